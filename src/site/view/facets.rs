//! What lists are narrowed by: parts of the service and owners, under the same names on every list, so that a choice goes along from one
//! list to the next.

use crate::i18n::{Key, msg};
use crate::report::scope::ScopeReport;
use crate::report::{Head, Id};
use crate::site::page::{self, Choice, ListFilter, Tag};
use crate::site::tree::Tree;

/// Whether a document belongs to a part of the service.
pub(super) type Holds = fn(&ScopeReport, &Id) -> bool;

/// Whether a metric is about a part alone, or knows it as one of its own.
pub(super) fn of_metric(scope: &ScopeReport, id: &Id) -> bool {
    scope.metrics.contains(id) || scope.parts.iter().any(|part| part.metric == *id)
}

/// Whether a goal is about a part.
pub(super) fn of_goal(scope: &ScopeReport, id: &Id) -> bool {
    scope.goals.contains(id)
}

/// What tells parts of the service apart on every list.
fn parts() -> [(&'static str, Key); 3] {
    [("channel", msg!("filter-by-channel")), ("team", msg!("filter-by-team")), ("place", msg!("head-place"))]
}

/// Returns the filters of a list of `documents`: by the parts that hold them, and by who answers for them.
pub(super) fn filters<'a>(
    tree: &Tree,
    documents: &(impl Iterator<Item = &'a Head> + Clone),
    holds: Holds,
) -> Vec<ListFilter> {
    let by_part = |(key, name): (&'static str, Key)| {
        let scopes = tree.report.scopes.iter().filter(|scope| scope.key == key);
        let with_any = scopes.filter(|scope| documents.clone().any(|document| holds(scope, &document.id)));
        let choices = with_any.map(|scope| Choice::new(&scope.value, tree.part_name(key, &scope.value)));
        ListFilter::new(tree, key, name, choices)
    };
    parts().into_iter().filter_map(by_part).chain(owners(tree, documents.clone())).collect()
}

/// Returns the filter of a list of documents by who answers for them.
pub(super) fn owners<'a>(tree: &Tree, documents: impl Iterator<Item = &'a Head>) -> Option<ListFilter> {
    let mut owners: Vec<&str> =
        documents.filter_map(|document| Some(tree.person(document.owner.as_deref()?))).collect();
    owners.sort_unstable();
    ListFilter::new(tree, "owner", msg!("filter-by-owner"), owners.into_iter().map(Choice::of))
}

/// Returns what filters know the row of a document by.
pub(super) fn tag(tree: &Tree, document: &Head, holds: Holds) -> Tag {
    let scopes = tree.report.scopes.iter().filter(|scope| parts().iter().any(|(key, _)| *key == scope.key));
    let held = scopes.filter(|scope| holds(scope, &document.id)).map(|it| (it.key.as_str(), it.value.as_str()));
    let known: Vec<(&str, &str)> = held.chain([("owner", tree.owner(document).unwrap_or_default())]).collect();
    Tag { facets: page::facets(&known), ..Tag::default() }
}
