//! CSV files row by row, in constant memory, with the place of every cell.
//!
//! In go bytes from any reader; out come rows whose cells are read by type, and a diagnostic with line and column for
//! every cell, row or header that cannot be read. A byte-order mark, `,` `;` or tab, CRLF and spaces around headers
//! and cells are accepted. Rows are never dropped: a ragged row is reported and its cells are still read.
//!
//! ```
//! use auditbook::parse::csv::CsvReader;
//!
//! let mut csv = CsvReader::open("fcr.csv", "Period;Value\n2025-01;94,01 %\n2025-02;n.a.\n".as_bytes(), None)?;
//! let value = csv.require("value").expect("headers are compared without regard to case");
//! let mut values = Vec::new();
//! while csv.advance()? {
//!     values.extend(csv.number(value));
//! }
//! assert_eq!((values, csv.rows()), (vec![94.01], 2));
//! let faults = csv.into_diagnostics();
//! assert_eq!((faults[0].code, faults[0].place.line, faults[0].place.column), ("csv-cell", 3, 9));
//! # Ok::<(), auditbook::error::Failure>(())
//! ```

mod cells;
mod copies;
mod dates;
mod decimal;
mod faults;
mod foreign;
mod header;
mod layout;
mod of_days;
mod second_header;
mod skipped;
mod start;
mod tap;
mod whole;
mod words;
mod written;

pub use cells::{cell_duration, cell_number};
pub(crate) use copies::SeenRows;
pub use dates::{CellDate, DateFormat};
pub(crate) use decimal::number_by;
pub use decimal::{CellNumber, Decimal, DecimalColumn, Readings, cell_number_by};
pub(crate) use foreign::patterns_of;

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    io::{Cursor, Read},
};

use csv::{ReaderBuilder, StringRecord};

use super::characters::HIDDEN;
use super::document::is_utf16;
use crate::{
    composed::composed,
    diag::{Diagnostic, Excerpt, rules},
    error::Failure,
};
use faults::Faults;
pub(crate) use faults::NO_CELL_OF;
use foreign::ForeignDates;
pub(crate) use header::{Content, Says};
pub(crate) use layout::is_spreadsheet as is_workbook;
use layout::{Layout, delimiter_of, first_line, is_spreadsheet};
pub(crate) use skipped::Skipped;
use start::Start;
use tap::Tap;
use whole::HeaderAgain;
pub(crate) use written::WrittenDates;

/// Reads one CSV file row by row.
///
/// [`CsvReader::advance`] goes to the next row; the other methods read the row that is current. Columns are counted from 0.
#[derive(Debug)]
pub struct CsvReader<R: Read> {
    path: String,
    delimiter: u8,
    input: csv::Reader<Tap<std::io::Chain<Cursor<Vec<u8>>, R>>>,
    headers: Vec<String>,
    header: Layout,
    row: StringRecord,
    /// The byte at which the current row starts.
    start: u64,
    rows: u64,
    ended: bool,
    /// Whether the current row is broken by a quote, which is told: nothing else of it is.
    broken: bool,
    /// How the file starts.
    from: Start,
    /// Whether it is told that the first line is not the one with the names of the columns, or that nothing parts them.
    told_header: Cell<bool>,
    /// The first cell of the first row.
    first_cell: Option<String>,
    /// How many rows end with empty cells past the header, and the first of them with its cells.
    longer: u64,
    first_longer: Option<(usize, Excerpt)>,
    /// The rows so far, to tell copies.
    seen: SeenRows,
    /// Where the names of the columns stand again.
    again: Vec<HeaderAgain>,
    /// The line behind the last row below them.
    past: usize,
    /// Rows that are passed over, by the columns that say so.
    skipped: Vec<Skipped>,
    /// The first line of a merge that was left unresolved, and the last seen of it.
    conflict: Option<(Excerpt, usize)>,
    faults: RefCell<Faults>,
    foreign: RefCell<ForeignDates>,
    /// How the document says something about the file.
    says: Says,
}

