//! What drives a rating: a rating and others of the same respondents in; how much of its spread each explains out.

mod bootstrap;
mod cases;
mod judged;
mod subsets;

use std::collections::BTreeMap;

use serde::Serialize;

pub use bootstrap::DRAWS;
pub use cases::{Case, Cases, MOST_CASES};
pub use judged::{Judged, JudgedDriver, Silent, judged};

use super::finite;
use super::sum::Sum;

/// More drivers are not told apart.
pub const MOST_DRIVERS: usize = 10;
/// So many complete cases are needed.
pub const LEAST_CASES: usize = 50;
/// So many complete cases a driver are needed.
pub const LEAST_CASES_EACH: usize = 10;
/// A column of which less than this is left beside others adds nothing.
const RANK: f64 = 1e-9;
/// A share of the spread below this is rounding.
const NOTHING: f64 = 1e-12;

/// How much of the spread of a rating its drivers explain.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Drivers {
    /// Complete cases.
    pub n: usize,
    /// What all drivers together explain, 0–1.
    pub r2: Option<f64>,
    /// What each explains of it; adds up to `r2`.
    pub lmg: BTreeMap<String, Option<f64>>,
    /// Its share of that; adds up to 1.
    pub share: BTreeMap<String, Option<f64>>,
}

/// The shares of R² of `names`, averaged over all orderings (Lindeman, Merenda & Gold, Introduction to Bivariate and
/// Multivariate Analysis, 1980, pp. 119–127; Grömping, The American Statistician 61, 2007, pp. 139–147). `None` under 50 cases or 10 a driver,
/// and where the rating is constant.
pub fn drivers(names: &[String], cases: &Cases) -> Drivers {
    let lmg = if enough(cases) { importance(cases) } else { None };
    let r2 = lmg.as_ref().map(|lmg| lmg.iter().sum::<f64>());
    let told = |of: &dyn Fn(f64) -> Option<f64>| {
        let values = (0..names.len()).map(|at| lmg.as_ref().and_then(|lmg| of(lmg[at])));
        names.iter().cloned().zip(values).collect()
    };
    Drivers {
        n: cases.len(),
        r2,
        share: told(&|lmg| r2.filter(|r2| *r2 >= NOTHING).map(|r2| lmg / r2)),
        lmg: told(&Some),
    }
}

/// Whether there are cases enough to tell anything.
pub fn enough(cases: &Cases) -> bool {
    cases.len() >= LEAST_CASES && cases.len() >= LEAST_CASES_EACH * cases.drivers()
}

/// What each driver explains of the rating; `None` where the rating is constant.
fn importance(cases: &Cases) -> Option<Vec<f64>> {
    gains(&reduced(cases))
}

/// What each driver explains of the rating, from their short columns.
fn gains(reduced: &[Vec<f64>]) -> Option<Vec<f64>> {
    let (y, drivers) = reduced.split_last().filter(|(y, _)| dot(y, y) > 0.0)?;
    subsets::gains(drivers.len(), &explained(drivers, y))
}

/// The drivers and, last, the rating, as short columns of length 1 with the same angles between them; nought where one is constant.
fn reduced(cases: &Cases) -> Vec<Vec<f64>> {
    let roots: Vec<f64> = cases.rows().map(|case| case.weight.sqrt()).collect();
    let column = |at: usize| centred(&cases.column(at).collect::<Vec<f64>>(), &roots).unwrap_or_default();
    triangular((1..=cases.drivers()).chain([0]).map(column).collect())
}

/// `values` less their mean, each times its root of weight, scaled to length 1; nothing where they are constant.
fn centred(values: &[f64], roots: &[f64]) -> Option<Vec<f64>> {
    let weight: Sum = roots.iter().map(|root| root * root).collect();
    let sum: Sum = values.iter().zip(roots).map(|(value, root)| value * root * root).collect();
    // The sum can overflow although the mean does not.
    let scaled = || values.iter().zip(roots).map(|(value, root)| value / weight.value() * root * root).collect::<Sum>();
    let mean = finite(sum.divided_by(weight.value())).or_else(|| finite(scaled().value()))?;
    let largest = values.iter().fold(0.0_f64, |largest, value| largest.max(value.abs()));
    let centred: Vec<f64> = values.iter().zip(roots).map(|(value, root)| (value - mean) * root).collect();
    let length = dot(&centred, &centred).sqrt();
    (length > NOTHING * largest * weight.value().sqrt()).then(|| centred.iter().map(|value| value / length).collect())
}

