//! Proportions: Wilson's interval, Newcombe's interval of a difference, the pooled z test and Fisher's exact test.

use super::distribution::{Confidence, normal_two_sided};

/// A share of a number of trials. Both may be fractional where answers are weighted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Proportion {
    /// The share, 0–1.
    pub share: f64,
    /// The number of trials (the effective number for weighted answers), above 0.
    pub trials: f64,
}

impl Proportion {
    /// The bounds of Wilson's score interval as fractions; they always contain the share.
    /// (Wilson, JASA 22, 1927, pp. 209–212.)
    pub fn wilson(self, confidence: Confidence) -> (f64, f64) {
        self.wilson_at(confidence.z())
    }

    /// The bounds of Wilson's score interval with the quantile `z`, of the normal distribution or another.
    pub(crate) fn wilson_at(self, z: f64) -> (f64, f64) {
        let Self { share, trials } = self;
        let z2 = z * z;
        let spread = 1.0 + z2 / trials;
        let centre = (share + z2 / (2.0 * trials)) / spread;
        let half = z * (share * (1.0 - share) / trials + z2 / (4.0 * trials * trials)).sqrt() / spread;
        ((centre - half).clamp(0.0, share), (centre + half).clamp(share, 1.0))
    }
}

/// The bounds of `current − previous` as fractions by Newcombe's hybrid score interval.
/// (Newcombe, Statistics in Medicine 17, 1998, pp. 873–890, method 10.)
pub fn newcombe(previous: Proportion, current: Proportion, confidence: Confidence) -> (f64, f64) {
    let (low1, high1) = previous.wilson(confidence);
    let (low2, high2) = current.wilson(confidence);
    let difference = current.share - previous.share;
    let below = (current.share - low2).hypot(high1 - previous.share);
    let above = (high2 - current.share).hypot(previous.share - low1);
    (difference - below, difference + above)
}

/// The pooled two-proportion z of `current − previous` and its two-sided p; `None` when all answers fall on one side.
pub fn pooled_z(previous: Proportion, current: Proportion) -> Option<(f64, f64)> {
    let pooled = pooled_share(previous, current);
    let variance = pooled * (1.0 - pooled) * (1.0 / previous.trials + 1.0 / current.trials);
    if variance <= 0.0 {
        return None;
    }
    let z = (current.share - previous.share) / variance.sqrt();
    Some((z, normal_two_sided(z)))
}

/// The least of the four counts expected if both sides had the pooled share.
pub fn least_expected(previous: Proportion, current: Proportion) -> f64 {
    let pooled = pooled_share(previous, current);
    previous.trials.min(current.trials) * pooled.min(1.0 - pooled)
}

fn pooled_share(previous: Proportion, current: Proportion) -> f64 {
    let successes = previous.share * previous.trials + current.share * current.trials;
    // Rounding must not leave a share just outside 0–1.
    (successes / (previous.trials + current.trials)).clamp(0.0, 1.0)
}

/// The two-sided p of Fisher's exact test for two samples given as (successes, trials): the sum over all tables with
/// the same margins that are no likelier than the one seen. 1 when a margin is empty.
///
/// Probabilities are relative to the likeliest table, walked by their ratio, so nothing overflows; tables within 1e-9 of
/// the one seen count as equally likely.
pub fn fisher_exact(previous: (u64, u64), current: (u64, u64)) -> f64 {
    let (trials1, trials2) = (previous.1, current.1);
    let successes = previous.0 + current.0;
    let (lowest, highest) = (successes.saturating_sub(trials2), successes.min(trials1));
    let ratio = |k: u64| {
        // P(k + 1) / P(k)
        ((trials1 - k) as f64 / (k + 1) as f64) * ((successes - k) as f64 / (trials2 + k + 1 - successes) as f64)
    };
    let mode = likeliest(lowest, highest, ratio);
    let mut weights = vec![1.0];
    weights.extend((mode..highest).scan(1.0, |weight, k| {
        *weight *= ratio(k);
        Some(*weight)
    }));
    let mut below: Vec<f64> = (lowest..mode)
        .rev()
        .scan(1.0, |weight, k| {
            *weight /= ratio(k);
            Some(*weight)
        })
        .collect();
    below.reverse();
    below.append(&mut weights);
    let Some(&seen) = usize::try_from(previous.0 - lowest).ok().and_then(|index| below.get(index)) else {
        return 1.0;
    };
    let mut ascending = below.clone();
    ascending.sort_by(f64::total_cmp);
    let total: f64 = ascending.iter().sum();
    let tail: f64 = ascending.iter().take_while(|&&weight| weight <= seen * (1.0 + 1e-9)).sum();
    (tail / total).min(1.0)
}

/// The k between `lowest` and `highest` after which probabilities fall.
fn likeliest(mut lowest: u64, mut highest: u64, ratio: impl Fn(u64) -> f64) -> u64 {
    while lowest < highest {
        let middle = lowest.midpoint(highest);
        if ratio(middle) > 1.0 {
            lowest = middle + 1;
        } else {
            highest = middle;
        }
    }
    lowest
}

/// (successes, trials) rounded to whole answers; exact for unweighted ones.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of answers is not negative")]
pub(super) fn whole_answers(proportion: Proportion) -> (u64, u64) {
    let successes = (proportion.share * proportion.trials).round() as u64;
    let trials = proportion.trials.round() as u64;
    (successes.min(trials), trials)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::float_cmp, reason = "these figures are exact")]

    use super::*;

    #[test]
    fn wilson_by_hand() {
        let (low, high) = Proportion { share: 0.0, trials: 1.0 }.wilson(Confidence::default());
        assert_eq!(low, 0.0);
        let z2 = Confidence::default().z().powi(2);
        assert!((high - z2 / (1.0 + z2)).abs() < 1e-15);
    }

    #[test]
    fn fisher_by_hand() {
        // Fisher's tea: 3 of 4 against 1 of 4. P(0..4) = 1, 16, 36, 16, 1 of 70; no likelier than 16: 34/70.
        assert!((fisher_exact((3, 4), (1, 4)) - 34.0 / 70.0).abs() < 1e-15);
        assert_eq!(fisher_exact((0, 10), (0, 12)), 1.0);
        assert_eq!(fisher_exact((10, 10), (12, 12)), 1.0);
    }

    #[test]
    fn fisher_of_large_samples_neither_overflows_nor_vanishes() {
        let p = fisher_exact((500_000, 1_000_000), (500_600, 1_000_000));
        assert!(p > 0.3 && p < 0.5, "{p}");
        assert_eq!(fisher_exact((0, 100_000), (100_000, 100_000)), 0.0);
    }
}
