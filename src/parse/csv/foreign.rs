//! Dates in another style than the file is said to have: one cause, however many cells show it.
//!
//! In: the cells that are no date as expected. Out: one fault with the pattern that reads them; two where the cells leave open which
//! number is the month.

use std::io::Read;

use super::CsvReader;
use super::cells::Dated;
use super::dates::DateFormat;
use super::header::Says;
use crate::diag::{Diagnostic, Excerpt, and_more, rules};
use crate::parse::{read::meant, scalar};

/// The cells of one file that hold dates in another style.
#[derive(Debug, Default)]
pub(super) struct ForeignDates {
    found: Option<Foreign>,
    /// How many cells are written as they should be, and one that can be read in no other order.
    as_stated: u64,
    certain: Option<String>,
}

/// What is known of them.
#[derive(Debug)]
struct Foreign {
    count: usize,
    first: Excerpt,
    text: String,
    style: Style,
    /// The pattern that the document states.
    stated: Option<String>,
}

/// How a date is written.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Style {
    /// As where no pattern is stated.
    Iso,
    /// A month without its day: the pattern that reads it.
    Month(String),
    /// A day, with or without a time.
    Day(DayStyle),
}

/// How a day is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DayStyle {
    mark: char,
    /// Whether the year stands first.
    year_first: bool,
    /// The pattern of the year.
    year: &'static str,
    /// The pattern of what follows the day.
    time: String,
    /// Whether the first number is certainly the day, or certainly the month.
    day_first: Option<bool>,
}

impl ForeignDates {
    /// Takes a cell that is written as it should be: as the pattern of the document says, where one `is_stated`.
    pub(super) fn see(&mut self, text: &str, is_stated: bool) {
        self.as_stated += 1;
        if is_stated && self.certain.is_none() && DayStyle::of(text).is_some_and(|style| style.day_first.is_some()) {
            self.certain = Some(text.to_owned());
        }
    }

    /// Forgets those that were found.
    pub(super) fn forget(&mut self) {
        self.found = None;
    }

    /// Whether there are any.
    pub(super) fn is_any(&self) -> bool {
        self.found.is_some()
    }

    /// Adds `text`, which is not written as it should be; whether it is a date, or a month where one is wanted.
    pub(super) fn add(&mut self, text: &str, dated: Dated<'_>, place: impl FnOnce() -> Excerpt) -> bool {
        let stated = dated.format.pattern();
        let iso = || stated.and_then(|_| DateFormat::default().read(text)).map(|_| Style::Iso);
        let of_month = || month_pattern(text).filter(|_| dated.or_month).map(Style::Month);
        let Some(style) = iso().or_else(|| DayStyle::of(text).map(Style::Day)).or_else(of_month) else { return false };
        if let Some(known) = &mut self.found {
            known.count += 1;
            if let (Style::Day(known), Style::Day(style)) = (&mut known.style, style) {
                known.day_first = known.day_first.or(style.day_first);
            }
        } else {
            let stated = stated.map(str::to_owned);
            self.found = Some(Foreign { count: 1, first: place(), text: text.to_owned(), style, stated });
        }
        true
    }

    /// The fault of them all in the file at `path`, of which its document `says` something so, where there are any.
    pub(super) fn fault(self, path: &str, says: &Says) -> Option<Diagnostic> {
        let found = self.found?;
        let Foreign { count, text, style, stated, .. } = &found;
        let are = and_more(*count, "is", "are");
        let patterns = style.patterns();
        let say = || match &patterns[..] {
            [one, other] => {
                format!(
                    "{}; or `dates: \"{other}\"` where the month stands first",
                    says.help(&format!("dates: \"{one}\""))
                )
            }
            _ => says.help(&format!("dates: \"{}\"", patterns.join(" or "))),
        };
        let instead = || {
            let quoted: Vec<String> = patterns.iter().map(|pattern| format!("`dates: \"{pattern}\"`")).collect();
            format!("write {} in the document", quoted.join(" or "))
        };
        // Where only the order of day and month is another, cells that fit both orders say nothing.
        let is_order = stated.as_ref().is_some_and(|stated| style.either_order().contains(stated));
        let is_mixed = self.as_stated > 0 && !(is_order && self.certain.is_none());
        // The others are written as they should be: what is certain of one cell is not of several.
        let is_among = self.as_stated > 0 && stated.is_none();
        let meant = if is_among { moments(text) } else { Vec::new() };
        let (message, help) = match stated {
            None if is_among => {
                let quoted: Vec<String> = meant.iter().map(|day| format!("`{day}`")).collect();
                let message = format!("`{text}`{are} written in another way than the other dates");
                let here = if quoted.is_empty() { String::new() } else { format!(": here {}", quoted.join(" or ")) };
                (message, format!("write the dates of a file in one way{here}"))
            }
            None => (format!("`{text}`{are} not written as dates are here"), say()),
            Some(stated) if is_mixed => {
                let example = self.certain.map_or_else(String::new, |cell| format!(", such as `{cell}`"));
                let others = if self.as_stated == 1 {
                    "1 other is".to_owned()
                } else {
                    format!("{} others are", self.as_stated)
                };
                let message = format!("`{text}`{are} not written as `dates: \"{stated}\"` says, as {others}{example}");
                (message, "write the dates of a file in one way".to_owned())
            }
            Some(stated) => {
                let message = format!("`{text}`{are} not written as `dates: \"{stated}\"` says");
                let iso = || "leave `dates` out: so dates are written where nothing is said".to_owned();
                (message, if *style == Style::Iso { iso() } else { instead() })
            }
        };
        let mend = meant::one(&meant).filter(|_| *count == 1);
        let fault = Diagnostic::in_excerpt(&rules::CSV_CELL, path, found.first, message).maybe_mend(mend);
        let expected = match (&found.stated, &found.style) {
            (Some(_), _) => "a date as `dates` describes it",
            (None, Style::Month(_)) => "a period such as `2025-06`",
            (None, _) => "a date such as `2025-06-30`",
        };
        Some(fault.expected(expected).help(help))
    }
}

