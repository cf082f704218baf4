//! Why a metric moved: how much came from within its parts, and how much from what each of them weighs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::metric::Latest;
use crate::i18n::Statement;

/// The move of a metric between two of its points, divided among the parts of one breakdown.
#[derive(Debug, Clone, Serialize)]
pub struct WhyMoved {
    /// The first point.
    pub before: Option<Latest>,
    /// The last.
    pub after: Option<Latest>,
    /// What moved it; `None` where that cannot be told, and `why` says why.
    pub verdict: Option<MovedBy>,
    /// Why it cannot be told.
    pub why: Option<Untold>,
    /// The whole after less the whole before.
    pub change: Option<f64>,
    /// The same as the two values beside it are printed.
    #[serde(skip)]
    pub told_change: Option<f64>,
    /// What came from within the parts, all together.
    pub within: Option<f64>,
    /// What came from how much each part weighs.
    pub mix: Option<f64>,
    /// What is left of the change, where the whole is not quite the mean of its parts.
    pub rest: Option<f64>,
    /// Each part; none where nothing can be told.
    pub parts: BTreeMap<String, MovedPart>,
    /// The part whose own value did more than that of any other, by more than chance explains.
    #[serde(skip)]
    pub led: Option<String>,
    /// Of parts that add up to the whole, how far each moved, the furthest first.
    #[serde(skip)]
    pub moved: Vec<MovedAlone>,
    /// The parts whose own values did most, most first: those that a chart shows.
    #[serde(skip)]
    pub most: Vec<String>,
    /// What the other parts did, all together.
    #[serde(skip)]
    pub others: Option<OtherParts>,
    /// The verdict in a sentence, then what has to be said beside it.
    pub says: Vec<Statement>,
}

/// How far a part moved that is added to the others.
#[derive(Debug, Clone, PartialEq)]
pub struct MovedAlone {
    /// The part.
    pub part: String,
    /// Its value at the last point less that at the first.
    pub change: f64,
}

/// The parts that a chart does not show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OtherParts {
    /// How many.
    pub count: usize,
    /// What their own values did to the whole.
    pub within: f64,
}

/// What moved a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MovedBy {
    /// Its parts: their weights did next to nothing.
    Within,
    /// The weights of its parts: they themselves did next to nothing.
    Mix,
    /// Both, the same way.
    Both,
    /// Both, against each other.
    Opposed,
}

/// Why it cannot be told what moved a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Untold {
    /// There are no two points with a value.
    OnePoint,
    /// The value is no mean, so that parts do not make the whole.
    NotAMean,
    /// At one of the points under two parts have a value and a number of cases.
    PartsWithoutN,
    /// The parts do not make the whole: cases belong to none, or a part is withheld.
    PartsDoNotAddUp,
    /// The values of the parts add up to the whole, which is no mean of them.
    AddsUp,
    /// Both values are the same.
    NoChange,
}

/// One part at both points.
#[derive(Debug, Clone, Serialize)]
pub struct MovedPart {
    /// At the first point; `None` where it has none.
    pub before: Option<Weighed>,
    /// At the last.
    pub after: Option<Weighed>,
    /// What its own value did to the whole.
    pub within: f64,
    /// What its weight did to the whole, against the mean of all.
    pub mix: f64,
}

/// A part at one point.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Weighed {
    /// Its value.
    pub value: f64,
    /// How many cases.
    pub n: f64,
    /// Their share of all, from 0 to 100.
    pub share: f64,
}
