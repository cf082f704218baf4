//! Categories by frequency: bars, and the cumulative share as a column of text and a line in a panel of its own.

use super::spec::{Chart, Heading, Setting, Words};

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
        super::blank(&self.heading, setting)
    }
}
