//! What a sceptic would doubt: data too regular to be counted, effects that did not last, plans that are not done, words for chances.

use std::fmt::Write as _;

use serde_json::Value;

use crate::workspace::Workspace;

pub(crate) const AS_OF: &str = "2026-06-30";

/// The metric `m` with the `keys` and a value a month up to June 2026, each with the number behind it where there is one.
pub(crate) fn monthly(keys: &str, values: &[f64], behind: Option<u32>) -> Workspace {
    let mut csv = if behind.is_some() { "period,value,n\n" } else { "period,value\n" }.to_owned();
    let months = (0..values.len()).rev().map(|back| 2026 * 12 + 5 - back);
    for (month, value) in months.zip(values) {
        let n = behind.map(|n| format!(",{n}")).unwrap_or_default();
        let _ = writeln!(csv, "{}-{:02},{value}{n}", month / 12, month % 12 + 1);
    }
    let metric = format!("---\nkind: metric\ntitle: Measured\n{keys}series: m.csv\n---\n");
    Workspace::new().with_all(&[("audits/metrics/m.md", metric.as_str()), ("audits/metrics/m.csv", csv.as_str())])
}

/// What `export` prints of `workspace`.
pub(crate) fn exported(workspace: &Workspace) -> Value {
    workspace.run(&["export", "--as-of", AS_OF]).json()
}

/// English sentences, one after the other, without what keeps numbers and names whole.
pub(crate) fn english(says: &Value) -> String {
    let said = says.as_array().unwrap_or_else(|| panic!("no sentences: {says:#}"));
    let all = said.iter().filter_map(|says| says["en"].as_str()).collect::<Vec<_>>().join(" ");
    all.replace('\u{a0}', " ").replace(['\u{2068}', '\u{2069}', '\u{2060}'], "")
}

/// Some noise around `level`, `times` as large.
pub(crate) fn around(level: f64, times: f64, count: usize) -> Vec<f64> {
    let noise = [0.3, -0.4, 0.1, 0.5, -0.2, -0.3, 0.4, -0.1, -0.5, 0.2, 0.0];
    (0..count).map(|at| level + times * noise[at * 7 % 11]).collect()
}

#[test]
fn shares_that_scatter_less_than_counting_does_are_told_so() {
    // Of 400 cases chance alone takes a share of 80 % two points to either side.
    let metric = |times: f64, behind: u32| {
        let report = exported(&monthly("unit: percent\nbetter: higher\n", &around(80.0, times, 24), Some(behind)));
        report["metrics"][0].clone()
    };
    let smooth = metric(1.0, 400);
    assert_eq!((&smooth["spc"]["over_regular"], &smooth["spc"]["chart"]), (&true.into(), &"p".into()));
    assert!(english(&smooth["says"]).contains("as far as chance alone would make them"), "{smooth:#}");
    // Limits are those of Laney all the same.
    let segment = &smooth["spc"]["segments"][0];
    assert!(segment["dispersion"].as_f64().is_some_and(|dispersion| dispersion < 0.4), "{segment:#}");
    for honest in [metric(7.0, 400), metric(1.0, 4)] {
        assert_eq!(honest["spc"]["over_regular"], false, "{honest:#}");
        assert!(!english(&honest["says"]).contains("as far as chance alone"), "{honest:#}");
    }
}

#[test]
fn signals_around_one_change_of_level_name_it() {
    let levels = [around(60.0, 1.0, 12), around(53.0, 8.0, 18)].concat();
    let workspace = monthly("unit: score\nbetter: higher\n", &levels, None);
    let report = exported(&workspace);
    let metric = &report["metrics"][0];
    assert_eq!(metric["spc"]["step"]["since"], "2025-01-01", "{:#}", metric["spc"]["step"]);
    let said = english(&metric["says"]);
    assert!(said.contains("A new level since January 2025: 53.6 on average, 60 before."), "{said}");
    assert!(metric["rebase_line"].as_str().is_some_and(|line| line.contains("2025-01")), "{metric:#}");
    // Values that change their level all the time have no one step.
    let restless: Vec<f64> = (0..4).flat_map(|at| around(if at % 2 == 0 { 60.0 } else { 51.0 }, 2.0, 7)).collect();
    let report = exported(&monthly("unit: score\nbetter: higher\n", &restless, None));
    let metric = &report["metrics"][0];
    let points = metric["spc"]["points"].as_array().unwrap();
    let signals = points.iter().filter(|point| point["special_cause_type"] != "Common Cause").count();
    assert!(3 * signals > points.len(), "{metric:#}");
    assert_eq!(metric["spc"]["step"], Value::Null);
}

