//! Goals beside their metric: the part there is, the unit, where it stood at the start, and on which side of it the end lies.
//!
//! In: the linked workspace. Out: diagnostics. What only computed values show is found with the results.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::metric::SeriesPoint;
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
    // One that starts elsewhere may lie on the other side of its end.
    if !start(metric, goal, faults) {
        direction(metric, goal, faults);
    }
}

/// Says that a goal is one to hold, because it starts past its end. One whose start is not good enough for the metric's own target is
/// probably turned round.
fn direction(metric: &Metric, goal: &Goal, faults: &mut Faults) {
    let (from, to) = (goal.from.value, goal.to.value);
    let origin = &goal.to.value_origin;
    #[expect(clippy::float_cmp, reason = "two values as written, not computed")]
    let is_same = from == to;
    if is_same && metric.better == Better::Neutral {
        let message = format!("the goal starts and ends at {from}, and `{}` has no direction", metric.head.id);
        faults.at(&rules::GOAL_WITHOUT_DISTANCE, origin, message, None);
    }
    let is_better = |one: f64, than: f64| match metric.better {
        Better::Higher => one > than,
        Better::Lower => one < than,
        Better::Neutral => false,
    };
    if !is_better(from, to) {
        return;
    }
    let is_short = metric.target.at(goal.from.period).is_some_and(|target| is_better(target, from));
    let (start, end) = (metric.unit.written(from), metric.unit.written(to));
    let word = metric.better.name();
    let message = format!("the goal ends at {end} and starts at {start}, and `{}` is better {word}", metric.head.id);
    let fault = Diagnostic::at(&rules::GOAL_WITHOUT_DISTANCE, &origin.file, origin.span, message);
    faults.report(if is_short {
        fault.severity(Severity::Warning).help("correct `to`, or `better` of the metric")
    } else {
        fault
            .severity(Severity::Note)
            .help("it is a goal to hold: met while every value since the start is no worse than its end")
    });
}

/// Whether the goal starts where the metric did not stand, as exactly as the goal says it, or before it was measured: that is reported.
fn start(metric: &Metric, goal: &Goal, faults: &mut Faults) -> bool {
    let MetricSource::Series(series) = &metric.source else { return false };
    let is_part = |part: &BTreeMap<String, String>| {
        part.len() == goal.filter.len()
            && part.iter().all(|(name, value)| {
                goal.filter.get(name).is_some_and(|any| any.as_slice() == std::slice::from_ref(value))
            })
    };
    let of_part = || series.points.iter().filter(|point| is_part(&point.breakdown) && point.value.is_some());
    let is_there = |point: &&SeriesPoint| metric.every.containing(point.period.start()) == goal.from.period;
    if let Some((point, value)) = of_part().find(is_there).and_then(|point| Some((point, point.value?))) {
        let fault = goal.from.differs(&metric.head.id, &metric.unit, value);
        let (path, line) = (point.origin.path(), point.origin.place().line);
        let fault = fault.map(|fault| fault.more_help(&format!("the value stands in `{path}`, line {line}")));
        return fault.into_iter().map(|fault| faults.report(fault)).count() > 0;
    }
    let fault = goal.from.precedes(&metric.head.id, of_part().map(|point| point.period));
    fault.into_iter().map(|fault| faults.report(fault)).count() > 0
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
