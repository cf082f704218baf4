//! What was looked at and what was not: a state a cell, told by its shape.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows;
use super::sheet::{NARROW, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Setting, Words};
use super::text::{self, LEADING};

/// The height of a row.
const ROW: f64 = 24.0;
/// The narrowest column.
const COLUMN: f64 = 18.0;
/// So many columns have heads of words, each with the room it needs.
const FEW: usize = 8;

/// A map of metrics × periods, channels × sections, or places × standards.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CoverageMap {
    /// What names the chart.
    pub heading: Heading,
    /// The heads of the columns; heads that would touch their neighbours are thinned out.
    pub columns: Vec<Words>,
    /// The rows, top to bottom.
    pub rows: Vec<CoverageRow>,
}

/// A row of the map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CoverageRow {
    /// Its name.
    pub label: Words,
    /// One cell a column.
    pub cells: Vec<CoverageCell>,
}

/// A cell of the map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CoverageCell {
    /// How well it is covered.
    pub state: Coverage,
    /// The cell in words, shown on hover.
    pub label: String,
}

/// How well something is covered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Coverage {
    /// Covered and fresh: a small dot, the expected state.
    #[default]
    Covered,
    /// Covered by too small a sample: a half-filled ochre diamond.
    Thin,
    /// Covered, but too long ago: a ring.
    Stale,
    /// Never covered: a vermilion diamond.
    Never,
    /// Not asked for: a bar.
    NotApplicable,
}

impl CoverageMap {
    /// The map, wide and for a phone; more columns than fit go into parts below each other.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose((856.0, 96.0), Screen::Wide, setting);
        Chart { wide, narrow: Some(self.compose((NARROW, 90.0), Screen::Narrow, setting)), starts_at: None }
    }

    fn compose(&self, (width, most): (f64, f64), screen: Screen, setting: &Setting) -> String {
        let pick = |words: &Words| if screen.narrow() { words.brief().to_owned() } else { words.full.clone() };
        let names: Vec<String> = self.rows.iter().map(|row| pick(&row.label)).collect();
        let left = rows::column(names.iter().map(String::as_str), false).min(width * 0.4);
        let columns = self.columns.len();
        let words = self.columns.iter().map(|head| text::widest_word(&pick(head))).fold(0.0, f64::max);
        let least = if columns <= FEW { (words + 6.0).clamp(COLUMN, most) } else { COLUMN };
        let column = ((width - left) / columns.max(1) as f64).clamp(least, most);
        let fitting = (1..=columns).rev().find(|&count| column * count as f64 <= width - left).unwrap_or(1);
        let heads = Heads::of(self.columns.iter().map(pick), column);
        let tall = heads.height + ROW * self.rows.len() as f64 + 10.0;
        let parts = columns.div_ceil(fitting).max(1);
        let fitting = columns.div_ceil(parts).max(1);
        let sheet = Sheet::new((left + column * fitting as f64, tall * parts as f64), setting.direction);
        for part in 0..parts {
            let top = tall * part as f64;
            let (first, last) = (part * fitting, columns.min((part + 1) * fitting));
            heads.write(&sheet, (first, last), ((left, top), column));
            for (nth, (row, name)) in self.rows.iter().zip(&names).enumerate() {
                let y = top + heads.height + ROW * (nth as f64 + 0.5);
                let right = left + column * (last - first) as f64;
                sheet.line((0.0, y + ROW / 2.0), (right, y + ROW / 2.0), Class::Grid);
                sheet.fit(name, ((0.0, y + 4.0), left - 8.0), (Anchor::Start, Class::Text));
                for (at, cell) in row.cells.iter().take(last).skip(first).enumerate() {
                    let x = left + column * (at as f64 + 0.5);
                    shape(&sheet, cell.state, (x, y));
                    let (dx, dy) = (column / 2.0, ROW / 2.0);
                    sheet.point(Block { left: x - dx, top: y - dy, right: x + dx, bottom: y + dy }, &cell.label);
                }
            }
        }
        sheet.finish(&self.heading, screen)
    }
}

/// The heads of the columns: broken into lines where they are words, thinned out where they are many.
struct Heads {
    lines: Vec<Vec<String>>,
    whole: Vec<String>,
    every: usize,
    height: f64,
}

impl Heads {
    fn of(heads: impl Iterator<Item = String>, column: f64) -> Self {
        let whole: Vec<String> = heads.collect();
        let wrapped: Vec<(Vec<String>, bool)> =
            whole.iter().map(|head| text::wrap(head, false, (column - 5.0, 3))).collect();
        // A head that loses a letter or two is still a word; a period that does is not.
        if whole.len() <= FEW || !wrapped.iter().any(|(_, was_cut)| *was_cut) {
            let most = wrapped.iter().map(|(lines, _)| lines.len()).max().unwrap_or(1).max(1);
            let height = 8.0 + LEADING * most as f64;
            return Self { lines: wrapped.into_iter().map(|(lines, _)| lines).collect(), whole, every: 1, height };
        }
        let widest = whole.iter().map(|head| text::width(head, false)).fold(0.0, f64::max);
        let every = (1..=6).find(|&every| widest + 6.0 <= column * every as f64).unwrap_or(6);
        let room = column * every as f64 - 4.0;
        let lines = whole.iter().map(|head| vec![text::cut(head, false, room).0]).collect();
        Self { lines, whole, every, height: 24.0 }
    }

    fn write(&self, sheet: &Sheet, (first, last): (usize, usize), ((left, top), column): (Spot, f64)) {
        for (at, nth) in (first..last).enumerate().filter(|(at, _)| at % self.every == 0) {
            let lines = &self.lines[nth];
            for (line, words) in lines.iter().enumerate() {
                let half = text::width(words, false) / 2.0;
                let middle = left + column * (at as f64 + 0.5);
                if middle + half > sheet.width + 1.0 && at > 0 {
                    continue;
                }
                let spot = (middle, top + self.height - 10.0 - LEADING * (lines.len() - 1 - line) as f64);
                if words.ends_with('…') {
                    sheet.titled(words, spot, (Anchor::Middle, Class::Quiet), &self.whole[nth]);
                } else {
                    sheet.text(words, spot, (Anchor::Middle, Class::Quiet));
                }
            }
        }
    }
}

fn shape(sheet: &Sheet, state: Coverage, (x, y): Spot) {
    match state {
        Coverage::Covered => sheet.circle((x, y), 3.1, Class::MarkPlain),
        Coverage::Stale => sheet.circle((x, y), 4.6, Class::Open),
        Coverage::Never => sheet.diamond((x, y), 6.8, Class::MarkBad),
        Coverage::NotApplicable => {
            sheet.rect(Block { left: x - 5.0, top: y - 1.25, right: x + 5.0, bottom: y + 1.25 }, Class::BarQuiet);
        }
        Coverage::Thin => {
            sheet.polygon(&[(x, y - 6.2), (x + 6.2, y), (x, y + 6.2), (x - 6.2, y)], Class::OpenWatch);
            sheet.polygon(&[(x, y - 6.2), (x, y + 6.2), (x - 6.2, y)], Class::MarkWatch);
        }
    }
}
