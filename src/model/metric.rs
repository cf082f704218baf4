//! Metrics: the only things with a trend and a target.

use std::collections::BTreeMap;

use serde::Serialize;

use super::survey::ScaleMethod;
use super::{Every, Head, Id, Label, Located, Origin, Period, Unit};

/// Values that compare with a scope or a column: name → any of these.
pub type Where = BTreeMap<String, Vec<String>>;

/// A measure over time.
#[derive(Debug, Clone)]
pub struct Metric {
    /// Id, title, body and the rest.
    pub head: Head,
    /// What values are counted in.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    /// `customer`, `operations`, `employee`, `business` or another.
    pub group: Option<String>,
    /// The target in force from each period on; one stated without a period is in force from the start of time.
    pub target: Steps,
    /// The value from which a missed target is a warning only, by period like the target.
    pub warn: Steps,
    /// How often there is a point.
    pub every: Every,
    /// How one point is made of several values.
    pub statistic: Statistic,
    /// Breakdowns.
    pub by: Vec<String>,
    /// Settings of its control chart.
    pub spc: MetricSpc,
    /// Where its points come from.
    pub source: MetricSource,
    /// What exactly is measured.
    pub definition: Option<Label>,
    /// What the measure leaves out.
    pub leaves_out: Option<Label>,
}

/// A value that changes from period to period: in force from the start of its period until the next entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Steps {
    /// The value before the first entry of `from`.
    pub always: Option<Located<f64>>,
    /// The values by the period from which they hold.
    pub from: BTreeMap<Period, Located<f64>>,
}

impl Steps {
    /// The value in force in `period`: the latest entry that starts no later than it does.
    pub fn at(&self, period: Period) -> Option<f64> {
        let step = self.from.iter().rev().find(|(from, _)| from.start() <= period.start());
        step.map(|(_, value)| value).or(self.always.as_ref()).map(|located| located.value)
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither.
    Neutral,
}

/// How one point is made of several values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Statistic {
    /// The arithmetic mean.
    Mean,
    /// The median.
    Median,
}

/// Settings of a metric's control chart.
#[derive(Debug, Clone, Default)]
pub struct MetricSpc {
    /// Where the limits start again, with the reason.
    pub rebase: Vec<Rebase>,
    /// How many points of a segment set its limits; all of them where this is not stated.
    pub baseline: Option<Located<usize>>,
    /// Whether outlying moving ranges are screened out; the workspace's setting where this is not stated.
    pub screen: Option<bool>,
}

/// A date at which control limits start again.
#[derive(Debug, Clone)]
pub struct Rebase {
    /// The period of the first point of the new segment, as written (a day is matched to the point's period).
    pub from: Period,
    /// Why.
    pub reason: Label,
    /// Where it is written.
    pub origin: Origin,
}

/// Where a metric's points come from.
#[derive(Debug, Clone)]
pub enum MetricSource {
    /// Points written down.
    Series(Series),
    /// Answers to a question of one or more surveys.
    Survey {
        /// The surveys.
        surveys: Vec<Located<Id>>,
        /// The question.
        question: Located<Id>,
        /// How it is scored; the question's own method where this is not stated.
        method: Option<ScaleMethod>,
    },
    /// Scores of final audits.
    Audit {
        /// The checklist, any version.
        checklist: Located<Id>,
        /// One section; the whole where this is not stated.
        section: Option<Located<Id>>,
        /// Which audits.
        filter: Where,
    },
    /// Visits.
    Visit {
        /// The checklist, any version; every visit where this is not stated.
        checklist: Option<Located<Id>>,
        /// What is measured.
        measure: VisitMeasure,
        /// Which visits.
        filter: Where,
    },
    /// Rows of one or more logs.
    Log {
        /// The logs.
        logs: Vec<Located<Id>>,
        /// What is measured.
        measure: LogMeasure,
        /// Which rows.
        filter: Where,
    },
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

/// What is measured of visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VisitMeasure {
    /// The checklist's score.
    Score,
    /// Seconds waited.
    Waited,
    /// Share answered, in percent.
    Answered,
    /// Times transferred.
    Transfers,
}

/// What is measured of a log.
#[derive(Debug, Clone, PartialEq)]
pub enum LogMeasure {
    /// Rows received.
    Count,
    /// Share of decided rows closed by their due date.
    OnTime,
    /// Mean seconds from received to closed.
    ResolutionMean,
    /// Median seconds from received to closed.
    ResolutionMedian,
    /// Share of closed rows resolved within so many seconds, in percent.
    ResolutionWithin(f64),
    /// Rows open at the end of the period.
    Open,
    /// Rows received for every thousand of a metric.
    Per1000(Located<Id>),
}
