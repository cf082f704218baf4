//! Audits found from samples: counts, files of contacts, drafts and second scorings, through the whole of reading and computing.

use serde_json::{Value, json};

use crate::workspace::Workspace;

const CHECKLIST: &str = "---\nkind: checklist\nid: c\nversion: 1\nscale: [no, partly, yes]\npass: 80\nsections:\n  s: {weight: 2, items: {A: One, B: {ask: Two, weight: 2, evidence: none}}}\n  t: {items: {C: Three}}\n---\n";
const METRIC: &str = "---\nkind: metric\nunit: score\nbetter: higher\nsource: {audit: c}\n---\n";

/// The report of these files beside a checklist and a metric of its audits.
fn report(files: &[(&str, &str)]) -> Value {
    Workspace::new().with("audits/c.md", CHECKLIST).with("audits/m.md", METRIC).with_all(files).report("2025-06-30")
}

fn audit(date: &str, rest: &str) -> String {
    format!("---\nkind: audit\nchecklist: c@1\ndate: {date}\n{rest}\n---\n")
}

fn entry<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["audits"].as_array().unwrap().iter().find(|entry| entry["id"] == id).unwrap()
}

fn close(value: &Value, expected: f64) {
    assert!(value.as_f64().is_some_and(|got| (got - expected).abs() < 1e-9), "{value} is not {expected}");
}

const SAMPLE: &str = "sample: {population: 100, reviewed: 4, method: random}\n";
const ROWS: &str = "ticket;A;B;C\n1;yes;yes;yes\n2;partly;no;yes\n3;n/a;yes;yes\n4;yes;;no\n";
const COUNTS: &str = "answers: {A: {yes: 2, partly: 1, n/a: 1}, B: {yes: 2, no: 1}, C: {yes: 3, no: 1}}";

#[test]
fn counts_and_contacts_have_the_same_totals() {
    let counts = audit("2025-01-10", &format!("{SAMPLE}{COUNTS}"));
    let contacts = audit("2025-02-10", &format!("{SAMPLE}contacts: r.csv"));
    let report = report(&[("audits/n.md", &counts), ("audits/r.md", &contacts), ("audits/r.csv", ROWS)]);
    let (counts, contacts) = (entry(&report, "n"), entry(&report, "r"));
    // A 5/6, B 2/3, C 3/4; section s (5/6 + 2·2/3)/3; total (2·s + t)/3.
    let section = (5.0 / 6.0 + 2.0 * 2.0 / 3.0) / 3.0;
    for audit in [counts, contacts] {
        close(&audit["score"], 100.0 * (2.0 * section + 0.75) / 3.0);
        assert_eq!((&audit["verdict"], &audit["within_margin"]), (&json!("fail"), &json!(true)));
        close(&audit["items"]["A"]["score"], 100.0 * 5.0 / 6.0);
    }
    assert_eq!(
        (&counts["score_interval"]["method"], &contacts["score_interval"]["method"]),
        (&json!("counts"), &json!("contacts"))
    );
    close(&contacts["contacts"][1], 100.0 * (2.0 / 9.0 * 0.5 + 1.0 / 3.0));
    assert_eq!(contacts["change"]["movement"], json!("within"));
}

#[test]
fn an_interval_is_withheld_with_its_reason() {
    let targeted = SAMPLE.replace("random", "targeted");
    let cases = [
        (format!("{targeted}{COUNTS}"), "targeted-sample"),
        (format!("{SAMPLE}answers: {{A: yes, B: yes, C: yes}}"), "single-answers"),
        (format!("{SAMPLE}answers: {{A: {{yes: 4}}, B: yes, C: yes}}"), "mixed-answers"),
        (format!("{SAMPLE}answers: {{A: {{yes: 1}}, B: {{yes: 3}}, C: n/a}}"), "one-contact"),
        (format!("status: draft\n{SAMPLE}answers: {{A: {{yes: 4}}, B: {{yes: 3}}}}"), "no-score"),
    ];
    for (rest, why) in cases {
        let report = report(&[("audits/a.md", &audit("2025-01-10", &rest))]);
        let audit = entry(&report, "a");
        assert_eq!((&audit["score_interval"], &audit["score_interval_why"]), (&json!(null), &json!(why)));
        assert_eq!(audit["within_margin"], json!(false));
    }
}

