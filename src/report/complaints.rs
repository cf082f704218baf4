//! Complaints of all logs together: their course, what they are about, what is open, what was learned from them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::Said;
use crate::formula::count_change::CountChange;
use crate::formula::holm::significant;
use crate::formula::pareto::Pareto;
use crate::model::{Id, Period};

/// What a sentence about complaints is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComplaintTopic {
    /// How many came in, and whether that changed.
    Course,
    /// Which categories make most of them.
    VitalFew,
    /// Which categories became more or less frequent.
    Moved,
    /// How they compare with compliments.
    Praise,
    /// How many are open.
    Open,
    /// Which cause is named most.
    Cause,
}

/// The complaints of all logs.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Complaints {
    /// Cases of all logs by month and type, from the first month to the last that the logs hold whole.
    pub months: BTreeMap<Period, BTreeMap<String, u64>>,
    /// The months that are told: the last twelve that the logs hold whole, or as many as there are.
    pub span: Option<Span>,
    /// The same months a year earlier, where the logs reach back so far and as many were kept throughout.
    pub before: Option<Span>,
    /// Complaints in these months.
    pub n: u64,
    /// Complaints in the months before and in these.
    pub change: Option<CountChange>,
    /// How both stand to each other.
    pub moved: Option<CountMove>,
    /// Compliments in these months.
    pub compliments: u64,
    /// Complaints of these months by category, in order, with the vital few.
    pub pareto: Option<Pareto>,
    /// The same categories and any that vanished, in the order of the Pareto table, then by name.
    pub categories: Vec<CategoryCourse>,
    /// What is open.
    pub open: OpenCases,
    /// Causes that complaints of these months name, the most frequent first.
    pub causes: Vec<ComplaintCause>,
    /// How many complaints of these months name a cause.
    pub with_cause: u64,
    /// Findings that came from a log or are measured by one, in the order of the list of gaps.
    pub gaps: Vec<Id>,
    /// The sentences.
    #[serde(skip)]
    pub says: Vec<Said<ComplaintTopic>>,
}

/// Months in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The first month.
    pub from: Period,
    /// The last month.
    pub to: Period,
}

/// A category over time.
#[derive(Debug, Clone, Serialize)]
pub struct CategoryCourse {
    /// Its name as the logs write it.
    pub category: String,
    /// Complaints in every month from the first to the last complete one.
    pub months: Vec<u64>,
    /// Complaints in the months told.
    pub now: u64,
    /// Complaints in the same months a year earlier; `None` without these.
    pub before: Option<u64>,
    /// The chance of so large a difference where nothing changed, for having looked at all categories; `None` with too few.
    pub p: Option<f64>,
    /// How it stands to a year earlier; `None` without these months.
    pub moved: Option<CountMove>,
}

/// How a number of complaints stands to that of a year earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CountMove {
    /// There are more, beyond chance.
    More,
    /// There are fewer, beyond chance.
    Fewer,
    /// Chance explains the difference.
    Chance,
    /// There are too few to compare.
    Scarce,
}

impl CountMove {
    /// How `change` stands where `p` is the chance of so large a difference and `alpha` the chance that is taken.
    pub fn of(change: &CountChange, p: Option<f64>, alpha: f64) -> Self {
        match p {
            None => Self::Scarce,
            Some(p) if !significant(p, alpha) => Self::Chance,
            Some(_) if change.now > change.before => Self::More,
            Some(_) => Self::Fewer,
        }
    }

    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            Self::More => "more",
            Self::Fewer => "fewer",
            Self::Chance => "chance",
            Self::Scarce => "scarce",
        }
    }
}

/// Complaints that are not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct OpenCases {
    /// How many.
    pub n: u64,
    /// How many of them are past the promised day.
    pub late: u64,
    /// The day the oldest came in.
    pub oldest: Option<NaiveDate>,
}

/// A cause that complaints name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComplaintCause {
    /// As the logs write it.
    pub cause: String,
    /// How many complaints name it.
    pub n: u64,
    /// The category that most of these are of.
    pub category: Option<String>,
}
