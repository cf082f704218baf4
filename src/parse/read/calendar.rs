//! What no calendar and no clock has: a 31st of June, a month 13, a minute 61.
//!
//! In: a text written as a day, a period or a time. Out: why there is none such, in words; nothing where there is. It reads nothing.

use chrono::{Datelike, NaiveDate};

use super::meant::is_digits;

/// Why the calendar has no day or period `text`, which is written as one: a month 13, a 30th of February.
pub(crate) fn beyond_calendar(text: &str) -> Option<String> {
    let mut parts = text.trim().split('-');
    let has_digit_more =
        |year: &&str| year.len() == 5 && is_digits(year) && (year.starts_with("19") || year.starts_with("20"));
    if parts.clone().next().is_some_and(|year| has_digit_more(&year)) {
        return Some("a year has four digits".to_owned());
    }
    let year = parts.next().filter(|year| year.len() == 4 && is_digits(year))?.parse::<i32>().ok()?;
    let (part, day) = (parts.next()?, parts.next());
    if !(1900..=2199).contains(&year) {
        return Some("years go from 1900 to 2199".to_owned());
    }
    if part.strip_prefix('Q').and_then(number).is_some() {
        return Some("a year has the quarters `Q1` to `Q4`".to_owned());
    }
    if part.strip_prefix('W').and_then(number).is_some() {
        let last = NaiveDate::from_isoywd_opt(year, 53, chrono::Weekday::Mon).map_or(52, |_| 53);
        return Some(format!("{year} has the weeks `W01` to `W{last}`"));
    }
    let month = number(part)?;
    let Some(first) = NaiveDate::from_ymd_opt(year, month, 1) else {
        return Some("a year has the months `01` to `12`".to_owned());
    };
    let days = u32::from(first.num_days_in_month());
    let is_beyond = number(day?).is_some_and(|day| !(1..=days).contains(&day));
    is_beyond.then(|| format!("{} has {days} days", first.format("%B %Y")))
}

/// What to do about a month, a week or a quarter `text` that says no year; `behind` is what else the value has to say.
pub(crate) fn without_year(text: &str, behind: &str) -> Option<String> {
    let folded = text.trim().trim_end_matches('.').to_lowercase();
    let quarter = folded.strip_prefix('q').filter(|quarter| ["1", "2", "3", "4"].contains(quarter));
    if let Some(quarter) = quarter {
        return Some(format!("write its year as well, as in `2026-Q{quarter}`"));
    }
    let week = ["week", "kw", "wk", "w"]
        .iter()
        .find_map(|word| folded.strip_prefix(word).and_then(|rest| number(rest.trim())));
    if let Some(week) = week.filter(|week| (1..=53).contains(week)) {
        return Some(format!("write its year as well, as in `2026-W{week:02}`"));
    }
    // `4.Mai`, `5 June`.
    let parts: Vec<&str> = folded.split([' ', '.', '-', '/']).filter(|part| !part.is_empty()).collect();
    if let [first, second] = parts[..] {
        let day = |part: &str| number(part).filter(|day| (1..=31).contains(day));
        let (day, month) = day(first).zip(month_of(second)).or_else(|| day(second).zip(month_of(first)))?;
        return Some(format!("write its year as well, in figures, as in `2026-{month:02}-{day:02}`"));
    }
    let month = month_of(&folded)?;
    Some(format!("write its year as well, as in `2026-{month:02}{behind}`"))
}

/// The number of the month called `name`, in English or in one of the other languages, whole or in its first letters.
pub(super) fn month_of(name: &str) -> Option<u32> {
    let in_english = || name.parse::<chrono::Month>().ok().map(|month| month.number_from_month());
    in_english().or_else(|| month_called(name))
}

