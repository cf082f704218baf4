//! The statistics of the specification as pure functions: numbers in, serialisable results out.
//!
//! A result that does not exist (no data, no spread, an overflow) is `None`, never NaN, infinity or a panic. Sums are
//! compensated, so the order of the input does not show in the output. Nothing here knows documents, files or the clock.

pub mod agreement;
pub mod answers;
pub mod checklist;
pub mod count_change;
pub mod decompose;
pub mod disclosure;
pub mod distribution;
pub mod draw;
pub mod drivers;
pub mod forecast;
pub mod funnel;
pub mod goal;
pub mod holm;
pub mod interval;
pub mod its;
pub mod mix;
pub mod pareto;
pub mod parts;
pub mod proportion;
pub mod rank;
mod remembered;
pub mod sample;
pub mod score_interval;
pub mod season;
pub mod spc;
pub mod sum;
pub mod suppression;
pub mod survey;
pub mod survey_change;
pub mod survival;
pub mod theil_sen;
pub mod trend;

use chrono::NaiveDate;
use thiserror::Error;

/// Why an input has no result at all.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum FormulaError {
    /// Two observations carry one date.
    #[error("two values on `{0}`")]
    DuplicateDate(NaiveDate),
    /// Two observations fall into one period.
    #[error("two values in the period of `{0}`")]
    DuplicatePeriod(NaiveDate),
    /// A baseline of fewer points than limits can be computed from.
    #[error("a baseline needs at least {least} points, not {0}", least = spc::SHORTEST_BASELINE)]
    ShortBaseline(usize),
    /// A share or rate that is none.
    #[error("the value of `{0}` is no share from 0 to 100 and no rate from 0 on")]
    NoShare(NaiveDate),
    /// An item's weight is negative or not finite.
    #[error("the weight of `{0}` must be zero or more")]
    Weight(String),
    /// An item's score lies outside 0 to its maximum.
    #[error("the score of `{0}` must lie between 0 and its maximum")]
    Score(String),
    /// A count is negative or not finite.
    #[error("the count of `{0}` must be zero or more")]
    Count(String),
    /// A neutral direction where being on target has to be decided.
    #[error("a forecast against a target needs `increase` or `decrease`")]
    NeutralForecast,
}

/// `value` when it is a number, `None` for NaN and infinities; negative zero becomes zero.
pub(crate) fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value + 0.0)
}
