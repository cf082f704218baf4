//! Four simple forecasters of an evenly spaced series, and their plain mean.
//!
//! Simple smoothing, damped trend, theta and naive with drift are each hard to beat and err in different ways, so their mean errs less than
//! any of them (Makridakis, Spiliotis & Assimakopoulos, International Journal of Forecasting 36, 2020, pp. 54–74). Parameters are
//! chosen by absolute errors at several horizons, relative to those of the naive forecast, for short series tell little of them.

use crate::formula::sum::median;
use crate::formula::theil_sen::{Observation, slopes_half_apart};

/// The horizons whose errors choose parameters.
const HORIZONS: [usize; 7] = [1, 2, 3, 4, 6, 9, 12];
/// The smoothing weights that are tried, of levels and of trends.
const LEVELS: [f64; 12] = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
const TRENDS: [f64; 4] = [0.05, 0.1, 0.2, 0.35];
const DAMPINGS: [f64; 3] = [0.8, 0.9, 0.97];

/// The forecasters fitted to a series: what each says at every origin.
pub(super) struct Fitted<'y> {
    values: &'y [f64],
    levels: Vec<f64>,
    damped: Vec<Level>,
    damping: f64,
    slopes: Vec<f64>,
}

/// The state of a smoothing with trend.
#[derive(Debug, Clone, Copy)]
struct Level {
    level: f64,
    trend: f64,
}

impl<'y> Fitted<'y> {
    /// Fits all to `values`, two or more; the errors from origin `first` on choose the parameters.
    pub(super) fn of(values: &'y [f64], first: usize) -> Self {
        let naive = HORIZONS.map(|horizon| mean_error(values, first, horizon, |origin| values[origin]));
        // The forecast is of an origin and the horizon of that number in the list.
        let cost = |forecast: &dyn Fn(usize, usize) -> f64| -> f64 {
            let relative = (0..HORIZONS.len()).filter(|at| naive[*at] > 0.0);
            relative.map(|at| mean_error(values, first, HORIZONS[at], |origin| forecast(origin, at)) / naive[at]).sum()
        };
        let levels = LEVELS.map(|weight| smoothed(values, weight));
        let levels = least(levels, |levels| cost(&|origin, _| levels[origin]));
        let candidates = LEVELS.iter().skip(1).flat_map(|level| {
            TRENDS.iter().flat_map(move |trend| DAMPINGS.map(move |damping| (*level, *trend, damping)))
        });
        let candidates = candidates.map(|(level, trend, damping)| (with_trend(values, level, trend, damping), damping));
        let (damped, damping) = least(candidates, |(states, damping)| {
            let ahead = HORIZONS.map(|horizon| damped_sum(*damping, horizon));
            cost(&|origin, at| states[origin].level + states[origin].trend * ahead[at])
        });
        let points: Vec<Observation> = values.iter().zip(0..).map(|(&y, x)| Observation { x, y }).collect();
        let slope = |origin: usize| median(&slopes_half_apart(&points[..=origin])).unwrap_or(0.0);
        let slopes = (0..values.len()).map(slope).collect();
        Self { values, levels, damped, damping, slopes }
    }

    /// The mean of the four forecasts that origin makes for `horizon` periods later.
    pub(super) fn ahead(&self, origin: usize, horizon: usize) -> f64 {
        let periods = horizon as f64;
        let level = self.levels[origin];
        let theta = level + 0.5 * self.slopes[origin] * periods;
        let Level { level: damped, trend } = self.damped[origin];
        let damped = damped + trend * damped_sum(self.damping, horizon);
        let last = self.values[origin];
        let drift = if origin == 0 { 0.0 } else { (last - self.values[0]) / origin as f64 };
        (level + damped + theta + last + drift * periods) / 4.0
    }
}

/// The candidate of least cost; the first of equals.
fn least<T>(candidates: impl IntoIterator<Item = T>, cost: impl Fn(&T) -> f64) -> T {
    let costed = candidates.into_iter().map(|candidate| (cost(&candidate), candidate));
    costed
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
        .expect("a grid holds some")
}

/// The mean absolute error at `horizon` of forecasts from origin `first` on; 0 where there is none.
fn mean_error(values: &[f64], first: usize, horizon: usize, forecast: impl Fn(usize) -> f64) -> f64 {
    let origins = first..values.len().saturating_sub(horizon).max(first);
    let count = origins.len();
    if count == 0 {
        return 0.0;
    }
    origins.map(|origin| (values[origin + horizon] - forecast(origin)).abs()).sum::<f64>() / count as f64
}

/// The level of simple exponential smoothing after each value (Brown, 1959).
fn smoothed(values: &[f64], weight: f64) -> Vec<f64> {
    let mut level = values[0];
    let step = |value: &f64| {
        level += weight * (value - level);
        level
    };
    values.iter().map(step).collect()
}

/// Level and trend of Holt's smoothing with a damped trend after each value (Gardner & `McKenzie`, Management Science 31, 1985).
fn with_trend(values: &[f64], level_weight: f64, trend_weight: f64, damping: f64) -> Vec<Level> {
    let mut state = Level { level: values[0], trend: 0.0 };
    let step = |value: &f64| {
        let expected = state.level + damping * state.trend;
        let level = expected + level_weight * (value - expected);
        let trend = damping * state.trend + level_weight * trend_weight * (value - expected);
        state = Level { level, trend };
        state
    };
    values.iter().map(step).collect()
}

/// φ + φ² + … + φʰ.
fn damped_sum(damping: f64, horizon: usize) -> f64 {
    let horizon = i32::try_from(horizon).unwrap_or(i32::MAX);
    damping * (1.0 - damping.powi(horizon)) / (1.0 - damping)
}
