//! Whether samples come from one distribution, by their ranks: the Mann–Whitney test of two, Kruskal–Wallis's of more.

use super::distribution::{chi_square_above, normal_two_sided};

/// Exact p-values are counted where a sample has at most so many values and there are no ties.
const EXACT_UP_TO: usize = 8;
/// Beyond so many values in the other sample the normal approximation is as good.
const EXACT_OTHER_UP_TO: usize = 500;

/// The ranks of some values.
pub(in crate::formula) struct Ranks {
    /// Of each value in its place, from 1 on; equal values share the middle of theirs.
    pub(in crate::formula) of: Vec<f64>,
    /// Σ(t³ − t) over the sizes t of groups of equal values.
    pub(in crate::formula) ties: f64,
}

impl Ranks {
    /// Those of `values`.
    pub(in crate::formula) fn of(values: &[f64]) -> Self {
        let mut order: Vec<usize> = (0..values.len()).collect();
        order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
        let (mut of, mut ties, mut start) = (vec![0.0; values.len()], 0.0, 0.0);
        #[expect(clippy::float_cmp, reason = "ties are exact by definition")]
        for tied in order.chunk_by(|a, b| values[*a] == values[*b]) {
            let count = tied.len() as f64;
            tied.iter().for_each(|nth| of[*nth] = start + f64::midpoint(count, 1.0));
            ties += count * (count * count - 1.0);
            start += count;
        }
        Self { of, ties }
    }
}

/// The two-sided p of the Mann–Whitney test of `before` against `after` (Annals of Mathematical Statistics 18, 1947,
/// pp. 50–60): exact for a sample of up to eight without ties, else by the normal approximation with tie and continuity
/// corrections. `None` when a side is empty, a value is not finite or all values are equal.
pub fn mann_whitney(before: &[f64], after: &[f64]) -> Option<f64> {
    if before.is_empty() || after.is_empty() || before.iter().chain(after).any(|value| !value.is_finite()) {
        return None;
    }
    let Ranks { of, ties } = Ranks::of(&[before, after].concat());
    let rank_sum: f64 = of[..before.len()].iter().sum();
    let (n1, n2) = (before.len() as f64, after.len() as f64);
    let u1 = rank_sum - n1 * (n1 + 1.0) / 2.0;
    let u = u1.max(n1 * n2 - u1);
    let (fewer, more) = (before.len().min(after.len()), before.len().max(after.len()));
    if ties == 0.0 && fewer <= EXACT_UP_TO && more <= EXACT_OTHER_UP_TO {
        return Some(exact(fewer, more, u));
    }
    let n = n1 + n2;
    let variance = n1 * n2 / 12.0 * ((n + 1.0) - ties / (n * (n - 1.0)));
    if variance <= 0.0 {
        return None;
    }
    // The correction must not carry u past the middle.
    Some(normal_two_sided(((u - n1 * n2 / 2.0 - 0.5) / variance.sqrt()).max(0.0)))
}

/// The p of the Kruskal–Wallis test of `groups` (JASA 47, 1952, pp. 583–621), with its correction for ties, by χ². `None`
/// for fewer than two groups, an empty one, a value that is not finite, or where all values are equal.
pub fn kruskal_wallis(groups: &[Vec<f64>]) -> Option<f64> {
    let all = groups.iter().flatten();
    if groups.len() < 2 || groups.iter().any(Vec::is_empty) || all.clone().any(|value| !value.is_finite()) {
        return None;
    }
    let Ranks { of, ties } = Ranks::of(&groups.concat());
    let n = of.len() as f64;
    let mut rest = of.as_slice();
    let sums = groups.iter().map(|values| {
        let (own, behind) = rest.split_at(values.len());
        rest = behind;
        own.iter().sum::<f64>()
    });
    let between: f64 = sums.zip(groups).map(|(sum, values)| sum * sum / values.len() as f64).sum();
    let correction = 1.0 - ties / (n * (n * n - 1.0));
    if correction <= 0.0 {
        return None;
    }
    let h = (12.0 / (n * (n + 1.0)) * between - 3.0 * (n + 1.0)) / correction;
    chi_square_above(h, groups.len() as f64 - 1.0)
}

