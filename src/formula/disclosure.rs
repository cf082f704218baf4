//! Groups of the same rows of which a figure is published: which to withhold, so that no sum or difference of the others gives a
//! small one back.
//!
//! A group is a set of rows: a month, a week, a team in a quarter. Whoever reads figures of several knows every sum of multiples of them,
//! and nothing else; a small group is given back where it is one. What is withheld beside the small ones is, as in
//! [`suppression`](super::suppression), the smallest that helps. (Willenborg & de Waal, Elements of Statistical Disclosure Control, 2001, chapter 4.)

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Multiples are counted modulo this prime, so that they are exact.
const PRIME: u64 = (1 << 31) - 1;
/// Past so many steps the groups are too many to be looked through: a second or two.
const MOST_STEPS: u64 = 5_000_000;

/// A group of which a figure would be published.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its rows, by number.
    pub rows: Vec<usize>,
    /// Whether it may be small, and whether it may be withheld.
    pub standing: Standing,
}

/// What may be done about the figure of a group; the first is withheld before the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing may be published of it where it is small.
    Guarded,
    /// It may be small, and is withheld where it gives a small one back.
    Open,
    /// It is published whatever else is.
    Fixed,
}

/// The groups to withhold, by their place: guarded ones of fewer rows than `least`, and others until none of those, and none of
/// `targets`, is given back, as far as fixed ones do not. `None` where the groups are too many to be looked through.
pub fn withheld(groups: &[Group], targets: &[Vec<usize>], least: usize) -> Option<BTreeSet<usize>> {
    if targets.is_empty() && !groups.iter().any(Group::is_guarded) {
        return Some(BTreeSet::new());
    }
    let is_small = |rows: &[usize]| (1..least).contains(&rows.len());
    let mut hidden: BTreeSet<usize> =
        (0..groups.len()).filter(|at| groups[*at].is_guarded() && is_small(&groups[*at].rows)).collect();
    let sought = targets.iter().filter(|rows| is_small(rows));
    let sought: Vec<&Vec<usize>> = hidden.iter().map(|at| &groups[*at].rows).chain(sought).collect();
    let atoms = Atoms::of(groups, &sought);
    let wanted: BTreeSet<Vec<usize>> = sought.iter().map(|rows| atoms.of_rows(rows)).collect();
    let mut steps = 0;
    loop {
        let mut known = Known { rows: BTreeMap::new(), steps };
        for at in (0..groups.len()).filter(|at| !hidden.contains(at) && !groups[*at].rows.is_empty()) {
            known.learn(&atoms.of_rows(&groups[at].rows), at)?;
        }
        known.clear()?;
        let mut given = Vec::new();
        for atoms in &wanted {
            let sum = known.sum_for(atoms)?;
            if sum.multiples.is_empty() {
                given.push(sum.of.into_keys().collect());
            }
        }
        let residues = known.rows.values().filter(|row| {
            let is_set = row.multiples.values().all(|multiple| *multiple == 1);
            let size: usize = row.multiples.keys().map(|atom| atoms.sizes[*atom]).sum();
            is_set && size < least && row.of.keys().any(|at| groups[*at].is_guarded())
        });
        let residues = residues.map(|row| row.of.keys().copied().collect());
        let mut leaks: Vec<Vec<usize>> = given.into_iter().chain(residues).collect();
        let shown: Vec<usize> = (0..groups.len()).filter(|at| !hidden.contains(at)).collect();
        leaks.extend(differences(groups, &shown, least, &mut known.steps)?);
        let before = hidden.len();
        for of in leaks {
            // What was hidden for another may have closed this one too.
            if of.iter().all(|at| !hidden.contains(at)) {
                let free = of.into_iter().filter(|at| groups[*at].standing != Standing::Fixed);
                hidden.extend(free.min_by_key(|at| (groups[*at].standing, groups[*at].rows.len(), *at)));
            }
        }
        if hidden.len() == before {
            return Some(hidden);
        }
        steps = known.steps;
    }
}

