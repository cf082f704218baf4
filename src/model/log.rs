//! Logs of complaints, comments and compliments.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::Peaks;
use super::calendar::{Calendar, Moment};
use crate::schema;

/// Complaints, comments and compliments, one a row.
#[derive(Debug, Clone)]
pub struct Log {
    /// What was written.
    pub written: schema::log::Log,
    /// The CSV files, relative to the workspace.
    pub files: Vec<String>,
    /// The listed types in the order written; empty where the file's own types are used.
    pub types: Vec<String>,
    /// The calendar in whose hours times are counted.
    pub calendar: Option<Arc<Calendar>>,
    /// The rows in the order of the file.
    pub rows: Vec<LogRow>,
    /// The latest days of rows whose dates are in order.
    pub peaks: Peaks,
    /// The earliest days on which rows came in.
    pub arrivals: Peaks,
    /// A number for each row that nothing but the same case has, where its cells tell it from all others.
    pub marks: Vec<u64>,
    /// How many rows match none of the listed types.
    pub unlisted: u64,
    /// The steps that have no column while one is probably meant for them, which is told.
    pub unread: BTreeSet<&'static str>,
}

super::derefs_to_written!(Log, schema::log::Log);

/// One row of a log. Texts that recur share their memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// The line of the file it starts on, from 1.
    pub line: u64,
    /// When it came in.
    pub received: Option<NaiveDateTime>,
    /// The moment it came in.
    pub since: Option<Moment>,
    /// When its arrival was confirmed.
    pub acknowledged: Option<NaiveDateTime>,
    /// By when an answer was promised; a date without a time is the end of that day.
    pub due: Option<NaiveDateTime>,
    /// When it was closed.
    pub closed: Option<NaiveDateTime>,
    /// The seconds from arrival to its confirmation, in the calendar's hours where there is one; none where it came before.
    pub response: Option<u32>,
    /// The same to when it was closed.
    pub resolution: Option<u32>,
    /// `complaint`, `comment`, `compliment` or another listed type; `None` where it matches none.
    pub kind: Option<Arc<str>>,
    /// The channel.
    pub channel: Option<Arc<str>>,
    /// The category.
    pub category: Option<Arc<str>>,
    /// The severity.
    pub severity: Option<Arc<str>>,
    /// The outcome.
    pub outcome: Option<Arc<str>>,
    /// The cause.
    pub cause: Option<Arc<str>>,
    /// The language.
    pub language: Option<Arc<str>>,
}

impl LogRow {
    /// Whether it had come in by the end of `day`; a row without a date counts as one that had.
    pub fn is_in(&self, day: NaiveDate) -> bool {
        self.received.is_none_or(|received| received.date() <= day)
    }

    /// When it was closed, where that was by the end of `day`.
    pub fn closed_by(&self, day: NaiveDate) -> Option<NaiveDateTime> {
        self.closed.filter(|closed| closed.date() <= day)
    }

    /// When its arrival was confirmed, where that was by the end of `day`.
    pub fn acknowledged_by(&self, day: NaiveDate) -> Option<NaiveDateTime> {
        self.acknowledged.filter(|at| at.date() <= day)
    }

    /// Whether it was closed before it came in.
    pub fn is_closed_early(&self) -> bool {
        self.received.zip(self.closed).is_some_and(|(received, closed)| closed < received)
    }

    /// Whether it was due before it came in.
    pub fn is_due_early(&self) -> bool {
        self.received.zip(self.due).is_some_and(|(received, due)| due < received)
    }

    /// Whether its arrival was confirmed before it came in; a confirmation without a time is of the whole day.
    pub fn is_acknowledged_early(&self) -> bool {
        self.acknowledged.zip(self.received).is_some_and(|(at, received)| {
            at < received && (at.date() != received.date() || at.time() != NaiveTime::MIN)
        })
    }

    /// The latest day that it names, where its dates are in order.
    pub fn latest(&self) -> Option<NaiveDate> {
        let is_ordered = !self.is_closed_early() && !self.is_acknowledged_early();
        let latest = self.received.max(self.acknowledged).max(self.closed).filter(|_| is_ordered);
        latest.map(|at| at.date())
    }

    /// What `where` and `by` compare a column with.
    pub fn column(&self, name: &str) -> Option<&str> {
        match name {
            "type" => self.kind.as_deref(),
            "channel" => self.channel.as_deref(),
            "category" => self.category.as_deref(),
            "severity" => self.severity.as_deref(),
            "outcome" => self.outcome.as_deref(),
            "cause" => self.cause.as_deref(),
            "language" => self.language.as_deref(),
            _ => None,
        }
    }
}
