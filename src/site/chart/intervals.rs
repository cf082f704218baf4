//! The parts of a breakdown with the range that each one's sample allows: differences inside the ranges are no differences.

use super::class::Class;
use super::rows::{Label, Row, Single};
use super::scale::{Scale, drawable};
use super::sheet::{Plot, Sheet};
use super::spec::{Chart, Heading, Mark, Reference, Setting, ValueAxis, Words};

/// Values with intervals, one a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Intervals {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale.
    pub(in crate::site) axis: ValueAxis,
    /// The rows, top to bottom.
    pub(in crate::site) rows: Vec<IntervalRow>,
    /// The whole or the target over all rows.
    pub(in crate::site) reference: Option<Reference>,
}

/// One part of a breakdown.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct IntervalRow {
    /// Its name.
    pub(in crate::site) label: Words,
    /// How many it rests on: “87 answers”.
    pub(in crate::site) size: String,
    /// The value.
    pub(in crate::site) value: Option<f64>,
    /// The ends of its interval.
    pub(in crate::site) interval: Option<(f64, f64)>,
    /// The value in words, or what stands for none.
    pub(in crate::site) value_label: String,
    /// Good or Bad only where its interval leaves the reference out.
    pub(in crate::site) mark: Mark,
}

impl Intervals {
    /// The rows, 358 units wide for screens of every size.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let ends = |row: &IntervalRow| row.interval.into_iter().flat_map(|(low, high)| [low, high]);
        let values = self.rows.iter().flat_map(|row| row.value.into_iter().chain(ends(row)));
        let reference = self.reference.as_ref().map(|reference| reference.value);
        let scale = Scale::of(&self.axis, values.chain(reference), 5, setting.text);
        let rows = self.rows.iter().map(|row| Row {
            aside: Some(Label::new(&row.size, Class::Quiet)),
            ..Row::new(Label::new(&row.label.full, Class::Text)).end(&row.value_label, Class::Bold)
        });
        let chart =
            Single { heading: &self.heading, rows: rows.collect(), reference: self.reference.as_ref(), bars: false };
        chart.draw(&scale, setting, |sheet, plot, nth, line| mark(sheet, plot, &self.rows[nth], line))
    }
}

fn mark(sheet: &Sheet, plot: &Plot, row: &IntervalRow, line: f64) {
    if let Some((low, high)) = row.interval.filter(|&(low, high)| drawable(low).is_some() && drawable(high).is_some()) {
        sheet.line((plot.x(low), line), (plot.x(high), line), Class::Connector);
    }
    if let Some(value) = row.value.and_then(drawable) {
        match row.mark {
            Mark::Plain => sheet.circle((plot.x(value), line), 4.6, Class::MarkInk),
            mark => sheet.mark((plot.x(value), line), mark, 1.0),
        }
    }
}
