//! Plain numbers: digits, grouping, decimal marks, signs and percent.
//!
//! In: floats and counts. Out: text. Halves round away from zero on the shortest decimal that reads back as the same float, so
//! that 2.675 shows as 2.68. A value that is not finite shows as a dash.

use fixed_decimal::{FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRules};

use super::{ARABIC_MARK, MINUS, NBSP, NO_VALUE};
use crate::i18n::Lang;

/// Beyond this, digits say less than a power of ten.
const LARGEST_WRITTEN_OUT: f64 = 1e15;

thread_local! {
    /// The formatters, in the order of [`Lang::ALL`], made once a thread.
    static FORMATTERS: Vec<DecimalFormatter> = Lang::ALL
        .into_iter()
        .map(|lang| {
            DecimalFormatter::try_new(locale_of(lang).into(), DecimalFormatterOptions::default())
                .expect("the number data of every interface language is compiled in")
        })
        .collect();
}

/// Returns a number without a sign in the digits, grouping and decimal mark of `lang`.
fn grouped(lang: Lang, number: &Decimal) -> String {
    FORMATTERS.with(|all| all[lang as usize].format(number).to_string())
}

fn locale_of(lang: Lang) -> Locale {
    match lang {
        Lang::En => locale!("en"),
        Lang::El => locale!("el"),
        Lang::Ro => locale!("ro"),
        Lang::Ar => locale!("ar-EG-u-nu-arab"),
        Lang::Et => locale!("et"),
        Lang::Ru => locale!("ru"),
    }
}

thread_local! {
    /// The plural rules, in the order of [`Lang::ALL`], made once a thread.
    static PLURALS: Vec<PluralRules> = Lang::ALL
        .into_iter()
        .map(|lang| {
            PluralRules::try_new_cardinal(locale_of(lang).into())
                .expect("the plural rules of every interface language are compiled in")
        })
        .collect();
}

/// Returns the CLDR plural class of `value` as it shows with `decimals` places: `one`, `two`, `few`, `many`, `zero` or `other`.
pub(crate) fn plural_category(lang: Lang, value: f64, decimals: u8) -> &'static str {
    let Some(decimal) = decimal(value.abs(), decimals, false) else { return "other" };
    match PLURALS.with(|all| all[lang as usize].category_for(&decimal)) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Returns the decimal that shows for `magnitude`, or `None` where it is not written out.
fn decimal(magnitude: f64, decimals: u8, trim: bool) -> Option<Decimal> {
    if !magnitude.is_finite() || magnitude >= LARGEST_WRITTEN_OUT {
        return None;
    }
    let places = -i16::from(decimals);
    if magnitude.fract() == 0.0 {
        // Most scores and counts are whole: nothing to be rounded, and no shortest decimal to be found.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, not negative, below 10^15")]
        let mut whole = Decimal::from(magnitude as u64);
        if !trim {
            whole.absolute.pad_end(places);
        }
        return Some(whole);
    }
    let mut decimal = if let Some(steps) = nearest(magnitude, decimals) {
        let mut decimal = Decimal::from(steps);
        decimal.multiply_pow10(places);
        decimal
    } else {
        let mut decimal = Decimal::try_from_f64(magnitude, FloatPrecision::RoundTrip).ok()?;
        decimal.round_with_mode(places, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
        decimal
    };
    decimal.absolute.trim_end();
    let whole = decimal.absolute.nonzero_magnitude_end() >= 0;
    if !(trim && whole) {
        decimal.absolute.pad_end(places);
    }
    Some(decimal)
}

/// Returns how many steps of the last of `decimals` places lie nearest to `magnitude`; nothing where it is so large, or so near to the
/// middle between two steps, that only its shortest decimal tells.
fn nearest(magnitude: f64, decimals: u8) -> Option<u64> {
    const LARGEST: f64 = 1e9;
    // A float of that size is off by a ten-millionth at most.
    const TOO_NEAR: f64 = 1e-3;
    let scaled = magnitude * 10_f64.powi(i32::from(decimals));
    let is_plain = scaled < LARGEST && (scaled.fract() - 0.5).abs() > TOO_NEAR;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, below 10^9")]
    is_plain.then(|| scaled.round() as u64)
}

/// A number rounded for display, its sign apart.
struct Rounded {
    negative: bool,
    zero: bool,
    digits: String,
}

/// Returns `value` rounded to `decimals` places; with `trim`, a fraction of zeros is dropped. `None` if it is not finite.
fn rounded(lang: Lang, value: f64, decimals: u8, trim: bool) -> Option<Rounded> {
    if !value.is_finite() {
        return None;
    }
    if value.abs() >= LARGEST_WRITTEN_OUT {
        return Some(Rounded { negative: value < 0.0, zero: false, digits: format!("{:.2e}", value.abs()) });
    }
    let decimal = decimal(value.abs(), decimals, trim)?;
    let zero = decimal.absolute.is_zero();
    let digits = grouped(lang, &decimal);
    Some(Rounded { negative: value < 0.0 && !zero, zero, digits })
}

/// Returns the sign as `lang` writes it before a number.
fn sign(lang: Lang, sign: char) -> String {
    if lang.is_rtl() { format!("{ARABIC_MARK}{sign}") } else { sign.to_string() }
}

fn with_minus(lang: Lang, rounded: Option<Rounded>) -> String {
    match rounded {
        None => NO_VALUE.to_owned(),
        Some(Rounded { negative: true, digits, .. }) => sign(lang, MINUS) + &digits,
        Some(Rounded { digits, .. }) => digits,
    }
}

/// Returns `value` with exactly `decimals` places, grouped: `13,802.0`.
pub(crate) fn number(lang: Lang, value: f64, decimals: u8) -> String {
    with_minus(lang, rounded(lang, value, decimals, false))
}

/// Returns `value` with `decimals` places, or with none where they would all be zero: `71.8`, `75`.
pub(crate) fn number_trimmed(lang: Lang, value: f64, decimals: u8) -> String {
    with_minus(lang, rounded(lang, value, decimals, true))
}

/// Returns a whole number, grouped: `13,802`.
pub(crate) fn count(lang: Lang, value: i64) -> String {
    let digits = grouped(lang, &Decimal::from(value.unsigned_abs()));
    if value < 0 { sign(lang, MINUS) + &digits } else { digits }
}

/// Returns the number of a year, which is never grouped.
pub(crate) fn year(lang: Lang, value: i32) -> String {
    digits(lang, &value.to_string())
}

/// Returns `text` with its ASCII digits written as `lang` writes digits.
pub(super) fn digits(lang: Lang, text: &str) -> String {
    if !lang.is_rtl() {
        return text.to_owned();
    }
    text.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c)).collect()
}

