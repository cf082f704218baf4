//! The points of a metric in a CSV file.
//!
//! In: the file and how it is laid out. Out: its points, and one fault for each cause: a unit, a decimal mark or a bound that
//! is missing in the document is told once, at the first cell that shows it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use crate::diag::{Diagnostic, Excerpt, rules};
use crate::error::Failure;
use crate::model::metric::SeriesPoint;
use crate::model::{Every, Origin, Period, Unit};
use crate::parse::csv::{CellNumber, CsvReader, DateFormat, DecimalColumn, Readings, cell_duration};
use crate::schema::TimeUnit;
use crate::schema::metric::Metric;
use crate::source::SourceFile;

use super::super::units;
use super::series::{FRACTIONS_HELP, FileLayout, fractions, misplaced, more_say, outside_message};
use super::table::Csv;

/// The columns of a file that were found.
struct Found {
    period: usize,
    value: usize,
    n: Option<usize>,
    by: Vec<(String, usize)>,
}

/// Cells that show one cause: how many, and the first with its text.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) count: usize,
    pub(super) first: Option<(Excerpt, String)>,
}

/// A number that only other cells of its column can decide.
struct Undecided {
    point: usize,
    is_n: bool,
    readings: Readings,
    place: Excerpt,
}

/// The rows while they are read.
struct Rows<'a> {
    metric: &'a Metric,
    bare_in: Option<TimeUnit>,
    dates: Option<&'a DateFormat>,
    value: DecimalColumn,
    n: DecimalColumn,
    undecided: Vec<Undecided>,
    bare: Shown,
    outside: Shown,
    /// The first value.
    first: Option<Excerpt>,
}

impl Shown {
    pub(super) fn add(&mut self, place: impl FnOnce() -> (Excerpt, String)) {
        self.count += 1;
        self.first.get_or_insert_with(place);
    }
}

/// The points in the file of `csv`; none where a column is missing. `seen` are the periods that have a value already.
pub(super) fn read(
    csv: &mut Csv,
    layout: &FileLayout<'_>,
    metric: &Metric,
    seen: &mut BTreeSet<(Period, BTreeMap<String, String>)>,
) -> Result<Option<Vec<SeriesPoint>>, Failure> {
    let Some(found) = columns(csv, layout) else { return Ok(None) };
    let mut rows = Rows {
        metric,
        bare_in: layout.bare_in,
        dates: layout.dates,
        value: DecimalColumn::new(layout.decimal),
        n: DecimalColumn::new(layout.decimal),
        undecided: Vec::new(),
        bare: Shown::default(),
        outside: Shown::default(),
        first: None,
    };
    let place_only = Arc::new(SourceFile::new(csv.path(), ""));
    let mut points = Vec::new();
    while csv.advance()? {
        if csv.is_blank() {
            continue;
        }
        let undecided = rows.undecided.len();
        let Some(point) = rows.point(csv, &found, points.len(), &place_only) else {
            rows.undecided.truncate(undecided);
            continue;
        };
        let is_second = !seen.insert((metric.every.containing(point.period.start()), point.breakdown.clone()));
        if let Some((rule, message)) = misplaced(point.period, metric.every, is_second) {
            csv.cell_fault(rule, found.period, &message, &format!("one value for each {}", metric.every.name()));
            rows.undecided.truncate(undecided);
            continue;
        }
        points.push(point);
    }
    rows.decide(csv, &mut points);
    rows.report(csv, &points);
    Ok(Some(points))
}

fn columns(csv: &Csv, layout: &FileLayout<'_>) -> Option<Found> {
    let n = match layout.n {
        Some(column) => column.find(csv),
        None => csv.column("n"),
    };
    let by: Vec<Option<(String, usize)>> =
        layout.by.iter().map(|(name, column)| column.find(csv).map(|column| ((*name).to_owned(), column))).collect();
    let (period, value) = (layout.period.find(csv), layout.value.find(csv));
    let by = by.into_iter().collect::<Option<Vec<_>>>();
    Some(Found { period: period?, value: value?, n, by: by? })
}

