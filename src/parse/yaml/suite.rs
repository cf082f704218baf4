//! The reader beside the public YAML test suite (`tests/fixtures/yaml-suite/`): what both read is read alike, what is no YAML is refused,
//! and what is refused although it is YAML is listed.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::node::{Node, Value};
use super::*;

const CASES: &str = include_str!("../../../tests/fixtures/yaml-suite/cases.json");

#[derive(Deserialize)]
struct Case {
    id: String,
    yaml: String,
    /// What a parser makes of it; nothing where it must refuse.
    events: Option<Vec<String>>,
}

/// The events of a node, values without their style.
fn events(node: &Node, into: &mut Vec<String>) {
    match &node.value {
        Value::Null => into.push("null".into()),
        Value::Faulty => into.push("faulty".into()),
        Value::Scalar(scalar) => into.push(format!("={}", scalar.text)),
        Value::Sequence(items) => {
            into.push("[".into());
            items.iter().for_each(|item| events(item, into));
            into.push("]".into());
        }
        Value::Mapping(mapping) => {
            into.push("{".into());
            for entry in &mapping.entries {
                into.push(format!("={}", entry.key));
                events(&entry.value, into);
            }
            into.push("}".into());
        }
    }
}

/// The same of the suite's events; nothing where there is more in it than documents here may hold.
fn wanted(events: &[String]) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for event in events {
        let (kind, rest) = event.split_at(4);
        match kind {
            "+STR" | "-STR" | "+DOC" | "-DOC" => {}
            "+MAP" if matches!(rest, "" | " {}") => found.push("{".into()),
            "+SEQ" if matches!(rest, "" | " []") => found.push("[".into()),
            "-MAP" => found.push("}".into()),
            "-SEQ" => found.push("]".into()),
            "=VAL" => {
                let text = unescaped(rest.trim_start().get(1..)?);
                match rest.trim_start().chars().next()? {
                    ':' if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL") => found.push("null".into()),
                    ':' | '\'' | '"' | '|' | '>' => found.push(format!("={text}")),
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
    Some(found)
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let escaped = if c == '\\' { chars.next() } else { None };
        plain.push(match escaped {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('b') => '\u{8}',
            Some('r') => '\r',
            Some(other) => other,
            None => c,
        });
    }
    plain
}

#[test]
fn the_public_suite_is_read_alike_or_refused() {
    let cases: Vec<Case> = serde_json::from_str(CASES).expect("the cases are JSON");
    assert!(cases.len() > 300);
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for case in cases {
        let file = SourceFile::new("a.md", case.yaml.as_str());
        let mut found = Vec::new();
        let node = parse_mapping(&file, Span::new(0, file.text().len()), &mut found);
        let mut read = Vec::new();
        node.iter().for_each(|node| events(node, &mut read));
        let group = match (case.events.as_deref(), found.first()) {
            (None, Some(_)) => "no YAML, and refused".to_owned(),
            (None, None) => "no YAML, and read".to_owned(),
            (Some(events), None) if wanted(events).is_some_and(|wanted| wanted == read) => "read alike".to_owned(),
            (Some(_), None) if read == ["{", "}"] => "nothing in it, read as no keys".to_owned(),
            (Some(_), None) => "READ OTHERWISE".to_owned(),
            (Some(_), Some(fault)) => {
                let message: String = fault.message.split('`').step_by(2).collect::<Vec<_>>().join("…");
                format!("YAML, and refused: {message}")
            }
        };
        groups.entry(group).or_default().push(case.id);
    }
    let lines = groups.iter().map(|(group, ids)| format!("{group} ({})\n  {}\n", ids.len(), ids.join(" ")));
    insta::assert_snapshot!("suite", lines.collect::<String>());
}
