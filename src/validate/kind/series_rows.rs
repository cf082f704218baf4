//! The points of a metric in a CSV file.
//!
//! In: the file and how it is laid out. Out: its points, and one fault for each cause.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use crate::diag::{Diagnostic, Excerpt, rules};
use crate::error::Failure;
use crate::model::metric::SeriesPoint;
use crate::model::{Every, Origin, Peaks, Period};
use crate::parse::csv::{CellDate, DateFormat};
use crate::parse::node::in_flow;
use crate::parse::read::{certain, listed, looks_the_same, meant, nearest};
use crate::schema::metric::Metric;
use crate::source::SourceFile;

use super::headers;
use super::numbers::{Cell, Numbers};
use super::proportion::Proportions;
use super::series::{FileLayout, misplaced, one_for_each};
use super::table::{Column, Csv};

/// The columns of a file that were found.
struct Found {
    period: usize,
    value: usize,
    n: Option<usize>,
    by: Vec<(String, usize)>,
}

/// The rows while they are read.
struct Rows<'a> {
    dates: Option<&'a DateFormat>,
    value: Numbers<'a>,
    n: Numbers<'a>,
}

/// What is known of the points of all the files of a series.
pub(super) struct Together<'a> {
    /// The periods that have a value already.
    pub(super) seen: BTreeSet<(Period, BTreeMap<String, String>)>,
    pub(super) proportions: Proportions<'a>,
    pub(super) peaks: Peaks,
}

/// The points in the file of `csv`; none where a column is missing.
pub(super) fn read(
    csv: &mut Csv,
    layout: &FileLayout<'_>,
    metric: &Metric,
    together: &mut Together<'_>,
) -> Result<Option<Vec<SeriesPoint>>, Failure> {
    let Some(found) = columns(csv, layout) else { return Ok(None) };
    let mut rows = Rows {
        dates: layout.dates,
        value: Numbers::of_series(metric, layout.bare_in, layout.decimal).in_files(layout.files),
        n: Numbers::of_counts(metric, layout.decimal),
    };
    if !rows.value.hold_header(csv, found.value) {
        return Ok(None);
    }
    let place_only = Arc::new(SourceFile::new(csv.path(), ""));
    let (mut points, mut odd) = (Vec::new(), OddPeriods::default());
    while csv.advance()? {
        if csv.is_blank() {
            continue;
        }
        let Some(point) = rows.point(csv, &found, points.len(), &place_only) else {
            odd.see(csv, found.period);
            rows.leave_out(points.len());
            continue;
        };
        let is_second = !together.seen.insert((metric.every.containing(point.period.start()), point.breakdown.clone()));
        if let Some((rule, message)) = misplaced(point.period, metric.every, is_second) {
            csv.cell_fault(rule, found.period, &message, &one_for_each(metric, point.period));
            rows.leave_out(points.len());
            continue;
        }
        if !csv.cell(found.value).is_empty() {
            together.peaks.see(point.period.start(), || (csv.path().to_owned(), csv.place_of(found.period)));
        }
        if let Some(value) = point.value {
            let text = || csv.cell(found.value).to_owned();
            let fault = |place| Diagnostic::in_excerpt(&rules::OUT_OF_PROPORTION, csv.path(), place, "");
            together.proportions.see(&point.breakdown, value, || (text(), fault(csv.place_of(found.value))));
        }
        points.push(point);
    }
    odd.report(csv, found.period, &points);
    // Numbers that are not known are told, and nothing that would follow from them.
    let is_whole = rows.decide(csv, &mut points, &mut together.proportions);
    Ok(is_whole.then_some(points))
}

/// Periods that are not written as they should be, each with what it means and its place.
#[derive(Default)]
struct OddPeriods(Vec<(Period, String, Excerpt)>);

impl OddPeriods {
    /// Takes the current cell of `column`, where it is one.
    fn see(&mut self, csv: &Csv, column: usize) {
        const MOST: usize = 20;
        let cell = csv.cell(column);
        let meant = || meant::one(&meant::periods(cell)).and_then(|meant| meant.parse().ok());
        if self.0.len() < MOST
            && cell.parse::<Period>().is_err()
            && let Some(meant) = meant()
        {
            self.0.push((meant, cell.to_owned(), csv.place_of(column)));
        }
    }

    /// Reports the first that stands among `points` as it should be as well: written alike, there would be two of it.
    fn report(self, csv: &Csv, column: usize, points: &[SeriesPoint]) {
        let is_there = |(period, ..): &(Period, String, Excerpt)| points.iter().any(|point| point.period == *period);
        let Some((period, text, place)) = self.0.into_iter().find(is_there) else { return };
        csv.forgive_dates(column);
        let message = format!("`{text}` and `{period}` are the same period");
        let fault = Diagnostic::in_excerpt(&rules::PERIOD_OVERLAP, csv.path(), place, message);
        csv.report(
            fault.expected(format!("one value for `{period}`")).help("leave the right one, and delete the other"),
        );
    }
}

