//! Is a series rising or falling? Mann–Kendall's test and Theil–Sen's line, plain and by season, and corrected for what
//! values carry over to the next.

mod corrected;
mod kendall;

use chrono::NaiveDate;
use serde::Serialize;

use super::distribution::Confidence;
use super::interval::Interval;
use super::sum::median;
use super::theil_sen::{FittedLine, Observation, pair_slopes};
use super::{FormulaError, finite};
pub use corrected::{Method, TrendMethod, trend_by};
use kendall::Kendall;

/// The verdict on a trend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TrendDirection {
    /// Significantly rising.
    Increasing,
    /// Significantly falling.
    Decreasing,
    /// Neither is significant.
    NoTrend,
    /// Too few points to say anything.
    InsufficientData,
}

/// The result of `calc trend`. Slopes are per period, the intercept is at the first date.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Trend {
    /// How it was tested.
    pub method: TrendMethod,
    /// Points with a value.
    pub n: usize,
    /// Mann–Kendall's S: pairs that rise less pairs that fall.
    pub s: Option<f64>,
    /// Its variance, corrected for ties and, where `correction` is, for carry-over.
    pub var_s: Option<f64>,
    /// How much a value carries over to the next, from 0 to 0.99.
    pub rho: Option<f64>,
    /// How many times as large carry-over makes the variance of S.
    pub correction: Option<f64>,
    /// Its normal score with continuity correction.
    pub z: Option<f64>,
    /// Two-sided p.
    pub p: Option<f64>,
    /// Kendall's tau-a.
    pub tau: Option<f64>,
    /// The verdict.
    pub trend: TrendDirection,
    /// Theil–Sen's slope.
    pub slope: Option<f64>,
    /// Theil–Sen's intercept.
    pub intercept: Option<f64>,
    /// Lower bound of the slope.
    pub slope_low: Option<f64>,
    /// Upper bound of the slope.
    pub slope_high: Option<f64>,
}

/// The result of `calc seasonal_trend`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SeasonalTrend {
    /// The sum of the seasons' S.
    pub s: Option<f64>,
    /// The sum of their variances.
    pub var_s: Option<f64>,
    /// Its normal score with continuity correction.
    pub z: Option<f64>,
    /// Two-sided p.
    pub p: Option<f64>,
    /// S over the number of pairs.
    pub tau: Option<f64>,
    /// The verdict.
    pub trend: TrendDirection,
    /// The median slope between values of one season, per year.
    pub slope_per_year: Option<f64>,
}

/// The values of a dated series by whole periods since its first date, ascending; missing and non-finite values are left
/// out but the first date counts. Fails when two values fall into one period.
pub fn observations(series: &[(NaiveDate, Option<f64>)], interval: Interval) -> Result<Vec<Observation>, FormulaError> {
    let first = series.iter().map(|(date, _)| interval.position(*date)).min().unwrap_or_default();
    let points = positions(series, interval)?.into_iter();
    Ok(points.map(|point| Observation { x: point.x - first, ..point }).collect())
}

/// The same by [`Interval::position`].
pub(crate) fn positions(
    series: &[(NaiveDate, Option<f64>)],
    interval: Interval,
) -> Result<Vec<Observation>, FormulaError> {
    let mut sorted = series.to_vec();
    sorted.sort_by_key(|(date, _)| *date);
    let mut points: Vec<Observation> = Vec::with_capacity(sorted.len());
    for (date, value) in sorted {
        let Some(y) = value.filter(|y| y.is_finite()) else { continue };
        let x = interval.position(date);
        if points.last().is_some_and(|last| last.x == x) {
            return Err(FormulaError::DuplicatePeriod(date));
        }
        points.push(Observation { x, y });
    }
    Ok(points)
}

impl Trend {
    /// That `n` points are too few.
    fn insufficient(method: TrendMethod, n: usize) -> Self {
        Self {
            method,
            n,
            s: None,
            var_s: None,
            rho: None,
            correction: None,
            z: None,
            p: None,
            tau: None,
            trend: TrendDirection::InsufficientData,
            slope: None,
            intercept: None,
            slope_low: None,
            slope_high: None,
        }
    }

    /// What a test and a line of `n` points come to.
    fn of(method: TrendMethod, n: usize, test: Kendall, line: Option<&FittedLine>, confidence: Confidence) -> Self {
        let bounds = line.map(|line| line.slope_bounds(test.variance, confidence));
        Self {
            s: Some(test.s),
            var_s: Some(test.variance),
            z: Some(test.z()),
            p: Some(test.p()),
            tau: test.tau(),
            trend: test.direction(confidence),
            slope: line.map(|line| line.slope),
            intercept: line.and_then(|line| finite(line.at(0.0, line.slope))),
            slope_low: bounds.and_then(|(low, _)| low),
            slope_high: bounds.and_then(|(_, high)| high),
            ..Self::insufficient(method, n)
        }
    }
}

