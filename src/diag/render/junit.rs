//! Diagnostics as a `JUnit` report: a suite for each file, a case for each diagnostic, failed where it is an error.
//!
//! Two schemas of this format are published, that of Ant and that of Jenkins. What is written here satisfies both: it has
//! all that one of them requires and nothing that the other forbids, so what is no error stands in the suite's output.

use std::fmt::Write;

use chrono::NaiveDate;

use super::{full_message, inert, repository_path};
use crate::diag::{Diagnostic, Severity};

/// `diagnostics` as one XML document, `prefix` being the workspace's path in the repository and `as_of` the day checked.
///
/// Without diagnostics the report holds one passed case, for an empty one is often taken for a run that never happened.
pub fn junit(diagnostics: &[Diagnostic], prefix: &str, as_of: NaiveDate) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (id, of_file) in diagnostics.chunk_by(|a, b| a.file == b.file).enumerate() {
        let path = inert::plain(&repository_path(prefix, &of_file[0].file));
        let cases: String = of_file.iter().map(|diagnostic| case(diagnostic, &path)).collect();
        let said: String = of_file.iter().filter(|d| !is_failure(d)).map(|d| said(d, &path)).collect();
        let failures = of_file.iter().filter(|diagnostic| is_failure(diagnostic)).count();
        suite(&mut xml, &Suite { id, name: &path, as_of, tests: of_file.len(), failures, cases: &cases, said: &said });
    }
    if diagnostics.is_empty() {
        let cases = "    <testcase name=\"no problems found\" classname=\"auditbook\" time=\"0\"/>\n";
        suite(&mut xml, &Suite { id: 0, name: "auditbook", as_of, tests: 1, failures: 0, cases, said: "" });
    }
    xml.push_str("</testsuites>\n");
    xml
}

/// What a suite is written from; `cases` and `said` are XML.
struct Suite<'a> {
    id: usize,
    name: &'a str,
    as_of: NaiveDate,
    tests: usize,
    failures: usize,
    cases: &'a str,
    said: &'a str,
}

fn suite(xml: &mut String, suite: &Suite<'_>) {
    let Suite { id, as_of, tests, failures, cases, said, .. } = suite;
    let name = escaped(suite.name);
    let version = env!("CARGO_PKG_VERSION");
    // A string takes whatever is written to it.
    let _ = write!(
        xml,
        "  <testsuite name=\"{name}\" package=\"auditbook\" id=\"{id}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" \
         time=\"0\" timestamp=\"{as_of}T00:00:00\" hostname=\"localhost\">\n    <properties><property name=\"auditbook\" \
         value=\"{version}\"/></properties>\n{cases}    <system-out>{said}</system-out>\n    <system-err></system-err>\n  \
         </testsuite>\n"
    );
}

fn is_failure(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Error
}

fn case(diagnostic: &Diagnostic, path: &str) -> String {
    let Diagnostic { code, place, message, .. } = diagnostic;
    let start = format!(
        "    <testcase name=\"{code} at {}:{}\" classname=\"{}\" time=\"0\"",
        place.line,
        place.column,
        escaped(path)
    );
    if !is_failure(diagnostic) {
        return format!("{start}/>\n");
    }
    let message: Vec<String> = message.split('\n').map(inert::plain).collect();
    let (message, details) = (escaped(&message.join("\n")), escaped(&details(diagnostic, path)));
    format!("{start}>\n      <failure message=\"{message}\" type=\"{code}\">{details}</failure>\n    </testcase>\n")
}

fn said(diagnostic: &Diagnostic, path: &str) -> String {
    escaped(&format!("{}[{}]: {}\n", diagnostic.severity, diagnostic.code, details(diagnostic, path)))
}

/// Place, source line and the whole message.
fn details(diagnostic: &Diagnostic, path: &str) -> String {
    let line = inert::plain(diagnostic.source_line.as_deref().unwrap_or_default());
    format!("{path}:{}:{}\n{line}\n{}", diagnostic.place.line, diagnostic.place.column, full_message(diagnostic))
}

/// `text` as XML takes it between tags and quotes, without the control characters it has no way to write.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
