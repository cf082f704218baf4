//! Where a series is going, and whether it will meet a target by its deadline: a predictive distribution for each coming period.
//!
//! The middle is the mean of four simple forecasters on values less their season ([`smoothing`]); the spread is that of their own past
//! errors at each horizon ([`spread`]), for the intervals that models derive from their fit hold too little. The path does not depend
//! on the target. Judged on public series by rolling origins; `docs/statistics.md` has simulations.

mod backtest;
mod smoothing;
mod spread;

use chrono::NaiveDate;
use serde::Serialize;
use statrs::distribution::{ContinuousCDF, StudentsT};

use super::interval::Interval;
use super::season::{Season, SeasonChoice, season_of};
use super::spc::{Bounds, Improvement};
use super::theil_sen::Observation;
use super::trend::observations;
use super::{FormulaError, finite};
pub use backtest::{Backtest, FEWEST_FOR_A_BACKTEST};
use smoothing::Fitted;
use spread::Spread;

/// Fewer points than this carry no forecast.
pub const FEWEST_POINTS: usize = 8;
/// No forecast goes further ahead than this many periods.
pub const FARTHEST: usize = 36;
/// Values of older periods say nothing of the future that the newer ones do not say better.
const NEWEST: i64 = 120;
/// Differences up to this count as meeting the target.
const TOLERANCE: f64 = 1e-9;
/// From these probabilities on a target is on track, likely, unlikely.
const ON_TRACK: f64 = 0.9;
const LIKELY: f64 = 0.5;
const UNLIKELY: f64 = 0.1;

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
}

/// The forecast of a dated series. A deadline counts as its period: one in the period of the last point, or before it, has
/// come. Fails on two values in one period and on a target without a direction.
pub fn forecast(series: &[(NaiveDate, Option<f64>)], course: &Course, aim: &Aim) -> Result<Forecast, FormulaError> {
    let wanted = Wanted::of(aim)?;
    let points = newest(positions(series, course.interval)?);
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
        result.status = wanted.map(|wanted| outcome(&points, course.interval.position(deadline), wanted));
        return Ok(result);
    }
    let length = ahead.map_or(aim.horizon, |ahead| usize::try_from(ahead).unwrap_or(usize::MAX));
    let date = series.iter().filter(|(_, value)| value.is_some()).map(|(date, _)| *date).max().unwrap_or_default();
    let future = Future::of(&points, date, course);
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

/// The points of the last [`NEWEST`] periods.
fn newest(points: Vec<Observation>) -> Vec<Observation> {
    let last = points.last().map_or(0, |point| point.x);
    points.into_iter().filter(|point| last - point.x < NEWEST).collect()
}

