//! The documents of a report by id and by path.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::{ChecklistRef, DocRef, Head, Id, Kind, Report};

/// The documents of a report by id.
pub(super) struct Index {
    places: BTreeMap<Kind, BTreeMap<Id, usize>>,
    /// The documents by path.
    pub(super) paths: BTreeMap<String, DocRef>,
    /// The versions of checklists that have a page.
    pub(super) checklists: BTreeSet<ChecklistRef>,
}

impl Index {
    /// Returns the index of `report`.
    pub(super) fn new(report: &Report) -> Self {
        let mut index = Self { places: BTreeMap::new(), paths: BTreeMap::new(), checklists: BTreeSet::new() };
        for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Checklist) {
            index.add(report.heads(kind).into_iter());
        }
        for entry in &report.checklists {
            let (id, version) = (entry.head.id.clone(), entry.version);
            index.checklists.insert(ChecklistRef { id, version, built_in: entry.built_in });
        }
        index
    }

    fn add<'a>(&mut self, documents: impl Iterator<Item = &'a Head>) {
        for (place, document) in documents.enumerate() {
            self.places.entry(document.kind).or_default().insert(document.id.clone(), place);
            self.paths.insert(document.path().to_owned(), DocRef::new(document.kind, document.id.clone()));
        }
    }

    /// Returns the place of the document `id` among those of its kind.
    pub(super) fn place(&self, kind: Kind, id: &str) -> Option<usize> {
        self.places.get(&kind)?.get(id).copied()
    }
}
