//! What several pages show: a goal's row, a sparkline, a line of the overview.

use serde::Serialize;

use crate::formula::spc::ControlChart;
use crate::report::overview::Line;
use crate::report::{GoalReport, Kind, MetricReport, Point};
use crate::site::chart::{Mark, SparkBand, Sparkline};
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// A line of a list: a shape and a sentence.
#[derive(Serialize)]
pub(super) struct LineView {
    /// The shape; its word is in the sentence.
    pub(super) sign: Sign,
    /// The sentence, its subject a link.
    pub(super) says: SafeHtml,
}

/// Returns a line of the overview as it stands on the page at `here`, its lead strong.
pub(super) fn line(here: &Here, line: &Line) -> LineView {
    LineView { sign: Sign::new(sign::of_line(line.mark), ""), says: here.led(&line.says, "title", &line.about) }
}

/// A goal's row.
#[derive(Serialize)]
pub(super) struct GoalRow {
    status: Sign,
    href: Option<String>,
    title: SafeHtml,
    spark: SafeHtml,
    latest: String,
    target: String,
    by: String,
    variation: Sign,
    needed: String,
    owner: Option<String>,
}

/// Returns a goal's row as it stands on the page at `here`.
pub(super) fn goal_row(here: &Here, goal: &GoalReport) -> Option<GoalRow> {
    let metric = here.metric(&goal.metric)?;
    let (points, chart, variation) = series(metric, goal);
    Some(GoalRow {
        status: sign::goal(here, goal.status),
        href: here.link(Kind::Goal, &goal.head.id),
        title: here.label(&goal.head.title),
        spark: spark(points, chart, Some(goal.to.value)),
        latest: here.value_or_dash(goal.actual, &metric.unit),
        target: here.value(goal.to.value, &metric.unit),
        by: here.period_short(goal.to.period),
        variation: sign::variation(here, variation),
        needed: goal
            .needed_per_period
            .map_or_else(|| crate::i18n::format::NO_VALUE.to_owned(), |needed| here.change(needed, &metric.unit)),
        owner: goal.head.owner.clone(),
    })
}

/// The points, chart and verdict that a goal is about: a metric's, or those of one of its parts.
pub(super) fn series<'a>(
    metric: &'a MetricReport,
    goal: &GoalReport,
) -> (&'a [Point], Option<&'a ControlChart>, Option<crate::formula::spc::VariationIcon>) {
    match &goal.part {
        Some((name, value)) => {
            let part = metric.breakdown_charts.get(name).and_then(|parts| parts.get(value));
            let points = metric.breakdowns.get(name).and_then(|parts| parts.get(value));
            (
                points.map_or(&[], Vec::as_slice),
                part.and_then(|part| part.spc.as_ref()),
                part.and_then(|part| part.spc.as_ref()?.shown_variation()),
            )
        }
        None => (&metric.series, metric.spc.as_ref(), metric.shown_variation()),
    }
}

/// How many of the latest points a sparkline shows.
const SPARK_POINTS: usize = 36;

/// Returns a series as a sparkline.
pub(super) fn spark(points: &[Point], chart: Option<&ControlChart>, target: Option<f64>) -> SafeHtml {
    let points = &points[points.len().saturating_sub(SPARK_POINTS)..];
    let place = |date| points.iter().position(|point| point.date >= date);
    let bands = chart.iter().flat_map(|chart| &chart.segments).filter_map(|segment| {
        let to = points.iter().rposition(|point| point.date <= segment.end)?;
        Some(SparkBand { from: place(segment.start)?, to, lower: segment.lower?, upper: segment.upper? })
    });
    let last =
        chart.and_then(|chart| chart.result.points.last()).map_or(Mark::Plain, |point| sign::point(point.point_type));
    let spark =
        Sparkline { values: points.iter().map(|point| point.value).collect(), target, bands: bands.collect(), last };
    SafeHtml::trusted(spark.draw().svg())
}