/// The values there are, by [`Interval::position`]. Fails on two in one period.
fn positions(series: &[(NaiveDate, Option<f64>)], interval: Interval) -> Result<Vec<Observation>, FormulaError> {
    let first = series.iter().map(|(date, _)| interval.position(*date)).min().unwrap_or_default();
    let points = observations(series, interval)?;
    Ok(points.into_iter().map(|point| Observation { x: point.x + first, y: point.y }).collect())
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

/// The distributions of all coming periods.
struct Future {
    /// The middle of each, without season and bounds.
    middles: Vec<f64>,
    spread: Spread,
    season: Option<Season>,
    /// Position and date of the last point.
    last: i64,
    date: NaiveDate,
    interval: Interval,
    bounds: Bounds,
    /// Whether the values are counts: whole numbers from 0 on.
    is_count: bool,
}

impl Future {
    /// Of `points`, eight or more, the last on `date`.
    fn of(points: &[Observation], date: NaiveDate, course: &Course) -> Self {
        let last = points.last().map_or(0, |point| point.x);
        let season = season_of(points, course.interval, course.season);
        let actual = evenly(points, season.as_ref());
        let values = filled(&actual);
        let first = (values.len() / 4).clamp(4, 12);
        let fitted = Fitted::of(&values, first);
        let spread = Spread::of(&fitted, &actual, first, season.as_ref().map(|season| season.period));
        let middles = (1..=FARTHEST).map(|k| fitted.ahead(values.len() - 1, k)).collect();
        let is_count = course.bounds == (Bounds { low: Some(0.0), high: None })
            && points.iter().all(|point| point.y.fract() == 0.0);
        Self { middles, spread, season, last, date, interval: course.interval, bounds: course.bounds, is_count }
    }

    /// `value`, or the bound that it lies beyond.
    fn cut(&self, value: f64) -> f64 {
        let value = self.bounds.low.map_or(value, |low| value.max(low));
        self.bounds.high.map_or(value, |high| value.min(high))
    }

    /// The middle `k` periods ahead, with its season.
    fn middle(&self, k: usize) -> Option<f64> {
        let position = self.last + i64::try_from(k).ok()?;
        let effect = self.season.as_ref().map_or(0.0, |season| season.effect(position));
        finite(self.cut(self.middles.get(k.checked_sub(1)?)? + effect))
    }

    /// The distribution `k` periods ahead, cut to what can be.
    fn ahead(&self, k: usize) -> Option<Ahead> {
        let (middle, scale) = (self.middle(k)?, finite(self.spread.at(k))?);
        let student = StudentsT::new(0.0, 1.0, self.spread.freedom).ok()?;
        let half = |share: f64| scale * student.inverse_cdf(f64::midpoint(1.0, share));
        let (half80, half95) = (half(0.8), half(0.95));
        Some(Ahead {
            k,
            date: self.interval.advance(self.date, u32::try_from(k).ok()?)?,
            mean: middle,
            low80: self.cut(middle - half80),
            high80: self.cut(middle + half80),
            low95: self.cut(middle - half95),
            high95: self.cut(middle + half95),
        })
    }

    /// The probability that the value `k` periods ahead meets the target; counts are whole, so half a unit belongs to it.
    fn probability(&self, k: usize, wanted: Wanted) -> Option<f64> {
        let half = if self.is_count && wanted.target.fract() == 0.0 { 0.5 } else { 0.0 };
        let (middle, scale) = (self.middle(k)?, finite(self.spread.at(k))?);
        let margin = if wanted.higher { middle - wanted.target + half } else { wanted.target + half - middle };
        if scale <= 0.0 {
            return Some(if margin >= -TOLERANCE { 1.0 } else { 0.0 });
        }
        Some(StudentsT::new(0.0, 1.0, self.spread.freedom).ok()?.cdf(margin / scale))
    }
}

/// The values of `points` less their season, one a period; `None` where a period has none.
fn evenly(points: &[Observation], season: Option<&Season>) -> Vec<Option<f64>> {
    let Some(first) = points.first() else { return Vec::new() };
    let mut values = Vec::new();
    for point in points {
        values.resize(usize::try_from(point.x - first.x).unwrap_or_default(), None);
        values.push(Some(point.y - season.map_or(0.0, |season| season.effect(point.x))));
    }
    values
}

/// The values with straight lines across the gaps; the first and the last are there.
fn filled(values: &[Option<f64>]) -> Vec<f64> {
    let mut whole: Vec<f64> = Vec::with_capacity(values.len());
    for value in values.iter().copied().enumerate().filter_map(|(at, value)| Some((at, value?))) {
        let (at, value) = value;
        if let Some(before) = whole.last().copied() {
            let steps = (at - (whole.len() - 1)) as f64;
            let from = whole.len();
            whole.extend((from..at).map(|gap| before + (value - before) * (gap - (from - 1)) as f64 / steps));
        }
        whole.push(value);
    }
    whole
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
    fn gaps_are_bridged_and_judge_nothing() {
        assert_eq!(filled(&[Some(1.0), None, None, Some(4.0), Some(2.0)]), [1.0, 2.0, 3.0, 4.0, 2.0]);
    }

    #[test]
    fn looking_back_takes_24_points() {
        let values: Vec<f64> = (0..30).map(|month| f64::from(month * 11 % 7)).collect();
        assert_eq!(backtest(&series(&values[..23]), &MONTHLY).unwrap(), None);
        let back = backtest(&series(&values), &MONTHLY).unwrap().unwrap();
        assert!(back.forecasts >= 50 && back.inside80 <= back.inside95 && back.inside95 <= back.forecasts, "{back:?}");
    }
}
