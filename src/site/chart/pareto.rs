//! Categories by frequency: bars, and the cumulative share as a column of text and a line in a panel of its own.

use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::rows::{self, Columns, Label, Names, Row};
use super::scale::{drawable, extent};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Setting, Words};
use super::text;

/// The width of the wide drawing.
const WIDTH: f64 = 712.0;
const TOP: f64 = 24.0;
/// The width of the panel of the cumulative share.
const PANEL: f64 = 128.0;

/// A Pareto chart.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Pareto {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The categories, the most frequent first.
    pub(in crate::site) rows: Vec<ParetoRow>,
    /// The head of the counts: “complaints”.
    pub(in crate::site) count_head: Words,
    /// The head of the cumulative share: “share so far”.
    pub(in crate::site) cumulative_head: Words,
}

/// A category.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct ParetoRow {
    /// Its name.
    pub(in crate::site) label: Words,
    /// How often.
    pub(in crate::site) count: f64,
    /// The count in words.
    pub(in crate::site) count_label: String,
    /// The share of this and all categories before it, in percent.
    pub(in crate::site) cumulative: f64,
    /// The cumulative share in words.
    pub(in crate::site) cumulative_label: String,
    /// Whether it is one of the vital few.
    pub(in crate::site) vital: bool,
}

impl Pareto {
    /// The bars, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        Chart { wide: self.wide(setting), narrow: Some(self.narrow(setting)), starts_at: None }
    }

    /// The longest bar's count.
    fn most(&self) -> f64 {
        extent(self.rows.iter().map(|row| row.count)).map_or(1.0, |(_, most)| most).max(f64::MIN_POSITIVE)
    }

    /// The texts of the rows, with names of this length.
    fn rows<'a>(&'a self, name: fn(&'a Words) -> &'a str) -> Vec<Row<'a>> {
        let texts = |row: &'a ParetoRow| {
            let class = name_class(row);
            Row::new(Label::new(name(&row.label), class)).end(&row.cumulative_label, class)
        };
        self.rows.iter().map(texts).collect()
    }

    /// The room that a count takes behind its bar.
    fn counts(&self) -> f64 {
        rows::column(self.rows.iter().map(|row| Label::new(&row.count_label, Class::Bold)))
    }

    /// Names, bars with their counts, the cumulative share as a line in its own panel and as text.
    fn wide(&self, setting: &Setting) -> Drawing {
        let rows = self.rows(Words::full);
        let columns = Columns::of(WIDTH, &rows, Names::Beside { most: 230.0, pitch: 26.0 }, 0.0);
        let all = columns.frame(TOP, rows.len());
        let columns = columns.keep(PANEL + 32.0 + self.counts());
        let frame = columns.frame(TOP, rows.len());
        let sheet = Sheet::new(WIDTH, frame.bottom + 6.0, setting.direction);
        {
            let panel = Block { left: all.right - PANEL - 2.0, right: all.right - 2.0, ..frame };
            let plot = sheet.plot(frame, 0.0..self.most(), 0.0..1.0);
            let share = sheet.plot(panel, 0.0..100.0, 0.0..1.0);
            for edge in [panel.left, panel.right] {
                sheet.line((edge, TOP), (edge, frame.bottom), Class::Grid);
            }
            self.head(&sheet, frame.left, panel.right, &self.count_head.full);
            sheet.fit(&self.cumulative_head.full, (WIDTH, 12.0), WIDTH - panel.left, Class::Quiet.end());
            let tops = (0..rows.len()).map(|nth| TOP + columns.pitch * nth as f64);
            let dots: Vec<_> = self.shares().zip(tops).map(|(at, top)| (share.x(at), columns.line(top))).collect();
            sheet.path(&dots, Class::Data);
            self.write(&sheet, &plot, &columns, &rows);
            for (spot, row) in dots.into_iter().zip(&self.rows) {
                sheet.circle(spot, 4.0, if row.vital { Class::MarkInk } else { Class::MarkPlain });
            }
        }
        sheet.finish(&self.heading, Screen::Wide)
    }

    /// Names above bars, the cumulative share as text alone.
    fn narrow(&self, setting: &Setting) -> Drawing {
        let rows = self.rows(Words::brief);
        let columns = Columns::of(NARROW, &rows, Names::Above, 0.0).keep(self.counts());
        let frame = columns.frame(TOP, rows.len());
        let sheet = Sheet::new(NARROW, frame.bottom + 4.0, setting.direction);
        {
            let plot = sheet.plot(frame, 0.0..self.most(), 0.0..1.0);
            let head = text::width(self.cumulative_head.brief(), false).min(NARROW / 2.0);
            self.head(&sheet, 0.0, NARROW - head - 12.0, self.count_head.brief());
            sheet.fit(self.cumulative_head.brief(), (NARROW, 12.0), NARROW / 2.0, Class::Quiet.end());
            self.write(&sheet, &plot, &columns, &rows);
        }
        sheet.finish(&self.heading, Screen::Narrow)
    }

    /// The names, bars and shares of the rows.
    fn write(&self, sheet: &Sheet, plot: &Plot, columns: &Columns, rows: &[Row]) {
        for (nth, (row, texts)) in self.rows.iter().zip(rows).enumerate() {
            let top = TOP + columns.pitch * nth as f64;
            bar(sheet, plot, row, columns.line(top));
            columns.write(sheet, texts, top);
        }
    }

    fn head(&self, sheet: &Sheet, left: f64, right: f64, words: &str) {
        if !self.rows.is_empty() {
            sheet.fit(words, (left, 12.0), (right - left) * 0.6, Class::Quiet.start());
        }
    }

    fn shares(&self) -> impl Iterator<Item = f64> {
        self.rows.iter().map(|row| drawable(row.cumulative).unwrap_or_default().clamp(0.0, 100.0))
    }
}

fn name_class(row: &ParetoRow) -> Class {
    if row.vital { Class::Text } else { Class::Quiet }
}

/// A bar around the height `y` with its count behind it.
fn bar(sheet: &Sheet, plot: &Plot, row: &ParetoRow, y: f64) {
    let end = plot.x(drawable(row.count).unwrap_or_default().max(0.0));
    let block = Block { left: plot.frame.left, top: y - 5.0, right: end, bottom: y + 5.0 };
    sheet.rect(block, if row.vital { Class::Bar } else { Class::BarQuiet });
    let class = if row.vital { Class::Bold } else { Class::Quiet };
    sheet.text(&row.count_label, (end + 6.0, y + 4.0), class.start());
}
