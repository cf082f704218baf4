//! Metrics of rows and logs: by people, by week beside by month, by what `where` takes.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

use super::is_given;
use crate::workspace::Workspace;

const AGENTS: [&str; 4] = ["ana", "ben", "cleo", "dan"];
const LEAST: usize = 5;

/// A case: agent, team, day of the half-year, minutes.
type Case = (usize, usize, u64, u64);

fn day(case: &Case) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + Days::new(case.2)
}

/// What a metric counts in a point, by the point's first day.
fn holds(every: &str, date: &str, case: &Case) -> bool {
    let (from, at): (NaiveDate, NaiveDate) = (date.parse().unwrap(), day(case));
    match every {
        "week" => (from..from + Days::new(7)).contains(&at),
        "month" => (from.year(), from.month()) == (at.year(), at.month()),
        _ => (from.year(), from.month0() / 3) == (at.year(), at.month0() / 3),
    }
}

/// Metrics: what they are called, how often there is a point, what else their source says and whether by whom.
const METRICS: [(&str, &str, &str, bool); 6] = [
    ("weeks", "week", "", true),
    ("months", "month", "", true),
    ("quarters", "quarter", "", false),
    ("north", "month", ", where: {TEAM: [north]}", false),
    ("ana", "month", ", where: {AGENT: [ana]}", false),
    // The median of the same times, which a mean of others would tell.
    ("medians", "month", ", where: {TEAM: [south]}", false),
];

fn workspace(cases: &[Case], log: bool) -> Workspace {
    let workspace = Workspace::new().with("auditbook.yaml", "title: T\nprivacy: {people: [agent, channel]}\n");
    let lines: String = cases
        .iter()
        .map(|case| {
            let day = day(case);
            let (agent, team) = (AGENTS[case.0], ["north", "south"][case.1]);
            format!("{day} 08:00,{day} {:02}:{:02},{agent},{team}\n", 9 + case.3 / 60, case.3 % 60)
        })
        .collect();
    workspace.write("audits/cases.csv", format!("received,acknowledged,agent,team\n{lines}"));
    workspace
        .write("audits/cases.md", "---\nkind: log\nfile: cases.csv\ncolumns: {channel: agent, severity: team}\n---\n");
    for (id, every, more, by) in METRICS {
        let statistic = if id == "medians" { "median" } else { "mean" };
        let source = if log {
            let more = more.replace("TEAM", "severity").replace("AGENT", "channel");
            format!("log: cases, measure: response-{statistic}{more}")
        } else {
            let more = more.replace("TEAM", "team").replace("AGENT", "agent");
            format!("rows: cases.csv, date: received, until: acknowledged, statistic: {statistic}{more}")
        };
        let agent = if log { "channel" } else { "agent" };
        let by = if by { format!("by: [{agent}]\n") } else { String::new() };
        let text = format!(
            "---\nkind: metric\nunit: duration\nbetter: lower\nevery: {every}\n{by}source: {{{source}}}\n---\n"
        );
        workspace.write(&format!("audits/{id}.md"), text);
    }
    workspace
}

/// The cases of each point that has a value.
fn published(report: &Value, cases: &[Case]) -> Vec<Vec<f64>> {
    let mut groups = Vec::new();
    for metric in report["metrics"].as_array().unwrap() {
        let (id, every, ..) = METRICS.into_iter().find(|of| metric["id"] == of.0).unwrap();
        let mut take = |points: &Value, agent: Option<&str>| {
            for point in points.as_array().unwrap().iter().filter(|point| point["value"].is_number()) {
                let is_in = |case: &Case| {
                    holds(every, point["date"].as_str().unwrap(), case)
                        && agent.is_none_or(|agent| AGENTS[case.0] == agent)
                        && (id != "north" || case.1 == 0)
                        && (id != "ana" || case.0 == 0)
                        && (id != "medians" || case.1 == 1)
                };
                groups.push(cases.iter().map(|case| f64::from(u8::from(is_in(case)))).collect());
            }
        };
        take(&metric["series"], None);
        for (agent, points) in metric["breakdowns"].as_object().unwrap().values().flat_map(|by| by.as_object().unwrap())
        {
            take(points, Some(agent));
        }
    }
    groups
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, rng_seed: RngSeed::Fixed(2027), ..ProptestConfig::default() })]

    #[test]
    fn no_small_share_of_one_persons_work_is_given_back(
        cases in prop::collection::vec((0..4_usize, 0..2_usize, 0..120_u64, 0..300_u64), 10..90),
        log in any::<bool>(),
    ) {
        let report = workspace(&cases, log).report("2025-06-30");
        let groups = published(&report, &cases);
        let mut small: BTreeMap<(usize, &str, NaiveDate), Vec<f64>> = BTreeMap::new();
        for (at, case) in cases.iter().enumerate() {
            let (date, first) = (day(case), |month: u32| NaiveDate::from_ymd_opt(2025, month, 1).unwrap());
            let monday = date - Days::new(u64::from(date.weekday().num_days_from_monday()));
            for (every, from) in [("week", monday), ("month", first(date.month()))] {
                small.entry((case.0, every, from)).or_insert_with(|| vec![0.0; cases.len()])[at] = 1.0;
            }
        }
        for (of, members) in small {
            if members.iter().sum::<f64>() < LEAST as f64 {
                prop_assert!(!is_given(&groups, &members), "{of:?} of {} cases", cases.len());
            }
        }
    }
}

