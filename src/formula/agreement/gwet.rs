//! Gwet's AC1: pairs of category positions in, agreement beyond chance out, where chance is that of a rater who does not know.
//! It holds where nearly all ratings are one category, which makes κ fall although the raters agree.

use serde::Serialize;

use super::{Confidence, Reach};
use crate::formula::finite;
use crate::formula::sum::Sum;

/// The result of `calc ac1`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ac1 {
    /// The coefficient.
    pub ac1: Option<f64>,
    /// How sure it is, the items being the sample.
    #[serde(flatten)]
    pub reach: Reach,
    /// Pairs with both ratings.
    pub n: usize,
}

/// A variance below this is rounding.
const ROUNDING: f64 = 1e-26;

/// AC1 of pairs of category positions among `categories`, with the variance over items of an endless number of them (Gwet,
/// British Journal of Mathematical and Statistical Psychology 61, 2008, pp. 29–48); t with n − 1 degrees of freedom.
pub fn ac1(pairs: &[(usize, usize)], categories: usize, confidence: Confidence) -> Ac1 {
    let n = pairs.len();
    if n == 0 || categories < 2 {
        return Ac1 { ac1: None, reach: Reach::default(), n };
    }
    let (all, others) = (n as f64, categories as f64 - 1.0);
    let mut shares = vec![0.0; categories];
    for &(a, b) in pairs {
        shares[a] += 0.5 / all;
        shares[b] += 0.5 / all;
    }
    let chance = shares.iter().map(|share| share * (1.0 - share)).collect::<Sum>().value() / others;
    let agreed = pairs.iter().filter(|(a, b)| a == b).count() as f64 / all;
    let coefficient = (agreed - chance) / (1.0 - chance);
    if n < 2 {
        return Ac1 { ac1: finite(coefficient), reach: Reach::default(), n };
    }
    let deviation = |&(a, b): &(usize, usize)| {
        let own = if a == b { 1.0 } else { 0.0 };
        let own_chance = (2.0 - shares[a] - shares[b]) / 2.0 / others;
        let moved =
            (own - chance) / (1.0 - chance) - 2.0 * (1.0 - coefficient) * (own_chance - chance) / (1.0 - chance);
        (moved - coefficient).powi(2)
    };
    let variance = pairs.iter().map(deviation).collect::<Sum>().value() / (all * (all - 1.0));
    let se = if variance <= ROUNDING { 0.0 } else { variance.sqrt() };
    Ac1 { ac1: finite(coefficient), reach: Reach::around(coefficient, se, confidence.t(all - 1.0)), n }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreement_in_one_category_is_agreement() {
        // 9 of 10 agree, 18 of 20 ratings are one category: chance 2·0.95·0.05 = 0.095, AC1 = 0.805/0.905.
        let mut pairs = vec![(0, 0); 9];
        pairs.push((0, 1));
        let got = ac1(&pairs, 2, Confidence::default());
        assert!((got.ac1.unwrap() - 0.805 / 0.905).abs() < 1e-12);
        assert!(got.reach.low.unwrap() < got.ac1.unwrap());
    }

    #[test]
    fn nothing_to_judge_by() {
        assert_eq!(ac1(&[], 3, Confidence::default()).ac1, None);
        assert_eq!(ac1(&[(0, 0)], 1, Confidence::default()).ac1, None);
        assert_eq!(ac1(&[(0, 1)], 2, Confidence::default()).reach, Reach::default());
        let all_same = ac1(&[(2, 2); 10], 3, Confidence::default());
        assert_eq!((all_same.ac1, all_same.reach.se, all_same.reach.low), (Some(1.0), Some(0.0), None));
    }
}
