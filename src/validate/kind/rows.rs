//! The rows of an export that a metric is computed from, each with what it measures.
//!
//! In: the files and what the source says of their columns. Out: the rows, and one fault for each cause. Nothing is summed up here.

use std::io::Read;

use chrono::NaiveDateTime;

use crate::diag::{Diagnostic, Excerpt, rules};
use crate::error::Failure;
use crate::model::Unit;
use crate::model::calendar::Calendar;
use crate::model::metric::{MeasuredRow, MeasuredRows, Taken};
use crate::parse::csv::{CellDate, CellNumber, CsvReader, DateFormat, DecimalColumn, Readings, cell_duration};
use crate::schema::TimeUnit;
use crate::schema::metric::Metric;
use crate::schema::source::RowsSource;

use super::Reading;
use super::log_rows::Shared;
use super::series::more_say;
use super::table::{self, Column, Csv, Table};

/// The rows that `source`, of `metric`, names.
pub(super) fn read(read: &Reading<'_, '_>, metric: &Metric, source: &RowsSource) -> Option<MeasuredRows> {
    let calendar = match &source.calendar {
        Some(named) => Some(read.calendar(named)?),
        None => None,
    };
    let delimiter = source.delimiter.map(|delimiter| delimiter.0);
    let table = Table { names: &source.files, delimiter, skip: &source.skip };
    let mut rows = Vec::new();
    let mut shared = Shared::default();
    let mut backwards = 0;
    let files = table::read(read, &table, |csv| {
        let Some(columns) = Columns::find(csv, metric, source) else { return Ok(false) };
        let numbers = Numbers::new(metric, source);
        let mut reading =
            Rows { source, columns, numbers, calendar: calendar.as_deref(), shared: &mut shared, backwards: 0 };
        reading.read(csv, &mut rows)?;
        backwards += reading.backwards;
        Ok(true)
    })?;
    if backwards > 0 {
        let reader = read.fields.reader;
        let message = format!("{backwards} of {} rows end before they begin", rows.len());
        let span = source.until.as_ref().map_or(read.map.anchor(), |until| until.origin.span);
        let fault = reader.fault(&rules::CLOSED_BEFORE_RECEIVED, span, message);
        reader.report(fault.help("correct the dates: these rows are in no time"));
    }
    Some(MeasuredRows { written: source.clone(), files, calendar, rows })
}

/// The columns of a file.
struct Columns {
    date: usize,
    measured: Option<usize>,
    filter: Vec<(usize, Vec<String>)>,
    by: Vec<usize>,
}

impl Columns {
    fn find(csv: &Csv, metric: &Metric, source: &RowsSource) -> Option<Self> {
        let share = source.share.as_ref().map(|share| &share.column);
        let measured = source.value.as_ref().or(source.until.as_ref()).or(share);
        let measured = measured.map(|heading| Column::named(heading).find(csv));
        let date = Column::named(&source.date).find(csv);
        let of_filter = |(name, any): (&String, &Vec<String>)| {
            let column = match source.columns.get(name) {
                Some(heading) => Column::named(heading),
                None => Column { header: name, origin: source.filter.place(name) },
            };
            Some((column.find(csv)?, any.clone()))
        };
        let filter: Vec<Option<_>> = source.filter.iter().map(of_filter).collect();
        let by: Vec<Option<usize>> = metric.by.iter().map(|name| Column::of(name, &source.columns).find(csv)).collect();
        let measured = match measured {
            Some(column) => Some(column?),
            None => None,
        };
        Some(Self {
            date: date?,
            measured,
            filter: filter.into_iter().collect::<Option<_>>()?,
            by: by.into_iter().collect::<Option<_>>()?,
        })
    }
}

/// The rows of one file while they are read.
struct Rows<'a> {
    source: &'a RowsSource,
    columns: Columns,
    numbers: Numbers<'a>,
    calendar: Option<&'a Calendar>,
    shared: &'a mut Shared,
    backwards: usize,
}

