//! The process chart: a series with its target, limits, signals, events and forecast.

use chrono::NaiveDate;

use super::before_after::DatedValue;
use super::scale;
use super::sheet::Screen;
use super::spec::{Chart, Heading, Mark, Setting, ValueAxis, Words};

mod events;
mod labels;
mod marks;
mod panel;
mod scene;

/// A series over time as a process chart.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Trend {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale.
    pub(in crate::site) axis: ValueAxis,
    /// The series in the order of dates, with a point without value for every missing period.
    pub(in crate::site) points: Vec<TrendPoint>,
    /// The stretches that share limits, in the order of dates.
    pub(in crate::site) segments: Vec<Segment>,
    /// The target in force from each date on, in the order of dates.
    pub(in crate::site) targets: Vec<TargetStep>,
    /// What the last target is called at its end: “Goal 4 h by March 2026”.
    pub(in crate::site) target_label: Option<Words>,
    /// The target of a goal that is not the last of these.
    pub(in crate::site) aim: Option<AimLine>,
    /// The deadline the last target runs to, where it lies after the last point.
    pub(in crate::site) deadline: Option<NaiveDate>,
    /// The forecast.
    pub(in crate::site) fan: Option<Fan>,
    /// The latest value in words, printed beside its point: “6 h 12”.
    pub(in crate::site) latest_label: Option<Words>,
    /// Rebases, plan changes and changes of the checklist.
    pub(in crate::site) events: Vec<Event>,
    /// Findings to print inside the chart.
    pub(in crate::site) notes: Vec<Note>,
    /// Where the values would have been without a change, a line for each change.
    pub(in crate::site) without: Vec<Vec<DatedValue>>,
}

/// One period of a series.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct TrendPoint {
    /// The first day of the period.
    pub(in crate::site) date: NaiveDate,
    /// The value; none for a missing period, which interrupts the line.
    pub(in crate::site) value: Option<f64>,
    /// The lower and upper end of its interval, drawn as a whisker.
    pub(in crate::site) interval: Option<(f64, f64)>,
    /// What the point says.
    pub(in crate::site) mark: Mark,
    /// The point in words, shown on hover: “January 2026: 6 h 12, above the upper limit”.
    pub(in crate::site) label: String,
    /// The anchor of its row in the table behind the chart.
    pub(in crate::site) row: Option<String>,
}

/// A stretch of a series that shares limits.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct Segment {
    /// The date of its first point.
    pub(in crate::site) from: NaiveDate,
    /// The date of its last point.
    pub(in crate::site) to: NaiveDate,
    /// The mean.
    pub(in crate::site) mean: f64,
    /// The lower and upper limit, at its last point where they move; none where there are none to show.
    pub(in crate::site) limits: Option<(f64, f64)>,
    /// The lines at each point where they move with what is behind it or with the season; empty where they do not.
    pub(in crate::site) steps: Vec<LimitStep>,
    /// “average 5 h 03”
    pub(in crate::site) mean_label: Words,
    /// “lower limit 4 h 20”
    pub(in crate::site) lower_label: Words,
    /// “upper limit 5 h 45”
    pub(in crate::site) upper_label: Words,
}

/// The lines at one point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::site) struct LimitStep {
    /// The date of the point.
    pub(in crate::site) date: NaiveDate,
    /// The mean.
    pub(in crate::site) mean: f64,
    /// The lower limit.
    pub(in crate::site) lower: f64,
    /// The upper limit.
    pub(in crate::site) upper: f64,
}

/// A target and the day it came into force.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct TargetStep {
    /// In force from this day on; a day before the first point draws it from the start.
    pub(in crate::site) from: NaiveDate,
    /// The target.
    pub(in crate::site) value: f64,
    /// “target 7 h”, printed on steps that were replaced.
    pub(in crate::site) label: Words,
}

/// The target of a goal beside the targets in force.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct AimLine {
    /// Drawn from this day on.
    pub(in crate::site) from: NaiveDate,
    /// Drawn to this day; none for the right edge.
    pub(in crate::site) to: Option<NaiveDate>,
    /// The target.
    pub(in crate::site) value: f64,
    /// “Goal 4 h by March 2026”
    pub(in crate::site) label: Words,
}

/// A forecast: a line with two ranges around it, from the last point to a deadline.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct Fan {
    /// The last point, then each period to the deadline; two or more.
    pub(in crate::site) ends: Vec<FanEnd>,
    /// “Forecast for March 6 h 11”
    pub(in crate::site) label: Words,
    /// “likely range 6 h 00 to 6 h 26”
    pub(in crate::site) range_label: Words,
    /// Whether the forecast reaches the target, for its colour: Good, Bad or Plain.
    pub(in crate::site) mark: Mark,
}

