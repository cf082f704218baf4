//! What `check` prints: diagnostics in the format asked for, or how many there are of each rule.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

use chrono::NaiveDate;
use serde_json::json;

use super::{Args, Format};
use crate::cmd::terminal;
use crate::diag::{Diagnostic, Severity, render, rules};
use crate::error::Failure;

/// Prints `diagnostics`; `at` is the workspace's path in its repository and the day.
pub(super) fn print(
    arguments: &Args,
    diagnostics: &[Diagnostic],
    at: (&str, NaiveDate),
    output: &mut impl Write,
) -> Result<(), Failure> {
    let (prefix, as_of) = at;
    let text = match arguments.format {
        _ if arguments.statistics => statistics(arguments.format, diagnostics)?,
        Format::Human => human(diagnostics),
        Format::Json => render::json(diagnostics),
        Format::Github => {
            summarise_for_github(diagnostics, prefix)?;
            render::github(diagnostics, prefix)
        }
        Format::Gitlab => render::gitlab(diagnostics, prefix),
        Format::Sarif => render::sarif(diagnostics, prefix),
        Format::Junit => render::junit(diagnostics, prefix, as_of),
    };
    terminal::print(output, &text)
}

/// All of it for a person; quietly, the errors alone, and nothing where there are none.
fn human(diagnostics: &[Diagnostic]) -> String {
    let colour = terminal::in_colour(&std::io::stdout());
    if !terminal::manner().quiet {
        return terminal::human(diagnostics, colour);
    }
    let is_error = |fault: &&Diagnostic| fault.severity == Severity::Error;
    let errors: Vec<Diagnostic> = diagnostics.iter().filter(is_error).cloned().collect();
    if errors.is_empty() { String::new() } else { terminal::human(&errors, colour) }
}

/// That there is none of the rules asked about, and how much of `others`.
pub(super) fn none_of(asked: &[String], others: &[Diagnostic]) -> String {
    let asked: Vec<String> = asked.iter().map(|code| format!("`{code}`")).collect();
    format!("no {}; of other rules, which are not shown, {}\n", asked.join(", "), render::summary(others))
}

/// What there is of one rule.
#[derive(Default)]
struct Counted<'d> {
    count: usize,
    files: BTreeSet<&'d str>,
    fixable: usize,
}

/// How many diagnostics there are of each rule, the most frequent first.
fn statistics(format: Format, diagnostics: &[Diagnostic]) -> Result<String, Failure> {
    let mut counts: BTreeMap<(&str, Severity), Counted<'_>> = BTreeMap::new();
    for fault in diagnostics {
        let counted = counts.entry((fault.code, fault.severity)).or_default();
        counted.count += 1;
        counted.files.insert(&fault.file);
        counted.fixable += usize::from(!fault.fix.is_empty());
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.count.cmp(&a.1.count).then(a.0.cmp(&b.0)));
    let title = |code: &str| rules::find(code).map(rules::Rule::title).unwrap_or_default();
    match format {
        Format::Json => {
            let entry = |((code, severity), of): &((&str, Severity), Counted<'_>)| {
                json!({
                    "code": code, "severity": severity, "count": of.count, "files": of.files.len(),
                    "fixable": of.fixable, "title": title(code),
                })
            };
            Ok(format!("{:#}\n", json!({ "statistics": counts.iter().map(entry).collect::<Vec<_>>() })))
        }
        Format::Human => {
            let width = counts.iter().map(|((code, _), _)| code.len()).max().unwrap_or_default();
            let digits = counts.iter().map(|(_, of)| of.count.to_string().len()).max().unwrap_or_default();
            let line = |((code, severity), of): &((&str, Severity), Counted<'_>)| {
                let mends =
                    if of.fixable > 0 { format!(" ({} with a certain mend)", of.fixable) } else { String::new() };
                format!("{:digits$}  {code:width$}  {:7}  {}{mends}\n", of.count, severity.name(), title(code))
            };
            Ok(format!("{}{}\n", counts.iter().map(line).collect::<String>(), render::summary(diagnostics)))
        }
        _ => Err(Failure::Usage {
            message: "`--statistics` is for people or JSON".into(),
            hint: Some("use `--format human` or `--format json`".into()),
        }),
    }
}

/// Everything found, as Markdown in the job's summary: annotations alone are cut off after ten.
fn summarise_for_github(diagnostics: &[Diagnostic], prefix: &str) -> Result<(), Failure> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else { return Ok(()) };
    let path = PathBuf::from(path);
    crate::write::append(&path, render::job_summary(diagnostics, prefix).as_bytes())
}
