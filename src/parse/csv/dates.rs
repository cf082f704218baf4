//! Dates in CSV cells, in ISO form or as a `dates` pattern describes them.

use chrono::{
    NaiveDate, NaiveDateTime, NaiveTime,
    format::{Fixed, Item, Parsed, StrftimeItems, parse},
};

use crate::parse::scalar;

/// A date, with the time of day where the cell has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellDate {
    /// The day.
    pub date: NaiveDate,
    /// The time of day; none when only the day was written.
    pub time: Option<NaiveTime>,
    /// How far its clock is ahead of UTC, in seconds, where the cell says so.
    pub offset: Option<i32>,
}

/// How dates are written: a checked chrono pattern, or ISO.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateFormat {
    /// The pattern as written.
    pattern: Option<String>,
    items: Option<Vec<Item<'static>>>,
    /// Whether it names a month and no day: the first is meant.
    is_of_months: bool,
    /// Whether it says letter for letter that clocks are those of UTC.
    is_of_utc: bool,
}

impl CellDate {
    /// The moment meant when the cell names the start of something: midnight when no time is written.
    pub fn earliest(self) -> NaiveDateTime {
        self.date.and_time(self.time.unwrap_or(NaiveTime::MIN))
    }

    /// The moment meant when the cell names a deadline: the last second of the day when no time is written.
    pub fn latest(self) -> NaiveDateTime {
        let end = NaiveTime::from_hms_opt(23, 59, 59).expect("23:59:59 is a time of day");
        self.date.and_time(self.time.unwrap_or(end))
    }
}

impl DateFormat {
    /// The format of the chrono `pattern` (`%d/%m/%Y %H:%M %z`); nothing when the pattern is unsound, names no day, or has the name
    /// of a zone (`%Z`, ` CET`), which says no offset and would be passed over. `Z`, `UTC` and `GMT` are none ahead.
    pub fn new(pattern: &str) -> Option<Self> {
        let items: Vec<Item<'static>> = StrftimeItems::new(pattern).parse_to_owned().ok()?;
        if items.contains(&Item::Fixed(Fixed::TimezoneName)) || Self::zone_in(pattern).is_some() {
            return None;
        }
        let day = NaiveDate::from_ymd_opt(2001, 11, 22).and_then(|day| day.and_hms_opt(13, 14, 15))?;
        let is_of_utc = Self::words_in(pattern).iter().any(|word| is_utc(word));
        let pattern = Some(pattern.to_owned());
        let format = Self { items: Some(items.clone()), pattern, is_of_months: false, is_of_utc };
        // chrono's own way to write panics on items without a value; reading a sample never does.
        let sample = sample(&items, day)?;
        format.read(&sample).filter(|read| read.date == day.date()).map(|_| format)
    }

    /// The word for a zone that `pattern` holds as a letter for letter: it would be passed over, and the clock read as a local one.
    pub(crate) fn zone_in(pattern: &str) -> Option<String> {
        Self::words_in(pattern).into_iter().find(|word| is_zone(word) && !is_utc(word))
    }

    /// The words that `pattern` holds letter for letter.
    fn words_in(pattern: &str) -> Vec<String> {
        let literals = StrftimeItems::new(pattern).filter_map(|item| match item {
            Item::Literal(text) => Some(text.to_owned()),
            Item::OwnedLiteral(text) => Some(text.into_string()),
            _ => None,
        });
        let joined = literals.fold(String::new(), |all, text| all + " " + &text);
        joined.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect()
    }

    /// As [`Self::new`], or a pattern that names a month without its day (`%m/%Y`, `%b %Y`).
    pub fn of_periods(pattern: &str) -> Option<Self> {
        let of_months = || {
            let format = Self::new(&format!("{pattern} %d"))?;
            Some(Self { is_of_months: true, pattern: Some(pattern.to_owned()), ..format })
        };
        Self::new(pattern).or_else(of_months)
    }

    /// The pattern as written; nothing for ISO.
    pub(super) fn pattern(&self) -> Option<&str> {
        self.pattern.as_deref()
    }

    /// Whether it names months.
    pub fn is_of_months(&self) -> bool {
        self.is_of_months
    }

    /// The date in `text`; nothing when it is not one in this format.
    pub fn read(&self, text: &str) -> Option<CellDate> {
        let Some(items) = &self.items else { return iso(text) };
        let mut parsed = Parsed::new();
        let with_day = self.is_of_months.then(|| format!("{text} 01"));
        parse(&mut parsed, with_day.as_deref().unwrap_or(text), items.iter()).ok()?;
        let date = parsed.to_naive_date().ok().filter(|date| scalar::is_plausible(*date))?;
        Some(CellDate {
            date,
            time: parsed.to_naive_time().ok(),
            offset: parsed.offset().or(self.is_of_utc.then_some(0)),
        })
    }

    /// What is expected of a cell, for a message.
    pub fn expected(&self) -> &'static str {
        if self.items.is_some() { "a date as `dates` describes it" } else { "a date such as `2025-06-30`" }
    }
}

/// Whether `word` is a name of the zone that is none ahead.
fn is_utc(word: &str) -> bool {
    ["Z", "UTC", "GMT"].contains(&word.to_ascii_uppercase().as_str())
}

/// Whether `word` is a name of a zone, as exports write it behind a clock.
pub(super) fn is_zone(word: &str) -> bool {
    const ZONES: [&str; 21] = [
        "Z", "UTC", "GMT", "WET", "WEST", "BST", "IST", "CET", "CEST", "MEZ", "MESZ", "EET", "EEST", "MSK", "EST",
        "EDT", "CST", "CDT", "MST", "PST", "PDT",
    ];
    ZONES.contains(&word.to_ascii_uppercase().as_str())
}

