//! The limits of one segment of a chart: from its mean and the mean distance of neighbouring values; of shares and rates
//! as wide as the number behind each point makes them.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Bounds, ChartKind, ChartOptions};
use crate::formula::distribution::chi_square_above;
use crate::formula::finite;
use crate::formula::sum::{Sum, mean};

/// 3/d₂ for ranges of two values (d₂ = 1.128): limits lie so many mean moving ranges from the mean.
pub const LIMIT: f64 = 2.66;
/// D₄ for ranges of two values: a moving range this many times their mean is an outlier.
pub const OUTLYING_RANGE: f64 = 3.267;
/// d₂: the mean range of two values is so many standard deviations.
const D2: f64 = 1.128;
/// All values of a chart of honest counts lie as close together in so many of all charts (χ²), as `tests/statistics/charts.rs` tries.
const BY_CHANCE: f64 = 0.005;
/// Of each kind, so many cases are expected in a point that is looked at, or the scatter of honest counts is not that of chance.
const FEWEST_CASES: f64 = 1.0;
/// Fewer points than this, less those that the season took, tell nothing of it.
const FEWEST_FREEDOMS: usize = 7;
/// A share or rate closer to its end than this has no spread.
const NO_SPREAD: f64 = 1e-12;

/// A value on a chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Entry {
    pub(super) date: NaiveDate,
    pub(super) y: f64,
    /// The number behind it.
    pub(super) n: Option<f64>,
    /// What the season adds to it.
    pub(super) effect: f64,
}

impl Entry {
    /// The value less the season's effect, which all rules read.
    pub(super) fn adjusted(self) -> f64 {
        self.y - self.effect
    }
}

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
    /// The mean of the baseline, of shares and rates by the numbers behind them; less the season.
    pub mean: Option<f64>,
    /// After screening: the mean moving range; of shares and rates `σ_z`, how many times as far the points scatter as
    /// chance alone would have them. `None` for a single point and where nothing can scatter.
    pub dispersion: Option<f64>,
    /// How many outlying ranges were left out.
    pub screened: usize,
    /// Lower process limit at its last point.
    pub lower: Option<f64>,
    /// Upper process limit at its last point.
    pub upper: Option<f64>,
}

/// A line that points are held against.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Line {
    /// Where it lies, on the scale of the values.
    pub(super) at: Option<f64>,
    /// Whether that is the end of what the unit can be: nothing lies beyond it.
    cut: bool,
}

impl Line {
    /// Where it lies when something can lie beyond it.
    pub(super) fn beyond(self) -> Option<f64> {
        self.at.filter(|_| !self.cut)
    }
}

/// The lines at one point.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Lines {
    pub(super) lower: Line,
    pub(super) upper: Line,
    pub(super) near_lower: Line,
    pub(super) near_upper: Line,
}

impl Segment {
    /// The segment of `run`, which is not empty.
    pub(super) fn of(index: usize, run: &[Entry], options: &ChartOptions) -> Self {
        let baseline = options.baseline.unwrap_or(run.len()).min(run.len());
        let kept = &run[..baseline];
        let mean = centre(kept, options);
        let (dispersion, screened) = mean.map_or((None, 0), |centre| dispersion(kept, centre, options));
        let (start, end) = (run[0].date, run[run.len() - 1].date);
        let n = run.len();
        let segment = Self { index, start, end, n, baseline, mean, dispersion, screened, lower: None, upper: None };
        let lines = segment.lines(run[n - 1], options);
        Self { lower: lines.lower.at, upper: lines.upper.at, ..segment }
    }

    /// How far its baseline, the first of the `run`, scatters, as a share of what so many cases do by chance alone, where that is less than
    /// chance makes it; `taken` freedoms went into the season.
    pub(super) fn too_regular(&self, run: &[Entry], options: &ChartOptions, taken: usize) -> Option<f64> {
        let centre = self.mean.filter(|_| self.n >= options.fewest() && self.dispersion.is_some_and(|of| of < 1.0))?;
        let share = centre / options.scale();
        let rarer = match options.kind {
            ChartKind::P => share.min(1.0 - share),
            ChartKind::U => share,
            ChartKind::Xmr => return None,
        };
        let has_cases = |entry: &&Entry| entry.n.is_some_and(|n| n * rarer >= FEWEST_CASES);
        let squares = run.iter().take(self.baseline).filter(has_cases).map(|entry| {
            let z = (entry.adjusted() - centre) / sigma(centre, entry.n, options)?;
            Some(z * z)
        });
        let squares: Vec<f64> = squares.collect::<Option<_>>()?;
        let freedoms = squares.len().checked_sub(1 + taken).filter(|freedoms| *freedoms >= FEWEST_FREEDOMS)? as f64;
        let apart = squares.into_iter().collect::<Sum>().value();
        let is_rare = chi_square_above(apart, freedoms).is_some_and(|as_far| as_far > 1.0 - BY_CHANCE);
        is_rare.then(|| (apart / freedoms).sqrt())
    }

