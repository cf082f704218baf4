//! Computed values outside the bounds of their metric: its source measures something else, or its bounds are wrong.
//!
//! In: the workspace and the report on it. Out: one fault for each metric. Values that are written down are told where they are read.

use crate::diag::Diagnostic;
use crate::diag::rules::VALUE_OUT_OF_BOUNDS;
use crate::model::{Metric, MetricSource};
use crate::report::{MetricReport, Point, Report};

use super::Setting;
use super::findings::at_key;

/// Adds what is found of the metrics of `report`.
pub(super) fn findings(setting: Setting<'_>, report: &Report, found: &mut Vec<Diagnostic>) {
    for metric in &report.metrics {
        let document = setting.workspace.metrics.get(&metric.head.id);
        found.extend(document.and_then(|document| outside(metric, document)));
    }
}

/// The fault of points outside the bounds of `document`: those of the whole, else those of parts.
fn outside(metric: &MetricReport, document: &Metric) -> Option<Diagnostic> {
    // What a column of two units comes to is no value: that is told.
    let is_computed = match &document.source {
        MetricSource::Series(_) => false,
        MetricSource::Rows(rows) => !rows.is_of_two_units,
        _ => true,
    };
    let bounds = document.held_to();
    let of = |series: &[Point], part: Option<&str>| {
        let valued = series.iter().filter_map(|point| Some((point.period, point.value?)));
        let mut outside = valued.filter(|(_, value)| !bounds.hold(*value));
        let (period, value) = outside.next()?;
        let more = match outside.count() {
            0 => " lies".to_owned(),
            more => format!(" and {more} more lie"),
        };
        let part = part.map(|part| format!(" of `{part}`")).unwrap_or_default();
        let value = document.unit.written(value);
        Some(format!("{value}{part} in `{period}`{more} outside {}", bounds.written(&document.unit)))
    };
    let parts = || metric.breakdowns.values().flatten().find_map(|(part, series)| of(series, Some(part)));
    let message = is_computed.then(|| of(&metric.series, None).or_else(parts))??;
    let fault = at_key(&VALUE_OUT_OF_BOUNDS, &document.head, &["bounds", "source"], message);
    let help = match document.bounds {
        Some(_) => "widen `bounds`, or correct `source`",
        None => "correct `source` or `unit`; where such a value can be meant, say `bounds: [null, null]`",
    };
    Some(fault.help(help))
}
