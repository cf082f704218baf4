//! Logs: what their file says; the rows are read in [`super::log_rows`].

use crate::model::Log;
use crate::schema::{self, Head};

use super::{Reading, log_rows};

/// The log with its rows, unless something in it is faulty.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Log> {
    let outcome = schema::log::Log::read(read.fields, &mut read.map, head);
    let written = outcome.value?;
    // Rows are not held against a format or a key that could not be read.
    if written.dates.is_none() && read.map.key_span("dates").is_some() {
        return None;
    }
    if read.map.is_mistyped() {
        return None;
    }
    let rows = log_rows::read_rows(read, &written)?;
    if !outcome.whole {
        return None;
    }
    let mut types: Vec<String> = Vec::new();
    for pattern in &written.patterns.0 {
        if !types.contains(&pattern.name) {
            types.push(pattern.name.clone());
        }
    }
    Some(Log {
        files: rows.paths,
        types,
        calendar: rows.calendar,
        rows: rows.found,
        peaks: rows.peaks,
        arrivals: rows.arrivals,
        marks: rows.cases.marks,
        unlisted: rows.unlisted,
        unread: rows.unread,
        written,
    })
}
