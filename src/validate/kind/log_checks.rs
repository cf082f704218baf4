//! What the rows of a log show together: cases that are there twice, patterns that are never tried.
//!
//! In: the rows while they are read. Out: one warning for each cause. Nothing is joined or left out.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveTime;

use crate::diag::{Diagnostic, Excerpt, Severity, counted, rules};
use crate::model::LogRow;
use crate::parse::node::shortened;
use crate::schema::log::Log;

use super::super::text::personal;
use super::Reading;
use super::table::Csv;

/// The numbers of cases, and which rows have one that an earlier row has.
#[derive(Default)]
pub(super) struct Cases {
    /// The row of each number, as a number of its own.
    seen: HashMap<u64, Case>,
    paths: Vec<String>,
    twice: u64,
    first: Option<Twice>,
    /// A number for each row that its cells tell from all others.
    pub(super) marks: Vec<u64>,
}

/// Where a case stands: its file, its line, and the number of its row.
#[derive(Clone, Copy)]
struct Case {
    file: usize,
    line: u64,
    mark: Option<u64>,
}

/// The first number that is there twice.
struct Twice {
    text: String,
    path: String,
    place: Excerpt,
    earlier: String,
    /// Whether the two rows say the same.
    is_copy: bool,
}

impl Cases {
    /// Takes the current `row`, whose case has its number in the column `id`.
    pub(super) fn see(&mut self, csv: &Csv, id: Option<usize>, row: &LogRow) {
        let cell = id.map(|id| csv.cell(id)).unwrap_or_default();
        let hashed = |what: &dyn Fn(&mut DefaultHasher)| {
            let mut hasher = DefaultHasher::new();
            what(&mut hasher);
            hasher.finish()
        };
        let at = row.received.filter(|at| !cell.is_empty() || at.time() != NaiveTime::MIN);
        let mark = csv.mark();
        self.marks.extend(at.map(|at| {
            hashed(&|hasher| if cell.is_empty() { (at, mark).hash(hasher) } else { (at, cell).hash(hasher) })
        }));
        let Some(id) = id.filter(|_| !cell.is_empty()) else { return };
        if self.paths.last().is_none_or(|last| last != csv.path()) {
            self.paths.push(csv.path().to_owned());
        }
        let here = Case { file: self.paths.len() - 1, line: row.line, mark };
        let Some(earlier) = self.seen.insert(hashed(&|hasher| cell.hash(hasher)), here) else { return };
        self.twice += 1;
        if self.first.is_none() {
            let of =
                if earlier.file == here.file { String::new() } else { format!(" of `{}`", self.paths[earlier.file]) };
            self.first = Some(Twice {
                text: cell.to_owned(),
                path: csv.path().to_owned(),
                place: csv.place_of(id),
                earlier: format!("line {}{of}", earlier.line),
                is_copy: mark.is_some() && mark == earlier.mark,
            });
        }
    }

    /// Warns of rows, `of` so many, whose case an earlier row is of.
    pub(super) fn report(&self, read: &Reading<'_, '_>, of: usize) {
        let Some(Twice { text, path, place, earlier, is_copy }) = &self.first else { return };
        let named = if personal(text).is_some() { String::new() } else { format!(" `{}`", shortened(text)) };
        let have = if self.twice == 1 { "has" } else { "have" };
        let message =
            format!("{} of {of} rows {have} the number of an earlier one:{named}, as in {earlier}", self.twice);
        let fault = Diagnostic::in_excerpt(&rules::COUNTED_TWICE, path.as_str(), place.clone(), message);
        let help = if *is_copy {
            "each row counts: delete the second of a case"
        } else {
            "the two rows differ, and each counts: correct a mistyped number, or leave one row of the case"
        };
        read.fields.reader.report(fault.help(format!(
            "{help}; where the column numbers no cases, name the one that does in `columns: {{id: …}}` of `{}`",
            read.fields.file.path()
        )));
    }
}

/// Rows that took about as long as the year of one of their dates would make it, where it was mistyped.
#[derive(Default)]
pub(super) struct Years {
    rows: usize,
    long: usize,
    first: Option<(String, Excerpt)>,
    /// The most days that any other row took.
    others: i64,
}

impl Years {
    /// Takes a row that took so many `days`; `place` gives the file and the place of its first date.
    pub(super) fn see(&mut self, days: i64, place: impl FnOnce() -> (String, Excerpt)) {
        const ABOUT_A_YEAR: i64 = 330;
        self.rows += 1;
        if days < ABOUT_A_YEAR {
            self.others = self.others.max(days);
            return;
        }
        self.long += 1;
        self.first.get_or_insert_with(place);
    }

    /// Warns of a few rows that took a year where no other took a quarter of it.
    pub(super) fn report(&self, read: &Reading<'_, '_>) {
        const LEAST: usize = 20;
        const ONE_IN: usize = 20;
        const QUARTER: i64 = 90;
        let Some((path, place)) = &self.first else { return };
        if self.rows < LEAST || self.long * ONE_IN > self.rows || self.others > QUARTER {
            return;
        }
        let others = counted(self.others, "day");
        let message =
            format!("{} of {} rows took a year or about, and no other more than {others}", self.long, self.rows);
        let fault = Diagnostic::in_excerpt(&rules::DATES_OUT_OF_ORDER, path.as_str(), place.clone(), message);
        read.fields.reader.report(fault.severity(Severity::Warning).help("correct the year, where it is mistyped"));
    }
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
