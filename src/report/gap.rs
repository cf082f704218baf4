//! Gaps: size, priority, age.

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Statement;
use crate::model::gap::{Cause, Closing};
use crate::model::{DocRef, GapStatus, Id, Unit};

use super::Document;

/// One finding.
#[derive(Debug, Clone, Serialize)]
pub struct GapReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// The metric that shows it.
    pub metric: Option<Id>,
    /// The unit of current and target, where there is a metric.
    pub unit: Option<Unit>,
    /// The document it was found in.
    pub found: Option<DocRef>,
    /// The checklist item it was found at.
    pub item: Option<Id>,
    /// Where things are.
    pub current: Option<f64>,
    /// Where they should be.
    pub target: Option<f64>,
    /// target − current, signed so that positive means still to close.
    pub gap: Option<f64>,
    /// The gap in percent of the target.
    pub gap_percent: Option<f64>,
    /// How much it matters, 1 to 5.
    pub impact: u8,
    /// How much work it is, 1 to 5.
    pub effort: u8,
    /// impact ÷ effort.
    pub priority: f64,
    /// Days since it was opened, up to the day it was closed.
    pub age_days: Option<i64>,
    /// When it was opened.
    pub opened: Option<NaiveDate>,
    /// When it shall be closed.
    pub due: Option<NaiveDate>,
    /// Whether that day has passed.
    pub overdue: bool,
    /// How many days ago, where it is overdue.
    pub days_late: Option<i64>,
    /// Where it stands.
    pub status: GapStatus,
    /// The plan that closes it: the stated one, else the one that names it.
    pub plan: Option<Id>,
    /// The earlier, closed finding at the same item or metric that it brings back.
    pub reopens: Option<Id>,
    /// Causes in the order written.
    #[serde(skip)]
    pub causes: Vec<Cause>,
    /// When and on what evidence it was closed.
    #[serde(skip)]
    pub closed: Option<Closing>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}
