//! What the dates of a file mean in time.
//!
//! In: cells of dates, and the calendar that a document names. Out: moments, and what clocks of the calendar's place show then.
//! A fault where a cell says its offset from UTC and nothing says the place's, or where cells say different ones: told once.

use std::cell::{Cell, RefCell};

use chrono::{NaiveDateTime, TimeDelta};

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::calendar::{Calendar, Moment};
use crate::parse::csv::CellDate;

use super::table::Csv;

/// The clock by which a file writes its dates.
pub(super) struct Clock<'a> {
    pub(super) calendar: Option<&'a Calendar>,
    is_reported: Cell<bool>,
    /// The first cell that says its offset, until another says another one.
    first: RefCell<First>,
}

/// The first cell of a file that says its offset from UTC.
#[derive(Debug, Clone)]
enum First {
    None,
    /// Its offset, text and place.
    Seen(i32, String, String),
    /// Another offset was told.
    Told,
}

impl<'a> Clock<'a> {
    /// The clock of the place of `calendar`; that of the file where there is none.
    pub(super) fn of(calendar: Option<&'a Calendar>) -> Self {
        Self { calendar, is_reported: Cell::new(false), first: RefCell::new(First::None) }
    }

    /// The moment that `cell`, of `column`, names; midnight where it has no time.
    pub(super) fn moment(&self, csv: &Csv, column: usize, cell: CellDate) -> Moment {
        let written = cell.earliest();
        match (cell.offset, self.calendar) {
            (None, None) => Moment(written),
            (None, Some(calendar)) => calendar.moment(written),
            (Some(offset), calendar) => {
                if calendar.is_some_and(|calendar| calendar.zone.is_none()) {
                    self.report(
                        csv,
                        column,
                        "the calendar has no `timezone`",
                        "say `timezone` of the calendar in `auditbook.yaml`",
                    );
                }
                Moment(written - TimeDelta::seconds(i64::from(offset)))
            }
        }
    }

    /// Tells once that `cell`, of `column`, which says the day of its row, is on another clock than the first, where no place is known: each
    /// counts on the day that is written. An hour is what summer makes in one place.
    pub(super) fn hold_to_first(&self, csv: &Csv, column: usize, cell: CellDate) {
        const HOUR: i32 = 3_600;
        let Some(offset) = cell.offset.filter(|_| self.calendar.is_none()) else { return };
        let mut first = self.first.borrow_mut();
        let (other, text, place) = match &*first {
            First::Told => return,
            First::Seen(other, ..) if *other == offset => return,
            First::Seen(other, text, place) => (*other, text.clone(), place.clone()),
            First::None => {
                let place = format!("{}:{}", csv.path(), csv.place_of(column).place.line);
                *first = First::Seen(offset, csv.cell(column).to_owned(), place);
                return;
            }
        };
        let message = format!(
            "`{}` and `{text}` ({place}) are of different clocks: each counts on the day that is written",
            csv.cell(column)
        );
        let fault = Diagnostic::in_excerpt(&rules::MIXED_OFFSETS, csv.path(), csv.place_of(column), message);
        let severity = if (offset - other).abs() == HOUR { Severity::Note } else { fault.severity };
        csv.report(
            fault.severity(severity).help("name a `calendar` with a `timezone`: each day is then one of its place"),
        );
        *first = First::Told;
    }

    /// What clocks show at `moment`, which `cell` names: where no place is known, what is written.
    pub(super) fn local(&self, moment: Moment, cell: CellDate) -> NaiveDateTime {
        self.calendar.map_or_else(|| cell.earliest(), |calendar| calendar.local(moment))
    }

    /// The same on the clock that wrote `first`, where no place is known and both say their offset: times of one row compare.
    pub(super) fn beside(&self, moment: Moment, cell: CellDate, first: Option<CellDate>) -> NaiveDateTime {
        match (self.calendar, cell.offset, first.and_then(|first| first.offset)) {
            (None, Some(_), Some(offset)) => moment.0 + TimeDelta::seconds(i64::from(offset)),
            _ => self.local(moment, cell),
        }
    }

    /// The seconds from `start` to `end`: in the calendar's hours where there is one.
    pub(super) fn between(&self, start: Moment, end: Moment) -> f64 {
        self.calendar.map_or_else(|| start.seconds_to(end), |calendar| calendar.between(start, end))
    }

    /// Reports two dates of a row of which only one says its offset, where nothing says that of the other.
    pub(super) fn compare(&self, csv: &Csv, column: usize, dates: [CellDate; 2]) {
        if self.calendar.is_none() && dates[0].offset.is_some() != dates[1].offset.is_some() {
            let help = "name a `calendar` with a `timezone`, or export both dates alike";
            self.report(
                csv,
                column,
                "of the two dates of the row, one says its offset from UTC and one does not",
                help,
            );
        }
    }

    fn report(&self, csv: &Csv, column: usize, message: &str, help: &str) {
        if !self.is_reported.replace(true) {
            let message = format!("`{}`: {message}", csv.cell(column));
            csv.report(Diagnostic::in_excerpt(&rules::CSV_CELL, csv.path(), csv.place_of(column), message).help(help));
        }
    }
}
