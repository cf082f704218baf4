//! No two statements about the same thing contradict each other: each is made once, and what values cannot carry is not said.

use std::fmt::Write as _;

use serde_json::Value;

use crate::workspace::Workspace;

const AS_OF: &str = "2026-06-30";

/// A metric with a value for each of the last months.
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

/// Some noise around each of `levels`, `times` as large.
fn around(levels: impl IntoIterator<Item = f64>, times: f64) -> Vec<f64> {
    let noise = [0.3, -0.4, 0.1, 0.5, -0.2, -0.3, 0.4, -0.1, -0.5, 0.2, 0.0];
    levels.into_iter().enumerate().map(|(at, level)| level + times * noise[at * 7 % 11]).collect()
}

/// What a plan that is done and whose change took effect on `change` did to `values`.
fn effect(values: &[f64], change: &str) -> Value {
    let plan = format!(
        "---\nkind: plan\ntitle: The plan\nowner: maria\nmetric: m\nchange: {change}\nactions:\n  one: {{do: Train, due: {change}, done: {change}}}\n---\n"
    );
    let workspace = monthly("unit: score\nbetter: lower\n", values).with("audits/plans/p.md", &plan);
    exported(&workspace)["plans"][0]["effect"]["m"].clone()
}

#[test]
fn a_series_that_keeps_to_no_level_tells_its_signals() {
    // Ten months low, ten high, ten low, and two about the middle.
    let levels = (0..32).map(|month| if month >= 30 { 60.0 } else { [56.0, 64.0][usize::from(month / 10 == 1)] });
    let metric = exported(&monthly("unit: score\nbetter: higher\n", &around(levels, 3.0)))["metrics"][0].clone();
    let is_unfit = metric["spc"]["unfit"] == true;
    assert_eq!(metric["movement"]["verdict"], if is_unfit { "unstable" } else { "steady" }, "{:#}", metric["spc"]);
    let said = english(&metric["says"]);
    assert!(said.contains("Signals: ") || said.contains("are not drawn"), "{said}");
}

#[test]
fn what_cannot_be_tested_is_not_called_alike() {
    let rival = "---\nkind: competitor\nchecked: 2026-05-01\nvalues: {m: {value: 9}}\n---\n";
    let few = monthly("unit: count\nbetter: lower\n", &[30.0, 31.0, 29.0]).with("audits/competitors/fast.md", rival);
    let beside = exported(&few)["competitors"][0]["values"]["m"].clone();
    assert_eq!(beside["beside_ours"], "untested", "{beside:#}");
    assert!(["rank", "our_rank", "of"].iter().all(|key| beside.get(key).is_none()), "{beside:#}");
    assert!(beside["our_place"].is_null(), "{beside:#}");
    let page = few.build(AS_OF).text("competitors.html");
    assert!(page.contains("cannot be tested") && !page.contains("cannot be told apart"), "{page}");
    assert!(!page.contains("#competitor-rank"), "{page}");
}

#[test]
fn a_period_with_days_on_both_sides_of_a_change_is_on_neither() {
    let values = around((0..30).map(|month| if month < 18 { 60.0 } else { 54.0 }), 1.0);
    let first = effect(&values, "2025-07-01");
    assert_eq!((&first["its"]["n_before"], &first["its"]["n_after"]), (&18.into(), &12.into()), "{first:#}");
    let within = effect(&values, "2025-07-15");
    assert_eq!((&within["its"]["n_before"], &within["its"]["n_after"]), (&18.into(), &11.into()), "{within:#}");
    assert_eq!((&within["before"]["n"], &within["after"]["n"]), (&18.into(), &11.into()));
    assert!(english(&within["says"]).contains("The change lies within July 2025"), "{within:#}");
    assert!(!english(&first["says"]).contains("lies within"), "{first:#}");
}

#[test]
fn a_course_that_nobody_saw_judges_no_plan() {
    // Ten months of a steep fall, then twenty at one level: carried on, the fall would have gone below zero.
    let levels = (0..30).map(|month| if month < 10 { 100.0 - 3.0 * f64::from(month) } else { 60.0 });
    let beyond = effect(&around(levels, 1.0), "2024-11-01");
    assert_eq!((&beyond["verdict"], &beyond["why"]), (&Value::Null, &"beyond-data".into()), "{beyond:#}");
    assert_eq!(beyond["better_at_once"], true);
    let said = english(&beyond["says"]);
    assert!(said.contains("further than it was ever seen to go") && !said.contains("no effect"), "{said}");
    // A level that was left is no such course.
    let step = effect(&around((0..30).map(|month| if month < 10 { 100.0 } else { 60.0 }), 1.0), "2024-11-01");
    assert_eq!(step["verdict"], "effective", "{step:#}");
}

