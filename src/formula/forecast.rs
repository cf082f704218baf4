//! Will a series reach its target by the deadline? Theil–Sen's line carried forward, with the ends of its slope.

use chrono::NaiveDate;
use serde::Serialize;

use super::distribution::Confidence;
use super::interval::Interval;
use super::spc::Improvement;
use super::theil_sen::{FittedLine, Observation};
use super::trend::{TrendDirection, observations, trend};
use super::{FormulaError, finite};

/// Fewer points than this carry no forecast.
pub const FEWEST_POINTS: usize = 5;
/// How many periods ahead the target's date is looked for by default.
pub const HORIZON: u32 = 120;
/// No target is looked for further ahead than this.
const FARTHEST_HORIZON: u32 = 10_000;
/// Differences up to this count as meeting the target.
const TOLERANCE: f64 = 1e-9;

/// What a forecast says about a target and its deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ForecastStatus {
    /// Fewer than five points.
    InsufficientData,
    /// The deadline has come and the target was met.
    Met,
    /// The deadline has come and the target was not met.
    Missed,
    /// Even the pessimistic end of the slope meets the target.
    OnTrack,
    /// The line meets the target, the pessimistic end does not.
    Likely,
    /// Only the optimistic end meets the target.
    Unlikely,
    /// Not even the optimistic end meets the target.
    OffTrack,
}

/// What is wanted of a series.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Aim {
    /// The value to reach; without one nothing is met or missed.
    pub target: Option<f64>,
    /// Which way is better; neutral has no forecast against a target.
    pub direction: Improvement,
    /// The date to reach it by.
    pub deadline: Option<NaiveDate>,
    /// How often the series has a point.
    pub interval: Interval,
    /// How many periods after the last point the target's date is looked for.
    pub horizon: u32,
}

/// The result of `calc forecast`, in the unit of the series.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast {
    /// Whether the last value meets the target.
    pub currently_met: Option<bool>,
    /// The verdict on the trend.
    pub trend: TrendDirection,
    /// The verdict on the target; `None` without target or deadline.
    pub status: Option<ForecastStatus>,
    /// First period from the last point on whose projection meets the target, where the trend goes the wanted way.
    pub reach_date: Option<NaiveDate>,
    /// The line at the deadline.
    pub projected: Option<f64>,
    /// The lower end of the slope's interval at the deadline.
    pub projected_low: Option<f64>,
    /// The upper end of the slope's interval at the deadline.
    pub projected_high: Option<f64>,
}

/// The forecast of a dated series. A deadline counts as its period: one in the period of the last point, or before it, has
/// come. Fails on two values in one period and on a target without a direction.
pub fn forecast(
    series: &[(NaiveDate, Option<f64>)],
    aim: &Aim,
    confidence: Confidence,
) -> Result<Forecast, FormulaError> {
    let points = observations(series, aim.interval)?;
    let aim_at = Wanted::of(aim)?;
    let slopes = trend(&points, confidence);
    let mut result = Forecast {
        currently_met: points.last().and_then(|last| Some(aim_at?.meets(last.y))),
        trend: slopes.trend,
        status: None,
        reach_date: None,
        projected: None,
        projected_low: None,
        projected_high: None,
    };
    let first = series.iter().map(|(date, _)| *date).min();
    let (Some(first), Some(last), true) = (first, points.last(), points.len() >= FEWEST_POINTS) else {
        result.status = Some(ForecastStatus::InsufficientData);
        return Ok(result);
    };
    let deadline = aim.deadline.map(|date| aim.interval.position(date) - aim.interval.position(first));
    if let Some(deadline) = deadline.filter(|deadline| *deadline <= last.x) {
        result.status = aim_at.map(|aim| outcome(&points, deadline, aim));
        return Ok(result);
    }
    let Some(line) = FittedLine::fit(&points) else { return Ok(result) };
    if let Some(deadline) = deadline {
        let at = |slope: Option<f64>| slope.and_then(|slope| finite(line.at(deadline as f64, slope)));
        result.projected = at(slopes.slope);
        result.projected_low = at(slopes.slope_low);
        result.projected_high = at(slopes.slope_high);
        result.status = aim_at.and_then(|aim| aim.status(&result));
    }
    if let Some(wanted) = aim_at.filter(|wanted| slopes.trend == wanted.direction()) {
        result.reach_date =
            reach(&line, last.x, wanted, aim.horizon).and_then(|periods| aim.interval.advance(first, periods));
    }
    Ok(result)
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

/// Periods from the first date to the first one, from `last` on, at which the line meets the target.
fn reach(line: &FittedLine, last: i64, wanted: Wanted, horizon: u32) -> Option<u32> {
    (last..=last.saturating_add(horizon.min(FARTHEST_HORIZON).into()))
        .find(|x| wanted.meets(line.at(*x as f64, line.slope)))
        .and_then(|x| u32::try_from(x).ok())
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

    fn direction(self) -> TrendDirection {
        if self.higher { TrendDirection::Increasing } else { TrendDirection::Decreasing }
    }

    fn status(self, projection: &Forecast) -> Option<ForecastStatus> {
        let (low, high) = (projection.projected_low?, projection.projected_high?);
        let (pessimistic, optimistic) = if self.higher { (low, high) } else { (high, low) };
        Some(if self.meets(pessimistic) {
            ForecastStatus::OnTrack
        } else if !self.meets(optimistic) {
            ForecastStatus::OffTrack
        } else if self.meets(projection.projected?) {
            ForecastStatus::Likely
        } else {
            ForecastStatus::Unlikely
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: &[f64]) -> Vec<(NaiveDate, Option<f64>)> {
        let first: NaiveDate = "2024-01-01".parse().unwrap();
        values
            .iter()
            .zip(0..)
            .map(|(&value, month)| (Interval::Month.advance(first, month).unwrap(), Some(value)))
            .collect()
    }

    fn aim(target: f64, deadline: &str) -> Aim {
        let (direction, interval) = (Improvement::Increase, Interval::Month);
        Aim { target: Some(target), direction, deadline: deadline.parse().ok(), interval, horizon: HORIZON }
    }

    #[test]
    fn a_straight_line_goes_on() {
        let got = forecast(&series(&[1., 2., 3., 4., 5., 6.]), &aim(9.0, "2024-12-01"), Confidence::default()).unwrap();
        assert_eq!((got.projected, got.status), (Some(12.0), Some(ForecastStatus::OnTrack)));
        assert_eq!(got.reach_date, "2024-09-01".parse().ok());
    }

    #[test]
    fn a_deadline_in_the_period_of_the_last_point_has_come() {
        let values = series(&[1., 2., 3., 4., 5., 6.]);
        let got = forecast(&values, &aim(6.0, "2024-06-30"), Confidence::default()).unwrap();
        assert_eq!((got.status, got.projected), (Some(ForecastStatus::Met), None));
        let got = forecast(&values, &aim(6.0, "2024-05-31"), Confidence::default()).unwrap();
        assert_eq!(got.status, Some(ForecastStatus::Missed));
        let got = forecast(&values, &aim(6.0, "2023-05-31"), Confidence::default()).unwrap();
        assert_eq!(got.status, Some(ForecastStatus::InsufficientData));
    }

    #[test]
    fn four_points_are_too_few() {
        let got = forecast(&series(&[1., 2., 3., 4.]), &aim(9.0, "2024-12-01"), Confidence::default()).unwrap();
        assert_eq!(
            (got.status, got.projected, got.currently_met),
            (Some(ForecastStatus::InsufficientData), None, Some(false))
        );
    }
}
