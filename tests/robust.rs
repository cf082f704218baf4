//! Hostile and extreme input: no panic, no hang, no figure that is not finite, no row lost in silence.

use std::path::Path;

use auditbook::compute::{Edition, compute};
use auditbook::i18n::Lang;
use auditbook::load::WorkTree;
use auditbook::report::metric::MetricTopic;
use auditbook::report::movement::MovementVerdict;
use auditbook::report::{MetricReport, Report, Said, SourceState};
use auditbook::validate::{read_config, validate};
use proptest::prelude::*;

/// A workspace of `files` below `audits/`.
fn workspace(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("audits")).unwrap();
    std::fs::write(folder.path().join("auditbook.yaml"), "title: T\n").unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join("audits").join(name), text).unwrap();
    }
    folder
}

fn report(root: &Path) -> Report {
    let tree = WorkTree::new(root).unwrap();
    let validated = validate(&tree, read_config(&tree).unwrap()).unwrap();
    let edition = Edition { as_of: "2025-06-30".parse().unwrap(), source: SourceState::default() };
    compute(&validated.workspace, &edition, validated.diagnostics)
}

/// The codes found, with their lines.
fn codes(files: &[(&str, &str)]) -> Vec<(&'static str, usize)> {
    let folder = workspace(files);
    let report = report(folder.path());
    assert_finite(&report);
    report.diagnostics.iter().map(|found| (found.code, found.place.line)).collect()
}

/// JSON would hide a number that is not finite behind `null`; what a value prints for debugging does not.
fn assert_finite(report: &Report) {
    let text = format!("{report:?}");
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    for word in words {
        assert!(!matches!(word, "NaN" | "inf"), "a figure is not finite");
    }
}

const AUDIT: &str = "---\nkind: audit\nchecklist: c@1\ndate: 2025-01-01\nstatus: final\nanswers: {A: 1, B: 2}\n---\n";
const AGAIN: &str =
    "---\nkind: audit\nchecklist: c@1\ndate: 2025-01-01\nstatus: final\ncalibrates: a\nanswers: {A: 1, B: 3}\n---\n";

#[test]
fn a_scale_of_any_length_is_scored_and_compared() {
    for scale in ["0-1000000000000000", "0-100000000000000000", "0-5000", "0-1000", "1-5"] {
        let checklist = format!(
            "---\nkind: checklist\nversion: 1\nscale: {scale}\nsections: {{s: {{items: {{A: x, B: y}}}}}}\n---\n"
        );
        let folder = workspace(&[("c.md", &checklist), ("a.md", AUDIT), ("b.md", AGAIN)]);
        let report = report(folder.path());
        assert_finite(&report);
        assert_eq!(report.agreement.len(), 1, "{scale}");
        assert!(report.audits.iter().all(|audit| audit.scored.score.is_some()), "{scale}");
    }
}

#[test]
fn a_chain_of_three_thousand_checklists_is_refused() {
    let name = |nth: usize| format!("c{nth}.md");
    let link = |nth: usize| format!("---\nkind: checklist\nversion: 1\nextends: c{}@1\nsections: {{}}\n---\n", nth + 1);
    let mut files: Vec<(String, String)> = (0..3000).map(|nth| (name(nth), link(nth))).collect();
    let last = "---\nkind: checklist\nversion: 1\nsections: {s: {items: {A: x}}}\n---\n";
    files.push((name(3000), last.to_owned()));
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert!(codes(&files).iter().any(|(code, _)| *code == "extends-cycle"));
}

#[test]
fn twenty_thousand_unknown_keys_are_told_of_within_bounds() {
    let keys: String = (0..20_000).map(|nth| format!("k{nth}: 1\n")).collect();
    let found = codes(&[("g.md", &format!("---\nkind: gap\n{keys}---\n"))]);
    assert!(found.iter().any(|(code, _)| *code == "unknown-key"));
    assert!(found.len() <= 2_000, "{} diagnostics", found.len());
}

#[test]
fn twenty_thousand_anchors_are_told_of_within_bounds() {
    let tags: String = (0..20_000).map(|nth| format!("  - &a{nth} t\n")).collect();
    let found = codes(&[("g.md", &format!("---\nkind: gap\ntags:\n{tags}---\n"))]);
    assert!(found.iter().any(|(code, _)| *code == "yaml-alias"));
    assert!(found.len() <= 2_000, "{} diagnostics", found.len());
}

