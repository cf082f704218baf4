//! Slips of people in a hurry: two names where one stands, near misses of headings, quotes within quotes, lists in the place of lines,
//! exports with rows that are none.

use super::silent::wrong_words;
use super::*;

#[test]
fn several_people_in_one_text_are_one_finding_with_what_to_write() {
    let workspace = |people: &str, owner: &str| {
        sound().with(SETTING, format!("{SETTINGS}{people}")).with(HURRY, GAP.replacen("Maria", owner, 1))
    };
    let listed = "people: {jelena: {name: Jelena Orlova}, kadri: {name: Kadri Tamm}, maria: {name: Maria}}\n";
    for (people, owner, words) in [
        (listed, "jelena", &[][..]),
        (
            listed,
            "jelena, kadri",
            &[
                "`jelena, kadri` is one person by this, and names `jelena`, `kadri`",
                "`owner` takes one",
                "such as `jelena`",
            ],
        ),
        (listed, "jelena und Marko", &["names `jelena`, `Marko`", "such as `jelena`, and list `Marko` in `people`"]),
        (listed, "Marko and Anna", &[]),
        (listed, "Πωλήσεις και Υποστήριξη", &[]),
        (listed, "Müük ja Tugi", &[]),
        (
            listed,
            "Orlova, Jelena",
            &["`Orlova, Jelena` is `Jelena Orlova` with the family name first", "write `Jelena Orlova`"],
        ),
        ("", "Marko Saar και Άννα Λάμπρου", &["names `Marko Saar`, `Άννα Λάμπρου`", "such as `Marko Saar`"]),
        (listed, "Sales and Support", &[]),
        ("", "Tamm, Kadri", &[]),
        ("", "Marko and Anna", &[]),
    ] {
        assert_eq!(wrong_words(&workspace(people, owner), words), None, "{owner}");
    }
    let both = workspace(listed, "[jelena, kadri]");
    assert_eq!(wrong_words(&both, &["hurry.md:3 wrong-type", "only one can stand here, such as `jelena`"]), None);
}

#[test]
fn answers_beside_a_file_of_contacts_are_one_finding_that_says_which_to_keep() {
    let workspace = |answers: &str| {
        let audit = AUDIT.replace("answers:\n  S01: yes\n  S02: {answer: partly, note: often in a hurry}\n", answers);
        sound().with(JUNE, audit).with("audits/audits/june.csv", "contact,S01,S02\n1,yes,no\n2,yes,yes\n")
    };
    let both = "contacts: june.csv\nanswers:\n  S01: yes\n  S02: partly\n";
    let words =
        ["june.md:9 answered-twice: `S01`, `S02` are answered here and in", "keep the file", "and delete `answers`"];
    assert_eq!(wrong_words(&workspace(both), &words), None);
    let one = "contacts: june.csv\nanswers:\n  S01: yes\n";
    assert_eq!(wrong_words(&workspace(one), &["`S01` is answered here", "and delete `answers`"]), None);
    assert_eq!(wrong_words(&workspace("contacts: june.csv\n"), &[]), None);
}

#[test]
fn lines_that_are_nearly_headings_of_items_are_told_with_the_heading() {
    let is_none = "this is no heading of `S02`: its evidence stands beside no answer";
    for (line, words) in [
        ("##S02", [is_none, "write `## S02`"]),
        ("##S02 In thirty", [is_none, "write `## S02 In thirty`"]),
        ("#S02", [is_none, "write `## S02`"]),
        ("##\u{a0}S02", [is_none, "write `## S02`"]),
        ("    ## S02", [is_none, "write `## S02`"]),
        ("**S02**", [is_none, "write `## S02`"]),
        ("__S02: in a hurry__", [is_none, "write `## S02 in a hurry`"]),
        ("**S02:** in a hurry", [is_none, "write `## S02` on a line of its own above it"]),
        ("S02", [is_none, "write `## S02`"]),
        ("s02:", [is_none, "write `## S02`"]),
        ("S02 – in a hurry", [is_none, "write `## S02` on a line of its own above it"]),
        ("S02：κλήσεις", [is_none, "write `## S02` on a line of its own above it"]),
        ("- S02: in a hurry", [is_none, "write `## S02` on a line of its own above it"]),
        ("<h2>S02</h2>", [is_none, "write `## S02`"]),
        ("== S02 ==", [is_none, "write `## S02`"]),
        ("h2. S02", [is_none, "write `## S02`"]),
        ("## [S02]", ["has no item `[S02]`", "did you mean `S02`?"]),
        ("## Evidence for S02", ["has no item `Evidence for S02`", "did you mean `S02`?"]),
    ] {
        let workspace = sound().with(JUNE, format!("{AUDIT}\nΤι είδαμε.\n\n{line}\n\nHurried twice.\n"));
        assert_eq!(
            wrong_words(&workspace, &[&["june.md:14 evidence-without-item"], &words[..]].concat()),
            None,
            "{line}"
        );
    }
    for line in [
        "S02 was hard to judge.",
        "`S01` is fine in all.",
        "[S01](https://example.org/calls) tells more.",
        "**S02 and S01** were both hard.",
        "We looked at S02 and S01.",
        "> S02: hurried",
        "```\n##S02\n```",
        "| S02 | hurried |\n|---|---|",
        "## How we chose",
        "## S02\n\n**S02** is about pace.\n\nS02: twice.",
    ] {
        let workspace = sound().with(JUNE, format!("{AUDIT}\nSeen.\n\n{line}\n\nHurried twice.\n"));
        assert_eq!(wrong_words(&workspace, &[]), None, "{line}");
    }
}

