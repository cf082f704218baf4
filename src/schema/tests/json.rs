//! The JSON Schema and the readers agree on every document: the demonstration, its mutations, every example.

use super::super::head;
use super::super::tests::{faults, full, node};
use super::*;

fn json(text: &str) -> Json {
    serde_json::to_value(node(text).to_serde()).unwrap()
}

fn validator(root: Root) -> jsonschema::Validator {
    jsonschema::draft202012::new(&json_schema(root)).expect("a sound schema")
}

/// The faults of `text` by its schema.
fn refusals(validator: &jsonschema::Validator, text: &str) -> Vec<String> {
    validator.iter_errors(&json(text)).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Where readers and schema differ over `text`, for a message; `what` says what was changed.
fn difference(root: Root, validator: &jsonschema::Validator, text: &str, what: &str) -> Option<String> {
    let (read, refused) = (faults(root, text), refusals(validator, text));
    let differ = read.is_empty() != refused.is_empty();
    differ.then(|| format!("{} {what}\n  readers: {read:?}\n  schema: {refused:?}\n", root.name()))
}

/// `full` with the value of one key replaced, or without it.
fn changed(root: Root, key: &str, value: Option<&str>) -> String {
    let full = full(root);
    let lines = full.lines().filter_map(|line| match line.strip_prefix(key).and_then(|rest| rest.strip_prefix(':')) {
        Some(_) => value.map(|value| format!("{key}: {value}\n")),
        None => Some(format!("{line}\n")),
    });
    lines.collect()
}

#[test]
fn examples_are_accepted_by_both() {
    for root in Root::all() {
        let validator = validator(root);
        assert_eq!(refusals(&validator, &full(root)), Vec::<String>::new(), "{}", full(root));
    }
}

#[test]
fn both_refuse_what_is_not_declared_and_what_is_missing() {
    for root in Root::all() {
        let validator = validator(root);
        let stranger = format!("{}colour: blue\n", full(root));
        assert!(!faults(root, &stranger).is_empty() && !refusals(&validator, &stranger).is_empty());
        for field in root.fields() {
            let without = changed(root, field.key, None);
            assert_eq!(refusals(&validator, &without).is_empty(), !field.is_required(), "{}", field.key);
            for value in [None, Some("")] {
                assert_eq!(difference(root, &validator, &changed(root, field.key, value), field.key), None);
            }
        }
    }
}

#[test]
fn both_judge_values_alike() {
    const VALUES: &[&str] = &[
        "one",
        "\"\"",
        "12",
        "-3",
        "0",
        "0.5",
        "\"12\"",
        "75 %",
        "4h",
        "5h30m",
        "yes",
        "True",
        "no",
        "off",
        "2026",
        "2026-03",
        "2026-Q1",
        "2026-03-14",
        "\"22:10\"",
        "1-5",
        "et",
        "a b",
        "audit/x",
        "metric/x",
        "a/b",
        "x@1",
        "x@y",
        "[]",
        "[one, two]",
        "[{a: b}]",
        "[1, 2]",
        "[[x]]",
        "{a: b}",
        "{en: x, et: y}",
        "{2026-01: 64}",
        "{2026-01: 64, 2026-02: 65}",
        "{a b: c}",
        "{x: {y: z}}",
        "{x: }",
        "{X1: [a, b]}",
        "2MiB",
        "https://example.org",
    ];
    let mut differences = Vec::new();
    for root in Root::all() {
        let validator = validator(root);
        for field in root.schema().fields.iter().chain(head::FIELDS.iter().filter(|_| root == Root::Kind(Kind::Goal))) {
            for value in VALUES.iter().filter(|value| field.key != "kind" && !is_beyond_form(root, field, value)) {
                let text = changed(root, field.key, Some(value));
                differences.extend(difference(root, &validator, &text, &format!("{}: {value}", field.key)));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.concat());
}

/// What a schema cannot tell: whether labels differ and a range or levels rise from 0, whether a text names a folder or a pattern a day,
/// which letters name a language, which numbers lie between two others, how large a quoted number is, that a column may be called `-3`, that a file is named at all
/// and by more than a number.
fn is_beyond_form(root: Root, field: &Field, value: &str) -> bool {
    match (root, field.key) {
        (Root::Kind(Kind::Checklist), "scale") | (_, "dates" | "content" | "output" | "confidence" | "bands") => true,
        (_, "series" | "responses" | "file" | "contacts") if value == "[]" => true,
        (Root::Kind(Kind::Metric), "series") if value == "[1, 2]" => true,
        (_, "lang") if matches!(value, "one" | "yes" | "off") => true,
        (Root::Kind(Kind::Survey), "date") if matches!(value, "-3" | "True") => true,
        _ => value.starts_with('"') && field.range.is_some(),
    }
}

#[test]
fn both_refuse_what_is_wrong_inside() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "checklist",
            "sections",
            &[
                "{a: {items: {Q1: {ask: x, colour: y}}}}",
                "{a: {items: {Q1: {level: high}}}}",
                "{a: {weight: -1}}",
                "{a: x}",
            ],
        ),
        ("checklist", "sections", &["{a: {items: {Q1: {et: x}}}}", "{a: {items: {\"Q 1\": x}}}", "{a: }"]),
        ("plan", "actions", &["{a: {who: x}}", "{a: {do: x, due: soon}}", "{a: {do: x, done: 2026-02-03}}", "{a: x}"]),
        ("plan", "evaluate", &["{quantitative: fcr}", "{qualitative: gap/x}", "{qualitative: visit/x}", "{}"]),
        ("gap", "causes", &["{a: {category: people}}", "{a: short}", "{a: }"]),
        ("gap", "closed", &["2026-03-01", "{evidence: x}", "{date: 2026-03-01, evidence: x}"]),
        (
            "survey",
            "questions",
            &["{a: {column: b}}", "{a: {column: b, method: guess}}", "{a: {column: b, method: nps, scale: 5}}"],
        ),
        (
            "survey",
            "questions",
            &[
                "{a: {column: b, method: nps, scale: 0-10, blank: 99, top: high}}",
                "{a: {column: b, method: text, publish: maybe}}",
            ],
        ),
        (
            "metric",
            "source",
            &[
                "{}",
                "{measure: waited}",
                "{visit: , measure: waited}",
                "{visit: x, measure: speed}",
                "{log: x}",
                "{audit: x, where: {a: [b, c]}}",
            ],
        ),
        (
            "metric",
            "series",
            &[
                "{2026-01: , 2026-02: 3}",
                "{2026-01: x}",
                "{file: a.csv}",
                "{file: a.csv, colour: x}",
                "{file: a.csv, columns: {value: V}}",
            ],
        ),
        (
            "metric",
            "spc",
            &["{rebase: {2025-06-01: x}}", "{rebase: [2025-06-01]}", "{baseline: 5}", "{screen: 3}", "{colour: x}"],
        ),
        ("metric", "target", &["{2026: 75 %}", "{later: 75}", "{2026: high}"]),
        (
            "competitor",
            "values",
            &["{fcr: 3}", "{fcr: {source: x}}", "{fcr: {value: 2h, as-of: 2025}}", "{metric/fcr: 3}"],
        ),
        ("audit", "answers", &["{S01: }", "{S01: {note: x}}", "{S01: {answer: yes, note: x}}", "{S01: [yes]}"]),
        (
            "audit",
            "sample",
            &[
                "{population: 3}",
                "{population: -3, reviewed: 1, method: random}",
                "{population: 3, reviewed: 1, method: luck}",
            ],
        ),
        ("log", "columns", &["{received: A}", "{arrived: A}"]),
        ("settings", "rules", &["{missing-evidence: off}", "{missing-evidence: loud}", "{no-such-rule: off}"]),
        ("settings", "limits", &["{file: 1000}", "{file: 10 MiB}", "{file: big}", "{disk: 1}"]),
        ("settings", "bands", &["{a: 0, b: 101}", "{a: 0, b: 50}", "[a, b]"]),
    ];
    let mut differences = Vec::new();
    for (name, key, values) in cases {
        let root = Root::named(name).unwrap();
        let validator = validator(root);
        let judge =
            |value: &&str| difference(root, &validator, &changed(root, key, Some(value)), &format!("{key}: {value}"));
        differences.extend(values.iter().filter_map(judge));
    }
    assert!(differences.is_empty(), "{}", differences.concat());
}

#[test]
fn the_demonstration_is_valid() {
    let any = jsonschema::draft202012::new(&json_schema_of_any()).unwrap();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(root.join("audits")).into_iter().map(Result::unwrap) {
        let text = if entry.path().extension().is_some_and(|end| end == "md") {
            std::fs::read_to_string(entry.path()).unwrap()
        } else {
            continue;
        };
        let Some((front, _)) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) else { continue };
        assert_eq!(refusals(&any, &format!("{front}\n")), Vec::<String>::new(), "{}", entry.path().display());
        seen += 1;
    }
    assert!(seen > 40, "{seen}");
    let settings = std::fs::read_to_string(root.join("auditbook.yaml")).unwrap();
    assert_eq!(refusals(&validator(Root::Settings), &settings), Vec::<String>::new());
    assert!(!any.is_valid(&json("kind: gaol\n")) && !any.is_valid(&json("title: x\n")));
}
