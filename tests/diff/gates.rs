//! Gates on the change: what is new against a base, what was deleted or moved instead of mended, and who may let something pass.

use super::{auditbook, json, printed, replaced, workspace};
use crate::scratch::Scratch;

/// The gates that refuse, as codes, of the change since `base`.
pub(super) fn refused(scratch: &Scratch, gates: &str, base: &str) -> Vec<String> {
    let output = auditbook(&scratch.path(), &["check", "--gate", gates, "--base", base, "--format", "json"]);
    let text = String::from_utf8_lossy(&output.stdout);
    let found: serde_json::Value = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}"));
    let codes = found["diagnostics"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap().to_owned());
    codes.filter(|code| code.starts_with("gate-") || code == "unused-acknowledgement").collect()
}

const MISSED: &str = "---\nkind: goal\nmetric: fcr\nfrom: {2025-02: 60}\nto: {2025-05: 90}\nowner: Maria\n---\n";
const LATE: &str = "---\nkind: plan\nowner: Olga\nactions:\n  hire: {do: Hire, who: Olga, due: 2025-05-01}\n---\n";

pub(super) fn missed_and_late() -> Scratch {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.write("audits/goals/missed.md", MISSED).write("audits/plans/late.md", LATE).commit("first");
    // Whose word counts has been here before.
    scratch.write("NOTES.txt", "Minutes\n");
    commit_as(&scratch, BOARD);
    scratch
}

#[test]
fn only_what_is_new_fails_and_deleting_never_clears() {
    const GATES: &str = "new-missed-goal,overdue-action";
    let scratch = missed_and_late();
    let none: [&str; 0] = [];
    assert_eq!(refused(&scratch, GATES, "HEAD"), none, "both were there before");
    scratch.git(&["rm", "-q", "audits/goals/missed.md", "audits/plans/late.md"]);
    assert_eq!(refused(&scratch, GATES, "HEAD"), ["gate-missed-goal", "gate-overdue-action"]);
    scratch.git(&["reset", "-q", "--hard"]);
    replaced(&scratch, "audits/goals/missed.md", &[("to: {2025-05: 90}", "to: {2026-05: 90}")]);
    replaced(&scratch, "audits/plans/late.md", &[("2025-05-01", "2026-05-01")]);
    assert_eq!(refused(&scratch, GATES, "HEAD"), ["gate-missed-goal", "gate-overdue-action"]);
    scratch.git(&["reset", "-q", "--hard"]);
    replaced(&scratch, "audits/plans/late.md", &[("due: 2025-05-01", "due: 2025-05-01, done: 2025-06-30")]);
    assert_eq!(refused(&scratch, GATES, "HEAD"), none);
    scratch.write("audits/goals/second.md", &MISSED.replace("90", "95"));
    assert_eq!(refused(&scratch, GATES, "HEAD"), ["gate-missed-goal"]);
    // Another name is no other goal.
    scratch.git(&["reset", "-q", "--hard"]);
    scratch.git(&["clean", "-qfd"]);
    scratch.git(&["mv", "audits/goals/missed.md", "audits/goals/renamed.md"]);
    assert_eq!(refused(&scratch, GATES, "HEAD"), none);
}

