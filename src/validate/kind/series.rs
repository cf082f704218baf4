//! The points of a metric that are written down: inline, or in a CSV file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use crate::diag::{Diagnostic, Rule, rules};
use crate::error::Failure;
use crate::load::Unreadable;
use crate::model::metric::{Series, SeriesPoint};
use crate::model::{Every, Origin, Period, Unit};
use crate::parse::csv::{CsvReader, cell_number};
use crate::parse::node::{Entry, Node, Value};
use crate::parse::read::Spanned;
use crate::source::SourceFile;

use super::super::fields::Fields;
use super::super::read::{Sources, open_named};

/// What the points have to be like.
pub(super) struct Expected<'a> {
    pub(super) every: Every,
    pub(super) by: &'a [String],
    pub(super) unit: Option<&'a Unit>,
}

/// A file and how it is laid out.
struct FileLayout {
    file: Spanned<String>,
    period: String,
    value: String,
    n: Option<String>,
    delimiter: Option<u8>,
    /// Breakdown → header.
    by: BTreeMap<String, String>,
}

/// Reads `series: file.csv`, `series: {2025-01: 64}` or `series: {file: …, columns: …}`.
pub(super) fn read(sources: &Sources<'_>, fields: &Fields<'_>, node: &Node, expected: &Expected<'_>) -> Option<Series> {
    let layout = match &node.value {
        Value::Mapping(mapping) if mapping.get("file").is_none() => {
            return Some(inline(fields, &mapping.entries, expected));
        }
        Value::Mapping(_) => file_layout(fields, node, expected)?,
        _ => usual_layout(fields.reader.spanned_text(node)?, expected),
    };
    let (path, stream) = open_csv(sources, fields, &layout.file)?;
    match rows(&path, stream, &layout, expected) {
        Ok((points, diagnostics)) => {
            diagnostics.into_iter().for_each(|diagnostic| fields.reader.report(diagnostic));
            Some(Series { file: Some(path), points: points? })
        }
        Err(failure) => csv_failed(fields, &layout.file, &failure),
    }
}

fn usual_layout(file: Spanned<String>, expected: &Expected<'_>) -> FileLayout {
    let by = expected.by.iter().map(|name| (name.clone(), name.clone())).collect();
    FileLayout { file, period: "period".into(), value: "value".into(), n: None, delimiter: None, by }
}

fn file_layout(fields: &Fields<'_>, node: &Node, expected: &Expected<'_>) -> Option<FileLayout> {
    let mut map = fields.reader.mapping(node)?.called("a series");
    let file = map.required("file").and_then(|node| fields.reader.spanned_text(node));
    let delimiter = map.optional("delimiter").and_then(|node| delimiter(fields, node));
    let columns = map.optional("columns").and_then(|node| fields.reader.entries(node));
    map.finish();
    let mut layout = usual_layout(file?, expected);
    layout.delimiter = delimiter;
    for entry in columns.map(|columns| columns.entries.as_slice()).unwrap_or_default() {
        let Some(header) = fields.owned(&entry.value) else { continue };
        match entry.key.as_str() {
            "period" => layout.period = header,
            "value" => layout.value = header,
            "n" => layout.n = Some(header),
            name if layout.by.contains_key(name) => {
                layout.by.insert(name.to_owned(), header);
            }
            name => {
                let known = ["period", "value", "n"].into_iter().chain(expected.by.iter().map(String::as_str));
                let fault = fields.reader.fault(
                    &rules::UNKNOWN_KEY,
                    entry.key_span,
                    format!("a series has no column `{name}`"),
                );
                fields.reader.report(fault.expected(format!("one of {}", crate::parse::read::listed(known))));
            }
        }
    }
    Some(layout)
}

/// `,`, `;` or a tab (also written `tab`).
pub(super) fn delimiter(fields: &Fields<'_>, node: &Node) -> Option<u8> {
    fields.reader.parse_with(node, &rules::INVALID_VALUE, "one of `,`, `;`, `|` or `tab`", |text| match text {
        "," => Some(b','),
        ";" => Some(b';'),
        "|" => Some(b'|'),
        "tab" | "\\t" | "\t" | "" => Some(b'\t'),
        _ => None,
    })
}

