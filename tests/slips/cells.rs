//! Slips in the cells and headers of CSV files.

use super::*;

/// The CSV file of a metric in `unit`, words of what is said, and the file as it is mended; empty where there is none.
const CELLS: &[(&str, &str, &str, &str)] = &[
    ("count", "period,value\n2025-05,#REF!\n", "a formula of the spreadsheet failed here", ""),
    ("duration", "period,value\n2025-05,#N/A\n", "a formula of the spreadsheet failed here", ""),
    ("duration", "period,value\n2025-05,5 M\n", "write `5m` for minutes, or `150d` for months", ""),
    ("duration", "period,value\n2025-05,1 month\n", "a month has no one length: write days, such as `30d`", ""),
    ("duration", "period,value\n2025-05,30-40\n", "write one time with its unit, between `30` and `40`", ""),
    ("duration", "period,value\n2025-05,3.64E+01\n", "says no unit of time", ""),
    ("count", "period,value\n2025-05,4l.5\n", "write `41.5`", "period,value\n2025-05,41.5\n"),
    ("count", "period,value\n2О25-05,4\n", "write `2025-05`", "period,value\n2025-05,4\n"),
    ("count", "period|value\n2025-05|4\n", "only commas, semicolons and tabs are found without it", ""),
    ("count", "period,value\n2025-05,3\u{0}6\n", "a control character stands in the cell", ""),
    ("duration", "period,value\n2025-05,30 mins\n", "write `30m`", "period,value\n2025-05,30m\n"),
    ("duration", "period,value\n2025-05,1 h 30 min\n", "write `1h30m`", "period,value\n2025-05,1h30m\n"),
    ("text", "period,value\n2025-05,(12)\n", "write `-12` where it lies below zero, else `12`", ""),
    ("score", "period,value\n2025-05,–12\n", "write `-12`", "period,value\n2025-05,-12\n"),
    ("count", "period,value\n2025-05,１２\n", "write `12`", "period,value\n2025-05,12\n"),
    ("count", "period,value\n2025-05,1.2M\n", "write `1200000`, where `M` stands for millions", ""),
    ("count", "period,value\n2025-05,#####\n", "widen it, and export again", ""),
    ("count", "period,value\n=\"2025-05\",12\n", "write `2025-05`", ""),
    ("text", "period,value\n2025-05,n.a.\n2025-06,4\n", "leave the cell empty", "period,value\n2025-05,\n2025-06,4\n"),
    ("currency:EUR", "period,value\n2025-05,$12.5\n2025-06,$13\n", "is in dollars, and the unit is `currency:EUR`", ""),
    ("score", "period,value\n2025-05,€12.5\n2025-06,€13\n", "say `unit: currency:EUR` in the metric", ""),
    ("duration", "period,value\n2025-05,4:12\n2025-06,3:58\n", "say `in: m:ss` or `in: h:mm` in `audits/x.md`", ""),
    ("duration", "period,value\n2025-05,4:72\n", "4:72", ""),
    ("duration", "period;value\n2025-05;1,234h\n2025-06;1,200h\n", "a fraction or thousands", ""),
    ("duration", "period;value\n2025-05;4,5h\n2025-06;4.5h\n", "written in another style", ""),
    (
        "count",
        "period,value\n2025-05,12\nTotal,12\n",
        "write `series: {file: x.csv, skip: {period: [Total]}}` in `audits/x.md`",
        "",
    ),
    ("currency:USD", "period,value\n2025-05,EUR 12\n", "all amounts in one currency", ""),
    ("count", "period,value\n2025-05,ca. 12\n", "write the number alone: `12`", ""),
    ("count", "period,value\n2025-05,2h\n", "say `unit: duration`", ""),
    ("count", "period,vаlue\n2025-05,12\n", "holds the Cyrillic letter `а` (U+0430): write `value` there", ""),
    ("count", "period,value\n2025–05,12\n", "write `2025-05`", ""),
    ("duration", "period,value\n2025-05,4m\n2025-06,30:61:00\n", "30:61:00", ""),
    ("count", "period,value\n2025-05,4:12\n", "say `unit: duration` in the metric, and `in: m:ss`", ""),
    ("count", "period,value\nWeek 22,12\n", "as in `2026-W22`", ""),
    ("count", "period,value\nmai 2025,12\n", "write `2025-05`", "period,value\n2025-05,12\n"),
    ("count", "period,value\nMärz,12\n", "write its year as well, as in `2026-03`", ""),
    ("count", "period,value\n12. Mai 2025,12\n", "write `2025-05-12`", "period,value\n2025-05-12,12\n"),
    ("count", "period,value\nΜάρ 2025,12\n", "write `2025-03`", "period,value\n2025-03,12\n"),
    ("duration", "period,value\n2025-05,45-60m\n", "write one time, between `45m` and `60m`", ""),
    ("duration", "period,value\n2025-05,1h12\n", "write `1h12m`", "period,value\n2025-05,1h12m\n"),
    ("duration", "period,value\n2025-05,~30m\n", "write the time alone: `30m`", ""),
    ("count", "period,value\n2025-05,79 (n=120)\n", "write the number alone: `79`", ""),
    ("count", "period,value\n2025-05-01 09:30 AM,12\n", "say `dates: \"%Y-%m-%d %I:%M %p\"`", ""),
    ("count", "period,value\n2025-05-01 09:30:00 UTC,12\n", "write the zone as `Z` or `+02:00`", ""),
    ("count", "channel,2025-05,2025-06\nphone,12,13\n", "turn the table", ""),
    ("count", "Report of May\nperiod,value\n2025-05,12\n", "delete it", "period,value\n2025-05,12\n"),
    (
        "count",
        "Report: calls, May\nFilter;all\n\nPeriod;Value\n2025-05;12\n",
        "lines stand above the names of the columns, which are on line 4",
        "Period;Value\n2025-05;12\n",
    ),
    ("count", "Report of May\nMonth,Calls\n2025-05,12\n", "delete what stands above them", ""),
    ("count", "period,value\n2025-05,12\n\nMade by X on 2025-07-01\n", "delete the line where it is no row", ""),
    (
        "count",
        "period,value\n2025-05,12\nperiod,value\n2025-06,13\n",
        "the names of the columns stand here again",
        "period,value\n2025-05,12\n2025-06,13\n",
    ),
    (
        "count",
        "period,value\n2025-05,12\nperiod,value\n2025-05,12\n",
        "and the row below is above already",
        "period,value\n2025-05,12\n",
    ),
    (
        "ratio",
        "period,value\n2025-05,64%\n2025-06,65%\n",
        "write `0.64` if it is one of those, or say `unit: percent`",
        "",
    ),
    ("score", "period,value\n2025-05,64 %\n", "`64 %` is a percentage; the unit of `x` is `score`", ""),
    ("customers", "period,value\n2025-05,64%\n", "the unit of `x` is `customers`", ""),
    ("currency:EUR", "period,value\n2025-05,64%\n", "the unit of `x` is `currency:EUR`", ""),
    ("percent", "period,value,n\n2025-05,64%,64%\n", "`n` counts what the values are made of", ""),
    ("count", "<!DOCTYPE html>\n<html></html>\n", "this is a page of HTML", ""),
    ("count", "[{\"period\": \"2025-05\", \"value\": 12}]\n", "this is JSON", ""),
    ("count", "| period | value |\n|---|---|\n| 2025-05 | 12 |\n", "this is a table of Markdown", ""),
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

/// The values of the metric whose document says `says`, with the series `csv`.
fn values(says: &str, csv: &str) -> Vec<f64> {
    let metric = format!("---\nkind: metric\ntitle: X\nbetter: lower\n{says}\n---\n");
    let workspace = Workspace::new().with("audits/x.md", &metric).with("audits/x.csv", csv);
    let ran = workspace.run(&["export", "--as-of", "2025-06-30"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    report["metrics"][0]["series"].as_array().unwrap().iter().map(|point| point["value"].as_f64().unwrap()).collect()
}

#[test]
fn amounts_in_the_currency_of_the_unit_are_read() {
    for (unit, cells) in
        [("EUR", ["€1,200.50", "€3.00"]), ("USD", ["$1,200.50", "$3.00"]), ("EUR", ["1.200,50 €", "3 EUR"])]
    {
        let csv = format!("period,value\n2025-05,\"{}\"\n2025-06,\"{}\"\n", cells[0], cells[1]);
        assert_eq!(values(&format!("unit: currency:{unit}\nseries: x.csv"), &csv), [1200.5, 3.0], "{cells:?}");
    }
}

#[test]
fn times_of_two_parts_are_read_as_is_said() {
    let csv = "period,value\n2025-05,4:12\n2025-06,0:03:00\n";
    assert_eq!(values("unit: duration\nseries: {file: x.csv, in: m:ss}", csv), [252.0, 180.0]);
    assert_eq!(values("unit: duration\nin: h:mm\nseries: x.csv", csv), [15_120.0, 180.0]);
}

#[test]
fn the_line_of_excel_that_names_the_delimiter_is_read() {
    assert_eq!(
        values("unit: score\nseries: x.csv", "sep=;\r\nperiod;value\r\n2025-05;1,5\r\n2025-06;2,5\r\n"),
        [1.5, 2.5]
    );
}

#[test]
fn labels_are_offered_ready_to_write() {
    let survey = "---\nkind: survey\ntitle: X\naudience: customers\nmethod: web\ndate: 2025-05-01\nresponses: x.csv\nquestions:\n  q: {column: Q1, scale: SCALE}\n---\n";
    let ends = r#"labels: ["0 - no", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10 - yes"]"#;
    let words = "labels: [Bad, Poor, Fair, Good, Very good]";
    for (scale, cells, labels) in [
        ("0-10, method: nps", "10 - yes\n9\n0 - no\n10 - yes\n3\n", ends),
        (
            "1-5, method: csat",
            "5 – A\n4 – B\n3 – C\n2 – D\n1 – E\n",
            r#"labels: ["1 – E", "2 – D", "3 – C", "4 – B", "5 – A"]"#,
        ),
        ("1-5, method: csat", "Very good\nGood\nFair\nPoor\nBad\nGood\n", words),
    ] {
        let text = survey.replace("SCALE", scale);
        let workspace = Workspace::new().with("audits/x.md", &text).with("audits/x.csv", format!("Q1\n{cells}"));
        assert_eq!(wrong_of(&WorkTree::new(workspace.path()).unwrap(), ("audits/x.md", labels, "")), None, "{cells}");
        let text = survey.replace("SCALE", &format!("{scale}, {labels}"));
        let workspace = Workspace::new().with("audits/x.md", &text).with("audits/x.csv", format!("Q1\n{cells}"));
        assert_eq!(found(&WorkTree::new(workspace.path()).unwrap()), [], "{cells}");
    }
}

#[test]
fn what_cannot_be_seen_in_a_cell_changes_no_word() {
    assert_eq!(
        values("unit: count\nseries: x.csv", "period,value\u{200b}\n2025-05,12\u{feff}\n2025-06,13\n"),
        [12.0, 13.0]
    );
}

#[test]
fn a_header_that_names_another_unit_than_the_document_is_told() {
    let with = |source: &str, header: &str| {
        let metric = format!("---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\n{source}\n---\n");
        let csv = format!("period,{header}\n2025-05-01,12\n2025-05-02,14\n");
        Workspace::new().with("audits/x.md", &metric).with("audits/x.csv", &csv)
    };
    let series =
        |unit: &str| format!("every: day\nseries: {{file: x.csv, in: {unit}, columns: {{value: Reply (min)}}}}");
    let rows = |unit: &str| format!("source: {{rows: x.csv, date: period, value: Reply (min), in: {unit}}}");
    for source in [series("h"), rows("h"), series("s"), rows("d")] {
        let workspace = with(&source, "Reply (min)");
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.csv", "write `in: min`, or correct the header", "")), None, "{source}");
    }
    for source in [series("min"), rows("min")] {
        let ran = with(&source, "Reply (min)").run(&["check", "--as-of", "2025-05-31"]);
        assert!(!ran.out.contains("csv-header"), "{}", ran.out);
    }
}
