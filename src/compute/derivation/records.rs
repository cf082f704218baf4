//! The arithmetic of gaps, plans, logs, competitors, checklists and of visits that filled in none.

use crate::i18n::glossary::term;
use crate::i18n::{Key, Statement, msg, names};
use crate::model::metric::RowStatistic;
use crate::model::{Checklist, Unit};
use crate::report::derivation::{Chapter, Step};
use crate::report::effect::{EffectReport, EffectSide};
use crate::report::gap::CurrentAt;
use crate::report::log::{COMPLAINT, COMPLIMENT};
use crate::report::plan::ActionReport;
use crate::report::{CompetitorReport, GapReport, LogReport, PlanReport, Report, VisitReport};

use super::{amount, number, part};

fn value(key: Key, value: Option<f64>, unit: &Unit) -> Step {
    Step::new(Statement::new(key)).result(value, unit)
}

fn called(id: impl Into<String>) -> Step {
    Step::new(Statement::new(msg!("derive-document")).id("id", id.into()))
}

/// The parts of a gap's arithmetic: its size, its priority, its age.
pub(super) fn gap(report: &Report, gap: &GapReport) -> Vec<Chapter> {
    let unit = gap.unit.clone().unwrap_or(Unit::Count);
    let at = gap.current_at.map_or_else(|| msg!("head-current"), CurrentAt::word);
    let current = value(at, gap.current, &unit);
    let target = value(msg!("head-target"), gap.target, &unit);
    let mut size = vec![
        current.source(gap.written.current.as_ref().map(|value| &value.origin)),
        target.source(gap.written.target.as_ref().map(|value| &value.origin)),
    ];
    if let (Some(current), Some(target), Some(left)) = (gap.current, gap.target, gap.gap) {
        let (from, to) =
            if (target - current - left).abs() <= 1e-9 * left.abs() { (target, current) } else { (current, target) };
        let working = format!("{} − {}", amount(from, &unit), amount(to, &unit));
        size.push(Step::figure(term!("gap-size")).working(working).result(Some(left), &unit));
        let share = format!("100 × {} ÷ {}", amount(left, &unit), amount(target.abs(), &unit));
        size.push(value(msg!("fact-percent-of-target"), gap.gap_percent, &Unit::Percent).working(share));
    }
    let working = format!("{} ÷ {}", gap.impact, gap.effort);
    let priority = Step::figure(term!("priority")).working(working).result(Some(gap.priority), &Unit::Ratio);
    let mut age = Vec::new();
    if let Some(opened) = gap.opened {
        let until = gap.closed.as_ref().map_or(report.as_of, |closing| closing.date.min(report.as_of));
        let step = Step::figure(term!("age")).working(format!("{until} − {opened}"));
        age.push(match gap.age_days {
            // Of a length of time that is 0 no unit is told but the second.
            Some(0) => step.outcome(Some(Statement::new(msg!("derive-no-days")).count("n", 0))),
            days => step.result(days.map(|days| days as f64 * DAY), &Unit::Duration),
        });
    }
    if let Some(due) = &gap.due {
        let late = gap.days_late.map(|days| days as f64 * DAY);
        let working =
            if late.is_some() { format!("{} − {}", report.as_of, due.value) } else { due.value.to_string() };
        age.push(value(msg!("head-due"), late, &Unit::Duration).working(working).source(Some(&due.origin)));
    }
    vec![
        part(msg!("glossary-gap-size"), size),
        part(msg!("glossary-priority"), vec![priority]),
        part(msg!("glossary-age"), age),
    ]
}

/// The seconds of a day.
const DAY: f64 = 86_400.0;

/// The parts of a plan's arithmetic: what is done, and what it changed.
pub(super) fn plan(report: &Report, plan: &PlanReport) -> Vec<Chapter> {
    let mut progress: Vec<Step> = plan.steps().map(action).collect();
    let working = format!("100 × {} ÷ {}", plan.done, plan.total);
    progress.push(value(msg!("head-progress"), plan.done_percent, &Unit::Percent).working(working));
    let mut parts = vec![part(msg!("head-progress"), progress)];
    for (id, effect) in &plan.effect {
        let metric = report.metrics.iter().find(|metric| metric.head.id == *id);
        let unit = metric.map_or(Unit::Count, |metric| metric.unit.clone());
        let name = metric.map_or_else(|| crate::model::Label::from(id.as_str()), |metric| metric.head.title.clone());
        let title = Statement::new(msg!("derive-section")).label("title", &name);
        parts.push(Chapter { title, steps: change(plan, effect, &unit) });
    }
    parts
}

