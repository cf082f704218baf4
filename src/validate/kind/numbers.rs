//! The values in a column of an export or a series: numbers or durations, settled together.
//!
//! In: cells, and the metric that they are values of. Out: what each row holds, and one fault for each cause: a unit, a decimal
//! mark or a bound that is missing in the document is told once, at the first cell that shows it.

mod told;

use std::borrow::Cow;

use crate::diag::{Excerpt, rules};
use crate::model::Origin;
use crate::model::Unit;
use crate::model::metric::RowStatistic;
use crate::parse::csv::{CellNumber, Decimal, DecimalColumn, Readings, cell_duration, number_by};
use crate::parse::read::money::{Money, money};
use crate::parse::scalar;
use crate::schema::metric::{Bounds, Metric};
use crate::schema::source::RowsSource;
use crate::schema::{FileNames, TimeUnit};

use super::super::units;
use super::day_fractions::DayFractions;
use super::header_unit;
use super::signs::Signs;
use super::table::Csv;

/// The values of one column while they are read.
pub(super) struct Numbers<'a> {
    metric: &'a Metric,
    /// Where the document says how numbers are written.
    stated_in: StatedIn,
    bare_in: Option<TimeUnit>,
    /// The unit of time that the header probably names.
    in_header: Option<TimeUnit>,
    /// Whether it certainly does.
    is_named: bool,
    /// Where the document names the file, where it names one.
    named: Option<&'a Origin>,
    is_duration: bool,
    /// Whether they count something.
    is_of_counts: bool,
    /// The bounds of each value; open where a point is not of the size of one.
    bounds: Bounds,
    column: DecimalColumn,
    undecided: Vec<Undecided>,
    bare: Shown,
    /// Lengths of time such as `4:12`, of which nothing says what their parts are.
    parts: Shown,
    outside: Shown,
    signs: Signs,
    /// Numbers that begin with a zero, as times of day do.
    zeros: Shown,
    /// Those with a percent sign where the unit is none of percentages.
    percentages: Shown,
    parts_of_days: DayFractions,
    first: Option<Excerpt>,
    /// How many cells say their unit of time.
    times: usize,
}

/// The key of a metric that says how numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StatedIn {
    /// `series: {file: …}`.
    Series,
    /// `source: {rows: …}`.
    Source,
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Cell {
    /// A number; seconds where it is a duration.
    Number(f64),
    /// One that only other cells of the column can decide.
    Undecided,
}

/// A number that only other cells of its column can decide.
struct Undecided {
    row: usize,
    readings: Readings,
    place: Excerpt,
}

/// Cells that show one cause: how many, and the first with its text.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) count: usize,
    pub(super) first: Option<(Excerpt, String)>,
}

impl Shown {
    pub(super) fn add(&mut self, place: impl FnOnce() -> (Excerpt, String)) {
        self.count += 1;
        self.first.get_or_insert_with(place);
    }
}

impl<'a> Numbers<'a> {
    /// The values that `source` names, of `metric`.
    pub(super) fn of_rows(metric: &'a Metric, source: &'a RowsSource) -> Self {
        let is_sum = matches!(source.statistic, Some(RowStatistic::Sum | RowStatistic::Count));
        let is_open = is_sum || source.within.is_some();
        Self {
            stated_in: StatedIn::Source,
            is_duration: metric.unit == Unit::Duration || source.within.is_some(),
            bounds: if is_open { OPEN } else { metric.held_to() },
            ..Self::new(metric, source.bare_in.or(metric.bare_in), source.decimal)
        }
        .in_files(&source.files)
    }

    /// The same, of `files`.
    pub(super) fn in_files(self, files: &'a FileNames) -> Self {
        let one = files.first().filter(|_| files.len() == 1);
        Self { named: one.map(|file| &file.origin), ..self }
    }

    /// The values of a series of `metric`.
    pub(super) fn of_series(metric: &'a Metric, bare_in: Option<TimeUnit>, decimal: Option<Decimal>) -> Self {
        Self::new(metric, bare_in, decimal)
    }

