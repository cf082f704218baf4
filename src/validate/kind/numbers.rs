//! The values in a column of an export or a series: numbers or durations, settled together.
//!
//! In: cells, and the metric that they are values of. Out: what each row holds, and one fault for each cause: a unit, a decimal
//! mark or a bound that is missing in the document is told once, at the first cell that shows it.

use std::borrow::Cow;

use crate::diag::{Diagnostic, Excerpt, rules};
use crate::model::Origin;
use crate::model::Unit;
use crate::model::metric::RowStatistic;
use crate::parse::csv::{CellNumber, Decimal, DecimalColumn, Readings, cell_duration};
use crate::parse::read::meant;
use crate::parse::read::money::{Money, money};
use crate::parse::scalar;
use crate::schema::metric::{Bounds, Metric};
use crate::schema::source::RowsSource;
use crate::schema::{FileNames, TimeUnit};

use super::super::units;
use super::day_fractions::{DayFractions, day_fraction};
use super::header_unit;
use super::series::{fractions, more_say, outside_message};
use super::signs::{SIGNS_HELP, Signs};
use super::stated_unit::stating;
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
    /// Numbers that begin with a nought, as times of day do.
    noughts: Shown,
    /// Those with a percent sign where the unit is none of percentages.
    percentages: Shown,
    parts_of_days: DayFractions,
    first: Option<Excerpt>,
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
            bounds: if is_open { OPEN } else { units::bounds(metric) },
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
            bounds: units::bounds(metric),
            column: DecimalColumn::new(decimal),
            undecided: Vec::new(),
            bare: Shown::default(),
            parts: Shown::default(),
            outside: Shown::default(),
            signs: Signs::default(),
            noughts: Shown::default(),
            percentages: Shown::default(),
            parts_of_days: DayFractions::default(),
            first: None,
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
            if let Some(seconds) = cell_duration(unsigned).or(of_parts) {
                let seconds = if is_negative { -seconds } else { seconds };
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
                self.noughts.add(place);
                return Some(Cell::Undecided);
            }
            let is_number = unsigned.chars().all(|c| c.is_ascii_digit() || ".,'\u{a0}\u{202f}\u{2009} ".contains(c));
            if !is_number {
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
        self.first.get_or_insert_with(|| csv.place_of(column));
        match number {
            CellNumber::Known(number) => {
                if !self.bounds.hold(number) {
                    self.outside.add(place);
                }
                self.signs.add(number, cell, || csv.place_of(column));
                Some(Cell::Number(number))
            }
            CellNumber::Open(readings) => {
                self.undecided.push(Undecided { row, readings, place: csv.place_of(column) });
                Some(Cell::Undecided)
            }
        }
    }

    /// Forgets what only other cells can decide of the rows from `row` on: they are left out.
    pub(super) fn leave_out(&mut self, row: usize) {
        self.undecided.retain(|undecided| undecided.row < row);
    }

    /// What the cells so far say of the decimal mark.
    pub(super) fn decimal(&self, csv: &Csv) -> Option<Decimal> {
        // Points alone part no thousands where numbers have fractions; a count has none.
        self.column.decided(if self.is_of_counts { b';' } else { csv.delimiter() })
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
        if let Some((place, text)) = self.noughts.first.take() {
            csv.report(self.noughts_fault(csv, place, &text));
            return false;
        }
        if let Some((place, text)) = self.bare.first.take() {
            let message = format!("`{text}`{} no unit of time", more_say(self.bare.count));
            if let Some(fault) = self.unit_to_state(csv, &place, &message) {
                csv.report(fault);
                return false;
            }
            let fault = Diagnostic::in_excerpt(&rules::DURATION_WITHOUT_UNIT, csv.path(), place, message);
            let two = self.bare_in.filter(|unit| unit.is_of_two_parts());
            let usual = || match (two, self.in_header) {
                (Some(unit), _) => units::with_unit(&text, Some(unit)),
                (None, Some(unit)) => {
                    let said = format!("in: {}", unit.name());
                    format!("{}, as the header does", self.say(&format!("`{said}`"), &said))
                }
                (None, None) => self.say("`in: s`, `in: min`, `in: h` or `in: d`", "in: min"),
            };
            csv.report(fault.help(day_fraction(&text).unwrap_or_else(usual)));
            return false;
        }
        if let Some((place, text)) = self.parts.first.take() {
            let (more, are) = if self.parts.count > 1 {
                (format!(" and {} more", self.parts.count - 1), "are")
            } else {
                (String::new(), "is")
            };
            let message = format!("`{text}`{more} {are} minutes and seconds, or hours and minutes");
            let fault = Diagnostic::in_excerpt(&rules::DURATION_WITHOUT_UNIT, csv.path(), place, message);
            // Others are plain numbers, which `in: m:ss` would not read.
            let is_alone = self.first.is_some();
            let help = match &meant::duration(&text)[..] {
                [one, other] if is_alone => format!("write `{one}` or `{other}`"),
                _ => self.say("`in: m:ss` or `in: h:mm`", "in: m:ss"),
            };
            csv.report(fault.help(help));
            return false;
        }
        if let Some((place, text)) = self.percentages.first.take() {
            csv.report(self.percentages_fault(csv, &place, &text));
            return false;
        }
        let decided = self.decimal(csv).or(beside);
        for Undecided { row, readings, place } in std::mem::take(&mut self.undecided) {
            let Some(decimal) = decided else {
                let text = self.column.first_open().map_or("", |(_, text)| text.as_str());
                let message = format!("`{text}` is a fraction or thousands, and no cell of the column settles it");
                let fault = Diagnostic::in_excerpt(&rules::AMBIGUOUS_DECIMAL, csv.path(), place, message);
                csv.report(fault.help(self.say("`decimal: \",\"` or `decimal: \".\"`", "decimal: \",\"")));
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

    /// The fault of numbers that begin with a nought, the first of which is `text`, at `place`: a time with a point is none.
    fn noughts_fault(&self, csv: &Csv, place: Excerpt, text: &str) -> Diagnostic {
        let (more, are) = match self.noughts.count {
            1 => (String::new(), "is a number or a time"),
            count => (format!(" and {} more", count - 1), "are numbers or times"),
        };
        let fault = Diagnostic::in_excerpt(&rules::CSV_CELL, csv.path(), place, format!("`{text}`{more} {are}"));
        let write = meant::of_leading_zero(text).unwrap_or_default();
        let mark = if text.contains(',') { ',' } else { '.' };
        let said = format!("decimal: \"{mark}\"");
        fault.help(format!("{write}; where all of them are numbers, {}", self.say(&format!("`{said}`"), &said)))
    }

    /// The fault of bare numbers whose unit the header names and the document does not state, where the mend is certain: told where it is
    /// to be written.
    fn unit_to_state(&self, csv: &Csv, place: &Excerpt, message: &str) -> Option<Diagnostic> {
        let (unit, named) = (self.in_header.filter(|_| self.is_named && self.bare_in.is_none())?, self.named?);
        let edit = stating(named, unit)?;
        let message =
            format!("{message}, at `{}` line {}: the header of the column does", csv.path(), place.place.line);
        let fault = named.fault(&rules::DURATION_WITHOUT_UNIT, message);
        let fault = fault.help(format!("say `in: {}` beside the name of the file", unit.name()));
        Some(Diagnostic { fix: vec![edit], ..fault })
    }

    /// The fault of percentages in another unit, the first of which is `text`, at `place`.
    fn percentages_fault(&self, csv: &Csv, place: &Excerpt, text: &str) -> Diagnostic {
        let (more, are) = match self.percentages.count {
            1 => (String::new(), "is a percentage"),
            count => (format!(" and {} more", count - 1), "are percentages"),
        };
        let number = text.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}']);
        let of_unit = |is: String| Diagnostic::in_excerpt(&rules::UNIT_MISMATCH, csv.path(), place.clone(), is);
        if self.is_of_counts && self.metric.unit != Unit::Count {
            let fault = of_unit(format!("`{text}`{more} {are}, and `n` counts what the values are made of"));
            return fault.expected("a whole number").help("name the column that counts in `columns: {n: …}`");
        }
        let (id, unit) = (&self.metric.head.id, self.metric.unit.name());
        let fault = of_unit(format!("`{text}`{more} {are}; the unit of `{id}` is `{unit}`"));
        let share = units::of_percent(number, &self.metric.unit);
        fault.expected("a number").help(format!(
            "write `{share}` if it is one of those, or say `unit: percent` in `{}`",
            self.metric.head.path()
        ))
    }

    /// Where the document says `what`, with an `example` of it.
    fn say(&self, what: &str, example: &str) -> String {
        let document = self.metric.head.path();
        match self.stated_in {
            StatedIn::Series => format!("say {what} in `{document}`: `series: {{file: …, {example}}}`"),
            StatedIn::Source => format!("say {what} in the `source` of `{document}`"),
        }
    }

    /// Reports `values` of the column that cannot be meant in the metric's unit.
    pub(super) fn report_size(&mut self, csv: &Csv, values: &[f64]) {
        if let Some((place, text)) = self.outside.first.take() {
            let message = outside_message(&text, self.outside.count, self.bounds);
            let fault = Diagnostic::in_excerpt(&rules::VALUE_OUT_OF_BOUNDS, csv.path(), place, message);
            let stands_in = is_stand_in(&text) && self.bounds.low == Some(0.0);
            let unknown = || {
                format!(
                    "does `{text}` stand for what is not known? Then leave the cell empty; else {}",
                    units::lift(self.metric)
                )
            };
            let help = if stands_in { unknown() } else { units::lift(self.metric) };
            csv.report(fault.expected(self.bounds.to_string()).help(help));
        }
        if let Some((place, text)) = self.parts_of_days.take() {
            let message =
                format!("`{text}` and the others are whole minutes as parts of a day, and `in` says another unit");
            let fault = Diagnostic::in_excerpt(&rules::OUT_OF_PROPORTION, csv.path(), place, message);
            csv.report(fault.help("a spreadsheet keeps times as parts of a day: say `in: d` where that is meant"));
        }
        let at = |place, message| Diagnostic::in_excerpt(&rules::PERCENT_AS_FRACTION, csv.path(), place, message);
        if let Some((place, message)) = self.signs.mixed().filter(|_| units::is_percent(self.metric)) {
            csv.report(at(place, message).help(SIGNS_HELP));
        } else if let (Some(fractions), Some(place)) = (fractions(self.metric, values), self.first.take())
            && !self.signs.is_settled()
        {
            csv.report(fractions.told(at(place, String::new())));
        }
    }
}

/// Whether `text` is one of the numbers below zero that programs write where nothing is known.
fn is_stand_in(text: &str) -> bool {
    ["-1", "-9", "-99", "-999", "-9999"].contains(&text.replace('\u{2212}', "-").trim_end_matches([',', '.', '0']))
}

/// No bounds.
const OPEN: Bounds = Bounds { low: None, high: None };
