//! Competitors: what they offer beside what we measure.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Statement;
use crate::model::{Id, Period};

use super::Document;

/// One competitor.
#[derive(Debug, Clone, Serialize)]
pub struct CompetitorReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// When it was looked up.
    pub checked: NaiveDate,
    /// How.
    pub how: Vec<String>,
    /// Values by metric.
    pub values: BTreeMap<Id, CompetitorStanding>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

/// A competitor's value and its place among all who have one, ourselves included.
#[derive(Debug, Clone, Serialize)]
pub struct CompetitorStanding {
    /// The value in the metric's unit.
    pub value: f64,
    /// Our own latest value.
    pub ours: Option<f64>,
    /// Its place, 1 the best; ties share a place. `None` for a neutral metric.
    pub rank: Option<usize>,
    /// Our place.
    pub our_rank: Option<usize>,
    /// How many have a value.
    pub of: usize,
    /// Whether it is more than a year old on the as-of date.
    pub stale: bool,
    /// How it is known.
    pub source: Option<String>,
    /// What time it is from.
    pub as_of: Option<Period>,
}
