//! Rows that are not whole: a cell too many or too few, a quote that is never closed, a line without an end.
//!
//! In: the current row. Out: faults; no row is dropped.

use std::io::Read;

use super::{Content, CsvReader, SeenRows, faults, tap};
use crate::diag::{Diagnostic, Edit, Excerpt, Severity, rules};
use crate::parse::node::shortened;
use crate::source::Place;

/// Where the names of the columns stand again.
#[derive(Debug)]
pub(super) struct HeaderAgain {
    /// The row that it is taken for, counted from 0.
    row: usize,
    place: Excerpt,
}

/// What to do about a quote that is not closed.
const CLOSED: &str = "write `\"` where the text of the cell ends, and each `\"` inside it twice: `\"\"`";

impl<R: Read> CsvReader<R> {
    /// The parser takes a quote never closed for the rest of the file; that shows only in its last record.
    pub(super) fn check_end(&mut self) {
        let layout = self.layout();
        if let Some(excerpt) = layout.unclosed_quote() {
            let message = "this quote is never closed";
            let fault = Diagnostic::in_excerpt(&rules::CSV_QUOTE, self.path.as_str(), excerpt, message);
            self.report(fault.expected("a closing `\"`").help(CLOSED));
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
            self.report(fault.expected("a closing `\"`").help(CLOSED));
            self.broken = true;
        }
    }

    /// The names of the columns again, as in files that were put together.
    pub(super) fn check_repeated_header(&mut self) {
        let is_name = |(cell, name): (&str, &String)| cell.trim() == name;
        let is_header = self.row.len() == self.headers.len() && self.row.len() > 1;
        if self.broken || !is_header || !self.row.iter().zip(&self.headers).all(is_name) {
            return;
        }
        self.again.push(HeaderAgain { row: self.seen.len(), place: self.layout().whole() });
        self.broken = true;
    }

    /// The rows that were read, but for those below the names of the columns that stand again: what comes of these is told. Called
    /// after the last row.
    pub(crate) fn take_rows(&mut self) -> SeenRows {
        let again = std::mem::take(&mut self.again);
        let seen = std::mem::take(&mut self.seen);
        let past = self.past;
        for (nth, header) in again.iter().enumerate() {
            let (end, past) = again.get(nth + 1).map_or((seen.len(), past), |next| (next.row, next.place.place.line));
            self.report_again(header, &seen.until(end), past);
        }
        match again.first() {
            Some(first) => seen.until(first.row),
            None => seen,
        }
    }

    /// Reports names of columns that stand again; `seen` are the rows as far as the next such place, and `past` is its line.
    fn report_again(&self, header: &HeaderAgain, seen: &SeenRows, past: usize) {
        let line = header.place.place.line;
        let below = header.row + 1..seen.len();
        let sources = seen.sources().unwrap_or_default();
        let is_copy = |at: &usize| sources.get(*at).copied().flatten().is_some();
        let copies = if !below.is_empty() && seen.begins_again(below.start, below.end) {
            below.len()
        } else {
            below.clone().filter(is_copy).count()
        };
        let names = "the names of the columns stand here again";
        let (message, help, last) = match copies {
            0 => (names.to_owned(), "delete the line".to_owned(), Some(line + 1)),
            all if all == below.len() => {
                self.faults.borrow_mut().withdraw_all(&rules::PERIOD_OVERLAP);
                let them = if all == 1 { "the row below is".to_owned() } else { format!("the {all} rows below are") };
                let help = format!("delete the lines {line} to {}", past - 1);
                (format!("{names}, and {them} above already"), help, Some(past))
            }
            some => {
                let message = format!("{names}, and {some} of the {} rows below stand above already", below.len());
                (message, "delete the line, and the rows that are there twice".to_owned(), None)
            }
        };
        let fault = Diagnostic::in_excerpt(&rules::CSV_HEADER, self.path.as_str(), header.place.clone(), message);
        let fault = fault.expected("them on the first line alone").help(help);
        let edit =
            |last| Edit { start: Place { line, column: 1 }, end: Place { line: last, column: 1 }, text: String::new() };
        self.report(Diagnostic { fix: last.map(edit).into_iter().collect(), ..fault });
    }

