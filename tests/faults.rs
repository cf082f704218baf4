//! Every fault of a file in one run, each at its character: Greek and Arabic text, tabs, CRLF and a byte-order mark.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Code, file, line and column of each diagnostic of the workspace in `folder`.
fn check(folder: &Path) -> Vec<(String, String, u64, u64)> {
    let output = Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .current_dir(folder)
        .args(["check", "--format", "json", "--as-of", "2025-12-31"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
    let number = |fault: &Value, key: &str| fault[key].as_u64().unwrap();
    let all = value["diagnostics"].as_array().unwrap().iter();
    all.map(|fault| (text(fault, "code"), text(fault, "file"), number(fault, "line"), number(fault, "column")))
        .collect()
}

fn workspace(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("audits")).unwrap();
    std::fs::write(folder.path().join("auditbook.yaml"), "title: Δοκιμή\n").unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join("audits").join(name), text).unwrap();
    }
    folder
}

fn places<'a>(found: &'a [(String, String, u64, u64)], file: &str) -> Vec<(&'a str, u64, u64)> {
    let of_file = found.iter().filter(|fault| fault.1 == format!("audits/{file}"));
    of_file.map(|(code, _, line, column)| (code.as_str(), *line, *column)).collect()
}

const CHECKLIST: &str = "\u{feff}---\r\nkind: checklist\r\nversion: 1\r\nscale: [όχι, μερικώς, ναι]\r\nsections:\r\n  \
    contact:\r\n    items:\r\n      S01: Χαιρετά τον πελάτη\r\n      S02:\t{ask: \"هل\tيسأل\", weight: 3}\r\n---\r\n";

#[test]
fn an_audit_with_ten_faults_shows_them_all() {
    let audit = "---\r\nkind: audit\r\nchecklist: λίστα@1\r\ndate: 2025-02-30\r\nauditor:\tماريا\r\nstatus: final\r\n\
        level: υψηλό\r\nscpoe: {channel: phone}\r\ncalibrates: άλλο\r\nanswers:\r\n  S01:\tναί\r\n  S99: ναι\r\n  \
        S01: όχι\r\nsample: {population: 3, reviewed: -1, method: random}\r\nowner: \"ماريا\r\n---\r\n";
    let folder = workspace(&[("λίστα.md", CHECKLIST), ("ماذا.md", audit)]);
    let found = check(folder.path());
    assert_eq!(places(&found, "λίστα.md"), []);
    assert_eq!(
        places(&found, "ماذا.md"),
        [
            ("invalid-date", 4, 7),
            ("wrong-type", 7, 8),
            ("unknown-key", 8, 1),
            ("dangling-reference", 9, 13),
            ("answer-off-scale", 11, 8),
            ("unknown-item", 12, 3),
            ("duplicate-key", 13, 3),
            ("out-of-range", 14, 35),
            ("yaml-syntax", 15, 8),
        ]
    );
}

#[test]
fn a_goal_a_gap_and_a_checklist_show_all_theirs() {
    let goal = "---\nkind: goal\ntitle: {el: Στόχος, ar: هدف, et: [x]}\nmetric:\tκάτι\nfrom: {2025-01: υψηλό}\n\
        to: {2025-13: 75}\n---\n";
    let gap = "---\r\nkind: gap\r\nmetric: κάτι\r\nimpact: 9\r\neffort: 2\r\nowner: ماريا\r\nstatus: ανοιχτό\r\n\
        plan:\tσχέδιο\r\n---\r\n";
    let checklist = CHECKLIST.replace("weight: 3", "weight: -3");
    let folder = workspace(&[("goal.md", goal), ("gap.md", gap), ("list.md", &checklist)]);
    let found = check(folder.path());
    assert_eq!(places(&found, "list.md"), [("negative-weight", 9, 37)]);
    assert_eq!(
        places(&found, "goal.md"),
        [
            ("goal-without-owner", 2, 1),
            ("wrong-type", 3, 34),
            ("dangling-reference", 4, 9),
            ("wrong-type", 5, 17),
            ("invalid-period", 6, 6),
        ]
    );
    assert_eq!(
        places(&found, "gap.md"),
        [("dangling-reference", 3, 9), ("out-of-range", 4, 9), ("invalid-value", 7, 9), ("dangling-reference", 8, 7)]
    );
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = workspace(&[("empty.md", ""), ("open.md", "---\nkind: page\n"), ("note.md", "# Note\n")]);
    std::fs::write(folder.path().join("audits/latin.md"), b"---\nkind: page\ntitle: Caf\xe9\n---\n").unwrap();
    let found = check(folder.path());
    assert_eq!(places(&found, "empty.md"), [("empty-file", 1, 1)]);
    assert_eq!(places(&found, "open.md"), [("front-matter-not-closed", 1, 1)]);
    assert_eq!(places(&found, "note.md"), [("markdown-without-front-matter", 1, 1)]);
    assert_eq!(places(&found, "latin.md"), [("not-utf8", 3, 11)]);
}
