//! Reports computed from whole workspaces: the demonstration and, where it is there, a workspace of public data.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use auditbook::compute::{Edition, compute, derivation, findings};
use auditbook::explain::explain;
use auditbook::i18n::{Catalogue, Lang, Statement};
use auditbook::load::WorkTree;
use auditbook::model::{DocRef, Kind};
use auditbook::report::{Derivation, Head, Report, SourceState};
use auditbook::validate::{read_config, validate};
use serde_json::Value;

fn report(root: &Path, as_of: &str) -> Report {
    let tree = WorkTree::new(root).unwrap();
    let validated = validate(&tree, read_config(&tree).unwrap()).unwrap();
    let edition = Edition { as_of: as_of.parse().unwrap(), source: SourceState::default() };
    let quick = findings(&validated.workspace, &edition, validated.diagnostics.clone());
    let report = compute(&validated.workspace, &edition, validated.diagnostics);
    assert_eq!(quick, report.diagnostics, "what a check finds is what the report has");
    report
}

fn demonstration() -> Report {
    report(Path::new(env!("CARGO_MANIFEST_DIR")), "2026-11-22")
}

/// The workspace of public data beside the checkout; the test says so where it is absent.
fn public_data() -> Option<Value> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/real");
    let root = std::env::var_os("AUDITBOOK_PUBLIC_DATA").map_or(root, PathBuf::from);
    if root.join("auditbook.yaml").is_file() {
        return Some(serde_json::to_value(report(&root, "2019-04-01")).unwrap());
    }
    eprintln!("skipped: there is no folder {}", root.display());
    None
}

fn entry<'a>(report: &'a Value, list: &str, id: &str) -> &'a Value {
    let found = report[list].as_array().unwrap().iter().find(|entry| entry["id"] == id);
    found.unwrap_or_else(|| panic!("{list} has no `{id}`"))
}

fn close(value: &Value, expected: f64, within: f64) {
    let got = value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
    assert!((got - expected).abs() <= within, "{got} is not {expected}");
}

#[test]
fn public_figures_come_out() {
    let Some(report) = public_data() else { return };
    let (first, second) = (entry(&report, "surveys", "sfo-2017"), entry(&report, "surveys", "sfo-2018"));
    let nps = &first["questions"]["recommend"];
    close(&nps["nps"], 39.84, 0.005);
    close(&nps["margin"], 2.61, 0.005);
    assert_eq!((nps["n"].as_u64(), nps["excluded"].as_u64()), (Some(2746), Some(85)));
    let nps = &second["questions"]["recommend"];
    close(&nps["nps"], 30.98, 0.005);
    close(&nps["margin"], 2.83, 0.005);
    assert_eq!(nps["n"], 2650);
    // They are not written down as waves of one series; the metric takes both.
    assert_eq!(nps["change"], Value::Null);
    assert_eq!(entry(&report, "metrics", "airport-nps")["survey_change"]["significant"], true);
    for (survey, pct, n) in [(first, 82.07, 2688), (second, 78.44, 2625)] {
        close(&survey["questions"]["overall"]["pct"], pct, 0.005);
        assert_eq!(survey["questions"]["overall"]["n"], n);
    }
}

#[test]
fn public_complaints_come_out() {
    let Some(report) = public_data() else { return };
    let log = entry(&report, "logs", "boston-311-2015");
    let types = ["complaint", "comment", "compliment", ""].map(|kind| log["by_type"][kind].as_u64().unwrap());
    assert_eq!(types, [6777, 1799, 300, 243]);
    assert_eq!((log["on_time"]["n"].as_u64(), log["on_time"]["kept"].as_u64()), (Some(7264), Some(3669)));
    assert_eq!(log["on_time"]["without_due"], 1855);
    close(&log["on_time"]["pct"], 50.51, 0.005);
    close(&log["resolution_h"]["mean"], 315.2, 0.05);
    close(&log["resolution_h"]["median"], 74.6, 0.05);
    assert_eq!(log["open"], 3117);
    let diagnostics = report["diagnostics"].as_array().unwrap();
    let unlisted: Vec<&Value> = diagnostics.iter().filter(|found| found["code"] == "unlisted-type").collect();
    assert_eq!(unlisted.len(), 1);
    assert!(unlisted[0]["message"].as_str().unwrap().contains("243"));
}

