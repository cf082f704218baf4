//! A report as JSON or CSV.
//!
//! In: a [`Report`]. Out: bytes, the same for the same report. Nothing is computed or rounded here.

mod csv;
mod entry;
mod json;

use std::collections::BTreeMap;
use std::io;

use chrono::Datelike;
use rayon::prelude::*;

use crate::error::Failure;
use crate::files::Sink;
use crate::report::{AuditReport, Report};

use entry::Entry;
pub use json::write_json;

/// The most audits that one file of `data/` holds all of; with more, each year has files of its own.
const WHOLE: usize = 1_000;

/// How many audits are entries at one time.
const TOGETHER: usize = 64;

/// The audits of one year.
struct Year<'a> {
    year: i32,
    audits: &'a [AuditReport],
}

/// The audits of a large workspace by year.
struct Split<'a>(Vec<Year<'a>>);

impl<'a> Split<'a> {
    /// The years of `report`, the latest first; nothing where its audits fit one file.
    fn of(report: &'a Report) -> Option<Self> {
        let years = report.audits.chunk_by(|a, b| a.date.year() == b.date.year());
        let years = years.filter_map(|audits| Some(Year { year: audits.first()?.date.year(), audits }));
        (report.audits.len() > WHOLE).then(|| Self(years.collect()))
    }

    fn json_files(&self) -> Vec<String> {
        self.0.iter().map(|year| format!("audits-{}.json", year.year)).collect()
    }
}

/// Hands the files that `build` publishes below `data/` to `sink`: the JSON contract and its tables as CSV. Where there are many
/// audits, those of a year lie in `audits-YEAR.json`, an entry a line, and in tables named so; `auditbook.json` lists the files
/// in `audits_in`.
pub fn publish(report: &Report, sink: &dyn Sink) -> Result<(), Failure> {
    let split = Split::of(report);
    // One after the other: what is held of one is given back before the next.
    publish_whole(report, split.as_ref(), sink)?;
    split.as_ref().map_or(Ok(()), |split| publish_years(split, sink))
}

/// Hands over what lies in one file each; of audits only what is not in `split`.
fn publish_whole(report: &Report, split: Option<&Split<'_>>, sink: &dyn Sink) -> Result<(), Failure> {
    let mut whole = Vec::new();
    let written = match split {
        None => write_json(report, &mut whole),
        Some(split) => json::write_index(report, split, &mut whole),
    };
    in_memory(written);
    put(sink, "auditbook.json", &whole)?;
    drop(whole);
    let tables = csv::tables(report, split.is_none());
    tables.iter().try_for_each(|(name, bytes)| put(sink, &format!("{name}.csv"), bytes))
}

/// Hands over the audits of each year, one year after the other: what is held does not grow with the number of processors.
fn publish_years(Split(years): &Split<'_>, sink: &dyn Sink) -> Result<(), Failure> {
    years.iter().try_for_each(|Year { year, audits: year_of }| {
        let mut made = Made { text: Vec::from("["), tables: csv::Tables::default() };
        let mut entries = Vec::new();
        for (nth, audits) in year_of.chunks(TOGETHER).enumerate() {
            // While some are made, those before are taken in, one after the other.
            let next = || audits.par_iter().map(line).collect();
            (entries, ()) = rayon::join(next, || made.take(std::mem::take(&mut entries)));
            if nth == 1 {
                made.text.reserve_exact(made.text.len() * year_of.len() / TOGETHER);
            }
        }
        made.take(entries);
        let Made { mut text, tables } = made;
        text.extend_from_slice(b"\n]\n");
        put(sink, &format!("audits-{year}.json"), &text)?;
        drop(text);
        tables.each(|name, bytes| put(sink, &format!("{name}-{year}.csv"), bytes))
    })
}

/// Hands over a file below `data/`.
fn put(sink: &dyn Sink, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    sink.put(&format!("data/{name}"), bytes)
}

/// What the files of a year hold.
struct Made {
    text: Vec<u8>,
    tables: csv::Tables,
}

impl Made {
    fn take(&mut self, entries: Vec<(Entry, Vec<u8>)>) {
        for (entry, line) in entries {
            self.tables.add_entry("audits", &entry);
            self.text.extend_from_slice(if self.text.len() == 1 { b"\n" } else { b",\n" });
            self.text.extend_from_slice(&line);
        }
    }
}

/// An audit as an entry, and that entry as a line.
fn line(audit: &AuditReport) -> (Entry, Vec<u8>) {
    let entry = Entry::of(audit).expect("a report has only string keys and no failing serialiser");
    let mut line = Vec::new();
    in_memory(serde_json::to_writer(&mut line, &entry).map_err(io::Error::from));
    (entry, line)
}

/// The name below `data/`, without its ending, of the table `name` that `audit` is in.
pub fn table_of_audit(report: &Report, audit: &AuditReport, name: &str) -> String {
    match report.audits.len() > WHOLE {
        true => format!("{name}-{}", audit.date.year()),
        false => name.to_owned(),
    }
}

/// The tables of a report as CSV files: name → bytes.
pub fn csv(report: &Report) -> BTreeMap<String, Vec<u8>> {
    csv::tables(report, true).into_iter().map(|(name, bytes)| (format!("{name}.csv"), bytes)).collect()
}

fn in_memory(written: io::Result<()>) {
    written.expect("writing a report to memory does not fail");
}
