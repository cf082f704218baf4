//! Checklists as pages show them.

use std::sync::Arc;

use crate::model::Checklist;

use crate::model::derefs_to_written;

use super::document::contract;

/// One version of a checklist.
#[derive(Debug, Clone)]
pub struct ChecklistReport {
    /// What was written.
    pub written: Arc<Checklist>,
    /// How many audits and visits are scored by it.
    pub used_by: usize,
    /// What final audits scored by it say that answers were not the best for, by how many answers.
    pub causes: Vec<CauseCount>,
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
});
