//! What a document reads of its files of rows. In: what it says. Out: which columns tell what a row is about, which are read at all, and
//! which numbers their cells say, so that one number in two spellings is one.

use std::collections::BTreeSet;

use crate::model::Kind;
use crate::parse::csv::{Decimal, number_by};
use crate::parse::node::{Node, Value};
use crate::schema::log::LogColumn;
use crate::validate::WrittenDocument;

use super::table::Row;

/// So many characters of a number are read: of more, the last would be lost.
const DIGITS: usize = 15;

/// The columns of a series by their usual names.
const OF_SERIES: [&str; 3] = ["period", "value", "n"];

/// What a document reads of its files; of the default, all.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// The columns that tell what a row is about, in small letters.
    key: Vec<String>,
    /// Those that may be read: what the document names, and those that go by their usual names; nothing where all are.
    read: Option<BTreeSet<String>>,
    /// What it says stands before a fraction.
    decimal: Option<Decimal>,
}

impl Columns {
    pub(super) fn of(document: &WrittenDocument) -> Self {
        let front = &document.front;
        let at = |keys: &[&str]| keys.iter().try_fold(front, |node, key| node.as_mapping()?.get(key));
        let called = |columns: &[&str], name: &str| {
            let header = at(columns).and_then(|node| node.as_mapping()?.get(name)?.as_text());
            header.unwrap_or(name).trim().to_lowercase()
        };
        let decimals = [&["decimal"][..], &["series", "decimal"], &["source", "decimal"]];
        let decimal = decimals.iter().find_map(|keys| crate::schema::csv::decimal(at(keys)?.as_text()?.trim()));
        let key = match document.kind {
            Kind::Log => vec![called(&["columns"], LogColumn::Id.name())],
            Kind::Survey => at(&["respondent"]).and_then(Node::as_text).map(folded).into_iter().collect(),
            Kind::Metric if at(&["source"]).is_none() => {
                let by = at(&["by"]).map(|by| by.as_sequence().unwrap_or(std::slice::from_ref(by))).unwrap_or_default();
                let names = by.iter().filter_map(Node::as_text);
                std::iter::once("period").chain(names).map(|name| called(&["series", "columns"], name.trim())).collect()
            }
            _ => Vec::new(),
        };
        let usual: Option<Vec<&str>> = match document.kind {
            Kind::Log => Some(LogColumn::ALL.iter().map(|column| column.name()).collect()),
            Kind::Metric => Some(OF_SERIES.to_vec()),
            Kind::Survey => Some(Vec::new()),
            // An audit of contacts may be broken down by any column.
            _ => None,
        };
        let read = usual.map(|usual| {
            let mut read: BTreeSet<String> = usual.into_iter().map(str::to_owned).collect();
            add_words(front, &mut read);
            read
        });
        Self { key, read, decimal }
    }

    /// Whether the column under `header` may be read.
    pub(super) fn reads(&self, header: &str) -> bool {
        self.read.as_ref().is_none_or(|read| read.contains(&folded(header)))
    }

    /// The places of the columns that tell what a row is about: the first where none of those named is there.
    pub(super) fn key_in(&self, headers: &[String]) -> Vec<usize> {
        let place = |name: &String| headers.iter().position(|header| folded(header) == *name);
        let places: Vec<usize> = self.key.iter().filter_map(place).collect();
        if places.is_empty() { vec![0] } else { places }
    }

    /// Writes the numbers of `rows`, of a file whose columns `mark` parts, in the one way that says them.
    pub(super) fn plain_numbers(&self, rows: &mut [Row], mark: u8) {
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        for column in 0..width {
            let decimal =
                self.decimal.or_else(|| decimal_of(rows.iter().filter_map(|row| row.cells.get(column)), mark));
            for cell in rows.iter_mut().filter_map(|row| row.cells.get_mut(column)) {
                if let Some(number) = number(cell, decimal) {
                    *cell = (number + 0.0).to_string();
                }
            }
        }
    }
}

fn folded(header: &str) -> String {
    header.trim().to_lowercase()
}

/// Adds every key and every text of `node`: a column that is named anywhere in a document may be read by it.
fn add_words(node: &Node, words: &mut BTreeSet<String>) {
    match &node.value {
        Value::Mapping(map) => {
            for entry in &map.entries {
                words.insert(folded(&entry.key));
                add_words(&entry.value, words);
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| add_words(item, words)),
        _ => words.extend(node.as_text().map(folded)),
    }
}

/// The number in `cell` by a decimal comma and by a decimal point; nothing of whole numbers, of which there is one spelling.
fn readings(cell: &str) -> (Option<f64>, Option<f64>) {
    let is_marked = cell.contains([',', '.', '%']) && cell.len() <= DIGITS && !cell.contains(['e', 'E']);
    let by = |decimal| number_by(cell, decimal).filter(|_| is_marked && !cell.starts_with('+'));
    (by(Decimal::Comma), by(Decimal::Point))
}

/// How a column writes fractions, as most of its `cells` show it.
fn decimal_of<'c>(cells: impl Iterator<Item = &'c String>, mark: u8) -> Option<Decimal> {
    let (mut commas, mut points, mut has_comma) = (0, 0, false);
    for cell in cells {
        match readings(cell) {
            (Some(_), None) => commas += 1,
            (None, Some(_)) => points += 1,
            (Some(_), Some(_)) => has_comma |= cell.contains(','),
            (None, None) => {}
        }
    }
    match (commas, points) {
        (0, 0) => (!has_comma && mark != b';').then_some(Decimal::Point),
        _ => Some(if commas > points { Decimal::Comma } else { Decimal::Point }),
    }
}

/// The number in `cell`, where it is one and not to be mistaken for another.
fn number(cell: &str, decimal: Option<Decimal>) -> Option<f64> {
    match readings(cell) {
        (Some(comma), Some(point)) => match decimal {
            _ if comma.to_bits() == point.to_bits() => Some(comma),
            Some(Decimal::Comma) => Some(comma),
            Some(Decimal::Point) => Some(point),
            None => None,
        },
        (comma, point) => comma.or(point),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(cells: &[&str], mark: u8) -> Vec<String> {
        let row = |cell: &&str| Row { line: 2, cells: vec![(*cell).to_owned()] };
        let mut rows: Vec<Row> = cells.iter().map(row).collect();
        Columns::default().plain_numbers(&mut rows, mark);
        rows.into_iter().flat_map(|row| row.cells).collect()
    }

    #[test]
    fn numbers_are_read_as_their_column_writes_them() {
        assert_eq!(plain(&["82,10", "1.234,5", "1.234"], b';'), ["82.1", "1234.5", "1234"]);
        assert_eq!(plain(&["82.10", "1,234.5", "1,234"], b','), ["82.1", "1234.5", "1234"]);
        // Nothing settles which it is.
        assert_eq!(plain(&["1.234"], b';'), ["1.234"]);
        assert_eq!(plain(&["1.250"], b','), ["1.25"]);
        assert_eq!(
            plain(&["007", "+372 555 123", "2025.01.02", "7m30s"], b','),
            ["007", "+372 555 123", "2025.01.02", "7m30s"]
        );
    }
}