#[test]
fn a_missed_goal_is_cleared_by_no_edit_of_what_it_is_measured_by() {
    const GATE: &str = "new-missed-goal";
    let scratch = missed_and_late();
    replaced(&scratch, "auditbook.yaml", &[("title: Harbour", "title: Harbour\nas-of: 2025-07-01")]);
    scratch.commit("a day");
    let fails = |what: &str| {
        assert_eq!(refused(&scratch, GATE, "HEAD"), ["gate-missed-goal"], "{what}");
        scratch.git(&["reset", "-q", "--hard"]);
    };
    replaced(&scratch, "audits/metrics/fcr.md", &[("2025-05: 74", "2025-05: 95")]);
    fails("another value in the past");
    replaced(&scratch, "auditbook.yaml", &[("as-of: 2025-07-01", "as-of: 2025-03-31")]);
    fails("an earlier day");
    // What was let pass by rules of its own is refused as a setting.
    replaced(&scratch, "auditbook.yaml", &[("as-of", "rules: {gate-missed-goal: off}\nas-of")]);
    let output = auditbook(&scratch.path(), &["check", "--gate", GATE, "--base", "HEAD"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("is a gate"), "{output:?}");
    assert!(!output.status.success());
}

#[test]
fn attention_passes_when_somebody_else_acknowledged_it() {
    let scratch = missed_and_late();
    scratch.git(&["switch", "-q", "-c", "change"]);
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 3m", "2025-12: 4m")]);
    scratch.commit("easier");
    assert_eq!(refused(&scratch, "attention", "main"), ["gate-attention"]);
    let page = |by: &str, about: &str| {
        let line = format!("{{kind: relaxed_target, ref: {about}, by: {by}, why: agreed}}");
        scratch.write("audits/decisions.md", &decisions(&line));
    };
    let author = scratch.git(&["log", "-1", "--format=%an"]);
    page(&author, "goal/wait-3m");
    commit_as(&scratch, BOARD);
    assert_eq!(refused(&scratch, "attention", "main"), ["unused-acknowledgement", "gate-attention"]);
    page("Board", "goal/fcr-75");
    commit_as(&scratch, BOARD);
    assert_eq!(refused(&scratch, "attention", "main"), ["unused-acknowledgement", "gate-attention"]);
    page("Board", "goal/wait-3m");
    commit_as(&scratch, BOARD);
    assert_eq!(refused(&scratch, "attention", "main"), Vec::<String>::new());
    let diff = json(&scratch.path(), "main");
    assert_eq!(diff["attention"][0]["settled"]["by"], "Board", "{}", diff["attention"]);
    let comment = printed(&scratch.path(), &["diff", "main", "--format", "markdown"], 0);
    assert!(comment.contains("acknowledged by Board: agreed"), "{comment}");
    // What was let pass once is not let pass for ever.
    scratch.git(&["branch", "-f", "main", "change"]);
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 4m", "2025-12: 5m")]);
    assert_eq!(refused(&scratch, "attention", "main"), ["gate-attention"]);
}

/// Name and address of somebody who did not make the change.
pub(super) const BOARD: [&str; 2] = ["Board", "board@example.org"];

pub(super) fn decisions(line: &str) -> String {
    format!("---\nkind: page\ntitle: Decisions\nacknowledge:\n  - {line}\n---\n")
}

/// Commits everything as somebody.
pub(super) fn commit_as(scratch: &Scratch, who: [&str; 2]) {
    scratch.git(&["add", "-A"]);
    scratch.git_as(who, &["commit", "-q", "-m", "Decide"]);
}

/// A line counts by who committed it, not by whose name it bears.
#[test]
fn whoever_made_the_change_lets_nothing_pass_in_the_name_of_another() {
    let scratch = missed_and_late();
    scratch.write(".mailmap", "Ann Lee <ann@work.example> <ann@home.example>\n").commit("who is who");
    scratch.git(&["switch", "-q", "-c", "change"]);
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 3m", "2025-12: 4m")]);
    commit_as(&scratch, ["Ann Lee", "ann@work.example"]);
    let line = decisions("{kind: relaxed_target, ref: goal/wait-3m, by: Board, why: agreed}");
    let unsettled = ["unused-acknowledgement", "gate-attention"];
    // Not committed, it is nobody's word.
    scratch.write("audits/decisions.md", &line);
    assert_eq!(refused(&scratch, "attention", "main"), unsettled);
    // Her own commit in the name of the board; her other address; the board's name with her as who commits.
    commit_as(&scratch, ["Ann Lee", "ann@work.example"]);
    assert_eq!(refused(&scratch, "attention", "main"), unsettled);
    scratch.git(&["reset", "-q", "--hard", "HEAD~1"]);
    scratch.write("audits/decisions.md", &line);
    commit_as(&scratch, ["Annie", "ann@home.example"]);
    assert_eq!(refused(&scratch, "attention", "main"), unsettled);
    scratch.git(&["reset", "-q", "--hard", "HEAD~1"]);
    scratch.write("audits/decisions.md", &line);
    scratch.git(&["add", "-A"]);
    let commit = ["commit", "-q", "-m", "x", "--author", "Board <board@example.org>"];
    scratch.git_as(["Ann Lee", "ann@work.example"], &commit);
    assert_eq!(refused(&scratch, "attention", "main"), unsettled);
    // A `.mailmap` that comes with the change calls nobody otherwise, and is told for itself.
    scratch.git(&["reset", "-q", "--hard", "HEAD~1"]);
    scratch
        .write(".mailmap", "Board <board@example.org> <ann@work.example>\nZoe <zoe@example.org> <ann@home.example>\n");
    scratch.write("audits/decisions.md", &line);
    commit_as(&scratch, ["Annie", "ann@home.example"]);
    assert_eq!(refused(&scratch, "attention", "main"), ["gate-attention", "unused-acknowledgement", "gate-attention"]);
    scratch.git(&["reset", "-q", "--hard", "HEAD~1"]);
    scratch.write("audits/decisions.md", &line);
    commit_as(&scratch, BOARD);
    assert_eq!(refused(&scratch, "attention", "main"), Vec::<String>::new());
    // What is changed after it was let pass was not let pass; the other who committed it has to say so again.
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 4m", "2025-12: 9m")]);
    commit_as(&scratch, ["Ann Lee", "ann@work.example"]);
    assert_eq!(refused(&scratch, "attention", "main"), unsettled);
    scratch.git(&["reset", "-q", "--hard", "HEAD~1"]);
    // Whoever is named beside the author made it too.
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 4m", "2025-12: 5m")]);
    scratch.git_as(
        ["Ann Lee", "ann@work.example"],
        &["commit", "-q", "-am", "More\n\nCo-authored-by: Board <board@example.org>"],
    );
    assert_eq!(refused(&scratch, "attention", "main"), unsettled);
}

/// What a change brings is refused although errors leave its results unknown.
#[test]
fn an_error_hides_no_edit() {
    let scratch = missed_and_late();
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 3m", "2025-12: 4m")]);
    replaced(&scratch, "audits/goals/missed.md", &[("owner: Maria\n", "")]);
    assert!(refused(&scratch, "attention", "HEAD").contains(&"gate-attention".to_owned()));
}

/// A fixed day that is moved says what becomes of the results by it alone.
#[test]
fn another_day_says_what_it_hides() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.write("auditbook.yaml", "title: Harbour\nprivacy: {min-group: 1}\nas-of: 2025-07-01\n");
    scratch.write("audits/goals/missed.md", MISSED).write("audits/plans/late.md", LATE).commit("first");
    replaced(&scratch, "auditbook.yaml", &[("2025-07-01", "2025-04-15")]);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .current_dir(scratch.path())
        .args(["diff", "HEAD"])
        .env_remove("SOURCE_DATE_EPOCH")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("fixed day moved") && said.contains("late actions 1 → 0"), "{said}");
    assert!(said.contains(" ends 2025-06 → 2025-0"), "{said}");
}

