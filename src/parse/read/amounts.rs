//! Amounts as people write them elsewhere: numbers, shares, money, lengths of time, counts.
//!
//! In: a text. Out: how it is written here, as far as that is sure. It reads nothing.

use super::meant::{is_digits, with_digits, with_latin_digits};
use super::money::without_money;
use super::units::unit_of_time;
use crate::parse::scalar;

/// The answers and how many were given each that `text` counts: `26 yes, 4 no`.
pub(crate) fn counted(text: &str) -> Vec<(String, u64)> {
    let mut counts = Vec::new();
    for part in text.split([',', ';', '/']) {
        let part = part.trim();
        // The number may stand behind its answer.
        let begin = part.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let behind = &part[..begin];
        if begin < part.len() && behind.ends_with([' ', ':']) && behind.starts_with(char::is_alphabetic) {
            let number = part[begin..].parse();
            let Ok(number) = number else { return Vec::new() };
            counts.push((behind.trim_end_matches([' ', ':']).to_owned(), number));
            continue;
        }
        let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        let (number, word) = (&part[..end], part[end..].trim_start_matches(['x', '×', ':', ' ']).trim());
        let Some(number) = number.parse().ok().filter(|_| !word.is_empty()) else { return Vec::new() };
        counts.push((word.to_owned(), number));
    }
    counts
}

/// The number that `text` means with a decimal comma or blanks between thousands; nothing where a comma could part thousands.
pub(crate) fn number(text: &str) -> Vec<String> {
    if of_radix(text).is_some() {
        return Vec::new();
    }
    let written = with_digits(&with_latin_digits(text));
    if !are_marks_of_thousands(&written) {
        return Vec::new();
    }
    let written = written.replace(BETWEEN_THOUSANDS, "");
    // Word processors make dashes of a minus.
    let written = match written.strip_prefix(['–', '—', '\u{2212}']) {
        Some(below) if below.starts_with(|c: char| c.is_ascii_digit()) => format!("-{below}"),
        _ => written,
    };
    // Accounts put what is below zero in brackets, and others what they add.
    if let Some(inner) = written.strip_prefix('(').and_then(|written| written.strip_suffix(')')) {
        let is_plain = inner.starts_with(|c: char| c.is_ascii_digit());
        let inner = if is_plain && scalar::number(inner).is_some() { vec![inner.to_owned()] } else { number(inner) };
        return if is_plain {
            inner.iter().flat_map(|one| [format!("-{one}"), one.clone()]).collect()
        } else {
            Vec::new()
        };
    }
    // A list goes on behind its comma, and this is none.
    let written = written.strip_suffix([',', ';']).map_or(written.clone(), str::to_owned);
    // The unit stands in the metric.
    let written = without_money(&written).replace("percent", "%").replace("pct", "%");
    let (written, percent) = written.strip_suffix('%').map_or((written.as_str(), ""), |number| (number, "%"));
    let meant = match (written.matches(',').count(), written.matches('.').count()) {
        (1, 0) => {
            let (whole, fraction) = written.split_once(',').unwrap_or((written, ""));
            if fraction.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0" {
                vec![format!("{whole}.{fraction}"), format!("{whole}{fraction}")]
            } else {
                vec![format!("{whole}.{fraction}")]
            }
        }
        (2.., 0 | 1) => together(written).into_iter().collect(),
        (0, _) if format!("{written}{percent}") != text => vec![written.to_owned()],
        _ => Vec::new(),
    };
    meant.into_iter().filter(|text| scalar::number(text).is_some()).map(|text| format!("{text}{percent}")).collect()
}

/// The whole number that `text` is where programs write it in sixteens, eights or twos: `0x1F`, `0o17`, `0b11`.
pub(super) fn of_radix(text: &str) -> Option<u64> {
    let text = text.trim();
    [("0x", 16), ("0X", 16), ("0o", 8), ("0b", 2)]
        .into_iter()
        .find_map(|(mark, radix)| u64::from_str_radix(text.strip_prefix(mark)?, radix).ok())
}

