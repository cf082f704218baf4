//! Diagnostics that came and went. In: both sides. Out: those that stand on one side only, compared without any place that they name
//! and under the name that a moved file has now; of those that went, which were mended and which are only no longer told.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diag::{Diagnostic, Severity, rules};
use crate::report::Report;
use crate::report::late::LateKind;

use super::lost::Lost;
use super::matching::Pairings;
use super::{Attention, AttentionKind};

/// Diagnostics that came and went, compared without line numbers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DiagnosticsDiff {
    /// In the head only.
    pub new: Vec<Diagnostic>,
    /// In the base only.
    pub fixed: Vec<Diagnostic>,
    /// In the base only, and not for being mended.
    pub quieted: Vec<Quieted>,
}

/// A diagnostic that is no longer told although nothing was mended.
#[derive(Debug, Clone, Serialize)]
pub struct Quieted {
    /// What was told.
    #[serde(flatten)]
    pub diagnostic: Diagnostic,
    /// Why it is no longer.
    pub how: Quiet,
}

/// Why a diagnostic is no longer told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Quiet {
    /// Its rule is off, or a line allows it.
    Silenced,
    /// The date that it was about is later.
    Postponed,
    /// What it was about is gone: the document, the entry there, the row.
    Removed,
    /// The document has an error now: nobody knows whether it still holds.
    Unread,
}

impl Quiet {
    /// The same in words.
    pub(super) fn called(self) -> &'static str {
        match self {
            Self::Silenced => "silenced, not mended",
            Self::Postponed => "postponed, not mended",
            Self::Removed => "what it was about is gone",
            Self::Unread => "not known before its document is mended",
        }
    }
}

/// The diagnostics that stand on one side only.
pub(super) fn diagnostics(pairings: &Pairings<'_>) -> DiagnosticsDiff {
    let (base, head) = (pairings.base.report, pairings.head.report);
    let moved = pairings.moved();
    // Who is meant by a name is asked of the whole workspace, at the first place of the name.
    let is_of_all = |diagnostic: &Diagnostic| diagnostic.code == rules::TWO_SPELLINGS.code;
    let now = |diagnostic: &Diagnostic| {
        if is_of_all(diagnostic) {
            return String::new();
        }
        moved.get(diagnostic.file.as_str()).map_or_else(|| diagnostic.file.clone(), |now| (*now).to_owned())
    };
    let as_is = |found: &Diagnostic| if is_of_all(found) { String::new() } else { found.file.clone() };
    // The text of a document that is gone is told with it.
    let gone = pairings.all().filter(|pairing| pairing.after.is_none()).filter_map(|pairing| pairing.before?.written);
    let left: BTreeSet<String> = gone.flat_map(|written| written.translation_paths().map(|(_, path)| path)).collect();
    let is_left =
        |found: &Diagnostic| found.code == rules::MARKDOWN_WITHOUT_FRONT_MATTER.code && left.contains(&found.file);
    let mut told = DiagnosticsDiff {
        new: only_in((&head.diagnostics, &as_is), (&base.diagnostics, &now)),
        fixed: only_in((&base.diagnostics, &now), (&head.diagnostics, &as_is)),
        quieted: Vec::new(),
    };
    told.new.retain(|found| !is_left(found));
    told
}

impl DiagnosticsDiff {
    /// Parts what was mended from what is only no longer told.
    pub(super) fn sort_out(&mut self, attention: &[Attention], pairings: &Pairings<'_>) {
        let lost = Lost::new(pairings);
        let how = |found: &Diagnostic| {
            if is_silenced(found, pairings) {
                Some(Quiet::Silenced)
            } else if lost.holds(found) {
                Some(Quiet::Removed)
            } else {
                let postponed = is_postponed(found, attention).then_some(Quiet::Postponed);
                postponed.or_else(|| lost.may_hold(found).then_some(Quiet::Unread))
            }
        };
        for diagnostic in std::mem::take(&mut self.fixed) {
            match how(&diagnostic) {
                Some(how) => self.quieted.push(Quieted { diagnostic, how }),
                None => self.fixed.push(diagnostic),
            }
        }
    }
}

/// Whether the rule of `found` is off, or a line allows it.
fn is_silenced(found: &Diagnostic, pairings: &Pairings<'_>) -> bool {
    let (base, head) = (pairings.base.report, pairings.head.report);
    let is_off = |report: &Report| report.settings.severities().of(found) == Severity::Off;
    let is_same = |other: &Diagnostic| (other.code, &other.message) == (found.code, &found.message);
    (is_off(head) && !is_off(base)) || head.allowed.iter().any(is_same)
}

/// Whether the date that `found` is about is later, or the day of all.
fn is_postponed(found: &Diagnostic, attention: &[Attention]) -> bool {
    let is_later = |entry: &Attention| match entry.kind {
        // A day to come on which it is said to be done mends nothing yet.
        AttentionKind::MovedDue | AttentionKind::FutureDone => entry.path.as_deref() == Some(&found.file),
        AttentionKind::AsOfMoved => true,
        _ => false,
    };
    let is_of_days = LateKind::ALL.iter().any(|what| what.rule().is_some_and(|rule| rule.code == found.code));
    is_of_days && attention.iter().any(is_later)
}

type Side<'a> = (&'a [Diagnostic], &'a dyn Fn(&Diagnostic) -> String);

/// Those of `these` that `those` do not have as often.
fn only_in((these, name): Side<'_>, (those, other_name): Side<'_>) -> Vec<Diagnostic> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for other in those {
        *counts.entry((other.code, other_name(other), placeless(&other.message))).or_default() += 1;
    }
    let mut left = Vec::new();
    for diagnostic in these {
        match counts.get_mut(&(diagnostic.code, name(diagnostic), placeless(&diagnostic.message))) {
            Some(count) if *count > 0 => *count -= 1,
            _ => left.push(diagnostic.clone()),
        }
    }
    left
}

/// The parts of a message in one order, without the lines that it names: of rows that only stand elsewhere the same is told.
fn placeless(message: &str) -> Vec<String> {
    let parts = message.split(", ").flat_map(|part| part.split(": "));
    let mut parts: Vec<String> = parts.map(without_lines).collect();
    parts.sort();
    parts
}

/// `text` without the numbers of lines in it: `on line 12`, `cases.csv:12`.
fn without_lines(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        let is_of_file =
            || kept.strip_suffix(':').is_some_and(|before| before.ends_with(|c: char| c.is_ascii_alphabetic()));
        if !(c.is_ascii_digit() && (kept.ends_with("line ") || is_of_file())) {
            kept.push(c);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::placeless;

    #[test]
    fn rows_that_stand_elsewhere_are_told_alike() {
        let told =
            |first: &str, second: &str| placeless(&format!("3 of 9 rows match none of the types: {first}, {second}"));
        let (a, b) = ("`a` (1 row, x.csv:3)", "`b` (2 rows, x.csv:12)");
        assert_eq!(told(a, b), told("`b` (2 rows, x.csv:4)", "`a` (1 row, x.csv:11)"));
        assert_ne!(told(a, b), told(a, "`b` (3 rows, x.csv:12)"));
        assert_ne!(placeless("closed at 17:00"), placeless("closed at 17:30"));
    }
}
