//! Slips that are no errors and would be read wrong in silence: copies of rows, values that stand apart, two spellings of one part.

use auditbook::compute::{Edition, findings};
use auditbook::report::SourceState;
use chrono::NaiveDate;

use super::*;

/// What is said of `workspace` on 30 November 2026, a line for each finding: file, line, rule, message, help.
pub(super) fn said(workspace: &Workspace) -> Vec<String> {
    let tree = WorkTree::new(workspace.path()).unwrap();
    let (config, faults) = validate::read_settings(&tree);
    assert!(faults.is_empty(), "{faults:?}");
    let read = validate::validate(&tree, config).unwrap();
    let edition = Edition { as_of: NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(), source: SourceState::default() };
    let found = findings(&read.workspace, &edition, read.diagnostics);
    let told = |fault: &Diagnostic| {
        let help = fault.help.as_deref().unwrap_or_default();
        format!("{}:{} {}: {} = {help}", fault.file, fault.place.line, fault.code, fault.message)
    };
    found.iter().filter(|fault| !["stale-series", "small-sample-ranking"].contains(&fault.code)).map(told).collect()
}

/// Whether one thing is said of `workspace`, with these words; what is said where not.
pub(super) fn wrong_words(workspace: &Workspace, words: &[&str]) -> Option<String> {
    let said = said(workspace);
    let is_right = if words.is_empty() {
        said.is_empty()
    } else {
        said.len() == 1 && words.iter().all(|word| said[0].contains(word))
    };
    (!is_right).then(|| format!("{words:?} is not in {said:?}"))
}

pub(super) const HEADER: &str = "Ticket,When,Took,Channel\n";

/// Rows of three months, with the `change` of each.
pub(super) fn rows(change: impl Fn(usize, &mut [String; 4])) -> String {
    let row = |nth: usize| {
        let mut row = [
            format!("{}", 1_000 + nth),
            format!("2026-{:02}-{:02} 08:15", 8 + nth / 30, 1 + nth % 30),
            format!("{}", 20 + nth * 13 % 40),
            ["Phone", "Chat"][nth % 2].to_owned(),
        ];
        change(nth, &mut row);
        format!("{}\n", row.join(","))
    };
    (0..90).map(row).collect()
}

pub(super) fn metric(source: &str, csv: &str) -> Workspace {
    let metric = format!(
        "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nsource: {{rows: x.csv, date: When, value: Took, in: min{source}}}\n---\n"
    );
    Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv)
}

fn log(columns: &str, csv: &str) -> Workspace {
    let log = format!("---\nkind: log\ntitle: L\nfile: l.csv\ncolumns: {{{columns}}}\n---\n");
    Workspace::new().with("audits/l.md", log).with("audits/l.csv", csv)
}

fn survey(keys: &str, csv: &str) -> Workspace {
    let survey = format!(
        "---\nkind: survey\ntitle: S\nresponses: s.csv\n{keys}questions:\n  all: {{column: Overall, method: csat, scale: 1-5}}\n---\n"
    );
    Workspace::new().with("audits/s.md", survey).with("audits/s.csv", csv)
}

/// Answers of April 2026.
fn answers() -> String {
    (0..60).map(|nth| format!("2026-04-{:02},{},ok\n", 1 + nth % 30, 1 + (7 * nth + nth / 30) % 5)).collect()
}

#[test]
fn rows_that_are_there_twice_are_told_once() {
    let whole = rows(|_, _| ());
    let part: String = whole.lines().skip(10).take(20).map(|line| format!("{line}\n")).collect();
    for (csv, words) in [
        (format!("{HEADER}{whole}"), &[][..]),
        (format!("{HEADER}{whole}{whole}"), &["x.csv:92 counted-twice: 90 rows", "line 92 is line 2"]),
        (format!("{HEADER}{whole}{part}"), &["x.csv:92 counted-twice: 20 rows", "line 92 is line 12"]),
        (
            format!("{HEADER}{whole}{HEADER}{whole}"),
            &["the 90 rows below are above already", "delete the lines 92 to 182"],
        ),
        (
            format!("{HEADER}{whole}{HEADER}{part}5,2026-10-30,4,Chat\n"),
            &["20 of the 21 rows below stand above already"],
        ),
    ] {
        assert_eq!(wrong_words(&metric("", &csv), words), None);
    }
    let received = log("received: When, category: Channel", &format!("{HEADER}{whole}{whole}"));
    assert_eq!(wrong_words(&received, &["l.csv:92 counted-twice: 90 rows"]), None);
    let answers = answers();
    let twice = format!("Day,Overall,Why\n{answers}{answers}");
    assert_eq!(wrong_words(&survey("date: Day\n", &twice), &["s.csv:62 counted-twice: 60 rows"]), None);
    let once = format!("Day,Overall,Why\n{answers}");
    assert_eq!(wrong_words(&survey("date: Day\n", &once), &[]), None);
}

