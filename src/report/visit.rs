//! Visits.

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Statement;

use super::{AuditReport, Document};

/// One visit.
#[derive(Debug, Clone, Serialize)]
pub struct VisitReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// When.
    pub date: NaiveDate,
    /// The hour of the day, 0–23.
    pub hour: Option<u32>,
    /// The time as `14:05`.
    pub time: Option<String>,
    /// The channel.
    pub channel: Option<String>,
    /// The place.
    pub place: Option<String>,
    /// Who asked; no shopper is named in exports.
    #[serde(skip)]
    pub shopper: Option<String>,
    /// What was asked for.
    pub brief: Option<String>,
    /// The checklist's score, 0–100.
    pub score: Option<f64>,
    /// Seconds until somebody answered.
    pub waited_s: Option<f64>,
    /// Whether anybody did.
    pub answered: Option<bool>,
    /// How often the caller was passed on.
    pub transfers: Option<u32>,
    /// Whether the right person was reached.
    pub right_agent: Option<bool>,
    /// Whether it was resolved.
    pub resolved: Option<bool>,
    /// The filled-in checklist, scored like an audit.
    #[serde(skip)]
    pub scored: Option<Box<AuditReport>>,
    /// The sentences about it; the first is the headline.
    #[serde(serialize_with = "super::headline")]
    pub says: Vec<Statement>,
}
