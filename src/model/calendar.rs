//! Working hours: how much of a stretch of time lies in them, and when so much of it has passed.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

use crate::schema::calendar::WorkingHours;

/// Hours in which time counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The hours of each day of the week.
    pub hours: WorkingHours,
    /// Days without hours.
    pub holidays: BTreeSet<NaiveDate>,
}

/// No promise runs longer, in days.
const LONGEST: usize = 36_525;

impl Calendar {
    /// The seconds of working time from `start` to `end`; 0 where `end` does not lie after it.
    pub fn between(&self, start: NaiveDateTime, end: NaiveDateTime) -> f64 {
        let days = start.date().iter_days().take_while(|day| *day <= end.date());
        let stretches = days.flat_map(|day| self.stretches(day));
        stretches.map(|(from, to)| (to.min(end) - from.max(start)).num_seconds().max(0) as f64).sum()
    }

    /// When `seconds` of working time have passed since `start`; nothing in a calendar without hours.
    pub fn after(&self, start: NaiveDateTime, seconds: f64) -> Option<NaiveDateTime> {
        let mut left = seconds;
        for (from, to) in start.date().iter_days().take(LONGEST).flat_map(|day| self.stretches(day)) {
            let from = from.max(start);
            let lasts = (to - from).num_seconds() as f64;
            if lasts > 0.0 && left <= lasts {
                #[expect(clippy::cast_possible_truncation, reason = "fewer seconds than a day has")]
                return Some(from + TimeDelta::seconds(left.ceil() as i64));
            }
            left -= lasts.max(0.0);
        }
        None
    }

    /// The same time of day as `start`, or as the first working hour after it, so many working days later; at closing time
    /// where that day is shorter.
    pub fn days_after(&self, start: NaiveDateTime, days: usize) -> Option<NaiveDateTime> {
        let first = self.after(start, 0.0)?;
        let working = |day: &NaiveDate| !self.stretches(*day).is_empty();
        let later = first.date().checked_add_days(Days::new(1))?;
        let day = match days.checked_sub(1) {
            None => first.date(),
            Some(more) => later.iter_days().take(LONGEST).filter(working).nth(more)?,
        };
        let (_, closing) = self.stretches(day).last().copied()?;
        Some(day.and_time(first.time()).min(closing))
    }

    /// The working hours of `day`.
    fn stretches(&self, day: NaiveDate) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        if self.holidays.contains(&day) {
            return Vec::new();
        }
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        let at = |seconds: u32| midnight + TimeDelta::seconds(i64::from(seconds));
        let hours = &self.hours.0[day.weekday().num_days_from_monday() as usize];
        hours.iter().map(|(from, to)| (at(*from), at(*to))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Monday to Friday from 9 to 17, Saturday from 10 to 14; 2025-01-01, a Wednesday, is off.
    fn desk() -> Calendar {
        let mut hours = WorkingHours::default();
        hours.0[..5].fill(vec![(9 * 3600, 17 * 3600)]);
        hours.0[5] = vec![(10 * 3600, 14 * 3600)];
        Calendar { hours, holidays: ["2025-01-01".parse().unwrap()].into() }
    }

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn time_runs_in_working_hours_alone() {
        let desk = desk();
        #[expect(clippy::cast_possible_truncation, reason = "whole minutes")]
        let minutes = |from: &str, to: &str| (desk.between(at(from), at(to)) / 60.0) as i64;
        assert_eq!(minutes("2025-01-06T10:00:00", "2025-01-06T12:30:00"), 150);
        assert_eq!(minutes("2025-01-06T16:00:00", "2025-01-07T10:00:00"), 120);
        assert_eq!(minutes("2025-01-03T16:00:00", "2025-01-06T10:00:00"), 360, "Friday, Saturday, Monday");
        assert_eq!(minutes("2024-12-31T16:00:00", "2025-01-02T09:30:00"), 90, "not on New Year's Day");
        assert_eq!(minutes("2025-01-05T10:00:00", "2025-01-05T12:00:00"), 0);
        assert_eq!(minutes("2025-01-07T10:00:00", "2025-01-06T10:00:00"), 0);
    }

    #[test]
    fn promises_end_in_working_hours() {
        let desk = desk();
        let after = |from: &str, hours: f64| desk.after(at(from), hours * 3600.0).unwrap();
        assert_eq!(after("2025-01-06T10:00:00", 4.0), at("2025-01-06T14:00:00"));
        assert_eq!(after("2025-01-06T16:00:00", 4.0), at("2025-01-07T12:00:00"));
        assert_eq!(after("2025-01-04T13:00:00", 2.0), at("2025-01-06T10:00:00"));
        assert_eq!(desk.days_after(at("2025-01-02T11:00:00"), 2), Some(at("2025-01-04T11:00:00")));
        assert_eq!(desk.days_after(at("2025-01-02T16:00:00"), 2), Some(at("2025-01-04T14:00:00")));
        assert_eq!(desk.days_after(at("2025-01-05T11:00:00"), 1), Some(at("2025-01-07T09:00:00")));
        let closed = Calendar { hours: WorkingHours::default(), holidays: BTreeSet::new() };
        assert_eq!(closed.after(at("2025-01-02T11:00:00"), 60.0), None);
    }
}
