//! Made-up documents of which two pages, or two sentences, speak: they say the same.

use std::fmt::Write as _;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use super::{AS_OF, list, says, text, workspace};
use crate::workspace::Workspace;

#[test]
fn no_movement_that_is_shown_is_denied() {
    for seed in 0..4 {
        let report = workspace(seed).run(&["export", "--as-of", AS_OF]).json();
        for metric in list(&report, "metrics") {
            let said = says(metric);
            let is_shown = metric["movement"]["basis"].is_string();
            assert!(!(is_shown && said.contains("No trend can be shown")), "{said}\n{:#}", metric["movement"]);
        }
    }
}

#[test]
fn a_forecast_is_described_where_it_is_drawn() {
    for seed in 0..2 {
        // Some goals are decided on the later day.
        for day in [AS_OF, "2026-09-30"] {
            let workspace = workspace(seed);
            let site = workspace.build(day);
            for path in site.0.keys().filter(|path| path.starts_with("goals/") && path.ends_with(".html")) {
                let page = site.text(path);
                let drawn = page.contains("class=\"fan");
                let at = format!("workspace {seed}, {path} on {day}");
                assert_eq!(page.contains("the mean of four simple methods"), drawn, "{at}");
                assert!(drawn || !page.contains("How the forecast is made"), "{at}");
            }
        }
    }
}

/// A survey of weighted answers by region, of two or three values, and a metric of its mean.
fn surveyed(seed: u64, regions: usize) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let mut rows = String::from("region,weight,mark,wait\n");
    for region in 0..regions {
        // What is of one region weighs alike.
        let (weight, level) = (1.0 + 2.0 * region as f64, random.random_range(1..4_u32));
        for _ in 0..random.random_range(20..80) {
            let mark = (level + random.random_range(0..3_u32)).min(5);
            let _ = writeln!(rows, "r{region},{weight},{mark},{}", random.random_range(1..6_u32));
        }
    }
    Workspace::new()
        .with("audits/s.csv", rows)
        .with(
            "audits/s.md",
            "---\nkind: survey\ndate: 2025-06-10\nresponses: s.csv\nweight: weight\nby: [region]\nquestions:\n  q: {column: mark, method: csat}\n  w: {column: wait, method: mean, scale: 1-5}\n---\n",
        )
        .with(
            "audits/m.md",
            "---\nkind: metric\nunit: score\nbetter: higher\nevery: year\nsource: {survey: s, question: w}\n---\n",
        )
}

#[test]
fn the_whole_lies_between_each_part_and_the_rest_of_it() {
    for seed in 0..12 {
        let regions = 2 + usize::try_from(seed % 3).unwrap();
        let report = surveyed(seed, regions).run(&["export", "--as-of", AS_OF]).json();
        let survey = &report["surveys"][0];
        let whole = survey["questions"]["q"]["pct"].as_f64().unwrap();
        let parts = survey["parts"]["region"]["q"]["parts"].as_object().unwrap();
        assert_eq!(parts.len(), regions, "{survey:#}");
        for (name, part) in parts {
            let (value, rest) = (part["value"].as_f64().unwrap(), part["rest"].as_f64().unwrap());
            let is_between = (value.min(rest) - 1e-9..=value.max(rest) + 1e-9).contains(&whole);
            assert!(is_between, "{name}: {value} and the rest {rest}, all {whole}");
            if regions == 2 {
                let other = parts.iter().find(|(other, _)| *other != name).unwrap().1["value"].as_f64().unwrap();
                assert!((rest - other).abs() < 1e-9, "{name}: the rest is {rest}, the other part {other}");
            }
        }
    }
}