#[test]
fn public_waiting_times_come_out() {
    let Some(report) = public_data() else { return };
    let metric = entry(&report, "metrics", "ae-four-hours");
    let series = metric["series"].as_array().unwrap();
    close(&series[0]["value"], 90.04, 0.005);
    assert_eq!(metric["latest"]["period"], "2019-03");
    close(&metric["latest"]["value"], 86.60, 0.005);
    assert_eq!(metric["assurance"], "consistent_fail");
    assert_eq!(entry(&report, "goals", "ae-four-hours")["status"], "off_track");
}

#[test]
fn the_demonstration_has_everything_and_no_number_is_lost() {
    let json = serde_json::to_value(demonstration()).unwrap();
    let lists =
        ["audits", "metrics", "goals", "gaps", "plans", "surveys", "visits", "logs", "competitors", "agreement"];
    for list in lists {
        assert!(!json[list].as_array().unwrap().is_empty(), "no {list}");
    }
    assert_eq!(json["schema"], 1);
    for (list, keys) in CONTRACT {
        for entry in json[list].as_array().unwrap() {
            let missing: Vec<&&str> = keys.iter().filter(|key| entry.get(**key).is_none()).collect();
            assert!(missing.is_empty(), "{list} lacks {missing:?}");
        }
    }
}

/// The keys that the contract promises of every entry.
const CONTRACT: [(&str, &[&str]); 11] = [
    (
        "audits",
        &[
            "id",
            "title",
            "checklist",
            "version",
            "date",
            "status",
            "scope",
            "score",
            "raw_score",
            "verdict",
            "band",
            "level",
            "answered",
            "na",
            "unanswered",
            "failed_critical",
            "sections",
            "elements",
            "items",
            "sample_margin",
        ],
    ),
    (
        "metrics",
        &[
            "id",
            "title",
            "unit",
            "better",
            "group",
            "series",
            "breakdowns",
            "latest",
            "status",
            "spc",
            "trend",
            "variation",
            "assurance",
        ],
    ),
    (
        "goals",
        &[
            "id",
            "metric",
            "from",
            "to",
            "actual",
            "attainment",
            "pace",
            "status",
            "projected",
            "projected_low",
            "projected_high",
            "reach_date",
            "review_overdue",
        ],
    ),
    (
        "gaps",
        &["id", "metric", "current", "target", "gap", "impact", "effort", "priority", "age_days", "overdue", "status"],
    ),
    ("plans", &["id", "done", "total", "late", "effect", "missing_evidence"]),
    ("surveys", &["id", "n", "response_rate", "questions", "breakdowns"]),
    ("visits", &["id", "score", "waited_s", "answered", "hour"]),
    ("logs", &["id", "rows", "by_type", "by_category", "pareto", "on_time", "resolution_h", "open", "complaint_ratio"]),
    ("competitors", &["id", "values"]),
    ("agreement", &["a", "b", "items", "exact", "kappa", "alpha", "mean_difference"]),
    ("diagnostics", &["code", "severity", "file", "line", "column", "message"]),
];

