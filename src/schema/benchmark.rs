//! Benchmarks: what others reach in what a metric measures.

use super::declare::entry;
use super::{Id, Label, Located, Period};

entry! {
    /// What others reach in what a metric measures.
    pub struct Benchmark = "a benchmark", named(id: Id) {
        /// The value in the metric's unit.
        value: Located<f64>, quantity(), example("76");
        /// Whom it describes.
        of: Label, required(), example("shops of the country");
        /// Where it was published.
        source: String, required(), example("yearly index of the trade");
        /// The time that it describes.
        year: Period, required(), example("2025");
    }
}
