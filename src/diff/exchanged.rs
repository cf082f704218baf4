//! Documents that took each other's names. In: documents of both sides, paired by their names. Out: the same, each paired with what it
//! was: an exchange of names is no edit of either.

use std::collections::BTreeMap;

use super::Pair;
use super::pairing::DocumentSide;
use super::renames::{ALIKE, MOST_PAIRS, likeness};

/// Pairs anew those of `pairs` that exchanged their names.
pub(super) fn untangle(pairs: &mut [Pair<DocumentSide<'_>>]) {
    let differs = |pair: &Pair<DocumentSide<'_>>| {
        let both = pair.before.zip(pair.after);
        both.is_some_and(|(old, new)| old.file.text() != new.file.text() && text(old) != text(new))
    };
    let mut edited: Vec<usize> = (0..pairs.len()).filter(|at| differs(&pairs[*at])).collect();
    let moved = cycles(pairs, &edited);
    edited.retain(|at| !moved.contains_key(at));
    swap(pairs, &moved);
    let mut by_kind: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for at in edited {
        by_kind.entry(kind(&pairs[at])).or_default().push(at);
    }
    for of_kind in by_kind.values().filter(|of_kind| of_kind.len() * of_kind.len() <= MOST_PAIRS) {
        let moved = alike(pairs, of_kind);
        swap(pairs, &moved);
    }
}

/// Which of the `edited` has the whole text of which other one now, where all of them go round.
fn cycles(pairs: &[Pair<DocumentSide<'_>>], edited: &[usize]) -> BTreeMap<usize, usize> {
    let former: BTreeMap<_, usize> =
        edited.iter().filter_map(|at| Some(((kind(&pairs[*at]), text(pairs[*at].before?)), *at))).collect();
    let now = |at: &usize| Some((*at, *former.get(&(kind(&pairs[*at]), text(pairs[*at].after?)))?));
    let mut moved: BTreeMap<usize, usize> = edited.iter().filter_map(now).collect();
    // What is only copied from another is no exchange: that one has gone nowhere.
    let mut takers: BTreeMap<usize, usize> = BTreeMap::new();
    for from in moved.values() {
        *takers.entry(*from).or_default() += 1;
    }
    let mut ends: Vec<usize> = moved.keys().copied().filter(|at| !takers.contains_key(at)).collect();
    while let Some(from) = ends.pop().map(|at| moved.remove(&at)) {
        if let Some((from, left)) = from.and_then(|from| Some((from, takers.get_mut(&from)?))) {
            *left -= 1;
            if *left == 0 {
                ends.push(from);
            }
        }
    }
    moved
}

/// Which of the `edited` of one kind are each more like what another was than like what they were.
fn alike(pairs: &[Pair<DocumentSide<'_>>], edited: &[usize]) -> BTreeMap<usize, usize> {
    let like = |old: usize, new: usize| {
        let both = pairs[old].before.zip(pairs[new].after);
        both.map_or(0.0, |(old, new)| likeness(old.file.text(), new.file.text()))
    };
    let other: Vec<usize> = edited.iter().copied().filter(|at| like(*at, *at) < ALIKE).collect();
    let mut moved = BTreeMap::new();
    for (place, one) in other.iter().enumerate() {
        let is_it =
            |two: &&usize| !moved.contains_key(*two) && like(*one, **two) >= ALIKE && like(**two, *one) >= ALIKE;
        if moved.contains_key(one) {
            continue;
        }
        if let Some(two) = other[place + 1..].iter().find(is_it).copied() {
            moved.extend([(*one, two), (two, *one)]);
        }
    }
    moved
}

/// Puts what each of `moved` was in its place.
fn swap(pairs: &mut [Pair<DocumentSide<'_>>], moved: &BTreeMap<usize, usize>) {
    let former: Vec<_> = moved.iter().map(|(at, from)| (*at, pairs[*from].before)).collect();
    former.into_iter().for_each(|(at, before)| pairs[at].before = before);
}

fn kind(pair: &Pair<DocumentSide<'_>>) -> Option<(crate::model::Kind, u32)> {
    pair.after.map(|side| (side.kind, side.version))
}

/// The text of a document without the name that it gives itself.
fn text(side: DocumentSide<'_>) -> Vec<&str> {
    side.file.text().lines().map(str::trim_end).filter(|line| !line.starts_with("id:")).collect()
}
