//! `auditbook calc` through the real binary: every oracle case, and answers to input that has none.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use serde_json::{Value, json};

/// The answers of one run to `lines`, in order.
fn calc(lines: &[Value]) -> Vec<Value> {
    let input: String = lines.iter().flat_map(|line| [line.to_string(), "\n".to_owned()]).collect();
    let mut child = Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .arg("calc")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let writer = thread::spawn(move || stdin.write_all(input.as_bytes()).expect("input is read"));
    let output = child.wait_with_output().expect("the run ends");
    writer.join().expect("all input was written");
    let text = String::from_utf8(output.stdout).expect("output is text");
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    assert_eq!(answers.len(), lines.len(), "one answer a line");
    let faulty = answers.iter().any(|answer| answer.get("error").is_some());
    assert_eq!(output.status.code(), Some(i32::from(faulty)), "an error ends with 1");
    assert_eq!(String::from_utf8_lossy(&output.stderr).starts_with("error: "), faulty, "and is told");
    answers
}

/// The cases of a folder by name.
fn cases(folder: &Path) -> Vec<Value> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the entry can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    paths.iter().map(|path| serde_json::from_slice(&fs::read(path).expect("readable")).expect("JSON")).collect()
}

/// Where `got` differs from `expected`; numbers match within `tolerance`·max(1, |expected|). A result may hold more than is expected.
fn differences(path: &str, got: &Value, expected: &Value, tolerance: f64, found: &mut Vec<String>) {
    match (got, expected) {
        (Value::Object(got), Value::Object(expected)) => {
            if expected.get("error") == Some(&json!(true)) {
                if !got.contains_key("error") {
                    found.push(format!("{path}: expected an error"));
                }
                return;
            }
            for (key, expected) in expected {
                match got.get(key) {
                    Some(got) => differences(&format!("{path}.{key}"), got, expected, tolerance, found),
                    None => found.push(format!("{path}.{key}: missing")),
                }
            }
        }
        (Value::Array(got), Value::Array(expected)) if got.len() == expected.len() => {
            for (index, (got, expected)) in got.iter().zip(expected).enumerate() {
                differences(&format!("{path}[{index}]"), got, expected, tolerance, found);
            }
        }
        (Value::Number(got), Value::Number(expected)) => {
            let (got, expected) = (got.as_f64().expect("a float"), expected.as_f64().expect("a float"));
            if (got - expected).abs() > tolerance * expected.abs().max(1.0) {
                found.push(format!("{path}: {got} is not {expected}"));
            }
        }
        _ if got == expected => {}
        _ => found.push(format!("{path}: {got} is not {expected}")),
    }
}

fn assert_cases_match(folder: &Path) {
    let cases = cases(folder);
    assert!(!cases.is_empty(), "no cases in {}", folder.display());
    let requests: Vec<Value> =
        cases.iter().map(|case| json!({ "kind": case["kind"], "input": case["input"] })).collect();
    let mut found = Vec::new();
    for (case, got) in cases.iter().zip(calc(&requests)) {
        let name = case["name"].as_str().expect("a case has a name");
        let tolerance = case["tolerance"].as_f64().unwrap_or(1e-9);
        differences(name, &got, &case["expected"], tolerance, &mut found);
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_oracle_case_matches() {
    assert_cases_match(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/oracle"));
}

#[test]
fn every_case_on_real_data_matches() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("../shared/oracle-real");
    if !folder.is_dir() {
        eprintln!("NOT RUN: {} is absent, so the cases on real data were not compared", folder.display());
        return;
    }
    assert_cases_match(&folder);
}

#[test]
fn every_input_is_documented() {
    let print = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_auditbook")).args(arguments).output().expect("the binary starts");
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).expect("output is text")
    };
    let whole: Value = serde_json::from_str(&print(&["calc", "--schema"])).expect("JSON");
    let line = jsonschema::validator_for(&whole).expect("a schema");
    for case in cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/oracle")) {
        let request = json!({ "kind": case["kind"], "input": case["input"] });
        assert!(line.is_valid(&request), "{}", case["name"]);
    }
    let wrong = [
        json!({"kind": "csat", "input": {"answers": [5]}}),
        json!({"kind": "spc", "input": {"dates": ["1.1.2025"], "values": [1]}}),
        json!({"kind": "trend", "input": {"dates": [], "values": [], "confidence": 1.5}}),
        json!({"kind": "x", "input": {}}),
    ];
    assert!(wrong.iter().all(|request| !line.is_valid(request)));
    for kind in print(&["calc", "--list"]).lines() {
        let schema: Value = serde_json::from_str(&print(&["calc", "--schema", kind])).expect("JSON");
        assert_eq!(schema["title"], kind);
        for (name, property) in schema["properties"].as_object().expect("an input has properties") {
            assert!(property["description"].is_string(), "{kind}.{name}");
        }
    }
}

