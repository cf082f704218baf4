//! The parts of a breakdown with the range that each one's sample allows: differences inside the ranges are no differences.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows::{self, SINGLE, Ticks};
use super::scale::{Scale, drawable};
use super::sheet::{Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Mark, Setting, ValueAxis, Words};
use super::text;

const PITCH: f64 = 36.0;

/// Values with intervals, one a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Intervals {
    /// What names the chart.
    pub heading: Heading,
    /// The scale.
    pub axis: ValueAxis,
    /// The rows, top to bottom.
    pub rows: Vec<IntervalRow>,
    /// The whole or the target over all rows, with its words.
    pub reference: Option<(f64, Words)>,
}

/// One part of a breakdown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IntervalRow {
    /// Its name.
    pub label: Words,
    /// How many it rests on: “87 answers”.
    pub size: String,
    /// The value.
    pub value: Option<f64>,
    /// The ends of its interval.
    pub interval: Option<(f64, f64)>,
    /// The value in words, or what stands for none.
    pub value_label: String,
    /// Good or Bad only where its interval leaves the reference out.
    pub mark: Mark,
}

impl Intervals {
    /// The rows, 358 units wide for screens of every size.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let ends = |row: &IntervalRow| row.interval.into_iter().flat_map(|(low, high)| [low, high]);
        let values = self.rows.iter().flat_map(|row| row.value.into_iter().chain(ends(row)));
        let scale = Scale::of(
            &self.axis,
            values.chain(self.reference.as_ref().map(|reference| reference.0)),
            (5, setting.text),
        );
        let top = if self.reference.is_some() { 24.0 } else { 6.0 };
        let bottom = top + PITCH * self.rows.len() as f64;
        let sheet = Sheet::new((SINGLE, bottom + 22.0), setting.direction);
        {
            let right = SINGLE - rows::column(self.rows.iter().map(|row| row.value_label.as_str()), true) - 6.0;
            let plot = rows::plot(&sheet, Block { left: 8.0, top, right, bottom }, &scale);
            rows::grid(&sheet, &plot, (&scale, Ticks::Below));
            rows::reference(&sheet, &plot, self.reference.as_ref());
            for (nth, row) in self.rows.iter().enumerate() {
                draw_row(&sheet, &plot, (row, top + PITCH * nth as f64));
            }
        }
        Chart { wide: sheet.finish(&self.heading, Screen::Every), narrow: None, starts_at: scale.starts_at() }
    }
}

fn draw_row(sheet: &Sheet, plot: &Plot, (row, y): (&IntervalRow, f64)) {
    let line = y + 25.0;
    if let Some((low, high)) = row.interval.filter(|&(low, high)| drawable(low).is_some() && drawable(high).is_some()) {
        sheet.line((plot.x(low), line), (plot.x(high), line), Class::Connector);
    }
    if let Some(value) = row.value.and_then(drawable) {
        match row.mark {
            Mark::Plain => sheet.circle((plot.x(value), line), 4.6, Class::MarkInk),
            mark => sheet.mark((plot.x(value), line), mark, 1.0),
        }
    }
    let size = text::width(&row.size, false);
    sheet.fit(&row.label.full, ((0.0, y + 14.0), SINGLE - size - 10.0), (Anchor::Start, Class::Text));
    sheet.text(&row.size, (SINGLE, y + 14.0), (Anchor::End, Class::Quiet));
    rows::value(sheet, &row.value_label, (SINGLE, y + 29.0));
}
