//! Diagnostics as SARIF 2.1.0, with the documentation of each rule that occurs.

use serde_json::{Value, json};

use super::{explain, fingerprints, full_message, inert, repository_path};
use crate::diag::{Diagnostic, Edit, Rule, Severity, rules};
use crate::source::Place;
use crate::uri;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// `diagnostics` as one SARIF log, `prefix` being the workspace's path in the repository.
pub fn sarif(diagnostics: &[Diagnostic], prefix: &str) -> String {
    let occurring: Vec<&Rule> = rules::all().filter(|rule| diagnostics.iter().any(|d| d.code == rule.code)).collect();
    let results: Vec<Value> = diagnostics
        .iter()
        .zip(fingerprints(diagnostics))
        .map(|(diagnostic, fingerprint)| result(diagnostic, &fingerprint, &occurring, prefix))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "auditbook",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": occurring.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "SRCROOT": { "description": { "text": "the root of the repository" } } },
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": { "text": rule.title() },
        "fullDescription": { "text": rule.explanation() },
        "help": { "text": explain(rule), "markdown": explain::markdown(rule) },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(diagnostic: &Diagnostic, fingerprint: &str, occurring: &[&Rule], prefix: &str) -> Value {
    let uri = uri::path(&repository_path(prefix, &diagnostic.file));
    let mut region = region(diagnostic.place, diagnostic.end);
    if let Some(line) = &diagnostic.source_line {
        region["snippet"] = json!({ "text": inert::plain(line) });
    }
    let mut result = json!({
        "ruleId": diagnostic.code,
        "level": level(diagnostic.severity),
        "message": { "text": full_message(diagnostic) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri, "uriBaseId": "SRCROOT" },
            "region": region,
        }}],
        "partialFingerprints": { "auditbook/v1": fingerprint },
    });
    if !diagnostic.fix.is_empty() {
        let replacement = |edit: &Edit| json!({ "deletedRegion": self::region(edit.start, edit.end), "insertedContent": { "text": edit.text } });
        result["fixes"] = json!([{
            "description": { "text": "the certain mend, as `auditbook check --fix` makes it" },
            "artifactChanges": [{
                "artifactLocation": { "uri": uri, "uriBaseId": "SRCROOT" },
                "replacements": diagnostic.fix.iter().map(replacement).collect::<Vec<_>>(),
            }],
        }]);
    }
    if let Some(index) = occurring.iter().position(|rule| rule.code == diagnostic.code) {
        result["ruleIndex"] = json!(index);
    }
    result
}

fn region(start: Place, end: Place) -> Value {
    json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
        Severity::Off => "none",
    }
}
