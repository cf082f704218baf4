//! `auditbook explain`: what a rule, a kind or a key means, or the arithmetic behind a number.
//!
//! What is asked for is looked up in turn: a rule by its code, a kind or a key by its path, then a document, `kind/id`.

use std::collections::BTreeSet;
use std::io::Write;

use clap::ValueEnum;
use serde_json::json;

use super::Exit;
use super::workspace::{self, WorkspaceArgs};
use crate::compute::compute;
use crate::diag::{Diagnostic, Rule, Severity, render, rules};
use crate::error::Failure;
use crate::i18n::Lang;
use crate::parse::read::did_you_mean;
use crate::schema;

/// Arguments of `explain`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A rule such as `unknown-key`, a kind such as `gap`, a key such as `gap.effort` or `settings.spc`, or a document such
    /// as `audit/2025-03-phone`
    #[arg(value_name = "CODE|KIND|KIND.KEY|KIND/ID", required_unless_present = "list")]
    what: Option<String>,
    #[command(flatten)]
    workspace: WorkspaceArgs,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The language of the arithmetic of a document, instead of the workspace's first
    #[arg(long, value_name = "LANG")]
    lang: Option<Lang>,
    /// List every rule, kind and key
    #[arg(long)]
    list: bool,
}

/// How an explanation is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Human,
    /// One JSON object
    Json,
}

/// Prints the explanation.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let format = arguments.format;
    let text = match arguments.what.as_deref() {
        None => list(format),
        Some(what) => match written(what, format) {
            Some(text) => text,
            None if !what.contains('/') => return Err(unknown(what, &arguments.workspace)),
            None => match derivation(arguments, what)? {
                Some(text) => text,
                None => return Ok(Exit::Findings),
            },
        },
    };
    super::terminal::print(output, &text)?;
    Ok(Exit::Clean)
}

/// What is written about `what` in the program itself: nothing where it is no rule, kind or key.
fn written(what: &str, format: Format) -> Option<String> {
    let rule = |rule: &Rule| match format {
        Format::Human => render::explain(rule),
        Format::Json => render::explain_json(rule),
    };
    let key = |text: String| match format {
        Format::Human => text,
        Format::Json => format!("{:#}\n", json!({ "path": what, "text": text })),
    };
    rules::find(what).map(rule).or_else(|| schema::explain(what).map(key))
}

fn list(format: Format) -> String {
    let mut all: Vec<&Rule> = rules::all().collect();
    all.sort_by_key(|rule| rule.code);
    let keys = schema::explained();
    match format {
        Format::Human => {
            let width = all.iter().map(|rule| rule.code.len()).max().unwrap_or_default();
            let line = |rule: &&Rule| format!("{:width$}  {:7}  {}\n", rule.code, rule.severity.name(), rule.title());
            let width = keys.iter().map(|key| key.path.len()).max().unwrap_or_default();
            let key = |key: &schema::Explained| format!("{:width$}  {}\n", key.path, key.meaning);
            format!("{}\n{}", all.iter().map(line).collect::<String>(), keys.iter().map(key).collect::<String>())
        }
        Format::Json => {
            let entry = |rule: &&Rule| json!({ "code": rule.code, "severity": rule.severity, "title": rule.title() });
            format!("{:#}\n", json!({ "rules": all.iter().map(entry).collect::<Vec<_>>(), "keys": keys }))
        }
    }
}

fn unknown(what: &str, workspace: &WorkspaceArgs) -> Failure {
    let keys = schema::explained();
    let names = rules::all().map(|rule| rule.code).chain(keys.iter().map(|key| key.path.as_str()));
    let near = || did_you_mean(what, names);
    let hint = document(what, workspace).or_else(near).or_else(|| Some("`explain --list` names them all".into()));
    Failure::Usage { message: format!("there is no rule, kind or key `{what}`"), hint }
}

/// Help towards the documents of the workspace that have the id `what`; nothing where there is none, or no workspace.
fn document(what: &str, arguments: &WorkspaceArgs) -> Option<String> {
    let validated = workspace::open(arguments).ok()?.validate().ok()?;
    let heads = validated.workspace.heads().filter(|head| head.id.as_str() == what);
    let named: BTreeSet<String> = heads.map(|head| format!("`{}/{}`", head.kind, head.id)).collect();
    let named: Vec<String> = named.into_iter().collect();
    (!named.is_empty()).then(|| format!("a document is named with its kind: {}", named.join(", ")))
}

/// Help towards the documents of `known` whose id holds the id of `reference`, those of its kind where there are any.
fn with_these_words(reference: &str, known: &[String]) -> Option<String> {
    const MOST: usize = 5;
    let (kind, id) = reference.split_once('/').unwrap_or(("", reference));
    let holds = |name: &&String| name.split_once('/').is_some_and(|(_, known)| !id.is_empty() && known.contains(id));
    let (same, others): (Vec<&String>, Vec<&String>) =
        known.iter().filter(holds).partition(|name| name.split_once('/').is_some_and(|(known, _)| known == kind));
    let named = if same.is_empty() { others } else { same };
    let named: Vec<String> = named.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    (!named.is_empty()).then(|| format!("did you mean {}?", named.join(", ")))
}

/// The arithmetic behind the document `reference`; nothing where the workspace has errors, which are printed.
fn derivation(arguments: &Args, reference: &str) -> Result<Option<String>, Failure> {
    let opened = workspace::open(&arguments.workspace)?;
    let validated = opened.validate()?;
    if validated.has_errors() {
        let is_error = |fault: &Diagnostic| fault.severity == Severity::Error;
        let errors: Vec<Diagnostic> = validated.diagnostics.into_iter().filter(is_error).collect();
        super::terminal::diagnostics(&errors)?;
        return Ok(None);
    }
    let report = compute(&validated.workspace, &opened.edition, validated.diagnostics);
    let lang = arguments.lang.or_else(|| Lang::from_tag(opened.config.languages.first())).unwrap_or_default();
    let text = crate::explain::explain(&report, reference, lang).ok_or_else(|| {
        let known = crate::explain::references(&report);
        let near = || did_you_mean(reference, known.iter().map(String::as_str));
        let example = || Some("name a document such as `audit/2025-03-phone` or `gap/night-cover`".into());
        let hint = near().or_else(|| with_these_words(reference, &known)).or_else(example);
        Failure::Usage { message: format!("there is no document `{reference}`"), hint }
    })?;
    Ok(Some(match arguments.format {
        Format::Human => text,
        Format::Json => format!("{:#}\n", json!({ "ref": reference, "text": text })),
    }))
}
