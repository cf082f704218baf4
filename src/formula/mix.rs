//! Two waves whose make-up may differ: figures of their parts in; whether the mix changed, and the change at one mix, out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::distribution::{Confidence, chi_square_above, normal_two_sided};
use super::finite;
use super::holm::significant;
use super::sum::Sum;

/// A change of the mix is stated below this p.
const MIX_ALPHA: f64 = 0.01;
/// Below this least expected count the test of the mix says nothing.
const LEAST_EXPECTED: f64 = 5.0;

/// The share of one part of a wave: percent of its answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PartShare {
    /// The share in percent.
    pub percent: f64,
    /// The number of answers, or their effective number, above 0.
    pub n: f64,
    /// What they weigh together: their number, where all weigh the same.
    pub weight: f64,
}

/// One wave: its parts by name. A part without answers is left out.
pub type Wave = BTreeMap<String, PartShare>;

/// Whether the parts of two waves weigh differently, and how the share changed with their weights held.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Standardised {
    /// χ² of the numbers of answers.
    pub chi2: Option<f64>,
    /// Its degrees of freedom.
    pub df: Option<u32>,
    /// Its p; `None` where a count under 5 is expected.
    pub p_mix: Option<f64>,
    /// The least expected count.
    pub min_expected: Option<f64>,
    /// Whether p is below 0.01.
    pub mix_changed: Option<bool>,
    /// The change of the whole, in percentage points.
    pub raw_change: Option<f64>,
    /// The change at the pooled mix of the parts on both sides.
    pub difference: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// `difference/se`.
    pub z: Option<f64>,
    /// Its two-sided p.
    pub p: Option<f64>,
    /// Lower bound, not below −100.
    pub low: Option<f64>,
    /// Upper bound, not above 100.
    pub high: Option<f64>,
}

/// The change from `before` to `after`, raw and directly standardised to the pooled mix
/// (Fleiss, Statistical Methods for Rates and Proportions, 1981, chapter 14). All `None` when a wave is empty.
pub fn standardised(before: &Wave, after: &Wave, confidence: Confidence) -> Standardised {
    let (Some(old), Some(new)) = (whole(before), whole(after)) else { return Standardised::default() };
    let raw = Standardised { raw_change: finite(new.percent - old.percent), ..mix(before, after, [old, new]) };
    let weight = |name: &String| old.count(before, name) + new.count(after, name);
    let common: Vec<(f64, PartShare, PartShare)> =
        before.iter().filter_map(|(part, old)| Some((weight(part), *old, *after.get(part)?))).collect();
    let all: Sum = common.iter().map(|(weight, ..)| *weight).collect();
    if common.is_empty() {
        return raw;
    }
    let common = || common.iter().map(|(weight, old, new)| (weight / all.value(), old, new));
    let difference: Sum = common().map(|(weight, old, new)| weight * (new.percent - old.percent)).collect();
    let spread = |part: &PartShare| {
        let share = part.percent / 100.0;
        (share * (1.0 - share)).max(0.0) / part.n
    };
    let variance: Sum = common().map(|(weight, old, new)| weight * weight * (spread(old) + spread(new))).collect();
    let (difference, se) = (difference.value(), 100.0 * variance.value().sqrt());
    let z = finite(difference / se).filter(|_| se > 0.0);
    let half = z.map(|_| confidence.z() * se);
    Standardised {
        difference: finite(difference),
        se: finite(se),
        z,
        p: z.map(normal_two_sided),
        low: half.map(|half| (difference - half).max(-100.0)),
        high: half.map(|half| (difference + half).min(100.0)),
        ..raw
    }
}

/// The whole of a wave.
#[derive(Clone, Copy)]
struct Whole {
    percent: f64,
    weight: f64,
    n: f64,
}

impl Whole {
    /// How many of the answers of `wave` a part is, by what they weigh: its share of the effective number of all.
    fn count(self, wave: &Wave, part: &str) -> f64 {
        wave.get(part).map_or(0.0, |part| part.weight / self.weight * self.n)
    }
}

