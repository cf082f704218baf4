//! `auditbook check`: validates the workspace and says what is wrong.

mod baseline;
mod mend;
pub(super) use mend::mend_files;
mod scope;
mod told;

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;

use super::Exit;
use super::diff::{Computed, Sides};
use super::terminal;
use super::workspace::{self, OpenedWorkspace, WorkspaceArgs};
use crate::compute::{compute, findings};
use crate::diag::{self, Diagnostic, rules};
use crate::diff::Diff;
use crate::error::Failure;
use crate::gate::{self, Against, Gate};
use crate::load::{self, Repository, WorkTree};
use crate::model::Workspace;
use crate::parse::read::did_you_mean;
use crate::validate::{self, Validated, Written};
pub(super) use scope::missing;
use scope::{Asked, Scope};

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Report only on these files and folders, and on everything that depends on them
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
    /// Report only on these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    select: Vec<String>,
    /// Count the diagnostics of each rule instead of showing them
    #[arg(long)]
    statistics: bool,
    #[command(flatten)]
    mending: Mending,
    #[command(flatten)]
    accepting: baseline::Accepting,
    /// Turn results into errors
    #[arg(long, value_enum, value_name = "GATES", value_delimiter = ',')]
    gate: Vec<Gate>,
    /// What gates compare with: they refuse only what is new against it (default for gates on a change: `--changed-since`, else HEAD)
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Who approved this commit on its forge: settles what the gate `attention` asks for, unless it is an author of the change
    #[arg(long, value_name = "NAME", requires = "gate")]
    approved_by: Vec<String>,
    /// Report only on files changed since the merge base with this revision, and on everything that depends on them
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,
}

/// What is done about certain mends.
#[derive(Debug, clap::Args)]
struct Mending {
    /// Mend what is certain, then report what is left
    #[arg(long)]
    fix: bool,
    /// Show what `--fix` would change and write nothing
    #[arg(long, conflicts_with_all = ["fix", "format", "statistics"])]
    diff: bool,
}

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a person
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
    arguments.select.iter().try_for_each(|code| known(code))?;
    let mut accepted = arguments.accepting.read()?;
    if arguments.mending.fix || arguments.mending.diff {
        mend::run(arguments, output)?;
    }
    let open = if arguments.asks_git() { workspace::open } else { workspace::open_files };
    let opened = match open(&arguments.workspace) {
        Err(failure @ Failure::Configuration { .. }) => return of_settings(arguments, failure, output),
        opened => opened?,
    };
    let asked = Asked::new(arguments, &opened)?;
    let (validated, written) = read(&opened, asked.is_all())?;
    let scope = Scope::new(asked, &opened, &written, &validated.diagnostics)?;
    let has_errors = validated.has_errors();
    let mut diagnostics = validated.diagnostics;
    if !has_errors {
        diagnostics = results(arguments, &opened, &validated.workspace, diagnostics)?;
    } else if arguments.gate.contains(&Gate::Attention) {
        // What was edited is known although results are not: an error hides no edit.
        diagnostics.extend(refused_edits(arguments)?);
    }
    // What is an error by `--strict` alone can be accepted.
    opened.config.severities().apply(&mut diagnostics);
    diag::sort(&mut diagnostics);
    if arguments.writes_baseline(&diagnostics)? {
        return Ok(Exit::Clean);
    }
    let (known, mut diagnostics): (Vec<_>, Vec<_>) = diagnostics.into_iter().partition(|fault| accepted.takes(fault));
    let known = known.iter().filter(|fault| scope.contains(fault) && arguments.selects(fault)).count();
    // Where errors leave the results unknown, so is what they would show.
    arguments.accepting.tell(known, if has_errors { 0 } else { accepted.left() })?;
    opened.config.severities().strict(arguments.strict).apply(&mut diagnostics);
    diagnostics.retain(|diagnostic| scope.contains(diagnostic));
    let (diagnostics, others): (Vec<_>, Vec<_>) = diagnostics.into_iter().partition(|fault| arguments.selects(fault));
    let is_told = arguments.format == Format::Human && !arguments.statistics && !terminal::manner().quiet;
    if diagnostics.is_empty() && !others.is_empty() && is_told && !arguments.mending.diff {
        terminal::print(output, &told::none_of(&arguments.select, &others))?;
    } else if !arguments.mending.diff {
        told::print(arguments, &diagnostics, (opened.prefix(), opened.edition.as_of), output)?;
    }
    Ok(if diag::has_errors(&diagnostics) { Exit::Findings } else { Exit::Clean })
}

