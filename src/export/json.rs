//! The JSON contract: one object, keys sorted, `null` where a value does not exist.

use serde_json::Value;

use crate::report::Report;

/// The report as JSON values, keys sorted.
pub fn value(report: &Report) -> Value {
    // A map of serde_json is sorted by key, which is what makes the output independent of the order of fields.
    serde_json::to_value(report).expect("a report has only string keys and no failing serialiser")
}

/// The report as JSON text, indented, ending in a line end.
pub fn json(report: &Report) -> String {
    text(&value(report))
}

pub(super) fn text(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a JSON value is serialisable");
    text.push('\n');
    text
}
