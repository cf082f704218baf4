//! Plans: the list with its actions, late ones first, and a page for each plan.

use super::parts::{self, Block, Column, Figure, Filter, Note, Record, Table, Verdict, esc, said};
use super::{agreement, gaps};
use crate::i18n::{Arg, Statement, format, msg};
use crate::report::plan::{EffectReport, Step};
use crate::report::{DocRef, Kind, MetricReport, PlanReport};
use crate::site::axis;
use crate::site::chart::{BeforeAfter, DatedValue, Heading, Side};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign::{Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn list(tree: &Tree) -> Vec<Page> {
    vec![all(tree)]
}

/// Returns the page of the `nth` plan.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.plans[nth])]
}

fn all(tree: &Tree) -> Page {
    let here = tree.at("plans.html");
    let name = tree.text(msg!("nav-plans"));
    let plans = &tree.report.plans;
    let late = plans.iter().map(|plan| plan.late.len()).sum();
    let mut record = Record { kicker: Some(esc(&name)), ..Record::default() };
    if plans.is_empty() {
        record.title = esc(&name);
        record.lede = vec![esc(tree.text(msg!("empty-plans")))];
        return record.page(&here, "plans.html", name);
    }
    record.title = said(tree, &Statement::new(msg!("plan-late")).count("n", late));
    record.lede = vec![esc(tree.text(msg!("list-plans-lede")))];
    record.filters = filters(tree);
    record.push(Block::new("plans", &*name).table(plan_table(&here)));
    record.push(Block::new("actions", tree.text(msg!("section-actions"))).table(action_table(&here)));
    record.page(&here, "plans.html", name)
}

