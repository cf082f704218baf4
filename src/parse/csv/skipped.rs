//! Rows that are passed over for what a cell says, and which of the cells looked for there are.
//!
//! In: the rows of a file. Out: whether each is passed over; in the end, which cells none had. It reports nothing.

use std::collections::BTreeSet;

use csv::StringRecord;

/// The cells of one column that say that a row is to be passed over.
#[derive(Debug, Clone)]
pub(crate) struct Skipped {
    column: usize,
    /// In small letters.
    cells: Vec<String>,
    /// Which of them a row had.
    pub(crate) met: Vec<bool>,
    /// Some of the others that there are.
    pub(crate) others: BTreeSet<String>,
}

impl Skipped {
    pub(super) fn new(column: usize, cells: &[String]) -> Self {
        let cells: Vec<String> = cells.iter().map(|cell| cell.trim().to_lowercase()).collect();
        Self { column, met: vec![false; cells.len()], cells, others: BTreeSet::new() }
    }

    /// Whether `row` is passed over; cells are compared in any case of letters.
    pub(super) fn passes_over(&mut self, row: &StringRecord) -> bool {
        const MOST: usize = 64;
        let cell = row.get(self.column).unwrap_or_default().trim();
        let folded = cell.to_lowercase();
        let found = self.cells.iter().position(|wanted| *wanted == folded);
        match found {
            Some(at) => self.met[at] = true,
            None if self.others.len() < MOST && !cell.is_empty() && !self.others.contains(cell) => {
                self.others.insert(cell.to_owned());
            }
            None => {}
        }
        found.is_some()
    }

    /// Adds what the same cells met in another file.
    pub(crate) fn add(&mut self, other: Self) {
        self.met.iter_mut().zip(other.met).for_each(|(met, also)| *met |= also);
        self.others.extend(other.others);
    }
}
