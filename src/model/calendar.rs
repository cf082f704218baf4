//! Working hours: how much of a stretch of time lies in them, and when so much of it has passed.
//!
//! In: moments, and a calendar's hours. Out: seconds that passed in truth, also over the nights on which clocks are set. Hours are
//! those of clocks in the calendar's time zone.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

use crate::schema::calendar::WorkingHours;

/// Hours in which time counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Where its hours are; without one no clock is ever set.
    pub zone: Option<TimeZone>,
    /// The hours of each day of the week.
    pub hours: WorkingHours,
    /// Days without hours.
    pub holidays: BTreeSet<NaiveDate>,
}

/// A point in time, the same everywhere: in UTC where the zone is known, else on the clock of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub NaiveDateTime);

/// No promise runs longer, in days.
const LONGEST: usize = 36_525;

impl Moment {
    /// The seconds from here to `later`; negative where that is earlier.
    pub fn seconds_to(self, later: Self) -> f64 {
        (later.0 - self.0).num_seconds() as f64
    }
}

impl Calendar {
    /// The moment at which clocks show `local`: the first where they show it twice, as long after the jump where they never do.
    pub fn moment(&self, local: NaiveDateTime) -> Moment {
        let offset =
            self.zone.as_ref().zip(civil(local)).map(|(zone, local)| zone.to_ambiguous_timestamp(local).offset());
        Moment(offset.map_or(local, |offset| match offset {
            AmbiguousOffset::Unambiguous { offset: before }
            | AmbiguousOffset::Gap { before, .. }
            | AmbiguousOffset::Fold { before, .. } => local - ahead(before),
        }))
    }

    /// What clocks show at `moment`.
    pub fn local(&self, moment: Moment) -> NaiveDateTime {
        let at = Timestamp::from_second(moment.0.and_utc().timestamp()).ok();
        self.zone.as_ref().zip(at).map_or(moment.0, |(zone, at)| moment.0 + ahead(zone.to_offset(at)))
    }

    /// The seconds of working time from `start` to `end`; 0 where `end` does not lie after it.
    pub fn between(&self, start: Moment, end: Moment) -> f64 {
        self.parts(start, end).fold(0.0, |sum, part| sum + part)
    }

    /// Whether more than `seconds` of working time lie between `start` and `end`.
    pub fn is_longer(&self, start: Moment, end: Moment, seconds: f64) -> bool {
        let sums = self.parts(start, end).scan(0.0, |sum, part| {
            *sum += part;
            Some(*sum)
        });
        sums.into_iter().any(|sum| sum > seconds)
    }

    /// The seconds of each stretch of working time between `start` and `end`.
    fn parts(&self, start: Moment, end: Moment) -> impl Iterator<Item = f64> {
        let (first, last) = (self.local(start).date(), self.local(end).date());
        let stretches = first.iter_days().take_while(move |day| *day <= last).flat_map(|day| self.stretches(day));
        stretches.map(move |(from, to)| from.max(start).seconds_to(to.min(end)).max(0.0))
    }

    /// When `seconds` of working time have passed since `start`; nothing in a calendar without hours.
    pub fn after(&self, start: Moment, seconds: f64) -> Option<Moment> {
        let mut left = seconds;
        let first = self.local(start).date();
        for (from, to) in first.iter_days().take(LONGEST).flat_map(|day| self.stretches(day)) {
            let from = from.max(start);
            let lasts = from.seconds_to(to);
            if lasts > 0.0 && left <= lasts {
                #[expect(clippy::cast_possible_truncation, reason = "fewer seconds than a day has")]
                return Some(Moment(from.0 + TimeDelta::seconds(left.ceil() as i64)));
            }
            left -= lasts.max(0.0);
        }
        None
    }

    /// The same time of day as `start`, or as the first working hour after it, so many working days later; at closing time
    /// where that day is shorter, at opening time where it begins later.
    pub fn days_after(&self, start: Moment, days: usize) -> Option<Moment> {
        let first = self.local(self.after(start, 0.0)?);
        let is_working = |day: &NaiveDate| self.stretches(*day).next().is_some();
        let day = first.date().iter_days().take(LONGEST).filter(is_working).nth(days)?;
        let opening = self.stretches(day).next()?.0;
        let closing = self.stretches(day).last()?.1;
        Some(self.moment(day.and_time(first.time())).clamp(opening, closing))
    }

    /// The working hours of `day`.
    fn stretches(&self, day: NaiveDate) -> impl Iterator<Item = (Moment, Moment)> {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        let at = move |seconds: u32| self.moment(midnight + TimeDelta::seconds(i64::from(seconds)));
        let hours = &self.hours.0[day.weekday().num_days_from_monday() as usize];
        let is_off = self.holidays.contains(&day);
        hours.iter().filter(move |_| !is_off).map(move |(from, to)| (at(*from), at(*to)))
    }
}

/// By how much clocks with this offset are ahead of UTC.
fn ahead(offset: Offset) -> TimeDelta {
    TimeDelta::seconds(i64::from(offset.seconds()))
}