#[test]
fn implausible_dates_are_faults() {
    let log = "---\nkind: log\nfile: l.csv\n---\n";
    let rows = "id,received,closed\n1,0001-01-01,2025-01-01\n2,1899-12-30,\n3,2025-01-01,9999-12-31\n";
    assert_eq!(codes(&[("l.md", log), ("l.csv", rows)]), [("csv-cell", 2)], "the rows of both are one finding");
    let metric =
        "---\nkind: metric\nunit: count\nbetter: lower\nevery: day\nseries: {0001-01-01: 1, 9999-12-31: 2}\n---\n";
    let found = codes(&[("m.md", metric)]);
    assert_eq!(found.iter().filter(|(code, _)| *code == "invalid-period").count(), 1, "both are one finding");
}

#[test]
fn rows_that_cannot_count_are_reported() {
    let survey = "---\nkind: survey\ndate: 2025-01-01\nresponses: s.csv\nweight: w\n\
        questions: {q: {column: c, scale: 0-10, method: nps}}\n---\n";
    let rows = "c,w\n10,-1\n5,\n7,nan\n8,0\n9,2\n";
    assert_eq!(codes(&[("s.md", survey), ("s.csv", rows)]), [("csv-cell", 2), ("csv-cell", 3), ("csv-cell", 4)]);
    let metric = "---\nkind: metric\nunit: percent\nbetter: higher\nseries: m.csv\n---\n";
    let rows = "period,value,n\n2025-01,1,-5\n2025-02,2,0\n";
    assert!(codes(&[("m.md", metric), ("m.csv", rows)]).contains(&("csv-cell", 2)));
    let log = "---\nkind: log\nfile: l.csv\n---\n";
    let rows = "id,received,closed\n1,2025-01-05,2025-01-01\n2,2025-01-05,2025-01-06\n";
    assert_eq!(codes(&[("l.md", log), ("l.csv", rows)]), [("closed-before-received", 2)]);
}

#[test]
fn personal_data_in_a_cell_that_is_published_is_told() {
    let survey = |publish: &str| {
        format!(
            "---\nkind: survey\ndate: 2025-01-01\nresponses: s.csv\nquestions: {{q: {{column: c, method: text, publish: {publish}}}}}\n---\n"
        )
    };
    let rows = "c\nfine\nwrite to maria@example.org\n+30 210 1234567 after six\n";
    let told = codes(&[("s.md", &survey("yes")), ("s.csv", rows)]);
    let personal =
        |code: &str| told.iter().filter(|(found, _)| *found == code).map(|(_, line)| *line).collect::<Vec<_>>();
    assert!(!personal("personal-data").is_empty() && personal("personal-data").contains(&3), "{told:?}");
    // What is not published is told once, where the document names the file.
    let kept = codes(&[("s.md", &survey("no")), ("s.csv", rows)]);
    let lines: Vec<_> = kept.iter().filter(|(code, _)| *code == "personal-data").map(|(_, line)| *line).collect();
    assert_eq!(lines, [4], "{kept:?}");
}

/// Fewer than eight values have no limits, and nothing is said from them; fewer than thirteen say nothing of the target.
#[test]
fn few_values_give_no_verdict() {
    let metric = |series: &str| {
        let text = format!(
            "---\nkind: metric\nunit: percent\nbetter: higher\nevery: year\ntarget: 95\nseries: {series}\n---\n"
        );
        let folder = workspace(&[("m.md", &text)]);
        report(folder.path()).metrics.remove(0)
    };
    let few = metric("{2021: 40, 2022: 41, 2023: 42, 2024: 30}");
    assert_eq!(few.movement.verdict, MovementVerdict::TooFew);
    assert!(few.spc.is_some() && few.variation.is_none() && few.assurance.is_none());
    let said = |metric: &MetricReport, topic| {
        Said::about(&metric.says, topic).map(|says| says.text_in(Lang::En)).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        said(&few, MetricTopic::Variation),
        "There are too few values to tell a signal from ordinary variation."
    );
    assert_eq!(said(&few, MetricTopic::Assurance), "There are too few values to say: it takes thirteen.");
    assert_eq!(said(&few, MetricTopic::Trend), "There are too few values for a trend.");
    let enough = metric("{2017: 41, 2018: 40, 2019: 42, 2020: 40, 2021: 40, 2022: 41, 2023: 42, 2024: 41}");
    assert!(enough.variation.is_some() && enough.assurance.is_none());
    assert!(said(&enough, MetricTopic::Variation).contains("Only 8 values so far"));
}