/// What a forecast says of one period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::site) struct FanEnd {
    /// The date.
    pub(in crate::site) date: NaiveDate,
    /// The middle.
    pub(in crate::site) value: f64,
    /// Where 80 of 100 values lie.
    pub(in crate::site) inner: (f64, f64),
    /// Where 95 of 100 lie.
    pub(in crate::site) outer: (f64, f64),
}

impl Fan {
    /// The period of the deadline.
    pub(super) fn last(&self) -> Option<&FanEnd> {
        self.ends.last()
    }
}

/// What an event did to the series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum EventKind {
    /// The limits start again: a full-height line.
    Rebase,
    /// A plan took effect: a dashed line with a triangle.
    Change,
    /// The measure itself changed (another checklist version): the line breaks.
    Break,
}

/// Something that happened to a series, dated and with its reason.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct Event {
    /// The date of the first point after it.
    pub(in crate::site) date: NaiveDate,
    /// What it did.
    pub(in crate::site) kind: EventKind,
    /// “New triage process, December 2024”
    pub(in crate::site) label: Words,
    /// A second, quiet line: “The limits start again here.”
    pub(in crate::site) detail: Option<Words>,
}

/// A finding printed in the free room of a chart, led to a point.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct Note {
    /// The date of the point it is about.
    pub(in crate::site) date: NaiveDate,
    /// The words; broken into lines by the chart.
    pub(in crate::site) text: Words,
}

impl Trend {
    /// The process chart, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let (wide, starts_at) = scene::draw(self, setting, Screen::Wide);
        let (narrow, _) = scene::draw(self, setting, Screen::Narrow);
        Chart { wide, narrow: Some(narrow), starts_at }
    }

    /// The charts of a breakdown, small and on one scale: 268 units wide, only signals and the latest value marked.
    pub(in crate::site) fn draw_multiples(panels: &[Self], setting: &Setting) -> Vec<Chart> {
        panel::draw(panels, setting)
    }

    /// The same where nothing that is computed about the values is drawn below `lowest`, the least that one can be.
    pub(in crate::site) fn cut(mut self, lowest: Option<f64>) -> Self {
        let Some(lowest) = lowest.filter(|lowest| self.points.iter().filter_map(|it| it.value).all(|it| it >= *lowest))
        else {
            return self;
        };
        let cut = |(low, high): &mut (f64, f64)| (*low, *high) = (low.max(lowest), high.max(lowest));
        self.points.iter_mut().filter_map(|point| point.interval.as_mut()).for_each(cut);
        for end in self.fan.iter_mut().flat_map(|fan| &mut fan.ends) {
            end.value = end.value.max(lowest);
            cut(&mut end.inner);
            cut(&mut end.outer);
        }
        self.without.iter_mut().flatten().for_each(|it| it.value = it.value.max(lowest));
        self
    }

    /// Every value the scale has to show.
    fn values(&self) -> impl Iterator<Item = f64> {
        let points = self.points.iter().flat_map(|point| {
            let interval = point.interval.filter(|_| point.value.is_some()).map(|(low, high)| [low, high]);
            point.value.into_iter().chain(interval.into_iter().flatten())
        });
        let level = self.segments.iter().filter_map(|segment| segment.limits);
        let moving = self.segments.iter().flat_map(|segment| &segment.steps).map(|step| (step.lower, step.upper));
        let limits = level.chain(moving).flat_map(|(lower, upper)| [lower, upper]);
        let fan = self.fan.iter().flat_map(|fan| &fan.ends).flat_map(|end| [end.outer.0, end.outer.1]);
        let without = self.without.iter().flatten().map(|value| value.value);
        points.chain(without).chain(limits).chain(self.aimed_at()).chain(fan)
    }

    fn aimed_at(&self) -> impl Iterator<Item = f64> {
        self.targets.iter().map(|step| step.value).chain(self.aim.iter().map(|aim| aim.value))
    }

    /// The first and the last day to show.
    fn dates(&self) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.points.iter().map(|point| point.date).min()?;
        let last = self.points.iter().map(|point| point.date).max()?;
        let last =
            self.fan.iter().filter_map(|fan| Some(fan.last()?.date)).chain(self.deadline).fold(last, NaiveDate::max);
        Some((first, last))
    }
}

impl TrendPoint {
    /// The value where it can be drawn.
    fn drawable(&self) -> Option<f64> {
        self.value.and_then(scale::drawable)
    }
}
