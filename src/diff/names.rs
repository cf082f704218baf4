//! What documents are called and where they are written. In: the reports of both sides. Out: both by reference; a title with the id
//! where two of one kind are called the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::load::CONFIGURATION;
use crate::model::{DocRef, Kind};
use crate::report::{Head, Report};

use super::matching::Pairings;
use super::pairing::{DocumentSide, Pairing};

/// Titles and files of documents by their reference.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    titles: BTreeMap<String, String>,
    paths: BTreeMap<String, String>,
    /// The files of documents that are gone.
    gone: BTreeSet<String>,
    /// The documents that cannot be read now.
    pub(super) unread: BTreeSet<String>,
    /// How many documents were edited, added or removed.
    pub(super) edited: usize,
    /// Whether something that was there was edited.
    pub(super) is_edited: bool,
    /// Whether a result is worse or in another state, or another without anybody knowing whether it is better.
    pub(super) is_turned: bool,
}

impl Names {
    pub(super) fn new(pairings: &Pairings<'_>) -> Self {
        let both = pairings.all().flat_map(|pairing| [pairing.before, pairing.after]).flatten();
        let paths = both.map(|side| (super::attention::reference(side), side.file.path().to_owned())).collect();
        let lost = pairings.all().filter(|pairing| pairing.after.is_none());
        let gone = lost.map(|pairing| pairing.called().file.path().to_owned()).collect();
        let titles = titles(pairings.base.report, pairings.head.report);
        let has_results =
            |side: DocumentSide<'_>| pairings.after.head_of(&DocRef::new(side.kind, side.id.clone())).is_some();
        let is_unread = |pairing: &&Pairing<'_>| pairing.after.is_some_and(|side| !has_results(side));
        let unread = pairings.all().filter(is_unread).map(|it| super::attention::reference(it.called())).collect();
        Self { titles, paths, gone, unread, edited: 0, is_edited: false, is_turned: false }
    }

    /// What the document `reference` is called: its title, else its id.
    pub(super) fn title<'a>(&'a self, reference: &'a str) -> &'a str {
        match self.titles.get(reference) {
            Some(title) => title,
            None if reference == CONFIGURATION => "Settings",
            None if self.paths.contains_key(reference) => reference.split_once('/').map_or(reference, |(_, id)| id),
            None => reference,
        }
    }

    /// Whether the file at `path` was that of a document which is gone.
    pub(super) fn is_gone(&self, path: &str) -> bool {
        self.gone.contains(path)
    }

    /// The file in which the document `reference` is written.
    pub(super) fn path<'a>(&'a self, reference: &'a str) -> Option<&'a str> {
        let own = (reference == CONFIGURATION).then_some(CONFIGURATION);
        own.or_else(|| self.paths.get(reference).map(String::as_str))
    }
}

/// The title of each document by its reference; the head's where both sides have one.
fn titles(base: &Report, head: &Report) -> BTreeMap<String, String> {
    let mut titles = apart(of(base));
    titles.extend(apart(of(head)));
    titles
}

/// The same titles, with the id where two documents of one kind are called the same.
fn apart(mut titles: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let kind = |reference: &str| reference.split('/').next().unwrap_or_default().to_owned();
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (reference, title) in &titles {
        *counts.entry((kind(reference), title.clone())).or_default() += 1;
    }
    for (reference, title) in &mut titles {
        if counts.get(&(kind(reference), title.clone())) > Some(&1) {
            let id = reference.split_once('/').map_or("", |(_, id)| id);
            *title = format!("{title} ({id})");
        }
    }
    titles
}

fn of(report: &Report) -> BTreeMap<String, String> {
    let lang = report.settings.languages.first();
    let title = |head: &Head| head.title.pick(lang).0.to_owned();
    let checklists = report.checklists.iter().filter(|checklist| !checklist.built_in);
    let checklists = checklists.map(|c| (format!("checklist/{}@{}", c.head.id, c.version), title(&c.head)));
    let others = Kind::ALL.iter().filter(|kind| **kind != Kind::Checklist);
    let others = others.flat_map(|kind| report.heads(*kind));
    checklists.chain(others.map(|head| (format!("{}/{}", head.kind, head.id), title(head)))).collect()
}
