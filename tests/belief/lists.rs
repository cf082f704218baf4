//! Made-up lists and the sentences above them: what is counted is what stands there, and what is left out is said.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::Value;

use super::pages::{rows, words};
use super::{AS_OF, list, text, workspace};
use crate::workspace::Workspace;

const WORDS: [&str; 13] =
    ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "11", "12"];

/// The number that `said` has between `before` and the next full stop or space.
fn number(said: &str, before: &str) -> Option<usize> {
    let (_, after) = said.split_once(before)?;
    let word = after.split(['.', ' ']).next()?.to_lowercase();
    WORDS.iter().position(|known| *known == word)
}

/// A metric whose values rise from month to month, up to `last`.
fn rising(workspace: &Workspace, name: &str, last: usize) {
    let mut text = String::from("---\nkind: metric\nunit: count\nbetter: lower\nseries:\n");
    for month in 0..20 {
        let at = last - 19 + month;
        let _ = writeln!(text, "  {}-{:02}: {}", at / 12, at % 12 + 1, 100 + 3 * month);
    }
    workspace.write(&format!("audits/{name}.md"), text + "---\n");
}

#[test]
fn the_headline_of_metrics_counts_the_rows() {
    for seed in 0..4 {
        let workspace = workspace(seed);
        let december = 2025 * 12 + 11;
        for ended in 0..seed {
            rising(&workspace, &format!("ended{ended}"), december - 6);
        }
        rising(&workspace, "current", december);
        let site = workspace.build(AS_OF);
        let page = site.text("metrics.html");
        let said = words(&page).join(" ");
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        let mut listed = 0;
        for metric in list(&report, "metrics") {
            let row = rows(&page, &format!("metrics/{}.html", text(metric, "id"))).into_iter().flatten();
            listed += row.filter(|cell| cell.starts_with("Getting ")).count();
        }
        let worse = said.split_once("Getting worse: ").map_or("none", |(_, after)| after);
        let worse = worse.split('.').next().unwrap_or_default().to_lowercase();
        let more = worse.split_once(" and ").map_or(0, |(_, more)| more.trim_end_matches(" more").parse().unwrap());
        let worse = if worse == "none" { 0 } else { 1 + more };
        let current = worse + number(&said, "Getting better: ").unwrap();
        let named = said.split_once("moving when last measured: ").map_or("", |(_, after)| after);
        let named = named.split('.').next().unwrap_or_default().to_lowercase();
        let out_of_date = named.matches("ended").count();
        assert_eq!(current + out_of_date, listed, "{said}");
        assert_eq!(out_of_date, usize::try_from(seed).unwrap(), "{said}");
    }
}

#[test]
fn a_brief_says_how_many_of_its_movements_it_shows() {
    let mut told = 0;
    for seed in 0..2 {
        let workspace = workspace(seed);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        let site = workspace.build(AS_OF);
        for brief in list(&report, "briefs") {
            let page = words(&site.text(&format!("briefs/{}.html", text(brief, "quarter")))).join(" ");
            let (shown, moved) = (list(brief, "moved").len(), moved_in(brief));
            let said = format!("The table shows {shown} of these {moved}");
            assert!(shown <= moved, "{brief:#}");
            assert_eq!(page.contains(&said), shown < moved, "{shown} of {moved}: {page}");
            told += usize::from(shown < moved);
        }
    }
    assert!(told > 0, "every movement is shown");
}

/// How many metrics the sentences of a brief say moved.
fn moved_in(brief: &Value) -> usize {
    let is_of_moves =
        |says: &str| says.contains(" a new move for the ") || says.starts_with("Still ") || says.starts_with("Moved ");
    let of_moved = |line: &&Value| line["says"]["en"].as_str().is_some_and(is_of_moves);
    list(brief, "lines").iter().filter(of_moved).map(|line| list(line, "about").len()).sum()
}

/// Gaps of all kinds, some named by one plan, some by two.
fn gaps(seed: u64) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let workspace = Workspace::new();
    let mut closes = [String::new(), String::new()];
    for number in 0..12 {
        let status = ["open", "open", "doing", "accepted"][random.random_range(0..4)];
        let opened = if random.random_bool(0.7) { "opened: 2025-03-01\n" } else { "" };
        let (impact, effort) = (random.random_range(1..6), random.random_range(1..6));
        workspace.write(
            &format!("audits/g{number}.md"),
            format!("---\nkind: gap\ntitle: Gap {number} here\nowner: Ana\ncurrent: 20\ntarget: 100\nimpact: {impact}\neffort: {effort}\nstatus: {status}\n{opened}---\n"),
        );
        for plan in &mut closes {
            if random.random_bool(0.35) {
                let _ = write!(plan, "g{number}, ");
            }
        }
    }
    for (nth, closes) in closes.iter().enumerate() {
        let plan = format!(
            "kind: plan\nowner: Ana\nstart: 2025-01-01\ncloses: [{closes}]\nactions:\n  a: {{do: It, who: Ana}}\nevaluate: {{}}\n"
        );
        workspace.write(&format!("audits/p{nth}.md"), format!("---\n{plan}---\n"));
    }
    workspace
}

