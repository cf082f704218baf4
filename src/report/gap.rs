//! Gaps: size, priority, age.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::i18n::Statement;
use crate::model::{Gap, Id, Period, Unit};

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
    /// The period of that value, where the metric gives it.
    pub measured: Option<Period>,
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
    /// Whether that day has passed.
    pub overdue: bool,
    /// How many days ago, where it is overdue.
    pub days_late: Option<i64>,
    /// The plan that closes it: the stated one, else the one that names it.
    pub plan: Option<Id>,
    /// The earlier, closed finding at the same item or metric that it brings back.
    pub reopens: Option<Id>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

derefs_to_written!(GapReport, Gap);

contract!(GapReport, |entry| {
    "metric": entry.metric,
    "unit": entry.unit,
    "found": entry.found,
    "item": entry.item,
    "current": entry.current,
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
    "plan": entry.plan,
    "reopens": entry.reopens,
    "says": entry.says,
});
