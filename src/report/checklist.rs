//! Checklists as pages show them.

use std::sync::Arc;

use serde::Serialize;

use crate::i18n::Statement;
use crate::model::{Checklist, Id};

use crate::model::derefs_to_written;

use super::document::contract;
use super::scope::ScopeTable;

/// One version of a checklist.
#[derive(Debug, Clone)]
pub struct ChecklistReport {
    /// What was written.
    pub written: Arc<Checklist>,
    /// How many audits and visits are scored by it.
    pub used_by: usize,
    /// What final audits scored by it say that answers were not the best for, by how many answers.
    pub causes: Vec<CauseCount>,
    /// The latest final audits scored by it, oldest first.
    pub latest: Vec<Id>,
    /// How final audits answered each question that they answered, those below the best in most audits first.
    pub records: Vec<ItemRecord>,
    /// What they come to, in a sentence: the title of their chart.
    pub finding: Statement,
    /// The records by each scope that tells some of these audits apart.
    pub by_scope: Vec<ScopeTable>,
}

impl ChecklistReport {
    /// The questions that audits answered below the best, those of most audits first.
    pub fn failing(&self) -> impl Iterator<Item = &ItemRecord> {
        self.records.iter().filter(|record| record.below > 0)
    }

    /// Of each checklist among `all`, newest version first, the newest with answers below the best; those of most audits first.
    pub fn newest_failing(all: &[Self]) -> Vec<&Self> {
        let mut newest: Vec<&Self> = Vec::new();
        for entry in all.iter().filter(|entry| entry.failing().next().is_some()) {
            if newest.last().is_none_or(|last| last.head.id != entry.head.id) {
                newest.push(entry);
            }
        }
        let audits = |entry: &Self| entry.records.iter().map(|record| record.answered).max().unwrap_or(0);
        newest.sort_by_key(|entry| std::cmp::Reverse(audits(entry)));
        newest
    }
}

/// How audits answered a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemRecord {
    /// The item.
    pub item: Id,
    /// How many audits answered it, n/a apart.
    pub answered: usize,
    /// In how many of them the answer was not the best.
    pub below: usize,
}

/// A cause, and how many answers name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseCount {
    /// The cause.
    pub cause: String,
    /// How many answers.
    pub answers: usize,
    /// Of how many audits.
    pub audits: usize,
}

derefs_to_written!(ChecklistReport, Checklist);

contract!(ChecklistReport, |entry| {
    "version": entry.version,
    "built_in": entry.built_in,
    "pass": entry.pass,
    "used_by": entry.used_by,
    "records": entry.records,
    "by_scope": entry.by_scope,
});
