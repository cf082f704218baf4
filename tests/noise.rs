//! What `check` says and how much: to whom, counted, selected, quiet; and what it answers for.

use crate::scratch::Scratch;
use crate::workspace::{Ran, Workspace, auditbook};

const CHECKLIST: &str = "---\nkind: checklist\nversion: 1\nsections: {s: {items: {S01: {ask: Greets, weight: 2}, S02: {ask: Asks, critical: true}, S03: Thanks}}}\n---\n";
const AUDIT: &str =
    "---\nkind: audit\nchecklist: phone@1\ndate: 2025-03-14\nanswers:\n  S01: no\n  S02: partly\n  S03: no\n---\n";

fn audits(count: usize) -> Workspace {
    let workspace = Workspace::new().with("audits/phone.md", CHECKLIST);
    for at in 0..count {
        let scope = format!("date: 2025-03-14\nscope: {{team: t{at}}}\n");
        workspace.write(&format!("audits/{at:04}.md"), AUDIT.replace("date: 2025-03-14\n", &scope));
    }
    workspace
}

fn check(workspace: &Workspace, arguments: &[&str]) -> Ran {
    workspace.run(&[&["check", "--as-of", "2025-06-30"], arguments].concat())
}

#[test]
fn a_thousand_files_print_a_screenful_and_machines_are_told_all() {
    let workspace = audits(1000);
    let ran = check(&workspace, &[]);
    assert!(ran.code == 0 && ran.err.is_empty() && ran.out.lines().count() < 45, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("997 more") || ran.out.contains("1994 more in 997 files"), "{}", ran.out);
    assert!(ran.out.contains("2000 warnings in 1000 files"), "{}", ran.out);
    let json = check(&workspace, &["--format", "json"]).json();
    assert_eq!(json["diagnostics"].as_array().unwrap().len(), 2000);
    assert_eq!(check(&workspace, &["-v"]).out.matches("-->").count(), 2000);
    let counted = check(&workspace, &["--statistics"]).out;
    assert!(counted.starts_with("2000  missing-evidence  warning  "), "{counted}");
    let built = workspace.run(&["export", "--as-of", "2025-06-30"]).err;
    assert!(built.lines().count() == 1 && built.contains("missing-evidence 2000"), "{built}");
}

#[test]
fn equal_findings_of_a_file_are_one_entry() {
    let ran = check(&audits(1), &[]);
    assert_eq!(ran.out.matches("-->").count(), 1, "{}", ran.out);
    assert!(ran.out.contains("also: 1 more like it in this file, in line 8"), "{}", ran.out);
    assert!(ran.out.contains("more: auditbook explain missing-evidence"), "{}", ran.out);
}

#[test]
fn rules_are_selected_and_quiet_says_errors_only() {
    let workspace = audits(1).with("audits/p.md", "---\nkind: page\ncolour: x\n---\n");
    assert_eq!(check(&workspace, &["--select", "missing-evidence"]).code, 0);
    let only = check(&workspace, &["--select", "unknown-key,empty-file", "--format", "json"]).json();
    assert_eq!(only["diagnostics"].as_array().unwrap().len(), 1);
    let unknown = check(&workspace, &["--select", "unknown-kee"]);
    assert!(unknown.code == 2 && unknown.err.contains("did you mean `unknown-key`?"), "{}", unknown.err);
    let none = check(&workspace, &["--select", "empty-file"]);
    assert!(none.out.starts_with("no `empty-file`; of other rules, which are not shown, 1 error"), "{}", none.out);
    let quiet = check(&workspace, &["-q"]);
    assert!(quiet.code == 1 && quiet.out.contains("unknown-key") && !quiet.out.contains("missing-evidence"));
    std::fs::remove_file(workspace.path().join("audits/p.md")).unwrap();
    let quiet = workspace.run(&["-q", "check", "--as-of", "2025-06-30"]);
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
}

