//! Columns of a log that its document or its file calls otherwise than they are: steps that no column is named for, entries of `columns`
//! that are turned round, names that stand for another column.
//!
//! In: what the document says and the headers of the files. Out: warnings, and what to do about an entry that is no column. Nothing is read
//! by another name.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Severity, rules};
use crate::parse::csv::Content;
use crate::parse::node::{Node, in_flow};
use crate::parse::read::certain;
use crate::schema::log::{Log, LogColumn};

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

/// Warns of a file without a column of a step that has days under what is usually called so. Returns those steps.
pub(super) fn report_unread(read: &Reading<'_, '_>, table: &Table<'_>, log: &Log) -> BTreeSet<&'static str> {
    let (mut told, mut found) = (BTreeSet::new(), Vec::new());
    for (step, so) in [(LogColumn::Closed, "each case counts as open"), (LogColumn::Due, "no case is on time or late")]
    {
        // A promise of the document stands in for a column.
        if log.columns.contains_key(&step) || step == LogColumn::Due && log.promise.is_some() {
            continue;
        }
        table::scan(read, table, |csv| {
            if !told.contains(step.name())
                && csv.column(step.name()).is_none()
                && let Some(fault) = unread(csv, log, (step, so))
            {
                told.insert(step.name());
                found.push(fault);
            }
            Ok(false)
        });
    }
    found.into_iter().for_each(|fault| read.fields.reader.report(fault));
    told
}

/// The warning of a column of days in `csv` that nothing reads and that is usually called as `step`.
fn unread(csv: &mut Csv, log: &Log, (step, so): (LogColumn, &str)) -> Option<Diagnostic> {
    let name = step.name();
    let names = || LogColumn::ALL.iter().map(|column| column.name());
    let is_read = |header: &str| {
        log.columns.values().any(|heading| heading.header.to_lowercase() == header.to_lowercase())
            || names().any(|known| known == header.to_lowercase())
            || certain(header.trim(), names()) == Some(name)
    };
    let called: Vec<usize> = csv
        .headers()
        .iter()
        .enumerate()
        .filter(|(_, header)| !is_read(header) && headers::is_called(name, header))
        .map(|(at, _)| at)
        .collect();
    let format = log.dates.clone().unwrap_or_default();
    let mut of_days: Option<usize> = None;
    while !called.is_empty() && of_days.is_none() && csv.advance().ok()? {
        let is_day = |at: &&usize| {
            let cell = csv.cell(**at);
            !cell.is_empty() && (format.read(cell).is_some() || Content::of(cell) == Content::Day)
        };
        of_days = called.iter().find(is_day).copied();
    }
    let header = csv.headers()[of_days?].clone();
    let message = format!("there is no column `{name}`, and nothing reads `{header}`: {so}");
    let line = format!("`columns: {{{name}: {}}}`", in_flow(&header));
    let help = format!("if it is meant, say {line} in `{}`, or rename the column", log.head.path());
    Some(csv.header_fault(message).severity(Severity::Warning).help(help))
}