#[test]
fn drafts_and_second_scorings_are_in_no_result() {
    let first = audit("2025-01-10", "answers: {A: yes, B: yes, C: yes}");
    let second = audit("2025-01-12", "calibrates: audit/a\nanswers: {A: no, B: no, C: no}");
    let draft = audit("2025-03-10", "status: draft\nanswers: {A: no, B: no}");
    let report = report(&[("audits/a.md", &first), ("audits/b.md", &second), ("audits/d.md", &draft)]);
    let points = report["metrics"][0]["series"].as_array().unwrap();
    assert_eq!((points.len(), &points[0]["n"], &points[0]["value"]), (1, &json!(1.0), &json!(100.0)));
    let draft = entry(&report, "d");
    for key in ["score", "raw_score", "verdict", "band", "change", "previous"] {
        assert_eq!(draft[key], json!(null), "{key}");
    }
    assert_eq!((&draft["answered"], &draft["unanswered"]), (&json!(2), &json!(1)));
    assert_eq!(report["checklists"][0]["used_by"], json!(1));
    let brief = report["briefs"].to_string();
    assert!(brief.contains("audit/a") && !brief.contains("audit/b") && !brief.contains("audit/d"), "{brief}");
}

#[test]
fn a_score_moves_only_beyond_both_intervals() {
    let wide = "sample: {population: 5000, reviewed: 300, method: random}\n";
    let of = |date: &str, yes: u32| {
        let item = format!("{{yes: {yes}, no: {}}}", 300 - yes);
        audit(date, &format!("{wide}answers: {{A: {item}, B: {item}, C: {item}}}"))
    };
    let report = report(&[
        ("audits/a1.md", &of("2025-01-10", 180)),
        ("audits/a2.md", &of("2025-02-10", 186)),
        ("audits/a3.md", &of("2025-03-10", 270)),
        ("audits/a4.md", &of("2025-04-10", 200)),
        ("audits/a5.md", &audit("2025-05-10", "answers: {A: yes, B: yes, C: yes}")),
    ]);
    let movement = |id: &str| entry(&report, id)["change"]["movement"].clone();
    assert_eq!([movement("a2"), movement("a3"), movement("a4")], [json!("within"), json!("rose"), json!("fell")]);
    assert_eq!(movement("a5"), json!(null));
    let failed = entry(&report, "a4");
    assert_eq!((&failed["verdict"], &failed["band"]), (&json!("fail"), &json!(null)));
}

/// A metric of the audits of the checklist with more keys, beside its source's.
fn parted(keys: &str, source: &str) -> String {
    format!("---\nkind: metric\nunit: score\nbetter: higher\n{keys}source: {{audit: c{source}}}\n---\n")
}

#[test]
fn a_column_of_contacts_parts_and_picks_the_score() {
    let rows = "ticket;team;A;B;C\n1;north;yes;yes;yes\n2;south;partly;no;yes\n3;north;n/a;yes;yes\n4;south;yes;;no\n";
    let report = report(&[
        ("audits/r.md", &audit("2025-02-10", &format!("{SAMPLE}contacts: r.csv"))),
        ("audits/r.csv", rows),
        ("audits/parts.md", &parted("by: team\n", "")),
        ("audits/south.md", &parted("", ", where: {team: south}")),
        ("audits/none.md", &parted("", ", where: {team: south, channel: phone}")),
    ]);
    let metric = |id: &str| report["metrics"].as_array().unwrap().iter().find(|metric| metric["id"] == id).unwrap();
    // Of the second and fourth contact: A 3/4, B 0, C 1/2; section s (3/4 + 0)/3; total (2·s + t)/3.
    let south = 100.0 * (2.0 * 0.25 + 0.5) / 3.0;
    let parts = &metric("parts")["breakdowns"]["team"];
    close(&parts["south"][0]["value"], south);
    close(&parts["north"][0]["value"], 100.0);
    close(&metric("south")["series"][0]["value"], south);
    let whole = entry(&report, "r")["score"].as_f64().unwrap();
    close(&metric("parts")["series"][0]["value"], whole);
    assert_eq!(metric("none")["series"], json!([]));
}