impl<R: Read> CsvReader<R> {
    /// Whether the current cell of `column` is a date in another style; all such cells are one fault in the end.
    pub(super) fn is_foreign_date(&self, column: usize, dated: Dated<'_>) -> bool {
        !self.broken && self.foreign.borrow_mut().add(self.cell(column), dated, || self.place_of(column))
    }

    /// Whether the current cell of `column`, of periods, is a date or a month in another style.
    pub fn is_foreign_period(&self, column: usize) -> bool {
        self.is_foreign_date(column, Dated { format: &DateFormat::default(), or_month: true })
    }

    /// Takes back what was found of dates in another style, and of cells of `column` that are none: a closer cause is told.
    pub(crate) fn forgive_dates(&self, column: usize) {
        self.foreign.borrow_mut().forget();
        self.withdraw(&rules::CSV_CELL, column);
    }

    /// Takes the current cell of `column`, which `format` reads.
    pub(super) fn see_date(&self, column: usize, format: &DateFormat) {
        self.foreign.borrow_mut().see(self.cell(column), format.pattern().is_some());
    }

    /// Takes a current cell that names a period as it should.
    pub(crate) fn see_period(&self) {
        self.foreign.borrow_mut().see("", false);
    }
}

/// The days or months that `text` could mean, with the time of day it says.
fn moments(text: &str) -> Vec<String> {
    let time =
        |time: &str| if scalar::time(time).is_some() { Some(time.to_owned()) } else { meant::one(&meant::times(time)) };
    let with_time = text.split_once([' ', 'T']).and_then(|(date, text)| Some((date, time(text)?)));
    match with_time {
        Some((date, time)) if scalar::date(date).is_some() => vec![format!("{date} {time}")],
        Some((date, time)) => meant::dates(date).into_iter().map(|date| format!("{date} {time}")).collect(),
        None => meant::periods(text),
    }
}

impl Style {
    fn patterns(&self) -> Vec<String> {
        match self {
            Self::Iso => Vec::new(),
            Self::Month(pattern) => vec![pattern.clone()],
            Self::Day(style) => style.patterns(),
        }
    }

    /// The patterns with the day before the month and after it.
    fn either_order(&self) -> Vec<String> {
        match self {
            Self::Day(style) => DayStyle { day_first: None, ..style.clone() }.patterns(),
            _ => self.patterns(),
        }
    }
}

/// The patterns that may read `text`, a day of three numbers or a month in another style than ISO.
pub(crate) fn patterns_of(text: &str) -> Vec<String> {
    let either_order = |style: DayStyle| DayStyle { day_first: None, ..style }.patterns();
    DayStyle::of(text)
        .map(either_order)
        .or_else(|| month_pattern(text).map(|pattern| vec![pattern]))
        .unwrap_or_default()
}

/// The pattern of `07/2026`, `2026/07`, `7.2026`, `Jul 2026`, `July-26`.
pub(super) fn month_pattern(text: &str) -> Option<String> {
    let mark = text.chars().find(|c| matches!(c, '/' | '.' | '-' | ' '))?;
    let (first, second) = text.split_once(mark)?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |part: &str| part.len() == 4 && digits(part);
    let is_month = |part: &str| part.len() <= 2 && part.parse::<u32>().is_ok_and(|month| (1..=12).contains(&month));
    // `%B` reads the first three letters of a name as well.
    let is_name = |part: &str| part.parse::<chrono::Month>().is_ok();
    match (first, second) {
        _ if is_year(first) && is_month(second) => Some(format!("%Y{mark}%m")),
        _ if is_month(first) && is_year(second) => Some(format!("%m{mark}%Y")),
        _ if is_name(first) && is_year(second) => Some(format!("%B{mark}%Y")),
        _ if is_name(first) && second.len() == 2 && digits(second) => Some(format!("%B{mark}%y")),
        _ => None,
    }
}

