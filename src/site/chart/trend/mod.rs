//! The process chart: a series with its target, limits, signals, events and forecast.

use chrono::NaiveDate;

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
pub struct Trend {
    /// What names the chart.
    pub heading: Heading,
    /// The scale.
    pub axis: ValueAxis,
    /// The series in the order of dates, with a point without value for every missing period.
    pub points: Vec<TrendPoint>,
    /// The stretches that share limits, in the order of dates.
    pub segments: Vec<Segment>,
    /// The target in force from each date on, in the order of dates.
    pub targets: Vec<TargetStep>,
    /// What the last target is called at its end: “Goal 4 h by March 2026”.
    pub target_label: Option<Words>,
    /// The deadline the last target runs to, where it lies after the last point.
    pub deadline: Option<NaiveDate>,
    /// The forecast.
    pub fan: Option<Fan>,
    /// The latest value in words, printed beside its point: “6 h 12”.
    pub latest_label: Option<Words>,
    /// Rebases, plan changes and changes of the checklist.
    pub events: Vec<Event>,
    /// Findings to print inside the chart.
    pub notes: Vec<Note>,
}

/// One period of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendPoint {
    /// The first day of the period.
    pub date: NaiveDate,
    /// The value; none for a missing period, which interrupts the line.
    pub value: Option<f64>,
    /// The lower and upper end of its interval, drawn as a whisker.
    pub interval: Option<(f64, f64)>,
    /// What the point says.
    pub mark: Mark,
    /// The point in words, shown on hover: “January 2026: 6 h 12, above the upper limit”.
    pub label: String,
}

/// A stretch of a series that shares limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// The date of its first point.
    pub from: NaiveDate,
    /// The date of its last point.
    pub to: NaiveDate,
    /// The mean.
    pub mean: f64,
    /// The lower and upper limit; none for a single point.
    pub limits: Option<(f64, f64)>,
    /// The lower and upper near-line (two sigma).
    pub near: Option<(f64, f64)>,
    /// “average 5 h 03”
    pub mean_label: Words,
    /// “lower limit 4 h 20”
    pub lower_label: Words,
    /// “upper limit 5 h 45”
    pub upper_label: Words,
}

/// A target and the day it came into force.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetStep {
    /// In force from this day on; a day before the first point draws it from the start.
    pub from: NaiveDate,
    /// The target.
    pub value: f64,
    /// “target 7 h”, printed on steps that were replaced.
    pub label: Words,
}

/// A forecast: a line and its range from the last point to a deadline.
#[derive(Debug, Clone, PartialEq)]
pub struct Fan {
    /// Where it starts: the fitted line at the last point, with its range.
    pub from: FanEnd,
    /// Where it ends.
    pub to: FanEnd,
    /// “Forecast for March 6 h 11”
    pub label: Words,
    /// “likely range 6 h 00 to 6 h 26”
    pub range_label: Words,
    /// Whether the forecast reaches the target, for its colour: Good, Bad or Plain.
    pub mark: Mark,
}

/// One end of a forecast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FanEnd {
    /// The date.
    pub date: NaiveDate,
    /// The projection.
    pub value: f64,
    /// The lower end of its range.
    pub low: f64,
    /// The upper end of its range.
    pub high: f64,
}

/// What an event did to the series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// The limits start again: a full-height line.
    Rebase,
    /// A plan took effect: a dashed line with a triangle.
    Change,
    /// The measure itself changed (another checklist version): the line breaks.
    Break,
}

/// Something that happened to a series, dated and with its reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The date of the first point after it.
    pub date: NaiveDate,
    /// What it did.
    pub kind: EventKind,
    /// “New triage process, December 2024”
    pub label: Words,
    /// A second, quiet line: “The limits start again here.”
    pub detail: Option<Words>,
}

/// A finding printed in the free room of a chart, led to a point.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The date of the point it is about.
    pub date: NaiveDate,
    /// The words; broken into lines by the chart.
    pub text: Words,
}

impl Trend {
    /// The process chart, wide and for a phone.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let (wide, starts_at) = scene::draw(self, setting, Screen::Wide);
        let (narrow, _) = scene::draw(self, setting, Screen::Narrow);
        Chart { wide, narrow: Some(narrow), starts_at }
    }

    /// The charts of a breakdown, small and on one scale: 268 units wide, only signals and the latest value marked.
    pub fn draw_multiples(panels: &[Self], setting: &Setting) -> Vec<Chart> {
        panel::draw(panels, setting)
    }

    /// Every value the scale has to show.
    fn values(&self) -> impl Iterator<Item = f64> {
        let points = self.points.iter().flat_map(|point| {
            let interval = point.interval.filter(|_| point.value.is_some()).map(|(low, high)| [low, high]);
            point.value.into_iter().chain(interval.into_iter().flatten())
        });
        let limits =
            self.segments.iter().filter_map(|segment| segment.limits).flat_map(|(lower, upper)| [lower, upper]);
        let fan = self.fan.iter().flat_map(|fan| [fan.from, fan.to]).flat_map(|end| [end.low, end.value, end.high]);
        points.chain(limits).chain(self.targets.iter().map(|step| step.value)).chain(fan)
    }

    /// The first and the last day to show.
    fn dates(&self) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.points.iter().map(|point| point.date).min()?;
        let last = self.points.iter().map(|point| point.date).max()?;
        let last = self.fan.iter().map(|fan| fan.to.date).chain(self.deadline).fold(last, NaiveDate::max);
        Some((first, last))
    }
}

impl TrendPoint {
    /// The value where it can be drawn.
    fn drawable(&self) -> Option<f64> {
        self.value.and_then(scale::drawable)
    }
}
