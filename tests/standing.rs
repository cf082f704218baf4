//! What a sceptic would not sign: signals that one value makes of the others, effects wider than can be, one goal of two, codes for leaders.

use std::fmt::Write as _;

use serde_json::Value;

use crate::workspace::Workspace;

const AS_OF: &str = "2026-06-30";

/// The metric `m` with the `keys` and a value a month up to June 2026.
fn monthly(keys: &str, values: &[f64]) -> Workspace {
    let mut csv = "period,value\n".to_owned();
    let months = (0..values.len()).rev().map(|back| 2026 * 12 + 5 - back);
    for (month, value) in months.zip(values) {
        let _ = writeln!(csv, "{}-{:02},{value}", month / 12, month % 12 + 1);
    }
    let metric = format!("---\nkind: metric\ntitle: Measured\n{keys}series: m.csv\n---\n");
    Workspace::new().with_all(&[("audits/metrics/m.md", metric.as_str()), ("audits/metrics/m.csv", csv.as_str())])
}

fn exported(workspace: &Workspace) -> Value {
    workspace.run(&["export", "--as-of", AS_OF]).json()
}

/// English sentences, one after the other, without what keeps numbers and names whole.
fn english(says: &Value) -> String {
    let said = says.as_array().unwrap_or_else(|| panic!("no sentences: {says:#}"));
    let all = said.iter().filter_map(|says| says["en"].as_str()).collect::<Vec<_>>().join(" ");
    all.replace('\u{a0}', " ").replace(['\u{2068}', '\u{2069}', '\u{2060}'], "")
}

fn ordinary(count: usize) -> Vec<f64> {
    (0..count).map(|month| [40.0, 44.0, 38.0, 42.0, 41.0, 37.0, 43.0][month * 3 % 7]).collect()
}

#[test]
fn one_month_far_from_all_others_makes_nothing_of_them_better_or_worse() {
    let mut values = ordinary(18);
    values[2] = 310.0;
    let workspace = monthly("unit: count\nbetter: lower\n", &values);
    let metric = &exported(&workspace)["metrics"][0];
    assert_eq!(metric["movement"]["verdict"], "steady", "{:#}", metric["movement"]);
    let said = english(&metric["says"]);
    assert!(said.contains("One value stands out: 310 in March 2025. It alone draws the average from"), "{said}");
    assert!(said.contains("is like the others") && !said.contains("in a row") && !said.contains("Signals:"), "{said}");
    assert_eq!(metric["rebase_line"], Value::Null, "the values have left no level");
    let page = workspace.build(AS_OF).text("metrics/m.html");
    assert!(page.contains("Ordinary variation") && !page.contains("Getting better"), "{page}");
}

#[test]
fn months_without_a_rare_event_are_not_better() {
    let mut values = [0.0; 36];
    [1, 4, 9, 10, 15, 21, 26, 28].into_iter().for_each(|month| values[month] = 1.0);
    let metric = &exported(&monthly("unit: count\nbetter: lower\n", &values))["metrics"][0];
    assert_eq!(metric["movement"]["verdict"], "steady", "{:#}", metric["movement"]);
    let said = english(&metric["says"]);
    assert!(said.contains("28 of 36 values lie below the average of"), "{said}");
}

#[test]
fn a_rise_that_was_broken_of_late_says_so() {
    let mut values: Vec<f64> =
        (0..30_u32).map(|month| 60.0 + f64::from(month) * 0.8 + [0.5, -0.5, 0.2][month as usize % 3]).collect();
    values[29] = 77.0;
    let metric = &exported(&monthly("unit: percent\nbetter: higher\n", &values))["metrics"][0];
    assert_eq!(metric["movement"]["verdict"], "better", "{:#}", metric["movement"]);
    let said = english(&metric["says"]);
    assert!(said.contains("Of late it has fallen, though:") && said.contains("77% in June 2026"), "{said}");
}

#[test]
fn a_long_run_is_told_by_when_it_began() {
    let values: Vec<f64> = (0..42).map(|month| 40.0 + f64::from(month)).collect();
    let said = english(&exported(&monthly("unit: count\nbetter: higher\n", &values))["metrics"][0]["says"]);
    assert!(!said.contains("in a row") && said.contains("Rising since January 2023"), "{said}");
    let mut bent: Vec<f64> = ordinary(20);
    bent.extend((0..16).map(|month| 38.0 + 0.6 * f64::from(month)));
    let said = english(&exported(&monthly("unit: score\nbetter: higher\n", &bent))["metrics"][0]["says"]);
    assert!(
        said.contains("Rising since March 2025: each value is higher than the one before.")
            || said.contains("upper limit"),
        "{said}"
    );
}

