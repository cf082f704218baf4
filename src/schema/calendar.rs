//! Calendars of working hours, as the settings write them.

use super::declare::entry;
use super::value::{At, FieldValue};
use super::{Id, KeyShape, Located, Shape, TextForm};
use crate::diag::rules;
use crate::parse::node::{Entry, Node, shortened};
use crate::parse::read::{did_you_mean, listed};
use crate::parse::scalar;
use std::ops::Range;

use chrono::{NaiveDate, Timelike};
use jiff::tz::{self, TimeZone, TimeZoneName};

entry! {
    /// Hours in which time counts: of promises and of response times.
    pub struct CalendarSettings = "a calendar", named(id: Id) {
        /// Where its hours are: files write the time of clocks there, unless a cell says its offset (`Z`, `+02:00`).
        timezone: Option<Zone>, strict(), example("Europe/Tallinn");
        /// The hours of each day of the week; a day that is not named has none, one that stands alone goes before `mon-fri`.
        /// Whole days from Monday to Friday where none are stated.
        hours: WorkingHours, default("{mon-fri: 00:00-24:00}"), example("{mon-fri: 09:00-18:00, sat: 10:00-14:00}");
        /// The days off: a CSV file with a column `date`, relative to the settings, or the days themselves.
        holidays: Option<Holidays>, example("holidays.csv");
    }
}

/// A time zone, by its name in the IANA database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(pub TimeZone);

const ZONE: TextForm = TextForm {
    called: "a time zone such as `Europe/Tallinn`",
    pattern: "^[A-Za-z]",
    canonical: |text| Zone::named(text).map(|_| text.to_owned()),
};

impl Zone {
    /// The zone of this name, to the letter, among those compiled in.
    fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().filter(|zone| zone.iana_name() == Some(name)).map(Self)
    }
}

impl FieldValue for Zone {
    const SHAPE: Shape = Shape::Form(ZONE);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let reader = at.document.reader;
        let text = reader.text(node)?.trim();
        let zone = Self::named(text);
        if zone.is_none() {
            let message = format!("`{}` is no time zone", shortened(text));
            let fault = reader.fault(&rules::INVALID_VALUE, node.span, message).expected(ZONE.called);
            let names: Vec<_> = tz::db().available().collect();
            reader.report(fault.maybe_help(did_you_mean(text, names.iter().map(TimeZoneName::as_str))));
        }
        zone
    }
}

/// The hours of each day of the week from Monday, as seconds from midnight, rising.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkingHours(pub [Vec<(u32, u32)>; 7]);

/// Days off.
#[derive(Debug, Clone, PartialEq)]
pub enum Holidays {
    /// In a CSV file.
    File(Located<String>),
    /// Written down.
    Days(Vec<NaiveDate>),
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const HOURS: TextForm = TextForm {
    called: "hours such as `09:00-18:00`",
    pattern: r"^\d{1,2}:\d{2}\s*[-–]\s*\d{1,2}:\d{2}$",
    canonical: |text| stretch(text).map(|_| text.to_owned()),
};

impl FieldValue for WorkingHours {
    const SHAPE: Shape = Shape::Map(KeyShape::Name, &Shape::List(&Shape::Form(HOURS)));

    /// The hours by day; a day that stands alone goes before those from one to another.
    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let mut week = Self::default();
        let mut whole = true;
        let (mut alone, mut among) = ([false; 7], [false; 7]);
        for entry in &at.document.reader.entries(node)?.entries {
            let (days, hours) = (days(at, entry), hours(at, &entry.value));
            let (Some(days), Some(hours)) = (days, hours) else {
                whole = false;
                continue;
            };
            let is_alone = !entry.key.contains('-');
            let named = if is_alone { &mut alone } else { &mut among };
            if let Some(day) = days.clone().find(|day| named[*day]) {
                let message = format!("`{}` has hours already", DAYS[day]);
                at.document.fault(&rules::DUPLICATE_KEY, entry.key_span, message);
                whole = false;
            }
            named[days.clone()].fill(true);
            days.filter(|day| is_alone || !alone[*day]).for_each(|day| week.0[day].clone_from(&hours));
        }
        if whole && week.0.iter().all(Vec::is_empty) {
            at.document.fault(&rules::INVALID_VALUE, node.span, "a calendar without hours: no time would pass in it");
            whole = false;
        }
        whole.then_some(week)
    }
}

/// The days that the name of `entry` says: `sat`, `mon-fri`.
fn days(at: &At<'_>, entry: &Entry) -> Option<Range<usize>> {
    let day = |text: &str| DAYS.iter().position(|day| *day == text.trim().to_lowercase());
    let days = match entry.key.split_once('-') {
        Some((first, last)) => day(first).zip(day(last)).filter(|(first, last)| first <= last),
        None => day(&entry.key).map(|day| (day, day)),
    };
    if days.is_none() {
        let message = format!("`{}` is no day of the week", shortened(&entry.key));
        let fault = at.document.reader.fault(&rules::UNKNOWN_KEY, entry.key_span, message);
        at.document.reader.report(fault.expected(format!("one of {}, or several such as `mon-fri`", listed(DAYS))));
    }
    days.map(|(first, last)| first..last + 1)
}

/// The hours in `node`: one stretch, or a list of several that rise.
fn hours(at: &At<'_>, node: &Node) -> Option<Vec<(u32, u32)>> {
    let read = |node: &Node| at.document.reader.parse_with(node, &rules::INVALID_TIME, HOURS.called, stretch);
    let written = node.as_sequence().map_or(1, <[Node]>::len);
    let hours = at.document.reader.each(node, read);
    if hours.len() < written {
        return None;
    }
    if hours.windows(2).any(|pair| pair[1].0 < pair[0].1) {
        at.document.fault(&rules::DATES_OUT_OF_ORDER, node.span, "these hours do not follow each other");
        return None;
    }
    Some(hours)
}

/// The seconds from midnight at which `09:00-18:00` begins and ends.
fn stretch(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once(['-', '–'])?;
    let at = |text: &str| match text.trim() {
        "24:00" => Some(86_400),
        text => scalar::time(text).map(|time| time.num_seconds_from_midnight()),
    };
    at(from).zip(at(to)).filter(|(from, to)| from < to)
}

impl FieldValue for Holidays {
    const SHAPE: Shape = Shape::Either(&[Shape::Text, Shape::List(&Shape::Date)]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        if node.as_sequence().is_some() {
            return Some(Self::Days(at.document.reader.each(node, |node| at.document.reader.date(node))));
        }
        Located::read(at, node).map(Self::File)
    }
}
