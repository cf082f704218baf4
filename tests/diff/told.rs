//! More than thirty edits, at least one of every kind, in every format: each is told once, and nothing else.

use serde_json::Value;

use super::{CHECKLIST, json, printed, replaced, workspace};
use crate::scratch::Scratch;

/// More than thirty edits, at least one of every kind.
fn edit(scratch: &Scratch) {
    let second = CHECKLIST.replace("version: 1", "version: 2").replace("needed, weight: 1", "needed, weight: 3");
    scratch.write("audits/checklists/service.v2.md", &second);
    replaced(
        scratch,
        "audits/checklists/service.md",
        &[
            ("ask: Stays polite", "ask: Stays calm"),
            ("S01: Greets the customer", "S01: {ask: Greets the customer, why: First words count}"),
        ],
    );
    replaced(
        scratch,
        "audits/audits/phone.md",
        &[("service@1", "service@2"), ("S01: yes", "S01: partly"), ("S02: no", "S02: yes")],
    );
    replaced(
        scratch,
        "audits/audits/chat.md",
        &[
            ("draft", "final"),
            ("team: north", "team: south"),
            ("two of five", "three of five"),
            ("## S01\n\nRead.", "## S01\n\nRead twice."),
        ],
    );
    scratch.git(&["mv", "audits/audits/email.md", "audits/audits/mail.md"]);
    scratch.git(&["mv", "audits/audits/counter.md", "audits/audits/desk.md"]);
    replaced(
        scratch,
        "audits/metrics/fcr.md",
        &[
            ("Solved at once", "Solved at first contact"),
            ("target: 75", "target: 70"),
            ("warn: 70", "warn: 65"),
            ("2025-02: 60, ", "2025-01: 58, "),
            ("2025-03: 64", "2025-03: 65"),
        ],
    );
    replaced(
        scratch,
        "audits/metrics/csat.md",
        &[("2026-12: 85", "2026-12: 82"), ("by: channel", "by: channel\nspc: {rebase: {2025-05: new triage}}")],
    );
    replaced(scratch, "audits/metrics/csat.csv", &[("phone,80,50", "phone,79,50")]);
    replaced(scratch, "audits/metrics/wait.md", &[("target: 5m", "target: 4m30s")]);
    replaced(
        scratch,
        "audits/goals/fcr-75.md",
        &[("2025-02: 60", "2025-02: 61"), ("2025-12: 80", "2026-03: 78"), ("monthly", "quarterly"), ("Maria", "Olga")],
    );
    replaced(
        scratch,
        "audits/gaps/night.md",
        &[
            ("2025-09-30", "2025-11-30"),
            ("impact: 3", "impact: 5"),
            ("causes:", "causes:\n  phones: {cause: Too few phones}"),
        ],
    );
    replaced(
        scratch,
        "audits/gaps/old.md",
        &[("status: closed", "status: open"), ("closed: {date: 2025-05-01, evidence: metric/fcr}\n", "")],
    );
    scratch.git(&["rm", "-q", "audits/gaps/gone.md"]);
    replaced(
        scratch,
        "audits/gaps/done.md",
        &[("status: doing", "status: closed\nclosed: {date: 2025-06-20, evidence: metric/fcr}")],
    );
    scratch.write("audits/gaps/fresh.md", "---\nkind: gap\ntitle: A fresh one\ncurrent: 1\ntarget: 2\nimpact: 1\neffort: 1\nowner: Jaan\nstatus: open\nopened: 2025-06-30\n---\n");
    replaced(
        scratch,
        "audits/plans/triage.md",
        &[
            ("due: 2025-08-01", "due: 2025-08-01, done: 2025-06-28"),
            ("2025-08-15", "2025-10-15"),
            ("do: Tell the customers, who: Olga", "do: Tell the customers, who: Maria"),
            (
                "  a4: {do: Buy a second phone, who: Olga, due: 2025-09-15}",
                "  a5: {do: Rent a second phone, who: Olga, due: 2025-09-15}",
            ),
        ],
    );
    replaced(scratch, "audits/surveys/spring.csv", &[("3\n", "3\n10\n")]);
    replaced(scratch, "audits/logs/complaints.csv", &[("rude\n", "rude\n3,2025-06-01,,2025-06-08,complaint,late\n")]);
    replaced(scratch, "audits/competitors/quay.md", &[("value: 70", "value: 72")]);
    replaced(
        scratch,
        "audits/pages/method.md",
        &[("We listen.", "We listen and read."), ("How we audit", "How audits are made")],
    );
    scratch.write("audits/pages/method.et.md", "Me kuulame ja loeme.\n");
    replaced(
        scratch,
        "auditbook.yaml",
        &[(
            "title: Harbour\n",
            "title: Harbour\nconfidence: 0.9\ncritical: zero\nbands: {basic: 0, expected: 40, desired: 65, surprising: 75, unbelievable: 90}\n",
        )],
    );
    scratch.git(&["rm", "-q", "audits/stray.md"]);
    scratch.write("audits/lost.md", "No front matter either.\n");
}

