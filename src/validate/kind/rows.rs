//! The rows of an export that a metric is computed from, each with what it measures.
//!
//! In: the files and what the source says of their columns. Out: the rows, and one fault for each cause. Nothing is summed up here.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::rules;
use crate::error::Failure;
use crate::model::calendar::Moment;
use crate::model::metric::{MeasuredRow, MeasuredRows, Taken};
use crate::model::{Origin, Peaks};
use crate::parse::csv::{CellDate, DateFormat};
use crate::parse::node::{Node, in_flow};
use crate::parse::read::{did_you_mean, listed, looks_the_same};
use crate::schema::metric::Metric;
use crate::schema::source::RowsSource;
use crate::source::SourceFile;

use super::super::spelt::{self, Counted};
use super::super::text::personal;
use super::Reading;
use super::clock::Clock;
use super::identifying::Watched;
use super::log_rows::{Early, Shared};
use super::numbers::{Cell, Numbers};
use super::row_values;
use super::table::{self, Column, Csv, Table};

/// The rows that `source`, of `metric`, names.
pub(super) fn read(read: &Reading<'_, '_>, metric: &Metric, source: &RowsSource) -> Option<MeasuredRows> {
    let calendar = match &source.calendar {
        Some(named) => Some(read.calendar(named)?),
        None => None,
    };
    let delimiter = source.delimiter.map(|delimiter| delimiter.0);
    let table = Table { names: &source.files, delimiter, skip: &source.skip, counts_rows: true, key: Some("source") };
    let clock = Clock::of(calendar.as_deref());
    let (mut rows, mut shared, mut backwards) = (Vec::new(), Shared::default(), Early::default());
    let (mut peaks, mut ends, mut is_doubtful) = (Peaks::default(), Peaks::default(), false);
    let mut wanted = Wanted::all(source);
    let config = read.sources.config;
    let by = metric.by.iter().map(|name| Watched::new(config, name, Column::of(name, &source.columns).origin));
    let filters = source.filter.keys().map(|name| Watched::new(config, name, source.filter.place(name)));
    let mut watched: Vec<Watched<'_>> = by.chain(filters).collect();
    let files = table::read(read, &table, |csv| {
        let Some(columns) = Columns::find(csv, metric, source, &wanted) else { return Ok(false) };
        let mut numbers = Numbers::of_rows(metric, source);
        if let Some(column) = columns.measured.filter(|_| source.value.is_some())
            && !numbers.hold_header(csv, column)
        {
            return Ok(false);
        }
        let (clock, shared, wanted) = (&clock, &mut shared, &mut wanted);
        let watched = &mut watched;
        let (backwards, peaks) = (&mut backwards, [&mut peaks, &mut ends]);
        let mut reading = Rows { source, columns, numbers, clock, shared, wanted, watched, backwards, peaks };
        let is_whole = reading.read(csv, &mut rows);
        is_doubtful |= csv.is_faulty();
        is_whole
    })?;
    let message = format!("{} of {} rows end before they begin", backwards.count, rows.len());
    let are_all = backwards.count > 1 && backwards.count == rows.len() as u64;
    if let Some(fault) = backwards.fault(&rules::CLOSED_BEFORE_RECEIVED, message).filter(|_| !is_doubtful) {
        let turned = source.until.as_ref().filter(|_| are_all).map(|until| {
            let (date, until) = (in_flow(&until.header), in_flow(&source.date.header));
            format!("name the columns the other way round, `date: {date}, until: {until}`, or ")
        });
        let help = turned.unwrap_or_default() + "correct the dates: these rows are in no time";
        read.fields.reader.report(fault.help(help));
    }
    // Where no row could be read, none was looked at.
    if !(is_doubtful && rows.is_empty()) {
        wanted.iter().for_each(|wanted| wanted.report(read));
    }
    watched.iter().for_each(|watched| watched.report(read));
    report_spellings(read, metric, &rows, &shared);
    let is_of_two_units = !is_doubtful && row_values::Measured { metric, source, rows: &rows }.report(read, &table);
    Some(MeasuredRows { written: source.clone(), files, calendar, rows, peaks, ends, is_of_two_units })
}

