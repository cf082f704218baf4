//! The report as CSV tables, made from its JSON so that the two cannot differ.
//!
//! One table for each list of the report, its simple fields as columns; lists inside an entry become tables of their
//! own whose first columns name the entry. No cell can start a formula in a spreadsheet.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// A list inside each entry of a list: the table's name, the entry's list, the path to the inner one, and the column
/// that takes the key where the inner one is a map.
struct Inner {
    table: &'static str,
    list: &'static str,
    path: &'static str,
    keys: &'static [&'static str],
}

const LISTS: [&str; 12] = [
    "agreement",
    "audits",
    "checklists",
    "competitors",
    "diagnostics",
    "gaps",
    "goals",
    "logs",
    "metrics",
    "plans",
    "surveys",
    "visits",
];

const INNER: [Inner; 12] = [
    Inner { table: "audit-items", list: "audits", path: "items", keys: &["item"] },
    Inner { table: "audit-sections", list: "audits", path: "sections", keys: &["section"] },
    Inner { table: "audit-elements", list: "audits", path: "elements", keys: &["element"] },
    Inner { table: "competitor-values", list: "competitors", path: "values", keys: &["metric"] },
    Inner { table: "log-categories", list: "logs", path: "by_category", keys: &["category"] },
    Inner { table: "log-months", list: "logs", path: "months", keys: &["month", "type"] },
    Inner { table: "log-types", list: "logs", path: "by_type", keys: &["type"] },
    Inner { table: "metric-breakdowns", list: "metrics", path: "breakdowns", keys: &["breakdown", "part"] },
    Inner { table: "metric-points", list: "metrics", path: "series", keys: &[] },
    Inner { table: "plan-actions", list: "plans", path: "actions", keys: &[] },
    Inner { table: "survey-breakdowns", list: "surveys", path: "breakdowns", keys: &["breakdown", "part", "question"] },
    Inner { table: "survey-questions", list: "surveys", path: "questions", keys: &["question"] },
];

/// Every table of `report` with at least one row: file name → bytes.
pub(super) fn tables(report: &Value) -> BTreeMap<String, Vec<u8>> {
    let entries = |list: &str| report.get(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut tables = BTreeMap::new();
    for list in LISTS {
        let rows: Vec<Row> = entries(list).iter().map(|entry| Row::of(Vec::new(), entry)).collect();
        add(&mut tables, list, &rows);
    }
    for inner in &INNER {
        let mut rows = Vec::new();
        for entry in entries(inner.list) {
            let id = entry.get("id").cloned().unwrap_or_default();
            let found = entry.get(inner.path).unwrap_or(&Value::Null);
            descend(found, inner.keys, vec![(singular(inner.list), id)], &mut rows);
        }
        add(&mut tables, inner.table, &rows);
    }
    tables
}

/// The column that names the entry a row belongs to.
fn singular(list: &'static str) -> &'static str {
    list.strip_suffix('s').unwrap_or(list)
}

/// One row: the columns that place it, then its own simple fields.
struct Row {
    place: Vec<(&'static str, Value)>,
    fields: BTreeMap<String, Value>,
}

impl Row {
    fn of(place: Vec<(&'static str, Value)>, value: &Value) -> Self {
        let mut fields = BTreeMap::new();
        match value {
            Value::Object(map) => flatten("", map, &mut fields),
            simple => {
                fields.insert("value".to_owned(), simple.clone());
            }
        }
        Self { place, fields }
    }
}

/// Simple fields, and those of objects inside under `outer.inner`; lists are left to their own tables.
fn flatten(prefix: &str, map: &Map<String, Value>, fields: &mut BTreeMap<String, Value>) {
    for (key, value) in map {
        let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match value {
            Value::Object(inner) if is_fixed(key) => flatten(&name, inner, fields),
            Value::Array(items) if items.iter().all(Value::is_string) => {
                let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                fields.insert(name, Value::String(texts.join("; ")));
            }
            Value::Object(_) | Value::Array(_) => {}
            simple => {
                fields.insert(name, simple.clone());
            }
        }
    }
}

/// Whether an object has the same fields in every entry, so that each can be a column.
fn is_fixed(key: &str) -> bool {
    matches!(
        key,
        "latest" | "from" | "to" | "pace" | "on_time" | "resolution_h" | "sample" | "trend" | "change" | "scope"
    )
}

fn descend(value: &Value, keys: &[&'static str], place: Vec<(&'static str, Value)>, rows: &mut Vec<Row>) {
    match (value, keys) {
        (Value::Object(map), [key, rest @ ..]) => {
            for (name, inner) in map {
                let mut place = place.clone();
                place.push((*key, Value::String(name.clone())));
                descend(inner, rest, place, rows);
            }
        }
        (Value::Array(items), []) => rows.extend(items.iter().map(|item| Row::of(place.clone(), item))),
        (Value::Null, _) if !keys.is_empty() => {}
        (simple, _) => rows.push(Row::of(place, simple)),
    }
}

fn add(tables: &mut BTreeMap<String, Vec<u8>>, name: &str, rows: &[Row]) {
    let Some(first) = rows.first() else { return };
    let columns: BTreeSet<&str> = rows.iter().flat_map(|row| row.fields.keys().map(String::as_str)).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = first.place.iter().map(|(name, _)| *name).chain(columns.iter().copied());
    let mut write = |record: Vec<String>| writer.write_record(record).expect("writing to memory does not fail");
    write(header.map(str::to_owned).collect());
    for row in rows {
        let place = row.place.iter().map(|(_, value)| cell(Some(value)));
        write(place.chain(columns.iter().map(|column| cell(row.fields.get(*column)))).collect());
    }
    let bytes = writer.into_inner().expect("flushing to memory does not fail");
    tables.insert(format!("{name}.csv"), bytes);
}

/// The text of a cell. A text that a spreadsheet would take for a formula gets an apostrophe in front.
fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_inner_lists_become_tables() {
        let report = serde_json::json!({
            "metrics": [{ "id": "fcr", "title": "=1+1", "latest": {"period": "2025-01", "value": -2.5},
                "series": [{"period": "2025-01", "value": -2.5, "n": null}],
                "breakdowns": {"channel": {"phone": [{"period": "2025-01", "value": 1}]}} }],
        });
        let tables = tables(&report);
        let text = |name: &str| String::from_utf8(tables[name].clone()).unwrap();
        assert_eq!(text("metrics.csv"), "id,latest.period,latest.value,title\nfcr,2025-01,-2.5,'=1+1\n");
        assert_eq!(text("metric-points.csv"), "metric,n,period,value\nfcr,,2025-01,-2.5\n");
        assert_eq!(text("metric-breakdowns.csv"), "metric,breakdown,part,period,value\nfcr,channel,phone,2025-01,1\n");
        assert!(!tables.contains_key("audits.csv"));
    }
}
