//! Made-up things that are due: whatever tells that one is open or late goes by the same rule and the same day.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{Days, NaiveDate};
use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::Value;

use super::{list, text};
use crate::workspace::Workspace;

const PEOPLE: [&str; 2] = ["ann", "bob"];

/// A day of 2025, mostly before the report's.
fn day(random: &mut ChaCha8Rng) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + Days::new(random.random_range(0..330))
}

/// Gaps, decisions and plans with days before and after any day of the year, done or not; a metric with holes, and goals to be reviewed.
fn workspace(seed: u64) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let workspace = Workspace::new();
    for number in 0..8 {
        let who = PEOPLE[random.random_range(0..2)];
        let (due, done) = (day(random), day(random));
        let is_done = random.random_bool(0.6);
        let closed = if is_done {
            format!("status: closed\nclosed: {{date: {done}, evidence: seen}}")
        } else {
            "status: open".to_owned()
        };
        let gap = format!(
            "kind: gap\nowner: {who}\ncurrent: 1\ntarget: 2\nimpact: 3\neffort: 3\nopened: 2024-12-01\ndue: {due}\n{closed}\n"
        );
        let decided = if is_done { format!("decided: {{date: {done}, choice: a}}\n") } else { String::new() };
        let options = "options: {a: {do: One}, b: {do: Other}}";
        let decision = format!("kind: decision\nquestion: Which?\n{options}\ndecider: {who}\ndue: {due}\n{decided}");
        let mut actions = String::new();
        for action in 0..3 {
            let done = if random.random_bool(0.6) { format!(", done: {}", day(random)) } else { String::new() };
            let _ = writeln!(actions, "  a{action}: {{do: It, who: {who}, due: {}{done}}}", day(random));
        }
        let plan = format!("kind: plan\nowner: {who}\nstart: 2024-12-01\nactions:\n{actions}evaluate: {{}}\n");
        let first = random.random_range(1..12);
        let goal = format!(
            "kind: goal\nmetric: m\nowner: {who}\nfrom: {{2024-12: 50}}\nto: {{2025-{first:02}: 50.5}}\nreview: monthly\n"
        );
        for (name, text) in [("gap", gap), ("decision", decision), ("plan", plan), ("goal", goal)] {
            workspace.write(&format!("audits/{name}{number}.md"), format!("---\n{text}---\n"));
        }
    }
    let mut values = String::new();
    for month in 1..=12 {
        if random.random_bool(0.4) {
            let _ = writeln!(values, "  2025-{month:02}: {:.1}", random.random_range(48.0_f64..53.0));
        }
    }
    let metric =
        format!("---\nkind: metric\nunit: count\nbetter: higher\nowner: ann\nseries:\n  2024-12: 50\n{values}---\n");
    workspace.with("audits/m.md", metric)
}

/// What is late of each document, by what `lines` say.
fn told(lines: &Value) -> BTreeMap<String, Vec<i64>> {
    let mut told: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for line in lines.as_array().unwrap() {
        told.entry(text(line, "ref").to_owned()).or_default().push(line["days"].as_i64().unwrap());
    }
    told.values_mut().for_each(|days| days.sort_unstable());
    told
}

/// The same by the entries of the report.
fn known(report: &Value) -> BTreeMap<String, Vec<i64>> {
    let mut known: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    let mut add = |kind: &str, entry: &Value, days: &Value| {
        let Some(days) = days.as_i64() else { return };
        known.entry(format!("{kind}/{}", text(entry, "id"))).or_default().push(days);
    };
    for (list_of, kind) in [("gaps", "gap"), ("decisions", "decision")] {
        list(report, list_of).iter().for_each(|entry| add(kind, entry, &entry["days_late"]));
    }
    for plan in list(report, "plans") {
        list(plan, "actions").iter().for_each(|action| add("plan", plan, &action["days_late"]));
    }
    list(report, "goals").iter().for_each(|goal| add("goal", goal, &goal["review_days_late"]));
    list(report, "metrics").iter().for_each(|metric| add("metric", metric, &metric["days_overdue"]));
    known.values_mut().for_each(|days| days.sort_unstable());
    known
}

/// What the days in the calendar say is late on `as_of`; it has no values of metrics.
fn in_calendar(report: &Value, as_of: NaiveDate) -> BTreeMap<String, Vec<i64>> {
    let mut late: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for due in list(report, "due").iter().filter(|due| text(due, "what") != "goal") {
        let days = (as_of - text(due, "date").parse::<NaiveDate>().unwrap()).num_days();
        if days > 0 {
            late.entry(text(due, "ref").to_owned()).or_default().push(days);
        }
    }
    late.values_mut().for_each(|days| days.sort_unstable());
    late
}

#[test]
fn what_is_late_is_late_everywhere() {
    let mut seen = 0;
    for seed in 0..6 {
        let workspace = workspace(seed);
        for day in ["2025-03-31", "2025-06-30", "2025-08-17", "2025-12-01"] {
            let report = workspace.report(day);
            let as_of: NaiveDate = day.parse().unwrap();
            let late = known(&report);
            assert_eq!(told(&report["overview"]["late"]), late, "workspace {seed}, the first page on {day}");
            let mut without = late.clone();
            without.remove("metric/m");
            assert_eq!(in_calendar(&report, as_of), without, "workspace {seed}, the calendar on {day}");
            let mut owned: BTreeMap<String, Vec<i64>> = BTreeMap::new();
            for owner in list(&report, "owners") {
                told(&owner["late"]).into_iter().for_each(|(of, days)| owned.entry(of).or_default().extend(days));
            }
            owned.values_mut().for_each(|days| days.sort_unstable());
            assert_eq!(owned, late, "workspace {seed}, by owner on {day}");
            let briefs = list(&report, "briefs");
            assert_eq!(told(&briefs[0]["late"]), late, "workspace {seed}, the latest brief on {day}");
            seen += late.len();
        }
        // What a brief of the past tells is what the report of that day told.
        let now = workspace.report("2025-12-01");
        for (quarter, day) in [("2025-Q1", "2025-03-31"), ("2025-Q2", "2025-06-30")] {
            let brief = list(&now, "briefs").iter().find(|brief| text(brief, "quarter") == quarter).unwrap();
            let then = known(&workspace.report(day));
            assert_eq!(told(&brief["late"]), then, "workspace {seed}, the brief of {quarter}");
        }
    }
    assert!(seen > 100, "{seen}");
}
