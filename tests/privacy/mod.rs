//! No figure of a group under its minimum is published, not even by subtraction: generated workspaces, solved as an outsider would.

mod answers;
mod bytes;
mod quotes;
mod rows;
mod waves;

use std::collections::BTreeSet;

use chrono::{Datelike as _, Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

use crate::workspace::Workspace;

const LEAST: usize = 5;
const REGIONS: [&str; 4] = ["east", "west", "hill", ""];
const SHOPS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// Whether a row belongs to a group.
type Belongs = Box<dyn Fn(&Row) -> bool>;

/// One answer: region, shop, day of the half-year in months, mark.
type Row = (usize, usize, usize, u8);

/// Its day: at either end of its month, so that weeks and months cross.
fn day(row: &Row) -> NaiveDate {
    let first = if row.3 < 3 { 1 } else { 26 };
    NaiveDate::from_ymd_opt(2025, 1 + u32::try_from(row.2).unwrap(), first).unwrap() + Days::new(row.1 as u64 % 3)
}

/// The Monday of its week.
fn monday(row: &Row) -> NaiveDate {
    day(row) - Days::new(u64::from(day(row).weekday().num_days_from_monday()))
}

fn report(rows: &[Row], dated: bool) -> Value {
    let lines: String = rows
        .iter()
        .map(|(region, shop, month, mark)| {
            let day = day(&(*region, *shop, *month, *mark));
            format!("{},{},{day},{mark}\n", REGIONS[*region], SHOPS[*shop])
        })
        .collect();
    let date = if dated { "day" } else { "2025-06-10" };
    let workspace = Workspace::new().with("audits/s.csv", format!("region,shop,day,mark\n{lines}"));
    workspace.write(
        "audits/s.md",
        format!(
            "---\nkind: survey\ndate: {date}\nresponses: s.csv\nby: [region, shop]\nquestions: {{q: {{column: mark, method: csat}}}}\n---\n"
        ),
    );
    for every in ["week", "month", "quarter"] {
        let text = format!(
            "---\nkind: metric\nunit: percent\nbetter: higher\nevery: {every}\nby: [region]\nsource: {{survey: s, question: q}}\n---\n"
        );
        workspace.write(&format!("audits/m-{every}.md"), text);
    }
    workspace.report("2025-06-30")
}

/// The rows of each group of which a figure stands in the report.
fn published(report: &Value, rows: &[Row], dated: bool) -> Vec<Vec<f64>> {
    let mut groups = Vec::new();
    let mut group =
        |of: &dyn Fn(&Row) -> bool| groups.push(rows.iter().map(|row| f64::from(u8::from(of(row)))).collect());
    let survey = &report["surveys"][0];
    if survey["questions"]["q"]["pct"].is_number() {
        group(&|_| true);
    }
    let tables = survey["breakdowns"].as_object().cloned().unwrap_or_default();
    for (column, values) in &tables {
        for (value, questions) in values.as_object().unwrap().iter().filter(|(_, questions)| questions["q"].is_object())
        {
            let name = |row: &Row| if column == "region" { REGIONS[row.0] } else { SHOPS[row.1] };
            assert!(questions["q"]["n"].as_u64().unwrap() >= LEAST as u64);
            group(&|row| name(row) == value);
        }
    }
    for metric in report["metrics"].as_array().unwrap() {
        let months = if metric["id"] == "m-quarter" { 3 } else { 1 };
        let inside = |point: &Value, row: &Row| {
            let from: NaiveDate = point["date"].as_str().unwrap().parse().unwrap();
            if metric["id"] == "m-week" {
                return !dated || (from..from + Days::new(7)).contains(&day(row));
            }
            let month = from.month0() as usize;
            !dated || (month..month + months).contains(&row.2)
        };
        let shown = |points: &Value| {
            points.as_array().unwrap().iter().filter(|point| point["value"].is_number()).cloned().collect::<Vec<_>>()
        };
        for point in shown(&metric["series"]) {
            group(&|row| inside(&point, row));
        }
        for (value, points) in metric["breakdowns"]["region"].as_object().into_iter().flatten() {
            for point in shown(points) {
                group(&|row| inside(&point, row) && REGIONS[row.0] == value);
            }
        }
    }
    groups
}

/// Whether `wanted` is a sum of multiples of `groups`.
fn is_given(groups: &[Vec<f64>], wanted: &[f64]) -> bool {
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let reduce = |basis: &[Vec<f64>], mut row: Vec<f64>| {
        for known in basis {
            let pivot = known.iter().position(|value| value.abs() > 1e-9).unwrap();
            let factor = row[pivot] / known[pivot];
            row.iter_mut().zip(known).for_each(|(value, known)| *value -= factor * known);
        }
        row
    };
    for group in groups {
        let left = reduce(&basis, group.clone());
        if left.iter().any(|value| value.abs() > 1e-9) {
            basis.push(left);
        }
    }
    reduce(&basis, wanted.to_vec()).iter().all(|value| value.abs() < 1e-9)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, rng_seed: RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn no_small_group_is_published_or_given_back(
        rows in prop::collection::vec((0..4_usize, 0..6_usize, 0..6_usize, 1..=5_u8), 1..70),
        nested in any::<bool>(),
        dated in any::<bool>(),
    ) {
        let nest = |(region, shop, month, mark): Row| {
            let shop = if nested && region < 3 { 2 * region + shop % 2 } else { shop };
            (region, shop, month / if dated { 1 } else { 6 }, mark)
        };
        let rows: Vec<Row> = rows.into_iter().map(nest).collect();
        let report = report(&rows, dated);
        let groups = published(&report, &rows, dated);
        let mut small: Vec<Belongs> = Vec::new();
        for region in 0..4 {
            small.push(Box::new(move |row| row.0 == region));
            for shop in 0..6 {
                small.push(Box::new(move |row| row.0 == region && row.1 == shop));
            }
            for month in 0..6 {
                small.push(Box::new(move |row| row.0 == region && row.2 == month));
            }
        }
        for nth in 0..6 {
            small.push(Box::new(move |row| row.1 == nth));
            small.push(Box::new(move |row| row.2 == nth));
        }
        small.push(Box::new(|_| true));
        for week in rows.iter().map(monday).collect::<BTreeSet<_>>().into_iter().filter(|_| dated) {
            small.push(Box::new(move |row| monday(row) == week));
            for region in 0..4 {
                small.push(Box::new(move |row| row.0 == region && monday(row) == week));
            }
        }
        for of in small {
            let members: Vec<f64> = rows.iter().map(|row| f64::from(u8::from(of(row)))).collect();
            let n = members.iter().sum::<f64>();
            if n > 0.0 && n < LEAST as f64 {
                prop_assert!(!is_given(&groups, &members), "{n} of {} rows, {report:#}", rows.len());
            }
        }
    }
}
