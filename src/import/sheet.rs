//! The table of an export: the names of its columns, and its rows as text.
//!
//! In: bytes, and how they are to be read where somebody says it. Out: a [`Sheet`] with what was found, or what is wrong. Lines above
//! the names of the columns are no rows; empty ones are left out, and nothing else is.

use std::collections::BTreeMap;

use csv::ReaderBuilder;
use encoding_rs::Encoding;

use super::letters;
use super::workbook::Workbook;
use crate::diag::rules;
use crate::parse::csv::{CsvReader, is_workbook};

/// The names of the columns are sought in so many lines from the top.
const MOST_ABOVE: usize = 20;

/// How a file is to be read, where somebody says it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reading {
    pub(crate) delimiter: Option<u8>,
    pub(crate) encoding: Option<&'static Encoding>,
    pub(crate) sheet: Option<String>,
    /// So many rows below the names of the columns hold no answers.
    pub(crate) skip_rows: usize,
}

/// A table: names of columns, and rows that all have as many cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) headers: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
    /// What parts its columns; a comma where it was a workbook.
    pub(crate) delimiter: u8,
    /// Whether it was a workbook, which keeps percentages as shares of 1.
    pub(crate) is_workbook: bool,
    /// How it was read, each in words.
    pub(crate) found: Vec<String>,
}

/// Why there is no table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is none, or not as was said.
    Fault {
        /// What is wrong.
        message: String,
        /// What to do.
        hint: String,
    },
    /// A workbook has several sheets that hold something.
    Sheets(Vec<String>),
}

impl Sheet {
    /// Returns the cells of `column` that are not empty.
    pub(crate) fn cells(&self, column: usize) -> impl Iterator<Item = &str> + Clone {
        self.rows.iter().map(move |row| row[column].as_str()).filter(|cell| !cell.is_empty())
    }

    /// Returns the column with this header: by its letters, else by them in any case.
    pub(crate) fn column(&self, header: &str) -> Option<usize> {
        let wanted = header.trim();
        let lower = wanted.to_lowercase();
        let exact = self.headers.iter().position(|known| known == wanted);
        exact.or_else(|| self.headers.iter().position(|known| known.to_lowercase() == lower))
    }
}

/// Returns the table in `bytes`.
pub(crate) fn open(bytes: &[u8], reading: &Reading) -> Result<Sheet, Unread> {
    if is_workbook(bytes) { of_workbook(bytes, reading) } else { of_text(bytes, reading) }
}

fn fault(message: impl Into<String>, hint: impl Into<String>) -> Unread {
    Unread::Fault { message: message.into(), hint: hint.into() }
}

fn of_workbook(bytes: &[u8], reading: &Reading) -> Result<Sheet, Unread> {
    let broken =
        |error: String| fault(format!("the workbook cannot be read: {error}"), "export it again, or as CSV UTF-8");
    let mut workbook = Workbook::new(bytes).map_err(broken)?;
    let names = workbook.filled();
    let name = match (&reading.sheet, &names[..]) {
        (Some(wanted), _) => names.iter().find(|name| *name == wanted).cloned().ok_or_else(|| {
            fault(
                format!("no sheet called `{wanted}` holds anything"),
                format!("`--sheet` with one of {}", names.join(", ")),
            )
        })?,
        (None, []) => return Err(fault("the workbook is empty", "export it again")),
        (None, [one]) => one.clone(),
        (None, _) => return Err(Unread::Sheets(names)),
    };
    let rows = workbook.rows(&name).map_err(broken)?;
    let found = vec![format!("the sheet `{name}`")];
    below_names(rows, reading, b',', found).map(|sheet| Sheet { is_workbook: true, ..sheet })
}

fn of_text(bytes: &[u8], reading: &Reading) -> Result<Sheet, Unread> {
    let letters = letters::decoded(bytes, reading.encoding).ok_or_else(|| {
        let said = reading.encoding.map_or("any encoding", Encoding::name);
        fault(format!("the file is no text in {said}"), "say the right one with `--encoding`, or export it as UTF-8")
    })?;
    let mut text = letters.text.trim_start_matches('\u{feff}');
    let mut stated = None;
    if let Some((first, rest)) = text.split_once('\n')
        && let Some(mark) = first.trim().trim_matches('"').strip_prefix("sep=").filter(|mark| mark.len() == 1)
    {
        (stated, text) = (Some(mark.as_bytes()[0]), rest);
    }
    let delimiter = reading.delimiter.or(stated).unwrap_or_else(|| delimiter_of(text));
    unclosed(text, delimiter)?;
    let rows = records(text, delimiter, usize::MAX);
    let mut found = vec![match delimiter {
        b'\t' => "a tab between columns".to_owned(),
        other => format!("`{}` between columns", char::from(other)),
    }];
    if letters.is_found {
        let sample = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_ascii()).unwrap_or_default();
        found.push(format!("{} (as in “{sample}”; else `--encoding`)", letters.encoding.name()));
    }
    below_names(rows, reading, delimiter, found)
}

/// Refuses a quote that is opened and not closed: it would take the rows below it in.
fn unclosed(text: &str, delimiter: u8) -> Result<(), Unread> {
    let failed = |_| fault("the file cannot be read", "export it again");
    let mut reader = CsvReader::open("export", text.as_bytes(), Some(delimiter)).map_err(failed)?;
    while reader.advance().map_err(failed)? {}
    let found = reader.into_diagnostics().into_iter().find(|found| found.code == rules::CSV_QUOTE.code);
    found.map_or(Ok(()), |found| {
        let hint = found.help.unwrap_or_else(|| "close the quote, or export it again".to_owned());
        Err(fault(format!("line {}: {}", found.place.line, found.message), hint))
    })
}