    /// How many observations the points of a series of `metric` rest on.
    pub(super) fn of_counts(metric: &'a Metric, decimal: Option<Decimal>) -> Self {
        Self { is_duration: false, is_of_counts: true, bounds: OPEN, ..Self::new(metric, None, decimal) }
    }

    fn new(metric: &'a Metric, bare_in: Option<TimeUnit>, decimal: Option<Decimal>) -> Self {
        Self {
            metric,
            stated_in: StatedIn::Series,
            bare_in,
            in_header: None,
            is_named: false,
            named: None,
            is_duration: metric.unit == Unit::Duration,
            is_of_counts: metric.unit == Unit::Count,
            bounds: metric.held_to(),
            column: DecimalColumn::new(decimal),
            undecided: Vec::new(),
            bare: Shown::default(),
            parts: Shown::default(),
            outside: Shown::default(),
            signs: Signs::default(),
            zeros: Shown::default(),
            percentages: Shown::default(),
            parts_of_days: DayFractions::default(),
            first: None,
            times: 0,
        }
    }

    /// Whether the header of `column` names no other unit of time than the document, which is reported.
    pub(super) fn hold_header(&mut self, csv: &mut Csv, column: usize) -> bool {
        let header = csv.headers().get(column).cloned().unwrap_or_default();
        self.in_header = header_unit::meant(&header);
        self.is_named = header_unit::named(&header).is_some();
        let (Some(stated), Some(named)) = (self.bare_in.filter(|_| self.is_duration), header_unit::named(&header))
        else {
            return true;
        };
        if stated.is_of_two_parts() || stated == named {
            return true;
        }
        let (stated, unit) = (stated.name(), named.name());
        let fault = csv.header_fault(format!("the header `{header}` says `{unit}`, and the document `in: {stated}`"));
        csv.report(fault.help(format!("write `in: {unit}`, or correct the header")));
        false
    }

    /// What the current cell of `column`, which is not empty, holds; `row` is the index that its row will have.
    pub(super) fn read(&mut self, csv: &Csv, column: usize, row: usize) -> Option<Cell> {
        let cell = csv.cell(column);
        let place = || (csv.place_of(column), cell.to_owned());
        if self.is_duration {
            let (unsigned, is_negative) = scalar::without_sign(cell);
            let parts = scalar::two_parts(unsigned);
            let of_parts = self.bare_in.and_then(|unit| unit.seconds_in_parts(unsigned));
            if let Some((number, unit)) = marked_in_unit(unsigned) {
                // How the column writes fractions holds for numbers with a unit as well.
                self.times += 1;
                let number = self.column.read(csv, column, number)?.times(if is_negative { -unit } else { unit });
                return Some(self.keep(csv, column, row, number));
            }
            if let Some(seconds) = cell_duration(unsigned).or(of_parts) {
                let seconds = if is_negative { -seconds } else { seconds };
                self.times += 1;
                self.first.get_or_insert_with(|| csv.place_of(column));
                if !self.bounds.hold(seconds) {
                    self.outside.add(place);
                }
                return Some(Cell::Number(seconds));
            }
            if parts.is_some() {
                self.parts.add(place);
                return Some(Cell::Undecided);
            }
            if !self.column.is_stated() && scalar::with_leading_zero(unsigned).is_some() {
                self.zeros.add(place);
                return Some(Cell::Undecided);
            }
            let is_number = unsigned.chars().all(|c| c.is_ascii_digit() || ".,'\u{a0}\u{202f}\u{2009} ".contains(c));
            if !is_number && scalar::number(unsigned).is_none() {
                return csv.parse_with(column, "a duration such as `0:05:30` or `5m30s`", |_| None);
            }
        }
        let bare = match &self.metric.unit {
            Unit::Currency(code) if !self.is_of_counts => match money(cell, code) {
                Money::Of(other) => {
                    let message = format!("`{cell}` is in {other}, and the unit is `currency:{code}`");
                    csv.cell_fault(&rules::CSV_CELL, column, &message, &format!("an amount in {code}"));
                    return None;
                }
                Money::Same(amount) => amount,
            },
            _ => Cow::Borrowed(cell),
        };
        let mut number = self.column.read(csv, column, &bare)?;
        if cell.ends_with('%') && (self.is_of_counts || !units::may_be_percentages(&self.metric.unit)) {
            self.percentages.add(place);
            return Some(Cell::Undecided);
        }
        if self.is_duration {
            if self.bare_in.is_none_or(TimeUnit::is_of_two_parts) && number != CellNumber::Known(0.0) {
                self.bare.add(place);
            }
            if self.bare_in.is_some_and(|unit| unit != TimeUnit::Day) {
                self.parts_of_days.see(cell, || csv.place_of(column));
            }
            number = number.times(self.bare_in.map_or(1.0, TimeUnit::seconds));
        }
        Some(self.keep(csv, column, row, number))
    }

