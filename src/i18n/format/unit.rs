//! Values with the unit they are measured in.
//!
//! In: a float and its unit. Out: text. A duration is in seconds, a percentage on the scale 0–100. Money is without cents from a
//! thousand on and short from a million on: long rows of digits break lines and chart labels; tables, exports and the working behind a number have it exactly.

use serde::{Deserialize, Serialize};

use super::duration::{duration_finer, duration_signed, step as duration_step};
use super::number::{number, number_trimmed, percent, signed};
use super::{NBSP, NO_VALUE};
use crate::i18n::Lang;
use crate::model::Unit;

/// How exactly a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Precision {
    /// As in a sentence or a label: decimals that would be zero are left out.
    #[default]
    Headline,
    /// As in a column of a table: the same number of decimals in every row.
    Table,
}

/// The most decimals that [`value_finer`] adds.
pub(crate) const FINEST: u8 = 4;

/// Returns how many decimals more than two a value under a tenth needs for the three digits that tell it, zeros at the end apart.
fn more_for_digits(value: f64) -> u8 {
    let at = |decimals: u8| 10f64.powi(i32::from(decimals));
    let is_small = value.abs() < 0.1 && value.abs() >= 1e-6;
    let Some(enough) = (2..=8).find(|decimals| is_small && (value.abs() * at(*decimals)).round() >= 100.0) else {
        return 0;
    };
    let told = (value * at(enough)).round() / at(enough);
    let is_told = |decimals: &u8| ((value * at(*decimals)).round() / at(*decimals) - told).abs() < 0.1 / at(enough);
    (2..=enough).find(is_told).map_or(0, |decimals| decimals - 2)
}

/// Returns how many of so many `decimals` are not zeros at the end: people write 29.8 minutes, not 29.80.
fn fewest(value: f64, decimals: u8) -> u8 {
    let at = |decimals: u8| 10f64.powi(i32::from(decimals));
    let told = |decimals: u8| (value * at(decimals)).round() / at(decimals);
    let is_told = |fewer: &u8| (told(*fewer) - told(decimals)).abs() < 0.1 / at(decimals);
    (0..decimals).find(is_told).unwrap_or(decimals)
}

/// Returns `value` in `unit` as in a sentence, with so many `more` decimals than usual; durations as usual.
pub(crate) fn value_finer(lang: Lang, value: f64, unit: &Unit, more: u8) -> String {
    if !value.is_finite() {
        return NO_VALUE.to_owned();
    }
    match unit {
        Unit::Percent => percent(lang, value, 1 + more, true),
        Unit::Score => number_trimmed(lang, value, 1 + more),
        // A mean of counts is not whole, and small ones would lose their meaning in the rounding.
        Unit::Count => number_trimmed(lang, value, u8::from(value.abs() < 100.0) + more),
        Unit::Duration => duration_finer(lang, value, more),
        Unit::Rating => number(lang, value, 2 + more),
        Unit::Ratio => number(lang, value, 2 + more.max(more_for_digits(value))),
        Unit::Currency(code) => {
            money(lang, &amount(lang, value, |shown| number(lang, shown, cents(value) + more)), code)
        }
        Unit::Other(text) => with_unit(&number(lang, value, fewest(value, 2 + more.max(more_for_digits(value)))), text),
    }
}

/// Returns `value` in `unit`: percent and score with one decimal, counts whole, ratios and money with two, durations in
/// their own units.
pub(crate) fn value(lang: Lang, value: f64, unit: &Unit, precision: Precision) -> String {
    if !value.is_finite() {
        return NO_VALUE.to_owned();
    }
    match (unit, precision) {
        (Unit::Percent, Precision::Table) => percent(lang, value, 1, false),
        (Unit::Score, Precision::Table) => number(lang, value, 1),
        // Tables have the exact value of what sentences and charts shorten.
        (Unit::Currency(code), Precision::Table) => money(lang, &number(lang, value, 2), code),
        (Unit::Other(text), Precision::Table) => {
            with_unit(&number_trimmed(lang, value, 2 + more_for_digits(value)), text)
        }
        _ => value_finer(lang, value, unit, 0),
    }
}

/// Returns how many decimals more than the `usual` a difference needs that would print as none; none where it is none, or next to it.
pub(crate) fn more_for_small(value: f64, usual: u8) -> u8 {
    let is_seen = |more: &u8| (value.abs() * 10f64.powi(i32::from(usual + more))).round() > 0.0;
    (0..=FINEST).find(is_seen).unwrap_or(0)
}

/// Returns how far two values in `unit` are apart, with the decimals that show it.
pub(crate) fn size(lang: Lang, value: f64, unit: &Unit) -> String {
    let usual = match unit {
        Unit::Percent | Unit::Score | Unit::Count => 1,
        Unit::Ratio | Unit::Rating | Unit::Currency(_) | Unit::Other(_) => 2,
        Unit::Duration => return self::value(lang, value.abs(), unit, Precision::Headline),
    };
    value_finer(lang, value.abs(), unit, more_for_small(value, usual))
}

