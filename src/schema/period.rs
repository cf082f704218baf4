//! Periods: a year, quarter, month, week or day, written `2025`, `2025-Q1`, `2025-01`, `2025-W05`, `2025-01-31`.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, IsoWeek, Months, NaiveDate, Weekday};
use serde::{Serialize, Serializer};

use super::declare::choice;

choice! {
    /// How long a period is.
    pub enum Every {
        /// One day.
        Day = "day",
        /// An ISO week, Monday to Sunday.
        Week = "week",
        /// A calendar month.
        Month = "month",
        /// Three months from January, April, July or October.
        Quarter = "quarter",
        /// A calendar year.
        Year = "year",
    }
}

impl Every {
    /// The period of this length that `date` lies in.
    pub fn containing(self, date: NaiveDate) -> Period {
        let start = match self {
            Self::Day => date,
            Self::Week => date.week(Weekday::Mon).first_day(),
            Self::Month => first_of(date.year(), date.month()),
            Self::Quarter => first_of(date.year(), date.month0() / 3 * 3 + 1),
            Self::Year => first_of(date.year(), 1),
        };
        Period { start, every: self }
    }

    /// How many whole periods lie between two starts of periods; negative when `to` is earlier.
    pub fn between(self, from: NaiveDate, to: NaiveDate) -> i64 {
        let months = i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month());
        match self {
            Self::Day => (to - from).num_days(),
            Self::Week => (to - from).num_days().div_euclid(7),
            Self::Month => months,
            Self::Quarter => months.div_euclid(3),
            Self::Year => i64::from(to.year() - from.year()),
        }
    }
}

fn first_of(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).expect("the first of a month of a year that chrono gave exists")
}

/// One period: its first day and its length. Ordered by first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    start: NaiveDate,
    every: Every,
}

impl Period {
    /// The first day.
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// The last day.
    pub fn end(self) -> NaiveDate {
        self.next().start - Days::new(1)
    }

    /// Whether it has days before `day` and from it on.
    pub fn is_across(self, day: NaiveDate) -> bool {
        self.start < day && day <= self.end()
    }

    /// The length.
    pub fn every(self) -> Every {
        self.every
    }

    /// The period after this one.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// The period `count` periods later (earlier when negative), clamped to what the calendar can hold.
    #[must_use]
    pub fn plus(self, count: i64) -> Self {
        let months = |each: i64| {
            let total = count.saturating_mul(each);
            let span = Months::new(u32::try_from(total.unsigned_abs()).unwrap_or(u32::MAX));
            if total < 0 { self.start.checked_sub_months(span) } else { self.start.checked_add_months(span) }
        };
        let days = |each: u64| {
            let span = Days::new(count.unsigned_abs().saturating_mul(each));
            if count < 0 { self.start.checked_sub_days(span) } else { self.start.checked_add_days(span) }
        };
        let start = match self.every {
            Every::Day => days(1),
            Every::Week => days(7),
            Every::Month => months(1),
            Every::Quarter => months(3),
            Every::Year => months(12),
        };
        Self { start: start.unwrap_or(self.start), every: self.every }
    }

    /// Whether `date` lies in it.
    pub fn contains(self, date: NaiveDate) -> bool {
        self.every.containing(date) == self
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.start.year(), self.start.month());
        match self.every {
            Every::Year => write!(f, "{year:04}"),
            Every::Quarter => write!(f, "{year:04}-Q{}", month.div_ceil(3)),
            Every::Month => write!(f, "{year:04}-{month:02}"),
            Every::Week => {
                let week: IsoWeek = self.start.iso_week();
                write!(f, "{:04}-W{:02}", week.year(), week.week())
            }
            Every::Day => write!(f, "{}", self.start),
        }
    }
}

impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        parse(text).ok_or_else(|| {
            format!("`{text}` is not a period such as `2025`, `2025-Q1`, `2025-01`, `2025-W05` or `2025-01-31`")
        })
    }
}

/// Years that a period may lie in: any other is a slip of the pen, and the days up to it would not fit on a page.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

fn parse(text: &str) -> Option<Period> {
    let digits = |part: &str, width: usize| {
        (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u32>().ok()).flatten()
    };
    let mut parts = text.split('-');
    let year = i32::try_from(digits(parts.next()?, 4)?).ok().filter(|year| YEARS.contains(year))?;
    let (second, third) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let (start, every) = match (second, third) {
        (None, _) => (NaiveDate::from_ymd_opt(year, 1, 1)?, Every::Year),
        (Some(month), Some(day)) => (NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)?, Every::Day),
        (Some(part), None) => match part.as_bytes().first()? {
            b'Q' => {
                let quarter = digits(&part[1..], 1).filter(|q| (1..=4).contains(q))?;
                (NaiveDate::from_ymd_opt(year, quarter * 3 - 2, 1)?, Every::Quarter)
            }
            b'W' => (NaiveDate::from_isoywd_opt(year, digits(&part[1..], 2)?, Weekday::Mon)?, Every::Week),
            _ => (NaiveDate::from_ymd_opt(year, digits(part, 2)?, 1)?, Every::Month),
        },
    };
    Some(Period { start, every })
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_every_form() {
        for text in ["2025", "2025-Q1", "2025-01", "2025-W05", "2025-01-31", "2020-W53"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in ["", "25", "2025-13", "2025-Q5", "2025-W54", "2025-02-30", "2025-1", "2025-01-31-1", "2025-é"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn counts_periods() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(Every::Quarter.between(date("2024-10-01"), date("2025-04-01")), 2);
        assert_eq!(Every::Month.between(date("2025-03-01"), date("2025-01-01")), -2);
        let week: Period = "2025-W01".parse().unwrap();
        assert_eq!(week.start(), date("2024-12-30"));
        assert_eq!(week.end(), date("2025-01-05"));
        assert_eq!("2025-01".parse::<Period>().unwrap().plus(-1).to_string(), "2024-12");
    }
}
