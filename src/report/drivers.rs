//! The drivers of a rating: how much each explains, how sure that is, and which of them are said to count for more.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::i18n::Statement;
use crate::model::Id;

/// What goes with a rating.
#[derive(Debug, Clone, Serialize)]
pub struct DriversReport {
    /// The question whose answers are to be explained.
    pub of: Id,
    /// Complete answers that it rests on; `None` where they are fewer than may be published.
    pub n: Option<u64>,
    /// Complete answers there are: of more than are kept, so many were drawn.
    pub complete: Option<u64>,
    /// What all drivers together explain of how the answers differ, 0–1.
    pub r2: Option<f64>,
    /// The probability of so much where nothing goes with the rating.
    pub p: Option<f64>,
    /// Whether an order is said.
    pub verdict: Option<DriverVerdict>,
    /// Why there is no verdict.
    pub why: Option<DriversWhy>,
    /// The drivers; none where there is no verdict, unless there is one driver alone.
    pub drivers: BTreeMap<Id, DriverReport>,
    /// What they are called together.
    #[serde(skip)]
    pub title: Statement,
    /// The sentences about them.
    pub says: Vec<Statement>,
}

/// Whether an order among drivers can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DriverVerdict {
    /// The intervals of some of them part.
    Ordered,
    /// All intervals overlap.
    NoOrderShown,
}

/// Why nothing is concluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DriversWhy {
    /// A group too small to be published.
    TooFewAnswers,
    /// Under 50 complete answers, or under 10 a driver.
    TooFewCompleteAnswers,
    /// All gave one rating.
    ConstantRating,
    /// Nothing is shown to go with the rating.
    NoRelationShown,
    /// One driver has no order.
    OneDriver,
}

/// One driver.
#[derive(Debug, Clone, Serialize)]
pub struct DriverReport {
    /// What it explains of how the answers differ, 0–1.
    pub lmg: f64,
    /// Its share of what all explain, in percent.
    pub share: f64,
    /// The lower end of the share's interval.
    pub share_low: f64,
    /// The upper end.
    pub share_high: f64,
    /// Its correlation with the rating.
    pub r: f64,
    /// Whether the rating is shown to fall where its answers rise.
    pub against: bool,
    /// Its mean answer, in percent of the way from the worst to the best.
    pub performance: Option<f64>,
    /// The drivers that it counts for more than.
    pub ahead_of: Vec<Id>,
}