impl<R: Read> CsvReader<R> {
    /// A reader of the CSV file that `input` gives, called `path` in diagnostics.
    ///
    /// Without a `delimiter` it is the one of `,` `;` and tab that stands most often in the header line. A file that is
    /// empty or UTF-16 gives a reader without headers and rows, and a diagnostic.
    pub fn open(path: &str, mut input: R, delimiter: Option<u8>) -> Result<Self, Failure> {
        let line = first_line(&mut input).map_err(|source| Failure::io("read", path, source))?;
        let from = Start::new(&line);
        let is_stated = from.stated_delimiter();
        let delimiter = delimiter.or(is_stated).unwrap_or_else(|| delimiter_of(&line));
        let (utf16, excel) = (is_utf16(&line), is_spreadsheet(&line));
        let tap = Tap::new(Cursor::new(line).chain(input));
        let mut reader = Self {
            path: path.to_owned(),
            delimiter,
            input: ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .delimiter(delimiter)
                .buffer_capacity(1 << 16)
                .from_reader(tap),
            headers: Vec::new(),
            header: Layout::default(),
            row: StringRecord::new(),
            start: 0,
            rows: 0,
            ended: false,
            broken: false,
            from,
            told_header: Cell::new(false),
            first_cell: None,
            longer: 0,
            first_longer: None,
            seen: SeenRows::default(),
            again: Vec::new(),
            past: 0,
            skipped: Vec::new(),
            conflict: None,
            faults: RefCell::default(),
            foreign: RefCell::default(),
            says: Says::default(),
        };
        if excel {
            let fault = Diagnostic::in_file(&rules::CSV_SPREADSHEET, path, "this is a spreadsheet, not a CSV file");
            reader.report(fault.expected("CSV as UTF-8 text").help("export the sheet as CSV UTF-8 and name that file"));
        } else if utf16 {
            let fault = Diagnostic::in_file(&rules::NOT_UTF8, path, "the file is UTF-16, not UTF-8");
            reader.report(fault.expected("UTF-8 text").help("export the file again with the encoding UTF-8"));
        } else if let Some((what, help)) = reader.from.foreign_format() {
            let message = format!("this is {what}, not a CSV file");
            let fault = Diagnostic::in_file(&rules::CSV_SPREADSHEET, path, message);
            reader.report(fault.expected("CSV as UTF-8 text").help(help));
        } else if reader.read_row()? && (is_stated.is_none() || reader.read_row()?) {
            // Headers in another encoding are no names: what is missing then is told already.
            if !reader.faults.borrow().is_of_encoding() {
                reader.headers = reader.row.iter().map(|cell| cell.trim().to_owned()).collect();
            }
            reader.header = reader.layout();
            reader.seen = SeenRows::new(&reader.headers);
        } else if !reader.broken {
            reader.report(Diagnostic::in_file(&rules::CSV_EMPTY, path, "the file is empty").expected("a header line"));
        }
        Ok(reader)
    }

    /// Goes to the next row; false at the end of the file.
    pub fn advance(&mut self) -> Result<bool, Failure> {
        if self.headers.is_empty() || self.ended {
            return Ok(false);
        }
        let mut found = self.read_row()?;
        while found && self.is_skipped() {
            found = self.read_row()?;
        }
        if !found {
            self.ended = true;
            if self.rows == 0 && !self.broken {
                let message = "the file has a header and no rows";
                self.report(Diagnostic::in_file(&rules::CSV_WITHOUT_ROWS, self.path.as_str(), message));
            }
            return Ok(false);
        }
        self.rows += 1;
        self.check_quotes();
        self.check_repeated_header();
        self.check_second_header();
        self.check_width();
        self.seen.see(&self.row, self.broken);
        if !self.again.is_empty() {
            self.past = self.layout().whole().end.line + 1;
        }
        Ok(true)
    }

    /// Passes over every row whose cell in `column` is one of `cells`, in any case of letters.
    pub fn skip(&mut self, column: usize, cells: &[String]) {
        self.skipped.push(Skipped::new(column, cells));
    }

    /// The file is named by a document that `says` something about it so: for help.
    pub(crate) fn said_by(&mut self, says: Says) {
        self.says = says;
    }

    /// The cells that rows were passed over for, in the order in which that was asked.
    pub(crate) fn take_skipped(&mut self) -> Vec<Skipped> {
        std::mem::take(&mut self.skipped)
    }

    fn is_skipped(&mut self) -> bool {
        let row = &self.row;
        // Each is asked, so that each knows its cells.
        self.skipped.iter_mut().fold(false, |any, skipped| any | skipped.passes_over(row))
    }

