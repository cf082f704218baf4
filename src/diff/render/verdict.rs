//! The one line over everything: how much there is of what, and whether nothing calls for a second look.

use std::collections::BTreeMap;

use crate::diag::{Severity, counted};
use crate::diff::{AttentionKind, Change, Diff};

use super::Telling;

/// What is said where nothing that existed was edited and nothing got worse.
pub const HARMLESS: &str = "Nothing here makes a result easier or worse.";

/// What is said where errors leave the results unknown.
const UNKNOWN: &str = "The results cannot be computed before the new errors are mended.";

/// So many kinds of attention are counted one by one.
const KINDS: usize = 5;

impl Telling<'_> {
    /// The totals: `2 results worse · 1 target easier · 14 documents`.
    pub fn verdict(&self) -> String {
        let diff = self.diff;
        let mut parts = Vec::new();
        let errors = diff.diagnostics.new.iter().filter(|found| found.severity == Severity::Error).count();
        if errors > 0 {
            parts.push(counted(errors, "new error"));
        }
        let mut counts: BTreeMap<AttentionKind, usize> = BTreeMap::new();
        diff.attention.iter().for_each(|entry| *counts.entry(entry.kind).or_default() += 1);
        if let Some(worse) = counts.remove(&AttentionKind::Regression) {
            parts.push(AttentionKind::Regression.counted(worse));
        }
        parts.extend(counts.iter().take(KINDS).map(|(kind, count)| kind.counted(*count)));
        let more: usize = counts.values().skip(KINDS).sum();
        if more > 0 {
            parts.push(format!("{more} more to look at"));
        }
        // What is new has not moved.
        let moved = self.told.iter().filter(|told| told.change == Change::Changed && !told.moved.is_empty()).count();
        if counts.is_empty() && moved > 0 {
            parts.push(counted(moved, "moved result"));
        }
        parts.push(counted(diff.names.edited, "document"));
        parts.join(" · ")
    }

    /// Whether anything changed that a result rests on: a page of text is none, a finding is.
    pub fn matters(&self) -> bool {
        let diff = self.diff;
        let is_page = |reference: &str| reference.starts_with("page/");
        !diff.attention.is_empty()
            || !diff.diagnostics.new.is_empty()
            || !diff.diagnostics.quieted.is_empty()
            || self.told.iter().any(|told| !is_page(&told.reference))
    }
}

/// What is true of all of it: that its results are unknown, or that nothing calls for a second look.
pub fn standing(diff: &Diff) -> Option<&'static str> {
    if has_new_errors(diff) { Some(UNKNOWN) } else { is_harmless(diff).then_some(HARMLESS) }
}

/// Whether the head has errors that the base has not.
fn has_new_errors(diff: &Diff) -> bool {
    diff.diagnostics.new.iter().any(|found| found.severity == Severity::Error)
}

/// Whether it may be said that nothing is easier or worse: nothing that existed was edited, nothing deserves attention, no result
/// got worse, and none changed its state.
pub fn is_harmless(diff: &Diff) -> bool {
    let nothing_found = diff.diagnostics.new.is_empty() && diff.diagnostics.quieted.is_empty();
    diff.attention.is_empty() && nothing_found && !diff.names.is_edited && !diff.names.is_turned
}