#[test]
fn an_effect_wider_than_its_unit_can_be_is_none() {
    // Steeply up to the change, then on one level: carried on, the share would be over 100 %.
    let noise = [0.6, -0.8, 0.3, -0.2, 0.9, -0.5];
    let values = (0..30_u32).map(|month| {
        let level = if month < 12 { 30.0 + 5.0 * f64::from(month) } else { 88.0 };
        level + noise[month as usize % 6]
    });
    let plan = "---\nkind: plan\ntitle: The plan\nowner: maria\nmetric: m\nchange: 2025-01-01\nactions:\n  one: {do: Train, due: 2025-01-01, done: 2025-01-01}\n---\n";
    let workspace = monthly("unit: percent\nbetter: higher\n", &values.collect::<Vec<_>>());
    let workspace = workspace.with("audits/plans/p.md", plan);
    let report = exported(&workspace);
    let effect = &report["plans"][0]["effect"]["m"];
    assert_eq!((&effect["verdict"], &effect["why"]), (&Value::Null, &"beyond-data".into()), "{effect:#}");
    let said = english(&effect["says"]);
    assert!(said.contains("which cannot be: the course cannot be carried so far"), "{said}");
    let told = workspace.run(&["explain", "plan/p", "--as-of", AS_OF]).out;
    assert!(!told.contains("+ (T − k) ×") && told.contains("→ No verdict"), "{told}");
}

#[test]
fn a_metric_tells_all_its_goals_and_keeps_what_is_to_be_pasted_from_leaders() {
    let goal = |title: &str, to: f64| {
        format!(
            "---\nkind: goal\ntitle: {title}\nmetric: m\nfrom: {{2024-07: 50}}\nto: {{2026-03: {to}}}\nowner: maria\n---\n"
        )
    };
    let values = [
        vec![50.0, 52.0, 49.0, 51.0, 50.0, 48.0, 51.0, 50.0, 49.0, 52.0, 50.0, 51.0],
        vec![60.0, 61.0, 59.0, 62.0, 60.0, 61.0, 60.0, 59.0, 61.0, 62.0],
    ];
    let workspace = monthly("unit: percent\nbetter: higher\n", &values.concat());
    let site = workspace
        .with("audits/goals/a.md", goal("Seventy", 70.0))
        .with("audits/goals/b.md", goal("Eighty", 80.0))
        .build(AS_OF);
    let overview = site.text("index.html");
    assert!(overview.contains("have missed their targets.") && overview.contains("Seventy"), "{overview}");
    let page = site.text("metrics/m.html");
    let verdicts = page.split("Is it really changing?").next().unwrap();
    assert!(
        verdicts.contains("Will the goals be met?") && verdicts.contains("Seventy") && verdicts.contains("Eighty"),
        "{page}"
    );
    let (boxes, below) = page.split_once("process chart").unwrap();
    assert!(!boxes.contains("rebase") && below.contains("rebase"), "{page}");
}

#[test]
fn gaps_stand_in_the_order_of_their_priority() {
    let gap = |title: &str, impact: u8, effort: u8| {
        format!(
            "---\nkind: gap\ntitle: {title}\nowner: maria\nimpact: {impact}\neffort: {effort}\nopened: 2026-01-05\ncurrent: 62\ntarget: 95\ncauses:\n  one: {{cause: Training, category: people}}\nstatus: open\n---\n"
        )
    };
    let workspace = Workspace::new()
        .with("audits/gaps/a.md", gap("Heavy", 5, 5))
        .with("audits/gaps/b.md", gap("Easy", 3, 1))
        .with("audits/gaps/c.md", gap("Middling", 4, 2));
    let report = exported(&workspace);
    let order: Vec<&str> = report["gaps"].as_array().unwrap().iter().filter_map(|gap| gap["id"].as_str()).collect();
    assert_eq!(order, ["b", "c", "a"]);
    let said = english(&report["gaps"][0]["says"]);
    assert!(said.contains("33 still to close: 62 on 5 January 2026, target 95"), "{said}");
}
