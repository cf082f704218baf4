//! Metrics: where their points come from.

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::{Metric, MetricSource, Origin, Unit};
use crate::parse::node::Node;
use crate::schema::source::{Measured, Points};
use crate::schema::{self, Head};

use super::super::units;
use super::{Reading, inline_decimals, rows, series};

/// The metric with the points that it writes down, unless something in it is faulty.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Metric> {
    let outcome = schema::metric::Metric::read(read.fields, &mut read.map, head);
    let mut written = outcome.value?;
    if let Some(Measured::Rows(rows)) = written.measured.as_ref().map(|measured| &measured.value) {
        let more: Vec<String> = rows.by.iter().filter(|name| !written.by.contains(name)).cloned().collect();
        written.by.extend(more);
    }
    // What follows from a unit that is one of time is not told beside it.
    if unit_of_time(read, &written) {
        return None;
    }
    bounds_of_fractions(read, &mut written);
    measured_unit(read, &written);
    // Points are not held against keys that could not be read.
    let is_unclear = misplaced_keys(read) || read.map.is_mistyped() || is_faulty_source(read, &written);
    let is_unclear = targets(read, &written) || is_unclear;
    let source = if is_unclear { None } else { source(read, &written) };
    bare_unit(read, &written);
    open_targets(read, &written);
    for benchmark in &written.benchmarks {
        if let Some(fault) = units::fault(&written, benchmark.value.value, &benchmark.value.origin) {
            read.fields.reader.report(fault);
        }
    }
    if !outcome.whole {
        return None;
    }
    Some(Metric { source: source?, written })
}

/// Reports the keys of a file that stand beside `series` in place of in it; whether there are any.
fn misplaced_keys(read: &mut Reading<'_, '_>) -> bool {
    let mut found = false;
    for key in ["columns", "delimiter", "decimal", "dates", "skip"] {
        let Some(entry) = read.map.entry(key) else { continue };
        found = true;
        let reader = read.fields.reader;
        let fault =
            reader.fault(&rules::UNKNOWN_KEY, entry.key_span, format!("a metric has no key `{key}`: a file has"));
        reader.report(fault.help(format!("write it with the file: `series: {{file: …, {key}: …}}`, or in `source`")));
    }
    found
}

/// Whether an error was found in what says how a file is read.
fn is_faulty_source(read: &Reading<'_, '_>, metric: &schema::metric::Metric) -> bool {
    if matches!(metric.written_points, Some(Points::Inline(_))) {
        return false;
    }
    let spans = ["series", "source"].into_iter().filter_map(|key| read.map.value_span(key));
    spans.into_iter().any(|span| read.fields.reader.is_faulty_in(span))
}

/// Reports the first target that cannot be meant in the unit of `metric`; whether there is one whose unit is another: the points,
/// which may be in that as well, are not held against the metric's.
fn targets(read: &Reading<'_, '_>, metric: &schema::metric::Metric) -> bool {
    let values =
        [&metric.target, &metric.warn].into_iter().flat_map(|steps| steps.always.iter().chain(steps.from.values()));
    let mut faults = values.filter_map(|value| units::fault(metric, value.value, &value.origin));
    let Some(mut first) = faults.next() else { return false };
    let is_of_unit = [rules::UNIT_MISMATCH.code, rules::DURATION_WITHOUT_UNIT.code].contains(&first.code);
    let (same, others): (Vec<_>, Vec<_>) = faults.partition(|fault| fault.code == first.code);
    match same.len() {
        0 => {}
        1 => first.message.push_str(", and so with 1 more target"),
        more => first.message.push_str(&format!(", and so with {more} more targets")),
    }
    read.fields.reader.report(first);
    others.into_iter().for_each(|fault| read.fields.reader.report(fault));
    is_of_unit
}

/// Reports targets that are a fraction or thousands, `1.500`, where neither they nor points of the document settle it. Points that leave
/// it open as well are told alone.
fn open_targets(read: &Reading<'_, '_>, metric: &schema::metric::Metric) {
    let targets: Vec<&Origin> = [&metric.target, &metric.warn]
        .into_iter()
        .flat_map(|steps| steps.always.iter().chain(steps.from.values()))
        .map(|target| &target.origin)
        .collect();
    let points: Vec<&Origin> = match &metric.written_points {
        Some(Points::Inline(points)) => points.iter().map(|point| &point.origin).collect(),
        _ => Vec::new(),
    };
    let text = |origin: &&Origin| read.fields.file.text()[origin.span.range()].trim_matches(['"', '\'']);
    let of_points: Vec<&str> = points.iter().map(text).collect();
    if inline_decimals::are_open(&of_points) {
        return;
    }
    let texts: Vec<&str> = targets.iter().map(text).chain(of_points).collect();
    let at = |nth: usize, message| read.fields.reader.fault(inline_decimals::RULE, targets[nth].span, message);
    if let Some(fault) = inline_decimals::fault(metric, &texts, at) {
        read.fields.reader.report(fault);
    }
}