/// A workspace of a level, a step at the change in July 2025, and what becomes of it a month.
fn changed(step: f64, a_month: f64, plan: &str) -> Workspace {
    let mut values = around(60.0, 1.0, 30);
    values[18..].iter_mut().zip(0..).for_each(|(value, since)| *value += step + a_month * f64::from(since));
    let plan = format!("---\nkind: plan\ntitle: The plan\nowner: maria\nmetric: m\n{plan}---\n");
    monthly("unit: score\nbetter: higher\n", &values, None).with("audits/plans/p.md", plan)
}

const DONE: &str = "change: 2025-07-01\nactions:\n  one: {do: Train, due: 2025-07-01, done: 2025-07-01}\n";

#[test]
fn a_level_that_was_changed_and_fades_is_told_with_both() {
    let workspace = changed(6.0, -0.55, DONE);
    let report = exported(&workspace);
    let effect = &report["plans"][0]["effect"]["m"];
    assert_eq!(effect["verdict"], "faded", "{effect:#}");
    let said = english(&effect["says"]);
    for wanted in ["Measured: at once", "for the better. It faded: in June 2026", "no effect is shown any more"] {
        assert!(said.contains(wanted), "{said}");
    }
    assert!(!said.contains("no effect is shown."), "{said}");
    let asked = report["overview"]["decide"].to_string();
    assert!(asked.contains("worked at once, and its effect has faded") && !asked.contains("no effect"), "{asked}");
    assert!(workspace.build(AS_OF).text("plans.html").contains("No longer shown"));
    // A level that fell and came back is no “no effect” either.
    let harmed = exported(&changed(-6.0, 0.55, DONE));
    let effect = &harmed["plans"][0]["effect"]["m"];
    assert_eq!(effect["verdict"], "no_effect_shown", "{effect:#}");
    assert!(english(&effect["says"]).contains("for the worse. In June 2026 no effect is shown any more"), "{effect:#}");
    let lasting = exported(&changed(6.0, 0.0, DONE));
    assert_eq!(lasting["plans"][0]["effect"]["m"]["verdict"], "effective");
}

#[test]
fn a_level_that_stays_changed_has_not_faded_where_its_end_is_uncertain() {
    // Eight values before a step and sixteen after it: the course of the eight, drawn on, is uncertain more than a year later.
    let mut values = around(60.0, 3.0, 24);
    values[8..].iter_mut().for_each(|value| *value += 6.0);
    let done = DONE.replace("2025-07-01", "2025-03-01");
    let plan = format!("---\nkind: plan\ntitle: The plan\nowner: maria\nmetric: m\n{done}---\n");
    let workspace = monthly("unit: score\nbetter: higher\n", &values, None).with("audits/plans/p.md", plan);
    let report = exported(&workspace);
    let effect = &report["plans"][0]["effect"]["m"];
    let turn = &effect["its"]["slope_change"];
    let end = &effect["its"]["effect_at_end"];
    assert!(turn["high"].as_f64() > Some(0.0) && end["low"].as_f64() < Some(0.0), "{effect:#}");
    assert_eq!(
        (&effect["verdict"], &effect["better_at_once"]),
        (&"no_effect_shown".into(), &true.into()),
        "{effect:#}"
    );
    let said = english(&effect["says"]);
    assert!(said.contains("at once") && said.contains("Whether that lasts cannot be shown"), "{said}");
    assert!(!said.contains("faded"), "{said}");
    let asked = report["overview"]["decide"].to_string();
    assert!(asked.contains("worked at first") && !asked.contains("no effect can be shown"), "{asked}");
    assert!(workspace.build(AS_OF).text("plans.html").contains("Not shown to last"));
}

