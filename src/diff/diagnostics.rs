//! Diagnostics that came and went. In: both sides. Out: those that stand on one side only, compared without their places
//! and under the name that a moved file has now.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;

use super::DiagnosticsDiff;
use super::matching::Pairings;

/// The diagnostics that stand on one side only.
pub(super) fn diagnostics(pairings: &Pairings<'_>) -> DiagnosticsDiff {
    let (base, head) = (pairings.base.report, pairings.head.report);
    let moved = pairings.moved();
    let now = |diagnostic: &Diagnostic| {
        moved.get(diagnostic.file.as_str()).map_or_else(|| diagnostic.file.clone(), |now| (*now).to_owned())
    };
    let as_is = |diagnostic: &Diagnostic| diagnostic.file.clone();
    // What is allowed now is not mended.
    let still = [head.diagnostics.as_slice(), head.allowed.as_slice()].concat();
    DiagnosticsDiff {
        new: only_in((&head.diagnostics, &as_is), (&base.diagnostics, &now)),
        fixed: only_in((&base.diagnostics, &now), (&still, &as_is)),
    }
}

type Side<'a> = (&'a [Diagnostic], &'a dyn Fn(&Diagnostic) -> String);

/// Those of `these` that `those` do not have as often.
fn only_in((these, name): Side<'_>, (those, other_name): Side<'_>) -> Vec<Diagnostic> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for other in those {
        *counts.entry((other.code, other_name(other), &other.message)).or_default() += 1;
    }
    let mut left = Vec::new();
    for diagnostic in these {
        match counts.get_mut(&(diagnostic.code, name(diagnostic), &diagnostic.message)) {
            Some(count) if *count > 0 => *count -= 1,
            _ => left.push(diagnostic.clone()),
        }
    }
    left
}
