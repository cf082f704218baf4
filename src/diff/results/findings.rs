//! Gaps and plans: statuses, dates, actions.

use std::collections::BTreeMap;

use crate::model::{Action, Id, Kind};
use crate::report::{GapReport, PlanReport};

use super::super::authored::Edits;
use super::super::causes::Cause;
use super::super::matching::{Pairings, keys};
use super::super::pairing::Match;
use super::super::{ActionDiff, Change, GapDiff, Pair, PlanDiff};

pub(in super::super) fn gaps(pairings: &Pairings<'_>) -> Vec<GapDiff> {
    pairings.of(Kind::Gap, |report| &report.gaps, |gap| &gap.head).into_iter().filter_map(gap).collect()
}

fn gap(mut found: Match<'_, GapReport>) -> Option<GapDiff> {
    let status = found.pair(|gap| Some(gap.status));
    let due = found.pair(|gap| gap.due.as_ref().map(|due| due.value));
    found.edits.told(&["status"], status.differs());
    found.edits.told(&["due"], due.differs());
    let diff = GapDiff {
        id: found.id(),
        change: found.change(),
        renamed_from: found.renamed_from(),
        status,
        due,
        fields: found.rest(),
        cause: Cause::default(),
    };
    let is_same = found.is_plain_change() && !diff.status.differs() && !diff.due.differs() && diff.fields.is_empty();
    (!is_same).then_some(diff)
}

pub(in super::super) fn plans(pairings: &Pairings<'_>) -> Vec<PlanDiff> {
    pairings.of(Kind::Plan, |report| &report.plans, |plan| &plan.head).into_iter().filter_map(plan).collect()
}

fn plan(mut found: Match<'_, PlanReport>) -> Option<PlanDiff> {
    let diff = PlanDiff {
        id: found.id(),
        change: found.change(),
        renamed_from: found.renamed_from(),
        verdict: if found.is_on_both_sides() { found.pair(PlanReport::verdict) } else { Pair::new(None, None) },
        actions: actions(&mut found),
        fields: found.rest(),
        cause: Cause::default(),
    };
    let is_same =
        found.is_plain_change() && !diff.verdict.differs() && diff.actions.is_empty() && diff.fields.is_empty();
    (!is_same).then_some(diff)
}

fn actions(found: &mut Match<'_, PlanReport>) -> Vec<ActionDiff> {
    let (Some(before), Some(after)) = (found.before, found.after) else { return Vec::new() };
    let (before, after) = (by_id(before), by_id(after));
    let mut differing = Vec::new();
    for id in keys(&before, &after) {
        let edits = found.edits.take(&["actions", id.as_str()]);
        differing.extend(action(id, Pair { before: before.get(id).copied(), after: after.get(id).copied() }, edits));
    }
    differing
}

fn by_id(plan: &PlanReport) -> BTreeMap<&Id, &Action> {
    plan.actions.iter().map(|action| (&action.id, action)).collect()
}

fn action(id: &Id, Pair { before, after }: Pair<&Action>, mut edits: Edits) -> Option<ActionDiff> {
    let change = match (before, after) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        _ => Change::Changed,
    };
    let due = |action: Option<&Action>| action?.due.as_ref().map(|due| due.value);
    let done = |action: Option<&Action>| action?.done.as_ref().map(|done| done.value);
    let (due, done) = (Pair::new(due(before), due(after)), Pair::new(done(before), done(after)));
    edits.told(&["due"], due.differs());
    edits.told(&["done"], done.differs());
    // That a whole action came or went is said already.
    edits.told(&[], change != Change::Changed);
    let fields = edits.rest();
    let is_same = change == Change::Changed && !due.differs() && !done.differs() && fields.is_empty();
    (!is_same).then(|| ActionDiff { id: id.clone(), change, due, done, fields })
}
