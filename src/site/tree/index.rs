//! The documents of a report by id and by path, and what its audits can be chosen by.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::Datelike;
use foldhash::fast::FixedState;

use crate::report::{ChecklistRef, DocRef, Head, Id, Kind, Report};
use crate::site::links;
use crate::site::text::anchor;

/// The documents of a report by id.
pub(super) struct Index<'a> {
    /// Looked up by key only, never walked, like the paths.
    places: HashMap<(Kind, &'a str), usize, FixedState>,
    /// The documents by path.
    pub(super) paths: HashMap<&'a str, DocRef, FixedState>,
    /// The versions of checklists that have a page.
    pub(super) checklists: BTreeSet<ChecklistRef>,
    /// Where the pages of parts of the service are, by scope and value.
    scopes: ScopePaths<'a>,
}

impl<'a> Index<'a> {
    /// Returns the index of `report`.
    pub(super) fn new(report: &'a Report) -> Self {
        let scopes = scope_paths(report);
        let (places, paths) = (HashMap::default(), HashMap::default());
        let mut index = Self { places, paths, checklists: BTreeSet::new(), scopes };
        for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Checklist) {
            index.add(report.heads(kind).into_iter());
        }
        for entry in &report.checklists {
            let (id, version) = (entry.head.id.clone(), entry.version);
            index.checklists.insert(ChecklistRef { id, version, built_in: entry.built_in });
        }
        index
    }

    fn add(&mut self, documents: impl Iterator<Item = &'a Head>) {
        for (place, document) in documents.enumerate() {
            self.places.insert((document.kind, document.id.as_str()), place);
            self.paths.insert(document.path(), DocRef::new(document.kind, document.id.clone()));
        }
    }

    /// Returns where the page of a value of a scope is, where it has one.
    pub(super) fn scope(&self, key: &str, value: &str) -> Option<&str> {
        self.scopes.get(key)?.get(value).map(String::as_str)
    }

    /// Returns the place of the document `id` among those of its kind.
    pub(super) fn place(&self, kind: Kind, id: &str) -> Option<usize> {
        self.places.get(&(kind, id)).copied()
    }
}

/// Paths of pages by scope and value.
type ScopePaths<'a> = HashMap<&'a str, HashMap<&'a str, String, FixedState>, FixedState>;

/// Where the pages of parts are: values that read alike as a name of a file are told apart by a number.
fn scope_paths(report: &Report) -> ScopePaths<'_> {
    let mut taken: HashSet<String, FixedState> = HashSet::default();
    let mut paths = ScopePaths::default();
    for scope in &report.scopes {
        let name = format!("{}-{}", anchor(&scope.key), anchor(&scope.value));
        let mut free = name.clone();
        let mut nth = 1;
        while !taken.insert(free.clone()) {
            nth += 1;
            free = format!("{name}-{nth}");
        }
        paths.entry(&scope.key).or_default().insert(&scope.value, links::page("parts", &free));
    }
    paths
}

/// What audits can be chosen by: every value that there is.
pub(in crate::site) struct Choices {
    /// Checklists, that of the newest audit first.
    pub(in crate::site) checklists: Vec<Id>,
    /// Channels, sorted.
    pub(in crate::site) channels: BTreeSet<String>,
    /// Teams, sorted.
    pub(in crate::site) teams: BTreeSet<String>,
    /// Years, the latest first.
    pub(in crate::site) years: Vec<String>,
}

impl Choices {
    /// Returns what the audits of `report` can be chosen by.
    pub(super) fn of(report: &Report) -> Self {
        let scope = |key: &str| {
            let values = report.audits.iter().filter_map(|audit| audit.scope.get(key));
            let distinct: HashSet<&String, FixedState> = values.filter(|value| !value.is_empty()).collect();
            distinct.into_iter().cloned().collect()
        };
        let mut checklists: Vec<Id> = Vec::new();
        for audit in &report.audits {
            // The same as that of the audit before, mostly.
            if checklists.last() != Some(&audit.checklist.id) && !checklists.contains(&audit.checklist.id) {
                checklists.push(audit.checklist.id.clone());
            }
        }
        let mut years: Vec<i32> = report.audits.iter().map(|audit| audit.date.year()).collect();
        years.dedup();
        let years = years.into_iter().map(|year| format!("{year:04}")).collect();
        Self { checklists, channels: scope("channel"), teams: scope("team"), years }
    }
}
