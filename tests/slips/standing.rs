//! Slips in who stands by what and when: signatures, disputes, decisions, and texts that wait for their author.

use super::silent::wrong_words;
use super::*;

/// A workspace with one audit that has these `keys`, and a gap found in it.
fn audit(keys: &str) -> Workspace {
    let audit = format!(
        "---\nkind: audit\ntitle: A\nchecklist: phone@1\ndate: 2026-06-01\nauditor: Maria\nanswers: {{S01: yes, S02: partly}}\n{keys}---\n"
    );
    let gap = "---\nkind: gap\ntitle: G\nowner: Maria\nfound: audit/june\nitem: S02\ncurrent: 35\ntarget: 90\nimpact: 4\neffort: 2\nstatus: open\n---\n";
    Workspace::new()
        .with(SETTING, "title: Q\npeople: {maria: {name: Maria Tamm, also: [Maria]}}\n")
        .with(CHECKLIST_FILE, CHECKLIST)
        .with(JUNE, audit)
        .with("audits/gaps/hurry.md", gap)
}

#[test]
fn a_signature_is_somebody_elses_and_no_earlier_than_the_audit() {
    for (keys, words) in [
        ("signed: {by: Kadri, date: 2026-06-03}\n", &[][..]),
        ("signed: {by: Kadri, date: 2027-06-03}\n", &["june.md:8 future-date: the audit is signed on 2027-06-03"]),
        ("signed: {by: Kadri, date: 2026-05-03}\n", &["june.md:8 dates-out-of-order: signed on 2026-05-03"]),
        (
            "signed: {by: Maria Tamm, date: 2026-06-03}\n",
            &["june.md:8 contradicting-keys: `Maria Tamm` signs an audit of their own"],
        ),
    ] {
        assert_eq!(wrong_words(&audit(keys), words), None, "{keys}");
    }
}

#[test]
fn a_dispute_says_who_when_and_why() {
    let dispute = |by: &str, date: &str, why: &str| {
        audit(&format!("disputed:\n  S02: {{by: {by}, date: {date}, why: {why}, outcome: the answer stands}}\n"))
    };
    for (by, date, why, words) in [
        ("Kadri", "2026-06-03", "two calls were cut off", &[][..]),
        (
            "Maria Tamm",
            "2026-06-03",
            "two calls were cut off",
            &["june.md:9 contradicting-keys", "an answer of their own"],
        ),
        ("Kadri", "2027-06-03", "two calls were cut off", &["june.md:9 future-date: `S02` is disputed on 2027-06-03"]),
        ("Kadri", "2025-06-03", "two calls were cut off", &["june.md:9 dates-out-of-order", "disputed on 2025-06-03"]),
        ("Kadri", "2026-06-03", "TODO", &["june.md:9 missing-key: `why` is not written yet: `TODO`"]),
        ("Kadri", "2026-06-03", "\"?\"", &["june.md:9 missing-key: `why` is not written yet"]),
        ("Kadri", "2026-06-03", "\"\"", &["june.md:9 invalid-value: `why` is empty"]),
    ] {
        assert_eq!(wrong_words(&dispute(by, date, why), words), None, "{by} {date} {why}");
    }
}

#[test]
fn a_decision_is_taken_after_what_it_is_about_and_before_today() {
    let decision = |decided: &str, due: &str| {
        let text = format!(
            "---\nkind: decision\nquestion: Who answers at night?\nabout: [gap/hurry]\noptions: {{a: Two people, b: Leave it as it is}}\ndecider: Kadri\ndue: {due}\n{decided}---\n"
        );
        audit("").with("audits/night.md", text)
    };
    for (decided, due, words) in [
        ("decided: {date: 2026-07-01, choice: a, why: it costs least}\n", "2026-08-01", &[][..]),
        (
            "decided: {date: 2027-07-01, choice: a}\n",
            "2026-08-01",
            &["night.md:8 future-date: it was decided on 2027-07-01"],
        ),
        (
            "decided: {date: 2026-05-01, choice: a}\n",
            "2026-08-01",
            &["night.md:8 dates-out-of-order: decided on 2026-05-01, before `gap/hurry` of 2026-06-01"],
        ),
        ("decided: {date: 2026-07-01, choice: a, why: tbd}\n", "2026-08-01", &["night.md:8 missing-key: `why`"]),
        ("decided: {date: 2026-07-01, choice: a}\n", "2062-08-01", &["night.md:7 future-date: the decision is due"]),
    ] {
        assert_eq!(wrong_words(&decision(decided, due), words), None, "{decided} {due}");
    }
}

#[test]
fn what_a_new_document_leaves_to_its_author_is_told_until_it_is_written() {
    let said = |kind: &str| {
        let workspace = sound();
        workspace.run(&["new", kind, "fresh"]);
        let told = workspace.run(&["check", "--verbose"]).out;
        let of = |code: &str| told.matches(&format!("[{code}]")).count();
        (of("missing-key"), of("visit-without-result"), told)
    };
    let (open, _, told) = said("decision");
    assert_eq!(open, 3, "question, first option and decider: {told}");
    assert!(told.contains("`question` is not written yet: `What is to be decided?`"), "{told}");
    let (_, _, told) = said("plan");
    assert!(told.contains("`do` is not written yet: `Say what will be done`"), "{told}");
    let (_, without, told) = said("visit");
    assert_eq!(without, 1, "{told}");
    let (_, _, told) = said("goal");
    assert!(told.contains("write it, such as `from: {2026-01: 64}`"), "{told}");
}

#[test]
fn a_text_that_waits_for_its_author_is_told_in_every_language() {
    let plan = |what: &str| {
        format!("---\nkind: plan\ntitle: P\nowner: Kadri\nactions:\n  a: {{do: {what}, who: Maria}}\n---\n")
    };
    for (what, words) in [
        ("Todor calls them", &[][..]),
        ("{en: Two more people, et: TODO}", &["p.md:6 missing-key: `do` is not written yet: `TODO`"]),
        ("…", &["p.md:6 missing-key: `do` is not written yet"]),
    ] {
        assert_eq!(wrong_words(&audit("").with("audits/p.md", plan(what)), words), None, "{what}");
    }
}