fn action(action: ActionReport<'_>) -> Step {
    let due = action.due.as_ref().map_or_else(|| "–".to_owned(), |due| due.value.to_string());
    let done = action.done.map_or_else(|| "–".to_owned(), |done| done.to_string());
    let late = action.days_late.map(|days| days as f64 * DAY);
    called(action.id.as_str())
        .working(format!("{due} → {done}"))
        .result(late, &Unit::Duration)
        .source(Some(&action.origin))
}

fn change(plan: &PlanReport, effect: &EffectReport, unit: &Unit) -> Vec<Step> {
    let side = |key: Key, side: &EffectSide| {
        value(key, side.median, unit)
            .working(format!("n = {}", side.n))
            .aside(Statement::new(names::statistic(RowStatistic::Median)))
    };
    let date = plan.change.map_or_else(String::new, |date| date.to_string());
    let its = &effect.its;
    let phi = its.phi.map_or_else(|| "–".to_owned(), number);
    let mut steps = vec![
        side(msg!("head-before"), &effect.compared.before),
        side(msg!("head-after"), &effect.compared.after),
        value(msg!("derive-expected-at-end"), its.expected_at_end, unit)
            .working(format!("{date}, n = {} + {}, φ = {phi}", its.n_before, its.n_after)),
    ];
    let cuts = effect.cut.iter().map(|cut| cut.other.date.to_string()).collect::<Vec<_>>();
    if !cuts.is_empty() {
        steps.push(Step::new(Statement::new(msg!("derive-cut"))).working(cuts.join(" … ")));
    }
    let Some(end) = effect.told() else {
        // Of an effect of which nothing may be said no size is told either.
        steps.push(Step::figure(term!("plan-effect")).outcome(Some(Statement::new(effect.word()))));
        return steps;
    };
    let [level, slope] = [its.level, its.slope_change]
        .map(|estimate| estimate.map_or_else(|| "–".to_owned(), |estimate| amount(estimate.estimate, unit)));
    steps.push(
        Step::figure(term!("plan-effect"))
            .working(format!("{level} + (T − k) × {slope}"))
            .result(Some(end.estimate), unit)
            .outcome(Some(Statement::new(effect.word()))),
    );
    steps.push(value(msg!("derive-low"), end.low, unit).inset());
    steps.push(value(msg!("derive-high"), end.high, unit).inset());
    let df = end.df.map_or_else(|| "–".to_owned(), number);
    let p = value(msg!("derive-p"), None, &Unit::Ratio).working(format!("t, df = {df}"));
    steps.push(p.result(end.p, &Unit::Ratio).inset());
    steps
}

