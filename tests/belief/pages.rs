//! The English site of generated workspaces: whatever shows a verdict shows the same one, and no sentence speaks against it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{AS_OF, list, text, workspace};
use crate::workspace::Site;

/// Sites that are built and read.
const SITES: u64 = 3;

/// The word of how a goal stands.
fn goal_word(goal: &Value) -> &'static str {
    if goal["ended"] == true {
        return "Deadline passed";
    }
    let is_even = goal["probability"].as_f64().is_some_and(|probability| (0.45..0.55).contains(&probability));
    match text(goal, "status") {
        "likely" | "unlikely" if is_even => "About even",
        "met" => "Met",
        "on_track" => "On track",
        "likely" => "More likely than not",
        "unlikely" => "Less likely than not",
        "off_track" => "Off track",
        "missed" => "Missed",
        "no_data" => "No data",
        _ => "Too early to say",
    }
}

/// The words of movements.
const MOVEMENTS: [(&str, &str); 7] = [
    ("too_few", "Too few values"),
    ("better", "Getting better"),
    ("worse", "Getting worse"),
    ("higher", "Unusually high"),
    ("lower", "Unusually low"),
    ("unstable", "Unstable"),
    ("steady", "Ordinary variation"),
];

fn movement_word(metric: &Value) -> &'static str {
    let verdict = text(&metric["movement"], "verdict");
    MOVEMENTS.into_iter().find(|(name, _)| *name == verdict).unwrap().1
}

fn status_word(status: &str) -> &'static str {
    match status {
        "met" => "Meets the target",
        "warn" => "Close to the target",
        "missed" => "Misses the target",
        "no_target" => "No target",
        _ => "No data",
    }
}

fn assurance_word(metric: &Value) -> &'static str {
    match text(metric, "assurance") {
        "consistent_pass" => "Meets the target every month",
        "consistent_fail" => "Not as it runs now",
        "inconsistent" => match text(&metric["met"], "lean") {
            "mostly" => "Mostly meets it",
            "seldom" => "Mostly misses it",
            _ => "Hit or miss",
        },
        _ => "No verdict",
    }
}

/// What stands between tags, drawings and folded parts left out.
pub(super) fn words(html: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let tag = &rest[start..];
        let skipped = ["svg", "details", "script", "style"].into_iter().find(|name| tag[1..].starts_with(name));
        let end = match skipped {
            Some(name) => tag.find(&format!("</{name}>")).map_or(tag.len(), |at| at + name.len() + 3),
            None => tag.find('>').map_or(tag.len(), |at| at + 1),
        };
        text.push('\n');
        rest = &tag[end..];
    }
    text.push_str(rest);
    let text = text.replace("&amp;", "&").replace('\u{a0}', " ");
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The rows of a page's tables that lead to `path`.
pub(super) fn rows(html: &str, path: &str) -> Vec<Vec<String>> {
    let link = format!("href=\"{path}\"");
    let rows = html.split("<tr").skip(1).map(|row| row.split("</tr>").next().unwrap_or(row));
    rows.filter(|row| row.contains(&link)).map(|row| words(&format!("<tr{row}"))).collect()
}

/// The answer on the card that asks `question`.
pub(super) fn card(html: &str, question: &str) -> Option<String> {
    let (_, after) = html.split_once(&format!("<dt>{question}</dt>"))?;
    words(after.split("</div>").next()?).into_iter().next()
}

/// The sentences of a page's opening: what stands above its first figure.
fn opening(html: &str) -> Vec<String> {
    let main = html.split_once("<h1").map_or("", |(_, main)| main);
    let until = main.split("<figure").next().unwrap_or(main);
    let sentences = words(until).join("\n").replace(". ", "\n");
    sentences.lines().map(|part| part.trim().to_owned()).filter(|part| part.len() > 30).collect()
}

