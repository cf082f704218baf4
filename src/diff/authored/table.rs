//! A file of rows as cells. In: its bytes. Out: its headers and rows, each with its line, numbers in one spelling; the same under the
//! columns of another file.

use std::collections::BTreeSet;

use super::columns::Columns;

/// A file of rows.
#[derive(Default)]
pub(super) struct Table {
    pub(super) headers: Vec<String>,
    pub(super) rows: Vec<Row>,
}

#[derive(Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

impl Row {
    /// The cell in the column `at`; empty where there is none.
    pub(super) fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }
}

impl Table {
    /// The table in `bytes`, of which a document reads `columns`.
    pub(super) fn read(bytes: &[u8], columns: &Columns) -> Self {
        let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let count = |mark: u8| first.split(|byte| *byte == mark).count();
        let mark = [b',', b';', b'\t', b'|'].into_iter().max_by_key(|mark| count(*mark)).unwrap_or(b',');
        let mut reader = csv::ReaderBuilder::new().delimiter(mark).flexible(true).has_headers(false).from_reader(bytes);
        let cells = |record: &csv::ByteRecord| -> Vec<String> { record.iter().map(cell).collect() };
        let mut rows: Vec<Row> = Vec::new();
        for record in reader.byte_records().map_while(Result::ok) {
            let line = record.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(usize::MAX));
            rows.push(Row { line, cells: cells(&record) });
        }
        let headers = if rows.is_empty() { Vec::new() } else { rows.remove(0).cells };
        columns.plain_numbers(&mut rows, mark);
        Self { headers, rows }
    }

    /// The same with its columns as `headers` name them, those that are new after them; a column that another name stands over at its place
    /// is that column.
    pub(super) fn under(&self, headers: &[String]) -> Self {
        let is_unique = |all: &[String]| all.iter().collect::<BTreeSet<_>>().len() == all.len();
        if self.headers == headers || !is_unique(headers) || !is_unique(&self.headers) {
            return Self { headers: self.headers.clone(), rows: self.rows.clone() };
        }
        let renamed = |at: usize| self.headers.get(at).filter(|header| !headers.contains(header)).map(|_| at);
        let from =
            |(at, header): (usize, &String)| self.headers.iter().position(|own| own == header).or_else(|| renamed(at));
        let mut order: Vec<Option<usize>> = headers.iter().enumerate().map(from).collect();
        let new: Vec<_> = (0..self.headers.len()).filter(|at| !order.contains(&Some(*at))).map(Some).collect();
        order.extend(new);
        let sorted = |cells: &[String]| -> Vec<String> {
            let pick = |at: &Option<usize>| at.and_then(|at| cells.get(at)).cloned().unwrap_or_default();
            order.iter().map(pick).collect()
        };
        let rows = self.rows.iter().map(|row| Row { line: row.line, cells: sorted(&row.cells) }).collect();
        Self { headers: sorted(&self.headers), rows }
    }
}

fn cell(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().trim_start_matches('\u{feff}').to_owned()
}
