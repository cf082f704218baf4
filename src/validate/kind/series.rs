//! The points of a metric that are written down: inline, or in a CSV file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use crate::diag::{Rule, rules};
use crate::error::Failure;
use crate::load::Unreadable;
use crate::model::metric::{Series, SeriesPoint};
use crate::model::{Every, Located, Period, Unit};
use crate::parse::csv::Decimal;
use crate::schema::TimeUnit;
use crate::schema::metric::Metric;
use crate::schema::source::{InlinePoint, Points, SeriesFile};

use super::super::read::open_named;
use super::super::units::{self, WrittenUnit};
use super::{Reading, series_rows};

/// A file and how it is laid out.
pub(super) struct FileLayout<'a> {
    pub(super) period: &'a str,
    pub(super) value: &'a str,
    pub(super) n: Option<&'a str>,
    pub(super) delimiter: Option<u8>,
    /// Breakdown → header.
    pub(super) by: BTreeMap<&'a str, &'a str>,
    pub(super) decimal: Option<Decimal>,
    /// What bare numbers of a duration count.
    pub(super) bare_in: Option<TimeUnit>,
}

/// The points that `metric` writes down in `points`.
pub(super) fn read(read: &Reading<'_, '_>, metric: &Metric, points: &Points) -> Option<Series> {
    match points {
        Points::Inline(points) => Some(inline(read, metric, points)),
        Points::File(file) => {
            let layout = layout(read, metric, file);
            let (path, stream) = open_csv(read, &file.file)?;
            match series_rows::read(&path, stream, &layout, metric) {
                Ok((points, diagnostics)) => {
                    diagnostics.into_iter().for_each(|diagnostic| read.fields.reader.report(diagnostic));
                    Some(Series { file: Some(path), points: points? })
                }
                Err(failure) => csv_failed(read, &file.file, &failure),
            }
        }
    }
}

fn layout<'a>(read: &Reading<'_, '_>, metric: &'a Metric, file: &'a SeriesFile) -> FileLayout<'a> {
    let mut layout = FileLayout {
        period: "period",
        value: "value",
        n: None,
        delimiter: file.delimiter.map(|delimiter| delimiter.0),
        by: metric.by.iter().map(|name| (name.as_str(), name.as_str())).collect(),
        decimal: file.decimal,
        bare_in: file.bare_in.or(metric.bare_in),
    };
    for (name, heading) in &file.columns {
        let header = heading.header.as_str();
        match name.as_str() {
            "period" => layout.period = header,
            "value" => layout.value = header,
            "n" => layout.n = Some(header),
            name if layout.by.contains_key(name) => {
                layout.by.insert(name, header);
            }
            name => {
                let known = ["period", "value", "n"].into_iter().chain(metric.by.iter().map(String::as_str));
                let message = format!("a series has no column `{name}`");
                let fault = read.fields.reader.fault(&rules::UNKNOWN_KEY, heading.origin.span, message);
                read.fields.reader.report(fault.expected(format!("one of {}", crate::parse::read::listed(known))));
            }
        }
    }
    layout
}

fn inline(read: &Reading<'_, '_>, metric: &Metric, written: &[InlinePoint]) -> Series {
    let every = metric.every;
    let mut seen = BTreeSet::new();
    let mut points = Vec::new();
    for point in written {
        let period = point.period.value;
        let is_second = !seen.insert(every.containing(period.start()));
        if let Some((rule, message)) = misplaced(period, every, is_second) {
            let fault = read.fields.reader.fault(rule, point.period.origin.span, message);
            read.fields.reader.report(fault.expected(format!("one value for each {}", every.name())));
            continue;
        }
        let is_bare = metric.unit == Unit::Duration && WrittenUnit::of(&point.origin) == WrittenUnit::Bare;
        let factor = metric.bare_in.filter(|_| is_bare).map_or(1.0, TimeUnit::seconds);
        let (value, origin) = (point.value.map(|value| value * factor), point.origin.clone());
        points.push(SeriesPoint { period, breakdown: BTreeMap::new(), value, n: None, origin });
    }
    check_inline(read, metric, &points);
    Series { file: None, points }
}

