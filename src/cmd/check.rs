//! `auditbook check`: validates the workspace and says what is wrong.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::ValueEnum;

use super::workspace::{self, OpenedWorkspace, WorkspaceArgs};
use super::{Exit, terminal};
use crate::compute::compute;
use crate::diag::{self, Diagnostic, Severity, render};
use crate::diff::diff;
use crate::error::Failure;
use crate::gate::{self, Gate};
use crate::load::{self, Repository, WorkTree};
use crate::model::Workspace;
use crate::validate;

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Report only on these files and folders
    #[arg(value_name = "PATHS")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    workspace: WorkspaceArgs,
    /// How to print the diagnostics
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// Turn results into errors
    #[arg(long, value_enum, value_name = "GATES", value_delimiter = ',')]
    gate: Vec<Gate>,
    /// What the gate `regression` compares with (default: `--changed-since`, else HEAD)
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Report only on files changed since the merge base with this revision
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,
}

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    Human,
    /// One JSON object
    Json,
    /// GitHub workflow commands
    Github,
    /// GitLab Code Quality
    Gitlab,
    /// SARIF 2.1.0
    Sarif,
    /// `JUnit` XML
    Junit,
}

/// Checks the workspace; findings are errors that are left after the severities of the workspace are applied.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let opened = match workspace::open(&arguments.workspace) {
        Err(failure @ Failure::Configuration { .. }) => {
            print_configuration(arguments, output)?;
            return Err(failure);
        }
        opened => opened?,
    };
    let validated = opened.validate()?;
    let has_errors = validated.has_errors();
    let mut diagnostics = validated.diagnostics;
    if !has_errors {
        diagnostics = results(arguments, &opened, &validated.workspace, diagnostics)?;
    }
    let severities = opened.config.severities().strict(arguments.strict);
    severities.apply(&mut diagnostics);
    diag::sort(&mut diagnostics);
    let scope = Scope::new(arguments, &opened)?;
    diagnostics.retain(|diagnostic| scope.contains(&diagnostic.file));
    print(arguments.format, &diagnostics, opened.prefix(), opened.edition.as_of, output)?;
    let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
    Ok(if diagnostics.iter().any(is_error) { Exit::Findings } else { Exit::Clean })
}

/// Prints the faults of `auditbook.yaml` for a program to read; a person reads them in the failure.
fn print_configuration(arguments: &Args, output: &mut impl Write) -> Result<(), Failure> {
    if arguments.format == Format::Human {
        return Ok(());
    }
    let root = load::find_workspace(&arguments.workspace.workspace)?;
    let (config, diagnostics) = validate::read_settings(&WorkTree::new(&root)?);
    let prefix = Repository::find(&root)?.map(|found| found.prefix().to_owned()).unwrap_or_default();
    let as_of = workspace::as_of(arguments.workspace.as_of, &config)?;
    print(arguments.format, &diagnostics, &prefix, as_of, output)
}

/// The `diagnostics` with those that only results can show, and those of the gates.
fn results(
    arguments: &Args,
    opened: &OpenedWorkspace,
    documents: &Workspace,
    diagnostics: Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, Failure> {
    let report = compute(documents, &opened.edition, diagnostics);
    let mut failures = gate::failures(&report, &arguments.gate);
    if arguments.gate.contains(&Gate::Regression) {
        let base = arguments.base.as_deref().or(arguments.changed_since.as_deref()).unwrap_or("HEAD");
        let (base, head) = super::diff::Sides::open(&arguments.workspace, base)?.computed()?;
        failures.extend(gate::regressions(&diff(base.side(), head.side()), &report));
    }
    let mut diagnostics = report.diagnostics;
    diagnostics.extend(failures);
    Ok(diagnostics)
}

/// The files that are reported on.
struct Scope {
    /// Relative to the workspace; all where there is none.
    paths: Vec<String>,
    changed: Option<BTreeSet<String>>,
}

impl Scope {
    fn new(arguments: &Args, opened: &OpenedWorkspace) -> Result<Self, Failure> {
        let paths = arguments.paths.iter().map(|path| within(path, &opened.root)).collect::<Result<_, _>>()?;
        let changed = match (&arguments.changed_since, &opened.repository) {
            (Some(revision), Some(repository)) => Some(repository.changed_since(revision)?),
            (Some(_), None) => return Err(no_repository(&opened.root)),
            (None, _) => None,
        };
        Ok(Self { paths, changed })
    }

    fn contains(&self, file: &str) -> bool {
        let named = |path: &String| {
            path.is_empty()
                || file == path
                || file.strip_prefix(path.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        let is_named = self.paths.is_empty() || self.paths.iter().any(named);
        is_named && self.changed.as_ref().is_none_or(|changed| changed.contains(file))
    }
}

fn no_repository(root: &Path) -> Failure {
    Failure::Git {
        message: format!("`{}` is not in a git repository", root.display()),
        hint: Some("leave out `--changed-since`, or run `git init`".into()),
    }
}

/// `path` relative to the workspace, with `/` between folders.
fn within(path: &Path, root: &Path) -> Result<String, Failure> {
    let full = path.canonicalize().map_err(|error| Failure::io("open", path, error))?;
    let relative = full.strip_prefix(root).map_err(|_| Failure::Usage {
        message: format!("`{}` lies outside the workspace `{}`", path.display(), root.display()),
        hint: None,
    })?;
    let parts: Vec<String> = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    Ok(parts.join("/"))
}

fn print(
    format: Format,
    diagnostics: &[Diagnostic],
    prefix: &str,
    as_of: NaiveDate,
    output: &mut impl Write,
) -> Result<(), Failure> {
    let text = match format {
        Format::Human => return terminal::diagnostics(diagnostics),
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

/// Everything found, as Markdown in the job's summary: annotations alone are cut off after ten.
fn summarise_for_github(diagnostics: &[Diagnostic], prefix: &str) -> Result<(), Failure> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else { return Ok(()) };
    let path = PathBuf::from(path);
    crate::write::append(&path, render::job_summary(diagnostics, prefix).as_bytes())
}
