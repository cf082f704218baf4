//! A series as a process chart: points, limits, target, events and forecast, each with its words.
//!
//! In: points and control chart of a metric or of one of its parts, and the goal they are judged by. Out: the specification
//! of the chart, its rows as a table, and what its caption says.

use serde::Serialize;

use crate::formula::spc::{ChartPoint, ControlChart, PointType, Segment as Limits, SpecialCause};
use crate::i18n::{Args, Key, Statement, msg, names};
use crate::report::metric::MarkKind;
use crate::report::{GoalReport, GoalStatus, MetricReport, Period, Point, Unit};
use crate::site::axis;
use crate::site::chart::{
    Event, EventKind, Fan, FanEnd, Heading, Mark, Note, Segment, TargetStep, Trend, TrendPoint, Words,
};
use crate::site::sign::{self, Sign};
use crate::site::tree::{Here, Tree};

/// The most findings that are written into a chart.
const MOST_NOTES: usize = 2;

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

/// A row of the table behind a chart.
#[derive(Serialize)]
pub(in crate::site) struct PointRow {
    period: String,
    value: String,
    n: String,
    lower: String,
    mean: String,
    upper: String,
    target: String,
    sign: Option<Sign>,
    reading: String,
}

/// The table behind a chart.
#[derive(Serialize)]
pub(in crate::site) struct PointTable {
    summary: String,
    caption: String,
    title: String,
    period: String,
    value: String,
    with_n: bool,
    with_limits: bool,
    with_target: bool,
    rows: Vec<PointRow>,
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
            deadline: self.open_goal().map(|goal| self.deadline(goal)),
            fan: self.fan(tree),
            latest_label: self.latest().map(|(_, value)| tree.value(value, self.unit()).into()),
            events: self.events(tree),
            notes: self.notes(tree),
        }
    }

    fn latest(&self) -> Option<(&'a Point, f64)> {
        self.points.iter().rev().find_map(|point| Some((point, point.value?)))
    }

    fn title(&self, tree: &Tree) -> String {
        let name = match self.goal.and_then(|goal| goal.part.as_ref()) {
            Some((name, part)) => {
                format!("{}: {}", tree.plain(&self.metric.head.title), tree.part_name(name, part))
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
        if let Some((point, value)) = self.latest() {
            let series = Statement::new(msg!("chart-desc-series")).count("n", self.count());
            let series = series.value("low", low, self.unit()).value("high", high, self.unit());
            said.push(tree.said(&series.value("value", value, self.unit()).period("last", point.period)));
        }
        if let Some((lower, mean, upper)) = self.chart.and_then(|chart| chart.segments.last()).and_then(limits) {
            let limits = Statement::new(msg!("chart-desc-limits")).value("low", lower, self.unit()).value(
                "high",
                upper,
                self.unit(),
            );
            said.push(tree.said(&limits.value("mean", mean, self.unit())));
        }
        if let Some(chart) = self.chart {
            let signals = chart.result.points.iter().filter(|point| point.point_type != PointType::CommonCause).count();
            said.push(tree.say_count(msg!("chart-desc-signals"), signals));
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
                });
            }
            expected = Some(point.period.next());
            points.push(TrendPoint {
                date: point.date,
                value: point.value,
                interval: point.low.zip(point.high),
                mark: self.judged(point).map_or(Mark::Plain, |judged| sign::point(judged.point_type)),
                label: self.label(tree, point),
            });
        }
        points
    }

    fn judged(&self, point: &Point) -> Option<&'a ChartPoint> {
        let points = &self.chart?.result.points;
        points.binary_search_by_key(&point.date, |judged| judged.date).ok().map(|at| &points[at])
    }

    /// “January 2026: 6 h 12, above the upper limit”
    fn label(&self, tree: &Tree, point: &Point) -> String {
        let value = tree.value_or_dash(point.value, self.unit());
        let label = format!("{}: {value}", tree.period(point.period));
        match self.judged(point).and_then(|judged| reading(judged.special_cause_type)) {
            Some(key) => format!("{label}, {}", tree.text(key)),
            None => label,
        }
    }

    fn segments(&self, tree: &Tree) -> Vec<Segment> {
        let said = |key: Key, short: Key, name: &'static str, value: f64| {
            let words = |key: Key| tree.said(&Statement::new(key).value(name, value, self.unit()));
            Words::new(words(key), words(short))
        };
        let segment = |of: &Limits| {
            let mean = of.mean?;
            let (lower, upper) = (of.lower.unwrap_or(mean), of.upper.unwrap_or(mean));
            Some(Segment {
                from: of.start,
                to: of.end,
                mean,
                limits: of.lower.zip(of.upper),
                mean_label: said(msg!("chart-average"), msg!("chart-average-short"), "value", mean),
                lower_label: said(msg!("chart-lower-limit"), msg!("chart-limit-short"), "value", lower),
                upper_label: said(msg!("chart-upper-limit"), msg!("chart-limit-short"), "value", upper),
            })
        };
        self.chart.iter().flat_map(|chart| &chart.segments).filter_map(segment).collect()
    }

    fn targets(&self, tree: &Tree) -> Vec<TargetStep> {
        let mut steps: Vec<TargetStep> = Vec::new();
        for point in self.points {
            let Some(value) = point.target else { continue };
            if steps.last().is_none_or(|step| step.value.total_cmp(&value).is_ne()) {
                let label = tree.said(&Statement::new(msg!("chart-target")).value("value", value, self.unit())).into();
                steps.push(TargetStep { from: point.date, value, label });
            }
        }
        if let (Some(goal), Some(first)) = (self.goal, self.points.first())
            && steps.is_empty()
        {
            steps.push(TargetStep { from: first.date, value: goal.to.value, label: Words::default() });
        }
        steps
    }

    fn target_label(&self, tree: &Tree) -> Option<Words> {
        let target = self.points.iter().rev().find_map(|point| point.target).or(self.goal.map(|goal| goal.to.value))?;
        let short = tree.said(&Statement::new(msg!("chart-target")).value("value", target, self.unit()));
        let same = self.goal.filter(|goal| (goal.to.value - target).abs() <= 1e-9 * target.abs().max(1.0));
        Some(match same {
            Some(goal) => {
                let full = Statement::new(msg!("chart-goal"))
                    .value("target", target, self.unit())
                    .period("period", goal.to.period);
                Words::new(tree.said(&full), short)
            }
            None => short.into(),
        })
    }

    /// The goal, where its outcome is still open.
    fn open_goal(&self) -> Option<&'a GoalReport> {
        let (last, _) = self.latest()?;
        self.goal.filter(|goal| {
            !matches!(goal.status, GoalStatus::Met | GoalStatus::Missed) && goal.deadline > last.period.end()
        })
    }

    fn deadline(&self, goal: &GoalReport) -> chrono::NaiveDate {
        self.metric.every.containing(goal.deadline).start()
    }

    fn fan(&self, tree: &Tree) -> Option<Fan> {
        let goal = self.open_goal()?;
        let (value, low, high) = (goal.projected?, goal.projected_low?, goal.projected_high?);
        let (last, actual) = self.latest()?;
        let projected =
            Statement::new(msg!("chart-forecast")).period("period", goal.to.period).value("value", value, self.unit());
        let range = Statement::new(msg!("chart-range")).value("low", low.min(high), self.unit());
        Some(Fan {
            from: FanEnd { date: last.date, value: actual, low: actual, high: actual },
            to: FanEnd { date: self.deadline(goal), value, low: low.min(high), high: low.max(high) },
            label: Words::new(tree.said(&projected), tree.value(value, self.unit())),
            range_label: tree.said(&range.value("high", low.max(high), self.unit())).into(),
            mark: match goal.status {
                GoalStatus::OnTrack | GoalStatus::Likely => Mark::Good,
                GoalStatus::OffTrack | GoalStatus::Unlikely => Mark::Bad,
                _ => Mark::Plain,
            },
        })
    }

    fn events(&self, tree: &Tree) -> Vec<Event> {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Vec::new() };
        let event = |mark: &crate::report::metric::Mark| {
            let date = self.points.iter().map(|point| point.date).find(|date| *date >= mark.date)?;
            let period = self.metric.every.containing(mark.date);
            let text = tree.plain(&mark.text);
            let dated = || {
                let said =
                    Statement::new(msg!("chart-restart-at")).period("period", period).label("reason", &mark.text);
                Words::new(tree.said(&said), text.clone())
            };
            let (kind, label, detail) = match mark.kind {
                MarkKind::Rebase => (EventKind::Rebase, dated(), Some(tree.text(msg!("chart-restart")).into())),
                MarkKind::Change => (EventKind::Change, dated(), Some(tree.text(msg!("chart-change-marker")).into())),
                MarkKind::VersionBreak => {
                    let said = Statement::new(msg!("chart-version-break"))
                        .with("version", crate::i18n::Arg::Plain(text.clone()));
                    (EventKind::Break, tree.said(&said).into(), None)
                }
            };
            (mark.date > first.date && mark.date <= last.period.end()).then_some(Event { date, kind, label, detail })
        };
        self.metric.marks.iter().filter_map(event).collect()
    }

    /// Single values beyond the limits: what stands out once is named where it stands. A run of them is what the events and
    /// the caption speak of.
    fn notes(&self, tree: &Tree) -> Vec<Note> {
        let points = self.chart.map_or(&[][..], |chart| &chart.result.points);
        let ordinary = |at: Option<usize>| at.and_then(|at| points.get(at)).is_none_or(|point| !point.outside_limits);
        let single = |at: &usize| {
            points[*at].outside_limits && at + 1 < points.len() && ordinary(at.checked_sub(1)) && ordinary(Some(at + 1))
        };
        let note = |at: usize| {
            let period = self.metric.every.containing(points[at].date);
            let value = Statement::new(msg!("chart-value-at")).value("value", points[at].y, self.unit());
            let words = Words::new(tree.said(&value.period("period", period)), tree.value(points[at].y, self.unit()));
            Note { date: points[at].date, text: words }
        };
        (0..points.len()).rev().filter(single).take(MOST_NOTES).map(note).collect()
    }

    /// Returns the table behind the chart, newest first.
    pub(in crate::site) fn table(&self, tree: &Tree) -> PointTable {
        let title = Statement::new(msg!("caption-series")).label("title", &self.metric.head.title);
        let every = tree.text(names::every(self.metric.every));
        PointTable {
            summary: tree.say_count(msg!("data-table-of"), self.count()),
            title: tree.said(&title.with("every", crate::i18n::Arg::Plain(every))),
            caption: tree.text(msg!("caption-series-order")),
            period: tree.text(names::period_head(self.metric.every)),
            value: tree.text(msg!("head-value")),
            with_n: self.points.iter().any(|point| point.n.is_some()),
            with_limits: self.chart.is_some(),
            with_target: self.points.iter().any(|point| point.target.is_some()),
            rows: self.points.iter().rev().map(|point| self.row(tree, point)).collect(),
        }
    }

    fn row(&self, tree: &Tree, point: &Point) -> PointRow {
        let judged = self.judged(point);
        let cell = |value: Option<f64>| tree.cell(value, self.unit());
        let mark = judged.map_or(Mark::Plain, |judged| sign::point(judged.point_type));
        PointRow {
            period: tree.period_short(point.period),
            value: cell(point.value),
            n: point.n.map_or_else(String::new, |n| crate::i18n::format::number_trimmed(tree.lang, n, 1)),
            lower: cell(judged.and_then(|judged| judged.lpl)),
            mean: cell(judged.and_then(|judged| judged.mean)),
            upper: cell(judged.and_then(|judged| judged.upl)),
            target: cell(point.target),
            sign: (mark != Mark::Plain).then(|| Sign::new(sign::of_mark(mark), "")),
            reading: match judged.map(|judged| judged.special_cause_type) {
                Some(cause) => tree.text(reading(cause).unwrap_or(msg!("reading-ordinary"))),
                None => String::new(),
            },
        }
    }

    /// Returns the kinds of signal that the chart shows, with their words, for its caption.
    pub(in crate::site) fn key(&self, tree: &Tree) -> Vec<Sign> {
        let Some(chart) = self.chart else { return Vec::new() };
        let marks = chart.result.points.iter().map(|point| sign::point(point.point_type));
        let shown: Vec<Mark> = marks.collect();
        [
            (Mark::Bad, msg!("legend-signal-worse")),
            (Mark::Good, msg!("legend-signal-better")),
            (Mark::Special, msg!("legend-signal-neutral")),
            (Mark::Plain, msg!("legend-ordinary")),
        ]
        .into_iter()
        .filter(|(mark, _)| shown.contains(mark))
        .map(|(mark, key)| Sign::new(sign::of_mark(mark), tree.text(key)))
        .collect()
    }

    /// Returns where the value axis starts, where that has to be said.
    pub(in crate::site) fn starts_at(&self, tree: &Tree, at: Option<f64>) -> Option<String> {
        at.map(|at| {
            tree.say(
                msg!("note-scale-starts"),
                &Args::new().with("value", crate::i18n::Arg::Plain(tree.value(at, self.unit()))),
            )
        })
    }
}

fn limits(of: &Limits) -> Option<(f64, f64, f64)> {
    Some((of.lower?, of.mean?, of.upper?))
}

/// Returns the message for what a point says, or nothing for an ordinary one.
pub(in crate::site) fn reading(cause: SpecialCause) -> Option<Key> {
    (cause != SpecialCause::CommonCause).then(|| crate::report::metric::reading(cause))
}
