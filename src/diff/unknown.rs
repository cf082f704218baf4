//! A difference whose results are unknown, because the head has errors. In: all of it. Out: what was edited and what that deserves
//! attention for, which is known all the same; nothing may hide behind an error.

use super::{Attention, AuditDiff, Change, Diff, DocumentDiff, GoalDiff, MetricDiff, Pair, PlanDiff};

impl Diff {
    /// The same without its results.
    #[must_use]
    pub fn without_results(self) -> Self {
        Self {
            attention: self
                .attention
                .into_iter()
                .filter(|entry| !entry.kind.is_movement())
                .map(Attention::without_result)
                .collect(),
            audits: self.audits.into_iter().filter_map(audit).collect(),
            metrics: self.metrics.into_iter().filter_map(metric).collect(),
            goals: self.goals.into_iter().filter_map(goal).collect(),
            plans: self.plans.into_iter().filter_map(plan).collect(),
            documents: self.documents.into_iter().filter_map(document).collect(),
            ..self
        }
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
