//! Calendar periods as whole positions on a line, so that trends count periods instead of days.

use chrono::{Datelike, Days, Months, NaiveDate};

/// Monday 5 January 1970 in days of the common era.
const MONDAY: i64 = 719_167;

/// How often a series has a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Interval {
    /// Daily.
    Day,
    /// Weekly, weeks starting on Monday.
    Week,
    /// Monthly.
    #[default]
    Month,
    /// Quarterly.
    Quarter,
    /// Yearly.
    Year,
}

impl Interval {
    /// The number of the period that holds `date`; consecutive periods have consecutive numbers. Days and weeks count from
    /// Monday 5 January 1970, so that 0 modulo 12, 4 or 7 is January, a first quarter or a Monday.
    pub fn position(self, date: NaiveDate) -> i64 {
        let days = i64::from(date.num_days_from_ce()) - MONDAY;
        let month = i64::from(date.year()) * 12 + i64::from(date.month0());
        match self {
            Self::Day => days,
            Self::Week => days.div_euclid(7),
            Self::Month => month,
            Self::Quarter => month.div_euclid(3),
            Self::Year => i64::from(date.year()),
        }
    }

    /// How many periods a season takes that is looked for unasked: the months or quarters of a year, the days of a week.
    pub fn cycle(self) -> Option<usize> {
        match self {
            Self::Month => Some(12),
            Self::Quarter => Some(4),
            Self::Day => Some(7),
            Self::Week | Self::Year => None,
        }
    }

    /// The date `periods` after `date`, on the month's last day where its day does not exist; `None` past the calendar.
    pub fn advance(self, date: NaiveDate, periods: u32) -> Option<NaiveDate> {
        let months = |count: u32| date.checked_add_months(Months::new(periods.checked_mul(count)?));
        match self {
            Self::Day => date.checked_add_days(Days::new(periods.into())),
            Self::Week => date.checked_add_days(Days::new(u64::from(periods) * 7)),
            Self::Month => months(1),
            Self::Quarter => months(3),
            Self::Year => months(12),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn positions_are_consecutive() {
        assert_eq!(Interval::Month.position(date("2024-01-31")) - Interval::Month.position(date("2023-12-01")), 1);
        assert_eq!(Interval::Quarter.position(date("2024-04-01")) - Interval::Quarter.position(date("2023-12-31")), 2);
        // A Sunday and the Monday after it.
        assert_eq!(Interval::Week.position(date("2025-01-06")) - Interval::Week.position(date("2025-01-05")), 1);
        assert_eq!(Interval::Week.position(date("2025-01-12")) - Interval::Week.position(date("2025-01-06")), 0);
    }

    #[test]
    fn seasons_start_with_january_and_monday() {
        assert_eq!((Interval::Day.position(date("1970-01-05")), Interval::Week.position(date("1970-01-05"))), (0, 0));
        assert_eq!(Interval::Week.position(date("1970-01-04")), -1);
        assert_eq!(Interval::Month.position(date("2024-01-31")).rem_euclid(12), 0);
        assert_eq!(Interval::Quarter.position(date("2024-12-31")).rem_euclid(4), 3);
    }

    #[test]
    fn advancing_keeps_to_the_calendar() {
        assert_eq!(Interval::Month.advance(date("2024-01-31"), 1), Some(date("2024-02-29")));
        assert_eq!(Interval::Quarter.advance(date("2024-01-01"), 2), Some(date("2024-07-01")));
        assert_eq!(Interval::Month.advance(date("2024-01-01"), u32::MAX), None);
    }
}
