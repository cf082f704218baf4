//! Goals beside their metric: the part there is, the unit, and where it stood at the start.
//!
//! In: the linked workspace. Out: diagnostics. What only computed values show is found with the results.

use crate::diag::rules;
use crate::model::{Better, Goal, Metric, Workspace};
use crate::parse::read::listed;

use super::super::units;
use super::Faults;

/// Checks every goal whose metric is known.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    for goal in workspace.goals.values() {
        if let Some(metric) = workspace.metrics.get(&goal.metric.value) {
            of_goal(metric, goal, faults);
        }
    }
}

fn of_goal(metric: &Metric, goal: &Goal, faults: &mut Faults) {
    breakdown(metric, goal, faults);
    let values = [&goal.from, &goal.to];
    let wrong = values.map(|milestone| units::fault(metric, milestone.value, &milestone.value_origin));
    if wrong.iter().any(Option::is_some) {
        wrong.into_iter().flatten().for_each(|fault| faults.report(fault));
        return;
    }
    start(metric, goal, faults);
    let (from, to) = (goal.from.value, goal.to.value);
    #[expect(clippy::float_cmp, reason = "two values as written, not computed")]
    let is_same = from == to;
    if is_same && metric.better == Better::Neutral {
        let message = format!("the goal starts and ends at {from}, and `{}` has no direction", metric.head.id);
        faults.at(&rules::GOAL_WITHOUT_DISTANCE, &goal.to.value_origin, message, None);
    }
}

/// The goal starts where the metric stood, as exactly as the goal says it.
fn start(metric: &Metric, goal: &Goal, faults: &mut Faults) {
    let there = metric.written_start(goal);
    let Some((point, value)) = there.and_then(|point| Some((point, point.value?))) else { return };
    if let Some(fault) = goal.from.differs(&metric.head.id, &metric.unit, value) {
        let (path, line) = (point.origin.path(), point.origin.place().line);
        faults.report(fault.more_help(&format!("the value stands in `{path}`, line {line}")));
    }
}

/// Reports what the goal is about and the metric is not parted by.
fn breakdown(metric: &Metric, goal: &Goal, faults: &mut Faults) {
    for name in goal.filter.keys().filter(|name| !metric.by.contains(name)) {
        let message = format!("`{}` is not broken down by `{name}`", metric.head.id);
        let help = if metric.by.is_empty() {
            "add it to the metric's `by`".to_owned()
        } else {
            format!("it is broken down by {}", listed(metric.by.iter().map(String::as_str)))
        };
        let origin = goal.filter.place(name).unwrap_or(&goal.metric.origin);
        faults.at(&rules::UNKNOWN_BREAKDOWN, origin, message, Some(help));
    }
}
