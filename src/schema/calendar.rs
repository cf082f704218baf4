//! Calendars of working hours, as the settings write them.

use super::declare::entry;
use super::value::{At, FieldValue};
use super::{Id, KeyShape, Located, Shape, TextForm};
use crate::diag::rules;
use crate::parse::node::{Entry, Node, shortened};
use crate::parse::read::{certain, did_you_mean, listed, meant};
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
            // A place alone names its zone where no other has one of that name.
            let is_of = |name: &&str| name.rsplit('/').next().is_some_and(|place| place.eq_ignore_ascii_case(text));
            let mut of_place = names.iter().map(TimeZoneName::as_str).filter(is_of);
            let placed = of_place.next().filter(|_| of_place.next().is_none());
            let sure = placed.or_else(|| certain(text, names.iter().map(TimeZoneName::as_str))).map(str::to_owned);
            let help = placed.map(|placed| format!("did you mean `{placed}`?"));
            let help = help.or_else(|| did_you_mean(text, names.iter().map(TimeZoneName::as_str)));
            let is_offset = ["UTC", "GMT"].iter().any(|zone| text.to_uppercase().starts_with(zone) && text.len() > 3);
            let place = "name the place, which knows its summer time: `Europe/Tallinn`".to_owned();
            reader.report(
                fault.maybe_help(if is_offset { Some(place) } else { help }).maybe_mend(sure.filter(|_| !is_offset)),
            );
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
        if let Some((from, to)) = node.as_text().and_then(stretch_meant).filter(|(from, to)| from < to) {
            let reader = at.document.reader;
            let message = format!("`{}` says no days", node.as_text().unwrap_or_default().trim());
            let fault = reader.fault(&rules::WRONG_TYPE, node.span, message).expected("days with their hours");
            reader.report(fault.help(format!("write `{{mon-fri: {from}-{to}}}`, with the days that you mean")));
            return None;
        }
        let mut week = Self::default();
        let mut whole = true;
        let (mut alone, mut among) = ([false; 7], [false; 7]);
        for entry in &at.entries(node)?.entries {
            let days = days(at, entry);
            let hours = hours(at, &entry.value, days.as_ref());
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
        let fault = fault.expected(format!("one of {}, or several such as `mon-fri`", listed(DAYS)));
        let meant = days_meant(&entry.key);
        at.document.reader.report(match &meant[..] {
            [] => fault,
            [one] => fault.help(format!("write `{one}`")).mend(one.as_str()),
            several => {
                fault.help(format!("a week begins on Monday: write {}", listed(several.iter().map(String::as_str))))
            }
        });
    }
    days.map(|(first, last)| first..last + 1)
}

/// The days that `text` means: `mo-fr`, `Monday`, `weekend`; two stretches where it goes over the end of a week.
fn days_meant(text: &str) -> Vec<String> {
    let text = text.trim().to_lowercase().replace(['–', '—'], "-").replace(" to ", "-");
    match text.as_str() {
        "weekdays" | "workdays" => return vec!["mon-fri".to_owned()],
        "weekend" | "weekends" => return vec!["sat-sun".to_owned()],
        "daily" | "all" | "everyday" | "every day" => return vec!["mon-sun".to_owned()],
        _ => {}
    }
    let day = |text: &str| {
        let text = text.trim().trim_end_matches('.');
        DAYS.iter().position(|day| text.starts_with(day) || text.len() == 2 && day.starts_with(text))
    };
    let stretch = |first: usize, last: usize| {
        if first == last { DAYS[first].to_owned() } else { format!("{}-{}", DAYS[first], DAYS[last]) }
    };
    match text.split_once('-') {
        None => day(&text).map(|day| DAYS[day].to_owned()).into_iter().collect(),
        Some((first, last)) => match day(first).zip(day(last)) {
            Some((first, last)) if first <= last => vec![stretch(first, last)],
            Some((first, last)) => vec![stretch(first, 6), stretch(0, last)],
            None => Vec::new(),
        },
    }
}

/// The time of day that `text` means, in four digits: `9`, `9.30`, `5pm`, `0930`.
fn clock_meant(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches("hrs").trim_end_matches('h').trim();
    let is_of_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let written = match text.len() {
        1 | 2 if is_of_digits => format!("{text:0>2}:00"),
        4 if is_of_digits => format!("{}:{}", &text[..2], &text[2..]),
        _ => match scalar::time(text) {
            Some(time) => time.format("%H:%M").to_string(),
            None => meant::times(text).first()?.clone(),
        },
    };
    (written == "24:00" || scalar::time(&written).is_some()).then_some(written)
}