/// Warns of parts that are spelt in two ways, or nearly one. `shared` has every part: rows are counted only where two of them may be one.
fn report_spellings(read: &Reading<'_, '_>, metric: &Metric, rows: &[MeasuredRow], shared: &Shared) {
    let all: Vec<(&str, u64)> = shared.0.iter().map(|part| (&**part, 0)).collect();
    if !spelt::may_be_one(&all) {
        return;
    }
    let source = read.map.mapping().get("source").and_then(Node::as_mapping);
    let by = source.and_then(|source| source.get("by")).or_else(|| read.map.mapping().get("by"));
    for (at, name) in metric.by.iter().enumerate() {
        let mut parts: BTreeMap<&str, u64> = BTreeMap::new();
        rows.iter().filter_map(|row| row.parts.get(at)?.as_deref()).for_each(|part| {
            *parts.entry(part).or_default() += 1;
        });
        let span = by.map_or(read.map.anchor(), |by| spelt::named(by, name).unwrap_or(by.span));
        let what = format!("parts by `{name}`");
        let of = Counted { what: &what, one: "row", names: parts, least: 0, more: Vec::new() };
        spelt::report(read.fields.reader, span, of);
    }
}

/// Cells that a document looks for in a column, and which of them there are.
struct Wanted<'a> {
    column: Column<'a>,
    /// Whether case counts.
    is_exact: bool,
    /// Each with the place that names it.
    cells: Vec<(&'a str, Option<&'a Origin>)>,
    met: Vec<bool>,
    /// Some of the others that there are, each with its rows.
    others: BTreeMap<String, u64>,
}

impl<'a> Wanted<'a> {
    /// The cells of `where` in its order, then those of `share`.
    fn all(source: &'a RowsSource) -> Vec<Self> {
        let of_filter = source.filter.iter().map(|(name, cells)| {
            let usual = Column { header: name, origin: source.filter.place(name) };
            let cells = cells.iter().map(|cell| (cell.as_str(), source.filter.place_of(name, cell))).collect();
            (source.columns.get(name).map_or(usual, Column::named), true, cells)
        });
        let of_share = source.share.iter().map(|share| {
            (
                Column::named(&share.column),
                false,
                share.cells.iter().map(|cell| (cell.value.as_str(), Some(&cell.origin))).collect::<Vec<_>>(),
            )
        });
        let wanted = of_filter.chain(of_share).map(|(column, is_exact, cells)| Self {
            column,
            is_exact,
            met: vec![false; cells.len()],
            cells,
            others: BTreeMap::new(),
        });
        wanted.collect()
    }

    /// Whether `cell` is one of them.
    fn holds(&mut self, cell: &str) -> bool {
        const MOST: usize = 64;
        let is_met = |(wanted, _): &(&str, Option<&Origin>)| {
            *wanted == cell || !self.is_exact && wanted.to_lowercase() == cell.to_lowercase()
        };
        let found = self.cells.iter().position(is_met);
        match found {
            Some(index) => self.met[index] = true,
            None => {
                if let Some(rows) = self.others.get_mut(cell) {
                    *rows += 1;
                } else if self.others.len() < MOST && !cell.is_empty() {
                    self.others.insert(cell.to_owned(), 1);
                }
            }
        }
        found.is_some()
    }

    /// Warns of those that no row has, and of rows with another spelling of one, which are left out.
    fn report(&self, read: &Reading<'_, '_>) {
        for ((cell, origin), is_met) in self.cells.iter().zip(&self.met) {
            let Some(origin) = origin else { continue };
            if *is_met { self.report_spelling(read, cell, origin) } else { self.report_missing(read, cell, origin) }
        }
    }

