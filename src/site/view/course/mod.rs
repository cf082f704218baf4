//! A series as a process chart: points, limits, target, events and forecast, each with its words.
//!
//! In: points and control chart of a metric or of one of its parts, and the goal they are judged by. Out: the specification
//! of the chart, and the figure with its caption, its source and the table behind it.

mod figure;
mod marks;
mod timeline;

use crate::formula::spc::{ChartKind, ChartPoint, ControlChart, PointType, Segment as Limits, SpecialCause};
use crate::formula::trend::TrendDirection;
use crate::i18n::format::Join;
use crate::i18n::{Key, Statement, msg};
use crate::report::effect::EffectVerdict;
use crate::report::metric::{PartName, Valued};
use crate::report::movement::MovementBasis;
use crate::report::{GoalReport, MetricReport, Period, PlanReport, Point, Unit};
use crate::site::axis;
use crate::site::chart::{DatedValue, Heading, Mark, Trend, TrendPoint};
use crate::site::sign;
use crate::site::tree::{Here, Tree};

pub(super) use figure::drawn;

/// A series and what it is judged by.
#[derive(Clone, Copy)]
pub(in crate::site) struct Course<'a> {
    /// The metric.
    pub(in crate::site) metric: &'a MetricReport,
    /// The points: the metric's, or those of a part.
    pub(in crate::site) points: &'a [Point],
    /// Their control chart.
    pub(in crate::site) chart: Option<&'a ControlChart>,
    /// The goal whose target and forecast are drawn.
    pub(in crate::site) goal: Option<&'a GoalReport>,
}

impl<'a> Course<'a> {
    /// Returns the points of a metric as a whole.
    pub(in crate::site) fn whole(metric: &'a MetricReport, goal: Option<&'a GoalReport>) -> Self {
        Self { metric, points: &metric.series, chart: metric.spc.as_ref(), goal }
    }

