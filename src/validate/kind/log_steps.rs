//! Columns of a log that its document or its file calls otherwise than they are: steps that no column is named for, entries of `columns`
//! that are turned round, names that stand for another column.
//!
//! In: what the document says and the headers of the files. Out: warnings, and what to do about an entry that is no column. Nothing is read
//! by another name.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Severity, rules};
use crate::parse::csv::Content;
use crate::parse::node::{Node, in_flow};
use crate::parse::read::certain;
use crate::schema::log::{Log, LogColumn, TYPES};

use super::log_spellings::near_type;
use super::promise::{self, Promise};
use super::table::{self, Csv, Table};
use super::{Reading, headers};

/// Entries of `columns` that are written the other way round are so where a file has a column of that name; where none has, the file calls
/// the column as it is called here.
pub(super) fn revise_turned(read: &Reading<'_, '_>, table: &Table<'_>) {
    let Some(columns) = read.map.mapping().get("columns").and_then(Node::as_mapping) else { return };
    for entry in &columns.entries {
        let is_column = |name: &str| LogColumn::ALL.iter().any(|column| column.name() == name);
        let Some(own) = entry.value.as_text().filter(|text| is_column(text) && !is_column(&entry.key)) else {
            continue;
        };
        let (mut is_there, mut is_own) = (false, false);
        table::scan(read, table, |csv| {
            is_there |= csv.column(&entry.key).is_some();
            is_own |= csv.column(own).is_some();
            Ok(false)
        });
        if !is_there && is_own {
            read.fields.reader.revise(&rules::UNKNOWN_KEY, entry.key_span, |fault| {
                fault.fix.clear();
                fault.help = Some(format!("delete the entry: the file calls the column `{own}`, as it is called here"));
            });
        }
    }
}

/// Warns of a header that is the name of a step and is read as another, while that is read from elsewhere.
pub(super) fn report_swapped(read: &Reading<'_, '_>, log: &Log) {
    for (step, heading) in log.columns.iter().filter(|(step, _)| step.is_of_days()) {
        let is_named = |other: &(&LogColumn, _)| {
            other.0 != step && other.0.is_of_days() && heading.header.to_lowercase() == other.0.name()
        };
        let Some((other, elsewhere)) = log.columns.iter().find(is_named) else { continue };
        let (step, other, elsewhere) = (step.name(), other.name(), &elsewhere.header);
        let message = format!("the column `{other}` is read as `{step}`, and `{elsewhere}` as `{other}`");
        let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, heading.origin.span, message);
        let help = format!("write `{step}: {step}` and `{other}: {other}`, or leave both out of `columns`");
        let help = if elsewhere.to_lowercase() == step {
            help
        } else {
            format!("correct `{step}`, or rename the column where it is meant")
        };
        read.fields.reader.report(fault.severity(Severity::Warning).help(help));
        return;
    }
}

/// Warns of a file without a column of a step that has days under what is usually called so, and without one of types where another
/// holds them. Returns those steps.
pub(super) fn report_unread(
    read: &Reading<'_, '_>,
    table: &Table<'_>,
    log: &Log,
    promise: Option<Promise<'_>>,
) -> BTreeSet<&'static str> {
    let (mut told, mut found) = (BTreeSet::new(), Vec::new());
    for (step, so) in [
        (LogColumn::Acknowledged, "no time of a response is known"),
        (LogColumn::Closed, "each case counts as open"),
        (LogColumn::Due, "no case is on time or late"),
        (LogColumn::Type, "no case is a complaint, or anything else"),
    ] {
        // Patterns that fit no row are told.
        let is_told = step == LogColumn::Type && !log.patterns.0.is_empty();
        if log.columns.contains_key(&step) || is_told {
            continue;
        }
        table::scan(read, table, |csv| {
            if told.contains(step.name()) || csv.column(step.name()).is_some() {
                return Ok(false);
            }
            let fault = match (step, promise) {
                // A promise of the document stands in for a column.
                (LogColumn::Due, Some(promise)) => beside_promise(read, csv, log, promise),
                (LogColumn::Type, _) => untyped(csv, log, (step, so)),
                _ => unread(csv, log, (step, so)),
            };
            if let Some(fault) = fault {
                told.insert(step.name());
                found.push(fault);
            }
            Ok(false)
        });
    }
    found.into_iter().for_each(|fault| read.fields.reader.report(fault));
    // What a promise stands in for is read.
    told.retain(|step| promise.is_none() || *step != LogColumn::Due.name());
    told
}

/// Whether something of `log` reads the column `header`, or another warning asks about it.
fn is_read(log: &Log, header: &str, step: LogColumn) -> bool {
    let names = || LogColumn::ALL.iter().map(|column| column.name());
    log.columns.values().any(|heading| heading.header.to_lowercase() == header.to_lowercase())
        || names().any(|known| known == header.to_lowercase())
        || certain(header.trim(), names()) == Some(step.name())
}

