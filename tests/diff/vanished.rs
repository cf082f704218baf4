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
    let late = "period,value,n\n2025-03,7.5,120\n2025-04,6.5,130\n2025-05,6.0,110\n2025-06,5.5,125\n";
    let before = base().with("audits/wait.csv", late.replace("2025-04,6.5,130", "2025-04,6.5,1"));
    let without = before.clone().with("audits/wait.csv", late.replace("2025-04,6.5,130\n", ""));
    let found = before.diff(&without);
    let told_fixed: Vec<&str> =
        found.diagnostics.fixed.iter().filter(|it| it.file.ends_with(".csv")).map(|it| it.code).collect();
    assert!(told_fixed.is_empty(), "{told_fixed:?}");
}

#[test]
fn rows_that_are_gone_say_what_they_said() {
    let found = diff(|files| files.edited("audits/spring.csv", "3,2,3,slow,1\n", ""));
    let text = &found.attention[0].text;
    assert_eq!(
        text, "audits/spring.csv: 1 row removed; line 4: id 3, O 2, R 3, w 1; Recommendation 25 → 66.67",
        "what somebody wrote in words is not repeated"
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
