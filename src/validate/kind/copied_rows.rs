//! Rows that count twice, because the files hold copies of them.
//!
//! In: the rows of all files of a document. Out: one warning at the first copy. Nothing is left out.

use crate::diag::{Diagnostic, Excerpt, rules};
use crate::parse::csv::SeenRows;

use super::Reading;
use super::table::{self, Table};

/// The rows of several files, one behind the other.
#[derive(Default)]
pub(super) struct Files {
    seen: SeenRows,
    /// Each with the number of its first row.
    names: Vec<(String, usize)>,
}

impl Files {
    /// Adds the rows of the file that the document calls `name`.
    pub(super) fn add(&mut self, name: &str, seen: SeenRows) {
        self.names.push((name.to_owned(), self.seen.len()));
        self.seen.add(seen);
    }

    /// The file of the row `at`, and its place there, both counted from 0.
    fn find(&self, at: usize) -> Option<(&str, usize)> {
        let (name, first) = self.names.iter().rev().find(|(_, first)| *first <= at)?;
        Some((name, at - first))
    }
}

/// The warning of rows of `files`, of `table`, that are copies of earlier ones.
pub(super) fn fault(read: &Reading<'_, '_>, table: &Table<'_>, files: &Files) -> Option<Diagnostic> {
    let copies = files.seen.copies()?;
    let (first, earlier) = (place(read, table, files, copies.first)?, place(read, table, files, copies.of)?);
    let of = if first.path == earlier.path { String::new() } else { format!(" of `{}`", earlier.path) };
    let (here, there) = (first.excerpt.place.line, earlier.excerpt.place.line);
    let message = match copies.count {
        1 => format!("the row says again, cell by cell, what line {there}{of} says, and counts twice"),
        count => format!(
            "{count} rows say again, cell by cell, what earlier ones say, and count twice: line {here} is line {there}{of}"
        ),
    };
    let fault = Diagnostic::in_excerpt(&rules::COUNTED_TWICE, first.path, first.excerpt, message);
    let which = if copies.count == 1 { "delete it" } else { "delete the copies" };
    let advice = format!("was a part pasted twice, or do two exports overlap? Then {which}; where each is meant");
    Some(fault.help_or_allow_row(&advice, read.fields.file.path()))
}

/// Where a row stands.
struct RowPlace {
    path: String,
    excerpt: Excerpt,
}

fn place(read: &Reading<'_, '_>, table: &Table<'_>, files: &Files, at: usize) -> Option<RowPlace> {
    let (name, nth) = files.find(at)?;
    table::again(read, table, name, |csv| {
        for _ in 0..=nth {
            if !csv.advance().ok()? {
                return None;
            }
        }
        Some(RowPlace { path: csv.path().to_owned(), excerpt: csv.place_of_row() })
    })
}
