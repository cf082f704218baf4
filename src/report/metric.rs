//! Metrics: points, status, control chart, trend.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use crate::formula::spc::{Assurance, AssuranceWhy, ControlChart, SpecialCause, VariationIcon};
use crate::formula::trend::Trend;
use crate::i18n::{Key, Statement, msg};
use crate::model::{Id, Label, Metric, Period, Unit, derefs_to_written};

use super::Said;
use super::document::contract;
use super::met::{Lean, Met};
use super::movement::Movement;
pub use super::point::{Around, Latest, Point, PointTerm, RowsTaken, Valued};
use super::survey::SurveyChange;
use super::why::WhyMoved;

/// What stands in [`MetricReport::rebase_line`] for the reason that its author is to write.
pub const REBASE_REASON: &str = "what changed then";

/// What a sentence about a metric is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetricTopic {
    /// Where the latest value stands.
    Status,
    /// Whether it moved since the value before.
    Change,
    /// Whether it is really changing.
    Variation,
    /// Whether the process can meet the target.
    Assurance,
    /// Where it is heading.
    Trend,
    /// That the points before a date were measured otherwise.
    Version,
    /// How old the latest value is.
    Staleness,
    /// That values of few are not published.
    Withheld,
    /// That cases without an end are in no value.
    Open,
}

/// Cases that are in no value because they have not ended yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOpen {
    /// Those of logs that are not closed; a closed one counts in the period in which it was closed.
    NotClosed,
    /// Those without a second date: not acknowledged, or still running.
    NotEnded,
}

/// One metric.
#[derive(Debug, Clone)]
pub struct MetricReport {
    /// What was written.
    pub written: Arc<Metric>,
    /// What its values are told in: as written, but for a mean of answers.
    pub unit: Unit,
    /// The points by period.
    pub series: Vec<Point>,
    /// Breakdown → value → points.
    pub breakdowns: BTreeMap<String, BTreeMap<String, Vec<Point>>>,
    /// Breakdown → value → control chart and verdicts of that part.
    pub breakdown_charts: BTreeMap<String, BTreeMap<String, PartReport>>,
    /// The latest point with a value.
    pub latest: Option<Latest>,
    /// The point with a value before it.
    pub previous: Option<Latest>,
    /// The target that the latest value is judged by: the one in force in its period.
    pub target: Option<f64>,
    /// Whether the latest value reaches the target in force.
    pub status: MetricStatus,
    /// The control chart; `None` without points.
    pub spc: Option<ControlChart>,
    /// The trend since the limits last started: by season where there is one.
    pub trend: Option<Trend>,
    /// The first period of the points that trend and forecast use.
    pub trend_from: Option<Period>,
    /// How it moves: the one verdict that all others read.
    pub movement: Movement,
    /// The icon that says so; `None` where there is no verdict.
    pub variation: Option<VariationIcon>,
    /// What the limits say of the target; `None` where they can say nothing.
    pub assurance: Option<Assurance>,
    /// Why they can say nothing.
    pub assurance_why: Option<AssuranceWhy>,
    /// How many values since the limits last started are against that verdict: miss a target that is met by what lies within the limits, or
    /// meet one that is missed by it.
    pub exceptions: usize,
    /// Where the limits leave the target open, or all values are the same, how often it is met.
    pub met: Option<Met>,
    /// Where the limits are of a level that the values have left: what starts them again, ready to paste.
    pub rebase_line: Option<String>,
    /// For a metric of surveys: the change between its last two points.
    pub survey_change: Option<SurveyChange>,
    /// How a value of a survey moved against the one before it, by period, where their answers show that.
    pub answers_moved: BTreeMap<Period, Movement>,
    /// Breakdown → why it moved.
    pub why_moved: BTreeMap<String, WhyMoved>,
    /// Dates that the chart marks.
    pub marks: Vec<Mark>,
    /// Whether the latest point is older than it should be, and the period that was expected.
    pub stale: Option<Period>,
    /// How many days ago the next value was due, with one period of grace, where it was.
    pub days_overdue: Option<i64>,
    /// After how many periods the next value is due; more than one where waves of surveys are further apart.
    pub cadence: i64,
    /// The sentences about it: variation, assurance, trend, change; the first is the headline.
    pub says: Vec<Said<MetricTopic>>,
    /// The least number behind a value, where some are withheld: fewer are behind them, or would be known by them.
    pub withheld: Option<u64>,
    /// What is left out of every value because it has not ended.
    pub left_open: Option<LeftOpen>,
    /// What each point is made of: the row it is written in, or the documents it is a mean or median of.
    pub terms: BTreeMap<Period, Vec<PointTerm>>,
    /// Of a metric of rows: what those of each period came to.
    pub rows: BTreeMap<Period, RowsTaken>,
    /// Where its points come from: files or `kind/id` references.
    pub sources: Vec<String>,
}

