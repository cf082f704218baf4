//! Logs: counts, promises kept, time to close.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use crate::formula::pareto::Pareto;
use crate::formula::survival::Survival;
use crate::model::{Log, Period};

use crate::model::derefs_to_written;

use super::Said;
use super::document::contract;

pub(crate) use crate::schema::log::{COMMENT, COMPLAINT, COMPLIMENT};

/// What a sentence about a log is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogTopic {
    /// How many rows came in.
    Received,
    /// How many were answered in time.
    OnTime,
    /// How long answers took.
    Resolution,
    /// How many wait for an answer.
    Open,
    /// Which categories make most of it.
    VitalFew,
    /// How complaints compare with compliments.
    Ratio,
    /// How many rows have none of the types.
    Unlisted,
    /// How many rows are dated after the day of the report.
    Later,
}

/// One log.
#[derive(Debug, Clone)]
pub struct LogReport {
    /// What was written.
    pub written: Arc<Log>,
    /// Rows that had come in by the day of the report: the figures are theirs.
    pub received: usize,
    /// Rows dated after it, which are in no figure.
    pub later: usize,
    /// Rows by type; `""` counts those of no listed type.
    pub by_type: BTreeMap<String, u64>,
    /// Rows by category.
    pub by_category: BTreeMap<String, u64>,
    /// Compliments by category.
    pub compliments: BTreeMap<String, u64>,
    /// Complaints by category in order, with the vital few; all rows where none is a complaint.
    pub pareto: Option<Pareto>,
    /// What is counted there.
    pub pareto_of: Base,
    /// How all rows were closed.
    pub closing: Closing,
    /// How its complaints were closed, where it has any.
    pub complaints: Option<Closing>,
    /// Complaints ÷ compliments.
    pub complaint_ratio: Option<f64>,
    /// Rows received by month and type.
    pub months: BTreeMap<Period, BTreeMap<String, u64>>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Said<LogTopic>>,
}

derefs_to_written!(LogReport, Log);

impl LogReport {
    /// How the rows were closed that the sentences and the page are about: its complaints, or all rows where there are none.
    pub fn told(&self) -> &Closing {
        self.complaints.as_ref().unwrap_or(&self.closing)
    }
}

contract!(LogReport, |entry| {
    "rows": entry.received,
    "rows_later": entry.later,
    "by_type": entry.by_type,
    "by_category": entry.by_category,
    "compliments": entry.compliments,
    "pareto": entry.pareto,
    "on_time": entry.closing.on_time,
    "resolution_h": entry.closing.resolution_h,
    "until_closed_h": entry.closing.until_closed_h,
    "open": entry.closing.open,
    "complaints": entry.complaints,
    "complaint_ratio": entry.complaint_ratio,
    "months": entry.months,
    "promise_s": entry.promise,
    "says": entry.says,
});

/// Which rows a figure of a log is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// Its complaints.
    Complaints,
    /// Rows of several types, of which none is a complaint.
    Types,
    /// All rows.
    Cases,
}

impl Base {
    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            Self::Complaints => "complaints",
            Self::Types => "types",
            Self::Cases => "cases",
        }
    }
}

/// How rows were closed.
#[derive(Debug, Clone, Serialize)]
pub struct Closing {
    /// Which rows.
    #[serde(skip)]
    pub of: Base,
    /// How many.
    pub rows: usize,
    /// Hours from received to closed.
    pub resolution_h: Resolution,
    /// Hours until closed, open cases included (Kaplan–Meier).
    pub until_closed_h: Survival,
    /// Promises kept, over decided rows.
    pub on_time: OnTime,
    /// Rows not closed.
    pub open: u64,
    /// How many of them are past the promised day.
    #[serde(skip)]
    pub late: u64,
    /// The first day that was promised to one of these.
    #[serde(skip)]
    pub late_since: Option<NaiveDate>,
    /// The day the oldest of them came in.
    #[serde(skip)]
    pub oldest: Option<NaiveDate>,
}

/// Promises kept.
#[derive(Debug, Clone, Serialize)]
pub struct OnTime {
    /// Decided rows: with a due date, and closed or past it.
    pub n: u64,
    /// How many of them were closed by their due date.
    pub kept: u64,
    /// Open rows whose due date is still to come, which do not count yet.
    pub not_yet_due: u64,
    /// Rows without a due date, which do not count.
    pub without_due: u64,
    /// In percent of decided rows.
    pub pct: Option<f64>,
    /// The lower end of the interval.
    pub low: Option<f64>,
    /// The upper end of the interval.
    pub high: Option<f64>,
}

/// Hours from received to closed, over closed rows.
#[derive(Debug, Clone, Serialize)]
pub struct Resolution {
    /// Closed rows with both dates.
    pub n: u64,
    /// Mean hours.
    pub mean: Option<f64>,
    /// Median hours.
    pub median: Option<f64>,
    /// Hours within which nine of ten were closed.
    pub p90: Option<f64>,
}
