//! The restricted likelihood at many φ: the sums over neighbours are taken once, so each φ costs the same however long the series is.

use std::collections::BTreeMap;

use super::ar1::Model;
use super::least_squares::Columns;

/// The sums of which the likelihood at any φ is made.
pub(super) struct Profile {
    /// Rows less columns.
    left: f64,
    /// Products of the first row.
    first: Columns,
    /// By the gap between neighbours.
    gaps: BTreeMap<i32, Neighbours>,
}

/// Products over the neighbours of one gap: of the earlier rows, of earlier with later, of the later ones.
struct Neighbours {
    count: f64,
    earlier: Columns,
    across: Columns,
    later: Columns,
}

impl Profile {
    /// The sums of `model`, whose values enter as `residuals` of some fit: that changes no likelihood and keeps the sums small.
    pub(super) fn new(model: &Model, residuals: Vec<f64>) -> Self {
        let mut vectors = model.columns.clone();
        vectors.push(residuals);
        let size = vectors.len();
        let row = |index: usize| -> Vec<f64> { vectors.iter().map(|vector| vector[index]).collect() };
        let mut first = vec![vec![0.0; size]; size];
        add_product(&mut first, &row(0), &row(0));
        let mut gaps: BTreeMap<i32, Neighbours> = BTreeMap::new();
        for (index, pair) in model.times.windows(2).enumerate() {
            let (before, after) = (row(index), row(index + 1));
            let empty = || vec![vec![0.0; size]; size];
            let sums = gaps.entry(pair[1] - pair[0]).or_insert_with(|| Neighbours {
                count: 0.0,
                earlier: empty(),
                across: empty(),
                later: empty(),
            });
            sums.count += 1.0;
            add_product(&mut sums.earlier, &before, &before);
            add_product(&mut sums.across, &before, &after);
            add_product(&mut sums.across, &after, &before);
            add_product(&mut sums.later, &after, &after);
        }
        Self { left: (model.y.len() - model.columns.len()) as f64, first, gaps }
    }

    /// The restricted log-likelihood at `phi`, as that of a fit; minus infinity where it has none.
    pub(super) fn likelihood(&self, phi: f64) -> f64 {
        let mut products = self.first.clone();
        let mut log_correlation = 0.0;
        for (gap, sums) in &self.gaps {
            let carried = phi.powi(*gap);
            let fresh = 1.0 - carried * carried;
            log_correlation += sums.count * fresh.ln();
            for (row, values) in products.iter_mut().enumerate() {
                for (column, value) in values.iter_mut().enumerate().take(row + 1) {
                    let later = sums.later[row][column] - carried * sums.across[row][column];
                    *value += (later + carried * carried * sums.earlier[row][column]) / fresh;
                }
            }
        }
        let Some(pivots) = pivots(products) else { return f64::NEG_INFINITY };
        let Some((rss, columns)) = pivots.split_last() else { return f64::NEG_INFINITY };
        let log_determinant: f64 = columns.iter().map(|pivot| pivot.ln()).sum();
        -0.5 * (self.left * rss.ln() + log_correlation + log_determinant)
    }
}

fn add_product(sums: &mut Columns, a: &[f64], b: &[f64]) {
    for (row, a) in sums.iter_mut().zip(a) {
        for (sum, b) in row.iter_mut().zip(b) {
            *sum += a * b;
        }
    }
}

/// The squared pivots of a symmetric matrix given by its lower triangle (Cholesky); `None` where one is not above 0.
fn pivots(mut matrix: Columns) -> Option<Vec<f64>> {
    for step in 0..matrix.len() {
        let (above, below) = matrix.split_at_mut(step + 1);
        let row = &above[step];
        let pivot = row[step];
        if pivot.is_nan() || pivot <= 0.0 {
            return None;
        }
        let scales: Vec<f64> = below.iter().map(|other| other[step] / pivot).collect();
        let leading: Vec<f64> = below.iter().map(|other| other[step]).collect();
        for (index, other) in below.iter_mut().enumerate() {
            for column in 0..=index {
                other[step + 1 + column] -= scales[index] * leading[column];
            }
        }
    }
    Some(matrix.iter().enumerate().map(|(index, row)| row[index]).collect())
}
