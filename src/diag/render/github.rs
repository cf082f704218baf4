//! Diagnostics as GitHub workflow commands, which become annotations on the lines of a pull request.
//!
//! GitHub shows ten errors and ten warnings of a step; [`job_summary`] holds them all.

use std::fmt::Write as _;

use super::{full_message, human, inert, repository_path};
use crate::diag::{Diagnostic, Severity};

/// One workflow command for each of `diagnostics`, `prefix` being the workspace's path in the repository.
pub fn github(diagnostics: &[Diagnostic], prefix: &str) -> String {
    diagnostics.iter().map(|diagnostic| command(diagnostic, prefix)).collect()
}

/// All `diagnostics` as the Markdown of a job summary; empty when there are none.
pub fn job_summary(diagnostics: &[Diagnostic], prefix: &str) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let mut text = format!("### auditbook: {}\n\n", human::summary(diagnostics));
    text.push_str("| | place | problem |\n|---|---|---|\n");
    for diagnostic in diagnostics {
        let path = in_table(&repository_path(prefix, &diagnostic.file));
        let place = format!("{path}:{}:{}", diagnostic.place.line, diagnostic.place.column);
        let lines: Vec<String> = full_message(diagnostic).lines().map(in_table).collect();
        let problem = lines.join("<br>");
        let _ = writeln!(text, "| {} | {place} | {problem} ({}) |", diagnostic.severity, diagnostic.code);
    }
    text
}

fn command(diagnostic: &Diagnostic, prefix: &str) -> String {
    let name = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Off => "notice",
    };
    let file = property(&repository_path(prefix, &diagnostic.file));
    let (line, column) = (diagnostic.place.line, diagnostic.place.column);
    let title = property(diagnostic.code);
    // The last column of an annotation is the last one in it, and it must lie on the first line.
    let end_column = diagnostic.end_column().saturating_sub(1).max(column);
    let message = data(&full_message(diagnostic));
    format!(
        "::{name} file={file},line={line},endLine={line},col={column},endColumn={end_column},title={title}::{message}\n"
    )
}

/// The escapes of a command's message.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(inert::plain).collect();
    lines.join("\n").replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The escapes of a command's property, which ends at a comma or a double colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Text as code in the cell of a table.
fn in_table(text: &str) -> String {
    inert::code(text).replace('|', "\\|")
}
