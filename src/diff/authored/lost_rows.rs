//! Rows of a file that are gone or others, as a reviewer reads them. In: rows on both sides, and what their document says of columns. Out:
//! a few of their cells. What people wrote in words is not repeated.

use std::collections::BTreeSet;

use crate::model::Kind;
use crate::parse::node::{Entry, Node};
use crate::schema::log::LogColumn;
use crate::validate::{WrittenDocument, personal_data};

use super::row_pairs::Places;
use super::table::Row;

/// So many rows are shown.
pub(super) const ROWS: usize = 2;

/// So many cells of a row are shown.
const CELLS: usize = 5;

/// So many characters of a cell are shown.
const LENGTH: usize = 24;

/// A row that is gone, or of which cells are others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LostRow {
    /// The line in the file as it is; of one that is gone, in the file as it was.
    line: usize,
    cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Cell {
    header: String,
    before: String,
    after: Option<String>,
}

impl LostRow {
    /// What `old` said under `headers`, and `new` says in its place.
    pub(super) fn new(old: &Row, new: Option<&Row>, headers: &[String], places: &Places) -> Self {
        let cell = |(at, header): (usize, &String)| {
            let (before, after) = (old.cell(at), new.map(|new| new.cell(at)));
            // Of an edited row: what it is about, and what differs.
            let is_told = match after {
                Some(after) if after != before => places.read.contains(&at),
                Some(_) => places.key.contains(&at) && !before.is_empty(),
                None => !before.is_empty(),
            };
            let after = after.filter(|after| *after != before).map(str::to_owned);
            is_told.then(|| Cell { header: header.clone(), before: before.to_owned(), after })
        };
        let cells = headers.iter().enumerate().filter_map(cell).collect();
        Self { line: new.unwrap_or(old).line, cells }
    }

    /// Keeps what may be shown: the cells of the columns `shown`; all where nothing says which.
    pub(super) fn keep(&mut self, shown: Option<&BTreeSet<String>>) {
        let Some(shown) = shown else { return };
        self.cells.retain(|cell| shown.contains(&cell.header));
    }

    fn told(&self) -> String {
        let cells: Vec<String> = self.cells.iter().take(CELLS).map(Cell::told).collect();
        if cells.is_empty() {
            format!("line {}", self.line)
        } else {
            format!("line {}: {}", self.line, cells.join(", "))
        }
    }
}

impl Cell {
    fn told(&self) -> String {
        let Self { header, before, after } = self;
        match after {
            None => format!("{header} {}", clipped(before)),
            Some(after) => format!("{header} {} → {}", clipped(before), clipped(after)),
        }
    }
}

/// As much of `text` as is shown: nothing of what tells who somebody is.
fn clipped(text: &str) -> String {
    if text.is_empty() || personal_data(text).is_some() {
        return "–".to_owned();
    }
    let mut shown: String = text.chars().take(LENGTH).collect();
    if text.chars().count() > LENGTH {
        shown.push('…');
    }
    shown
}

/// What `rows` said, and that `more` are like them.
pub(super) fn told(rows: &[LostRow], more: usize) -> Option<String> {
    let mut parts: Vec<String> = rows.iter().map(LostRow::told).collect();
    if more > 0 {
        parts.push(format!("{more} more"));
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// What columns are called: `columns content, tools`.
pub(super) fn told_columns(columns: &BTreeSet<String>) -> Option<String> {
    let shown: Vec<String> = columns.iter().take(CELLS).map(|header| clipped(header)).collect();
    let more = columns.len().saturating_sub(CELLS);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let column = if columns.len() == 1 { "column" } else { "columns" };
    (!shown.is_empty()).then(|| format!("{column} {}{more}", shown.join(", ")))
}

/// The columns whose cells may be shown of the rows of `document`: those that cases are counted by; nothing where all may be. Of rows that
/// hold what people answered or wrote, and of kinds that say nothing of their columns, there are none.
pub(super) fn shown_columns(document: &WrittenDocument) -> Option<BTreeSet<String>> {
    let at = |key: &str| document.front.as_mapping().and_then(|map| map.get(key));
    match document.kind {
        Kind::Log => {
            let mut shown: BTreeSet<String> = LogColumn::ALL.iter().map(|column| column.name().to_owned()).collect();
            for entry in entries(at("columns")).filter(|entry| LogColumn::from_name(&entry.key).is_some()) {
                shown.remove(&entry.key);
                shown.extend(text(&entry.value));
            }
            Some(shown)
        }
        Kind::Metric if at("source").and_then(Node::as_mapping).is_none_or(|map| map.get("rows").is_none()) => None,
        _ => Some(BTreeSet::new()),
    }
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = &Entry> {
    node.and_then(Node::as_mapping).into_iter().flat_map(|map| &map.entries)
}

fn text(node: &Node) -> Option<String> {
    node.as_text().map(|text| text.trim().to_owned())
}
