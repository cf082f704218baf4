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

/// The English sentences of the only entry of `kind`, one after the other.
fn says(report: &Value, kind: &str) -> String {
    let said = report[kind][0]["says"].as_array().unwrap_or_else(|| panic!("no sentences of {kind}"));
    said.iter().filter_map(|says| says["en"].as_str()).collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
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
    let says = old["says"]["en"].as_str().unwrap().replace('\u{a0}', " ");
    assert!(says.starts_with("Better: ") && says.contains("it began in October 2025 and shows only now"), "{says}");
    let still = &with("quarter", 12)["changed"][0];
    assert!(still["says"]["en"].as_str().is_some_and(|says| says.starts_with("Still better: ")), "{still:#}");
    assert_eq!(still["already"], "2026-03");
    assert_eq!(with("month", 9)["changed"][0]["before"]["period"], "2026-05");
    // The wobble comes round every seven months: the same value on both sides is no movement.
    let mut values = step(24, 9, 60.0, 70.0);
    values[20] = values[23] + 0.01;
    let level = &exported(&monthly("unit: percent\nbetter: higher\n", &values))["overview"]["changed"][0];
    let says = level["says"]["en"].as_str().unwrap().replace('\u{a0}', " ");
    assert!(says.starts_with("Unchanged: ") && says.contains("in June 2026 as in March 2026 ("), "{says}");
    assert!(says.ends_with("better since October 2025)."), "{says}");
    let of_year = &with("year", 9)["changed"][0];
    assert_eq!((&of_year["before"]["period"], &of_year["began"]), (&"2025-06".into(), &Value::Null));
}

/// `workspace` with a goal on its metric.
fn with_goal(workspace: Workspace, from: &str, to: &str) -> Workspace {
    let goal =
        format!("---\nkind: goal\ntitle: The aim\nmetric: m\nfrom: {{{from}}}\nto: {{{to}}}\nowner: maria\n---\n");
    workspace.with("audits/goals/g.md", goal)
}

#[test]
fn a_goal_that_starts_past_its_end_is_one_to_hold_and_has_no_way_done() {
    let workspace = monthly("unit: count\nbetter: lower\n", &step(24, 2, 170.0, 185.0));
    let workspace = with_goal(workspace, "2025-01: 170", "2026-12: 180");
    let report = exported(&workspace);
    let goal = &report["goals"][0];
    assert_eq!((&goal["attainment"], &goal["pace"], &goal["status"]), (&Value::Null, &Value::Null, &"missed".into()));
    assert!(says(&report, "goals").starts_with("The target of 180 was to be held and was missed: 185"), "{goal:#}");
    let page = workspace.build(AS_OF).text("goals/g.html");
    assert!(page.contains("To be held at 180 or less") && !page.contains("Way done"), "{page}");
}

#[test]
fn a_page_says_which_target_is_that_of_which_goal() {
    let workspace = monthly("unit: count\nbetter: lower\ntarget: 200\n", &step(24, 1, 190.0, 185.0));
    let site = with_goal(workspace, "2025-01: 190", "2026-12: 180").build(AS_OF);
    let page = site.text("metrics/m.html");
    assert!(page.contains("Target, December 2026") && page.contains("Goal 180 by December 2026"), "{page}");
    assert!(page.matches("goals/g.html\">The aim</a>").count() >= 3, "{page}");
}

#[test]
fn what_parts_trend_and_forecast_is_said() {
    let rising: Vec<f64> =
        step(36, 0, 0.0, 0.0).iter().enumerate().map(|(at, off)| 60.0 + 0.5 * at as f64 + 2.0 * off).collect();
    let workspace = monthly("unit: percent\nbetter: higher\n", &rising);
    let last = rising.last().unwrap();
    let report = exported(&with_goal(workspace, "2024-06: 65.1", &format!("2026-12: {}", last + 2.9)));
    let goal = &report["goals"][0];
    assert!(goal["trend_per_period"].as_f64() >= goal["needed_per_period"].as_f64(), "{goal:#}");
    let (said, why) = (says(&report, "goals"), goal["apart"].as_str());
    match why {
        Some("values-vary") => assert!(said.contains("single values vary"), "{said}"),
        Some("trend-levels-off") => assert!(said.contains("trends tend to level off"), "{said}"),
        _ => assert_eq!(goal["status"], "on_track", "{goal:#}"),
    }
}

#[test]
fn nothing_is_needed_for_a_deadline_that_has_passed() {
    let workspace = monthly("unit: percent\nbetter: higher\n", &step(24, 0, 60.0, 60.0));
    let report = with_goal(workspace, "2025-01: 60", "2026-09: 70").run(&["export", "--as-of", "2026-11-15"]).json();
    let goal = &report["goals"][0];
    assert_eq!((&goal["ended"], &goal["needed_per_period"]), (&true.into(), &Value::Null));
    let headline = report["overview"]["headline"].to_string();
    assert!(!headline.contains("as things stand"), "{headline}");
}

