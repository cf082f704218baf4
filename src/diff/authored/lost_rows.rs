//! Rows of a file that are gone or others, as a reviewer reads them. In: rows on both sides, and what their document says of columns. Out:
//! a few of their cells. What people wrote in words is not repeated.

use std::collections::BTreeSet;

use crate::model::Kind;
use crate::parse::node::{Mapping, Node};
use crate::validate::WrittenDocument;

use super::rows::Row;

/// So many rows are shown.
const ROWS: usize = 2;

/// So many cells of a row are shown.
const CELLS: usize = 5;

/// So many characters of a cell are shown.
const LENGTH: usize = 24;

/// A row that is gone, or of which cells are others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LostRow {
    /// The line in the file as it was.
    pub(super) line: usize,
    pub(super) is_edited: bool,
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
    pub(super) fn new(old: &Row, new: Option<&Row>, headers: &[String]) -> Self {
        let text = |row: &Row, at: usize| row.cells.get(at).cloned().unwrap_or_default();
        let cell = |(at, header): (usize, &String)| {
            let (before, after) = (text(old, at), new.map(|new| text(new, at)));
            // Of an edited row: what it is about, and what differs.
            let is_told = match &after {
                None => !before.is_empty(),
                Some(after) => at == 0 || *after != before,
            };
            is_told.then(|| Cell { header: header.clone(), after: after.filter(|after| *after != before), before })
        };
        let cells = headers.iter().enumerate().filter_map(cell).collect();
        Self { line: old.line, is_edited: new.is_some(), cells }
    }

    /// Keeps what may be shown: the first cell, and those of the columns `shown`; all where nothing says which.
    pub(super) fn keep(&mut self, shown: Option<&BTreeSet<String>>) {
        let Some(shown) = shown else { return };
        let mut at = 0;
        self.cells.retain(|cell| {
            at += 1;
            at == 1 || shown.contains(&cell.header)
        });
    }

    fn told(&self) -> String {
        let cells: Vec<String> = self.cells.iter().take(CELLS).map(Cell::told).collect();
        format!("line {}: {}", self.line, cells.join(", "))
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

fn clipped(text: &str) -> String {
    if text.is_empty() {
        return "–".to_owned();
    }
    let mut shown: String = text.chars().take(LENGTH).collect();
    if text.chars().count() > LENGTH {
        shown.push('…');
    }
    shown
}

/// The first of `rows`, and how many more there are.
pub(super) fn told(rows: &[LostRow]) -> Option<String> {
    let mut parts: Vec<String> = rows.iter().take(ROWS).map(LostRow::told).collect();
    if rows.len() > ROWS {
        parts.push(format!("{} more", rows.len() - ROWS));
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// The columns whose cells may be shown of the rows of `document`: those that answers and cases are counted by; nothing where all may be.
pub(super) fn shown_columns(document: &WrittenDocument) -> Option<BTreeSet<String>> {
    let at = |key: &str| document.front.as_mapping().and_then(|map| map.get(key));
    let text = |node: &Node| node.as_text().map(|text| text.trim().to_owned());
    let mappings = |node: Option<&Node>| -> Vec<Node> {
        let entries = node.and_then(Node::as_mapping).map(|Mapping { entries, .. }| entries);
        entries.into_iter().flatten().map(|entry| entry.value.clone()).collect()
    };
    match document.kind {
        Kind::Survey => {
            let question = |node: &Node| {
                let map = node.as_mapping()?;
                let is_words = map.get("method").and_then(Node::as_text).is_some_and(|it| it.trim() == "text");
                map.get("column").filter(|_| !is_words).and_then(text)
            };
            let questions = mappings(at("questions")).iter().filter_map(question).collect::<BTreeSet<_>>();
            Some(questions.into_iter().chain(at("weight").and_then(text)).collect())
        }
        Kind::Log => {
            const USUAL: [&str; 7] = ["id", "received", "acknowledged", "closed", "due", "type", "category"];
            let named = mappings(at("columns")).iter().filter_map(text).collect::<BTreeSet<_>>();
            Some(named.into_iter().chain(USUAL.map(str::to_owned)).collect())
        }
        _ => None,
    }
}
