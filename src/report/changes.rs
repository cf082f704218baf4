//! What a month brought: results beside those before, and what was done.

use chrono::NaiveDate;

use super::MetricStatus;
use super::metric::Latest;
use super::movement::Movement;
use crate::i18n::Statement;
use crate::model::{DocRef, Id, Period, Unit};

/// What one month brought.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthReport {
    /// The month.
    pub month: Period,
    /// The metrics that had a new value, what got worse first.
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
    pub before: Stand,
    /// The last value of the month.
    pub after: Stand,
    /// By how much it moved: after − before.
    pub by: f64,
    /// Whether the later value is a signal, by the limits as they are known now.
    pub movement: Movement,
    /// What that comes to.
    pub turn: Turn,
    /// What else was other than before: targets, limits, versions, plans.
    pub causes: Vec<Statement>,
}

/// A value, how many are behind it, and whether it reached the target in force.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stand {
    /// The value.
    pub latest: Latest,
    /// Observations behind it.
    pub n: Option<f64>,
    /// Whether it reached the target.
    pub status: MetricStatus,
}

/// What a result came to beside an earlier one, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// Its state is worse, or it is a signal the unwanted way.
    Worse,
    /// It is judged otherwise, or a signal, where none is the better.
    Other,
    /// Its state is better, or it is a signal the wanted way.
    Better,
    /// Its state is the same, and it is no signal.
    Same,
}

impl Turn {
    /// What two states of a metric come to.
    pub fn of_metric(before: MetricStatus, after: MetricStatus) -> Self {
        Self::of(before, after, MetricStatus::is_worse_than)
    }

    /// What two states come to, where `is_worse` tells whether one is worse than another.
    pub fn of<T: Copy + PartialEq>(before: T, after: T, is_worse: impl Fn(T, T) -> bool) -> Self {
        match (is_worse(after, before), is_worse(before, after)) {
            (true, _) => Self::Worse,
            (_, true) => Self::Better,
            _ if before == after => Self::Same,
            _ => Self::Other,
        }
    }

    /// What two states come to of which the greater is the worse.
    pub fn of_ranks<T: Copy + Ord>(before: T, after: T) -> Self {
        Self::of(before, after, |one, other| one > other)
    }
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
