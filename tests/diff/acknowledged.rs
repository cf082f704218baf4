//! What a line of `acknowledge` is tied to: the edit as it was, not the commit; and in whose name it may stand.

use super::gates::{BOARD, commit_as, decisions, missed_and_late, refused};
use super::{auditbook, replaced};
use crate::scratch::Scratch;

const ANN: [&str; 2] = ["Ann Lee", "ann@work.example"];

const GOAL: &str = "audits/goals/wait-3m.md";

/// A branch on which Ann made a goal easier and the board let it pass in the name of `by`.
fn acknowledged(by: &str) -> Scratch {
    let scratch = missed_and_late();
    scratch.git(&["switch", "-q", "-c", "change"]);
    replaced(&scratch, GOAL, &[("2025-12: 3m", "2025-12: 4m")]);
    commit_as(&scratch, ANN);
    let line = format!("{{kind: relaxed_target, ref: goal/wait-3m, by: {by}, why: agreed}}");
    scratch.write("audits/decisions.md", &decisions(&line));
    commit_as(&scratch, BOARD);
    scratch
}

fn open(scratch: &Scratch) -> Vec<String> {
    refused(scratch, "attention", "main")
}

#[test]
fn a_line_holds_as_long_as_the_edit_is_the_same() {
    let scratch = acknowledged("Board");
    assert_eq!(open(&scratch), Vec::<String>::new());
    // Another file, and another key of the same file, change nothing of what was let pass.
    replaced(&scratch, "audits/pages/terms.md", &[("Words", "All words")]);
    commit_as(&scratch, ANN);
    assert_eq!(open(&scratch), Vec::<String>::new());
    replaced(&scratch, GOAL, &[("owner: Jaan", "owner: Jaan\ntags: [wait]")]);
    commit_as(&scratch, ANN);
    assert_eq!(open(&scratch), Vec::<String>::new());
    // What comes beside it is let pass by nobody.
    replaced(&scratch, "audits/goals/fcr-75.md", &[("2025-12: 80", "2025-12: 70")]);
    commit_as(&scratch, ANN);
    assert_eq!(open(&scratch), ["gate-attention"]);
    scratch.git(&["reset", "-q", "--hard", "HEAD~1"]);
    replaced(&scratch, GOAL, &[("2025-12: 4m", "2025-12: 9m")]);
    commit_as(&scratch, ANN);
    assert_eq!(open(&scratch), ["unused-acknowledgement", "gate-attention"]);
}

#[test]
fn a_line_survives_a_rebase_by_somebody_else() {
    let scratch = acknowledged("Board");
    scratch.git(&["switch", "-q", "main"]);
    replaced(&scratch, "audits/pages/terms.md", &[("Words", "All words")]);
    scratch.commit("meanwhile");
    scratch.git(&["switch", "-q", "change"]);
    scratch.git_as(BOARD, &["rebase", "-q", "main"]);
    assert_eq!(open(&scratch), Vec::<String>::new());
    // Rebased by the author, it could be his in the name of another.
    scratch.git_as(ANN, &["rebase", "-q", "--force-rebase", "main"]);
    assert_eq!(open(&scratch), ["unused-acknowledgement", "gate-attention"]);
}

#[test]
fn a_line_is_in_the_name_of_a_person_of_the_workspace() {
    const PEOPLE: [(&str, &str); 1] = [("title: Harbour", "title: Harbour\npeople: {jorge: {name: Jorge}}")];
    let scratch = acknowledged("Jorge");
    let said = auditbook(&scratch.path(), &["check", "--gate", "attention", "--base", "main"]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("`Jorge` is nobody under `people`"), "{said}");
    // A change that makes him a person of the workspace has no word in it.
    replaced(&scratch, "auditbook.yaml", &PEOPLE);
    commit_as(&scratch, ANN);
    assert_eq!(open(&scratch), ["unused-acknowledgement", "gate-attention"]);
    scratch.git(&["switch", "-q", "main"]);
    replaced(&scratch, "auditbook.yaml", &PEOPLE);
    scratch.commit("who is who");
    scratch.git(&["switch", "-q", "change"]);
    scratch.git(&["reset", "-q", "--hard", "HEAD~1"]);
    scratch.git_as(BOARD, &["merge", "-q", "-m", "merge", "main"]);
    assert_eq!(open(&scratch), Vec::<String>::new());
}

/// Git takes any name for that of an author.
#[test]
fn an_invented_name_lets_nothing_pass() {
    const GHOST: [&str; 2] = ["Ghost", "ghost@work.example"];
    let scratch = missed_and_late();
    scratch.git(&["switch", "-q", "-c", "change"]);
    replaced(&scratch, GOAL, &[("2025-12: 3m", "2025-12: 4m")]);
    commit_as(&scratch, ANN);
    let line = |by: &str| decisions(&format!("{{kind: relaxed_target, ref: goal/wait-3m, by: {by}, why: agreed}}"));
    scratch.write("audits/decisions.md", &line("Ghost"));
    commit_as(&scratch, GHOST);
    assert_eq!(open(&scratch), ["unused-acknowledgement", "gate-attention"]);
    let said = auditbook(&scratch.path(), &["check", "--gate", "attention", "--base", "main"]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("made no commit before this change"), "{said}");
    // Where the workspace says who its people are, nobody else is one.
    scratch.git(&["switch", "-q", "main"]);
    replaced(&scratch, "auditbook.yaml", &[("title: Harbour", "title: Harbour\npeople: {jorge: {name: Jorge}}")]);
    scratch.commit("who is who");
    scratch.git(&["switch", "-q", "change"]);
    scratch.git_as(BOARD, &["merge", "-q", "-m", "merge", "main"]);
    scratch.write("audits/decisions.md", &line("Board"));
    commit_as(&scratch, BOARD);
    assert_eq!(open(&scratch), ["unused-acknowledgement", "gate-attention"]);
}
