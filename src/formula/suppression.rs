//! Small groups that are not to be published: how many answered in each part in; which parts to hide out, so that no difference
//! of what is shown gives a small group back.
//!
//! A group is small that has fewer members than `least` and is not empty. What is known of a table of parts is their whole and each
//! part that is shown; of two tables of the same answers, also which parts of one lie wholly inside parts of the other.
//! (Willenborg & de Waal, Elements of Statistical Disclosure Control, 2001, chapter 4.)

use std::collections::{BTreeMap, BTreeSet};

/// How many answered, by part.
pub type Counts = BTreeMap<String, u64>;

/// Up to so many shown parts of a table, all their unions are tried against another table; past that, unions of up to two.
const MOST_UNIONS: usize = 10;

/// The parts of one table to hide: those that are small, then the smallest of the others until what is hidden, with the `rest` that
/// is in no part, is empty or no longer small. `whole` is how many answered in all.
pub fn hidden(counts: &Counts, whole: u64, least: u64) -> BTreeSet<String> {
    hidden_alike(&[(counts, whole)], least)
}

/// The parts to hide in all of several tables, each with its whole: those to hide in one of them, as by [`hidden`], or because a part
/// is hidden for another.
pub fn hidden_alike(tables: &[(&Counts, u64)], least: u64) -> BTreeSet<String> {
    let mut hidden = BTreeSet::new();
    loop {
        let before = hidden.len();
        for (counts, whole) in tables {
            hidden.extend(counts.iter().filter(|(_, n)| **n < least).map(|(part, _)| part.clone()));
            widen(counts, *whole, least, &mut hidden);
        }
        if hidden.len() == before {
            return hidden;
        }
    }
}

/// Hides more parts of a table, until what is hidden of it, with the rest that is in no part, is empty or no longer small.
fn widen(counts: &Counts, whole: u64, least: u64, hidden: &mut BTreeSet<String>) {
    loop {
        let shown = counts.iter().filter(|(part, _)| !hidden.contains(*part));
        let unseen = whole.saturating_sub(shown.clone().map(|(_, n)| n).sum());
        let Some((next, _)) = shown.min_by_key(|(part, n)| (**n, part.as_str())) else { return };
        if unseen == 0 || unseen >= least {
            return;
        }
        hidden.insert(next.clone());
    }
}

/// Two tables of the same answers: how many answered in each part of the one and of the other; the empty name stands for no part.
pub type Crossed = BTreeMap<(String, String), u64>;

/// Hides parts in `one` and `other` until no union of shown parts of the one, less the shown parts of the other that lie
/// inside it, is small; and the other way round.
pub fn hide_crossing(tables: &mut [Table<'_>; 2], crossed: &Crossed, whole: u64, least: u64) {
    loop {
        for table in tables.iter_mut() {
            widen(table.counts, whole, least, &mut table.hidden);
        }
        let [one, other] = &mut *tables;
        let turned: Crossed = crossed.iter().map(|((a, b), n)| ((b.clone(), a.clone()), *n)).collect();
        let found = given_back(one, other, crossed, least);
        let turn = |(own, part): (bool, String)| (!own, part);
        let Some((own, part)) = found.or_else(|| given_back(other, one, &turned, least).map(turn)) else { return };
        tables[usize::from(!own)].hidden.insert(part);
    }
}

/// Hides more parts of `free`, until neither it nor `fixed`, a table of the same answers, gives a small group back with the other's help.
pub fn hide_beside(fixed: &Table<'_>, free: &mut Table<'_>, crossed: &Crossed, least: u64) {
    let turned: Crossed = crossed.iter().map(|((a, b), n)| ((b.clone(), a.clone()), *n)).collect();
    loop {
        let found = given_back(fixed, free, crossed, least).map(|(of_fixed, part)| (!of_fixed, part));
        let found = found.or_else(|| given_back(free, fixed, &turned, least));
        let Some((of_free, part)) = found else { return };
        let smallest = || {
            let shown = free.counts.iter().filter(|(part, _)| !free.hidden.contains(*part));
            shown.min_by_key(|(part, n)| (**n, part.as_str())).map(|(part, _)| part.clone())
        };
        match if of_free { Some(part) } else { smallest() } {
            Some(part) => free.hidden.insert(part),
            None => return,
        };
    }
}

/// A table with the parts that are hidden in it.
pub struct Table<'a> {
    /// How many answered in each part.
    pub counts: &'a Counts,
    /// The parts that are not shown.
    pub hidden: BTreeSet<String>,
}

