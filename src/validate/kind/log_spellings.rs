//! Names in a log that are spelt in two ways, and types that are nearly one that results are made of.
//!
//! In: the rows of a log. Out: one warning for each column, at the first cell that is spelt otherwise. Nothing is joined.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use crate::diag::{Diagnostic, Severity, counted, rules};
use crate::model::LogRow;
use crate::parse::read::{certain, meant};
use crate::schema::log::{Log, LogColumn, TYPES};

use super::super::spelt::{Double, doubles, look_alikes, may_be_one, together};
use super::Reading;
use super::log_rows::{NAMED, Shared};
use super::table::{self, Table};

/// So many pairs are named.
const SHOWN: usize = 3;

/// Warns of values of a column that are spelt in two ways, and of types that are nearly one that results are made of. `shared` has every
/// value of all columns: rows are counted only where two of them may be one.
pub(super) fn report(at: (&Reading<'_, '_>, &Table<'_>), log: &Log, rows: &[LogRow], shared: &Shared) {
    let all: Vec<(&str, u64)> = shared.0.iter().map(|text| (&**text, 0)).collect();
    let labels: Vec<&str> = at.0.sources.config.labels.keys().map(String::as_str).collect();
    let is_near = |text: &str| near_type(text).is_some() || near_label(text, &labels).is_some();
    if !may_be_one(&all) && !all.iter().any(|(text, _)| is_near(text)) {
        return;
    }
    for column in iter::once(LogColumn::Type).chain(NAMED) {
        let mut values: BTreeMap<&str, u64> = BTreeMap::new();
        rows.iter()
            .filter_map(|row| row.column(column.name()))
            .for_each(|value| *values.entry(value).or_default() += 1);
        let is_of_types = column == LogColumn::Type && log.patterns.0.is_empty();
        let counted: Vec<(&str, u64)> = values.iter().map(|(value, rows)| (*value, *rows)).collect();
        let types = counted.iter().filter_map(|(name, _)| Some(Double { name, usual: near_type(name)? }));
        let types: Vec<Double<'_>> = types.filter(|_| is_of_types).collect();
        let mut told: BTreeSet<&str> = types.iter().map(|double| double.name).collect();
        let mut near = look_alikes(&counted);
        near.extend(counted.iter().filter_map(|(name, _)| Some(Double { name, usual: near_label(name, &labels)? })));
        let others: Vec<Double<'_>> = doubles(counted.iter().copied())
            .into_iter()
            .chain(near)
            .filter(|double| told.insert(double.name))
            .collect();
        let of_column = Spelt { column, rows: &values, log };
        let failed = values.keys().copied().find(|value| meant::is_failed_formula(value));
        let fault = match (&types[..], &others[..]) {
            _ if failed.is_some() => failed.map(|failed| of_column.failed(at, failed)),
            ([], []) => None,
            ([], others) => of_column.named(at, others),
            (types, others) => of_column.types(at, types, others),
        };
        fault.into_iter().for_each(|fault| at.0.fields.reader.report(fault));
    }
}

/// The values of a column, each with its rows.
struct Spelt<'a> {
    column: LogColumn,
    rows: &'a BTreeMap<&'a str, u64>,
    log: &'a Log,
}