/// The columns in the coordinates of an orthonormal basis of themselves: short columns with the same angles between them.
fn triangular(columns: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let size = columns.len();
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let reduce = |column: Vec<f64>| {
        let mut coordinates = vec![0.0; size];
        if !column.is_empty() {
            let (mut left, along) = project(column, &basis);
            coordinates[..along.len()].copy_from_slice(&along);
            let length = dot(&left, &left).sqrt();
            if length > RANK {
                coordinates[basis.len()] = length;
                left.iter_mut().for_each(|value| *value /= length);
                basis.push(left);
            }
        }
        coordinates
    };
    columns.into_iter().map(reduce).collect()
}

/// What is left of `column` beside an orthonormal `basis`, and how far it goes along each; twice, so that rounding leaves nothing.
fn project(mut column: Vec<f64>, basis: &[Vec<f64>]) -> (Vec<f64>, Vec<f64>) {
    let mut along = vec![0.0; basis.len()];
    for _ in 0..2 {
        for (direction, along) in basis.iter().zip(&mut along) {
            let length = dot(&column, direction);
            *along += length;
            column.iter_mut().zip(direction).for_each(|(value, direction)| *value -= length * direction);
        }
    }
    (column, along)
}

/// R² of every set of `columns` with `y`, by its bits.
fn explained(columns: &[Vec<f64>], y: &[f64]) -> Vec<f64> {
    let mut explained = vec![0.0; 1 << columns.len()];
    // Each set with what spans it; a set grows by columns after its last.
    let mut open: Vec<(usize, usize, Vec<Vec<f64>>)> = vec![(0, 0, Vec::new())];
    let whole = dot(y, y);
    while let Some((set, next, basis)) = open.pop() {
        for (at, column) in columns.iter().enumerate().skip(next) {
            let larger = set | (1 << at);
            let (mut left, _) = project(column.clone(), &basis);
            let length = dot(&left, &left).sqrt();
            let mut basis = basis.clone();
            explained[larger] = explained[set];
            if length > RANK {
                left.iter_mut().for_each(|value| *value /= length);
                explained[larger] += dot(&left, y).powi(2) / whole;
                basis.push(left);
            }
            open.push((larger, at + 1, basis));
        }
    }
    explained
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases(count: u32, of: impl Fn(f64) -> (f64, Vec<f64>)) -> Cases {
        let rows = (0..count).map(|at| of(f64::from(at)));
        let mut cases = Cases::new(of(0.0).1.len(), usize::MAX);
        rows.for_each(|(y, x)| cases.push(1.0, &[vec![y], x].concat()));
        cases
    }

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|at| format!("x{at}")).collect()
    }

    #[test]
    fn one_driver_has_the_square_of_its_correlation() {
        let got = drivers(&names(1), &cases(60, |at| (at % 3.0 + at % 2.0, vec![at % 3.0])));
        // Independent over 60 = 10·(3·2): variances 2/3 and 1/4.
        assert!((got.r2.unwrap() - (2.0 / 3.0) / (2.0 / 3.0 + 0.25)).abs() < 1e-12);
        assert!((got.share["x0"].unwrap() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_copy_shares_and_a_constant_adds_nothing() {
        let got = drivers(&names(3), &cases(60, |at| (at % 3.0 + at % 2.0, vec![at % 3.0, 5.0, 2.0 - at % 3.0])));
        assert!((got.share["x0"].unwrap() - 0.5).abs() < 1e-12 && (got.share["x2"].unwrap() - 0.5).abs() < 1e-12);
        assert_eq!(got.share["x1"], Some(0.0));
    }

    #[test]
    fn few_cases_and_a_constant_rating_tell_nothing() {
        assert_eq!(drivers(&names(1), &cases(49, |at| (at, vec![at]))).r2, None);
        assert_eq!(drivers(&names(6), &cases(59, |at| (at, vec![at; 6]))).r2, None);
        assert_eq!(drivers(&names(1), &cases(60, |at| (3.0, vec![at]))).r2, None);
    }
}