/// What is silenced, postponed or gone is not mended.
#[test]
fn only_what_was_mended_counts_as_fixed() {
    let scratch = missed_and_late();
    let codes = |list: &str| -> Vec<String> {
        let diff = json(&scratch.path(), "HEAD");
        let list = diff["diagnostics"][list].as_array().unwrap().clone();
        list.iter()
            .map(|it| format!("{} {}", it["code"].as_str().unwrap(), it["how"].as_str().unwrap_or("–")))
            .collect()
    };
    replaced(&scratch, "auditbook.yaml", &[("title: Harbour", "title: Harbour\nrules: {overdue-action: off}")]);
    assert_eq!((codes("fixed").len(), codes("quieted")), (0, vec!["overdue-action silenced".to_owned()]));
    scratch.git(&["checkout", "-q", "."]);
    replaced(&scratch, "audits/plans/late.md", &[("2025-05-01", "2026-05-01")]);
    assert_eq!((codes("fixed").len(), codes("quieted")), (0, vec!["overdue-action postponed".to_owned()]));
    scratch.git(&["checkout", "-q", "."]);
    scratch.git(&["rm", "-q", "audits/plans/late.md"]);
    assert_eq!((codes("fixed").len(), codes("quieted")), (0, vec!["overdue-action removed".to_owned()]));
    scratch.git(&["reset", "-q", "--hard"]);
    replaced(&scratch, "audits/plans/late.md", &[("due: 2025-05-01", "due: 2025-05-01, done: 2025-06-30")]);
    assert_eq!((codes("fixed"), codes("quieted").len()), (vec!["overdue-action –".to_owned()], 0));
}

