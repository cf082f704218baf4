//! What several pages show: the series that a goal is about, a sparkline, a line of the overview.

use crate::formula::spc::ControlChart;
use crate::report::movement::{Movement, MovementVerdict};
use crate::report::overview::OverviewLine as Said;
use crate::report::{GoalReport, MetricReport, Point};
use crate::site::chart::{Mark, SparkBand, SparkStep, Sparkline};
use crate::site::page::NoteLine;
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// Returns a line of the overview as it stands on the page at `here`, its lead strong and its subject a link.
pub(super) fn line(here: &Here, line: &Said) -> NoteLine {
    NoteLine { sign: Sign::new(sign::of_line(line.mark), ""), says: here.led(&line.says, "title", &line.about) }
}

/// The series that a goal is about: a metric's, or that of one of its parts.
pub(super) struct Series<'a> {
    /// The points.
    pub(super) points: &'a [Point],
    /// Their control chart.
    pub(super) chart: Option<&'a ControlChart>,
    /// How they move.
    pub(super) movement: Movement,
}

/// Returns the series that a goal is about.
pub(super) fn series<'a>(metric: &'a MetricReport, goal: &'a GoalReport) -> Series<'a> {
    let Some(part) = &goal.part else {
        return Series { points: &metric.series, chart: metric.spc.as_ref(), movement: metric.movement };
    };
    let part = metric.part(part).or(goal.together.as_ref());
    Series {
        points: goal.series(metric),
        chart: part.and_then(|part| part.spc.as_ref()),
        movement: part.map_or(Movement::still(MovementVerdict::TooFew), |part| part.movement),
    }
}

/// How many of the latest points a sparkline shows.
const SPARK_POINTS: usize = 36;

/// Returns the points that a sparkline shows.
pub(super) fn shown(points: &[Point]) -> &[Point] {
    &points[points.len().saturating_sub(SPARK_POINTS)..]
}

/// Whether limits are drawn as one.
fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(1.0)
}

/// Returns a series as a sparkline.
pub(super) fn spark(points: &[Point], chart: Option<&ControlChart>, target: Option<f64>) -> SafeHtml {
    let points = shown(points);
    let place = |date| points.iter().position(|point| point.date >= date);
    let bands = chart.iter().flat_map(|chart| chart.segments.iter().map(move |segment| (*chart, segment)));
    let bands = bands.filter(|(chart, segment)| chart.shows_limits_of(segment.index)).filter_map(|(chart, segment)| {
        let from = place(segment.start)?;
        let own = chart.points.iter().filter(|point| point.segment == segment.index);
        let mut steps: Vec<SparkStep> = Vec::new();
        for judged in own {
            let Some(to) = points.iter().position(|point| point.date == judged.date) else { continue };
            let Some((lower, upper)) = judged.lpl.zip(judged.upl) else { continue };
            match steps.last_mut().filter(|last| near(last.lower, lower) && near(last.upper, upper)) {
                Some(last) => last.to = to,
                None => steps.push(SparkStep { to, lower, upper }),
            }
        }
        (!steps.is_empty()).then_some(SparkBand { from, steps })
    });
    let shown = |chart: &ControlChart| chart.points.last().map(|point| sign::point(chart.shown_type(point)));
    let last = chart.and_then(shown).unwrap_or(Mark::Plain);
    let spark =
        Sparkline { values: points.iter().map(|point| point.value).collect(), target, bands: bands.collect(), last };
    SafeHtml::trusted(spark.draw().svg())
}