/// The pairs of `shown` groups of which the smaller lies in the larger and leaves fewer than `least` of it; one of them is guarded.
fn differences(groups: &[Group], shown: &[usize], least: usize, steps: &mut u64) -> Option<Vec<Vec<usize>>> {
    let mut holding: HashMap<usize, Vec<usize>> = HashMap::new();
    for at in shown {
        groups[*at].rows.iter().for_each(|row| holding.entry(*row).or_default().push(*at));
    }
    let mut pairs = Vec::new();
    for small in shown {
        let rows = &groups[*small].rows;
        // What it lies in holds its first row.
        let larger = rows.first().and_then(|row| holding.get(row)).into_iter().flatten();
        for large in larger {
            let size = groups[*large].rows.len();
            let is_nearly = rows.len() < size && size < rows.len() + least;
            if !is_nearly || !(groups[*large].is_guarded() || groups[*small].is_guarded()) {
                continue;
            }
            *steps += size as u64;
            if *steps > MOST_STEPS {
                return None;
            }
            let inside: HashSet<usize> = groups[*large].rows.iter().copied().collect();
            if rows.iter().all(|row| inside.contains(row)) {
                pairs.push(vec![*small, *large]);
            }
        }
    }
    Some(pairs)
}

impl Group {
    fn is_guarded(&self) -> bool {
        self.standing == Standing::Guarded
    }
}

/// Rows that lie in the same groups, taken together.
struct Atoms {
    of_row: HashMap<usize, usize>,
    sizes: Vec<usize>,
}

impl Atoms {
    fn of(groups: &[Group], sought: &[&Vec<usize>]) -> Self {
        let mut inside: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let sets = groups.iter().map(|group| &group.rows).chain(sought.iter().copied());
        for (at, rows) in sets.enumerate() {
            rows.iter().for_each(|row| inside.entry(*row).or_default().push(at));
        }
        let (mut numbers, mut sizes, mut of_row) = (HashMap::new(), Vec::new(), HashMap::new());
        for (row, sets) in inside {
            let next = numbers.len();
            let atom = *numbers.entry(sets).or_insert(next);
            if atom == sizes.len() {
                sizes.push(0);
            }
            sizes[atom] += 1;
            of_row.insert(row, atom);
        }
        Self { of_row, sizes }
    }

    fn of_rows(&self, rows: &[usize]) -> Vec<usize> {
        let atoms: BTreeSet<usize> = rows.iter().filter_map(|row| self.of_row.get(row).copied()).collect();
        atoms.into_iter().collect()
    }
}

/// A sum of multiples of groups: how often each atom is in it, and which groups it is made of.
#[derive(Debug, Clone, Default)]
struct Sum {
    multiples: BTreeMap<usize, u64>,
    of: BTreeMap<usize, u64>,
}

impl Sum {
    /// Takes `times` of `other` away; returns how much work that was.
    fn less(&mut self, other: &Self, times: u64) -> u64 {
        let take = |from: &mut BTreeMap<usize, u64>, what: &BTreeMap<usize, u64>| {
            for (key, value) in what {
                let left = (from.get(key).copied().unwrap_or(0) + PRIME - times * value % PRIME) % PRIME;
                if left == 0 {
                    from.remove(key)
                } else {
                    from.insert(*key, left)
                };
            }
        };
        take(&mut self.multiples, &other.multiples);
        take(&mut self.of, &other.of);
        (other.multiples.len() + other.of.len()) as u64
    }

    fn times(&mut self, factor: u64) {
        self.multiples.values_mut().chain(self.of.values_mut()).for_each(|value| *value = *value * factor % PRIME);
    }
}

/// What can be known, as rows of which each begins with an atom of its own. Everything gives up past [`MOST_STEPS`].
struct Known {
    rows: BTreeMap<usize, Sum>,
    steps: u64,
}

impl Known {
    fn learn(&mut self, atoms: &[usize], at: usize) -> Option<()> {
        let mut sum = Sum { multiples: atoms.iter().map(|atom| (*atom, 1)).collect(), of: [(at, 1)].into() };
        self.reduce(&mut sum)?;
        if let Some((first, multiple)) = sum.multiples.first_key_value().map(|(first, multiple)| (*first, *multiple)) {
            sum.times(inverse(multiple));
            self.rows.insert(first, sum);
        }
        Some(())
    }

