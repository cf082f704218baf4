//! What is known of each channel, team, place and other part of the service.

use chrono::NaiveDate;
use serde::Serialize;

use super::checklist::ItemRecord;
use super::complaints::CountMove;
use crate::model::{ChecklistRef, DocRef, Id};

/// What is known of one value of a scope: one channel, one team, one place.
#[derive(Debug, Clone, Serialize)]
pub struct ScopeReport {
    /// What tells such parts apart: `channel`, `team`, `place` or a word of the authors' own.
    pub key: String,
    /// The value.
    pub value: String,
    /// Its final audits, newest first: so many as a page shows.
    pub audits: Vec<Id>,
    /// How many final audits it has.
    pub audit_count: usize,
    /// Its visits, newest first: so many as a page shows.
    pub visits: Vec<Id>,
    /// How many visits it has.
    pub visit_count: usize,
    /// What its audits of the last twelve months came to, by checklist, that of most audits first.
    pub results: Vec<ScopeResult>,
    /// The day of its first audit or visit.
    pub first: Option<NaiveDate>,
    /// The day after which audits and visits are of the last twelve months.
    pub since: NaiveDate,
    /// How many audits and visits of the last twelve months have a verdict.
    pub judged: usize,
    /// Those that failed on a critical question, newest first.
    pub critical: Vec<DocRef>,
    /// Audits that schedules ask for in it, by their place in the report's schedule.
    #[serde(skip)]
    pub due: Vec<usize>,
    /// The questions that fail most in its audits of the last twelve months, most often first.
    pub fails: Vec<ScopeRecord>,
    /// The metrics that are about nothing else.
    pub metrics: Vec<Id>,
    /// The metrics that know it as a part.
    pub parts: Vec<ScopePart>,
    /// Gaps that are not settled and are about it or were found in it.
    pub gaps: Vec<Id>,
    /// Gaps about it that are closed or accepted.
    pub settled_gaps: Vec<Id>,
    /// Plans that close a gap about it or shall move a metric that is about nothing else.
    pub plans: Vec<Id>,
    /// Goals about it, or about a metric that is about nothing else.
    pub goals: Vec<Id>,
    /// How many complaints came by this channel; nothing where no log tells channels apart.
    pub complaints: Option<ScopeComplaints>,
}

/// What the audits of a part by one checklist came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScopeResult {
    /// The checklist, of any version.
    pub checklist: Id,
    /// The day after which they were made.
    pub since: NaiveDate,
    /// How many there are.
    pub audits: usize,
    /// The mean of their scores, 0–100.
    pub score: f64,
}

/// How the audits of a scope answered one question of a checklist.
#[derive(Debug, Clone, Serialize)]
pub struct ScopeRecord {
    /// The checklist.
    pub checklist: ChecklistRef,
    /// How often the question was answered, and how often not with the best.
    #[serde(flatten)]
    pub record: ItemRecord,
}

/// A part of a metric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopePart {
    /// The metric.
    pub metric: Id,
    /// Its breakdown.
    pub breakdown: String,
}

/// Complaints of the last twelve months, and of the twelve before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ScopeComplaints {
    /// The day after which they came in.
    pub since: NaiveDate,
    /// How many came in since then.
    pub now: usize,
    /// How many came in in the twelve months before.
    pub before: usize,
    /// How both stand to each other; nothing where no log reaches back so far.
    pub moved: Option<CountMove>,
}

/// How audits of a checklist answered its questions, by the values of one scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeTable {
    /// The scope.
    pub key: String,
    /// Its values, sorted.
    pub values: Vec<String>,
    /// For each question in the order of the records, for each value: nothing where no audit answered it.
    pub cells: Vec<Vec<Option<ScopeCell>>>,
}

/// How the audits of one value answered one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ScopeCell {
    /// How many audits answered it.
    pub answered: usize,
    /// In how many of them the answer was not the best.
    pub below: usize,
}

/// How often an answer was not the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BelowBest {
    /// Never.
    Never,
    /// In up to half of the audits.
    Sometimes,
    /// In more than half of them.
    Mostly,
}

impl ScopeCell {
    /// How often the answer was not the best.
    pub fn below_best(self) -> BelowBest {
        match self.below {
            0 => BelowBest::Never,
            below if 2 * below <= self.answered => BelowBest::Sometimes,
            _ => BelowBest::Mostly,
        }
    }
}