#[test]
fn people_who_are_the_categories_of_a_log_are_counted_from_the_least_on() {
    let lines: String = [("ana", 9), ("ben", 3), ("cleo", 7), ("dan", 8)]
        .into_iter()
        .flat_map(|(agent, n)| (0..n).map(move |day| format!("2025-05-{:02},complaint,{agent}\n", day + 1)))
        .collect();
    let workspace = Workspace::new()
        .with("auditbook.yaml", "title: T\nprivacy: {people: [agent]}\n")
        .with("audits/l.csv", format!("received,type,agent\n{lines}"))
        .with("audits/l.md", "---\nkind: log\nfile: l.csv\ncolumns: {category: agent}\n---\n");
    let log = workspace.report("2025-06-30")["logs"][0].clone();
    // Ben's three are all that is missing, were Cleo shown.
    assert_eq!(log["by_category"], serde_json::json!({"ana": 9, "dan": 8}), "{log:#}");
    let page = workspace.build("2025-06-30").text("logs/l.html");
    assert!(page.contains("dan") && !page.contains("ben") && !page.contains("cleo"), "{page}");
    // What metrics call the column will do.
    let settings = "title: T\nprivacy: {people: [category]}\n";
    let log = workspace.with("auditbook.yaml", settings).report("2025-06-30")["logs"][0].clone();
    assert_eq!(log["by_category"], serde_json::json!({"ana": 9, "dan": 8}), "{log:#}");
}

#[test]
fn what_the_page_of_a_log_tells_does_not_give_a_few_cases_back() {
    let lines: String = [("ana", 9), ("ben", 3), ("cleo", 7)]
        .into_iter()
        .flat_map(|(agent, n)| (0..n).map(move |day| format!("2025-05-{:02},complaint,{agent}\n", day + 1)))
        .collect();
    let metric = |agents: &str| {
        format!(
            "---\nkind: metric\nunit: count\nbetter: lower\nsource: {{log: l, measure: count, where: {{channel: [{agents}]}}}}\n---\n"
        )
    };
    let workspace = Workspace::new()
        .with("auditbook.yaml", "title: T\nprivacy: {people: [channel]}\n")
        .with("audits/l.csv", format!("received,type,channel\n{lines}"))
        .with("audits/l.md", "---\nkind: log\nfile: l.csv\n---\n")
        .with("audits/others.md", metric("ana, cleo"))
        .with("audits/ana.md", metric("ana"));
    let report = workspace.report("2025-06-30");
    let of = |id: &str| {
        let metric = report["metrics"].as_array().unwrap().iter().find(|metric| metric["id"] == id).unwrap();
        metric["series"][0]["value"].clone()
    };
    // The page tells 19 cases in May: all but the three of Ben would give his.
    assert!(report["logs"][0]["months"].to_string().contains("19"), "{report:#}");
    assert_eq!((of("others"), of("ana")), (Value::Null, serde_json::json!(9.0)), "{report:#}");
}

#[test]
fn metrics_that_date_the_same_rows_differently_give_no_small_group_back() {
    // Thirty were asked in 2024; six of them, too few to be shown, came back in 2025.
    let rows: String =
        (0..30).map(|nth| format!("2024-05-01,{}-02-01,{}\n", 2024 + usize::from(nth >= 24), nth % 5)).collect();
    let metric = |date: &str| {
        format!(
            "---\nkind: metric\nunit: of 5\nbetter: higher\ngroup: employee\nevery: year\nsource: {{rows: r.csv, date: {date}, value: mood, statistic: mean}}\n---\n"
        )
    };
    let workspace = Workspace::new().with("audits/r.csv", format!("asked,came,mood\n{rows}"));
    let alone = workspace.with("audits/a.md", metric("asked"));
    let shown = |report: &Value, metric: usize| {
        let points = report["metrics"][metric]["series"].as_array().unwrap().clone();
        points.iter().filter(|point| point["value"].is_number()).count()
    };
    assert_eq!(shown(&alone.report("2025-06-30"), 0), 1);
    let both = alone.with("audits/b.md", metric("came")).report("2025-06-30");
    assert_eq!(shown(&both, 0) + shown(&both, 1), 1, "{:#}", both["metrics"]);
}
