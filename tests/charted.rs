//! Control charts from the document to the page: what movement rests on where limits do not fit, which chart is drawn, what a season may be.

use serde_json::Value;

use crate::workspace::Workspace;

/// The report of a metric with `head` and a value for each month up to December 2025.
fn workspace(head: &str, values: &[f64]) -> Workspace {
    let series: String = values
        .iter()
        .zip((0..values.len()).rev())
        .map(|(value, back)| format!("  {}-{:02}: {value}\n", 2025 - back / 12, 12 - back % 12))
        .collect();
    let text = format!("---\nkind: metric\nbetter: higher\n{head}series:\n{series}---\n");
    Workspace::new().with("audits/m.md", text)
}

fn metric(workspace: &Workspace) -> Value {
    workspace.report("2025-12-31")["metrics"][0].clone()
}

/// A step so clear that every value lies outside the limits, which then do not fit.
fn step() -> Vec<f64> {
    let (low, high) =
        (vec![10.0, 11.0, 10.0, 10.0, 11.0, 10.0, 10.0, 11.0], vec![90.0, 91.0, 90.0, 90.0, 91.0, 90.0, 90.0, 91.0]);
    [low, high].concat()
}

#[test]
fn a_run_moves_a_metric_whose_limits_do_not_fit() {
    let found = metric(&workspace("unit: count\n", &step()));
    assert_eq!(found["spc"]["unfit"], true, "{found:#}");
    assert_eq!(found["spc"]["points"][15]["special_cause_type"], "Above UCL");
    assert_eq!((&found["movement"]["verdict"], &found["movement"]["basis"]), (&"better".into(), &"run".into()));
    let site = workspace("unit: count\n", &step());
    let page = site.build("2025-12-31").text("metrics/m.html");
    assert!(page.contains("Eight values in a row lie above the average"), "{page}");
    assert!(!page.contains("Unstable") && !page.contains("above the upper limit"), "{page}");
    assert_eq!(page.matches("Limits that fit so badly are not drawn").count(), 1, "said once");
}

#[test]
fn a_chart_of_shares_without_numbers_is_told_and_named() {
    let values: Vec<f64> = (0..16).map(|at| 50.0 + f64::from(at * 7 % 5)).collect();
    let site = workspace("unit: percent\nspc: {chart: p}\n", &values);
    let told = site.run(&["check", "--as-of", "2025-12-31"]).out;
    assert!(told.contains("chart-without-numbers") && told.contains("has no `n`"), "{told}");
    assert_eq!(metric(&site)["spc"]["chart"], "xmr");
    let page = site.build("2025-12-31").text("metrics/m.html");
    assert!(page.contains("this is a chart of single values (XmR)"), "{page}");
}

#[test]
fn a_season_has_two_periods_or_more() {
    for season in ["1", "0", "-3"] {
        let site = workspace(&format!("unit: percent\nspc: {{season: {season}}}\n"), &[50.0, 51.0]);
        let told = site.run(&["check", "--as-of", "2025-12-31"]).out;
        assert!(told.contains("two or more"), "season {season}: {told}");
    }
}
