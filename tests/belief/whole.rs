//! Generated workspaces of metrics of every kind, with gaps, plans, surveys and competitors beside them: what the JSON says fits together.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::Value;

use super::{COURSES, list, says, text, values};
use crate::workspace::Workspace;

const AS_OF: &str = "2025-12-31";
const WORKSPACES: u64 = 40;
/// A unit, with what a value of 50 is in it.
const UNITS: [(&str, f64); 5] = [("percent", 1.0), ("count", 4.0), ("ratio", 0.05), ("duration", 60.0), ("score", 1.0)];

fn pick<'a>(random: &mut ChaCha8Rng, of: &[&'a str]) -> &'a str {
    of[random.random_range(0..of.len())]
}

/// A metric `name` by month or quarter, of two values up to five years.
fn metric(random: &mut ChaCha8Rng, workspace: &Workspace, name: &str) {
    let (unit, by) = UNITS[random.random_range(0..UNITS.len())];
    let length = [2, 5, 9, 14, 36, 48, 60][random.random_range(0..7)];
    let better = pick(random, &["higher", "lower", "neutral"]);
    let course = COURSES[random.random_range(0..COURSES.len())];
    let suffix = if unit == "duration" { "s" } else { "" };
    let target = by * random.random_range(40.0_f64..62.0).round();
    let rows = values(random, course, length).into_iter().zip((0..length).rev());
    let row = |(value, back): (f64, usize)| {
        let value = if unit == "count" { (value * by).round() } else { value * by };
        format!("{}-{:02},{value:.2},{}\n", 2025 - back / 12, 12 - back % 12, 40 + (back * 37) % 200)
    };
    let n = random.random_bool(0.5);
    let rows: String = rows.map(row).collect();
    let rows =
        if n { rows } else { rows.lines().map(|row| format!("{}\n", row.rsplit_once(',').unwrap().0)).collect() };
    let series = if unit == "duration" { format!("{{file: {name}.csv, in: s}}") } else { format!("{name}.csv") };
    let head = format!("---\nkind: metric\nunit: {unit}\nbetter: {better}\n");
    let target = if random.random_bool(0.8) { format!("target: {target}{suffix}\n") } else { String::new() };
    workspace.write(&format!("audits/{name}.md"), format!("{head}{target}series: {series}\n---\n"));
    workspace.write(&format!("audits/{name}.csv"), format!("period,value{}\n{rows}", if n { ",n" } else { "" }));
}

/// Two surveys of one question, waves of one series or not, and the metric of it.
fn surveys(random: &mut ChaCha8Rng, workspace: &Workspace) {
    let wave = if random.random_bool(0.5) { "wave-of: all\n" } else { "" };
    for (year, level) in [(2024, 2), (2025, random.random_range(1..3_u32))] {
        let mut rows = String::from("mark,place\n");
        for nth in 0..random.random_range(6..120) {
            // Few are of the last place.
            let place = if nth < 3 { "hill" } else { pick(random, &["east", "west"]) };
            let _ = writeln!(rows, "{},{place}", (level + random.random_range(0..3)).min(5));
        }
        let head =
            format!("---\nkind: survey\naudience: customers\ndate: {year}-06-10\n{wave}responses: s{year}.csv\n");
        let asked = "by: [place]\nquestions:\n  q: {column: mark, method: csat}\n---\n";
        workspace.write(&format!("audits/s{year}.md"), format!("{head}{asked}"));
        workspace.write(&format!("audits/s{year}.csv"), rows);
    }
    let asked = "every: year\nby: [place]\nsource: {survey: [s2024, s2025], question: q}\n---\n";
    workspace
        .write("audits/asked.md", format!("---\nkind: metric\nunit: percent\nbetter: higher\ntarget: 70\n{asked}"));
}