impl DayStyle {
    /// The style of `text`, where it is a date of three numbers, with or without a time.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (date, time) = text.split_once([' ', 'T']).map_or((text, ""), |(date, time)| (date, time));
        let mark = date.chars().find(|c| matches!(c, '/' | '.' | '-'))?;
        let parts: Vec<&str> = date.split(mark).collect();
        let [first, second, third] = parts.as_slice() else { return None };
        let is_number = |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if !parts.iter().all(is_number) {
            return None;
        }
        let year_first = first.len() == 4;
        let is_iso = year_first && mark == '-' && second.len() == 2 && third.len() == 2;
        if is_iso && (time.is_empty() || time.contains(':')) {
            // As it should be: there is no such day.
            return None;
        }
        let year = match if year_first { first.len() } else { third.len() } {
            4 => "%Y",
            2 => "%y",
            _ => return None,
        };
        let number = |part: &str| part.parse::<u32>().ok();
        let (one, two) = if year_first { (number(third)?, number(second)?) } else { (number(first)?, number(second)?) };
        let day_first = match (one > 12, two > 12) {
            (true, true) => return None,
            (true, false) => Some(true),
            (false, true) => Some(false),
            (false, false) => year_first.then_some(true),
        };
        if meant::no_such_day(text).is_some() {
            return None;
        }
        let time = time_pattern(time)?;
        Some(Self { mark, year_first, year, time, day_first })
    }

    pub(super) fn patterns(&self) -> Vec<String> {
        let Self { mark, year_first, year, time, day_first } = self;
        if *year_first {
            return vec![format!("{year}{mark}%m{mark}%d{time}")];
        }
        let orders: &[(&str, &str)] = match day_first {
            Some(true) => &[("%d", "%m")],
            Some(false) => &[("%m", "%d")],
            None => &[("%d", "%m"), ("%m", "%d")],
        };
        orders.iter().map(|(one, two)| format!("{one}{mark}{two}{mark}{year}{time}")).collect()
    }
}

/// The pattern of `10:00`, `10:00:59`, `10:00 PM`, with the blank before it; empty for no time.
fn time_pattern(time: &str) -> Option<String> {
    if time.is_empty() {
        return Some(String::new());
    }
    let (clock, half) = time.split_once(' ').map_or((time, None), |(clock, half)| (clock, Some(half)));
    let hours = if half.is_some() { "%I" } else { "%H" };
    let mark = clock.chars().find(|c| matches!(c, ':' | '.' | 'h'))?;
    let parts: Vec<&str> = clock.split(mark).collect();
    let is_part = |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let (limits, is_clock) = ([24, 60, 60], parts.iter().all(is_part));
    let is_there =
        mark == ':' || parts.iter().zip(limits).all(|(part, limit)| part.parse().is_ok_and(|n: u32| n < limit));
    let seconds = match (parts.len(), mark) {
        (2, _) => String::new(),
        (3, ':' | '.') => format!("{mark}%S"),
        _ => return None,
    };
    let is_half = half.is_none_or(|half| matches!(half.to_ascii_lowercase().as_str(), "am" | "pm"));
    (is_clock && is_there && is_half)
        .then(|| format!(" {hours}{mark}%M{seconds}{}", if half.is_some() { " %p" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(cells: &[&str]) -> Vec<String> {
        let mut found = ForeignDates::default();
        let place = crate::source::Place { line: 1, column: 1 };
        let excerpt = || Excerpt { place, end: place, line: String::new() };
        for cell in cells {
            let _ = found.add(cell, Dated { format: &DateFormat::default(), or_month: true }, excerpt);
        }
        found.found.map(|found| found.style.patterns()).unwrap_or_default()
    }

    #[test]
    fn a_column_settles_its_style() {
        assert_eq!(patterns(&["31/01/2025"]), ["%d/%m/%Y"]);
        assert_eq!(patterns(&["01/02/2025", "01/31/2025"]), ["%m/%d/%Y"]);
        assert_eq!(patterns(&["01/02/2025"]), ["%d/%m/%Y", "%m/%d/%Y"]);
        assert_eq!(patterns(&["31.1.25 10:30"]), ["%d.%m.%y %H:%M"]);
        assert_eq!(patterns(&["01/16/2015 08:30:00 PM"]), ["%m/%d/%Y %I:%M:%S %p"]);
        assert_eq!(patterns(&["2025/01/31"]), ["%Y/%m/%d"]);
        assert_eq!(patterns(&["07/2026", "08/2026"]), ["%m/%Y"]);
        assert_eq!((patterns(&["2026/7"]), patterns(&["Jul 2026"])), (vec!["%Y/%m".into()], vec!["%B %Y".into()]));
        assert_eq!((patterns(&["7.2026"]), patterns(&["July-26"])), (vec!["%m.%Y".into()], vec!["%B-%y".into()]));
        assert!(patterns(&["soon", "1/2", "2025", "40/50/2025", "1.234.567", "2025-02-30"]).is_empty());
    }
}
