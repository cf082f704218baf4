//! What is due: audits that a checklist's schedule asks for, and every day that somebody has to keep.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Statement;
use crate::model::{ChecklistRef, DocRef, Every, Id, Label, Period};

/// An audit that a schedule asks for next.
#[derive(Debug, Clone, Serialize)]
pub struct DueAudit {
    /// The version of the checklist whose schedule it is.
    pub checklist: ChecklistRef,
    /// Its title.
    #[serde(skip)]
    pub title: Label,
    /// Its place in the schedule, from 1.
    #[serde(skip)]
    pub place: usize,
    /// How often.
    pub every: Every,
    /// Of what.
    pub scope: BTreeMap<String, String>,
    /// Who makes it.
    pub owner: Option<String>,
    /// The latest one that counts.
    pub last: Option<Id>,
    /// When that was.
    pub last_date: Option<NaiveDate>,
    /// The period in which the next is due.
    pub period: Period,
    /// The last day of that period.
    pub due: NaiveDate,
    /// How many days ago that was, where it is late.
    pub days_late: Option<i64>,
}

impl DueAudit {
    /// The checklist as a document.
    pub fn about(&self) -> DocRef {
        DocRef::new(crate::model::Kind::Checklist, self.checklist.id.clone())
    }
}

/// A day that somebody has to keep.
#[derive(Debug, Clone, Serialize)]
pub struct DueDay {
    /// The day.
    pub date: NaiveDate,
    /// What is due.
    pub what: DueKind,
    /// The document that says so.
    #[serde(rename = "ref")]
    pub about: DocRef,
    /// What tells it from others of the document: the action, the place in a schedule.
    pub part: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// What is due, in words.
    pub says: Statement,
}

/// What is due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// An audit of a schedule.
    Audit,
    /// A decision.
    Decision,
    /// The deadline of a goal.
    Goal,
    /// The review of a goal.
    Review,
    /// An action of a plan.
    Action,
    /// The closing of a gap.
    Gap,
}

impl DueKind {
    /// The word that tells it in names of events.
    pub fn name(self) -> &'static str {
        match self {
            Self::Audit => "audit",
            Self::Decision => "decision",
            Self::Goal => "deadline",
            Self::Review => "review",
            Self::Action => "action",
            Self::Gap => "gap",
        }
    }
}