/// The part to hide, and whether it is one of `one`, because shown parts of `other` taken from a union of parts of `one` leave a
/// small group: the smallest shown part of `other` that is taken, else of `one`.
fn given_back(one: &Table<'_>, other: &Table<'_>, crossed: &Crossed, least: u64) -> Option<(bool, String)> {
    // What is hidden of a table is, all together, known as the whole less what is shown.
    let block = |table: &Table<'_>, part: &str| {
        if part.is_empty() || table.hidden.contains(part) { String::new() } else { part.to_owned() }
    };
    let mut inside: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for ((a, b), n) in crossed.iter().filter(|(_, n)| **n > 0) {
        *inside.entry(block(other, b)).or_default().entry(block(one, a)).or_default() += n;
    }
    let mut blocks: BTreeMap<&String, u64> = BTreeMap::new();
    for (block, n) in inside.values().flatten() {
        *blocks.entry(block).or_default() += n;
    }
    let blocks: Vec<(&String, u64)> = blocks.into_iter().collect();
    for union in unions(blocks.len()) {
        let chosen: BTreeSet<&String> = union.iter().map(|at| blocks[*at].0).collect();
        let size: u64 = union.iter().map(|at| blocks[*at].1).sum();
        let within = inside.iter().filter(|(_, parts)| parts.keys().all(|part| chosen.contains(part)));
        let covered: Vec<(&String, u64)> = within.map(|(part, parts)| (part, parts.values().sum())).collect();
        let left = size - covered.iter().map(|(_, n)| n).sum::<u64>();
        if left > 0 && left < least {
            let smallest = |parts: &mut dyn Iterator<Item = (&String, u64)>| {
                let shown = parts.filter(|(part, _)| !part.is_empty());
                shown.min_by_key(|(part, n)| (*n, (*part).clone())).map(|(part, _)| part.clone())
            };
            let taken = smallest(&mut covered.into_iter()).map(|part| (false, part));
            let united = || smallest(&mut union.iter().map(|at| blocks[*at])).map(|part| (true, part));
            let any = || smallest(&mut blocks.iter().copied()).map(|part| (true, part));
            if let Some(found) = taken.or_else(united).or_else(any) {
                return Some(found);
            }
        }
    }
    None
}

/// The unions of `count` parts that are tried, by the places of their parts.
fn unions(count: usize) -> Vec<Vec<usize>> {
    if count <= MOST_UNIONS {
        return (1..1_usize << count).map(|set| (0..count).filter(|at| set & (1 << at) != 0).collect()).collect();
    }
    let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| vec![a, b]));
    (0..count).map(|at| vec![at]).chain(pairs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(parts: &[(&str, u64)]) -> Counts {
        parts.iter().map(|(part, n)| ((*part).to_owned(), *n)).collect()
    }

    fn names(hidden: &BTreeSet<String>) -> Vec<&str> {
        hidden.iter().map(String::as_str).collect()
    }

    #[test]
    fn one_small_part_takes_the_next_smallest_with_it() {
        let of = |parts: &[(&str, u64)], whole| {
            let hidden = hidden(&counts(parts), whole, 5);
            names(&hidden).join(" ")
        };
        assert_eq!(of(&[("a", 3), ("b", 20), ("c", 9)], 32), "a c");
        assert_eq!(of(&[("a", 3), ("b", 20), ("c", 2)], 25), "a c");
        assert_eq!(of(&[("a", 2), ("b", 20), ("c", 1), ("d", 8)], 31), "a c d");
        assert_eq!(of(&[("a", 20), ("b", 30)], 50), "");
        // Two who named no part are a group too.
        assert_eq!(of(&[("a", 20), ("b", 30)], 52), "a");
        assert_eq!(of(&[("a", 3), ("b", 30)], 33), "a b");
        assert_eq!(of(&[("a", 0), ("b", 30)], 30), "a");
    }

    #[test]
    fn a_part_that_is_small_in_one_table_is_hidden_in_all() {
        let (all, some) = (counts(&[("a", 9), ("b", 20), ("c", 30)]), counts(&[("a", 3), ("b", 8), ("c", 10)]));
        assert_eq!(names(&hidden_alike(&[(&all, 59), (&some, 21)], 5)), ["a", "b"]);
        assert_eq!(names(&hidden_alike(&[(&all, 59)], 5)), [""; 0]);
    }

    #[test]
    fn a_part_of_one_table_does_not_give_back_what_is_hidden_in_another() {
        // Shop s3 (3) is all of region r2 that is not shop s4 (12).
        let (regions, shops) =
            (counts(&[("r1", 30), ("r2", 15)]), counts(&[("s1", 20), ("s2", 10), ("s3", 3), ("s4", 12)]));
        let cells = [("r1", "s1", 20), ("r1", "s2", 10), ("r2", "s3", 3), ("r2", "s4", 12)];
        let crossed: Crossed = cells.iter().map(|(a, b, n)| (((*a).to_owned(), (*b).to_owned()), *n)).collect();
        let table = |counts| Table { counts, hidden: hidden(counts, 45, 5) };
        let mut tables = [table(&regions), table(&shops)];
        assert_eq!(names(&tables[1].hidden), ["s2", "s3"]);
        hide_crossing(&mut tables, &crossed, 45, 5);
        // Regions stay, so s4 must not.
        assert_eq!((names(&tables[0].hidden), names(&tables[1].hidden)), (vec![], vec!["s2", "s3", "s4"]));
    }
}
