//! Plans: what is done, what is late, what it changed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Statement;
use crate::model::{Id, Period};

use super::Document;

/// One plan.
#[derive(Debug, Clone, Serialize)]
pub struct PlanReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// The gaps it closes.
    pub closes: Vec<Id>,
    /// The metric it shall move.
    pub metric: Option<Id>,
    /// When it starts.
    pub start: Option<NaiveDate>,
    /// Actions done.
    pub done: usize,
    /// Actions in all.
    pub total: usize,
    /// Actions done in percent.
    pub done_percent: Option<f64>,
    /// Actions past their date and not done, latest first.
    pub late: Vec<Id>,
    /// The actions in the order written.
    pub actions: Vec<ActionReport>,
    /// When the change took effect.
    pub change: Option<NaiveDate>,
    /// Before and after of each evaluation metric.
    pub effect: BTreeMap<Id, EffectReport>,
    /// The kinds of evidence that are not named or have no data after the change.
    pub missing_evidence: Vec<EvidenceKind>,
    /// Whether its metric moved beyond noise for the better after the change; `None` where that cannot be told.
    pub effective: Option<bool>,
    /// Whether the gain has been lost since: a verdict of getting worse after an effective change.
    pub effect_lost: bool,
    /// The error probability of the test of its effect.
    #[serde(skip)]
    pub alpha: f64,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

/// One action.
#[derive(Debug, Clone, Serialize)]
pub struct ActionReport {
    /// The id.
    pub id: Id,
    /// What shall be done.
    pub what: String,
    /// Who does it.
    pub who: Option<String>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// When it was done.
    pub done: Option<NaiveDate>,
    /// Days past its date, where it is not done.
    pub days_late: Option<i64>,
}

/// One evaluation metric before and after the change.
#[derive(Debug, Clone, Serialize)]
pub struct EffectReport {
    /// The points before the change.
    pub before: Side,
    /// The points from the change on.
    pub after: Side,
    /// Mann–Whitney, two-sided; `None` where a side is empty.
    pub p: Option<f64>,
    /// Whether p is below 1 − confidence and the median moved the wanted way.
    pub improved: Option<bool>,
}

/// The points on one side of a change.
#[derive(Debug, Clone, Serialize)]
pub struct Side {
    /// How many.
    pub n: usize,
    /// Their median.
    pub median: Option<f64>,
    /// Their mean.
    pub mean: Option<f64>,
    /// The points themselves.
    #[serde(skip)]
    pub points: Vec<(Period, f64)>,
}

/// The three kinds of evidence for a plan's effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EvidenceKind {
    /// A metric.
    Quantitative,
    /// A survey.
    Qualitative,
    /// A metric of the business.
    Business,
}
