//! Goals: where they stand and where they are going.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use crate::formula::forecast::{Ahead, Backtest, Forecast};
use crate::i18n::{Key, msg};
use crate::model::{Better, Every, Goal, Period, Unit, derefs_to_written};
use crate::report::metric::{Latest, PartName, PartReport};

use super::document::contract;
use super::{MetricReport, Point, Said};

/// What a sentence about a goal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalTopic {
    /// Where it ended or will end.
    Outcome,
    /// How far it is from the line to its end.
    Pace,
    /// Why trend and forecast differ.
    Apart,
    /// What is still needed.
    Needed,
    /// When it will be reached.
    Reach,
    /// That its review is late.
    Review,
}

/// One goal.
#[derive(Debug, Clone)]
pub struct GoalReport {
    /// What was written.
    pub written: Arc<Goal>,
    /// The breakdown and value it is about, where it is about a part.
    pub part: Option<PartName>,
    /// The metric's unit.
    pub unit: Unit,
    /// How often the metric has a point.
    pub every: Every,
    /// Which way the goal goes: the metric's direction, for a neutral one that from start to target.
    pub better: Better,
    /// The last day of the target's period.
    pub deadline: NaiveDate,
    /// The latest value at or before the as-of date.
    pub actual: Option<f64>,
    /// The period of that value.
    pub actual_period: Option<Period>,
    /// Whether its start meets its end, so that it has no way to go and every value since has to be as good.
    pub is_to_hold: bool,
    /// Of a goal to hold, the first value since its start that misses its end.
    pub broken: Option<Latest>,
    /// (actual − from) ÷ (to − from), not clamped; nothing for a goal to hold.
    pub attainment: Option<f64>,
    /// Where the straight line is, and how far ahead of it the actual value is; nothing for a goal to hold.
    pub pace: Option<Pace>,
    /// Where it will end, or how it ended.
    pub status: GoalStatus,
    /// The same by the values alone, whether or not the deadline has passed without one.
    pub forecast_status: GoalStatus,
    /// The number of points that trend and forecast use: those since the last rebase.
    pub points: usize,
    /// The period of the first of them.
    pub points_from: Option<Period>,
    /// Where the series is going; nothing while it has no points.
    pub forecast: Option<Forecast>,
    /// What came of such forecasts at earlier points; nothing under 24 points.
    pub backtest: Option<Backtest>,
    /// The improvement still needed in each period of the metric until the deadline, in the metric's unit.
    pub needed_per_period: Option<f64>,
    /// Periods of the metric from the latest value to the deadline.
    pub periods_left: Option<u32>,
    /// The change per period that the trend shows, where it is more than noise.
    pub trend_per_period: Option<f64>,
    /// Why trend and latest value promise something else than the forecast, where they do.
    pub apart: Option<Apart>,
    /// Whether a review is overdue.
    pub review_overdue: bool,
    /// How many days ago it was due, where it is overdue.
    pub review_days_late: Option<i64>,
    /// The last day on which the next review is not late.
    pub review_due: Option<NaiveDate>,
    /// The points of its part, where it is about one.
    pub part_series: Option<Vec<Point>>,
    /// What is concluded from several parts taken together, where it is about several.
    pub together: Option<PartReport>,
    /// Where the latest value stands out from all others: the probability that the target is met without it.
    pub without_last: Option<f64>,
    /// Where one or two earlier values stand out from all others: these, and the probability that the target is met without them.
    pub without_outlying: Option<WithoutOutlying>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Said<GoalTopic>>,
}

derefs_to_written!(GoalReport, Goal);

/// A probability that rounds to five in ten.
const EVEN: (f64, f64) = (0.45, 0.55);

impl GoalReport {
    /// The distribution at the deadline, where there is a forecast for it.
    pub fn ahead(&self) -> Option<&Ahead> {
        self.forecast.as_ref()?.at_deadline()
    }

    /// The middle at the deadline, where there is a forecast for it.
    pub fn projected(&self) -> Option<f64> {
        self.forecast.as_ref()?.projected
    }

    /// That the target is met at the deadline.
    pub fn probability(&self) -> Option<f64> {
        self.forecast.as_ref()?.probability
    }

    /// Whether it is about as likely to be met as to be missed: neither is said to be the more likely.
    pub fn is_even(&self) -> bool {
        let is_open = matches!(self.status, GoalStatus::Likely | GoalStatus::Unlikely);
        is_open && self.probability().is_some_and(|probability| (EVEN.0..EVEN.1).contains(&probability))
    }

    /// The word for where it will end or how it ended.
    pub fn word(&self) -> Key {
        match self.status {
            _ if self.is_even() => msg!("state-even"),
            // Enough values, which are all the same or lie on a line: no more of them would tell it sooner.
            GoalStatus::Early if self.projected().is_some() => msg!("state-no-chance"),
            status => status.word(),
        }
    }

    /// By how much it has to change in each period, where there is a way to go.
    pub fn needed(&self) -> Option<f64> {
        let is_open = !self.status.is_decided() && self.status != GoalStatus::Holding;
        self.needed_per_period.filter(|needed| is_open && *needed != 0.0)
    }

    /// How far it has come, where there is a way to go and it has not gone back.
    pub fn attained(&self) -> Option<f64> {
        self.attainment.filter(|attainment| *attainment >= 0.0 && !self.status.is_decided())
    }

