//! What a value that cannot be read was meant to be: dates, periods, numbers and durations as people write them elsewhere.
//!
//! In: a text. Out: how it is written here; two where it could be two, and none where it could be anything. It reads nothing.

pub(crate) use super::among::{duration_among, names_time, number_among, number_within, of_leading_zero, whole_within};
pub(crate) use super::amounts::{counted, duration, number, share, whole};
use super::calendar::month_of;
pub(crate) use super::calendar::{beyond_calendar, first_of_week, no_such_day, without_year};
use crate::parse::scalar;

/// ``did you mean `2026-11-28`?`` for what a text could mean; nothing where it could be nothing.
pub(crate) fn help(meant: &[String]) -> Option<String> {
    match meant {
        [] => None,
        [one] => Some(format!("did you mean `{one}`?")),
        several => {
            let quoted: Vec<String> = several.iter().map(|text| format!("`{text}`")).collect();
            Some(format!("did you mean {}?", quoted.join(" or ")))
        }
    }
}

/// As [`help`], and what in `text` only looks like what was meant.
pub(crate) fn help_beside(meant: &[String], text: &str) -> Option<String> {
    let why = look_alike(text).map(|why| format!(" {why}")).unwrap_or_default();
    help(meant).map(|help| help + &why)
}

/// What a text means, where it could mean nothing else.
pub(crate) fn one(meant: &[String]) -> Option<String> {
    if let [one] = meant { Some(one.clone()) } else { None }
}

/// The days that `text` could mean: `28/11/2026`, `2026-11-8`, `2026.11.08`, `20261128`.
pub(crate) fn dates(text: &str) -> Vec<String> {
    let text = &with_numbers_of_months(&plain(text));
    if let Some((date, _)) =
        text.split_once([' ', 'T']).filter(|(date, time)| scalar::date(date).is_some() && time.contains(':'))
    {
        return vec![date.to_owned()];
    }
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return day(&text[..4], &text[4..6], &text[6..]).into_iter().collect();
    }
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return Vec::new() };
    let mut found: Vec<String> = if first.len() == 4 {
        // A day above 12 stands where the month should.
        day(first, second, third).or_else(|| day(first, third, second)).into_iter().collect()
    } else if third.len() == 4 {
        day(third, second, first).into_iter().chain(day(third, first, second)).collect()
    } else {
        Vec::new()
    };
    found.dedup();
    found
}

/// What to write for `text`, a day as spreadsheets count them.
pub(crate) fn day_of_spreadsheet(text: &str) -> Option<String> {
    const FROM_2000_TO_2099: std::ops::RangeInclusive<u64> = 36_526..=73_050;
    let days = text.parse::<u64>().ok().filter(|days| FROM_2000_TO_2099.contains(days))?;
    let day = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(chrono::Days::new(days))?;
    Some(format!("is it `{day}`, as a spreadsheet counts days?"))
}

/// The periods that `text` could mean: `2026/06`, `06/2026`, `2026-6`, `Q1 2026`, `2026Q1`, or a day.
pub(crate) fn periods(text: &str) -> Vec<String> {
    let text = with_numbers_of_months(&plain(text)).to_uppercase();
    // `2026 KW 22`, `Week 22 2026`.
    let text = ["WEEK ", "WEEK", "KW ", "KW", "WK ", "WK"].iter().fold(text, |text, word| text.replace(word, "W"));
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let joined = match parts.as_slice() {
        [year, part] | [part, year] if year.len() == 4 && is_digits(year) => Some((*year, *part)),
        // Five digits may be a year with one too many.
        [one]
            if one.len() > 4
                && one.is_char_boundary(4)
                && is_digits(&one[..4])
                && !(one.len() == 5 && is_digits(one)) =>
        {
            Some((&one[..4], &one[4..]))
        }
        _ => None,
    };
    let Some((year, part)) = joined else { return dates(&text) };
    let number = |digits: &str| digits.parse::<u32>().ok().filter(|_| is_digits(digits) && digits.len() <= 2);
    let found = match part.chars().next() {
        Some('Q') => number(&part[1..]).filter(|quarter| (1..=4).contains(quarter)).map(|q| format!("{year}-Q{q}")),
        Some('W') => number(&part[1..]).filter(|week| (1..=53).contains(week)).map(|week| format!("{year}-W{week:02}")),
        _ => number(part).filter(|month| (1..=12).contains(month)).map(|month| format!("{year}-{month:02}")),
    };
    let is_year = year.parse::<i32>().is_ok_and(|year| (1900..=2199).contains(&year));
    found.map_or_else(|| dates(&text), |found| Some(found).filter(|_| is_year).into_iter().collect())
}