fn columns(csv: &mut Csv, layout: &FileLayout<'_>) -> Option<Found> {
    let usual = [("period", layout.period), ("value", layout.value)].into_iter();
    let usual = usual.chain(layout.by.iter().map(|(name, column)| (*name, *column)));
    let is_missing = |column: &Column<'_>| column.origin.is_none() && csv.column(column.header).is_none();
    let missing: Vec<&str> = usual.filter(|(_, column)| is_missing(column)).map(|(name, _)| name).collect();
    if missing.iter().any(|name| csv.is_misplaced(name)) {
        return None;
    }
    if !missing.is_empty() && !csv.headers().is_empty() {
        let fault = without(csv, layout, &missing);
        csv.report(fault);
        return None;
    }
    let n = match layout.n {
        Some(column) => column.find(csv),
        None => csv.column("n"),
    };
    let by: Vec<Option<(String, usize)>> =
        layout.by.iter().map(|(name, column)| column.find(csv).map(|column| ((*name).to_owned(), column))).collect();
    let (period, value) = (layout.period.find(csv), layout.value.find(csv));
    let by = by.into_iter().collect::<Option<Vec<_>>>();
    // Two columns that the document names are held apart before.
    if let (Some(n), Some(value), None, Some(origin)) = (n, value, &layout.n, layout.value.origin)
        && n == value
    {
        let message = format!("`{}` is the value, and how many it is made of", layout.value.header);
        let fault = origin.fault(&rules::CONTRADICTING_KEYS, message);
        csv.report(fault.help("name the column of the values; `n` counts what each is made of"));
        return None;
    }
    Some(Found { period: period?, value: value?, n, by: by? })
}

/// One fault for all the columns that are missing: the line to write, with the headers that are there.
fn without(csv: &mut Csv, layout: &FileLayout<'_>, missing: &[&str]) -> Diagnostic {
    let wanted: Vec<&str> = ["period", "value"].into_iter().chain(layout.by.keys().copied()).collect();
    if let Some(fault) = csv.headless(&wanted) {
        return fault;
    }
    if let [name] = missing
        && let Some(origin) = layout.by_at.get(name)
        && let Some(near) = certain(name, csv.headers().iter().map(String::as_str))
    {
        let message = format!("`{}` has no column `{name}`", csv.path());
        // Which of the two is the slip, nobody knows.
        let columns = format!("columns: {{{name}: {}}}", in_flow(near));
        let help =
            format!("did you mean `{near}`? Write it here, or say `series: {{file: {}, {columns}}}`", layout.named);
        return origin.fault(&rules::CSV_HEADER, message).help(help);
    }
    let first = csv.first_row();
    let known = || csv.headers().iter().map(String::as_str).filter(|header| !header.is_empty());
    let (columns, are) = if missing.len() > 1 { ("columns", "are") } else { ("column", "is") };
    let fault = csv.header_fault(format!("there {are} no {columns} {}", listed(missing.iter().copied())));
    // What is found by its own name is no guess for another.
    let is_taken = |header: &String| {
        let usual = ["period", "value", "n"].into_iter().chain(layout.by.keys().copied());
        usual.clone().any(|name| name == header.to_lowercase() && !missing.contains(&name))
    };
    let left: Vec<String> =
        csv.headers().iter().map(|header| if is_taken(header) { String::new() } else { header.clone() }).collect();
    let near = match missing {
        [name] => nearest(name, left.iter().map(String::as_str)),
        _ => None,
    };
    let written = match (missing, near) {
        ([name], Some(near)) => vec![(*name, in_flow(near))],
        _ => headers::guessed(&left, &first, missing),
    };
    if let Some(odd) = csv.odd_header(&first) {
        return fault.expected(format!("the {columns} {}", listed(missing.iter().copied()))).help(odd);
    }
    let is_open = written.iter().any(|(_, header)| header == "…");
    let written: Vec<String> = written.iter().map(|(name, header)| format!("{name}: {header}")).collect();
    let line = format!("say which is meant: `series: {{file: {}, columns: {{{}}}}}`", layout.named, written.join(", "));
    let odd = |near: &str| missing.first().and_then(|name| looks_the_same(name, near));
    let help = match near {
        Some(near) => odd(near).unwrap_or_else(|| format!("did you mean `{near}`? Then {line}, or rename the column")),
        None if is_open => format!("{line}; there is {}", listed(known())),
        None => line,
    };
    fault.expected(format!("the {columns} {}", listed(missing.iter().copied()))).help(help)
}

