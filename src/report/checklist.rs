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
}

derefs_to_written!(ChecklistReport, Checklist);

contract!(ChecklistReport, |entry| {
    "version": entry.version,
    "built_in": entry.built_in,
    "pass": entry.pass,
    "used_by": entry.used_by,
});
