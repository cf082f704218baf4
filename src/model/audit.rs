//! Audits: filled-in checklists.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{ChecklistRef, Head, Id, Located, Origin};

/// One filled-in checklist.
#[derive(Debug, Clone)]
pub struct Audit {
    /// Id, title, body and the rest.
    pub head: Head,
    /// The checklist and the version that scores it for ever.
    pub checklist: Located<ChecklistRef>,
    /// When it was done.
    pub date: NaiveDate,
    /// Who did it.
    pub auditor: Option<String>,
    /// Whether somebody from outside did it.
    pub external: bool,
    /// Draft or final.
    pub status: AuditStatus,
    /// What it looked at: channel, team, language, …
    pub scope: BTreeMap<String, String>,
    /// How many contacts were reviewed of how many.
    pub sample: Option<Sample>,
    /// The auditor's judgement on the five service levels, 1 to 5.
    pub level: Option<u8>,
    /// The audit of the same contacts that it scores a second time, blind.
    pub calibrates: Option<Located<Id>>,
    /// What was read.
    pub documents: Vec<String>,
    /// Who or what serves each language: language → who.
    pub languages: BTreeMap<String, Vec<String>>,
    /// Answers by item.
    pub answers: BTreeMap<Id, Answer>,
    /// Items with a heading of their own in the body.
    pub evidence: BTreeMap<Id, Evidence>,
}

/// The evidence for one item: the Markdown below the heading that starts with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The heading without the item's id.
    pub title: String,
    /// The Markdown below it.
    pub markdown: String,
}

/// Draft or final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AuditStatus {
    /// Shown, but not part of any trend.
    Draft,
    /// Every item is answered.
    Final,
}

/// How many contacts were reviewed of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Contacts there were.
    pub population: u64,
    /// Contacts that were reviewed.
    pub reviewed: u64,
    /// Whether chance chose them; a targeted sample is never generalised.
    pub random: bool,
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
