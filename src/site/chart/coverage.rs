//! What was looked at and what was not: a state a cell, told by its shape.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows;
use super::sheet::{NARROW, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Setting, Words};
use super::text;

/// The height of a row.
const ROW: f64 = 24.0;
/// The narrowest column.
const COLUMN: f64 = 18.0;

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
        let wide = self.compose((856.0, 84.0), Screen::Wide, setting);
        Chart { wide, narrow: Some(self.compose((NARROW, 56.0), Screen::Narrow, setting)), starts_at: None }
    }

    fn compose(&self, (width, most): (f64, f64), screen: Screen, setting: &Setting) -> String {
        let pick = |words: &'_ Words| if screen.narrow() { words.brief().to_owned() } else { words.full.clone() };
        let names: Vec<String> = self.rows.iter().map(|row| pick(&row.label)).collect();
        let heads: Vec<String> = self.columns.iter().map(pick).collect();
        let left = rows::column(names.iter().map(String::as_str), false).min(width * 0.4);
        let room = width - left;
        let column = (room / heads.len().max(1) as f64).clamp(COLUMN, most);
        let fitting = (1..=heads.len()).rev().find(|&count| column * count as f64 <= room).unwrap_or(1);
        let tall = 24.0 + ROW * self.rows.len() as f64 + 10.0;
        let parts = heads.len().div_ceil(fitting).max(1);
        let sheet = Sheet::new((left + column * fitting as f64, tall * parts as f64), setting.direction);
        for part in 0..parts {
            let top = tall * part as f64;
            let (first, last) = (part * fitting, heads.len().min((part + 1) * fitting));
            write_heads(&sheet, &heads[first..last], ((left, top + 14.0), column));
            for (nth, (row, name)) in self.rows.iter().zip(&names).enumerate() {
                let y = top + 24.0 + ROW * (nth as f64 + 0.5);
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

/// Heads over their columns: all, where all fit, else every second, third and so on.
fn write_heads(sheet: &Sheet, heads: &[String], ((left, y), column): (Spot, f64)) {
    let widest = heads.iter().map(|head| text::width(head, false)).fold(0.0, f64::max);
    let every = (1..=4).find(|&every| widest + 6.0 <= column * every as f64).unwrap_or(4);
    for (nth, head) in heads.iter().enumerate().filter(|(nth, _)| nth % every == 0) {
        let middle = left + column * (nth as f64 + 0.5);
        let room = column * every as f64 - 4.0;
        let (kept, _) = text::cut(head, false, room);
        let half = text::width(&kept, false) / 2.0;
        let middle = middle.min(sheet.width - half).max(if nth == 0 { half } else { 0.0 });
        sheet.fit(head, ((middle, y), room), (Anchor::Middle, Class::Quiet));
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