/// `text` with the name of a month, in English, as its number, where the year has four digits: `5 May 2026`, `Jun 2026`, `May 5, 2026`.
fn with_numbers_of_months(text: &str) -> String {
    let parts: Vec<&str> = text.split([' ', '-', '/', '.', ',']).filter(|part| !part.is_empty()).collect();
    let is_year = |part: &str| part.len() == 4 && is_digits(part);
    let named = parts.iter().enumerate().find_map(|(at, part)| Some((at, month_of(part)?)));
    let Some((at, number)) = named else { return text.to_owned() };
    match (parts.as_slice(), at) {
        ([_, year], 0) | ([year, _], 1) if is_year(year) => format!("{year}-{number:02}"),
        ([day, _, year], 1) | ([_, day, year], 0) if is_year(year) => format!("{year}-{number:02}-{day}"),
        _ => text.to_owned(),
    }
}

/// The time of day that `text` means: `22.10`, `22h10`, `9.30 pm`.
pub(crate) fn times(text: &str) -> Vec<String> {
    let text = text.trim().to_lowercase();
    let (digits, later) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(digits), _) => (digits.trim(), Some(false)),
        (_, Some(digits)) => (digits.trim(), Some(true)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = match digits.split_once(['.', ':', 'h']) {
        Some((hour, minute)) => (hour, minute),
        None if later.is_some() => (digits, "00"),
        None => return Vec::new(),
    };
    if !is_digits(hour) || !is_digits(minute) || minute.len() != 2 || hour.len() > 2 {
        return Vec::new();
    }
    let hour = match (hour.parse::<u32>().unwrap_or(24), later) {
        (hour @ 1..=12, Some(later)) => hour % 12 + if later { 12 } else { 0 },
        (_, Some(_)) => return Vec::new(),
        (hour, None) => hour,
    };
    let written = format!("{hour:02}:{minute}");
    scalar::time(&written).map(|_| written).into_iter().collect()
}

/// Whether `text` is what people write where there is nothing: `n/a`, `-`, `none`.
pub(crate) fn is_nothing(text: &str) -> bool {
    const NOTHING: [&str; 12] = ["-", "–", "—", ".", "n/a", "na", "n.a.", "n.a", "null", "none", "nan", "missing"];
    NOTHING.contains(&text.trim().to_lowercase().as_str())
}

/// Whether a cell of an export holds no value: nothing, or what stands where a formula failed.
pub(crate) fn holds_no_value(text: &str) -> bool {
    is_nothing(text) || is_failed_formula(text)
}

/// Whether `text` is what spreadsheets show where a formula failed, in any language: `#REF!`, `#DIV/0!`, `#N/A`, `#BEZUG!`, `Err:502`.
pub(crate) fn is_failed_formula(text: &str) -> bool {
    const WITHOUT_MARK: [&str; 5] = ["n/a", "nv", "н/д", "δ/υ", "nd"];
    let text = text.trim().to_lowercase();
    if let Some(number) = text.strip_prefix("err:") {
        return is_digits(number);
    }
    let Some(name) = text.strip_prefix('#') else { return false };
    let bare = name.strip_suffix(['!', '?']);
    let is_name = |name: &str| {
        name.starts_with(char::is_alphabetic) && name.chars().all(|c| c.is_alphanumeric() || c == '/' || c == '_')
    };
    WITHOUT_MARK.contains(&name) || bare.is_some_and(is_name)
}

/// What to do where a formula failed: the value is known to the sheet alone.
pub(crate) const FAILED_FORMULA: &str =
    "a formula of the spreadsheet failed here: mend it there, and take its value anew";

/// `text` with the digits of Arabic, and those as wide as a Chinese letter, as those of Latin.
pub(super) fn with_latin_digits(text: &str) -> String {
    let latin = |c: char| match c {
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10).unwrap_or(c),
        '٫' | '．' => '.',
        '－' => '-',
        '٬' => ' ',
        '٪' | '％' => '%',
        _ => scalar::western_digit(c),
    };
    text.chars().map(latin).collect()
}

/// The number that `text` is with the digits of Arabic, or wide ones, as those of Latin; none where it has none of these.
pub(crate) fn in_latin_digits(text: &str) -> Vec<String> {
    let written = with_latin_digits(text.trim());
    let is_number = written != text.trim() && scalar::number(&written).is_some();
    is_number.then_some(written).into_iter().collect()
}

/// `text`, of a day or a period, with hyphens for dashes and digits for the letters that look like them.
fn plain(text: &str) -> String {
    with_latin_digits(text.trim()).replace(DASHES, "-").split('-').map(with_digits).collect::<Vec<_>>().join("-")
}

