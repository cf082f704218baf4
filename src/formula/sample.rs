//! How much a random sample can say, and how large it has to be.

use super::distribution::Confidence;
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

/// The least number to review out of `population` for a [`margin`] of at most `margin_points`; the whole population
/// where no less suffices. `None` for an empty population or a margin that is not above 0.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded by the population")]
pub fn required_sample(population: u64, margin_points: f64, confidence: Confidence) -> Option<u64> {
    if population == 0 || !(margin_points > 0.0 && margin_points.is_finite()) {
        return None;
    }
    let infinite = 0.25 * (100.0 * confidence.z() / margin_points).powi(2);
    let all = population as f64;
    let estimate = infinite * all / (infinite + all - 1.0);
    let mut size = (estimate.floor().max(1.0) as u64).min(population);
    // The closed form is exact up to rounding: settle on the least size that satisfies the definition.
    while size > 1 && suffices(population, size - 1, margin_points, confidence) {
        size -= 1;
    }
    while size < population && !suffices(population, size, margin_points, confidence) {
        size += 1;
    }
    Some(size)
}

fn suffices(population: u64, size: u64, margin_points: f64, confidence: Confidence) -> bool {
    margin(population, size, confidence).is_some_and(|margin| margin <= margin_points)
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
        assert_eq!(required_sample(u64::from(u32::MAX), 5.0, Confidence::default()), Some(385));
        assert_eq!(required_sample(10, 5.0, Confidence::default()), Some(10));
        assert_eq!(required_sample(1, 5.0, Confidence::default()), Some(1));
        assert_eq!(required_sample(0, 5.0, Confidence::default()), None);
        assert_eq!(required_sample(100, f64::NAN, Confidence::default()), None);
    }
}