fn metric_pages_agree(site: &Site, report: &Value, metric: &Value) {
    let (id, movement) = (text(metric, "id"), movement_word(metric));
    let path = format!("metrics/{id}.html");
    let page = site.text(&path);
    let at = format!("{path}: {}", words(&page).join(" | "));
    assert_eq!(card(&page, "Is it really changing?").as_deref(), Some(movement), "{at}");
    let assurance = assurance_word(metric);
    assert_eq!(card(&page, "Can the process meet the target?").as_deref(), Some(assurance), "{at}");
    for row in rows(&site.text("metrics.html"), &path) {
        for word in [movement, assurance, status_word(text(metric, "status"))] {
            assert!(row.iter().any(|cell| cell == word), "`{word}` is not in {row:?}\n{at}");
        }
    }
    let says = words(&page).join(" ");
    for (_, other) in MOVEMENTS.into_iter().filter(|(_, word)| *word != movement) {
        let parts = metric["breakdowns"].as_object().is_some_and(|parts| !parts.is_empty());
        assert!(parts || !words(&page).iter().any(|line| line == other), "`{other}` beside `{movement}`\n{at}");
    }
    if movement == "Ordinary variation" {
        assert!(!says.contains("more than chance explains") && !says.contains("values in a row"), "{at}");
    } else {
        assert!(!says.contains("lies between the limits of ordinary variation"), "{at}");
    }
    if text(metric, "status") == "met" {
        assert!(!says.contains("miss it every time") && !says.contains("short of it"), "{at}");
    }
    let sentences = opening(&page);
    let once: BTreeSet<&String> = sentences.iter().collect();
    assert_eq!(once.len(), sentences.len(), "a sentence stands twice: {sentences:#?}");
    let badge = site.text(&format!("badges/metric-{id}.svg"));
    assert!(badge.contains(status_word(text(metric, "status"))), "{badge}");
    let of_metric = |goal: &&Value| text(goal, "metric") == id;
    for goal in list(report, "goals").iter().filter(of_metric) {
        goal_pages_agree(site, metric, goal);
        assert_eq!(card(&page, "Will the goal be met?").as_deref(), Some(goal_word(goal)), "{at}");
    }
}

fn goal_pages_agree(site: &Site, metric: &Value, goal: &Value) {
    let (id, word) = (text(goal, "id"), goal_word(goal));
    let path = format!("goals/{id}.html");
    let page = site.text(&path);
    let at = format!("{path}: {}", words(&page).join(" | "));
    assert_eq!(card(&page, "Will the goal be met?").as_deref(), Some(word), "{at}");
    assert_eq!(card(&page, "Is it really changing?").as_deref(), Some(movement_word(metric)), "{at}");
    for list in ["index.html", "goals.html"] {
        let found = rows(&site.text(list), &path);
        assert!(list == "index.html" || !found.is_empty(), "{list} lacks {id}");
        for row in found {
            for word in [word, movement_word(metric)] {
                assert!(row.iter().any(|cell| cell == word), "`{word}` is not in {row:?} of {list}\n{at}");
            }
        }
    }
    assert!(site.text(&format!("badges/goal-{id}.svg")).contains(word), "the badge of {id}");
    let feed = site.text("feeds/goals.xml");
    let entry = feed.split("<entry>").find(|entry| entry.contains(&format!("goals/{id}.html")));
    assert!(entry.is_none_or(|entry| entry.contains(&format!(": {word}</title>"))), "{entry:?}");
    // What search shows is what the page says.
    let found = site.0.iter().filter(|(path, _)| path.starts_with("search/en-"));
    let lines: Vec<String> = found.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
    let line = lines.iter().flat_map(|text| text.lines()).find(|line| line.contains(&format!("\"{path}\"")));
    let line = line.unwrap_or_else(|| panic!("search does not know {path}"));
    let says = list(goal, "says").first().map(|says| says["en"].as_str().unwrap_or("").to_owned()).unwrap_or_default();
    let lead: String = says.chars().take(40).collect();
    assert!(line.replace('\u{a0}', " ").contains(&lead.replace('\u{a0}', " ")), "{lead}\n{line}");
}