impl Rows<'_> {
    fn read(&mut self, csv: &mut Csv, rows: &mut Vec<MeasuredRow>) -> Result<(), Failure> {
        let dates = self.source.dates.clone().unwrap_or_default();
        while csv.advance()? {
            if !csv.is_blank() && self.is_wanted(csv) {
                let row = self.row(csv, &dates, rows.len());
                rows.extend(row);
            }
        }
        self.numbers.decide(csv, rows);
        Ok(())
    }

    fn is_wanted(&self, csv: &Csv) -> bool {
        self.columns.filter.iter().all(|(column, any)| any.iter().any(|wanted| wanted == csv.cell(*column)))
    }

    fn row(&mut self, csv: &Csv, dates: &DateFormat, index: usize) -> Option<MeasuredRow> {
        if csv.cell(self.columns.date).is_empty() {
            csv.cell_fault(&rules::CSV_CELL, self.columns.date, "the row has no date", "a date");
            return None;
        }
        let at = csv.date(self.columns.date, dates)?.earliest();
        let taken = self.taken(csv, dates, at, index)?;
        let parts = self.columns.by.iter().map(|column| self.shared.keep(csv.cell(*column))).collect();
        Some(MeasuredRow { at, taken, parts })
    }

    fn taken(&mut self, csv: &Csv, dates: &DateFormat, at: NaiveDateTime, index: usize) -> Option<Taken> {
        let Some(column) = self.columns.measured else { return Some(Taken::Nothing) };
        let is_empty = csv.cell(column).is_empty();
        if let Some(share) = &self.source.share {
            let cell = csv.cell(column).to_lowercase();
            let counts = share.cells.iter().any(|wanted| wanted.to_lowercase() == cell);
            return Some(if is_empty { Taken::Nothing } else { Taken::Value(f64::from(u8::from(counts))) });
        }
        if self.source.until.is_some() {
            let until = if is_empty { None } else { Some(csv.date(column, dates)?) };
            return Some(until.map_or(Taken::Open, |until| self.between(at, until)));
        }
        if is_empty { Some(Taken::Nothing) } else { self.numbers.read(csv, column, index) }
    }

    /// The seconds from `at` to `until`; nothing where that is earlier, unless it names the same day without a time.
    fn between(&mut self, at: NaiveDateTime, until: CellDate) -> Taken {
        let end = until.earliest();
        if end < at {
            if until.time.is_none() && until.date == at.date() {
                return Taken::Value(0.0);
            }
            self.backwards += 1;
            return Taken::Nothing;
        }
        let seconds = (end - at).num_seconds() as f64;
        Taken::Value(self.calendar.map_or(seconds, |calendar| calendar.between(at, end)))
    }
}

/// The values of one column: numbers or durations, settled together.
struct Numbers<'a> {
    metric: &'a Metric,
    bare_in: Option<TimeUnit>,
    is_duration: bool,
    column: DecimalColumn,
    undecided: Vec<(usize, Readings, Excerpt)>,
    bare: usize,
    first_bare: Option<(Excerpt, String)>,
}

impl<'a> Numbers<'a> {
    fn new(metric: &'a Metric, source: &RowsSource) -> Self {
        Self {
            metric,
            bare_in: source.bare_in.or(metric.bare_in),
            is_duration: metric.unit == Unit::Duration || source.within.is_some(),
            column: DecimalColumn::new(source.decimal),
            undecided: Vec::new(),
            bare: 0,
            first_bare: None,
        }
    }

    /// The value in the current cell of `column`, which is not empty.
    fn read<R: Read>(&mut self, csv: &CsvReader<R>, column: usize, index: usize) -> Option<Taken> {
        let cell = csv.cell(column);
        if let Some(seconds) = cell_duration(cell).filter(|_| self.is_duration) {
            return Some(Taken::Value(seconds));
        }
        let mut number = self.column.read(csv, column)?;
        if self.is_duration {
            if self.bare_in.is_none() && number != CellNumber::Known(0.0) {
                self.bare += 1;
                self.first_bare.get_or_insert_with(|| (csv.place_of(column), cell.to_owned()));
            }
            number = number.times(self.bare_in.map_or(1.0, TimeUnit::seconds));
        }
        match number {
            CellNumber::Known(number) => Some(Taken::Value(number)),
            CellNumber::Open(readings) => {
                self.undecided.push((index, readings, csv.place_of(column)));
                Some(Taken::Nothing)
            }
        }
    }

    /// Gives the numbers their values that other cells decide, and reports what the cells show together.
    fn decide<R: Read>(&mut self, csv: &CsvReader<R>, rows: &mut [MeasuredRow]) {
        let document = self.metric.head.path();
        if let Some((place, text)) = self.first_bare.take() {
            let message = format!("`{text}`{} no unit of time", more_say(self.bare));
            let fault = Diagnostic::in_excerpt(&rules::DURATION_WITHOUT_UNIT, csv.path(), place, message);
            csv.report(
                fault.help(format!("say `in: s`, `in: min`, `in: h` or `in: d` in the `source` of `{document}`")),
            );
            return;
        }
        let decided = self.column.decided(csv.delimiter());
        for (index, readings, place) in std::mem::take(&mut self.undecided) {
            let Some(decimal) = decided else {
                let text = self.column.first_open().map_or("", |(_, text)| text.as_str());
                let message = format!("`{text}` is a fraction or thousands, and no cell of the column settles it");
                let fault = Diagnostic::in_excerpt(&rules::AMBIGUOUS_DECIMAL, csv.path(), place, message);
                csv.report(
                    fault.help(format!("say `decimal: \",\"` or `decimal: \".\"` in the `source` of `{document}`")),
                );
                return;
            };
            if let Some(row) = rows.get_mut(index) {
                row.taken = Taken::Value(readings.by(decimal));
            }
        }
    }
}
