//! The points of a metric that are written down: inline, or in a CSV file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use crate::diag::{Diagnostic, Rule, rules};
use crate::error::Failure;
use crate::load::Unreadable;
use crate::model::metric::{Series, SeriesPoint};
use crate::model::{Every, Located, Origin, Period, Unit};
use crate::parse::csv::{CsvReader, cell_number};
use crate::schema::metric::Metric;
use crate::schema::source::{InlinePoint, Points, SeriesFile};
use crate::source::SourceFile;

use super::super::read::open_named;
use super::Reading;

/// A file and how it is laid out.
struct FileLayout<'a> {
    period: &'a str,
    value: &'a str,
    n: Option<&'a str>,
    delimiter: Option<u8>,
    /// Breakdown → header.
    by: BTreeMap<&'a str, &'a str>,
}

/// The points that `metric` writes down in `points`.
pub(super) fn read(read: &Reading<'_, '_>, metric: &Metric, points: &Points) -> Option<Series> {
    match points {
        Points::Inline(points) => Some(inline(read, metric.every, points)),
        Points::File(file) => {
            let layout = layout(read, metric, file);
            let (path, stream) = open_csv(read, &file.file)?;
            match rows(&path, stream, &layout, metric) {
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

fn inline(read: &Reading<'_, '_>, every: Every, written: &[InlinePoint]) -> Series {
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
        let (value, origin) = (point.value, point.origin.clone());
        points.push(SeriesPoint { period, breakdown: BTreeMap::new(), value, n: None, origin });
    }
    Series { file: None, points }
}

/// Why a value for `period` has no place in a series: the period is too long, or has a value already.
fn misplaced(period: Period, every: Every, is_second: bool) -> Option<(&'static Rule, String)> {
    if period.every() > every {
        let message = format!("`{period}` is longer than the metric's {}", every.name());
        return Some((&rules::PERIOD_TOO_COARSE, message));
    }
    let message = || format!("a second value for `{}`", every.containing(period.start()));
    is_second.then(|| (&rules::PERIOD_OVERLAP, message()))
}

/// The columns of a file that were found.
struct Found {
    period: usize,
    value: usize,
    n: Option<usize>,
    by: Vec<(String, usize)>,
}

fn rows(
    path: &str,
    stream: Box<dyn Read + Send>,
    layout: &FileLayout<'_>,
    metric: &Metric,
) -> Result<(Option<Vec<SeriesPoint>>, Vec<Diagnostic>), Failure> {
    let mut csv = CsvReader::open(path, stream, layout.delimiter)?;
    let n = match layout.n {
        Some(name) => csv.require(name),
        None => csv.column("n"),
    };
    let by: Vec<Option<(String, usize)>> =
        layout.by.iter().map(|(name, header)| csv.require(header).map(|column| ((*name).to_owned(), column))).collect();
    let (Some(period), Some(value)) = (csv.require(layout.period), csv.require(layout.value)) else {
        return Ok((None, csv.into_diagnostics()));
    };
    if by.iter().any(Option::is_none) {
        return Ok((None, csv.into_diagnostics()));
    }
    let found = Found { period, value, n, by: by.into_iter().flatten().collect() };
    let place_only = Arc::new(SourceFile::new(path, ""));
    let mut points = Vec::new();
    let mut seen = BTreeSet::new();
    while csv.advance()? {
        if csv.is_blank() {
            continue;
        }
        let Some(point) = point(&csv, &found, metric, &place_only) else { continue };
        let is_second = !seen.insert((metric.every.containing(point.period.start()), point.breakdown.clone()));
        if let Some((rule, message)) = misplaced(point.period, metric.every, is_second) {
            csv.cell_fault(rule, period, &message, &format!("one value for each {}", metric.every.name()));
            continue;
        }
        points.push(point);
    }
    Ok((Some(points), csv.into_diagnostics()))
}

fn point<R: Read>(csv: &CsvReader<R>, found: &Found, metric: &Metric, file: &Arc<SourceFile>) -> Option<SeriesPoint> {
    let form = "a period such as `2025`, `2025-Q1`, `2025-01`, `2025-W05` or `2025-01-31`";
    let period = csv.parse_with(found.period, form, |text| text.parse::<Period>().ok());
    let is_duration = metric.unit == Unit::Duration;
    let value = match csv.cell(found.value) {
        "" => Some(None),
        _ if is_duration => csv.duration(found.value).map(Some),
        _ => csv.number(found.value).map(Some),
    };
    let count = |text: &str| cell_number(text, csv.delimiter()).filter(|n| *n >= 0.0);
    let n = found.n.and_then(|column| csv.parse_with(column, "a number of 0 or more", count));
    let breakdown = found.by.iter().filter(|(_, column)| !csv.cell(*column).is_empty());
    Some(SeriesPoint {
        period: period?,
        breakdown: breakdown.map(|(name, column)| (name.clone(), csv.cell(*column).to_owned())).collect(),
        value: value?,
        n,
        origin: Origin::row(file, csv.place_of(found.value).place),
    })
}

/// Opens a CSV file that the document names; a diagnostic at the name where that cannot be done.
pub(super) fn open_csv(read: &Reading<'_, '_>, named: &Located<String>) -> Option<(String, Box<dyn Read + Send>)> {
    let fields = read.fields;
    match open_named(read.sources, fields.file.path(), &named.value) {
        Ok(opened) => Some(opened),
        Err(unreadable) => {
            fields.reader.report(unreadable.at(fields.file, named.origin.span, &named.value));
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