/// Returns a difference of two values in `unit` with its sign always shown; a percentage's difference is bare points.
pub(crate) fn value_signed(lang: Lang, value: f64, unit: &Unit) -> String {
    if !value.is_finite() {
        return NO_VALUE.to_owned();
    }
    let digits = |usual: u8| signed(lang, value, usual + more_for_small(value, usual));
    match unit {
        Unit::Percent | Unit::Score => digits(1),
        Unit::Count => digits(u8::from(value.fract() != 0.0 && value.abs() < 100.0)),
        Unit::Duration => duration_signed(lang, value),
        Unit::Ratio | Unit::Rating => digits(2),
        Unit::Currency(code) => {
            let digits = |shown: f64| signed(lang, shown, cents(value) + more_for_small(shown, 2));
            money(lang, &amount(lang, value, digits), code)
        }
        Unit::Other(text) => with_unit(&digits(1), text),
    }
}

/// Returns a difference of amounts as in a column of a table: to the cent in every row.
pub(crate) fn money_signed(lang: Lang, value: f64, code: &str) -> String {
    if value.is_finite() { money(lang, &signed(lang, value, 2), code) } else { NO_VALUE.to_owned() }
}

/// Returns by how much `after` is more than `before` as both are printed in `unit`, so that a reader can check it; what they are truly
/// apart where they print alike.
pub(crate) fn printed_difference(before: f64, after: f64, unit: &Unit) -> f64 {
    // Millions are printed short in places, and whole in tables.
    const LARGEST: f64 = 1e6;
    let step = |value: f64| match unit {
        Unit::Percent | Unit::Score => 0.1,
        Unit::Count => {
            if value.abs() < 100.0 {
                0.1
            } else {
                1.0
            }
        }
        Unit::Currency(_) if (1e3..1e6).contains(&value.abs()) => 1.0,
        Unit::Rating | Unit::Currency(_) => 0.01,
        Unit::Ratio | Unit::Other(_) => 0.01 / 10f64.powi(i32::from(more_for_digits(value))),
        Unit::Duration => duration_step(value),
    };
    // A little more than the quotient, since 4.305 ÷ 0.01 falls short of the half that its digits have.
    let printed = |value: f64| (value / step(value) * (1.0 + 1e-12)).round() * step(value);
    let apart = printed(after) - printed(before);
    let is_short = matches!(unit, Unit::Currency(_)) && before.abs().max(after.abs()) >= LARGEST;
    let smallest = step(before).min(step(after));
    if apart.abs() < smallest / 2.0 || is_short {
        return after - before;
    }
    // Without the noise of floats, which would print a whole difference of counts with a decimal.
    (apart / smallest).round() / (1.0 / smallest)
}

fn with_unit(digits: &str, unit: &str) -> String {
    if unit.is_empty() { digits.to_owned() } else { format!("{digits}{NBSP}{unit}") }
}

/// Returns how many decimals an amount has in a sentence: cents say nothing beside thousands, and hundredths say all of millions.
fn cents(value: f64) -> u8 {
    if (1e3..1e6).contains(&value.abs()) { 0 } else { 2 }
}

/// Returns the digits of an amount, from a million on as a number of millions or thousands of millions.
fn amount(lang: Lang, value: f64, digits: impl Fn(f64) -> String) -> String {
    let (million, milliard) = match lang {
        Lang::En => ("M", "B"),
        Lang::El => ("εκ.", "δισ."),
        Lang::Ro => ("mil.", "mld."),
        Lang::Ar => ("مليون", "مليار"),
        Lang::Et => ("mln", "mld"),
        Lang::Ru => ("млн", "млрд"),
    };
    match value.abs() {
        small if small < 1e6 => digits(value),
        // What would round up to a thousand millions is one of the next.
        large if large < 999.995e6 => format!("{}{NBSP}{million}", digits(value / 1e6)),
        _ => format!("{}{NBSP}{milliard}", digits(value / 1e9)),
    }
}