    /// The first period before the deadline whose forecast meets the target.
    pub fn reach_date(&self) -> Option<NaiveDate> {
        self.forecast.as_ref()?.reach_date
    }

    /// The last value up to its deadline, which decides it unless it is to hold.
    pub fn last_in_time(&self, metric: &MetricReport) -> Option<Latest> {
        let mut in_time = self.series(metric).iter().rev().filter(|point| point.date <= self.deadline);
        in_time.find_map(|point| Some(Latest { period: point.period, value: point.value? }))
    }

    /// The points that it is judged by: those of its part, else those of `metric`.
    pub fn series<'a>(&'a self, metric: &'a MetricReport) -> &'a [Point] {
        self.part_series.as_deref().unwrap_or(&metric.series)
    }
}

contract!(GoalReport, |entry| {
    "metric": entry.metric,
    "part": entry.part,
    "unit": entry.unit,
    "every": entry.every,
    "better": entry.better,
    "from": entry.from,
    "to": entry.to,
    "deadline": entry.deadline,
    "actual": entry.actual,
    "actual_period": entry.actual_period,
    "attainment": entry.attainment,
    "pace": entry.pace,
    "status": entry.forecast_status,
    "even": entry.is_even(),
    "ended": entry.status == GoalStatus::Ended,
    "points": entry.points,
    "points_from": entry.points_from,
    "projected": entry.ahead().map(|at| at.mean),
    "projected_low": entry.ahead().map(|at| at.low95),
    "projected_high": entry.ahead().map(|at| at.high95),
    "probability": entry.probability(),
    "forecast": entry.forecast,
    "backtest": entry.backtest,
    "reach_date": entry.reach_date(),
    "needed_per_period": entry.needed_per_period,
    "periods_left": entry.periods_left,
    "trend_per_period": entry.trend_per_period,
    "apart": entry.apart,
    "review_overdue": entry.review_overdue,
    "review_days_late": entry.review_days_late,
    "review": entry.review,
    "effect": entry.effect,
    "says": entry.says,
});

/// Where the straight line from start to target is at the latest point.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Pace {
    /// The line's value.
    pub expected: f64,
    /// How far ahead (positive) or behind (negative) the actual value is, in the wanted direction.
    pub difference: f64,
}

/// Why trend and latest value of a goal promise something else than its forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Apart {
    /// The trend is steep enough and the middle of the forecast meets the target, but a part of single values misses it.
    ValuesVary,
    /// The trend is steep enough, but the forecast carries only a part of it on.
    TrendLevelsOff,
    /// The trend leads nearer to the target than the forecast, which carries less than half of it on.
    CarriesPart,
    /// The latest value is further from what all values together lead one to expect.
    OneValue,
}

/// Where a goal will end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalStatus {
    /// The deadline passed and it was not reached, or what was to hold did not.
    Missed,
    /// It will be reached with a probability under 0.1.
    OffTrack,
    /// With one of 0.1 or more.
    Unlikely,
    /// Too few points.
    Early,
    /// No value at all.
    NoData,
    /// The deadline passed without a value that decides it. The contract says what was forecast.
    Ended,
    /// With one of 0.5 or more.
    Likely,
    /// With one of 0.9 or more.
    OnTrack,
    /// It was met at its start and at every point since, and its deadline has not come. `met` in the contract.
    #[serde(rename = "met")]
    Holding,
    /// The deadline passed and it was reached.
    Met,
}

impl GoalStatus {
    /// The one order of prospects, the worst first; "too early", "no data" and what nothing decided are none.
    fn prospect(self) -> Option<u8> {
        match self {
            Self::Missed => Some(0),
            Self::OffTrack => Some(1),
            Self::Unlikely => Some(2),
            Self::Likely => Some(3),
            Self::OnTrack => Some(4),
            Self::Holding | Self::Met => Some(5),
            Self::Early | Self::NoData | Self::Ended => None,
        }
    }

    /// Whether it is a worse prospect than `before`.
    pub fn is_worse_than(self, before: Self) -> bool {
        before.prospect().zip(self.prospect()).is_some_and(|(before, now)| now < before)
    }

    /// Whether nothing is to come of it: its deadline has passed, or what was to hold did not.
    pub fn is_decided(self) -> bool {
        matches!(self, Self::Met | Self::Missed | Self::Ended)
    }

    /// Whether it was missed, or will rather be.
    pub fn is_off_course(self) -> bool {
        matches!(self, Self::Missed | Self::OffTrack | Self::Unlikely)
    }

    /// Returns the word for it.
    pub fn word(self) -> Key {
        match self {
            Self::Met => msg!("state-met"),
            Self::Ended => msg!("state-ended"),
            Self::Holding => msg!("state-holding"),
            Self::OnTrack => msg!("state-on-track"),
            Self::Likely => msg!("state-likely"),
            Self::Unlikely => msg!("state-unlikely"),
            Self::OffTrack => msg!("state-off-track"),
            Self::Missed => msg!("state-missed"),
            Self::Early => msg!("state-early"),
            Self::NoData => msg!("state-no-data"),
        }
    }
}

/// What is forecast without values that stand out from all others.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WithoutOutlying {
    /// These values, the earliest first.
    pub values: Vec<Latest>,
    /// The probability that the target is met without them.
    pub probability: f64,
}
