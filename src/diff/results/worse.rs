//! Whether a difference holds a result that is worse or in another state. In: what moved, and the results of what is new. Out: yes also
//! where it cannot be said which way is better, and where what was missed is met by what is new: silence is no promise.

use crate::model::Better;
use crate::report::{GoalStatus, MetricStatus, Verdict};

use super::super::figures::{fell, rose};
use super::super::known::Known;
use super::super::matching::Pairings;
use super::super::{AuditDiff, Change, Diff, GoalDiff, MetricDiff, Pair};

/// Whether any result is worse or in another state, or moved either way where neither is better.
pub(in super::super) fn is_turned(diff: &Diff, pairings: &Pairings<'_>) -> bool {
    let head = &pairings.after;
    diff.audits.iter().any(audit)
        || diff.metrics.iter().any(|found| metric(found, head))
        || diff.goals.iter().any(goal)
        || diff.plans.iter().any(|plan| plan.verdict.differs())
        || diff.documents.iter().any(|document| !document.figures.is_empty())
}

fn audit(diff: &AuditDiff) -> bool {
    let fails = diff.change == Change::Added && diff.verdict.after.is_some_and(|verdict| verdict != Verdict::Pass);
    fails || (diff.change == Change::Changed && (fell(&diff.score) || diff.verdict.differs()))
}

fn metric(diff: &MetricDiff, head: &Known<'_>) -> bool {
    let misses = diff.status.after.is_some_and(MetricStatus::misses);
    if diff.change != Change::Changed {
        return diff.change == Change::Added && misses;
    }
    let better = head.metric(&diff.id).map(|metric| metric.better);
    let is_worse = |pair: &Pair<f64>| match better {
        Some(Better::Higher) => fell(pair),
        Some(Better::Lower) => rose(pair),
        _ => pair.differs(),
    };
    is_worse(&diff.latest)
        || diff.status.differs()
        || diff.points.iter().any(|point| point.before.is_some() && is_worse(&Pair::new(point.before, point.after)))
}

/// A goal that is new and out of reach; of one that was there, a worse prospect is told for itself, and another may be either.
fn goal(diff: &GoalDiff) -> bool {
    match diff.change {
        Change::Added => {
            matches!(diff.status.after, Some(GoalStatus::Missed | GoalStatus::OffTrack | GoalStatus::Unlikely))
        }
        Change::Changed => diff.status.differs(),
        Change::Removed => true,
    }
}
