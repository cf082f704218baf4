//! Visits: mystery-shopper contacts and off-hours tests.

use chrono::{NaiveDate, NaiveTime};

use super::answers::WrittenAnswer;
use super::declare::document;
use super::{ChecklistRef, Located, Named};

document! {
    /// One mystery-shopper contact or off-hours test.
    pub struct Visit = "a visit" {
        /// The checklist it filled in, with its version.
        checklist: Option<Located<ChecklistRef>>, example("auditbook/mystery-shop@1");
        /// When.
        date: NaiveDate, stated("{{date}}");
        /// At what time of day.
        time: Option<NaiveTime>, stated("\"22:00\"");
        /// By which channel.
        channel: Option<String>, stated("phone");
        /// Where.
        place: Option<String>, example("Tallinn");
        /// Who asked: a code, never a name.
        shopper: Option<String>, example("Observer 4");
        /// What they asked for.
        brief: Option<String>, stated("what the shopper asked for");
        /// How long it took until somebody answered, or until the shopper gave up.
        waited: Option<f64>, duration(), stated("45s");
        /// Whether anybody answered.
        answered: Option<bool>, stated("yes");
        /// How often they were passed on.
        transfers: Option<u32>, stated("0");
        /// Whether they reached somebody who could help.
        right_agent as "right-agent": Option<bool>, stated("yes");
        /// Whether it was resolved.
        resolved: Option<bool>, stated("no");
        /// The answer to each question of the checklist.
        written_answers as "answers": Option<Named<WrittenAnswer>>, example("{M01: yes}");
    }
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
