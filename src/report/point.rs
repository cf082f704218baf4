//! Points of metrics: a value of a period, what it is made of, and the values on both sides of a day.

use chrono::NaiveDate;
use serde::Serialize;

use crate::model::metric::RowStatistic;
use crate::model::{DocRef, Origin, Period};

/// One point.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Point {
    /// The period.
    pub period: Period,
    /// Its first day.
    pub date: NaiveDate,
    /// The value.
    pub value: Option<f64>,
    /// Observations behind it.
    pub n: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end of its interval.
    pub high: Option<f64>,
    /// The target in force.
    pub target: Option<f64>,
}

/// A value that a point is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct PointTerm {
    /// The document that gives it; `None` for a row of the series.
    pub document: Option<DocRef>,
    /// The value.
    pub value: f64,
    /// Where it is written.
    pub origin: Origin,
}

/// What the rows of an export that make a point came to.
#[derive(Debug, Clone, PartialEq)]
pub struct RowsTaken {
    /// How many there are.
    pub rows: usize,
    /// How many of them measure nothing: their cell is empty, or their end is still open.
    pub left_out: usize,
    /// How the others make the point; nothing for a share.
    pub statistic: Option<RowStatistic>,
    /// Where the first is.
    pub first: Option<Origin>,
    /// Each value, where they are few; 100 for a row that counts for a share, 0 for one that does not.
    pub terms: Vec<PointTerm>,
}

/// The value of one period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Latest {
    /// The period.
    pub period: Period,
    /// The value.
    pub value: f64,
}

/// The values of a metric on both sides of a day, each in order of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// Those of periods that ended before it.
    pub before: Vec<Valued>,
    /// That of the period in which it lies, unless it is its first day.
    pub across: Option<Valued>,
    /// Those of periods that began on it or later.
    pub after: Vec<Valued>,
}

/// A period that has a value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Valued {
    /// The period.
    pub period: Period,
    /// Its value.
    pub value: f64,
}