derefs_to_written!(MetricReport, Metric);

contract!(MetricReport, |entry| {
    "unit": entry.unit,
    "better": entry.better,
    "group": entry.group,
    "every": entry.every,
    "statistic": entry.statistic(),
    "series": entry.series,
    "breakdowns": entry.breakdowns,
    "breakdown_charts": entry.breakdown_charts,
    "latest": entry.latest,
    "previous": entry.previous,
    "target": entry.target,
    "status": entry.status,
    "spc": entry.spc,
    "trend": entry.trend,
    "trend_from": entry.trend_from,
    "movement": entry.movement,
    "variation": entry.variation,
    "assurance": entry.assurance,
    "assurance_why": entry.assurance_why,
    "met": entry.met,
    "rebase_line": entry.rebase_line,
    "survey_change": entry.survey_change,
    "marks": entry.marks,
    "stale": entry.stale,
    "days_overdue": entry.days_overdue,
    "says": entry.says,
    "withheld": entry.withheld,
    "sources": entry.sources,
} where {
    "why_moved": (!entry.why_moved.is_empty()).then_some(&entry.why_moved),
});

impl MetricReport {
    /// How much it asks for a look, the most first: a missed target before one that is nearly missed, and what gets worse before the rest.
    pub fn concern(&self) -> (u8, u8) {
        (self.status.concern(), if self.movement.is_worse() { 0 } else { 1 + u8::from(self.movement.is_better()) })
    }

    /// What is concluded from one of its parts.
    pub fn part(&self, part: &PartName) -> Option<&PartReport> {
        self.breakdown_charts.get(&part.breakdown)?.get(&part.value)
    }

    /// The word for where it stands: withheld values are not called missing.
    pub fn standing(&self) -> Key {
        let is_withheld = self.withheld.is_some() && self.latest.is_none();
        if is_withheld { msg!("not-published") } else { self.status.word() }
    }

    /// The word for whether the process can meet the target.
    pub fn assured(&self) -> Key {
        match self.assurance {
            None => msg!("assurance-none"),
            Some(Assurance::ConsistentPass) if self.exceptions > 0 => msg!("assurance-pass-but"),
            Some(Assurance::ConsistentPass) => msg!("assurance-consistent-pass"),
            Some(Assurance::ConsistentFail) => msg!("assurance-consistent-fail"),
            Some(Assurance::Inconsistent) => self.met.map_or(Lean::Either, |met| met.lean).word(),
        }
    }

    /// The least that a value can be: as stated, else what its unit can be.
    pub fn lowest(&self) -> Option<f64> {
        self.bounds.unwrap_or_else(|| crate::schema::metric::Bounds::usual(&self.unit)).low
    }

    /// What is said where there is no value: that none is published where some are withheld, else `otherwise`.
    pub fn absent(&self, otherwise: Key) -> Statement {
        match self.withheld {
            Some(least) => {
                Statement::new(msg!("metric-none-published")).count("n", usize::try_from(least).unwrap_or(usize::MAX))
            }
            None => Statement::new(otherwise),
        }
    }

