//! Metrics and goals: values, statuses, targets.

use std::collections::BTreeMap;

use crate::model::metric::Steps;
use crate::model::{Label, Period};
use crate::report::{GoalReport, MetricReport, Point};

use super::fields::{Fields, keys, quantities, quantity};
use super::matching::{Match, Reports};
use super::{Change, FieldDiff, GoalDiff, MetricDiff, Pair, PointDiff};

pub(super) fn metrics(sides: Reports<'_>) -> Vec<MetricDiff> {
    let renamed = |a: &MetricReport, b: &MetricReport| {
        a.series == b.series && a.unit == b.unit && a.head.body == b.head.body && !a.series.is_empty()
    };
    let found = sides.matches(|report| &report.metrics, |metric| &metric.head, renamed);
    found.iter().filter_map(metric).collect()
}

fn metric(found: &Match<'_, MetricReport>) -> Option<MetricDiff> {
    let both = found.before.zip(found.after);
    let diff = MetricDiff {
        id: found.after.or(found.before)?.head.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
        unit: found.after.or(found.before)?.unit.clone(),
        latest: found.pair(|metric| metric.latest.map(|latest| latest.value)),
        status: found.pair(|metric| Some(metric.status)),
        target: found.pair(|metric| metric.target),
        points: both.map(|(before, after)| points(before, after)).unwrap_or_default(),
        fields: both.map(|(before, after)| metric_fields(before, after)).unwrap_or_default(),
    };
    let is_same = diff.change == Change::Changed
        && diff.renamed_from.is_none()
        && !diff.latest.differs()
        && !diff.status.differs()
        && !diff.target.differs()
        && diff.points.is_empty()
        && diff.fields.is_empty();
    (!is_same).then_some(diff)
}

/// The points that differ: of the whole, then of each part.
fn points(before: &MetricReport, after: &MetricReport) -> Vec<PointDiff> {
    let mut points = differing(None, &before.series, &after.series);
    for name in keys(&before.breakdowns, &after.breakdowns) {
        let (none, no_points) = (BTreeMap::new(), Vec::new());
        let old = before.breakdowns.get(name).unwrap_or(&none);
        let new = after.breakdowns.get(name).unwrap_or(&none);
        for value in keys(old, new) {
            let side = |parts: &BTreeMap<String, Vec<Point>>| parts.get(value).unwrap_or(&no_points).clone();
            points.extend(differing(Some(&(name.clone(), value.clone())), &side(old), &side(new)));
        }
    }
    points
}

fn differing(part: Option<&(String, String)>, before: &[Point], after: &[Point]) -> Vec<PointDiff> {
    let by_period = |points: &[Point]| -> BTreeMap<Period, (Option<f64>, Option<f64>)> {
        points.iter().map(|point| (point.period, (point.value, point.n))).collect()
    };
    let (before, after) = (by_period(before), by_period(after));
    let point = |period: &Period| {
        let (old, new) = (before.get(period).copied(), after.get(period).copied());
        let n = Pair::new(old.and_then(|point| point.1), new.and_then(|point| point.1));
        let (before, after) = (old.and_then(|point| point.0), new.and_then(|point| point.0));
        (old != new).then(|| PointDiff { part: part.cloned(), period: *period, before, after, n })
    };
    keys(&before, &after).into_iter().filter_map(point).collect()
}

