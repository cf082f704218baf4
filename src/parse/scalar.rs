//! One written value to a number, a truth value, a date, a time or a duration.
//!
//! In goes the text as written; out comes the value, or nothing when the text is not one. No messages are made here,
//! so the same readers serve front matter, CSV cells and the command line.

use chrono::{Datelike, NaiveDate, NaiveTime};

/// Zero in the two sets of Arabic digits; the other nine follow.
const ARABIC_ZEROS: [char; 2] = ['\u{660}', '\u{6f0}'];

/// A digit of either Arabic set as the Western one; every other sign as it is.
pub(crate) fn western_digit(sign: char) -> char {
    let from = |zero: char| u32::from(sign).checked_sub(u32::from(zero)).and_then(|n| char::from_digit(n, 10));
    ARABIC_ZEROS.into_iter().find_map(from).unwrap_or(sign)
}

/// The number in `text`: an optional sign, digits, an optional fraction and exponent; always finite.
pub(crate) fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') || !digits.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    text.parse::<f64>().ok().filter(|number| number.is_finite())
}

/// The hours and minutes, or minutes and seconds, that `text` looks like: a number that begins with a zero and another digit and has a
/// fraction, as `09.30`. Nobody writes a number so, and people write times so.
pub(crate) fn with_leading_zero(text: &str) -> Option<(&str, &str)> {
    let unsigned = text.trim().trim_start_matches(['+', '-']);
    let (whole, fraction) = unsigned.split_once(['.', ','])?;
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (whole.len() > 1 && whole.starts_with('0') && is_number(whole) && is_number(fraction)).then_some((whole, fraction))
}

/// The number before an optional `%`: `75`, `75 %` and `75%` are all 75.
pub(crate) fn percent(text: &str) -> Option<f64> {
    number(text.strip_suffix('%').unwrap_or(text).trim_end())
}

/// The truth value in `text`: `yes`, `true`, `on` or `no`, `false`, `off`, in any case of letters.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" | "on" | "y" => Some(true),
        "no" | "false" | "off" | "n" => Some(false),
        _ => None,
    }
}

/// The date in `text`, written `2025-03-14` in ten characters.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let year = i32::try_from(digits(&[*y1, *y2, *y3, *y4])?).ok()?;
    let date = NaiveDate::from_ymd_opt(year, digits(&[*m1, *m2])?, digits(&[*d1, *d2])?);
    date.filter(|date| is_plausible(*date))
}

/// The number in `bytes`, which are digits and few; nothing where one is none.
fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

/// Whether a date can be meant: an earlier one is a slip of the pen, or the zero of a spreadsheet's calendar. A late one
/// may stand for “never”.
pub(crate) fn is_plausible(date: NaiveDate) -> bool {
    (1900..=9999).contains(&date.year())
}

/// The time of day in `text`, written `22:10` or `22:10:30`.
pub(crate) fn time(text: &str) -> Option<NaiveTime> {
    if let [h1, h2, b':', m1, m2, rest @ ..] = text.as_bytes()
        && let Some(seconds) = match rest {
            [] => Some(0),
            [b':', s1, s2] => digits(&[*s1, *s2]),
            _ => None,
        }
        && let Some(time) = NaiveTime::from_hms_opt(digits(&[*h1, *h2])?, digits(&[*m1, *m2])?, seconds)
    {
        return Some(time);
    }
    NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S")).ok()
}

/// The seconds in a duration such as `38s`, `4h`, `5h30m`, `7d`, `1.5h`: falling units, each at most once, not negative.
pub(crate) fn duration(text: &str) -> Option<f64> {
    const UNITS: [(char, f64); 5] = [('w', 604_800.0), ('d', 86_400.0), ('h', 3_600.0), ('m', 60.0), ('s', 1.0)];
    let mut rest = text;
    let mut units = UNITS.iter();
    let mut seconds = 0.0;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (amount, tail) = rest.split_at(end);
        let unit = tail.chars().next()?;
        let (_, factor) = units.find(|(name, _)| *name == unit)?;
        if with_leading_zero(amount).is_some() {
            return None;
        }
        seconds += number(amount)? * factor;
        rest = tail[unit.len_utf8()..].trim_start();
    }
    Some(seconds).filter(|seconds| seconds.is_finite())
}

/// The seconds in a duration as ISO 8601 writes it: `PT95S`, `PT1H30M`, `P1DT2H`. Months and years are no length of time.
pub(crate) fn iso_duration(text: &str) -> Option<f64> {
    let (date, time) = text.strip_prefix('P')?.split_once('T').unwrap_or((&text[1..], ""));
    let is_of = |part: &str, units: &str| {
        part.chars().all(|c| c.is_ascii_digit() || c == '.' || units.contains(c)) && !part.contains("..")
    };
    if text.ends_with(['P', 'T']) || !is_of(date, "WD") || !is_of(time, "HMS") {
        return None;
    }
    duration(&format!("{date}{time}").to_ascii_lowercase())
}

