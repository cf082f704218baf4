//! What pages and export say of made-up metrics, goals and plans, read as a sceptic reads it.

use std::fmt::Write as _;

use serde_json::Value;

use crate::workspace::Workspace;

const AS_OF: &str = "2026-06-30";

/// A workspace of the metric `m` with the `keys`, a value a month up to June 2026.
fn monthly(keys: &str, values: &[f64]) -> Workspace {
    let mut csv = "period,value\n".to_owned();
    let months = (0..values.len()).rev().map(|back| 2026 * 12 + 5 - back);
    for (month, value) in months.zip(values) {
        let _ = writeln!(csv, "{}-{:02},{value}", month / 12, month % 12 + 1);
    }
    let metric = format!("---\nkind: metric\ntitle: Measured\n{keys}series: m.csv\n---\n");
    Workspace::new().with_all(&[("audits/metrics/m.md", metric.as_str()), ("audits/metrics/m.csv", csv.as_str())])
}

/// What `export` prints of `workspace`.
fn exported(workspace: &Workspace) -> Value {
    workspace.run(&["export", "--as-of", AS_OF]).json()
}

/// A level that a step leaves in the last `after` of `count` months.
fn step(count: usize, after: usize, level: f64, to: f64) -> Vec<f64> {
    let wobble = |at: usize| [0.3, -0.4, 0.1, 0.5, -0.2, -0.3, 0.4][at % 7];
    (0..count).map(|at| wobble(at) + if at + after >= count { to } else { level }).collect()
}

#[test]
fn a_change_names_both_periods_and_when_it_began() {
    let with = |compare: &str, after: usize| {
        let workspace = monthly("unit: percent\nbetter: higher\n", &step(24, after, 60.0, 70.0));
        exported(&workspace.with("auditbook.yaml", format!("compare: {compare}\n")))["overview"].clone()
    };
    let of_quarter = with("quarter", 2);
    assert_eq!((&of_quarter["since"], &of_quarter["until"]), (&"2026-03-30".into(), &AS_OF.into()));
    let line = &of_quarter["changed"][0];
    assert_eq!(line["ref"], "metric/m");
    assert_eq!(line["movement"], "better");
    assert_eq!((&line["before"]["period"], &line["after"]["period"]), (&"2026-03".into(), &"2026-06".into()));
    assert_eq!(line["began"], Value::Null);
    assert!(line["says"]["en"].as_str().is_some_and(|says| says.starts_with("Better: ")), "{line:#}");
    let old = &with("quarter", 9)["changed"][0];
    assert_eq!(old["began"], "2025-10");
    assert!(old["says"]["en"].as_str().is_some_and(|says| says.starts_with("Still better: ")), "{old:#}");
    assert_eq!(with("month", 9)["changed"][0]["before"]["period"], "2026-05");
    let of_year = &with("year", 9)["changed"][0];
    assert_eq!((&of_year["before"]["period"], &of_year["began"]), (&"2025-06".into(), &Value::Null));
}
