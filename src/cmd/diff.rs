//! `auditbook diff`: what a change means.

use std::io::Write;

use clap::ValueEnum;

use super::Exit;
use super::workspace::{self, OpenedWorkspace, WorkspaceArgs};
use crate::compute::compute;
use crate::diag::{Diagnostic, Severity};
use crate::diff::{self, Diff, Side, render};
use crate::error::Failure;
use crate::load::git::split_range;
use crate::load::{CommitId, Repository};
use crate::report::Report;
use crate::site;
use crate::validate::{Written, validate_and_keep};

/// Arguments of `diff`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// BASE compares its merge base with the work tree, BASE..REV with REV
    #[arg(value_name = "BASE[..REV]")]
    range: String,
    #[command(flatten)]
    workspace: WorkspaceArgs,
    /// How to print the difference
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Compare what can be read although documents have errors
    #[arg(long)]
    keep_going: bool,
}

/// How a difference is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    Human,
    /// A pull-request comment
    Markdown,
    /// One JSON object
    Json,
    /// A page on its own, with charts
    Html,
}

/// Prints what changed; findings are errors of the head that the base does not have.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let sides = Sides::open(&arguments.workspace, &arguments.range)?;
    let (base, head) = sides.computed()?;
    let mut diff = diff::diff(base.side(), head.side());
    let head = head.report;
    let new_errors: Vec<Diagnostic> = errors(&diff.diagnostics.new).cloned().collect();
    if !new_errors.is_empty() {
        super::terminal::diagnostics(&new_errors)?;
        if !arguments.keep_going {
            // The results of the head are unknown; a comment or a program still has to hear of the errors.
            diff = diff.without_results();
        }
    }
    if new_errors.is_empty() || arguments.keep_going || arguments.format != Format::Human {
        let text = rendered(arguments.format, &diff, &head, &sides)?;
        super::terminal::print(output, &text)?;
        if text.is_empty() {
            let since = arguments.range.split("..").next().unwrap_or_default();
            super::terminal::note(&format!(
                "nothing differs from `{since}`: no document says anything else, no result moved"
            ))?;
        }
    }
    Ok(if new_errors.is_empty() { Exit::Clean } else { Exit::Findings })
}

fn errors(diagnostics: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error)
}

fn rendered(format: Format, diff: &Diff, head: &Report, sides: &Sides) -> Result<String, Failure> {
    Ok(match format {
        Format::Human => render::human(diff),
        Format::Markdown => render::markdown(diff, &render::Links::default()),
        Format::Json => render::json(diff),
        Format::Html => site::comparison(diff, head, &site::Theme::new(sides.head.template_files()?))?,
    })
}

/// The two sides of a comparison.
pub(super) struct Sides {
    base: OpenedWorkspace,
    head: OpenedWorkspace,
}

impl Sides {
    /// Opens both sides of `range`: the merge base, and the work tree or a revision.
    pub(super) fn open(arguments: &WorkspaceArgs, range: &str) -> Result<Self, Failure> {
        let (base, revision) = split_range(range)?;
        let head = workspace::open_at(arguments, revision.as_deref())?;
        let repository = match &head.repository {
            Some(repository) => repository.clone(),
            None => Repository::require(&head.root)?,
        };
        let base_commit = merge_base(&repository, &base, head.commit.as_ref())?;
        let mut base = workspace::open_base(&head, &repository, base_commit)?;
        base.edition.as_of = head.edition.as_of;
        Ok(Self { base, head })
    }

    /// Both sides, faulty documents left out of the results.
    pub(super) fn computed(&self) -> Result<(Computed, Computed), Failure> {
        Ok((computed(&self.base)?, computed(&self.head)?))
    }
}

/// A side with everything that is compared.
pub(super) struct Computed {
    report: Report,
    written: Written,
}

impl Computed {
    /// The side of a comparison.
    pub(super) fn side(&self) -> Side<'_> {
        Side::new(&self.report, &self.written)
    }
}

/// Where `base` and the head went apart; `base` itself where there is no commit yet to compare with.
fn merge_base(repository: &Repository, base: &str, head: Option<&CommitId>) -> Result<CommitId, Failure> {
    let base = repository.resolve(base)?;
    match head {
        Some(head) => repository.merge_base(&base, head),
        None => Ok(base),
    }
}

fn computed(side: &OpenedWorkspace) -> Result<Computed, Failure> {
    let (validated, written) = validate_and_keep(side.tree.as_ref(), side.config.clone())?;
    let mut report = compute(&validated.workspace, &side.edition, validated.diagnostics);
    side.config.severities().apply(&mut report.diagnostics);
    Ok(Computed { report, written })
}