fn filters(tree: &Tree) -> Vec<Filter> {
    let actions = || tree.report.plans.iter().flat_map(PlanReport::steps);
    let mut who: Vec<&str> = actions().filter_map(|step| step.action.who.as_deref()).collect();
    who.sort_unstable();
    let who = who.into_iter().map(|who| (who.to_owned(), who.to_owned()));
    let states = [("late", msg!("action-late")), ("open", msg!("action-open")), ("done", msg!("action-done"))];
    let states = states.into_iter().map(|(value, key)| (value.to_owned(), tree.text(key)));
    [
        Filter::new(tree, ("state", msg!("filter-by-status")), states),
        Filter::new(tree, ("who", msg!("filter-by-owner")), who),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn plan_table(here: &Here) -> Table {
    let columns = vec![
        Column::head(here, msg!("head-plan")),
        Column::named(here, msg!("head-progress")),
        Column::text(here, msg!("head-due")),
        Column::named(here, msg!("head-effect")),
        Column::named(here, msg!("fact-closes")),
        Column::named(here, msg!("head-owner")),
    ];
    let mut table = Table::new(here.text(msg!("caption-plans")), columns).quiet();
    let mut plans: Vec<&PlanReport> = here.report.plans.iter().collect();
    plans.sort_by_key(|plan| (std::cmp::Reverse(plan.late.len()), plan.done == plan.total));
    for plan in plans {
        let late = plan.steps().filter_map(|action| action.days_late).max();
        table.row(vec![
            here.title_link(&DocRef::new(Kind::Plan, plan.head.id.clone())),
            esc(progress(here, plan)),
            late.map_or_else(SafeHtml::default, |days| gaps::late(here, days)),
            parts::reading(&effect(here, plan)),
            agreement::titles(here, Kind::Gap, plan.closes.iter().map(|gap| &gap.value)),
            esc(plan.head.owner.as_deref().unwrap_or_default()),
        ]);
    }
    table
}

fn progress(tree: &Tree, plan: &PlanReport) -> String {
    tree.said(&Statement::new(msg!("plan-progress")).count("done", plan.done).count("total", plan.total))
}

/// Whether a plan was effective, in one word.
fn effect(tree: &Tree, plan: &PlanReport) -> Sign {
    let (shape, key) = match (plan.effect_lost, plan.effective) {
        (true, _) => (Icon::Unlikely.watch(), msg!("plan-effect-lost")),
        (_, Some(true)) => (Icon::On.good(), msg!("plan-effect-effective")),
        (_, Some(false)) => (Icon::Bar.quiet(), msg!("plan-effect-no-effect")),
        (_, None) => (Icon::Bar.quiet(), msg!("plan-effect-unknown")),
    };
    Sign::new(shape, tree.text(key))
}

/// Actions of all plans: late ones first, most days first, then by date.
fn action_table(here: &Here) -> Table {
    let mut columns = action_columns(here);
    columns.push(Column::named(here, msg!("head-plan")));
    let mut table = Table::new(here.text(msg!("caption-actions")), columns).quiet();
    let plans = here.report.plans.iter();
    let mut actions: Vec<(&PlanReport, Step<'_>)> =
        plans.flat_map(|plan| plan.steps().map(move |action| (plan, action))).collect();
    actions.sort_by_key(|(_, action)| order(action));
    for (plan, action) in actions {
        let mut cells = action_cells(here, &action);
        cells.push(here.title_link(&DocRef::new(Kind::Plan, plan.head.id.clone())));
        table.add((None, false, facets(&action)), cells);
    }
    table
}

fn order(action: &Step<'_>) -> (bool, std::cmp::Reverse<i64>, Option<chrono::NaiveDate>) {
    (action.done.is_some(), std::cmp::Reverse(action.days_late.unwrap_or(0)), action.due.as_ref().map(|due| due.value))
}

fn facets(action: &Step<'_>) -> String {
    let state = match (action.done, action.days_late) {
        (Some(_), _) => "done",
        (None, Some(_)) => "late",
        (None, None) => "open",
    };
    parts::facets(&[("state", state), ("who", action.who.as_deref().unwrap_or_default())])
}

fn action_columns(here: &Here) -> Vec<Column> {
    vec![
        Column::text(here, msg!("head-status")),
        Column::head(here, msg!("head-action")),
        Column::named(here, msg!("head-who")),
        Column::named(here, msg!("head-due")),
    ]
}

fn action_cells(here: &Here, action: &Step<'_>) -> Vec<SafeHtml> {
    let state = match (action.done, action.days_late) {
        (Some(done), _) => {
            let word = format!("{}, {}", here.text(msg!("action-done")), here.date_short(done));
            parts::reading(&Sign::new(Icon::Met.good(), word))
        }
        (None, Some(days)) => gaps::late(here, days),
        (None, None) => parts::reading(&Sign::new(Icon::Ring.quiet(), here.text(msg!("action-open")))),
    };
    let due = action.due.as_ref().map_or_else(|| here.text(msg!("action-undated")), |due| here.date_short(due.value));
    let who = action.who.as_deref().unwrap_or(format::NO_VALUE);
    vec![state, esc(&action.what), esc(who), super::audits::nowrap(&due)]
}

fn page(tree: &Tree, plan: &PlanReport) -> Page {
    let here = tree.at_document(&plan.head);
    let list = here.anchor(Some(&here.href("plans.html")), &esc(tree.text(msg!("nav-plans"))));
    let mut record = Record {
        kicker: Some(list),
        title: here.label(&plan.head.title),
        lede: lede(&here, plan),
        verdicts: verdicts(&here, plan),
        ..Record::default()
    };
    let mut figures = Block::new("effect", tree.text(msg!("section-effect")));
    figures.layout = "cols even";
    for (id, effect) in &plan.effect {
        if let Some(metric) = here.metric(id) {
            figures.figures.extend(before_after(&here, (plan, metric), effect));
        }
    }
    if !figures.figures.is_empty() {
        figures.tables.push(effect_table(&here, plan));
    }
    record.push(figures);
    record.push(actions(&here, plan));
    record.page(&here, "plans.html", here.plain(&plan.head.title))
}

fn lede(here: &Here, plan: &PlanReport) -> Vec<SafeHtml> {
    if !plan.says.is_empty() {
        return plan.says.iter().map(|statement| said(here, statement)).collect();
    }
    let mut sentences = Vec::new();
    if let Some((id, effect)) = plan.metric.as_ref().and_then(|id| plan.effect.get_key_value(&id.value))
        && let Some(metric) = here.metric(id)
    {
        let about = DocRef::new(Kind::Metric, id.clone());
        sentences.push(here.linked(&moved(metric, (plan, effect)), "title", &about));
    }
    sentences.push(said(here, &Statement::new(msg!("plan-late")).count("n", plan.late.len())));
    sentences
}

/// What a metric did after the change, in words.
fn moved(metric: &MetricReport, (plan, effect): (&PlanReport, &EffectReport)) -> Statement {
    let title = &metric.head.title;
    let (Some(before), Some(after)) = (effect.before.median, effect.after.median) else {
        return Statement::new(msg!("plan-moved-unknown")).label("title", title);
    };
    if plan.effect_lost && plan.metric.as_deref() == Some(&metric.head.id) {
        return Statement::new(msg!("plan-moved-lost")).label("title", title);
    }
    let key = match effect.improved {
        Some(true) => msg!("plan-moved-better"),
        Some(false) => msg!("plan-moved-none"),
        None => return Statement::new(msg!("plan-moved-unknown")).label("title", title),
    };
    Statement::new(key).label("title", title).value("before", before, &metric.unit).value("after", after, &metric.unit)
}

fn verdicts(here: &Here, plan: &PlanReport) -> Vec<Verdict> {
    let late = plan.steps().filter_map(|action| action.days_late).max();
    let state = match (plan.done, plan.total, late) {
        (_, _, Some(days)) => {
            Sign::new(Icon::Bang.bad(), here.said(&Statement::new(msg!("late-days")).with("n", days)))
        }
        (done, total, _) if total > 0 && done == total => {
            Sign::new(Icon::Met.good(), here.text(msg!("plan-state-done")))
        }
        (0, _, _) => Sign::new(Icon::Ring.quiet(), here.text(msg!("plan-state-not-started"))),
        _ => Sign::new(Icon::Likely.quiet(), here.text(msg!("plan-state-running"))),
    };
    let change = match plan.change {
        Some(date) => Statement::new(msg!("plan-change-date")).date("date", date),
        None => Statement::new(msg!("plan-no-change-date")),
    };
    let missing: Vec<Arg> = plan.missing_evidence.iter().map(|kind| Arg::from(Statement::new(kind.word()))).collect();
    let (shape, word) = if missing.is_empty() {
        (Icon::Met.good(), Statement::new(msg!("plan-evidence-complete")))
    } else {
        let kinds = Arg::List(missing, format::Join::And);
        (Icon::Bar.quiet(), Statement::new(msg!("plan-missing-evidence")).with("kinds", kinds))
    };
    let found = Sign::new(
        shape,
        here.text(if plan.missing_evidence.is_empty() { msg!("plan-evidence-in") } else { msg!("plan-evidence-open") }),
    );
    vec![
        Verdict {
            ask: here.text(msg!("head-progress")),
            sign: Some(state),
            why: vec![esc(progress(here, plan))],
            ..Verdict::default()
        },
        Verdict {
            ask: here.text(msg!("section-effect")),
            sign: Some(effect(here, plan)),
            why: vec![said(here, &change)],
            ..Verdict::default()
        },
        Verdict {
            ask: here.text(msg!("section-evidence")),
            sign: Some(found),
            why: vec![said(here, &word)],
            ..Verdict::default()
        },
    ]
}

fn before_after(here: &Here, (plan, metric): (&PlanReport, &MetricReport), effect: &EffectReport) -> Option<Figure> {
    let change = plan.change?;
    let side = |side: &crate::report::plan::Side| Side {
        values: side
            .points
            .iter()
            .map(|(period, value)| DatedValue {
                date: period.start(),
                value: *value,
                label: format!("{}: {}", here.period_short(*period), here.value(*value, &metric.unit)),
            })
            .collect(),
        median: side.median,
        median_label: format!(
            "{} {}",
            here.text(msg!("statistic-median")),
            here.value_or_dash(side.median, &metric.unit)
        )
        .into(),
    };
    if effect.before.points.is_empty() && effect.after.points.is_empty() {
        return None;
    }
    let finding = here.said(&moved(metric, (plan, effect)));
    let heading = Heading {
        id: format!("effect-{}", crate::site::text::anchor(metric.head.id.as_str())),
        title: here.plain(&metric.head.title),
        desc: finding.clone(),
    };
    let chart = BeforeAfter {
        heading,
        axis: axis::of(here, &metric.unit),
        change,
        change_label: here.text(msg!("chart-change-marker")).into(),
        before: side(&effect.before),
        after: side(&effect.after),
    };
    let chart = chart.draw(&here.setting());
    let starts = chart.starts_at;
    let mut figure = Figure::new(finding, &chart);
    figure.caption.push(here.title_link(&DocRef::new(Kind::Metric, metric.head.id.clone())));
    if let Some(start) = starts {
        figure.source.push(said(here, &Statement::new(msg!("note-scale-starts")).value("value", start, &metric.unit)));
    }
    Some(figure.formula(here, "plan-effect").csv(here, "plans"))
}

fn effect_table(here: &Here, plan: &PlanReport) -> Table {
    let columns = vec![
        Column::head(here, msg!("head-metric")),
        Column::num(here, msg!("head-before")),
        Column::num(here, msg!("head-n")),
        Column::num(here, msg!("head-after")),
        Column::num(here, msg!("head-n")),
        Column::num_called("p"),
        Column::named(here, msg!("head-reading")),
    ];
    let mut table = Table::new(here.text(msg!("caption-plan-effect")), columns);
    for (id, effect) in &plan.effect {
        let Some(metric) = here.metric(id) else { continue };
        let word = match effect.improved {
            Some(true) => msg!("plan-effect-effective"),
            Some(false) => msg!("plan-effect-no-effect"),
            None => msg!("plan-effect-unknown"),
        };
        table.row(vec![
            here.title_link(&DocRef::new(Kind::Metric, id.clone())),
            esc(here.value_or_dash(effect.before.median, &metric.unit)),
            esc(here.count(effect.before.n)),
            esc(here.value_or_dash(effect.after.median, &metric.unit)),
            esc(here.count(effect.after.n)),
            esc(effect.p.map_or_else(|| format::NO_VALUE.to_owned(), |p| format::number(here.lang, p, 3))),
            esc(here.text(word)),
        ]);
    }
    table
}

/// The actions, with the facts at their side.
fn actions(here: &Here, plan: &PlanReport) -> Block {
    let mut block = Block::new("actions", here.text(msg!("section-actions")));
    let mut table = Table::new(here.text(msg!("caption-actions")), action_columns(here)).quiet();
    let mut actions: Vec<Step<'_>> = plan.steps().collect();
    actions.sort_by_key(|action| order(action));
    for action in actions {
        let id = format!("action-{}", crate::site::text::anchor(action.id.as_str()));
        table.add((Some(id), false, String::new()), action_cells(here, &action));
    }
    block.tables.push(table);
    block.body = markdown::body(here, &plan.head, Under::Section);
    let mut note = Note::new(here, msg!("section-linked"));
    if !plan.closes.is_empty() {
        note.fact(
            here,
            msg!("fact-closes"),
            agreement::titles(here, Kind::Gap, plan.closes.iter().map(|gap| &gap.value)),
        );
    }
    if let Some(metric) = &plan.metric {
        note.fact(here, msg!("head-metric"), here.title_link(&DocRef::new(Kind::Metric, metric.value.clone())));
    }
    note.fact_text(here, msg!("fact-owner"), plan.head.owner.as_deref());
    note.fact_text(here, msg!("fact-start"), plan.start.map(|date| here.date_short(date)));
    note.fact_text(here, msg!("fact-change-date"), plan.change.map(|date| here.date_short(date)));
    if !note.is_empty() {
        block.notes.push(note);
    }
    block.notes.push(parts::provenance(here, plan.head.path()));
    block
}
