//! Gaps as dumbbells: from the current value to the target, one panel a unit.

use super::spec::{Chart, Heading, Setting, ValueAxis, Words};

/// Panels of dumbbells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dumbbells {
    /// What names the chart.
    pub heading: Heading,
    /// One panel for each unit.
    pub groups: Vec<DumbbellGroup>,
    /// The head of the last column: “still to close”.
    pub gap_head: String,
}

/// The gaps that share a unit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DumbbellGroup {
    /// “Percent, higher is better”
    pub label: Words,
    /// The scale.
    pub axis: ValueAxis,
    /// The gaps, top to bottom.
    pub rows: Vec<DumbbellRow>,
}

/// One gap.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DumbbellRow {
    /// Its number, the same as in the grid and the table.
    pub number: String,
    /// Its name.
    pub label: Words,
    /// The current value.
    pub current: f64,
    /// The current value in words.
    pub current_label: String,
    /// The target.
    pub target: f64,
    /// The target in words.
    pub target_label: String,
    /// What is still to close, in words.
    pub gap_label: String,
    /// Whether it is late: a vermilion diamond.
    pub late: bool,
}

impl Dumbbells {
    /// The panels, wide and for a phone.
    pub fn draw(&self, setting: &Setting) -> Chart {
        super::blank(&self.heading, setting)
    }
}
