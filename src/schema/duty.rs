//! What somebody has to do by a day: the one rule for when it is done, open or late, whatever it is that has a day.

use chrono::NaiveDate;

/// Something that somebody has to do: an action, the closing of a gap, a decision, a review, an audit, a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The last day on which it is not late, where there is one.
    pub due: Option<NaiveDate>,
    /// Whether it is done.
    pub done: Done,
}

/// Whether something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Not yet.
    Not,
    /// On a day: before that day it was not, so one of a day to come is not done.
    On(NaiveDate),
    /// Nobody knows when, or nobody has to any more.
    Undated,
}

impl Done {
    /// Done on `day`, where there is one.
    pub fn on(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Not, Self::On)
    }
}

impl Duty {
    /// Something not done that is due on `due`.
    pub fn until(due: NaiveDate) -> Self {
        Self { due: Some(due), done: Done::Not }
    }

    /// Whether it was still to be done at the end of `day`.
    pub fn is_open(self, day: NaiveDate) -> bool {
        match self.done {
            Done::Not => true,
            Done::On(done) => done > day,
            Done::Undated => false,
        }
    }

    /// How many days past its due day it was open on `day`, where it was.
    pub fn days_late(self, day: NaiveDate) -> Option<i64> {
        let due = self.due.filter(|due| *due < day && self.is_open(day))?;
        Some((day - due).num_days())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_late_from_the_day_after_it_was_due_until_the_day_it_was_done() {
        let day = |day: u32| NaiveDate::from_ymd_opt(2025, 6, day).unwrap();
        let done_on_12 = Duty { due: Some(day(10)), done: Done::On(day(12)) };
        let late = [9, 10, 11, 12, 13].map(|of| done_on_12.days_late(day(of)));
        assert_eq!(late, [None, None, Some(1), None, None]);
        assert_eq!([10, 11, 12].map(|of| done_on_12.is_open(day(of))), [true, true, false]);
        assert_eq!(Duty::until(day(10)).days_late(day(30)), Some(20));
        let dropped = Duty { due: Some(day(10)), done: Done::Undated };
        assert_eq!((dropped.is_open(day(11)), dropped.days_late(day(11))), (false, None));
        assert_eq!(Duty { due: None, done: Done::Not }.days_late(day(30)), None);
    }
}
