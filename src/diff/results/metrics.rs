//! Metrics and goals: values, statuses, targets.

use std::collections::BTreeMap;

use crate::model::{Kind, Period, Steps, Unit};
use crate::report::metric::PartName;
use crate::report::{GoalReport, MetricReport, Point};

use super::super::causes::Cause;
use super::super::matching::{Pairings, keys};
use super::super::pairing::Match;
use super::super::{GoalDiff, MetricDiff, Pair, PointDiff};

pub(in super::super) fn metrics(pairings: &Pairings<'_>) -> Vec<MetricDiff> {
    pairings.of(Kind::Metric, |report| &report.metrics, |metric| &metric.head).into_iter().filter_map(metric).collect()
}

fn metric(mut found: Match<'_, MetricReport>) -> Option<MetricDiff> {
    let target = found.pair(|metric| metric.target);
    let steps = |metric: &MetricReport| {
        let Steps { always, from } = &metric.written.target;
        let from: Vec<_> = from.iter().map(|(period, located)| (*period, located.value)).collect();
        Some((always.as_ref().map(|located| located.value), from))
    };
    let is_target_edited = found.pair(steps).differs();
    let points = found.before.zip(found.after).map(|(before, after)| points(before, after)).unwrap_or_default();
    // A target without periods is the one in force; of several, one may be.
    found.edits.told_as(&["target"], &target);
    for point in points.iter().filter(|point| point.part.is_none()) {
        found.edits.told(&["series", &point.period.to_string()], true);
    }
    let diff = MetricDiff {
        id: found.id(),
        change: found.change(),
        renamed_from: found.renamed_from(),
        unit: found.after.or(found.before).map_or(Unit::Count, |metric| metric.unit.clone()),
        latest: found.pair(|metric| metric.latest.map(|latest| latest.value)),
        n: found.pair(|metric| {
            let latest = metric.latest?;
            metric.series.iter().find(|point| point.period == latest.period)?.n
        }),
        status: found.pair(|metric| Some(metric.status)),
        target,
        is_target_edited,
        points,
        fields: found.rest(),
        cause: Cause::default(),
    };
    let is_same = found.is_plain_change()
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
            points.extend(differing(
                Some(&PartName { breakdown: name.clone(), value: value.clone() }),
                &side(old),
                &side(new),
            ));
        }
    }
    points
}

fn differing(part: Option<&PartName>, before: &[Point], after: &[Point]) -> Vec<PointDiff> {
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

pub(in super::super) fn goals(pairings: &Pairings<'_>) -> Vec<GoalDiff> {
    pairings.of(Kind::Goal, |report| &report.goals, |goal| &goal.head).into_iter().filter_map(goal).collect()
}

fn goal(mut found: Match<'_, GoalReport>) -> Option<GoalDiff> {
    let target = found.pair(|goal| Some(goal.to.value));
    let deadline = found.pair(|goal| Some(goal.deadline));
    found.edits.told(&["to"], target.differs() || deadline.differs());
    let diff = GoalDiff {
        id: found.id(),
        change: found.change(),
        renamed_from: found.renamed_from(),
        unit: found.after.or(found.before).map_or(Unit::Count, |goal| goal.unit.clone()),
        target,
        deadline,
        status: found.pair(|goal| Some(goal.forecast_status)),
        fields: found.rest(),
        cause: Cause::default(),
    };
    let is_same = found.is_plain_change()
        && !diff.target.differs()
        && !diff.deadline.differs()
        && !diff.status.differs()
        && diff.fields.is_empty();
    (!is_same).then_some(diff)
}
