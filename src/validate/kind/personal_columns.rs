//! Columns of a file of answers in which cells tell who somebody is, used or not: nothing of them is published, and git keeps the file.
//!
//! In: the rows. Out: one warning for each column. What is said never repeats a cell. Columns that are published or broken down by are
//! watched where they are read.

use std::collections::BTreeMap;

use crate::diag::{Severity, counted, rules};
use crate::load;
use crate::model::Origin;
use crate::schema::survey::Survey;

use super::super::text::personal;
use super::Reading;
use super::table::{Csv, fitting};

/// What the columns hold.
#[derive(Default)]
pub(super) struct PersonalColumns {
    /// By their headers.
    held: BTreeMap<String, Held>,
    /// Rows seen so far.
    seen: u64,
}

/// What the first such cell of a column is, where it stands, and how many there are.
struct Held {
    what: &'static str,
    path: String,
    line: usize,
    rows: u64,
    /// The row that was counted last: of two columns with one header it counts once.
    last: u64,
}

impl PersonalColumns {
    /// Takes the current row, all columns but those `watched` elsewhere.
    pub(super) fn see(&mut self, csv: &Csv, watched: &[usize]) {
        self.seen += 1;
        for (column, header) in csv.headers().iter().enumerate() {
            let cell = csv.cell(column);
            // Most cells hold neither, and need no closer look.
            if !cell.bytes().any(|byte| matches!(byte, b'@' | b'+')) || watched.contains(&column) {
                continue;
            }
            let Some(what) = personal(cell) else { continue };
            let held = || Held { what, path: csv.path().to_owned(), line: csv.line(), rows: 0, last: 0 };
            let held = self.held.entry(header.clone()).or_insert_with(held);
            held.rows += u64::from(held.last != self.seen);
            held.last = self.seen;
        }
    }

    /// Warns of each column where the document of `survey` names the file that holds the first.
    pub(super) fn report(&self, read: &Reading<'_, '_>, survey: &Survey) {
        let reader = read.fields.reader;
        for (header, Held { what, path, line, rows, .. }) in &self.held {
            let span = naming(read, survey, path).map_or(read.map.anchor(), |origin| origin.span);
            let (rows, holds) = (counted(*rows, "row"), if *rows == 1 { "holds" } else { "hold" });
            let message = format!(
                "{rows} {holds} what looks like {what} in the column `{header}`, the first in line {line} of `{path}`"
            );
            let fault = reader.fault(&rules::PERSONAL_DATA, span, message).severity(Severity::Warning);
            // Without the column nobody knows who answers again.
            let is_respondent = survey.respondent.as_ref().is_some_and(|column| column.value == *header);
            let mend = match is_respondent {
                true => "write a number in the place of each, the same one for the same person",
                false => "delete the column, or what tells who it is",
            };
            let kept = "git keeps the file, though nothing of this is published";
            reader.report(fault.help_or_allow(&format!("{kept}: {mend}; where it has to stay")));
        }
    }
}

/// Where the document of `survey` names the file at `path`.
fn naming<'s>(read: &Reading<'_, '_>, survey: &'s Survey, path: &str) -> Option<&'s Origin> {
    let document = read.fields.file.path();
    let is_it = |name: &String| load::locate(read.sources.tree, document, name).is_ok_and(|found| found == path);
    survey.responses.iter().find(|named| fitting(read, named).iter().any(is_it)).map(|named| &named.origin)
}
