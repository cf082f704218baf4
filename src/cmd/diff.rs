//! `auditbook diff`: what a change means.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use chrono::NaiveDate;
use clap::ValueEnum;

use super::Exit;
use super::settled::Words;
use super::workspace::{self, OpenedWorkspace, WorkspaceArgs};
use crate::compute::{Edition, compute};
use crate::diag::{Diagnostic, Severity};
use crate::diff::render::{FileLink, Links, PageLink};
use crate::diff::{self, Diff, Side, render};
use crate::error::Failure;
use crate::load::forge::Forge;
use crate::load::git::split_range;
use crate::load::{Repository, RevisionTree, Tree, WorkTree};
use crate::report::Report;
use crate::site;
use crate::validate::{self, Written, validate_and_keep};

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
    /// Where the site of this change is published for a look; a comment links its pages
    #[arg(long, value_name = "URL")]
    preview: Option<String>,
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
    let mut diff = sides.diff(&base, &head)?;
    let head = head.report;
    let new_errors: Vec<Diagnostic> = errors(&diff.diagnostics.new).cloned().collect();
    if !new_errors.is_empty() {
        super::terminal::diagnostics(&new_errors)?;
        if !arguments.keep_going {
            // The results of the head are unknown; what was edited is not, and must not hide behind the errors.
            diff = diff.without_results();
        }
    }
    let text = rendered(arguments, &diff, &head, &sides)?;
    super::terminal::print(output, &text)?;
    if text.is_empty() {
        let since = arguments.range.split("..").next().unwrap_or_default();
        super::terminal::note(&quiet(&diff, since))?;
    }
    Ok(if new_errors.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Why nothing is printed.
fn quiet(diff: &Diff, since: &str) -> String {
    if diff.is_empty() {
        return format!("nothing differs from `{since}`: no document says anything else, no result moved");
    }
    format!("nothing that results rest on differs from `{since}`: {}", render::Telling::new(diff).verdict())
}

fn errors(diagnostics: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error)
}

fn rendered(arguments: &Args, diff: &Diff, head: &Report, sides: &Sides) -> Result<String, Failure> {
    Ok(match arguments.format {
        Format::Human => render::human(diff),
        Format::Markdown => markdown(diff, sides, arguments.preview.as_deref()),
        Format::Json => render::json(diff),
        // What a change does to the theme has no word in how it is told.
        Format::Html => site::comparison(diff, head, &site::Theme::new(sides.base.template_files()?)?)?,
    })
}

/// The comment, its titles linked to the forge's file where that and a commit are known, and to the page of a preview.
fn markdown(diff: &Diff, sides: &Sides, preview: Option<&str>) -> String {
    let head = &sides.head;
    let prefix = head.prefix().to_owned();
    let forge = head.config.repo.as_deref().map(str::to_owned).or_else(of_runner).and_then(|repo| Forge::new(&repo));
    let commit = diff.head.as_ref().and(head.commit.clone());
    let file = forge.zip(commit).map(|(forge, commit)| {
        let within = prefix.clone();
        move |path: &str, line: usize| {
            let path = if within.is_empty() { path.to_owned() } else { format!("{within}/{path}") };
            forge.line(&commit, &path, line)
        }
    });
    let is_address = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    let page = preview.filter(is_address).map(|url| {
        let url = url.trim_end_matches('/').to_owned();
        move |reference: &str| Some(format!("{url}/{}", site::page_of(reference)?))
    });
    let links = Links {
        workspace: &prefix,
        file: file.as_ref().map(|link| link as &FileLink),
        page: page.as_ref().map(|link| link as &PageLink),
    };
    render::markdown(diff, &links)
}

/// The address of the repository, as the runner of a forge says it.
fn of_runner() -> Option<String> {
    let said = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let github = || Some(format!("{}/{}", said("GITHUB_SERVER_URL")?, said("GITHUB_REPOSITORY")?));
    github().or_else(|| said("CI_PROJECT_URL")).or_else(|| said("BITBUCKET_GIT_HTTP_ORIGIN"))
}

