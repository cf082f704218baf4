//! Slips of copying: an audit of which only the date was changed, a survey with another's answers, a gap and a plan that do not agree.

use super::silent::wrong_words;
use super::*;

/// An audit of `date` with this `note`.
fn audit(date: &str, note: &str) -> String {
    format!(
        "---\nkind: audit\ntitle: A\nchecklist: phone@1\ndate: {date}\nauditor: Maria\nanswers:\n  S01: yes\n  S02: {{answer: partly{note}}}\n---\n"
    )
}

#[test]
fn an_audit_that_only_its_date_tells_from_another_is_told() {
    const NOTE: &str = ", note: four of thirty calls ended in a hurry";
    let both = |date: &str, notes: [&str; 2]| {
        Workspace::new()
            .with(CHECKLIST_FILE, CHECKLIST)
            .with("audits/a.md", audit("2026-06-01", notes[0]))
            .with("audits/b.md", audit(date, notes[1]))
    };
    for (date, notes, words) in [
        (
            "2026-06-02",
            [NOTE, NOTE],
            &["b.md:2 duplicate-audit: only its date tells the audit from `a` of 2026-06-01"][..],
        ),
        ("2026-06-02", ["", ""], &[]),
        ("2026-06-02", [NOTE, ", note: three of thirty calls ended in a hurry"], &[]),
        ("2026-07-01", [NOTE, NOTE], &[]),
        ("2026-06-01", [NOTE, NOTE], &["b.md:2 duplicate-audit", "the same checklist, date, auditor"]),
    ] {
        assert_eq!(wrong_words(&both(date, notes), words), None, "{date} {notes:?}");
    }
}

/// A survey of three questions whose file has the rows `csv`.
fn survey(name: &str, questions: &str) -> String {
    format!(
        "---\nkind: survey\ntitle: {name}\ndate: 2026-05-01\nresponses: {name}.csv\nquestions: {{{questions}}}\n---\n"
    )
}

/// Answers to two questions, from the answer `from` on.
fn answers(from: u32) -> String {
    let row = |nth: u32| format!("{},{}\n", (7 * nth + nth / 5) % 11, 1 + (3 * nth + nth / 11) % 5);
    format!("nps,overall\n{}", (from..from + 60).map(row).collect::<String>())
}

#[test]
fn answers_that_two_surveys_list_are_told_once() {
    const TWO: &str =
        "nps: {method: nps, column: nps, scale: 0-10}, overall: {method: csat, column: overall, scale: 1-5}";
    const ONE: &str = "overall: {method: csat, column: overall, scale: 1-5}";
    let both = |questions: &str, one: &str, other: &str| {
        Workspace::new()
            .with("audits/a.md", survey("a", questions))
            .with("audits/b.md", survey("b", questions))
            .with("audits/a.csv", one)
            .with("audits/b.csv", other)
    };
    let words = ["b.md:5 counted-twice: 60 of 60 rows are answers to `a` too"];
    assert_eq!(wrong_words(&both(TWO, &answers(0), &answers(0)), &words), None);
    assert_eq!(wrong_words(&both(ONE, &answers(0), &answers(0)), &words), None);
    assert_eq!(
        wrong_words(&both(TWO, &answers(0), &answers(29)), &[]),
        None,
        "other people, of whom some say the same"
    );
    assert_eq!(wrong_words(&both(ONE, &answers(0), &answers(29)), &[]), None);
}

#[test]
fn a_gap_past_its_target_and_a_plan_that_closes_others_are_told() {
    let metric = "---\nkind: metric\ntitle: M\nunit: percent\nbetter: higher\ntarget: 75\nseries: {2026-10: 64, 2026-11: 65}\n---\n";
    let gap = |title: &str, keys: &str| {
        format!(
            "---\nkind: gap\ntitle: {title}\nowner: Maria\nmetric: fcr\nimpact: 4\neffort: 2\nstatus: open\n{keys}---\n"
        )
    };
    let plan = |what: &str, closes: &str| {
        format!(
            "---\nkind: plan\ntitle: {what}\nowner: Maria\n{closes}actions:\n  a: {{do: {what}, who: Maria}}\n---\n"
        )
    };
    let workspace = |keys: &str, [noon, late]: [&str; 2]| {
        Workspace::new()
            .with(FCR, metric)
            .with("audits/gaps/other.md", gap("Other", ""))
            .with(HURRY, gap("Hurry", keys))
            .with(NOON, plan("Two more people", noon))
            .with("audits/plans/late.md", plan("A late shift", late))
    };
    for (keys, closes, words) in [
        ("current: 64\n", ["", ""], &[][..]),
        (
            "current: 80\n",
            ["", ""],
            &["hurry.md:9 contradicting-keys: the gap is open, and where things are is no worse"],
        ),
        ("current: 80\ntarget: 75\n", ["", ""], &["hurry.md:10 contradicting-keys: the gap is open"]),
        ("plan: noon\n", ["closes: hurry\n", "closes: hurry\n"], &[]),
        ("plan: noon\n", ["", ""], &[]),
        (
            "plan: noon\n",
            ["closes: other\n", ""],
            &["hurry.md:9 contradicting-keys: `noon` closes other gaps, and not `hurry`", "noon.md"],
        ),
        (
            "plan: noon\n",
            ["", "closes: hurry\n"],
            &["hurry.md:9 contradicting-keys: `late` closes `hurry`, and not `noon`"],
        ),
    ] {
        assert_eq!(wrong_words(&workspace(keys, closes), words), None, "{keys} {closes:?}");
    }
}

#[test]
fn an_answer_that_counts_fewer_contacts_than_all_others_is_told() {
    let checklist =
        CHECKLIST.replace("S02: Listens", "S02: Listens\n      S03: a\n      S04: b\n      S05: c\n      S06: d");
    let audit = |last: &str| {
        let answers: String = (1..6).map(|nth| format!("  S0{nth}: {{yes: 26, partly: 3, no: 1}}\n")).collect();
        let text = format!(
            "---\nkind: audit\ntitle: A\nchecklist: phone@1\ndate: 2026-06-01\nsample: {{population: 1240, reviewed: 30, method: random}}\nanswers:\n{answers}  S06: {last}\n---\n"
        );
        Workspace::new().with(CHECKLIST_FILE, &checklist).with(JUNE, text)
    };
    let words = ["june.md:13 contradicting-keys: 3 contacts are counted, and every other answer counts all 30"];
    assert_eq!(wrong_words(&audit("{yes: 3}"), &words), None);
    assert_eq!(wrong_words(&audit("{yes: 3, n/a: 27}"), &[]), None);
    assert_eq!(wrong_words(&audit("yes"), &[]), None);
}

#[test]
fn a_top_below_the_middle_of_its_scale_is_told() {
    let both = |top: &str| {
        let question = format!("overall: {{method: csat, column: overall, scale: 1-5, top: {top}}}");
        Workspace::new().with("audits/a.md", survey("a", &question)).with("audits/a.csv", answers(0))
    };
    assert_eq!(wrong_words(&both("2"), &["a.md:6 out-of-range: `2` is below the middle", "write `top: 4`"]), None);
    for top in ["3", "4", "5"] {
        assert_eq!(wrong_words(&both(top), &[]), None, "{top}");
    }
}
