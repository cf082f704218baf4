//! Where a series is going, and whether it will meet a target by its deadline: a predictive distribution for each coming period.
//!
//! The middle is the mean of four simple forecasters on values less their season ([`smoothing`]); the spread is that of their own past
//! errors at each horizon ([`spread`]), for the intervals that models derive from their fit hold too little. The path does not depend
//! on the target. Judged on public series by rolling origins; `docs/statistics.md` has simulations.

mod backtest;
mod future;
mod smoothing;
mod spread;

use chrono::NaiveDate;
use serde::Serialize;

use super::FormulaError;
use super::interval::Interval;
use super::season::{Season, SeasonChoice};
use super::spc::{Bounds, Improvement};
use super::theil_sen::Observation;
use super::trend::positions;
pub use backtest::{Backtest, FEWEST_FOR_A_BACKTEST};
use future::{Future, newest};

/// Fewer points than this carry no forecast.
pub const FEWEST_POINTS: usize = 8;
/// No forecast goes further ahead than this many periods.
pub const FARTHEST: usize = 36;
/// Differences up to this count as meeting the target.
const TOLERANCE: f64 = 1e-9;
/// From this probability on a target is on track.
pub const ON_TRACK: f64 = 0.9;
/// From this probability on it is likely to be met.
pub const LIKELY: f64 = 0.5;
/// From this probability on it is only unlikely to be met, below it off track.
pub const UNLIKELY: f64 = 0.1;

/// What a forecast says about a target and its deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ForecastStatus {
    /// Fewer than eight points.
    InsufficientData,
    /// The deadline has come and the target was met.
    Met,
    /// The deadline has come and the target was not met.
    Missed,
    /// The target will be met with a probability of 0.9 or more.
    OnTrack,
    /// With a probability of 0.5 or more.
    Likely,
    /// With a probability of 0.1 or more.
    Unlikely,
    /// With less.
    OffTrack,
}

/// What a series is, beside its values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Course {
    /// How often it has a point.
    pub interval: Interval,
    /// Which season it may have.
    pub season: SeasonChoice,
    /// The least and the greatest value that can be.
    pub bounds: Bounds,
}

/// What is wanted of a series.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Aim {
    /// The value to reach; without one nothing is met or missed.
    pub target: Option<f64>,
    /// Which way is better; neutral has no forecast against a target.
    pub direction: Improvement,
    /// The date to reach it by; without one the path goes on for `horizon` periods.
    pub deadline: Option<NaiveDate>,
    /// How many periods the path has without a deadline.
    pub horizon: usize,
}

/// The predictive distribution of one coming period, in the unit of the series.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Ahead {
    /// How many periods after the last point.
    pub k: usize,
    /// The date: that of the last point, so many periods on.
    pub date: NaiveDate,
    /// The middle.
    pub mean: f64,
    /// Where 80 of 100 such values lie.
    pub low80: f64,
    /// The upper end of that.
    pub high80: f64,
    /// Where 95 of 100 lie.
    pub low95: f64,
    /// The upper end of that.
    pub high95: f64,
}

/// The result of `calc forecast`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast {
    /// The verdict on the target; `None` without target or deadline.
    pub status: Option<ForecastStatus>,
    /// That the target is met at the deadline; `None` without target or deadline, and once the deadline has come.
    pub probability: Option<f64>,
    /// The middle at the deadline.
    pub projected: Option<f64>,
    /// Where 80 of 100 values at the deadline lie.
    pub low80: Option<f64>,
    /// The upper end of that.
    pub high80: Option<f64>,
    /// Where 95 of 100 lie.
    pub low95: Option<f64>,
    /// The upper end of that.
    pub high95: Option<f64>,
    /// How it was made.
    pub method: &'static str,
    /// The season that it repeats, where one was found.
    pub season: Option<Season>,
    /// Each coming period to the deadline, at most 36; empty under eight points and once the deadline has come.
    pub path: Vec<Ahead>,
    /// The first period of the path whose middle meets the target.
    pub reach_date: Option<NaiveDate>,
}

impl Forecast {
    /// The distribution at the deadline, the last period of the path; `None` where the path does not go so far.
    pub fn at_deadline(&self) -> Option<&Ahead> {
        self.path.last().filter(|_| self.projected.is_some())
    }

    /// Whether the values tell nothing of how far one may lie from the middle at the deadline: all were the same, or lie on a line exactly.
    pub fn is_without_spread(&self) -> bool {
        self.at_deadline().is_some_and(|at| at.high95 - at.low95 < 1e-9 * at.mean.abs().max(1.0))
    }
}

