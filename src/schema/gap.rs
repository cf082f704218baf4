//! Gaps: findings, each with its size, causes, owner and date.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::declare::{choice, document, entry, record};
use super::duty::{Done, Duty};
use super::watch;
use super::{DocRef, Id, Kind, Label, Located, Named};

document! {
    /// One finding: where things are, where they should be, and who closes the difference.
    pub struct Gap = "a gap" {
        /// The document it was found in.
        found: Option<Located<DocRef>>, refers(FOUND_IN), watched(watch::DEFINED), example("audit/2026-01-phone");
        /// The question of the checklist that brought it up.
        item: Option<Located<Id>>, watched(watch::DEFINED), example("S03");
        /// The part of the service that it is about, where what it was found in does not say so.
        scope: BTreeMap<String, String>, watched(watch::DEFINITION), example("{language: ru}");
        /// The metric that shows it, unless `current` and `target` do.
        metric: Option<Located<Id>>, refers(&[Kind::Metric]), watched(watch::DEFINED), stated(""), example("fcr");
        /// Where things are; the metric's latest value where this is not stated.
        current: Option<Located<f64>>, quantity(), watched(watch::STARTS), example("64");
        /// Where they should be; the metric's target where this is not stated.
        target: Option<Located<f64>>, quantity(), watched(watch::OVERRIDES), example("75");
        /// Why it exists, each cause by a name of your own.
        causes: Named<Cause>, watched(watch::DEFINED), example("{rota: {cause: Nobody is on duty after 18:00, category: people}}");
        /// What closing it would bring, from 1 (little) to 5 (much).
        impact: u8, within(1.0, 5.0), watched(watch::LESS_URGENT), stated("3");
        /// What closing it would take, from 1 (little) to 5 (much).
        effort: u8, within(1.0, 5.0), watched(watch::HARDER), stated("3");
        /// When it was found; the date of the document in `found` where this is not stated.
        opened: Option<Located<NaiveDate>>, watched(watch::OPENED), stated("{{date}}");
        /// By when it shall be closed.
        due: Option<Located<NaiveDate>>, watched(watch::LATER), example("{{later}}");
        /// Where it stands.
        status: GapStatus, watched(watch::STATUS), stated("open");
        /// The plan that closes it.
        plan: Option<Located<Id>>, refers(&[Kind::Plan]), watched(watch::DEFINED), example("night-cover");
        /// When, and on what evidence, it was closed.
        closed: Option<Located<Closing>>, watched(watch::CLOSING), example("{date: {{later}}, evidence: twenty calls at night were answered}");
    }
}

/// The kinds of document in which something can be found.
const FOUND_IN: &[Kind] =
    &[Kind::Audit, Kind::Visit, Kind::Survey, Kind::Log, Kind::Metric, Kind::Competitor, Kind::Goal];

entry! {
    /// Why a gap exists.
    pub struct Cause = "a cause", named(id: Id), short("cause") {
        /// The cause, in a sentence.
        cause: Label, watched(watch::WORDED), example("Nobody is on duty after 18:00");
        /// What causes are counted by, such as `process` or `people`.
        category: Option<String>, example("people");
    }
}

/// The categories of causes that all workspaces know; others stand under `labels` of the settings.
pub(crate) const CATEGORIES: [&str; 8] =
    ["people", "process", "technology", "knowledge", "training", "communication", "environment", "management"];

record! {
    /// When and on what evidence a gap was closed.
    pub struct Closing = "a closing", short("date") {
        /// The day it was closed.
        date: NaiveDate, watched(watch::CLOSED_ON), example("{{later}}");
        /// What shows that it is closed: words, or a reference.
        evidence: Option<String>, watched(watch::PROOF), example("twenty calls at night were answered");
    }
}

choice! {
    /// Where a gap stands.
    pub enum GapStatus {
        /// Found, nothing done yet.
        Open = "open",
        /// A plan exists.
        Planned = "planned",
        /// Being worked on.
        Doing = "doing",
        /// Closed.
        Closed = "closed",
        /// Deliberately left as it is.
        Accepted = "accepted",
    }
}

impl Gap {
    /// What somebody has to do: to close it.
    pub fn duty(&self) -> Duty {
        let done = match (&self.closed, self.status) {
            (Some(closed), _) => Done::On(closed.date),
            (None, status) if status.is_active() => Done::Not,
            (None, _) => Done::Undated,
        };
        Duty { due: self.due.as_ref().map(|due| due.value), done }
    }
}

impl GapStatus {
    /// Whether somebody still has to do something about it.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::Closed | Self::Accepted)
    }
}