fn inline(fields: &Fields<'_>, entries: &[Entry], expected: &Expected<'_>) -> Series {
    let mut seen = BTreeSet::new();
    let read = |entry: &Entry| {
        let period = fields.period_at(&entry.key, entry.key_span)?;
        let value = if entry.value.is_null() { None } else { Some(fields.quantity(&entry.value)?) };
        let is_second = !seen.insert(expected.every.containing(period.start()));
        if let Some((rule, message)) = misplaced(period, expected.every, is_second) {
            let fault = fields.reader.fault(rule, entry.key_span, message);
            fields.reader.report(fault.expected(format!("one value for each {}", rhythm(expected.every))));
            return None;
        }
        Some(SeriesPoint {
            period,
            breakdown: BTreeMap::new(),
            value,
            n: None,
            origin: fields.origin(entry.value.span),
        })
    };
    Series { file: None, points: entries.iter().filter_map(read).collect() }
}

/// Why a value for `period` has no place in a series: the period is too long, or has a value already.
fn misplaced(period: Period, every: Every, is_second: bool) -> Option<(&'static Rule, String)> {
    if period.every() > every {
        let message = format!("`{period}` is longer than the metric's {}", rhythm(every));
        return Some((&rules::PERIOD_TOO_COARSE, message));
    }
    let message = || format!("a second value for `{}`", every.containing(period.start()));
    is_second.then(|| (&rules::PERIOD_OVERLAP, message()))
}

fn rhythm(every: Every) -> &'static str {
    match every {
        Every::Day => "day",
        Every::Week => "week",
        Every::Month => "month",
        Every::Quarter => "quarter",
        Every::Year => "year",
    }
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
    layout: &FileLayout,
    expected: &Expected<'_>,
) -> Result<(Option<Vec<SeriesPoint>>, Vec<Diagnostic>), Failure> {
    let mut csv = CsvReader::open(path, stream, layout.delimiter)?;
    let n = match &layout.n {
        Some(name) => csv.require(name),
        None => csv.column("n"),
    };
    let by: Vec<Option<(String, usize)>> =
        layout.by.iter().map(|(name, header)| csv.require(header).map(|column| (name.clone(), column))).collect();
    let (Some(period), Some(value)) = (csv.require(&layout.period), csv.require(&layout.value)) else {
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
        let Some(point) = point(&csv, &found, expected, &place_only) else { continue };
        let is_second = !seen.insert((expected.every.containing(point.period.start()), point.breakdown.clone()));
        if let Some((rule, message)) = misplaced(point.period, expected.every, is_second) {
            csv.cell_fault(rule, period, &message, &format!("one value for each {}", rhythm(expected.every)));
            continue;
        }
        points.push(point);
    }
    Ok((Some(points), csv.into_diagnostics()))
}

fn point<R: Read>(
    csv: &CsvReader<R>,
    found: &Found,
    expected: &Expected<'_>,
    file: &Arc<SourceFile>,
) -> Option<SeriesPoint> {
    let form = "a period such as `2025`, `2025-Q1`, `2025-01`, `2025-W05` or `2025-01-31`";
    let period = csv.parse_with(found.period, form, |text| text.parse::<Period>().ok());
    let is_duration = expected.unit == Some(&Unit::Duration);
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
pub(super) fn open_csv(
    sources: &Sources<'_>,
    fields: &Fields<'_>,
    named: &Spanned<String>,
) -> Option<(String, Box<dyn Read + Send>)> {
    match open_named(sources, fields.file.path(), &named.value) {
        Ok(opened) => Some(opened),
        Err(unreadable) => {
            fields.reader.report(unreadable.at(fields.file, named.span, &named.value));
            None
        }
    }
}

/// A file that broke off while it was read: reported at its name.
pub(super) fn csv_failed<T>(fields: &Fields<'_>, named: &Spanned<String>, failure: &Failure) -> Option<T> {
    let unreadable = match failure {
        Failure::Io { source, .. } => Unreadable::from_io(source),
        other => Unreadable::Refused(other.to_string()),
    };
    fields.reader.report(unreadable.at(fields.file, named.span, &named.value));
    None
}