/// Reports the bounds of a share of one where the metric is in percent and something beside them is more than that.
/// Its values are then held against 0 to 100.
fn bounds_of_fractions(read: &Reading<'_, '_>, metric: &mut schema::metric::Metric) {
    let targets =
        [&metric.target, &metric.warn].into_iter().flat_map(|steps| steps.always.iter().chain(steps.from.values()));
    let inline = match &metric.written_points {
        Some(Points::Inline(points)) => points.iter().filter_map(|point| point.value).collect(),
        _ => Vec::new(),
    };
    let mut values = targets.map(|target| target.value).chain(inline);
    let is_share = metric.bounds == Some(schema::metric::Bounds { low: Some(0.0), high: Some(1.0) });
    if let (Unit::Percent, true, Some(span)) = (&metric.unit, is_share, read.map.value_span("bounds"))
        && let Some(beyond) = values.find(|value| *value > 1.0)
    {
        let message =
            format!("a percentage goes from 0 to 100, and {beyond} is one: these are the bounds of a fraction");
        let fault = read.fields.reader.fault(&rules::PERCENT_AS_FRACTION, span, message);
        read.fields.reader.report(fault.expected("0 to 100").help("write `bounds: [0, 100]`").mend("[0, 100]"));
        metric.bounds = Some(schema::metric::Bounds { low: Some(0.0), high: Some(100.0) });
    }
}

/// Tells of a unit that is one of time, and is taken for a word of the author's own: an error where the document says what bare numbers
/// count, or writes a target as a length of time. Whether it is one.
fn unit_of_time(read: &Reading<'_, '_>, metric: &schema::metric::Metric) -> bool {
    const OF_TIME: [(&str, &[&str]); 4] = [
        ("s", &["seconds", "second", "sec", "secs"]),
        ("min", &["minutes", "minute", "min", "mins"]),
        ("h", &["hours", "hour", "hrs", "hr"]),
        ("d", &["days", "day"]),
    ];
    let Unit::Other(word) = &metric.unit else { return false };
    let folded = word.trim().to_lowercase();
    let meant = OF_TIME.iter().find(|(_, words)| words.contains(&folded.as_str())).map(|(unit, _)| *unit);
    let (Some(meant), Some(span)) = (meant, read.map.value_span("unit")) else { return false };
    let reader = read.fields.reader;
    if states_in(metric) {
        let fault = reader.fault(&rules::UNCLEAR_UNIT, span, format!("`{word}` is a unit of time, and `in` says one"));
        reader.report(fault.help("say `unit: duration`").mend("duration"));
        return true;
    }
    let message = format!("`{word}` is a unit of time, and is read as a word of your own");
    let fault = reader.fault(&rules::UNCLEAR_UNIT, span, message);
    let fault = fault.help(format!("say `unit: duration`, and `in: {meant}` beside the values"));
    let mut targets =
        [&metric.target, &metric.warn].into_iter().flat_map(|steps| steps.always.iter().chain(steps.from.values()));
    let has_time = targets.any(|target| units::WrittenUnit::of(&target.origin) == units::WrittenUnit::Duration);
    reader.report(if has_time { fault } else { fault.severity(Severity::Warning) });
    has_time
}

/// Whether `in` says what bare numbers count.
fn states_in(metric: &schema::metric::Metric) -> bool {
    let of_file = matches!(&metric.written_points, Some(Points::File(file)) if file.bare_in.is_some());
    let of_rows = metric.measured.as_ref().is_some_and(
        |measured| matches!(&measured.value, Measured::Rows(rows) if rows.bare_in.is_some() && rows.within.is_none()),
    );
    metric.bare_in.is_some() || of_file || of_rows
}

/// Reports an `in` that has nothing to say.
fn bare_unit(read: &Reading<'_, '_>, metric: &schema::metric::Metric) {
    let of_file = matches!(&metric.written_points, Some(Points::File(file)) if file.bare_in.is_some());
    let rows = metric.measured.as_ref().and_then(|measured| match &measured.value {
        Measured::Rows(rows) => rows.bare_in.map(|_| rows.within.is_some()),
        _ => None,
    });
    let stated = metric.bare_in.is_some() || of_file || rows.is_some();
    if stated && metric.unit != Unit::Duration && rows != Some(true) {
        let keys = ["in", "series", "source"];
        let span = keys.into_iter().find_map(|key| read.map.key_span(key)).unwrap_or(read.map.anchor());
        let message = format!("`in` is for durations, and the unit is `{}`", metric.unit.name());
        let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message);
        read.fields.reader.report(fault.help("say `unit: duration`, or remove `in`"));
    } else if let Some(fault) = two_units_stated(read, metric) {
        read.fields.reader.report(fault);
    } else if let Some(fault) = unit_of_no_number(read, metric) {
        read.fields.reader.report(fault);
    }
}