/// The two sides of a comparison.
pub(super) struct Sides {
    pub(super) base: OpenedWorkspace,
    pub(super) head: OpenedWorkspace,
    /// The day that the base alone would be seen on.
    own_day: NaiveDate,
}

impl Sides {
    /// Opens both sides of `range`: the merge base, and the work tree or a revision.
    pub(super) fn open(arguments: &WorkspaceArgs, range: &str) -> Result<Self, Failure> {
        let (base, revision) = split_range(range)?;
        let (head, went_apart) = match workspace::open_at(arguments, revision.as_deref()) {
            // What else was edited must not hide behind settings that cannot be read.
            Err(Failure::Configuration { message, hint }) => {
                let opened = workspace::open_by_settings_at(arguments, revision.as_deref(), &base);
                let (head, commit) = opened.map_err(|_| Failure::Configuration { message, hint })?;
                (head, Some(commit))
            }
            opened => (opened?, None),
        };
        let repository = match &head.repository {
            Some(repository) => repository.clone(),
            None => Repository::require(&head.root)?,
        };
        let base_commit = match went_apart {
            Some(commit) => commit,
            None => workspace::merge_base(&repository, &base, head.commit.as_ref())?,
        };
        let mut base = workspace::open_base(&head, &repository, base_commit)?;
        let own_day = workspace::as_of(arguments.as_of, &base.config)?;
        base.edition.as_of = head.edition.as_of;
        Ok(Self { base, head, own_day })
    }

    /// Both sides, faulty documents left out of the results.
    pub(super) fn computed(&self) -> Result<(Computed, Computed), Failure> {
        // One after the other: what is the same on both is remembered.
        Ok((Self::side(&self.base)?, Self::side(&self.head)?))
    }

    /// What changed between them, and what of it somebody else let pass.
    pub(super) fn diff(&self, base: &Computed, head: &Computed) -> Result<Diff, Failure> {
        let mut diff = diff::diff(base.side(), head.side());
        if self.own_day != self.base.edition.as_of {
            let edition = Edition { as_of: self.own_day, source: self.base.edition.source.clone() };
            diff.tell_day(&computed(&self.base, &edition)?.report, &base.report);
        }
        let pages: BTreeSet<String> = diff.offers().iter().map(|offer| offer.file().path().to_owned()).collect();
        if !pages.is_empty() || diff.has_claims() {
            let authors = self.authors(&pages)?;
            diff.tell_authors(&authors);
            let known = BTreeMap::new();
            let mut words = Words { sides: self, base, authors: &authors, pages: &pages, known, makers: None };
            diff.accept(|offer| words.word(offer))?;
        }
        Ok(diff)
    }

    pub(super) fn side(side: &OpenedWorkspace) -> Result<Computed, Failure> {
        let mut computed = computed(side, &side.edition)?;
        // A forge reads what it runs at the top of the repository, wherever the workspace lies.
        if let Some(repository) = side.repository.as_ref().filter(|repository| !repository.prefix().is_empty()) {
            let top = repository.top();
            let tree: Box<dyn Tree> = match &side.commit {
                Some(commit) if !side.is_work_tree => Box::new(RevisionTree::open(&top, commit)?),
                _ => Box::new(WorkTree::new(top.folder())?),
            };
            computed.written.beside.extend(validate::pipelines(tree.as_ref())?);
        }
        Ok(computed)
    }
}

/// A side with everything that is compared.
pub(super) struct Computed {
    pub(super) report: Report,
    written: Written,
}

impl Computed {
    /// The side of a comparison.
    pub(super) fn side(&self) -> Side<'_> {
        Side::new(&self.report, &self.written)
    }
}

/// `side` as of the day of `edition`, faulty documents left out of the results.
fn computed(side: &OpenedWorkspace, edition: &Edition) -> Result<Computed, Failure> {
    let (validated, written) = validate_and_keep(side.tree.as_ref(), side.config.clone())?;
    let mut diagnostics = side.faults.clone();
    diagnostics.extend(validated.diagnostics);
    let mut report = compute(&validated.workspace, edition, diagnostics);
    side.config.severities().apply(&mut report.diagnostics);
    Ok(Computed { report, written })
}
