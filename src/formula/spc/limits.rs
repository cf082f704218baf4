//! The limits of one segment of a chart, from its mean and mean moving range.

use chrono::NaiveDate;
use serde::Serialize;

use super::ChartOptions;
use crate::formula::finite;
use crate::formula::sum::mean;

/// 3/d₂ for ranges of two values (d₂ = 1.128): limits lie so many mean moving ranges from the mean.
pub const LIMIT: f64 = 2.66;
/// D₄ for ranges of two values: a moving range this many times their mean is an outlier.
pub const OUTLYING_RANGE: f64 = 3.267;

/// A stretch of a chart with limits of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Segment {
    /// How many rebases lie at or before it.
    pub index: usize,
    /// Date of its first point.
    pub start: NaiveDate,
    /// Date of its last point.
    pub end: NaiveDate,
    /// Its number of points.
    pub n: usize,
    /// How many of them the limits come from.
    pub baseline: usize,
    /// The mean of the baseline.
    pub mean: Option<f64>,
    /// The mean moving range, after screening where that is on; `None` for a single point.
    pub mean_range: Option<f64>,
    /// Lower process limit.
    pub lower: Option<f64>,
    /// Upper process limit.
    pub upper: Option<f64>,
    /// Lower near-line, two thirds of the way to the limit.
    pub near_lower: Option<f64>,
    /// Upper near-line.
    pub near_upper: Option<f64>,
}

impl Segment {
    /// The limits of `run`, which is not empty.
    pub(super) fn of(index: usize, run: &[(NaiveDate, f64)], options: &ChartOptions) -> Self {
        let baseline = options.baseline.unwrap_or(run.len()).min(run.len());
        let values: Vec<f64> = run[..baseline].iter().map(|(_, y)| *y).collect();
        let centre = mean(&values);
        let mean_range = mean_moving_range(&values, options.screen);
        let at = |ranges: f64| centre.zip(mean_range).and_then(|(centre, range)| finite(centre + ranges * range));
        let near = 2.0 * (LIMIT / 3.0);
        Self {
            index,
            start: run[0].0,
            end: run[run.len() - 1].0,
            n: run.len(),
            baseline,
            mean: centre,
            mean_range,
            lower: at(-LIMIT),
            upper: at(LIMIT),
            near_lower: at(-near),
            near_upper: at(near),
        }
    }
}

/// The mean distance of neighbouring values; `None` for fewer than two or on overflow. With `screen`, ranges from 3.267
/// times the mean on are left out once, unless no range above 0 would be left.
fn mean_moving_range(values: &[f64], screen: bool) -> Option<f64> {
    let ranges: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let all = mean(&ranges)?;
    if !screen {
        return Some(all);
    }
    let kept: Vec<f64> = ranges.into_iter().filter(|range| *range < OUTLYING_RANGE * all).collect();
    if kept.iter().any(|range| *range > 0.0) { mean(&kept) } else { Some(all) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn screening_leaves_an_outlying_range_out() {
        let values = [10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 50.0];
        assert_eq!(mean_moving_range(&values, false), Some((7.0 + 39.0) / 8.0));
        assert_eq!(mean_moving_range(&values, true), Some(1.0));
    }

    #[test]
    fn rare_events_keep_their_unscreened_range() {
        let mut values = [0.0; 24];
        values[12] = 1.0;
        assert_eq!(mean_moving_range(&values, true), Some(2.0 / 23.0));
        assert_eq!(mean_moving_range(&[1.0], true), None);
        assert_eq!(mean_moving_range(&[1e308, -1e308], true), None);
    }
}
