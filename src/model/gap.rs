//! Gaps: findings, each with its size, causes, owner and date.

use chrono::NaiveDate;
use serde::Serialize;

use super::{DocRef, Head, Id, Located};

/// One finding. The owner is in the head and always stated.
#[derive(Debug, Clone)]
pub struct Gap {
    /// Id, title, owner, body and the rest.
    pub head: Head,
    /// The document it was found in.
    pub found: Option<Located<DocRef>>,
    /// The checklist item it was found at.
    pub item: Option<Located<Id>>,
    /// The metric that shows it.
    pub metric: Option<Located<Id>>,
    /// Where things are; the metric's latest value where this is not stated.
    pub current: Option<Located<f64>>,
    /// Where they should be; the metric's target where this is not stated.
    pub target: Option<Located<f64>>,
    /// Causes, in the order written.
    pub causes: Vec<Cause>,
    /// How much it matters, 1 to 5.
    pub impact: u8,
    /// How much work it is, 1 to 5.
    pub effort: u8,
    /// When it shall be closed.
    pub due: Option<Located<NaiveDate>>,
    /// Where it stands.
    pub status: GapStatus,
    /// The plan that closes it.
    pub plan: Option<Located<Id>>,
    /// When it was found, where stated.
    pub opened: Option<NaiveDate>,
    /// When and on what evidence it was closed.
    pub closed: Option<Closing>,
}

/// Why a gap exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// The id.
    pub id: Id,
    /// The cause.
    pub cause: String,
    /// What kind of cause, such as `process` or `people`.
    pub category: Option<String>,
}

/// When and on what evidence a gap was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// When.
    pub date: NaiveDate,
    /// On what evidence: text or a reference.
    pub evidence: Option<String>,
}

/// Where a gap stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum GapStatus {
    /// Found, nothing done yet.
    Open,
    /// A plan exists.
    Planned,
    /// Being worked on.
    Doing,
    /// Closed.
    Closed,
    /// Deliberately left as it is.
    Accepted,
}

impl GapStatus {
    /// Whether somebody still has to do something about it.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::Closed | Self::Accepted)
    }
}
