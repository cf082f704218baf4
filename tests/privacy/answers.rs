//! Metrics of the rows of a survey's file beside the survey's own tables and metrics.

use chrono::{Datelike as _, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use super::is_given;
use crate::workspace::Workspace;

const REGIONS: [&str; 4] = ["east", "west", "hill", ""];
const LEAST: usize = 5;

/// An answer: region, shop, month; every seventh row is left blank.
type Row = (usize, usize, u32);

/// Metrics of rows: what they are called, how often there is a point, by what, and the regions that they pick.
const METRICS: [(&str, &str, &str, &[usize]); 4] = [
    ("all", "year", "", &[]),
    ("months", "month", "region", &[]),
    ("two", "year", "", &[0, 1]),
    ("shops", "quarter", "shop", &[0, 1, 2]),
];

fn is_answered(nth: usize) -> bool {
    nth % 7 != 6
}

fn report(rows: &[Row]) -> Value {
    let line = |(nth, (region, shop, month)): (usize, &Row)| {
        let mark = if is_answered(nth) { (1 + nth % 5).to_string() } else { String::new() };
        format!("{},s{shop},2025-{month:02}-10,{mark}\n", REGIONS[*region])
    };
    let lines: String = rows.iter().enumerate().map(line).collect();
    let workspace = Workspace::new().with("audits/s.csv", format!("region,shop,day,mark\n{lines}"));
    workspace.write(
        "audits/s.md",
        "---\nkind: survey\ndate: day\nresponses: s.csv\nby: [region, shop]\nquestions: {q: {column: mark, method: mean}}\n---\n",
    );
    workspace.write(
        "audits/asked.md",
        "---\nkind: metric\nunit: score\nbetter: higher\nevery: quarter\nby: [region]\nsource: {survey: s, question: q}\n---\n",
    );
    for (id, every, by, picked) in METRICS {
        let names: Vec<&str> = picked.iter().map(|region| REGIONS[*region]).collect();
        let picked = if names.is_empty() { String::new() } else { format!(", where: {{region: {names:?}}}") };
        let by = if by.is_empty() { String::new() } else { format!("by: [{by}]\n") };
        let text = format!(
            "---\nkind: metric\nunit: score\nbetter: higher\nevery: {every}\n{by}source: {{rows: s.csv, date: day, value: mark, statistic: mean{picked}}}\n---\n"
        );
        workspace.write(&format!("audits/{id}.md"), text);
    }
    workspace.report("2025-12-31")
}

fn published(report: &Value, rows: &[Row]) -> Vec<Vec<f64>> {
    let mut groups = Vec::new();
    let mut group = |of: &dyn Fn(&Row) -> bool| {
        let row = |(nth, row): (usize, &Row)| f64::from(u8::from(is_answered(nth) && of(row)));
        groups.push(rows.iter().enumerate().map(row).collect());
    };
    let named =
        |column: &str, row: &Row| if column == "region" { REGIONS[row.0].to_owned() } else { format!("s{}", row.1) };
    let survey = &report["surveys"][0];
    if survey["questions"]["q"]["mean"].is_number() {
        group(&|_| true);
    }
    for (column, values) in survey["breakdowns"].as_object().into_iter().flatten() {
        for (value, _) in values.as_object().unwrap().iter().filter(|(_, questions)| questions["q"].is_object()) {
            group(&|row| named(column, row) == *value);
        }
    }
    for metric in report["metrics"].as_array().unwrap() {
        let (_, every, _, picked) =
            METRICS.into_iter().find(|of| metric["id"] == of.0).unwrap_or(("asked", "quarter", "region", &[]));
        let holds = |date: &Value, row: &Row| {
            let month = date.as_str().unwrap().parse::<NaiveDate>().unwrap().month();
            let is_in = match every {
                "month" => month == row.2,
                "quarter" => (month - 1) / 3 == (row.2 - 1) / 3,
                _ => true,
            };
            is_in && (picked.is_empty() || picked.contains(&row.0))
        };
        let shown = |points: &Value| {
            points.as_array().unwrap().iter().filter(|point| point["value"].is_number()).cloned().collect::<Vec<_>>()
        };
        for point in shown(&metric["series"]) {
            group(&|row| holds(&point["date"], row));
        }
        for (column, values) in metric["breakdowns"].as_object().into_iter().flatten() {
            for (value, points) in values.as_object().unwrap() {
                for point in shown(points) {
                    group(&|row| holds(&point["date"], row) && named(column, row) == *value);
                }
            }
        }
    }
    groups
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, rng_seed: RngSeed::Fixed(2028), ..ProptestConfig::default() })]

    #[test]
    fn rows_of_a_survey_do_not_give_back_what_its_tables_hide(
        rows in prop::collection::vec((prop::sample::select(vec![0, 0, 0, 1, 1, 1, 2, 3]), 0..3_usize, 1..=6_u32), 10..80),
    ) {
        let report = report(&rows);
        let groups = published(&report, &rows);
        let mut small: Vec<(String, Vec<f64>)> = Vec::new();
        let mut seek = |name: String, of: &dyn Fn(&Row) -> bool| {
            let row = |(nth, row): (usize, &Row)| f64::from(u8::from(is_answered(nth) && of(row)));
            small.push((name, rows.iter().enumerate().map(row).collect()));
        };
        for region in 0..4 {
            seek(format!("region {region}"), &|row| row.0 == region);
            for month in 1..=6 {
                seek(format!("region {region} in {month}"), &|row| row.0 == region && row.2 == month);
            }
            for shop in 0..3 {
                seek(format!("region {region}, shop {shop}"), &|row| row.0 == region && row.1 == shop);
            }
        }
        (0..3).for_each(|shop| seek(format!("shop {shop}"), &|row| row.1 == shop));
        (1..=6).for_each(|month| seek(format!("month {month}"), &|row| row.2 == month));
        for (name, members) in small {
            let n = members.iter().sum::<f64>();
            if n > 0.0 && n < LEAST as f64 {
                prop_assert!(!is_given(&groups, &members), "{name}: {n} of {} rows, {report:#}", rows.len());
            }
        }
    }
}