/// `local`, to the second, for the time zones; nothing beyond the year 9999.
fn civil(local: NaiveDateTime) -> Option<civil::DateTime> {
    let (month, day) = (i8::try_from(local.month()).ok()?, i8::try_from(local.day()).ok()?);
    let date = civil::Date::new(i16::try_from(local.year()).ok()?, month, day).ok()?;
    let seconds = i64::from(local.num_seconds_from_midnight());
    Some(date.at(0, 0, 0, 0) + jiff::SignedDuration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::float_cmp, reason = "whole seconds")]

    use super::*;

    /// Monday to Friday from 9 to 17, Saturday from 10 to 14; 2025-01-01, a Wednesday, is off.
    fn desk() -> Calendar {
        let mut hours = WorkingHours::default();
        hours.0[..5].fill(vec![(9 * 3600, 17 * 3600)]);
        hours.0[5] = vec![(10 * 3600, 14 * 3600)];
        Calendar { zone: None, hours, holidays: ["2025-01-01".parse().unwrap()].into() }
    }

    /// Day and night in Tallinn, whose clocks are set at 3 on 2025-03-30 and at 4 on 2025-10-26.
    fn always() -> Calendar {
        let mut hours = WorkingHours::default();
        hours.0.fill(vec![(0, 86_400)]);
        Calendar { zone: TimeZone::get("Europe/Tallinn").ok(), hours, holidays: BTreeSet::new() }
    }

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn time_runs_in_working_hours_alone() {
        let desk = desk();
        let hours = |from: &str, to: &str| desk.between(Moment(at(from)), Moment(at(to))) / 3600.0;
        assert_eq!(hours("2025-01-06T10:00:00", "2025-01-06T12:30:00"), 2.5);
        assert_eq!(hours("2025-01-06T16:00:00", "2025-01-07T10:00:00"), 2.0);
        assert_eq!(hours("2025-01-03T16:00:00", "2025-01-06T10:00:00"), 6.0, "Friday, Saturday, Monday");
        assert_eq!(hours("2024-12-31T16:00:00", "2025-01-02T09:30:00"), 1.5, "not on New Year's Day");
        assert_eq!(hours("2025-01-05T10:00:00", "2025-01-05T12:00:00"), 0.0);
        assert_eq!(hours("2025-01-07T10:00:00", "2025-01-06T10:00:00"), 0.0);
        assert!(hours("2025-01-05T10:00:00", "2025-01-05T12:00:00").is_sign_positive());
        let is_longer = |hours: f64| {
            desk.is_longer(Moment(at("2025-01-06T16:00:00")), Moment(at("2025-01-07T10:00:00")), 3600.0 * hours)
        };
        assert!(is_longer(1.9) && !is_longer(2.0));
    }

    #[test]
    fn clocks_that_are_set_change_no_time_that_passes() {
        let always = always();
        let hours = |from: &str, to: &str| always.between(always.moment(at(from)), always.moment(at(to))) / 3600.0;
        assert_eq!(hours("2025-03-30T02:30:00", "2025-03-30T04:30:00"), 1.0, "there is no half past three");
        assert_eq!(hours("2025-03-29T12:00:00", "2025-03-30T12:00:00"), 23.0);
        assert_eq!(hours("2025-10-25T12:00:00", "2025-10-26T12:00:00"), 25.0);
        assert_eq!(hours("2025-10-26T02:30:00", "2025-10-26T03:30:00"), 1.0, "the first half past three");
        assert_eq!(hours("2025-10-26T03:30:00", "2025-10-26T04:30:00"), 2.0);
        let shown = |local: &str| always.local(always.moment(at(local)));
        assert_eq!(shown("2025-03-30T03:30:00"), at("2025-03-30T04:30:00"));
        let day_later = always.after(always.moment(at("2025-03-29T12:00:00")), 86_400.0).unwrap();
        assert_eq!(always.local(day_later), at("2025-03-30T13:00:00"));
    }

    #[test]
    fn promises_end_in_working_hours() {
        let desk = desk();
        let after = |from: &str, hours: f64| desk.after(Moment(at(from)), hours * 3600.0).unwrap().0;
        assert_eq!(after("2025-01-06T10:00:00", 4.0), at("2025-01-06T14:00:00"));
        assert_eq!(after("2025-01-06T16:00:00", 4.0), at("2025-01-07T12:00:00"));
        assert_eq!(after("2025-01-04T13:00:00", 2.0), at("2025-01-06T10:00:00"));
        let days = |from: &str, days: usize| desk.days_after(Moment(at(from)), days).unwrap().0;
        assert_eq!(days("2025-01-02T11:00:00", 2), at("2025-01-04T11:00:00"));
        assert_eq!(days("2025-01-02T16:00:00", 2), at("2025-01-04T14:00:00"), "at closing time on Saturday");
        assert_eq!(days("2025-01-03T09:15:00", 1), at("2025-01-04T10:00:00"), "at opening time on Saturday");
        assert_eq!(days("2025-01-05T11:00:00", 1), at("2025-01-07T09:00:00"));
        assert_eq!(days("2024-12-31T18:00:00", 1), at("2025-01-03T09:00:00"), "it came in on 2 January");
        let closed = Calendar { hours: WorkingHours::default(), ..desk };
        assert_eq!(closed.after(Moment(at("2025-01-02T11:00:00")), 60.0), None);
    }
}
