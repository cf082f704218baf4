//! Slips that could be read in two ways, or whose one cause shows in several places: each is asked about or mended, once.

use super::silent::wrong_words;
use super::*;

#[test]
fn values_among_words_and_signs_are_advised() {
    let slips: &[Slip] = &[
        (FCR, "64", "09.30", "write `9.3` for the number, `9h30m` or `9m30s` for a time", ""),
        (FCR, "75", "075.5", "write `75.5`, without the zero", ""),
        (JUNE, "reviewed: 30", "reviewed: ~30", "write `30` where it is that, or leave it out", ""),
        (JUNE, "reviewed: 30", "reviewed: thirty", "write the number in figures", ""),
        (JUNE, "1240", "ca. 1240", "write the number alone: `1240`", ""),
        (FCR, "65.5", "70-75", "write one number, between `70` and `75`", ""),
        (FCR, "65.5", "79 (n=120)", "write the number alone: `79`; how many cases", ""),
        (FCR, "65.5", "79,", "did you mean `79`?", "2025-06: 79\n"),
        (FCR, "2025-06", "KW 27", "write its year as well, as in `2026-W27`", ""),
        (FCR, "2025-06", "Μάρτιος", "write its year as well, as in `2026-03`", ""),
        (FCR, "2025-06: 65.5", "2025-06 65.5", "write `2025-06: 65.5`", "  2025-06: 65.5\n"),
        (FCR, "65.5", "-", "leave it empty where there is no value", "2025-06: null\n"),
        (HURRY, "2027-09-01", "Sept 2025", "write its day as well: `2025-09-…`", ""),
        (HURRY, "2027-09-01", "31.09.2025", "September 2025 has 30 days", ""),
        (HURRY, "status: open", "status: open\ntags: a, b #c", "write `[a, b, \"#c\"]`", ""),
    ];
    assert_eq!(wrong(slips), Vec::<String>::new());
}

#[test]
fn answers_are_told_once_and_mended_as_answers() {
    let below = "S01: no\n    note: too late\n    cause: training";
    let folded = "S02:\n    answer: partly\n    note: often in a hurry\n      and so on:";
    let answer = "S02: {answer: partly, note: often in a hurry}";
    let slips: &[Slip] = &[
        (JUNE, "S01: yes", "S01: ?", "`?` is no answer", ""),
        (JUNE, "S01: yes", "S01: -", "`-` is no answer", ""),
        (JUNE, "S01: yes", "S01:", "the item `S01` has no answer = ", ""),
        (JUNE, "S01: yes", "S01 = yes", "write `S01: yes`", "  S01: yes\n"),
        (JUNE, "S01: yes", "S01: not applicable", "did you mean `n/a`?", "S01: n/a\n"),
        (JUNE, "S01: yes", "S01: teilweise", "did you mean `partly`?", "S01: partly\n"),
        (
            JUNE,
            "S01: yes",
            "S01: no: seven calls",
            "an answer with more words",
            "S01: {answer: no, note: \"seven calls\"}\n",
        ),
        (
            JUNE,
            "S01: yes",
            "S01: yes\n    note: fine",
            "write `S01: {answer: yes,",
            "S01: {answer: yes, note: fine}\n  S02",
        ),
        (JUNE, "S01: yes", below, "in `{…}`", "S01: {answer: no, note: too late, cause: training}\n  S02"),
        (JUNE, answer, folded, "over all its lines", "note: \"often in a hurry\n      and so on:\"\n"),
        (JUNE, "often in a hurry", "@juri was, at noon", "cannot start with `@`", "note: \"@juri was, at noon\"}"),
        (JUNE, "often in a hurry", "%13 of them", "cannot start with `%`", "note: \"%13 of them\"}"),
        (JUNE, "often in a hurry", "{x} of them", "begins with `{` needs quotes", "note: \"{x} of them\"}"),
        (JUNE, "---\nkind", "--\nkind", "write three hyphens", "---\nkind: audit\n"),
    ];
    assert_eq!(wrong(slips), Vec::<String>::new());
}

