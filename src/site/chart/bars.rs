//! Section scores as bars, each with the previous score as an upright line, and the pass mark over all; or what each part did to a whole,
//! to both sides of zero.

use super::class::Class;
use super::place::Block;
use super::rows::{Label, Row, Single};
use super::scale::{Scale, drawable};
use super::sheet::{Plot, Sheet};
use super::spec::{Chart, Heading, Reference, Setting, ValueAxis, Words};

/// Bars from zero, one a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct SectionBars {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale, usually [`ValueAxis::hundred`].
    pub(in crate::site) axis: ValueAxis,
    /// The rows, top to bottom.
    pub(in crate::site) rows: Vec<BarRow>,
    /// The pass mark or target over all rows.
    pub(in crate::site) pass: Option<Reference>,
}

/// A bar.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct BarRow {
    /// The section.
    pub(in crate::site) label: Words,
    /// Its score; none where nothing was scored.
    pub(in crate::site) value: Option<f64>,
    /// The score in words, or what stands for none: “–”.
    pub(in crate::site) value_label: String,
    /// The previous score.
    pub(in crate::site) previous: Option<f64>,
    /// Whether this is the total: bold.
    pub(in crate::site) total: bool,
}

impl SectionBars {
    /// The bars, 358 units wide for screens of every size.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let values = self.rows.iter().flat_map(|row| row.value.into_iter().chain(row.previous));
        let pass = self.pass.as_ref().map(|pass| pass.value);
        let scale = Scale::from_zero(&self.axis, values.chain(pass), 5, setting.text);
        let rows = self.rows.iter().map(|row| {
            let class = if row.total { Class::Bold } else { Class::Text };
            Row::new(Label::new(&row.label.full, class)).end(&row.value_label, Class::Bold)
        });
        let chart = Single { heading: &self.heading, rows: rows.collect(), reference: self.pass.as_ref(), bars: true };
        chart.draw(&scale, setting, |sheet, plot, nth, line| mark(sheet, plot, &self.rows[nth], line))
    }
}

fn mark(sheet: &Sheet, plot: &Plot, row: &BarRow, line: f64) {
    if plot.x(0.0) > plot.frame.left {
        sheet.line((plot.x(0.0), line - 14.0), (plot.x(0.0), line + 14.0), Class::Axis);
    }
    if let Some(value) = row.value.and_then(drawable) {
        let (from, to) = (plot.x(0.0), plot.x(value));
        let bar = Block { left: from.min(to), top: line - 4.5, right: from.max(to), bottom: line + 4.5 };
        sheet.rect(bar, if row.total { Class::BarTotal } else { Class::Bar });
    }
    if let Some(previous) = row.previous.and_then(drawable) {
        let x = plot.x(previous);
        for class in [Class::Halo, Class::Previous] {
            sheet.line((x, line - 7.5), (x, line + 7.5), class);
        }
    }
}
