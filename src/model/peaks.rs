//! The latest days of rows, with their places.
//!
//! Which day is in the future is not known when a file is read; but the first row after any day is later than all before it.

use chrono::NaiveDate;

use crate::diag::{Diagnostic, Excerpt, Rule};

/// The rows of files, in their order, each of which is later than all before it.
#[derive(Debug, Clone, Default)]
pub struct Peaks(Vec<Peak>);

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
        if self.0.last().is_none_or(|last| last.day < day) {
            let (path, place) = place();
            self.0.push(Peak { day, path, place });
        }
    }

    /// The first row after `day`.
    pub fn after(&self, day: NaiveDate) -> Option<&Peak> {
        self.0.iter().find(|peak| peak.day > day)
    }
}

impl Peak {
    /// A fault against `rule` there.
    pub fn fault(&self, rule: &'static Rule, message: String) -> Diagnostic {
        Diagnostic::in_excerpt(rule, self.path.as_str(), self.place.clone(), message)
    }
}
