//! Metrics with their points, where these are written down.

use std::collections::BTreeMap;

use super::{Origin, Period};
use crate::schema;
use crate::schema::source::{AuditSource, LogSource, SurveySource, VisitSource};

pub(crate) use crate::schema::metric::{Rebase, Statistic};
pub(crate) use crate::schema::source::{LogMeasure, VisitMeasure};

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
}

/// Points written down, in a CSV file or inline.
#[derive(Debug, Clone, Default)]
pub struct Series {
    /// The CSV file, relative to the workspace.
    pub file: Option<String>,
    /// The points, by period, then breakdown.
    pub points: Vec<SeriesPoint>,
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
