//! Slips that only results show, that stand behind all others, or that tell who somebody is; and slips of one cause that is told once.

use super::silent::{said, wrong_words};
use super::unseen::{ANSWERS, VISIT, WAIT_FILE, changed};
use super::*;

const PLAN_FILE: &str = "audits/plans/noon.md";

/// The whole workspace with another document.
fn with(path: &str, text: &str) -> Workspace {
    changed(&[]).with(path, text)
}

#[test]
fn a_computed_value_outside_the_bounds_is_told() {
    let metric = |unit: &str, source: &str| {
        let text = format!("---\nkind: metric\ntitle: X\nunit: {unit}\nbetter: neutral\nsource: {{{source}}}\n---\n");
        with("audits/metrics/x.md", &text)
    };
    let of_log = "log: all, measure: count";
    for (unit, source, words) in [
        ("count", of_log, &[][..]),
        ("count\nbounds: [0, 9]", of_log, &[]),
        (
            "count\nbounds: [0, 2]",
            of_log,
            &["x.md:5 value-out-of-bounds: 3 in `2026-01` and 9 more lie outside 0 to 2"],
        ),
        (
            "score\nbounds: [0, 10]\nevery: quarter",
            "survey: may, question: recommend, method: nps",
            &[
                "x.md:5 value-out-of-bounds: 35 in `2026-Q2`",
                "lies outside 0 to 10",
                "widen `bounds`, or correct `source`",
            ],
        ),
    ] {
        assert_eq!(wrong_words(&metric(unit, source), words), None, "{unit}");
    }
    let sum = "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nbounds: [0, 1h]\nsource: {rows: x.csv, date: When, value: Took, in: min, statistic: sum}\n---\n";
    let rows: String = (1..5).map(|day| format!("2026-10-0{day},2{day}\n")).collect();
    let workspace = Workspace::new().with("audits/x.md", sum).with("audits/x.csv", format!("When,Took\n{rows}"));
    assert_eq!(wrong_words(&workspace, &["1h30m in `2026-10` lies outside 0 to 1h"]), None);
}

#[test]
fn what_is_probably_wrong_is_told_once() {
    let until = "until: Ended, in: min";
    for (path, right, slip, words) in [
        (FCR, "2026-10", "2025-10", &["fcr.md:14", "`2025-10` stands after `2026-09`", "write `2026-10`"][..]),
        (WAIT_FILE, "2026-10,mail", "2025-10,mail", &["wait.csv:13", "`2025-10` stands after `2026-09`"]),
        (
            HURRY,
            "2027-09-01",
            "2026-09-01",
            &["hurry.md:10 overdue-action: the gap was due", "90 days late", "`closed:"],
        ),
        (HURRY, "status: open", "status: planned", &["hurry.md:11", "is planned, and no plan closes it"]),
        (
            ANSWERS,
            "0,phone,",
            "0,,",
            &["may.md:5 csv-cell: a few rows have nothing in `channel` and count in the whole alone"],
        ),
        (
            ANSWERS,
            "id,channel,R,O,Why\n0,",
            "id,channel,R,O,Why\njaan@example.ee,",
            &["may.md:4 personal-data: 1 row holds", "an e-mail address in the column `id`, the first in line 2"],
        ),
        (
            ANSWERS,
            "id,channel,R,O,Why\n0,",
            "id,channel,R,O,Why\n+372 5555 1234,",
            &["a telephone number in the column `id`", "git keeps the file"],
        ),
        (
            VISIT,
            "answers:",
            "shopper: jaan@example.ee\nanswers:",
            &["personal-data: this looks like an e-mail address"],
        ),
        (FCR, "better: higher", "warn: 60\nbetter: lower", &["write `better: higher`"]),
    ] {
        assert_eq!(wrong_words(&changed(&[(path, right, slip)]), words), None, "{path}: {slip}");
    }
    let rows = "Ticket,When,Ended\n1,2026-10-01 10:00,2026-10-01 11:00\n2,2026-10-02 10:00,2026-10-02 11:30\n";
    let metric = format!(
        "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nsource: {{rows: x.csv, date: When, {until}}}\n---\n"
    );
    let workspace = Workspace::new().with("audits/x.md", metric).with("audits/x.csv", rows);
    assert_eq!(wrong_words(&workspace, &["x.md:6 contradicting-keys: `in` has nothing to say", "remove `in`"]), None);
}