/// The forecast of a dated series. A deadline counts as its period: one in the period of the last point, or before it, has
/// come. Fails on two values in one period and on a target without a direction.
pub fn forecast(series: &[(NaiveDate, Option<f64>)], course: &Course, aim: &Aim) -> Result<Forecast, FormulaError> {
    let wanted = Wanted::of(aim)?;
    let points = positions(series, course.interval)?;
    let points = newest(&points);
    let mut result = Forecast {
        status: None,
        probability: None,
        projected: None,
        low80: None,
        high80: None,
        low95: None,
        high95: None,
        method: "mean of smoothing, damped trend, theta and drift",
        season: None,
        path: Vec::new(),
        reach_date: None,
    };
    let Some(last) = points.last().filter(|_| points.len() >= FEWEST_POINTS) else {
        result.status = Some(ForecastStatus::InsufficientData);
        return Ok(result);
    };
    let ahead = aim.deadline.map(|date| course.interval.position(date) - last.x);
    if let (Some(deadline), Some(..=0)) = (aim.deadline, ahead) {
        result.status = wanted.map(|wanted| outcome(points, course.interval.position(deadline), wanted));
        return Ok(result);
    }
    let length = ahead.map_or(aim.horizon, |ahead| usize::try_from(ahead).unwrap_or(usize::MAX));
    let date = series.iter().filter(|(_, value)| value.is_some()).map(|(date, _)| *date).max().unwrap_or_default();
    let future = Future::of(points, date, course);
    result.path = (1..=length.min(FARTHEST)).filter_map(|k| future.ahead(k)).collect();
    result.season.clone_from(&future.season);
    let at_deadline = result.path.last().filter(|at| ahead.is_some() && at.k == length).copied();
    if let Some(at) = at_deadline {
        result.projected = Some(at.mean);
        (result.low80, result.high80) = (Some(at.low80), Some(at.high80));
        (result.low95, result.high95) = (Some(at.low95), Some(at.high95));
        result.probability = wanted.and_then(|wanted| future.probability(length, wanted));
        result.status = result.probability.map(status);
    }
    if let Some(wanted) = wanted {
        result.reach_date = result.path.iter().find(|at| wanted.meets(at.mean)).map(|at| at.date);
    }
    Ok(result)
}

/// What came of such forecasts made at earlier points of the series; `None` under 24 points. Fails on two values in one period.
pub fn backtest(series: &[(NaiveDate, Option<f64>)], course: &Course) -> Result<Option<Backtest>, FormulaError> {
    Ok(backtest::of_points(&positions(series, course.interval)?, course))
}

fn status(probability: f64) -> ForecastStatus {
    match probability {
        ON_TRACK.. => ForecastStatus::OnTrack,
        LIKELY.. => ForecastStatus::Likely,
        UNLIKELY.. => ForecastStatus::Unlikely,
        _ => ForecastStatus::OffTrack,
    }
}

/// The verdict once the deadline has come: by the last value at or before it.
fn outcome(points: &[Observation], deadline: i64, wanted: Wanted) -> ForecastStatus {
    match points.iter().rev().find(|point| point.x <= deadline) {
        Some(point) if wanted.meets(point.y) => ForecastStatus::Met,
        Some(_) => ForecastStatus::Missed,
        // Nothing was measured by then, so nothing was missed.
        None => ForecastStatus::InsufficientData,
    }
}

/// A target and the side of it that is wanted.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    target: f64,
    higher: bool,
}

impl Wanted {
    fn of(aim: &Aim) -> Result<Option<Self>, FormulaError> {
        let Some(target) = aim.target.filter(|target| target.is_finite()) else { return Ok(None) };
        match aim.direction {
            Improvement::Increase => Ok(Some(Self { target, higher: true })),
            Improvement::Decrease => Ok(Some(Self { target, higher: false })),
            Improvement::Neutral => Err(FormulaError::NeutralForecast),
        }
    }