    /// Keeps the number of a cell, or what it may be.
    fn keep(&mut self, csv: &Csv, column: usize, row: usize, number: CellNumber) -> Cell {
        let cell = csv.cell(column);
        self.first.get_or_insert_with(|| csv.place_of(column));
        match number {
            CellNumber::Known(number) => {
                if !self.bounds.hold(number) {
                    self.outside.add(|| (csv.place_of(column), cell.to_owned()));
                }
                self.signs.add(number, cell, || csv.place_of(column));
                Cell::Number(number)
            }
            CellNumber::Open(readings) => {
                self.undecided.push(Undecided { row, readings, place: csv.place_of(column) });
                Cell::Undecided
            }
        }
    }

    /// Forgets what only other cells can decide of the rows from `row` on: they are left out.
    pub(super) fn leave_out(&mut self, row: usize) {
        self.undecided.retain(|undecided| undecided.row < row);
    }

    /// What the cells so far say of the decimal mark.
    pub(super) fn decimal(&self, csv: &Csv) -> Option<Decimal> {
        // Points alone part no thousands where numbers have fractions of three digits.
        let is_whole = self.is_of_counts || units::has_no_thousandths(&self.metric.unit);
        self.column.decided(if is_whole { b';' } else { csv.delimiter() })
    }

    /// Gives `set` the numbers that other cells decide, with their rows; a column that leaves it open is written as one `beside`
    /// it. Returns whether every number is known; a fault where not.
    pub(super) fn decide(
        &mut self,
        csv: &Csv,
        beside: Option<Decimal>,
        mut set: impl FnMut(usize, f64, &Excerpt),
    ) -> bool {
        self.column.report(csv);
        if let Some((place, text)) = self.zeros.first.take() {
            csv.report(self.zeros_fault(csv, place, &text));
            return false;
        }
        if let Some((place, text)) = self.bare.first.take() {
            csv.report(self.bare_fault(csv, place, &text));
            return false;
        }
        if let Some((place, text)) = self.parts.first.take() {
            csv.report(self.parts_fault(csv, place, &text));
            return false;
        }
        if let Some((place, text)) = self.percentages.first.take() {
            csv.report(self.percentages_fault(csv, &place, &text));
            return false;
        }
        let decided = self.decimal(csv).or(beside);
        for Undecided { row, readings, place } in std::mem::take(&mut self.undecided) {
            let Some(decimal) = decided else {
                csv.report(self.open_fault(csv, place));
                return false;
            };
            let number = readings.by(decimal);
            set(row, number, &place);
            if !self.bounds.hold(number) {
                self.outside.add(|| (place, number.to_string()));
            }
        }
        true
    }
}

/// No bounds.
const OPEN: Bounds = Bounds { low: None, high: None };
/// The number in a cell such as `4,5h` or `1.200h`, which a mark parts, and the seconds of its unit.
fn marked_in_unit(cell: &str) -> Option<(&str, f64)> {
    let number = cell.strip_suffix(|c: char| c.is_ascii_lowercase())?;
    let is_marked = number.contains(['.', ',']) && number.chars().all(|c| c.is_ascii_digit() || ".,".contains(c));
    let unit = scalar::duration(&format!("1{}", &cell[number.len()..]))?;
    let is_number = [Decimal::Comma, Decimal::Point].into_iter().any(|decimal| number_by(number, decimal).is_some());
    (is_marked && is_number).then_some((number, unit))
}
