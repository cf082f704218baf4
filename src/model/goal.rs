//! Goals: where a metric shall be, and when.

use serde::Serialize;

use super::metric::Where;
use super::{Head, Id, Located, Period};

/// Where a metric shall be, and when. The owner is in the head and always stated.
#[derive(Debug, Clone)]
pub struct Goal {
    /// Id, title, owner, body and the rest.
    pub head: Head,
    /// The metric.
    pub metric: Located<Id>,
    /// The starting point.
    pub from: Milestone,
    /// The target and its deadline (the period's end).
    pub to: Milestone,
    /// How often it is looked at.
    pub review: Option<Review>,
    /// The breakdown value of the metric it is about.
    pub filter: Where,
    /// What the goal is good for.
    pub effect: Vec<Effect>,
}

/// A value in a period.
#[derive(Debug, Clone)]
pub struct Milestone {
    /// The period.
    pub period: Period,
    /// The value in the metric's unit.
    pub value: Located<f64>,
}

/// How often a goal is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Every quarter.
    Quarterly,
}

/// What a goal is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the variants are the specification's own words and say all there is")]
pub enum Effect {
    Loyalty,
    Satisfaction,
    Reputation,
    RepeatSales,
    Retention,
    Profit,
    Processes,
    Cost,
    Marketing,
    Innovation,
}

impl Effect {
    /// Every effect with the word a document uses, in the order of the specification.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::Loyalty, "loyalty"),
        (Self::Satisfaction, "satisfaction"),
        (Self::Reputation, "reputation"),
        (Self::RepeatSales, "repeat-sales"),
        (Self::Retention, "retention"),
        (Self::Profit, "profit"),
        (Self::Processes, "processes"),
        (Self::Cost, "cost"),
        (Self::Marketing, "marketing"),
        (Self::Innovation, "innovation"),
    ];
}
