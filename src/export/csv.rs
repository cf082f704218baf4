//! The lists of the report as CSV tables, made from its JSON so that the two cannot differ.
//!
//! One table for each list of results, its simple fields as columns; the lists of [`INNER`] inside an entry become tables of
//! their own whose first columns name the entry. Briefs, effects, views and pages have none. No cell can start a formula in
//! a spreadsheet.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rayon::prelude::*;
use serde::Serialize;

use super::entry::{Entry, Fields};
use crate::report::{Kind, Report};

/// A list inside each entry of a list: the table's name, the entry's list, the path to the inner one, and the column
/// that takes the key where the inner one is a map.
struct Inner {
    table: &'static str,
    list: &'static str,
    path: &'static str,
    keys: &'static [&'static str],
}

const INNER: [Inner; 13] = [
    Inner { table: "audit-items", list: "audits", path: "items", keys: &["item"] },
    Inner { table: "audit-sections", list: "audits", path: "sections", keys: &["section"] },
    Inner { table: "audit-elements", list: "audits", path: "elements", keys: &["element"] },
    Inner { table: "checklist-records", list: "checklists", path: "records", keys: &[] },
    Inner { table: "competitor-values", list: "competitors", path: "values", keys: &["metric"] },
    Inner { table: "log-categories", list: "logs", path: "by_category", keys: &["category"] },
    Inner { table: "log-months", list: "logs", path: "months", keys: &["month", "type"] },
    Inner { table: "log-types", list: "logs", path: "by_type", keys: &["type"] },
    Inner { table: "metric-breakdowns", list: "metrics", path: "breakdowns", keys: &["breakdown", "part"] },
    Inner { table: "metric-points", list: "metrics", path: "series", keys: &[] },
    Inner { table: "plan-actions", list: "plans", path: "actions", keys: &[] },
    Inner { table: "survey-breakdowns", list: "surveys", path: "breakdowns", keys: &["breakdown", "part", "question"] },
    Inner { table: "survey-questions", list: "surveys", path: "questions", keys: &["question"] },
];

macro_rules! lists {
    ($($variant:ident, $one:ident, $word:literal, $several:ident, $folder:literal, $key:ident, $by:ident;)+) => {
        /// Adds the entries of `kind`.
        fn add_kind(tables: &mut Tables, report: &Report, kind: Kind) {
            match kind {
                $(Kind::$variant => tables.add($folder, &report.$several),)+
            }
        }
    };
}

crate::schema::for_each_kind!(lists);

/// Every table of `report` with at least one row: name → bytes. The tables of audits are left out unless `with_audits`; pages
/// of text have none.
pub(super) fn tables(report: &Report, with_audits: bool) -> BTreeMap<String, Vec<u8>> {
    let mut tables = Tables::default();
    tables.add("agreement", &report.agreement);
    tables.add("diagnostics", &report.diagnostics);
    let listed = |kind: &&Kind| **kind != Kind::Page && (with_audits || **kind != Kind::Audit);
    Kind::ALL.iter().filter(listed).for_each(|kind| add_kind(&mut tables, report, *kind));
    tables.finish()
}