#[test]
fn nothing_counts_a_small_group_of_a_survey() {
    let few = "have nothing in `channel` and count in the whole alone";
    for (settings, bare, words) in [
        ("", 4, format!("csv-cell: a few rows {few}")),
        ("", 5, format!("csv-cell: 5 of 80 rows {few}")),
        ("", 75, format!("csv-cell: 75 of 80 rows {few}")),
        ("", 76, format!("csv-cell: all rows but a few {few}")),
        ("", 80, format!("csv-cell: 80 of 80 rows {few}")),
        ("\nprivacy: {min-group: 1}", 1, few.replace("have", "csv-cell: 1 of 80 rows has").replace("count", "counts")),
        ("\nprivacy: {min-group: 1}", 79, format!("csv-cell: 79 of 80 rows {few}")),
    ] {
        let rows: String =
            (0..80).map(|nth| format!("{nth},{},9,4\n", if nth < bare { "" } else { "phone" })).collect();
        let survey = "---\nkind: survey\ndate: 2026-05-31\nresponses: x.csv\nby: [channel]\nquestions:\n  recommend: {column: R, scale: 0-10, method: nps}\n  overall: {column: O, scale: 1-5, method: csat, top: 4}\n---\n";
        let workspace = Workspace::new()
            .with(SETTING, format!("{SETTINGS}{settings}\n"))
            .with("audits/surveys/x.md", survey)
            .with("audits/surveys/x.csv", format!("id,channel,R,O\n{rows}"));
        let said = said(&workspace);
        assert!(said.iter().any(|said| said.contains(&words)), "{words} is not in {said:?}");
    }
}

#[test]
fn addresses_are_told_at_the_file_that_holds_them() {
    let survey = |files: &str| {
        format!(
            "---\nkind: survey\ndate: 2026-05-31\nrespondent: who\nresponses:\n{files}questions: {{recommend: {{column: R, scale: 0-10, method: nps}}}}\n---\n"
        )
    };
    let plain: String = (0..40).map(|nth| format!("{nth},9,,\n")).collect();
    let with_addresses: String = (50..90).map(|nth| format!("{nth},9,m{nth}@example.ee,m{nth}@example.ee\n")).collect();
    let (first, both) = (format!("who,R,mail,mail\n{plain}"), format!("who,R,mail,mail\n{with_addresses}"));
    for files in ["  - a.csv\n  - b.csv\n", "  - a.csv\n  - b*.csv\n"] {
        let workspace = Workspace::new()
            .with("audits/surveys/x.md", survey(files))
            .with("audits/surveys/a.csv", first.as_str())
            .with("audits/surveys/b.csv", both.as_str());
        let words = ["x.md:7 personal-data: 40 rows hold", "column `mail`, the first in line 2", "delete the column"];
        assert_eq!(wrong_words(&workspace, &words), None, "{files}");
    }
    let who = first.replacen("\n0,", "\njaan@example.ee,", 1);
    let workspace =
        Workspace::new().with("audits/surveys/x.md", survey("  - a.csv\n")).with("audits/surveys/a.csv", who);
    let words = ["x.md:6 personal-data: 1 row holds", "column `who`", "write a number in the place of each"];
    assert_eq!(wrong_words(&workspace, &words), None);
}

#[test]
fn a_decision_is_late_until_it_is_taken() {
    let decision = |more: &str| {
        format!(
            "---\nkind: decision\nquestion: Keep the desk?\noptions: {{keep: {{do: Keep it}}, close: {{do: Close it}}}}\ndecider: Maria\ndue: 2026-08-15\n{more}---\n"
        )
    };
    let of = |more: &str| with("audits/decisions/desk.md", &decision(more));
    assert_eq!(
        wrong_words(&of(""), &["desk.md:6 overdue-action: the decision was due", "107 days late", "`decided:"]),
        None
    );
    assert_eq!(wrong_words(&of("decided: {date: 2026-09-01, choice: keep}\n"), &[]), None);
}