#[test]
fn defaults_stand_in_for_missing_keys() {
    let months = json!(["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01"]);
    let year: Vec<String> = (1..=9).map(|month| format!("2024-{month:02}-01")).collect();
    let answers = calc(&[
        json!({"kind": "csat", "input": {"responses": [5, 4, 3, "x", null, 6]}}),
        json!({"kind": "spc", "input": {"dates": months, "values": [1, 2, null, 3, 2, 1]}}),
        json!({"kind": "forecast", "input": {"dates": months, "values": [1, 2, 3, 4, 5, 6], "target": 8, "deadline": "2024-12-01"}}),
        json!({"kind": "forecast", "input": {"dates": year, "values": [1, 2, 3, 4, 5, 6, 7, 8, 9], "target": 10, "deadline": "2024-12-01"}}),
        json!({"kind": "kappa", "input": {"rater_a": ["x", "y"], "rater_b": ["x", "y"]}}),
        json!({"kind": "checklist", "input": {"items": [{"id": "a", "score": 1}]}}),
    ]);
    assert_eq!(
        (&answers[0]["n"], &answers[0]["excluded"], &answers[0]["top_count"]),
        (&json!(3), &json!(3), &json!(2))
    );
    assert_eq!(answers[1]["points"].as_array().map(Vec::len), Some(5));
    assert_eq!(answers[2]["status"], json!("insufficient_data"));
    assert_eq!(
        (answers[3]["path"].as_array().map(Vec::len), &answers[3]["reach_date"]),
        (Some(3), &json!("2024-11-01"))
    );
    assert_eq!(answers[4]["none"], json!(1.0));
    assert_eq!(answers[5]["score"], json!(100.0));
}

#[test]
fn input_without_a_result_answers_an_error() {
    let inputs = [
        json!({"kind": "spc", "input": {"dates": ["2024-01-01"], "values": []}}),
        json!({"kind": "spc", "input": {"dates": ["2024-13-01"], "values": [1]}}),
        json!({"kind": "spc", "input": {"dates": [], "values": [], "fix_after_n_points": 3}}),
        json!({"kind": "spc", "input": {"dates": [], "values": [], "chart": "xmr", "season": 0}}),
        json!({"kind": "spc", "input": {"dates": [], "values": [], "chart": "xmr", "season": 1}}),
        json!({"kind": "forecast", "input": {"dates": [], "values": [], "season": 1}}),
        json!({"kind": "its", "input": {"values": [1, 2], "change": 1, "season": 0}}),
        json!({"kind": "csat", "input": {"responses": [5], "confidence": 1}}),
        json!({"kind": "kappa", "input": {"rater_a": [1], "rater_b": [7], "categories": [1, 2]}}),
        json!({"kind": "kappa", "input": {"rater_a": [1], "rater_b": []}}),
        json!({"kind": "checklist", "input": {"items": [{"id": "a", "score": 2, "max": 1}]}}),
        json!({"kind": "checklist", "input": {"items": [{"id": "a", "score": 1, "max": 0}]}}),
        json!({"kind": "pareto", "input": {"counts": {"a": -1}}}),
        json!({"kind": "trend", "input": null}),
        json!({"kind": "nps"}),
        json!([]),
    ];
    for (input, answer) in inputs.iter().zip(calc(&inputs)) {
        assert!(answer["error"].is_string(), "{input} answered {answer}");
    }
}

#[test]
fn what_is_wrong_with_an_input_is_said_in_the_words_of_its_schema() {
    let cases = [
        (json!({"kind": "csat"}), "`input` is missing, and takes keys with their values"),
        (json!({"kind": "csat", "input": [1]}), "`input` is a list"),
        (json!({"kind": "csat", "input": {"responces": [5]}}), "has no key `responces`: it takes"),
        (json!({"kind": "csat", "input": {"responces": [5]}}), "did you mean `responses`?"),
        (json!({"kind": "spc", "input": {"dates": "x", "values": []}}), "`dates` is the text `x`, and takes a list"),
        (
            json!({"kind": "checklist", "input": {"items": [{"id": "a", "wieght": 1}]}}),
            "`items[0]` has no key `wieght`",
        ),
        (
            json!({"kind": "spc", "input": {"dates": [], "values": [], "chart": "z"}}),
            "`chart` is the text `z`, and takes one of",
        ),
        (json!([]), "no object with a text as `kind` (line 8, column 2)"),
    ];
    let lines: Vec<Value> = cases.iter().map(|(line, _)| line.clone()).collect();
    for ((line, words), answer) in cases.iter().zip(calc(&lines)) {
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(error.contains(words) && !error.contains("struct"), "{line}: {error}");
    }
    let same =
        [json!({"kind": "spc", "input": {"dates": ["2024-01-01"], "values": [1], "period": "month", "baseline": 12}})];
    assert!(calc(&same)[0]["points"].is_array(), "other names of keys stay");
    let common =
        [json!({"kind": "checklist", "input": {"items": [{"id": "a", "score": 1, "max": 1}], "confidence": 0.95}})];
    assert_eq!(calc(&common)[0]["error"], Value::Null, "what all calculations have in common is no error in any");
}
