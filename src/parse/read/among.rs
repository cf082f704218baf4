//! Values that hold a number among words or signs, or that stand for one: what to write in their place.
//!
//! In: a text that is no number. Out: advice, never a value.

use super::amounts::{has_unit, of_radix};
use super::calendar::month_of;
use super::meant::{is_digits, with_digits, with_latin_digits};
use super::units::unit_of_time;
use crate::parse::scalar;

/// The number that stands in `text` with words or signs that are none of it, and what they say: `ca. 12`, `< 5`, `12 calls`, `1.2k`.
pub(crate) fn number_among(text: &str) -> Option<String> {
    among(text, "leave the cell empty")
}

/// As [`number_among`]; `nothing` is what to do where there is no number.
fn among(text: &str, nothing: &str) -> Option<String> {
    let text = with_latin_digits(text.trim());
    // How many cases a value rests on stands beside it.
    let (text, has_cases) = match text.split_once('(') {
        Some((value, cases)) if cases.trim_start().to_lowercase().starts_with('n') && cases.contains('=') => {
            (value.trim().to_owned(), true)
        }
        _ => (text, false),
    };
    if has_cases && scalar::percent(&text).is_some() {
        return Some(format!("write the number alone: `{text}`; how many cases it rests on stands in a column `n`"));
    }
    if let Some(number) = of_radix(&text) {
        return Some(format!("write the number as people count: `{number}`"));
    }
    let times = [("k", 1e3), ("K", 1e3), ("M", 1e6)];
    let of = |(letter, times): (&str, f64)| Some(scalar::number(text.strip_suffix(letter)?.trim())? * times);
    if let Some(number) = times.into_iter().find_map(of) {
        let of_millions = if text.ends_with('M') { ", where `M` stands for millions" } else { "" };
        return Some(format!("write `{}`{of_millions}", (number * 1e3).round() / 1e3));
    }
    if let Some(help) = of_day(&text) {
        return Some(help);
    }
    match numbers_in(&text)[..] {
        [one] if text.starts_with(['<', '>', '≤', '≥', '~', '≈']) => {
            Some(format!("write `{one}` where it is that, or {nothing}"))
        }
        [one] => scalar::number(one).map(|_| format!("write the number alone: `{one}`")),
        [from, to] if is_range(&text, from, to) => Some(format!("write one number, between `{from}` and `{to}`")),
        [_, _, ..] => Some(format!("write one number, or {nothing}")),
        [] => text.contains(|c: char| c.is_ascii_digit()).then(|| "write the number alone, without letters".to_owned()),
    }
}

/// What to do about a number that a spreadsheet has made a day of: `4.Mai`, `5-Apr`.
fn of_day(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(|c: char| ".-/ ".contains(c)).filter(|part| !part.is_empty()).collect();
    let [first, second] = parts[..] else { return None };
    let number = |part: &str| part.parse::<u32>().ok().filter(|number| (1..=31).contains(number));
    let (day, month) = number(first).zip(month_of(second)).or_else(|| number(second).zip(month_of(first)))?;
    Some(format!("a spreadsheet makes days of numbers: write the number, such as `{day}.{month}`, as text"))
}

