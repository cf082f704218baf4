//! Certain mends: `check --fix` and `check --diff`. A mend takes its finding away and moves nothing else; twice is once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use auditbook::diag::rules::{self, page::File};
use auditbook::diag::{Diagnostic, mended};
use auditbook::load::{Overlay, Tree, WorkTree};
use auditbook::source::SourceFile;
use auditbook::validate;

use crate::scratch::Scratch;
use crate::workspace::Workspace;

fn found(tree: &dyn Tree) -> Vec<Diagnostic> {
    let (config, faults) = validate::read_settings(tree);
    if faults.is_empty() { validate::validate(tree, config).unwrap().diagnostics } else { faults }
}

fn write(folder: &Path, files: &[File]) {
    for file in files {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &file.bytes).unwrap();
    }
}

/// What is wrong with the mend of `fault`, one of those of `tree`; nothing where it takes that one away and brings none of its rule.
fn wrong(tree: &dyn Tree, before: &[Diagnostic], fault: &Diagnostic) -> Option<String> {
    let text = String::from_utf8(tree.read(&fault.file, u64::MAX).unwrap()).unwrap();
    let file = SourceFile::new(fault.file.as_str(), text.as_str());
    let after = mended(&file, [fault.fix.as_slice()]);
    let edit = &fault.fix[0];
    let (start, end) = (file.offset(edit.start), file.offset(edit.end));
    let expected = format!("{}{}{}", &file.text()[..start], edit.text, &file.text()[end..]);
    if fault.fix.len() == 1 && after != expected {
        return Some(format!("{}: something else moved: {after}", fault.code));
    }
    let mut overlay = Overlay::new(Box::new(tree));
    overlay.put(&fault.file, Some(after.as_bytes()));
    let same = |other: &&Diagnostic| (other.code, &other.file) == (fault.code, &fault.file);
    let (old, new) = (before.iter().filter(same).count(), found(&overlay).iter().filter(same).count());
    (new + 1 != old).then(|| format!("{}: {old} before, {new} after: {}", fault.code, fault.message))
}

