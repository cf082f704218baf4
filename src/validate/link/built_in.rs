//! Built-in checklists: those that documents need, each read once for all workspaces.
//!
//! In: what documents name. Out: the checklists as they are written, not yet joined with what they extend.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use crate::library;
use crate::model::ChecklistRef;
use crate::source::SourceFile;

use super::super::draft::Draft;
use super::super::read::{Purpose, ReadDocument, Sources, read_document};
use super::checklists::Unmerged;

/// The built-in checklists that `read` documents need: those that they name, and all where they name one that there is not, so that the
/// nearest can be offered.
pub(in crate::validate) fn built_in<'d>(
    sources: &Sources<'_>,
    read: impl Iterator<Item = &'d ReadDocument>,
) -> Vec<Unmerged> {
    let (mut own, mut named) = (BTreeSet::new(), BTreeSet::new());
    for document in read {
        named.extend(document.extends.iter().map(|extends| &extends.value));
        match &document.draft {
            Some(Draft::Checklist(written)) => {
                own.insert((&written.head.id, written.version));
                named.extend(written.extends.iter().map(|extends| &extends.value));
            }
            Some(Draft::Audit(audit)) => drop(named.insert(&audit.written.checklist.value)),
            Some(Draft::Visit(visit)) => named.extend(visit.written.checklist.iter().map(|pinned| &pinned.value)),
            Some(Draft::Done(_)) | None => {}
        }
    }
    let all = library::checklists();
    let (built_in, plain): (Vec<&ChecklistRef>, Vec<&ChecklistRef>) =
        named.into_iter().partition(|named| named.built_in);
    let is = |built_in: &library::BuiltIn, named: &ChecklistRef| {
        built_in.id == named.id.as_str() && built_in.version == named.version
    };
    let known = plain.into_iter().all(|named| own.contains(&(&named.id, named.version)))
        && built_in
            .iter()
            .all(|named| library::checklists::checklist(named.id.as_str(), Some(named.version)).is_some());
    all.par_iter()
        .filter(|of| !known || built_in.iter().any(|named| is(of, named)))
        .filter_map(|of| read_built_in(sources, of).get()?.clone())
        .collect()
}

/// All built-in checklists.
pub(in crate::validate) fn every_built_in(sources: &Sources<'_>) -> Vec<Unmerged> {
    library::checklists().par_iter().filter_map(|of| read_built_in(sources, of).get()?.clone()).collect()
}

/// Reads the built-in checklist that `document` is answered by, where nothing has yet.
pub(in crate::validate) fn read_ahead(sources: &Sources<'_>, document: &ReadDocument) {
    let Some(Draft::Audit(audit)) = &document.draft else { return };
    let named = &audit.written.checklist.value;
    if let Some(of) = library::checklists::checklist(named.id.as_str(), Some(named.version)).filter(|_| named.built_in)
    {
        read_built_in(sources, of);
    }
}

/// A built-in checklist once it is read.
type BuiltIn = Arc<OnceLock<Option<Unmerged>>>;

/// A built-in checklist, read like any other document, once for each first language of a workspace and each purpose. Nothing in it waits
/// for others.
fn read_built_in(sources: &Sources<'_>, built_in: &library::BuiltIn) -> BuiltIn {
    static READ: Mutex<BTreeMap<(String, &str, bool), BuiltIn>> = Mutex::new(BTreeMap::new());
    let (first, is_whole) = (sources.config.languages.first(), sources.purpose != Purpose::Findings);
    let key = (first.to_owned(), built_in.path, is_whole);
    let read = Arc::clone(READ.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
    read.get_or_init(|| {
        let mut diagnostics = Vec::new();
        let text = if is_whole { built_in.text() } else { built_in.text_in(first) };
        let document = read_document(sources, SourceFile::new(built_in.path, text), &mut diagnostics)?;
        debug_assert!(diagnostics.is_empty(), "a built-in checklist is faulty: {diagnostics:?}");
        let Some(Draft::Checklist(written)) = document.draft else { return None };
        let mut written = Arc::unwrap_or_clone(written);
        let bodies = built_in.bodies().filter(|_| is_whole);
        written.head.body.translations = bodies.map(|(lang, body)| (lang.to_owned(), body)).collect();
        Some(Unmerged { written, built_in: true, is_sound: true })
    });
    read
}
