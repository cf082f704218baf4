//! Which row is which on both sides. In: the rows of a file before and after, under the same columns. Out: those that differ, in pairs of
//! the same row, and those that are gone and new. Rows that only stand elsewhere do not differ.

use std::collections::BTreeMap;

use super::table::{Row, Table};

/// Of so many rows about the same thing, each is paired with the one most like it; of more, in their order.
const HELD_TOGETHER: usize = 16;

/// The places of columns.
pub(super) struct Places {
    /// Those that tell what a row is about.
    pub(super) key: Vec<usize>,
    /// Those that are read.
    pub(super) read: Vec<usize>,
}

/// The rows of two sides.
pub(super) struct RowPairs<'t> {
    /// Rows that differ, before and after.
    pub(super) paired: Vec<(&'t Row, &'t Row)>,
    pub(super) gone: Vec<&'t Row>,
    pub(super) new: Vec<&'t Row>,
}

impl<'t> RowPairs<'t> {
    pub(super) fn of(before: &'t Table, after: &'t Table, places: &Places) -> Self {
        let mut rows =
            Self { paired: Vec::new(), gone: before.rows.iter().collect(), new: after.rows.iter().collect() };
        rows.join(|row| row.cells.iter().map(String::as_str).collect());
        rows.paired.clear();
        let cells = |row: &'t Row, at: &[usize]| -> Vec<&'t str> { at.iter().map(|at| row.cell(*at)).collect() };
        // The same to whoever reads it, then about the same thing, then called the same.
        rows.join(|row| [cells(row, &places.key), cells(row, &places.read)].concat());
        rows.join(|row| cells(row, &places.key));
        rows.join(|row| cells(row, &[0]));
        rows
    }

    /// Pairs the rows that are left which are alike `by` some cells.
    fn join(&mut self, by: impl Fn(&'t Row) -> Vec<&'t str>) {
        let mut alike: BTreeMap<Vec<&str>, Vec<&'t Row>> = BTreeMap::new();
        self.new.iter().rev().for_each(|row| alike.entry(by(row)).or_default().push(row));
        for old in std::mem::take(&mut self.gone) {
            match alike.get_mut(&by(old)).filter(|rows| !rows.is_empty()) {
                Some(rows) => self.paired.push((old, rows.remove(most_like(old, rows)))),
                None => self.gone.push(old),
            }
        }
        self.new = alike.into_values().flatten().collect();
        self.new.sort_by_key(|row| row.line);
    }
}

/// Which of `rows`, the last of which stands first in the file, is most like `old`.
fn most_like(old: &Row, rows: &[&Row]) -> usize {
    let last = rows.len() - 1;
    if rows.len() > HELD_TOGETHER {
        return last;
    }
    let alike = |new: &Row| old.cells.iter().zip(&new.cells).filter(|(before, after)| before == after).count();
    (0..rows.len()).max_by_key(|at| (alike(rows[*at]), *at)).unwrap_or(last)
}