const QUOTES: &[Slip] = &[
    (
        JUNE,
        "often in a hurry",
        "said \"no\", and left",
        "write `note: 'said \"no\", and left'`",
        "note: 'said \"no\", and left'}",
    ),
    (JUNE, "often in a hurry", "\"all\", he said", "write `note: '\"all\", he said'`", "note: '\"all\", he said'}"),
    (
        JUNE,
        "often in a hurry",
        "it's \"so\", they said",
        "quote the text of `note`",
        "note: \"it's \\\"so\\\", they said\"}",
    ),
    (JUNE, "often in a hurry", "C:\\x, gone", "write `note: 'C:\\x, gone'`", "note: 'C:\\x, gone'}"),
    (JUNE, "often in a hurry", "«ναι», είπε", "write `note: \"«ναι», είπε\"`", "note: \"«ναι», είπε\"}"),
    (JUNE, "often in a hurry", "قال \"نعم\", ذهب", "quote the text of `note`", "note: 'قال \"نعم\", ذهب'}"),
    (JUNE, "often in a hurry", "a: b, c", "put the whole text in quotes: `note: \"a: b, c\"`", ""),
    (JUNE, "often in a hurry", "# 3, then 4", "a `#` behind a blank starts a comment", ""),
    (HURRY, "owner: Maria", "owner: “Maria \"M\" Tamm”", "write `'Maria \"M\" Tamm'`", "owner: 'Maria \"M\" Tamm'\n"),
    (
        FCR,
        "title: Resolved at first contact",
        "title: “Resolved: ‘first’ #1”",
        "`\"“Resolved: ‘first’ #1”\"`",
        "title: \"“Resolved: ‘first’ #1”\"\n",
    ),
    (FCR, "title: Resolved at first contact", "title: ! bang", "in quotes: `\"! bang\"`", "title: \"! bang\"\n"),
    (FCR, "title: Resolved at first contact", "title: - dash", "in quotes: `\"- dash\"`", "title: \"- dash\"\n"),
    (FCR, "title: Resolved at first contact", "title: ? what", "in quotes: `\"? what\"`", "title: \"? what\"\n"),
    (FCR, "title:", "tags: a, \"b\"\ntitle:", "write `[a, b]`", "tags: [a, b]\n"),
];

