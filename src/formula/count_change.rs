//! Whether something happens more often than before: counts of equal spans in, what moved and how sure that is out.

use serde::Serialize;

use super::distribution::t_two_sided;
use super::sum::Sum;

/// With fewer events on both sides together, nothing is said of a change.
pub const LEAST_EVENTS: u64 = 10;

/// How two rows of counts compare.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CountChange {
    /// Events in the earlier spans.
    pub before: u64,
    /// Events in the later spans.
    pub now: u64,
    /// How much wider the counts spread than chance alone spreads them, at least 1.
    pub dispersion: Option<f64>,
    /// The chance of so large a difference where nothing changed, two-sided; `None` with fewer than [`LEAST_EVENTS`].
    pub p: Option<f64>,
}

/// The change from the counts `before` to the counts `now`, of spans of one length.
///
/// Quasi-Poisson: counts spread as chance spreads them (variance = mean) times a dispersion, estimated from how the spans of each side
/// differ among themselves (Pearson's χ² over its degrees of freedom; McCullagh and Nelder, Generalized Linear Models, 2nd edition, 1989,
/// section 6.2.3) and not taken below 1; the difference of the means over its standard error, against Student's t. Spans are taken as independent.
pub fn count_change(before: &[u64], now: &[u64]) -> CountChange {
    let total = |counts: &[u64]| counts.iter().sum::<u64>();
    let (total_before, total_now) = (total(before), total(now));
    let freedom = (before.len() + now.len()) as f64 - 2.0;
    let dispersion = (freedom > 0.0).then(|| ((spread(before) + spread(now)) / freedom).max(1.0));
    let both = total_before + total_now;
    let is_enough = both >= LEAST_EVENTS && !before.is_empty() && !now.is_empty();
    let p = dispersion.filter(|_| is_enough).and_then(|dispersion| {
        let (earlier, later) = (before.len() as f64, now.len() as f64);
        let variance = dispersion * both as f64 / (earlier + later) * (1.0 / earlier + 1.0 / later);
        t_two_sided((total_now as f64 / later - total_before as f64 / earlier) / variance.sqrt(), freedom)
    });
    CountChange { before: total_before, now: total_now, dispersion, p }
}

/// Pearson's χ² of counts against their mean.
fn spread(counts: &[u64]) -> f64 {
    let mean = counts.iter().sum::<u64>() as f64 / counts.len().max(1) as f64;
    let chi = counts.iter().map(|count| (*count as f64 - mean).powi(2) / mean).collect::<Sum>().value();
    if mean > 0.0 { chi } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        // Means 5 and 10; χ² = 0.4 + 0.8, over 2 degrees of freedom 0.6, so 1; t = 5 ÷ √(7.5 × 1) = 1.8257.
        let found = count_change(&[4, 6], &[8, 12]);
        assert_eq!((found.before, found.now, found.dispersion), (10, 20, Some(1.0)));
        // Student's t with 2 degrees of freedom: p = 1 − t ÷ √(2 + t²).
        let t = 5.0 / 7.5_f64.sqrt();
        assert!((found.p.unwrap() - (1.0 - t / (2.0 + t * t).sqrt())).abs() < 1e-9);
    }

    #[test]
    fn counts_that_spread_wide_prove_less() {
        let even = count_change(&[10; 12], &[16; 12]);
        let bursts: Vec<u64> = (0..12).map(|month| if month % 6 == 0 { 60 } else { 0 }).collect();
        let wide = count_change(&bursts, &[16; 12]);
        assert!(even.p.unwrap() < 0.001 && wide.p.unwrap() > 0.05);
        assert!(wide.dispersion.unwrap() > 10.0);
    }

    #[test]
    fn too_little_says_nothing() {
        assert_eq!(count_change(&[1, 2], &[3, 1]).p, None);
        assert_eq!(count_change(&[], &[30]).p, None);
        assert_eq!(count_change(&[30], &[10]).dispersion, None);
        assert_eq!(count_change(&[0; 12], &[0; 12]).p, None);
    }

    #[test]
    fn order_and_sides_do_not_matter() {
        let (some, others) = ([3, 9, 4, 8], [12, 15, 7, 11]);
        let forth = count_change(&some, &others);
        let back = count_change(&others, &[8, 4, 9, 3]);
        assert_eq!(forth.p, back.p);
        assert_eq!((forth.before, forth.now), (back.now, back.before));
    }
}