#[test]
fn about_five_in_ten_is_neither_likely_nor_unlikely() {
    let goal =
        "---\nkind: goal\ntitle: The aim\nmetric: m\nfrom: {2025-06: 59.5}\nto: {2026-12: 59.84}\nowner: maria\n---\n";
    let workspace =
        monthly("unit: percent\nbetter: higher\n", &around([60.0; 33], 1.0)).with("audits/goals/g.md", goal);
    let report = exported(&workspace);
    let probability = report["goals"][0]["probability"].as_f64().unwrap();
    assert!((0.45..0.55).contains(&probability), "{probability}");
    assert_eq!((&report["overview"]["even"][0], &report["overview"]["likely"][0]), (&"g".into(), &Value::Null));
    let page = workspace.build(AS_OF).text("goals.html");
    assert!(page.contains("About even") && page.contains("As likely met as missed: 1"), "{page}");
    assert!(!page.contains("likely than not"), "{page}");
}

#[test]
fn whether_there_are_more_complaints_is_told_once() {
    let mut rows = "id,received,closed,type\n".to_owned();
    for month in 0..30 {
        let (year, of_year) = ((2024 * 12 + month) / 12, month % 12 + 1);
        // As many as before by twelve months, and more by the run that goes on.
        let count = if month < 14 { 20 } else { 26 } + month % 3;
        for case in 0..count {
            let _ = writeln!(rows, "{month}-{case},{year}-{of_year:02}-{:02},,complaint", case % 28 + 1);
        }
    }
    let metric = "---\nkind: metric\ntitle: Complaints received\nunit: count\nbetter: lower\nsource: {log: [l], measure: count, where: {type: complaint}}\n---\n";
    let workspace = Workspace::new().with_all(&[
        ("audits/logs/l.md", "---\nkind: log\nfile: l.csv\n---\n"),
        ("audits/logs/l.csv", rows.as_str()),
        ("audits/metrics/m.md", metric),
    ]);
    let page = workspace.build(AS_OF).text("complaints.html");
    assert!(page.contains("Complaints received: ") && !page.contains("tell from chance"), "{page}");
    let briefs = exported(&workspace)["briefs"].to_string();
    assert!(briefs.contains("in the same quarter a year earlier.") && !briefs.contains("tell from chance"), "{briefs}");
    std::fs::remove_file(workspace.path().join("audits/metrics/m.md")).unwrap();
    let page = workspace.build(AS_OF).text("complaints.html");
    assert!(page.contains("tell from chance"), "{page}");
}

/// A movement begins where its page says so: a rise before it on the other side of the average is another signal.
#[test]
fn every_page_says_alike_when_a_movement_began() {
    let low = around((0..16).map(|_| 40.0), 6.0);
    let rise = (0..8).map(|month| 44.0 + f64::from(month));
    let with = |last: [f64; 5]| {
        let values: Vec<f64> = low.iter().copied().chain(rise.clone()).chain(last).collect();
        exported(&monthly("unit: score\nbetter: higher\n", &values))
    };
    for last in [[48.0, 50.0, 47.0, 49.0, 48.0], [47.0, 46.0, 47.5, 45.0, 46.0]] {
        let report = with(last);
        let (said, line) = (english(&report["metrics"][0]["says"]), &report["overview"]["changed"][0]);
        assert_eq!(line["began"], report["briefs"][0]["moved"][0]["began"], "{line:#}");
        assert!(said.contains("since June 2025") || said.contains("The last 13 values"), "{said}");
        assert_eq!(line["began"], "2025-06", "{said} {line:#}");
    }
}

/// The table of a brief says what the first page does, where two values go the other way than the movement.
#[test]
fn a_brief_says_that_its_two_values_went_the_other_way() {
    let values: Vec<f64> =
        around((0..16).map(|_| 40.0), 6.0).into_iter().chain([50.0; 7]).chain([49.0, 48.0, 47.0]).collect();
    let workspace = monthly("unit: score\nbetter: higher\n", &values);
    let report = exported(&workspace);
    assert!(english(&Value::Array(vec![report["overview"]["changed"][0]["says"].clone()])).contains("the other way"));
    let brief = workspace.build(AS_OF).text("briefs/2026-Q2.html");
    assert!(brief.contains("between these two values it moved the other way"), "{brief}");
}
