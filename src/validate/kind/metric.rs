//! Metrics: where their points come from.

use crate::diag::rules;
use crate::model::{Metric, MetricSource};
use crate::schema::source::Measured;
use crate::schema::{self, Head};

use super::{Reading, series};

/// The metric with the points that it writes down, unless something in it is faulty.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Metric> {
    let outcome = schema::metric::Metric::read(read.fields, &mut read.map, head);
    let written = outcome.value?;
    let source = source(read, &written);
    if !outcome.whole {
        return None;
    }
    Some(Metric { source: source?, written })
}

fn source(read: &Reading<'_, '_>, metric: &schema::metric::Metric) -> Option<MetricSource> {
    let (fields, map) = (read.fields, &read.map);
    match (map.states("series"), map.key_span("source")) {
        (true, Some(source)) => {
            fields.fault(&rules::SERIES_AND_SOURCE, source, "a metric has `series` or `source`, not both");
            None
        }
        (true, None) => series::read(read, metric, metric.written_points.as_ref()?).map(MetricSource::Series),
        (false, Some(_)) => Some(match metric.measured.as_ref()?.value.clone() {
            Measured::Survey(source) => MetricSource::Survey(source),
            Measured::Audit(source) => MetricSource::Audit(source),
            Measured::Visit(source) => MetricSource::Visit(source),
            Measured::Log(source) => MetricSource::Log(source),
        }),
        (false, None) => {
            let message = "a metric needs `series` or `source`";
            let fault = fields.reader.fault(&rules::METRIC_WITHOUT_SERIES, map.anchor(), message);
            fields.reader.report(fault.expected("`series: …` or `source: …`"));
            None
        }
    }
}
