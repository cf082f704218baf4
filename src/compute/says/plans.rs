//! Sentences about a plan: progress, what is late, what it changed, what evidence is missing.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::{Id, Plan, Unit};
use crate::report::effect::{
    Confounder, ConfounderKind, Cut, EffectReport, EffectVerdict, HangsOn, NoVerdict, Without,
};
use crate::report::plan::EvidenceKind;
use crate::report::{MetricReport, PlanReport};

/// The sentences about `plan`: what it did to its main metric, to the others, and how far it is.
pub(in crate::compute) fn plan(plan: &PlanReport) -> Vec<Statement> {
    let mut effects: Vec<(bool, &EffectReport)> =
        plan.effect.iter().map(|(id, effect)| (plan.main.as_ref() != Some(id), effect)).collect();
    effects.sort_by_key(|(is_side_effect, _)| *is_side_effect);
    let mut says: Vec<Statement> = effects.into_iter().flat_map(|(_, effect)| effect.says.clone()).collect();
    let progress = Statement::new(msg!("plan-progress")).count("done", plan.done).count("total", plan.total);
    says.push(Statement::new(msg!("plan-progress-said")).said("progress", progress));
    if plan.done < plan.total {
        says.push(Statement::new(msg!("plan-late")).count("n", plan.late.len()));
    }
    says.push(plan.change_said.clone());
    if plan.change.is_some() {
        says.push(evidence(plan.evidence_to_come()));
    }
    says
}

/// When the change of `plan` took effect, and whether that is only what was done so far.
pub(in crate::compute) fn change_said(plan: &Plan, as_of: NaiveDate) -> Statement {
    let Some(date) = plan.change_date() else { return Statement::new(msg!("plan-no-change-date")) };
    let so_far = plan.changes_so_far(as_of);
    Statement::new(if so_far { msg!("plan-change-so-far") } else { msg!("plan-change-date") }).date("date", date)
}

/// The sentences about what a change did to `metric`: the verdict, then what it is compared with.
pub(in crate::compute) fn effect(
    effect: &EffectReport,
    metric: &MetricReport,
    change: Option<NaiveDate>,
    metrics: &BTreeMap<&Id, &MetricReport>,
) -> Vec<Statement> {
    let control = effect.control.as_ref().and_then(|id| metrics.get(id).copied());
    let said = verdict(effect, metric, control);
    let control = control.map(|control| Statement::new(msg!("plan-moved-control")).label("title", &control.head.title));
    let regular = metric.spc.as_ref().filter(|_| !effect.is_withheld()).and_then(super::movement::regular);
    let across = effect.across.filter(|_| !effect.is_withheld());
    let across = across.map(|period| Statement::new(msg!("plan-across")).period("period", period));
    let least =
        effect.least_told().map(|least| Statement::new(msg!("plan-least-shown")).size("least", least, &metric.unit));
    std::iter::once(said)
        .chain(least)
        .chain(hangs(effect, &metric.unit))
        .chain(regular)
        .chain(across)
        .chain(cut(effect, metric, change))
        .chain(control)
        .collect()
}

/// That the effect at the end hangs on a last value that stands out from all others, and what it would be without.
fn hangs(effect: &EffectReport, unit: &Unit) -> Option<Statement> {
    let HangsOn { last, without } = effect.hangs_on?;
    let said = |key: Key| Statement::new(key).value("value", last.value, unit).period("period", last.period);
    Some(match without {
        Some(Without { until, effect, low, high }) => {
            let said = said(msg!("plan-hangs-on-last")).period("until", until).change("effect", effect, unit);
            said.change("low", low, unit).change("high", high, unit)
        }
        None => said(msg!("plan-hangs-on-last-alone")),
    })
}

/// That the values end at what else happened: before the change they begin there, after it they stop.
fn cut(effect: &EffectReport, metric: &MetricReport, change: Option<NaiveDate>) -> Vec<Statement> {
    let said = |cut: &Cut| {
        let is_before = change.is_some_and(|change| cut.other.date < change);
        let key = if is_before { msg!("plan-cut-before") } else { msg!("plan-cut-after") };
        Statement::new(key).period("period", cut.first).with("other", Arg::from(confounder(&cut.other, metric)))
    };
    // Where nothing is judged, nothing is left out of it.
    effect.cut.iter().filter(|_| !effect.is_withheld()).map(said).collect()
}

