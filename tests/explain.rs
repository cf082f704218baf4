//! `auditbook explain` of documents: every kind, durations as people write them, the nearest name, and nothing beside it.

use crate::workspace::{Workspace, auditbook};

/// The demonstration, which has documents of every kind.
fn demonstration(what: &str) -> crate::workspace::Ran {
    auditbook(std::path::Path::new(env!("CARGO_MANIFEST_DIR")), &["explain", what, "--as-of", "2026-06-30"])
}

#[test]
fn documents_of_every_kind_are_explained_and_nothing_else_is_said() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let export = auditbook(root, &["export", "--as-of", "2026-06-30"]).json();
    for (kind, list) in [
        ("audit", "audits"),
        ("metric", "metrics"),
        ("goal", "goals"),
        ("gap", "gaps"),
        ("plan", "plans"),
        ("survey", "surveys"),
        ("visit", "visits"),
        ("log", "logs"),
        ("competitor", "competitors"),
    ] {
        let id = export[list][0]["id"].as_str().unwrap();
        let ran = demonstration(&format!("{kind}/{id}"));
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{kind}/{id}");
        assert!(ran.out.starts_with(&format!("{kind}/{id}: ")) && ran.out.contains(" = "), "{}", ran.out);
        assert!(!ran.out.contains("() ÷") && !ran.out.contains("÷ 0"), "{}", ran.out);
    }
}

#[test]
fn durations_are_as_people_write_them() {
    let metric = "---\nkind: metric\nunit: duration\nbetter: lower\ntarget: 4h\nseries: {2025-01: 4h12m, 2025-02: 29m15s}\n---\n";
    let workspace = Workspace::new().with("audits/first-response.md", metric);
    let out = workspace.run(&["explain", "metric/first-response", "--as-of", "2025-03-01"]).out;
    assert!(out.contains("= 4h 12m") && out.contains("= 29m 15s") && out.contains("29m 15s ≤ 4h?"), "{out}");
    assert!(!out.contains("15120") && !out.contains("1755"), "{out}");
}

#[test]
fn a_draft_without_answers_divides_nothing() {
    let checklist = "---\nkind: checklist\nversion: 1\nsections: {s: {weight: 2, items: {S01: Greets}}}\n---\n";
    let audit = "---\nkind: audit\nchecklist: phone@1\ndate: 2025-03-14\nstatus: draft\nanswers: {}\n---\n";
    let workspace = Workspace::new().with("audits/phone.md", checklist).with("audits/a.md", audit);
    let ran = workspace.run(&["explain", "audit/a", "--as-of", "2025-03-20"]);
    assert!(ran.code == 0 && !ran.out.contains("÷ 0") && !ran.out.contains("() ÷"), "{}", ran.out);
    let list = workspace.run(&["explain", "checklist/phone"]);
    assert!(list.code == 0 && list.out.contains("S01: Greets"), "{}{}", list.out, list.err);
}

#[test]
fn the_nearest_name_is_found() {
    let page = "---\nkind: page\ntitle: Refunds\n---\n";
    let workspace = Workspace::new().with("audits/refunds.md", page);
    let near = workspace.run(&["explain", "page/refund"]);
    assert!(near.code == 2 && near.err.contains("did you mean `page/refunds`?"), "{}", near.err);
    let part = workspace.run(&["explain", "page/fund"]);
    assert!(part.code == 2 && part.err.contains("did you mean `page/refunds`?"), "{}", part.err);
    let bare = workspace.run(&["explain", "refunds"]);
    assert!(bare.code == 2 && bare.err.contains("`page/refunds`"), "{}", bare.err);
    let page = workspace.run(&["explain", "page/refunds"]);
    assert!(page.code == 0 && page.out.contains("Nothing is computed of this document."), "{}", page.out);
}

#[test]
fn what_few_values_do_not_tell_has_no_line() {
    let metric = "---\nkind: metric\nunit: percent\nbetter: higher\nseries: {2025-01: 61, 2025-02: 64, 2025-03: 63, 2025-04: 66, 2025-05: 65, 2025-06: 67}\n---\n";
    let workspace = Workspace::new().with("audits/fcr.md", metric);
    let out = workspace.run(&["explain", "metric/fcr", "--as-of", "2025-07-01"]).out;
    assert!(out.contains("Trend") && out.contains("Too early to say"), "{out}");
    assert!(!out.contains("Variance of S"), "{out}");
    let steps = out.lines().take_while(|line| !line.starts_with("What the figures are"));
    let is_step = |line: &&str| line.starts_with("  ") && !line.trim().is_empty();
    for step in steps.filter(is_step) {
        assert!(step.contains("= ") || step.contains('→'), "{step}");
    }
}