/// Tables that grow entry by entry.
#[derive(Default)]
pub(super) struct Tables(BTreeMap<&'static str, Table>);

impl Tables {
    /// Adds the entries of `list` and what they hold; each entry is a value only while it is read.
    fn add<T: Serialize>(&mut self, list: &'static str, entries: &[T]) {
        for entry in entries {
            let entry = Entry::of(entry).expect("a report has only string keys and no failing serialiser");
            self.add_entry(list, &entry);
        }
    }

    /// Adds an entry of `list` and what it holds.
    pub(super) fn add_entry(&mut self, list: &'static str, entry: &Entry) {
        self.0.entry(list).or_default().push(&[], entry);
        for inner in INNER.iter().filter(|inner| inner.list == list) {
            let id = entry.get("id").map(cell).unwrap_or_default();
            let found = entry.get(inner.path).unwrap_or(&Entry::Null);
            let table = self.0.entry(inner.table).or_default();
            descend(found, inner.keys, &mut vec![(singular(inner.list), id)], table);
        }
    }

    /// Hands every table with at least one row to `take`, in any order; each is let go then.
    pub(super) fn each<E: Send>(self, take: impl Fn(&str, &[u8]) -> Result<(), E> + Sync) -> Result<(), E> {
        let filled = self.0.into_par_iter().filter(|(_, table)| !table.rows.is_empty());
        filled.try_for_each(|(name, table)| {
            let bytes = table.to_bytes();
            drop(table);
            take(name, &bytes)
        })
    }

    /// Every table with at least one row: name → bytes.
    fn finish(self) -> BTreeMap<String, Vec<u8>> {
        let filled = self.0.into_iter().filter(|(_, table)| !table.rows.is_empty());
        filled.map(|(name, table)| (name.to_owned(), table.to_bytes())).collect()
    }
}

/// The column that names the entry a row belongs to.
fn singular(list: &'static str) -> &'static str {
    list.strip_suffix('s').unwrap_or(list)
}

/// The cells that place a row, each with its column.
type Place = Vec<(&'static str, String)>;

/// A table: the columns that place a row, then the simple fields of its entries, sorted. All cells stand in one text.
#[derive(Default)]
struct Table {
    place: Vec<&'static str>,
    /// The columns by name, numbered as they were met.
    columns: BTreeMap<String, usize>,
    /// Their names by number.
    names: Vec<String>,
    /// The column after the last one that was filled: rows have mostly the same fields in the same order.
    next: usize,
    text: String,
    cells: Vec<Cell>,
    /// How many cells there are up to the end of each row.
    rows: Vec<usize>,
}

/// A cell that is not empty.
struct Cell {
    column: Column,
    /// How much text there is up to its end.
    end: usize,
}

/// The column of a cell, by number.
#[derive(Clone, Copy)]
enum Column {
    /// Among those that place a row.
    Place(usize),
    /// Among the fields, as they were met.
    Field(usize),
}

impl Table {
    fn push(&mut self, place: &[(&'static str, String)], value: &Entry) {
        self.next = 0;
        if self.rows.is_empty() {
            self.place = place.iter().map(|(name, _)| *name).collect();
        }
        for (nth, (_, cell)) in place.iter().enumerate() {
            self.text.push_str(cell);
            self.end_cell(Column::Place(nth));
        }
        match value {
            Entry::Object(map) => self.flatten("", map),
            simple => self.simple("value", simple),
        }
        self.rows.push(self.cells.len());
    }

    fn end_cell(&mut self, column: Column) {
        self.cells.push(Cell { column, end: self.text.len() });
    }

    fn column(&mut self, name: &str) -> Column {
        let known = match self.names.get(self.next) {
            Some(expected) if expected == name => Some(self.next),
            _ => self.columns.get(name).copied(),
        };
        let column = known.unwrap_or_else(|| {
            self.columns.insert(name.to_owned(), self.names.len());
            self.names.push(name.to_owned());
            self.names.len() - 1
        });
        self.next = column + 1;
        Column::Field(column)
    }

    fn simple(&mut self, name: &str, value: &Entry) {
        let column = self.column(name);
        match value {
            Entry::Null => {}
            Entry::Text(text) => push_text(&mut self.text, text),
            other => {
                // Writing into a string has no way to fail.
                let _ = write!(self.text, "{other}");
            }
        }
        self.end_cell(column);
    }

    /// Simple fields, and those of objects inside under `outer.inner`; lists are left to their own tables.
    fn flatten(&mut self, prefix: &str, map: &Fields) {
        for (key, value) in map {
            let joined;
            let name = if prefix.is_empty() {
                key.as_ref()
            } else {
                joined = format!("{prefix}.{key}");
                joined.as_str()
            };
            match value {
                Entry::Object(inner) if is_fixed(key) => self.flatten(name, inner),
                Entry::List(items) if items.iter().all(|item| item.as_text().is_some()) => {
                    let texts: Vec<&str> = items.iter().filter_map(Entry::as_text).collect();
                    let column = self.column(name);
                    push_text(&mut self.text, &texts.join("; "));
                    self.end_cell(column);
                }
                Entry::Object(_) | Entry::List(_) => {}
                simple => self.simple(name, simple),
            }
        }
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer(Vec::with_capacity(self.text.len() + self.cells.len()));
        let mut write = |record: &[&str]| writer.write_record(record).expect("writing to memory does not fail");
        let header: Vec<&str> = self.place.iter().copied().chain(self.columns.keys().map(String::as_str)).collect();
        write(&header);
        // Where each column stands in a row.
        let mut stands = vec![0; self.columns.len()];
        self.columns.values().enumerate().for_each(|(at, column)| stands[*column] = self.place.len() + at);
        let (mut first, mut start) = (0, 0);
        for end_of_row in &self.rows {
            let mut record = vec![""; header.len()];
            for Cell { column, end } in &self.cells[first..*end_of_row] {
                let at = match column {
                    Column::Place(at) => *at,
                    Column::Field(column) => stands[*column],
                };
                record[at] = &self.text[start..*end];
                start = *end;
            }
            first = *end_of_row;
            write(&record);
        }
        writer.into_inner().expect("flushing to memory does not fail")
    }
}

/// Whether an object has the same fields in every entry, so that each can be a column.
fn is_fixed(key: &str) -> bool {
    matches!(
        key,
        "latest" | "from" | "to" | "pace" | "on_time" | "resolution_h" | "sample" | "trend" | "change" | "scope"
    )
}

fn descend(value: &Entry, keys: &[&'static str], place: &mut Place, table: &mut Table) {
    match (value, keys) {
        (Entry::Object(map), [key, rest @ ..]) => {
            for (name, inner) in map {
                place.push((*key, of_text(name)));
                descend(inner, rest, place, table);
                place.pop();
            }
        }
        (Entry::List(items), []) => items.iter().for_each(|item| table.push(place, item)),
        (Entry::Null, _) if !keys.is_empty() => {}
        (simple, _) => table.push(place, simple),
    }
}

/// The text of a cell.
fn cell(value: &Entry) -> String {
    match value {
        Entry::Null => String::new(),
        Entry::Text(text) => of_text(text),
        other => other.to_string(),
    }
}

/// A text as a cell: one that a spreadsheet would take for a formula gets an apostrophe in front.
fn of_text(text: &str) -> String {
    let mut cell = String::with_capacity(text.len() + 1);
    push_text(&mut cell, text);
    cell
}

/// Adds a text as a cell: see [`of_text`].
fn push_text(cell: &mut String, text: &str) {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        cell.push('\'');
    }
    cell.push_str(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_inner_lists_become_tables() {
        let metrics =
            [serde_json::json!({ "id": "fcr", "title": "=1+1", "latest": {"period": "2025-01", "value": -2.5},
                "series": [{"period": "2025-01", "value": -2.5, "n": null}],
                "breakdowns": {"channel": {"phone": [{"period": "2025-01", "value": 1}]}} })];
        let mut tables = Tables::default();
        tables.add("metrics", &metrics);
        let tables = tables.finish();
        let text = |name: &str| String::from_utf8(tables[name].clone()).unwrap();
        assert_eq!(text("metrics"), "id,latest.period,latest.value,title\nfcr,2025-01,-2.5,'=1+1\n");
        assert_eq!(text("metric-points"), "metric,n,period,value\nfcr,,2025-01,-2.5\n");
        assert_eq!(text("metric-breakdowns"), "metric,breakdown,part,period,value\nfcr,channel,phone,2025-01,1\n");
        assert!(!tables.contains_key("audits"));
    }
}
