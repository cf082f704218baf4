//! A report as JSON or CSV.
//!
//! In: a [`Report`]. Out: bytes, the same for the same report. Nothing is computed or rounded here.

mod csv;
mod json;

use std::collections::BTreeMap;

use crate::error::Failure;
use crate::files::Sink;
use crate::report::Report;

pub use json::{json, value};

/// Hands the files that `build` publishes below `data/` to `sink`.
pub fn publish(report: &Report, sink: &dyn Sink) -> Result<(), Failure> {
    let value = value(report);
    sink.put("data/auditbook.json", json::text(&value).as_bytes())?;
    csv::tables(&value).iter().try_for_each(|(name, bytes)| sink.put(&format!("data/{name}"), bytes))
}

/// The tables of a report as CSV files: name → bytes.
pub fn csv(report: &Report) -> BTreeMap<String, Vec<u8>> {
    csv::tables(&value(report))
}
