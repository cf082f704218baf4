//! What lists are narrowed by: parts of the service and owners, under the same names on every list, so that a choice goes along from one
//! list to the next.

use std::collections::{BTreeMap, BTreeSet};

use crate::i18n::{Key, msg};
use crate::report::scope::ScopeReport;
use crate::report::{Head, Id};
use crate::site::page::{self, Choice, ListFilter, Tag};
use crate::site::tree::Tree;

/// The documents of a kind that belong to a part of the service.
pub(super) type Held = for<'a> fn(&'a ScopeReport) -> Vec<&'a Id>;

/// The metrics that are about a part alone, or know it as one of their own.
pub(super) fn metrics(scope: &ScopeReport) -> Vec<&Id> {
    scope.metrics.iter().chain(scope.parts.iter().map(|part| &part.metric)).collect()
}

/// The goals about a part.
pub(super) fn goals(scope: &ScopeReport) -> Vec<&Id> {
    scope.goals.iter().collect()
}

/// The gaps about a part, settled ones too.
pub(super) fn gaps(scope: &ScopeReport) -> Vec<&Id> {
    scope.gaps.iter().chain(&scope.settled_gaps).collect()
}

/// The plans for a part.
pub(super) fn plans(scope: &ScopeReport) -> Vec<&Id> {
    scope.plans.iter().collect()
}

/// What tells parts of the service apart on every list.
fn parts() -> [(&'static str, Key); 3] {
    [("channel", msg!("filter-by-channel")), ("team", msg!("filter-by-team")), ("place", msg!("head-place"))]
}

/// The parts of the service that the documents of one list belong to.
pub(super) struct Facets<'a> {
    tree: &'a Tree<'a>,
    held: BTreeMap<&'a Id, Vec<(&'a str, &'a str)>>,
}

impl<'a> Facets<'a> {
    /// Returns those of the documents that `held` finds in each part.
    pub(super) fn of(tree: &'a Tree<'a>, held: Held) -> Self {
        let mut by_id: BTreeMap<&Id, Vec<(&str, &str)>> = BTreeMap::new();
        for scope in tree.report.scopes.iter().filter(|scope| parts().iter().any(|(key, _)| *key == scope.key)) {
            for id in held(scope) {
                let parts = by_id.entry(id).or_default();
                let part = (scope.key.as_str(), scope.value.as_str());
                if parts.last() != Some(&part) {
                    parts.push(part);
                }
            }
        }
        Self { tree, held: by_id }
    }

    /// Returns the filters by the parts that hold any of the documents.
    pub(super) fn parts(&self) -> Vec<ListFilter> {
        let known: BTreeSet<&(&str, &str)> = self.held.values().flatten().collect();
        let by_part = |(key, name): (&'static str, Key)| {
            let scopes = self.tree.report.scopes.iter().filter(|scope| scope.key == key);
            let with_any = scopes.filter(|scope| known.contains(&(scope.key.as_str(), scope.value.as_str())));
            let choices = with_any.map(|scope| Choice::new(&scope.value, self.tree.part_name(key, &scope.value)));
            ListFilter::new(self.tree, key, name, choices)
        };
        parts().into_iter().filter_map(by_part).collect()
    }

    /// Returns the filters of a list of `documents`: by the parts that hold them, and by who answers for them.
    pub(super) fn filters<'d>(&self, documents: impl Iterator<Item = &'d Head>) -> Vec<ListFilter> {
        self.parts().into_iter().chain(owners(self.tree, documents)).collect()
    }

    /// Returns what filters know the row of `document` by: its parts, who answers for it, and `more`.
    pub(super) fn tag(&self, document: &Head, more: &[(&str, &str)]) -> Tag {
        let owner = ("owner", self.tree.owner(document).unwrap_or_default());
        let known: Vec<(&str, &str)> = self.parts_of(&document.id).chain([owner]).chain(more.iter().copied()).collect();
        Tag { facets: page::facets(&known), ..Tag::default() }
    }

    /// Returns the parts that hold the document `id`.
    pub(super) fn parts_of(&self, id: &Id) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.held.get(id).into_iter().flatten().copied()
    }
}

/// Returns the filter of a list of documents by who answers for them.
fn owners<'a>(tree: &Tree, documents: impl Iterator<Item = &'a Head>) -> Option<ListFilter> {
    let mut owners: Vec<&str> =
        documents.filter_map(|document| Some(tree.person(document.owner.as_deref()?))).collect();
    owners.sort_unstable();
    ListFilter::new(tree, "owner", msg!("filter-by-owner"), owners.into_iter().map(Choice::of))
}
