//! Generated workspaces: no entry contradicts itself, and nothing is concluded from what does not count.

mod agree;
mod late;
mod lists;
mod moves;
mod pages;
mod waves;
mod whole;

use std::fmt::Write as _;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Distribution as _, StandardNormal};
use serde_json::Value;

use crate::workspace::Workspace;

const AS_OF: &str = "2025-12-31";
/// Workspaces that are made.
const WORKSPACES: u64 = 12;
/// Metrics in each.
const METRICS: usize = 10;

/// How the values of a metric come about, so that every verdict there is comes up.
#[derive(Clone, Copy)]
enum Course {
    Level,
    CarriedOver,
    Rising,
    Stepping,
    Seasonal,
    Wild,
}

const COURSES: [Course; 6] =
    [Course::Level, Course::CarriedOver, Course::Rising, Course::Stepping, Course::Seasonal, Course::Wild];

fn values(random: &mut ChaCha8Rng, course: Course, length: usize) -> Vec<f64> {
    let mut carried = 0.0;
    (0..length)
        .map(|month| {
            let noise: f64 = StandardNormal.sample(random);
            carried = 0.7 * carried + noise;
            let share = month as f64 / length as f64;
            let off = match course {
                Course::Level => noise,
                Course::CarriedOver => carried,
                Course::Rising => noise + 8.0 * share,
                Course::Stepping => noise + if share > 0.7 { 6.0 } else { 0.0 },
                Course::Seasonal => noise + if month % 12 < 3 { 7.0 } else { 0.0 },
                Course::Wild => noise * if month % 2 == 0 { 0.1 } else { 9.0 },
            };
            (50.0 + 2.0 * off).clamp(0.0, 100.0)
        })
        .collect()
}

/// The document of a metric and, where its values have numbers behind them, the file `name` that it lists them in.
fn metric(random: &mut ChaCha8Rng, course: Course, name: &str) -> (String, Option<String>) {
    let length = random.random_range(2..48_usize);
    let mut text = String::from("---\nkind: metric\nunit: percent\n");
    let better = ["higher", "lower", "neutral"][random.random_range(0..3)];
    let _ = writeln!(text, "better: {better}");
    if random.random_bool(0.8) {
        let target: f64 = random.random_range(40.0_f64..62.0).round();
        let _ = writeln!(text, "target: {target}");
        if random.random_bool(0.5) && better != "neutral" {
            let _ = writeln!(text, "warn: {}", if better == "higher" { target - 4.0 } else { target + 4.0 });
        }
    }
    let months = (0..length).rev().map(|back| (2025 - back / 12, 12 - back % 12));
    let values = values(random, course, length).into_iter().zip(months);
    if random.random_bool(0.4) {
        let _ = write!(text, "series: {name}\n---\n");
        let row = |(value, (year, month)): (f64, (usize, usize))| {
            format!("{year}-{month:02},{value:.1},{}\n", random.random_range(20..500))
        };
        return (text, Some(format!("period,value,n\n{}", values.map(row).collect::<String>())));
    }
    text.push_str("series:\n");
    for (value, (year, month)) in values {
        let _ = writeln!(text, "  {year}-{month:02}: {value:.1}");
    }
    text.push_str("---\n");
    (text, None)
}

fn goal(random: &mut ChaCha8Rng, metric: usize) -> String {
    let (to, year) = (random.random_range(40.0..62.0), random.random_range(2025..2028));
    format!("---\nkind: goal\nmetric: m{metric}\nowner: Ana\nfrom: {{2020-01: 50}}\nto: {{{year}-06: {to:.1}}}\n---\n")
}

const CHECKLIST: &str = "---\nkind: checklist\nid: phone\nversion: 1\npass: 80\nsections:\n  talk:\n    items:\n      S1: {ask: Greets, critical: true}\n      S2: Asks\n      S3: Closes\n---\n";

fn audit(random: &mut ChaCha8Rng, day: u32, more: &str) -> String {
    let mut text = format!(
        "---\nkind: audit\nchecklist: phone@1\ndate: 2025-{:02}-{:02}\nauditor: Ana\nscope: {{channel: phone}}\n{more}answers:\n",
        1 + day % 12,
        1 + day % 28
    );
    for item in ["S1", "S2", "S3"] {
        let _ = writeln!(text, "  {item}: {}", ["yes", "partly", "no"][random.random_range(0..3)]);
    }
    text.push_str("---\n");
    text
}