#[test]
fn rows_that_are_acknowledged_after_they_are_closed_are_told() {
    let case = |nth: usize| {
        let acknowledged = if nth == 3 { "2026-03-28" } else { "2026-03-02" };
        format!("c{nth},2026-03-01,{acknowledged},2026-03-1{nth},complaint\n")
    };
    let rows: String = (0..8).map(case).collect();
    let workspace = Workspace::new()
        .with("audits/l.md", "---\nkind: log\ntitle: L\nfile: l.csv\n---\n")
        .with("audits/l.csv", format!("id,received,acknowledged,closed,type\n{rows}"));
    assert_eq!(wrong_words(&workspace, &["l.csv:5 dates-out-of-order: 1 of 8 rows: acknowledged after closed"]), None);
}

#[test]
fn a_part_of_rows_that_is_nearly_another_is_told() {
    let rows = |odd: &str| -> String {
        let part = |nth: usize| if nth == 7 { odd } else { ["Phone desk", "Chat"][nth % 2] };
        (0..90).map(|nth| format!("2026-10-{:02},{},{}\n", 1 + nth % 30, 20 + nth * 13 % 40, part(nth))).collect()
    };
    let of = |odd: &str| {
        let text = "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nsource: {rows: x.csv, date: When, value: Took, in: min, by: Channel}\n---\n";
        Workspace::new().with("audits/x.md", text).with("audits/x.csv", format!("When,Took,Channel\n{}", rows(odd)))
    };
    assert_eq!(wrong_words(&of("Shop"), &[]), None);
    assert_eq!(wrong_words(&of("Phone dsk"), &["two-spellings: `Phone dsk` (1 row) and `Phone desk` (45 rows)"]), None);
    assert_eq!(wrong_words(&of("#N/A"), &["csv-cell: `#N/A` (1 row) is among the parts by `Channel`"]), None);
}

#[test]
fn one_cause_is_told_once() {
    let plan = |closes: &str, due: &str| {
        let text = format!(
            "---\nkind: plan\nowner: Maria\nstart: 2026-06-10\ncloses: [{closes}]\nactions:\n  rota: {{do: Two more people at noon, who: Maria, due: {due}}}\n---\n"
        );
        changed(&[(HURRY, "status: open", "status: planned\nplan: noon")]).with(PLAN_FILE, &text)
    };
    assert_eq!(wrong_words(&plan("hurry", "2027-02-01"), &[]), None);
    assert_eq!(wrong_words(&plan("hury", "2027-02-01"), &["dangling-reference: there is no gap `hury`"]), None);
    assert_eq!(wrong_words(&plan("hurry", "2026-02-01"), &["noon.md:7 dates-out-of-order: `rota` is due"]), None);
    let all: String = (0..6).map(|nth| format!("c{nth},2026-03-01,kaebus\n")).collect();
    let log = |more: &str| {
        Workspace::new()
            .with("audits/l.md", format!("---\nkind: log\ntitle: L\nfile: l.csv\n{more}---\n"))
            .with("audits/l.csv", format!("id,received,type\n{all}"))
    };
    assert_eq!(wrong_words(&log(""), &["l.csv:2 two-spellings: 6 of 6 rows are of no type that is counted"]), None);
    let listed = log("types: {complaint: [complaint]}\n");
    assert_eq!(wrong_words(&listed, &["l.md:5 unlisted-type: 6 of 6 rows match none"]), None);
    let count = "---\nkind: metric\ntitle: C\nunit: count\nbetter: lower\nsource: {log: l, measure: count, where: {type: complaint}}\n---\n";
    let counted = log("").with("audits/c.md", count);
    assert_eq!(wrong_words(&counted, &["l.csv:2 two-spellings: 6 of 6 rows are of no type that is counted"]), None);
    let turned = changed(&[(FCR, "better: higher", "better: lower")]).with(
        "audits/goals/fcr.md",
        "---\nkind: goal\nmetric: fcr\nfrom: {2026-05: 64}\nto: {2027-05: 75}\nowner: Maria\n---\n",
    );
    assert_eq!(wrong_words(&turned, &["fcr.md:5 contradicting-keys: what `fcr` measures is better the higher"]), None);
}

