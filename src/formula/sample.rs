//! How much a random sample can say, and how large it has to be to say as much as wanted.

use super::distribution::{Confidence, normal_quantile};
use super::finite;

/// The margin in percentage points of a share found in a random sample of `reviewed` out of `population`:
/// 100·z·√(0.25/n)·√((N−n)/(N−1)), at the least favourable share of one half (Cochran, Sampling Techniques, 1977, § 2.6).
/// `None` for nothing reviewed or more reviewed than there are. Do not ask it of a targeted sample.
pub fn margin(population: u64, reviewed: u64, confidence: Confidence) -> Option<f64> {
    if reviewed == 0 || reviewed > population {
        return None;
    }
    if reviewed == population {
        return Some(0.0);
    }
    let (all, n) = (population as f64, reviewed as f64);
    finite(100.0 * confidence.z() * (0.25 / n).sqrt() * ((all - n) / (all - 1.0)).sqrt())
}

/// A figure less than this above a whole number is that number.
const WHOLE: f64 = 1e-9;

/// How many to review of `population` (`None`: endless) so that a share is known to ±`margin_points`, whatever the share:
/// n₀ = z²·0.25/e², n = n₀/(1 + (n₀−1)/N), up to the next whole (Cochran, Sampling Techniques, 1977, § 4.4). At least 1 and at most
/// all; 0 of none. `None` for a margin that is not above 0.
pub fn sample_size(population: Option<f64>, margin_points: f64, confidence: Confidence) -> Option<f64> {
    if margin_points.is_nan() || margin_points <= 0.0 || population.is_some_and(|population| population < 0.0) {
        return None;
    }
    let endless = 0.25 * (100.0 * confidence.z() / margin_points).powi(2);
    let size = population.map_or(endless, |all| endless / (1.0 + (endless - 1.0) / all));
    let whole = finite((size - WHOLE).ceil())?.max(1.0);
    Some(population.map_or(whole, |all| whole.min(all)))
}

/// Two shares in percent that a comparison should tell apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The share now.
    pub from: f64,
    /// The share to be told from it.
    pub to: f64,
}

/// How many a group are needed so that a difference is found with the probability `power`:
/// (z·√(2p̄q̄) + zᵦ·√(p₁q₁+p₂q₂))²/(p₁−p₂)², up to the next whole, at least 2 (Fleiss, Levin & Paik, Statistical Methods for Rates
/// and Proportions, 2003, § 4.2, without continuity correction). `None` where the shares are one or outside 0–100, or the power is not
/// between 0 and 1.
pub fn sample_to_detect(difference: Difference, power: f64, confidence: Confidence) -> Option<f64> {
    let shares = [difference.from, difference.to].map(|percent| percent / 100.0);
    let [first, second] = shares;
    let apart = (first - second).powi(2);
    if shares.iter().any(|share| !(0.0..=1.0).contains(share)) || apart <= 0.0 {
        return None;
    }
    let middle = f64::midpoint(first, second);
    let found = normal_quantile(power)?;
    let together = confidence.z() * (2.0 * middle * (1.0 - middle)).sqrt();
    let alone = found * (first * (1.0 - first) + second * (1.0 - second)).sqrt();
    finite(((together + alone).powi(2) / apart - WHOLE).ceil().max(2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_of_a_large_month() {
        let got = margin(1240, 30, Confidence::default()).unwrap();
        assert!(
            (got - 100.0 * 1.959_963_984_540_054 * (0.25_f64 / 30.0).sqrt() * (1210.0_f64 / 1239.0).sqrt()).abs()
                < 1e-12
        );
        assert_eq!(margin(30, 30, Confidence::default()), Some(0.0));
        assert_eq!(margin(30, 31, Confidence::default()), None);
        assert_eq!(margin(30, 0, Confidence::default()), None);
    }

    #[test]
    fn five_points_of_a_large_population_need_385() {
        let size = |population, margin| sample_size(population, margin, Confidence::default());
        assert_eq!(size(None, 5.0), Some(385.0));
        assert_eq!(size(Some(1240.0), 5.0), Some(294.0));
        assert_eq!(size(Some(10.0), 5.0), Some(10.0));
        assert_eq!((size(Some(0.0), 5.0), size(Some(1.0), 60.0)), (Some(0.0), Some(1.0)));
        assert_eq!((size(Some(100.0), f64::NAN), size(Some(100.0), 0.0), size(Some(-1.0), 5.0)), (None, None, None));
    }

    #[test]
    fn a_power_below_chance_follows_the_formula() {
        // z = 1.959964, zᵦ = −3.090232: (1.959964·√0.28875 − 3.090232·√0.2875)² ÷ 0.0025 = 145.8.
        let need = sample_to_detect(Difference { from: 80.0, to: 85.0 }, 0.001, Confidence::default());
        assert_eq!(need, Some(146.0));
    }

    #[test]
    fn from_eighty_to_eighty_five_takes_906_a_group() {
        let need = |from, to, power| sample_to_detect(Difference { from, to }, power, Confidence::default());
        // R: power.prop.test(p1 = .8, p2 = .85, power = .8): 905.3.
        assert_eq!(need(80.0, 85.0, 0.8), Some(906.0));
        assert_eq!(need(0.0, 100.0, 0.8), Some(2.0));
        assert_eq!((need(80.0, 80.0, 0.8), need(80.0, 101.0, 0.8), need(80.0, 85.0, 1.0)), (None, None, None));
    }
}