/// What parts thousands beside commas and points.
const BETWEEN_THOUSANDS: [char; 6] = [' ', '\u{a0}', '\u{202f}', '\'', '’', '_'];

/// Whether each blank between two digits of `written` stands before three of them: `6 5` may be 65, 6.5 or two numbers.
fn are_marks_of_thousands(written: &str) -> bool {
    let groups: Vec<&str> = written.split(BETWEEN_THOUSANDS).filter(|group| !group.is_empty()).collect();
    let digits = |group: &str| group.chars().take_while(char::is_ascii_digit).count();
    groups.windows(2).all(|pair| !pair[0].ends_with(|c: char| c.is_ascii_digit()) || [0, 3].contains(&digits(pair[1])))
}

/// `written` without the commas between its groups: each of three digits, or of two before the last as in India.
fn together(written: &str) -> Option<String> {
    let (whole, fraction) = written.split_once('.').map_or((written, None), |(whole, rest)| (whole, Some(rest)));
    let groups: Vec<&str> = whole.trim_start_matches('-').split(',').collect();
    let [first, between @ .., last] = groups.as_slice() else { return None };
    let are_grouped = [2, 3].into_iter().any(|length| {
        (1..=length).contains(&first.len()) && last.len() == 3 && between.iter().all(|group| group.len() == length)
    });
    let is_number = groups.iter().all(|group| is_digits(group)) && fraction.is_none_or(is_digits);
    (are_grouped && is_number).then(|| written.replace(',', ""))
}

/// The whole numbers that `text` could mean: `1,240`, `1 240`, `30.0`, `30 calls`; nothing where it has a fraction, two where its
/// zeros could be thousands or a fraction (`30.000`). `4/5` is 4 where numbers go to 5, its `most`; of another scale it is another number.
pub(crate) fn whole(text: &str, most: Option<i64>) -> Vec<String> {
    let text = with_latin_digits(text.trim());
    // `v2` of a version is its number.
    if let Some(number) = text.strip_prefix(['v', 'V']).filter(|number| is_digits(number)) {
        return vec![number.to_owned()];
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && !".,'’\u{a0}\u{202f} ".contains(c)).unwrap_or(text.len());
    let (written, word) = text.split_at(end);
    let written = written.trim();
    let is_word = word.chars().all(|c| c.is_alphabetic() || c == ' ');
    let Some(mark) = written.chars().find(|c| !c.is_ascii_digit()) else {
        let is_of = word.strip_prefix('/').is_some_and(|of| most.is_some_and(|most| of == most.to_string()));
        return if (is_word || is_of) && is_digits(written) { vec![written.to_owned()] } else { Vec::new() };
    };
    let parts: Vec<&str> = written.split(mark).collect();
    let are_thousands = (1..=3).contains(&parts[0].len()) && parts[1..].iter().all(|part| part.len() == 3);
    let meant = match parts[..] {
        _ if !parts.iter().all(|part| is_digits(part)) => None,
        [whole, "000"] if mark == '.' && are_thousands && is_word => {
            return vec![whole.to_owned(), format!("{whole}000")];
        }
        _ if are_thousands && !parts[0].starts_with('0') => Some(parts.concat()),
        [whole, fraction] if ".,".contains(mark) && fraction.bytes().all(|byte| byte == b'0') => Some(whole.to_owned()),
        _ => None,
    };
    meant.filter(|_| is_word).into_iter().collect()
}

/// The share of one that `text` means as a percentage: `95%`, `95 percent`, `95`.
pub(crate) fn share(text: &str) -> Vec<String> {
    let text = with_latin_digits(text.trim()).replace("percent", "%").replace(',', ".");
    let percentage = scalar::percent(&text).filter(|percentage| (1.0..100.0).contains(percentage));
    percentage.map(|percentage| (percentage * 1e6).round() / 1e8).map(|share| share.to_string()).into_iter().collect()
}