    /// The lines at `entry`, a point of this segment.
    pub(super) fn lines(&self, entry: Entry, options: &ChartOptions) -> Lines {
        let Some((centre, dispersion)) = self.mean.zip(self.dispersion).filter(|_| self.n >= options.fewest()) else {
            return Lines::default();
        };
        let (spread, near) = match options.kind {
            ChartKind::Xmr => (LIMIT * dispersion, 2.0 * (LIMIT / 3.0) * dispersion),
            ChartKind::P | ChartKind::U => {
                let Some(sigma) = sigma(centre, entry.n, options) else { return Lines::default() };
                (3.0 * sigma * dispersion, 2.0 * sigma * dispersion)
            }
        };
        let line = |distance: f64| options.bounds.line(finite(centre + distance + entry.effect));
        Lines { lower: line(-spread), upper: line(spread), near_lower: line(-near), near_upper: line(near) }
    }
}

impl Bounds {
    fn line(self, at: Option<f64>) -> Line {
        let Some(at) = at else { return Line::default() };
        match (self.low, self.high) {
            (Some(low), _) if at < low => Line { at: Some(low), cut: true },
            (_, Some(high)) if at > high => Line { at: Some(high), cut: true },
            _ => Line { at: Some(at), cut: false },
        }
    }
}

/// The mean of the values less the season; of shares and rates weighed by the numbers behind them.
pub(super) fn centre(baseline: &[Entry], options: &ChartOptions) -> Option<f64> {
    if options.kind == ChartKind::Xmr {
        let values: Vec<f64> = baseline.iter().map(|entry| entry.adjusted()).collect();
        return mean(&values);
    }
    let n = |entry: &Entry| entry.n.unwrap_or(0.0);
    let all: f64 = baseline.iter().map(n).collect::<Sum>().value();
    let events: Sum = baseline.iter().map(|entry| entry.adjusted() * n(entry)).collect();
    finite(events.divided_by(all))
}

/// The standard deviation by chance alone of a share (in percent) or rate around `centre` with `n` behind it.
fn sigma(centre: f64, n: Option<f64>, options: &ChartOptions) -> Option<f64> {
    let share = centre / options.scale();
    let variance = match options.kind {
        ChartKind::P => share * (1.0 - share),
        ChartKind::U | ChartKind::Xmr => share,
    };
    let n = n.filter(|n| *n > 0.0)?;
    if variance <= NO_SPREAD {
        return None;
    }
    finite((variance / n).sqrt() * options.scale())
}

/// The values less the season; of shares and rates how many standard deviations they lie from `centre`.
fn scaled_around(centre: f64, run: &[Entry], options: &ChartOptions) -> Option<Vec<f64>> {
    if options.kind == ChartKind::Xmr {
        return Some(run.iter().map(|entry| entry.adjusted()).collect());
    }
    let z = |entry: &Entry| Some((entry.adjusted() - centre) / sigma(centre, entry.n, options)?);
    run.iter().map(z).collect()
}

/// The same around their own centre, so that all may be held against each other.
pub(super) fn scaled(run: &[Entry], options: &ChartOptions) -> Option<Vec<f64>> {
    scaled_around(centre(run, options)?, run, options)
}

/// The mean distance of neighbours, of shares and rates in standard deviations; and how many distances were screened out.
fn dispersion(baseline: &[Entry], centre: f64, options: &ChartOptions) -> (Option<f64>, usize) {
    let Some(values) = scaled_around(centre, baseline, options) else { return (None, 0) };
    let (range, screened) = mean_range(&values, options);
    match options.kind {
        ChartKind::Xmr => (range, screened),
        ChartKind::P | ChartKind::U => (range.map(|range| range / D2), screened),
    }
}

/// The mean distance of neighbouring values; `None` for fewer than two or on overflow. With screening, ranges from 3.267
/// times the mean on are left out once, unless no range above 0 would be left. More than two thirds always are: what is left
/// out lies so far above the mean that there cannot be more of it.
fn mean_range(values: &[f64], options: &ChartOptions) -> (Option<f64>, usize) {
    let ranges: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let Some(all) = mean(&ranges) else { return (None, 0) };
    if !options.screen {
        return (Some(all), 0);
    }
    let kept: Vec<f64> = ranges.iter().copied().filter(|range| *range < OUTLYING_RANGE * all).collect();
    if kept.iter().any(|range| *range > 0.0) { (mean(&kept), ranges.len() - kept.len()) } else { (Some(all), 0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(values: &[f64], screen: bool) -> (Option<f64>, usize) {
        mean_range(values, &ChartOptions { screen, ..ChartOptions::default() })
    }

    #[test]
    fn screening_leaves_an_outlying_range_out() {
        let values = [10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 50.0];
        assert_eq!(range(&values, false), (Some((7.0 + 39.0) / 8.0), 0));
        assert_eq!(range(&values, true), (Some(1.0), 1));
    }

    #[test]
    fn rare_events_keep_their_unscreened_range() {
        let mut values = [0.0; 24];
        values[12] = 1.0;
        assert_eq!(range(&values, true), (Some(2.0 / 23.0), 0));
        assert_eq!(range(&[1.0], true), (None, 0));
        assert_eq!(range(&[1e308, -1e308], true), (None, 0));
    }

    #[test]
    fn lines_are_cut_to_what_the_unit_can_be() {
        let bounds = Bounds { low: Some(0.0), high: Some(100.0) };
        assert_eq!(bounds.line(Some(-3.0)), Line { at: Some(0.0), cut: true });
        assert_eq!(bounds.line(Some(104.0)).beyond(), None);
        assert_eq!(bounds.line(Some(100.0)).beyond(), Some(100.0));
        assert_eq!(Bounds::default().line(Some(-3.0)).beyond(), Some(-3.0));
    }
}
