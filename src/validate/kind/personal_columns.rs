//! Columns of a file of answers in which cells tell who somebody is, used or not: nothing of them is published, and git keeps the file.
//!
//! In: the rows. Out: one warning for each column. What is said never repeats a cell. Columns that are published or broken down by are
//! watched where they are read.

use std::collections::BTreeMap;

use crate::diag::{Severity, counted, rules};
use crate::model::Origin;

use super::super::text::personal;
use super::Reading;
use super::table::Csv;

/// What the columns hold, by their headers.
#[derive(Default)]
pub(super) struct PersonalColumns(BTreeMap<String, Held>);

/// What the first such cell of a column is, where it stands, and how many there are.
struct Held {
    what: &'static str,
    path: String,
    line: usize,
    rows: u64,
}

impl PersonalColumns {
    /// Takes the current row, all columns but those `watched` elsewhere.
    pub(super) fn see(&mut self, csv: &Csv, watched: &[usize]) {
        for (column, header) in csv.headers().iter().enumerate() {
            let cell = csv.cell(column);
            // Most cells hold neither, and need no closer look.
            if !cell.bytes().any(|byte| matches!(byte, b'@' | b'+')) || watched.contains(&column) {
                continue;
            }
            let Some(what) = personal(cell) else { continue };
            let held = || Held { what, path: csv.path().to_owned(), line: csv.line(), rows: 0 };
            self.0.entry(header.clone()).or_insert_with(held).rows += 1;
        }
    }

    /// Warns of each column at `origin`, where the document names the file.
    pub(super) fn report(&self, read: &Reading<'_, '_>, origin: Option<&Origin>) {
        let reader = read.fields.reader;
        let span = origin.map_or(read.map.anchor(), |origin| origin.span);
        for (header, Held { what, path, line, rows }) in &self.0 {
            let (rows, holds) = (counted(*rows, "row"), if *rows == 1 { "holds" } else { "hold" });
            let message = format!(
                "{rows} {holds} what looks like {what} in the column `{header}`, the first in line {line} of `{path}`"
            );
            let fault = reader.fault(&rules::PERSONAL_DATA, span, message).severity(Severity::Warning);
            reader.report(fault.help_or_allow(
                "git keeps the file, though nothing of this is published: delete the column, or what tells who it is; where it has to stay",
            ));
        }
    }
}
