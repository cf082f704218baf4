//! Competitors: what they offer, and how that is known.

use chrono::NaiveDate;

use super::{Head, Id, Located, Period};

/// What a competitor offers.
#[derive(Debug, Clone)]
pub struct Competitor {
    /// Id, title, body and the rest.
    pub head: Head,
    /// When it was looked up.
    pub checked: NaiveDate,
    /// How: `website`, `social-media`, `sign-up`, …
    pub how: Vec<String>,
    /// Values by metric, in the order written.
    pub values: Vec<CompetitorValue>,
}

/// A competitor's value of one metric.
#[derive(Debug, Clone)]
pub struct CompetitorValue {
    /// The metric.
    pub metric: Located<Id>,
    /// The value in the metric's unit.
    pub value: f64,
    /// How it is known.
    pub source: Option<String>,
    /// What time it is from; the check's date where this is not stated.
    pub as_of: Option<Period>,
}
