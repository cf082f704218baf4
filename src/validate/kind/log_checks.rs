//! What the rows of a log show together: cases that are there twice, names in two spellings, promises that nothing holds by.
//!
//! In: the rows while they are read. Out: one warning for each cause, in the document. Nothing is joined or left out.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{NaiveDateTime, TimeDelta};

use crate::diag::{Severity, rules};
use crate::model::LogRow;
use crate::parse::node::shortened;
use crate::parse::read::certain;
use crate::schema::log::{Log, TYPES};

use super::super::spelt::{Double, MOST_ALIKE, doubles, look_alikes};
use super::super::text::personal;
use super::Reading;
use super::log_rows::Shared;

/// The numbers of cases, and which rows have one that an earlier row has.
#[derive(Default)]
pub(super) struct Cases {
    /// The file and line of each number, as a number of its own.
    seen: HashMap<u64, (usize, u64)>,
    paths: Vec<String>,
    twice: u64,
    first: Option<Twice>,
}

/// The first number that is there twice.
struct Twice {
    text: String,
    place: String,
    earlier: String,
}

impl Cases {
    /// Takes the number in `cell` of the row on `line` of the file at `path`.
    pub(super) fn see(&mut self, cell: &str, path: &str, line: u64) {
        if cell.is_empty() {
            return;
        }
        if self.paths.last().is_none_or(|last| last != path) {
            self.paths.push(path.to_owned());
        }
        let mut hasher = DefaultHasher::new();
        cell.hash(&mut hasher);
        let here = (self.paths.len() - 1, line);
        let Some((file, earlier)) = self.seen.insert(hasher.finish(), here) else { return };
        self.twice += 1;
        if self.first.is_none() {
            let of = |file: usize, line: u64| format!("{}:{line}", self.paths[file]);
            let (place, earlier) = (of(here.0, line), of(file, earlier));
            self.first = Some(Twice { text: cell.to_owned(), place, earlier });
        }
    }

    /// Warns of rows, `of` so many, whose case an earlier row is of.
    pub(super) fn report(&self, read: &Reading<'_, '_>, log: &Log, of: usize) {
        let Some(Twice { text, place, earlier }) = &self.first else { return };
        let named = if personal(text).is_some() { String::new() } else { format!(" `{}`", shortened(text)) };
        let have = if self.twice == 1 { "has" } else { "have" };
        let message =
            format!("{} of {of} rows {have} the number of an earlier one:{named} ({earlier} and {place})", self.twice);
        let span = log.files.first().map_or(read.map.anchor(), |named| named.origin.span);
        let fault = read.fields.reader.fault(&rules::COUNTED_TWICE, span, message);
        let help = "each row counts: delete the second of a case; where the column numbers no cases, name the one that does in `columns: {id: …}`";
        read.fields.reader.report(fault.help(help));
    }
}

/// Due dates of a column beside the promise that the document states.
#[derive(Default)]
pub(super) struct Dues {
    rows: u64,
    /// Rows whose column says another day than the promise, or none.
    other: u64,
    first: u64,
}

impl Dues {
    /// Takes what the column says of the row on `line`, by the `is_day` or by the minute, beside what was `promised`.
    pub(super) fn see(&mut self, promised: NaiveDateTime, due: Option<NaiveDateTime>, is_day: bool, line: u64) {
        self.rows += 1;
        let is_same = |due: NaiveDateTime| {
            if is_day { due.date() == promised.date() } else { (due - promised).abs() < TimeDelta::minutes(1) }
        };
        if !due.is_some_and(is_same) {
            self.first = if self.other == 0 { line } else { self.first };
            self.other += 1;
        }
    }

    /// Warns of a promise that no row, `of` so many, holds by, because the file has due dates of its own.
    pub(super) fn report(&self, read: &Reading<'_, '_>, of: usize) {
        let Some(span) = read.map.value_span("due").filter(|_| self.other > 0) else { return };
        let text = &read.fields.file.text()[span.range()];
        let message = format!(
            "`{text}` holds for no row: the file has a column of due dates, which says another day or none in {} of {of}, \
             first on line {}",
            self.other, self.first
        );
        let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message).severity(Severity::Warning);
        let help = "where the column holds, say so with `columns: {due: due}` or remove `due`; where the promise does, take the column out of the file";
        read.fields.reader.report(fault.help(help));
    }
}

/// Warns of a promise that no desk makes: less than a minute, or more than two years.
pub(super) fn report_promise(read: &Reading<'_, '_>, log: &Log) {
    const LIKELY: std::ops::RangeInclusive<f64> = 60.0..=2.0 * 366.0 * 86_400.0;
    let Some(promise) = log.promise.as_ref().filter(|promise| !LIKELY.contains(&promise.value)) else { return };
    let text = &read.fields.file.text()[promise.origin.span.range()];
    let message = format!("nobody promises to answer within `{text}`");
    let fault = read.fields.reader.fault(&rules::OUT_OF_PROPORTION, promise.origin.span, message);
    read.fields.reader.report(fault.help("correct its unit: `m` is minutes, `h` hours, `d` days"));
}