/// Returns a difference with its sign always shown, a true minus, and none for zero: `+16.7`, `−5.0`, `0.0`.
pub(crate) fn signed(lang: Lang, value: f64, decimals: u8) -> String {
    match rounded(lang, value, decimals, false) {
        Some(Rounded { negative: false, zero: false, digits, .. }) => sign(lang, '+') + &digits,
        rounded => with_minus(lang, rounded),
    }
}

/// Returns a percentage given on the scale 0–100, with `decimals` places, or none where they would be zero and `trim` is set.
pub(crate) fn percent(lang: Lang, value: f64, decimals: u8, trim: bool) -> String {
    if value.is_finite() {
        percent_sign(lang, with_minus(lang, rounded(lang, value, decimals, trim)))
    } else {
        NO_VALUE.to_owned()
    }
}

/// Returns `digits` with the percent sign where `lang` puts it.
fn percent_sign(lang: Lang, digits: String) -> String {
    match lang {
        Lang::En | Lang::El | Lang::Et => digits + "%",
        Lang::Ro | Lang::Ru => format!("{digits}{NBSP}%"),
        Lang::Ar => format!("{digits}٪{ARABIC_MARK}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(f: impl Fn(Lang) -> String) -> [String; 6] {
        Lang::ALL.map(f)
    }

    #[test]
    fn groups_and_decimal_marks() {
        assert_eq!(
            all(|lang| number(lang, 13_802.25, 1)),
            ["13,802.3", "13.802,3", "13.802,3", "١٣٬٨٠٢٫٣", "13\u{a0}802,3", "13\u{a0}802,3"]
        );
        assert_eq!(all(|lang| count(lang, 1_240)), ["1,240", "1.240", "1.240", "١٬٢٤٠", "1240", "1\u{a0}240"]);
    }

    #[test]
    fn percent_signs() {
        assert_eq!(
            all(|lang| percent(lang, 71.8, 1, true)),
            ["71.8%", "71,8%", "71,8\u{a0}%", "٧١٫٨٪\u{61c}", "71,8%", "71,8\u{a0}%"]
        );
        assert_eq!(percent(Lang::En, 75.0, 1, true), "75%");
        assert_eq!(percent(Lang::En, 75.0, 1, false), "75.0%");
        assert_eq!(percent(Lang::En, f64::NAN, 1, false), NO_VALUE);
    }

    #[test]
    fn differences_carry_a_true_minus() {
        assert_eq!(all(|lang| signed(lang, -5.0, 1)), ["−5.0", "−5,0", "−5,0", "\u{61c}−٥٫٠", "−5,0", "−5,0"]);
        assert_eq!(signed(Lang::En, 16.66, 1), "+16.7");
        assert_eq!(signed(Lang::En, -0.04, 1), "0.0");
    }

    #[test]
    fn halves_round_away_from_zero() {
        assert_eq!(number(Lang::En, 2.675, 2), "2.68");
        assert_eq!(number(Lang::En, -0.5, 0), "−1");
        assert_eq!(number_trimmed(Lang::En, 59.96, 1), "60");
        assert_eq!(number_trimmed(Lang::En, 120.0, 1), "120");
    }

    #[test]
    fn what_is_far_from_a_half_rounds_as_its_shortest_decimal_does() {
        let shortest = |value: f64, decimals: u8| {
            let mut decimal = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).unwrap();
            let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
            decimal.round_with_mode(-i16::from(decimals), mode);
            decimal
        };
        for value in (1..20_000_u32).map(|n| f64::from(n) * 0.137).chain([0.04, 1e-9, 999.949, 0.96, 123_456.789]) {
            for decimals in 0..4 {
                let Some(steps) = nearest(value, decimals) else { continue };
                let mut found = Decimal::from(steps);
                found.multiply_pow10(-i16::from(decimals));
                let (mut found, mut expected) = (found, shortest(value, decimals));
                found.absolute.trim_end();
                expected.absolute.trim_end();
                assert_eq!(found.to_string(), expected.to_string(), "{value} to {decimals}");
            }
        }
        assert_eq!(nearest(0.25, 1), None);
    }

    #[test]
    fn extremes_do_not_break() {
        assert_eq!(number(Lang::En, f64::INFINITY, 1), NO_VALUE);
        assert_eq!(number(Lang::En, -1e300, 1), "−1.00e300");
        assert_eq!(number(Lang::En, 1e-300, 1), "0.0");
        assert_eq!(count(Lang::En, i64::MIN), "−9,223,372,036,854,775,808");
    }
}