/// The parts of a log's arithmetic: promises kept, time to close, and what makes most of it.
pub(super) fn log(log: &LogReport) -> Vec<Chapter> {
    let (closing, taken) = (log.told(), &log.told().until_closed_h);
    let on_time = &closing.on_time;
    let hours = |hours: Option<f64>| hours.map(|hours| hours * 3600.0);
    // Of nothing there is no share.
    let of_some = |n: u64, working: String| if n > 0 { working } else { String::new() };
    let kept = of_some(on_time.n, format!("100 × {} ÷ {}", on_time.kept, on_time.n));
    let mut cases = vec![
        value(msg!("head-received"), Some(log.received as f64), &Unit::Count),
        value(msg!("derive-later"), Some(log.later as f64), &Unit::Count),
        Step::figure(term!("on-time")).working(kept).result(on_time.pct, &Unit::Percent),
        value(msg!("derive-low"), on_time.low, &Unit::Percent).inset(),
        value(msg!("derive-high"), on_time.high, &Unit::Percent).inset(),
        Step::figure(term!("resolution-time"))
            .working(format!("S(t) ≤ ½, n = {}", closing.rows))
            .result(hours(taken.median), &Unit::Duration),
        value(msg!("derive-low"), hours(taken.median_low), &Unit::Duration).inset(),
        value(msg!("derive-high"), hours(taken.median_high), &Unit::Duration).inset(),
        value(msg!("derive-mean-closed"), hours(closing.resolution_h.mean), &Unit::Duration)
            .working(format!("n = {}", closing.resolution_h.n))
            .inset(),
        // The figure that tables of data have, so that nobody takes the one for the other.
        value(msg!("derive-median-closed"), hours(log.closing.resolution_h.median), &Unit::Duration)
            .working(format!("n = {}", log.closing.resolution_h.n))
            .inset(),
        Step::figure(term!("open-cases")).result(Some(closing.open as f64), &Unit::Count),
    ];
    let of_type = |name: &str| log.by_type.get(name).copied().unwrap_or(0);
    let working = of_some(of_type(COMPLIMENT), format!("{} ÷ {}", of_type(COMPLAINT), of_type(COMPLIMENT)));
    cases.push(Step::figure(term!("complaint-ratio")).working(working).result(log.complaint_ratio, &Unit::Ratio));
    let mut parts = vec![part(msg!("glossary-group-cases"), cases)];
    if let Some(pareto) = &log.pareto {
        let row = |row: &crate::formula::pareto::ParetoRow| {
            let all = pareto.total.map_or_else(String::new, number);
            let vital = pareto.vital_few.contains(&row.category);
            let working = format!("100 × {} ÷ {all}{}", number(row.count), if vital { "  ●" } else { "" });
            called(row.category.as_str()).defined(term!("pareto")).working(working).result(row.pct, &Unit::Percent)
        };
        parts.push(part(msg!("glossary-pareto"), pareto.rows.iter().map(row).collect()));
    }
    parts
}

/// The parts of a competitor's arithmetic: what may be said beside ours by metric.
pub(super) fn competitor(report: &Report, competitor: &CompetitorReport) -> Vec<Chapter> {
    let place = |(id, standing): (&crate::model::Id, crate::report::competitor::CompetitorStanding<'_>)| {
        let metric = report.metrics.iter().find(|metric| metric.head.id == *id);
        let unit = metric.map_or(Unit::Count, |metric| metric.unit.clone());
        let ours = standing.place.ours.map_or_else(|| "–".to_owned(), |ours| amount(ours, &unit));
        let chance = standing.place.chance.map_or_else(|| "–".to_owned(), |chance| amount(chance, &unit));
        called(format!("metric/{id}"))
            .defined(term!("competitor-beside"))
            .working(format!("{ours} ± {chance}"))
            .outcome(standing.place.told(&unit))
            .result(Some(standing.written.value.value), &unit)
            .source(Some(&standing.written.value.origin))
    };
    vec![part(msg!("glossary-competitor-beside"), competitor.standings().map(place).collect())]
}

/// The parts of a checklist's arithmetic: what each item weighs.
pub(super) fn checklist(checklist: &Checklist) -> Vec<Chapter> {
    let chapter = |section: &crate::model::Section| {
        let step = |item: &crate::model::Item| {
            let label = Statement::new(msg!("derive-item")).id("item", item.id.as_str()).label("question", item.ask());
            let critical = item.is_critical().then(|| Statement::new(term!("critical-item").name()));
            Step::new(label).result(Some(item.weight()), &Unit::Count).outcome(critical).source(Some(&item.origin))
        };
        let title = Statement::new(msg!("derive-section")).label("title", &section.title);
        let weight = section.weight.map(|weight| value(msg!("head-weight"), Some(weight), &Unit::Count));
        Chapter { title, steps: weight.into_iter().chain(section.items.iter().map(step)).collect() }
    };
    checklist.sections.iter().map(chapter).collect()
}

/// What a visit measured that filled in no checklist.
pub(super) fn visit(visit: &VisitReport) -> Vec<Chapter> {
    let waited = value(msg!("head-waited"), visit.waited, &Unit::Duration);
    let transfers = value(msg!("head-transfers"), visit.transfers.map(f64::from), &Unit::Count);
    vec![part(msg!("derive-answers"), vec![waited, transfers])]
}
