//! Findings stand at the character to mend, and one slip is one finding: in files with a byte-order mark, CRLF, tabs, Greek, Arabic and
//! quoted cells of several lines.

use crate::workspace::Workspace;

/// What is found in `files`, below `audits/`.
fn found(files: &[(&str, &str)]) -> Vec<(String, String, u64, u64)> {
    let named = files.iter().map(|(name, text)| (format!("audits/{name}"), *text));
    named.fold(Workspace::new(), |workspace, (path, text)| workspace.with(&path, text)).findings()
}

/// One finding: its code, file, line and column.
fn one(code: &str, file: &str, line: u64, column: u64) -> Vec<(String, String, u64, u64)> {
    vec![(code.to_owned(), format!("audits/{file}"), line, column)]
}

const LOG: &str = "---\nkind: log\nfile: l.csv\n---\n";

#[test]
fn rows_are_placed_in_any_file() {
    let early = "\u{feff}σχόλιο;received;closed\r\n\"καλό\r\nπολύ \"\"καλό\"\"\";2025-05-02;2025-05-03\r\n\
                 \"جيد؛ جدا\";2025-05-14;2025-05-01\r\n";
    assert_eq!(found(&[("l.md", LOG), ("l.csv", early)]), one("closed-before-received", "l.csv", 4, 23));
    let ahead = "\u{feff}σχόλιο\treceived\r\n\"α\r\nβ\t;\"\t2025-05-02\r\nγ\t 2052-05-14\r\n";
    assert_eq!(found(&[("l.md", LOG), ("l.csv", ahead)]), one("future-date", "l.csv", 4, 4));
    let rows =
        "---\nkind: metric\nunit: duration\nbetter: lower\nsource: {rows: x.csv, date: Ημέρα, until: Τέλος}\n---\n";
    let export = "Ημέρα,Λόγος,Τέλος\r\n2025-05-14,\"α,\r\nβ\",2025-05-13\r\n2025-05-15,γ,2025-05-15\r\n";
    assert_eq!(found(&[("m.md", rows), ("x.csv", export)]), one("closed-before-received", "x.csv", 3, 4));
    let survey =
        "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nquestions: {q: {column: Βαθμός, method: nps}}\n---\n";
    let answers = "\u{feff}\"Σχόλιο\r\n(ελεύθερο)\";Βαθμός\r\n\"ν\"\"α\"\"ι\";9\r\nόχι; 11\r\n";
    assert_eq!(found(&[("s.md", survey), ("s.csv", answers)]), one("survey-answer-off-scale", "s.csv", 4, 6));
}

#[test]
fn values_are_placed_in_front_matter() {
    let log = "received,type\n2025-05-02,complaint\n";
    let metric = "\u{feff}---\r\nkind: metric\r\ntitle: {el: Παράπονα, ar: شكاوى}\r\nunit: count\r\nbetter: lower\r\n\
                  source: {log: l, measure: count, where:\t{type: [\"complaint\", παράπονο]}}\r\n---\r\n";
    let all = [("l.md", LOG), ("l.csv", log), ("m.md", metric)];
    assert_eq!(found(&all), one("cell-not-found", "m.md", 6, 62));
    let series = "\u{feff}---\r\nkind: metric\r\nunit: count\r\nbetter: lower\r\nseries:\r\n  2025-05: 3\r\n  \"2052-06\": 4\r\n---\r\n";
    assert_eq!(found(&[("m.md", series)]), one("future-date", "m.md", 7, 3));
}

const CHECKLIST: &str =
    "---\nkind: checklist\nversion: 1\nsections: {a: {items: {S01: One, S02: Two, S03: Three}}}\n---\n";

