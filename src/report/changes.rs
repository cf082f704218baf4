//! What a month brought: results beside those before, and what was done.

use chrono::NaiveDate;

use super::MetricStatus;
use super::metric::Latest;
use crate::i18n::Statement;
use crate::model::{DocRef, Id, Period, Unit};

/// What one month brought.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthReport {
    /// The month.
    pub month: Period,
    /// The metrics that had a new value, those whose state got worse first.
    pub moved: Vec<Moved>,
    /// What was done or decided, the latest first.
    pub done: Vec<Event>,
    /// How many audits more were finished than are told.
    pub more_audits: usize,
}

/// A metric's last value of a month beside its last value before.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// The metric.
    pub metric: Id,
    /// Its unit.
    pub unit: Unit,
    /// The last value before the month.
    pub before: Latest,
    /// The last value of the month.
    pub after: Latest,
    /// By how much it moved: after − before.
    pub by: f64,
    /// Whether each reached the target in force, where that differs.
    pub status: Option<StatusChange>,
    /// What else was other than before: targets, limits, versions, plans.
    pub causes: Vec<Statement>,
}

/// A state that became another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusChange {
    /// What it was.
    pub before: MetricStatus,
    /// What it is.
    pub after: MetricStatus,
}

/// Something that was done or decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The day.
    pub day: NaiveDate,
    /// The document that tells it.
    pub about: DocRef,
    /// What it was.
    pub says: Statement,
}
