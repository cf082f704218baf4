//! R² of every set of drivers, from what the columns have in common; and each driver's gain over all orderings.

use super::MOST_DRIVERS;
use crate::formula::finite;

/// Of a column less than this share is left beside others: it adds nothing.
const RANK: f64 = 1e-9;

/// The most columns: the drivers and the rating.
const MOST: usize = MOST_DRIVERS + 1;

/// The correlations of the drivers and, last, of the rating.
#[derive(Debug, Clone)]
pub(super) struct Correlations(pub(super) [[f64; MOST]; MOST]);

impl Correlations {
    /// R² of every set of the first `count` columns with the column after them, by its bits.
    pub(super) fn explained(&self, count: usize) -> Vec<f64> {
        let mut explained = vec![0.0; 1 << count];
        let mut left = vec![self.0; count + 1];
        grow(&mut explained, &mut left, Set { bits: 0, next: 0, count });
        explained
    }
}

/// A set of drivers that grows by columns after its last.
#[derive(Clone, Copy)]
struct Set {
    bits: usize,
    next: usize,
    count: usize,
}

/// R² of every set that grows out of `set`. The first of `left` holds what is left of each column beside those of the set (Schur
/// complement), the others are room for larger sets.
fn grow(explained: &mut [f64], left: &mut [[[f64; MOST]; MOST]], set: Set) {
    let Some((own, deeper)) = left.split_first_mut() else { return };
    let y = set.count;
    for at in set.next..y {
        let bits = set.bits | (1 << at);
        let Some(larger) = deeper.first_mut() else { return };
        let pivot = own[at][at];
        explained[bits] = explained[set.bits];
        let adds = pivot > RANK;
        if adds {
            explained[bits] += own[at][y] * own[at][y] / pivot;
        }
        if at + 1 < y {
            for a in at + 1..=y {
                let part = if adds { own[at][a] / pivot } else { 0.0 };
                for b in a..=y {
                    larger[a][b] = own[a][b] - part * own[at][b];
                }
            }
            grow(explained, deeper, Set { bits, next: at + 1, count: y });
        }
    }
}

/// What each of `count` drivers adds to R², averaged over all orderings; `None` where that is no number.
pub(super) fn gains(count: usize, explained: &[f64]) -> Option<Vec<f64>> {
    let factorial = |n: usize| (1..=n).map(|k| k as f64).product::<f64>();
    let orderings: Vec<f64> =
        (0..count).map(|size| factorial(size) * factorial(count - 1 - size) / factorial(count)).collect();
    let gain = |driver: usize| {
        let without = (0..explained.len()).filter(|set| set & (1 << driver) == 0);
        let gains = without.map(|set| {
            let size = set.count_ones() as usize;
            orderings[size] * (explained[set | (1 << driver)] - explained[set])
        });
        finite(gains.sum())
    };
    (0..count).map(gain).collect()
}
