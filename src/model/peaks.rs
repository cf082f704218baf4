//! The latest days of rows, with their places.
//!
//! Which day is in the future is not known when a file is read; but the first row after any day is later than all before it.

use chrono::NaiveDate;

use crate::diag::{Diagnostic, Excerpt, Rule};

/// The rows of files, in their order, each of which is later than all before it.
#[derive(Debug, Clone, Default)]
pub struct Peaks {
    /// Each later than those before it.
    later: Vec<Peak>,
    earliest: Option<Peak>,
}

/// The day of a row, and the cell that says it.
#[derive(Debug, Clone)]
pub struct Peak {
    day: NaiveDate,
    path: String,
    place: Excerpt,
}

impl Peaks {
    /// Takes a row of `day`; `place` gives the path of its file and its cell.
    pub fn see(&mut self, day: NaiveDate, place: impl FnOnce() -> (String, Excerpt)) {
        let is_later = self.later.last().is_none_or(|last| last.day < day);
        let is_earlier = self.earliest.as_ref().is_none_or(|earliest| day < earliest.day);
        if is_later || is_earlier {
            let (path, place) = place();
            let peak = Peak { day, path, place };
            if is_earlier {
                self.earliest = Some(peak.clone());
            }
            if is_later {
                self.later.push(peak);
            }
        }
    }

    /// The first row of the earliest day.
    pub fn earliest(&self) -> Option<&Peak> {
        self.earliest.as_ref()
    }

    /// The first row after `day`.
    pub fn after(&self, day: NaiveDate) -> Option<&Peak> {
        self.later.iter().find(|peak| peak.day > day)
    }
}

impl Peak {
    /// A fault against `rule` there.
    pub fn fault(&self, rule: &'static Rule, message: String) -> Diagnostic {
        Diagnostic::in_excerpt(rule, self.path.as_str(), self.place.clone(), message)
    }
}