impl Spelt<'_> {
    /// The warning of values in two spellings.
    fn named(&self, at: (&Reading<'_, '_>, &Table<'_>), found: &[Double<'_>]) -> Option<Diagnostic> {
        let first = found.first()?;
        let message = self.spelt(found);
        let help = match found {
            [_] => format!("write `{}` if it is the same", first.usual),
            _ => "write each in one way if it is the same".to_owned(),
        };
        Some(self.fault(at, first.name, message).help(help))
    }

    /// The warning of types that are nearly one that results are made of, where nothing says what the file calls that.
    /// `others` are in two spellings beside them.
    fn types(
        &self,
        at: (&Reading<'_, '_>, &Table<'_>),
        found: &[Double<'_>],
        others: &[Double<'_>],
    ) -> Option<Diagnostic> {
        let first = found.first()?;
        let (of, all): (u64, u64) =
            (found.iter().map(|double| self.count(double.name)).sum(), self.rows.values().sum());
        let message = format!("{of} of {all} rows are of no type that is counted: {}", self.meant(found));
        let message = if others.is_empty() { message } else { format!("{message}; {}", self.spelt(others)) };
        let mut patterns: BTreeMap<&str, String> = BTreeMap::new();
        for double in found {
            patterns.entry(double.usual).or_insert_with(|| pattern(double.name, double.usual));
        }
        let patterns: Vec<String> = patterns.iter().map(|(meant, pattern)| format!("{meant}: [{pattern}]")).collect();
        let help_types = |first: &str| {
            let types = patterns.join(", ");
            format!("{first}say what the file calls each type: `types: {{{types}, …}}` in `{}`", self.log.head.path())
        };
        // Nobody slips in every row: that is what the file calls it.
        if of == all && of > 1 && others.is_empty() {
            return Some(self.fault(at, first.name, message).help(help_types("")));
        }
        let write = if let [one] = found {
            format!("write `{}`", one.usual)
        } else {
            "write the types as they are known".to_owned()
        };
        let write = if others.is_empty() { write } else { format!("{write}, and the others each in one way") };
        let help = help_types(&format!("{write}, or "));
        Some(self.fault(at, first.name, message).help(help))
    }

    /// The error of a value that a formula should have given.
    fn failed(&self, at: (&Reading<'_, '_>, &Table<'_>), name: &str) -> Diagnostic {
        let message = format!("{} is a value of `{}`", self.with_rows(name), self.column.name());
        let mut fault = self.fault(at, name, message);
        (fault.code, fault.severity) = (rules::CSV_CELL.code, Severity::Error);
        fault.help(meant::FAILED_FORMULA)
    }

    fn count(&self, name: &str) -> u64 {
        self.rows.get(name).copied().unwrap_or_default()
    }

    /// `name` with its rows.
    fn with_rows(&self, name: &str) -> String {
        format!("`{name}` ({})", counted(self.count(name), "row"))
    }

    /// All spellings of each, with their rows.
    fn spelt(&self, found: &[Double<'_>]) -> String {
        together(found, &format!("values of `{}`", self.column.name()), |name| Some(counted(self.count(name), "row")))
    }

    /// Each with what it is nearly.
    fn meant(&self, found: &[Double<'_>]) -> String {
        joined(found, |double| format!("{} is probably `{}`", self.with_rows(double.name), double.usual))
    }

    /// The fault at the first cell of the column that says `name`, in any case of letters where types are read so; at the name of the file
    /// where it is not found again.
    fn fault(&self, (read, table): (&Reading<'_, '_>, &Table<'_>), name: &str, message: String) -> Diagnostic {
        let header = self.log.columns.get(&self.column).map_or(self.column.name(), |heading| &heading.header);
        let is_it = |cell: &str| cell == name || self.column == LogColumn::Type && cell.to_lowercase() == name;
        if let Some((path, place)) = table::first_cell(read, table, header, is_it) {
            return Diagnostic::in_excerpt(&rules::TWO_SPELLINGS, path, place, message);
        }
        let span = self.log.files.first().map_or(read.map.anchor(), |named| named.origin.span);
        read.fields.reader.fault(&rules::TWO_SPELLINGS, span, message)
    }
}

/// What `say` says of the first of `found`, and how many more there are.
fn joined(found: &[Double<'_>], say: impl Fn(&Double<'_>) -> String) -> String {
    let shown: Vec<String> = found.iter().take(SHOWN).map(say).collect();
    let more = found.len().saturating_sub(SHOWN);
    if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") }
}

/// The type that `name`, none of them, is nearly, or in another language.
pub(in crate::validate) fn near_type(name: &str) -> Option<&'static str> {
    const CALLED: [(&str, &[&str]); 3] = [
        ("complaint", &["παράπον", "reclamați", "plânger", "شكوى", "شكاوى", "kaebus", "жалоб", "beschwerde"]),
        ("comment", &["σχόλι", "comentari", "تعليق", "kommentaar", "комментари", "kommentar"]),
        ("compliment", &["έπαινο", "compliment", "laud", "ثناء", "kiitus", "благодарност", "похвал", "lob"]),
    ];
    if TYPES.contains(&name) {
        return None;
    }
    let called = || CALLED.iter().find(|(_, begins)| begins.iter().any(|begins| name.starts_with(begins)));
    certain(name, TYPES).or_else(|| by_a_letter(name)).or_else(|| called().map(|(meant, _)| *meant))
}

/// The only type that `name` is but for one letter: `complant` is nearer to a complaint than to a compliment.
fn by_a_letter(name: &str) -> Option<&'static str> {
    const LEAST: usize = 6;
    let is_near = |known: &&str| strsim::damerau_levenshtein(name, known) == 1;
    let mut near = TYPES.into_iter().filter(|_| name.chars().count() >= LEAST).filter(is_near);
    near.next().filter(|_| near.next().is_none())
}

/// The one of `labels`, the words that the settings know, that `name`, none of them, is but for one letter.
fn near_label<'l>(name: &str, labels: &[&'l str]) -> Option<&'l str> {
    const LEAST: usize = 4;
    let is_near = |label: &&str| {
        let shorter = name.chars().count().min(label.chars().count());
        shorter >= LEAST
            && name.chars().next() == label.chars().next()
            && !name.contains(|c: char| c.is_numeric())
            && strsim::damerau_levenshtein(name, label) == 1
    };
    if labels.contains(&name) {
        return None;
    }
    let mut near = labels.iter().copied().filter(is_near);
    near.next().filter(|_| near.next().is_none())
}

/// A pattern that fits both `kind` and `meant`, whatever the case of their first letter.
fn pattern(kind: &str, meant: &str) -> String {
    let same: String = kind.chars().zip(meant.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
    let mut letters = same.chars();
    match letters.next() {
        Some(first) => format!("\"[{}{first}]{}*\"", first.to_uppercase(), letters.as_str()),
        None => format!("\"{kind}\""),
    }
}