fn workspace(seed: u64) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(9000 + seed);
    let workspace = Workspace::new();
    for nth in 0..6 {
        metric(random, &workspace, &format!("m{nth}"));
        let (month, is_closed) = (1 + random.random_range(0..11_u32), random.random_bool(0.5));
        let closed = format!("status: closed\nclosed: {{date: 2025-{:02}-20, evidence: seen}}\n", month + 1);
        let stands = if is_closed { closed } else { "status: open\n".to_owned() };
        let gap = format!(
            "---\nkind: gap\nmetric: m{nth}\nowner: Ana\nimpact: 3\neffort: 2\nopened: 2025-{month:02}-05\n{stands}---\n"
        );
        workspace.write(&format!("audits/gap{nth}.md"), gap);
        let change = format!("{}-{month:02}-01", 2024 + nth % 2);
        let plan = format!(
            "---\nkind: plan\nowner: Ana\nmetric: m{nth}\nchange: {change}\nactions: {{a: {{do: It, done: {change}}}}}\nevaluate: {{}}\n---\n"
        );
        workspace.write(&format!("audits/plan{nth}.md"), plan);
    }
    surveys(random, &workspace);
    let n = random.random_range(5..400);
    let rival = format!("---\nkind: competitor\nchecked: 2025-11-01\nvalues: {{asked: {{value: 55, n: {n}}}}}\n---\n");
    workspace.write("audits/rival.md", rival);
    workspace
}

/// The metrics by id.
fn metrics(report: &Value) -> BTreeMap<&str, &Value> {
    list(report, "metrics").iter().map(|metric| (text(metric, "id"), metric)).collect()
}

fn verdicts_fit(metric: &Value) {
    let verdict = text(&metric["movement"], "verdict");
    if text(metric, "status") == "met" {
        assert_ne!(text(metric, "assurance"), "consistent_fail", "met, and missed every time: {metric:#}");
    }
    let known = list(metric, "series").iter().filter(|point| point["value"].is_number()).count();
    if known < 8 && text(&metric["movement"], "basis") != "answers" {
        assert_eq!(verdict, "too_few", "{known} values show no movement: {metric:#}");
    }
    if verdict == "steady" {
        assert!(!metric["spc"]["unfit"].as_bool().unwrap_or(false), "ordinary, by limits that do not fit: {metric:#}");
    }
}

/// Two values of a metric with a season are of the same time of it, and what had moved long ago says so.
fn changes_are_alike(report: &Value) {
    let metrics = metrics(report);
    let month = |end: &Value| {
        let (year, month) = text(end, "period").split_once('-').unwrap_or_else(|| panic!("{end:#}"));
        year.parse::<i64>().unwrap() * 12 + month.parse::<i64>().unwrap()
    };
    for line in list(&report["overview"], "changed") {
        let id = text(line, "ref").strip_prefix("metric/").unwrap();
        if let Some(period) = metrics[id]["spc"]["season"]["period"].as_i64() {
            assert_eq!((month(&line["after"]) - month(&line["before"])) % period, 0, "{line:#}");
        }
        let moved = text(line, "movement");
        assert!(moved == "no_signal" || moved == text(&metrics[id]["movement"], "verdict"), "{line:#}");
    }
    for brief in list(report, "briefs") {
        for moved in list(brief, "moved") {
            assert!(moved["new"] == true || moved["began"].is_string(), "old, and not since when: {moved:#}");
        }
    }
    // The first page and the brief of the quarter that ends with its day call the same new.
    let latest = &list(report, "briefs")[0];
    for moved in list(latest, "moved") {
        let about = format!("metric/{}", text(moved, "metric"));
        let mut lines = list(&report["overview"], "changed").iter();
        if let Some(line) = lines.find(|line| text(line, "ref") == about) {
            assert_eq!(moved["new"] == true, line["already"].is_null(), "{moved:#} {line:#}");
        }
    }
}