/// Twice the chance that U is at least `u`, at most 1, counting all arrangements of two samples without ties.
fn exact(fewer: usize, more: usize, u: f64) -> f64 {
    // ways[k][s]: subsets of k ranks out of those seen so far whose sum exceeds the least possible by s.
    let width = fewer * more + 1;
    let mut ways = vec![vec![0.0_f64; width]; fewer + 1];
    ways[0][0] = 1.0;
    for rank in 0..fewer + more {
        for chosen in (1..=fewer.min(rank + 1)).rev() {
            // The k-th smallest of the chosen ranks is at least k − 1.
            let excess = rank + 1 - chosen;
            let (below, from) = ways.split_at_mut(chosen);
            for sum in (excess..width).rev() {
                from[0][sum] += below[chosen - 1][sum - excess];
            }
        }
    }
    let all: f64 = ways[fewer].iter().sum();
    let tail: f64 = ways[fewer].iter().zip(0_u32..).filter(|(_, sum)| f64::from(*sum) >= u).map(|(ways, _)| ways).sum();
    (2.0 * tail / all).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ranks 2.5, 1, 2.5, 4; one pair of equals, 2³ − 2.
    #[test]
    fn equal_values_share_their_rank() {
        let ranks = Ranks::of(&[2.0, 1.0, 2.0, 3.0]);
        assert_eq!((ranks.of, ranks.ties), (vec![2.5, 1.0, 2.5, 4.0], 6.0));
    }

    #[test]
    fn three_against_three_by_hand() {
        // Complete separation: 1 of 20 arrangements on each side.
        assert!((mann_whitney(&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0]).unwrap() - 0.1).abs() < 1e-15);
        assert_eq!(mann_whitney(&[1.0, 4.0], &[2.0, 3.0]), Some(1.0));
    }

    #[test]
    fn ties_take_the_normal_approximation() {
        // n = 8, U = 12.5 of 15, ties of 2 and 2: variance 15/12·(9 − 12/56).
        let p = mann_whitney(&[1.0, 2.0, 2.0], &[2.5, 3.0, 3.0, 4.0, 1.5]).unwrap();
        let z = (13.0 - 7.5 - 0.5) / (15.0_f64 / 12.0 * (9.0 - 12.0 / 56.0)).sqrt();
        assert!((p - normal_two_sided(z)).abs() < 1e-15, "{p}");
    }

    #[test]
    fn reference_values() {
        // scipy 1.17.1, mannwhitneyu with its defaults.
        let close = |p: Option<f64>, expected: f64| assert!((p.unwrap() - expected).abs() < 1e-10, "{p:?}");
        let exact = mann_whitney(&[64.1, 66.2, 65.0, 67.3, 63.8], &[70.2, 68.1, 66.9, 71.4, 69.9, 72.3]);
        close(exact, 0.008_658_008_658_008_658);
        let (before, after) =
            ([1., 2., 2., 3., 3., 3., 4., 5., 5., 6., 2., 3.], [3., 4., 4., 5., 5., 6., 6., 7., 7., 7.]);
        close(mann_whitney(&before, &after), 0.005_559_767_857_184_254);
        close(mann_whitney(&after, &before), 0.005_559_767_857_184_254);
        close(mann_whitney(&[5.0], &[1.0, 2.0, 3.0]), 0.5);
        close(mann_whitney(&[1., 1., 2.], &[1., 2., 2., 9., 9., 9., 9., 9., 9.]), 0.044_863_139_832_931_72);
    }

    #[test]
    fn three_groups_against_scipy() {
        // scipy 1.17.1, kruskal.
        let groups = [vec![1.0, 3.0, 5.0, 7.0], vec![2.0, 4.0, 6.0, 8.0, 9.5], vec![5.0, 9.0, 9.0, 11.0]];
        let p = kruskal_wallis(&groups).unwrap();
        assert!((p - 0.133_147_420_134_661_4).abs() < 1e-12, "{p}");
        let tied = [vec![1.0, 1.0, 2.0], vec![2.0, 2.0, 3.0], vec![3.0, 3.0, 3.0]];
        let p = kruskal_wallis(&tied).unwrap();
        assert!((p - 0.046_872_812_599_824_835).abs() < 1e-12, "{p}");
        assert_eq!(kruskal_wallis(&[vec![1.0], vec![1.0, 1.0]]), None);
        assert_eq!(kruskal_wallis(&[vec![1.0, 2.0]]), None);
    }

    #[test]
    fn nothing_to_compare() {
        assert_eq!(mann_whitney(&[], &[1.0]), None);
        assert_eq!(mann_whitney(&[1.0, 1.0], &[1.0, 1.0]), None);
        assert_eq!(mann_whitney(&[f64::NAN], &[1.0]), None);
    }
}