#[test]
fn one_row_that_comes_again_is_told_by_its_number() {
    let whole = rows(|_, _| ());
    let first = whole.lines().next().unwrap();
    let csv = format!("Ticket ID,When,Took,Channel\n{whole}{first}\n");
    assert_eq!(wrong_words(&metric("", &csv), &["x.csv:92 counted-twice: the row says again", "line 2"]), None);
}

#[test]
fn a_second_header_of_a_survey_is_told_once_and_deleted() {
    let answers = answers();
    let ids = "\"{\"\"ImportId\"\":\"\"a\"\"}\",\"{\"\"ImportId\"\":\"\"b\"\"}\",\"{\"\"ImportId\"\":\"\"c\"\"}\"\n";
    let csv = format!("Day,Overall,Why\nRecorded Date,How satisfied?,Why?\n{ids}{answers}");
    let workspace = survey("date: Day\n", &csv);
    assert_eq!(
        wrong_words(&workspace, &["lines 2 to 3 are a second header of Qualtrics", "skip: {Day: [Recorded Date, "]),
        None
    );
    let after = format!("Day,Overall,Why\n{answers}");
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, ("audits/s.csv", "Qualtrics", &after)), None);
    let csv = format!("Day,Overall,Why\n,Response,Open-Ended Response\n{answers}");
    let tree = survey("date: Day\n", &csv);
    assert_eq!(wrong_words(&tree, &["line 2 is a second header of SurveyMonkey", "skip: {Overall: [Response]}"]), None);
}

#[test]
fn a_survey_is_dated_by_rows_up_to_the_day_of_the_results() {
    let late = answers().replacen("2026-04-01", "2062-04-01", 1);
    let csv = format!("Day,Overall,Why\n{late}");
    assert_eq!(wrong_words(&survey("date: Day\n", &csv), &["s.csv:2 future-date: 1 of 60 rows is dated after"]), None);
    let early = answers().replacen("2026-04-01", "1970-01-01", 1);
    let csv = format!("Day,Overall,Why\n{early}");
    assert_eq!(
        wrong_words(&survey("date: Day\n", &csv), &["1 of 60 rows lies years before all others", "1970-01-01"]),
        None
    );
}

#[test]
fn values_that_stand_apart_are_told() {
    let one = |text: &'static str| {
        rows(move |nth, row| {
            if nth == 5 {
                row[2] = text.to_owned();
            }
        })
    };
    for (csv, words) in [
        (
            one("1800"),
            &["x.csv:7 out-of-proportion: `1800` is above forty times the other 89 values", "`30m` would fit"][..],
        ),
        (one("999999"), &["`999999` is above forty times the other 89 values"]),
        (
            rows(|nth, row| {
                if nth % 9 == 0 {
                    row[2] = "999".to_owned();
                }
            }),
            &["`999` and 9 more are above"],
        ),
        (
            rows(|nth, row| {
                if nth >= 60 {
                    row[2] += "00";
                }
            }),
            &[],
        ),
        (
            rows(|nth, row| {
                if nth >= 60 {
                    row[2] += "000";
                }
            }),
            &["x.csv:62", "from `2026-10` on values are about 1000 times"],
        ),
        (
            rows(|nth, row| {
                if nth >= 30 {
                    row[2] = (60 * row[2].parse::<u32>().unwrap()).to_string();
                }
            }),
            &["from `2026-09` on values are about 60 times those before"],
        ),
    ] {
        assert_eq!(wrong_words(&metric("", &format!("{HEADER}{csv}")), words), None);
    }
    let commas = rows(|nth, row| row[2] = if nth == 5 { "29.500".to_owned() } else { format!("\"{},5\"", row[2]) });
    assert_eq!(wrong_words(&metric("", &format!("{HEADER}{commas}")), &["`29.500` is above", "Write `29,5`"]), None);
    let until =
        rows(|nth, row| row[2] = format!("{}-10-{:02} 10:05", if nth == 5 { 2206 } else { 2026 }, 1 + nth % 30));
    let workspace = Workspace::new()
        .with("audits/x.md", "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nsource: {rows: x.csv, date: When, until: Took}\n---\n")
        .with("audits/x.csv", format!("{HEADER}{until}"));
    assert_eq!(wrong_words(&workspace, &["1 of 90 rows end after 2026-11-30 and are open until then"]), None);
}