/// Every sentence of `report`.
fn sentences(report: &Report) -> Vec<&Statement> {
    let overview = &report.overview;
    let lines = overview.changed.iter().chain(&overview.decisions).chain(&overview.late);
    let mut all: Vec<&Statement> =
        overview.headline.iter().chain(&overview.below).chain(lines.map(|line| &line.says)).collect();
    all.extend(report.audits.iter().flat_map(|entry| entry.says.iter().map(Deref::deref)));
    all.extend(report.metrics.iter().flat_map(|entry| entry.says.iter().map(Deref::deref)));
    all.extend(report.goals.iter().flat_map(|entry| entry.says.iter().map(Deref::deref)));
    all.extend(report.gaps.iter().flat_map(|entry| &entry.says));
    all.extend(report.plans.iter().flat_map(|entry| &entry.says));
    all.extend(report.surveys.iter().flat_map(|entry| &entry.says));
    let questions = report.surveys.iter().flat_map(|entry| entry.questions.values());
    all.extend(questions.flat_map(|question| question.says.iter().map(Deref::deref)));
    all.extend(report.visits.iter().flat_map(|entry| &entry.says));
    all.extend(report.logs.iter().flat_map(|entry| entry.says.iter().map(Deref::deref)));
    all.extend(report.competitors.iter().flat_map(|entry| &entry.says));
    all.extend(report.briefs.iter().flat_map(|brief| brief.lines.iter().map(|line| &line.says)));
    all.extend(report.coverage.says.iter().chain(&report.visit_hours.says));
    all
}

/// The arithmetic of every document that has some.
fn derivations(report: &Report) -> Vec<Derivation> {
    let ids = |kind: Kind, documents: Vec<&Head>| {
        documents.into_iter().map(|document| DocRef::new(kind, document.id.clone())).collect::<Vec<_>>()
    };
    let mut all = ids(Kind::Audit, report.audits.iter().map(|entry| &entry.head).collect());
    all.extend(ids(Kind::Metric, report.metrics.iter().map(|entry| &entry.head).collect()));
    all.extend(ids(Kind::Goal, report.goals.iter().map(|entry| &entry.head).collect()));
    all.extend(ids(Kind::Survey, report.surveys.iter().map(|entry| &entry.head).collect()));
    let found: Vec<Derivation> = all.iter().filter_map(|about| derivation(report, about)).collect();
    // Only a survey that scores nothing has no arithmetic.
    assert!(all.len() - found.len() <= 1, "{} of {}", found.len(), all.len());
    found
}

#[test]
fn every_step_of_the_arithmetic_has_its_words_and_its_definition() {
    let mut faults = BTreeSet::new();
    for derivation in derivations(&demonstration()) {
        assert!(!derivation.parts.is_empty(), "{}", derivation.about);
        for part in &derivation.parts {
            let labels = part.steps.iter().flat_map(|step| std::iter::once(&step.label).chain(&step.outcome));
            for said in std::iter::once(&part.title).chain(labels) {
                let found = Lang::ALL.map(|lang| said.faults(Catalogue::built_in(lang)));
                faults.extend(found.into_iter().flatten());
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn an_audit_is_explained_from_its_answers_to_its_verdict() {
    let text = explain(&demonstration(), "audit/2026-04-shop-athens", Lang::En).unwrap();
    for expected in [
        "S07: Does every employee stay polite and respectful, whatever happens?  3 × 0.5  (Partly)  = 1.5",
        "[audits/audits/2026-04-shop-athens.md:27:17]",
        "(2 × 90.625 + 1 × 87.5 + 1 × 100 + 2 × 42.857143) ÷ (2 + 1 + 1 + 2)",
        "→ Failed on a critical item",
        "What the figures are",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert_eq!(explain(&demonstration(), "audit/no-such-audit", Lang::En), None);
    assert_eq!(explain(&demonstration(), "page/about", Lang::En), None);
}

#[test]
fn every_sentence_has_its_message_and_arguments_in_every_language() {
    let report = demonstration();
    let mut faults = BTreeSet::new();
    for lang in Lang::ALL {
        let catalogue = Catalogue::built_in(lang);
        for said in sentences(&report) {
            let found = said.faults(catalogue);
            faults.extend(found.into_iter().map(|fault| format!("{lang}: {}: {fault}", said.say(catalogue))));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