/// The sentence that calms is said above nothing that lowers a result.
#[test]
fn nothing_that_lowers_a_result_is_called_harmless() {
    let scratch = missed_and_late();
    let harmless = "Nothing here makes a result easier or worse";
    scratch.write(
        "audits/audits/bad.md",
        &super::PHONE.replace("2025-03-14", "2025-06-14").replace("S01: yes", "S01: no"),
    );
    let said = printed(&scratch.path(), &["diff", "HEAD"], 0);
    assert!(said.contains("+ audit") && !said.contains("moved result"), "{said}");
    scratch.write("audits/goals/second.md", &MISSED.replace("90", "95"));
    assert!(!printed(&scratch.path(), &["diff", "HEAD"], 0).contains(harmless));
}

#[test]
fn attention_passes_when_somebody_else_approved_the_commit() {
    let scratch = missed_and_late();
    scratch.git(&["switch", "-q", "-c", "change"]);
    replaced(
        &scratch,
        "auditbook.yaml",
        &[("title: Harbour", "title: Harbour\npeople: {ann: {name: Ann Lee, also: [Test]}}")],
    );
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 3m", "2025-12: 4m")]);
    scratch.commit("easier");
    let author = scratch.git(&["log", "-1", "--format=%an"]);
    let checked = |more: &[&str]| {
        let arguments = [&["check", "--gate", "attention,new-regression", "--base", "main"], more].concat();
        let output = auditbook(&scratch.path(), &arguments);
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert!(!checked(&[]).0);
    let (passed, said) = checked(&["--approved-by", "Jorge", "--approved-by", &author]);
    assert!(passed && said.contains("settled by the approval of Jorge\n"), "{said}");
    let (passed, said) = checked(&["--approved-by", &author.to_uppercase()]);
    assert!(!passed && said.contains("who made the change approves nothing"), "{said}");
    assert!(!checked(&["--approved-by", " "]).0);
    // What was edited since nobody has seen.
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 4m", "2025-12: 9m")]);
    let (passed, said) = checked(&["--approved-by", "Jorge"]);
    assert!(!passed && said.contains("no approval counts"), "{said}");
}

#[test]
fn a_workspace_below_the_top_sees_what_the_forge_runs_there() {
    let scratch = Scratch::new();
    scratch.write("quality/auditbook.yaml", "").write("quality/audits/p.md", "---\nkind: page\n---\nOne.\n");
    scratch.write(".github/workflows/a.yml", "run: auditbook check --strict\n").commit("first");
    scratch
        .write(".github/workflows/a.yml", "run: auditbook check\n")
        .write("quality/auditbook.yaml", "as-of: 2020-01-01\n");
    let folder = scratch.path().join("quality");
    let kinds = |diff: &serde_json::Value| -> Vec<String> {
        let all = diff["attention"].as_array().unwrap().iter();
        all.map(|it| format!("{} {}", it["kind"].as_str().unwrap(), it["ref"].as_str().unwrap())).collect()
    };
    let expected = ["as_of_moved auditbook.yaml", "pipeline_changed .github/workflows/a.yml"];
    assert_eq!(kinds(&json(&folder, "HEAD")), expected);
    scratch.commit("second");
    assert_eq!(kinds(&json(&folder, "HEAD~1..HEAD")), expected);
    let comment = printed(&folder, &["diff", "HEAD~1..HEAD", "--format", "markdown"], 0);
    assert!(comment.starts_with("<!-- auditbook quality -->\n"), "{comment}");
}

#[test]
fn a_workspace_that_moved_is_compared_with_where_it_lay() {
    const GATES: &str = "new-missed-goal,overdue-action,attention";
    let scratch = missed_and_late();
    let none: [&str; 0] = [];
    let moved = |to: &str| {
        std::fs::create_dir_all(scratch.path().join(to)).unwrap();
        scratch.git(&["mv", "auditbook.yaml", "audits", to]);
        scratch.path().join(to)
    };
    let refused = |folder: &std::path::Path| {
        let output = auditbook(folder, &["check", "--gate", GATES, "--base", "HEAD", "--format", "json"]);
        let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let codes = found["diagnostics"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap().to_owned());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("compared with the top of the repository of the base"), "{said}");
        codes.filter(|code| code.starts_with("gate-")).collect::<Vec<_>>()
    };
    let folder = moved("quality");
    assert_eq!(refused(&folder), none, "nothing but its folder is another");
    scratch.git(&["rm", "-qf", "quality/audits/goals/missed.md"]);
    replaced(&scratch, "quality/audits/metrics/fcr.md", &[("target: 75", "target: 72")]);
    assert_eq!(refused(&folder), ["gate-attention", "gate-missed-goal", "gate-attention"]);
    // Of several that are gone it is not known which one it was.
    scratch.git(&["reset", "-q", "--hard"]);
    scratch.write("second/auditbook.yaml", "").commit("a second");
    scratch.git(&["rm", "-q", "second/auditbook.yaml"]);
    let output = auditbook(&moved("third"), &["diff", "HEAD"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(2) && said.contains("several that are gone"), "{said}");
}

#[test]
fn a_name_with_two_meanings_is_refused() {
    let scratch = missed_and_late();
    scratch.git(&["branch", "base"]);
    scratch.git(&["rm", "-q", "audits/goals/missed.md"]);
    scratch.commit("gone");
    scratch.git(&["tag", "base"]);
    for arguments in [["diff", "base"].as_slice(), &["check", "--gate", "new-missed-goal", "--base", "base~0"]] {
        let output = auditbook(&scratch.path(), arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains("`base` names both"), "{arguments:?}: {said}");
    }
    assert_eq!(refused(&scratch, "new-missed-goal", "refs/heads/base"), ["gate-missed-goal"]);
}

#[test]
fn the_theme_of_a_change_does_not_tell_the_change() {
    let scratch = missed_and_late();
    replaced(&scratch, "audits/metrics/fcr.md", &[("target: 75", "target: 72")]);
    scratch
        .write("templates/diff.html", "{% extends \"single.html\" %}{% block main %}All is well.{% endblock main %}");
    scratch.write("templates/odd name.html", "{% if %}");
    let page = printed(&scratch.path(), &["diff", "HEAD", "--format", "html"], 0);
    assert!(page.contains("target easier") && !page.contains("All is well."), "{page}");
}

#[test]
fn titles_lead_to_the_line_and_to_the_page() {
    let scratch = missed_and_late();
    replaced(&scratch, "auditbook.yaml", &[("title: Harbour", "title: Harbour\nrepo: https://github.com/a/b")]);
    scratch.commit("second");
    replaced(&scratch, "audits/goals/wait-3m.md", &[("2025-12: 3m", "2025-12: 4m")]);
    scratch.commit("easier");
    let arguments = ["diff", "HEAD~1..HEAD", "--format", "markdown", "--preview", "https://example.org/look/"];
    let comment = printed(&scratch.path(), &arguments, 0);
    let head = scratch.git(&["rev-parse", "HEAD"]);
    let link = format!("[`wait-3m`](https://github.com/a/b/blob/{head}/audits/goals/wait-3m.md#L5)");
    assert!(comment.contains(&link) && comment.contains("(https://example.org/look/goals/wait-3m.html)"), "{comment}");
}

#[test]
fn a_change_that_matters_to_nothing_is_one_line_on_a_terminal() {
    let scratch = missed_and_late();
    replaced(&scratch, "audits/pages/terms.md", &[("Words", "All words")]);
    let output = auditbook(&scratch.path(), &["diff", "HEAD", "--format", "markdown"]);
    assert!(output.stdout.is_empty());
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("nothing that results rest on differs"), "{said}");
}