impl Rows<'_> {
    fn point(&mut self, csv: &Csv, found: &Found, index: usize, file: &Arc<SourceFile>) -> Option<SeriesPoint> {
        if csv.cell(found.period).is_empty() && !csv.cell(found.value).is_empty() {
            let message = "the row has a value and no period";
            csv.cell_fault(&rules::CSV_CELL, found.period, message, "a period, or `skip` for a row that is none");
            return None;
        }
        if found.by.iter().any(|(_, column)| csv.is_total_in(*column)) {
            return None;
        }
        let period = self.period(csv, found.period);
        if period.is_none() && csv.is_called_total(found.period) {
            // What it adds up to is no value of the series.
            return None;
        }
        let known = |cell: Cell| if let Cell::Number(number) = cell { Some(number) } else { None };
        let is_empty = csv.cell(found.value).is_empty();
        let value = if is_empty { Some(None) } else { self.value.read(csv, found.value, index).map(known) };
        let n = found.n.filter(|column| !csv.cell(*column).is_empty());
        let n = n.and_then(|column| self.count(csv, column, index)).and_then(known);
        let breakdown = found.by.iter().filter(|(_, column)| !csv.cell(*column).is_empty());
        if let (Some(column), Some(0.0), Some(Some(value))) = (found.n, n, value)
            && value != 0.0
        {
            let message = "`n` is 0 beside a value, which is made of nothing";
            csv.cell_fault(
                &rules::CSV_CELL,
                column,
                message,
                "how many cases the value is made of, or nothing in both",
            );
        }
        Some(SeriesPoint {
            period: period?,
            breakdown: breakdown.map(|(name, column)| (name.clone(), csv.cell(*column).to_owned())).collect(),
            value: value?,
            n,
            origin: Origin::row(file, csv.place_of(found.value).place),
        })
    }

    /// The period in the current cell of `column`: as written, or the day or month that `dates` describes.
    fn period(&self, csv: &Csv, column: usize) -> Option<Period> {
        let Some(dates) = self.dates else {
            let form = "a period such as `2025`, `2025-Q1`, `2025-01`, `2025-W05` or `2025-01-31`";
            let cell = csv.cell(column);
            let moment = || DateFormat::default().read(cell);
            let read = match cell.parse::<Period>() {
                Ok(period) => Some(period),
                Err(_) => match moment() {
                    Some(moment) => Some(Every::Day.containing(day(csv, column, moment)?)),
                    None => None,
                },
            };
            if read.is_some() {
                csv.see_period();
            }
            if read.is_none() && !cell.is_empty() && csv.is_foreign_period(column) {
                return None;
            }
            return csv.parse_with(column, form, |_| read);
        };
        let every = if dates.is_of_months() { Every::Month } else { Every::Day };
        csv.date_or_month(column, dates).and_then(|cell| day(csv, column, cell)).map(|day| every.containing(day))
    }

    /// The number of observations in the current cell of `column`, which is not empty.
    fn count(&mut self, csv: &Csv, column: usize, index: usize) -> Option<Cell> {
        let count = self.n.read(csv, column, index)?;
        if matches!(count, Cell::Number(n) if n < 0.0) {
            return csv.parse_with(column, "a number of 0 or more", |_| None);
        }
        if matches!(count, Cell::Number(n) if n.fract() != 0.0) {
            return csv.parse_with(column, "a whole number: how many the value is made of", |_| None);
        }
        Some(count)
    }

    /// Forgets what was read of the row that would have been point `index`.
    fn leave_out(&mut self, index: usize) {
        self.value.leave_out(index);
        self.n.leave_out(index);
    }

    /// Gives the numbers their values that other cells decide, and reports what the cells show together.
    fn decide(&mut self, csv: &Csv, points: &mut [SeriesPoint], proportions: &mut Proportions<'_>) -> bool {
        let (by_value, by_n) = (self.value.decimal(csv), self.n.decimal(csv));
        let is_whole = self.value.decide(csv, by_n, |point, number, place| {
            if let Some(point) = points.get_mut(point) {
                point.value = Some(number);
                let fault = || Diagnostic::in_excerpt(&rules::OUT_OF_PROPORTION, csv.path(), place.clone(), "");
                let text = || place.text();
                proportions.see(&point.breakdown, number, || (text(), fault()));
            }
        });
        let is_whole = is_whole
            && self.n.decide(csv, by_value, |point, number, place| {
                if number.fract() != 0.0 {
                    let message = format!("`{}` is not a whole number", place.text());
                    let fault = Diagnostic::in_excerpt(&rules::CSV_CELL, csv.path(), place.clone(), message);
                    csv.report(fault.expected("a whole number: how many the value is made of"));
                }
                if let Some(point) = points.get_mut(point) {
                    point.n = Some(number);
                }
            });
        if is_whole {
            self.value.report_size(csv, &points.iter().filter_map(|point| point.value).collect::<Vec<_>>());
        }
        is_whole
    }
}

/// The day of `cell`, of `column`; nothing where only the place that it is of would say which, which is a fault: ten in the evening
/// in UTC is the next day further east.
fn day(csv: &Csv, column: usize, cell: CellDate) -> Option<NaiveDate> {
    let is_open = cell.offset == Some(0) && cell.time.is_some_and(|time| time != NaiveTime::MIN);
    if is_open {
        let message = format!("`{}` is a time of UTC: which day it is depends on the place", csv.cell(column));
        csv.cell_fault(&rules::CSV_CELL, column, &message, "a day or a month of the place, without its time");
        return None;
    }
    Some(cell.date)
}
