//! Dates and periods.
//!
//! In: calendar dates, and periods in the notation of the documents (`2025`, `2025-Q1`, `2025-01`, `2025-W05`, `2025-01-31`).
//! Out: text that can stand alone, in the nominative (see [`super::period_in`] for phrases inside a sentence).

use chrono::{Datelike, NaiveDate};

use super::months::{months, of_month};
use super::number::{digits, year};
use crate::i18n::Lang;
use crate::model::{Every, Period};

/// A period taken apart for writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parts {
    /// A calendar year.
    Year(i32),
    /// A quarter, 1–4, of a year.
    Quarter(i32, u32),
    /// A month, 1–12, of a year.
    Month(i32, u32),
    /// An ISO 8601 week, 1–53, of a year.
    Week(i32, u32),
    /// One day.
    Day(NaiveDate),
}

impl From<Period> for Parts {
    fn from(period: Period) -> Self {
        let start = period.start();
        match period.every() {
            Every::Year => Self::Year(start.year()),
            Every::Quarter => Self::Quarter(start.year(), start.month().div_ceil(3)),
            Every::Month => Self::Month(start.year(), start.month()),
            Every::Week => Self::Week(start.iso_week().year(), start.iso_week().week()),
            Every::Day => Self::Day(start),
        }
    }
}

/// Returns the name of a month, 1–12, standing alone: `January`, `январь`.
pub(crate) fn month_name(lang: Lang, month: u32) -> &'static str {
    of_month(&months(lang).alone, month)
}

/// Returns the short name of a month, 1–12, standing alone, as on an axis: `Jan`, `янв.`.
pub(crate) fn month_short(lang: Lang, month: u32) -> &'static str {
    of_month(&months(lang).short_alone, month)
}

/// Returns the name of a month as it follows the number of a day: `January`, `января`.
pub(super) fn month_dated(lang: Lang, month: u32) -> &'static str {
    of_month(&months(lang).dated, month)
}

/// Returns a month of a year, short: `Jan 2026`.
pub(crate) fn month_year(lang: Lang, year_number: i32, month: u32) -> String {
    format!("{} {}", month_short(lang, month), year(lang, year_number))
}

/// Returns the number of a day as it stands before a month: `31`, in Estonian `31.`.
pub(super) fn day(lang: Lang, date: NaiveDate) -> String {
    let day = digits(lang, &date.day().to_string());
    if lang == Lang::Et { day + "." } else { day }
}

/// Returns a date in full: `31 January 2026`.
pub(crate) fn date_long(lang: Lang, date: NaiveDate) -> String {
    format!("{} {} {}", day(lang, date), month_dated(lang, date.month()), year(lang, date.year()))
}

/// Returns a date with the short name of its month: `31 Jan 2026`.
pub(crate) fn date_short(lang: Lang, date: NaiveDate) -> String {
    let month = of_month(&months(lang).short_dated, date.month());
    format!("{} {month} {}", day(lang, date), year(lang, date.year()))
}

/// Returns a day of a month, short: `31 Jan`.
pub(crate) fn day_month(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", day(lang, date), of_month(&months(lang).short_dated, date.month()))
}

/// Returns a period in full: `2025`, `Q1 2025`, `January 2025`, `W05 2025`, `31 January 2025`.
pub(crate) fn period(lang: Lang, period: Period) -> String {
    match period.into() {
        Parts::Year(y) => year(lang, y),
        Parts::Quarter(y, quarter) => quarter_text(lang, &year(lang, y), quarter),
        Parts::Month(y, month) => format!("{} {}", month_name(lang, month), year(lang, y)),
        Parts::Week(y, week) => week_text(lang, &year(lang, y), week),
        Parts::Day(date) => date_long(lang, date),
    }
}

/// Returns a period as a column or an axis shows it: `Jan 2025`, `31 Jan 2025`.
pub(crate) fn period_short(lang: Lang, of: Period) -> String {
    match of.into() {
        Parts::Month(y, month) => month_year(lang, y, month),
        Parts::Day(date) => date_short(lang, date),
        Parts::Quarter(y, quarter) => match lang {
            Lang::El => format!("{quarter}ο τρ. {y}"),
            Lang::Et => format!("{quarter}. kv {y}"),
            Lang::Ru => format!("{quarter} кв. {y}"),
            Lang::Ro => format!("T{quarter} {y}"),
            Lang::En | Lang::Ar => period(lang, of),
        },
        Parts::Week(y, week) => match lang {
            Lang::El => format!("{week}η εβδ. {y}"),
            Lang::Ro => format!("săpt. {week} {y}"),
            Lang::Et => format!("{week}. näd {y}"),
            Lang::Ru => format!("{week}-я нед. {y}"),
            Lang::En | Lang::Ar => period(lang, of),
        },
        Parts::Year(_) => period(lang, of),
    }
}

