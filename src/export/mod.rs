//! A report as JSON or CSV.
//!
//! In: a [`Report`]. Out: bytes, the same for the same report. Nothing is computed or rounded here.

mod csv;
mod json;

use std::collections::BTreeMap;

use crate::report::Report;

pub use json::{json, value};

/// The files that `build` publishes below `data/` and `export --out` writes: name → bytes.
pub fn files(report: &Report) -> BTreeMap<String, Vec<u8>> {
    let value = value(report);
    let mut files = csv::tables(&value);
    files.insert("auditbook.json".into(), json::text(&value).into_bytes());
    files
}

/// The tables of a report as CSV files: name → bytes.
pub fn csv(report: &Report) -> BTreeMap<String, Vec<u8>> {
    csv::tables(&value(report))
}
