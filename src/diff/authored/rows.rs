//! Rows of a CSV file that a document names. In: the file on both sides. Out: one edit, with what it means: rows that are new, and
//! cells that were empty, are what files of rows are for; rows that are gone or others rewrite what was known.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::diag::counted;
use crate::model::{Kind, Period};
use crate::validate::WrittenDocument;

use super::super::{AttentionKind, FieldDiff, FieldPath};
use super::columns::Columns;
use super::lost_rows::{LostRow, ROWS};
use super::row_pairs::{Places, RowPairs};
use super::table::{Row, Table};

/// How the rows of a document differ, which is written as `documents` before and after: one edit for each file.
pub(super) fn edited(documents: [&WrittenDocument; 2]) -> Vec<FieldDiff> {
    let [_, after] = documents;
    let columns = documents.map(Columns::of);
    let mut pairs = super::row_files::pairs(documents, &columns);
    if pairs.len() > 1 {
        super::row_files::leave_out_moved(&mut pairs);
    }
    let edit = |pair: &super::row_files::Files<'_>| {
        let mut edit = FieldDiff::new(FieldPath::of(pair.path), None, None);
        let change = match (&pair.before, &pair.after) {
            (Some(old), Some(new)) => Change::of([old, new], &columns),
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
    files
        .filter_map(|file| file.bytes.as_deref())
        .flat_map(|bytes| Table::read(bytes, &Columns::default()).headers)
        .collect()
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
    /// Rows in which only cells that nothing reads hold something else.
    unread: usize,
    /// The headers of the cells that nothing reads and that were edited.
    unread_columns: BTreeSet<String>,
    /// Whether the file is too large for its rows to be held: that it differs is all that is known.
    pub(in super::super) is_too_large: bool,
    /// The line of the first row that was edited.
    line: Option<usize>,
    /// The line of the first row that was filled in.
    filled_line: Option<usize>,
    /// The line of the first row that is new.
    entered: Option<usize>,
    /// The first day that a row which is new speaks of.
    pub(in super::super) from: Option<NaiveDate>,
    /// The headers of the cells that were edited.
    columns: BTreeSet<String>,
    /// Whether its rows are what people answered, which is repeated nowhere.
    is_of_answers: bool,
    /// The first rows that are gone, then those that were edited, then those that were filled in.
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
        Kind::Audit if !change.differs() => None,
        Kind::Audit if change.is_too_large || is_swapped => Some(AttentionKind::ScoreWithoutEvidence),
        // Contacts that come to those of an audit, or are gone, are another sample.
        Kind::Audit => Some(AttentionKind::SampleWeakened),
        _ if !change.rewrites() => None,
        _ if change.gone > 0 => Some(AttentionKind::RowsRemoved),
        Kind::Log if change.columns.contains(due) => Some(AttentionKind::LogRecoded),
        _ => Some(AttentionKind::HistoryRewritten),
    }
}

/// The first day of what a cell names as a month, a quarter, a week or a day; of four digits nobody knows that they are a year.
fn day(cell: &str) -> Option<NaiveDate> {
    let is_time = cell.len() > 4 && cell.contains('-');
    let period = || cell.parse::<Period>().ok().map(Period::start);
    let first_word = cell.split(['T', ' ']).next()?;
    is_time.then(|| first_word.parse().ok().or_else(period)).flatten()
}

impl Change {
    fn of([before, after]: [&Table; 2], columns: &[Columns; 2]) -> Self {
        let after = &after.under(&before.headers);
        let places = places([before, after], columns);
        let rows = RowPairs::of(before, after, &places);
        let mut change = Self { gone: rows.gone.len(), new: rows.new.len(), ..Self::default() };
        rows.new.iter().for_each(|row| {
            change.entered = first_of(change.entered, row);
            change.enters(row);
        });
        change.lines = rows.gone.iter().map(|row| row.line).collect();
        let mut lost: Vec<(Became, &Row, Option<&Row>)> =
            rows.gone.iter().map(|old| (Became::Gone, *old, None)).collect();
        for (old, new) in rows.paired {
            let became = change.pair([old, new], &places.read, &after.headers);
            lost.extend(became.map(|became| (became, old, Some(new))));
        }
        let is_lost = before.headers.iter().any(|header| !after.headers.contains(header) && columns[0].reads(header));
        change.edited += usize::from(is_lost && change.edited == 0);
        lost.sort_by_key(|(became, old, new)| (*became, new.unwrap_or(old).line));
        change.more = lost.len().saturating_sub(ROWS);
        // Where columns have other names, what stands in the place of a cell may be of another column.
        let is_alike = after.headers.starts_with(&before.headers);
        let headers = |new: Option<&Row>| match new {
            None => before.headers.as_slice(),
            Some(_) if is_alike => after.headers.as_slice(),
            Some(_) => &[],
        };
        let shown = lost.iter().take(ROWS);
        change.lost = shown.map(|(_, old, new)| LostRow::new(old, *new, headers(*new), &places)).collect();
        change
    }

