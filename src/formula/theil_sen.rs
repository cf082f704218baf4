//! Theil–Sen's line: the median of all pair slopes, through the medians (Sen, JASA 63, 1968, pp. 1379–1389), and the
//! distances of points from it.

use super::distribution::Confidence;
use super::finite;
use super::sum::median;

/// Series longer than this (13 years of days) get the test but no line, whose slopes grow with the square.
pub const MOST_POINTS: usize = 5_000;

/// A value at a whole period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    /// The period: counted from the first date or from an epoch.
    pub x: i64,
    /// The value; finite.
    pub y: f64,
}

/// Theil–Sen's line through the medians.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FittedLine {
    pub(crate) slope: f64,
    median_x: f64,
    median_y: f64,
    sorted_slopes: Vec<f64>,
}

impl FittedLine {
    /// The line of `points`; `None` for fewer than two, for more than [`MOST_POINTS`] or where slopes overflow.
    pub(crate) fn fit(points: &[Observation]) -> Option<Self> {
        if points.len() > MOST_POINTS {
            return None;
        }
        Self::through(points, pair_slopes(points))
    }

    /// The line through the medians of `points` whose slope is the median of `slopes`.
    pub(super) fn through(points: &[Observation], mut slopes: Vec<f64>) -> Option<Self> {
        slopes.sort_unstable_by(f64::total_cmp);
        let xs: Vec<f64> = points.iter().map(|point| point.x as f64).collect();
        let ys: Vec<f64> = points.iter().map(|point| point.y).collect();
        Some(Self {
            slope: median(&slopes)? + 0.0,
            median_x: median(&xs)?,
            median_y: median(&ys)?,
            sorted_slopes: slopes,
        })
    }

    /// The value at `x` of the line with `slope` through the medians.
    pub(crate) fn at(&self, x: f64, slope: f64) -> f64 {
        self.median_y + slope * (x - self.median_x)
    }

    /// The distances of `points` from the line, as intercept and slope say it.
    pub(super) fn residuals(&self, points: &[Observation]) -> Vec<f64> {
        let intercept = self.at(0.0, self.slope);
        points.iter().map(|point| point.y - (intercept + self.slope * point.x as f64)).collect()
    }

    /// The bounds of the slope, given the variance of S: order statistics of the pair slopes.
    pub(super) fn slope_bounds(&self, variance: f64, confidence: Confidence) -> (Option<f64>, Option<f64>) {
        let count = self.sorted_slopes.len() as f64;
        let half = confidence.z() * variance.sqrt();
        let low = (((count - half) / 2.0).round_ties_even() - 1.0).max(0.0);
        let high = f64::midpoint(count, half).round_ties_even().min(count - 1.0);
        (self.slope_at(low), self.slope_at(high))
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank among the slopes")]
    fn slope_at(&self, rank: f64) -> Option<f64> {
        self.sorted_slopes.get(rank.max(0.0) as usize).copied().and_then(finite)
    }
}

/// The slopes of all pairs of `points`, ascending by x, but of those in one period.
pub(super) fn pair_slopes(points: &[Observation]) -> Vec<f64> {
    let mut slopes = Vec::with_capacity(points.len() * points.len().saturating_sub(1) / 2);
    for (index, earlier) in points.iter().enumerate() {
        let later = points[index + 1..].iter().filter(|later| later.x > earlier.x);
        slopes.extend(later.map(|later| (later.y - earlier.y) / (later.x - earlier.x) as f64));
    }
    slopes
}

/// The slopes between `points` half a series apart, but of those in one period: as robust as those of all pairs, and far fewer
/// (Theil's incomplete method, 1950).
pub(super) fn slopes_half_apart(points: &[Observation]) -> Vec<f64> {
    let later = points.get(points.len().div_ceil(2)..).unwrap_or_default();
    let apart = points.iter().zip(later).filter(|(one, other)| other.x > one.x);
    apart.filter_map(|(one, other)| finite((other.y - one.y) / (other.x - one.x) as f64)).collect()
}

/// The distances of `points`, ascending by x, from their Theil–Sen line; of more than [`MOST_POINTS`] from that of the slopes half a
/// series apart, where there is none from their median.
pub(super) fn residuals(points: &[Observation]) -> Vec<f64> {
    let line = FittedLine::fit(points).or_else(|| FittedLine::through(points, slopes_half_apart(points)));
    line.map_or_else(|| median_residuals(points), |line| line.residuals(points))
}

/// The distances of `points` from their median.
pub(super) fn median_residuals(points: &[Observation]) -> Vec<f64> {
    let values: Vec<f64> = points.iter().map(|point| point.y).collect();
    let middle = median(&values).unwrap_or(0.0);
    values.into_iter().map(|y| y - middle).collect()
}

/// `residuals` of `values` rounded to multiples of 1e-12 of the largest value, so that no rounding makes ranks or signs.
pub(super) fn snapped(residuals: Vec<f64>, values: impl Iterator<Item = f64>) -> Vec<f64> {
    let step = 1e-12 * values.map(f64::abs).fold(0.0, f64::max);
    if step <= 0.0 {
        return residuals;
    }
    residuals.into_iter().map(|residual| (residual / step).round() * step + 0.0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn residuals_by_hand() {
        let points = [(0, 1.0), (1, 2.0), (2, 9.0)].map(|(x, y)| Observation { x, y });
        // Slopes 1, 4, 7: median 4, through (1, 2).
        assert_eq!(residuals(&points), [3.0, 0.0, 3.0]);
        assert_eq!(median_residuals(&points), [-1.0, 0.0, 7.0]);
    }

    #[test]
    fn two_values_of_one_period_have_no_slope() {
        let points = [(0, 1.0), (0, 5.0), (1, 3.0)].map(|(x, y)| Observation { x, y });
        assert_eq!(pair_slopes(&points), [2.0, -2.0]);
    }

    #[test]
    fn rounding_is_snapped_away() {
        assert_eq!(snapped(vec![0.1 + 0.2 - 0.3, 0.0], [0.3, 1.0].into_iter()), [0.0, 0.0]);
        assert_eq!(snapped(vec![0.0], [0.0].into_iter()), [0.0]);
    }
}