    fn unit(&self) -> &'a Unit {
        &self.metric.unit
    }

    /// Returns whether the points are the metric's and not those of a part, so that what is said of it is said of them.
    pub(in crate::site) fn is_whole(&self) -> bool {
        self.goal.is_none_or(|goal| goal.part.is_none())
    }

    /// Returns whether its points are made of documents, such as audits, that can be named: of a part it is not known which.
    pub(in crate::site::view) fn is_made_of_documents(&self) -> bool {
        self.is_whole() && self.metric.terms.values().flatten().any(|term| term.document.is_some())
    }

    /// Returns whether the trend is the finding to head the figure: not where it is said beside it already, nor where there is none
    /// and something else shows a movement.
    pub(in crate::site::view) fn is_headed_by_trend(&self) -> bool {
        let (movement, trend) = (self.metric.movement, self.metric.trend.as_ref());
        let is_shown =
            trend.is_some_and(|trend| matches!(trend.trend, TrendDirection::Increasing | TrendDirection::Decreasing));
        self.is_whole() && movement.basis != Some(MovementBasis::Trend) && (is_shown || movement.basis.is_none())
    }

    /// Returns the first and the last period.
    pub(in crate::site) fn span(&self) -> Option<(Period, Period)> {
        Some((self.points.first()?.period, self.points.last()?.period))
    }

    /// Returns how many points have a value.
    pub(in crate::site) fn count(&self) -> usize {
        self.points.iter().filter(|point| point.value.is_some()).count()
    }

    /// Returns the chart as a drawing of its own, called `id` in the page.
    pub(in crate::site) fn draw(&self, here: &Here, id: &str) -> Trend {
        let tree: &Tree = here;
        Trend {
            heading: Heading { id: id.to_owned(), title: self.title(tree), desc: self.description(tree) },
            axis: axis::of(tree, self.unit()),
            points: self.trend_points(tree),
            segments: self.segments(tree),
            targets: self.targets(tree),
            target_label: self.target_label(tree),
            aim: self.aim(tree),
            deadline: self.open_goal().map(|goal| self.deadline(goal)),
            fan: self.fan(tree),
            latest_label: self.latest().map(|(_, value)| self.beside_aims(tree, value).into()),
            events: self.events(tree),
            notes: self.notes(tree),
            without: self.without(tree).map(|(_, line)| line).collect(),
        }
        .cut(self.metric.lowest())
    }

    /// The plans that changed the metric and could be judged, with where its values would have been without them; none of a part.
    fn without<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = (&'t PlanReport, Vec<DatedValue>)> {
        let metric = self.metric;
        let is_metric = std::ptr::eq(self.points, metric.series.as_slice());
        let plans = tree.report.plans.iter().filter(move |_| is_metric);
        plans.filter_map(move |plan| {
            let effect = plan.effect.get(&metric.head.id)?;
            let judged = effect.verdict.is_some_and(|verdict| verdict != EffectVerdict::CannotBeSeparated);
            let dated = |point: &Valued| DatedValue {
                date: point.period.start(),
                value: point.value,
                label: tree.named(tree.period_short(point.period), tree.value(point.value, &metric.unit)),
            };
            let line: Vec<DatedValue> = effect.expected.iter().map(dated).collect();
            (judged && line.len() > 1).then_some((plan, line))
        })
    }

    fn latest(&self) -> Option<(&'a Point, f64)> {
        self.points.iter().rev().find_map(|point| Some((point, point.value?)))
    }

    fn title(&self, tree: &Tree) -> String {
        let name = match self.goal.and_then(|goal| goal.part.as_ref()) {
            Some(PartName { breakdown, value }) => {
                tree.named(tree.plain(&self.metric.head.title), tree.part_name(breakdown, value))
            }
            None => tree.plain(&self.metric.head.title),
        };
        let title = Statement::new(msg!("chart-title-process")).text("title", name);
        match self.span() {
            Some((first, last)) => tree.said(&title.period("first", first).period("last", last)),
            None => tree.plain(&self.metric.head.title),
        }
    }

    fn description(&self, tree: &Tree) -> String {
        let mut said = Vec::new();
        let values = self.points.iter().filter_map(|point| point.value);
        let low = values.clone().fold(f64::INFINITY, f64::min);
        let high = values.fold(f64::NEG_INFINITY, f64::max);
        match self.latest() {
            None => said.push(tree.said(&self.metric.absent(msg!("metric-status-said-no-data")))),
            Some((point, value)) => {
                let series = Statement::new(msg!("chart-desc-series")).count("n", self.count());
                let series = series.value("low", low, self.unit()).value("high", high, self.unit());
                said.push(tree.said(&series.value("value", value, self.unit()).period("last", point.period)));
            }
        }
        if let Some((lower, mean, upper)) = self.chart.and_then(limits) {
            let moves = self.chart.is_some_and(|chart| chart.season.is_some() || chart.chart != ChartKind::Xmr);
            let key = if moves { msg!("chart-desc-limits-last") } else { msg!("chart-desc-limits") };
            let limits = Statement::new(key).value("low", lower, self.unit()).value("high", upper, self.unit());
            said.push(tree.said(&limits.value("mean", mean, self.unit())));
        }
        if let Some(chart) = self.chart.filter(|_| self.count() > 0) {
            let signals = chart.points.iter().filter(|point| chart.shown_type(point) != PointType::CommonCause).count();
            // Without limits no value is called ordinary.
            let judged = |point: &ChartPoint| point.upl.is_some() && chart.shows_limits_of(point.segment);
            if signals > 0 || chart.points.iter().any(judged) {
                said.push(tree.say_count(msg!("chart-desc-signals"), signals));
            }
        }
        said.join(" ")
    }

    /// The points with one for every period, so that a missing one interrupts the line.
    fn trend_points(&self, tree: &Tree) -> Vec<TrendPoint> {
        let mut points = Vec::with_capacity(self.points.len());
        let mut expected: Option<Period> = None;
        for point in self.points {
            if let Some(missing) = expected.filter(|expected| *expected < point.period) {
                points.push(TrendPoint {
                    date: missing.start(),
                    value: None,
                    interval: None,
                    mark: Mark::Plain,
                    label: String::new(),
                    row: None,
                });
            }
            expected = Some(point.period.next());
            points.push(TrendPoint {
                date: point.date,
                value: point.value,
                interval: point.low.zip(point.high),
                mark: self.shown(point).map_or(Mark::Plain, sign::point),
                label: self.label(tree, point),
                row: Some(row_of(point)),
            });
        }
        points
    }

    fn judged(&self, point: &Point) -> Option<&'a ChartPoint> {
        let points = &self.chart?.points;
        points.binary_search_by_key(&point.date, |judged| judged.date).ok().map(|at| &points[at])
    }

    /// What is concluded from the point, where the limits there are shown.
    fn limited(&self, point: &Point) -> Option<&'a ChartPoint> {
        self.judged(point).filter(|judged| self.chart.is_some_and(|chart| chart.shows_limits_of(judged.segment)))
    }

    /// The rule that the point is shown to break.
    fn cause(&self, point: &Point) -> Option<SpecialCause> {
        Some(self.chart?.shown_cause(self.judged(point)?))
    }

    /// What the point is shown as.
    fn shown(&self, point: &Point) -> Option<PointType> {
        Some(self.chart?.shown_type(self.judged(point)?))
    }

    /// “January 2026: 6 h 12, above the upper limit”
    fn label(&self, tree: &Tree, point: &Point) -> String {
        let value = tree.value_or_dash(point.value, self.unit());
        let label = tree.named(tree.period(point.period), value);
        match self.cause(point).and_then(reading) {
            Some(key) => tree.list(&[label.as_str(), &tree.text(key)], Join::Comma),
            None => label,
        }
    }
}

/// The anchor of a point's row in the table behind the chart.
fn row_of(point: &Point) -> String {
    format!("at-{}", point.period)
}

/// The last limits that are shown, with the mean between them.
fn limits(of: &ControlChart) -> Option<(f64, f64, f64)> {
    let (lower, upper) = of.shown_limits()?;
    Some((lower, of.points.last()?.mean?, upper))
}

/// Returns the message for what a point says, or nothing for an ordinary one.
pub(in crate::site) fn reading(cause: SpecialCause) -> Option<Key> {
    (cause != SpecialCause::CommonCause).then(|| crate::report::metric::reading(cause))
}
