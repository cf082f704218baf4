//! Gaps: size, priority, age.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::i18n::{Key, Statement, msg};
use crate::model::{Closing, Gap, GapStatus, Id, Period, Unit};

use crate::model::derefs_to_written;

use super::document::contract;

/// One finding.
#[derive(Debug, Clone)]
pub struct GapReport {
    /// What was written.
    pub written: Arc<Gap>,
    /// The unit of current and target, where there is a metric.
    pub unit: Option<Unit>,
    /// Where things are.
    pub current: Option<f64>,
    /// Of when that is.
    pub current_at: Option<CurrentAt>,
    /// Where they should be.
    pub target: Option<f64>,
    /// target − current, signed so that positive means still to close.
    pub gap: Option<f64>,
    /// The gap in percent of the target.
    pub gap_percent: Option<f64>,
    /// impact ÷ effort.
    pub priority: f64,
    /// Days since it was opened, up to the day it was closed.
    pub age_days: Option<i64>,
    /// When it was opened.
    pub opened: Option<NaiveDate>,
    /// Where it stands on the day of the report.
    pub status: GapStatus,
    /// Whether the day it is due has passed.
    pub overdue: bool,
    /// How many days ago, where it is overdue.
    pub days_late: Option<i64>,
    /// The plans that close it: the stated one, then those that name it.
    pub plans: Vec<Id>,
    /// The earlier, closed finding at the same item or metric that it brings back.
    pub reopens: Option<Id>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

derefs_to_written!(GapReport, Gap);

/// Of when the value is that tells where things are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CurrentAt {
    /// It is stated in the gap: of the day it was opened, where that is known.
    Found(Option<NaiveDate>),
    /// The last of the metric's values when the gap was closed.
    Closing(Period),
    /// The latest of the metric's values.
    Latest(Period),
}

impl CurrentAt {
    /// What it is called beside the value.
    pub fn word(self) -> Key {
        match self {
            Self::Found(_) => msg!("head-when-found"),
            Self::Closing(_) => msg!("head-at-closing"),
            Self::Latest(_) => msg!("head-current"),
        }
    }

    /// The name it has in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Found(_) => "found",
            Self::Closing(_) => "closing",
            Self::Latest(_) => "latest",
        }
    }

    /// The day or the period of the value.
    pub fn when(self) -> Option<String> {
        match self {
            Self::Found(day) => day.map(|day| day.to_string()),
            Self::Closing(period) | Self::Latest(period) => Some(period.to_string()),
        }
    }
}

impl GapReport {
    /// When and on what evidence it was closed, where it is.
    pub fn closing(&self) -> Option<&Closing> {
        self.closed.as_deref().filter(|_| self.status == GapStatus::Closed)
    }

    /// Whether it is open and no plan closes it.
    pub fn is_unplanned(&self) -> bool {
        self.status.is_active() && self.plans.is_empty()
    }

    /// Whether it is to be told that it has no plan: of those that matter, but for what came back, which is told as that.
    pub(crate) fn waits_for_plan(&self) -> bool {
        self.is_unplanned() && self.impact >= IMPORTANT && self.reopens.is_none()
    }
}

/// A gap without a plan waits for one from this impact on.
const IMPORTANT: u8 = 4;

/// So many gaps that promise alike stand out; of more, none does.
const MOST_ALIKE: usize = 3;

/// The gaps that stand out among those that are open.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outstanding<'a> {
    /// Those that promise most for their effort, where they are few and not all.
    pub(crate) best: Vec<&'a GapReport>,
    /// Those that wait for a plan.
    pub(crate) unplanned: Vec<&'a GapReport>,
    /// Those that bring an earlier one back.
    pub(crate) back: Vec<&'a GapReport>,
}

impl<'a> Outstanding<'a> {
    /// Those that stand out among `open`.
    pub(crate) fn among(open: &[&'a GapReport]) -> Self {
        let most = open.iter().map(|gap| gap.priority).max_by(f64::total_cmp);
        let is_most = |gap: &&GapReport| most.is_some_and(|most| gap.priority.total_cmp(&most).is_eq());
        let best: Vec<&GapReport> = open.iter().copied().filter(is_most).collect();
        let stands_out = best.len() <= MOST_ALIKE && best.len() < open.len();
        Self {
            best: if stands_out { best } else { Vec::new() },
            unplanned: open.iter().copied().filter(|gap| gap.waits_for_plan()).collect(),
            back: open.iter().copied().filter(|gap| gap.reopens.is_some()).collect(),
        }
    }
}

contract!(GapReport, |entry| {
    "metric": entry.metric,
    "unit": entry.unit,
    "found": entry.found,
    "item": entry.item,
    "current": entry.current,
    "current_at": entry.current_at.map(CurrentAt::name),
    "current_on": entry.current_at.and_then(CurrentAt::when),
    "target": entry.target,
    "gap": entry.gap,
    "gap_percent": entry.gap_percent,
    "impact": entry.impact,
    "effort": entry.effort,
    "priority": entry.priority,
    "age_days": entry.age_days,
    "opened": entry.opened,
    "due": entry.due,
    "overdue": entry.overdue,
    "days_late": entry.days_late,
    "status": entry.status,
    "plan": entry.plans.first(),
    "plans": entry.plans,
    "reopens": entry.reopens,
    "says": entry.says,
});
