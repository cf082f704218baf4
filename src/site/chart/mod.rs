//! Charts as SVG text: plain specifications in (numbers, dates and strings already translated and formatted), markup out.
//!
//! A chart computes layout only: scales, ticks and where a label goes. No statistics, no translation, no colour: shapes carry
//! classes, and the stylesheet gives them paint. Nothing here reads the report, and nothing here fails.
//!
//! Every specification is a struct with a `draw(&self, &Setting) -> Chart`. Positions are `f64` or dates; a value that is not
//! a finite number is left out.

mod backend;
mod bars;
mod class;
mod distribution;
mod dumbbell;
#[cfg(test)]
mod gallery;
mod pareto;
mod place;
mod rows;
mod scale;
mod sheet;
mod spark;
mod spec;
#[cfg(test)]
mod tests;
mod text;
mod timeline;
mod trend;

pub use bars::{BarRow, SectionBars};
pub use distribution::{AnswerBin, AnswerGroup, Distribution};
pub use dumbbell::{DumbbellGroup, DumbbellRow, Dumbbells};
pub use pareto::{Pareto, ParetoRow};
pub use spark::{SparkBand, Sparkline};
pub use spec::{
    AxisText, Chart, DateStyle, Direction, DurationUnit, Heading, Mark, Setting, ValueAxis, ValueKind, Words,
};
pub use trend::{Event, EventKind, Fan, FanEnd, Note, Segment, TargetStep, Trend, TrendPoint};

/// A chart that only carries its heading.
fn blank(heading: &Heading, _: &Setting) -> Chart {
    let Heading { id, .. } = heading;
    let wide = format!("<svg class=\"ch\" role=\"img\" viewBox=\"0 0 384 100\" aria-labelledby=\"{id}t {id}d\"></svg>");
    Chart { wide, narrow: None, starts_at: None }
}
