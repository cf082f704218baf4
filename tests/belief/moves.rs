//! Made-up series by part: what is said of how they move is said once, and nothing beside it denies it.

use std::fmt::Write as _;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::Value;

use super::pages::words;
use super::{AS_OF, list, says, text, workspace};
use crate::workspace::Workspace;

/// A metric by team of which some drift a little, a goal for each team, and one for two of them together.
fn by_team(seed: u64) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let mut rows = String::from("period,value,n,team\n");
    for month in 0..30 {
        let when = format!("{}-{:02}", 2023 + (month + 6) / 12, (month + 6) % 12 + 1);
        let mut sum = 0.0;
        for team in 0..6 {
            let drift = if team < 3 { 0.12 * f64::from(month) * f64::from(team) } else { 0.0 };
            let value: f64 = 50.0 + random.random_range(-5.0_f64..5.0) + drift;
            sum += value;
            let _ = writeln!(rows, "{when},{value:.2},100,t{team}");
        }
        let _ = writeln!(rows, "{when},{:.2},600,", sum / 6.0);
    }
    let workspace = Workspace::new().with("audits/m.csv", rows).with(
        "audits/m.md",
        "---\nkind: metric\nunit: count\nbetter: higher\ntarget: 55\nby: [team]\nseries: m.csv\n---\n",
    );
    for (name, teams) in [("t0", "t0"), ("t1", "t1"), ("t2", "t2"), ("t5", "t5"), ("two", "t1, t2")] {
        let goal = format!(
            "kind: goal\nmetric: m\nowner: Ana\nwhere: {{team: [{teams}]}}\nfrom: {{2020-01: 50}}\nto: {{2026-12: 58}}\n"
        );
        workspace.write(&format!("audits/{name}.md"), format!("---\n{goal}---\n"));
    }
    workspace
}

/// The parts of the metric's breakdown.
fn parts(report: &Value) -> impl Iterator<Item = (&String, &Value)> {
    report["metrics"][0]["breakdown_charts"]["team"].as_object().unwrap().iter()
}

#[test]
fn no_trend_is_told_of_a_part_whose_variation_is_ordinary() {
    let (mut shown, mut held_back) = (0, 0);
    for seed in 0..8 {
        let workspace = by_team(seed);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        for (name, part) in parts(&report) {
            let trends = matches!(text(&part["trend"], "trend"), "increasing" | "decreasing");
            let (is_shown, is_steady) = (part["trend_shown"] == true, text(&part["movement"], "verdict") == "steady");
            assert!(trends || !is_shown, "{name}: {part:#}");
            assert!(!(is_shown && is_steady), "{name}: {part:#}");
            let goal = list(&report, "goals").iter().find(|goal| text(goal, "id") == name);
            let told = goal.is_some_and(|goal| goal["trend_per_period"].is_number());
            assert!(is_shown || !told, "{name} has a goal that tells a trend: {part:#}");
            shown += usize::from(told);
            held_back += usize::from(goal.is_some() && trends && !is_shown);
        }
        let site = workspace.build(AS_OF);
        for goal in list(&report, "goals") {
            let page = words(&site.text(&format!("goals/{}.html", text(goal, "id")))).join(" | ");
            let tells_slope = page.contains("Trend a month");
            assert_eq!(tells_slope, goal["trend_per_period"].is_number(), "{page}");
            assert!(!(tells_slope && page.contains("Ordinary variation")), "{page}");
            assert!(!page.contains("Too few values"), "thirty months are not too few: {page}");
        }
    }
    assert!(shown > 0 && held_back > 0, "{shown} trends told, {held_back} held back");
}

#[test]
fn a_part_that_is_said_to_move_shows_why() {
    let mut seen = 0;
    for seed in 0..4 {
        let site = by_team(seed).build(AS_OF);
        let page = site.text("metrics/m.html");
        let (_, parts) = page.split_once("Only signals are marked").unwrap();
        for panel in parts.split("<figure").skip(1).take(6) {
            let said = words(panel).join(" | ");
            if !said.contains("Getting better") && !said.contains("Getting worse") {
                continue;
            }
            seen += 1;
            let is_marked = panel.contains("class=\"mg\"") || panel.contains("class=\"mb\"");
            assert!(is_marked || said.contains("the trend of its own values"), "{said}\n{panel}");
        }
    }
    assert!(seen > 0);
}