#[test]
fn colours_and_the_workspace_are_said_before_or_after_the_command() {
    let workspace = audits(1);
    let folder = workspace.path().to_str().unwrap();
    for arguments in [["-C", folder, "check", "--color", "always"], ["check", "--color", "always", "-C", folder]] {
        let ran = auditbook(std::path::Path::new("/"), &arguments);
        assert!(ran.code == 0 && ran.out.contains("\u{1b}["), "{}{}", ran.out, ran.err);
    }
    assert!(!check(&workspace, &[]).out.contains('\u{1b}'));
}

const METRIC: &str = "---\nkind: metric\nunit: percent\nbetter: higher\nseries: fcr.csv\n---\n";
const GOAL: &str = "---\nkind: goal\nmetric: fcr\nfrom: {2025-01: 64}\nto: {2025-12: 75}\nowner: maria\n---\n";

fn committed() -> Scratch {
    let scratch = Scratch::new();
    scratch.write("auditbook.yaml", "title: Test\n").write("audits/fcr.md", METRIC).write("audits/goal.md", GOAL);
    scratch.write("audits/fcr.csv", "period,value\n2025-01,64\n2025-05,66\n");
    scratch.write("audits/other.md", "---\nkind: page\ncolour: x\n---\n");
    scratch.commit("before");
    scratch
}

/// The codes and files that `check` with `arguments` reports.
fn answered(scratch: &Scratch, arguments: &[&str]) -> Vec<(String, String)> {
    let arguments = [&["check", "--format", "json", "--as-of", "2025-06-30"], arguments].concat();
    let ran = auditbook(&scratch.path(), &arguments);
    let found = ran.json()["diagnostics"].as_array().unwrap().clone();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    found.iter().map(|found| (text(&found["code"]), text(&found["file"]))).collect()
}

fn pairs(found: &[(&str, &str)]) -> Vec<(String, String)> {
    found.iter().map(|(code, file)| ((*code).to_owned(), (*file).to_owned())).collect()
}

#[test]
fn what_a_change_breaks_elsewhere_is_reported() {
    let scratch = committed();
    assert_eq!(answered(&scratch, &["--changed-since", "HEAD"]), []);
    std::fs::remove_file(scratch.path().join("audits/fcr.md")).unwrap();
    let dangling = pairs(&[("dangling-reference", "audits/goal.md")]);
    assert_eq!(answered(&scratch, &["--changed-since", "HEAD"]), dangling);
    assert_eq!(answered(&scratch, &["audits/fcr.md"]), dangling, "a file that is gone can be named");
    scratch.write("audits/fcr.md", &METRIC.replace("kind: metric\n", "kind: metric\nid: first\n"));
    assert_eq!(answered(&scratch, &["audits/fcr.md"]), dangling, "an id that is gone is still depended on");
}

#[test]
fn a_document_answers_for_its_rows_and_rows_for_their_document() {
    let scratch = committed();
    scratch
        .write("audits/fcr.md", &METRIC.replace("series: fcr.csv", "series: {file: fcr.csv, columns: {value: Pct}}"));
    let found = answered(&scratch, &["audits/fcr.md"]);
    assert!(!found.is_empty() && found.iter().all(|(_, file)| file.starts_with("audits/fcr")), "{found:?}");
    scratch.write("audits/fcr.md", METRIC);
    scratch.write("audits/fcr.csv", "period,value\n2025-01,65\n2025-05,66\n");
    let differs = pairs(&[("goal-start-differs", "audits/goal.md")]);
    assert_eq!(answered(&scratch, &["audits/fcr.csv"]), differs);
    assert_eq!(answered(&scratch, &["--changed-since", "HEAD"]), differs);
    assert_eq!(answered(&scratch, &["audits/other.md"]), pairs(&[("unknown-key", "audits/other.md")]));
}

#[test]
fn settings_are_depended_on_by_all() {
    let scratch = committed();
    scratch.write("auditbook.yaml", "title: Other\n");
    assert_eq!(answered(&scratch, &["--changed-since", "HEAD"]), pairs(&[("unknown-key", "audits/other.md")]));
}

#[test]
fn a_path_that_is_not_there_names_the_nearest() {
    let scratch = committed();
    let ran = auditbook(&scratch.path(), &["check", "audits/gaol.md"]);
    assert!(ran.code == 2 && ran.err.contains("did you mean `audits/goal.md`?"), "{}", ran.err);
}

