//! Mann–Kendall's test (Mann, Econometrica 13, 1945, pp. 245–259; Kendall, Rank Correlation Methods, 1948).

use super::TrendDirection;
use crate::formula::distribution::{Confidence, normal_two_sided};
use crate::formula::finite;

/// Mann–Kendall's statistic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Kendall {
    pub(super) s: f64,
    pub(super) variance: f64,
    pub(super) pairs: f64,
}

impl Kendall {
    pub(super) fn of(values: &[f64]) -> Self {
        let mut s = 0.0;
        for (index, earlier) in values.iter().enumerate() {
            for later in &values[index + 1..] {
                if later > earlier {
                    s += 1.0;
                } else if later < earlier {
                    s -= 1.0;
                }
            }
        }
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let spread = |n: f64| n * (n - 1.0) * (2.0 * n + 5.0);
        // The partial comparison, not the total order: 0 and −0 are a tie.
        #[expect(clippy::float_cmp, reason = "ties are exact by definition")]
        let ties: f64 = sorted.chunk_by(|a, b| a == b).map(|tied| spread(tied.len() as f64)).sum();
        let n = values.len() as f64;
        Self { s, variance: (spread(n) - ties) / 18.0, pairs: n * (n - 1.0) / 2.0 }
    }

    pub(super) fn add(&mut self, season: Self) {
        self.s += season.s;
        self.variance += season.variance;
        self.pairs += season.pairs;
    }

    pub(super) fn z(self) -> f64 {
        if self.s == 0.0 || self.variance <= 0.0 {
            return 0.0;
        }
        (self.s - self.s.signum()) / self.variance.sqrt()
    }

    pub(super) fn p(self) -> f64 {
        normal_two_sided(self.z())
    }

    pub(super) fn tau(self) -> Option<f64> {
        finite(self.s / self.pairs)
    }

    pub(super) fn direction(self, confidence: Confidence) -> TrendDirection {
        let z = self.z();
        if self.p() >= confidence.alpha() {
            TrendDirection::NoTrend
        } else if z > 0.0 {
            TrendDirection::Increasing
        } else {
            TrendDirection::Decreasing
        }
    }
}