    /// Takes the atom that each row begins with out of all others.
    fn clear(&mut self) -> Option<()> {
        let firsts: Vec<usize> = self.rows.keys().rev().copied().collect();
        for first in firsts {
            let Some(mut row) = self.rows.remove(&first) else { continue };
            // All rows after this one are clear already.
            self.reduce(&mut row)?;
            self.rows.insert(first, row);
        }
        Some(())
    }

    /// What of `atoms` is not known, and of which groups the rest is made.
    fn sum_for(&mut self, atoms: &[usize]) -> Option<Sum> {
        let mut sum = Sum { multiples: atoms.iter().map(|atom| (*atom, 1)).collect(), of: BTreeMap::new() };
        self.reduce(&mut sum)?;
        Some(sum)
    }

    /// Takes from `sum` what the rows know of it.
    fn reduce(&mut self, sum: &mut Sum) -> Option<()> {
        let mut from = 0;
        while let Some((atom, multiple)) = sum.multiples.range(from..).next().map(|(atom, multiple)| (*atom, *multiple))
        {
            if let Some(row) = self.rows.get(&atom) {
                self.steps += sum.less(row, multiple);
            }
            from = atom + 1;
            self.steps += 1;
        }
        (self.steps <= MOST_STEPS).then_some(())
    }
}

/// What times `value` is one (Fermat).
fn inverse(value: u64) -> u64 {
    let (mut result, mut base, mut power) = (1, value % PRIME, PRIME - 2);
    while power > 0 {
        if power & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        power >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(rows: impl IntoIterator<Item = usize>) -> Group {
        Group { rows: rows.into_iter().collect(), standing: Standing::Guarded }
    }

    fn hidden(groups: &[Group]) -> Vec<usize> {
        withheld(groups, &[], 5).unwrap().into_iter().collect()
    }

    #[test]
    fn a_small_month_takes_the_smallest_other_of_its_quarter_with_it() {
        let months = [group(0..20), group(20..23), group(23..33)];
        assert_eq!(hidden(&months), [1]);
        let [a, b, c] = months;
        assert_eq!(hidden(&[a, b, c, group(0..33)]), [1, 2]);
    }

    #[test]
    fn a_difference_that_is_small_is_none_of_the_groups() {
        // All but three of 30 are phone.
        assert_eq!(hidden(&[group(0..30), group(0..27)]), [1]);
        assert_eq!(hidden(&[group(0..30), group(0..20)]), [0; 0]);
    }

    #[test]
    fn weeks_and_months_that_cross_give_nothing_back() {
        // Four weeks of ten beside two months of 17 and 23: the third week is cut at its 7th row.
        let weeks = [group(0..10), group(10..20), group(20..30), group(30..40)];
        let months = [group(0..27), group(27..40)];
        let all = [weeks.as_slice(), months.as_slice()].concat();
        // Rows 27 to 29 are the second month less the fourth week, and the first three weeks less the first month.
        assert_eq!(hidden(&all), [0, 3]);
    }

    #[test]
    fn what_is_not_guarded_is_hidden_last() {
        let open = Group { standing: Standing::Open, ..group(0..33) };
        assert_eq!(hidden(&[group(0..30), group(30..33), open]), [0, 1]);
    }

    #[test]
    fn a_difference_of_two_among_many_is_found() {
        // Two quarters, all of each and those who named a part; two of the second named none.
        let groups = [group(0..20), group(0..14), group(20..40), group(20..38), group(0..40)];
        let hidden = hidden(&groups);
        assert!(hidden.contains(&2) || hidden.contains(&3), "{hidden:?}");
    }

    #[test]
    fn what_is_published_anyhow_is_known() {
        let fixed = Group { standing: Standing::Fixed, ..group(0..33) };
        assert_eq!(hidden(&[group(0..30), fixed.clone()]), [0]);
        assert_eq!(hidden(&[group(0..10), group(10..28), fixed]), [0; 0]);
    }
}