#[test]
fn a_finding_is_allowed_at_its_line_with_a_reason() {
    let allowed = |comment: &str| AUDIT.replace("  S01: no\n", &format!("  S01: no   {comment}\n"));
    let codes = |comment: &str, arguments: &[&str]| {
        let workspace = Workspace::new().with("audits/phone.md", CHECKLIST).with("audits/a.md", allowed(comment));
        let found = check(&workspace, &[&["--format", "json"], arguments].concat()).json()["diagnostics"].clone();
        found.as_array().unwrap().iter().map(|found| found["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let left = ["missing-evidence"];
    assert_eq!(codes("# auditbook: allow missing-evidence because no recordings are kept", &[]), left);
    assert_eq!(codes("# auditbook: allow missing-evidence because no recordings are kept", &["--strict"]), left);
    let without = ["missing-evidence", "allowance-without-reason", "missing-evidence"];
    assert_eq!(codes("# auditbook: allow missing-evidence", &[]), without);
    let nothing = ["missing-evidence", "unused-allowance", "missing-evidence"];
    assert_eq!(codes("# auditbook: allow stale-series because it is old", &[]), nothing);
}

#[test]
fn an_error_is_never_allowed_and_what_results_show_is() {
    let metric = "---\nkind: metric\nunit: percent\nbetter: higher\ncolour: x   # auditbook: allow unknown-key because we like it\nseries: {2024-01: 64}   # auditbook: allow stale-series because the desk was closed\n---\n";
    let workspace = Workspace::new().with("audits/m.md", metric);
    assert_eq!(workspace.codes(), ["unknown-key", "unused-allowance"], "which says that errors cannot be");
    workspace.write("audits/m.md", metric.replace("colour: x", "title: x"));
    assert_eq!(workspace.codes(), ["unused-allowance"]);
}

#[test]
fn a_finding_in_rows_is_allowed_where_their_file_is_named() {
    let log = |words: &str| format!("---\nkind: log\nfile: {words}\n---\n");
    let codes = |words: &str| {
        let workspace =
            Workspace::new().with("audits/logs/l.md", log(words)).with("audits/rows/l.csv", "received,type\n");
        let found = check(&workspace, &["--format", "json"]).json()["diagnostics"].clone();
        found.as_array().unwrap().iter().map(|found| found["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let because = "# auditbook: allow csv-without-rows because nobody has complained yet";
    assert_eq!(codes("../rows/l.csv"), ["csv-without-rows"]);
    assert!(codes(&format!("../rows/l.csv  {because}")).is_empty());
    assert!(codes(&format!("[\"../rows/l.csv\"]  {because}")).is_empty());
    assert!(codes(&format!("../rows/*.csv  {because}")).is_empty());
    let other = codes("../rows/l.csv  # auditbook: allow csv-cell because it is no error of ours");
    assert_eq!(other, ["unused-allowance", "csv-without-rows"]);
}

#[test]
fn what_is_meant_to_allow_and_does_not_says_why() {
    let said = |comment: &str| {
        let audit = AUDIT.replace("S01: no", &format!("S01: no # {comment}"));
        check(&Workspace::new().with("audits/phone.md", CHECKLIST).with("audits/a.md", audit), &[]).out
    };
    let two = said("auditbook: allow missing-evidence, stale-series because the recordings were deleted");
    assert!(!two.contains("missing-evidence` ") && two.contains("this allows nothing: `stale-series`"), "{two}");
    for (comment, words) in [
        ("Auditbook: Allow missing-evidence because x", "`Auditbook: Allow` allows nothing"),
        ("auditbook allow: missing-evidence because x", "write `auditbook: allow`"),
        ("auditbook: allow missing-evidnce because x", "did you mean `missing-evidence`?"),
        ("auditbook: allow missing-evidence deleted", "the reason follows the word `because`"),
        ("auditbook: allow missing-evidence", "is not allowed without a reason"),
    ] {
        let said = said(comment);
        assert!(said.contains(words), "{comment}: {said}");
    }
}
