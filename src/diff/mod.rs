//! Two sides to what changed between them: what a reviewer has to know before approving.
//!
//! In: the report on the base and the one on the head, both as of one day, and what is written on both sides. Out: a [`Diff`],
//! empty where nothing changed, with what deserves attention first. What was *written* is compared by walking the declarations
//! ([`authored`]), results stand beside it ([`results`]); a change is told once, by its cause. It computes no score except the
//! one that separates changed answers from a changed measurement. The renderers are in [`render`].

mod acknowledged;
mod attention;
mod authored;
mod causes;
mod change;
mod diagnostics;
mod exchanged;
mod figures;
mod known;
mod lost;
mod matching;
mod names;
mod pairing;
mod path;
mod renames;
pub mod render;
mod results;
mod turn;
mod unknown;

use crate::diag::Severity;
use crate::report::Report;
use crate::validate::Written;

pub use acknowledged::{Offer, Settled, Word};
pub use attention::{Attention, AttentionKind};
pub use causes::Cause;
pub use change::{
    ActionDiff, AuditDiff, Change, Diff, DocumentDiff, FieldDiff, GapDiff, GoalDiff, ItemDiff, MetricDiff, Pair,
    PlanDiff, PointDiff,
};
pub use diagnostics::{DiagnosticsDiff, Quiet, Quieted};
pub use path::FieldPath;

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Its results.
    pub report: &'a Report,
    /// What is written there; without it, only results are compared.
    pub written: Option<&'a Written>,
}

impl<'a> Side<'a> {
    /// The results and what is written.
    pub fn new(report: &'a Report, written: &'a Written) -> Self {
        Self { report, written: Some(written) }
    }

    /// Whether the file at `path` has an error.
    fn is_faulty(self, path: &str) -> bool {
        self.report.diagnostics.iter().any(|found| found.file == path && found.severity == Severity::Error)
    }

    /// The results alone.
    pub fn of_results(report: &'a Report) -> Self {
        Self { report, written: None }
    }
}

/// What changed from `base` to `head`.
pub fn diff(base: Side<'_>, head: Side<'_>) -> Diff {
    let pairings = matching::Pairings::new(base, head);
    let mut diff = Diff {
        schema: 1,
        base: base.report.source.commit.clone(),
        head: head.report.source.commit.clone().filter(|_| !head.report.source.dirty),
        as_of: head.report.as_of,
        attention: Vec::new(),
        offers: Vec::new(),
        claims: Vec::new(),
        idle: Vec::new(),
        audits: results::audits(&pairings),
        metrics: results::metrics(&pairings),
        goals: results::goals(&pairings),
        gaps: results::gaps(&pairings),
        plans: results::plans(&pairings),
        documents: results::documents(&pairings),
        diagnostics: diagnostics::diagnostics(&pairings),
        names: names::Names::new(&pairings),
    };
    let causes = causes::Causes::new(&pairings);
    diff.names.edited = causes.count();
    diff.names.is_edited = pairings.is_edited();
    diff.set_causes(&causes);
    (diff.attention, diff.claims) = attention::attention(&diff, &pairings);
    let possible: Vec<Attention> =
        diff.attention.iter().chain(diff.claims.iter().map(|it| &it.entry)).cloned().collect();
    (diff.offers, diff.idle) = acknowledged::offers(&possible, base, head);
    diff.diagnostics.sort_out(&diff.attention, &pairings);
    diff.names.is_turned = results::is_turned(&diff, &pairings);
    diff
}
