//! Diagnostics that came and went. In: two reports. Out: those that stand on one side only, compared without their places
//! and under the name that a moved file has now.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::report::{Head, Report};

use super::DiagnosticsDiff;

/// The diagnostics that stand on one side only.
pub fn diagnostics(base: &Report, head: &Report) -> DiagnosticsDiff {
    let moved = moved(base, head);
    let now = |diagnostic: &Diagnostic| {
        moved.get(diagnostic.file.as_str()).map_or_else(|| diagnostic.file.clone(), |now| (*now).to_owned())
    };
    let as_is = |diagnostic: &Diagnostic| diagnostic.file.clone();
    DiagnosticsDiff {
        new: only_in((&head.diagnostics, &as_is), (&base.diagnostics, &now)),
        fixed: only_in((&base.diagnostics, &now), (&head.diagnostics, &as_is)),
    }
}

/// The path of each file of the base that has another one in the head.
fn moved<'a>(base: &'a Report, head: &'a Report) -> BTreeMap<&'a str, &'a str> {
    let key = |(version, document): (u32, &Head)| (document.kind, document.id.clone(), version);
    let now: BTreeMap<_, &str> = documents(head).map(|entry| (key(entry), entry.1.path())).collect();
    let pairs = documents(base).filter_map(|entry| Some((entry.1.path(), *now.get(&key(entry))?)));
    pairs.filter(|(before, after)| before != after).collect()
}

/// Every document, a checklist with its version.
fn documents(report: &Report) -> impl Iterator<Item = (u32, &Head)> {
    let checklists = report.checklists.iter().map(|c| (c.version, &c.head));
    let plain = (report.audits.iter().map(|d| &d.head))
        .chain(report.metrics.iter().map(|d| &d.head))
        .chain(report.goals.iter().map(|d| &d.head))
        .chain(report.gaps.iter().map(|d| &d.head))
        .chain(report.plans.iter().map(|d| &d.head))
        .chain(report.surveys.iter().map(|d| &d.head))
        .chain(report.visits.iter().map(|d| &d.head))
        .chain(report.logs.iter().map(|d| &d.head))
        .chain(report.competitors.iter().map(|d| &d.head))
        .chain(report.pages.iter().map(|d| &d.head));
    checklists.chain(plain.map(|document| (0, document)))
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
