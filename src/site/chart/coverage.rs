//! What was looked at and what was not, what was answered and what failed: a mark a cell, told by its shape.

use std::ops::Range;

use super::class::Class;
use super::drawing::Drawing;
use super::maps::{self, Map};
use super::place::Block;
use super::sheet::{NARROW, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Setting, Words};
use super::text::{self, LEADING};

/// The height of a row.
const ROW: f64 = 24.0;
/// The narrowest column.
const COLUMN: f64 = 18.0;
/// So many columns have heads of words, each with the room it needs.
const FEW: usize = 8;

/// A map of metrics × periods, channels × sections, places × standards, or questions × audits.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct MarkMap {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The heads of the columns; heads that would touch their neighbours are thinned out.
    pub(in crate::site) columns: Vec<Words>,
    /// The rows, top to bottom.
    pub(in crate::site) rows: Vec<MarkRow>,
}

/// A row of the map.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct MarkRow {
    /// Its name.
    pub(in crate::site) label: Words,
    /// One cell a column.
    pub(in crate::site) cells: Vec<MarkCell>,
}

/// A cell of the map.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct MarkCell {
    /// Its mark.
    pub(in crate::site) state: CellMark,
    /// The cell in words, shown on hover.
    pub(in crate::site) label: String,
}

/// The mark of a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::site) enum CellMark {
    /// A small dot: the expected state.
    #[default]
    Dot,
    /// A ring: less than that.
    Ring,
    /// A vermilion diamond: a problem.
    Diamond,
    /// A bar: not asked for.
    Bar,
}

impl MarkMap {
    /// The map, wide and for a phone; more columns than fit go into parts below each other.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose(856.0, 96.0, Screen::Wide, setting);
        Chart { wide, narrow: Some(self.compose(NARROW, 90.0, Screen::Narrow, setting)), starts_at: None }
    }

    fn compose(&self, width: f64, most: f64, screen: Screen, setting: &Setting) -> Drawing {
        let names: Vec<&str> = self.rows.iter().map(|row| row.label.on(screen)).collect();
        let left = maps::names(names.iter().copied(), width * 0.4);
        let columns = self.columns.len();
        let words = self.columns.iter().map(|head| text::widest_word(head.on(screen))).fold(0.0, f64::max);
        let least = if columns <= FEW { (words + 6.0).clamp(COLUMN, most) } else { COLUMN };
        let column = ((width - left) / columns.max(1) as f64).clamp(least, most);
        let fitting = (1..=columns).rev().find(|&count| column * count as f64 <= width - left).unwrap_or(1);
        let heads = Heads::of(self.columns.iter().map(|head| head.on(screen)), column);
        let fitting = columns.div_ceil(columns.div_ceil(fitting).max(1)).max(1);
        let map = Map { names, columns, fitting, left, column, row: ROW, head: heads.height, foot: 10.0 };
        let (width, height) = map.size();
        let sheet = Sheet::new(width, height, setting.direction);
        let line = |row: Block| sheet.line((row.left, row.bottom), (row.right, row.bottom), Class::Grid);
        let cell = |(row, column): (usize, usize), block: Block| {
            if let Some(cell) = self.rows[row].cells.get(column) {
                shape(&sheet, cell.state, block.middle());
                sheet.point(block, &cell.label);
            }
        };
        map.draw(&sheet, |columns, from| heads.write(&sheet, columns, from), line, cell);
        sheet.finish(&self.heading, screen)
    }
}

/// The heads of the columns: broken into lines where they are words, thinned out where they are many.
struct Heads<'a> {
    lines: Vec<Vec<String>>,
    whole: Vec<&'a str>,
    column: f64,
    every: usize,
    height: f64,
}

impl<'a> Heads<'a> {
    fn of(heads: impl Iterator<Item = &'a str>, column: f64) -> Self {
        let whole: Vec<&str> = heads.collect();
        let wrapped: Vec<(Vec<String>, bool)> =
            whole.iter().map(|head| text::wrap(head, false, column - 5.0, 3)).collect();
        // A head that loses a letter or two is still a word; a period that does is not.
        if whole.len() <= FEW || !wrapped.iter().any(|(_, was_cut)| *was_cut) {
            let most = wrapped.iter().map(|(lines, _)| lines.len()).max().unwrap_or(1).max(1);
            let height = 8.0 + LEADING * most as f64;
            return Self {
                lines: wrapped.into_iter().map(|(lines, _)| lines).collect(),
                whole,
                column,
                every: 1,
                height,
            };
        }
        let widest = whole.iter().map(|head| text::width(head, false)).fold(0.0, f64::max);
        let every = (1..=6).find(|&every| widest + 6.0 <= column * every as f64).unwrap_or(6);
        let room = column * every as f64 - 4.0;
        let lines = whole.iter().map(|head| vec![text::cut(head, false, room).0]).collect();
        Self { lines, whole, column, every, height: 24.0 }
    }

    fn write(&self, sheet: &Sheet, columns: Range<usize>, (left, top): Spot) {
        for (at, nth) in columns.enumerate().filter(|(at, _)| at % self.every == 0) {
            let lines = &self.lines[nth];
            for (line, words) in lines.iter().enumerate() {
                let half = text::width(words, false) / 2.0;
                let middle = left + self.column * (at as f64 + 0.5);
                if middle + half > sheet.width + 1.0 && at > 0 {
                    continue;
                }
                let spot = (middle, top + self.height - 10.0 - LEADING * (lines.len() - 1 - line) as f64);
                if words.ends_with('…') {
                    sheet.titled(words, spot, Class::Quiet.middle(), self.whole[nth]);
                } else {
                    sheet.text(words, spot, Class::Quiet.middle());
                }
            }
        }
    }
}

fn shape(sheet: &Sheet, state: CellMark, (x, y): Spot) {
    match state {
        CellMark::Dot => sheet.circle((x, y), 3.1, Class::MarkPlain),
        CellMark::Ring => sheet.circle((x, y), 4.6, Class::Open),
        CellMark::Diamond => sheet.diamond((x, y), 6.8, Class::MarkBad),
        CellMark::Bar => {
            sheet.rect(Block { left: x - 5.0, top: y - 1.25, right: x + 5.0, bottom: y + 1.25 }, Class::BarQuiet);
        }
    }
}