    /// The number of rows read so far, the header and those passed over not counted.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The byte of the file at which the current row starts.
    pub(crate) fn start(&self) -> u64 {
        self.start
    }

    /// The path that diagnostics name.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The delimiter in use.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The headers without surrounding spaces, in the order of the file.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The text of the current row in `column` without surrounding spaces; empty when the row is too short.
    pub fn cell(&self, column: usize) -> &str {
        self.row.get(column).unwrap_or_default().trim()
    }

    /// Whether there is nothing to read in the current row: every cell is empty, or the row is broken, which is told.
    pub fn is_blank(&self) -> bool {
        self.broken || self.row.iter().all(|cell| cell.trim().is_empty())
    }

    /// Where the cell of the current row in `column` stands in the file, quotes included.
    pub fn place_of(&self, column: usize) -> Excerpt {
        self.layout().excerpt(column)
    }

    /// A number for the current row, which rows that say the same share, in whichever file.
    pub(crate) fn mark(&self) -> Option<u64> {
        self.seen.last()
    }

    /// The same of its cells in `columns`; nothing where all of them are empty.
    pub(crate) fn mark_of(&self, columns: impl Iterator<Item = usize> + Clone) -> Option<u64> {
        let is_filled = columns.clone().any(|column| !self.cell(column).is_empty());
        is_filled.then(|| copies::number(columns.map(|column| self.cell(column))))
    }

    /// Where the current row stands in the file.
    pub(crate) fn place_of_row(&self) -> Excerpt {
        self.layout().whole()
    }

    /// The line of the file on which the current row starts, from 1.
    pub fn line(&self) -> usize {
        let (bytes, line) = self.input.get_ref().kept(self.start, self.input.position().byte());
        line + layout::blank_before(bytes).1
    }

    /// Reads the next record, header or row; false at the end of the file.
    fn read_row(&mut self) -> Result<bool, Failure> {
        self.broken = false;
        self.start = self.input.position().byte();
        self.input.get_mut().forget_before(self.start);
        let mut bytes = std::mem::take(&mut self.row).into_byte_record();
        let read = self.input.read_byte_record(&mut bytes).map_err(|error| self.failure(error))?;
        let not_utf8 = match StringRecord::from_byte_record(bytes) {
            Ok(row) => {
                // Equal words are equal, in whichever form their letters are written and whatever cannot be seen in them.
                let text = row.as_slice();
                let is_plain = text.is_ascii() || matches!(composed(text), Cow::Borrowed(_)) && !text.contains(HIDDEN);
                let seen = |cell: &str| composed(cell).replace(HIDDEN, "");
                self.row = if is_plain { row } else { row.iter().map(seen).collect() };
                false
            }
            Err(error) => {
                self.row = StringRecord::from_byte_record_lossy(error.into_byte_record());
                true
            }
        };
        if not_utf8 && self.faults.borrow_mut().first_of_encoding() {
            let fault = Diagnostic::in_excerpt(
                &rules::NOT_UTF8,
                self.path.as_str(),
                self.layout().not_utf8(),
                "the file is not UTF-8, but probably Windows-1252 or its like",
            );
            self.report(fault.expected("UTF-8 text").help("export the file again with the encoding UTF-8"));
        }
        let begins = |marker| read && self.row.get(0).is_some_and(|cell| cell.starts_with(marker));
        if self.conflict.is_none() && begins("<<<<<<< ") {
            let mut place = self.place_of(0);
            place.end.column = place.place.column + 7;
            self.conflict = Some((place.clone(), place.place.line));
        } else if begins(">>>>>>> ") {
            let line = self.line();
            self.conflict = self.conflict.take().map(|(start, _)| (start, line));
        }
        if read && self.input.get_ref().is_all_read(self.input.position().byte()) {
            self.check_end();
        }
        // Nothing can be said of the rows that a quote never closed has taken in.
        Ok(read && !self.broken)
    }

    /// The layout of the current row in the file.
    fn layout(&self) -> Layout {
        let (bytes, line) = self.input.get_ref().kept(self.start, self.input.position().byte());
        Layout::of(bytes, line, self.delimiter)
    }

    fn failure(&self, error: csv::Error) -> Failure {
        let source = match error.into_kind() {
            csv::ErrorKind::Io(source) => source,
            other => std::io::Error::other(format!("{other:?}")),
        };
        Failure::io("read", &self.path, source)
    }
}

#[cfg(test)]
mod tests;
