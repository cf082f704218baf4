//! Verdicts that a sceptic would sign: a last value that stands out, limits that were outgrown, a target under a trend, values that are all
//! the same.

use std::fmt::Write as _;

use serde_json::Value;

use crate::doubted::{AS_OF, around, english, exported, monthly};
use crate::workspace::Workspace;

/// The only metric of a workspace of the `keys` and `values`.
fn measured(keys: &str, values: &[f64], behind: Option<u32>) -> Value {
    exported(&monthly(keys, values, behind))["metrics"][0].clone()
}

/// What is said of it, in English.
fn said(metric: &Value) -> String {
    english(&metric["says"])
}

/// So many values on a line, with some noise.
fn line(from: f64, a_month: f64, noise: f64, count: usize) -> Vec<f64> {
    let scatter = around(0.0, noise, count);
    (0..).zip(scatter).map(|(month, by)| from + a_month * f64::from(month) + by).collect()
}

fn with_last(values: &[f64], last: f64) -> Vec<f64> {
    let (_, before) = values.split_last().unwrap();
    [before, &[last]].concat()
}

const LOWER: &str = "unit: ratio\nbetter: lower\ntarget: 61\n";

#[test]
fn a_last_value_that_stands_out_is_told_wherever_it_counts() {
    let steady = around(60.0, 4.0, 30);
    let plan = "---\nkind: plan\ntitle: The plan\nowner: maria\nmetric: m\nchange: 2025-07-01\n\
        actions:\n  one: {do: Train, due: 2025-07-01, done: 2025-07-01}\n---\n";
    let start = steady[24];
    let goal = format!(
        "---\nkind: goal\ntitle: The aim\nmetric: m\nfrom: {{2026-01: {start}}}\nto: {{2026-12: 58}}\nowner: maria\n---\n"
    );
    let told = |last: f64| {
        let workspace = monthly(LOWER, &with_last(&steady, last), None);
        exported(&workspace.with("audits/plans/p.md", plan).with("audits/goals/g.md", &goal))
    };
    for last in [120.0, 1000.0] {
        let report = told(last);
        let metric = &report["metrics"][0];
        assert_eq!(metric["movement"]["verdict"], "worse", "{last}: {metric:#}");
        let said = said(metric);
        assert!(said.contains("One value stands out"), "{said}");
        let changed = report["overview"]["changed"].to_string();
        assert!(changed.contains("the latest value stands out"), "{changed}");
        let plan = english(&report["plans"][0]["says"]);
        assert!(plan.contains("This hangs on the last value") && plan.contains("Without it the effect"), "{plan}");
        let goal = english(&report["goals"][0]["says"]);
        assert!(
            goal.contains("The forecast hangs on the latest value") && goal.contains("Without it the chance"),
            "{goal}"
        );
    }
    // Where limits of all values would not fit, those of the others are told.
    let far = said(&told(1000.0)["metrics"][0]);
    assert!(far.contains("far outside the limits that the others give") && !far.contains("not drawn"), "{far}");
    let ordinary = told(60.5).to_string();
    assert!(!ordinary.contains("stands out") && !ordinary.contains("hangs on"));
}

#[test]
fn a_forecast_that_hangs_on_an_earlier_value_says_so() {
    let told = |odd: f64| {
        let mut values = around(50.0, 1.0, 30);
        values[16] = odd;
        let start = values[24];
        let goal = format!(
            "---\nkind: goal\ntitle: The aim\nmetric: m\nfrom: {{2026-01: {start}}}\nto: {{2026-12: 55}}\nowner: maria\n---\n"
        );
        let workspace = monthly("unit: ratio\nbetter: higher\n", &values, None);
        english(&exported(&workspace.with("audits/goals/g.md", &goal))["goals"][0]["says"])
    };
    let said = told(90.0);
    assert!(said.contains("The forecast hangs on a value that stands out from the others, 90"), "{said}");
    assert!(said.contains("Leaving that out, the chance would be less than 1 in 10"), "{said}");
    assert!(!told(50.5).contains("hangs on"));
}