/// `day` written by `items`, on clocks of UTC; nothing when they ask for what it does not have.
fn sample(items: &[Item<'static>], day: NaiveDateTime) -> Option<String> {
    use std::fmt::Write as _;

    let mut text = String::new();
    write!(text, "{}", day.and_utc().fixed_offset().format_with_items(items.iter())).ok()?;
    Some(text)
}

/// `2025-03-14`, with `T` or a space before a time `10:00`, `10:00:59` or `10:00:59.5`, and after that `Z` or `+02:00`.
fn iso(text: &str) -> Option<CellDate> {
    let date = scalar::date(text.get(..10)?)?;
    let rest = &text[10..];
    if rest.is_empty() {
        return Some(CellDate { date, time: None, offset: None });
    }
    let time = rest.strip_prefix(['T', ' '])?;
    let (time, offset) = match (time.strip_suffix('Z'), time.rfind(['+', '-'])) {
        (Some(time), _) => (time, Some(0)),
        (None, Some(at)) => (time[..at].trim_end(), Some(offset(&time[at..])?)),
        (None, None) => (time, None),
    };
    let time = scalar::time(time).or_else(|| NaiveTime::parse_from_str(time, "%H:%M:%S%.f").ok())?;
    Some(CellDate { date, time: Some(time), offset })
}

/// The seconds in `+02:00`, `+0200` or `+02`.
fn offset(text: &str) -> Option<i32> {
    let digits = text[1..].replacen(':', "", 1);
    let is_sound = matches!(digits.len(), 2 | 4) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| part.parse::<i32>().ok();
    let (hours, minutes) = digits.split_at_checked(2).filter(|_| is_sound)?;
    let minutes = if minutes.is_empty() { 0 } else { number(minutes)? };
    let seconds = 3600 * number(hours)? + 60 * minutes;
    (minutes < 60 && seconds <= 14 * 3600).then_some(if text.starts_with('-') { -seconds } else { seconds })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(format: &DateFormat, text: &str) -> Option<String> {
        format.read(text).map(|read| format!("{} {:?}", read.date, read.time))
    }

    #[test]
    fn iso_dates_with_and_without_time() {
        let iso = DateFormat::default();
        assert_eq!(shown(&iso, "2025-03-14").as_deref(), Some("2025-03-14 None"));
        assert_eq!(shown(&iso, "2025-03-14T10:05:00Z").as_deref(), Some("2025-03-14 Some(10:05:00)"));
        assert_eq!(shown(&iso, "2025-03-14 10:05").as_deref(), Some("2025-03-14 Some(10:05:00)"));
        for text in ["", "2025-03-1", "14.03.2025", "2025-03-14x", "2025-03-14T", "2025-02-30", "ΑΒΓΔΕ2025"] {
            assert_eq!(shown(&iso, text), None, "{text}");
        }
    }

    #[test]
    fn offsets_are_read() {
        let kept = DateFormat::default();
        let offset = |text: &str| kept.read(text).map(|read| read.offset);
        assert_eq!(offset("2025-03-14T10:05:00Z"), Some(Some(0)));
        assert_eq!(offset("2025-03-14T10:05:00+02:00"), Some(Some(7200)));
        assert_eq!(offset("2025-03-14 10:05:00.25 -0330"), Some(Some(-12_600)));
        assert_eq!(offset("2025-03-14 10:05"), Some(None));
        for text in
            ["2025-03-14T10:05:00+2", "2025-03-14T10:05:00+15:00", "2025-03-14T10:05:00+02:60", "2025-03-14T-02"]
        {
            assert_eq!(offset(text), None, "{text}");
        }
        let written = DateFormat::new("%d/%m/%Y %H:%M %z").unwrap();
        assert_eq!(written.read("14/03/2025 10:05 +0200").map(|read| read.offset), Some(Some(7200)));
        assert_eq!(written.read("14/03/2025 10:05"), None);
        assert!(DateFormat::new("%d/%m/%Y %H:%M %Z").is_none(), "the name of a zone says no offset");
        let clocks = DateFormat::new("%Y-%m-%dT%H:%M:%SZ").unwrap();
        assert_eq!(clocks.read("2026-03-14T10:05:00Z").map(|read| read.offset), Some(Some(0)));
        for pattern in ["%Y-%m-%d %H:%M CET", "%d.%m.%Y %H:%M est"] {
            assert!(DateFormat::new(pattern).is_none(), "{pattern}");
        }
    }

    #[test]
    fn patterns_are_checked_before_use() {
        let american = DateFormat::new("%m/%d/%Y %I:%M:%S %p").unwrap();
        assert_eq!(shown(&american, "01/16/2015 08:30:00 PM").as_deref(), Some("2015-01-16 Some(20:30:00)"));
        assert_eq!(shown(&american, "16/01/2015 08:30:00 AM"), None);
        let day = DateFormat::new("%d.%m.%Y").unwrap();
        assert_eq!(shown(&day, "31.12.2025").as_deref(), Some("2025-12-31 None"));
        let months = DateFormat::of_periods("%b %Y").unwrap();
        assert_eq!(shown(&months, "Jan 2025").as_deref(), Some("2025-01-01 None"));
        assert!(DateFormat::new("%b %Y").is_none() && DateFormat::of_periods("%Y").is_none());
        for pattern in ["", "%H:%M", "%Q", "%d/%m", "%z", "%"] {
            assert!(DateFormat::new(pattern).is_none(), "{pattern}");
        }
    }

    #[test]
    fn a_deadline_without_time_is_the_end_of_its_day() {
        let read = DateFormat::default().read("2025-03-14").unwrap();
        assert_eq!(read.latest().to_string(), "2025-03-14 23:59:59");
        assert_eq!(read.earliest().to_string(), "2025-03-14 00:00:00");
    }
}
