//! What may be said of a chart as a whole: whether its limits hold, how the series carries over, what is to be expected of
//! the target.

use chrono::NaiveDate;

use super::limits::Entry;
use super::{Assurance, AssuranceWhy, ChartOptions, ChartPoint, FEWEST_FOR_A_CHART, FEWEST_FOR_ASSURANCE, Improvement};
use crate::formula::sum::{Sum, mean};
use crate::formula::theil_sen::{Observation, residuals, snapped};

/// So many points in a row on one side of the mean: the limits are of a level that the series has left.
const STALE_RUN: usize = 8;

/// Values of which more than half lie beyond one limit have left the level that the limits are of, though one of them may break the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outgrown {
    /// How many of the last [`STALE_RUN`] lie beyond it.
    pub n: usize,
    /// Of how many.
    pub all: usize,
    /// Whether that is the upper limit.
    pub is_above: bool,
    /// The date of the first of them.
    pub since: NaiveDate,
}

/// What is said of the last segment.
#[expect(clippy::struct_excessive_bools, reason = "each is a statement of its own")]
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Judgement {
    pub(super) too_few: bool,
    pub(super) provisional: bool,
    pub(super) unfit: bool,
    pub(super) stale_since: Option<NaiveDate>,
    pub(super) outgrown: Option<Outgrown>,
    pub(super) r1: Option<f64>,
    pub(super) autocorrelated: bool,
    pub(super) assurance: Option<Assurance>,
    pub(super) assurance_why: Option<AssuranceWhy>,
}

/// What is said of the last segment: its `points` and the `run` of values that they were made of.
pub(super) fn judge(points: &[ChartPoint], run: &[Entry], options: &ChartOptions) -> Judgement {
    let n = points.len();
    if options.trial {
        return Judgement { assurance: expected(points, options), ..Judgement::default() };
    }
    let outside = points.iter().filter(|point| point.outside_limits).count();
    let r1 = (n >= FEWEST_FOR_ASSURANCE).then(|| carry_over(run, options)).flatten();
    let mut judgement = Judgement {
        too_few: n < FEWEST_FOR_A_CHART,
        provisional: (FEWEST_FOR_A_CHART..FEWEST_FOR_ASSURANCE).contains(&n),
        unfit: 3 * outside > n,
        stale_since: stale_since(points),
        outgrown: outgrown(points),
        r1,
        autocorrelated: r1.is_some_and(|r1| options.above(r1, Some(2.0 / (n as f64).sqrt()))),
        assurance: None,
        assurance_why: None,
    };
    if options.target.is_some() && options.direction != Improvement::Neutral {
        judgement.assurance_why = withheld(points, &judgement);
        judgement.assurance = expected(points, options).filter(|_| judgement.assurance_why.is_none());
    }
    judgement
}

/// Why there is no verdict on the target; the first reason counts.
fn withheld(points: &[ChartPoint], judgement: &Judgement) -> Option<AssuranceWhy> {
    if points.len() < FEWEST_FOR_ASSURANCE {
        Some(AssuranceWhy::TooFewPoints)
    } else if points.last().is_none_or(|last| last.lpl.is_none() || last.upl.is_none()) {
        Some(AssuranceWhy::NoLimits)
    } else if judgement.unfit {
        Some(AssuranceWhy::UnfitLimits)
    } else {
        judgement.stale_since.map(|_| AssuranceWhy::StaleLimits)
    }
}

/// What the limits of the last point say of the target.
fn expected(points: &[ChartPoint], options: &ChartOptions) -> Option<Assurance> {
    expected_at(points.last()?, 0.0, options)
}

/// What the limits of `point` say of the target, `further` up.
pub(super) fn expected_at(point: &ChartPoint, further: f64, options: &ChartOptions) -> Option<Assurance> {
    let (target, lower, upper) = (options.target?, point.lpl? + further, point.upl? + further);
    let (beyond_upper, beyond_lower) = match options.direction {
        Improvement::Increase => (Assurance::ConsistentFail, Assurance::ConsistentPass),
        Improvement::Decrease => (Assurance::ConsistentPass, Assurance::ConsistentFail),
        Improvement::Neutral => return None,
    };
    Some(if options.above(target, Some(upper)) {
        beyond_upper
    } else if options.below(target, Some(lower)) {
        beyond_lower
    } else {
        Assurance::Inconsistent
    })
}

/// The date from which on the points lie strictly on one side of the mean, where that is eight of them or more.
fn stale_since(points: &[ChartPoint]) -> Option<NaiveDate> {
    let side = points.last()?.relative_to_mean;
    let run = points.iter().rev().take_while(|point| point.relative_to_mean == side).count();
    (side != 0 && run >= STALE_RUN).then(|| points[points.len() - run].date)
}

/// Which of the last eight points lie beyond one limit, where these are more than half of them.
fn outgrown(points: &[ChartPoint]) -> Option<Outgrown> {
    let recent = &points[points.len().checked_sub(STALE_RUN)?..];
    let beyond = |side: i8| {
        let outside = recent.iter().filter(|point| point.outside_limits && point.relative_to_mean == side);
        let dates: Vec<NaiveDate> = outside.map(|point| point.date).collect();
        let since = *dates.first().filter(|_| 2 * dates.len() > recent.len())?;
        Some(Outgrown { n: dates.len(), all: recent.len(), is_above: side > 0, since })
    };
    beyond(1).or_else(|| beyond(-1))
}

/// The lag-1 autocorrelation of the distances of `run` from its Theil–Sen line, among the neighbours present; `None`
/// where there are none.
fn carry_over(run: &[Entry], options: &ChartOptions) -> Option<f64> {
    let points: Vec<Observation> =
        run.iter().map(|entry| Observation { x: options.interval.position(entry.date), y: entry.adjusted() }).collect();
    lag_one(&snapped(residuals(&points), points.iter().map(|point| point.y)))
}

/// The lag-1 autocorrelation of `residuals` less their mean; `None` where all are equal.
pub(in crate::formula) fn lag_one(residuals: &[f64]) -> Option<f64> {
    #[expect(clippy::float_cmp, reason = "equal residuals are equal after snapping")]
    if residuals.windows(2).all(|pair| pair[0] == pair[1]) {
        return None;
    }
    let level = mean(residuals)?;
    let around: Vec<f64> = residuals.iter().map(|residual| residual - level).collect();
    let squares: Sum = around.iter().map(|residual| residual * residual).collect();
    let products: Sum = around.windows(2).map(|pair| pair[0] * pair[1]).collect();
    crate::formula::finite(products.value() / squares.value())
}