#[test]
fn a_mend_over_two_lines_leaves_the_ends_of_lines_as_they_are() {
    let audit = AUDIT.replace("S01: yes", "S01: yes\n    note: fine").replace('\n', "\r\n");
    let workspace = sound().with(JUNE, &audit);
    let tree = WorkTree::new(workspace.path()).unwrap();
    let after = fixed(&tree);
    let text = String::from_utf8(after.read(JUNE, u64::MAX).unwrap()).unwrap();
    assert_eq!(text, AUDIT.replace("S01: yes", "S01: {answer: yes, note: fine}").replace('\n', "\r\n"));
}

#[test]
fn an_item_that_is_left_empty_is_told_on_its_line() {
    let workspace = sound().with(JUNE, AUDIT.replace("S01: yes", "S01:"));
    assert_eq!(
        wrong_words(&workspace, &["june.md:8 unanswered-item", "answer it (`n/a` where it does not apply)"]),
        None
    );
}

/// A workspace of one duration whose series is `csv`, with bare minutes.
fn minutes(csv: &str) -> Workspace {
    let metric = "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nseries: {file: x.csv, in: min}\n---\n";
    Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv)
}

#[test]
fn a_number_with_a_zero_in_front_is_asked_about_once_for_a_column() {
    for (csv, words) in [
        (
            "period,value\n2026-10,09.30\n",
            &["x.csv:2 csv-cell: `09.30` is a number or a time", "write `9.3`", "decimal: \".\""][..],
        ),
        ("period,value\n2026-09,09.30\n2026-10,01.15\n", &["`09.30` and 1 more are numbers or times"]),
        ("period,value\n2026-10,9.3\n", &[]),
        ("period,value\n2026-10,0.5\n", &[]),
    ] {
        assert_eq!(wrong_words(&minutes(csv), words), None, "{csv}");
    }
}

#[test]
fn digits_of_another_script_are_one_cause_in_all_columns() {
    let csv = "period,value,n\n2026-09,١٢٫٥,١٣٠\n2026-10,١٣٫٥,120\n";
    let workspace = minutes(csv);
    assert_eq!(
        wrong_words(&workspace, &["x.csv:2 csv-cell: `١٢٫٥` is not written in Latin digits", "write `12.5`"]),
        None
    );
    let tree = WorkTree::new(workspace.path()).unwrap();
    let after = fixed(&tree);
    let text = String::from_utf8(after.read("audits/x.csv", u64::MAX).unwrap()).unwrap();
    assert_eq!(text, "period,value,n\n2026-09,12.5,130\n2026-10,13.5,120\n");
}

#[test]
fn of_two_styles_of_numbers_the_rare_one_is_told() {
    let rows = |first: &str| format!("period,value\n2026-07,\"{first}\"\n2026-08,72.5\n2026-09,73.5\n2026-10,74.5\n");
    let workspace = with_series("percent", &rows("72,5"));
    let words = ["x.csv:2 mixed-decimals: `72,5` is written in another style: line 3 shows a decimal point"];
    assert_eq!(wrong_words(&workspace, &words), None);
}

#[test]
fn a_unit_of_time_beside_in_is_one_finding() {
    let metric = "---\nkind: metric\ntitle: X\nunit: minutes\nbetter: lower\ntarget: 20m\nin: min\nseries:\n  2026-10: 9.5\n---\n";
    let workspace = Workspace::new().with("audits/x.md", metric);
    assert_eq!(wrong_words(&workspace, &["unclear-unit", "say `unit: duration`"]), None);
    let tree = WorkTree::new(workspace.path()).unwrap();
    let after = fixed(&tree);
    let text = String::from_utf8(after.read("audits/x.md", u64::MAX).unwrap()).unwrap();
    assert_eq!(text, metric.replace("minutes", "duration"));
}

#[test]
fn a_warning_past_one_step_of_the_target_is_told() {
    let metric = |target: &str, warn: &str| METRIC.replace("target: 75", &format!("target: {target}\nwarn: {warn}"));
    for (target, warn, words) in [
        (
            "{2025-01: 65, 2025-06: 80}",
            "70",
            &["contradicting-keys", "past the target of 65 that holds from `2025-01` on"][..],
        ),
        (
            "{2025-01: 75, 2025-06: 80}",
            "{2025-01: 70, 2025-06: 85}",
            &["past the target of 80 that holds from `2025-06` on"],
        ),
        ("{2025-01: 75, 2025-06: 80}", "{2025-01: 70, 2025-06: 75}", &[]),
        ("{2025-01: 75, 2025-06: 80}", "70", &[]),
    ] {
        let workspace = sound().with(FCR, metric(target, warn));
        assert_eq!(wrong_words(&workspace, words), None, "{target} {warn}");
    }
}