#[test]
fn what_keeps_going_still_says_that_errors_were_found() {
    let folder =
        workspace(&[("p.md", "---\nkind: page\ntitle: P\n---\n"), ("q.md", "---\nkind: page\nnope: 1\n---\n")]);
    let exit = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_auditbook"));
        let output =
            command.current_dir(folder.path()).args(arguments).args(["--as-of", "2025-06-30"]).output().unwrap();
        (output.status.code(), output.stdout.len())
    };
    assert_eq!(exit(&["export"]), (Some(1), 0));
    assert!(!folder.path().join("site").exists());
    let (code, printed) = exit(&["export", "--keep-going"]);
    assert!(code == Some(1) && printed > 100);
    assert_eq!(exit(&["build", "--keep-going"]).0, Some(1));
    assert!(folder.path().join("site/index.html").is_file());
}

/// Numbers as people write them, and as they break things.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => (-1000.0..1000.0_f64).prop_map(|value| format!("{value:.3}")),
        1 => prop::sample::select(vec!["0", "-0.0", "1e308", "-1e308", "5e-324", "1e-300", "100", "1.7976931348623157e308"])
            .prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn series_of_any_values_give_finite_figures(
        values in prop::collection::vec((0_u32..60, number(), 0_u32..500), 0..60),
        (better, every) in (0_usize..3, 0_usize..2),
        (target, warn, from) in (number(), number(), number()),
        rebase in 0_u32..60,
    ) {
        let month = |at: u32| format!("{}-{:02}", 2020 + at / 12, at % 12 + 1);
        let by_month: std::collections::BTreeMap<u32, (String, u32)> =
            values.into_iter().map(|(at, value, n)| (at, (value, n))).collect();
        let mut csv = String::from("period,value,n\n");
        for (at, (value, n)) in &by_month {
            csv += &format!("{},{value},{n}\n", month(*at));
        }
        let better = ["higher", "lower", "neutral"][better];
        let unit = ["percent", "duration"][every];
        let metric = format!(
            "---\nkind: metric\nunit: {unit}\nbetter: {better}\nevery: month\ntarget: {target}\nwarn: {warn}\n\
             spc: {{rebase: {{{}: reason}}}}\nseries: m.csv\n---\n", month(rebase));
        let goal = format!(
            "---\nkind: goal\nmetric: m\nfrom: {{2020-01: {from}}}\nto: {{2026-12: {target}}}\nowner: x\n---\n");
        let gap = "---\nkind: gap\nmetric: m\nimpact: 3\neffort: 2\nowner: x\nstatus: open\n---\n";
        let plan = format!("---\nkind: plan\nowner: x\nmetric: m\nchange: {}-15\nactions: {{a: {{do: x}}}}\n---\n", month(rebase));
        let folder = workspace(&[("m.md", &metric), ("m.csv", &csv), ("g.md", &goal), ("gap.md", gap), ("p.md", &plan)]);
        assert_finite(&report(folder.path()));
    }

    #[test]
    fn audits_of_any_weights_give_scores_in_bounds(
        weights in prop::collection::vec((0_usize..6, prop::bool::ANY, 0_usize..4), 1..12),
        sections in prop::collection::vec(0_usize..5, 3),
        critical in prop::bool::ANY,
    ) {
        const WEIGHTS: [&str; 6] = ["0", "1", "2.5", "1e-300", "1e300", "1e308"];
        let mut checklist = String::from("---\nkind: checklist\nversion: 1\nscale: [no, partly, yes]\npass: 50\nsections:\n");
        let mut audit = String::from("---\nkind: audit\nchecklist: c@1\ndate: 2025-01-01\nstatus: final\nanswers:\n");
        for (nth, section) in sections.iter().enumerate() {
            let items: Vec<usize> = (0..weights.len()).filter(|at| at % 3 == nth).collect();
            if items.is_empty() {
                continue;
            }
            checklist += &format!("  s{nth}:\n    weight: {}\n    items:\n", WEIGHTS[*section]);
            for at in items {
                let (weight, critical, answer) = weights[at];
                checklist += &format!("      Q{at}: {{ask: x, weight: {}, critical: {critical}, element: empathy}}\n", WEIGHTS[weight]);
                audit += &format!("  Q{at}: {}\n", ["no", "partly", "yes", "n/a"][answer]);
            }
        }
        let folder = workspace(&[("c.md", &format!("{checklist}---\n")), ("a.md", &format!("{audit}---\n"))]);
        if critical {
            std::fs::write(folder.path().join("auditbook.yaml"), "critical: zero\n").unwrap();
        }
        let report = report(folder.path());
        assert_finite(&report);
        let audit = &report.audits[0].scored;
        let scores = audit.sections.values().chain(audit.elements.values()).chain([&audit.score, &audit.raw_score]);
        for score in scores.flatten() {
            prop_assert!((-1e-9..=100.0 + 1e-9).contains(score), "{score}");
        }
    }
}
