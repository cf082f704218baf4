//! Gaps and plans: statuses, dates, actions.

use std::collections::BTreeMap;

use crate::model::Id;
use crate::report::plan::ActionReport;
use crate::report::{GapReport, PlanReport, Report};

use super::{ActionDiff, Change, FieldDiff, Fields, GapDiff, Match, Pair, PlanDiff, head_fields, matches};

pub(super) fn gaps(base: &Report, head: &Report) -> Vec<GapDiff> {
    let renamed = |a: &GapReport, b: &GapReport| {
        let key =
            |gap: &GapReport| (gap.metric.clone(), gap.found.clone(), gap.item.clone(), gap.document.body.clone());
        key(a) == key(b) && (a.impact, a.effort, a.due) == (b.impact, b.effort, b.due) && a.causes == b.causes
    };
    let found = matches(&base.gaps, &head.gaps, |gap| &gap.document.id, renamed);
    found.iter().filter_map(gap).collect()
}

fn gap(found: &Match<'_, GapReport>) -> Option<GapDiff> {
    let both = found.before.zip(found.after);
    let diff = GapDiff {
        id: found.after.or(found.before)?.document.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
        status: found.pair(|gap| Some(gap.status)),
        due: found.pair(|gap| gap.due),
        fields: both.map(|(before, after)| gap_fields(before, after)).unwrap_or_default(),
    };
    let is_same = diff.change == Change::Changed
        && diff.renamed_from.is_none()
        && !diff.status.differs()
        && !diff.due.differs()
        && diff.fields.is_empty();
    (!is_same).then_some(diff)
}

fn gap_fields(before: &GapReport, after: &GapReport) -> Vec<FieldDiff> {
    let mut fields = Fields(head_fields(&before.document, &after.document));
    fields.value("metric", &before.metric, &after.metric);
    fields.value("found", &before.found, &after.found);
    fields.value("item", &before.item, &after.item);
    fields.value("current", &before.current, &after.current);
    fields.value("target", &before.target, &after.target);
    fields.value("impact", &before.impact, &after.impact);
    fields.value("effort", &before.effort, &after.effort);
    fields.value("plan", &before.plan, &after.plan);
    fields.value("opened", &before.opened, &after.opened);
    fields.long("causes", before.causes != after.causes);
    fields.long("closed", before.closed != after.closed);
    fields.0
}

pub(super) fn plans(base: &Report, head: &Report) -> Vec<PlanDiff> {
    let renamed = |a: &PlanReport, b: &PlanReport| {
        let actions =
            |plan: &PlanReport| -> Vec<_> { plan.actions.iter().map(|a| (a.id.clone(), a.what.clone())).collect() };
        a.closes == b.closes && actions(a) == actions(b)
    };
    let found = matches(&base.plans, &head.plans, |plan| &plan.document.id, renamed);
    found.iter().filter_map(plan).collect()
}

fn plan(found: &Match<'_, PlanReport>) -> Option<PlanDiff> {
    let both = found.before.zip(found.after);
    let diff = PlanDiff {
        id: found.after.or(found.before)?.document.id.clone(),
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
    let by_id = |plan: &'_ PlanReport| -> BTreeMap<Id, ActionReport> {
        plan.actions.iter().map(|action| (action.id.clone(), action.clone())).collect()
    };
    let (before, after) = (by_id(before), by_id(after));
    let ids: std::collections::BTreeSet<&Id> = before.keys().chain(after.keys()).collect();
    ids.into_iter().filter_map(|id| action(id, before.get(id), after.get(id))).collect()
}

fn action(id: &Id, before: Option<&ActionReport>, after: Option<&ActionReport>) -> Option<ActionDiff> {
    let change = match (before, after) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        _ => Change::Changed,
    };
    let due = Pair::new(before.and_then(|a| a.due), after.and_then(|a| a.due));
    let done = Pair::new(before.and_then(|a| a.done), after.and_then(|a| a.done));
    let wording = |action: &ActionReport| (action.what.clone(), action.who.clone());
    let reworded = before.zip(after).is_some_and(|(before, after)| wording(before) != wording(after));
    let is_same = change == Change::Changed && !due.differs() && !done.differs() && !reworded;
    (!is_same).then(|| ActionDiff { id: id.clone(), change, due, done, reworded })
}

fn plan_fields(before: &PlanReport, after: &PlanReport) -> Vec<FieldDiff> {
    let mut fields = Fields(head_fields(&before.document, &after.document));
    fields.value("closes", &before.closes, &after.closes);
    fields.value("metric", &before.metric, &after.metric);
    fields.value("start", &before.start, &after.start);
    fields.value("change", &before.change, &after.change);
    let evaluated = |plan: &PlanReport| plan.effect.keys().cloned().collect::<Vec<_>>();
    fields.value("evaluate", &evaluated(before), &evaluated(after));
    fields.value("effective", &before.effective, &after.effective);
    fields.0
}