#[test]
fn a_document_that_cannot_be_read_is_the_one_finding() {
    let audit =
        "---\nkind: audit\nchecklist: λίστα@1\ndate: 2025-03-14\nanswers: {S01: yes, S02: yes, S03: yes}\n---\n";
    let gap = "---\nkind: gap\nfound: audit/a\nitem: S01\ncurrent: 1\ntarget: 2\nimpact: 1\neffort: 1\nowner: maria\nstatus: open\n---\n";
    for (broken, code, line, column) in [
        (audit.replace("audit\n", "adit\n"), "unknown-kind", 2, 7),
        (audit.replacen("---\n", "", 1), "document-not-read", 1, 1),
        (audit.replace("}\n---\n", "}\n"), "front-matter-not-closed", 1, 1),
        (audit.replace("audit\n", "checklist\n"), "unknown-kind", 2, 7),
        (audit.replace("kind: audit\n", ""), "missing-key", 2, 1),
    ] {
        let all = [("λίστα.md", CHECKLIST), ("a.md", broken.as_str()), ("g.md", gap)];
        assert_eq!(found(&all), one(code, "a.md", line, column), "{broken}");
    }
    let checklist = CHECKLIST.replace("version: 1", "version: 1\nvrsion: 2");
    let all = [("λίστα.md", checklist.as_str()), ("a.md", &audit.replace("S03: yes", "S04: yes")), ("g.md", gap)];
    assert_eq!(found(&all), one("unknown-key", "λίστα.md", 4, 1));
}

#[test]
fn answers_by_another_checklist_are_one_finding() {
    let audit = "---\nkind: audit\nchecklist: l@1\ndate: 2025-03-14\nanswers:\n  A: yes\n  B: yes\n  C: yes\n---\n";
    assert_eq!(found(&[("l.md", CHECKLIST), ("a.md", audit)]), one("unknown-item", "a.md", 3, 12));
    let missing = audit.replace("l@1", "l@2");
    let all = ["a.md", "b.md", "c.md", "d.md"].map(|name| (name, missing.as_str()));
    let all = [all.as_slice(), &[("l.md", CHECKLIST)]].concat();
    assert_eq!(found(&all), one("unknown-version", "a.md", 3, 12));
}

#[test]
fn a_mistyped_year_is_one_finding() {
    let series = "---\nkind: metric\nunit: count\nbetter: lower\nevery: month\nseries: {2024-05: 3, 2052-06: 4}\n---\n";
    assert_eq!(found(&[("m.md", series)]), one("future-date", "m.md", 6, 22));
    let plan = "---\nkind: plan\nowner: maria\nactions:\n  a: {do: x, due: 2025-05-01, done: 2052-04-01}\n---\n";
    assert_eq!(found(&[("p.md", plan)]), one("future-date", "p.md", 5, 37));
    let log = "received,acknowledged,closed\n2052-05-01,2025-05-02,2025-05-03\n";
    assert_eq!(found(&[("l.md", LOG), ("l.csv", log)]), one("closed-before-received", "l.csv", 2, 1));
}

#[test]
fn rows_that_are_alike_are_one_finding() {
    let metric = "---\nkind: metric\nunit: count\nbetter: lower\nevery: month\nseries: x.csv\n---\n";
    for (rows, code, line, column) in [
        ("2025-W06,1\n2025-W07,2\n2025-W08,3\n", "period-overlap", 3, 1),
        ("2025-Q1,1\n2025-Q2,2\n", "period-too-coarse", 2, 1),
        ("2025-01,6,5\n2025-02,7,5\n", "csv-ragged-row", 2, 11),
        ("2025-01,many\n2025-02,1\n2025-03,few\n", "csv-cell", 2, 9),
        ("2025-01,1\n2025-02,\"1\n2025-03,1\n", "csv-quote", 3, 9),
    ] {
        let csv = format!("period,value\n{rows}");
        assert_eq!(found(&[("m.md", metric), ("x.csv", &csv)]), one(code, "x.csv", line, column), "{rows}");
    }
    let skip = metric.replace("series: x.csv", "series: {file: x.csv, skip: {period: [Totals]}}");
    let csv = "period,value\n2025-05,1\nTotal,1\n";
    assert_eq!(found(&[("m.md", &skip), ("x.csv", csv)]), one("cell-not-found", "m.md", 6, 39));
    for typo in ["skip", "period"] {
        let skip = metric.replace("series: x.csv", "series: {file: x.csv, skip: {period: [Total]}}");
        let skip = skip.replace(typo, &format!("{}x", &typo[..typo.len() - 1]));
        assert_eq!(found(&[("m.md", &skip), ("x.csv", csv)]).len(), 1, "{skip}");
    }
    let log = LOG.replace("file: l.csv", "file: l.csv\ncolumns: {received: a, closed: b}\ndelimiter: \",\"");
    assert_eq!(
        found(&[("l.md", &log), ("l.csv", "a;b;c\n2025-05-01;2025-05-02;x\n")]),
        one("csv-header", "l.csv", 1, 1)
    );
}