/// A plan has a verdict or a reason; what is not judged has no figure that could be read as one.
fn plans_fit(report: &Value) {
    for plan in list(report, "plans") {
        for effect in plan["effect"].as_object().into_iter().flat_map(serde_json::Map::values) {
            let (verdict, why) = (text(effect, "verdict"), text(effect, "why"));
            assert!(!verdict.is_empty() || !why.is_empty(), "neither a verdict nor why: {effect:#}");
            let end = &effect["its"]["effect_at_end"];
            let beyond = [&end["low"], &end["high"]].map(|end| end.as_f64().unwrap_or(0.0));
            let holds_none = beyond[0] <= 0.0 && beyond[1] >= 0.0;
            match verdict {
                "effective" | "harmful" => assert!(!holds_none && effect["p_effect"] == end["p"], "{effect:#}"),
                "no_effect_shown" => {
                    assert!(holds_none && effect["least_shown"].is_number(), "{effect:#}");
                }
                _ => {}
            }
            if why == "beyond-data" {
                assert!(effect["p_effect"].is_null() && effect["least_shown"].is_null(), "{effect:#}");
                assert!(verdict.is_empty(), "{effect:#}");
            }
        }
    }
}

fn gaps_are_dated(report: &Value) {
    for gap in list(report, "gaps").iter().filter(|gap| gap["current"].is_number()) {
        assert!(gap["current_on"].is_string(), "a value without its day: {gap:#}");
        assert_eq!(text(gap, "current_at") == "closing", text(gap, "status") == "closed", "{gap:#}");
        let closed = text(gap, "closed").get(..7).unwrap_or("9999");
        assert!(text(gap, "current_on") <= closed, "a value from after the gap was closed: {gap:#}");
    }
}

/// Answers move a metric as waves of one series alone, or as surveys of none that it names together, and a group under the floor has no figure.
fn answers_fit(report: &Value) {
    let asked = metrics(report)["asked"];
    let series: BTreeSet<Option<&str>> =
        list(report, "surveys").iter().map(|survey| survey["wave_of"].as_str()).collect();
    let are_waves = series.len() == 1;
    let is_shown = asked["survey_change"]["significant"] == true;
    let is_moved = text(&asked["movement"], "basis") == "answers";
    assert_eq!(is_moved, are_waves && is_shown, "{:#} {:#}", asked["movement"], asked["survey_change"]);
    assert_eq!(says(asked).contains("not written as waves"), is_shown && !are_waves, "{}", says(asked));
    for survey in list(report, "surveys") {
        let hill = &survey["breakdowns"]["place"]["hill"]["q"];
        assert!(hill.is_null(), "a group of three: {hill:#}");
    }
    let parts = asked["breakdowns"]["place"]["hill"].as_array().into_iter().flatten();
    assert!(parts.into_iter().all(|point| point["value"].is_null() && point["n"].is_null()), "{asked:#}");
    let beside = &list(report, "competitors")[0]["values"]["asked"];
    if text(beside, "beside_ours") == "not-apart" {
        let (ours, chance) = (beside["ours"].as_f64().unwrap(), beside["chance"].as_f64().unwrap());
        assert!(chance < ours.max(100.0 - ours), "a comparison that tests nothing: {beside:#}");
    }
}

#[test]
fn what_the_export_says_fits_together() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for seed in 0..WORKSPACES {
        let report = workspace(seed).run(&["export", "--as-of", AS_OF]).json();
        assert_eq!(list(&report, "metrics").len(), 7, "workspace {seed}: {:#}", report["diagnostics"]);
        list(&report, "metrics").iter().for_each(verdicts_fit);
        changes_are_alike(&report);
        plans_fit(&report);
        gaps_are_dated(&report);
        answers_fit(&report);
        let mut saw = |what: String| *seen.entry(what).or_default() += 1;
        for metric in list(&report, "metrics") {
            saw(format!("moves {}", text(&metric["movement"], "verdict")));
            saw(format!("season {}", metric["spc"]["season"].is_object()));
        }
        for plan in list(&report, "plans") {
            saw(format!("plan {}", text(plan, "verdict")));
        }
    }
    // A test that never comes to what it is about tests nothing.
    for what in ["moves better", "moves worse", "moves steady", "moves too_few", "season true", "plan too_early"] {
        assert!(seen.contains_key(what), "{what} never came up: {seen:?}");
    }
}
