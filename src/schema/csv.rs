//! How a CSV file that a document names is written.

use super::declare::choice;
use super::value::{At, FieldValue};
use super::{Located, Shape, TextForm};
use crate::diag::rules;
use crate::parse::csv::{DateFormat, Decimal};
use crate::parse::node::Node;
use crate::parse::scalar;
use std::ops::Deref;

/// What parts the columns of a CSV file: an ASCII character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delimiter(pub u8);

const DELIMITER: &str = "one of `,`, `;`, `|` or `tab`";
const DATES: &str = "a date format such as `%d.%m.%Y %H:%M`";

impl FieldValue for Delimiter {
    const SHAPE: Shape = Shape::Form(TextForm {
        called: DELIMITER,
        pattern: r"^([,;|\t]|tab|\\t|)$",
        canonical: |text| Self::new(text).map(|delimiter| char::from(delimiter.0).to_string()),
    });

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let named = |text: &str| match text.to_lowercase().as_str() {
            "comma" => vec!["\",\"".to_owned()],
            "semicolon" => vec!["\";\"".to_owned()],
            "pipe" | "bar" => vec!["\"|\"".to_owned()],
            "tabulator" | "tabs" => vec!["tab".to_owned()],
            _ => Vec::new(),
        };
        at.document.reader.parse_or_help(node, &rules::INVALID_VALUE, DELIMITER, Self::new, named)
    }
}

impl Delimiter {
    /// `,`, `;`, `|` or a tab (also written `tab`).
    fn new(text: &str) -> Option<Self> {
        match text {
            "," => Some(Self(b',')),
            ";" => Some(Self(b';')),
            "|" => Some(Self(b'|')),
            "tab" | "\\t" | "\t" | "" => Some(Self(b'\t')),
            _ => None,
        }
    }
}

impl FieldValue for DateFormat {
    const SHAPE: Shape = Shape::Form(TextForm { called: DATES, pattern: "%", canonical: |text| Some(text.to_owned()) });

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        if holds_zone(at, node) {
            return None;
        }
        let meant = |text: &str| pattern_of(text, |pattern| Self::new(pattern).is_some());
        at.document.reader.parse_or_help(node, &rules::INVALID_VALUE, DATES, Self::new, meant)
    }
}

/// Whether the date format in `node` holds a word for a zone, which is reported.
fn holds_zone(at: &At<'_>, node: &Node) -> bool {
    let Some(zone) = node.as_text().and_then(DateFormat::zone_in) else { return false };
    let reader = at.document.reader;
    let message = format!("`{zone}` in a date format says no offset: its clocks would be read as local ones");
    let help = "in the file, write the zone as `Z` or `+02:00`: such dates need no `dates`; `%z` stands for `+0200`";
    reader.report(reader.fault(&rules::INVALID_VALUE, node.span, message).expected(DATES).help(help));
    true
}