/// The duration that `text` means: `45 min`, `2 hours 5 minutes`, `29,25m`, `0:45:00`.
pub(crate) fn duration(text: &str) -> Vec<String> {
    let text = with_latin_digits(text.trim());
    // Months, minutes or millions.
    if !text.starts_with('P') && has_unit(&text, "M") {
        return Vec::new();
    }
    let text = text.to_lowercase();
    let one = ["one ", "a ", "an "].into_iter().find_map(|word| text.strip_prefix(word));
    let text = one.map_or_else(|| text.clone(), |rest| format!("1 {rest}"));
    let of_iso = || scalar::iso_duration(&text.to_uppercase()).map(|_| text.replace(['p', 't'], ""));
    if let Some(written) = of_iso() {
        return vec![written];
    }
    if let Some(seconds) = of_thousandths(&text) {
        return vec![format!("{seconds}s")];
    }
    if let Some(seconds) = scalar::clock_duration(&text) {
        return vec![format!("{seconds}s")];
    }
    if let Some((first, second)) = text.split_once(':').filter(|(first, second)| is_digits(first) && is_digits(second))
    {
        return vec![format!("{first}m{second}s"), format!("{first}h{second}m")];
    }
    if let Some(meant) = with_bare_end(&text).or_else(|| with_marks(&text)) {
        return vec![meant];
    }
    let (mut rest, mut meant) = (text.as_str(), String::new());
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
        let (amount, behind) = (rest[..end].replace(',', "."), rest[end..].trim_start());
        let end = behind.find(|c: char| c.is_ascii_digit() || c.is_whitespace()).unwrap_or(behind.len());
        let unit = behind[..end].trim_end_matches(['.', ',']);
        let Some(letter) = unit_of_time(unit) else { return Vec::new() };
        meant.push_str(&format!("{amount}{letter}"));
        rest = behind[end..].trim_start();
        rest = rest.strip_prefix("and ").unwrap_or(rest);
    }
    Some(meant).filter(|meant| scalar::duration(meant).is_some()).into_iter().collect()
}

/// The seconds of `text`, which counts thousandths of one: `1200ms`.
fn of_thousandths(text: &str) -> Option<f64> {
    const CALLED: [&str; 5] = ["milliseconds", "millisecond", "millis", "msec", "ms"];
    let number = CALLED.iter().find_map(|called| text.strip_suffix(called))?.trim_end();
    scalar::number(number).filter(|number| *number >= 0.0).map(|number| number / 1_000.0)
}

/// Whether a number of `text` has the `unit`, in these letters.
pub(super) fn has_unit(text: &str, unit: &str) -> bool {
    let is_end =
        |rest: &str| rest.trim_end_matches(|c: char| c.is_ascii_digit() || ".,".contains(c)).len() < rest.len();
    text.split(unit)
        .collect::<Vec<_>>()
        .windows(2)
        .any(|parts| is_end(parts[0].trim_end()) && !parts[1].starts_with(char::is_alphabetic))
}

/// The duration that `text` is with its minutes or seconds named: `1h12`, `10h00`, `4m30`.
fn with_bare_end(text: &str) -> Option<String> {
    let (at, unit, below) =
        [('h', "m"), ('m', "s")].iter().find_map(|(unit, below)| Some((text.find(*unit)?, unit, below)))?;
    let (first, second) = (&text[..at], &text[at + 1..]);
    let is_part = is_digits(first) && is_digits(second) && second.len() == 2 && second < "60";
    is_part.then(|| if second == "00" { format!("{first}{unit}") } else { format!("{first}{unit}{second}{below}") })
}

