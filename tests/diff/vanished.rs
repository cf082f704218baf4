//! Findings that are told no more because what they were about is gone: nothing was mended.

use auditbook::diff::{Diff, Quiet};

use super::gaming::base;
use super::memory::Files;

/// The codes of what is told as fixed, and of what is no longer told.
fn told(diff: &Diff) -> (Vec<&str>, Vec<(&str, Quiet)>) {
    let fixed = diff.diagnostics.fixed.iter().map(|found| found.code).collect();
    (fixed, diff.diagnostics.quieted.iter().map(|found| (found.diagnostic.code, found.how)).collect())
}

fn diff(edit: impl Fn(Files) -> Files) -> Diff {
    base().diff(&edit(base()))
}

#[test]
fn a_late_action_that_is_deleted_is_not_fixed() {
    let hire = "  hire: {do: Hire two people, who: Olga, due: 2025-05-15}\n";
    let found = diff(|files| files.edited("audits/cover.md", hire, ""));
    assert_eq!(told(&found), (vec![], vec![("overdue-action", Quiet::Removed)]));
    let first = &found.attention[0];
    assert_eq!(first.kind.name(), "late_action_removed");
    assert!(first.text.contains("Hire two people") && first.text.contains("47 days late"), "{}", first.text);
    let done = diff(|files| files.edited("audits/cover.md", "due: 2025-05-15", "due: 2025-05-15, done: 2025-06-30"));
    assert_eq!(told(&done), (vec!["overdue-action"], vec![]));
    let gone = diff(|files| files.without("audits/cover.md").edited("audits/night.md", "plan: cover\n", ""));
    assert!(told(&gone).0.is_empty(), "{:?}", told(&gone));
    assert!(gone.attention[0].text.contains("47 days late"), "{}", gone.attention[0].text);
}

#[test]
fn what_an_error_hides_is_not_fixed() {
    let found = diff(|files| files.edited("audits/cover.md", "owner: Olga", "owner: Olga\nbanana: 1"));
    assert_eq!(told(&found), (vec![], vec![("overdue-action", Quiet::Unread)]));
}

#[test]
fn a_row_that_is_deleted_takes_its_finding_along() {
    let row = "3,2025-05-12,2025-05-20,2025-05-17,complaint,8.0\n";
    let before = base().edited("audits/calls.csv", row, "3,2025-05-12,2025-05-02,2025-05-17,complaint,8.0\n");
    let gone = before.diff(&base().edited("audits/calls.csv", row, ""));
    assert_eq!(told(&gone), (vec![], vec![("closed-before-received", Quiet::Removed)]));
    assert_eq!(told(&before.diff(&base())), (vec!["closed-before-received"], vec![]), "who mends it mends it");
}

/// What is said first of rows of the answers to the survey of spring that are taken out; `questions` are its columns.
fn told_of_answers(rows: &str, lost: &str, edit: impl Fn(Files) -> Files) -> String {
    let before = edit(base().with("audits/spring.csv", rows));
    let after = before.clone().edited("audits/spring.csv", lost, "");
    before.diff(&after).attention[0].text.clone()
}

#[test]
fn rows_that_are_gone_say_what_they_said() {
    let found = diff(|files| files.edited("audits/spring.csv", "3,2,3,slow,1\n", ""));
    let text = &found.attention[0].text;
    assert_eq!(
        text, "audits/spring.csv: 1 row removed; Recommendation 25 → 66.67",
        "what somebody answered is not repeated"
    );
    let hidden = found.without_results();
    let text = &hidden.attention[0].text;
    assert_eq!(text, "audits/spring.csv: 1 row removed", "a result is none beside errors");
}

#[test]
fn what_people_wrote_is_never_repeated() {
    let answers = |names: &str, first: &str, lost: &str| {
        let rows = format!("{names},R,O,T,w\n{first},9,5,slow,1\n{lost},2,1,slow,1\n{first}x,9,4,slow,1\n");
        (rows, format!("{lost},2,1,slow,1\n"))
    };
    // The comment stands first, behind an empty cell, or in the column that tells who answered.
    for (names, first, lost) in [
        ("Comment", "fine", "Maria Tamm was rude to me"),
        ("id,Comment", "1,fine", ",Maria Tamm was rude to me"),
        ("Comment,id", "fine,1", "Maria Tamm was rude to me,2"),
    ] {
        let (rows, lost) = answers(names, first, lost);
        let text = told_of_answers(&rows, &lost, |files| files);
        assert!(text.contains("1 row removed") && !text.contains("line 3"), "{text}");
        assert!(!text.contains("Maria") && !text.contains("slow"), "{text}");
    }
    let (rows, lost) = answers("id", "1", "maria.tamm@example.org");
    let named = |files: Files| files.edited("audits/spring.md", "weight: w\n", "weight: w\nrespondent: id\n");
    let text = told_of_answers(&rows, &lost, named);
    assert!(text.contains("1 row removed") && !text.contains("maria"), "{text}");
}

#[test]
fn remarks_beside_contacts_are_not_repeated() {
    let contacts = base().text("audits/letters.csv").to_owned();
    let lost = contacts.lines().nth(1).unwrap().to_owned() + "\n";
    let found = diff(|files| files.edited("audits/letters.csv", &lost, ""));
    let texts: Vec<&str> = found.attention.iter().map(|it| it.text.as_str()).collect();
    assert!(texts.iter().any(|text| text.contains("1 row removed; line 2") && !text.contains("line 2:")), "{texts:?}");
}

#[test]
fn a_line_that_allows_something_in_a_document_with_an_error_is_told_once() {
    let line = "due: 2025-05-15} # auditbook: allow overdue-action because it was so";
    let allowed = |files: Files| files.edited("audits/cover.md", "due: 2025-05-15}", line);
    let found = diff(|files| allowed(files).edited("audits/cover.md", "owner: Olga", "owner: Olga\nbanana: 1"));
    let silenced: Vec<&str> =
        found.attention.iter().filter(|it| it.kind.name() == "rule_silenced").map(|it| it.text.as_str()).collect();
    assert_eq!(
        silenced,
        ["a line allows `overdue-action`: whether there is something to allow is not known"],
        "{:?}",
        found.attention
    );
}

/// Another source moves the latest period, and with it which step of the target is in force.
#[test]
fn a_target_that_nobody_edited_is_not_told_as_edited() {
    let stepped = "target: {2025-01: 5m, 2025-06: 6m}";
    let before = base().edited("audits/wait.md", "target: 5m", stepped);
    let fewer = "period,value,n\n2025-03,7.5,120\n2025-04,6.5,130\n2025-05,6.0,110\n";
    let after = before.clone().edited("audits/wait.md", "wait.csv", "other.csv").with("audits/other.csv", fewer);
    for (old, new) in [(&before, &after), (&after, &before)] {
        let found = old.diff(new);
        let kinds: Vec<&str> = found.attention.iter().map(|it| it.kind.name()).collect();
        assert!(!kinds.contains(&"relaxed_target"), "{kinds:?}");
        let text = auditbook::diff::render::human(&found);
        let edited = text.split("What was edited").nth(1).unwrap();
        assert!(!edited.contains("target"), "{text}");
    }
}
