//! What stands beside other things: edits beside errors of other documents, and what is said of rows that come late.

use auditbook::diff::Diff;

use super::{base, cases};

fn told(diff: &Diff) -> Vec<(&'static str, String)> {
    diff.attention.iter().map(|entry| (entry.kind.name(), entry.title.clone())).collect()
}

#[test]
fn an_error_in_another_document_hides_nothing() {
    let computed = base().computed();
    let broken = "---\nkind: gap\nbanana: 4\n---\n";
    for case in [include_str!("goals.txt"), include_str!("entered.txt")].into_iter().flat_map(cases) {
        let head = case.applied(base());
        let sound = told(&head.since(&computed));
        let beside = told(&head.with("audits/broken.md", broken).since(&computed).without_results());
        assert_eq!(beside, sound);
    }
}

#[test]
fn a_result_that_rests_on_an_error_is_not_said_to_be_worse() {
    let worse = base().edited("audits/phone.md", "S03: yes", "S03: no");
    let said = |files: &super::Files| {
        let diff = files.since(&base().computed()).without_results();
        diff.worse().map(|entry| entry.text.clone()).collect::<Vec<_>>()
    };
    assert!(said(&worse).iter().any(|text| text.contains("newly fails")), "{:?}", said(&worse));
    let beside = worse.clone().with("audits/broken.md", "---\nkind: gap\nbanana: 4\n---\n");
    assert_eq!(said(&beside), said(&worse));
    let unread = base().edited("audits/fcr.md", "2025-06: 76}", "2025-06: 76}\nbanana: 4");
    assert!(said(&unread).is_empty(), "{:?}", said(&unread));
}

#[test]
fn rows_of_months_that_were_reported_are_counted_by_month() {
    let rows = "4,2025-06-20,,2025-06-25,complaint,9.0";
    let late = format!("{rows}\n5,2025-04-20,,2025-04-25,complaint,9.0\n6,2025-05-20,,2025-05-25,complaint,9.0");
    let diff = base().diff(&base().edited("audits/calls.csv", rows, &late));
    let text = &diff.attention[0].text;
    assert!(text.contains("2 rows added, to months that were already reported: 2025-04 +1, 2025-05 +1"), "{text}");
}

#[test]
fn a_note_that_is_gone_is_said_to_be_gone() {
    let after = base().edited("audits/phone.md", "{answer: partly, note: two of five}", "partly").edited(
        "audits/phone.md",
        "The others were not.",
        "The others were not. The line was praised by many that week.",
    );
    let text = &base().diff(&after).attention[0].text;
    assert!(text.ends_with("the note was removed"), "{text}");
}

#[test]
fn a_spelling_that_makes_a_dispute_a_known_persons_is_told() {
    let people = "people: {maria: {name: Maria Tamm, also: [M. Tamm]}}";
    let known = "people: {maria: {name: Maria Tamm, also: [M. Tamm]}, peeter: {name: Peeter Kuusk, also: [PK]}}";
    let before = base().edited("auditbook.yaml", people, known);
    let diff = before.diff(&before.clone().edited("auditbook.yaml", "also: [PK]", "also: [PK, kadri]"));
    let said = &diff.attention[0];
    assert_eq!(said.kind.name(), "settings_loosened");
    assert!(
        said.text.contains("by this a known person approves") && said.text.contains("Counter in June"),
        "{}",
        said.text
    );
}
