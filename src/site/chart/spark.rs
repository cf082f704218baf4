//! The sparkline: a series without text, to stand in a table row that says everything.

use super::spec::Mark;

/// A series of 128 by 28 units without text or axis, hidden from screen readers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sparkline {
    /// The values, one a period; none for a missing period.
    pub values: Vec<Option<f64>>,
    /// The target in force now.
    pub target: Option<f64>,
    /// The limits of each stretch.
    pub bands: Vec<SparkBand>,
    /// What the last point says.
    pub last: Mark,
}

/// The limits over a stretch of a sparkline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SparkBand {
    /// The index of its first value.
    pub from: usize,
    /// The index of its last value.
    pub to: usize,
    /// The lower limit.
    pub lower: f64,
    /// The upper limit.
    pub upper: f64,
}

impl Sparkline {
    /// The markup. It is the same in both directions: the stylesheet mirrors it on a right-to-left page.
    pub fn draw(&self) -> String {
        String::new()
    }
}
