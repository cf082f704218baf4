//! Diagnostics as a GitLab Code Quality report, a subset of the Code Climate format.

use serde::Serialize;

use super::{fingerprints, full_message, repository_path};
use crate::diag::{Diagnostic, Severity};

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

/// `diagnostics` as one JSON list, `prefix` being the workspace's path in the repository.
pub fn gitlab(diagnostics: &[Diagnostic], prefix: &str) -> String {
    let issues: Vec<Issue> = diagnostics
        .iter()
        .zip(fingerprints(diagnostics))
        .map(|(diagnostic, fingerprint)| Issue {
            description: full_message(diagnostic),
            check_name: diagnostic.code,
            fingerprint,
            severity: match diagnostic.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Note | Severity::Off => "info",
            },
            location: Location {
                path: repository_path(prefix, &diagnostic.file),
                lines: Lines { begin: diagnostic.place.line, end: diagnostic.end.line },
            },
        })
        .collect();
    format!("{:#}\n", serde_json::json!(issues))
}
