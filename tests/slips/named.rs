//! Slips that an author's trial brought up: names that are nearly others, rows with a cell too many, documents that nobody reads.

use super::silent::{said, wrong_words};
use super::*;

const MAY: &str = "audits/audits/may.md";
const SURVEY: &str = "---\nkind: survey\naudience: customers\nmethod: web\ndate: 2025-06-01\nresponses: s.csv\nquestions:\n  overall: {column: Q1, scale: 1-5, method: csat}\n---\n";

/// [`sound`] with an audit of May of the scope `may`, that of June having the scope `june`.
fn scoped(may: &str, june: &str) -> Workspace {
    let of = |scope: &str| AUDIT.replace("sample:", &format!("scope: {{{scope}}}\nsample:"));
    sound().with(JUNE, of(june)).with(MAY, of(may).replace("2025-06-01", "2025-05-01"))
}

#[test]
fn a_key_of_a_scope_that_is_nearly_another_is_told() {
    for (key, meant) in [("chanel", "channel"), ("kanal", "channel"), ("canal", "channel"), ("lanuage", "language")] {
        let help = format!("write `{meant}` if it is the same");
        let words = ["june.md:6 two-spellings", help.as_str()];
        assert_eq!(wrong_words(&scoped("channel: phone", &format!("{key}: phone")), &words), None, "{key}");
    }
    for key in ["channel", "team", "place"] {
        let workspace = scoped("channel: phone", &format!("{key}: phone"));
        assert_eq!(wrong_words(&workspace, &[]), None, "{key}");
    }
    assert_eq!(wrong_words(&scoped("kanal: phone", "kanal: phone"), &[]), None, "a key of their own");
}

#[test]
fn people_who_differ_by_a_letter_at_the_end_are_told() {
    let workspace = |one: &str, other: &str| {
        let by = |text: &str| text.replace("Maria", other);
        sound().with(HURRY, GAP.replace("Maria", one)).with(NOON, by(PLAN)).with(JUNE, by(AUDIT))
    };
    for (one, other) in [("Maria Tam", "Maria Tamm"), ("Maria Tammm", "Maria Tamm"), ("Jon Smit", "Jon Smith")] {
        let help = format!("write `{other}` if it is the same");
        assert_eq!(wrong_words(&workspace(one, other), &["hurry.md:3 two-spellings", &help]), None, "{one}");
    }
    for (one, other) in
        [("Anna", "Anne"), ("Team 1", "Team 2"), ("Jelena Orlov", "Jelena Orlova"), ("Stefan Pop", "Stefan Popa")]
    {
        assert_eq!(wrong_words(&workspace(one, other), &[]), None, "{one}");
    }
    let places = scoped("place: Tallinn", "place: Tallin").with(
        "audits/audits/april.md",
        AUDIT.replace("2025-06-01", "2025-04-01").replace("sample:", "scope: {place: Tallinn}\nsample:"),
    );
    assert_eq!(wrong_words(&places, &["june.md:6 two-spellings", "`Tallin` is nearly `Tallinn`"]), None);
}

#[test]
fn a_row_with_an_empty_cell_more_is_told_where_it_is_alone() {
    let rows = |end: &str| (0..30).map(|row| format!("{row},4{end}\n")).collect::<String>();
    let survey = |rows: String| sound().with("audits/s.md", SURVEY).with("audits/s.csv", format!("id,Q1\n{rows}"));
    let words = ["s.csv:32 csv-ragged-row: the row ends with an empty cell more: it has 3, the header 2"];
    assert_eq!(wrong_words(&survey(rows("") + "31,4,\n"), &words), None);
    assert_eq!(wrong_words(&survey(rows(",")), &[]), None, "the habit of a tool");
}

#[test]
fn documents_in_files_of_data_are_told_and_data_is_not() {
    for name in ["late.mdx", "late.json", "late.toml", "late"] {
        let workspace = sound().with(&format!("audits/gaps/{name}"), GAP);
        let words = ["document-not-read: the file looks like a document and is not read", "rename it"];
        assert_eq!(wrong_words(&workspace, &words), None, "{name}");
    }
    for (name, text) in [
        ("x.json", "{\"a\": 1}"),
        ("x.toml", "kind = \"gap\"\n"),
        ("x", "---\nfound: it\n---\n"),
        ("LICENSE", "kind: gap\n"),
        ("_late", GAP),
        ("x.csv", "---\nkind: gap\n---\n"),
    ] {
        assert_eq!(wrong_words(&sound().with(&format!("audits/gaps/{name}"), text), &[]), None, "{name}");
    }
}

