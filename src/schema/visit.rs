//! Visits: mystery-shopper contacts and off-hours tests.

use chrono::{NaiveDate, NaiveTime};

use super::answers::WrittenAnswer;
use super::declare::document;
use super::watch;
use super::{ChecklistRef, Located, Named};

document! {
    /// One mystery-shopper contact or off-hours test.
    pub struct Visit = "a visit" {
        /// The checklist that it filled in, with its version.
        checklist: Option<Located<ChecklistRef>>, watched(watch::PINNED), example("auditbook/mystery-shop@1");
        /// The day of the contact.
        date: NaiveDate, watched(watch::VISITED), stated("{{date}}");
        /// The time of day.
        time: Option<NaiveTime>, watched(watch::VISITED), stated(""), example("\"22:00\"");
        /// The channel: `phone`, `email`, `chat`, `shop` or whatever you tell apart.
        channel: Option<String>, watched(watch::VISITED_AT), stated("phone");
        /// The place or shop.
        place: Option<String>, watched(watch::VISITED_AT), example("Tallinn");
        /// Who asked; a code, never a name.
        shopper: Option<String>, watched(watch::WHO_JUDGED), example("Observer 4");
        /// What the shopper was to ask for.
        brief: Option<String>, watched(watch::DEFINED), stated(""), example("opening hours on holidays");
        /// Until somebody answered, or until the shopper gave up.
        waited: Option<f64>, duration(), watched(watch::SERIES), stated(""), example("45s");
        /// Whether anybody answered.
        answered: Option<bool>, watched(watch::SERIES), stated(""), example("yes");
        /// How often the shopper was passed on.
        transfers: Option<u32>, watched(watch::SERIES), stated(""), example("0");
        /// Whether the one who answered could help.
        right_agent as "right-agent": Option<bool>, watched(watch::SERIES), stated(""), example("yes");
        /// Whether the shopper got what they asked for.
        resolved: Option<bool>, watched(watch::SERIES), stated(""), example("no");
        /// The answers to the questions of the checklist.
        written_answers as "answers": Option<Named<WrittenAnswer>>, watched(watch::ANSWERS), example("{M01: yes}");
    }
}

/// What tells one contact from another: day, time, channel, place, shopper and wait.
pub(crate) type Contact<'a> = (NaiveDate, NaiveTime, Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<f64>);

impl Visit {
    /// What tells the contact from others; none where its time is not known.
    pub(crate) fn contact(&self) -> Option<Contact<'_>> {
        let (channel, place, shopper) = (self.channel.as_deref(), self.place.as_deref(), self.shopper.as_deref());
        Some((self.date, self.time?, channel, place, shopper, self.waited))
    }

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