#[test]
fn every_page_tells_the_same_gaps_to_have_no_plan() {
    let (mut waiting, mut twice, mut accepted) = (0, 0, 0);
    for seed in 0..6 {
        let workspace = gaps(seed);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        let site = workspace.build(AS_OF);
        let decide = list(&report["overview"], "decide").iter().filter(|line| text(line, "why") == "no-plan");
        let asked: BTreeSet<&str> = decide.map(|line| text(line, "ref")).collect();
        let page = words(&site.text("gaps.html")).join(" ");
        let above = page.split("From where we are").next().unwrap();
        let told = above.split("and without a plan:").nth(1).unwrap_or("").to_owned();
        for gap in list(&report, "gaps") {
            let id = text(gap, "id");
            let own = site.text(&format!("gaps/{id}.html"));
            let is_told = told.contains(&format!("Gap {} here", &id[1..]));
            assert_eq!(is_told, asked.contains(format!("gap/{id}").as_str()), "{id}: {told}\n{asked:?}");
            let plans = list(gap, "plans");
            for plan in plans {
                assert!(
                    own.contains(&format!("plans/{}.html", plan.as_str().unwrap())),
                    "{plan} is not on the page of {id}"
                );
            }
            assert!(plans.is_empty() || !is_told, "{gap:#}");
            waiting += usize::from(is_told);
            twice += usize::from(plans.len() == 2);
            if text(gap, "status") == "accepted" {
                accepted += 1;
                let said = words(&own).join(" ");
                assert!(!said.contains("still to close") && said.contains("80 from the target"), "{said}");
            }
        }
    }
    assert!(waiting > 0 && twice > 0 && accepted > 0, "{waiting} waiting, {twice} with two plans, {accepted} accepted");
}

#[test]
fn a_part_tells_its_audit_that_is_late() {
    let list = "---\nkind: checklist\nid: shop\nversion: 1\npass: 80\nsections:\n  talk:\n    items:\n      S1: {ask: Greets, critical: true}\nschedule:\n  - {every: year, scope: {place: Riga}}\n---\n";
    let audit = "---\nkind: audit\nchecklist: shop@1\ndate: 2024-05-01\nauditor: Ana\nscope: {place: Riga}\nanswers: {S1: yes}\n---\n";
    let visit =
        "---\nkind: visit\ndate: 2026-02-01\nplace: Riga\nchecklist: shop@1\nanswered: yes\nanswers: {S1: yes}\n---\n";
    let site = Workspace::new()
        .with_all(&[("audits/shop.md", list), ("audits/a.md", audit), ("audits/v.md", visit)])
        .build("2026-06-30");
    let page = words(&site.text("parts/place-riga.html")).join(" ");
    assert!(page.contains("181 days late"), "{page}");
    assert!(page.contains("Since May 2024: one final audit, one visit."), "{page}");
    // One visit of the last twelve months could have failed on a critical question, and no audit.
    assert!(page.contains("Audits and visits with a verdict after 30 June 2025: 1."), "{page}");
    let row = rows(&site.text("parts.html"), "parts/place-riga.html").remove(0);
    assert_eq!(row, ["Riga", "0", "1", "1", "0", "0", "0"], "{row:?}");
}

#[test]
fn a_table_of_amounts_has_no_parts_of_a_cent() {
    let random = &mut ChaCha8Rng::seed_from_u64(3);
    let mut rows = String::from("period,value,n,team\n");
    for month in 1..=12 {
        let (a, b) = (6.0 + random.random_range(-0.3_f64..0.3), 5.0 + random.random_range(-0.3_f64..0.3));
        let _ = write!(
            rows,
            "2025-{month:02},{a:.4},100,a\n2025-{month:02},{b:.4},101,b\n2025-{month:02},{:.4},201,\n",
            (100.0 * a + 101.0 * b) / 201.0
        );
    }
    let metric = "---\nkind: metric\nunit: currency:EUR\nbetter: lower\nby: [team]\nseries: m.csv\n---\n";
    let site = Workspace::new().with_all(&[("audits/m.csv", rows.as_str()), ("audits/m.md", metric)]).build(AS_OF);
    let page = site.text("metrics/m.html");
    let (_, table) = page.split_once("Each part: its value").unwrap();
    let cells = words(table.split("</table>").next().unwrap()).join(" ");
    assert!(cells.contains("+€0.0") || cells.contains("−€0.0"), "no difference is told: {cells}");
    for (at, _) in cells.match_indices("€0.") {
        let digits = cells[at + "€0.".len()..].chars().take_while(char::is_ascii_digit).count();
        assert_eq!(digits, 2, "{cells}");
    }
}

#[test]
fn a_table_of_complaints_names_a_year_before_where_it_has_one() {
    for years in [vec![2025], vec![2024, 2025]] {
        let mut rows = String::from("id,received,type,category\n");
        for (nth, (year, month)) in years.iter().flat_map(|year| (1..=12).map(move |month| (year, month))).enumerate() {
            for (day, category) in [(1, "late"), (9, "broken"), (17, "late"), (28, "rude")] {
                let _ = writeln!(rows, "c{nth}-{day},{year}-{month:02}-{day:02},complaint,{category}");
            }
        }
        let log = "---\nkind: log\nfile: log.csv\ncolumns: {id: id, received: received, type: type, category: category}\n---\n";
        let site = Workspace::new().with_all(&[("audits/log.csv", rows.as_str()), ("audits/log.md", log)]).build(AS_OF);
        let page = words(&site.text("complaints.html")).join(" ");
        assert_eq!(page.contains("a year earlier"), years.len() == 2, "{page}");
    }
}
