//! Exports of help desks as they are: figures held against what pandas 3.1 makes of the same files, minutes of working hours counted
//! one by one (`tests/fixtures/exports`), and small ones worked by hand.

use std::path::Path;

use auditbook::compute::{Edition, compute};
use auditbook::load::WorkTree;
use auditbook::report::SourceState;
use auditbook::validate::{read_config, validate};
use serde_json::Value;

const SETTINGS: &str = "calendars:
  desk: {timezone: Europe/Tallinn, hours: {mon-fri: 09:00-18:00, sat: 10:00-14:00}, holidays: holidays.csv}
  always: {timezone: Europe/Tallinn, hours: {mon-sun: 00:00-24:00}}
  plain: {hours: {mon-fri: [09:00-12:00, 13:00-17:00]}, holidays: [2025-05-01]}
";
const TICKETS: &str = "rows: tickets-*.csv, date: Created, dates: \"%d.%m.%Y %H:%M\", skip: {Created: [Total]}";

fn workspace(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let audits = folder.path().join("audits");
    std::fs::create_dir_all(&audits).unwrap();
    std::fs::write(folder.path().join("auditbook.yaml"), SETTINGS).unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exports");
    std::fs::copy(fixtures.join("holidays.csv"), folder.path().join("holidays.csv")).unwrap();
    for name in ["tickets-2025-1.csv", "tickets-2025-2.csv", "zoned.csv"] {
        std::fs::copy(fixtures.join(name), audits.join(name)).unwrap();
    }
    files.iter().for_each(|(name, text)| std::fs::write(audits.join(name), text).unwrap());
    folder
}

fn metric(unit: &str, source: &str) -> String {
    format!("---\nkind: metric\nunit: {unit}\nbetter: lower\nsource: {{{source}}}\n---\n")
}

/// The report as of the last of June 2025, and the codes of what `check` finds.
fn report(files: &[(&str, &str)]) -> (Value, Vec<String>) {
    let folder = workspace(files);
    let tree = WorkTree::new(folder.path()).unwrap();
    let validated = validate(&tree, read_config(&tree).unwrap()).unwrap();
    let found = validated.diagnostics.iter().map(|found| format!("{} {}", found.code, found.message)).collect();
    let edition = Edition { as_of: "2025-06-30".parse().unwrap(), source: SourceState::default() };
    (serde_json::to_value(compute(&validated.workspace, &edition, Vec::new())).unwrap(), found)
}

fn entry<'a>(report: &'a Value, list: &str, id: &str) -> &'a Value {
    report[list].as_array().unwrap().iter().find(|entry| entry["id"] == id).unwrap()
}

/// The points of `series` are those of `expected`: period → value.
fn same(series: &Value, expected: &Value, what: &str) {
    let points = series.as_array().unwrap();
    let got: Vec<&str> = points.iter().map(|point| point["period"].as_str().unwrap()).collect();
    let wanted: Vec<&str> = expected.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(got, wanted, "{what}");
    for point in points {
        let (got, wanted) =
            (point["value"].as_f64().unwrap(), expected[point["period"].as_str().unwrap()].as_f64().unwrap());
        assert!(
            (got - wanted).abs() <= 1e-9 * wanted.abs().max(1.0),
            "{what} {}: {got} is not {wanted}",
            point["period"]
        );
    }
}

