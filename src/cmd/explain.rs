//! `auditbook explain`: what a rule means, or the arithmetic behind a number.

use std::io::Write;

use super::Exit;
use super::workspace::{self, WorkspaceArgs};
use crate::diag::{render, rules};
use crate::error::Failure;
use crate::parse::read::did_you_mean;

/// Arguments of `explain`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A rule such as `unknown-key`, or a document such as `audit/2025-03-phone`
    #[arg(value_name = "CODE|KIND/ID", required_unless_present = "list")]
    what: Option<String>,
    #[command(flatten)]
    workspace: WorkspaceArgs,
    /// List every rule
    #[arg(long)]
    list: bool,
}

/// Prints the explanation.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let text = match arguments.what.as_deref() {
        None => list(),
        Some(what) if what.contains('/') => match derivation(&arguments.workspace, what)? {
            Some(text) => text,
            None => return Ok(Exit::Findings),
        },
        Some(code) => render::explain(rules::find(code).ok_or_else(|| unknown(code))?),
    };
    output.write_all(text.as_bytes()).map_err(|error| Failure::io("write", "standard output", error))?;
    Ok(Exit::Clean)
}

fn list() -> String {
    let mut all: Vec<_> = rules::all().collect();
    all.sort_by_key(|rule| rule.code);
    let width = all.iter().map(|rule| rule.code.len()).max().unwrap_or_default();
    let line =
        |rule: &&crate::diag::Rule| format!("{:width$}  {:7}  {}\n", rule.code, rule.severity.name(), rule.title);
    all.iter().map(line).collect()
}

fn unknown(code: &str) -> Failure {
    Failure::Usage {
        message: format!("there is no rule `{code}`"),
        hint: did_you_mean(code, rules::all().map(|rule| rule.code))
            .or_else(|| Some("`explain --list` names them all".into())),
    }
}

/// The arithmetic behind the document `reference`; nothing where the workspace has errors, which are printed.
fn derivation(arguments: &WorkspaceArgs, reference: &str) -> Result<Option<String>, Failure> {
    let opened = workspace::open(arguments)?;
    let Some(report) = opened.report(false)? else { return Ok(None) };
    crate::explain::explain(&report, reference).map(Some).ok_or_else(|| Failure::Usage {
        message: format!("nothing is computed for `{reference}`"),
        hint: Some("name a document such as `audit/2025-03-phone`, `metric/fcr`, `goal/fcr` or `survey/spring`".into()),
    })
}