/// The number of the month that is called `name` in one of the other languages, or begins so.
fn month_called(name: &str) -> Option<u32> {
    const CALLED: [&[&str]; 12] = [
        &["ianuar", "jaanuar", "январ", "ιανουάρ", "ιανουαρ", "januar", "janv", "يناير", "jän", "jaan", "ian"],
        &["februar", "veebruar", "феврал", "φεβρουάρ", "φεβρουαρ", "févr", "فبراير", "veebr"],
        &["mart", "märts", "март", "μάρτ", "μαρτ", "märz", "mars", "maerz", "مارس"],
        &["april", "aprill", "апрел", "απρίλ", "απριλ", "avril", "أبريل"],
        &["mai", "май", "мая", "μάι", "μαΐ", "μάϊ", "μαι", "مايو"],
        &["iunie", "juuni", "июн", "ιούν", "ιουν", "juni", "juin", "يونيو"],
        &["iulie", "juuli", "июл", "ιούλ", "ιουλ", "juli", "juil", "يوليو"],
        &["august", "авгус", "αύγουστ", "αυγούστ", "août", "أغسطس"],
        &["septembr", "сентябр", "σεπτέμβρ", "σεπτεμβρ", "سبتمبر"],
        &["octombr", "oktoober", "октябр", "οκτώβρ", "οκτωβρ", "oktober", "octobr", "أكتوبر"],
        &["noiembr", "ноябр", "νοέμβρ", "νοεμβρ", "novembr", "نوفمبر"],
        &["decembr", "detsember", "декабр", "δεκέμβρ", "δεκεμβρ", "dezember", "décembr", "ديسمبر"],
    ];
    /// Short names, which are no beginnings of other words.
    const SHORT: [&[&str]; 12] = [
        &["ιαν", "янв"],
        &["φεβ", "фев", "февр"],
        &["μάρ", "μαρ", "мар", "mrz", "mär", "mär"],
        &["απρ", "апр"],
        &["mai"],
        &["ιουν", "iun", "juun"],
        &["ιουλ", "iul", "juul"],
        &["αυγ", "αύγ", "авг"],
        &["σεπ", "σεπτ", "сен", "сент", "sept"],
        &["οκτ", "окт", "okt"],
        &["νοε", "νοέ", "ноя", "нояб", "noi", "noie"],
        &["δεκ", "дек", "dez", "dets", "det"],
    ];
    let name = name.trim_end_matches('.').to_lowercase();
    let begins = |called: &&[&str]| called.iter().any(|called| name.starts_with(called));
    let is_short = |called: &&[&str]| called.contains(&name.as_str());
    let at = CALLED.iter().position(begins).or_else(|| SHORT.iter().position(is_short))?;
    u32::try_from(at + 1).ok()
}

/// The first day of the week `text`, such as `2025-W36`.
pub(crate) fn first_of_week(text: &str) -> Option<NaiveDate> {
    let (year, week) = text.split_once("-W")?;
    NaiveDate::from_isoywd_opt(year.parse().ok()?, number(week)?, chrono::Weekday::Mon)
}

fn number(digits: &str) -> Option<u32> {
    digits.parse::<u32>().ok().filter(|_| is_digits(digits))
}

/// Why there is no moment `text`, written with the day before its month or behind it and the year last: `31.06.2026`, `06.05.2026 24:61`.
pub(crate) fn no_such_day(text: &str) -> Option<String> {
    let (date, time) = text.trim().split_once([' ', 'T']).unwrap_or((text.trim(), ""));
    let mark = date.chars().find(|c| matches!(c, '/' | '.' | '-'))?;
    let parts: Vec<&str> = date.split(mark).collect();
    let [first, second, year] = parts[..] else { return None };
    if first.len() > 2 || year.len() != 4 {
        return if first.len() == 4 { no_such_time(time) } else { None };
    }
    let (first, second, year) = (number(first)?, number(second)?, i32::try_from(number(year)?).ok()?);
    let is_there = |month, day| NaiveDate::from_ymd_opt(year, month, day).is_some();
    if is_there(first, second) || is_there(second, first) {
        return no_such_time(time);
    }
    let (day, month) = if first > 12 { (first, second) } else { (second, first) };
    let start = NaiveDate::from_ymd_opt(year, month, 1)?;
    (day <= 99).then(|| format!("{} has {} days", start.format("%B %Y"), start.num_days_in_month()))
}

/// Why a clock never shows `time`.
fn no_such_time(time: &str) -> Option<String> {
    let mut parts = time.split(':');
    let (hour, minute) = (number(parts.next()?)?, number(parts.next()?)?);
    let second = parts.next().map_or(Some(0), |second| number(second.split('.').next()?))?;
    match (hour > 23, minute > 59 || second > 59) {
        (true, _) => Some("a day has the hours `00` to `23`".to_owned()),
        (false, true) => Some("an hour has the minutes `00` to `59`, and a minute as many seconds".to_owned()),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_that_are_not_there() {
        for (text, why) in [
            ("31.06.2026", Some("June 2026 has 30 days")),
            ("06/31/2026", Some("June 2026 has 30 days")),
            ("06.05.2026 24:61", Some("a day has the hours `00` to `23`")),
            ("2026-05-06 10:61", Some("an hour has the minutes `00` to `59`, and a minute as many seconds")),
            ("06.05.2026 10:05", None),
            ("40/50/2026", None),
            ("soon", None),
        ] {
            assert_eq!(no_such_day(text).as_deref(), why, "{text}");
        }
    }
}