/// A workspace in Greek with an audit by a built-in checklist and a plan for it.
fn greek(status: &str, answers: &str) -> Workspace {
    let audit = format!(
        "---\nkind: audit\nchecklist: auditbook/getting-started@1\ndate: 2025-03-14\nstatus: {status}\nanswers: {answers}\n---\n"
    );
    Workspace::new().with("auditbook.yaml", "languages: [el]\n").with("audits/a.md", audit)
}

#[test]
fn an_audit_is_explained_in_one_language() {
    let questions = Workspace::new().run(&["explain", "checklist/getting-started"]);
    assert_eq!(questions.code, 2, "a built-in checklist that nobody fills in is no document");
    let out = greek("draft", "{}").run(&["explain", "audit/a", "--as-of", "2025-03-20"]).out;
    let is_english = |line: &str| {
        let words = line.split('[').next().unwrap_or_default();
        words.split(|c: char| !c.is_alphabetic()).any(|word| word.len() > 3 && word.is_ascii())
    };
    let english: Vec<&str> = out.lines().skip(2).filter(|line| is_english(line)).collect();
    assert!(english.is_empty() && out.contains("Πληρότητα"), "{english:#?}\n{out}");
    let english = greek("draft", "{}").run(&["explain", "audit/a", "--lang", "en", "--as-of", "2025-03-20"]).out;
    assert!(english.contains("Completeness") && !english.contains("Πληρότητα"), "{english}");
}

#[test]
fn nothing_that_is_not_known_has_a_bare_label() {
    let out = greek("draft", "{}").run(&["explain", "audit/a", "--lang", "en", "--as-of", "2025-03-20"]).out;
    assert!(!out.lines().any(|line| line.trim() == "Section score"), "{out}");
    let survey = |month: u32| {
        format!(
            "---\nkind: survey\naudience: customers\nmethod: web\ndate: 2025-0{month}-01\nresponses: top.csv\nquestions:\n  easy: {{column: Q, scale: 1-5, method: csat}}\n---\n"
        )
    };
    let rows: String = (0..40).map(|row| format!("{row},5\n")).collect();
    let workspace = Workspace::new().with("audits/top.csv", format!("id,Q\n{rows}"));
    let waves = workspace.with("audits/one.md", survey(1)).with("audits/two.md", survey(2));
    let metric =
        "---\nkind: metric\nunit: percent\nbetter: higher\nsource: {survey: [one, two], question: easy}\n---\n";
    let workspace = waves.with("audits/easy.md", metric);
    for what in ["survey/one", "survey/two", "metric/easy"] {
        let ran = workspace.run(&["explain", what, "--as-of", "2025-03-20"]);
        assert!(ran.code == 0 && !ran.out.lines().any(|line| line.trim() == "p"), "{}{}", ran.out, ran.err);
    }
}

#[test]
fn no_key_of_the_data_stands_in_the_arithmetic_of_a_log() {
    let rows: String = (1..20).map(|day| format!("2025-03-{day:02},2025-03-{:02},complaint\n", day + 2)).collect();
    let log = "---\nkind: log\nfile: l.csv\ndue: 7d\n---\n";
    let workspace =
        Workspace::new().with("audits/l.md", log).with("audits/l.csv", format!("received,closed,type\n{rows}"));
    let out = workspace.run(&["explain", "log/l", "--as-of", "2025-04-20"]).out;
    assert!(out.contains("Median of closed cases of all types") && !out.contains("resolution_h"), "{out}");
}

#[test]
fn an_age_of_no_day_is_told_in_days() {
    let gap = "---\nkind: gap\ntitle: Slow\ncurrent: 64\ntarget: 75\nimpact: 3\neffort: 2\nowner: maria\nopened: 2025-03-20\nstatus: open\n---\n";
    let workspace = Workspace::new().with("audits/slow.md", gap);
    let age = |day: &str, lang: &str| {
        let out = workspace.run(&["explain", "gap/slow", "--as-of", day, "--lang", lang]).out;
        let line = out.lines().find(|line| line.contains(&format!("{day} − 2025-03-20"))).map(str::to_owned);
        line.unwrap_or(out)
    };
    assert!(age("2025-03-20", "en").ends_with("0 days"), "{}", age("2025-03-20", "en"));
    assert!(age("2025-03-20", "et").ends_with("0 päeva"), "{}", age("2025-03-20", "et"));
    assert!(age("2025-03-22", "en").ends_with("= 2d"), "{}", age("2025-03-22", "en"));
}
