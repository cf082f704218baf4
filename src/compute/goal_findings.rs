//! What is doubtful of a goal beside the values of its metric: where it starts, and which way it leads.
//!
//! In: the workspace and the report on it. Out: diagnostics. Where a written value says that a goal starts elsewhere is found before.

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::{Better, Metric, MetricSource};
use crate::report::{GoalReport, Report};
use crate::source::Span;

use super::Setting;
use super::told::Told;

/// Adds what is found of the goals of `report`.
pub(super) fn findings(setting: Setting<'_>, report: &Report, told: &Told<'_>, found: &mut Vec<Diagnostic>) {
    for goal in &report.goals {
        let Some(metric) = setting.workspace.metrics.get(&goal.metric.value) else { continue };
        let start = start(report, goal, metric);
        // One that starts elsewhere may lie on the other side of its end, and so does each of a metric that is told to be turned round.
        found.extend(start.or_else(|| direction(report, goal, metric).filter(|_| !is_turned(told, metric))));
    }
}

/// Whether it is told that `better` of `metric` is probably the other way.
fn is_turned(told: &Told<'_>, metric: &Metric) -> bool {
    let file = &metric.head.origin.file;
    let is_told = |span: Span| told.is_in_line(&rules::CONTRADICTING_KEYS, file.path(), file.place(span.start).line);
    metric.head.key("better").is_some_and(is_told)
}

/// A goal that starts where its metric did not stand, or before there was a value.
fn start(report: &Report, goal: &GoalReport, metric: &Metric) -> Option<Diagnostic> {
    let of = &goal.metric.value;
    let whole = || report.metrics.iter().find(|metric| metric.head.id == *of).map(|metric| &metric.series);
    let series = goal.part_series.as_ref().or_else(whole)?;
    let there = series.iter().find(|point| point.period == goal.from.period).and_then(|point| point.value);
    // What a column of two units comes to is no value.
    if matches!(&metric.source, MetricSource::Rows(rows) if rows.is_of_two_units) {
        return None;
    }
    let measured = series.iter().filter(|point| point.value.is_some()).map(|point| point.period);
    match there {
        Some(_) if metric.written_start(goal).is_some_and(|point| point.value.is_some()) => None,
        Some(value) => goal.from.differs(of, &goal.unit, value),
        None => goal.from.precedes(of, measured),
    }
}

/// A goal that starts past its end: one to hold. Where its start is not good enough for the metric's own target, it is probably turned
/// round; so where it lets things get worse than they have ever been, by more than a tenth.
fn direction(report: &Report, goal: &GoalReport, metric: &Metric) -> Option<Diagnostic> {
    const SLACK: f64 = 0.1;
    let (from, to) = (goal.from.value, goal.to.value);
    let whole = report.metrics.iter().find(|metric| metric.head.id == goal.metric.value);
    let is_better = |one: f64, than: f64| match metric.better {
        Better::Higher => one > than,
        Better::Lower => one < than,
        Better::Neutral => false,
    };
    if !is_better(from, to) {
        return None;
    }
    let is_short = metric.target.at(goal.from.period).is_some_and(|target| is_better(target, from));
    // A goal to hold is near to where things are; that they may get much worse is none.
    let series = goal.part_series.as_ref().or(whole.map(|metric| &metric.series));
    let measured = series.into_iter().flatten().filter_map(|point| point.value);
    let is_far = from > 0.0 && (to - from).abs() > SLACK * from && measured.clone().next().is_some();
    let is_turned = is_far && measured.clone().all(|value| is_better(value, to));
    let (start, end) = (metric.unit.written(from), metric.unit.written(to));
    let word = metric.better.name();
    let message = format!("the goal ends at {end} and starts at {start}, and `{}` is better {word}", metric.head.id);
    let origin = &goal.to.value_origin;
    let fault = origin.fault(&rules::GOAL_WITHOUT_DISTANCE, message);
    let (severity, help) = if is_short || is_turned {
        (Severity::Warning, "correct `to`, or `better` of the metric")
    } else {
        (Severity::Note, "it is a goal to hold: met while every value since the start is no worse than its end")
    };
    Some(fault.severity(severity).help(help))
}
