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
mod bullet;
mod class;
mod coverage;
mod distribution;
mod dumbbell;
mod elements;
mod heat;
mod impact;
mod intervals;
mod ladder;
mod months;
mod pareto;
mod place;
mod rows;
mod scale;
mod sheet;
mod spark;
mod spec;
mod strip;
#[cfg(test)]
mod tests;
mod text;
mod timeline;
mod trend;
mod waves;

pub use bars::{BarRow, SectionBars};
pub use before_after::{BeforeAfter, DatedValue, Side};
pub use bullet::{Bullet, Bullets};
pub use coverage::{Coverage, CoverageCell, CoverageMap, CoverageRow};
pub use distribution::{AnswerBin, AnswerGroup, Distribution};
pub use dumbbell::{DumbbellGroup, DumbbellRow, Dumbbells};
pub use elements::{ElementRow, Elements};
pub use heat::{HourCell, HourMap, HourRow};
pub use impact::{ImpactEffort, ImpactPoint};
pub use intervals::{IntervalRow, Intervals};
pub use ladder::{Ladder, LadderPoint, Level};
pub use months::{MonthSeries, StackedMonths};
pub use pareto::{Pareto, ParetoRow};
pub use spark::{SparkBand, Sparkline};
pub use spec::{
    AxisText, Chart, DateStyle, Direction, DurationUnit, Heading, Mark, Setting, ValueAxis, ValueKind, Words,
};
pub use strip::{CompetitorStrip, StripPoint};
pub(super) use text::width as text_width;
pub use trend::{Event, EventKind, Fan, FanEnd, Note, Segment, TargetStep, Trend, TrendPoint};
pub use waves::{Wave, Waves};