    fn report_missing(&self, read: &Reading<'_, '_>, cell: &str, origin: &Origin) {
        let message = format!("no row has `{cell}` in `{}`", self.column.header);
        let there = || self.others.keys().map(String::as_str);
        let help = did_you_mean(cell, there())
            .or_else(|| (!self.others.is_empty()).then(|| format!("its cells are {}", listed(there()))));
        let is_open = there().all(|other| personal(other).is_none());
        let mut alike = there().filter(|other| other.to_lowercase() == cell.to_lowercase());
        let is_written = origin.file.text().get(origin.span.range()) == Some(cell);
        let meant = alike.next().filter(|_| is_open && is_written && alike.next().is_none()).map(in_flow);
        let fault = read.fields.reader.fault(&rules::CELL_NOT_FOUND, origin.span, message);
        read.fields.reader.report(fault.maybe_help(help.filter(|_| is_open)).maybe_mend(meant));
    }

    fn report_spelling(&self, read: &Reading<'_, '_>, cell: &str, origin: &Origin) {
        let is_wanted = |other: &str| self.cells.iter().any(|(wanted, _)| *wanted == other);
        let own = spelt::same(cell);
        let mut others = self.others.iter().filter(|(other, _)| !is_wanted(other) && spelt::same(other) == own);
        let Some((other, rows)) = others.next() else { return };
        let (have, are) = if *rows == 1 { ("row has", "is") } else { ("rows have", "are") };
        let message = format!("{rows} {have} `{other}` in `{}` and {are} left out beside `{cell}`", self.column.header);
        let fault = read.fields.reader.fault(&rules::TWO_SPELLINGS, origin.span, message);
        let list = format!("[{}, {}]", in_flow(cell), in_flow(other));
        let help = looks_the_same(cell, other)
            .unwrap_or_else(|| format!("write `{cell}` in the file if it is the same, or name both: `{list}`"));
        read.fields.reader.report(fault.help(help));
    }
}

/// The columns of a file.
struct Columns {
    date: usize,
    measured: Option<usize>,
    /// Those of the wanted cells, in their order.
    wanted: Vec<usize>,
    by: Vec<usize>,
}

impl Columns {
    fn find(csv: &Csv, metric: &Metric, source: &RowsSource, wanted: &[Wanted<'_>]) -> Option<Self> {
        let heading = |heading| Column::named(heading).find(csv);
        let date = heading(&source.date);
        let measured = source.value.as_ref().or(source.until.as_ref()).map(heading);
        let wanted: Vec<Option<usize>> = wanted.iter().map(|wanted| wanted.column.find(csv)).collect();
        let by: Vec<Option<usize>> = metric.by.iter().map(|name| Column::of(name, &source.columns).find(csv)).collect();
        let measured = match measured {
            Some(column) => Some(column?),
            None => None,
        };
        let (wanted, by) = (wanted.into_iter().collect::<Option<_>>()?, by.into_iter().collect::<Option<_>>()?);
        Some(Self { date: date?, measured, wanted, by })
    }
}

/// When the time of a row begins: its cell, and the moment that this names.
#[derive(Clone, Copy)]
struct Start {
    cell: CellDate,
    moment: Moment,
}

/// The rows of one file while they are read.
struct Rows<'a, 'w> {
    source: &'a RowsSource,
    columns: Columns,
    numbers: Numbers<'a>,
    clock: &'a Clock<'a>,
    shared: &'a mut Shared,
    wanted: &'a mut [Wanted<'w>],
    /// The columns of breakdowns, then those of `where`.
    watched: &'a mut Vec<Watched<'w>>,
    backwards: &'a mut Early,
    /// Those of the days of rows, and of the days at which they end.
    peaks: [&'a mut Peaks; 2],
}

impl Rows<'_, '_> {
    /// Adds the rows; whether every number of them is known.
    fn read(&mut self, csv: &mut Csv, rows: &mut Vec<MeasuredRow>) -> Result<bool, Failure> {
        let dates = self.source.dates.clone().unwrap_or_default();
        let place_only = Arc::new(SourceFile::new(csv.path(), ""));
        let first = rows.len();
        while csv.advance()? {
            if !csv.is_blank() {
                let columns = self.columns.by.iter().chain(&self.columns.wanted);
                self.watched.iter_mut().zip(columns).for_each(|(watched, column)| watched.see(csv.cell(*column)));
            }
            if !csv.is_blank() && self.is_wanted(csv) {
                let row = self.row(csv, &dates, rows.len(), &place_only);
                rows.extend(row);
            }
        }
        let is_whole = self.numbers.decide(csv, None, |row, number, _| {
            if let Some(row) = rows.get_mut(row) {
                row.taken = Taken::Value(number);
            }
        });
        if is_whole {
            let of_row = |row: &MeasuredRow| if let Taken::Value(value) = row.taken { Some(value) } else { None };
            self.numbers.report_size(csv, &rows[first..].iter().filter_map(of_row).collect::<Vec<_>>());
        }
        Ok(is_whole)
    }