#[test]
fn a_mean_of_answers_has_the_same_digits_everywhere() {
    for seed in 0..3 {
        let workspace = surveyed(seed, 2);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        let mean = report["metrics"][0]["latest"]["value"].as_f64().unwrap();
        let site = workspace.build(AS_OF);
        let told = format!("{mean:.2}");
        assert!(site.text("metrics/m.html").contains(&format!("the value was {told}")), "{told}");
        let page = site.text("surveys/s.html");
        assert!(page.contains(&told) && !page.contains(&format!("{mean:.1},")), "{told}: {page}");
    }
}

#[test]
fn what_a_plan_leaves_out_is_not_counted() {
    for (day, after) in [("2025-05-01", 4), ("2025-05-17", 4), ("2025-06-30", 5)] {
        let months = (0..30).map(|month| (2023 + month / 12, month % 12 + 1, 50 + month * 7 % 5));
        let rows: String = months.map(|(year, month, value)| format!("{year}-{month:02},{value}\n")).collect();
        let plan = |change: &str| {
            format!(
                "---\nkind: plan\nowner: Maria\nmetric: m\nchange: {change}\nactions: {{a: {{do: It, done: {change}}}}}\nevaluate: {{}}\n---\n"
            )
        };
        let report = Workspace::new()
            .with("audits/m.csv", format!("period,value\n{rows}"))
            .with("audits/m.md", "---\nkind: metric\nunit: count\nbetter: higher\nseries: m.csv\n---\n")
            .with("audits/first.md", plan("2025-01-01"))
            .with("audits/second.md", plan(day))
            .run(&["export", "--as-of", "2025-06-30"])
            .json();
        let effect = |id: &str| {
            let plan = list(&report, "plans").iter().find(|plan| text(plan, "id") == id).unwrap();
            plan["effect"]["m"].clone()
        };
        let first = effect("first");
        assert_eq!(first["compared"]["after"]["n"], after, "{day}: {first:#}");
        let said = says(&first);
        let month = if day.starts_with("2025-05") { "May" } else { "June" };
        assert!(said.contains(&format!("Values since {month} 2025 are left out")), "{day}: {said}");
        // The second begins with the first month that lies wholly after the first change.
        assert_eq!(text(&effect("second"), "verdict"), "too_early");
    }
}

#[test]
fn parts_that_trend_are_told_for_having_looked_at_all() {
    let mut told = 0;
    for seed in 0..6 {
        let random = &mut ChaCha8Rng::seed_from_u64(seed);
        let mut rows = String::from("period,value,team\n");
        for team in 0..8 {
            for month in 0..24 {
                let value =
                    50.0 + random.random_range(-4.0..4.0) + if team == 0 { 0.25 * f64::from(month) } else { 0.0 };
                let _ = writeln!(rows, "{}-{:02},{value:.2},t{team}", 2024 + month / 12, month % 12 + 1);
            }
        }
        for month in 0..24 {
            let _ = writeln!(rows, "{}-{:02},50,", 2024 + month / 12, month % 12 + 1);
        }
        let report = Workspace::new()
            .with("audits/m.csv", rows)
            .with("audits/m.md", "---\nkind: metric\nunit: count\nbetter: higher\nby: [team]\nseries: m.csv\n---\n")
            .run(&["export", "--as-of", AS_OF])
            .json();
        let parts =
            report["metrics"][0]["breakdown_charts"]["team"].as_object().unwrap_or_else(|| panic!("{report:#}"));
        let mut p: Vec<f64> = parts.values().filter_map(|part| part["trend"]["p"].as_f64()).collect();
        p.sort_by(f64::total_cmp);
        // The largest p of Holm's steps that all smaller ones pass.
        let passed = p.iter().enumerate().take_while(|(at, p)| **p * (8 - at) as f64 <= 0.05).count();
        for part in parts.values().filter(|part| part["movement"]["basis"] == "trend") {
            let own = part["trend"]["p"].as_f64().unwrap();
            assert!(p.iter().take(passed).any(|p| p.total_cmp(&own).is_eq()), "{:#}", part["trend"]);
            told += 1;
        }
    }
    assert!(told > 0, "no part trends, though one is made to");
}