#[test]
fn two_spellings_of_a_part_are_told_once() {
    let small = |nth: usize, row: &mut [String; 4]| {
        if nth.is_multiple_of(6) {
            row[3] = "phone".to_owned();
        }
    };
    let csv = format!("{HEADER}{}", rows(small));
    let by = &["x.md:6 two-spellings: `phone` (15 rows) and `Phone` (30 rows) are two parts by `Channel`"];
    assert_eq!(wrong_words(&metric(", by: Channel", &csv), by), None);
    let filter =
        &["x.md:6 two-spellings: 15 rows have `phone` in `Channel` and are left out beside `Phone`", "[Phone, phone]"];
    assert_eq!(wrong_words(&metric(", where: {Channel: Phone}", &csv), filter), None);
    assert_eq!(wrong_words(&metric(", where: {Channel: [Phone, phone]}", &csv), &[]), None);
    let odd = format!(
        "{HEADER}{}",
        rows(|nth, row| if nth % 6 == 1 {
            row[3] = "Сhat".to_owned();
        })
    );
    assert_eq!(wrong_words(&metric(", by: Channel", &odd), &["`Сhat` (15 rows) and `Chat` (30 rows)", "U+0421"]), None);
    let csv = format!("{HEADER}{}", rows(|_, _| ()));
    let missing = metric(", where: {Channel: phone}", &csv);
    assert_eq!(wrong_words(&missing, &["cell-not-found: no row has `phone`", "did you mean `Phone`?"]), None);
}

#[test]
fn a_header_says_the_unit_to_state() {
    for (header, unit) in [("Took (min)", "min"), ("Время, сек.", "s"), ("Zeit min", "min"), ("time_s", "s")] {
        let text = format!(
            "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nsource: {{rows: x.csv, date: When, value: \"{header}\"}}\n---\n"
        );
        let csv = format!("Ticket;When;{header}\n1;2026-05-01;20\n");
        let workspace = Workspace::new().with("audits/x.md", text).with("audits/x.csv", csv);
        let words = if header == "Zeit min" {
            format!("say `in: {unit}` in the `source` of `audits/x.md`, as the header does")
        } else {
            format!("say `in: {unit}` beside the name of the file")
        };
        assert_eq!(wrong_words(&workspace, &["`20` says no unit of time", &words]), None, "{header}");
    }
}

#[test]
fn a_column_that_is_nearly_called_as_one_of_a_log_is_told() {
    let log = |header: &str| {
        let rows = format!("{header}\n1,2026-05-02,2026-05-03,complaint\n2,2026-05-04,2026-05-06,complaint\n");
        Workspace::new().with("audits/l.md", "---\nkind: log\nfile: l.csv\n---\n").with("audits/l.csv", rows)
    };
    let words = ["l.csv:1 csv-header: there is no column `closed`, and `closd` is nearly", "columns: {closed: closd}"];
    assert_eq!(wrong_words(&log("id,received,closd,type"), &words), None);
    let words = ["there is no column `acknowledged`, and `acknowlegded` is nearly"];
    assert_eq!(wrong_words(&log("id,received,acknowlegded,type"), &words), None);
    for own in ["shut", "case", "clause", "channels"] {
        assert_eq!(wrong_words(&log(&format!("id,received,{own},type")), &[]), None, "{own}");
    }
}
