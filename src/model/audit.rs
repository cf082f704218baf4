//! Audits with their answers read by the checklist they pin, and the evidence in their body.

use super::{ById, Origin};
use crate::schema;
use crate::source::Text;

/// One filled-in checklist.
#[derive(Debug, Clone)]
pub struct Audit {
    /// What was written.
    pub written: schema::audit::Audit,
    /// Answers by item.
    pub answers: ById<Answer>,
    /// Items with a heading of their own in the body.
    pub evidence: ById<Evidence>,
}

super::derefs_to_written!(Audit, schema::audit::Audit);

/// The evidence for one item: the Markdown below the heading that starts with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The heading without the item's id.
    pub title: String,
    /// The Markdown below it.
    pub markdown: Text,
}

/// An answer to one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The answer.
    pub value: AnswerValue,
    /// A remark.
    pub note: Option<String>,
    /// Where it is written.
    pub origin: Origin,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq)]
pub enum AnswerValue {
    /// The item does not apply.
    NotApplicable,
    /// The label at this position of the item's scale, from 0.
    Label(usize),
    /// A number within the item's range.
    Number(f64),
}
