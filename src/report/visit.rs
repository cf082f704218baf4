//! Visits.

use std::sync::Arc;

use chrono::Timelike;

use crate::i18n::Statement;

use crate::model::{Visit, derefs_to_written};

use super::Scored;
use super::document::contract;

/// One visit.
#[derive(Debug, Clone)]
pub struct VisitReport {
    /// What was written.
    pub written: Arc<Visit>,
    /// The filled-in checklist, scored like an audit.
    pub scored: Option<Scored>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

derefs_to_written!(VisitReport, Visit);

contract!(VisitReport, |entry| {
    "date": entry.date,
    "hour": entry.hour(),
    "time": entry.clock(),
    "channel": entry.channel,
    "place": entry.place,
    "brief": entry.brief,
    "score": entry.score(),
    "waited_s": entry.waited,
    "answered": entry.answered,
    "transfers": entry.transfers,
    "right_agent": entry.right_agent,
    "resolved": entry.resolved,
    "says": super::headline(&entry.says),
});

impl VisitReport {
    /// The checklist's score, 0–100.
    pub fn score(&self) -> Option<f64> {
        self.scored.as_ref()?.score
    }

    /// The hour of the day, 0–23.
    pub fn hour(&self) -> Option<u32> {
        self.time.map(|time| time.hour())
    }

    /// The time as `14:05`.
    pub fn clock(&self) -> Option<String> {
        self.time.map(|time| time.format("%H:%M").to_string())
    }
}
