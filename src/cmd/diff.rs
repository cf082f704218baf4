//! `auditbook diff`: what a change means.

use std::collections::BTreeSet;
use std::io::Write;

use chrono::NaiveDate;
use clap::ValueEnum;

use super::Exit;
use super::workspace::{self, OpenedWorkspace, WorkspaceArgs};
use crate::compute::{Edition, compute};
use crate::diag::{Diagnostic, Severity};
use crate::diff::render::{FileLink, Links, PageLink};
use crate::diff::{self, Diff, Offer, Side, render};
use crate::error::Failure;
use crate::load::forge::Forge;
use crate::load::git::split_range;
use crate::load::{CommitId, Repository, RevisionTree, Tree, WorkTree};
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
            // The results of the head are unknown; a comment or a program still has to hear of the errors.
            diff = diff.without_results();
        }
    }
    if new_errors.is_empty() || arguments.keep_going || arguments.format != Format::Human {
        let text = rendered(arguments, &diff, &head, &sides)?;
        super::terminal::print(output, &text)?;
        if text.is_empty() {
            let since = arguments.range.split("..").next().unwrap_or_default();
            super::terminal::note(&quiet(&diff, since))?;
        }
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
        Format::Html => site::comparison(diff, head, &site::Theme::new(sides.head.template_files()?)?)?,
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
    base: OpenedWorkspace,
    head: OpenedWorkspace,
    /// The day that the base alone would be seen on.
    own_day: NaiveDate,
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
        let own_day = workspace::as_of(arguments.as_of, &base.config)?;
        base.edition.as_of = head.edition.as_of;
        Ok(Self { base, head, own_day })
    }

    /// Both sides, faulty documents left out of the results.
    pub(super) fn computed(&self) -> Result<(Computed, Computed), Failure> {
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
        if !pages.is_empty() {
            let authors = self.authors(&pages)?;
            diff.accept(|offer| self.against(offer, &authors, &pages))?;
        }
        Ok(diff)
    }

    /// What keeps a line of `acknowledge` from settling anything, where `authors` made the change: only a line that is committed, by
    /// somebody else, in the name of somebody else, is another person's word, and only on what was there when it was committed; lines
    /// on other `pages` change nothing.
    fn against(
        &self,
        offer: &Offer,
        authors: &BTreeSet<String>,
        pages: &BTreeSet<String>,
    ) -> Result<Option<String>, Failure> {
        let by = offer.by().trim();
        if authors.contains(&by.to_lowercase()) {
            return Ok(Some(format!("`{by}` made the change")));
        }
        let (Some(repository), Some(base), Some(head)) = (&self.base.repository, &self.base.commit, &self.head.commit)
        else {
            return Ok(Some("the line is not committed".to_owned()));
        };
        let path = offer.file().path();
        if self.head.is_work_tree && repository.text_at(head, path)?.as_deref() != Some(offer.file().text()) {
            return Ok(Some(format!("`{path}` is not committed as it is")));
        }
        let Some(makers) = repository.added_by(base, head, path, &offer.lines())? else {
            return Ok(Some("no commit of the change brings the line".to_owned()));
        };
        let own = |names: &BTreeSet<String>| names.iter().find(|name| authors.contains(*name)).cloned();
        if let Some(name) = own(&makers.authors).or_else(|| own(&makers.committer)) {
            return Ok(Some(format!("the commit that brings the line is by `{name}`, who made the change")));
        }
        if self.head.edition.source.dirty {
            return Ok(Some("there are changes that are not committed".to_owned()));
        }
        let later = repository.changed_after(base, &makers.commits, head)?;
        let later = later.into_iter().find(|file| !pages.contains(file));
        Ok(later.map(|file| format!("`{file}` was changed after the line was committed")))
    }

    /// Settles in `diff` what `approvers` of the commit let pass on its forge. What is not committed nobody approved.
    pub(super) fn approve(&self, diff: &mut Diff, approvers: &[String]) -> Result<(), Failure> {
        if approvers.is_empty() {
            return Ok(());
        }
        if self.head.commit.is_none() || self.head.edition.source.dirty {
            return super::terminal::note("there are changes that are not committed: no approval counts for them");
        }
        match diff.approve(approvers, &self.authors(&BTreeSet::new())?) {
            Some((0, _)) => Ok(()),
            Some((1, by)) => super::terminal::note(&format!("1 edit is settled by the approval of {by}")),
            Some((count, by)) => super::terminal::note(&format!("{count} edits are settled by the approval of {by}")),
            None => super::terminal::note("who made the change approves nothing in it"),
        }
    }

    /// Who made the change, in every spelling that the base or the head knows; but not who only wrote `pages`.
    fn authors(&self, pages: &BTreeSet<String>) -> Result<BTreeSet<String>, Failure> {
        let (Some(repository), Some(commit)) = (&self.base.repository, &self.base.commit) else {
            return Ok(BTreeSet::new());
        };
        // Of the work tree, what is not committed yet counts as well.
        let commit_of_head = self.head.commit.as_ref().filter(|_| !self.head.edition.source.dirty);
        let mut authors = repository.joined(commit, repository.authors(commit, commit_of_head, pages)?)?;
        for config in [&self.base.config, &self.head.config] {
            authors = config.spellings(&authors);
        }
        repository.joined(commit, authors)
    }

    fn side(side: &OpenedWorkspace) -> Result<Computed, Failure> {
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

/// Where `base` and the head went apart; `base` itself where there is no commit yet to compare with.
fn merge_base(repository: &Repository, base: &str, head: Option<&CommitId>) -> Result<CommitId, Failure> {
    let base = repository.resolve(base)?;
    match head {
        Some(head) => repository.merge_base(&base, head),
        None => Ok(base),
    }
}

/// `side` as of the day of `edition`, faulty documents left out of the results.
fn computed(side: &OpenedWorkspace, edition: &Edition) -> Result<Computed, Failure> {
    let (validated, written) = validate_and_keep(side.tree.as_ref(), side.config.clone())?;
    let mut report = compute(&validated.workspace, edition, validated.diagnostics);
    side.config.severities().apply(&mut report.diagnostics);
    Ok(Computed { report, written })
}