/// Warns of a pattern that stands after one that fits every cell.
pub(super) fn report_patterns(read: &Reading<'_, '_>, log: &Log) {
    let patterns = &log.patterns.0;
    let Some(at) = patterns.iter().position(|pattern| pattern.glob.as_str() == "*") else { return };
    let (Some(next), Some(span)) = (patterns.get(at + 1), read.map.value_span("types")) else { return };
    let text = next.glob.as_str();
    let message =
        format!("`{text}` is never tried: `*` of `{}`, which fits every cell, comes first", patterns[at].name);
    let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message).severity(Severity::Warning);
    read.fields.reader.report(fault.help("write `*` last"));
}

/// The columns whose values are names of the author's own.
const NAMED: [&str; 7] = ["type", "channel", "category", "severity", "outcome", "cause", "language"];

/// Warns of values of a column that are spelt in two ways, and of types that are nearly one that results are made of. `shared` has every
/// value of all columns: rows are counted only where two of them may be one.
pub(super) fn report_spellings(read: &Reading<'_, '_>, log: &Log, rows: &[LogRow], shared: &Shared) {
    report_types(read, log, rows);
    let all: Vec<(&str, u64)> = shared.0.iter().map(|text| (&**text, 0)).collect();
    let may_be_one =
        !doubles(all.iter().copied()).is_empty() || all.len() > MOST_ALIKE || !look_alikes(&all).is_empty();
    if !may_be_one {
        return;
    }
    let span = log.files.first().map_or(read.map.anchor(), |named| named.origin.span);
    for column in NAMED {
        let mut values: HashMap<&str, u64> = HashMap::new();
        rows.iter().filter_map(|row| row.column(column)).for_each(|value| *values.entry(value).or_default() += 1);
        let mut counted: Vec<(&str, u64)> = values.into_iter().collect();
        counted.sort_unstable();
        let mut told = BTreeSet::new();
        let near = look_alikes(&counted).into_iter().filter(|double| {
            column != "type" || [double.name, double.usual].iter().all(|name| near_type(name).is_none())
        });
        for double in doubles(counted.iter().copied()).into_iter().chain(near) {
            if told.insert(double.name) {
                let what = format!("values of `{column}`: {}", where_found(rows, column, &double));
                double.report_in_file(read.fields.reader, span, &what);
            }
        }
    }
}

/// In how many rows each of the two spellings stands, and where first.
fn where_found(rows: &[LogRow], column: &str, double: &Double<'_>) -> String {
    let of = |name: &str| {
        let mut having = rows.iter().filter(|row| row.column(column) == Some(name));
        let first = having.next().map_or(0, |row| row.line);
        match having.count() {
            0 => format!("line {first}"),
            more => format!("{} rows, first line {first}", more + 1),
        }
    };
    format!("`{}` {}, `{}` {}", double.name, of(double.name), double.usual, of(double.usual))
}

/// The type that `name`, none of them, is nearly.
fn near_type(name: &str) -> Option<&'static str> {
    if TYPES.contains(&name) { None } else { certain(name, TYPES) }
}

/// Warns of rows of a type that is nearly one that results are made of, where nothing says what the file calls that.
fn report_types(read: &Reading<'_, '_>, log: &Log, rows: &[LogRow]) {
    if !log.patterns.0.is_empty() {
        return;
    }
    let mut kinds: Vec<&str> = rows.iter().filter_map(|row| row.kind.as_deref()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let span = log.files.first().map_or(read.map.anchor(), |named| named.origin.span);
    for (kind, meant) in kinds.into_iter().filter_map(|kind| Some((kind, near_type(kind)?))) {
        let double = Double { name: kind, usual: meant };
        let of = rows.iter().filter(|row| row.kind.as_deref() == Some(kind)).count();
        let found = where_found(rows, "type", &double);
        let message = format!(
            "`{kind}` is nearly `{meant}`, and {of} of {} rows are of no type that is counted: {found}",
            rows.len()
        );
        let fault = read.fields.reader.fault(&rules::TWO_SPELLINGS, span, message);
        let help = format!(
            "write `{meant}` in the file, or say what it calls each type: `types: {{{meant}: [{}], …}}`",
            patterns(kind, meant)
        );
        read.fields.reader.report(fault.help(help));
    }
}

/// A pattern that fits both `kind` and `meant`, whatever the case of their first letter.
fn patterns(kind: &str, meant: &str) -> String {
    let same: String = kind.chars().zip(meant.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
    let mut letters = same.chars();
    match letters.next() {
        Some(first) => format!("\"[{}{first}]{}*\"", first.to_uppercase(), letters.as_str()),
        None => format!("\"{kind}\""),
    }
}