    /// The warning of empty cells past the header in a row or two, where the others have none: a mark may be too many within the row.
    pub(super) fn longer_rows(&self) -> Option<Diagnostic> {
        const FEWEST: u64 = 5;
        const OTHERS: u64 = 10;
        let (found, place) = self.first_longer.clone()?;
        if self.rows < FEWEST || self.longer > (self.rows / OTHERS).max(1) {
            return None;
        }
        let (wanted, mark) = (self.headers.len(), char::from(self.delimiter));
        let more = match self.longer {
            1 => String::new(),
            longer => format!(", and so in {} more rows", longer - 1),
        };
        let message = format!("the row ends with an empty cell more: it has {found}, the header {wanted}{more}");
        let fault = Diagnostic::in_excerpt(&rules::CSV_RAGGED_ROW, self.path.as_str(), place, message);
        let mark = if mark == '\t' { "tab".to_owned() } else { format!("`{mark}`") };
        let help = format!(
            "delete the last {mark}; or is one too many before it, so that its cells stand under the wrong headers?"
        );
        Some(fault.severity(Severity::Warning).expected(format!("{wanted} cells")).help(help))
    }

    /// Cells past the header that are all empty are an exporter's habit and say nothing.
    pub(super) fn check_width(&mut self) {
        let (found, wanted) = (self.row.len(), self.headers.len());
        let surplus = self.row.iter().skip(wanted).any(|cell| !cell.trim().is_empty());
        if found >= wanted && !surplus {
            self.longer += u64::from(found > wanted);
            if found > wanted && self.first_longer.is_none() {
                self.first_longer = Some((found, self.layout().excerpt(wanted)));
            }
            return;
        }
        let message = format!("the row has {found} {}, the header {wanted}", if found == 1 { "cell" } else { "cells" });
        let expected = format!("{wanted} cells");
        self.fault_at(&rules::CSV_RAGGED_ROW, faults::WHOLE_ROW, &message, &expected, || {
            let layout = self.layout();
            if found > wanted { layout.excerpt(wanted) } else { layout.whole() }
        });
        // Which cell is missing, or one too many, is not known: nothing else of the row is told.
        self.broken = true;
    }

    /// What to do about a row with too many cells or too few, as far as it shows.
    pub(super) fn ragged_help(&self) -> Option<String> {
        let is_text = |cell: &str| cell.contains(' ') && Content::of(cell.trim()) == Content::Text;
        let is_remark = self.row.len() == 1 && self.row.get(0).is_some_and(is_text);
        if is_remark {
            return Some("delete the line where it is no row of the table".to_owned());
        }
        self.other_delimiter().or_else(|| self.split_number()).or_else(|| self.split_text()).or_else(|| {
            let (mark, few) = (char::from(self.delimiter), self.row.len() < self.headers.len());
            let mark = if mark == '\t' { "a tab".to_owned() } else { format!("`{mark}`") };
            Some(if few {
                format!("write {mark} for each cell that is missing, at its place: an empty cell has its own")
            } else {
                format!("put a text that holds {mark} in quotes, or delete the cell that is too many")
            })
        })
    }

    /// What to do where a row has a cell too many, since a comma in a text parts it: what follows it begins with a blank.
    fn split_text(&self) -> Option<String> {
        let is_cut = |pair: &&[&str]| pair[1].starts_with(' ') && !pair[0].is_empty() && !pair[1].trim().is_empty();
        let cells: Vec<&str> = self.row.iter().collect();
        let is_too_many = self.row.len() > self.headers.len() && self.delimiter == b',';
        let found = cells.windows(2).find(is_cut).filter(|_| is_too_many)?;
        let text = format!("{},{}", found[0], found[1]);
        Some(format!("a comma parts a text: quote it, `\"{}\"`", shortened(&text.replace('"', "\"\""))))
    }

    /// What to do where the row is one cell that another mark than that of the header parts in as many as the header has.
    fn other_delimiter(&self) -> Option<String> {
        let cell = self.row.get(0).filter(|_| self.row.len() == 1)?;
        let is_other =
            |mark: &char| *mark != char::from(self.delimiter) && cell.split(*mark).count() == self.headers.len();
        let mark = [',', ';', '\t', '|'].into_iter().find(is_other).filter(|_| self.headers.len() > 1)?;
        let shown = |mark: char| if mark == '\t' { "a tab".to_owned() } else { format!("`{mark}`") };
        let (rows, header) = (shown(mark), shown(char::from(self.delimiter)));
        Some(format!("{rows} parts the row, and {header} the header: write the header as the rows are"))
    }

    /// What to do where a row has a cell too many, since a decimal comma parts a number in two.
    fn split_number(&self) -> Option<String> {
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
