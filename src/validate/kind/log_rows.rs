//! The rows of a log, and what is said of them together; each is read in [`super::log_row`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, Excerpt, Rule, Severity, counted, rules};
use crate::model::calendar::Calendar;
use crate::model::{LogRow, Peaks};
use crate::parse::node::shortened;
use crate::schema::fields::cleaned;
use crate::schema::log::{Log, LogColumn};

use super::super::text::personal;
use super::Reading;
use super::clock::Clock;
use super::distinct::are_distinct;
use super::log_checks::{self, Cases, Years};
use super::log_columns::columns;
use super::log_row::RowReader;
use super::promise::{self, Dues, Promise};
use super::table::{self, Csv, Table};
use super::{log_spellings, log_steps};

/// The rows and how many match no listed type.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) paths: Vec<String>,
    pub(super) found: Vec<LogRow>,
    pub(super) unlisted: u64,
    unlisted_seen: Vec<Unlisted>,
    pub(super) calendar: Option<Arc<Calendar>>,
    closed_early: Early,
    acknowledged_early: Early,
    acknowledged_late: Early,
    pub(super) cases: Cases,
    years: Years,
    dues: Dues,
    due_early: Early,
    /// Rows without a type.
    untyped: Early,
    /// The steps that have no column while one is probably meant for them.
    pub(super) unread: BTreeSet<&'static str>,
    /// Those of which both are told at once: the date of arrival is probably mistyped.
    both_early: Early,
    pub(super) peaks: Peaks,
    pub(super) arrivals: Peaks,
    /// Whether cells could not be read, which is told: dates may be others than they seem.
    is_doubtful: bool,
}

/// A type that none of the patterns fits, how many rows are of it, and where it stands first.
struct Unlisted {
    text: String,
    rows: u64,
    path: String,
    line: u64,
}

/// Rows that say what cannot be, such as that something happened before they came in: how many, and the cell of the first that does.
#[derive(Default)]
pub(super) struct Early {
    pub(super) count: u64,
    first: Option<(String, Excerpt)>,
}

impl Unlisted {
    /// The text with its place; the place alone where the text may name somebody.
    fn named(&self) -> String {
        let Self { text, rows, path, line } = self;
        let rows = counted(*rows, "row");
        match text.as_str() {
            "" => format!("an empty cell ({rows}, {path}:{line})"),
            text if personal(text).is_some() => format!("{path}:{line} ({rows})"),
            text => format!("`{}` ({rows}, {path}:{line})", shortened(text)),
        }
    }
}

impl Early {
    /// Adds the current row, whose cell in `column` says so.
    pub(super) fn add(&mut self, csv: &Csv, column: usize) {
        self.count += 1;
        self.first.get_or_insert_with(|| (csv.path().to_owned(), csv.place_of(column)));
    }

    /// The fault of them all at the first; nothing where there is none.
    pub(super) fn fault(self, rule: &'static Rule, message: String) -> Option<Diagnostic> {
        let (path, place) = self.first?;
        Some(Diagnostic::in_excerpt(rule, path, place, message))
    }
}

/// Texts that recur, kept once.
#[derive(Default)]
pub(super) struct Shared(pub(super) BTreeSet<Arc<str>>);

impl Shared {
    pub(super) fn keep(&mut self, text: &str) -> Option<Arc<str>> {
        if text.is_empty() {
            return None;
        }
        if let Some(kept) = self.0.get(text) {
            return Some(Arc::clone(kept));
        }
        let kept: Arc<str> = Arc::from(cleaned(text));
        self.0.insert(Arc::clone(&kept));
        Some(kept)
    }
}

/// Warns of rows that match none of the types that `log` lists.
fn report_unlisted(read: &Reading<'_, '_>, log: &Log, rows: &Rows) {
    if let Some(span) = read.map.key_span("types")
        && rows.unlisted > 0
    {
        let named: Vec<String> = rows.unlisted_seen.iter().map(Unlisted::named).collect();
        let (of, named) = (rows.found.len(), named.join(", "));
        let message = format!("{} of {of} rows match none of the listed types: {named}", rows.unlisted);
        let fault = read.fields.reader.fault(&rules::UNLISTED_TYPE, span, message);
        let patterns = &log.patterns.0;
        let is_case = rows.unlisted_seen.iter().any(|seen| patterns.iter().any(|of| of.is_other_case(&seen.text)));
        let help = if is_case {
            "patterns heed the case of letters: write each as the file does, such as `*[Cc]omplaint*`"
        } else {
            "add a pattern, or leave them: they are counted without a type"
        };
        read.fields.reader.report(fault.help(help));
    }
}

