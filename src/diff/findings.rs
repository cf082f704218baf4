//! Gaps and plans: statuses, dates, actions.

use std::collections::BTreeMap;

use crate::model::{Action, Id, Unit};
use crate::report::{GapReport, PlanReport, Report};

use super::fields::{Fields, keys, quantities};
use super::matching::{Match, Reports};
use super::{ActionDiff, Change, FieldDiff, GapDiff, Pair, PlanDiff};

pub(super) fn gaps(sides: Reports<'_>) -> Vec<GapDiff> {
    let renamed = |a: &GapReport, b: &GapReport| {
        let key = |gap: &GapReport| (gap.metric.clone(), gap.found.clone(), gap.item.clone(), gap.head.body.clone());
        key(a) == key(b) && (a.impact, a.effort, &a.due) == (b.impact, b.effort, &b.due) && a.causes == b.causes
    };
    let found = sides.matches(|report| &report.gaps, |gap| &gap.head, renamed);
    found.iter().filter_map(|found| gap(found, sides)).collect()
}

fn gap(found: &Match<'_, GapReport>, sides: Reports<'_>) -> Option<GapDiff> {
    let both = found.before.zip(found.after);
    let diff = GapDiff {
        id: found.after.or(found.before)?.head.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
        status: found.pair(|gap| Some(gap.status)),
        due: found.pair(|gap| gap.due.as_ref().map(|due| due.value)),
        fields: both.map(|(before, after)| gap_fields(before, after, sides)).unwrap_or_default(),
    };
    let is_same = diff.change == Change::Changed
        && diff.renamed_from.is_none()
        && !diff.status.differs()
        && !diff.due.differs()
        && diff.fields.is_empty();
    (!is_same).then_some(diff)
}

fn gap_fields(before: &GapReport, after: &GapReport, sides: Reports<'_>) -> Vec<FieldDiff> {
    let mut fields = Fields::of_head(&before.head, &after.head);
    fields.value("metric", &before.metric, &after.metric);
    fields.value("found", &before.found, &after.found);
    fields.value("item", &before.item, &after.item);
    let unit = after.unit.as_ref().or(before.unit.as_ref()).unwrap_or(&Unit::Count);
    let (current, target) = (|gap: &GapReport| gap.current, |gap: &GapReport| gap.target);
    for (name, value) in [("current", current as fn(&GapReport) -> Option<f64>), ("target", target)] {
        // What follows the metric on both sides is told with the metric.
        let follows = follows_metric(before, sides.base, value) && follows_metric(after, sides.head, value);
        if !follows && value(before) != value(after) {
            let (old, new) = quantities(value(before), value(after), unit);
            fields.text(name, old.as_deref(), new.as_deref());
        }
    }
    fields.value("impact", &before.impact, &after.impact);
    fields.value("effort", &before.effort, &after.effort);
    fields.value("plan", &before.plan, &after.plan);
    fields.value("opened", &before.opened, &after.opened);
    fields.map("cause", &causes(before), &causes(after));
    let closing = |gap: &GapReport| {
        let closed = gap.closed.as_ref()?;
        let evidence = closed.evidence.as_ref().map(|text| format!(", {text}")).unwrap_or_default();
        Some(format!("{}{evidence}", closed.date))
    };
    fields.text("closed", closing(before).as_deref(), closing(after).as_deref());
    fields.bodies(&before.head, &after.head);
    fields.0
}

/// Whether `value` of `gap` is what its metric says: its latest value or its target.
fn follows_metric(gap: &GapReport, report: &Report, value: fn(&GapReport) -> Option<f64>) -> bool {
    let metric = gap.metric.as_ref().and_then(|id| report.metrics.iter().find(|metric| metric.head.id == id.value));
    metric.is_some_and(|metric| {
        let latest = metric.latest.map(|latest| latest.value);
        value(gap) == latest || value(gap) == metric.target
    })
}

fn causes(gap: &GapReport) -> BTreeMap<String, String> {
    let category = |category: &Option<String>| category.as_ref().map(|text| format!(" ({text})")).unwrap_or_default();
    gap.causes.iter().map(|c| (c.id.to_string(), format!("{}{}", c.cause, category(&c.category)))).collect()
}

pub(super) fn plans(sides: Reports<'_>) -> Vec<PlanDiff> {
    let renamed = |a: &PlanReport, b: &PlanReport| {
        let actions =
            |plan: &PlanReport| -> Vec<_> { plan.actions.iter().map(|a| (a.id.clone(), a.what.clone())).collect() };
        a.closes == b.closes && actions(a) == actions(b)
    };
    let found = sides.matches(|report| &report.plans, |plan| &plan.head, renamed);
    found.iter().filter_map(plan).collect()
}

fn plan(found: &Match<'_, PlanReport>) -> Option<PlanDiff> {
    let both = found.before.zip(found.after);
    let diff = PlanDiff {
        id: found.after.or(found.before)?.head.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
        actions: both.map(|(before, after)| actions(before, after)).unwrap_or_default(),
        fields: both.map(|(before, after)| plan_fields(before, after)).unwrap_or_default(),
    };
    let is_same = diff.change == Change::Changed
        && diff.renamed_from.is_none()
        && diff.actions.is_empty()
        && diff.fields.is_empty();
    (!is_same).then_some(diff)
}

fn actions(before: &PlanReport, after: &PlanReport) -> Vec<ActionDiff> {
    let (before, after) = (by_id(before), by_id(after));
    let ids = keys(&before, &after).into_iter();
    ids.filter_map(|id| action(id, before.get(id).copied(), after.get(id).copied())).collect()
}

fn by_id(plan: &PlanReport) -> BTreeMap<&Id, &Action> {
    plan.actions.iter().map(|action| (&action.id, action)).collect()
}

fn action(id: &Id, before: Option<&Action>, after: Option<&Action>) -> Option<ActionDiff> {
    let change = match (before, after) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        _ => Change::Changed,
    };
    let due = Pair::new(
        before.and_then(|a| a.due.as_ref().map(|due| due.value)),
        after.and_then(|a| a.due.as_ref().map(|due| due.value)),
    );
    let done = Pair::new(before.and_then(|a| a.done), after.and_then(|a| a.done));
    let mut fields = Fields::default();
    if let (Some(before), Some(after)) = (before, after) {
        fields.text("do", Some(&before.what), Some(&after.what));
        fields.text("who", before.who.as_deref(), after.who.as_deref());
    }
    let is_same = change == Change::Changed && !due.differs() && !done.differs() && fields.0.is_empty();
    (!is_same).then(|| ActionDiff { id: id.clone(), change, due, done, fields: fields.0 })
}

fn plan_fields(before: &PlanReport, after: &PlanReport) -> Vec<FieldDiff> {
    let mut fields = Fields::of_head(&before.head, &after.head);
    fields.value("closes", &before.closes, &after.closes);
    fields.value("metric", &before.metric, &after.metric);
    fields.value("start", &before.start, &after.start);
    // Where it is not stated, the change follows from the actions, which are told.
    let follows = |plan: &PlanReport| plan.change == plan.actions.iter().filter_map(|action| action.done).max();
    if !follows(before) || !follows(after) {
        fields.value("change", &before.change, &after.change);
    }
    let evaluated = |plan: &PlanReport| plan.effect.keys().cloned().collect::<Vec<_>>();
    fields.value("evaluate", &evaluated(before), &evaluated(after));
    fields.value("effective", &before.effective, &after.effective);
    fields.bodies(&before.head, &after.head);
    fields.0
}
