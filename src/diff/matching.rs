//! Which document of the base is which document of the head. In: both sides. Out: pairs, also of documents that got a new name;
//! of each kind with its results and what was written differently.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Id, Kind, Unit};
use crate::report::{Head, Report};
use crate::validate::{BesideFile, BesideKind, Written, WrittenDocument};

use super::authored::{Edits, Languages};
use super::known::Known;
use super::pairing::{DocumentSide, Match, Pairing, entries};
use super::{Change, FieldDiff, FieldPath, Pair, Side};

/// Every document of both sides, in pairs.
pub(super) struct Pairings<'a> {
    pub(super) base: Side<'a>,
    pub(super) head: Side<'a>,
    /// The results of the base.
    pub(super) before: Known<'a>,
    /// The results of the head.
    pub(super) after: Known<'a>,
    found: Vec<Pairing<'a>>,
}

impl<'a> Pairings<'a> {
    /// The documents of both sides, those that got a new name with what they were.
    pub(super) fn new(base: Side<'a>, head: Side<'a>) -> Self {
        let by_key = |side| {
            let mut found = BTreeMap::new();
            // Of two documents with one name the first counts, on both sides.
            for entry in entries(side) {
                found.entry(entry.key()).or_insert(entry);
            }
            found
        };
        let (before, mut after) = (by_key(base), by_key(head));
        let mut pairs = Vec::new();
        let mut gone = Vec::new();
        for (key, old) in before {
            match after.remove(&key) {
                Some(new) => pairs.push(Pair { before: Some(old), after: Some(new) }),
                None => gone.push(old),
            }
        }
        super::exchanged::untangle(&mut pairs);
        let fresh: Vec<DocumentSide<'a>> = after.into_values().collect();
        pairs.extend(super::renames::paired(gone, fresh));
        let (known_before, known_after) = (Known::new(base.report), Known::new(head.report));
        let left_out = |known: &Known<'_>, entry: DocumentSide<'_>| known.is_left_out(entry.file.path());
        let change = |before: Option<DocumentSide<'a>>, after: Option<DocumentSide<'a>>| match (before, after) {
            (None, Some(new)) if !left_out(&known_before, new) => Change::Added,
            (Some(old), None) if !left_out(&known_after, old) => Change::Removed,
            // What is missing is there, but could not be read for its faults.
            _ => Change::Changed,
        };
        let languages = languages(base, head);
        let edits = |before: Option<DocumentSide<'_>>, after: Option<DocumentSide<'_>>| {
            let both = before.and_then(|side| side.written).zip(after.and_then(|side| side.written));
            both.map(|(before, after)| Edits::of(before, after, languages)).unwrap_or_default()
        };
        let pairing = |Pair { before, after }| {
            let (change, mut edits) = (change(before, after), edits(before, after));
            if let (Some(old), Some(new)) = (before, after) {
                let of = |path: &FieldPath| {
                    unit(&known_before, old, path).filter(|it| unit(&known_after, new, path).as_ref() == Some(it))
                };
                edits.count_in(of);
            }
            Pairing { before, after, change, edits }
        };
        let mut pairings: Vec<_> = pairs.into_iter().map(pairing).collect();
        pairings.sort_by(|a, b| a.called().key().cmp(&b.called().key()));
        let mut found = Self { base, head, before: known_before, after: known_after, found: pairings };
        found.leave_out_followers();
        found
    }

    /// Leaves out what only names another document by the name that it has now: that was edited with it.
    fn leave_out_followers(&mut self) {
        if self.found.iter().all(|pairing| pairing.former().is_none()) {
            return;
        }
        let followers =
            |pairing: &Pairing<'_>| pairing.edits.iter().map(|edit| self.follows_a_rename(edit)).collect::<Vec<bool>>();
        let all: Vec<Vec<bool>> = self.found.iter().map(followers).collect();
        for (pairing, follows) in self.found.iter_mut().zip(all) {
            let mut follows = follows.into_iter();
            pairing.edits.retain(|_| follows.next() != Some(true));
        }
    }

    /// Whether `edit` only names what another document is called now.
    fn follows_a_rename(&self, edit: &FieldDiff) -> bool {
        if edit.refers.is_empty() {
            return false;
        }
        let (Some(before), Some(after)) = (&edit.before, &edit.after) else { return false };
        let one = |text: &String| vec![text.trim().to_owned()];
        let (before, after) = match edit.names.before.is_empty() {
            true => (one(before), one(after)),
            false => (edit.names.before.clone(), edit.names.after.clone()),
        };
        let now = |name: String| self.now_called(edit.refers, &name).unwrap_or(name);
        before.into_iter().map(now).collect::<Vec<_>>() == after
    }

    /// The documents of the head that have the name of another document, which has another one in turn.
    pub(super) fn exchanged(&self) -> impl Iterator<Item = (&Pairing<'a>, DocumentSide<'a>)> {
        let now: BTreeSet<_> = self.found.iter().filter_map(|pairing| Some(pairing.after?.key())).collect();
        let was: BTreeSet<_> = self.found.iter().filter_map(|pairing| Some(pairing.before?.key())).collect();
        let both = self.found.iter().filter_map(|pairing| Some((pairing, pairing.former()?, pairing.after?.key())));
        both.filter(move |(_, former, key)| now.contains(&former.key()) && was.contains(key))
            .map(|(pairing, former, _)| (pairing, former))
    }

