//! Metrics with their points, where these are written down.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::calendar::{Calendar, Moment};
use super::{Origin, Peaks, Period};
use crate::schema;
use crate::schema::source::{AuditSource, LogSource, RowsSource, SurveySource, VisitSource};

pub(crate) use crate::schema::metric::{Rebase, Statistic};
pub(crate) use crate::schema::source::{LogMeasure, RowStatistic, VisitMeasure};

/// A measure over time.
#[derive(Debug, Clone)]
pub struct Metric {
    /// What was written.
    pub written: schema::metric::Metric,
    /// Where its points come from.
    pub source: MetricSource,
}

super::derefs_to_written!(Metric, schema::metric::Metric);

impl Metric {
    /// How one point is made of several values: as stated, else the median for durations and the mean for all others.
    pub fn statistic(&self) -> Statistic {
        let usual = if self.unit == super::Unit::Duration { Statistic::Median } else { Statistic::Mean };
        self.statistic.unwrap_or(usual)
    }

    /// The written point that `goal` starts at: that of the metric as a whole, or of the goal's one part; none where it is computed.
    pub fn written_start(&self, goal: &super::Goal) -> Option<&SeriesPoint> {
        let MetricSource::Series(series) = &self.source else { return None };
        let is_part = |part: &BTreeMap<String, String>| {
            part.len() == goal.filter.len()
                && part.iter().all(|(name, value)| {
                    goal.filter.get(name).is_some_and(|any| any.as_slice() == std::slice::from_ref(value))
                })
        };
        let of_start = |point: &&SeriesPoint| self.every.containing(point.period.start()) == goal.from.period;
        series.points.iter().filter(of_start).find(|point| is_part(&point.breakdown))
    }
}

/// Where a metric's points come from.
#[derive(Debug, Clone)]
pub enum MetricSource {
    /// Points written down.
    Series(Series),
    /// Answers to a question of one or more surveys.
    Survey(SurveySource),
    /// Scores of final audits.
    Audit(AuditSource),
    /// Visits.
    Visit(VisitSource),
    /// Rows of one or more logs.
    Log(LogSource),
    /// Rows of CSV files.
    Rows(Box<MeasuredRows>),
}

/// Rows of CSV files, each with what it measures.
#[derive(Debug, Clone)]
pub struct MeasuredRows {
    /// What was written.
    pub written: RowsSource,
    /// The CSV files, relative to the workspace.
    pub files: Vec<String>,
    /// The calendar in whose hours the time of a row runs.
    pub calendar: Option<Arc<Calendar>>,
    /// The rows in the order of the files.
    pub rows: Vec<MeasuredRow>,
    /// The latest days of rows.
    pub peaks: Peaks,
    /// The latest days at which rows end.
    pub ends: Peaks,
    /// Whether the values lie in two units, which is told: where they stood then shows nothing.
    pub is_of_two_units: bool,
}

/// One row.
#[derive(Debug, Clone)]
pub struct MeasuredRow {
    /// The day that says its period, on clocks of the calendar's place.
    pub day: NaiveDate,
    /// When its time begins.
    pub since: Moment,
    /// What it measures.
    pub taken: Taken,
    /// The day of its second date.
    pub ended: Option<NaiveDate>,
    /// Its cell for each breakdown of the metric, in their order; empty where it has none.
    pub parts: Vec<Option<Arc<str>>>,
    /// Where its cell is, or its date where it has none.
    pub origin: Origin,
    /// The byte of the file at which it starts.
    pub at: u64,
}

impl MeasuredRow {
    /// What it measures as known on `day`: what ends after it is open.
    pub fn taken_by(&self, day: NaiveDate) -> Taken {
        if self.ended.is_some_and(|ended| ended > day) { Taken::Open } else { self.taken }
    }
}

/// What a row measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Taken {
    /// A value in the metric's unit, or seconds.
    Value(f64),
    /// The second date is not there yet.
    Open,
    /// Nothing: its cell is empty.
    Nothing,
}

/// Points written down, in a CSV file or inline.
#[derive(Debug, Clone, Default)]
pub struct Series {
    /// The CSV files, relative to the workspace; none where the points are inline.
    pub files: Vec<String>,
    /// The points, by period, then breakdown.
    pub points: Vec<SeriesPoint>,
    /// The latest points that have a value, by the day on which their period starts.
    pub peaks: Peaks,
    /// Whether some points are of another size than the others, or in another unit, which is told.
    pub is_of_two_sizes: bool,
}

/// One point written down.
#[derive(Debug, Clone)]
pub struct SeriesPoint {
    /// The period.
    pub period: Period,
    /// Breakdown → value; empty for the whole.
    pub breakdown: BTreeMap<String, String>,
    /// The value in the metric's unit; `None` where the cell is empty.
    pub value: Option<f64>,
    /// How many observations are behind it.
    pub n: Option<f64>,
    /// Where it is written.
    pub origin: Origin,
}
