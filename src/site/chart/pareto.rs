//! Categories by frequency: bars, and the cumulative share as a column of text and a line in a panel of its own.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows;
use super::scale::{drawable, extent};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Setting, Words};
use super::text;

/// The width of the wide drawing.
const WIDTH: f64 = 712.0;
const TOP: f64 = 24.0;

/// A Pareto chart.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pareto {
    /// What names the chart.
    pub heading: Heading,
    /// The categories, the most frequent first.
    pub rows: Vec<ParetoRow>,
    /// The head of the counts: “complaints”.
    pub count_head: Words,
    /// The head of the cumulative share: “share so far”.
    pub cumulative_head: Words,
}

/// A category.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParetoRow {
    /// Its name.
    pub label: Words,
    /// How often.
    pub count: f64,
    /// The count in words.
    pub count_label: String,
    /// The share of this and all categories before it, in percent.
    pub cumulative: f64,
    /// The cumulative share in words.
    pub cumulative_label: String,
    /// Whether it is one of the vital few.
    pub vital: bool,
}

impl Pareto {
    /// The bars, wide and for a phone.
    pub fn draw(&self, setting: &Setting) -> Chart {
        Chart { wide: self.wide(setting), narrow: Some(self.narrow(setting)), starts_at: None }
    }

    /// The longest bar's count.
    fn most(&self) -> f64 {
        extent(self.rows.iter().map(|row| row.count)).map_or(1.0, |(_, most)| most).max(f64::MIN_POSITIVE)
    }

    fn cumulative_column(&self, head: &str) -> f64 {
        let texts = self.rows.iter().map(|row| row.cumulative_label.as_str());
        rows::column(texts, false).max(rows::column([head], false)).min(120.0)
    }

    /// Names, bars with their counts, the cumulative share as a line in its own panel and as text.
    fn wide(&self, setting: &Setting) -> String {
        let names = rows::column(self.rows.iter().map(|row| row.label.full.as_str()), false).min(230.0);
        let two_lines = self.rows.iter().any(|row| text::width(&row.label.full, false) > names - 8.0);
        let pitch = if two_lines { 32.0 } else { 26.0 };
        let bottom = TOP + pitch * self.rows.len() as f64;
        let sheet = Sheet::new((WIDTH, bottom + 6.0), setting.direction);
        {
            let counts = rows::column(self.rows.iter().map(|row| row.count_label.as_str()), true);
            let shares = self.cumulative_column(&self.cumulative_head.full);
            let panel = Block { left: WIDTH - shares - 140.0, top: TOP, right: WIDTH - shares - 12.0, bottom };
            let frame = Block { left: names, top: TOP, right: panel.left - counts - 20.0, bottom };
            let plot = sheet.plot(frame, 0.0..self.most(), 0.0..1.0);
            let share = sheet.plot(panel, 0.0..100.0, 0.0..1.0);
            for edge in [panel.left, panel.right] {
                sheet.line((edge, TOP), (edge, bottom), Class::Grid);
            }
            self.head(&sheet, (names, panel.right), &self.count_head.full);
            sheet.fit(&self.cumulative_head.full, ((WIDTH, 12.0), shares + 120.0), (Anchor::End, Class::Quiet));
            let dots: Vec<_> = self.shares().map(|(nth, at)| (share.x(at), TOP + pitch * (nth + 0.5))).collect();
            sheet.path(&dots, Class::Data);
            for (nth, row) in self.rows.iter().enumerate() {
                let y = TOP + pitch * (nth as f64 + 0.5);
                sheet.fit_lines(&row.label.full, ((0.0, y + 4.0), names - 8.0), (Anchor::Start, name_class(row)));
                bar(&sheet, &plot, (row, y));
                sheet.text(&row.cumulative_label, (WIDTH, y + 4.0), (Anchor::End, name_class(row)));
            }
            for ((x, y), row) in dots.into_iter().zip(&self.rows) {
                sheet.circle((x, y), 4.0, if row.vital { Class::MarkInk } else { Class::MarkPlain });
            }
        }
        sheet.finish(&self.heading, Screen::Wide)
    }

    /// Names above bars, the cumulative share as text alone.
    fn narrow(&self, setting: &Setting) -> String {
        let pitch = 36.0;
        let sheet = Sheet::new((NARROW, TOP + pitch * self.rows.len() as f64 + 4.0), setting.direction);
        {
            let counts = rows::column(self.rows.iter().map(|row| row.count_label.as_str()), true);
            let shares = self.cumulative_column(self.cumulative_head.brief());
            let frame = Block { left: 0.0, top: TOP, right: NARROW - shares - counts - 8.0, bottom: sheet.height };
            let plot = sheet.plot(frame, 0.0..self.most(), 0.0..1.0);
            let head = text::width(self.cumulative_head.brief(), false).min(NARROW / 2.0);
            self.head(&sheet, (0.0, NARROW - head - 12.0), self.count_head.brief());
            sheet.fit(self.cumulative_head.brief(), ((NARROW, 12.0), NARROW / 2.0), (Anchor::End, Class::Quiet));
            for (nth, row) in self.rows.iter().enumerate() {
                let y = TOP + pitch * nth as f64;
                sheet.fit(row.label.brief(), ((0.0, y + 12.0), NARROW - shares), (Anchor::Start, name_class(row)));
                bar(&sheet, &plot, (row, y + 23.0));
                sheet.text(&row.cumulative_label, (NARROW, y + 27.0), (Anchor::End, name_class(row)));
            }
        }
        sheet.finish(&self.heading, Screen::Narrow)
    }

    fn head(&self, sheet: &Sheet, (left, right): (f64, f64), words: &str) {
        if !self.rows.is_empty() {
            sheet.fit(words, ((left, 12.0), (right - left) * 0.6), (Anchor::Start, Class::Quiet));
        }
    }

    fn shares(&self) -> impl Iterator<Item = (f64, f64)> {
        let rows = self.rows.iter().enumerate();
        rows.map(|(nth, row)| (nth as f64, drawable(row.cumulative).unwrap_or_default().clamp(0.0, 100.0)))
    }
}

fn name_class(row: &ParetoRow) -> Class {
    if row.vital { Class::Text } else { Class::Quiet }
}

/// A bar around the height `y` with its count behind it.
fn bar(sheet: &Sheet, plot: &Plot, (row, y): (&ParetoRow, f64)) {
    let end = plot.x(drawable(row.count).unwrap_or_default().max(0.0));
    let block = Block { left: plot.frame.left, top: y - 5.0, right: end, bottom: y + 5.0 };
    sheet.rect(block, if row.vital { Class::Bar } else { Class::BarQuiet });
    let class = if row.vital { Class::Bold } else { Class::Quiet };
    sheet.text(&row.count_label, (end + 6.0, y + 4.0), (Anchor::Start, class));
}
