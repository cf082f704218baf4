//! JSON and tables in a form that a reviewer can read: every key once, long lists cut, numbers short.

use serde_json::Value;

/// So long a value may be to stand on one line, in characters.
const SHORT: usize = 120;

/// So many entries of a list are shown.
const ENTRIES: usize = 1;

/// The value with every long list cut after its first entries.
pub(crate) fn json(value: &Value) -> String {
    let mut out = String::new();
    print(&shortened(value), "", &mut out);
    out.push('\n');
    out
}

/// The value with six digits of every number: the rest is held by the cases of the formulas, and differs between machines.
fn shortened(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            number.as_f64().map_or(Value::Null, |number| six_digits(number).into())
        }
        Value::Array(entries) => entries.iter().map(shortened).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), shortened(value))).collect(),
        _ => value.clone(),
    }
}

fn six_digits(number: f64) -> f64 {
    format!("{number:.5e}").parse().unwrap()
}

fn print(value: &Value, indent: &str, out: &mut String) {
    let line = value.to_string();
    let deeper = format!("{indent}  ");
    match value {
        Value::Object(fields) if line.chars().count() > SHORT => {
            out.push_str("{\n");
            for (key, value) in fields {
                out.push_str(&format!("{deeper}{key}: "));
                print(value, &deeper, out);
                out.push('\n');
            }
            out.push_str(&format!("{indent}}}"));
        }
        Value::Array(entries) if line.chars().count() > SHORT => {
            out.push_str("[\n");
            for entry in entries.iter().take(ENTRIES) {
                out.push_str(&deeper);
                print(entry, &deeper, out);
                out.push('\n');
            }
            if entries.len() > ENTRIES {
                out.push_str(&format!("{deeper}… {} more\n", entries.len() - ENTRIES));
            }
            out.push_str(&format!("{indent}]"));
        }
        _ => out.push_str(&line),
    }
}

/// The head of a table and its first rows.
pub(crate) fn table(text: &str) -> String {
    let rows = text.lines().count().saturating_sub(1);
    let mut shown: Vec<String> = text.lines().take(1 + ENTRIES).map(short_row).collect();
    if rows > ENTRIES {
        shown.push(format!("… {} more", rows - ENTRIES));
    }
    shown.join("\n")
}

fn short_row(row: &str) -> String {
    let cells = row.split(',').map(|cell| match cell.parse() {
        Ok(number) if cell.contains('.') => six_digits(number).to_string(),
        _ => cell.to_owned(),
    });
    cells.collect::<Vec<_>>().join(",")
}