    /// The values on both sides of `change`; that of a period which has days on both is on neither.
    pub fn around(&self, change: NaiveDate) -> Around {
        let valued = self.series.iter().filter_map(|point| Some(Valued { period: point.period, value: point.value? }));
        let (across, rest): (Vec<Valued>, Vec<Valued>) = valued.partition(|point| point.period.is_across(change));
        let (before, after) = rest.into_iter().partition(|point| point.period.start() < change);
        Around { before, across: across.first().copied(), after }
    }
}

/// The part of a metric that shares a value: its breakdown, such as `channel`, and the value. Serialised as a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartName {
    /// The breakdown.
    pub breakdown: String,
    /// The value.
    pub value: String,
}

impl Serialize for PartName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.breakdown, &self.value).serialize(serializer)
    }
}

/// Verdicts on one part of a metric.
#[derive(Debug, Clone, Serialize)]
pub struct PartReport {
    /// The control chart.
    pub spc: Option<ControlChart>,
    /// The trend since the limits last started.
    pub trend: Trend,
    /// Whether it is shown, all parts having been looked at.
    pub trend_shown: bool,
    /// How it moves.
    pub movement: Movement,
    /// The icon that says so.
    pub variation: Option<VariationIcon>,
    /// What the limits say of the target.
    pub assurance: Option<Assurance>,
    /// Why they can say nothing.
    pub assurance_why: Option<AssuranceWhy>,
    /// The latest point with a value.
    pub latest: Option<Latest>,
}

/// A date that a chart marks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mark {
    /// When.
    pub date: NaiveDate,
    /// What happened.
    pub kind: MarkKind,
    /// In words: a rebase's reason, a plan's title, a checklist's versions.
    pub text: Label,
    /// The plan, for a change.
    pub plan: Option<Id>,
}

/// What happened on a marked date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// Control limits start again.
    Rebase,
    /// A plan's change took effect.
    Change,
    /// A checklist's version changed.
    VersionBreak,
}

/// Whether the latest value reaches the target in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MetricStatus {
    /// It does.
    Met,
    /// It does not, but it reaches `warn`.
    Warn,
    /// It does neither.
    Missed,
    /// There is no target.
    NoTarget,
    /// There is no value.
    NoData,
}

impl MetricStatus {
    /// The one order of them: how much each asks for a look, the most first.
    pub(crate) fn concern(self) -> u8 {
        match self {
            Self::Missed => 0,
            Self::Warn => 1,
            Self::NoData => 2,
            Self::Met => 3,
            Self::NoTarget => 4,
        }
    }

    /// Whether it is held against a target.
    fn is_judged(self) -> bool {
        !matches!(self, Self::NoData | Self::NoTarget)
    }

    /// Whether the target is not reached.
    pub fn misses(self) -> bool {
        matches!(self, Self::Warn | Self::Missed)
    }

    /// Whether it is worse than `before`; of a status that is held against no target nothing is said.
    pub fn is_worse_than(self, before: Self) -> bool {
        self.is_judged() && before.is_judged() && self.concern() < before.concern()
    }

    /// Returns the word for it.
    pub fn word(self) -> Key {
        match self {
            Self::Met => msg!("metric-status-met"),
            Self::Warn => msg!("metric-status-warn"),
            Self::Missed => msg!("metric-status-missed"),
            Self::NoTarget => msg!("metric-status-no-target"),
            Self::NoData => msg!("metric-status-no-data"),
        }
    }
}

/// The message that says what a point of a control chart shows.
pub fn reading(cause: SpecialCause) -> Key {
    match cause {
        SpecialCause::AboveLimit => msg!("reading-above-upper"),
        SpecialCause::BelowLimit => msg!("reading-below-lower"),
        SpecialCause::Rising => msg!("reading-seven-rising"),
        SpecialCause::Falling => msg!("reading-seven-falling"),
        SpecialCause::NearAbove => msg!("reading-two-of-three-high"),
        SpecialCause::NearBelow => msg!("reading-two-of-three-low"),
        SpecialCause::ShiftAbove => msg!("reading-seven-above"),
        SpecialCause::ShiftBelow => msg!("reading-seven-below"),
        SpecialCause::CommonCause => msg!("reading-ordinary"),
    }
}
