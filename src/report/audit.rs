//! Audits and the agreement between two scorings of the same contacts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Statement;
use crate::model::audit::Evidence;
use crate::model::{AuditStatus, ChecklistRef, Element, Id, Origin};

use super::Document;

/// One audit with its scores.
#[derive(Debug, Clone, Serialize)]
pub struct AuditReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// The checklist's id.
    pub checklist: Id,
    /// The pinned version.
    pub version: u32,
    /// The pinned reference.
    #[serde(skip)]
    pub pinned: ChecklistRef,
    /// When it was done.
    pub date: NaiveDate,
    /// Draft or final.
    pub status: AuditStatus,
    /// Who did it.
    pub auditor: Option<String>,
    /// Whether somebody from outside did it.
    pub external: bool,
    /// What it looked at.
    pub scope: BTreeMap<String, String>,
    /// The total after the critical policy, 0–100.
    pub score: Option<f64>,
    /// The total before the critical policy, 0–100.
    pub raw_score: Option<f64>,
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// The score that passes.
    pub pass: Option<f64>,
    /// The name of the service level that the score reaches.
    pub band: Option<String>,
    /// The auditor's own judgement, 1 to 5.
    pub level: Option<u8>,
    /// Items with a score.
    pub answered: usize,
    /// Items that do not apply.
    pub na: usize,
    /// Items without an answer.
    pub unanswered: usize,
    /// Share of items answered or not applicable, 0–100.
    pub completeness: Option<f64>,
    /// Critical items below their best answer.
    pub failed_critical: Vec<Id>,
    /// Scores by section.
    pub sections: BTreeMap<Id, Option<f64>>,
    /// Scores by element.
    pub elements: BTreeMap<Element, Option<f64>>,
    /// Answers and scores by item.
    pub items: BTreeMap<Id, ItemResult>,
    /// The margin of error of a random sample, in percentage points.
    pub sample_margin: Option<f64>,
    /// How many contacts were reviewed of how many, and whether chance chose them.
    pub sample: Option<SampleReport>,
    /// The audit it is compared with: the latest earlier final one of the same checklist and scope.
    pub previous: Option<Id>,
    /// How the score moved since then: what the answers changed and what the measurement changed.
    pub change: Option<ScoreChange>,
    /// The audit of the same contacts that it scores a second time.
    pub calibrates: Option<Id>,
    /// What was read.
    pub documents: Vec<String>,
    /// Who or what serves each language.
    pub languages: BTreeMap<String, Vec<String>>,
    /// Evidence by item.
    #[serde(skip)]
    pub evidence: BTreeMap<Id, Evidence>,
    /// The sentences about it; the first is the headline.
    #[serde(serialize_with = "super::headline")]
    pub says: Vec<Statement>,
}

/// Whether an audit passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The score reaches the checklist's `pass`.
    Pass,
    /// It does not.
    Fail,
    /// A critical item is below its best answer.
    FailedCritical,
}

/// One item's answer and score.
#[derive(Debug, Clone, Serialize)]
pub struct ItemResult {
    /// The answer as written (`n/a` included); `None` where there is none.
    pub answer: Option<String>,
    /// The score, 0–100; `None` for n/a and no answer.
    pub score: Option<f64>,
    /// The item's weight.
    pub weight: f64,
    /// The score in the audit it is compared with.
    pub previous: Option<f64>,
    /// The remark.
    pub note: Option<String>,
    /// Where the answer is written.
    pub origin: Option<Origin>,
}

/// A sample of contacts.
#[derive(Debug, Clone, Serialize)]
pub struct SampleReport {
    /// Contacts there were.
    pub population: u64,
    /// Contacts that were reviewed.
    pub reviewed: u64,
    /// Whether chance chose them.
    pub random: bool,
}

/// How a score moved, split by what moved it. `before + from_answers + from_measurement = after`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ScoreChange {
    /// The earlier score.
    pub before: Option<f64>,
    /// The later score.
    pub after: Option<f64>,
    /// What the answers changed.
    pub from_answers: Option<f64>,
    /// What weights, questions, scales or version changed: the old answers under the new checklist − the old score.
    pub from_measurement: Option<f64>,
}

/// How far two scorings of the same contacts agree.
#[derive(Debug, Clone, Serialize)]
pub struct AgreementReport {
    /// The first audit.
    pub a: Id,
    /// The second, blind one.
    pub b: Id,
    /// Items that both scored.
    pub items: usize,
    /// Share of items scored alike, 0–100.
    pub exact: Option<f64>,
    /// Cohen's κ without weights.
    pub kappa: Option<f64>,
    /// Cohen's κ with linear weights; `None` where items have scales of different lengths.
    pub kappa_linear: Option<f64>,
    /// Cohen's κ with quadratic weights; `None` where items have scales of different lengths.
    pub kappa_quadratic: Option<f64>,
    /// Krippendorff's α, ordinal.
    pub alpha: Option<f64>,
    /// Mean absolute difference of item scores, 0–100.
    pub mean_difference: Option<f64>,
    /// Items that disagree, most first, with both scores.
    pub disagreements: Vec<Disagreement>,
}

/// One item that two scorings see differently.
#[derive(Debug, Clone, Serialize)]
pub struct Disagreement {
    /// The item.
    pub item: Id,
    /// The first score, 0–100.
    pub a: f64,
    /// The second score, 0–100.
    pub b: f64,
}