    /// Whether `where` wants the current row.
    fn is_wanted(&mut self, csv: &Csv) -> bool {
        let filters = self.wanted.iter_mut().zip(&self.columns.wanted).take(self.source.filter.len());
        // Each is asked, so that each knows its cells.
        filters.fold(true, |all, (wanted, column)| wanted.holds(csv.cell(*column)) && all)
    }

    fn row(&mut self, csv: &Csv, dates: &DateFormat, index: usize, file: &Arc<SourceFile>) -> Option<MeasuredRow> {
        let column = self.columns.date;
        if csv.cell(column).is_empty() {
            let message = "the row has no date";
            csv.cell_fault(&rules::CSV_CELL, column, message, "a date, or `skip` for a row that is none");
            return None;
        }
        let cell = csv.date(column, dates)?;
        self.clock.hold_to_first(csv, column, cell);
        let start = Start { cell, moment: self.clock.moment(csv, column, cell) };
        let end = match self.columns.measured.filter(|at| self.source.until.is_some() && !csv.cell(*at).is_empty()) {
            Some(column) => Some((column, csv.date_or_nothing(column, dates)?)),
            None => None,
        };
        let ended = end.map(|(column, cell)| {
            let day = self.clock.local(self.clock.moment(csv, column, cell), cell).date();
            self.peaks[1].see(day, || (csv.path().to_owned(), csv.place_of(column)));
            day
        });
        let taken = self.taken(csv, (start, end), index)?;
        let parts = self.columns.by.iter().map(|column| self.shared.keep(csv.cell(*column))).collect();
        let place = csv.place_of(self.columns.measured.unwrap_or(column)).place;
        let day = self.clock.local(start.moment, cell).date();
        self.peaks[0].see(day, || (csv.path().to_owned(), csv.place_of(self.columns.date)));
        let origin = Origin::row(file, place);
        Some(MeasuredRow { day, since: start.moment, taken, ended, parts, origin, at: csv.start() })
    }

    fn taken(&mut self, csv: &Csv, (start, end): (Start, Option<(usize, CellDate)>), index: usize) -> Option<Taken> {
        if self.source.share.is_some() {
            let (wanted, column) = self.wanted.last_mut().zip(self.columns.wanted.last())?;
            let (cell, is_listed) = (csv.cell(*column), wanted.holds(csv.cell(*column)));
            let is_nothing = cell.is_empty() && !is_listed;
            return Some(if is_nothing { Taken::Nothing } else { Taken::Value(f64::from(u8::from(is_listed))) });
        }
        let Some(column) = self.columns.measured else { return Some(Taken::Nothing) };
        match (end, &self.source.until) {
            (Some((column, end)), _) => Some(self.between(csv, column, start, end)),
            (None, Some(_)) => Some(Taken::Open),
            (None, None) if csv.cell(column).is_empty() => Some(Taken::Nothing),
            (None, None) => Some(match self.numbers.read(csv, column, index)? {
                Cell::Number(number) => Taken::Value(number),
                Cell::Undecided => Taken::Nothing,
            }),
        }
    }

    /// The seconds from `start` to `until`; nothing where that is earlier, unless it names the same day without a time.
    fn between(&mut self, csv: &Csv, column: usize, start: Start, until: CellDate) -> Taken {
        let (since, end) = (start.moment, self.clock.moment(csv, column, until));
        self.clock.compare(csv, column, [start.cell, until]);
        if end < since {
            if until.time.is_none() && until.date == start.cell.date {
                return Taken::Value(0.0);
            }
            self.backwards.add(csv, column);
            return Taken::Nothing;
        }
        Taken::Value(self.clock.between(since, end))
    }
}