#[test]
fn who_is_ahead_is_said_only_of_values_that_chance_does_not_explain() {
    let workspace = monthly("unit: duration\nbetter: lower\n", &step(24, 0, 34.0, 34.0));
    workspace.write(
        "audits/metrics/m.md",
        "---\nkind: metric\nunit: duration\nbetter: lower\nseries: {file: m.csv, in: s}\n---\n",
    );
    let rival = |name: &str, value: &str, checked: &str| {
        let text = format!("---\nkind: competitor\nchecked: {checked}\nvalues: {{m: {{value: {value}}}}}\n---\n");
        (format!("audits/competitors/{name}.md"), text)
    };
    let rivals = [
        rival("like", "35s", "2026-05-01"),
        rival("slow", "62s", "2026-05-01"),
        rival("fast", "9s", "2026-05-01"),
        rival("old", "9s", "2024-05-01"),
        rival("seldom", "9s, n: 4", "2026-05-01"),
    ];
    rivals.iter().for_each(|(path, text)| workspace.write(path, text));
    let report = exported(&workspace);
    let told: Vec<(&str, &str)> = report["competitors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["id"].as_str().unwrap(), it["values"]["m"]["beside_ours"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [("fast", "ahead"), ("like", "not-apart"), ("old", "too-old"), ("seldom", "too-few"), ("slow", "behind")]
    );
    let page = workspace.build(AS_OF).text("competitors.html");
    assert!(page.contains("cannot be told apart from like") && !page.contains("we rank"), "{page}");
    assert!(page.contains("Too few values to compare: seldom"), "{page}");
}

#[test]
fn limits_of_a_level_that_was_left_tell_nothing_of_who_is_ahead() {
    let rival = "---\nkind: competitor\nchecked: 2026-05-01\nvalues: {m: {value: 9}}\n---\n";
    let told = |values: &[f64]| {
        let workspace = monthly("unit: count\nbetter: lower\n", values).with("audits/competitors/fast.md", rival);
        exported(&workspace)["competitors"][0]["values"]["m"]["beside_ours"].clone()
    };
    assert_eq!(told(&step(24, 0, 34.0, 34.0)), "ahead");
    assert_eq!(told(&step(24, 9, 34.0, 36.0)), "untested");
}

#[test]
fn a_missed_goal_is_told_by_the_value_that_decided_it() {
    let workspace = monthly("unit: percent\nbetter: higher\n", &step(24, 3, 60.0, 64.0));
    let report = exported(&with_goal(workspace, "2025-01: 60", "2025-12: 75"));
    let line = &report["overview"]["decide"][0]["says"]["en"];
    let line = line.as_str().unwrap_or_else(|| panic!("{:#}", report["overview"])).replace('\u{a0}', " ");
    assert!(line.contains(" in December 2025 instead of 75%") && !line.contains("64"), "{line}");
}

#[test]
fn a_target_that_some_values_missed_is_not_met_every_month() {
    let values: Vec<f64> = (0..36).map(|at| if at % 9 == 4 { 2.0 } else { 0.0 }).collect();
    let workspace = monthly("unit: count\nbetter: lower\ntarget: 1\n", &values);
    let said = says(&exported(&workspace), "metrics");
    let page = workspace.build(AS_OF).text("metrics/m.html");
    if said.contains("meet it every time") {
        assert!(said.contains("Even so, 4 of 36 values missed it"), "{said}");
        assert!(page.contains("with exceptions") && !page.contains("Meets the target every month"), "{page}");
    }
}

#[test]
fn what_has_no_direction_or_no_spread_is_told_so() {
    let neutral = monthly("unit: ratio\nbetter: neutral\ntarget: 60\n", &step(24, 0, 60.0, 60.0));
    let said = says(&exported(&neutral), "metrics");
    assert!(said.contains("it is held against no target") && !said.contains("no target of its own"), "{said}");
    let level = with_goal(monthly("unit: percent\nbetter: higher\n", &[88.0; 24]), "2025-06: 88", "2026-12: 90");
    let report = exported(&level);
    assert!(says(&report, "metrics").contains("Every value since the limits start is 88%"));
    let said = says(&report, "goals");
    assert!(said.contains("so no chance is stated") && !said.contains(" in 10"), "{said}");
    let goal = &report["goals"][0];
    assert_eq!((&goal["probability"], &goal["status"]), (&Value::Null, &"early".into()), "{goal:#}");
}

#[test]
fn ranges_that_held_too_rarely_are_told() {
    let values = step(36, 6, 20.0, 90.0);
    let report =
        exported(&with_goal(monthly("unit: percent\nbetter: higher\n", &values), "2025-06: 20.1", "2026-12: 95"));
    let (goal, said) = (&report["goals"][0], says(&report, "goals"));
    let back = &goal["backtest"];
    let count = |key: &str| back[key].as_u64().unwrap();
    let narrow = 10 * count("inside80") < 7 * count("forecasts") || 10 * count("inside95") < 9 * count("forecasts");
    assert_eq!(said.contains("held less often than they should"), narrow, "{said}");
}
