//! Slips of people who write their first documents: commas in braces, lists in the place of one, dates of what has none, empty keys.

use super::silent::wrong_words;
use super::*;

const COMMAS: &[Slip] = &[
    (
        JUNE,
        "often in a hurry",
        "a, b, gave no name",
        "write `note: \"a, b, gave no name\"`",
        "note: \"a, b, gave no name\"",
    ),
    (JUNE, "often in a hurry", "vague, in seven", "write `note: \"vague, in seven\"`", "note: \"vague, in seven\""),
    (JUNE, "often in a hurry}", "vague, in seven, cause: pace}", "vague, in seven", "note: \"vague, in seven\", cause"),
    (JUNE, "often in a hurry}", "vague, cause pace}", "quote the text of `note`", ""),
    (JUNE, "population: 1240", "population: 1,030,500", "write `population: 1030500`", "population: 1030500"),
    (NOON, "who: Maria", "who: Maria, Jaan", "write the one who answers for it, such as `who: Maria`", ""),
];

#[test]
fn a_comma_in_braces_is_one_error_with_the_whole_text() {
    let wrong = wrong(COMMAS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const KEYS: &[Slip] = &[
    (
        JUNE,
        "auditor: Maria",
        "auditor: Maria\nsigned: [jelena, 2025-06-05]",
        "give each value its key: `{by: jelena, date: 2025-06-05}`",
        "",
    ),
    (
        JUNE,
        "auditor: Maria",
        "auditor: Maria\nsigned: [{by: jelena, date: 2025-06-05}]",
        "write `{by: jelena, date: 2025-06-05}`",
        "signed: {by: jelena, date: 2025-06-05}",
    ),
    (
        JUNE,
        "auditor: Maria",
        "auditor: Maria\nsigned:\n  - by: jelena\n    date: 2025-06-05",
        "only one can stand here: write `{by: jelena, date: 2025-06-05}`",
        "",
    ),
    (HURRY, "due: 2027-09-01", "due: n/a", "a key that may be missing is left out where there is none", ""),
    (HURRY, "due: 2027-09-01", "due: 2025", "write its month and day as well: `2025-…-…`", ""),
    (
        CHECKLIST_FILE,
        "scale: [no, partly, yes]",
        "scale: no, partly, yes",
        "write `[no, partly, yes]`",
        "[no, partly, yes]",
    ),
    (CHECKLIST_FILE, "version: 1", "version: 1\npass: 80%", "write `80`", "pass: 80\n"),
    (CHECKLIST_FILE, "S01: Greets", "S01: {ask: Greets, weight: 20%}", "write a plain number, such as `20`", ""),
];

#[test]
fn what_stands_in_another_shape_is_told_with_the_line_to_write() {
    let wrong = wrong(KEYS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_cell_of_a_date_that_stands_for_nothing_is_emptied() {
    let log = |cell: &str| {
        Workspace::new().with("audits/l.md", "---\nkind: log\nfile: l.csv\n---\n").with(
            "audits/l.csv",
            format!("id,received,closed\n1,2025-05-01,{cell}\n2,2025-05-03,2025-05-04\n3,2025-05-04,{cell}\n"),
        )
    };
    for cell in ["n.a.", "N/A", "-", "—"] {
        let workspace = log(cell);
        let tree = WorkTree::new(workspace.path()).unwrap();
        let mended = "1,2025-05-01,\n2,2025-05-03,2025-05-04\n3,2025-05-04,\n";
        assert_eq!(wrong_of(&tree, ("audits/l.csv", "leave the cell empty", mended)), None, "{cell}");
    }
    assert_eq!(wrong_words(&log(""), &[]), None);
    // Of the day it came in nothing may be made.
    let workspace = log("").with("audits/l.csv", "id,received,closed\n1,n.a.,\n2,2025-05-03,2025-05-04\n");
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert!(found(&tree).iter().all(|fault| fault.fix.is_empty()), "{:?}", found(&tree));
}

#[test]
fn a_key_without_a_value_is_told_as_such() {
    let goal = |metric: &str| {
        format!("---\nkind: goal\nmetric:{metric}\nfrom: {{2025-05: 64}}\nto: {{2027-12: 70}}\nowner: Maria\n---\n")
    };
    let workspace = sound().with("audits/g.md", goal(""));
    assert_eq!(
        wrong_words(&workspace, &["g.md:3 goal-without-metric: `metric` has no value, and a goal needs one"]),
        None
    );
    assert_eq!(wrong_words(&sound().with("audits/g.md", goal(" fcr")), &[]), None);
}

#[test]
fn a_map_that_has_to_hold_something_is_told_where_it_is_empty() {
    let decision = |options: &str| {
        format!(
            "---\nkind: decision\nquestion: Who answers at night?\noptions: {options}\ndecider: Kadri\ndue: 2027-01-01\n---\n"
        )
    };
    for (options, words) in [
        ("{a: {do: Hire two}, b: {do: Leave it}}", &[][..]),
        ("{}", &["d.md:4 missing-key: `options` is empty: there is nothing to choose from"]),
        ("{a: {do: Hire two}}", &["d.md:4 contradicting-keys: there is one option, `a`"]),
        ("{a: {do: Hire two}, b: hire two}", &["d.md:4 contradicting-keys: the options `a` and `b` are the same"]),
    ] {
        assert_eq!(wrong_words(&sound().with("audits/d.md", decision(options)), words), None, "{options}");
    }
    let chosen = decision("{a: {do: Hire two}, b: {do: Leave it}}")
        .replace("due:", "decided: {date: 2026-06-20, choice: Hire two}\ndue:");
    let workspace = sound().with("audits/d.md", chosen);
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, ("audits/d.md", "options are chosen by their name: write `a`", "choice: a}")), None);
    let plan = PLAN.replace("\n  rota: {do: Two more people at noon, who: Maria}", " {}");
    assert_eq!(wrong_words(&sound().with(NOON, plan), &["noon.md:5 missing-key: `actions` is empty"]), None);
}

#[test]
fn an_audit_that_is_dated_after_all_that_came_of_it_is_one_finding() {
    let audit = |date: &str, keys: &str| AUDIT.replace("date: 2025-06-01", &format!("date: {date}\n{keys}"));
    let keys = "signed: {by: Jelena, date: 2025-06-05}\ndisputed: {S02: {by: Kadri, date: 2025-06-06, why: two calls were cut off}}";
    for (date, keys, words) in [
        ("2025-06-01", keys, &[][..]),
        (
            "2026-11-01",
            keys,
            &["june.md:4 dates-out-of-order: the audit is dated 2026-11-01, and was signed or disputed before"],
        ),
        ("2027-06-01", keys, &["june.md:4 dates-out-of-order: the audit is dated 2027-06-01"]),
    ] {
        assert_eq!(wrong_words(&sound().with(JUNE, audit(date, keys)), words), None, "{date} {keys}");
    }
    let gap = GAP.replace("2027-09-01", "2025-09-01");
    let workspace = sound().with(JUNE, audit("2026-11-01", "level: 3")).with(HURRY, gap);
    let words = ["hurry.md:9 dates-out-of-order: due on 2025-09-01, before `audit/june`"];
    assert_eq!(wrong_words(&workspace, &words), None);
    let closed = "status: closed\nclosed: {date: 2025-08-20, evidence: twenty calls were good}";
    let gap = GAP.replace("status: open", closed);
    let second = gap.replace("item: S02\n", "");
    let workspace = workspace.with(HURRY, gap).with("audits/gaps/other.md", second);
    assert_eq!(
        wrong_words(&workspace, &["june.md:4 dates-out-of-order: `audit/june` is dated 2026-11-01, after 2 gaps"]),
        None
    );
}

#[test]
fn a_year_that_was_mistyped_is_told_once() {
    let gap = |opened: &str| GAP.replace("due:", &format!("opened: {opened}\ndue:"));
    for (opened, words) in [
        ("2025-06-02", &[][..]),
        ("2025-05-02", &["hurry.md:9 dates-out-of-order: opened on 2025-05-02, before `audit/june`"]),
        ("1926-06-02", &["hurry.md:9 dates-out-of-order: the gap was opened on 1926-06-02, 100 years ago"]),
    ] {
        assert_eq!(wrong_words(&sound().with(HURRY, gap(opened)), words), None, "{opened}");
    }
}

#[test]
fn people_are_one_person_each() {
    let workspace = |owner: &str| {
        sound()
            .with(
                SETTING,
                "title: Quality\nlanguages: [en]\npeople: {jelena: {name: Jelena Orlova}, maria: {name: Maria}}\n",
            )
            .with(HURRY, GAP.replace("owner: Maria", &format!("owner: {owner}")))
    };
    for (owner, words) in [
        ("jelena", &[][..]),
        ("Orlova, J.", &[]),
        ("jelenna", &["hurry.md:3 two-spellings: `jelenna` is nearly `jelena`, and another person"]),
        (
            "jelena, maria",
            &["hurry.md:3 two-spellings: `jelena, maria` is one person by this, and names `jelena`, `maria`"],
        ),
    ] {
        assert_eq!(wrong_words(&workspace(owner), words), None, "{owner}");
    }
}

#[test]
fn weights_on_two_scales_are_told() {
    let checklist = |first: &str, second: &str| {
        CHECKLIST
            .replace("S01: Greets", &format!("S01: {{ask: Greets{first}}}"))
            .replace("S02: Listens", &format!("S02: {{ask: Listens{second}}}"))
    };
    for (first, second, words) in [
        ("", "", &[][..]),
        (", weight: 20", ", weight: 80", &[]),
        (", weight: 3", "", &[]),
        (", weight: 10", "", &[]),
        (
            ", weight: 20",
            "",
            &["phone.md:8 out-of-proportion: `S01` weighs 20 times as much as `S02`, which says no weight"],
        ),
        (", weight: 40", ", weight: 2", &["phone.md:8 out-of-proportion: `S01` weighs 20 times as much as `S02`"]),
        (", weight: 0", ", weight: 0", &["phone.md:8 out-of-proportion: every item weighs 0"]),
    ] {
        let workspace = sound().with(CHECKLIST_FILE, checklist(first, second));
        assert_eq!(wrong_words(&workspace, words), None, "{first} {second}");
    }
}

#[test]
fn waves_whose_respondents_are_counted_may_share_numbers() {
    let survey = |date: &str, file: &str| {
        format!(
            "---\nkind: survey\ndate: {date}\nwave-of: shop\nrespondent: id\nresponses: {file}\nquestions: {{all: {{column: a, method: csat}}}}\n---\n"
        )
    };
    let csv = |id: &dyn Fn(usize) -> String, plus: usize| -> String {
        let rows = (0..40).map(|nth| format!("{},{}\n", id(nth), 1 + (nth * (3 + plus) + nth / 7) % 5));
        format!("id,a\n{}", rows.collect::<String>())
    };
    let counted = |nth: usize| (nth + 1).to_string();
    let named = |nth: usize| format!("K{}", 7_000 + 13 * nth);
    let others = |nth: usize| format!("K{}", 9_000 + 13 * nth);
    let is = |first: String, second: String| {
        sound()
            .with("audits/s1.md", survey("2025-03-01", "s1.csv"))
            .with("audits/s2.md", survey("2025-06-01", "s2.csv"))
            .with("audits/s1.csv", first)
            .with("audits/s2.csv", second)
    };
    let severity = |workspace: &Workspace| found(&WorkTree::new(workspace.path()).unwrap()).len();
    let (one, two) = (is(csv(&counted, 0), csv(&counted, 1)), is(csv(&named, 0), csv(&named, 1)));
    assert_eq!(
        wrong_words(&one, &["overlapping-waves", "both count their respondents from 1", "leave `respondent` out"]),
        None
    );
    assert_eq!(wrong_words(&two, &["overlapping-waves: `s1` and `s2` share 40 respondents"]), None);
    assert_eq!((severity(&one), severity(&two)), (0, 1));
    assert_eq!(wrong_words(&is(csv(&named, 0), csv(&others, 1)), &[]), None);
}