fn records(text: &str, delimiter: u8, most: usize) -> Vec<Vec<String>> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let cells = |record: csv::StringRecord| record.iter().map(|cell| cell.trim().to_owned()).collect();
    // Text in memory is read without fail.
    reader.records().take(most).map_while(Result::ok).map(cells).collect()
}

/// What parts the columns of `text`: the mark by which most of its first lines have the same number of cells.
fn delimiter_of(text: &str) -> u8 {
    const LINES: usize = 100;
    let fit = |delimiter: &u8| {
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        for row in records(text, *delimiter, LINES) {
            *widths.entry(row.len()).or_default() += 1;
        }
        widths
            .into_iter()
            .filter(|(width, _)| *width > 1)
            .map(|(width, lines)| (lines, width))
            .max()
            .unwrap_or_default()
    };
    // The first of the best.
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(fit).unwrap_or(b',')
}

/// The table whose names stand in the first of `rows` that is about as wide as the widest.
fn below_names(
    mut rows: Vec<Vec<String>>,
    reading: &Reading,
    delimiter: u8,
    mut found: Vec<String>,
) -> Result<Sheet, Unread> {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count();
    rows.retain(|row| filled(row) > 0);
    let widest = rows.iter().take(2 * MOST_ABOVE).map(filled).max().unwrap_or(0);
    let above = rows.iter().take(MOST_ABOVE).position(|row| 2 * filled(row) > widest).unwrap_or(0);
    if above > 0 {
        found.push(if above == 1 {
            "a line above the names of the columns".into()
        } else {
            format!("{above} lines above the names of the columns")
        });
    }
    let mut rows = rows.into_iter().skip(above);
    let Some(mut headers) = rows.next() else { return Err(fault("the file is empty", "export it again")) };
    while headers.last().is_some_and(String::is_empty) {
        headers.pop();
    }
    unlike(&mut headers);
    let mut rows: Vec<Vec<String>> = rows.skip(reading.skip_rows).collect();
    for (at, row) in rows.iter_mut().enumerate() {
        let is_wide = row.iter().skip(headers.len()).any(|cell| !cell.is_empty());
        if is_wide || row.len() < headers.len() {
            let cells = if row.len() == 1 { "1 cell".to_owned() } else { format!("{} cells", row.len()) };
            let message = format!("row {} has {cells}, and there are {} columns", at + 1, headers.len());
            return Err(fault(
                message,
                "say what parts the columns with `--delimiter`, or quote the cell that holds it",
            ));
        }
        row.resize(headers.len(), String::new());
    }
    if rows.is_empty() {
        return Err(fault("the file has names of columns and no rows", "export it with its rows"));
    }
    Ok(Sheet { headers, rows, delimiter, is_workbook: false, found })
}

/// Gives each column a name of its own: those that share one are numbered, `Note (1)` and `Note (2)`, so that none is taken for the other.
fn unlike(headers: &mut [String]) {
    for (at, header) in headers.iter_mut().enumerate().filter(|(_, header)| header.is_empty()) {
        *header = format!("Column {}", at + 1);
    }
    let mut seen: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    headers.iter().for_each(|header| seen.entry(header.clone()).or_default().1 += 1);
    for header in headers.iter_mut() {
        if let Some((nth, count)) = seen.get_mut(header.as_str()).filter(|(_, count)| *count > 1) {
            *nth += 1;
            debug_assert!(nth <= count, "each is counted");
            *header = format!("{header} ({nth})");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Sheet {
        open(text.as_bytes(), &Reading::default()).unwrap()
    }

    #[test]
    fn tables_of_text_are_read_as_they_are() {
        let sheet = read("Created;Wait, min\n14.03.2026;1,5\n15.03.2026;2\n");
        assert_eq!((sheet.delimiter, sheet.headers.len(), sheet.rows[0][1].as_str()), (b';', 2, "1,5"));
        assert_eq!(read("sep=|\na|b\n1|2\n").rows, [["1", "2"]]);
        assert_eq!(read("a\tb\n1\t\n").rows, [["1", ""]]);
        let sheet = read("Tickets of March\n\nId,Note,Note,\n1,x,y,\n2,\"a, b\",,\n");
        assert_eq!(sheet.headers, ["Id", "Note (1)", "Note (2)"]);
        assert_eq!(sheet.rows, [["1", "x", "y"], ["2", "a, b", ""]]);
        assert_eq!(sheet.found, ["`,` between columns", "a line above the names of the columns"]);
        assert_eq!((sheet.column(" id"), sheet.column("Note")), (Some(0), None));
    }

    #[test]
    fn rows_that_hold_no_answers_are_left_out_where_that_is_said() {
        let reading = Reading { skip_rows: 2, ..Reading::default() };
        assert_eq!(open(b"Q1,Q2\nHow?,Why?\n{1},{2}\n9,x\n", &reading).unwrap().rows, [["9", "x"]]);
    }

    #[test]
    fn what_is_no_table_says_what_to_do() {
        for (bytes, expected) in [
            (b"a,b\n1,2,3\n".as_slice(), "row 1 has 3 cells, and there are 2 columns"),
            (b"a,b,c\n1,2\n", "row 1 has 2 cells, and there are 3 columns"),
            (b"a,b\n1,\"x\n2,y\n", "line 2: "),
            (b"a,b\n", "the file has names of columns and no rows"),
            (b"\n \n", "the file is empty"),
            (b"PK\x03\x04nothing", "the workbook cannot be read"),
        ] {
            let Err(Unread::Fault { message, hint }) = open(bytes, &Reading::default()) else { panic!("{expected}") };
            assert!(message.starts_with(expected) && !hint.is_empty(), "{message}");
        }
    }
}