/// `text` with the digits that its letters look like, where nothing but digits and one or two such letters stand in it.
pub(crate) fn with_digits(text: &str) -> String {
    const LIKE: [(char, char); 13] = [
        ('O', '0'),
        ('o', '0'),
        ('l', '1'),
        ('I', '1'),
        ('S', '5'),
        // Of Greek and Cyrillic.
        ('Ο', '0'),
        ('ο', '0'),
        ('О', '0'),
        ('о', '0'),
        ('З', '3'),
        ('з', '3'),
        ('І', '1'),
        ('Ѕ', '5'),
    ];
    let digit = |c: char| LIKE.iter().find(|(letter, _)| *letter == c).map(|(_, digit)| *digit);
    let letters = text.chars().filter(|c| digit(*c).is_some()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',') || digit(c).is_some());
    if !is_number || !(1..=2).contains(&letters) || digits < letters {
        return text.to_owned();
    }
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// What in `text` only looks like a hyphen or a digit, where something does: `–` or `O`.
fn look_alike(text: &str) -> Option<String> {
    if let Some(dash) = text.chars().find(|c| DASHES.contains(c)) {
        return Some(format!("`{dash}` (U+{:04X}) is a dash, no hyphen", u32::from(dash)));
    }
    let odd = |part: &str| part.chars().zip(with_digits(part).chars()).find(|(letter, digit)| letter != digit);
    let (letter, digit) = text.split('-').find_map(odd)?;
    Some(format!("`{letter}` is a letter, no `{digit}`"))
}

/// Dashes that stand for hyphens.
const DASHES: [char; 5] = ['\u{2010}', '\u{2011}', '–', '—', '−'];

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn day(year: &str, month: &str, day: &str) -> Option<String> {
    if ![year, month, day].into_iter().all(is_digits) || month.len() > 2 || day.len() > 2 {
        return None;
    }
    let text = format!("{year}-{month:0>2}-{day:0>2}");
    scalar::date(&text).map(|_| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_periods_are_known_by_their_parts() {
        for (text, meant) in [
            ("28/11/2026", vec!["2026-11-28"]),
            ("2026-11-8", vec!["2026-11-08"]),
            ("2026.11.08", vec!["2026-11-08"]),
            ("20261128", vec!["2026-11-28"]),
            ("03/04/2026", vec!["2026-04-03", "2026-03-04"]),
            ("04/04/2026", vec!["2026-04-04"]),
            ("31/02/2026", vec![]),
            ("2026-28-05", vec!["2026-05-28"]),
            ("2026-11-29 10:00", vec!["2026-11-29"]),
            ("29. novembris 2026", vec!["2026-11-29"]),
            ("2026–11–29", vec!["2026-11-29"]),
            ("2O26-11-29", vec!["2026-11-29"]),
            ("soon", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(dates(text), meant, "{text}");
        }
        for (text, meant) in [
            ("2026/06", vec!["2026-06"]),
            ("06/2026", vec!["2026-06"]),
            ("2026-6", vec!["2026-06"]),
            ("2026Q1", vec!["2026-Q1"]),
            ("q1 2026", vec!["2026-Q1"]),
            ("2026-w5", vec!["2026-W05"]),
            ("1/6/2026", vec!["2026-06-01", "2026-01-06"]),
            ("June 2026", vec!["2026-06"]),
            ("5 May 2026", vec!["2026-05-05"]),
            ("May 5, 2026", vec!["2026-05-05"]),
            ("mai 2026", vec!["2026-05"]),
            ("2026 KW 22", vec!["2026-W22"]),
            ("2026–06", vec!["2026-06"]),
            ("Jun-26", vec![]),
            ("2026-13", vec![]),
            ("2207-05", vec![]),
            ("ΑΒΓ", vec![]),
        ] {
            assert_eq!(periods(text), meant, "{text}");
        }
    }

    #[test]
    fn times_of_day_are_known_by_hour_and_minute() {
        for (text, meant) in
            [("22.10", Some("22:10")), ("9.30 pm", Some("21:30")), ("12 AM", Some("00:00")), ("22h10", Some("22:10"))]
        {
            assert_eq!(times(text).first().map(String::as_str), meant, "{text}");
        }
        assert!(["25.10", "13 pm", "9.5", "late", ""].iter().all(|text| times(text).is_empty()));
    }

    #[test]
    fn whole_numbers_shares_and_what_no_calendar_has() {
        for (text, meant) in [
            ("1,240", vec!["1240"]),
            ("1.240", vec!["1240"]),
            ("12 400", vec!["12400"]),
            ("30.0", vec!["30"]),
            ("30.000", vec!["30", "30000"]),
            ("30 calls", vec!["30"]),
            ("4/5", vec!["4"]),
            ("3.5", vec![]),
            ("1e3", vec![]),
            ("high", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(whole(text, Some(5)), meant, "{text}");
        }
        for (text, meant) in [("95%", vec!["0.95"]), ("95", vec!["0.95"]), ("99,5 %", vec!["0.995"]), ("950", vec![])] {
            assert_eq!(share(text), meant, "{text}");
        }
        for (text, why) in [
            ("2026-13", Some("a year has the months `01` to `12`")),
            ("2026-Q5", Some("a year has the quarters `Q1` to `Q4`")),
            ("2026-W54", Some("2026 has the weeks `W01` to `W53`")),
            ("2026-02-30", Some("February 2026 has 28 days")),
            ("0226-02", Some("years go from 1900 to 2199")),
            ("20277", Some("a year has four digits")),
            ("45901", None),
            ("2026", None),
            ("soon", None),
        ] {
            assert_eq!(beyond_calendar(text).as_deref(), why, "{text}");
        }
    }
}