/// A survey of ten answers from the east, nine from the west and three from the hill.
fn survey(people: &str) -> Workspace {
    let part =
        |region: &str, n: usize| (0..n).map(|nth| format!("{region},2025-05-10,{}\n", 1 + nth % 5)).collect::<String>();
    let lines = [part("east", 10), part("west", 9), part("hill", 3)].concat();
    let settings = format!("title: T\nprivacy: {{people: [{people}]}}\n");
    Workspace::new().with("auditbook.yaml", settings).with("audits/s.csv", format!("region,day,mark\n{lines}")).with(
        "audits/s.md",
        "---\nkind: survey\ndate: 2025-05-10\nresponses: s.csv\nby: [region]\nquestions: {q: {column: mark, method: mean}}\n---\n",
    )
}

fn metric(source: &str) -> String {
    format!(
        "---\nkind: metric\nunit: percent\nbetter: higher\nevery: year\nsource: {{rows: s.csv, date: day, {source}}}\n---\n"
    )
}

#[test]
fn all_but_a_few_of_a_survey_are_told_by_no_metric_of_its_rows() {
    let workspace = survey("")
        .with("audits/two.md", metric("value: mark, statistic: mean, where: {region: [east, west]}"))
        .with("audits/east.md", metric("value: mark, statistic: mean, where: {region: [east]}"));
    let report = workspace.report("2025-12-31");
    assert_eq!(report["surveys"][0]["questions"]["q"]["n"], 22);
    let of = |id: &str| {
        let metrics = report["metrics"].as_array().unwrap();
        metrics.iter().find(|metric| metric["id"] == id).unwrap()["series"][0]["value"].clone()
    };
    assert_eq!((of("two"), of("east")), (Value::Null, json!(3.0)));
}

#[test]
fn a_share_does_not_count_a_small_group() {
    let report = survey("").with("audits/hill.md", metric("share: {column: region, is: [hill]}")).report("2025-12-31");
    assert_eq!(report["metrics"][0]["series"][0]["value"], Value::Null, "{report:#}");
    // An answer is no group.
    let report = survey("").with("audits/best.md", metric("share: {column: mark, is: [5]}")).report("2025-12-31");
    assert!(report["metrics"][0]["series"][0]["value"].is_number(), "{report:#}");
}

#[test]
fn a_column_of_people_is_one_by_its_header_too() {
    let lines: String =
        (0..20).map(|nth| format!("2025-05-{:02},{}\n", 1 + nth, ["ana", "ben"][usize::from(nth < 3)])).collect();
    let workspace = Workspace::new()
        .with("auditbook.yaml", "title: T\nprivacy: {people: [Agent]}\n")
        .with("audits/l.csv", format!("received,Agent\n{lines}"))
        .with("audits/l.md", "---\nkind: log\nfile: l.csv\ncolumns: {channel: Agent}\n---\n")
        .with("audits/log.md", "---\nkind: metric\nunit: count\nbetter: lower\nby: [channel]\nsource: {log: l, measure: count}\n---\n")
        .with("audits/rows.md", "---\nkind: metric\nunit: count\nbetter: lower\nby: [who]\nsource: {rows: l.csv, date: received, statistic: count, columns: {who: Agent}}\n---\n");
    let report = workspace.report("2025-06-30");
    for metric in report["metrics"].as_array().unwrap() {
        let by = metric["breakdowns"].as_object().unwrap().values().next().unwrap();
        assert_eq!(by["ben"][0]["value"], Value::Null, "{metric:#}");
    }
}

