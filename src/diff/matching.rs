//! Which document of the base is which document of the head. In: the entries of both sides. Out: pairs, also of documents
//! that only got a new name.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Id;
use crate::report::{Head, Report};

use super::{Change, Pair};

/// Two versions of one document; at least one side is there.
pub(super) struct Match<'a, T> {
    pub(super) before: Option<&'a T>,
    pub(super) after: Option<&'a T>,
    pub(super) renamed_from: Option<Id>,
    /// Whether the side that is missing has the file, but could not read it for its faults.
    pub(super) unread: bool,
}

impl<T> Match<'_, T> {
    pub(super) fn change(&self) -> Change {
        match (self.before, self.after) {
            _ if self.unread => Change::Changed,
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            _ => Change::Changed,
        }
    }

    pub(super) fn pair<V: PartialEq>(&self, value: impl Fn(&T) -> Option<V>) -> Pair<V> {
        Pair::new(self.before.and_then(&value), self.after.and_then(&value))
    }
}

/// Both sides of a comparison.
#[derive(Clone, Copy)]
pub(super) struct Reports<'a> {
    pub(super) base: &'a Report,
    pub(super) head: &'a Report,
}

impl<'a> Reports<'a> {
    /// Matches the entries that `list` takes from both sides by id, then those left over by `same`: a document that only
    /// got a new name is one document.
    pub(super) fn matches<T>(
        self,
        list: impl Fn(&'a Report) -> &'a [T],
        document: impl Fn(&T) -> &Head,
        same: impl Fn(&T, &T) -> bool,
    ) -> Vec<Match<'a, T>> {
        let by_id = |report| -> BTreeMap<Id, &'a T> {
            list(report).iter().map(|entry| (document(entry).id.clone(), entry)).collect()
        };
        let (before, after) = (by_id(self.base), by_id(self.head));
        let gone = before.iter().filter(|(id, _)| !after.contains_key(*id));
        let mut gone: Vec<&T> = gone.map(|(_, entry)| *entry).collect();
        let ids: BTreeSet<&Id> = before.keys().chain(after.keys()).collect();
        let mut matches: Vec<Match<'a, T>> = Vec::new();
        for key in ids {
            let (old, Some(new)) = (before.get(key).copied(), after.get(key).copied()) else { continue };
            let former = gone.iter().position(|former| old.is_none() && same(former, new)).map(|at| gone.remove(at));
            let renamed_from = former.map(|former| document(former).id.clone());
            let before = old.or(former);
            let unread = before.is_none() && was_left_out(self.base, document(new));
            matches.push(Match { before, after: Some(new), renamed_from, unread });
        }
        matches.extend(gone.into_iter().map(|old| {
            let unread = was_left_out(self.head, document(old));
            Match { before: Some(old), after: None, renamed_from: None, unread }
        }));
        matches.sort_by_key(|m| m.after.or(m.before).map(|entry| document(entry).id.clone()));
        matches
    }
}

/// Whether `report` had to leave out the file of `document`.
pub(super) fn was_left_out(report: &Report, document: &Head) -> bool {
    report.left_out.iter().any(|path| path == document.path())
}
