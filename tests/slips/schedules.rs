//! Slips in the schedule of a checklist, and in headings that should name an answer.

use super::silent::wrong_words;
use super::*;

/// A checklist with this `schedule`, and an audit of the calls of the north.
fn scheduled(schedule: &str) -> Workspace {
    let audit = "---\nkind: audit\ntitle: A\nchecklist: phone@1\ndate: 2026-11-01\nauditor: Maria Tamm\nscope: {channel: phone, team: north}\nanswers: {S01: yes, S02: yes}\n---\n";
    let checklist = CHECKLIST.replace("sections:", &format!("schedule: [{schedule}]\nsections:"));
    Workspace::new().with(CHECKLIST_FILE, checklist).with(JUNE, audit)
}

#[test]
fn a_slip_in_a_schedule_is_told_with_what_is_meant() {
    for (schedule, words) in [
        ("{every: quarter, scope: {channel: phone, team: south}, owner: Kadri}", &[][..]),
        ("{every: quarter}, {every: year}", &[]),
        (
            "{every: quarter, scope: {chanel: phone}}",
            &["two-spellings: no audit says in its scope `chanel`", "`channel`"],
        ),
        ("{every: quarter, scope: {channel: phnoe}}", &["two-spellings: no audit has the `channel` `phnoe`"]),
        (
            "{every: quarter, owner: Maria Tam}",
            &["two-spellings: nobody else is called `Maria Tam`", "write `Maria Tamm`"],
        ),
        ("{every: year}, {every: year, owner: Kadri}", &["counted-twice: an earlier line asks for the same audits"]),
        ("{every: 6 months}", &["invalid-value: `6 months`", "`quarter` is more often than that, `year` less"]),
        ("{every: 3 months}", &["invalid-value: `3 months`", "did you mean `quarter`?"]),
    ] {
        assert_eq!(wrong_words(&scheduled(schedule), words), None, "{schedule}");
    }
}

#[test]
fn a_heading_that_nearly_names_an_answer_is_the_one_finding_and_no_title() {
    let checklist = CHECKLIST.replace("S02: Listens", "S02: {ask: Listens, evidence: required}");
    let audit = |heading: &str| {
        let audit = AUDIT.replace("sample:", "scope: {channel: phone}\nsample:");
        let text = format!("{audit}{heading}\n\nFour of thirty calls ended in a hurry.\n");
        Workspace::new().with(CHECKLIST_FILE, &checklist).with(JUNE, text)
    };
    assert_eq!(wrong_words(&audit("## S02 In a hurry"), &[]), None);
    for heading in ["## s2 In a hurry", "## S03 In a hurry", "## SO2"] {
        let words = ["june.md:12 evidence-without-item: `phone@1` has no item", "did you mean `S02`?"];
        assert_eq!(wrong_words(&audit(heading), &words), None, "{heading}");
        let found = found(&WorkTree::new(audit(heading).path()).unwrap());
        assert_eq!(found.len(), 1, "{heading}: an answer without its evidence is an error: {found:?}");
    }
    let report = audit("## s2 In a hurry").with(CHECKLIST_FILE, CHECKLIST).report("2026-11-30");
    let title = report["audits"][0]["title"].to_string();
    assert!(!title.contains("hurry"), "{title}");
}