/// The columns of `csv` that nothing reads and that are usually called as `step`.
fn called(csv: &Csv, log: &Log, step: LogColumn) -> Vec<usize> {
    // `Target resolution` is no day on which anything was resolved.
    let is_due = |header: &str| step != LogColumn::Due && headers::is_called(LogColumn::Due.name(), header);
    let is_it =
        |header: &str| !is_read(log, header, step) && headers::is_called(step.name(), header) && !is_due(header);
    csv.headers().iter().enumerate().filter(|(_, header)| is_it(header)).map(|(at, _)| at).collect()
}

/// The warning of a column of due dates in `csv` that nothing reads and that says other days than the promise.
fn beside_promise(read: &Reading<'_, '_>, csv: &mut Csv, log: &Log, promise: Promise<'_>) -> Option<Diagnostic> {
    let span = read.map.value_span("due")?;
    let arrival = log.columns.get(&LogColumn::Received).map_or(LogColumn::Received.name(), |heading| &heading.header);
    let arrival = csv.column(arrival)?;
    let called = called(csv, log, LogColumn::Due);
    let format = log.dates.clone().unwrap_or_default();
    let mut rows: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
    while !called.is_empty() && csv.advance().ok()? {
        let promised = format.read(csv.cell(arrival)).and_then(|received| promise.due(received.earliest()));
        for (at, due) in called.iter().filter_map(|at| Some((*at, format.read(csv.cell(*at))?))) {
            let Some(promised) = promised else { continue };
            let (of, other) = rows.entry(at).or_default();
            *of += 1;
            *other += u64::from(!promise::is_as_promised(promised, due.earliest(), due.time.is_none()));
        }
    }
    let (at, (of, other)) = rows.into_iter().find(|(_, (_, other))| *other > 0)?;
    let header = csv.headers()[at].clone();
    let text = &read.fields.file.text()[span.range()];
    let message = format!(
        "`{text}` is promised, and nothing reads `{header}` of {}, which says another day in {other} of {of} rows",
        csv.path()
    );
    let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message).severity(Severity::Warning);
    let line = format!("columns: {{due: {}}}", in_flow(&header));
    Some(fault.help_or_allow(&format!("where the column holds, say `{line}`; where the promise does")))
}

/// The warning of a column of `csv` that nothing reads and that holds the types of cases.
fn untyped(csv: &mut Csv, log: &Log, (step, so): (LogColumn, &str)) -> Option<Diagnostic> {
    const ENOUGH: usize = 50;
    let is_type = |cell: &str| {
        let cell = cell.to_lowercase();
        TYPES[..3].contains(&cell.as_str()) || near_type(&cell).is_some()
    };
    let free: Vec<usize> =
        csv.headers().iter().enumerate().filter(|(_, it)| !is_read(log, it, step)).map(|(at, _)| at).collect();
    let mut seen: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let mut rows = 0;
    while rows < ENOUGH && csv.advance().ok()? {
        rows += 1;
        for at in free.iter().filter(|at| !csv.cell(**at).is_empty()) {
            let (of, types) = seen.entry(*at).or_default();
            *of += 1;
            *types += usize::from(is_type(csv.cell(*at)));
        }
    }
    let (at, _) = seen.into_iter().find(|(_, (of, types))| *of > 1 && 2 * types > *of)?;
    Some(told(csv, log, at, (step, so)))
}

/// The warning of a column of days in `csv` that nothing reads and that is usually called as `step`.
fn unread(csv: &mut Csv, log: &Log, (step, so): (LogColumn, &str)) -> Option<Diagnostic> {
    let called = called(csv, log, step);
    let format = log.dates.clone().unwrap_or_default();
    let mut of_days: Option<usize> = None;
    while !called.is_empty() && of_days.is_none() && csv.advance().ok()? {
        let is_day = |at: &&usize| {
            let cell = csv.cell(**at);
            !cell.is_empty() && (format.read(cell).is_some() || Content::of(cell) == Content::Day)
        };
        of_days = called.iter().find(is_day).copied();
    }
    Some(told(csv, log, of_days?, (step, so)))
}

/// The warning of the column `at`, probably that of `step`, without which it is `so`.
fn told(csv: &Csv, log: &Log, at: usize, (step, so): (LogColumn, &str)) -> Diagnostic {
    let (name, header) = (step.name(), &csv.headers()[at]);
    let message = format!("there is no column `{name}`, and nothing reads `{header}`: {so}");
    let line = format!("`columns: {{{name}: {}}}`", in_flow(header));
    let help = format!("if it is meant, say {line} in `{}`, or rename the column", log.head.path());
    csv.header_fault(message).severity(Severity::Warning).help(help)
}
