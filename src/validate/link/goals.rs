//! Goals beside their metric: the part there is, the unit, and where it stood at the start.
//!
//! In: the linked workspace. Out: diagnostics. What only computed values show is found with the results.

use crate::diag::rules;
use crate::formula::sum::median;
use crate::model::metric::{Series, SeriesPoint};
use crate::model::{Better, Goal, Metric, MetricSource, Workspace};
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
    let MetricSource::Series(series) = &metric.source else { return };
    // That the point is of another size than the others is told there.
    if series.is_of_two_sizes && goal.from.is_slip_of(value) {
        return;
    }
    let Some(mut fault) = goal.from.differs(&metric.head.id, &metric.unit, value) else { return };
    let place = format!("`{}`, line {}", point.origin.path(), point.origin.place().line);
    if let Some(usual) = others(series, point).filter(|usual| is_odd(value, *usual, goal.from.value)) {
        fault.fix = Vec::new();
        fault.help = Some(format!(
            "the value in {place} is probably the one to correct: the other values are near {}",
            metric.unit.written(usual)
        ));
        faults.report(fault);
    } else {
        faults.report(fault.more_help(&format!("the value stands in {place}")));
    }
}

/// The median of the points of `series` beside `point`, where there are any.
fn others(series: &Series, point: &SeriesPoint) -> Option<f64> {
    let others =
        series.points.iter().filter(|other| !std::ptr::eq(*other, point) && other.breakdown == point.breakdown);
    median(&others.filter_map(|other| other.value).collect::<Vec<_>>())
}

/// Whether `value` is far from what is `usual` beside it, and the `start` of a goal is not.
fn is_odd(value: f64, usual: f64, start: f64) -> bool {
    const FAR: f64 = 20.0;
    let times = |a: f64| (a / usual).max(usual / a);
    [value, usual, start].iter().all(|of| *of > 0.0) && times(value) > FAR && times(start) < FAR.sqrt()
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
