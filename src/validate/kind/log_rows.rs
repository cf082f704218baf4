//! The rows of a log.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use crate::diag::{Diagnostic, rules};
use crate::error::Failure;
use crate::model::LogRow;
use crate::parse::csv::{CellDate, CsvReader};
use crate::schema::fields::cleaned;
use crate::schema::log::{Log, LogColumn};

use super::Reading;
use super::series::{csv_failed, open_csv};

/// The rows and how many match no listed type.
pub(super) struct Rows {
    pub(super) path: String,
    pub(super) found: Vec<LogRow>,
    pub(super) unlisted: u64,
    /// How many rows were closed before they came in, and the line of the first.
    backwards: Option<(u64, u64)>,
}

/// Texts that recur, kept once.
#[derive(Default)]
struct Shared(BTreeSet<Arc<str>>);

impl Shared {
    fn keep(&mut self, text: &str) -> Option<Arc<str>> {
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

/// Reads the file of `log`.
pub(super) fn read_rows(read: &Reading<'_, '_>, log: &Log) -> Option<Rows> {
    let (fields, named) = (read.fields, &log.file);
    let (path, stream) = open_csv(read, named)?;
    match rows(&path, stream, log) {
        Ok((rows, diagnostics)) => {
            diagnostics.into_iter().for_each(|diagnostic| fields.reader.report(diagnostic));
            if let (Some(span), Some(rows)) = (read.map.key_span("types"), &rows)
                && rows.unlisted > 0
            {
                let message = format!("{} of {} rows match none of the listed types", rows.unlisted, rows.found.len());
                let fault = fields.reader.fault(&rules::UNLISTED_TYPE, span, message);
                fields.reader.report(fault.help("add a pattern, or leave them: they are counted without a type"));
            }
            if let Some((count, first)) = rows.as_ref().and_then(|rows| rows.backwards) {
                let total = rows.as_ref().map_or(0, |rows| rows.found.len());
                let message = format!("{count} of {total} rows: closed before received, first on line {first}");
                let fault = fields.reader.fault(&rules::CLOSED_BEFORE_RECEIVED, named.origin.span, message);
                fields.reader.report(fault.help("correct the dates: these rows are in no resolution time"));
            }
            rows
        }
        Err(failure) => csv_failed(read, named, &failure),
    }
}

fn rows(path: &str, stream: Box<dyn Read + Send>, log: &Log) -> Result<(Option<Rows>, Vec<Diagnostic>), Failure> {
    let mut csv = CsvReader::open(path, stream, log.delimiter.map(|delimiter| delimiter.0))?;
    let mut columns: BTreeMap<LogColumn, usize> = BTreeMap::new();
    let mut missing = false;
    for name in LogColumn::ALL.iter().copied() {
        let header = log.columns.get(&name);
        // A column that `columns` names has to be there; `received` has to be there in any case.
        let column = match header {
            Some(heading) => csv.require(&heading.header),
            None if name == LogColumn::Received => csv.require(name.name()),
            None => csv.column(name.name()),
        };
        missing |= column.is_none() && (header.is_some() || name == LogColumn::Received);
        columns.extend(column.map(|column| (name, column)));
    }
    if missing {
        return Ok((None, csv.into_diagnostics()));
    }
    let mut found = Rows { path: path.to_owned(), found: Vec::new(), unlisted: 0, backwards: None };
    let mut shared = Shared::default();
    while csv.advance()? {
        if !csv.is_blank() {
            let row = row(&csv, &columns, log, &mut shared);
            found.unlisted += u64::from(!log.patterns.0.is_empty() && row.kind.is_none());
            if row.received.zip(row.closed).is_some_and(|(received, closed)| closed < received) {
                let (count, first) = found.backwards.unwrap_or((0, row.line));
                found.backwards = Some((count + 1, first));
            }
            found.found.push(row);
        }
    }
    Ok((Some(found), csv.into_diagnostics()))
}

fn row<R: Read>(csv: &CsvReader<R>, columns: &BTreeMap<LogColumn, usize>, log: &Log, shared: &mut Shared) -> LogRow {
    let dates = log.dates.clone().unwrap_or_default();
    let date = |name: LogColumn| {
        let column = *columns.get(&name)?;
        if csv.cell(column).is_empty() { None } else { csv.date(column, &dates) }
    };
    let received = date(LogColumn::Received);
    if let Some(&column) = columns.get(&LogColumn::Received)
        && csv.cell(column).is_empty()
    {
        csv.cell_fault(&rules::CSV_CELL, column, "the row has no date of arrival", "a date");
    }
    let mut text = |name: LogColumn| columns.get(&name).and_then(|column| shared.keep(csv.cell(*column)));
    let [channel, category, severity, outcome, cause, language] = [
        LogColumn::Channel,
        LogColumn::Category,
        LogColumn::Severity,
        LogColumn::Outcome,
        LogColumn::Cause,
        LogColumn::Language,
    ]
    .map(&mut text);
    let written = columns.get(&LogColumn::Type).map(|column| csv.cell(*column)).unwrap_or_default();
    let kind = if log.patterns.0.is_empty() {
        shared.keep(&written.to_lowercase())
    } else {
        let matched = log.patterns.0.iter().find(|pattern| pattern.glob.is_match(written));
        matched.and_then(|pattern| shared.keep(&pattern.name))
    };
    LogRow {
        line: csv.place_of(0).place.line as u64,
        received: received.map(CellDate::earliest),
        acknowledged: date(LogColumn::Acknowledged).map(CellDate::earliest),
        due: date(LogColumn::Due).map(CellDate::latest),
        closed: date(LogColumn::Closed).map(CellDate::earliest),
        kind,
        channel,
        category,
        severity,
        outcome,
        cause,
        language,
    }
}