/// Returns an amount with its currency: before the number in English, after it in the other languages.
fn money(lang: Lang, digits: &str, code: &str) -> String {
    let sign = match code {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "RUB" => "₽",
        other => other,
    };
    if lang != Lang::En {
        return format!("{digits}{NBSP}{sign}");
    }
    let gap = if sign.chars().count() == 1 { String::new() } else { NBSP.to_string() };
    match digits.strip_prefix(['−', '+']) {
        Some(amount) => format!("{}{sign}{gap}{amount}", &digits[..digits.len() - amount.len()]),
        None => format!("{sign}{gap}{digits}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_follow_the_unit() {
        let show = |v, unit: &str, precision| value(Lang::En, v, &Unit::new(unit), precision);
        assert_eq!(show(75.0, "percent", Precision::Headline), "75%");
        assert_eq!(show(75.0, "percent", Precision::Table), "75.0%");
        assert_eq!(show(81.818, "score", Precision::Headline), "81.8");
        assert_eq!(show(40.0, "score", Precision::Headline), "40");
        assert_eq!(show(40.0, "score", Precision::Table), "40.0");
        assert_eq!(show(1240.0, "count", Precision::Table), "1,240");
        assert_eq!(show(2.5, "count", Precision::Table), "2.5");
        assert_eq!(show(0.5, "ratio", Precision::Headline), "0.50");
        assert_eq!(show(0.0125, "ratio", Precision::Headline), "0.0125");
        assert_eq!(show(0.01, "visits", Precision::Headline), "0.01\u{a0}visits");
        assert_eq!(show(22_320.0, "duration", Precision::Table), "6\u{a0}h\u{a0}12");
        assert_eq!(show(3.25, "visits", Precision::Table), "3.25\u{a0}visits");
        assert_eq!(show(f64::NAN, "visits", Precision::Table), NO_VALUE);
    }

    #[test]
    fn money_in_every_language() {
        let euro = Unit::new("currency:EUR");
        assert_eq!(
            Lang::ALL.map(|lang| value(lang, 1234.5, &euro, Precision::Table)),
            [
                "€1,234.50",
                "1.234,50\u{a0}€",
                "1.234,50\u{a0}€",
                "١٬٢٣٤٫٥٠\u{a0}€",
                "1234,50\u{a0}€",
                "1\u{a0}234,50\u{a0}€"
            ]
        );
        assert_eq!(value_signed(Lang::En, -3.0, &euro), "−€3.00");
        assert_eq!(value_signed(Lang::En, -0.003, &euro), "−€0.003");
        assert_eq!([-0.003, -0.17].map(|value| money_signed(Lang::En, value, "EUR")), ["€0.00", "−€0.17"]);
        assert_eq!(value(Lang::En, 3.0, &Unit::new("currency:RON"), Precision::Table), "RON\u{a0}3.00");
    }

    #[test]
    fn millions_are_short_but_in_tables() {
        let (euro, large) = (Unit::new("currency:EUR"), 1_201_668.02);
        let short = Lang::ALL.map(|lang| value_finer(lang, large, &euro, 0).replace(NBSP, " "));
        assert_eq!(short, ["€1.20 M", "1,20 εκ. €", "1,20 mil. €", "١٫٢٠ مليون €", "1,20 mln €", "1,20 млн €"]);
        assert_eq!(value(Lang::En, large, &euro, Precision::Table), "€1,201,668.02");
        assert_eq!(value_finer(Lang::En, 999_999.0, &euro, 0), "€999,999");
        assert_eq!(value_finer(Lang::En, 298_331.98, &euro, 0), "€298,332");
        assert_eq!(value_finer(Lang::En, 999.5, &euro, 0), "€999.50");
        assert_eq!(value_finer(Lang::En, -999_996_000.0, &euro, 0).replace(NBSP, " "), "−€1.00 B");
        assert_eq!(value_finer(Lang::En, large, &euro, 2).replace(NBSP, " "), "€1.2017 M");
        assert_eq!(value_signed(Lang::En, -2_500_000.0, &euro).replace(NBSP, " "), "−€2.50 M");
    }

    #[test]
    fn differences() {
        assert_eq!(value_signed(Lang::En, 5.0, &Unit::Percent), "+5.0");
        assert_eq!(value_signed(Lang::En, -3.0, &Unit::Count), "−3");
        assert_eq!(value_signed(Lang::En, -3960.0, &Unit::Duration), "−1\u{a0}h\u{a0}06");
        // 88.55 and 87.94 print as 88.6 and 87.9.
        let between =
            |before, after, unit: &Unit| value_signed(Lang::En, printed_difference(before, after, unit), unit);
        assert_eq!(between(88.551, 87.94, &Unit::Score), "−0.7");
        assert_eq!(between(88.551, 88.56, &Unit::Score), "+0.01");
        assert_eq!(between(120.4, 123.6, &Unit::Count), "+4");
        assert_eq!(between(2.31, 3.29, &Unit::Count), "+1");
        assert_eq!(between(4.214, 4.305, &Unit::Rating), "+0.10");
        // What is not none does not print as none.
        assert_eq!(value_signed(Lang::En, -0.000_12, &Unit::Ratio), "−0.0001");
        assert_eq!(size(Lang::En, -0.04, &Unit::Score), "0.04");
        assert_eq!(size(Lang::En, 1e-12, &Unit::Ratio), "0.00");
    }
}
