//! What maps of rows and columns share: names at the start, columns in parts below each other where they do not fit.

use std::ops::Range;

use super::class::Class;
use super::place::Block;
use super::rows::{self, Label};
use super::sheet::{Sheet, Spot};

/// Where the cells of a map stand.
#[derive(Debug, Clone)]
pub(super) struct Map<'a> {
    /// The names of the rows, top to bottom.
    pub(super) names: Vec<&'a str>,
    /// How many columns there are, and how many stand in one part.
    pub(super) columns: usize,
    pub(super) fitting: usize,
    /// The room of the names.
    pub(super) left: f64,
    /// The width of a column.
    pub(super) column: f64,
    /// The height of a row, of the heads above the first, and of the room below the last.
    pub(super) row: f64,
    pub(super) head: f64,
    pub(super) foot: f64,
}

/// The room of a column of names that is no wider than `most`.
pub(super) fn names<'a>(names: impl IntoIterator<Item = &'a str>, most: f64) -> f64 {
    rows::column(names.into_iter().map(|name| Label::new(name, Class::Text))).min(most)
}

impl Map<'_> {
    fn tall(&self) -> f64 {
        self.head + self.row * self.names.len() as f64 + self.foot
    }

    /// The size of the drawing.
    pub(super) fn size(&self) -> (f64, f64) {
        let parts = self.columns.div_ceil(self.fitting).max(1);
        (self.left + self.column * self.fitting as f64, self.tall() * parts as f64)
    }

    /// Draws the parts: `heads` the heads of some columns from a place on, `row` what lies under the cells of a row, `cell` the
    /// cell of a row in a column.
    pub(super) fn draw(
        &self,
        sheet: &Sheet,
        heads: impl Fn(Range<usize>, Spot),
        row: impl Fn(Block),
        cell: impl Fn((usize, usize), Block),
    ) {
        let firsts = (0..self.columns.max(1)).step_by(self.fitting);
        for (part, first) in firsts.enumerate() {
            let top = self.tall() * part as f64;
            let columns = first..self.columns.min(first + self.fitting);
            heads(columns.clone(), (self.left, top));
            for (nth, name) in self.names.iter().enumerate() {
                let y = top + self.head + self.row * nth as f64;
                let block = |left: f64, right: f64| Block { left, top: y, right, bottom: y + self.row };
                row(block(0.0, self.left + self.column * columns.len() as f64));
                let base = y + self.row / 2.0 + 4.0;
                sheet.fit(name, (0.0, base), self.left - 8.0, Class::Text.start());
                for (at, column) in columns.clone().enumerate() {
                    let x = self.left + self.column * at as f64;
                    cell((nth, column), block(x, x + self.column));
                }
            }
        }
    }
}