/// The numbers that stand in `text`, without signs; none that is part of a word: `G03`.
fn numbers_in(text: &str) -> Vec<&str> {
    let mut is_in_word = false;
    let word = |c: char| c.is_alphabetic();
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let number = rest[..end].trim_matches('.');
        if end > 0 {
            numbers.extend((!number.is_empty() && !is_in_word).then_some(number));
            rest = &rest[end..];
        } else {
            is_in_word = word(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    numbers
}

/// Whether `text` goes from one number to the other: `70-75`, `70 to 75`.
fn is_range(text: &str, from: &str, to: &str) -> bool {
    let between = text.strip_prefix(from).and_then(|rest| rest.strip_suffix(to)).map(str::trim);
    between.is_some_and(|between| ["-", "–", "—", "to", "..", "bis", "до", "έως"].contains(&between))
}

/// What to write in the place of a `text` that is no number, where it holds one or stands for one: the text of a value in a document.
pub(crate) fn number_within(text: &str) -> Option<String> {
    among(text, "leave it out").or_else(|| in_figures(text))
}

/// As [`number_within`], of a whole number: one with a fraction lost its last digits, or was parted by a point. `most` is the end of its
/// scale.
pub(crate) fn whole_within(text: &str, most: Option<i64>) -> Option<String> {
    let has_fraction = scalar::number(text).is_some_and(|number| number.fract() != 0.0);
    match most {
        _ if !has_fraction => number_within(text),
        Some(most) => Some(format!("write a whole number, {most} at most")),
        None => Some("write the whole number with all its digits and no mark between them, such as `1240`".to_owned()),
    }
}

/// What to do about a number that `text` writes as a word.
fn in_figures(text: &str) -> Option<String> {
    let is_word = |words: &[&str]| words.contains(&text.trim().to_lowercase().as_str());
    let number = match () {
        () if is_word(&["once", "one", "single"]) => "1",
        () if is_word(&["twice", "two", "double"]) => "2",
        () if is_word(&["never", "none", "zero", "no"]) => "0",
        () => {
            let is_number = is_word(&[
                "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
                "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "half",
            ]);
            return is_number.then(|| "write the number in figures".to_owned());
        }
    };
    Some(format!("write the number in figures: `{number}`"))
}

/// What to write in the place of a text that has a number and is no duration: `(30)`, `ca. 30`, `30-40`.
pub(crate) fn duration_among(text: &str) -> Option<String> {
    let text = with_latin_digits(text.trim());
    if let Some(help) = of_leading_zero(&text) {
        return Some(help);
    }
    if let Some(help) = of_months(&text).or_else(|| of_day(&text)) {
        return Some(help);
    }
    let like = with_digits(&text);
    if like != text && scalar::number(&like).is_some() {
        return Some(format!("write `{like}` with its unit, such as `{like}m`"));
    }
    let numbers = numbers_in(&text);
    let Some(number) = numbers.first() else {
        let has_digits = text.contains(|c: char| c.is_ascii_digit());
        return has_digits.then(|| "write one number with its unit and nothing else, such as `5m`".to_owned());
    };
    let word = text.trim_end_matches(['.', ' ', ')']);
    let word = &word[word.trim_end_matches(char::is_alphabetic).len()..];
    let unit = unit_of_time(&word.to_lowercase());
    // The first of two may have a unit of its own.
    let unit_behind = |number: &str| {
        let rest = text[text.find(number)? + number.len()..].trim_start();
        let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        unit_of_time(&word.to_lowercase())
    };
    Some(match (&numbers[..], unit) {
        ([from, to], Some(unit)) => {
            let first = unit_behind(from).unwrap_or(unit);
            format!("write one time, between `{from}{first}` and `{to}{unit}`")
        }
        ([one], Some(unit)) => format!("write the time alone: `{one}{unit}`"),
        ([from, to], None) if is_range(&text, from, to) => {
            format!("write one time with its unit, between `{from}` and `{to}`")
        }
        ([_, _], None) => format!("write one number with its unit, such as `{number}m`"),
        _ => format!("write one number with its unit and nothing else, such as `{number}m`"),
    })
}

/// Whether `text` ends with a unit of time.
pub(crate) fn names_time(text: &str) -> bool {
    let word = text.trim().trim_end_matches('.');
    let word = &word[word.trim_end_matches(char::is_alphabetic).len()..];
    unit_of_time(&word.to_lowercase()).is_some()
}

/// What to write for months, years, and a unit that could be months or minutes: no length of time that all agree on.
fn of_months(text: &str) -> Option<String> {
    const MONTHS: &str = "mo mon month months monat monate monaten mois μήνα μήνας μήνες μηνών lună luni شهر شهرا أشهر \
                          kuu kuud месяц месяца месяцев мес";
    const YEARS: &str = "y yr yrs year years jahr jahre jahren an ans année années έτος έτη χρόνος χρόνια ani سنة سنوات \
                         aasta aastat год года лет";
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = (&text[..end], text[end..].trim().trim_end_matches('.').to_lowercase());
    let count: u32 = number.parse().ok().filter(|_| is_digits(number))?;
    let is = |words: &str| words.split_whitespace().any(|word| word == unit);
    if has_unit(text, "M") {
        return Some(format!("write `{count}m` for minutes, or `{}d` for months", count.saturating_mul(30)));
    }
    let days = if is(MONTHS) { 30 } else { 365 };
    (is(MONTHS) || is(YEARS)).then(|| {
        let (one, days) = (if days == 30 { "a month" } else { "a year" }, count.saturating_mul(days));
        format!("{one} has no one length: write days, such as `{days}d`")
    })
}

/// What to write for `text`, which begins with a zero as times of day do: the number, or the time. It may say a unit of time.
pub(crate) fn of_leading_zero(text: &str) -> Option<String> {
    let (amount, unit) = match text.strip_suffix(['s', 'm', 'h', 'd']) {
        Some(amount) => (amount, &text[amount.len()..]),
        None => (text, ""),
    };
    let (whole, fraction) = scalar::with_leading_zero(amount)?;
    let number = scalar::number(&format!("{whole}.{fraction}"))?;
    let first = whole.trim_start_matches('0');
    let first = if first.is_empty() { "0" } else { first };
    let is_clock = fraction.len() == 2 && fraction < "60";
    Some(match (unit, is_clock) {
        ("", true) => {
            format!("write `{number}` for the number, `{first}h{fraction}m` or `{first}m{fraction}s` for a time")
        }
        ("h", true) => format!("write `{number}h`, or `{first}h{fraction}m`"),
        ("m", true) => format!("write `{number}m`, or `{first}m{fraction}s`"),
        _ => format!("write `{number}{unit}`, without the zero in front"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_among_words_or_signs_is_advised() {
        for (text, help) in [
            ("ca. 12", Some("write the number alone: `12`")),
            ("12 calls", Some("write the number alone: `12`")),
            ("<5", Some("write `5` where it is that, or leave the cell empty")),
            ("1.2k", Some("write `1200`")),
            ("1.2M", Some("write `1200000`, where `M` stands for millions")),
            ("4.Mai", Some("a spreadsheet makes days of numbers: write the number, such as `4.5`, as text")),
            ("G03", Some("write the number alone, without letters")),
            ("0x1F", Some("write the number as people count: `31`")),
            ("12-14", Some("write one number, between `12` and `14`")),
            ("12 and 14", Some("write one number, or leave the cell empty")),
            ("79 (n=120)", Some("write the number alone: `79`; how many cases it rests on stands in a column `n`")),
            ("many", None),
            ("65..5", None),
        ] {
            assert_eq!(number_among(text).as_deref(), help, "{text}");
        }
        for (text, help) in [
            ("~30", Some("write `30` where it is that, or leave it out")),
            ("thirty", Some("write the number in figures")),
            ("once", Some("write the number in figures: `1`")),
            ("many", None),
        ] {
            assert_eq!(number_within(text).as_deref(), help, "{text}");
        }
    }

    #[test]
    fn a_time_among_words_or_signs_is_advised() {
        for (text, help) in [
            ("45-60m", "write one time, between `45m` and `60m`"),
            ("45s - 1m", "write one time, between `45s` and `1m`"),
            ("~30m", "write the time alone: `30m`"),
            ("5 M", "write `5m` for minutes, or `150d` for months"),
            ("1 month", "a month has no one length: write days, such as `30d`"),
            ("2 года", "a year has no one length: write days, such as `730d`"),
            ("4l.5", "write `41.5` with its unit, such as `41.5m`"),
            ("30-40", "write one time with its unit, between `30` and `40`"),
            ("ca. 30", "write one number with its unit and nothing else, such as `30m`"),
            ("04.30m", "write `4.3m`, or `4m30s`"),
            ("04.75m", "write `4.75m`, without the zero in front"),
        ] {
            assert_eq!(duration_among(text).as_deref(), Some(help), "{text}");
        }
    }

    #[test]
    fn a_zero_in_front_asks_for_a_number_or_a_time() {
        assert_eq!(
            of_leading_zero("09.30").as_deref(),
            Some("write `9.3` for the number, `9h30m` or `9m30s` for a time")
        );
        assert_eq!(
            of_leading_zero("00,15").as_deref(),
            Some("write `0.15` for the number, `0h15m` or `0m15s` for a time")
        );
        assert_eq!(of_leading_zero("075.5").as_deref(), Some("write `75.5`, without the zero in front"));
        assert!(["0.5", "9.30", "075", ".5", "09.3x", "1.05"].iter().all(|text| of_leading_zero(text).is_none()));
    }
}
