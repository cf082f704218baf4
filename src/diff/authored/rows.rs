//! Rows of a CSV file that a document names. In: the file on both sides. Out: one edit, with what it means: rows that are new, and
//! cells that were empty, are what files of rows are for; rows that are gone or others rewrite what was known.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::diag::counted;
use crate::model::{Kind, Period};
use crate::validate::WrittenDocument;

use super::super::{AttentionKind, FieldDiff, FieldPath};
use super::lost_rows::{LostRow, ROWS};

/// How the rows of a document differ, which is written as `documents` before and after: one edit for each file.
pub(super) fn edited(documents: [&WrittenDocument; 2]) -> Vec<FieldDiff> {
    let [before, after] = documents;
    let mut pairs = super::row_files::pairs(before, after);
    if pairs.len() > 1 {
        super::row_files::leave_out_moved(&mut pairs);
    }
    let edit = |pair: &super::row_files::Files<'_>| {
        let mut edit = FieldDiff::new(FieldPath::of(pair.path), None, None);
        let change = match (&pair.before, &pair.after) {
            (Some(old), Some(new)) => Change::of(old, new),
            _ => Change { is_too_large: true, ..Change::default() },
        };
        edit.meaning = meaning(after, &change);
        edit.rows = Some(change.shown_of(documents));
        edit
    };
    pairs.iter().map(edit).collect()
}

/// What the columns of the files of an audit's contacts are called.
pub(super) fn headers(document: &WrittenDocument) -> Vec<String> {
    let files = document.rows.iter().filter(|_| document.kind == Kind::Audit);
    files.filter_map(|file| file.bytes.as_deref()).flat_map(|bytes| Table::read(bytes).headers).collect()
}

/// What became of the rows of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in super::super) struct Change {
    /// Rows that are gone.
    pub(in super::super) gone: usize,
    /// Rows in which a cell that held something holds something else.
    pub(in super::super) edited: usize,
    /// Rows that are new.
    pub(in super::super) new: usize,
    /// Rows in which only cells that were empty hold something.
    pub(in super::super) filled: usize,
    /// Whether the file is too large for its rows to be held: that it differs is all that is known.
    pub(in super::super) is_too_large: bool,
    /// The line of the first row that was edited.
    line: Option<usize>,
    /// The line of the first row that is new or was filled.
    entered: Option<usize>,
    /// The first day that a row which is new speaks of.
    pub(in super::super) from: Option<NaiveDate>,
    /// The headers of the cells that were edited.
    columns: BTreeSet<String>,
    /// The first rows that are gone, then those that were edited.
    lost: Vec<LostRow>,
    /// How many more there are.
    more: usize,
    /// The lines, in the file as it was, of the rows that are gone.
    lines: BTreeSet<usize>,
}

fn meaning(document: &WrittenDocument, change: &Change) -> Option<AttentionKind> {
    let columns = document.front.as_mapping().and_then(|map| map.get("columns")?.as_mapping());
    let due = columns.and_then(|map| map.get("due")?.as_text()).unwrap_or("due");
    let is_swapped = change.edited > 0 && change.gone <= change.new;
    match document.kind {
        // Of a metric, points tell it better.
        Kind::Metric => None,
        Kind::Audit if change.is_too_large || is_swapped => Some(AttentionKind::ScoreWithoutEvidence),
        // Contacts that come to those of an audit, or are gone, are another sample.
        Kind::Audit => Some(AttentionKind::SampleWeakened),
        _ if !change.rewrites() => None,
        _ if change.gone > 0 => Some(AttentionKind::RowsRemoved),
        Kind::Log if change.columns.contains(due) => Some(AttentionKind::LogRecoded),
        _ => Some(AttentionKind::HistoryRewritten),
    }
}

/// A file of rows as cells.
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