/// The fault of an `in` that says another unit than that of the file beside it, which would hold.
fn two_units_stated(read: &Reading<'_, '_>, metric: &schema::metric::Metric) -> Option<Diagnostic> {
    let (key, of_file) = match (&metric.written_points, metric.measured.as_ref().map(|measured| &measured.value)) {
        (Some(Points::File(file)), _) => ("series", file.bare_in?),
        (_, Some(Measured::Rows(rows))) => ("source", rows.bare_in?),
        _ => return None,
    };
    let own = metric.bare_in.filter(|own| *own != of_file)?;
    let span = read.map.value_span("in").unwrap_or(read.map.anchor());
    let (own, of_file) = (own.name(), of_file.name());
    let message = format!("`in: {own}` here, and `in: {of_file}` in `{key}`");
    let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message);
    Some(fault.help("leave the one that is right: both say what the bare numbers count"))
}

/// The warning of an `in` beside a source that has no bare numbers: the time between two dates needs no unit.
fn unit_of_no_number(read: &Reading<'_, '_>, metric: &schema::metric::Metric) -> Option<Diagnostic> {
    let own = metric.bare_in.is_some();
    let (what, is_stated) = match &metric.measured.as_ref()?.value {
        Measured::Rows(rows) if rows.until.is_some() => {
            ("`until` makes each value the time between two dates", own || rows.bare_in.is_some())
        }
        Measured::Rows(_) => return None,
        _ => ("the source computes its values", own),
    };
    let source = read.map.mapping().get("source").and_then(Node::as_mapping);
    let entry = source.and_then(|source| source.entry("in")).or_else(|| read.map.mapping().entry("in"));
    let entry = entry.filter(|_| is_stated)?;
    let message = format!("`in` has nothing to say: {what}");
    let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, entry.key_span, message);
    let help = "remove `in`; where a column of numbers is meant, name it as `value` of a source of rows";
    Some(fault.severity(Severity::Warning).help(help))
}

/// Reports a source that measures time for a metric that is none, or something else for one that is.
fn measured_unit(read: &Reading<'_, '_>, metric: &schema::metric::Metric) {
    let Some(measured) = &metric.measured else { return };
    let is_time = measured.value.is_time(metric.unit == Unit::Duration);
    let span = read.map.key_span("source").unwrap_or(read.map.anchor());
    if is_time == (metric.unit == Unit::Duration) {
        let (what, unit) = match measured.value.is_count() {
            Some(true) if metric.unit == Unit::Percent => ("counts", "count"),
            Some(false) if matches!(metric.unit, Unit::Count | Unit::Currency(_)) => ("measures a share", "percent"),
            _ => return,
        };
        let message = format!("the source {what}, and the unit is `{}`", metric.unit.name());
        let fault = read.fields.reader.fault(&rules::UNIT_MISMATCH, span, message);
        read.fields.reader.report(fault.help(format!("say `unit: {unit}`")));
        return;
    }
    let message = match is_time {
        true => format!("the source measures time, and the unit is `{}`", metric.unit.name()),
        false => "the source measures no time, and the unit is `duration`".to_owned(),
    };
    let fault = read.fields.reader.fault(&rules::UNIT_MISMATCH, span, message);
    let unit = if is_time { Some("duration") } else { measured.value.unit() };
    let help = unit.map_or_else(|| "say the unit of what is measured".to_owned(), |unit| format!("say `unit: {unit}`"));
    read.fields.reader.report(fault.help(help));
}

fn source(read: &Reading<'_, '_>, metric: &schema::metric::Metric) -> Option<MetricSource> {
    let (fields, map) = (read.fields, &read.map);
    // Without the parts that it breaks down into, its periods seem to stand twice.
    if map.value_span("by").is_some_and(|by| fields.reader.is_faulty_in(by)) {
        return None;
    }
    match (map.states("series"), map.key_span("source")) {
        (true, Some(source)) => {
            let message = "a metric has `series` or `source`, not both";
            let fault = fields.reader.fault(&rules::SERIES_AND_SOURCE, source, message);
            let help =
                "remove one: `series` are points written down, `source` computes them from other documents or files";
            fields.reader.report(fault.help(help));
            None
        }
        (true, None) => series::read(read, metric, metric.written_points.as_ref()?).map(MetricSource::Series),
        (false, Some(_)) => Some(match metric.measured.as_ref()?.value.clone() {
            Measured::Survey(source) => MetricSource::Survey(source),
            Measured::Audit(source) => MetricSource::Audit(source),
            Measured::Visit(source) => MetricSource::Visit(source),
            Measured::Log(source) => MetricSource::Log(source),
            Measured::Rows(source) => MetricSource::Rows(Box::new(rows::read(read, metric, &source)?)),
        }),
        (false, None) => {
            let message = "a metric needs `series` or `source`";
            let fault = fields.reader.fault(&rules::METRIC_WITHOUT_SERIES, map.anchor(), message);
            map.absent(&["series", "source"], fault.expected("`series: …` or `source: …`"));
            None
        }
    }
}