#[test]
fn a_critical_item_set_aside_without_a_reason_is_told() {
    let checklist = CHECKLIST.replace("S01: Greets", "S01: {ask: Greets, critical: true, evidence: required}");
    for (answer, body, words) in [
        (
            "n/a",
            "",
            &["june.md:8 missing-evidence: the critical item `S01` is said not to apply, and nothing says why"][..],
        ),
        ("{answer: n/a, note: nobody called}", "", &[]),
        ("n/a", "## S01\n\nNobody called.\n", &[]),
    ] {
        let audit = AUDIT.replace("S01: yes", &format!("S01: {answer}")) + body;
        let workspace = sound().with(CHECKLIST_FILE, &checklist).with(JUNE, &audit);
        assert_eq!(wrong_words(&workspace, words), None, "{answer} {body}");
    }
}

#[test]
fn a_heading_of_several_items_is_one_finding() {
    let checklist = CHECKLIST.replace("S01: Greets", "S01: {ask: Greets, evidence: required}");
    let checklist = checklist.replace("S02: Listens", "S02: {ask: Listens, evidence: required}");
    for heading in ["## S01, S02", "## S01-S02", "## S01 – S02", "## S01/S02"] {
        let audit = format!("{AUDIT}{heading}\n\nHeard on four calls.\n");
        let workspace = sound().with(CHECKLIST_FILE, &checklist).with(JUNE, &audit);
        assert_eq!(
            wrong_words(&workspace, &["evidence-without-item: the heading names `S01`, `S02`"]),
            None,
            "{heading}"
        );
    }
}

#[test]
fn names_that_say_less_of_a_person_are_told() {
    let workspace = |people: &str, owner: &str| {
        let audit = AUDIT.replace("auditor: Maria", "auditor: Maria Kask");
        let plan = PLAN.replace("owner: Maria", "owner: Maria Kask").replace("who: Maria", "who: Maria Kask");
        let gap = GAP.replace("owner: Maria", &format!("owner: {owner}"));
        sound().with(SETTING, format!("{SETTINGS}{people}")).with(JUNE, audit).with(NOON, plan).with(HURRY, gap)
    };
    let listed = "people: {maria: {name: Maria Kask}}\n";
    for people in ["", listed] {
        for owner in ["Maria K.", "M. Kask", "Kask", "Kask Maria"] {
            let words =
                [format!("`{owner}` is probably `Maria Kask`"), "write `Maria Kask` if it is the same".to_owned()];
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            assert_eq!(wrong_words(&workspace(people, owner), &words), None, "{people} {owner}");
        }
    }
    assert_eq!(wrong_words(&workspace("", "Jaan Tamm"), &[]), None);
    // A list of one is not a list of all.
    assert_eq!(wrong_words(&workspace(listed, "Jaan Tamm"), &[]), None);
    for owner in ["maria", "Maria Kask", "Support team"] {
        assert_eq!(wrong_words(&workspace(listed, owner), &[]), None, "{owner}");
    }
}

#[test]
fn a_time_with_another_mark_is_offered_with_a_colon() {
    let log = "---\nkind: log\ntitle: X\nfile: x.csv\n---\n";
    let rows = |received: &str| {
        format!(
            "id,received,type\n1,2026-10-01 09:30,complaint\n2,{received},complaint\n3,2026-10-03 09:30,complaint\n"
        )
    };
    for received in ["2026-10-02 09.30", "2026-10-02 9h30", "2026-10-02 0930", "\"2026-10-02, 09:30\""] {
        let workspace = Workspace::new().with("audits/x.md", log).with("audits/x.csv", rows(received));
        assert_eq!(wrong_words(&workspace, &["x.csv:3 csv-cell", "`2026-10-02 09:30`"]), None, "{received}");
        let tree = WorkTree::new(workspace.path()).unwrap();
        let after = fixed(&tree);
        let text = String::from_utf8(after.read("audits/x.csv", u64::MAX).unwrap()).unwrap();
        assert!(text.contains("2026-10-02 09:30"), "{received}: {text}");
        assert!(found(&after).is_empty(), "{received}: {text}");
    }
}