impl Table {
    pub(super) fn read(bytes: &[u8]) -> Self {
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

/// The first day of what a cell names as a month, a quarter, a week or a day; of four digits nobody knows that they are a year.
fn day(cell: &str) -> Option<NaiveDate> {
    let is_time = cell.len() > 4 && cell.contains('-');
    let period = || cell.parse::<Period>().ok().map(Period::start);
    let first_word = cell.split(['T', ' ']).next()?;
    is_time.then(|| first_word.parse().ok().or_else(period)).flatten()
}

/// A cell: how a decimal number ends makes no difference.
fn cell(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim().trim_start_matches('\u{feff}');
    let is_decimal = text.contains('.') && text.parse::<f64>().is_ok_and(f64::is_finite) && !text.contains(['e', 'E']);
    let text = if is_decimal { text.trim_end_matches('0').trim_end_matches('.') } else { text };
    text.to_owned()
}

impl Change {
    fn of(before: &Table, after: &Table) -> Self {
        let after = &after.under(&before.headers);
        let mut fresh: BTreeMap<&[String], Vec<&Row>> = BTreeMap::new();
        after.rows.iter().for_each(|row| fresh.entry(&row.cells).or_default().push(row));
        let left = before.rows.iter().filter(|row| fresh.get_mut(row.cells.as_slice()).and_then(Vec::pop).is_none());
        let left: Vec<&Row> = left.collect();
        // What is left of both sides is paired by the first cell, which says what a row is about.
        let mut named: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        let mut change = Self::default();
        for row in fresh.into_values().flatten() {
            change.new += 1;
            change.enters(row);
            named.entry(row.cells.first().map_or("", String::as_str)).or_default().push(row);
        }
        named.values_mut().for_each(|rows| rows.sort_by_key(|row| std::cmp::Reverse(row.line)));
        let mut lost: Vec<(&Row, Option<&Row>)> = Vec::new();
        for old in left {
            match named.get_mut(old.cells.first().map_or("", String::as_str)).and_then(Vec::pop) {
                Some(new) if change.pair(old, new, &after.headers) => lost.push((old, Some(new))),
                Some(_) => {}
                None => {
                    change.gone += 1;
                    change.lines.insert(old.line);
                    lost.push((old, None));
                }
            }
        }
        let is_lost = before.headers.iter().any(|header| !after.headers.contains(header));
        change.edited += usize::from(is_lost && change.edited == 0);
        lost.sort_by_key(|(old, new)| (new.is_some(), old.line));
        change.more = lost.len().saturating_sub(ROWS);
        // Where columns have other names, what stands in the place of a cell may be of another column.
        let is_alike = after.headers.starts_with(&before.headers);
        let headers = |new: Option<&Row>| if new.is_none() || is_alike { before.headers.as_slice() } else { &[] };
        let shown = lost.iter().take(ROWS);
        change.lost = shown.map(|(old, new)| LostRow::new(old, *new, headers(*new))).collect();
        change
    }

    /// Counts `new` in the place of `old`; whether a cell that held something holds something else.
    fn pair(&mut self, old: &Row, new: &Row, headers: &[String]) -> bool {
        self.new -= 1;
        let differs = |at: &usize| {
            let before = old.cells.get(*at).map_or("", String::as_str);
            !before.is_empty() && new.cells.get(*at).map(String::as_str) != Some(before)
        };
        let edited: Vec<usize> = (0..old.cells.len()).filter(differs).collect();
        if edited.is_empty() {
            self.filled += 1;
            self.enters(new);
        } else {
            self.edited += 1;
            self.line = Some(self.line.map_or(new.line, |line| line.min(new.line)));
            self.columns.extend(edited.iter().filter_map(|at| headers.get(*at).cloned()));
        }
        !edited.is_empty()
    }

    fn enters(&mut self, row: &Row) {
        self.entered = Some(self.entered.map_or(row.line, |first| first.min(row.line)));
        self.from = self.from.into_iter().chain(row.cells.iter().filter_map(|cell| day(cell))).min();
    }

    /// The line that shows it: the first row that was edited, else the first that is new.
    pub(in super::super) fn first(&self) -> Option<usize> {
        self.line.or(self.entered)
    }

    /// The same with as much of its rows as may be shown by each of `documents`: what one of them calls words stays words.
    fn shown_of(mut self, documents: [&WrittenDocument; 2]) -> Self {
        for shown in documents.map(super::lost_rows::shown_columns) {
            self.lost.iter_mut().for_each(|row| row.keep(shown.as_ref()));
        }
        self
    }

    /// The rows that are gone or others, as they said it: `line 4: id 3, R 3`.
    pub(in super::super) fn told_rows(&self) -> Option<String> {
        super::lost_rows::told(&self.lost, self.more)
    }

    /// Whether the row at `line` of the file as it was is gone.
    pub(in super::super) fn has_lost(&self, line: usize) -> bool {
        self.lines.contains(&line)
    }

    /// Whether rows that were there are gone or others.
    pub(in super::super) fn rewrites(&self) -> bool {
        self.is_too_large || self.gone + self.edited > 0
    }
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_too_large {
            return f.write_str(
                "edited; larger than 8 MiB, so its rows are not compared one by one: rows of the past may differ",
            );
        }
        let part = |count: usize, what: &str| (count > 0).then(|| format!("{} {what}", counted(count, "row")));
        let parts = [
            part(self.gone, "removed"),
            part(self.edited, "edited"),
            part(self.filled, "filled in"),
            part(self.new, "added"),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { f.write_str("edited") } else { f.write_str(&parts.join(", ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Table};

    fn change(before: &str, after: &str) -> Change {
        Change::of(&Table::read(before.as_bytes()), &Table::read(after.as_bytes()))
    }

    #[test]
    fn rows_are_new_filled_in_edited_or_gone() {
        let before = "id,a,b\n1,x,\n2,y,z\n3,v,w\n";
        let told = |after: &str| change(before, after).to_string();
        assert_eq!(told("id,a,b\n1,x,now\n2,y,z\n3,v,w\n"), "1 row filled in");
        assert_eq!(told("id,a,b\n1,x,\n2,y,other\n3,v,w\n4,u,u\n"), "1 row edited, 1 row added");
        assert_eq!(told("id,a,b\n1,x,\n3,v,w\n"), "1 row removed");
        let filled = change(before, "id,a,b\n1,x,now\n2,y,z\n3,v,w\n");
        assert!(!filled.rewrites() && filled.first() == Some(2));
    }

    #[test]
    fn columns_are_known_by_their_names() {
        let before = "id,a,b\n1,x,2.0\n2,y,3.5\n";
        let told = |after: &str| change(before, after).to_string();
        assert_eq!(told("b,id,a\n2,1,x\n3.50,2,y\n"), "edited");
        assert_eq!(told("id;a;b\n1;x;2.0\n2;y;3.5\n"), "edited");
        assert!(!change(before, "b,id,a\n2,1,x\n3.50,2,y\n").rewrites());
        // The same cells under other names.
        assert_eq!(told("id,b,a\n1,x,2.0\n2,y,3.5\n"), "2 rows edited");
        assert_eq!(told("id,a,b,c\n1,x,2.0,u\n2,y,3.5,v\n"), "2 rows filled in");
        assert_eq!(told("id,a,z\n1,x,2.0\n2,y,3.5\n"), "1 row edited");
    }

    #[test]
    fn of_a_file_too_large_only_that_it_differs_is_said() {
        let change = Change { is_too_large: true, ..Change::default() };
        assert!(change.rewrites() && change.to_string().contains("larger than 8 MiB"));
    }
}
