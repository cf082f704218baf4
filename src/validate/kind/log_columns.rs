//! Which columns of a file a log reads.
//!
//! In: the headers of a file and what the document calls its columns. Out: the place of each, with a fault where one is missing and a
//! warning where a header is nearly the name of one.

use std::collections::BTreeMap;

use crate::diag::{Severity, rules};
use crate::parse::node::in_flow;
use crate::parse::read::{certain, listed, looks_the_same, nearest};
use crate::schema::log::{Log, LogColumn};

use super::headers;
use super::table::{Column, Csv};

/// Reports that no column says when cases came in, with the line to write. There is none.
fn without_arrival(csv: &mut Csv) -> Option<usize> {
    let name = LogColumn::Received.name();
    if csv.headers().is_empty() || csv.is_misplaced(name) {
        return None;
    }
    if let Some(fault) = csv.headless(&[name]) {
        csv.report(fault);
        return None;
    }
    let first = csv.first_row();
    let known = || csv.headers().iter().map(String::as_str).filter(|header| !header.is_empty());
    let fault = csv.header_fault(format!("there is no column `{name}`")).expected(format!("a column `{name}`"));
    if let Some(odd) = csv.odd_header(&first) {
        csv.report(fault.help(odd));
        return None;
    }
    // `Resolved` is nearly `received` by its letters alone.
    let called = || known().filter(|header| headers::is_called(name, header));
    let others = || known().filter(|header| !headers::is_of_following(header));
    let near = certain(name, known()).or_else(|| nearest(name, others()).filter(|_| called().next().is_none()));
    let guessed = || headers::guessed(csv.headers(), &first, &[name]).into_iter().next().map(|(_, header)| header);
    let header = near.map(in_flow).or_else(guessed).unwrap_or_else(|| "…".to_owned());
    let line = format!("say which is meant: `columns: {{{name}: {header}}}`");
    let odd = |near: &str| looks_the_same(name, near);
    let help = match near {
        Some(near) => odd(near).unwrap_or_else(|| format!("did you mean `{near}`? Then {line}, or rename the column")),
        None if header == "…" => format!("{line}; there is {}", listed(known())),
        None => line,
    };
    csv.report(fault.help(help));
    None
}

/// The columns of `log` in `csv`; nothing where one is missing that `columns` names, or that of arrival.
pub(super) fn columns(csv: &mut Csv, log: &Log) -> Option<BTreeMap<LogColumn, usize>> {
    let mut columns: BTreeMap<LogColumn, usize> = BTreeMap::new();
    let mut missing = false;
    for name in LogColumn::ALL.iter().copied() {
        let heading = log.columns.get(&name);
        let column = match heading {
            Some(heading) => Column::named(heading).find(csv),
            None if name == LogColumn::Received => csv.column(name.name()).or_else(|| without_arrival(csv)),
            None => csv.column(name.name()),
        };
        missing |= column.is_none() && (heading.is_some() || name == LogColumn::Received);
        columns.extend(column.map(|column| (name, column)));
    }
    // Two that the document names are held apart before; of one that it names and one of its own name the first is the slip.
    for (name, heading) in &log.columns {
        let is_other = |(other, column): &(&LogColumn, &usize)| {
            let are_days = name.is_of_days() && other.is_of_days();
            are_days && *other != name && !log.columns.contains_key(other) && columns.get(name) == Some(column)
        };
        if let Some((other, _)) = columns.iter().find(is_other) {
            let message = format!("`{}` and `{}` are read from one column", name.name(), other.name());
            let fault = heading.origin.fault(&rules::CONTRADICTING_KEYS, message);
            let help = format!("name the column of `{}`; where there is no other, leave it out", name.name());
            csv.report(fault.help(help));
            return None;
        }
    }
    if missing {
        return None;
    }
    report_near_names(csv, log, &columns);
    Some(columns)
}

/// The steps of a case. A header that is nearly the name of another column, such as `case` of `cause`, is as often a word of its own.
const STEPS: [LogColumn; 3] = [LogColumn::Acknowledged, LogColumn::Due, LogColumn::Closed];

/// Warns of headers that are certainly meant for a step that has no column: what they hold would be left out unseen.
fn report_near_names(csv: &mut Csv, log: &Log, columns: &BTreeMap<LogColumn, usize>) {
    let is_taken = |at: usize| columns.values().any(|taken| *taken == at);
    let names = || LogColumn::ALL.iter().map(|column| column.name());
    let mut faults = Vec::new();
    for step in STEPS.iter().filter(|step| !columns.contains_key(step) && !log.columns.contains_key(step)) {
        let name = step.name();
        let is_near = |header: &str| certain(header.trim(), names()) == Some(name);
        let near = csv.headers().iter().enumerate().find(|(at, header)| !is_taken(*at) && is_near(header));
        if let Some((_, header)) = near {
            let message = format!("there is no column `{name}`, and `{header}` is nearly called so");
            let help = format!("if it is meant, rename the column or say `columns: {{{name}: {}}}`", in_flow(header));
            faults.push(csv.header_fault(message).severity(Severity::Warning).help(help));
        }
    }
    faults.into_iter().for_each(|fault| csv.report(fault));
}
