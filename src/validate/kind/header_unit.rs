//! The unit of time that the header of a column names: `First reply (min)`, `handle_time_seconds`.
//!
//! In: a header. Out: the unit, where it names one. It reads words of the six languages of the site, and of German.

use crate::schema::TimeUnit;

/// The words of each unit. The short ones are read in brackets or behind a mark: elsewhere they may be anything.
const WORDS: [(TimeUnit, &[&str], &[&str]); 4] = [
    (
        TimeUnit::Second,
        &["s", "sec", "secs", "sek", "сек", "с", "δευτ"],
        &[
            "second",
            "seconds",
            "sekunden",
            "sekundit",
            "sekundites",
            "secunde",
            "секунд",
            "секунды",
            "секундах",
            "δευτερόλεπτα",
            "ثانية",
            "ثوان",
            "ثواني",
        ],
    ),
    (
        TimeUnit::Minute,
        &["min", "mins", "мин", "λεπ"],
        &[
            "minute",
            "minutes",
            "minuten",
            "minutit",
            "minutites",
            "минут",
            "минуты",
            "минутах",
            "λεπτά",
            "دقيقة",
            "دقائق",
        ],
    ),
    (
        TimeUnit::Hour,
        &["h", "hr", "hrs", "std", "ч", "час"],
        &["hour", "hours", "stunden", "tundi", "tundides", "ore", "часов", "часа", "часах", "ώρες", "ساعة", "ساعات"],
    ),
    (
        TimeUnit::Day,
        &["d", "дн"],
        &["day", "days", "tage", "tagen", "päeva", "päevades", "zile", "дней", "днях", "ημέρες", "يوم", "أيام"],
    ),
];

/// Words before `hours` and `days` that say which hours count, not what is counted.
const WHICH: [&str; 6] = ["business", "working", "office", "opening", "service", "calendar"];

/// The unit of time that `header` names; nothing where it names none, or two.
pub(super) fn named(header: &str) -> Option<TimeUnit> {
    let header = header.to_lowercase();
    if let Some(unit) = in_brackets(&header).or(behind_mark(&header)).and_then(|word| unit_of(word, true)) {
        return Some(unit);
    }
    let words: Vec<&str> = header.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_counted = |at: &usize| *at == 0 || !WHICH.contains(&words[*at - 1]);
    let mut units = (0..words.len()).filter(is_counted).filter_map(|at| unit_of(words[at], false));
    let first = units.next()?;
    units.all(|unit| unit == first).then_some(first)
}

/// The unit of time that `header` probably names: as [`named`], or by a short form that ends it.
pub(crate) fn meant(header: &str) -> Option<TimeUnit> {
    named(header).or_else(|| {
        let header = header.to_lowercase();
        let words: Vec<&str> = header.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.last().filter(|word| words.len() > 1 && word.chars().count() > 1).and_then(|word| unit_of(word, true))
    })
}

/// The short form behind a mark that ends `header`: `time_s`, `Время, сек.`. Behind a blank it may be anything.
fn behind_mark(header: &str) -> Option<&str> {
    let header = header.trim_end_matches(['.', ' ']);
    let (before, word) = header.rsplit_once([',', '_', '/', ';'])?;
    let word = word.trim();
    (!before.trim().is_empty() && word.chars().all(char::is_alphabetic)).then_some(word)
}

/// The word in the last brackets of `header`, which end it.
fn in_brackets(header: &str) -> Option<&str> {
    let inner = header.trim_end().strip_suffix([')', ']'])?;
    inner.rsplit(['(', '[']).next().map(str::trim).filter(|word| word.len() < inner.len())
}

/// The unit that `word` is; its short forms count where `is_short` says so.
fn unit_of(word: &str, is_short: bool) -> Option<TimeUnit> {
    let word = word.trim_start_matches("in ").trim_end_matches('.');
    let is = |words: &[&str]| words.contains(&word);
    WORDS.into_iter().find(|(_, short, long)| is(long) || is_short && is(short)).map(|(unit, ..)| unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_name_units_in_brackets_or_as_words() {
        for (header, unit) in [
            ("First reply (min)", Some(TimeUnit::Minute)),
            ("Wait [s]", Some(TimeUnit::Second)),
            ("Antwortzeit (in Std.)", Some(TimeUnit::Hour)),
            ("handle_time_seconds", Some(TimeUnit::Second)),
            ("Время ответа (мин)", Some(TimeUnit::Minute)),
            ("Resolution hours", Some(TimeUnit::Hour)),
            ("First reply time in minutes within business hours", Some(TimeUnit::Minute)),
            ("Minutes or hours", None),
            ("Reply within business hours", None),
            ("Minimum", None),
            ("s", None),
            ("value", None),
            ("Days open (h)", Some(TimeUnit::Hour)),
            ("time_s", Some(TimeUnit::Second)),
            ("Время, сек.", Some(TimeUnit::Second)),
            ("Zeit min", None),
            ("Vitamin D", None),
            ("Last, first", None),
        ] {
            assert_eq!(named(header), unit, "{header}");
        }
        assert_eq!(meant("Zeit min"), Some(TimeUnit::Minute));
        assert_eq!(meant("Vitamin D"), None);
    }
}