fn workspace(seed: u64) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let workspace = Workspace::new();
    for number in 0..METRICS {
        let file = format!("m{number}.csv");
        let (text, rows) = metric(random, COURSES[number % COURSES.len()], &file);
        workspace.write(&format!("audits/m{number}.md"), text);
        rows.iter().for_each(|rows| workspace.write(&format!("audits/{file}"), rows));
        workspace.write(&format!("audits/g{number}.md"), goal(random, number));
    }
    workspace.write("audits/phone.md", CHECKLIST);
    workspace
        .write("audits/scores.md", "---\nkind: metric\nunit: score\nbetter: higher\nsource: {audit: phone}\n---\n");
    for day in 0..14 {
        workspace.write(&format!("audits/a{day}.md"), audit(random, day, ""));
    }
    workspace.write("audits/draft.md", audit(random, 20, "status: draft\n"));
    workspace.write("audits/second.md", audit(random, 3, "calibrates: a3\n"));
    workspace
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or("")
}

fn list<'v>(report: &'v Value, key: &str) -> &'v [Value] {
    report[key].as_array().map_or(&[], Vec::as_slice)
}

/// The English sentences of an entry.
fn says(entry: &Value) -> String {
    let said = list(entry, "says").iter().filter_map(|says| says["en"].as_str());
    said.collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

#[test]
fn no_metric_contradicts_itself() {
    for seed in 0..WORKSPACES {
        let report = workspace(seed).run(&["export", "--as-of", AS_OF]).json();
        for metric in list(&report, "metrics") {
            let at = format!("workspace {seed}, {}: {metric:#}", text(metric, "id"));
            let (assurance, movement) = (text(metric, "assurance"), &metric["movement"]);
            if text(metric, "status") == "met" {
                assert_ne!(assurance, "consistent_fail", "met, and missed every time\n{at}");
            }
            if metric["target"].is_number() && text(metric, "better") != "neutral" {
                assert_ne!(
                    metric["assurance"].is_null(),
                    metric["assurance_why"].is_null(),
                    "no verdict without why\n{at}"
                );
            }
            let icon = text(metric, "variation");
            let fits = match text(movement, "verdict") {
                "too_few" | "unstable" => icon.is_empty(),
                "steady" => icon == "common_cause",
                "better" => icon.starts_with("improvement"),
                "worse" => icon.starts_with("concern"),
                "higher" | "lower" => icon.starts_with("neutral"),
                other => panic!("`{other}` is no movement\n{at}"),
            };
            assert!(fits, "the icon is not that of the movement\n{at}");
            let trend = text(&metric["trend"], "trend");
            if text(movement, "basis") == "trend" {
                assert!(matches!(trend, "increasing" | "decreasing"), "a movement by a trend that is none\n{at}");
            }
            if text(movement, "verdict") == "steady" {
                assert!(!matches!(trend, "increasing" | "decreasing"), "steady, and a trend\n{at}");
            }
        }
    }
}

#[test]
fn no_goal_contradicts_its_chance() {
    for seed in 0..WORKSPACES {
        let report = workspace(seed).run(&["export", "--as-of", AS_OF]).json();
        for goal in list(&report, "goals") {
            let at = format!("workspace {seed}, {}: {goal:#}", text(goal, "id"));
            let probability = goal["probability"].as_f64();
            let expected = match (text(goal, "status"), probability) {
                ("on_track", Some(chance)) => chance >= 0.9,
                ("likely", Some(chance)) => (0.5..0.9).contains(&chance),
                ("unlikely", Some(chance)) => (0.1..0.5).contains(&chance),
                ("off_track", Some(chance)) => chance < 0.1,
                ("on_track" | "likely" | "unlikely" | "off_track", None) => false,
                _ => true,
            };
            assert!(expected, "a status that is not its chance\n{at}");
            for period in list(&goal["forecast"], "path") {
                let of = |key: &str| period[key].as_f64().unwrap();
                let ends = [of("low95"), of("low80"), of("mean"), of("high80"), of("high95")];
                assert!(ends.is_sorted() && ends[0] >= 0.0 && ends[4] <= 100.0, "{ends:?}\n{at}");
            }
        }
    }
}

#[test]
fn drafts_and_second_scorings_count_nowhere() {
    for seed in 0..3 {
        let workspace = workspace(seed);
        let with = workspace.run(&["export", "--as-of", AS_OF]).json();
        let draft = list(&with, "audits").iter().find(|audit| text(audit, "id") == "draft").unwrap();
        assert!(draft["score"].is_null() && draft["verdict"].is_null(), "a verdict on a draft: {draft:#}");
        std::fs::remove_file(workspace.path().join("audits/draft.md")).unwrap();
        std::fs::remove_file(workspace.path().join("audits/second.md")).unwrap();
        let without = workspace.run(&["export", "--as-of", AS_OF]).json();
        let shown = |report: &Value| {
            list(report, "metrics").iter().find(|metric| text(metric, "id") == "scores").unwrap()["series"].clone()
        };
        assert_eq!(shown(&with), shown(&without), "workspace {seed}");
    }
}