#[test]
fn few_answers_are_not_told_as_few_cases() {
    let survey = "---\nkind: survey\ntitle: First wave\ndate: 2026-06-01\nresponses: s.csv\n\
        questions:\n  overall: {column: O, method: csat}\n---\n";
    let metric = "---\nkind: metric\ntitle: Happy\nunit: percent\nbetter: higher\nevery: month\n\
        source: {survey: s, question: overall, method: csat}\n---\n";
    let rows = format!("O\n{}", "5\n4\n3\n".repeat(4));
    let files =
        [("audits/surveys/s.md", survey), ("audits/surveys/s.csv", rows.as_str()), ("audits/metrics/m.md", metric)];
    let report = exported(&Workspace::new().with_all(&files));
    assert!(english(&report["surveys"][0]["says"]).contains("Only 12 answers"), "{:#}", report["surveys"][0]["says"]);
    let metric = &report["metrics"][0];
    assert!(metric["latest"].is_object() && !english(&metric["says"]).contains("cases are behind"), "{metric:#}");
    let series = exported(&monthly("unit: percent\nbetter: higher\n", &around(80.0, 1.0, 3), Some(12)));
    assert!(english(&series["metrics"][0]["says"]).contains("Only 12 cases are behind this value"), "{series:#}");
}

#[test]
fn a_plan_half_done_is_not_judged_by_its_last_action() {
    let half = "actions:\n  one: {do: Look, due: 2025-07-01, done: 2025-07-01}\n  two: {do: Train, due: 2026-09-01}\n";
    let workspace = changed(6.0, 0.0, half);
    let plan = &exported(&workspace)["plans"][0];
    let effect = &plan["effect"]["m"];
    assert_eq!((&plan["change"], &effect["verdict"]), (&"2025-07-01".into(), &"too_early".into()));
    assert_eq!(effect["why"], "actions-open");
    let said = english(&plan["says"]);
    assert!(
        said.contains("Actions of the plan are open; until the last is done the day of its change is not settled."),
        "{said}"
    );
    assert!(said.contains("dated 1 July 2025 so far"), "{said}");
    let page = workspace.build(AS_OF).text("plans/p.html");
    assert!(page.contains("Too early to say") && !page.contains("for the better"), "{page}");
    // Who writes the day is judged by it, and so is who has done all.
    let written = exported(&changed(6.0, 0.0, &format!("change: 2025-07-01\n{half}")));
    assert_eq!(written["plans"][0]["effect"]["m"]["verdict"], "effective");
    let all = exported(&changed(6.0, 0.0, "actions:\n  one: {do: Train, due: 2025-07-01, done: 2025-07-01}\n"));
    assert_eq!(all["plans"][0]["effect"]["m"]["verdict"], "effective");
}

#[test]
fn a_goal_that_may_as_well_be_missed_is_not_on_course() {
    let goal =
        "---\nkind: goal\ntitle: The aim\nmetric: m\nfrom: {2025-09: 59.9}\nto: {2026-12: 60}\nowner: maria\n---\n";
    let workspace = monthly("unit: percent\nbetter: higher\n", &around(60.4, 1.0, 30), None);
    let workspace = workspace.with("audits/goals/g.md", goal);
    let report = exported(&workspace);
    assert_eq!(report["goals"][0]["status"], "likely", "{:#}", report["goals"][0]);
    assert_eq!((&report["overview"]["likely"][0], &report["overview"]["on_course"][0]), (&"g".into(), &Value::Null));
    let headline = english(&report["overview"]["headline"]);
    assert!(headline.starts_with("The only goal is not met.") && !headline.contains("course"), "{headline}");
    let page = workspace.build(AS_OF).text("goals.html");
    assert!(page.contains("More likely met than not: 1") && !page.contains("On course"), "{page}");
}

#[test]
fn where_limits_leave_a_target_open_the_page_counts_who_met_it() {
    let keys = "unit: percent\nbetter: higher\ntarget: 60.9\n";
    let said = english(&exported(&monthly(keys, &around(60.0, 1.0, 24), None))["metrics"][0]["says"]);
    assert!(
        said.contains("a value may meet it or miss it without anything having changed. 0 of 24 values met it"),
        "{said}"
    );
    let keys = keys.replace("60.9", "60.25");
    let said = english(&exported(&monthly(&keys, &around(60.0, 1.0, 24), None))["metrics"][0]["says"]);
    assert!(said.contains("of 24 values met it: of many values like these, between"), "{said}");
    assert!(!said.contains("0 of 24"), "{said}");
}

#[test]
fn limits_of_a_level_that_was_left_are_offered_again() {
    let mut values = around(60.0, 1.0, 30);
    values[20..].iter_mut().for_each(|value| *value += 2.0);
    let page = monthly("unit: score\nbetter: higher\nspc: {baseline: 20}\n", &values, None).build(AS_OF);
    let page = page.text("metrics/m.html");
    assert!(page.contains("To start the limits again where the values left the average"), "{page}");
    assert!(page.contains("rebase: {2025-09: what changed then}"), "{page}");
}
