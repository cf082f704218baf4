//! The trend of series whose values carry over to the next, plain or by season.
//!
//! Carry-over makes S vary more than the test believes, and trends are seen where there are none. The variance is
//! multiplied as that of a mean of such values is (Bayley & Hammersley, Supplement to the JRSS 8, 1946, pp. 184–197), the
//! carry-over estimated from the residuals and freed of its bias (Marriott & Pope, Biometrika 41, 1954, pp. 390–402). No
//! test decides whether to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::kendall::Kendall;
use super::{Trend, trend};
use crate::formula::distribution::Confidence;
use crate::formula::spc::lag_one;
use crate::formula::sum::{Sum, median};
use crate::formula::theil_sen::{FittedLine, MOST_POINTS, Observation, pair_slopes, residuals, snapped};

/// Fewer points show no trend.
const FEWEST: usize = 8;
/// Carry-over is held to be at most this.
const MOST_CARRIED: f64 = 0.99;

/// How a trend was tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TrendMethod {
    /// Mann–Kendall's test as it is.
    MannKendall,
    /// Corrected for carry-over.
    Ar1,
    /// By season, corrected for carry-over.
    Seasonal,
}

/// How a trend is to be tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Mann–Kendall's test as it is.
    MannKendall,
    /// Corrected for carry-over.
    Ar1,
    /// Each value compared with those of its own season, so many seasons a cycle; corrected for carry-over.
    Seasonal(usize),
}

/// The trend of `points`, ascending by x, by `method`; nothing under eight points.
pub fn trend_by(points: &[Observation], method: Method, confidence: Confidence) -> Trend {
    let named = match method {
        Method::MannKendall => TrendMethod::MannKendall,
        Method::Ar1 => TrendMethod::Ar1,
        Method::Seasonal(_) => TrendMethod::Seasonal,
    };
    if points.len() < FEWEST {
        return Trend::insufficient(named, points.len());
    }
    match method {
        Method::MannKendall => trend(points, confidence),
        Method::Ar1 => corrected(points, named, 1, confidence),
        Method::Seasonal(period) => corrected(points, named, period.max(1), confidence),
    }
}

/// The trend of `points` compared within `period` seasons: with 1, all with each other.
fn corrected(points: &[Observation], method: TrendMethod, period: usize, confidence: Confidence) -> Trend {
    let n = points.len();
    let mut test = Kendall { s: 0.0, variance: 0.0, pairs: 0.0 };
    let mut slopes = Vec::new();
    for season in seasons(points, period).values() {
        let values: Vec<f64> = season.iter().map(|point| point.y).collect();
        test.add(Kendall::of(&values));
        if n <= MOST_POINTS {
            slopes.extend(pair_slopes(season));
        }
    }
    if test.pairs <= 0.0 {
        return Trend::insufficient(method, n);
    }
    let line = FittedLine::through(points, slopes);
    let mut left = match &line {
        Some(line) => line.residuals(points),
        None => residuals(points),
    };
    if method == TrendMethod::Seasonal || line.is_none() {
        take_medians(points, period, &mut left);
    }
    let rho = carried(n, lag_one(&snapped(left, points.iter().map(|point| point.y))));
    let correction = inflation(n, rho);
    test.variance *= correction;
    let trend = Trend::of(method, n, test, line.as_ref(), confidence);
    Trend { rho: Some(rho), correction: Some(correction), ..trend }
}

/// The points of each season that has any.
fn seasons(points: &[Observation], period: usize) -> BTreeMap<i64, Vec<Observation>> {
    let mut seasons: BTreeMap<i64, Vec<Observation>> = BTreeMap::new();
    for point in points {
        seasons.entry(season_of(*point, period)).or_default().push(*point);
    }
    seasons
}

/// Takes the median of its season from each residual.
fn take_medians(points: &[Observation], period: usize, left: &mut [f64]) {
    let mut seasons: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    for (point, residual) in points.iter().zip(left.iter()) {
        seasons.entry(season_of(*point, period)).or_default().push(*residual);
    }
    let medians: BTreeMap<i64, f64> =
        seasons.into_iter().filter_map(|(season, residuals)| Some((season, median(&residuals)?))).collect();
    for (point, residual) in points.iter().zip(left.iter_mut()) {
        *residual -= medians.get(&season_of(*point, period)).copied().unwrap_or(0.0);
    }
}

fn season_of(point: Observation, period: usize) -> i64 {
    point.x.rem_euclid(i64::try_from(period).unwrap_or(i64::MAX))
}

/// The carry-over that a lag-1 autocorrelation of `n` residuals stands for.
fn carried(n: usize, r1: Option<f64>) -> f64 {
    let n = n as f64;
    r1.map_or(0.0, |r1| ((n * r1 + 2.0) / (n - 4.0)).clamp(0.0, MOST_CARRIED))
}

/// How many times as large a carry-over of `rho` makes the variance of S of `n` values.
fn inflation(n: usize, rho: f64) -> f64 {
    let n = n as f64;
    let (mut power, mut k) = (rho, 1.0);
    let mut sum = Sum::default();
    while k < n && power > 0.0 {
        sum.add((1.0 - k / n) * power);
        power *= rho;
        k += 1.0;
    }
    1.0 + 2.0 * sum.value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflation_by_hand() {
        assert!((inflation(3, 0.5) - (1.0 + 2.0 * (2.0 / 3.0 * 0.5 + 1.0 / 3.0 * 0.25))).abs() < 1e-15);
        assert!((inflation(10, 0.0) - 1.0).abs() < 1e-15);
        // (10·0.4 + 2)/6 = 1, held to 0.99.
        assert_eq!((carried(10, Some(0.4)), carried(10, Some(-0.5)), carried(10, None)), (0.99, 0.0, 0.0));
    }

    #[test]
    fn a_rise_over_years_of_days_is_no_carry_over() {
        // Too many for the slopes of all pairs; the values jump about their line and carry nothing over.
        let point = |x: i64| Observation { x, y: 0.01 * x as f64 + ((x * 213) % 1_009) as f64 / 500.0 };
        let points: Vec<Observation> = (0..=i64::try_from(MOST_POINTS).unwrap()).map(point).collect();
        let trend = trend_by(&points, Method::Ar1, Confidence::default());
        assert!(trend.rho.unwrap() < 0.1, "{:?}", trend.rho);
    }

    #[test]
    fn seven_points_show_nothing() {
        let points: Vec<Observation> = (0..7).map(|x| Observation { x, y: x as f64 }).collect();
        assert_eq!(trend_by(&points, Method::Ar1, Confidence::default()).slope, None);
    }

    #[test]
    fn a_season_of_its_own_for_each_point_has_no_pair() {
        let points: Vec<Observation> = (0..9).map(|x| Observation { x, y: x as f64 }).collect();
        let got = trend_by(&points, Method::Seasonal(9_000), Confidence::default());
        assert_eq!((got.n, got.s, got.trend), (9, None, crate::formula::trend::TrendDirection::InsufficientData));
    }
}
