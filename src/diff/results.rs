//! Metrics and goals: values, statuses, targets.

use std::collections::BTreeMap;

use crate::report::{GoalReport, MetricReport, Report};

use super::{Change, FieldDiff, Fields, GoalDiff, Match, MetricDiff, PointDiff, head_fields, matches};

pub(super) fn metrics(base: &Report, head: &Report) -> Vec<MetricDiff> {
    let renamed = |a: &MetricReport, b: &MetricReport| {
        a.series == b.series && a.unit == b.unit && a.document.body == b.document.body && !a.series.is_empty()
    };
    let found = matches(&base.metrics, &head.metrics, |metric| &metric.document.id, renamed);
    found.iter().filter_map(metric).collect()
}

fn metric(found: &Match<'_, MetricReport>) -> Option<MetricDiff> {
    let both = found.before.zip(found.after);
    let diff = MetricDiff {
        id: found.after.or(found.before)?.document.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
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

fn points(before: &MetricReport, after: &MetricReport) -> Vec<PointDiff> {
    let values =
        |metric: &MetricReport| -> BTreeMap<_, _> { metric.series.iter().map(|p| (p.period, p.value)).collect() };
    let (before, after) = (values(before), values(after));
    let periods: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    let value = |side: &BTreeMap<_, Option<f64>>, period| side.get(&period).copied().flatten();
    periods
        .into_iter()
        .map(|period| PointDiff { period, before: value(&before, period), after: value(&after, period) })
        .filter(|point| point.before != point.after)
        .collect()
}

fn metric_fields(before: &MetricReport, after: &MetricReport) -> Vec<FieldDiff> {
    let mut fields = Fields(head_fields(&before.document, &after.document));
    fields.value("unit", &before.unit, &after.unit);
    fields.value("better", &before.better, &after.better);
    fields.value("group", &before.group, &after.group);
    fields.value("every", &before.every, &after.every);
    fields.value("source", &before.sources, &after.sources);
    let targets = |metric: &MetricReport| -> Vec<_> { metric.series.iter().map(|p| (p.period, p.target)).collect() };
    let same_periods = before.series.len() == after.series.len();
    fields.long("targets", same_periods && targets(before) != targets(after));
    fields.long("breakdowns", before.breakdowns != after.breakdowns);
    let marks = |metric: &MetricReport| -> Vec<_> { metric.marks.iter().map(|m| (m.date, m.text.clone())).collect() };
    fields.long("marks", marks(before) != marks(after));
    let text = |label: &Option<crate::model::Label>| label.clone();
    fields.long("definition", text(&before.definition) != text(&after.definition));
    fields.long("leaves-out", text(&before.leaves_out) != text(&after.leaves_out));
    fields.0
}

pub(super) fn goals(base: &Report, head: &Report) -> Vec<GoalDiff> {
    let renamed = |a: &GoalReport, b: &GoalReport| {
        a.metric == b.metric && a.from == b.from && a.to == b.to && a.document.owner == b.document.owner
    };
    let found = matches(&base.goals, &head.goals, |goal| &goal.document.id, renamed);
    found.iter().filter_map(goal).collect()
}

fn goal(found: &Match<'_, GoalReport>) -> Option<GoalDiff> {
    let both = found.before.zip(found.after);
    let diff = GoalDiff {
        id: found.after.or(found.before)?.document.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
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
    let mut fields = Fields(head_fields(&before.document, &after.document));
    fields.value("metric", &before.metric, &after.metric);
    fields.value("where", &before.part, &after.part);
    fields.value("from", &before.from, &after.from);
    fields.value("review", &before.review, &after.review);
    fields.value("effect", &before.effect, &after.effect);
    fields.0
}
