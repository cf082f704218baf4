//! The values in a column of an export: numbers or durations, settled together.
//!
//! In: cells, and the metric that they are values of. Out: what each row measures, and one fault for each cause: a unit, a decimal
//! mark or a bound that is missing in the document is told once, at the first cell that shows it.

use crate::diag::{Diagnostic, Excerpt, rules};
use crate::model::Unit;
use crate::model::metric::{MeasuredRow, RowStatistic, Taken};
use crate::parse::csv::{CellNumber, DecimalColumn, Readings, cell_duration};
use crate::schema::TimeUnit;
use crate::schema::metric::{Bounds, Metric};
use crate::schema::source::RowsSource;

use super::super::units;
use super::series::{FRACTIONS_HELP, fractions, more_say, outside_message};
use super::series_rows::Shown;
use super::table::Csv;

/// The values of one column while they are read.
pub(super) struct Numbers<'a> {
    metric: &'a Metric,
    bare_in: Option<TimeUnit>,
    is_duration: bool,
    /// The bounds of each value; open where a point is not of the size of one.
    bounds: Bounds,
    column: DecimalColumn,
    undecided: Vec<Undecided>,
    bare: Shown,
    outside: Shown,
    first: Option<Excerpt>,
}

/// A number that only other cells of its column can decide.
struct Undecided {
    row: usize,
    readings: Readings,
    place: Excerpt,
}

impl<'a> Numbers<'a> {
    /// The values that `source` names, of `metric`.
    pub(super) fn new(metric: &'a Metric, source: &RowsSource) -> Self {
        let is_sum = matches!(source.statistic, Some(RowStatistic::Sum | RowStatistic::Count));
        let is_open = is_sum || source.within.is_some();
        Self {
            metric,
            bare_in: source.bare_in.or(metric.bare_in),
            is_duration: metric.unit == Unit::Duration || source.within.is_some(),
            bounds: if is_open { Bounds { low: None, high: None } } else { units::bounds(metric) },
            column: DecimalColumn::new(source.decimal),
            undecided: Vec::new(),
            bare: Shown::default(),
            outside: Shown::default(),
            first: None,
        }
    }

    /// The value in the current cell of `column`, which is not empty; `row` is the index that its row will have.
    pub(super) fn read(&mut self, csv: &Csv, column: usize, row: usize) -> Option<Taken> {
        let cell = csv.cell(column);
        let place = || (csv.place_of(column), cell.to_owned());
        if let Some(seconds) = cell_duration(cell).filter(|_| self.is_duration) {
            return Some(Taken::Value(seconds));
        }
        let mut number = self.column.read(csv, column)?;
        if self.is_duration {
            if self.bare_in.is_none() && number != CellNumber::Known(0.0) {
                self.bare.add(place);
            }
            number = number.times(self.bare_in.map_or(1.0, TimeUnit::seconds));
        }
        self.first.get_or_insert_with(|| csv.place_of(column));
        match number {
            CellNumber::Known(number) => {
                if !self.bounds.hold(number) {
                    self.outside.add(place);
                }
                Some(Taken::Value(number))
            }
            CellNumber::Open(readings) => {
                self.undecided.push(Undecided { row, readings, place: csv.place_of(column) });
                Some(Taken::Nothing)
            }
        }
    }

    /// Gives the numbers of `rows` their values that other cells decide, and reports what the cells show together; the rows from
    /// `first` on are those of this file.
    pub(super) fn decide(&mut self, csv: &Csv, rows: &mut [MeasuredRow], first: usize) {
        let document = self.metric.head.path();
        if let Some((place, text)) = self.bare.first.take() {
            let message = format!("`{text}`{} no unit of time", more_say(self.bare.count));
            let fault = Diagnostic::in_excerpt(&rules::DURATION_WITHOUT_UNIT, csv.path(), place, message);
            let help = "say `in: s`, `in: min`, `in: h` or `in: d` in the `source` of";
            csv.report(fault.help(format!("{help} `{document}`")));
            return;
        }
        let decided = self.column.decided(csv.delimiter());
        for Undecided { row, readings, place } in std::mem::take(&mut self.undecided) {
            let Some(decimal) = decided else {
                let text = self.column.first_open().map_or("", |(_, text)| text.as_str());
                let message = format!("`{text}` is a fraction or thousands, and no cell of the column settles it");
                let fault = Diagnostic::in_excerpt(&rules::AMBIGUOUS_DECIMAL, csv.path(), place, message);
                let help = "say `decimal: \",\"` or `decimal: \".\"` in the `source` of";
                csv.report(fault.help(format!("{help} `{document}`")));
                return;
            };
            let number = readings.by(decimal);
            if !self.bounds.hold(number) {
                self.outside.add(|| (place, number.to_string()));
            }
            if let Some(row) = rows.get_mut(row) {
                row.taken = Taken::Value(number);
            }
        }
        self.report_size(csv, &rows[first..]);
    }

    /// Reports values that cannot be meant in the metric's unit.
    fn report_size(&mut self, csv: &Csv, rows: &[MeasuredRow]) {
        if let Some((place, text)) = self.outside.first.take() {
            let message = outside_message(&text, self.outside.count, self.bounds);
            let fault = Diagnostic::in_excerpt(&rules::VALUE_OUT_OF_BOUNDS, csv.path(), place, message);
            csv.report(fault.expected(self.bounds.to_string()).help(units::lift(self.metric)));
        }
        let of_row = |row: &MeasuredRow| if let Taken::Value(value) = row.taken { Some(value) } else { None };
        let values: Vec<f64> = rows.iter().filter_map(of_row).collect();
        if let (Some(message), Some(place)) = (fractions(self.metric, &values), self.first.take()) {
            let fault = Diagnostic::in_excerpt(&rules::PERCENT_AS_FRACTION, csv.path(), place, message);
            csv.report(fault.help(FRACTIONS_HELP));
        }
    }
}