    /// Counts `new` in the place of `old`, of which the columns `read` are read; what became of it, where that is to be told.
    fn pair(&mut self, [old, new]: [&Row; 2], read: &[usize], headers: &[String]) -> Option<Became> {
        let differs = |at: &usize| old.cell(*at) != new.cell(*at);
        let header = |at: usize| headers.get(at).cloned();
        let differing: Vec<usize> = read.iter().copied().filter(differs).collect();
        let edited: Vec<usize> = differing.iter().copied().filter(|at| !old.cell(*at).is_empty()).collect();
        if differing.is_empty() {
            self.unread += 1;
            let width = old.cells.len().max(new.cells.len());
            self.unread_columns.extend((0..width).filter(differs).filter_map(header));
            None
        } else if edited.is_empty() {
            self.filled += 1;
            self.filled_line = first_of(self.filled_line, new);
            self.enters(new);
            Some(Became::FilledIn)
        } else {
            self.edited += 1;
            self.line = first_of(self.line, new);
            self.columns.extend(edited.into_iter().filter_map(header));
            Some(Became::Edited)
        }
    }

    fn enters(&mut self, row: &Row) {
        self.from = self.from.into_iter().chain(row.cells.iter().filter_map(|cell| day(cell))).min();
    }

    /// The line that shows it: the first row that was edited, else the first that was filled in, else the first that is new.
    pub(in super::super) fn first(&self) -> Option<usize> {
        self.line.or(self.filled_line).or(self.entered)
    }

    /// The same with as much of its rows as may be shown by each of `documents`: what one of them calls words stays words.
    fn shown_of(mut self, documents: [&WrittenDocument; 2]) -> Self {
        self.is_of_answers = documents.iter().any(|document| document.kind == Kind::Survey);
        for shown in documents.map(super::lost_rows::shown_columns) {
            self.lost.iter_mut().for_each(|row| row.keep(shown.as_ref()));
        }
        self
    }

    /// The rows that are gone or others, as they said it: `line 4: id 3, type complaint`; of answers, which columns were edited.
    pub(in super::super) fn told_rows(&self) -> Option<String> {
        match self.is_of_answers {
            true => super::lost_rows::told_columns(&self.columns),
            false => super::lost_rows::told(&self.lost, self.more),
        }
    }

    /// The rows that differ only in what nothing reads.
    pub(in super::super) fn told_unread(&self) -> Option<String> {
        let columns = super::lost_rows::told_columns(&self.unread_columns)?;
        Some(format!("{} only in what nothing reads, {columns}", counted(self.unread, "row")))
    }

    /// Whether any row is gone, other or new to whoever reads them.
    fn differs(&self) -> bool {
        self.is_too_large || self.gone + self.edited + self.new + self.filled > 0
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

/// What became of a row, what is told first first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Became {
    Gone,
    Edited,
    FilledIn,
}

/// The smaller of `line` and the line of `row`.
fn first_of(line: Option<usize>, row: &Row) -> Option<usize> {
    line.into_iter().chain([row.line]).min()
}

/// The columns of both tables that tell what a row is about, and those that the document of one side reads.
fn places([before, after]: [&Table; 2], columns: &[Columns; 2]) -> Places {
    let width = before.headers.len().max(after.headers.len());
    let reads =
        |table: &Table, columns: &Columns, at: usize| table.headers.get(at).is_some_and(|header| columns.reads(header));
    let is_read = |at: &usize| reads(before, &columns[0], *at) || reads(after, &columns[1], *at);
    Places { key: columns[0].key_in(&before.headers), read: (0..width).filter(is_read).collect() }
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
    use super::{Change, Columns, Table};

    fn change(before: &str, after: &str) -> Change {
        let table = |text: &str| Table::read(text.as_bytes(), &Columns::default());
        Change::of([&table(before), &table(after)], &[Columns::default(), Columns::default()])
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
