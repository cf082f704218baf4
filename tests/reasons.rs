//! Why a metric moved: the change divided among its parts, through the whole of reading and computing, worked by hand.

use serde_json::{Value, json};

use crate::workspace::Workspace;

/// Why a metric of this series, of these other keys, moved by team.
fn why(series: &str, keys: &str) -> Value {
    let metric = format!("---\nkind: metric\nunit: percent\nbetter: higher\nby: team\n{keys}series: m.csv\n---\n");
    let workspace = Workspace::new().with("audits/m.md", &metric).with("audits/m.csv", series);
    workspace.report("2025-02-28")["metrics"][0]["why_moved"]["team"].clone()
}

fn close(value: &Value, expected: f64) {
    assert!(value.as_f64().is_some_and(|got| (got - expected).abs() < 1e-9), "{value} is not {expected}");
}

#[test]
fn parts_that_rise_in_a_whole_that_falls() {
    let rows = "2025-01,a,80,90\n2025-01,b,40,10\n2025-02,a,82,50\n2025-02,b,42,50\n";
    let why = why(&format!("period,team,value,n\n{rows}"), "");
    assert_eq!((&why["verdict"], &why["why"]), (&json!("opposed"), &json!(null)));
    close(&why["change"], -14.0);
    close(&why["within"], 2.0);
    close(&why["mix"], -16.0);
    close(&why["rest"], 0.0);
    close(&why["parts"]["a"]["within"], 1.4);
    close(&why["parts"]["b"]["before"]["share"], 10.0);
    let mix = ["a", "b"].map(|part| why["parts"][part]["mix"].as_f64().unwrap());
    assert!((mix[0] + mix[1] + 16.0).abs() < 1e-9 && mix[0] < 0.0 && mix[1] < 0.0, "{mix:?}");
    let says: Vec<&str> = why["says"].as_array().unwrap().iter().map(|says| says["en"].as_str().unwrap()).collect();
    assert!(says[0].contains("within the parts +2 points, against it −16 points"), "{says:?}");
    // Two points show no movement, which is said.
    assert!(says.last().unwrap().starts_with("That it moved at all is not shown"), "{says:?}");
    for language in ["en", "el", "ro", "ar", "et", "ru"] {
        assert!(why["says"][0][language].is_string(), "{language}");
    }
}

#[test]
fn one_cause_is_named_alone() {
    let of = |rows: &str| why(&format!("period,team,value,n\n{rows}"), "")["verdict"].clone();
    assert_eq!(of("2025-01,a,80,50\n2025-01,b,40,50\n2025-02,a,82,50\n2025-02,b,42,50\n"), json!("within"));
    assert_eq!(of("2025-01,a,80,50\n2025-01,b,40,50\n2025-02,a,80,90\n2025-02,b,40,10\n"), json!("mix"));
    assert_eq!(of("2025-01,a,80,50\n2025-01,b,40,50\n2025-02,a,90,60\n2025-02,b,50,40\n"), json!("both"));
}

#[test]
fn what_cannot_be_divided_is_withheld_with_its_reason() {
    let rows = "2025-01,a,80,90\n2025-01,b,40,10\n2025-02,a,82,50\n2025-02,b,42,50\n";
    let cases = [
        ("period,team,value,n\n2025-02,a,80,90\n2025-02,b,40,10\n".to_owned(), "", "one-point"),
        (format!("period,team,value,n\n{rows}"), "statistic: median\n", "not-a-mean"),
        ("period,team,value\n2025-01,,70\n2025-01,a,80\n2025-02,,72\n2025-02,a,82\n".to_owned(), "", "parts-without-n"),
        (format!("period,team,value,n\n2025-01,,60,100\n2025-02,,75,100\n{rows}"), "", "parts-do-not-add-up"),
        (format!("period,team,value,n\n2025-01,,76,300\n2025-02,,62,100\n{rows}"), "", "parts-do-not-add-up"),
        (format!("period,team,value,n\n2025-01,,60,100\n2025-02,,60,100\n{rows}"), "", "no-change"),
        (
            "period,team,value,n\n2025-01,,10,\n2025-01,a,6,\n2025-01,b,4,\n2025-02,,12,\n2025-02,a,7,\n2025-02,b,5,\n"
                .to_owned(),
            "",
            "adds-up",
        ),
    ];
    for (series, keys, expected) in cases {
        let why = why(&series, keys);
        assert_eq!((&why["verdict"], &why["why"]), (&json!(null), &json!(expected)), "{series}");
        assert_eq!((&why["within"], &why["parts"]), (&json!(null), &json!({})), "{expected}");
        // Parts that add up to the whole are told with how far each moved.
        let lines = if expected == "adds-up" { 2 } else { 1 };
        assert_eq!(why["says"].as_array().unwrap().len(), lines, "{expected}");
    }
}

#[test]
fn a_part_that_is_withheld_withholds_the_division() {
    let metric = "---\nkind: metric\nunit: percent\nbetter: higher\ngroup: employee\nby: team\nseries: m.csv\n---\n";
    let rows = "2025-01,a,80,40\n2025-01,b,70,40\n2025-01,c,40,3\n2025-02,a,82,40\n2025-02,b,72,40\n2025-02,c,50,3\n";
    let series = format!("period,team,value,n\n{rows}");
    let workspace = Workspace::new().with("audits/m.md", metric).with("audits/m.csv", &series);
    let why = workspace.report("2025-02-28")["metrics"][0]["why_moved"]["team"].clone();
    assert_eq!(why["verdict"], json!(null), "{why}");
    assert!(!why.to_string().contains("\"c\""), "{why}");
}

#[test]
fn a_metric_without_parts_says_nothing_of_it() {
    let metric = "---\nkind: metric\nunit: percent\nbetter: higher\nseries: {2025-01: 70, 2025-02: 72}\n---\n";
    let report = Workspace::new().with("audits/m.md", metric).report("2025-02-28");
    assert_eq!(report["metrics"][0].get("why_moved"), None);
}
