//! Made-up waves of a survey, too few for a chart: whether the answers of two of them differ is said once, by every page alike.

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::Value;

use super::pages::{card, rows, words};
use super::{AS_OF, list, says, text};
use crate::workspace::{Site, Workspace};

/// A survey in each quarter of 2025, whose share of good answers steps about, and a metric of them.
fn surveyed(seed: u64) -> Workspace {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let workspace = Workspace::new();
    for quarter in 1..=4 {
        let level = 0.5 + random.random_range(-0.15_f64..0.15);
        let answers: String = (0..200).map(|_| if random.random_bool(level) { "5\n" } else { "2\n" }).collect();
        let survey = format!(
            "---\nkind: survey\ndate: 2025-{:02}-10\nwave-of: quarterly\nresponses: s{quarter}.csv\nquestions:\n  q: {{column: mark, method: csat}}\n---\n",
            3 * quarter
        );
        workspace.write(&format!("audits/s{quarter}.csv"), format!("mark\n{answers}"));
        workspace.write(&format!("audits/s{quarter}.md"), survey);
    }
    workspace.with(
        "audits/m.md",
        "---\nkind: metric\nunit: percent\nbetter: higher\nevery: quarter\nsource: {survey: [s1, s2, s3, s4], question: q}\n---\n",
    )
}

/// The word for the change that the answers of a wave show, or that they show none.
fn word(survey: &Value) -> &'static str {
    let question = &survey["questions"]["q"];
    match (question["change"]["significant"] == true, question["difference"].as_f64()) {
        (true, Some(by)) if by > 0.0 => "Getting better",
        (true, Some(_)) => "Getting worse",
        _ => "Too few values",
    }
}

fn metric_says_so(report: &Value, metric: &Value, word: &str) {
    let said = says(metric);
    let (verdict, line) = match word {
        "Getting better" => ("better", "better"),
        "Getting worse" => ("worse", "worse"),
        _ => ("too_few", "no_signal"),
    };
    let is_shown = verdict != "too_few";
    assert_eq!(text(&metric["movement"], "verdict"), verdict, "{metric:#}");
    assert_eq!(text(&metric["movement"], "basis") == "answers", is_shown, "{metric:#}");
    assert_eq!(said.matches("by more than chance explains").count(), usize::from(is_shown), "{said}");
    assert_eq!(said.contains("too few values to tell a signal"), !is_shown, "{said}");
    let changed = list(&report["overview"], "changed");
    let told: Vec<&str> = changed.iter().map(|line| text(line, "movement")).collect();
    assert_eq!(told, [line], "{changed:#?}");
}

fn pages_say_so(site: &Site, word: &str) {
    let page = site.text("metrics/m.html");
    assert_eq!(card(&page, "Is it really changing?").as_deref(), Some(word), "{page}");
    let listed = rows(&site.text("metrics.html"), "metrics/m.html");
    assert!(listed.iter().flatten().any(|cell| cell == word), "{listed:?}");
    let brief = words(&site.text("briefs/2025-Q4.html")).join(" ");
    for (way, of) in [("for the better", "Getting better"), ("for the worse", "Getting worse")] {
        assert_eq!(brief.contains(&format!("No metric showed a new move {way}")), of != word, "{brief}");
    }
}

#[test]
fn a_change_that_two_waves_show_is_the_movement_of_the_metric() {
    let (mut shown, mut not_shown, mut told) = (0, 0, 0);
    for seed in 0..10 {
        let workspace = surveyed(seed);
        let report = workspace.run(&["export", "--as-of", AS_OF]).json();
        let survey = |id: String| list(&report, "surveys").iter().find(|survey| text(survey, "id") == id).unwrap();
        let last = word(survey("s4".to_owned()));
        metric_says_so(&report, &list(&report, "metrics")[0], last);
        let site = workspace.build(AS_OF);
        pages_say_so(&site, last);
        for row in rows(&site.text("changes.html"), "metrics/m.html") {
            let of = |quarter: &i32| row.contains(&format!("Q{} 2025 to Q{quarter} 2025", quarter - 1));
            let quarter = (2..=4).find(of).unwrap_or_else(|| panic!("{row:?}"));
            let word = word(survey(format!("s{quarter}")));
            assert!(row.iter().any(|cell| cell == word), "{word}: {row:?}");
            told += usize::from(quarter < 4 && word != "Too few values");
        }
        shown += usize::from(last != "Too few values");
        not_shown += usize::from(last == "Too few values");
    }
    assert!(shown > 0 && not_shown > 0 && told > 0, "{shown} shown, {not_shown} not, {told} of earlier waves");
}