#[test]
fn links_and_file_names_that_a_blank_or_an_ending_breaks_are_told() {
    let page = |text: &str| Workspace::new().with("audits/p.md", format!("---\nkind: page\ntitle: P\n---\n{text}\n"));
    for (text, words) in [
        ("See [the list] (https://example.org/list).", &["p.md:5 dangling-link", "leave out the blank between"][..]),
        ("- [x] (optional) the list", &[]),
        ("See [1] (page 12).", &[]),
    ] {
        assert_eq!(wrong_words(&page(text), words), None, "{text}");
    }
    let twice = Workspace::new().with("audits/p.md.md", "---\nkind: page\ntitle: P\n---\nText.\n");
    assert_eq!(wrong_words(&twice, &["invalid-id: the id `p.md` ends", "rename the file to `p.md`"]), None);
    let stated = Workspace::new().with("audits/p.md", "---\nkind: page\nid: q.md\ntitle: P\n---\nText.\n");
    assert_eq!(wrong_words(&stated, &["p.md:3 invalid-id", "write `id: q`"]), None);
}

#[test]
fn brackets_and_numbers_of_one_line_are_told() {
    let found = wrong(&[
        (JUNE, "method: random}", "method: random]", "`]` stands where `}` closes the `{`", "method: random}\n"),
        (JUNE, "in a hurry}", "in a hurry]", "write `}`", "in a hurry}\n"),
        (JUNE, "population: 1240", "population: 1.24", "with all its digits and no mark between them", ""),
        (
            CHECKLIST_FILE,
            "scale: [no, partly, yes]",
            "scale: [no, partly, yes}",
            "write `]`",
            "scale: [no, partly, yes]\n",
        ),
        (FCR, "2025-06: 65.5", "2025-06: 69 percent", "did you mean `69%`?", "2025-06: 69%\n"),
        (FCR, "target: 75", "target: {20255: 75}", "a year has four digits", ""),
        (
            FCR,
            "series:\n  2025-05: 64\n  2025-06: 65.5",
            "source: {log: all, survey: may}",
            "keep one of `survey`, `log`, and its keys",
            "",
        ),
    ]);
    assert!(found.is_empty(), "{found:#?}");
    let range = CHECKLIST.replace("S02: Listens", "S02: {ask: Listens, scale: 1-10}");
    let audit = AUDIT.replace("{answer: partly, note: often in a hurry}", "4,5");
    let workspace = sound().with(CHECKLIST_FILE, &range).with(JUNE, &audit);
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, (JUNE, "did you mean `4.5`?", "")), None);
}

#[test]
fn a_promise_in_another_unit_and_dates_that_are_turned_round_are_told() {
    let case = |nth: usize| format!("c{nth},2026-0{}-01,2026-0{}-1{},complaint\n", 1 + nth % 9, 1 + nth % 9, nth % 9);
    let rows: String = (0..24).map(case).collect();
    let log = |due: &str| {
        Workspace::new()
            .with("audits/l.md", format!("---\nkind: log\ntitle: L\nfile: l.csv\ndue: {due}\n---\n"))
            .with("audits/l.csv", format!("id,received,closed,type\n{rows}"))
    };
    assert_eq!(wrong_words(&log("7d"), &[]), None);
    assert_eq!(
        wrong_words(&log("30m"), &["l.md:5 out-of-proportion: `30m` is promised, and the quickest of 24"]),
        None
    );
    let metric = |columns: &str| {
        let text = format!(
            "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nsource: {{rows: x.csv, {columns}}}\n---\n"
        );
        let rows = "Opened,Ended\n2026-10-01,2026-10-03\n2026-10-02,2026-10-03\n2026-10-04,2026-10-06\n";
        Workspace::new().with("audits/x.md", text).with("audits/x.csv", rows)
    };
    for (columns, words) in [
        ("date: Opened, until: Ended", &[][..]),
        (
            "date: Ended, until: Opened",
            &["x.csv:2", "3 of 3 rows end before they begin", "`date: Opened, until: Ended`"],
        ),
        ("date: Ended, until: Ended", &["x.md:6 contradicting-keys: `date` and `until` are one column, `Ended`"]),
    ] {
        assert_eq!(wrong_words(&metric(columns), words), None, "{columns}");
    }
}
