//! The brief of a quarter: sentences from what was known when it ended, each with its evidence.

use chrono::NaiveDate;
use serde::Serialize;

use super::metric::Latest;
use super::movement::Movement;
use super::overview::OverviewLine;
use crate::i18n::Statement;
use crate::model::{DocRef, Id, Period};

/// The brief of one quarter.
#[derive(Debug, Clone, Serialize)]
pub struct Brief {
    /// The quarter.
    pub quarter: Period,
    /// Its sentences.
    pub lines: Vec<BriefLine>,
    /// The metrics whose movement is shown, what got worse first.
    pub moved: Vec<BriefMovement>,
    /// That others moved that are not shown, where there are any.
    pub moved_beside: Option<Statement>,
    /// Goals that are not on course, worst first: of the day of the report, and told by the latest brief alone.
    pub risks: Vec<BriefLine>,
    /// What is late, most days first: in the latest of the day of the report, in others of the end of the quarter.
    pub late: Vec<OverviewLine>,
    /// The day on which it was late.
    #[serde(skip)]
    pub late_on: NaiveDate,
    /// Whether it is the latest: what waits for a decision is told there.
    pub latest: bool,
}

/// What a sentence of a brief is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BriefTopic {
    /// Goals whose deadline fell into the quarter.
    Goals,
    /// Goals that are not on course.
    Risks,
    /// Metrics that moved.
    Moved,
    /// What customers answered.
    Voice,
    /// What customers complained about.
    Complaints,
    /// Audits and gaps.
    Work,
}

/// One sentence and the documents it speaks of.
#[derive(Debug, Clone, Serialize)]
pub struct BriefLine {
    /// What it is about.
    #[serde(skip)]
    pub topic: BriefTopic,
    /// The sentence.
    pub says: Statement,
    /// The evidence.
    pub about: Vec<DocRef>,
}

/// How a metric moved up to the end of the quarter.
#[derive(Debug, Clone, Serialize)]
pub struct BriefMovement {
    /// The metric.
    pub metric: Id,
    /// Its movement, by the points known then.
    pub movement: Movement,
    /// Whether it had not moved so by the end of the quarter before.
    pub new: bool,
    /// The last value before the quarter; with a season, of the same time of it.
    pub before: Option<Latest>,
    /// The last value of the quarter.
    pub after: Latest,
    /// Where these two values do not go the way of the movement, or it is not new, the period in which it began.
    pub began: Option<Period>,
    /// What has to be known beside the two values: since when it moves, and that they go the other way.
    #[serde(skip)]
    pub beside: Vec<Statement>,
}

impl Brief {
    /// The sentences about `topic`, in their order.
    pub fn about(&self, topic: BriefTopic) -> impl Iterator<Item = &BriefLine> {
        self.lines.iter().filter(move |line| line.topic == topic)
    }
}
