//! A report as JSON or CSV.
//!
//! In: a [`Report`]. Out: bytes, the same for the same report. Nothing is computed or rounded here.

mod csv;
mod json;

use std::collections::BTreeMap;
use std::io;

use chrono::Datelike;
use rayon::prelude::*;
use serde_json::Value;

use crate::error::Failure;
use crate::files::Sink;
use crate::report::{AuditReport, Report};

pub use json::write_json;

/// The most audits that one file of `data/` holds all of; with more, each year has files of its own.
const WHOLE: usize = 1_000;

/// How many audits are JSON values at one time.
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
    let put = |name: &str, bytes: &[u8]| sink.put(&format!("data/{name}"), bytes);
    let mut whole = Vec::new();
    let written = match &split {
        None => write_json(report, &mut whole),
        Some(split) => json::write_index(report, split, &mut whole),
    };
    in_memory(written);
    put("auditbook.json", &whole)?;
    drop(whole);
    csv::tables(report, split.is_none()).iter().try_for_each(|(name, bytes)| put(&format!("{name}.csv"), bytes))?;
    // One year after the other: what is held does not grow with the number of processors.
    let Some(Split(years)) = split else { return Ok(()) };
    years.iter().try_for_each(|Year { year, audits: year_of }| {
        let (mut text, mut tables) = (Vec::from("["), csv::Tables::default());
        for (nth, audits) in year_of.chunks(TOGETHER).enumerate() {
            let entries: Vec<(Value, Vec<u8>)> = audits.par_iter().map(entry).collect();
            for (entry, line) in entries {
                tables.add_entry("audits", &entry);
                text.extend_from_slice(if text.len() == 1 { b"\n" } else { b",\n" });
                text.extend_from_slice(&line);
            }
            if nth == 0 {
                text.reserve_exact(text.len() * year_of.len() / TOGETHER);
            }
        }
        text.extend_from_slice(b"\n]\n");
        put(&format!("audits-{year}.json"), &text)?;
        drop(text);
        tables.each(|name, bytes| put(&format!("{name}-{year}.csv"), bytes))
    })
}

/// An audit as a JSON value, and that value as a line.
fn entry(audit: &AuditReport) -> (Value, Vec<u8>) {
    let entry = json::value(audit).expect("a report has only string keys and no failing serialiser");
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