/// The whole of a wave; `None` of an empty one.
fn whole(wave: &Wave) -> Option<Whole> {
    let total = |of: fn(&PartShare) -> f64| wave.values().map(of).collect::<Sum>();
    let weight = total(|part| part.weight).value();
    let squares = total(|part| part.weight * part.weight / part.n).value();
    let percent = finite(total(|part| part.percent * part.weight).divided_by(weight))?;
    Some(Whole { percent, weight, n: finite(weight * weight / squares)? })
}

/// Pearson's χ² of the numbers of answers of each part in both waves; of weighted ones at their effective number, as what is weighted
/// to one mix has not changed it.
fn mix(before: &Wave, after: &Wave, [old, new]: [Whole; 2]) -> Standardised {
    let parts: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    if parts.len() < 2 {
        return Standardised::default();
    }
    let (mut chi2, mut least) = (Sum::default(), f64::INFINITY);
    for part in &parts {
        let counts = [old.count(before, part), new.count(after, part)];
        for (seen, all) in counts.into_iter().zip([old.n, new.n]) {
            let expected = (counts[0] + counts[1]) * all / (old.n + new.n);
            least = least.min(expected);
            chi2.add((seen - expected).powi(2) / expected);
        }
    }
    let df = u32::try_from(parts.len() - 1).unwrap_or(u32::MAX);
    let told = least >= LEAST_EXPECTED * (1.0 - 1e-9);
    let p_mix = chi_square_above(chi2.value(), f64::from(df)).filter(|_| told);
    Standardised {
        chi2: finite(chi2.value()),
        df: Some(df),
        p_mix,
        min_expected: finite(least),
        mix_changed: p_mix.map(|p| significant(p, MIX_ALPHA)),
        ..Standardised::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave(parts: &[(&str, f64, f64)]) -> Wave {
        parts
            .iter()
            .map(|(name, percent, n)| ((*name).to_owned(), PartShare { percent: *percent, n: *n, weight: *n }))
            .collect()
    }

    #[test]
    fn the_whole_falls_while_every_part_rises() {
        let before = wave(&[("phone", 90.0, 800.0), ("chat", 60.0, 200.0)]);
        let after = wave(&[("phone", 92.0, 200.0), ("chat", 65.0, 800.0)]);
        let got = standardised(&before, &after, Confidence::default());
        assert_eq!((got.raw_change.map(f64::round), got.mix_changed), (Some(-14.0), Some(true)));
        assert!((got.difference.unwrap() - 3.5).abs() < 1e-12);
    }

    #[test]
    fn waves_that_are_weighted_to_one_mix_have_it() {
        let part = |percent, n, weight| PartShare { percent, n, weight };
        let of = |phone, chat| Wave::from([("phone".to_owned(), phone), ("chat".to_owned(), chat)]);
        let before = of(part(90.0, 800.0, 500.0), part(60.0, 200.0, 500.0));
        let after = of(part(90.0, 200.0, 500.0), part(60.0, 800.0, 500.0));
        let got = standardised(&before, &after, Confidence::default());
        assert_eq!((got.mix_changed, got.raw_change, got.difference), (Some(false), Some(0.0), Some(0.0)));
    }

    #[test]
    fn waves_without_a_common_part_have_only_a_raw_change() {
        let got = standardised(&wave(&[("a", 50.0, 50.0)]), &wave(&[("b", 60.0, 50.0)]), Confidence::default());
        assert_eq!((got.raw_change, got.difference, got.mix_changed), (Some(10.0), None, Some(true)));
        assert_eq!(
            standardised(&wave(&[]), &wave(&[("b", 60.0, 50.0)]), Confidence::default()),
            Standardised::default()
        );
    }

    #[test]
    fn one_part_has_no_mix() {
        let got = standardised(&wave(&[("a", 50.0, 50.0)]), &wave(&[("a", 60.0, 50.0)]), Confidence::default());
        assert_eq!((got.chi2, got.df, got.mix_changed), (None, None, None));
        assert!(got.p.is_some());
    }
}
