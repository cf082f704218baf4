//! Durations in the two largest units that matter: `38 s`, `4 min 30 s`, `6 h 12`, `2 d 4 h`.
//!
//! In: seconds. Out: text without a place to break. Under two minutes seconds are counted, under an hour minutes (with seconds
//! below ten minutes), under two days hours and minutes, above that days and hours.

use super::number::{count, number_trimmed};
use super::{ARABIC_MARK, MINUS, NBSP, NO_VALUE};
use crate::i18n::Lang;

/// The signs of the units in one language.
struct Signs {
    day: &'static str,
    hour: &'static str,
    minute: &'static str,
    second: &'static str,
    /// Whether minutes after hours go without a sign, on two digits: `6 h 03`.
    bare_minutes: bool,
}

fn signs(lang: Lang) -> Signs {
    let (day, hour, minute, second) = match lang {
        Lang::En => ("d", "h", "min", "s"),
        Lang::El => ("ημ.", "ώρ.", "λεπτ.", "δευτ."),
        Lang::Ro => ("z", "h", "min", "s"),
        Lang::Ar => ("ي", "س", "د", "ث"),
        Lang::Et => ("p", "t", "min", "s"),
        Lang::Ru => ("д", "ч", "мин", "с"),
    };
    Signs { day, hour, minute, second, bare_minutes: lang == Lang::En }
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
/// Longer durations are told in days and hours alone.
const LONGEST_SPELLED: f64 = 1e9;

/// Returns a duration given in seconds. Below ten seconds one decimal is kept.
pub(crate) fn duration(lang: Lang, seconds: f64) -> String {
    if !seconds.is_finite() {
        return NO_VALUE.to_owned();
    }
    let text = magnitude(lang, seconds.abs());
    let zero = text == magnitude(lang, 0.0);
    if seconds < 0.0 && !zero { signed_text(lang, MINUS, &text) } else { text }
}

/// Returns a duration as [`duration`] does, told by so many steps `more`: minutes after days, seconds after hours, then decimals.
pub(crate) fn duration_finer(lang: Lang, seconds: f64, more: u8) -> String {
    if more == 0 || !seconds.is_finite() || seconds.abs() >= LONGEST_SPELLED {
        return duration(lang, seconds);
    }
    let usual = match step(seconds) {
        step if step >= HOUR as f64 => 0,
        step if step >= MINUTE as f64 => 1,
        step if step >= 1.0 => 2,
        _ => 3,
    };
    let text = spelled(lang, seconds.abs(), usual + more);
    if seconds < 0.0 { signed_text(lang, MINUS, &text) } else { text }
}

/// Returns how many seconds apart two durations of this length have to be, to be told apart by [`duration`].
pub(crate) fn step(seconds: f64) -> f64 {
    match seconds.abs() {
        short if short < 9.95 => 0.1,
        short if short < (10 * MINUTE) as f64 => 1.0,
        long if long < (48 * HOUR) as f64 => MINUTE as f64,
        _ => HOUR as f64,
    }
}

/// All units of a duration down to a grain: 1 for minutes, 2 for seconds, above that decimals of a second.
fn spelled(lang: Lang, seconds: f64, grain: u8) -> String {
    let signs = signs(lang);
    let decimals = grain.saturating_sub(2);
    let unit = if grain == 1 { MINUTE as f64 } else { 10f64.powi(-i32::from(decimals)) };
    let seconds = (seconds / unit).round() * unit;
    if seconds < (2 * MINUTE) as f64 {
        return format!("{}{NBSP}{}", number_trimmed(lang, seconds, decimals), signs.second);
    }
    let minutes = whole_units((seconds / MINUTE as f64).floor(), 1);
    let rest = seconds - (minutes * MINUTE) as f64;
    let (days, hours) = if minutes < 48 * 60 { (0, minutes / 60) } else { (minutes / 60 / 24, minutes / 60 % 24) };
    let whole = [(days, signs.day), (hours, signs.hour), (minutes % 60, signs.minute)];
    let told = whole.into_iter().filter(|(amount, _)| *amount > 0).map(|(amount, sign)| one(lang, amount, sign));
    let rest = (rest > 0.0).then(|| format!("{}{NBSP}{}", number_trimmed(lang, rest, decimals), signs.second));
    told.chain(rest).collect::<Vec<_>>().join(&NBSP.to_string())
}

/// Returns a difference of durations, given in seconds, with its sign always shown: `+7 min`, `−1 h 06`.
pub(crate) fn duration_signed(lang: Lang, seconds: f64) -> String {
    let text = duration(lang, seconds);
    if seconds > 0.0 && text != duration(lang, 0.0) && seconds.is_finite() {
        signed_text(lang, '+', &text)
    } else {
        text
    }
}

fn signed_text(lang: Lang, sign: char, text: &str) -> String {
    if lang.is_rtl() { format!("{ARABIC_MARK}{sign}{text}") } else { format!("{sign}{text}") }
}

fn magnitude(lang: Lang, seconds: f64) -> String {
    let signs = signs(lang);
    if seconds < 9.95 {
        return format!("{}{NBSP}{}", number_trimmed(lang, seconds, 1), signs.second);
    }
    let whole = whole(seconds);
    if whole < 2 * MINUTE {
        return one(lang, whole, signs.second);
    }
    if whole < 10 * MINUTE {
        return two(lang, (whole / MINUTE, signs.minute), (whole % MINUTE, signs.second));
    }
    let minutes = whole_units(seconds, MINUTE);
    if minutes < 60 {
        return one(lang, minutes, signs.minute);
    }
    if minutes < 48 * 60 {
        return if signs.bare_minutes && minutes % 60 > 0 {
            format!("{}{NBSP}{:02}", one(lang, minutes / 60, signs.hour), minutes % 60)
        } else {
            two(lang, (minutes / 60, signs.hour), (minutes % 60, signs.minute))
        };
    }
    let hours = whole_units(seconds, HOUR);
    two(lang, (hours / 24, signs.day), (hours % 24, signs.hour))
}

/// Returns `seconds` in whole units of `unit` seconds, halves up.
#[expect(clippy::cast_possible_truncation, reason = "a float cast saturates, and no wait lasts 2^63 seconds")]
fn whole_units(seconds: f64, unit: i64) -> i64 {
    (seconds / unit as f64 + 0.5).floor() as i64
}

fn whole(seconds: f64) -> i64 {
    whole_units(seconds, 1)
}

fn one(lang: Lang, amount: i64, sign: &str) -> String {
    format!("{}{NBSP}{sign}", count(lang, amount))
}

/// Returns two units, or the first alone where the second is zero.
fn two(lang: Lang, first: (i64, &str), second: (i64, &str)) -> String {
    let first = one(lang, first.0, first.1);
    if second.0 == 0 { first } else { format!("{first}{NBSP}{}", one(lang, second.0, second.1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(lang: Lang, seconds: f64) -> String {
        duration(lang, seconds).replace(NBSP, " ")
    }

    #[test]
    fn each_magnitude_in_english() {
        let cases: [(f64, &str); 14] = [
            (0.0, "0 s"),
            (2.5, "2.5 s"),
            (9.96, "10 s"),
            (57.0, "57 s"),
            (60.0, "60 s"),
            (125.0, "2 min 5 s"),
            (599.6, "10 min"),
            (2_700.0, "45 min"),
            (3_599.0, "1 h"),
            (18_180.0, "5 h 03"),
            (22_320.0, "6 h 12"),
            (172_799.0, "2 d"),
            (187_200.0, "2 d 4 h"),
            (-3_960.0, "−1 h 06"),
        ];
        for (seconds, text) in cases {
            assert_eq!(plain(Lang::En, seconds), text, "{seconds}");
        }
        assert_eq!(duration(Lang::En, f64::NAN), NO_VALUE);
    }

    #[test]
    fn more_digits_tell_the_next_unit() {
        let finer = |seconds: f64, more: u8| duration_finer(Lang::En, seconds, more).replace(NBSP, " ");
        assert_eq!(finer(23_050.0, 1), "6 h 24 min 10 s");
        assert_eq!(finer(23_040.0, 1), "6 h 24 min");
        assert_eq!(finer(23_040.25, 2), "6 h 24 min 0.3 s");
        assert_eq!(finer(187_260.0, 1), "2 d 4 h 1 min");
        assert_eq!(finer(65.2, 1), "65.2 s");
        assert_eq!(finer(2.54, 1), "2.54 s");
        assert_eq!(finer(-125.4, 1), "−2 min 5.4 s");
        assert_eq!(finer(f64::MAX, 4), duration(Lang::En, f64::MAX).replace(NBSP, " "));
    }

    #[test]
    fn hours_and_minutes_in_every_language() {
        assert_eq!(
            Lang::ALL.map(|lang| plain(lang, 22_320.0)),
            ["6 h 12", "6 ώρ. 12 λεπτ.", "6 h 12 min", "٦ س ١٢ د", "6 t 12 min", "6 ч 12 мин"]
        );
        assert_eq!(
            Lang::ALL.map(|lang| plain(lang, 187_200.0)),
            ["2 d 4 h", "2 ημ. 4 ώρ.", "2 z 4 h", "٢ ي ٤ س", "2 p 4 t", "2 д 4 ч"]
        );
        assert_eq!(Lang::ALL.map(|lang| plain(lang, 38.0)), ["38 s", "38 δευτ.", "38 s", "٣٨ ث", "38 s", "38 с"]);
    }

    #[test]
    fn differences_show_their_sign() {
        assert_eq!(duration_signed(Lang::En, 420.0), "+7\u{a0}min");
        assert_eq!(duration_signed(Lang::Ar, -420.0), "\u{61c}−٧\u{a0}د");
        assert_eq!(duration_signed(Lang::En, 0.01), "0\u{a0}s");
    }

    #[test]
    fn never_breaks() {
        assert!(!duration(Lang::Ru, 22_320.0).contains(' '));
    }
}
