//! Waves of a survey beside metrics of all of them: a part that is small in one wave is not what the years less the other waves come to.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

use super::is_given;
use crate::workspace::Workspace;

const REGIONS: [&str; 3] = ["east", "west", "hill"];
const LEAST: usize = 5;
/// The days of the waves.
const DAYS: [&str; 3] = ["2025-02-10", "2025-05-10", "2025-08-10"];

/// An answer: wave, region, mark.
type Row = (usize, usize, u8);

/// Metrics of the waves: what they are called, how often there is a point, and which waves they take.
const METRICS: [(&str, &str, &[usize]); 4] = [
    ("quarters", "quarter", &[0, 1, 2]),
    ("years", "year", &[0, 1, 2]),
    ("two", "year", &[0, 1]),
    ("last", "year", &[2]),
];

fn report(rows: &[Row]) -> Value {
    let workspace = Workspace::new();
    for (wave, day) in DAYS.iter().enumerate() {
        let mut lines = String::from("region,mark\n");
        for (_, region, mark) in rows.iter().filter(|row| row.0 == wave) {
            let _ = writeln!(lines, "{},{mark}", REGIONS[*region]);
        }
        workspace.write(&format!("audits/w{wave}.csv"), lines);
        let survey = format!(
            "---\nkind: survey\ndate: {day}\nwave-of: waves\nresponses: w{wave}.csv\nby: [region]\nquestions: {{q: {{column: mark, method: csat}}}}\n---\n"
        );
        workspace.write(&format!("audits/w{wave}.md"), survey);
    }
    for (id, every, waves) in METRICS {
        let waves: Vec<String> = waves.iter().map(|wave| format!("w{wave}")).collect();
        let source = format!("source: {{survey: [{}], question: q}}", waves.join(", "));
        let metric =
            format!("---\nkind: metric\nunit: percent\nbetter: higher\nevery: {every}\nby: [region]\n{source}\n---\n");
        workspace.write(&format!("audits/{id}.md"), metric);
    }
    workspace.report("2025-12-31")
}

/// The rows of each group of which a figure stands in the report.
fn published(report: &Value, rows: &[Row]) -> Vec<Vec<f64>> {
    let mut groups = Vec::new();
    let mut group =
        |of: &dyn Fn(&Row) -> bool| groups.push(rows.iter().map(|row| f64::from(u8::from(of(row)))).collect());
    for survey in report["surveys"].as_array().unwrap() {
        let wave: usize = survey["id"].as_str().unwrap()[1..].parse().unwrap();
        if survey["questions"]["q"]["pct"].is_number() {
            group(&|row| row.0 == wave);
        }
        for (region, questions) in survey["breakdowns"]["region"].as_object().into_iter().flatten() {
            if questions["q"].is_object() {
                group(&|row| row.0 == wave && REGIONS[row.1] == region);
            }
        }
    }
    for metric in report["metrics"].as_array().unwrap() {
        let (_, every, waves) = METRICS.into_iter().find(|of| metric["id"] == of.0).unwrap();
        // A wave that is not published enters no point.
        let enters = |wave: usize| rows.iter().filter(|row| row.0 == wave).count() >= LEAST;
        let inside = |point: &Value, row: &Row| {
            let date = point["date"].as_str().unwrap();
            let is_in = every == "year" || date[5..7] == *["01", "04", "07"][row.0];
            waves.contains(&row.0) && enters(row.0) && is_in
        };
        let counted = |point: &Value, of: &dyn Fn(&Row) -> bool| {
            let n = point["n"].as_f64().unwrap();
            assert!((rows.iter().filter(|row| of(row)).count() as f64 - n).abs() < 1e-9, "{point:#}");
        };
        let shown = |points: &Value| {
            let points = points.as_array().unwrap().iter();
            points.filter(|point| point["value"].is_number()).cloned().collect::<Vec<_>>()
        };
        for point in shown(&metric["series"]) {
            counted(&point, &|row| inside(&point, row));
            group(&|row| inside(&point, row));
        }
        for (region, points) in metric["breakdowns"]["region"].as_object().into_iter().flatten() {
            for point in shown(points) {
                let of = |row: &Row| inside(&point, row) && REGIONS[row.1] == region;
                counted(&point, &of);
                group(&of);
            }
        }
    }
    groups
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, rng_seed: RngSeed::Fixed(2028), ..ProptestConfig::default() })]

    #[test]
    fn no_small_part_of_a_wave_is_what_the_others_leave(
        rows in prop::collection::vec((0..3_usize, 0..3_usize, 1..=5_u8), 12..80),
    ) {
        let report = report(&rows);
        let groups = published(&report, &rows);
        for wave in 0..3 {
            for (region, name) in REGIONS.iter().enumerate() {
                let of = |row: &Row| row.0 == wave && row.1 == region;
                let members: Vec<f64> = rows.iter().map(|row| f64::from(u8::from(of(row)))).collect();
                let n = members.iter().sum::<f64>();
                if n > 0.0 && n < LEAST as f64 {
                    prop_assert!(
                        !is_given(&groups, &members),
                        "{n} of {name} in wave {wave} stand in {} groups of {rows:?}", groups.len()
                    );
                }
            }
        }
    }
}