#[test]
fn a_signal_leaves_the_count_of_values_that_met_the_target() {
    let metric = measured("unit: score\nbetter: higher\ntarget: 60\n", &with_last(&around(60.0, 4.0, 30), 67.0), None);
    assert_eq!((&metric["assurance"], &metric["movement"]["basis"]), (&"inconsistent".into(), &"limits".into()));
    assert_eq!(metric["met"]["all"], 30, "{metric:#}");
    assert!(said(&metric).contains("of 30 values met it"), "{metric:#}");
}

#[test]
fn only_values_that_draw_the_average_are_said_to() {
    let mut values = around(60.0, 4.0, 30);
    (values[4], values[20]) = (1000.0, -1880.0);
    let open = "unit: ratio\nbetter: higher\nbounds: [null, null]\n";
    let both = said(&measured(open, &values, None));
    assert!(both.contains("Two values stand out") && !both.contains("draw the average"), "{both}");
    let constant = said(&measured(open, &[&[50.0; 24][..], &[55.0; 2][..]].concat(), None));
    assert!(constant.contains("All others are 50.00.") && !constant.contains("draw the average"), "{constant}");
    values[20] = 60.0;
    let one = said(&measured(open, &values, None));
    assert!(one.contains("It alone draws the average"), "{one}");
}

#[test]
fn limits_that_most_of_the_last_values_lie_beyond_say_nothing_of_a_target() {
    let mut values = around(60.0, 4.0, 30);
    values[24..].iter_mut().for_each(|value| *value += 9.0);
    values[26] = 59.0;
    let keys = "unit: score\nbetter: higher\ntarget: 62\nspc: {baseline: 12}\n";
    let metric = measured(keys, &values, None);
    assert_eq!((&metric["assurance"], &metric["assurance_why"]), (&Value::Null, &"stale-limits".into()));
    assert_eq!((&metric["spc"]["stale_since"], &metric["spc"]["unfit"]), (&Value::Null, &false.into()));
    let said = said(&metric);
    assert!(
        said.contains("5 of the last 8 values lie above the limits, which come from the first 12 values"),
        "{said}"
    );
    assert!(metric["rebase_line"].as_str().is_some_and(|line| line.contains("2026-01")), "{metric:#}");
}

#[test]
fn values_of_which_most_are_signals_say_nothing_of_a_target() {
    let restless: Vec<f64> = (0..4).flat_map(|at| around(if at % 2 == 0 { 60.0 } else { 51.0 }, 9.0, 7)).collect();
    let metric = measured("unit: score\nbetter: higher\ntarget: 56\n", &restless, None);
    assert_eq!((&metric["spc"]["unfit"], &metric["spc"]["step"]), (&false.into(), &Value::Null), "{metric:#}");
    assert_eq!((&metric["assurance"], &metric["assurance_why"]), (&Value::Null, &"no-one-level".into()));
    assert!(said(&metric).contains("no one level describes them"), "{metric:#}");
}

#[test]
fn a_line_is_not_told_as_two_levels() {
    for better in ["neutral", "higher"] {
        let metric = measured(&format!("unit: ratio\nbetter: {better}\n"), &line(10.0, 0.5, 6.0, 30), None);
        assert!(metric["spc"]["stale_since"].is_string() && metric["spc"]["unfit"] == false, "{metric:#}");
        let said = said(&metric);
        assert!(said.contains("describe no one level") && !said.contains("two levels"), "{said}");
        assert!(said.contains("Rising by about"), "{said}");
    }
}

#[test]
fn one_constant_after_another_is_a_new_level() {
    for after in [5, 13] {
        let values = [&[50.0; 21][..], &vec![55.0; after][..]].concat();
        let said = said(&measured("unit: ratio\nbetter: higher\ntarget: 60\n", &values, None));
        assert!(said.contains("A new level since") && said.contains("55.00 on average, 50.00 before"), "{said}");
    }
}

