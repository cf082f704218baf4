//! What is gone from the base, by the places of its files. In: both sides. Out: whether a finding of the base was about something that
//! is gone: that it is told no more mends nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::{Diagnostic, Severity};
use crate::parse::node::{Entry, Node};
use crate::validate::WrittenDocument;

use super::FieldDiff;
use super::authored::RowsChange;
use super::matching::Pairings;
use super::pairing::Pairing;

/// What is gone.
pub(super) struct Lost<'a> {
    /// Files of documents and rows that are gone.
    files: BTreeSet<&'a str>,
    /// The lines of entries that are gone from a file, such as an action of a plan.
    entries: BTreeMap<&'a str, Vec<Range<usize>>>,
    /// What became of the rows of a file.
    rows: BTreeMap<String, &'a RowsChange>,
    /// The files, as they were called, of documents that cannot be read now.
    unread: BTreeSet<&'a str>,
}

impl<'a> Lost<'a> {
    pub(super) fn new(pairings: &'a Pairings<'_>) -> Self {
        let mut lost =
            Self { files: BTreeSet::new(), entries: BTreeMap::new(), rows: BTreeMap::new(), unread: BTreeSet::new() };
        let kept: BTreeSet<&str> = pairings
            .all()
            .filter_map(|pairing| pairing.after?.written)
            .flat_map(|written| written.rows.iter().map(|rows| rows.path.as_str()))
            .collect();
        for pairing in pairings.all() {
            lost.add(pairing, &kept);
            let is_left_out = pairing.after.is_some_and(|after| pairings.after.is_left_out(after.file.path()));
            if let Some(before) = pairing.before.filter(|_| is_left_out) {
                lost.unread.insert(before.file.path());
            }
        }
        lost
    }

    fn add(&mut self, pairing: &'a Pairing<'_>, kept: &BTreeSet<&str>) {
        let Some(before) = pairing.before else { return };
        let path = before.file.path();
        if pairing.after.is_none() {
            self.files.insert(path);
        }
        let Some(written) = before.written else { return };
        let files = written.rows.iter().map(|rows| rows.path.as_str());
        self.files.extend(files.filter(|file| pairing.after.is_none() && !kept.contains(file)));
        for edit in pairing.edits.iter() {
            if let Some(rows) = &edit.rows {
                self.rows.insert(edit.path.to_string(), rows);
            } else if let Some(lines) = entry(written, edit) {
                self.entries.entry(path).or_default().push(lines);
            }
        }
    }

    /// Whether what `found` was about is gone. Who takes out what was written wrongly mends it.
    pub(super) fn holds(&self, found: &Diagnostic) -> bool {
        let (file, line) = (found.file.as_str(), found.place.line);
        let in_entry = || self.entries.get(file).into_iter().flatten().any(|lines| lines.contains(&line));
        let in_row = || self.rows.get(file).is_some_and(|rows| rows.has_lost(line));
        self.files.contains(file) || (found.severity != Severity::Error && (in_entry() || in_row()))
    }

    /// Whether nobody knows if `found` still holds.
    pub(super) fn may_hold(&self, found: &Diagnostic) -> bool {
        found.severity != Severity::Error && self.unread.contains(found.file.as_str())
    }
}

/// The lines of the entry that `edit` takes out of a document: what the author gave a name, not a key.
fn entry(written: &WrittenDocument, edit: &FieldDiff) -> Option<Range<usize>> {
    let steps = edit.path.steps();
    if edit.before.is_none() || edit.after.is_some() || steps.len() < 2 {
        return None;
    }
    let mut node: &Node = &written.front;
    let mut found: Option<&Entry> = None;
    for step in &steps {
        let entry = node.as_mapping()?.entries.iter().find(|entry| entry.key == *step)?;
        (node, found) = (&entry.value, Some(entry));
    }
    let found = found?;
    let line = |byte: usize| written.file.place(byte).line;
    Some(line(found.key_span.start)..line(found.value.span.end.max(1) - 1) + 1)
}