#[test]
fn a_text_is_quoted_so_that_yaml_reads_it() {
    let wrong = wrong(QUOTES);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const SHAPES: &[Slip] = &[
    (
        FCR,
        "  2025-05: 64\n  2025-06: 65.5",
        "2025-05: 64\n2025-06: 65.5",
        "write two blanks before each of these lines: they belong to `series`",
        "",
    ),
    (
        FCR,
        "  2025-05: 64\n  2025-06: 65.5",
        "  - 2025-05: 64\n  - 2025-06: 65.5",
        "write the entries without `-`",
        "series:\n  2025-05: 64\n",
    ),
    (
        FCR,
        "  2025-05: 64\n  2025-06: 65.5",
        "  - {period: 2025-05, value: 64}\n  - {period: 2025-06, value: 65.5}",
        "write each as the first, `2025-05: 64`, without `-`",
        "",
    ),
    (JUNE, "  S01: yes\n  S02: {", "S01: yes\nS02: {", "they belong to `answers`", ""),
    (
        JUNE,
        "  S01: yes\n  S02: {answer: partly, note: often in a hurry}",
        "  talk:\n    S01: yes\n    S02: partly",
        "`talk` is a section",
        "",
    ),
    (
        JUNE,
        "answers:\n  S01: yes\n  S02: {answer: partly, note: often in a hurry}",
        "answers: S01 yes, S02 no",
        "names with values such as `{S01: yes}`",
        "",
    ),
    (
        JUNE,
        "{answer: partly, note: often in a hurry}",
        "{partly, often in a hurry}",
        "each value in `{…}` has a key",
        "",
    ),
    (
        JUNE,
        "S01: yes",
        "S01: yes, every time",
        "write `{answer: yes, note: \"every time\"}`",
        "S01: {answer: yes, note: \"every time\"}",
    ),
    (JUNE, "S01: yes", "S01: yes (all \"thirty\")", "an answer with more words", "note: 'all \"thirty\"'}"),
    (JUNE, "S01: yes", "S01: yes 26, no 4", "write `{yes: 26, no: 4}`", "S01: {yes: 26, no: 4}"),
    (
        JUNE,
        "S02: {answer: partly, note: often in a hurry}",
        "S02:\n    answer: partly\n  note: often",
        "`note` belongs to an answer",
        "",
    ),
    (
        FCR,
        "unit: percent\nbetter: higher\ntarget: 75\nseries:\n  2025-05: 64",
        "unit: count\nbetter: higher\nbounds: [null, null]\nseries:\n  2025-05: \u{2212}64",
        "did you mean `-64`?",
        "2025-05: -64\n",
    ),
    (HURRY, "2027-09-01", "1 Σεπτεμβρίου 2025", "did you mean `2025-09-01`?", "due: 2025-09-01"),
    (HURRY, "2027-09-01", "2025-W36", "whose first is `2025-09-01`", ""),
    (HURRY, "2027-09-01", "45901", "is it `2025-09-01`, as a spreadsheet counts days?", ""),
];

#[test]
fn what_stands_elsewhere_or_in_another_shape_is_one_error() {
    let wrong = wrong(SHAPES);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn exports_are_read_whole_or_told() {
    for (unit, csv, words, mend) in [
        ("count", "period,value\n2025-05,3\n,7\n", "the row has a value and no period", ""),
        ("count", "period,2025-05,2025-06\nvalue,3,4\n", "turn the table", ""),
        ("count", "period,value,value\n2025-05,3,3\n", "give each column a name of its own", ""),
        ("duration", "period,value\n2025-05,2 Std.\n2025-06,3 Std.\n", "write `2h`", "2025-05,2h\n2025-06,3h\n"),
        ("duration", "period,value\n2025-05,٣٠ دقيقة\n", "write `30m`", "2025-05,30m\n"),
        ("count", "period,value\n2025-05,3\n2025-06\n", "write `,` for each cell that is missing", ""),
        ("count", "period,value,why\n2025-05,3,late, rude\n", "quote it, `\"late, rude\"`", ""),
        ("count", "period,value\n2025-05,\"3\n", "write `\"` where the text of the cell ends", ""),
        ("count", "", "export it again", ""),
    ] {
        let workspace = with_series(unit, csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.csv", words, mend)), None, "{csv}");
    }
}

#[test]
fn types_of_a_log_in_several_spellings_are_one_finding_with_their_rows() {
    let log = |keys: &str, types: &[&str]| {
        let rows: String = types
            .iter()
            .enumerate()
            .map(|(nth, kind)| format!("{nth},2026-11-0{},2026-11-20,{kind}\n", nth + 1))
            .collect();
        Workspace::new()
            .with("audits/l.md", format!("---\nkind: log\ntitle: L\nfile: l.csv\n{keys}---\n"))
            .with("audits/l.csv", format!("id,received,closed,type\n{rows}"))
    };
    let all = ["complaint", "Complaints", "delivery", "Delivery", "deliveries", "re-fund", "refund", "refund"];
    let words = [
        "two-spellings: 1 of 8 rows are of no type that is counted: `complaints` (1 row) is probably `complaint`",
        "`re-fund` (1 row) and `refund` (2 rows); `deliveries` (1 row) and `delivery` (2 rows): 4 values of `type`, and 2 in one spelling each",
        "and the others each in one way",
    ];
    assert_eq!(wrong_words(&log("", &all), &words), None);
    assert_eq!(wrong_words(&log("", &["complaint", "Complaint", "COMPLAINT"]), &[]), None);
    let listed = log("types: {complaint: [Complaint]}\n", &["Complaint", "complaint", "complaint", "complaints"]);
    let words =
        ["unlisted-type: 3 of 4 rows", "`complaint` (2 rows, audits/l.csv:3)", "`complaints` (1 row, audits/l.csv:5)"];
    assert_eq!(wrong_words(&listed, &words), None);
}

#[test]
fn settings_and_documents_of_other_forms_that_nobody_reads_are_told() {
    let other = sound().with("auditbook.yml", "title: Other\n");
    assert_eq!(
        wrong_words(&other, &["auditbook.yml:1 document-not-read", "move what is right to `auditbook.yaml`"]),
        None
    );
    let below = sound().with("audits/auditbook.yaml", "title: Other\n");
    assert_eq!(wrong_words(&below, &["audits/auditbook.yaml:1 document-not-read: these settings are not read"]), None);
    let json = sound().with("audits/gaps/x.json", "{\n  \"kind\": \"gap\"\n}\n");
    assert_eq!(wrong_words(&json, &["x.json:1 document-not-read", "`key: value` between two lines `---`"]), None);
    let toml = sound().with("audits/gaps/x.md", "+++\nkind = \"gap\"\n+++\n");
    assert_eq!(wrong_words(&toml, &["x.md:1 document-not-read", "this is TOML"]), None);
    for data in ["{\"kind\": \"Deployment\"}\n", "[{\"kind\": \"gap\"}]\n"] {
        assert_eq!(wrong_words(&sound().with("audits/data.json", data), &[]), None, "{data}");
    }
}
