//! Why a figure moved: within its parts, or because the parts weigh differently (Kitagawa, JASA 50, 1955).

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::finite;
use super::sum::Sum;

/// A part at one time: its value, and how many it is of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The value.
    pub value: f64,
    /// Above 0.
    pub n: f64,
}

/// The result of `calc decompose`: `mix` and the sum of `within` add up to `change`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Decomposition {
    /// The whole after less the whole before.
    pub change: Option<f64>,
    /// What the parts' shares did.
    pub mix: Option<f64>,
    /// What each part's own value did; `None` for a part that neither side has.
    pub within: BTreeMap<String, Option<f64>>,
}

/// The change between two sets of parts: within = Σ(p₁−p₀)(w₀+w₁)/2, mix = Σ(w₁−w₀)(p₀+p₁)/2. A part on one side only is all
/// mix. All is `None` where one side has no part.
pub fn decompose<'a>(
    names: impl IntoIterator<Item = &'a String>,
    before: &'a BTreeMap<String, Share>,
    after: &'a BTreeMap<String, Share>,
) -> Decomposition {
    let names: BTreeSet<&String> = names.into_iter().chain(before.keys()).chain(after.keys()).collect();
    let total = |side: &BTreeMap<String, Share>| side.values().map(|share| share.n).collect::<Sum>().value();
    let (all_before, all_after) = (total(before), total(after));
    if before.is_empty() || after.is_empty() {
        let within = names.into_iter().map(|name| (name.clone(), None)).collect();
        return Decomposition { change: None, mix: None, within };
    }
    let (mut change, mut mix) = (Sum::default(), Sum::default());
    let mut within = BTreeMap::new();
    for name in names {
        let (was, is) = (before.get(name), after.get(name));
        let (Some(old), Some(new)) = (was.or(is), is.or(was)) else {
            within.insert(name.clone(), None);
            continue;
        };
        let weight_before = was.map_or(0.0, |share| share.n / all_before);
        let weight_after = is.map_or(0.0, |share| share.n / all_after);
        change.add(weight_after * new.value);
        change.add(-weight_before * old.value);
        mix.add((weight_after - weight_before) * f64::midpoint(old.value, new.value));
        within.insert(name.clone(), finite((new.value - old.value) * f64::midpoint(weight_before, weight_after)));
    }
    Decomposition { change: finite(change.value()), mix: finite(mix.value()), within }
}

/// How much of the mix each part brings by its own weight, held against the mean of all: (w₁−w₀)·((p₀+p₁)/2 − (P₀+P₁)/2), P the whole.
/// They add up to the mix, because weights that rise are weights that others lose.
pub fn mix_by_part(before: &BTreeMap<String, Share>, after: &BTreeMap<String, Share>) -> BTreeMap<String, f64> {
    let total = |side: &BTreeMap<String, Share>| side.values().map(|share| share.n).collect::<Sum>().value();
    let mean = |side: &BTreeMap<String, Share>| {
        side.values().map(|share| share.n * share.value).collect::<Sum>().value() / total(side)
    };
    let (all_before, all_after) = (total(before), total(after));
    let middle = f64::midpoint(mean(before), mean(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let part = |name: &String| {
        let (was, is) = (before.get(name), after.get(name));
        let (old, new) = (was.or(is)?, is.or(was)?);
        let weight = is.map_or(0.0, |share| share.n / all_after) - was.map_or(0.0, |share| share.n / all_before);
        finite(weight * (f64::midpoint(old.value, new.value) - middle))
    };
    names.into_iter().filter_map(|name| Some((name.clone(), part(name)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(parts: &[(&str, f64, f64)]) -> BTreeMap<String, Share> {
        parts.iter().map(|&(name, value, n)| (name.to_owned(), Share { value, n })).collect()
    }

    #[test]
    fn both_parts_rise_and_the_whole_falls() {
        // 80 and 40, 90:10 → 82 and 42, 50:50: the whole falls from 76 to 62; within +2, mix −16.
        let got = decompose(
            [],
            &side(&[("a", 80.0, 90.0), ("b", 40.0, 10.0)]),
            &side(&[("a", 82.0, 50.0), ("b", 42.0, 50.0)]),
        );
        let within: f64 = got.within.values().flatten().sum();
        assert!((got.change.unwrap() + 14.0).abs() < 1e-12);
        assert!((within - 2.0).abs() < 1e-12 && (got.mix.unwrap() + 16.0).abs() < 1e-12);
    }

    #[test]
    fn the_parts_of_the_mix_add_up_to_it() {
        let before = side(&[("a", 80.0, 90.0), ("b", 40.0, 10.0), ("gone", 10.0, 5.0)]);
        let after = side(&[("a", 82.0, 50.0), ("b", 42.0, 50.0), ("new", 70.0, 20.0)]);
        let mix = mix_by_part(&before, &after);
        let whole = decompose([], &before, &after).mix.unwrap();
        assert!((mix.values().sum::<f64>() - whole).abs() < 1e-12);
        // More of what is low, less of what is high, both pull down.
        assert!(mix["a"] < 0.0 && mix["b"] < 0.0 && mix["gone"] > 0.0);
    }

    #[test]
    fn one_empty_side_has_no_change() {
        let name = "c".to_owned();
        let got = decompose([&name], &side(&[]), &side(&[("a", 1.0, 2.0)]));
        assert_eq!((got.change, got.mix, got.within.len()), (None, None, 2));
    }
}