#[test]
fn one_cause_is_told_once() {
    let total = "---\nkind: metric\nunit: percent\nbetter: higher\nseries: f.csv\n---\n";
    let total =
        sound().with("audits/f.md", total).with("audits/f.csv", "period,value\n2025-05,50\n2025-06,55\nTotal,105\n");
    assert_eq!(wrong_words(&total, &["f.csv:4 csv-cell: `Total` is not a period", "skip: {period: [Total]}"]), None);

    let list = |keys: &str| sound().with("audits/own.md", format!("---\nkind: checklist\nversion: 1\n{keys}---\n"));
    assert_eq!(wrong_words(&list("extends: foo@1\n"), &["own.md:4 dangling-reference", "no checklist `foo@1`"]), None);
    assert_eq!(wrong_words(&list(""), &["own.md:2 missing-key: a checklist needs the key `sections`"]), None);
    assert_eq!(wrong_words(&list("sections:\n"), &["own.md:4 missing-key: `sections` has no value"]), None);
    assert_eq!(wrong_words(&list("extends: auditbook/service-standards@1\npass: 90\n"), &[]), None);
    let unpinned = "extends: service-standards\ndrop: [S08, S09]\nsections: {a: {items: {P01: Is it so}}}\n";
    assert_eq!(wrong_words(&list(unpinned), &["own.md:4 unpinned-checklist", "service-standards@1"]), None);

    let cut = sound().with(JUNE, AUDIT.replace("answers:\n", "answers:\n---\n"));
    assert_eq!(wrong_words(&cut, &["june.md:9 document-not-read: `S01` is not read here", "`---` of line 8"]), None);

    let share = "source: {rows: t.csv, date: Created, share: {column: Reopened, is: [no]}}\n";
    let share = format!("---\nkind: metric\nunit: percent\nbetter: lower\n{share}---\n");
    let rows: String = (1..12).map(|day| format!("3/{day}/25 10h,no\n")).collect();
    let unread = sound().with("audits/r.md", share).with("audits/t.csv", format!("Created,Reopened\n{rows}"));
    assert_eq!(wrong_words(&unread, &["t.csv:2 csv-cell", "is not a date, nor is any other cell of `Created`"]), None);
}

#[test]
fn an_allowance_of_an_error_says_that_errors_cannot_be_allowed() {
    let comment = "S01: maybe  # auditbook: allow answer-off-scale because so it was";
    let said = said(&sound().with(JUNE, AUDIT.replace("S01: yes", comment)));
    assert_eq!(said.len(), 2, "{said:#?}");
    let allowance = said.iter().find(|said| said.contains("unused-allowance")).unwrap();
    assert!(allowance.contains("june.md:8") && allowance.contains("errors cannot be allowed"), "{allowance}");
    assert!(allowance.contains("mend what the error says"), "{allowance}");
}

#[test]
fn a_link_to_nothing_is_told() {
    let audit = format!("{AUDIT}\n## S02\n\nSee [the call]() of May.\n");
    let words = ["june.md:14 dangling-link: the link leads nowhere", "write the address"];
    assert_eq!(wrong_words(&sound().with(JUNE, audit), &words), None);
}

const SLIPS: &[Slip] = &[
    (FCR, "unit: percent", "unit: perc", "did you mean `percent`?", "unit: percent"),
    (FCR, "unit: percent", "unit: number", "did you mean `count`?", ""),
    (
        CHECKLIST_FILE,
        "[no, partly, yes]",
        "0-9007199254740993",
        "the lowest and the highest answer, such as `0-10`",
        "",
    ),
    (CHECKLIST_FILE, "[no, partly, yes]", "0-10²³", "`²` is no digit of a range", ""),
    (
        JUNE,
        "note: often in a hurry",
        "note: a, b, c: d",
        "a comma splits `{…}`: quote the text of `note` =  = write `note: \"a, b, c: d\"`",
        "",
    ),
    (JUNE, "note: often in a hurry", "note: a, b, cause: hurry", "write `note: \"a, b\"`", "\"a, b\", cause: hurry}"),
    (HURRY, "impact: 4", "\timpact: 4", "take it away", "\nimpact: 4"),
    (NOON, "rota: {do: Two more people at noon, who: Maria}", "rota {do: X}", "write `rota: {`", "rota: {do: X}"),
    (HURRY, "impact: 4", "impact: 4,", "write the number alone: `4`", ""),
];

#[test]
fn each_is_one_finding_that_says_what_to_write() {
    let wrong = wrong(SLIPS);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