impl Rows<'_> {
    fn point<R: Read>(
        &mut self,
        csv: &CsvReader<R>,
        found: &Found,
        index: usize,
        file: &Arc<SourceFile>,
    ) -> Option<SeriesPoint> {
        let period = self.period(csv, found.period);
        let value = if csv.cell(found.value).is_empty() { Some(None) } else { self.value(csv, found.value).map(Some) };
        let n = found.n.filter(|column| !csv.cell(*column).is_empty()).and_then(|column| self.count(csv, column));
        let mut number = |cell: Option<CellNumber>, is_n: bool| match cell? {
            CellNumber::Known(number) => Some(number),
            CellNumber::Open(readings) => {
                let place = csv.place_of(if is_n { found.n.unwrap_or(found.value) } else { found.value });
                self.undecided.push(Undecided { point: index, is_n, readings, place });
                None
            }
        };
        let (n, value) = (number(n, true), value.map(|value| number(value, false)));
        let place = csv.place_of(found.value);
        if value.is_some() && self.first.is_none() && !csv.cell(found.value).is_empty() {
            self.first = Some(place.clone());
        }
        if let Some(Some(value)) = value
            && !units::bounds(self.metric).hold(value)
        {
            self.outside.add(|| (place.clone(), csv.cell(found.value).to_owned()));
        }
        let breakdown = found.by.iter().filter(|(_, column)| !csv.cell(*column).is_empty());
        Some(SeriesPoint {
            period: period?,
            breakdown: breakdown.map(|(name, column)| (name.clone(), csv.cell(*column).to_owned())).collect(),
            value: value?,
            n,
            origin: Origin::row(file, place.place),
        })
    }

    /// The period in the current cell of `column`: as written, or the day or month that `dates` describes.
    fn period<R: Read>(&self, csv: &CsvReader<R>, column: usize) -> Option<Period> {
        let Some(dates) = self.dates else {
            let form = "a period such as `2025`, `2025-Q1`, `2025-01`, `2025-W05` or `2025-01-31`";
            let of_moment = |text: &str| DateFormat::default().read(text).map(|cell| Every::Day.containing(cell.date));
            let cell = csv.cell(column);
            let read = cell.parse::<Period>().ok().or_else(|| of_moment(cell));
            if read.is_none() && !cell.is_empty() && csv.is_foreign_period(column) {
                return None;
            }
            return csv.parse_with(column, form, |_| read);
        };
        let every = if dates.is_of_months() { Every::Month } else { Every::Day };
        csv.date(column, dates).map(|cell| every.containing(cell.date))
    }

    /// The value in the current cell of `column`, which is not empty.
    fn value<R: Read>(&mut self, csv: &CsvReader<R>, column: usize) -> Option<CellNumber> {
        if self.metric.unit != Unit::Duration {
            return self.value.read(csv, column);
        }
        let cell = csv.cell(column);
        if let Some(seconds) = cell_duration(cell) {
            return Some(CellNumber::Known(seconds));
        }
        let is_number = cell.chars().all(|c| c.is_ascii_digit() || ".,'\u{a0}\u{202f}\u{2009} ".contains(c));
        if !is_number {
            return csv.parse_with(column, "a duration such as `0:05:30` or `5m30s`", |_| None);
        }
        let number = self.value.read(csv, column)?;
        if self.bare_in.is_none() && number != CellNumber::Known(0.0) {
            self.bare.add(|| (csv.place_of(column), cell.to_owned()));
        }
        Some(number.times(self.bare_in.map_or(1.0, TimeUnit::seconds)))
    }

    /// The number of observations in the current cell of `column`, which is not empty.
    fn count<R: Read>(&mut self, csv: &CsvReader<R>, column: usize) -> Option<CellNumber> {
        let count = self.n.read(csv, column)?;
        if matches!(count, CellNumber::Known(n) if n < 0.0) {
            return csv.parse_with(column, "a number of 0 or more", |_| None);
        }
        Some(count)
    }

    /// Gives the numbers their values that other cells decide; a fault where none does.
    fn decide<R: Read>(&mut self, csv: &CsvReader<R>, points: &mut [SeriesPoint]) {
        let by_value = self.value.decided(csv.delimiter());
        let by_n = self.n.decided(csv.delimiter());
        let mut is_reported = false;
        for Undecided { point, is_n, readings, place } in std::mem::take(&mut self.undecided) {
            let decided = if is_n { by_n.or(by_value) } else { by_value.or(by_n) };
            let Some(decimal) = decided else {
                if !std::mem::replace(&mut is_reported, true) {
                    csv.report(self.open(csv.path(), is_n, place));
                }
                continue;
            };
            let number = readings.by(decimal);
            let bounds = units::bounds(self.metric);
            match points.get_mut(point) {
                Some(point) if is_n => point.n = Some(number),
                Some(point) => {
                    point.value = Some(number);
                    if !bounds.hold(number) {
                        self.outside.add(|| (place.clone(), number.to_string()));
                    }
                }
                None => {}
            }
        }
    }

    /// The fault of a column whose cells leave open what a comma or point means.
    fn open(&self, path: &str, is_n: bool, place: Excerpt) -> Diagnostic {
        let column = if is_n { &self.n } else { &self.value };
        let text = column.first_open().map_or("", |(_, text)| text.as_str());
        let message = format!("`{text}` is a fraction or thousands, and no cell of the column settles it");
        Diagnostic::in_excerpt(&rules::AMBIGUOUS_DECIMAL, path, place, message).help(format!(
            "say `decimal: \",\"` or `decimal: \".\"` in `{}`: `series: {{file: …, decimal: \",\"}}`",
            self.metric.head.path()
        ))
    }

    /// Reports what the cells show together.
    fn report<R: Read>(&mut self, csv: &CsvReader<R>, points: &[SeriesPoint]) {
        let path = csv.path();
        let document = self.metric.head.path();
        if let Some((place, text)) = self.bare.first.take() {
            let message = format!("`{text}`{} no unit of time", more_say(self.bare.count));
            let fault = Diagnostic::in_excerpt(&rules::DURATION_WITHOUT_UNIT, path, place, message);
            csv.report(fault.help(format!(
                "say `in: s`, `in: min`, `in: h` or `in: d` in `{document}`: `series: {{file: …, in: min}}`"
            )));
            return;
        }
        let bounds = units::bounds(self.metric);
        if let Some((place, text)) = self.outside.first.take() {
            let message = outside_message(&text, self.outside.count, bounds);
            let fault = Diagnostic::in_excerpt(&rules::VALUE_OUT_OF_BOUNDS, path, place, message);
            csv.report(fault.expected(bounds.to_string()).help(units::lift(self.metric)));
        }
        let values: Vec<f64> = points.iter().filter_map(|point| point.value).collect();
        if let (Some(message), Some(place)) = (fractions(self.metric, &values), self.first.take()) {
            csv.report(Diagnostic::in_excerpt(&rules::PERCENT_AS_FRACTION, path, place, message).help(FRACTIONS_HELP));
        }
    }
}