/// A repository whose branch `change` holds the edits, while `main` moved on.
pub(super) fn branches() -> Scratch {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.commit("first");
    scratch.git(&["switch", "-q", "-c", "change"]);
    edit(&scratch);
    scratch.commit("edits");
    scratch.git(&["switch", "-q", "main"]);
    replaced(&scratch, "audits/audits/phone.md", &[("S03: yes", "S03: no")]);
    replaced(&scratch, "audits/pages/terms.md", &[("Words", "All the words")]);
    scratch.commit("meanwhile");
    scratch.git(&["switch", "-q", "change"]);
    scratch
}

/// What is told of these edits on a terminal.
pub(super) const TOLD: &str = include_str!("told.txt");

#[test]
fn thirty_edits_are_told_and_nothing_else() {
    let scratch = branches();
    let folder = scratch.path();
    assert_eq!(printed(&folder, &["diff", "main..change"], 0), TOLD);
    // The work tree is that commit.
    assert_eq!(printed(&folder, &["diff", "main"], 0), TOLD);
    let lines: Vec<&str> = TOLD.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    let comment = printed(&folder, &["diff", "main..change", "--format", "markdown"], 0);
    let items: Vec<String> = comment.lines().filter(|line| line.starts_with("- ")).map(unescaped).collect();
    assert_eq!(items.len(), lines.len());
    for line in lines {
        let plain = line.get(2..).unwrap_or_default().replace('`', "'");
        assert!(items.contains(&plain), "{plain}\n{items:#?}");
    }
    let head = scratch.git(&["rev-parse", "change"]);
    let diff = json(&folder, "main..change");
    assert_eq!((&diff["schema"], &diff["head"], &diff["as_of"]), (&1.into(), &head.into(), &"2025-07-01".into()));
    assert_eq!(diff["base"], scratch.git(&["merge-base", "main", "change"]));
    let count = |list: &str| diff[list].as_array().unwrap().len();
    let counts = ["attention", "audits", "metrics", "goals", "gaps", "plans", "documents"].map(count);
    assert_eq!(counts, [25, 4, 3, 1, 5, 1, 7]);
    let counts = ["new", "fixed"].map(|list| diff["diagnostics"][list].as_array().unwrap().len());
    assert_eq!(counts, [1, 1]);
}

#[test]
fn the_page_needs_no_other_file_and_tells_the_same() {
    let scratch = branches();
    let page = printed(&scratch.path(), &["diff", "main..change", "--format", "html"], 0);
    for line in TOLD.lines().filter_map(|line| line.strip_prefix("  ")) {
        let (_, parts) = line[2..].split_once(": ").unwrap_or((&line[2..], ""));
        for part in parts.split("; ").map(|part| part.rsplit(": ").next().unwrap_or(part)) {
            assert!(page.contains(&escaped(part)), "{part}");
        }
    }
    assert!(page.contains("<svg") && page.contains("service · March 2025: from 75"), "no chart of the scores");
    for outside in ["<script", "<link rel=\"stylesheet\"", "http://", "https://"] {
        let found = page.replace("http://www.w3.org/2000/svg", "").contains(outside);
        assert!(!found, "the page holds {outside}");
    }
    let nothing = printed(&scratch.path(), &["diff", "HEAD", "--format", "html"], 0);
    assert!(nothing.contains("Nothing changed."));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// A list item of the comment as plain text.
fn unescaped(line: &str) -> String {
    let mut text = line.trim_start_matches("- ").to_owned();
    for mark in ["⚠️ ", "➕ ", "➖ ", "**", "`"] {
        text = text.replace(mark, "");
    }
    text
}

/// 75 = (1 + 0 + 2) ÷ 4. The same answers under version 2, where S02 weighs 3: (1 + 0 + 2) ÷ 6 = 50, so the measurement
/// took 25. The new answers: (½ + 3 + 2) ÷ 6 = 91⅔, so the answers gave 41⅔. `main` has S03 changed meanwhile: no part of it.
#[test]
fn a_score_is_split_from_the_merge_base() {
    let scratch = branches();
    let diff = json(&scratch.path(), "main..change");
    let phone = diff["audits"].as_array().unwrap().iter().find(|audit| audit["id"] == "phone").unwrap();
    let close = |value: &Value, expected: f64| assert!((value.as_f64().unwrap() - expected).abs() < 1e-9, "{value}");
    close(&phone["score"]["before"], 75.0);
    close(&phone["score"]["after"], 550.0 / 6.0);
    close(&phone["from_measurement"], -25.0);
    close(&phone["from_answers"], 250.0 / 6.0);
    let items: Vec<&str> = phone["items"].as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap()).collect();
    assert_eq!(items, ["S01", "S02"]);
}

#[test]
fn nothing_is_said_where_nothing_changed() {
    let scratch = branches();
    for format in ["human", "markdown"] {
        assert_eq!(printed(&scratch.path(), &["diff", "change..change", "--format", format], 0), "");
    }
    let diff = json(&scratch.path(), "HEAD");
    for (name, list) in diff.as_object().unwrap() {
        assert!(list.as_array().is_none_or(Vec::is_empty), "{name}: {list}");
    }
}
