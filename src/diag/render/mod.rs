//! Diagnostics as text, one file per output format.
//!
//! In go sorted diagnostics; out comes a whole output, ending in a line end. Nothing here prints or reads the
//! environment: whether to use colour and what lies between the repository's root and the workspace are arguments.

mod explain;
mod github;
mod gitlab;
mod human;
pub mod inert;
mod json;
mod junit;
mod sarif;

pub use explain::{explain, explain_json};
pub use github::{github, job_summary};
pub use gitlab::gitlab;
pub use human::{Terminal, human, summary};
pub use json::json;
pub use junit::junit;
pub use sarif::sarif;

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::Diagnostic;

/// The path of `file` from the root of the repository, `prefix` being that of the workspace (empty when they are one).
fn repository_path(prefix: &str, file: &str) -> String {
    let prefix = prefix.trim_matches('/');
    if prefix.is_empty() || prefix == "." { file.to_owned() } else { format!("{prefix}/{file}") }
}

/// One fingerprint for each of `diagnostics`, unique among them, that stays the same when lines above move.
///
/// It is made of the code, the file, the message and the text of the line, and of a count where all of these repeat.
fn fingerprints(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut seen = std::collections::BTreeMap::new();
    let fingerprint = |diagnostic: &Diagnostic| {
        let line = diagnostic.source_line.as_deref().unwrap_or_default().trim();
        let key = [diagnostic.code, &diagnostic.file, &diagnostic.message, line].join("\0");
        let count = seen.entry(key.clone()).or_insert(0_usize);
        *count += 1;
        let digest = Sha256::digest(format!("{key}\0{count}"));
        digest.iter().take(16).fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    };
    diagnostics.iter().map(fingerprint).collect()
}

/// Message, expectation and help in one text, a line each, in which nothing acts.
fn full_message(diagnostic: &Diagnostic) -> String {
    let mut text = diagnostic.message.clone();
    if let Some(expected) = &diagnostic.expected {
        text.push_str("\nexpected: ");
        text.push_str(expected);
    }
    if let Some(help) = &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    text.split('\n').map(inert::plain).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
