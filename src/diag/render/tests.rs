//! Tests of every output format on faults with Greek, Arabic, tabs and awkward characters.

use serde_json::Value;

use super::*;
use crate::{
    diag::rules,
    source::{SourceFile, Span},
};

fn samples() -> Vec<Diagnostic> {
    let goal = SourceFile::new("goals/α, b.md", "---\r\nτίτλος:\tκακό: 5\r\nالهدف: قيمة\r\n---\r\n");
    let span = |written: &str| {
        let start = goal.text().find(written).unwrap();
        Span::new(start, start + written.len())
    };
    let mut all = vec![
        Diagnostic::at(&rules::UNKNOWN_KEY, &goal, span("κακό"), "a goal has no key `κακό`")
            .help("did you mean `καλό`?"),
        Diagnostic::at(&rules::WRONG_TYPE, &goal, span("قيمة"), "expected a number, found `قيمة`\n50% | <b>")
            .expected("a number"),
        Diagnostic::in_file(&rules::EMPTY_FILE, "a.md", "the file is empty"),
        Diagnostic::in_file(&rules::STALE_SERIES, "z.md", "the series is stale"),
    ];
    crate::diag::sort(&mut all);
    all
}

#[test]
fn human_underlines_the_exact_span() {
    let text = human(&samples(), Terminal::default());
    let expected = "\
error[empty-file]: the file is empty
--> a.md:1:1
 = more: auditbook explain empty-file

error[unknown-key]: a goal has no key `κακό`
 --> goals/α, b.md:2:9
  |
2 | τίτλος:    κακό: 5
  |            ^^^^
  |
  = help: did you mean `καλό`?
  = more: auditbook explain unknown-key

error[wrong-type]: expected a number, found `قيمة`
                   50% | <b>
 --> goals/α, b.md:3:8
  |
3 | الهدف: قيمة
  |        ^^^^
  |
  = expected: a number
  = more: auditbook explain wrong-type

warning[stale-series]: the series is stale
--> z.md:1:1
 = more: auditbook explain stale-series

3 errors and 1 warning in 3 files
";
    assert_eq!(text, expected);
    assert!(!text.contains('\u{1b}'), "no colour unless asked");
    assert!(human(&samples(), Terminal { colour: true, width: 80, each: false }).contains("\u{1b}["));
    assert_eq!(human(&[], Terminal::default()), "no problems found\n");
}

#[test]
fn human_lets_no_control_character_through() {
    let file = SourceFile::new("a\u{1b}[2J.md", "title: \u{1b}[31mred\u{202e}\n");
    let fault = Diagnostic::at(&rules::UNKNOWN_KEY, &file, Span::new(0, 5), "m\u{1b}[0m")
        .expected("e\u{1b}[0m")
        .help("h\u{9b}0m\u{202e}");
    let text = human(&[fault], Terminal::default());
    assert!(!text.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{text:?}");
}

#[test]
fn human_underlines_something_at_a_line_end_and_in_a_long_line() {
    let file = SourceFile::new("a.md", format!("a:\n{} x\n", "λ".repeat(1_500)));
    let at_end = Diagnostic::at(&rules::MISSING_KEY, &file, Span::new(2, 2), "no value");
    assert!(human(&[at_end], Terminal::default()).contains("1 | a:\n  |   ^\n"));
    let far = Diagnostic::at(&rules::UNKNOWN_KEY, &file, Span::new(3_004, 3_005), "far");
    assert_eq!((far.place.line, far.place.column), (2, 1_502));
    let text = human(&[far], Terminal::default());
    assert!(text.lines().all(|line| line.chars().count() <= 130), "{text}");
    assert!(text.contains('^'));
    let file = SourceFile::new("a.md", format!("{}x\n", " ".repeat(5_000)));
    let past = Diagnostic::at(&rules::UNKNOWN_KEY, &file, Span::new(5_000, 5_001), "past the part that is kept");
    assert!(human(&[past], Terminal::default()).contains("--> a.md:1:5001\n"));
}

#[test]
fn json_is_the_contract() {
    let value: Value = serde_json::from_str(&json(&samples())).unwrap();
    let all = value["diagnostics"].as_array().unwrap();
    assert_eq!(all.len(), 4);
    assert_eq!(all[1]["file"], "goals/α, b.md");
    assert_eq!((all[1]["line"].as_u64(), all[1]["column"].as_u64()), (Some(2), Some(9)));
    assert_eq!((&all[1]["code"], &all[1]["severity"]), (&"unknown-key".into(), &"error".into()));
    assert_eq!(json(&[]), "{\n  \"diagnostics\": []\n}\n");
}

#[test]
fn github_commands_are_escaped() {
    let text = github(&samples(), "sub/");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "one line for each");
    assert_eq!(
        lines[1],
        "::error file=sub/goals/α%2C b.md,line=2,endLine=2,col=9,endColumn=12,title=unknown-key::\
         a goal has no key `κακό`%0Ahelp: did you mean `καλό`?"
    );
    assert!(lines[2].ends_with("::expected a number, found `قيمة`%0A50%25 | <b>%0Aexpected: a number"));
    assert!(lines[3].starts_with("::warning file=sub/z.md,line=1,"));
}

