//! Rows that are not whole: a cell too many or too few, a quote that is never closed, a line without an end.
//!
//! In: the current row. Out: faults; no row is dropped.

use std::io::Read;

use super::{CsvReader, faults, tap};
use crate::diag::{Diagnostic, rules};

impl<R: Read> CsvReader<R> {
    /// The parser takes a quote never closed for the rest of the file; that shows only in its last record.
    pub(super) fn check_end(&mut self) {
        let layout = self.layout();
        if let Some(excerpt) = layout.unclosed_quote() {
            let message = "this quote is never closed";
            let fault = Diagnostic::in_excerpt(&rules::CSV_QUOTE, self.path.as_str(), excerpt, message);
            self.report(fault.expected("a closing `\"`"));
            self.broken = true;
        } else if self.input.get_ref().is_cut_short() {
            let message = format!("a row is longer than {} MiB", tap::LONGEST_ROW >> 20);
            let fault = Diagnostic::in_excerpt(&rules::FILE_TOO_LARGE, self.path.as_str(), layout.whole(), message);
            self.report(fault.help("check that the file has line ends"));
        }
    }

    /// A quote never closed goes on to the one that opens another cell, rows further down.
    pub(super) fn check_quotes(&mut self) {
        if !self.row.iter().any(|cell| cell.contains('\n')) {
            return;
        }
        if let Some((excerpt, line)) = self.layout().late_quote() {
            let message = format!("this quote is not closed before line {line}");
            let fault = Diagnostic::in_excerpt(&rules::CSV_QUOTE, self.path.as_str(), excerpt, message);
            self.report(fault.expected("a closing `\"`"));
            self.broken = true;
        }
    }

    /// Cells past the header that are all empty are an exporter's habit and say nothing.
    pub(super) fn check_width(&self) {
        let (found, wanted) = (self.row.len(), self.headers.len());
        let surplus = self.row.iter().skip(wanted).any(|cell| !cell.trim().is_empty());
        if found >= wanted && !surplus {
            return;
        }
        let message = format!("the row has {found} cells, the header {wanted}");
        let expected = format!("{wanted} cells");
        self.fault_at(&rules::CSV_RAGGED_ROW, faults::WHOLE_ROW, &message, &expected, || {
            let layout = self.layout();
            if found > wanted { layout.excerpt(wanted) } else { layout.whole() }
        });
    }

    /// What to do where a row has a cell too many, since a decimal comma parts a number in two.
    pub(super) fn split_number(&self) -> Option<String> {
        let digits = |cell: &str| !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
        let cells: Vec<&str> = self.row.iter().map(str::trim).collect();
        let is_number =
            |pair: &&[&str]| digits(pair[0].trim_start_matches('-')) && digits(pair[1]) && pair[1].len() < 3;
        let found =
            cells.windows(2).find(is_number).filter(|_| self.delimiter == b',' && cells.len() > self.headers.len())?;
        let [whole, fraction] = found else { return None };
        Some(format!(
            "is `{whole},{fraction}` one number? Write `{whole}.{fraction}` or quote it, or part the columns with `;`"
        ))
    }
}