/// Reads the files of `log`.
pub(super) fn read_rows(read: &Reading<'_, '_>, log: &Log) -> Option<Rows> {
    let reader = read.fields.reader;
    let calendar = match &log.calendar {
        Some(named) => Some(read.calendar(named)?),
        None => None,
    };
    let delimiter = log.delimiter.map(|delimiter| delimiter.0);
    let table = Table { names: &log.files, delimiter, skip: &log.skip, counts_rows: true, key: None };
    // A column whose name could not be read is not missed as well.
    let written = read.map.entries_of("columns");
    if written.is_some_and(|written| written > log.columns.len()) {
        log_steps::revise_turned(read, &table);
        return None;
    }
    if !are_distinct(reader, log.columns.iter().map(|(name, heading)| (name.name(), heading))) {
        return None;
    }
    promise::report(read, log);
    log_checks::report_patterns(read, log);
    let mut rows = Rows::default();
    let mut shared = Shared::default();
    let reads = RowReader {
        log,
        promise: log.promise.as_ref().map(|length| Promise { length, calendar: calendar.as_deref() }),
        dates: log.dates.clone().unwrap_or_default(),
        clock: Clock::of(calendar.as_deref()),
    };
    rows.paths = table::read(read, &table, |csv| {
        let Some(columns) = columns(csv, log) else { return Ok(false) };
        while csv.advance()? {
            if !csv.is_blank() {
                let row = reads.row(csv, &columns, &mut shared, &mut rows.dues);
                rows.cases.see(csv, columns.get(&LogColumn::Id).copied(), &row);
                if !log.patterns.0.is_empty() && row.kind.is_none() {
                    let cell = columns.get(&LogColumn::Type).map_or("", |column| csv.cell(*column));
                    rows.add_unlisted(cell, csv.path(), row.line);
                } else if let (Some(column), None) = (columns.get(&LogColumn::Type), &row.kind) {
                    rows.untyped.add(csv, *column);
                }
                rows.add(row, csv, &columns);
            }
        }
        rows.is_doubtful |= csv.is_faulty();
        if columns.contains_key(&LogColumn::Id) {
            // Cases that are there twice are told by their numbers.
            csv.take_rows();
        }
        Ok(true)
    })?;
    report_unlisted(read, log, &rows);
    report_untyped(read, &mut rows);
    if !rows.is_doubtful && !report_early(read, &mut rows) {
        log_steps::report_swapped(read, log);
        report_late(read, &mut rows);
    }
    rows.unread = log_steps::report_unread(read, &table, log, reads.promise);
    if !rows.is_doubtful {
        rows.years.report(read);
        promise::report_unlike(read, log, &rows.found);
    }
    log_spellings::report((read, &table), log, &rows.found, &shared);
    rows.cases.report(read, rows.found.len());
    rows.dues.report(read, rows.found.len());
    rows.calendar = calendar;
    Some(rows)
}

/// Warns of rows that say something happened before they came in. Returns whether all rows say so.
fn report_early(read: &Reading<'_, '_>, rows: &mut Rows) -> bool {
    let mut is_of_all = false;
    for (early, what, left) in [
        (std::mem::take(&mut rows.closed_early), "closed", "these rows are in no resolution time"),
        (std::mem::take(&mut rows.acknowledged_early), "acknowledged", "these rows are in no response time"),
        (
            std::mem::take(&mut rows.both_early),
            "acknowledged and closed",
            "these rows are in no response or resolution time",
        ),
        (std::mem::take(&mut rows.due_early), "due", "these rows are late from the first"),
    ] {
        let message = format!("{} of {} rows: {what} before received", early.count, rows.found.len());
        let of_rows = early.count;
        let are_all = early.count > 1 && early.count == rows.found.len() as u64;
        is_of_all |= are_all;
        let swapped = if are_all { "name the columns the other way round in `columns`, or " } else { "" };
        if let Some(fault) = early.fault(&rules::CLOSED_BEFORE_RECEIVED, message) {
            // No hand slips in every row.
            let severity = if are_all && of_rows >= ALL_OF { Severity::Error } else { fault.severity };
            let help = format!("{swapped}correct the dates, such as a mistyped year: {left}");
            read.fields.reader.report(fault.severity(severity).help(help));
        }
    }
    is_of_all
}