#[test]
fn the_time_to_resolution_of_complaints_gives_none_of_a_few_back() {
    let lines: String =
        [("ana", 9, "complaint"), ("ben", 3, "complaint"), ("ben", 8, "comment"), ("cleo", 7, "complaint")]
            .into_iter()
            .flat_map(|(agent, n, kind)| {
                (0..n).map(move |day| format!("2025-05-{:02},2025-05-2{day},{kind},{agent}\n", day + 1))
            })
            .collect();
    let workspace = Workspace::new()
        .with("auditbook.yaml", "title: T\nprivacy: {people: [channel]}\n")
        .with("audits/l.csv", format!("received,closed,type,channel\n{lines}"))
        .with("audits/l.md", "---\nkind: log\nfile: l.csv\n---\n")
        .with("audits/others.md", "---\nkind: metric\nunit: duration\nbetter: lower\nsource: {log: l, measure: resolution-mean, where: {channel: [ana, cleo], type: complaint}}\n---\n");
    let report = workspace.report("2025-06-30");
    assert!(report["logs"][0]["complaints"]["resolution_h"]["mean"].is_number(), "{report:#}");
    assert_eq!(report["metrics"][0]["series"][0]["value"], Value::Null, "{report:#}");
}

#[test]
fn no_finding_repeats_a_value_of_few() {
    let values: String = (1..=12)
        .map(|month| {
            format!(
                "2025-{month:02},{},{}\n",
                if month == 7 { 98765 } else { 50 + month },
                if month == 7 { 3 } else { 20 }
            )
        })
        .collect();
    let workspace = Workspace::new()
        .with("audits/e.csv", format!("period,value,n\n{values}"))
        .with("audits/e.md", "---\nkind: metric\nunit: days off\nbetter: lower\ngroup: employee\nseries: e.csv\n---\n");
    let site = workspace.build("2025-12-31");
    assert!(site.text("data/diagnostics.csv").contains("out-of-proportion"));
    let told = site.0.iter().find(|(_, bytes)| String::from_utf8_lossy(bytes).contains("98765"));
    assert!(told.is_none(), "{:?}", told.map(|(path, _)| path));
}

#[test]
fn no_finding_repeats_answers_to_a_small_survey() {
    let survey = |audience: &str| {
        format!(
            "---\nkind: survey\naudience: {audience}\ndate: 2025-05-01\nresponses: s.csv\nquestions: {{q: {{column: q, method: mean, scale: 1-5}}}}\n---\n"
        )
    };
    let workspace = Workspace::new().with("audits/s.csv", "q\n4\n5\n3\n4\n5\n4\n97\n98\n");
    let told = |audience: &str| {
        workspace.write("audits/s.md", survey(audience));
        let site = workspace.build("2025-12-31");
        let text = site.text("data/diagnostics.csv");
        (text.contains("off the scale"), text.contains("97") || text.contains("of 8"))
    };
    assert_eq!(told("customers"), (true, true));
    assert_eq!(told("employees"), (true, false), "six of them answered, of whom nothing is published");
}

#[test]
fn what_one_share_counts_and_another_does_not_gives_none_of_a_few_back() {
    let lines: String = [("ana", 9), ("ben", 3), ("cleo", 7)]
        .into_iter()
        .flat_map(|(agent, n)| {
            (0..n).map(move |day| format!("2025-05-{:02},{agent},{}\n", day + 1, ["yes", "no"][day % 2]))
        })
        .collect();
    let metric = |source: &str| {
        format!(
            "---\nkind: metric\nunit: percent\nbetter: lower\nevery: year\nsource: {{rows: w.csv, date: day, {source}}}\n---\n"
        )
    };
    let workspace = Workspace::new()
        .with("auditbook.yaml", "title: T\nprivacy: {people: [agent]}\n")
        .with("audits/w.csv", format!("day,agent,back\n{lines}"))
        .with("audits/all.md", metric("share: {column: back, is: [yes]}"))
        .with("audits/others.md", metric("share: {column: back, is: [no]}, where: {agent: [ana, cleo]}"));
    let report = workspace.report("2025-12-31");
    let of = |id: &str| {
        let metrics = report["metrics"].as_array().unwrap();
        metrics.iter().find(|metric| metric["id"] == id).unwrap()["series"][0]["value"].clone()
    };
    assert!(of("all").is_number(), "{report:#}");
    assert_eq!(of("others"), Value::Null, "all but the three of Ben");
}