    /// The path of each file of the base that has another one in the head.
    pub(super) fn moved(&self) -> BTreeMap<&'a str, &'a str> {
        let both = self.found.iter().filter_map(|pairing| pairing.before.zip(pairing.after));
        let paths = both.map(|(before, after)| (before.file.path(), after.file.path()));
        paths.filter(|(before, after)| before != after).collect()
    }

    /// What a document of one of `kinds` that had another name is called now, as it was referred to: `id`, `kind/id`, `id@2`.
    fn now_called(&self, kinds: &[Kind], name: &str) -> Option<String> {
        let (kind, id) = name.split_once('/').map_or((None, name), |(kind, id)| (Some(kind), id));
        let (id, version) = id.split_once('@').map_or((id, None), |(id, version)| (id, Some(version)));
        let is_it = |pairing: &&Pairing<'_>| {
            let side = pairing.called();
            pairing.former().is_some_and(|former| {
                former.id.as_str() == id
                    && kinds.contains(&former.kind)
                    && kind.is_none_or(|kind| kind == former.kind.to_string())
                    && version.is_none_or(|version| version == side.version.to_string())
            })
        };
        let now = self.found.iter().find(is_it)?.called();
        let version = version.map(|version| format!("@{version}")).unwrap_or_default();
        let kind = kind.map(|kind| format!("{kind}/")).unwrap_or_default();
        Some(format!("{kind}{}{version}", now.id))
    }

    /// Every pair, by kind and name.
    pub(super) fn all(&self) -> impl Iterator<Item = &Pairing<'a>> {
        self.found.iter()
    }

    /// Whether something that was there before was edited or is gone: a document, the settings, a file beside them.
    pub(super) fn is_edited(&self) -> bool {
        let document = |pairing: &Pairing<'_>| {
            pairing.before.is_some()
                && (pairing.after.is_none() || pairing.former().is_some() || pairing.edits.iter().len() > 0)
        };
        let (Some(before), Some(after)) = (self.base.written, self.head.written) else { return true };
        let text = |written: &Written| written.settings.as_ref().map(|settings| settings.file.text().to_owned());
        let was_there = text(before).is_some() || !before.documents.is_empty();
        let is_other = |(path, old): (&String, &BesideFile)| {
            let hash = after.beside.get(path).map(|new| new.hash);
            old.matters && hash != Some(old.hash)
        };
        let is_theme =
            |(path, new): (&String, &BesideFile)| new.kind == BesideKind::Theme && !before.beside.contains_key(path);
        (was_there && text(before) != text(after))
            || self.found.iter().any(document)
            || before.beside.iter().any(is_other)
            || after.beside.iter().any(is_theme)
    }

    /// The version of a checklist in the base that stands before `new`.
    pub(super) fn earlier_version(&self, new: DocumentSide<'_>) -> Option<&'a WrittenDocument> {
        let earlier = self.base.written.into_iter().flat_map(|written| &written.documents);
        let earlier =
            earlier.filter(|old| old.kind == new.kind && old.id == *new.id && old.version < Some(new.version));
        earlier.max_by_key(|old| old.version)
    }

    /// The languages of texts in documents that state none.
    pub(super) fn languages(&self) -> Languages<'a> {
        languages(self.base, self.head)
    }

    /// The pairs of one kind, with their results in `list`.
    pub(super) fn of<T>(
        &'a self,
        kind: Kind,
        list: impl Fn(&'a Report) -> &'a [T],
        head: impl Fn(&'a T) -> &'a Head,
    ) -> Vec<Match<'a, T>> {
        let results =
            |report| -> BTreeMap<&'a Id, &'a T> { list(report).iter().map(|entry| (&head(entry).id, entry)).collect() };
        let (before, after) = (results(self.base.report), results(self.head.report));
        let of = |results: &BTreeMap<&'a Id, &'a T>, entry: Option<DocumentSide<'a>>| {
            entry.and_then(|entry| results.get(entry.id).copied())
        };
        let matches = self.of_kind(kind).map(|pairing| Match {
            before: of(&before, pairing.before),
            after: of(&after, pairing.after),
            pairing,
            edits: pairing.edits.clone(),
        });
        matches.collect()
    }

    /// The pairs of one kind, of which nothing is computed.
    pub(super) fn without_results(&self, kind: Kind) -> Vec<Match<'_, ()>> {
        let of = |pairing| Match { before: None, after: None, pairing, edits: pairing.edits.clone() };
        self.of_kind(kind).map(of).collect()
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Pairing<'a>> {
        self.found.iter().filter(move |pairing| pairing.called().kind == kind)
    }
}

/// What the value at `path` of a document is counted in.
fn unit(report: &Known<'_>, side: DocumentSide<'_>, path: &FieldPath) -> Option<Unit> {
    let of_metric = |id: &str| report.metric(id).map(|it| it.unit.clone());
    match side.kind {
        Kind::Metric => of_metric(side.id.as_str()),
        Kind::Goal => report.goal(side.id).map(|it| it.unit.clone()),
        Kind::Gap => report.gap(side.id)?.unit.clone(),
        Kind::Competitor => of_metric(path.steps().get(1)?),
        _ => None,
    }
}

/// The languages of texts in documents that state none.
fn languages<'a>(base: Side<'a>, head: Side<'a>) -> Languages<'a> {
    let first = |side: Side<'a>| side.report.settings.languages.first();
    Languages { before: first(base), after: first(head) }
}

/// The keys of both maps in order.
pub(super) fn keys<'a, K: Ord, V>(before: &'a BTreeMap<K, V>, after: &'a BTreeMap<K, V>) -> BTreeSet<&'a K> {
    before.keys().chain(after.keys()).collect()
}
