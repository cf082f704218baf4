//! Checklists as pages show them.

use serde::Serialize;

use crate::model::Checklist;

use super::Document;

/// One version of a checklist.
#[derive(Debug, Clone, Serialize)]
pub struct ChecklistReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// The version.
    pub version: u32,
    /// Whether it is compiled in.
    pub built_in: bool,
    /// The score that passes.
    pub pass: Option<f64>,
    /// How many audits and visits are scored by it.
    pub used_by: usize,
    /// Sections, items, scales, for its page.
    #[serde(skip)]
    pub checklist: Checklist,
}
