//! Slips in the cells and headers of CSV files.

use super::*;

/// The CSV file of a metric in `unit`, words of what is said, and the file as it is mended; empty where there is none.
const CELLS: &[(&str, &str, &str, &str)] = &[
    ("duration", "period,value\n2025-05,30 mins\n", "write `30m`", "period,value\n2025-05,30m\n"),
    ("duration", "period,value\n2025-05,1 h 30 min\n", "write `1h30m`", "period,value\n2025-05,1h30m\n"),
    ("text", "period,value\n2025-05,(12)\n", "write `-12`", "period,value\n2025-05,-12\n"),
    ("text", "period,value\n2025-05,n.a.\n2025-06,4\n", "leave the cell empty", "period,value\n2025-05,\n2025-06,4\n"),
    ("currency:USD", "period,value\n2025-05,$12.5\n", "write `12.5`", ""),
    (
        "count",
        "period,value\n2025-05,12\nTotal,12\n",
        "write `series: {file: x.csv, skip: {period: [Total]}}` in `audits/x.md`",
        "",
    ),
    ("currency:USD", "period,value\n2025-05,EUR 12\n", "all amounts in one currency", ""),
    ("count", "period,value\n2025-05,ca. 12\n", "write the number alone: `12`", ""),
    ("count", "period,value\n2025-05,2h\n", "say `unit: duration`", ""),
    ("count", "period,value\nWeek 22,12\n", "as in `2026-W22`", ""),
    ("count", "period,value\nmai 2025,12\n", "write `2025-05`", ""),
    ("count", "period,value\n2025-05-01 09:30 AM,12\n", "say `dates: \"%Y-%m-%d %I:%M %p\"`", ""),
    ("count", "period,value\n2025-05-01 09:30:00 UTC,12\n", "write the zone as `Z` or `+02:00`", ""),
    ("count", "channel,2025-05,2025-06\nphone,12,13\n", "turn the table", ""),
    ("count", "Report of May\nperiod,value\n2025-05,12\n", "delete what stands above them", ""),
    ("count", "period,value\n2025-05-01 to 2025-05-31,12\n", "write `2025-05`", ""),
    ("count", "period,value\n2025-H1,12\n", "write its quarters", ""),
    ("count", "period,value,n\n2025-05,12,-3\n", "0 or more =", ""),
    ("count", "period,value\n2025-13,12\n", "a year has the months", ""),
    ("count", "2025-05,12\n2025-06,13\n", "write `period,value` above it", ""),
    ("count", "Calls;When\n12;2025-05\n13;2025-06\n", "columns: {period: When, value: Calls}", ""),
    ("count", "a;b;c\n12;13;2025-05\n", "columns: {period: c, value: …}", ""),
    (
        "count",
        "period,value\n28/05/2025,12\n",
        "write `series: {file: x.csv, dates: \"%d/%m/%Y\"}` in `audits/x.md`",
        "",
    ),
    (
        "count",
        "period,value\n2025-05,12\n28/06/2025,13\n",
        "written in another way than the other dates",
        "period,value\n2025-05,12\n2025-06-28,13\n",
    ),
];

#[test]
fn cells_are_told_with_what_to_write() {
    let mut wrong = Vec::new();
    for (unit, csv, words, mend) in CELLS {
        let workspace = with_series(unit, csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        wrong.extend(wrong_of(&tree, ("audits/x.csv", words, mend)).map(|why| format!("{csv:?}: {why}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_letter_of_another_script_is_told_where_it_stands() {
    for (named, written, letter) in [
        ("Value", "Vαlue", "Greek letter `α`"),
        ("Count", "Сount", "Cyrillic letter `С`"),
        ("Μήνας", "Mήνας", "Latin letter `M`"),
    ] {
        let metric = format!(
            "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nseries: {{file: x.csv, columns: {{value: {named}}}}}\n---\n"
        );
        let csv = format!("period,{written}\n2025-05,12\n");
        let workspace = Workspace::new().with("audits/x.md", &metric).with("audits/x.csv", &csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", letter, "")), None);
        assert_eq!(wrong_of(&tree, ("audits/x.md", &format!("write `{named}` there"), "")), None);
        let ran = workspace.run(&["check", "--fix"]);
        assert!(ran.err.contains("no finding has a certain mend"), "{}", ran.err);
    }
    let workspace = sound().with("audits/audits/jυly.md", AUDIT).with(HURRY, GAP.replace("audit/june", "audit/july"));
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, (HURRY, "the Greek letter `υ`", "")), None);
}