/// When the stretch that `text` means begins and ends.
fn stretch_meant(text: &str) -> Option<(String, String)> {
    let text = text.to_lowercase().replace(" to ", "-");
    let (from, to) = text.split_once(['-', '–', '—'])?;
    Some((clock_meant(from)?, clock_meant(to)?))
}

/// How the hours `from` an evening `to` the next morning are written for each of `days`: both parts on their own day.
fn over_midnight(days: &Range<usize>, (from, to): (&str, &str)) -> String {
    let evening = |day: usize| days.contains(&day);
    let morning = |day: usize| days.contains(&((day + 6) % 7));
    let alike = |one: usize, other: usize| (evening(one), morning(one)) == (evening(other), morning(other));
    let mut written = Vec::new();
    let mut first = 0;
    while first < 7 {
        let last = (first..7).take_while(|day| alike(first, *day)).last().unwrap_or(first);
        let name = if first == last { DAYS[first].to_owned() } else { format!("{}-{}", DAYS[first], DAYS[last]) };
        match (morning(first), evening(first)) {
            (true, true) => written.push(format!("{name}: [00:00-{to}, {from}-24:00]")),
            (true, false) => written.push(format!("{name}: 00:00-{to}")),
            (false, true) => written.push(format!("{name}: {from}-24:00")),
            (false, false) => {}
        }
        first = last + 1;
    }
    written.join(", ")
}

/// The hours in `node`, of `days`: one stretch, or a list of several that rise.
fn hours(at: &At<'_>, node: &Node, days: Option<&Range<usize>>) -> Option<Vec<(u32, u32)>> {
    let reader = at.document.reader;
    if super::misplaced::report_list(at, node, &[',', ';'], |part| stretch(part).is_some()) {
        return None;
    }
    if let Some(text) =
        node.as_text().filter(|text| ["closed", "none", "off", "-"].contains(&text.to_lowercase().as_str()))
    {
        let fault = reader.fault(&rules::INVALID_TIME, node.span, format!("`{text}` is not hours"));
        reader.report(fault.expected(HOURS.called).help("leave out a day without hours"));
        return None;
    }
    let read = |node: &Node| {
        let meant = node.as_text().and_then(stretch_meant);
        let meant = meant.map(|(from, to)| if to == "00:00" { (from, "24:00".to_owned()) } else { (from, to) });
        match meant {
            Some((from, to)) if from >= to => {
                let message = format!("`{}` ends before it begins", node.as_text().unwrap_or_default().trim());
                let fault = reader.fault(&rules::INVALID_TIME, node.span, message).expected(HOURS.called);
                let written = days.map(|days| format!(": `{}`", over_midnight(days, (&from, &to)))).unwrap_or_default();
                reader.report(fault.help(format!("hours over midnight are written on both days{written}")));
                None
            }
            meant => {
                let written = meant.map(|(from, to)| format!("{from}-{to}"));
                reader
                    .parse_or_help(node, &rules::INVALID_TIME, HOURS.called, stretch, |_| written.into_iter().collect())
            }
        }
    };
    let written = node.as_sequence().map_or(1, <[Node]>::len);
    let hours = reader.each(node, read);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_hours_are_known_by_how_people_write_them() {
        for (text, meant) in [
            ("mo-fr", vec!["mon-fri"]),
            ("Monday", vec!["mon"]),
            ("Mon – Thu", vec!["mon-thu"]),
            ("weekend", vec!["sat-sun"]),
            ("sun-thu", vec!["sun", "mon-thu"]),
            ("holiday", vec![]),
        ] {
            assert_eq!(days_meant(text), meant, "{text}");
        }
        for (text, meant) in [
            ("9-18", Some(("09:00", "18:00"))),
            ("9.30-18.00", Some(("09:30", "18:00"))),
            ("9am to 5pm", Some(("09:00", "17:00"))),
            ("0900-1730", Some(("09:00", "17:30"))),
            ("18:00-2:00", Some(("18:00", "02:00"))),
            ("late", None),
        ] {
            let read = stretch_meant(text);
            assert_eq!(read.as_ref().map(|(from, to)| (from.as_str(), to.as_str())), meant, "{text}");
        }
        assert_eq!(
            over_midnight(&(0..5), ("18:00", "09:00")),
            "mon: 18:00-24:00, tue-fri: [00:00-09:00, 18:00-24:00], sat: 00:00-09:00"
        );
        assert_eq!(over_midnight(&(6..7), ("22:00", "02:00")), "mon: 00:00-02:00, sun: 22:00-24:00");
    }
}