#[test]
fn the_job_summary_holds_all_and_stays_a_table() {
    let text = job_summary(&samples(), "");
    assert_eq!(text.lines().filter(|line| line.starts_with("| ")).count(), 5);
    assert!(text.contains("50% \\| <b>`"));
    assert_eq!(job_summary(&[], ""), "");
}

#[test]
fn gitlab_has_every_key_it_asks_for() {
    let value: Value = serde_json::from_str(&gitlab(&samples(), "sub")).unwrap();
    for issue in value.as_array().unwrap() {
        for key in ["description", "check_name", "fingerprint", "severity"] {
            assert!(issue[key].as_str().is_some_and(|text| !text.is_empty()), "{key}");
        }
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&issue["severity"].as_str().unwrap()));
        assert!(issue["location"]["path"].as_str().unwrap().starts_with("sub/"));
        assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() >= 1);
    }
    assert_eq!(gitlab(&[], ""), "[]\n");
}

#[test]
fn fingerprints_are_unique_and_survive_moved_lines() {
    let fault = |text: &str, at: usize| {
        Diagnostic::at(&rules::UNKNOWN_KEY, &SourceFile::new("a.md", text), Span::new(at, at + 1), "x")
    };
    let before = fingerprints(&[fault("k: 1\nk: 1\n", 0), fault("k: 1\nk: 1\n", 5), fault("j: 1\n", 0)]);
    let after = fingerprints(&[fault("\n\nk: 1\nk: 1\n", 2), fault("\n\nk: 1\nk: 1\n", 7), fault("\nj: 1\n", 1)]);
    assert_eq!(before, after);
    assert_eq!(before.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
    assert!(before.iter().all(|print| print.len() == 32));
}

#[test]
fn sarif_refers_to_the_rules_it_documents() {
    let log: Value = serde_json::from_str(&sarif(&samples(), "./sub".trim_start_matches("./"))).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let described = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(described.iter().all(|rule| rule["help"]["text"].as_str().unwrap().contains("Good:")));
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(described[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
    }
    let location = &results[1]["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "sub/goals/%CE%B1%2C%20b.md");
    assert_eq!((&location["region"]["startColumn"], &location["region"]["endColumn"]), (&9.into(), &13.into()));
    let empty: Value = serde_json::from_str(&sarif(&[], "")).unwrap();
    assert_eq!(empty["runs"][0]["results"], serde_json::json!([]));
}

#[test]
fn junit_counts_errors_as_failures() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 14).unwrap();
    let report = junit(&samples(), "sub", day);
    let attributes = |name: &str| -> Vec<usize> {
        let start = format!(" {name}=\"");
        let parts = report.split(&start).skip(1);
        parts.filter_map(|part| part.split('"').next()?.parse().ok()).collect()
    };
    assert_eq!(attributes("id"), [0, 1, 2]);
    assert_eq!((attributes("tests").iter().sum(), attributes("failures").iter().sum()), (4_usize, 3_usize));
    assert_eq!(report.matches("<failure ").count(), 3);
    assert!(report.contains(" timestamp=\"2026-03-14T00:00:00\"") && report.contains("name=\"unknown-key at 2:9\""));
    let mut reader = quick_xml::Reader::from_str(&report);
    while !matches!(reader.read_event().expect("the report is XML"), quick_xml::events::Event::Eof) {}
    let empty = junit(&[], "", day);
    assert!(empty.contains(" tests=\"1\" failures=\"0\"") && empty.contains("no problems found"));
}

#[test]
fn rules_are_explained_with_their_examples() {
    let text = explain(&rules::UNKNOWN_KEY);
    assert!(text.starts_with("unknown-key (error by default)\nthe key is not known here\n\nA misspelt key"), "{text}");
    assert!(text.contains("\nBad:\n  audits/fcr.md\n    ---\n    kind: metric\n"), "{text}");
    assert!(text.contains("\n    taregt: 75\n    ^^^^^^\n"), "{text}");
    assert!(text.contains("\nGood:\n  audits/fcr.md\n") && text.ends_with("    ---\n"), "{text}");
}

#[test]
fn nothing_that_was_written_acts_in_any_format() {
    let file = SourceFile::new("a\u{202e}.md", "::error::owned \u{202e}\u{2066}x\n");
    let span = Span::new(0, file.text().len() - 1);
    let fault = Diagnostic::at(&rules::WRONG_TYPE, &file, span, "found\n::error::owned\u{202e}\u{1b}[31m")
        .help("\u{2067}##[error]x");
    let all = [fault];
    let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    for text in
        [gitlab(&all, ""), sarif(&all, ""), junit(&all, "", day), github(&all, ""), human(&all, Terminal::default())]
    {
        let of_messages = text.replace("a\u{202e}.md", "").replacen("::error file=", "", 1);
        assert!(!of_messages.contains(['\u{202e}', '\u{2066}', '\u{2067}', '\u{1b}']), "{text:?}");
        assert!(!of_messages.contains("##["), "{text:?}");
        assert!(!of_messages.lines().any(|line| line.trim_start().starts_with("::")), "{text:?}");
    }
}