/// What the overview says moved is told with values that move that way; where they do not, it says when the movement began.
fn figures_move_as_said(report: &Value) {
    for line in list(&report["overview"], "changed") {
        let says = line["says"]["en"].as_str().unwrap_or("");
        let value = |side: &str| line[side]["value"].as_f64().unwrap_or_else(|| panic!("{line:#}"));
        let period = |side: &str| line[side]["period"].as_str().unwrap_or("").to_owned();
        let (before, after) = (value("before"), value("after"));
        assert!(period("before") < period("after"), "{line:#}");
        let id = line["ref"].as_str().unwrap_or("").trim_start_matches("metric/");
        let metric = list(report, "metrics").iter().find(|metric| text(metric, "id") == id);
        let metric = metric.unwrap_or_else(|| panic!("{line:#}"));
        let rises = matches!(
            (text(line, "movement"), text(metric, "better")),
            ("better", "higher") | ("worse", "lower") | ("higher", _)
        );
        let along = if rises { after > before } else { after < before };
        let began = line["began"].as_str();
        assert!(along || began.is_some() || text(line, "movement") == "no_signal", "{line:#}");
        let is_old = line["already"].is_string();
        let is_unchanged = says.starts_with("Unchanged: ");
        assert!((before - after).abs() > 1e-9 || began.is_none() || is_unchanged, "{line:#}");
        assert!(!is_unchanged || (before - after).abs() < 0.1, "{line:#}");
        assert_eq!(says.starts_with("Still "), is_old && !is_unchanged, "{line:#}");
    }
}

#[test]
fn whatever_shows_a_verdict_shows_the_same() {
    for seed in 0..SITES {
        let workspace = workspace(seed);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        let site = workspace.build(AS_OF);
        for metric in list(&report, "metrics").iter().filter(|metric| text(metric, "id") != "scores") {
            metric_pages_agree(&site, &report, metric);
        }
        figures_move_as_said(&report);
        let brief = words(&site.text("briefs/2025-Q4.html")).join(" ");
        for (verdict, way, still) in
            [("better", "for the better", "Still better, "), ("worse", "for the worse", "Still worse, ")]
        {
            let moved =
                list(&report, "metrics").iter().filter(|metric| text(&metric["movement"], "verdict") == verdict);
            let titles: BTreeSet<&str> = moved.map(|metric| text(metric, "id")).collect();
            let after = |words: &str| brief.split(words).nth(1).and_then(|rest| rest.split('.').next()).unwrap_or("");
            let said = format!("{} {}", after(way), after(still));
            for metric in list(&report, "metrics").iter().map(|metric| text(metric, "id")) {
                let named = said.split([' ', ',', ':']).any(|word| word == metric);
                assert_eq!(named, titles.contains(metric), "workspace {seed}, {metric} {way}: {said}");
            }
        }
    }
}

#[test]
fn drafts_have_no_verdict_and_second_scorings_no_weight_on_any_page() {
    for seed in 0..SITES {
        let workspace = workspace(seed);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        let site = workspace.build(AS_OF);
        let draft = site.text("audits/draft.html");
        for word in ["Pass", "Fail", "Failed on S1"] {
            assert!(!words(&draft).iter().any(|line| line == word), "`{word}` on a draft: {:?}", words(&draft));
        }
        assert!(card(&draft, "Score").is_none_or(|score| score.parse::<f64>().is_err()), "{draft}");
        for row in rows(&site.text("audits.html"), "audits/draft.html") {
            assert!(row.iter().any(|cell| cell == "Draft"), "{row:?}");
        }
        for (path, bytes) in &site.0 {
            let is_listing = path == "index.html" || path.starts_with("feeds/") || path.starts_with("briefs/");
            assert!(!is_listing || !String::from_utf8_lossy(bytes).contains("audits/draft.html"), "a draft in {path}");
        }
        let finals = list(&report, "audits").iter().filter(|audit| {
            text(audit, "status") == "final" && audit["calibrates"].is_null() && text(audit, "id") != "second"
        });
        let counted: usize =
            site.0.keys().filter(|path| path.starts_with("briefs/2025")).map(|path| made(&site.text(path))).sum();
        assert_eq!(counted, finals.count(), "workspace {seed}");
    }
}

/// How many audits a brief counts.
fn made(brief: &str) -> usize {
    const WORDS: [&str; 13] =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "11", "12"];
    let lines = words(brief).join(" ");
    let sentence = lines.split('.').map(str::trim).find(|part| part.contains(" audit")).unwrap_or("").to_owned();
    let word = sentence.split("audit").next().unwrap_or("").trim().rsplit(' ').next().unwrap_or("").to_owned();
    WORDS.iter().position(|known| *known == word).unwrap_or_else(|| panic!("`{word}` in {sentence}"))
}
