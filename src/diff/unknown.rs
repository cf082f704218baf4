//! A difference whose results are unknown, because the head has errors. In: all of it. Out: what was edited and what that deserves
//! attention for, which is known all the same; nothing may hide behind an error. A result that rests on nothing with an error is known as well.

use super::causes::Cause;
use super::{Attention, AuditDiff, Change, Diff, DocumentDiff, GoalDiff, MetricDiff, Pair, PlanDiff};
use crate::model::{Id, Kind};
use std::collections::BTreeSet;

impl Diff {
    /// The same without results that rest on what cannot be read: of what was edited, only the edits; movements that rest on nothing unread
    /// stay.
    #[must_use]
    pub fn without_results(mut self) -> Self {
        let unknown = self.resting_on_unread();
        let mut attention = std::mem::take(&mut self.attention);
        attention.retain(|entry| !(entry.kind.is_movement() && unknown.contains(&entry.reference)));
        let without = |entry: Attention| if entry.kind.is_movement() { entry } else { entry.without_result() };
        Self {
            attention: attention.into_iter().map(without).collect(),
            audits: self.audits.into_iter().filter_map(audit).collect(),
            metrics: self.metrics.into_iter().filter_map(metric).collect(),
            goals: self.goals.into_iter().filter_map(goal).collect(),
            plans: self.plans.into_iter().filter_map(plan).collect(),
            documents: self.documents.into_iter().filter_map(document).collect(),
            ..self
        }
    }

    /// The documents whose results come from one that cannot be read now.
    fn resting_on_unread(&self) -> BTreeSet<String> {
        let of = |kind: Kind, id: &Id| format!("{kind}/{id}");
        let audits = self.audits.iter().map(|it| (of(Kind::Audit, &it.id), &it.cause));
        let metrics = self.metrics.iter().map(|it| (of(Kind::Metric, &it.id), &it.cause));
        let goals = self.goals.iter().map(|it| (of(Kind::Goal, &it.id), &it.cause));
        let gaps = self.gaps.iter().map(|it| (of(Kind::Gap, &it.id), &it.cause));
        let plans = self.plans.iter().map(|it| (of(Kind::Plan, &it.id), &it.cause));
        let is_unread = |cause: &Cause| cause.references().iter().any(|about| self.names.unread.contains(about));
        let all = audits.chain(metrics).chain(goals).chain(gaps).chain(plans);
        all.filter(|(_, cause)| is_unread(cause)).map(|(about, _)| about).collect()
    }
}

fn unknown<T: PartialEq>() -> Pair<T> {
    Pair::new(None, None)
}

fn audit(diff: AuditDiff) -> Option<AuditDiff> {
    let AuditDiff { change, renamed_from, items, fields, .. } = &diff;
    let is_edited = *change != Change::Changed || renamed_from.is_some() || !items.is_empty() || !fields.is_empty();
    is_edited.then(|| AuditDiff {
        score: unknown(),
        from_answers: None,
        from_measurement: None,
        verdict: unknown(),
        reviewed: unknown(),
        ..diff
    })
}

fn metric(mut diff: MetricDiff) -> Option<MetricDiff> {
    // Values that it states itself are edits.
    if !diff.cause.is_own(&format!("metric/{}", diff.id)) {
        diff.points.clear();
    }
    if !diff.is_target_edited {
        diff.target = unknown();
    }
    let MetricDiff { change, renamed_from, target, points, fields, .. } = &diff;
    let is_edited = *change != Change::Changed
        || renamed_from.is_some()
        || target.differs()
        || !points.is_empty()
        || !fields.is_empty();
    is_edited.then(|| MetricDiff { latest: unknown(), n: unknown(), status: unknown(), ..diff })
}

fn goal(diff: GoalDiff) -> Option<GoalDiff> {
    let GoalDiff { change, renamed_from, target, deadline, fields, .. } = &diff;
    let is_edited = *change != Change::Changed
        || renamed_from.is_some()
        || target.differs()
        || deadline.differs()
        || !fields.is_empty();
    is_edited.then(|| GoalDiff { status: unknown(), ..diff })
}

fn plan(diff: PlanDiff) -> Option<PlanDiff> {
    let PlanDiff { change, renamed_from, actions, fields, .. } = &diff;
    let is_edited = *change != Change::Changed || renamed_from.is_some() || !actions.is_empty() || !fields.is_empty();
    is_edited.then(|| PlanDiff { verdict: unknown(), ..diff })
}

fn document(diff: DocumentDiff) -> Option<DocumentDiff> {
    let is_edited = diff.change != Change::Changed || diff.renamed_from.is_some() || !diff.fields.is_empty();
    is_edited.then(|| DocumentDiff { figures: Vec::new(), ..diff })
}
