//! Findings that several documents show and that have one cause: a checklist that lost an item, a document that is gone.
//!
//! In: the findings of a workspace, in their order. Out: the same with one for each cause, which names the places of others.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Rule, rules};

/// The rules whose findings say all of their cause.
const RULES: [&Rule; 7] = [
    &rules::DANGLING_REFERENCE,
    &rules::UNKNOWN_VERSION,
    &rules::UNKNOWN_SECTION,
    &rules::UNKNOWN_ITEM,
    &rules::UNKNOWN_QUESTION,
    &rules::ANSWER_OFF_SCALE,
    &rules::UNANSWERED_ITEM,
];

/// So many alike are one cause; fewer may each be a slip.
const FEWEST: usize = 3;

/// So many places are named beside the first.
const MOST_PLACES: usize = 3;

/// Leaves the first of findings that say the same; those that have a certain mend stay, each at its place.
pub(super) fn join(diagnostics: &mut Vec<Diagnostic>) {
    // What several documents read is wrong once.
    diagnostics.dedup_by(|b, a| (&a.file, a.place, a.code, &a.message) == (&b.file, b.place, b.code, &b.message));
    let mut alike: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (at, fault) in diagnostics.iter().enumerate() {
        if fault.fix.is_empty() && RULES.iter().any(|rule| rule.code == fault.code) {
            alike.entry((fault.code, fault.message.clone())).or_default().push(at);
        }
    }
    let mut gone = BTreeSet::new();
    for (_, found) in alike.into_iter().filter(|(_, found)| found.len() >= FEWEST) {
        let (first, others) = (found[0], &found[1..]);
        let place = |at: &usize| format!("{}:{}", diagnostics[*at].file, diagnostics[*at].place.line);
        let places: Vec<String> = others.iter().take(MOST_PLACES).map(place).collect();
        let rest = if others.len() > places.len() { " …" } else { "" };
        let more = format!(", and so in {} more places: {}{rest}", others.len(), places.join(", "));
        diagnostics[first].message.push_str(&more);
        gone.extend(others.iter().copied());
    }
    let mut at = 0..;
    diagnostics.retain(|_| at.next().is_none_or(|at| !gone.contains(&at)));
}