#[test]
fn values_that_are_all_the_same_are_held_against_the_target() {
    let level = |target: u32, value: f64, behind: Option<u32>| {
        measured(&format!("unit: percent\nbetter: higher\ntarget: {target}\n"), &[value; 24], behind)
    };
    for behind in [Some(40), None] {
        let met = level(95, 100.0, behind);
        assert_eq!((&met["assurance"], &met["met"]["n"]), (&"consistent_pass".into(), &24.into()), "{met:#}");
        assert!(said(&met).contains("meets the target of 95%. 24 of 24 values met it"), "{met:#}");
        let missed = level(95, 90.0, behind);
        assert_eq!((&missed["assurance"], &missed["met"]["n"]), (&"consistent_fail".into(), &0.into()));
        assert!(said(&missed).contains("Every value is 90%, which misses the target of 95%."), "{missed:#}");
    }
    assert_eq!(measured("unit: percent\nbetter: neutral\n", &[100.0; 24], Some(40))["assurance"], Value::Null);
    // Nor is it too early to say what becomes of a goal: more of the same would tell no more.
    let goal = "---\nkind: goal\ntitle: The aim\nmetric: m\nfrom: {2026-01: 7}\nto: {2026-12: 5}\nowner: maria\n---\n";
    let workspace = monthly("unit: ratio\nbetter: lower\n", &[7.0; 30], None).with("audits/goals/g.md", goal);
    let page = workspace.build(AS_OF).text("goals/g.html");
    assert!(page.contains("No chance stated") && !page.contains("Too early to say"), "{page}");
}

/// Values that rise, with two that keep others from lying on one side of the average for long.
fn rising() -> Vec<f64> {
    let mut values = line(10.0, 0.21, 6.0, 30);
    [23, 27].into_iter().for_each(|month| values[month] -= 5.0);
    values
}

#[test]
fn a_target_that_a_trend_leads_to_is_not_missed_every_time() {
    let held = |target: u32, better: &str| {
        let keys = format!("unit: ratio\nbetter: {better}\ntarget: {target}\n");
        measured(&keys, &rising(), None)
    };
    let ahead = held(60, "higher");
    assert_eq!((&ahead["spc"]["stale_since"], &ahead["spc"]["unfit"]), (&Value::Null, &false.into()), "{ahead:#}");
    assert_eq!((&ahead["assurance"], &ahead["assurance_why"]), (&Value::Null, &"trending".into()), "{ahead:#}");
    assert!(said(&ahead).contains("The values are rising, and the limits are drawn level"), "{ahead:#}");
    // One that it leads away from stays met, or missed.
    assert_eq!(held(1, "higher")["assurance"], "consistent_pass");
    assert_eq!(held(1, "lower")["assurance"], "consistent_fail");
}

#[test]
fn a_part_under_a_trend_is_held_against_it_as_the_whole_is() {
    let mut csv = "period,team,value\n".to_owned();
    for (month, value) in (0..30).zip(rising()) {
        let (year, month) = (2024 + month / 12, month % 12 + 1);
        let _ = writeln!(csv, "{year}-{month:02},north,{value}\n{year}-{month:02},south,10");
    }
    let metric =
        "---\nkind: metric\ntitle: Measured\nunit: ratio\nbetter: higher\ntarget: 60\nby: team\nseries: m.csv\n---\n";
    let workspace =
        Workspace::new().with_all(&[("audits/metrics/m.md", metric), ("audits/metrics/m.csv", csv.as_str())]);
    let report = exported(&workspace);
    let parts = &report["metrics"][0]["breakdown_charts"]["team"];
    assert_eq!(parts["north"]["assurance_why"], "trending", "{parts:#}");
    assert_eq!(parts["south"]["assurance"], "consistent_fail");
}
