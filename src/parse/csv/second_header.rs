//! Lines below the names of the columns that are no rows but say more of the columns, as tools for surveys export them.
//!
//! In: the first rows. Out: one fault for all such lines, which a mend deletes.

use std::io::Read;

use super::{CsvReader, words};
use crate::diag::{Diagnostic, Edit, rules};
use crate::parse::node::{in_flow, shortened};
use crate::source::Place;

/// What is wanted where a row adds up others.
pub(super) const ONE_ROW: &str = "a row for each answer";
/// What is wanted where the parts of a series are named.
pub(super) const ONE_PART: &str = "a part, or an empty cell for the whole";

impl<R: Read> CsvReader<R> {
    /// The second header of Qualtrics, two lines whose last has an id of import in each cell, or of `SurveyMonkey`, one line.
    pub(super) fn check_second_header(&mut self) {
        const LINES: u64 = 2;
        if self.rows > LINES || self.broken {
            return;
        }
        let is_import = |cell: &str| cell.trim_start().starts_with("{\"ImportId\":");
        let asks = |cell: &str| ["Response", "Open-Ended Response"].contains(&cell.trim());
        if self.row.len() > 1
            && self.row.iter().all(|cell| is_import(cell) || cell.trim() == "{}")
            && self.row.iter().any(is_import)
        {
            let above = std::mem::take(&mut self.first_cell);
            // What is wrong with the line above, which is read already, comes of the same.
            self.faults.borrow_mut().withdraw_rows();
            self.foreign.take();
            let cells: Vec<String> = above.into_iter().chain([self.cell(0).to_owned()]).collect();
            self.report_second_header("Qualtrics", 0, &cells);
        } else if self.rows == 1
            && self.cell(0).is_empty()
            && self.row.iter().all(|cell| cell.trim().is_empty() || !cell.contains(char::is_numeric))
        {
            let Some(column) = self.row.iter().position(asks) else { return };
            let cells = [self.cell(column).to_owned()];
            self.report_second_header("SurveyMonkey", column, &cells);
        } else if self.rows == 1 {
            self.first_cell = Some(self.cell(0).to_owned());
        }
    }

    /// Whether the current row adds up the others, by a word in its first cell, where that is none of the columns `used`: told.
    pub(crate) fn is_total(&self, used: &[usize]) -> bool {
        let cell = self.cell(0);
        let is_total = says_total(cell) && !used.contains(&0);
        if is_total {
            let message = format!("`{}` begins a row that adds up the others", shortened(cell));
            self.cell_fault(&rules::CSV_CELL, 0, &message, ONE_ROW);
        }
        is_total
    }

    /// Whether the cell of `column` is a word for a row that adds up the others; nothing is told.
    pub(crate) fn is_called_total(&self, column: usize) -> bool {
        says_total(self.cell(column))
    }

    /// Whether the cell of `column`, which names a part, says that its row adds up the others: told.
    pub(crate) fn is_total_in(&self, column: usize) -> bool {
        let cell = self.cell(column);
        let is_total = says_total(cell);
        if is_total {
            let message = format!("`{}` is no part: the row adds up the others", shortened(cell));
            self.cell_fault(&rules::CSV_CELL, column, &message, ONE_PART);
        }
        is_total
    }

    /// Reports the lines that have `cells` in `column`, the last of which is current.
    fn report_second_header(&mut self, tool: &str, column: usize, cells: &[String]) {
        let place = self.layout().whole();
        let (last, end) = (place.place.line, place.end.line);
        let first = if cells.len() > 1 { self.header.whole().end.line + 1 } else { last };
        let (lines, are) = if first == end {
            (format!("line {first}"), "is a second header")
        } else {
            (format!("lines {first} to {end}"), "are a second header")
        };
        let header = self.headers.get(column).map_or("…", String::as_str);
        let cells: Vec<String> = cells.iter().map(|cell| in_flow(cell)).collect();
        let skip = self.says.help(&format!("skip: {{{}: [{}]}}", in_flow(header), cells.join(", ")));
        let message = format!("{lines} {are} of {tool}, no answers");
        let fault = Diagnostic::in_excerpt(&rules::CSV_HEADER, self.path.as_str(), place, message);
        let edit = Edit {
            start: Place { line: first, column: 1 },
            end: Place { line: end + 1, column: 1 },
            text: String::new(),
        };
        let fault = fault.expected("answers below the names of the columns");
        let fault = fault.help(format!("delete {lines}; or, for exports to come too, {skip}"));
        self.report(Diagnostic { fix: vec![edit], ..fault });
        self.broken = true;
    }
}

/// Whether `cell` says that its row adds up the others. Rows may be of everybody.
fn says_total(cell: &str) -> bool {
    const OF_ALL: [&str; 2] = ["all", "overall"];
    words::adds_up(cell) && !OF_ALL.contains(&cell.to_lowercase().as_str())
}
