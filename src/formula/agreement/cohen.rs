//! Cohen's κ with its standard error: pairs of category positions in, agreement beyond chance out.

use serde::Serialize;

use super::{Confidence, Reach, exact_agreement};
use crate::formula::sum::Sum;

/// The result of `calc kappa`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Kappa {
    /// κ without weights.
    pub none: Option<f64>,
    /// κ where a disagreement weighs its distance.
    pub linear: Option<f64>,
    /// κ where a disagreement weighs its squared distance.
    pub quadratic: Option<f64>,
    /// The share of pairs that agree, 0–1.
    pub observed_agreement: Option<f64>,
    /// Pairs with both ratings.
    pub n: usize,
    /// How sure κ without weights is.
    #[serde(flatten)]
    pub reach: Reach,
    /// How sure `linear` is.
    pub linear_interval: Reach,
    /// How sure `quadratic` is.
    pub quadratic_interval: Reach,
}

/// Cohen's κ of pairs of category positions (Cohen, Psychological Bulletin 70, 1968, pp. 213–220), each with its interval.
/// Distances count positions, unused categories included. `None` where chance alone leaves nothing to disagree on.
pub fn kappa(pairs: &[(usize, usize)], categories: usize, confidence: Confidence) -> Kappa {
    let table = Table::new(pairs, categories);
    let (none, reach) = table.weighted(|distance| if distance > 0.0 { 1.0 } else { 0.0 }, confidence);
    let (linear, linear_interval) = table.weighted(|distance| distance, confidence);
    let (quadratic, quadratic_interval) = table.weighted(|distance| distance * distance, confidence);
    Kappa {
        none,
        linear,
        quadratic,
        observed_agreement: exact_agreement(pairs),
        n: pairs.len(),
        reach,
        linear_interval,
        quadratic_interval,
    }
}

/// How often each pair of categories was given.
struct Table {
    n: f64,
    counts: Vec<Vec<f64>>,
    first: Vec<f64>,
    second: Vec<f64>,
}

/// A variance below this share of what it is the difference of is rounding.
const ROUNDING: f64 = 1e-13;

impl Table {
    fn new(pairs: &[(usize, usize)], categories: usize) -> Self {
        let categories = pairs.iter().map(|&(a, b)| a.max(b) + 1).max().unwrap_or(0).max(categories);
        let mut counts = vec![vec![0.0; categories]; categories];
        let mut first = vec![0.0; categories];
        let mut second = vec![0.0; categories];
        for &(a, b) in pairs {
            counts[a][b] += 1.0;
            first[a] += 1.0;
            second[b] += 1.0;
        }
        Self { n: pairs.len() as f64, counts, first, second }
    }

    /// κ where a disagreement weighs `distance` of its positions, and how sure it is: the standard error of Fleiss, Cohen and
    /// Everitt (Psychological Bulletin 72, 1969, eq. 13), which does not suppose that κ is 0.
    fn weighted(&self, distance: fn(f64) -> f64, confidence: Confidence) -> (Option<f64>, Reach) {
        let apart = |a: usize, b: usize| distance(a.abs_diff(b) as f64);
        let (mut observed, mut expected) = (Sum::default(), Sum::default());
        for (a, row) in self.counts.iter().enumerate() {
            for (b, count) in row.iter().enumerate() {
                observed.add(apart(a, b) * count);
                expected.add(apart(a, b) * self.first[a] * self.second[b]);
            }
        }
        // In disagreements d the weights of the paper are w = 1 − d, of which only differences count.
        let (disagree, by_chance) = (observed.value() / self.n, expected.value() / (self.n * self.n));
        let ratio = observed.value() * self.n / expected.value();
        if !ratio.is_finite() {
            return (None, Reach::default());
        }
        let mean_in_row: Vec<f64> = (0..self.first.len())
            .map(|a| self.second.iter().enumerate().map(|(b, count)| apart(a, b) * count).sum::<f64>() / self.n)
            .collect();
        let mean_in_column: Vec<f64> = (0..self.second.len())
            .map(|b| self.first.iter().enumerate().map(|(a, count)| apart(a, b) * count).sum::<f64>() / self.n)
            .collect();
        // κ = 1 − D/E. One pair moves D by d and E by the mean distances of its row and its column.
        let (mut squares, mut mean) = (Sum::default(), Sum::default());
        for (a, row) in self.counts.iter().enumerate() {
            for (b, count) in row.iter().enumerate().filter(|(_, count)| **count > 0.0) {
                let moved = apart(a, b) - ratio * (mean_in_row[a] + mean_in_column[b]);
                squares.add(count / self.n * moved * moved);
                mean.add(count / self.n * moved);
            }
        }
        let spread = squares.value() - mean.value() * mean.value();
        let variance = if spread <= ROUNDING * squares.value() || disagree <= 0.0 { 0.0 } else { spread };
        let se = (variance / self.n).sqrt() / by_chance;
        let kappa = 1.0 - ratio;
        (Some(kappa), Reach::around(kappa, se, Some(confidence.z())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kappa_by_hand() {
        // Two categories, 3 of 4 agree; marginals 2/2 and 3/1: expected agreement 1/2, κ = 1/2.
        let got = kappa(&[(0, 0), (0, 0), (1, 1), (1, 0)], 2, Confidence::default());
        assert_eq!((got.none, got.linear, got.observed_agreement, got.n), (Some(0.5), Some(0.5), Some(0.75), 4));
        assert_eq!(got.reach, got.linear_interval);
        assert_eq!(got.reach.high, Some(1.0));
    }

    #[test]
    fn one_category_leaves_nothing_to_agree_on() {
        let got = kappa(&[(0, 0), (0, 0)], 3, Confidence::default());
        assert_eq!((got.none, got.observed_agreement, got.reach), (None, Some(1.0), Reach::default()));
        assert_eq!(kappa(&[], 0, Confidence::default()).observed_agreement, None);
    }

    #[test]
    fn ratings_without_variance_have_no_interval() {
        for pairs in
            [[(0, 0), (1, 1), (0, 0), (1, 1)], [(0, 1), (1, 0), (0, 1), (1, 0)], [(0, 0), (0, 1), (0, 0), (0, 1)]]
        {
            let got = kappa(&pairs, 2, Confidence::default());
            assert_eq!((got.reach.se, got.reach.low, got.reach.high), (Some(0.0), None, None), "{pairs:?}");
        }
    }
}