fn verdict(effect: &EffectReport, metric: &MetricReport, control: Option<&MetricReport>) -> Statement {
    let titled = |key: Key| Statement::new(key).label("title", &metric.head.title);
    let key = match (effect.verdict, effect.why) {
        (Some(EffectVerdict::TooEarly), Some(NoVerdict::ActionsOpen)) => return titled(msg!("plan-moved-unfinished")),
        (Some(EffectVerdict::TooEarly), _) => {
            let counted = titled(msg!("plan-moved-unknown")).count("before", effect.its.n_before);
            return counted.count("after", effect.its.n_after);
        }
        (Some(EffectVerdict::CannotBeSeparated), _) => {
            let others = effect.confounders.iter().map(|other| Arg::from(confounder(other, metric))).collect();
            return titled(msg!("plan-moved-confounded")).with("others", Arg::List(others, Join::And));
        }
        (Some(EffectVerdict::Effective), _) => msg!("plan-moved-better"),
        (Some(EffectVerdict::Harmful), _) => msg!("plan-moved-worse"),
        (Some(EffectVerdict::Faded), _) => msg!("plan-moved-lost"),
        (_, Some(NoVerdict::BeyondData)) => return beyond_data(effect, metric),
        (Some(EffectVerdict::NoEffectShown | EffectVerdict::NotShownToLast), _) => msg!("plan-moved-none"),
        (None, Some(NoVerdict::NeutralMetric)) => msg!("plan-moved-neutral"),
        (None, _) => return titled(msg!("plan-moved-exact")),
    };
    let reach = effect.at_end().zip(effect.range()).map(|(end, range)| (end.estimate, range));
    let Some((estimate, (low, high))) = reach else { return titled(msg!("plan-moved-exact")) };
    let unit = &metric.unit;
    let least = effect.least_shown.filter(|_| effect.verdict == Some(EffectVerdict::NoEffectShown));
    let key =
        if least.zip(effect.room).is_some_and(|(least, room)| least > room) { msg!("plan-moved-no-room") } else { key };
    let jump = Jump::of(effect);
    let key = jump.as_ref().map_or(key, |jump| jump.key(effect.verdict));
    let said = titled(key).change("effect", estimate, unit).change("low", low, unit).change("high", high, unit);
    let against = match control {
        Some(control) => Statement::new(msg!("plan-against-control")).label("control", &control.head.title),
        None => Statement::new(msg!("plan-against-course")),
    };
    let said = said.said("against", against);
    let said = jump.into_iter().fold(said, |said, jump| jump.add_to(said, unit));
    let said = effect.shown_until.into_iter().fold(said, |said, look| said.period("look", look));
    effect.until.into_iter().fold(said, |said, until| said.period("period", until))
}

/// That the end is not judged, because the course before the change would have had to go where nobody saw it; and what is shown at once.
fn beyond_data(effect: &EffectReport, metric: &MetricReport) -> Statement {
    let unit = &metric.unit;
    let key = match effect.jump {
        Some(true) => msg!("plan-beyond-jumped-better"),
        Some(false) => msg!("plan-beyond-jumped-worse"),
        None => msg!("plan-beyond"),
    };
    let said = Statement::new(key).label("title", &metric.head.title);
    let said = effect.its.expected_at_end.into_iter().fold(said, |said, end| said.value("end", end, unit));
    let said = effect.until.into_iter().fold(said, |said, until| said.period("period", until));
    let end = if effect.is_impossible { "impossible" } else { "unseen" };
    let said = said.with("beyond", Arg::Plain(end.into()));
    match Jump::of(effect) {
        Some(jump) => jump.add_to(said, unit).said("against", Statement::new(msg!("plan-against-course"))),
        None => said,
    }
}

/// The jump at the change, where it is shown and no effect is at the end.
struct Jump {
    is_better: bool,
    estimate: f64,
    low: f64,
    high: f64,
}

impl Jump {
    fn of(effect: &EffectReport) -> Option<Self> {
        let level = effect.its.level.as_ref()?;
        Some(Self { is_better: effect.jump?, estimate: level.estimate, low: level.low?, high: level.high? })
    }

    /// What became of it, by the verdict.
    fn key(&self, verdict: Option<EffectVerdict>) -> Key {
        match (self.is_better, verdict) {
            (false, _) => msg!("plan-jumped-worse"),
            (true, Some(EffectVerdict::Faded)) => msg!("plan-jumped-faded"),
            (true, _) => msg!("plan-jumped-better"),
        }
    }

    fn add_to(&self, said: Statement, unit: &Unit) -> Statement {
        said.change("jump", self.estimate, unit).change("from", self.low, unit).change("to", self.high, unit)
    }
}

fn confounder(other: &Confounder, metric: &MetricReport) -> Statement {
    let key = match other.kind {
        ConfounderKind::Plan => msg!("confounder-plan"),
        ConfounderKind::Rebase => msg!("confounder-rebase"),
        ConfounderKind::VersionBreak => msg!("confounder-version"),
    };
    Statement::new(key).period("date", metric.every.containing(other.date)).label("text", &other.text)
}

fn evidence(missing: impl Iterator<Item = EvidenceKind>) -> Statement {
    let words: Vec<Arg> = missing.map(|kind| Arg::from(Statement::new(kind.word()))).collect();
    if words.is_empty() {
        return Statement::new(msg!("plan-evidence-complete"));
    }
    Statement::new(msg!("plan-missing-evidence")).with("kinds", Arg::List(words, Join::And))
}