#[test]
fn a_few_contacts_of_one_person_are_not_published() {
    let rows: String = (0..12).map(|nth| format!("{},yes,yes,no\n", if nth < 3 { "ann" } else { "bob" })).collect();
    let workspace = Workspace::new()
        .with("auditbook.yaml", "title: T\nprivacy: {people: [agent]}\n")
        .with("audits/c.md", CHECKLIST)
        .with("audits/r.md", audit("2025-02-10", "contacts: r.csv"))
        .with("audits/r.csv", format!("agent,A,B,C\n{rows}"))
        .with("audits/m.md", parted("by: agent\n", ""))
        .with("audits/bob.md", parted("", ", where: {agent: bob}"));
    let report = workspace.report("2025-06-30");
    let metric = |id: &str| report["metrics"].as_array().unwrap().iter().find(|metric| metric["id"] == id).unwrap();
    // Bob's nine are enough, but with the score of all they would give Ann's.
    let parts = &metric("m")["breakdowns"]["agent"];
    assert_eq!((&parts["ann"][0]["value"], &parts["bob"][0]["value"]), (&json!(null), &json!(null)), "{parts:#}");
    assert_eq!(metric("bob")["series"][0]["value"], json!(null));
}

#[test]
fn counted_answers_agree_contact_by_contact_or_not_at_all() {
    let second = "ticket;A;B;C\n4;yes;;no\n3;n/a;yes;yes\n2;no;no;yes\n1;yes;yes;yes\n";
    let pair = |first: &str, rows: &str| {
        let report = report(&[
            ("audits/a.md", &audit("2025-01-10", first)),
            ("audits/b.md", &audit("2025-01-12", "calibrates: audit/a\ncontacts: b.csv")),
            ("audits/a.csv", ROWS),
            ("audits/b.csv", rows),
        ]);
        report["agreement"][0].clone()
    };
    let listed = pair("contacts: a.csv", second);
    // A 3, B 3 and C 4 contacts answered by both; all but one alike.
    assert_eq!((&listed["items"], &listed["ratings"], &listed["same"]), (&json!(3), &json!(10), &json!(9)));
    close(&listed["exact"], 90.0);
    let unnamed = pair("contacts: a.csv", &second.replace("ticket", "number"));
    let counted = pair(COUNTS, second);
    for pair in [unnamed, counted] {
        assert_eq!((&pair["items"], &pair["ratings"], &pair["kappa"]), (&json!(3), &json!(0), &json!(null)));
        assert_eq!((&pair["exact"], &pair["alpha"]), (&json!(null), &json!(null)));
    }
}

#[test]
fn two_who_say_the_same_nearly_always_do_not_agree_worse_than_chance() {
    let items: String = (1..=60).map(|nth| format!("I{nth:02}: Item {nth}, ")).collect();
    let checklist = format!(
        "---\nkind: checklist\nid: long\nversion: 1\nscale: [no, yes]\nsections:\n  s: {{items: {{{items}}}}}\n---\n"
    );
    let answered = |date: &str, no: u32, more: &str| {
        let answers: String =
            (1..=60).map(|nth| format!("I{nth:02}: {}, ", if nth == no { "no" } else { "yes" })).collect();
        format!("---\nkind: audit\nchecklist: long@1\ndate: {date}\n{more}answers: {{{answers}}}\n---\n")
    };
    let workspace = Workspace::new()
        .with("auditbook.yaml", "title: T\n")
        .with("audits/long.md", checklist)
        .with("audits/a.md", answered("2025-01-10", 1, ""))
        .with("audits/b.md", answered("2025-01-12", 2, "calibrates: audit/a\n"));
    let page = workspace.build("2025-06-30").text("agreement.html");
    assert!(page.contains("nearly all answers are one and the same") && !page.contains("Worse than chance"), "{page}");
}