/// The pattern in letters of `strftime`, where it `is_sound`, that `text` (`dd/mm/yyyy HH:MM`) describes.
pub(crate) fn pattern_of(text: &str, is_sound: impl Fn(&str) -> bool) -> Vec<String> {
    let mut pattern = String::new();
    let mut rest = text.trim();
    let mut in_time = false;
    while let Some(letter) = rest.chars().next() {
        let end = rest.find(|c: char| c != letter).unwrap_or(rest.len());
        match (letter.to_ascii_lowercase(), end) {
            ('y', 2) => pattern.push_str("%y"),
            ('y', _) => pattern.push_str("%Y"),
            ('d', _) => pattern.push_str("%d"),
            ('m', _) if in_time => pattern.push_str("%M"),
            ('m', 3) => pattern.push_str("%b"),
            ('m', _) => pattern.push_str("%m"),
            ('h', _) => {
                in_time = true;
                pattern.push_str("%H");
            }
            ('s', _) => pattern.push_str("%S"),
            (letter, _) if letter.is_alphabetic() || letter == '%' => return Vec::new(),
            _ => pattern.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
    if is_sound(&pattern) { vec![format!("\"{pattern}\"")] } else { Vec::new() }
}

/// How a file writes periods: days, or months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodFormat(pub DateFormat);

impl FieldValue for PeriodFormat {
    const SHAPE: Shape = <DateFormat as FieldValue>::SHAPE;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        if holds_zone(at, node) {
            return None;
        }
        let read = |text: &str| DateFormat::of_periods(text).map(Self);
        let meant = |text: &str| pattern_of(text, |pattern| DateFormat::of_periods(pattern).is_some());
        at.document.reader.parse_or_help(node, &rules::INVALID_VALUE, DATES, read, meant)
    }
}

/// The files that a document names, at least one; `*` stands for any letters.
#[derive(Debug, Clone, PartialEq)]
pub struct FileNames(Vec<Located<String>>);

impl Deref for FileNames {
    type Target = [Located<String>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl FieldValue for FileNames {
    const SHAPE: Shape = Shape::List(&Shape::Text);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let names = Vec::<Located<String>>::read(at, node)?;
        let is_list = node.as_sequence().is_some();
        if names.is_empty() && is_list {
            let fault = at.document.reader.fault(&rules::INVALID_VALUE, node.span, "no file is named");
            at.document.reader.report(fault.expected("a file such as `fcr.csv`, or a list of files"));
        }
        (!names.is_empty()).then_some(Self(names))
    }
}

const DECIMAL: &str = "`\",\"` or `\".\"`";

impl FieldValue for Decimal {
    const SHAPE: Shape = Shape::Form(TextForm {
        called: DECIMAL,
        pattern: r"^[,.]$",
        canonical: |text| decimal(text).map(|decimal| decimal.mark().to_string()),
    });

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let named = |text: &str| match text.to_lowercase().as_str() {
            "comma" => vec!["\",\"".to_owned()],
            "point" | "dot" | "period" => vec!["\".\"".to_owned()],
            _ => Vec::new(),
        };
        at.document.reader.parse_or_help(node, &rules::INVALID_VALUE, DECIMAL, decimal, named)
    }
}

/// The mark before a fraction that `text` names.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    match text {
        "," => Some(Decimal::Comma),
        "." => Some(Decimal::Point),
        _ => None,
    }
}

choice! {
    /// What a bare number counts where a duration is wanted, or what the two parts of `4:12` are.
    pub enum TimeUnit {
        /// Seconds.
        Second = "s",
        /// Minutes.
        Minute = "min",
        /// Hours.
        Hour = "h",
        /// Days of 24 hours.
        Day = "d",
        /// Minutes and seconds, as in `4:12`.
        MinutesSeconds = "m:ss",
        /// Hours and minutes, as in `4:12`.
        HoursMinutes = "h:mm",
    }
}

impl TimeUnit {
    /// How many seconds it has; of two parts, the first.
    pub fn seconds(self) -> f64 {
        match self {
            Self::Second => 1.0,
            Self::Minute | Self::MinutesSeconds => 60.0,
            Self::Hour | Self::HoursMinutes => 3_600.0,
            Self::Day => 86_400.0,
        }
    }

    /// Whether it says what two parts are; a bare number is none then.
    pub fn is_of_two_parts(self) -> bool {
        matches!(self, Self::MinutesSeconds | Self::HoursMinutes)
    }

    /// The seconds in `4:12`, where it says what two parts are.
    pub(crate) fn seconds_in_parts(self, text: &str) -> Option<f64> {
        let (first, second) = scalar::two_parts(text).filter(|_| self.is_of_two_parts())?;
        Some(self.seconds() * (first + second / 60.0))
    }

    /// The letter that a duration is written with: `m` of `5m30s`; of two parts, that of the first.
    pub fn letter(self) -> char {
        match self {
            Self::Second => 's',
            Self::Minute | Self::MinutesSeconds => 'm',
            Self::Hour | Self::HoursMinutes => 'h',
            Self::Day => 'd',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_spreadsheets_are_translated() {
        let described = |text: &str| pattern_of(text, |pattern| DateFormat::of_periods(pattern).is_some());
        assert_eq!(described("dd/mm/yyyy"), ["\"%d/%m/%Y\""]);
        assert_eq!(described("mm/yyyy"), ["\"%m/%Y\""]);
        assert_eq!(described("DD.MM.YYYY HH:mm:ss"), ["\"%d.%m.%Y %H:%M:%S\""]);
        assert!(described("day first").is_empty() && described("%d/%q").is_empty());
    }
}