#[test]
fn no_trend_is_not_said_beside_values_that_moved() {
    for seed in 0..10 {
        let report = workspace(seed).run(&["export", "--as-of", AS_OF]).json();
        for metric in list(&report, "metrics") {
            let said = says(metric);
            let moved = [
                "the series has moved within",
                "a level that they have left",
                "lie outside",
                "the values left it",
                "limits mix",
            ];
            if said.contains("No trend can be shown") {
                let beside: Vec<&&str> = moved.iter().filter(|moved| said.contains(**moved)).collect();
                assert!(beside.is_empty(), "{beside:?}: {said}");
            }
            assert!(
                !said.contains("chance explains") || !said.contains("lies between the limits of ordinary"),
                "{said}"
            );
        }
    }
}

/// Monthly surveys of one question, whose share of good answers steps about.
fn surveyed(seed: u64) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let workspace = Workspace::new();
    let mut names = Vec::new();
    for month in 1..=12 {
        let level = 0.5 + random.random_range(-0.25_f64..0.25);
        let rows: String = (0..120).map(|_| if random.random_bool(level) { "5\n" } else { "2\n" }).collect();
        let survey = format!(
            "---\nkind: survey\ndate: 2025-{month:02}-10\nwave-of: monthly\nresponses: s{month}.csv\nquestions:\n  q: {{column: mark, method: csat}}\n---\n"
        );
        workspace.write(&format!("audits/s{month}.csv"), format!("mark\n{rows}"));
        workspace.write(&format!("audits/s{month}.md"), survey);
        names.push(format!("s{month}"));
    }
    let source = format!("source: {{survey: [{}], question: q}}", names.join(", "));
    workspace.with("audits/m.md", format!("---\nkind: metric\nunit: percent\nbetter: higher\n{source}\n---\n"))
}

#[test]
fn answers_of_two_waves_do_not_speak_against_the_chart_of_all() {
    let (mut steady, mut beyond) = (0, 0);
    for seed in 0..8 {
        let report = surveyed(seed).run(&["export", "--as-of", AS_OF]).json();
        let metric = list(&report, "metrics").iter().find(|metric| text(metric, "id") == "m").unwrap();
        let is_steady = text(&metric["movement"], "verdict") == "steady";
        let is_beyond = metric["survey_change"]["significant"] == true;
        steady += usize::from(is_steady);
        beyond += usize::from(is_steady && is_beyond);
        let said = says(metric);
        assert!(!(is_steady && said.contains("more than chance explains")), "{said}");
        let changed = list(&report["overview"], "changed").iter().filter(|line| text(line, "ref") == "metric/m");
        for line in changed {
            assert!(!is_steady || text(line, "movement") == "no_signal", "{line:#}");
        }
    }
    assert!(steady > 0 && beyond > 0, "{steady} steady, {beyond} beyond their answers");
}

#[test]
fn an_interval_that_its_test_denies_is_explained() {
    let mut parted = 0;
    for seed in 0..12 {
        let workspace = workspace(seed);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        for metric in list(&report, "metrics") {
            let trend = &metric["trend"];
            let Some((low, high)) = trend["slope_low"].as_f64().zip(trend["slope_high"].as_f64()) else { continue };
            let is_shown = matches!(text(trend, "trend"), "increasing" | "decreasing");
            if (low > 0.0 || high < 0.0) == is_shown {
                continue;
            }
            parted += 1;
            let explained = workspace.run(&["explain", &format!("metric/{}", text(metric, "id")), "--as-of", AS_OF]);
            assert!(explained.out.contains("the test decides"), "{}\n{trend:#}", explained.out);
        }
    }
    assert!(parted > 0, "no interval and test part");
}