fn metric_fields(before: &MetricReport, after: &MetricReport) -> Vec<FieldDiff> {
    let mut fields = Fields::of_head(&before.head, &after.head);
    fields.value("unit", &before.unit, &after.unit);
    fields.value("better", &before.better, &after.better);
    fields.value("group", &before.group, &after.group);
    fields.value("every", &before.every, &after.every);
    fields.value("statistic", &before.statistic, &after.statistic);
    let by = |metric: &MetricReport| metric.breakdowns.keys().cloned().collect::<Vec<_>>();
    fields.value("by", &by(before), &by(after));
    fields.value("source", &before.sources, &after.sources);
    let (old, new) = (&before.written, &after.written);
    steps(&mut fields, "target", (&old.target, &new.target), after);
    steps(&mut fields, "warn", (&old.warn, &new.warn), after);
    fields.map("rebase", &rebases(before), &rebases(after));
    let baseline = |spc: &crate::model::metric::MetricSpc| spc.baseline.as_ref().map(|points| points.value.0);
    fields.value("spc baseline", &baseline(&old.spc), &baseline(&new.spc));
    fields.value("spc screen", &old.spc.screen, &new.spc.screen);
    let text = |label: &Option<Label>| label.clone().unwrap_or_default();
    fields.label("definition", &text(&before.definition), &text(&after.definition));
    fields.label("leaves-out", &text(&before.leaves_out), &text(&after.leaves_out));
    fields.bodies(&before.head, &after.head);
    fields.0
}

/// Each step that differs, with the period from which it holds: `target 2026-01 75% → 70%`.
fn steps(fields: &mut Fields, name: &'static str, (before, after): (&Steps, &Steps), metric: &MetricReport) {
    let always = |steps: &Steps| steps.always.as_ref().map(|step| step.value);
    let mut told = |name: String, before: Option<f64>, after: Option<f64>| {
        if before != after {
            let (old, new) = quantities(before, after, &metric.unit);
            fields.text(name, old.as_deref(), new.as_deref());
        }
    };
    // A single target stated without a period is the one in force, which has a place of its own.
    let is_in_force = name == "target" && before.from.is_empty() && after.from.is_empty();
    if !is_in_force || metric.latest.is_none() {
        told(name.to_owned(), always(before), always(after));
    }
    for period in keys(&before.from, &after.from) {
        let at = |steps: &Steps| steps.from.get(period).map(|step| step.value);
        told(format!("{name} {period}"), at(before), at(after));
    }
}

/// The reasons for new limits by their period.
fn rebases(metric: &MetricReport) -> BTreeMap<String, String> {
    let rebases = metric.written.spc.rebase.0.iter();
    rebases.map(|rebase| (rebase.from.to_string(), rebase.reason.as_str().to_owned())).collect()
}

pub(super) fn goals(sides: Reports<'_>) -> Vec<GoalDiff> {
    let renamed = |a: &GoalReport, b: &GoalReport| {
        a.metric == b.metric && a.from == b.from && a.to == b.to && a.head.owner == b.head.owner
    };
    let found = sides.matches(|report| &report.goals, |goal| &goal.head, renamed);
    found.iter().filter_map(goal).collect()
}

fn goal(found: &Match<'_, GoalReport>) -> Option<GoalDiff> {
    let both = found.before.zip(found.after);
    let diff = GoalDiff {
        id: found.after.or(found.before)?.head.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
        unit: found.after.or(found.before)?.unit.clone(),
        target: found.pair(|goal| Some(goal.to.value)),
        deadline: found.pair(|goal| Some(goal.deadline)),
        status: found.pair(|goal| Some(goal.status)),
        fields: both.map(|(before, after)| goal_fields(before, after)).unwrap_or_default(),
    };
    let is_same = diff.change == Change::Changed
        && diff.renamed_from.is_none()
        && !diff.target.differs()
        && !diff.deadline.differs()
        && !diff.status.differs()
        && diff.fields.is_empty();
    (!is_same).then_some(diff)
}

fn goal_fields(before: &GoalReport, after: &GoalReport) -> Vec<FieldDiff> {
    let mut fields = Fields::of_head(&before.head, &after.head);
    fields.value("metric", &before.metric, &after.metric);
    fields.value("where", &before.part, &after.part);
    if before.from != after.from {
        let start = |goal: &GoalReport| format!("{} in {}", quantity(goal.from.value, &goal.unit), goal.from.period);
        fields.text("from", Some(&start(before)), Some(&start(after)));
    }
    fields.value("review", &before.review, &after.review);
    fields.value("effect", &before.effect, &after.effect);
    fields.bodies(&before.head, &after.head);
    fields.0
}