/// The quarters in Arabic, by name: two numbers side by side would be read as one.
pub(super) const ARABIC_QUARTERS: [&str; 4] = ["الأول", "الثاني", "الثالث", "الرابع"];

/// The quarters in Romanian, as ordinal numbers.
pub(super) const ROMANIAN_QUARTERS: [&str; 4] = ["I", "al II-lea", "al III-lea", "al IV-lea"];

fn quarter_text(lang: Lang, year: &str, quarter: u32) -> String {
    match lang {
        Lang::En => format!("Q{quarter} {year}"),
        Lang::El => format!("{quarter}ο τρίμηνο {year}"),
        // Two numbers side by side would be read as one.
        Lang::Ro => format!("trimestrul {} {year}", ROMANIAN_QUARTERS[quarter.clamp(1, 4) as usize - 1]),
        Lang::Ar => format!("الربع {} {year}", ARABIC_QUARTERS[quarter.clamp(1, 4) as usize - 1]),
        Lang::Et => format!("{quarter}. kvartal {year}"),
        Lang::Ru => format!("{quarter}-й квартал {year}"),
    }
}

fn week_text(lang: Lang, year: &str, week: u32) -> String {
    match lang {
        Lang::En => format!("W{week:02} {year}"),
        Lang::El => format!("{week}η εβδομάδα {year}"),
        Lang::Ro => format!("săptămâna {week}, {year}"),
        Lang::Ar => format!("الأسبوع {} من {year}", digits(lang, &week.to_string())),
        Lang::Et => format!("{week}. nädal {year}"),
        Lang::Ru => format!("{week}-я неделя {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates() {
        let day = date("2026-01-31");
        assert_eq!(
            Lang::ALL.map(|lang| date_long(lang, day)),
            [
                "31 January 2026",
                "31 Ιανουαρίου 2026",
                "31 ianuarie 2026",
                "٣١ يناير ٢٠٢٦",
                "31. jaanuar 2026",
                "31 января 2026"
            ]
        );
        assert_eq!(
            Lang::ALL.map(|lang| date_short(lang, day)),
            ["31 Jan 2026", "31 Ιαν 2026", "31 ian. 2026", "٣١ يناير ٢٠٢٦", "31. jaan 2026", "31 янв. 2026"]
        );
    }

    #[test]
    fn periods_in_full() {
        let show = |text: &str| Lang::ALL.map(|lang| period(lang, text.parse().unwrap()));
        assert_eq!(show("2025"), ["2025", "2025", "2025", "٢٠٢٥", "2025", "2025"]);
        assert_eq!(
            show("2025-01"),
            ["January 2025", "Ιανουάριος 2025", "ianuarie 2025", "يناير ٢٠٢٥", "jaanuar 2025", "январь 2025"]
        );
        assert_eq!(
            show("2025-Q1"),
            [
                "Q1 2025",
                "1ο τρίμηνο 2025",
                "trimestrul I 2025",
                "الربع الأول ٢٠٢٥",
                "1. kvartal 2025",
                "1-й квартал 2025"
            ]
        );
        assert_eq!(
            show("2025-W05"),
            [
                "W05 2025",
                "5η εβδομάδα 2025",
                "săptămâna 5, 2025",
                "الأسبوع ٥ من ٢٠٢٥",
                "5. nädal 2025",
                "5-я неделя 2025"
            ]
        );
    }

    #[test]
    fn short_periods() {
        let show = |text: &str| Lang::ALL.map(|lang| period_short(lang, text.parse().unwrap()));
        assert_eq!(show("2026-03"), ["Mar 2026", "Μάρ 2026", "mar. 2026", "مارس ٢٠٢٦", "märts 2026", "март 2026"]);
        assert_eq!(
            show("2026-Q3"),
            ["Q3 2026", "3ο τρ. 2026", "T3 2026", "الربع الثالث ٢٠٢٦", "3. kv 2026", "3 кв. 2026"]
        );
    }

    #[test]
    fn a_month_out_of_range_does_not_panic() {
        assert_eq!(month_name(Lang::En, 0), "January");
        assert_eq!(month_name(Lang::En, 99), "December");
    }
}
