//! Charts as SVG text: plain specifications in (numbers, dates and strings already translated and formatted), markup out.
//!
//! A chart computes layout only: scales, ticks and where a label goes. No statistics, no translation, no colour: shapes carry
//! classes, and the stylesheet gives them paint. Nothing here reads the report, and nothing here fails.
//!
//! Every specification is a struct with a `draw(&self, &Setting) -> Chart`. Positions are `f64` or dates; a value that is not
//! a finite number is left out.

mod axes;
mod backend;
mod bars;
mod before_after;
mod class;
mod coverage;
mod distribution;
mod drawing;
mod dumbbell;
mod elements;
mod funnel;
mod heat;
mod impact;
mod importance;
mod intervals;
mod ladder;
mod maps;
mod months;
mod pareto;
mod place;
mod rows;
mod scale;
mod sheet;
mod spans;
mod spark;
mod spec;
mod strip;
mod survival;
#[cfg(test)]
mod tests;
mod text;
mod timeline;
mod trend;

pub(super) use bars::{BarRow, SectionBars};
pub(super) use before_after::{BeforeAfter, DatedValue};
pub(super) use coverage::{CellMark, MarkCell, MarkMap, MarkRow};
pub(super) use distribution::{AnswerBin, AnswerGroup, Distribution};
pub(super) use dumbbell::{DumbbellGroup, DumbbellRow, Dumbbells};
pub(super) use elements::{ElementRow, Elements};
pub(super) use funnel::{FunnelPlot, FunnelPoint};
pub(super) use heat::{HourCell, HourMap, HourRow};
pub(super) use impact::{ImpactEffort, ImpactPoint};
pub(super) use importance::{ImportancePlot, ImportancePoint};
pub(super) use intervals::{IntervalRow, Intervals};
pub(super) use ladder::{Ladder, LadderPoint, Level};
pub(super) use months::{MonthSeries, StackedMonths};
pub(super) use pareto::{Pareto, ParetoRow};
pub(super) use spans::{SpanRow, Spans};
pub(super) use spark::{SparkBand, SparkStep, Sparkline};
pub(super) use spec::{
    AxisText, Chart, DateStyle, DurationUnit, Heading, Mark, Reference, Setting, ValueAxis, ValueKind, Words,
};
pub(super) use strip::{CompetitorStrip, StripPoint};
pub(super) use survival::{SurvivalCurve, SurvivalStep};
pub(super) use text::width as text_width;
pub(super) use trend::{
    AimLine, Event, EventKind, Fan, FanEnd, LimitStep, Note, Segment, TargetStep, Trend, TrendPoint,
};