/// Reports what is wrong with the values of `points`, one fault for one cause.
fn check_inline(read: &Reading<'_, '_>, metric: &Metric, points: &[SeriesPoint]) {
    let reader = read.fields.reader;
    let valued: Vec<(f64, &SeriesPoint)> = points.iter().filter_map(|point| Some((point.value?, point))).collect();
    let open: Vec<&SeriesPoint> = valued
        .iter()
        .filter(|(value, point)| *value != 0.0 && WrittenUnit::of(&point.origin) == WrittenUnit::Bare)
        .filter(|_| metric.unit == Unit::Duration && metric.bare_in.is_none())
        .map(|(_, point)| *point)
        .collect();
    if let Some(first) = open.first() {
        let text = &read.fields.file.text()[first.origin.span.range()];
        let message = format!("`{text}`{} no unit of time", more_say(open.len()));
        let fault = reader.fault(&rules::DURATION_WITHOUT_UNIT, first.origin.span, message);
        reader.report(
            fault.help(format!("say `in: s`, `in: min`, `in: h` or `in: d` beside `series`, or write `{text}m`")),
        );
        return;
    }
    let has_in = metric.bare_in.is_some();
    let mismatched = |(value, point): &(f64, &SeriesPoint)| {
        let is_bare = WrittenUnit::of(&point.origin) == WrittenUnit::Bare;
        if has_in && is_bare { None } else { units::unit_fault(metric, *value, &point.origin) }
    };
    valued.iter().filter_map(mismatched).for_each(|fault| reader.report(fault));
    let bounds = units::bounds(metric);
    let outside: Vec<&SeriesPoint> =
        valued.iter().filter(|(value, _)| !bounds.hold(*value)).map(|(_, point)| *point).collect();
    if let Some(first) = outside.first() {
        let text = &read.fields.file.text()[first.origin.span.range()];
        let fault =
            reader.fault(&rules::VALUE_OUT_OF_BOUNDS, first.origin.span, outside_message(text, outside.len(), bounds));
        reader.report(fault.expected(bounds.to_string()).help(units::lift(metric)));
    }
    let values: Vec<f64> = valued.iter().map(|(value, _)| *value).collect();
    if let (Some(message), Some((_, first))) = (fractions(metric, &values), valued.first()) {
        reader.report(reader.fault(&rules::PERCENT_AS_FRACTION, first.origin.span, message).help(FRACTIONS_HELP));
    }
}

/// What to do where a percent metric holds fractions.
pub(super) const FRACTIONS_HELP: &str =
    "write percentages (`64` for 0.64); where the values are percentages below 1, say `bounds: [0, 1]`";

/// What is wrong with the `values` of a percent metric that are fractions beside a target in percent: each lies between 0
/// and 1, and a hundred times as much lies nearer to the target.
pub(super) fn fractions(metric: &Metric, values: &[f64]) -> Option<String> {
    let targets = metric.target.always.iter().chain(metric.target.from.values()).map(|target| target.value);
    let target = targets.max_by(f64::total_cmp).filter(|target| *target > 1.0)?;
    let highest = values.iter().copied().max_by(f64::total_cmp)?;
    let all = values.iter().all(|value| (0.0..=1.0).contains(value)) && highest > 0.0;
    // The middle between a value and a hundred times as much, as a factor, is ten times.
    let is_nearer = highest * 10.0 < target;
    let is_fraction = metric.unit == Unit::Percent && metric.bounds.is_none() && all && is_nearer;
    is_fraction.then(|| format!("every value lies between 0 and 1, and the target is {target}: these are fractions"))
}

/// ` says` of one value, ` and 3 more say` of four.
pub(super) fn more_say(count: usize) -> String {
    if count > 1 { format!(" and {} more say", count - 1) } else { " says".to_owned() }
}

/// The message for values outside `bounds`, the first of which is `text`.
pub(super) fn outside_message(text: &str, count: usize, bounds: crate::schema::metric::Bounds) -> String {
    match count {
        0 | 1 => format!("`{text}` lies outside {bounds}"),
        _ => format!("`{text}` and {} more lie outside {bounds}", count - 1),
    }
}

/// Why a value for `period` has no place in a series: the period is too long, or has a value already.
pub(super) fn misplaced(period: Period, every: Every, is_second: bool) -> Option<(&'static Rule, String)> {
    if period.every() > every {
        let message = format!("`{period}` is longer than the metric's {}", every.name());
        return Some((&rules::PERIOD_TOO_COARSE, message));
    }
    let message = || format!("a second value for `{}`", every.containing(period.start()));
    is_second.then(|| (&rules::PERIOD_OVERLAP, message()))
}

/// Opens a CSV file that the document names; a diagnostic at the name where that cannot be done.
pub(super) fn open_csv(read: &Reading<'_, '_>, named: &Located<String>) -> Option<(String, Box<dyn Read + Send>)> {
    let fields = read.fields;
    match open_named(read.sources, fields.file.path(), &named.value) {
        Ok(opened) => Some(opened),
        Err(unreadable) => {
            let fault = unreadable.at(fields.file, named.origin.span, &named.value);
            let is_missing = matches!(unreadable, Unreadable::Missing);
            let help = is_missing.then(|| read.sources.nearest_file(fields.file.path(), &named.value)).flatten();
            fields.reader.report(fault.maybe_help(help));
            None
        }
    }
}

/// A file that broke off while it was read: reported at its name.
pub(super) fn csv_failed<T>(read: &Reading<'_, '_>, named: &Located<String>, failure: &Failure) -> Option<T> {
    let unreadable = match failure {
        Failure::Io { source, .. } => Unreadable::from_io(source),
        other => Unreadable::Refused(other.to_string()),
    };
    read.fields.reader.report(unreadable.at(read.fields.file, named.origin.span, &named.value));
    None
}
