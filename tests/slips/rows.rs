//! Slips in single rows of an export: one cell that is written unlike the others, or that says in words what an empty cell says.

use super::*;

/// What is said of the `csv` of a metric of rows, whose first line names the columns `When` and `Took`.
fn wrong_in_rows(source: &str, csv: &str, words: &str, mend: &str) -> Option<String> {
    let metric = format!(
        "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nsource: {{rows: x.csv, date: When, value: Took, {source}}}\n---\n"
    );
    let workspace = Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv);
    wrong_of(&WorkTree::new(workspace.path()).unwrap(), ("audits/x.csv", words, mend))
}

#[test]
fn one_cell_unlike_the_others_is_told_without_breaking_them() {
    let rows = "2025-05-02 08:15;20\n2025-05-03 08:15;21\n";
    for (source, row, words) in [
        (
            "in: min",
            "5/9/2025 08:15;22\n",
            "write the dates of a file in one way: here `2025-09-05 08:15` or `2025-05-09 08:15`",
        ),
        ("in: min", "2025-05-04 08:15;4:12\n", "write `4m12s` or `4h12m`"),
        ("in: min", "2025-05-04 24:61;22\n", "a day has the hours `00` to `23`"),
    ] {
        let csv = format!("When;Took\n{rows}{row}");
        assert_eq!(wrong_in_rows(source, &csv, words, ""), None, "{row}");
    }
    let german = "When;Took\n01.05.2025;20\n31.06.2025;21\n";
    assert_eq!(wrong_in_rows("in: min, dates: \"%d.%m.%Y\"", german, "June 2025 has 30 days", ""), None);
}

#[test]
fn what_is_still_open_is_no_row_to_pass_over() {
    let log = "---\nkind: log\ntitle: L\nfile: l.csv\n---\n";
    for (word, mend) in [("offen", ""), ("open", ""), ("-", "2,2025-05-02,,complaint")] {
        let csv =
            format!("id,received,closed,type\n1,2025-05-02,2025-05-03,complaint\n2,2025-05-02,{word},complaint\n");
        let workspace = Workspace::new().with("audits/l.md", log).with("audits/l.csv", csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/l.csv", "leave the cell empty", mend)), None, "{word}");
    }
}

#[test]
fn a_row_that_adds_up_the_others_is_told_with_how_to_pass_over_it() {
    let csv = "When;Took;Who\n2025-05-02;20;A\n;20;Total\n";
    assert_eq!(wrong_in_rows("in: min", csv, "add `skip: {Who: [Total]}` to `source`", ""), None);
    let log = "---\nkind: log\ntitle: L\nfile: l.csv\n---\n";
    let csv = "id,received,closed,type\n1,2025-05-02,2025-05-03,complaint\nSumme,,,\n";
    let workspace = Workspace::new().with("audits/l.md", log).with("audits/l.csv", csv);
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, ("audits/l.csv", "`skip: {id: [Summe]}`", "")), None);
}

#[test]
fn a_total_is_no_part_of_a_series() {
    let metric = "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nby: channel\nseries: x.csv\n---\n";
    for (total, words) in [
        (
            "Total",
            "`Total` is no part: the row adds up the others = a part, or an empty cell for the whole = to pass over the row that adds up the others, write `series: {file: x.csv, skip: {channel: [Total]}}` in `audits/x.md`",
        ),
        ("Итого", "is no part"),
    ] {
        let csv = format!("period,channel,value\n2025-05,phone,64\n2025-05,chat,36\n2025-05,{total},100\n");
        let workspace = Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.csv", words, "")), None, "{total}");
    }
}