/// `text` without its sign, and whether that is a minus, as a keyboard or as a printer writes it.
pub(crate) fn without_sign(text: &str) -> (&str, bool) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (rest.trim_start(), true),
        None => (text.strip_prefix('+').unwrap_or(text), false),
    }
}

/// The seconds in a clock-like duration of a CSV export: `h:mm:ss`, hours without limit, a fraction of a second allowed.
///
/// Two parts alone (`5:30`) could be minutes or hours and are refused.
pub(crate) fn clock_duration(text: &str) -> Option<f64> {
    let [hours, minutes, seconds] = text.split(':').collect::<Vec<_>>().try_into().ok()?;
    let whole = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let (hours, minutes) = (whole(hours)?, whole(minutes)?);
    let seconds = if seconds.starts_with(|c: char| c.is_ascii_digit()) { number(seconds)? } else { return None };
    let exists = minutes < 60 && seconds < 60.0;
    exists.then(|| f64::from(hours) * 3_600.0 + f64::from(minutes) * 60.0 + seconds)
}

/// Both parts of `4:12`: minutes and seconds, or hours and minutes.
pub(crate) fn two_parts(text: &str) -> Option<(f64, f64)> {
    let (first, second) = text.split_once(':')?;
    let whole = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let (first, second) = (whole(first)?, whole(second).filter(|of| *of < 60 && second.len() == 2)?);
    Some((f64::from(first), f64::from(second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_plain_and_finite() {
        for (text, expected) in
            [("75", Some(75.0)), ("-4.5", Some(-4.5)), (".5", Some(0.5)), ("1e3", Some(1000.0)), ("+2", Some(2.0))]
        {
            assert_eq!(number(text), expected, "{text}");
        }
        for text in ["", "-", ".", "nan", "inf", "-inf", "1e999", "1_000", "0x10", "12a", " 1", "٣"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(percent("94.01 %"), Some(94.01));
        assert_eq!(percent("%"), None);
    }

    #[test]
    fn durations_are_seconds() {
        assert_eq!(duration("38s"), Some(38.0));
        assert_eq!(duration("5h30m"), Some(19_800.0));
        assert_eq!(duration("7d"), Some(604_800.0));
        assert_eq!(duration("1.5h"), Some(5_400.0));
        for text in ["", "5", "h", "30m5h", "1h1h", "-4h", "4 hours", "4н"] {
            assert_eq!(duration(text), None, "{text}");
        }
        assert_eq!(clock_duration("1:02:03"), Some(3_723.0));
        assert_eq!(clock_duration("100:00:00"), Some(360_000.0));
        for text in ["", ":", "90:15", "1:60:00", "1:00:60", "1:-2:03", "1:2:3:4", "a:b:c"] {
            assert_eq!(clock_duration(text), None, "{text}");
        }
    }

    #[test]
    fn durations_of_iso_8601_are_seconds() {
        for (text, seconds) in [("PT95S", 95.0), ("PT1H30M", 5_400.0), ("P1DT2H", 93_600.0), ("P2W", 1_209_600.0)] {
            assert_eq!(iso_duration(text), Some(seconds), "{text}");
        }
        for text in ["P", "PT", "P1M", "P1Y", "PT1D", "P1H", "1H", "PT1S1M", "PT-5S"] {
            assert_eq!(iso_duration(text), None, "{text}");
        }
    }

    #[test]
    fn two_parts_are_whole_and_the_second_below_sixty() {
        assert_eq!(two_parts("4:12"), Some((4.0, 12.0)));
        assert_eq!(two_parts("124:00"), Some((124.0, 0.0)));
        for text in ["4:5", "4:60", ":12", "4:", "4:12:00", "-4:12", "4:1.5"] {
            assert_eq!(two_parts(text), None, "{text}");
        }
    }

    #[test]
    fn dates_exist() {
        assert_eq!(date("202999999999999999999995-12-15"), None);
        assert!(date("2024-02-29").is_some());
        for text in ["2025-02-29", "2025-2-3", "14.03.2025", "2025-03-14T10:00", "", "+025-01-01"] {
            assert_eq!(date(text), None, "{text}");
        }
        assert!(time("22:10").is_some());
        assert!(time("24:10").is_none());
        assert_eq!((boolean("Yes"), boolean("off"), boolean("maybe")), (Some(true), Some(false), None));
    }
}
