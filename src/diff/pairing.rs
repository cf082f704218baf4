//! Two versions of one document. In: the documents of both sides. Out: what each is called, its results as far as there are any, and what was
//! written differently.

use crate::model::{Id, Kind};
use crate::report::{Head, Report};
use crate::source::SourceFile;
use crate::validate::{Written, WrittenDocument};

use super::authored::Edits;
use super::{Change, FieldDiff, Pair, Side};

/// A document on one side.
#[derive(Debug, Clone, Copy)]
pub(super) struct DocumentSide<'a> {
    pub(super) kind: Kind,
    pub(super) id: &'a Id,
    /// Of a checklist, else 0.
    pub(super) version: u32,
    pub(super) file: &'a SourceFile,
    pub(super) written: Option<&'a WrittenDocument>,
}

impl<'a> DocumentSide<'a> {
    fn of_head(version: u32, head: &'a Head) -> Self {
        Self { kind: head.kind, id: &head.id, version, file: &head.origin.file, written: None }
    }

    pub(super) fn of_written(written: &'a WrittenDocument) -> Self {
        let WrittenDocument { kind, id, version, file, .. } = written;
        Self { kind: *kind, id, version: version.unwrap_or_default(), file, written: Some(written) }
    }

    /// What it is found by.
    pub(super) fn key(self) -> (Kind, &'a Id, u32) {
        (self.kind, self.id, self.version)
    }
}

/// The documents of one side that stand in its files.
pub(super) fn entries(side: Side<'_>) -> Vec<DocumentSide<'_>> {
    match side.written {
        Some(Written { documents, .. }) => documents.iter().map(DocumentSide::of_written).collect(),
        None => heads(side.report).map(|(version, head)| DocumentSide::of_head(version, head)).collect(),
    }
}

/// Every document of the workspace, a checklist with its version.
fn heads(report: &Report) -> impl Iterator<Item = (u32, &Head)> {
    let checklists = report.checklists.iter().filter(|c| !c.built_in).map(|c| (c.version, &c.head));
    let others = Kind::ALL.iter().filter(|kind| **kind != Kind::Checklist);
    checklists.chain(others.flat_map(|kind| report.heads(*kind)).map(|head| (0, head)))
}

/// Two versions of one document; at least one side is there.
#[derive(Debug)]
pub(super) struct Pairing<'a> {
    pub(super) before: Option<DocumentSide<'a>>,
    pub(super) after: Option<DocumentSide<'a>>,
    pub(super) change: Change,
    /// What was written differently.
    pub(super) edits: Edits,
}

impl<'a> Pairing<'a> {
    /// The side by which it is called: the head, unless it is gone.
    pub(super) fn called(&self) -> DocumentSide<'a> {
        self.after.or(self.before).expect("a pairing has a side")
    }

    /// The former name of a document that has another now.
    pub(super) fn former(&self) -> Option<DocumentSide<'a>> {
        let (before, after) = (self.before?, self.after?);
        (before.key() != after.key()).then_some(before)
    }
}

/// Two versions of one document: their results, as far as there are any, and what was written differently.
pub(super) struct Match<'a, T> {
    pub(super) before: Option<&'a T>,
    pub(super) after: Option<&'a T>,
    pub(super) pairing: &'a Pairing<'a>,
    /// What is not told yet.
    pub(super) edits: Edits,
}

impl<'a, T> Match<'a, T> {
    pub(super) fn id(&self) -> Id {
        self.pairing.called().id.clone()
    }

    pub(super) fn change(&self) -> Change {
        self.pairing.change
    }

    pub(super) fn renamed_from(&self) -> Option<Id> {
        self.pairing.former().map(|former| former.id.clone())
    }

    /// A value of the results on both sides; none where they are unknown now.
    pub(super) fn pair<V: PartialEq>(&self, value: impl Fn(&'a T) -> Option<V>) -> Pair<V> {
        if self.change() == Change::Changed && self.before.is_some() && self.after.is_none() {
            return Pair::new(None, None);
        }
        Pair::new(self.before.and_then(&value), self.after.and_then(&value))
    }

    /// Whether there are results on both sides.
    pub(super) fn is_on_both_sides(&self) -> bool {
        self.before.is_some() && self.after.is_some()
    }

    /// Everything that was written differently and is not told yet.
    pub(super) fn rest(&mut self) -> Vec<FieldDiff> {
        std::mem::take(&mut self.edits).rest()
    }

    /// Whether there is nothing to tell of it but what its results and values say.
    pub(super) fn is_plain_change(&self) -> bool {
        self.change() == Change::Changed && self.pairing.former().is_none()
    }
}