/// What is read of the workspace, and, unless `all` is asked about, every document as written.
fn read(opened: &OpenedWorkspace, all: bool) -> Result<(Validated, Written), Failure> {
    if all {
        let validated = validate::validate_for_findings(opened.tree.as_ref(), opened.config.clone())?;
        return Ok((validated, Written::default()));
    }
    validate::validate_and_keep(opened.tree.as_ref(), opened.config.clone())
}

impl Args {
    /// Whether git is needed: to say where a file lies in its repository, or what changed.
    fn asks_git(&self) -> bool {
        let is_part = !self.paths.is_empty() || self.changed_since.is_some() || !self.gate.is_empty();
        self.format != Format::Human || is_part
    }

    /// Whether the rule of `diagnostic` is asked about.
    fn selects(&self, diagnostic: &Diagnostic) -> bool {
        self.select.is_empty() || self.select.iter().any(|code| code == diagnostic.code)
    }
}

fn known(code: &str) -> Result<(), Failure> {
    if rules::find(code).is_some() {
        return Ok(());
    }
    let hint = did_you_mean(code, rules::all().map(|rule| rule.code));
    let hint = hint.or_else(|| Some("`auditbook explain --list` names them all".into()));
    Err(Failure::Usage { message: format!("there is no rule `{code}`"), hint })
}

/// Prints the faults of `auditbook.yaml`, without which no document is read; the `failure` where it has none.
fn of_settings(arguments: &Args, failure: Failure, output: &mut impl Write) -> Result<Exit, Failure> {
    let root = load::find_workspace(&arguments.workspace.workspace)?;
    let (config, diagnostics) = validate::read_settings(&WorkTree::new(&root)?);
    if diagnostics.is_empty() {
        return Err(failure);
    }
    let prefix = Repository::find(&root)?.map(|found| found.prefix().to_owned()).unwrap_or_default();
    let as_of = workspace::as_of(arguments.workspace.as_of, &config)?;
    told::print(arguments, &diagnostics, (&prefix, as_of), output)?;
    Ok(Exit::Unsettled)
}

/// The `diagnostics` with those that only results can show, and those of the gates.
fn results(
    arguments: &Args,
    opened: &OpenedWorkspace,
    documents: &Workspace,
    diagnostics: Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, Failure> {
    if arguments.gate.is_empty() {
        return Ok(findings(documents, &opened.edition, diagnostics));
    }
    let report = compute(documents, &opened.edition, diagnostics);
    // A base that is named makes every gate one on what is new; without it, only those that cannot do without compare.
    let (on_change, on_state): (Vec<Gate>, Vec<Gate>) =
        arguments.gate.iter().partition(|gate| arguments.base.is_some() || gate.compares());
    let mut failures = gate::failures(&report, &on_state, None);
    if !on_change.is_empty() {
        let (base, _, diff) = compared(arguments)?;
        let against = Against { base: &base.report, diff: &diff };
        failures.extend(gate::failures(&report, &on_change, Some(against)));
    }
    let mut diagnostics = report.diagnostics;
    diagnostics.extend(failures);
    Ok(diagnostics)
}

/// Both sides of what gates compare, and what changed between them with what of it was let pass.
fn compared(arguments: &Args) -> Result<(Computed, Computed, Diff), Failure> {
    let base = arguments.base.as_deref().or(arguments.changed_since.as_deref()).unwrap_or("HEAD");
    let sides = Sides::open(&arguments.workspace, base)?;
    let (base, head) = sides.computed()?;
    let mut diff = sides.diff(&base, &head)?;
    sides.approve(&mut diff, &arguments.approved_by)?;
    Ok((base, head, diff))
}

/// The edits that the gate refuses in a workspace whose errors leave its results unknown.
fn refused_edits(arguments: &Args) -> Result<Vec<Diagnostic>, Failure> {
    let (base, head, diff) = compared(arguments)?;
    let diff = diff.without_results();
    let against = Against { base: &base.report, diff: &diff };
    Ok(gate::failures(&head.report, &[Gate::Attention], Some(against)))
}
