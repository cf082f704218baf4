//! Section scores as bars, each with the previous score as an upright line, and the pass mark over all.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows::{self, SINGLE, Ticks};
use super::scale::{Scale, drawable};
use super::sheet::{Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Setting, ValueAxis, Words};

const PITCH: f64 = 36.0;

/// Bars from zero, one a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SectionBars {
    /// What names the chart.
    pub heading: Heading,
    /// The scale, usually [`ValueAxis::hundred`].
    pub axis: ValueAxis,
    /// The rows, top to bottom.
    pub rows: Vec<BarRow>,
    /// The pass mark or target over all rows, with its words: “pass 80”.
    pub pass: Option<(f64, Words)>,
}

/// A bar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BarRow {
    /// The section.
    pub label: Words,
    /// Its score; none where nothing was scored.
    pub value: Option<f64>,
    /// The score in words, or what stands for none: “–”.
    pub value_label: String,
    /// The previous score.
    pub previous: Option<f64>,
    /// Whether this is the total: bold.
    pub total: bool,
}

impl SectionBars {
    /// The bars, 358 units wide for screens of every size.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let values = self.rows.iter().flat_map(|row| row.value.into_iter().chain(row.previous));
        let scale =
            Scale::from_zero(&self.axis, values.chain(self.pass.as_ref().map(|pass| pass.0)), (5, setting.text));
        let top = if self.pass.is_some() { 24.0 } else { 6.0 };
        let bottom = top + PITCH * self.rows.len() as f64;
        let sheet = Sheet::new((SINGLE, bottom + 22.0), setting.direction);
        {
            let right = SINGLE - rows::column(self.rows.iter().map(|row| row.value_label.as_str()), true);
            let plot = rows::plot(&sheet, Block { left: 0.0, top, right, bottom }, &scale);
            rows::grid(&sheet, &plot, (&scale, Ticks::Below));
            for (nth, row) in self.rows.iter().enumerate() {
                draw_row(&sheet, &plot, (row, top + PITCH * nth as f64));
            }
            rows::reference(&sheet, &plot, self.pass.as_ref());
            for (nth, row) in self.rows.iter().enumerate() {
                let class = if row.total { Class::Bold } else { Class::Text };
                let y = top + PITCH * nth as f64;
                sheet.fit(&row.label.full, ((0.0, y + 14.0), SINGLE), (Anchor::Start, class));
                rows::value(&sheet, &row.value_label, (SINGLE, y + 28.0));
            }
        }
        Chart { wide: sheet.finish(&self.heading, Screen::Every), narrow: None, starts_at: None }
    }
}

fn draw_row(sheet: &Sheet, plot: &Plot, (row, y): (&BarRow, f64)) {
    if let Some(value) = row.value.and_then(drawable) {
        let (from, to) = (plot.x(0.0), plot.x(value));
        let bar = Block { left: from.min(to), top: y + 19.0, right: from.max(to), bottom: y + 28.0 };
        sheet.rect(bar, if row.total { Class::BarTotal } else { Class::Bar });
    }
    if let Some(previous) = row.previous.and_then(drawable) {
        let x = plot.x(previous);
        for class in [Class::Halo, Class::Previous] {
            sheet.line((x, y + 16.0), (x, y + 31.0), class);
        }
    }
}