/// The duration that `text` is with the marks of minutes and seconds, or with `min` beside both: `45"`, `1'30`, `1:30 min`, `1min 30`.
fn with_marks(text: &str) -> Option<String> {
    let is_second = |text: &str| is_digits(text) && text.len() == 2 && text < "60";
    let seconds = text.trim_end_matches(['"', '″', '”']);
    if seconds.len() < text.len() && is_digits(seconds) {
        return Some(format!("{seconds}s"));
    }
    let by_mark = seconds.split_once(['\'', '′', '’']);
    let by_clock = || text.strip_suffix("min")?.trim_end().split_once(':');
    let (minutes, seconds) = by_mark.or_else(by_clock).or_else(|| text.split_once("min"))?;
    let (minutes, seconds) = (minutes.trim(), seconds.trim());
    (is_digits(minutes) && is_second(seconds)).then(|| format!("{minutes}m{seconds}s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_durations_are_offered_where_they_are_sure() {
        for (text, meant) in [
            ("65,5", vec!["65.5"]),
            ("65,5 %", vec!["65.5%"]),
            ("1 234", vec!["1234"]),
            ("1,234", vec!["1.234", "1234"]),
            ("1’234", vec!["1234"]),
            ("1 234 567,5", vec!["1234567.5"]),
            ("6 5", vec![]),
            ("1 23", vec![]),
            ("1 2345", vec![]),
            ("1,234,567", vec!["1234567"]),
            ("12,34,567.5", vec!["1234567.5"]),
            ("1,2,3", vec![]),
            ("3.20 €", vec!["3.20"]),
            ("٦٤٫٥", vec!["64.5"]),
            ("EUR 3,20", vec!["3.20"]),
            ("64 percent", vec!["64%"]),
            ("(12)", vec!["-12", "12"]),
            ("–12", vec!["-12"]),
            ("８２％", vec!["82%"]),
            ("(1,5)", vec!["-1.5", "1.5"]),
            ("0o17", vec![]),
            ("0x1F", vec![]),
            ("6S.5", vec!["65.5"]),
            ("5S", vec!["55"]),
            ("n.a.", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(number(text), meant, "{text}");
        }
        for (text, meant) in [
            ("45 min", vec!["45m"]),
            ("2 Hours", vec!["2h"]),
            ("30 mins", vec!["30m"]),
            ("1 h 30 min", vec!["1h30m"]),
            ("2 hours and 5 minutes", vec!["2h5m"]),
            ("30 мин.", vec!["30m"]),
            ("5 m 2 h", vec![]),
            ("one week", vec!["1w"]),
            ("2 εβδομάδες", vec!["2w"]),
            ("2 săptămâni", vec!["2w"]),
            ("3 أسابيع", vec!["3w"]),
            ("2 nädalat", vec!["2w"]),
            ("5 недель", vec!["5w"]),
            ("2 semaines", vec!["2w"]),
            ("5 ημερών", vec!["5d"]),
            ("10 λεπτών", vec!["10m"]),
            ("29,25m", vec!["29.25m"]),
            ("0:45:00", vec!["2700s"]),
            ("5:30", vec!["5m30s", "5h30m"]),
            ("late", vec![]),
            ("1200ms", vec!["1.2s"]),
            ("900 ms", vec!["0.9s"]),
            ("5 M", vec![]),
            ("5M", vec![]),
            ("PT5M", vec!["5m"]),
            ("5 Min", vec!["5m"]),
            ("1 month", vec![]),
            ("45\"", vec!["45s"]),
            ("1'30", vec!["1m30s"]),
            ("1'30\"", vec!["1m30s"]),
            ("1:30 min", vec!["1m30s"]),
            ("1min 30", vec!["1m30s"]),
            ("1min 75", vec![]),
            ("1'300", vec![]),
        ] {
            assert_eq!(duration(text), meant, "{text}");
        }
    }

    #[test]
    fn counted_answers_are_found() {
        assert_eq!(counted("26 yes, 4 no"), [("yes".to_owned(), 26), ("no".to_owned(), 4)]);
        assert!(counted("yes").is_empty() && counted("26").is_empty());
    }
}