#[test]
fn the_mends_of_all_rules_take_their_finding_away() {
    let (mut mended, mut faults) = (BTreeSet::new(), Vec::new());
    for rule in rules::all() {
        for example in rule.page().bad {
            let folder = tempfile::tempdir().unwrap();
            write(folder.path(), &example.files);
            let tree = WorkTree::new(folder.path()).unwrap();
            let before = found(&tree);
            for fault in before.iter().filter(|fault| !fault.fix.is_empty()) {
                mended.insert(fault.code);
                faults.extend(wrong(&tree, &before, fault));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let wanted = [
        "answer-off-scale",
        "control-character",
        "dangling-reference",
        "invalid-date",
        "invalid-duration",
        "invalid-language",
        "invalid-period",
        "invalid-time",
        "invalid-value",
        "unclear-unit",
        "unknown-item",
        "unknown-key",
        "unknown-kind",
        "unknown-rule",
        "wrong-type",
        "yaml-syntax",
    ];
    let missing: Vec<&&str> = wanted.iter().filter(|code| !mended.contains(**code)).collect();
    assert!(missing.is_empty(), "no bad example of {missing:?} has a mend; there are {mended:?}");
}

const METRIC: &str = "\u{feff}---\r\nkind: metrc\r\ntitle: {gr: Επίλυση, en: FCR}\r\nunit: percnt   # of calls\r\nbetter: Higher\r\ntaregt: 75,5\r\nseries: {2025/05: '64,5', 2025-06: 66}\r\n---\r\nText, with trailing blanks   \r\n";

const MENDED: &str = "\u{feff}---\r\nkind: metric\r\ntitle: {el: Επίλυση, en: FCR}\r\nunit: percent   # of calls\r\nbetter: higher\r\ntarget: 75.5\r\nseries: {2025-05: 64.5, 2025-06: 66}\r\n---\r\nText, with trailing blanks   \r\n";

const GOAL: &str = "---\nkind: goal\nmetric: FCR\nfrom: {2025-05: 64.5}\nto: {31.12.2025: 80}\nowner: maria\n---\n";

fn faulty() -> Workspace {
    let audit = "---\nkind: audit\nchecklist: phone@1\ndate: 14/03/2025\nanswers: {s01: Ναι, S02: {answer: no, note: vague, in seven}}\n---\n";
    let checklist =
        "---\nkind: checklist\nversion: 1\nsections: {s: {items: {S01: Greets, S02: {ask: Asks, weight: 2}}}}\n---\n";
    Workspace::new()
        .with("audits/fcr.md", METRIC)
        .with("audits/goal.md", GOAL)
        .with("audits/phone.md", checklist)
        .with("audits/audit.md", audit)
}

fn files(workspace: &Workspace) -> BTreeMap<String, String> {
    let read = |name: &str| (name.to_owned(), std::fs::read_to_string(workspace.path().join(name)).unwrap());
    ["audits/fcr.md", "audits/goal.md", "audits/audit.md", "audits/phone.md", "auditbook.yaml"].map(read).into()
}

#[test]
fn fixing_writes_what_is_certain_and_twice_is_once() {
    let workspace = faulty();
    let first = workspace.run(&["check", "--fix", "--as-of", "2025-06-30"]);
    assert!(first.code == 0 && first.out.contains("no problems found"), "{}{}", first.out, first.err);
    let after = files(&workspace);
    assert_eq!(after["audits/fcr.md"], MENDED);
    assert_eq!(after["audits/goal.md"], GOAL.replace("FCR", "fcr").replace("31.12.2025", "2025-12-31"));
    assert!(
        after["audits/audit.md"]
            .contains("date: 2025-03-14\nanswers: {S01: yes, S02: {answer: no, note: \"vague, in seven\"}}")
    );
    let second = workspace.run(&["check", "--fix", "--as-of", "2025-06-30"]);
    assert_eq!(files(&workspace), after);
    assert!(second.err.contains("no finding has a certain mend"), "{}", second.err);
}

#[test]
fn the_difference_is_shown_and_can_be_applied() {
    let workspace = faulty();
    let before = files(&workspace);
    let shown = workspace.run(&["check", "--diff", "--as-of", "2025-06-30"]);
    assert_eq!((shown.code, files(&workspace)), (1, before.clone()));
    assert!(shown.out.starts_with("--- a/audits/audit.md\n+++ b/audits/audit.md\n@@ "), "{}", shown.out);
    let scratch = Scratch::new();
    for (path, text) in &before {
        scratch.write(path, text);
    }
    std::fs::write(scratch.path().join("d.patch"), &shown.out).unwrap();
    scratch.git(&["apply", "--whitespace=nowarn", "d.patch"]);
    workspace.run(&["check", "--fix"]);
    for (path, text) in files(&workspace) {
        assert_eq!(std::fs::read_to_string(scratch.path().join(&path)).unwrap(), text, "{path}");
    }
}

#[test]
fn only_what_is_asked_about_is_mended() {
    let workspace = faulty();
    let before = files(&workspace);
    workspace.run(&["check", "--fix", "audits/goal.md", "--select", "invalid-period"]);
    let after = files(&workspace);
    assert_eq!(after["audits/goal.md"], GOAL.replace("31.12.2025", "2025-12-31"));
    assert_eq!(after["audits/fcr.md"], before["audits/fcr.md"]);
}

#[test]
fn settings_are_mended_too_and_what_could_be_two_things_is_not() {
    let workspace = Workspace::new()
        .with("auditbook.yaml", "titel: x\nrules: {missing-evidnce: error}\n")
        .with("audits/p.md", "---\nkind: audit\nchecklist: service-offer@1\nstatus: draft\ndate: 03/04/2025\n---\n");
    let ran = workspace.run(&["check", "--fix"]);
    let settings = std::fs::read_to_string(workspace.path().join("auditbook.yaml")).unwrap();
    assert_eq!(settings, "title: x\nrules: {missing-evidence: error}\n");
    assert!(ran.code == 1 && ran.out.contains("did you mean `2025-04-03` or `2025-03-04`?"), "{}", ran.out);
}

#[test]
fn entries_written_as_a_list_become_entries() {
    let checklist = "---\nkind: checklist\nversion: 1\nsections: {s: {items: {S01: Greets, S02: Asks}}}\n---\n";
    let audit = "---\nkind: audit\nchecklist: phone@1\ndate: 2025-03-14\nanswers:\n  - S01: yes   # all\n  - S02:\n      answer: no\n---\n";
    let workspace = Workspace::new().with("audits/phone.md", checklist).with("audits/a.md", audit);
    assert_eq!(workspace.run(&["check", "--fix", "--as-of", "2025-06-30"]).code, 0);
    let after = std::fs::read_to_string(workspace.path().join("audits/a.md")).unwrap();
    assert_eq!(after, audit.replace("- S", "S"));
}

#[test]
fn machines_are_told_the_mend() {
    let workspace = Workspace::new().with("audits/p.md", "---\nkind: page\ntitel: x\n---\n");
    let json = workspace.run(&["check", "--format", "json"]).json();
    let edit = serde_json::json!([{ "line": 3, "column": 1, "end_line": 3, "end_column": 6, "text": "title" }]);
    assert_eq!(json["diagnostics"][0]["fix"], edit);
    let sarif = workspace.run(&["check", "--format", "sarif"]).json();
    let change = &sarif["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], "audits/p.md");
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], "title");
    assert_eq!(change["replacements"][0]["deletedRegion"]["endColumn"], 6);
}