/// Warns of rows that were acknowledged after they were closed.
fn report_late(read: &Reading<'_, '_>, rows: &mut Rows) {
    let late = std::mem::take(&mut rows.acknowledged_late);
    let message = format!("{} of {} rows: acknowledged after closed", late.count, rows.found.len());
    let swapped = if late.count == rows.found.len() as u64 {
        "name the columns the other way round in `columns`, or "
    } else {
        ""
    };
    if let Some(fault) = late.fault(&rules::DATES_OUT_OF_ORDER, message) {
        let help = format!("{swapped}correct the dates: who has closed a case has answered it before");
        read.fields.reader.report(fault.severity(Severity::Warning).help(help));
    }
}

/// Warns of rows without a type where others have one.
fn report_untyped(read: &Reading<'_, '_>, rows: &mut Rows) {
    let (untyped, of) = (std::mem::take(&mut rows.untyped), rows.found.len());
    if untyped.count == of as u64 {
        return;
    }
    let has = if untyped.count == 1 { "has" } else { "have" };
    let message = format!("{} of {of} rows {has} no type", untyped.count);
    if let Some(fault) = untyped.fault(&rules::UNLISTED_TYPE, message) {
        read.fields.reader.report(fault.help("write the type: rows without one are counted under none"));
    }
}

/// Of so many rows that all are closed before they came in, the columns are named the wrong way round.
const ALL_OF: u64 = 5;

impl Rows {
    fn add_unlisted(&mut self, cell: &str, path: &str, line: u64) {
        const MOST: usize = 5;
        self.unlisted += 1;
        if let Some(seen) = self.unlisted_seen.iter_mut().find(|seen| seen.text == cell) {
            seen.rows += 1;
        } else if self.unlisted_seen.len() < MOST {
            self.unlisted_seen.push(Unlisted { text: cell.to_owned(), rows: 1, path: path.to_owned(), line });
        }
    }

    fn add(&mut self, row: LogRow, csv: &Csv, columns: &BTreeMap<LogColumn, usize>) {
        let column = |name: LogColumn| columns.get(&name).copied().unwrap_or_default();
        if let Some(received) = row.received {
            let place = || (csv.path().to_owned(), csv.place_of(column(LogColumn::Received)));
            self.arrivals.see(received.date(), place);
        }
        match (row.is_acknowledged_early(), row.is_closed_early()) {
            (true, true) => self.both_early.add(csv, column(LogColumn::Received)),
            (true, false) => self.acknowledged_early.add(csv, column(LogColumn::Acknowledged)),
            (false, true) => self.closed_early.add(csv, column(LogColumn::Closed)),
            (false, false) => {
                if row.is_due_early() {
                    self.due_early.add(csv, column(LogColumn::Due));
                }
                let days = row.acknowledged.zip(row.closed).map(|(first, last)| (first.date(), last.date()));
                if days.is_some_and(|(first, last)| first > last) {
                    self.acknowledged_late.add(csv, column(LogColumn::Acknowledged));
                }
                let dates = [
                    (row.received, LogColumn::Received),
                    (row.acknowledged, LogColumn::Acknowledged),
                    (row.closed, LogColumn::Closed),
                ];
                let latest =
                    dates.into_iter().filter_map(|(at, name)| Some((at?.date(), name))).max_by_key(|(day, _)| *day);
                if let Some((received, closed)) = row.received.zip(row.closed) {
                    let place = || (csv.path().to_owned(), csv.place_of(column(LogColumn::Received)));
                    self.years.see((closed - received).num_days(), place);
                }
                if let Some((day, name)) = latest {
                    self.peaks.see(day, || (csv.path().to_owned(), csv.place_of(column(name))));
                }
            }
        }
        self.found.push(row);
    }
}

/// The columns beside the type whose values are names of the author's own, as a row has them.
pub(super) const NAMED: [LogColumn; 6] = [
    LogColumn::Channel,
    LogColumn::Category,
    LogColumn::Severity,
    LogColumn::Outcome,
    LogColumn::Cause,
    LogColumn::Language,
];
