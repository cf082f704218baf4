//! Visits: mystery-shopper contacts and off-hours tests.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::{Answer, ChecklistRef, Head, Id, Located};

/// One mystery-shopper contact or off-hours test.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Id, title, body and the rest.
    pub head: Head,
    /// The checklist it filled in.
    pub checklist: Option<Located<ChecklistRef>>,
    /// When.
    pub date: NaiveDate,
    /// At what time of day.
    pub time: Option<NaiveTime>,
    /// By which channel.
    pub channel: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Who asked.
    pub shopper: Option<String>,
    /// What they asked for.
    pub brief: Option<String>,
    /// Seconds until somebody answered.
    pub waited: Option<f64>,
    /// Whether anybody did.
    pub answered: Option<bool>,
    /// How often they were passed on.
    pub transfers: Option<u32>,
    /// Whether they reached the right person.
    pub right_agent: Option<bool>,
    /// Whether it was resolved.
    pub resolved: Option<bool>,
    /// Answers by item.
    pub answers: BTreeMap<Id, Answer>,
}

impl Visit {
    /// What `where` compares a name with: channel, place or shopper.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        match name {
            "channel" => self.channel.as_deref(),
            "place" => self.place.as_deref(),
            "shopper" => self.shopper.as_deref(),
            _ => None,
        }
    }
}