#[test]
fn points_of_rows_are_those_that_pandas_finds() {
    let expected: Value = serde_json::from_str(include_str!("fixtures/exports/expected.json")).unwrap();
    let value = "value: Handling (min), in: min";
    let until = "until: First reply at";
    let zoned = "rows: zoned.csv, date: created, until: first";
    let cases = [
        ("count", "count", format!("{TICKETS}, statistic: count")),
        ("count-phone", "count", format!("{TICKETS}, statistic: count, where: {{Ticket channel: Phone}}")),
        ("value-median", "duration", format!("{TICKETS}, {value}")),
        ("value-mean", "duration", format!("{TICKETS}, {value}, statistic: mean")),
        ("value-sum", "duration", format!("{TICKETS}, {value}, statistic: sum")),
        ("value-p90", "duration", format!("{TICKETS}, {value}, statistic: p90")),
        ("value-within", "percent", format!("{TICKETS}, {value}, within: 30m")),
        ("share", "percent", format!("{TICKETS}, share: {{column: Reopened, is: [no]}}")),
        ("until-plain", "duration", format!("{TICKETS}, {until}")),
        ("until-plain-mean", "duration", format!("{TICKETS}, {until}, statistic: mean")),
        ("until-desk", "duration", format!("{TICKETS}, {until}, calendar: desk")),
        ("until-desk-mean", "duration", format!("{TICKETS}, {until}, calendar: desk, statistic: mean")),
        ("until-always", "duration", format!("{TICKETS}, {until}, calendar: always")),
        ("until-always-mean", "duration", format!("{TICKETS}, {until}, calendar: always, statistic: mean")),
        ("until-within", "percent", format!("{TICKETS}, {until}, calendar: desk, within: 4h")),
        ("until-desk-mean", "duration", format!("{zoned}, calendar: desk, statistic: mean")),
        ("until-always-mean", "duration", format!("{zoned}, calendar: always, statistic: mean")),
    ];
    let files: Vec<(String, String)> =
        cases.iter().enumerate().map(|(nth, (_, unit, source))| (format!("m{nth}.md"), metric(unit, source))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let (report, found) = report(&files);
    assert!(found.is_empty(), "{found:#?}");
    for (nth, (figure, _, source)) in cases.iter().enumerate() {
        let metric = entry(&report, "metrics", &format!("m{nth}"));
        same(&metric["series"], &expected[figure], source);
    }
}

#[test]
fn rows_are_broken_down_by_a_column() {
    let expected: Value = serde_json::from_str(include_str!("fixtures/exports/expected.json")).unwrap();
    let source = format!("{TICKETS}, value: Handling (min), in: min, columns: {{channel: Ticket channel}}");
    let text = format!("---\nkind: metric\nunit: duration\nbetter: lower\nby: channel\nsource: {{{source}}}\n---\n");
    let (report, found) = report(&[("m.md", &text)]);
    assert!(found.iter().all(|found| found.starts_with("small-sample-ranking")), "{found:#?}");
    for channel in ["Phone", "E-mail", "Chat"] {
        let part = &entry(&report, "metrics", "m")["breakdowns"]["channel"][channel];
        same(part, &expected["by-channel-median"][channel], channel);
    }
}

/// May 2025: received on Wednesday and Friday; the first of May is off.
const CASES: &str = "received,acknowledged,closed,type
2025-04-30 16:00,2025-05-02 09:30,2025-05-02 10:00,complaint
2025-05-02 11:00,2025-05-02 14:00,2025-05-05 12:00,complaint
2025-05-02 16:30,2025-05-03,2025-05-06 09:30,complaint
2025-06-27 10:00,,,complaint
2025-06-29 23:00,,,complaint
";

fn log(keys: &str) -> String {
    format!("---\nkind: log\nfile: cases.csv\n{keys}---\n")
}

#[test]
fn a_promise_makes_the_due_dates_that_a_log_does_not_have() {
    let on_time = |keys: &str| {
        let (report, found) = report(&[("cases.csv", CASES), ("l.md", &log(keys))]);
        assert!(found.is_empty(), "{found:#?}");
        let on_time = &entry(&report, "logs", "l")["on_time"];
        (on_time["kept"].as_u64().unwrap(), on_time["n"].as_u64().unwrap())
    };
    // The second and third case took more than two days of the clock, the fourth has not been closed for more.
    assert_eq!(on_time("due: 2d\n"), (1, 4));
    // Two working days after 30 April is 5 May, after 2 May is 6 May at 11:00 and 16:30; after Friday 27 June it is 1 July.
    assert_eq!(on_time("due: 2d\ncalendar: plain\n"), (3, 3));
    // Eight working hours end on 2 May at 17:00, on 5 May at 12:00 and on 6 May at 9:30: exactly when two of them were closed.
    assert_eq!(on_time("due: 8h\ncalendar: plain\n"), (3, 3));
    assert_eq!(on_time("due: 7h\ncalendar: plain\n"), (1, 3));
    assert_eq!(on_time(""), (0, 0));
}

#[test]
fn response_times_count_the_rows_received_in_the_period() {
    let source = |measure: &str| format!("log: l, measure: {measure}");
    let files = [
        ("cases.csv", CASES.to_owned()),
        ("l.md", log("")),
        ("mean.md", metric("duration", &source("response-mean"))),
        ("median.md", metric("duration", &source("response-median"))),
        (
            "within.md",
            metric("percent", &source("response-within, within: 24h")).replace("better: lower", "better: higher"),
        ),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (report, found) = report(&files);
    assert!(found.is_empty(), "{found:#?}");
    let hours = |id: &str, nth: usize| entry(&report, "metrics", id)["series"][nth]["value"].as_f64().unwrap() / 3600.0;
    // 41½ h in April; 3 h and 7½ h in May.
    assert!((hours("mean", 0) - 41.5).abs() < 1e-9 && (hours("mean", 1) - 5.25).abs() < 1e-9);
    assert!((hours("median", 1) - 5.25).abs() < 1e-9);
    assert_eq!(entry(&report, "metrics", "mean")["series"].as_array().unwrap().len(), 2);
    // That of 27 June is older than a day at the beginning of the 30th, that of the 29th is not.
    same(
        &entry(&report, "metrics", "within")["series"],
        &serde_json::json!({"2025-04": 0.0, "2025-05": 100.0, "2025-06": 0.0}),
        "within",
    );
    assert_eq!(entry(&report, "metrics", "within")["series"][2]["n"], 1.0);
}

#[test]
fn series_and_surveys_are_read_from_several_files_as_they_are() {
    let series = "---\nkind: metric\nunit: duration\nbetter: lower\nseries: {file: [s1.csv, s2.csv], columns: {period: Month, value: Wait}, dates: \"%m/%Y\", decimal: \",\", in: min, skip: {Month: [Total]}}\n---\n";
    let survey = "---\nkind: survey\ndate: day\ndates: \"%d/%m/%Y\"\ndecimal: \",\"\nresponses: r-*.csv\nskip: {day: [Sum]}\nquestions: {overall: {column: Q1, scale: 1-5, method: mean}}\n---\n";
    let (report, found) = report(&[
        ("s.md", series),
        ("s1.csv", "Month;Wait\n01/2025;1,250\n02/2025;1,5\nTotal;2,75\n"),
        ("s2.csv", "Month;Wait\n03/2025;2\ntotal;2\n"),
        ("v.md", survey),
        ("r-1.csv", "day;Q1\n05/03/2025;4,5\nSum;9\n"),
        ("r-2.csv", "day;Q1\n06/03/2025;3\n07/03/2025;\n08/03/2025;4\n08/03/2025;4\n08/03/2025;3,25\n"),
    ]);
    assert!(found.is_empty(), "{found:#?}");
    let expected = serde_json::json!({"2025-01": 75.0, "2025-02": 90.0, "2025-03": 120.0});
    same(&entry(&report, "metrics", "s")["series"], &expected, "series");
    let survey = entry(&report, "surveys", "v");
    assert_eq!((&survey["n"], &survey["questions"]["overall"]["mean"]), (&6.into(), &3.75.into()), "{survey:#}");
}

#[test]
fn what_cannot_be_meant_is_told_once() {
    let (tickets, until) = ("rows: t.csv, date: a", "until: b");
    let found = |unit: &str, source: String, csv: &str| report(&[("m.md", &metric(unit, &source)), ("t.csv", csv)]).1;
    let first = |unit: &str, source: String, csv: &str| {
        let found = found(unit, source, csv);
        assert_eq!(found.len(), 1, "{found:#?}");
        found[0].clone()
    };
    let times = "a,b\n2025-05-02T09:00:00Z,2025-05-02T10:00:00Z\n2025-05-02T09:00:00Z,2025-05-02T10:00:00Z\n";
    let told = first("duration", format!("{tickets}, {until}, calendar: plain"), times);
    assert!(told.contains("the calendar has no `timezone`"), "{told}");
    let mixed = "a,b\n2025-05-02T09:00:00Z,2025-05-02T10:00\n";
    let told = first("duration", format!("{tickets}, {until}"), mixed);
    assert!(told.contains("one says its offset"), "{told}");
    let told = first("duration", format!("{tickets}, {until}"), "a,b\n2025-05-02,2025-05-01\n2025-05-02,2025-05-03\n");
    assert!(told.starts_with("closed-before-received 1 of 2"), "{told}");
    let told = first("duration", format!("{tickets}, value: b"), "a,b\n2025-05-02,1.5\n2025-05-03,2.5\n");
    assert!(told.starts_with("duration-without-unit"), "{told}");
    let told = first("count", format!("{tickets}, value: b"), "a;b\n2025-05-02;1,234\n2025-05-03;1,310\n");
    assert!(told.starts_with("ambiguous-decimal"), "{told}");
    let told = first("percent", format!("{tickets}, value: b"), "a,b\n2025-05-02,64\n2025-05-03,655\n");
    assert!(told.starts_with("value-out-of-bounds"), "{told}");
    let told = first("count", format!("{tickets}, statistic: count"), "a,b\n2025-05-02,1\n,2\n");
    assert!(told.starts_with("csv-cell the row has no date"), "{told}");
    let told = first("duration", format!("{tickets}, {until}, calendar: dask"), times);
    assert!(told.starts_with("dangling-reference"), "{told}");
    let told = first("count", format!("{tickets}, value: b, in: min"), "a,b\n2025-05-02,1\n");
    assert!(told.starts_with("contradicting-keys"), "{told}");
}

#[test]
fn times_of_logs_are_those_of_their_calendar() {
    // Friday 17:00 to Monday 10:00 is two hours of the desk, and 65 by the clock; UTC is three hours behind Tallinn's summer.
    let cases = "received,acknowledged,closed,type\n\
        2025-05-16T14:00:00Z,2025-05-19 10:00,2025-05-19T08:00:00+01:00,complaint\n\
        2025-06-27 17:30,,,complaint\n";
    let source = |measure: &str| format!("log: l, measure: {measure}");
    let files = [
        ("cases.csv", cases.to_owned()),
        ("l.md", log("calendar: plain-desk\n")),
        ("response.md", metric("duration", &source("response-mean"))),
        ("resolution.md", metric("duration", &source("resolution-mean"))),
        (
            "within.md",
            metric("percent", &source("response-within, within: 2h")).replace("better: lower", "better: higher"),
        ),
    ];
    let files: Vec<(&str, String)> =
        files.into_iter().map(|(name, text)| (name, text.replace("plain-desk", "desk"))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (report, found) = report(&files);
    assert!(found.is_empty(), "{found:#?}");
    let series = |id: &str| &entry(&report, "metrics", id)["series"];
    // Saturday 10 to 14 counts as well: 1 h + 4 h + 1 h.
    same(series("response"), &serde_json::json!({"2025-05": 6.0 * 3600.0}), "response");
    same(series("resolution"), &serde_json::json!({"2025-05": 6.0 * 3600.0}), "resolution");
    // That of the 27th, a Friday, has waited for half an hour and a Saturday by the morning of the 30th.
    same(series("within"), &serde_json::json!({"2025-05": 0.0, "2025-06": 0.0}), "within");
    assert_eq!(entry(&report, "logs", "l")["resolution_h"]["mean"], 6.0);
}

#[test]
fn offsets_count_without_a_calendar_and_are_missed_where_only_one_date_has_one() {
    let of = |cases: &str, keys: &str| {
        let resolution = metric("duration", "log: l, measure: resolution-mean");
        report(&[("cases.csv", cases), ("l.md", &log(keys)), ("m.md", &resolution)])
    };
    let (zoned, found) = of("received,closed,type\n2025-05-16T10:00:00+03:00,2025-05-16T09:00:00Z,complaint\n", "");
    assert!(found.is_empty(), "{found:#?}");
    same(&entry(&zoned, "metrics", "m")["series"], &serde_json::json!({"2025-05": 7200.0}), "zoned");
    let pattern = "dates: \"%d/%m/%Y %H:%M %z\"\n";
    let (zoned, found) = of("received,closed,type\n16/05/2025 10:00 +0300,16/05/2025 09:00 +0000,complaint\n", pattern);
    assert!(found.is_empty(), "{found:#?}");
    same(&entry(&zoned, "metrics", "m")["series"], &serde_json::json!({"2025-05": 7200.0}), "by a pattern");
    let (_, found) = of("received,closed,type\n2025-05-16T10:00:00+03:00,2025-05-16 12:00,complaint\n", "");
    assert!(found.len() == 1 && found[0].contains("says its offset from UTC"), "{found:#?}");
}

#[test]
fn one_cause_is_one_error() {
    let rows = "Opened,Kind\n2025-05-02,complaint\n";
    let one = |files: &[(&str, &str)], words: &str| {
        let found = report(files).1;
        assert!(found.len() == 1 && found[0].contains(words), "{words}: {found:#?}");
    };
    let file = ("cases.csv", rows);
    one(&[file, ("l.md", &log("columns: {recieved: Opened}\n"))], "recieved");
    one(&[file, ("l.md", &log("dates: dd/mm/yyyy\ncolumns: {received: Opened}\n"))], "dd/mm/yyyy");
    let series = |keys: &str| format!("---\nkind: metric\nunit: count\nbetter: lower\n{keys}---\n");
    one(
        &[("m.md", &series("series: {file: m.csv, columns: {perid: Month}}\n")), ("m.csv", "Month,value\n2025-05,1\n")],
        "perid",
    );
    one(
        &[("m.md", &series("series: m.csv\ndates: \"%d.%m.%Y\"\n")), ("m.csv", "period,value\n13.05.2025,1\n")],
        "a file has",
    );
    let survey = |scale: &str| {
        format!(
            "---\nkind: survey\ndate: 2025-05-01\nresponses: s.csv\nquestions: {{q: {{column: Q, {scale}, method: csat}}}}\n---\n"
        )
    };
    one(&[("s.md", &survey("scale: 0-10")), ("s.csv", "Q\n8\n")], "say no `top`");
    one(&[("s.md", &survey("scale: 1-5, top: 6")), ("s.csv", "Q\n5\n")], "`6` is no answer");
    one(&[("s.md", &survey("scale: 1-10\u{b2}, top: 4")), ("s.csv", "Q\n5\n")], "is no scale");
    let minutes = "---\nkind: metric\nunit: duration\nbetter: lower\nseries: {file: m.csv, in: min}\n---\n";
    one(&[("m.md", minutes), ("m.csv", "period,value\n2025-05,-5\n")], "`-5` lies outside 0 or more");
    let by = metric("count", "log: l, measure: count").replace("source", "by: chanel\nsource");
    one(&[file, ("l.md", &log("columns: {received: Opened, type: Kind}\n")), ("m.md", &by)], "a log has no `chanel`");
    let typo = metric("count", "log: l, measure: count, where: {typ: complaint}");
    one(&[file, ("l.md", &log("columns: {received: Opened, type: Kind}\n")), ("m.md", &typo)], "a log has no `typ`");
}
