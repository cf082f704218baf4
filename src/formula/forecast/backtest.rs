//! How such forecasts of the series itself turned out: made again at earlier points, with what was known then.

use chrono::NaiveDate;
use serde::Serialize;

use super::future::{Future, newest};
use super::{Course, FEWEST_POINTS};
use crate::formula::finite;
use crate::formula::theil_sen::Observation;

/// Fewer points than this are not enough to look back on.
pub const FEWEST_FOR_A_BACKTEST: usize = 24;
/// The first point at which a forecast is made again.
const FIRST_ORIGIN: usize = 12;
/// How many earlier points forecasts are made again at, evenly spread.
const ORIGINS: usize = 12;
/// How far ahead each is compared.
const AHEAD: usize = 6;

/// What came of earlier forecasts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Backtest {
    /// Forecasts that were compared with what came.
    pub forecasts: usize,
    /// Of them, how many values lay inside the range that was to hold 80 of 100.
    pub inside80: usize,
    /// Inside the range of 95.
    pub inside95: usize,
    /// The mean absolute error over that of "as it is now"; below 1 is better. (Hyndman & Koehler, International Journal
    /// of Forecasting 22, 2006, pp. 679–688.) `None` where nothing changed.
    pub scaled_error: Option<f64>,
}

impl Backtest {
    /// Whether the ranges held clearly less often than they are to: under 70 of 100 instead of 80, or under 90 instead of 95.
    pub fn is_narrow(&self) -> bool {
        10 * self.inside80 < 7 * self.forecasts || 10 * self.inside95 < 9 * self.forecasts
    }
}

/// The backtest of `points` by [`Interval::position`](super::Interval::position); `None` under 24 of them.
pub(super) fn of_points(points: &[Observation], course: &Course) -> Option<Backtest> {
    if points.len() < FEWEST_FOR_A_BACKTEST {
        return None;
    }
    let (first, last) = (FIRST_ORIGIN, points.len() - 1);
    let mut result = Backtest { forecasts: 0, inside80: 0, inside95: 0, scaled_error: None };
    let (mut errors, mut changes) = (0.0, 0.0);
    let mut origins: Vec<usize> = (0..ORIGINS).map(|at| first + (last - first) * at / ORIGINS).collect();
    origins.dedup();
    for origin in origins {
        let known = &points[..origin];
        let recent = newest(known);
        if recent.len() < FEWEST_POINTS {
            continue;
        }
        let future = Future::of(recent, NaiveDate::default(), course);
        for point in &points[origin..] {
            let now = known.last().map_or(0, |known| known.x);
            let Some(k) = usize::try_from(point.x - now).ok().filter(|k| (1..=AHEAD).contains(k)) else { break };
            let Some(said) = future.ahead(k) else { continue };
            result.forecasts += 1;
            result.inside80 += usize::from((said.low80..=said.high80).contains(&point.y));
            result.inside95 += usize::from((said.low95..=said.high95).contains(&point.y));
            errors += (point.y - said.mean).abs();
            changes += known.last().map_or(0.0, |known| (point.y - known.y).abs());
        }
    }
    result.scaled_error = finite(errors / changes).filter(|_| changes > 0.0);
    (result.forecasts > 0).then_some(result)
}
