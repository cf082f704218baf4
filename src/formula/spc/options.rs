//! How a chart is drawn up.

use chrono::NaiveDate;
use serde::Serialize;

use super::FEWEST_FOR_A_CHART;
use crate::formula::interval::Interval;
use crate::formula::season::SeasonChoice;

/// Values nearer to a limit than this, or than this share of it, lie on it.
const TOLERANCE: f64 = 1e-9;

/// Which way a measure gets better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Improvement {
    /// Higher is better.
    #[default]
    Increase,
    /// Lower is better.
    Decrease,
    /// Neither.
    Neutral,
}

/// Which points count as near a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TwoOfThree {
    /// Between the near-line and the limit.
    #[default]
    Ptd,
    /// Anywhere beyond the near-line.
    Beyond,
}

/// Which chart a series is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// Single values, with one width of limits.
    #[default]
    Xmr,
    /// Shares in percent of a number that may differ from point to point (p′).
    P,
    /// Events per so many of a number that may differ from point to point (u′).
    U,
}

/// What a unit can be; `None` where it is open.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bounds {
    /// The least.
    pub low: Option<f64>,
    /// The greatest.
    pub high: Option<f64>,
}

/// How a chart is drawn up.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartOptions {
    /// Which chart it is.
    pub kind: ChartKind,
    /// Of a chart of rates: values are events per so many.
    pub per: f64,
    /// How often there is a point.
    pub interval: Interval,
    /// Which season is looked for.
    pub season: SeasonChoice,
    /// What the unit can be.
    pub bounds: Bounds,
    /// Which way is better.
    pub direction: Improvement,
    /// The target in force for the last segment, for the assurance.
    pub target: Option<f64>,
    /// Limits are fixed from so many first points of a segment; `None`: from all.
    pub baseline: Option<usize>,
    /// A new segment starts at each of these dates that is a point's.
    pub rebase: Vec<NaiveDate>,
    /// Whether outlying moving ranges are screened out once.
    pub screen: bool,
    /// Which points count as near a limit.
    pub two_of_three: TwoOfThree,
    /// Trial limits: of however few points, with no judgement of whether they hold, compared to the last digit.
    pub trial: bool,
}

impl Default for ChartOptions {
    fn default() -> Self {
        Self {
            kind: ChartKind::default(),
            per: 1000.0,
            interval: Interval::default(),
            season: SeasonChoice::default(),
            bounds: Bounds::default(),
            direction: Improvement::default(),
            target: None,
            baseline: None,
            rebase: Vec::new(),
            screen: true,
            two_of_three: TwoOfThree::default(),
            trial: false,
        }
    }
}

impl ChartOptions {
    /// The fewest points of a segment that have limits.
    pub(super) fn fewest(&self) -> usize {
        if self.trial { 0 } else { FEWEST_FOR_A_CHART }
    }

    /// What a share of 1, or one event each, is in the unit of the values.
    pub(super) fn scale(&self) -> f64 {
        if self.kind == ChartKind::U { self.per } else { 100.0 }
    }

    fn tolerance(&self, limit: f64) -> f64 {
        if self.trial { 0.0 } else { TOLERANCE * limit.abs().max(1.0) }
    }

    /// Whether `value` lies above `limit` by more than rounding.
    pub(super) fn above(&self, value: f64, limit: Option<f64>) -> bool {
        limit.is_some_and(|limit| value > limit + self.tolerance(limit))
    }

    /// Whether `value` lies below `limit` by more than rounding.
    pub(super) fn below(&self, value: f64, limit: Option<f64>) -> bool {
        limit.is_some_and(|limit| value < limit - self.tolerance(limit))
    }
}
