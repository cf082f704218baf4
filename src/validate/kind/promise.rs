//! The promise of a log: by when a case is due, beside the due dates that its file has.
//!
//! In: the promise of the document, and rows while they are read. Out: due dates, and a warning where the promise holds for nothing.

use chrono::{NaiveDateTime, TimeDelta};

use crate::diag::{Severity, counted, rules};
use crate::model::calendar::Calendar;
use crate::model::{Located, LogRow, Unit};
use crate::schema::log::Log;

use super::Reading;

/// How long a promise is, and in which hours its time runs.
#[derive(Clone, Copy)]
pub(super) struct Promise<'a> {
    pub(super) length: &'a Located<f64>,
    pub(super) calendar: Option<&'a Calendar>,
}

impl Promise<'_> {
    /// When a case that came in at `received` is due.
    pub(super) fn due(self, received: NaiveDateTime) -> Option<NaiveDateTime> {
        const DAY: f64 = 86_400.0;
        let seconds = self.length.value;
        #[expect(clippy::cast_possible_truncation, reason = "a promise is a small length of time")]
        let Some(calendar) = self.calendar else {
            return received.checked_add_signed(TimeDelta::try_seconds(seconds.round() as i64)?);
        };
        let moment = calendar.moment(received);
        let origin = &self.length.origin;
        let written = origin.file.text()[origin.span.range()].trim_matches(['"', '\'']);
        if written.ends_with('d') && seconds % DAY == 0.0 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a promise is some days long"
            )]
            return calendar.days_after(moment, (seconds / DAY) as usize).map(|due| calendar.local(due));
        }
        calendar.after(moment, seconds).map(|due| calendar.local(due))
    }
}

/// Whether a column says in `due`, by the `is_day` or by the minute, what was `promised`.
pub(super) fn is_as_promised(promised: NaiveDateTime, due: NaiveDateTime, is_day: bool) -> bool {
    if is_day { due.date() == promised.date() } else { (due - promised).abs() < TimeDelta::minutes(1) }
}

/// Due dates of a column beside the promise that the document states.
#[derive(Default)]
pub(super) struct Dues {
    rows: u64,
    /// Rows whose column says another day than the promise, or none.
    other: u64,
    first: u64,
}

impl Dues {
    /// Takes what the column says of the row on `line`, by the `is_day` or by the minute, beside what was `promised`.
    pub(super) fn see(&mut self, promised: NaiveDateTime, due: Option<NaiveDateTime>, is_day: bool, line: u64) {
        self.rows += 1;
        if !due.is_some_and(|due| is_as_promised(promised, due, is_day)) {
            self.first = if self.other == 0 { line } else { self.first };
            self.other += 1;
        }
    }

    /// Warns of a promise that no row, `of` so many, holds by, because the file has due dates of its own.
    pub(super) fn report(&self, read: &Reading<'_, '_>, of: usize) {
        let Some(span) = read.map.value_span("due").filter(|_| self.other > 0) else { return };
        let text = &read.fields.file.text()[span.range()];
        let message = format!(
            "`{text}` holds for no row: the file has a column of due dates, which says another day or none in {} of {of}, \
             first on line {}",
            self.other, self.first
        );
        let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message).severity(Severity::Warning);
        let help = "where the column holds, say so with `columns: {due: due}` or remove `due`; where the promise does, take the column out of the file";
        read.fields.reader.report(fault.help(help));
    }
}

/// Warns of a promise that no desk makes: less than a minute, or more than two years.
pub(super) fn report(read: &Reading<'_, '_>, log: &Log) {
    const LIKELY: std::ops::RangeInclusive<f64> = 60.0..=2.0 * 366.0 * 86_400.0;
    let Some(promise) = log.promise.as_ref().filter(|promise| !LIKELY.contains(&promise.value)) else { return };
    let text = &read.fields.file.text()[promise.origin.span.range()];
    let message = format!("nobody promises to answer within `{text}`");
    let fault = read.fields.reader.fault(&rules::OUT_OF_PROPORTION, promise.origin.span, message);
    read.fields.reader.report(fault.help("correct its unit: `m` is minutes, `h` hours, `d` days"));
}

/// Warns of a promise that the quickest of many cases took many times as long as: its unit is another.
pub(super) fn report_unlike(read: &Reading<'_, '_>, log: &Log, rows: &[LogRow]) {
    const ENOUGH: usize = 20;
    const TIMES: f64 = 20.0;
    let Some(promise) = &log.promise else { return };
    let closed: Vec<f64> = rows.iter().filter_map(|row| row.resolution.map(f64::from)).collect();
    let quickest = closed.iter().copied().fold(f64::INFINITY, f64::min);
    if closed.len() < ENOUGH || quickest <= TIMES * promise.value {
        return;
    }
    let text = &read.fields.file.text()[promise.origin.span.range()];
    let (cases, took) = (counted(closed.len() as u64, "case"), Unit::Duration.written(quickest));
    let message = format!("`{text}` is promised, and the quickest of {cases} took {took}");
    let fault = read.fields.reader.fault(&rules::OUT_OF_PROPORTION, promise.origin.span, message);
    let fault = fault.severity(Severity::Warning);
    read.fields
        .reader
        .report(fault.help_or_allow("correct its unit, `m` is minutes, `h` hours, `d` days; where it is right"));
}