    fn meets(self, value: f64) -> bool {
        if self.higher { value >= self.target - TOLERANCE } else { value <= self.target + TOLERANCE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONTHLY: Course =
        Course { interval: Interval::Month, season: SeasonChoice::Auto, bounds: Bounds { low: None, high: None } };

    fn series(values: &[f64]) -> Vec<(NaiveDate, Option<f64>)> {
        let first: NaiveDate = "2024-01-01".parse().unwrap();
        values
            .iter()
            .zip(0..)
            .map(|(&value, month)| (Interval::Month.advance(first, month).unwrap(), Some(value)))
            .collect()
    }

    fn aim(target: f64, deadline: &str) -> Aim {
        let direction = Improvement::Increase;
        Aim { target: Some(target), direction, deadline: deadline.parse().ok(), horizon: FARTHEST }
    }

    #[test]
    fn the_path_does_not_know_the_target() {
        let values = series(&[61., 64., 60., 66., 63., 65., 68., 64., 67., 69., 66., 70.]);
        let low = forecast(&values, &MONTHLY, &aim(60.0, "2025-06-01")).unwrap();
        let high = forecast(&values, &MONTHLY, &aim(90.0, "2025-06-01")).unwrap();
        assert_eq!((low.path.len(), &low.path), (6, &high.path));
        assert_eq!((low.status, high.status), (Some(ForecastStatus::OnTrack), Some(ForecastStatus::OffTrack)));
        assert!(low.probability > Some(0.9) && high.probability < Some(0.01));
        let widths: Vec<f64> = low.path.iter().map(|at| at.high95 - at.low95).collect();
        assert!(widths.is_sorted(), "{widths:?}");
        assert!(low.path.iter().all(|at| at.low95 < at.low80 && at.low80 < at.mean && at.high80 < at.high95));
        assert_eq!(low.path[5].date, "2025-06-01".parse().unwrap());
    }

    #[test]
    fn nothing_lies_outside_what_can_be() {
        let course = Course { bounds: Bounds { low: Some(0.0), high: Some(100.0) }, ..MONTHLY };
        let values = series(&[96., 99., 97., 100., 98., 99., 100., 97., 99., 100.]);
        let got = forecast(&values, &course, &aim(100.0, "2025-10-01")).unwrap();
        assert!(got.path.iter().all(|at| at.high95 <= 100.0 && at.low95 >= 0.0));
        assert!(got.probability > Some(0.0) && got.probability < Some(0.6), "{:?}", got.probability);
    }

    #[test]
    fn counts_are_whole() {
        let counts = series(&[4., 6., 5., 7., 5., 6., 4., 5., 6., 5.]);
        let at = |bounds| {
            let course = Course { bounds, ..MONTHLY };
            forecast(&counts, &course, &aim(6.0, "2024-11-01")).unwrap().probability.unwrap()
        };
        let open = Bounds { low: None, high: None };
        assert!(at(Bounds { low: Some(0.0), ..open }) > at(open), "6 and what rounds to it meet a target of 6");
    }

    #[test]
    fn a_season_comes_again() {
        let values: Vec<f64> =
            (0..48).map(|month| 50.0 + if month % 12 < 3 { 10.0 } else { 0.0 } + f64::from(month * 7 % 5)).collect();
        let got = forecast(&series(&values), &MONTHLY, &aim(60.0, "2028-12-01")).unwrap();
        assert_eq!(got.season.as_ref().map(|season| season.period), Some(12));
        assert!(got.path[0].mean > got.path[5].mean + 5.0, "January is high, June is not");
    }

    #[test]
    fn a_deadline_in_the_period_of_the_last_point_has_come() {
        let values = series(&[1., 2., 3., 4., 5., 6., 7., 8.]);
        let got = forecast(&values, &MONTHLY, &aim(8.0, "2024-08-30")).unwrap();
        assert_eq!((got.status, got.projected, got.path.len()), (Some(ForecastStatus::Met), None, 0));
        let got = forecast(&values, &MONTHLY, &aim(8.0, "2024-07-31")).unwrap();
        assert_eq!(got.status, Some(ForecastStatus::Missed));
        let got = forecast(&values, &MONTHLY, &aim(8.0, "2023-05-31")).unwrap();
        assert_eq!(got.status, Some(ForecastStatus::InsufficientData));
    }

    #[test]
    fn seven_points_are_too_few() {
        let got = forecast(&series(&[1., 2., 3., 4., 5., 6., 7.]), &MONTHLY, &aim(9.0, "2024-12-01")).unwrap();
        assert_eq!((got.status, got.projected, got.probability), (Some(ForecastStatus::InsufficientData), None, None));
    }

    #[test]
    fn looking_back_takes_24_points() {
        let values: Vec<f64> = (0..30).map(|month| f64::from(month * 11 % 7)).collect();
        assert_eq!(backtest(&series(&values[..23]), &MONTHLY).unwrap(), None);
        let back = backtest(&series(&values), &MONTHLY).unwrap().unwrap();
        assert!(back.forecasts >= 50 && back.inside80 <= back.inside95 && back.inside95 <= back.forecasts, "{back:?}");
    }
}