/// The trend of two `points` or more, ascending by x, as if no value carried over to the next.
pub fn trend(points: &[Observation], confidence: Confidence) -> Trend {
    let n = points.len();
    if n < 2 {
        return Trend::insufficient(TrendMethod::MannKendall, n);
    }
    let values: Vec<f64> = points.iter().map(|point| point.y).collect();
    let line = FittedLine::fit(points);
    Trend::of(TrendMethod::MannKendall, n, Kendall::of(&values), line.as_ref(), confidence)
}

/// The trend of `values` (one a period, `None` where missing) when each is compared only with those of its own season,
/// `period` seasons a year: 12 for months. (Hirsch, Slack & Smith, Water Resources Research 18, 1982, pp. 107–121.)
/// [`TrendDirection::InsufficientData`] before two full years.
pub fn seasonal_trend(values: &[Option<f64>], period: usize, confidence: Confidence) -> SeasonalTrend {
    let period = period.max(1);
    if values.len() / 2 < period {
        let trend = TrendDirection::InsufficientData;
        return SeasonalTrend { s: None, var_s: None, z: None, p: None, tau: None, trend, slope_per_year: None };
    }
    let mut total = Kendall { s: 0.0, variance: 0.0, pairs: 0.0 };
    let mut slopes = Vec::new();
    for season in 0..period {
        let of_season: Vec<Observation> = values
            .iter()
            .skip(season)
            .step_by(period)
            .zip(0..)
            .filter_map(|(value, x)| Some(Observation { x, y: value.filter(|y| y.is_finite())? }))
            .collect();
        let ys: Vec<f64> = of_season.iter().map(|point| point.y).collect();
        total.add(Kendall::of(&ys));
        slopes.extend(pair_slopes(&of_season));
    }
    SeasonalTrend {
        s: Some(total.s),
        var_s: Some(total.variance),
        z: Some(total.z()),
        p: Some(total.p()),
        tau: total.tau(),
        trend: if total.pairs > 0.0 { total.direction(confidence) } else { TrendDirection::InsufficientData },
        slope_per_year: median(&slopes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(values: &[f64]) -> Vec<Observation> {
        values.iter().zip(0..).map(|(&y, x)| Observation { x, y }).collect()
    }

    #[test]
    fn four_rising_points_by_hand() {
        let got = trend(&points(&[70.0, 71.0, 73.0, 74.0]), Confidence::default());
        assert_eq!((got.s, got.tau, got.trend), (Some(6.0), Some(1.0), TrendDirection::NoTrend));
        assert!((got.z.unwrap() - 5.0 / (156.0_f64 / 18.0).sqrt()).abs() < 1e-15);
        // Pair slopes 1, 1.5, 4/3, 2, 1.5, 1: median (4/3 + 3/2)/2.
        assert!((got.slope.unwrap() - 17.0 / 12.0).abs() < 1e-15);
    }

    #[test]
    fn too_few_points_say_nothing() {
        for count in 0..2 {
            let got = trend(&points(&[1.0][..count]), Confidence::default());
            assert_eq!((got.trend, got.slope, got.z), (TrendDirection::InsufficientData, None, None));
        }
    }

    #[test]
    fn two_values_in_one_period_are_refused() {
        let series = ["2024-01-01", "2024-01-20"].map(|date| (date.parse().unwrap(), Some(1.0)));
        assert!(observations(&series, Interval::Month).is_err());
        assert_eq!(observations(&series, Interval::Day).unwrap()[1].x, 19);
    }

    #[test]
    fn a_season_is_compared_with_itself() {
        let values: Vec<Option<f64>> = (0..36).map(|month| Some(f64::from((month % 12) * 10 + month / 12))).collect();
        let got = seasonal_trend(&values, 12, Confidence::default());
        assert_eq!((got.s, got.tau, got.slope_per_year), (Some(36.0), Some(1.0), Some(1.0)));
        assert_eq!(seasonal_trend(&values[..23], 12, Confidence::default()).trend, TrendDirection::InsufficientData);
    }

    #[test]
    fn overflow_is_no_slope() {
        let got = trend(&points(&[1e308, -1e308, 1e308]), Confidence::default());
        assert_eq!(got.slope, None);
    }
}
