//! Opening a workspace: where it lies, what is read (the work tree or a revision), and what day it is.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};

use crate::compute::{Edition, compute, restated};
use crate::diag::{self, Diagnostic};
use crate::error::Failure;
use crate::files::Sink;
use crate::load::forge::Forge;
use crate::load::history::History;
use crate::load::{self, CommitId, Repository, RevisionTree, Tree, Unreadable, WorkTree};
use crate::model::Config;
use crate::report::{Report, SourceState};
use crate::site::{self, ChangeRecord};
use crate::validate::{self, Validated};

use super::timings::Timings;

/// The folder whose files override those of the built-in theme.
const TEMPLATES: &str = "templates";

/// Arguments of every command that reads a workspace.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct WorkspaceArgs {
    /// The workspace, or a folder in it
    #[arg(short = 'C', long, value_name = "DIR", default_value = ".")]
    pub workspace: PathBuf,
    /// Compute as of this day instead of today
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
}

/// A workspace that was found: its folder, its repository, its files and settings.
pub(super) struct OpenedWorkspace {
    pub(super) root: PathBuf,
    pub(super) repository: Option<Repository>,
    /// The commit: that of the revision, else the work tree's; nothing where [`open`] did not ask.
    pub(super) commit: Option<CommitId>,
    pub(super) tree: Box<dyn Tree>,
    pub(super) config: Config,
    pub(super) edition: Edition,
    /// Whether it is the work tree, not a commit.
    pub(super) is_work_tree: bool,
    /// Whether warnings count as errors.
    pub(super) strict: bool,
    /// What is wrong with its settings, where others stand in for them.
    pub(super) faults: Vec<Diagnostic>,
    /// Whether old audits are scored by the newest version of their checklist.
    pub(super) restate: bool,
}

/// Opens the work tree, or `revision` where one is named.
pub(super) fn open_at(arguments: &WorkspaceArgs, revision: Option<&str>) -> Result<OpenedWorkspace, Failure> {
    if let Some(revision) = revision {
        return open_revision(arguments, revision);
    }
    let mut opened = open(arguments)?;
    if let Some(repository) = &opened.repository {
        opened.commit = repository.head()?;
        let commit = opened.commit.as_ref().map(|commit| commit.as_str().to_owned());
        opened.edition.source = SourceState { commit, dirty: repository.is_dirty(&[&opened.config.output])? };
    }
    Ok(opened)
}

/// Opens the work tree that `arguments` name, without asking git for its commit and whether it was edited: for commands that do
/// not tell it, and answer sooner.
pub(super) fn open(arguments: &WorkspaceArgs) -> Result<OpenedWorkspace, Failure> {
    let mut opened = open_files(arguments)?;
    opened.repository = Repository::find(&opened.root)?;
    Ok(opened)
}

/// Opens the work tree that `arguments` name, without asking git anything.
pub(super) fn open_files(arguments: &WorkspaceArgs) -> Result<OpenedWorkspace, Failure> {
    let root = load::find_workspace(&arguments.workspace)?;
    let tree = Box::new(WorkTree::new(&root)?);
    let config = validate::read_config(tree.as_ref())?;
    let source = SourceState { commit: None, dirty: false };
    let edition = Edition { as_of: as_of(arguments.as_of, &config)?, source };
    Ok(OpenedWorkspace { is_work_tree: true, ..OpenedWorkspace::new(root, tree, config, edition) })
}

/// Opens `revision` of the workspace that `arguments` name, without a checkout.
pub(super) fn open_revision(arguments: &WorkspaceArgs, revision: &str) -> Result<OpenedWorkspace, Failure> {
    let root = workspace_or_repository(&arguments.workspace)?;
    let repository = Repository::require(&root)?;
    let commit = repository.resolve(revision)?;
    let tree = Box::new(RevisionTree::open(&repository, &commit)?);
    let config = validate::read_config(tree.as_ref())?;
    let source = SourceState { commit: Some(commit.as_str().to_owned()), dirty: false };
    let edition = Edition { as_of: as_of(arguments.as_of, &config)?, source };
    let (repository, commit) = (Some(repository), Some(commit));
    Ok(OpenedWorkspace { repository, commit, ..OpenedWorkspace::new(root, tree, config, edition) })
}

/// Opens `commit` of the workspace of `head`, to compare with it. Without `auditbook.yaml` there was no workspace yet, and
/// nothing in it; a faulty one is said, and the settings of the head stand in for it.
pub(super) fn open_base(
    head: &OpenedWorkspace,
    repository: &Repository,
    commit: CommitId,
) -> Result<OpenedWorkspace, Failure> {
    let mut tree: Box<dyn Tree> = Box::new(RevisionTree::open(repository, &commit)?);
    let mut faults = Vec::new();
    let is_workspace = tree.list(".", &[])?.iter().any(|entry| entry.path == load::CONFIGURATION);
    let config = match validate::read_config(tree.as_ref()) {
        Ok(config) => config,
        Err(_) if !is_workspace => {
            if let Some(elsewhere) = moved_from(head, repository, &commit)? {
                tree = Box::new(elsewhere);
                validate::read_config(tree.as_ref())?
            } else {
                tree = Box::new(Nothing);
                head.config.clone()
            }
        }
        Err(Failure::Configuration { message, .. }) => {
            let short = commit.short();
            super::terminal::note(&format!("the base {short} is read with the settings of the head: {message}"))?;
            faults = validate::read_settings(tree.as_ref()).1;
            head.config.clone()
        }
        Err(failure) => return Err(failure),
    };
    let source = SourceState { commit: Some(commit.as_str().to_owned()), dirty: false };
    let edition = Edition { as_of: head.edition.as_of, source };
    let (repository, commit) = (Some(repository.clone()), Some(commit));
    let opened = OpenedWorkspace::new(head.root.clone(), tree, config, edition);
    Ok(OpenedWorkspace { repository, commit, faults, ..opened })
}

/// The workspace of `head` as it lay elsewhere in `commit`: the one folder with settings that the head has no more. It is said, as a folder
/// that is renamed must not make all of it new.
fn moved_from(
    head: &OpenedWorkspace,
    repository: &Repository,
    commit: &CommitId,
) -> Result<Option<RevisionTree>, Failure> {
    let top = repository.top();
    let now: Box<dyn Tree> = match &head.commit {
        Some(commit) if !head.is_work_tree => Box::new(RevisionTree::open(&top, commit)?),
        _ => Box::new(WorkTree::new(top.folder())?),
    };
    let now = folders_with_settings(now.as_ref())?;
    let before = folders_with_settings(&RevisionTree::open(&top, commit)?)?;
    let gone: Vec<&String> = before.difference(&now).collect();
    let called =
        |folder: &str| if folder.is_empty() { "the top of the repository".to_owned() } else { format!("`{folder}`") };
    match gone[..] {
        [] => Ok(None),
        [folder] => {
            super::terminal::note(&format!("compared with {} of the base, where the workspace lay", called(folder)))?;
            RevisionTree::open_folder(repository, commit, folder).map(Some)
        }
        _ => Err(Failure::Usage {
            message: format!(
                "the base has no workspace here, and several that are gone: {}",
                gone.iter().map(|folder| called(folder)).collect::<Vec<_>>().join(", ")
            ),
            hint: Some("move one workspace in a change".to_owned()),
        }),
    }
}

/// The folders of `tree` that hold settings; empty for its top.
fn folders_with_settings(tree: &dyn Tree) -> Result<BTreeSet<String>, Failure> {
    let entries = tree.list(".", &[])?;
    let folder = |path: &str| match path.rsplit_once('/') {
        Some((folder, load::CONFIGURATION)) => Some(folder.to_owned()),
        None if path == load::CONFIGURATION => Some(String::new()),
        _ => None,
    };
    Ok(entries.iter().filter_map(|entry| folder(&entry.path)).collect())
}

/// Where `base` and the head went apart; `base` itself where there is no commit yet to compare with.
pub(super) fn merge_base(repository: &Repository, base: &str, head: Option<&CommitId>) -> Result<CommitId, Failure> {
    let base = repository.resolve(base)?;
    match head {
        Some(head) => repository.merge_base(&base, head),
        None => Ok(base),
    }
}

/// Opens the work tree, or `revision`, with the settings that it had where `base` and it went apart: its own cannot be read, which is said.
/// With the commit where that is.
pub(super) fn open_by_settings_at(
    arguments: &WorkspaceArgs,
    revision: Option<&str>,
    base: &str,
) -> Result<(OpenedWorkspace, CommitId), Failure> {
    let root = workspace_or_repository(&arguments.workspace)?;
    let repository = Repository::require(&root)?;
    let head = match revision {
        Some(revision) => Some(repository.resolve(revision)?),
        None => repository.head()?,
    };
    let base = merge_base(&repository, base, head.as_ref())?;
    let config = validate::read_config(&RevisionTree::open(&repository, &base)?)?;
    let tree: Box<dyn Tree> = match (&head, revision) {
        (Some(commit), Some(_)) => Box::new(RevisionTree::open(&repository, commit)?),
        _ => Box::new(WorkTree::new(&root)?),
    };
    let faults = validate::read_settings(tree.as_ref()).1;
    super::terminal::note(&format!(
        "`{}` cannot be read: compared by the settings of {}",
        load::CONFIGURATION,
        base.short()
    ))?;
    let is_work_tree = revision.is_none();
    let dirty = is_work_tree && repository.is_dirty(&[&config.output])?;
    let source = SourceState { commit: head.as_ref().map(|commit| commit.as_str().to_owned()), dirty };
    let edition = Edition { as_of: as_of(arguments.as_of, &config)?, source };
    let (repository, commit) = (Some(repository), head);
    let opened = OpenedWorkspace::new(root, tree, config, edition);
    Ok((OpenedWorkspace { repository, commit, is_work_tree, faults, ..opened }, base))
}

/// What there is before a workspace exists.
#[derive(Debug)]
pub(super) struct Nothing;

impl Tree for Nothing {
    fn list(&self, _: &str, _: &[&str]) -> Result<Vec<load::TreeFile>, Failure> {
        Ok(Vec::new())
    }

    fn open(&self, _: &str, _: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        Err(Unreadable::Missing)
    }
}

/// The workspace's folder; the given folder where the work tree has lost its `auditbook.yaml` but a commit has one.
fn workspace_or_repository(folder: &Path) -> Result<PathBuf, Failure> {
    load::find_workspace(folder).or_else(|_| folder.canonicalize().map_err(|error| Failure::io("open", folder, error)))
}

impl OpenedWorkspace {
    /// The files of `tree` and nothing more: no work tree, no repository, no fault.
    fn new(root: PathBuf, tree: Box<dyn Tree>, config: Config, edition: Edition) -> Self {
        Self {
            root,
            repository: None,
            commit: None,
            tree,
            config,
            edition,
            is_work_tree: false,
            strict: false,
            faults: Vec::new(),
            restate: false,
        }
    }

    /// Reads and checks every document.
    pub(super) fn validate(&self) -> Result<Validated, Failure> {
        validate::validate(self.tree.as_ref(), self.config.clone())
    }

    /// The report on the workspace; nothing where its documents have errors and `keep_going` is not asked for. What was
    /// found is printed on standard error.
    pub(super) fn report(&self, keep_going: bool) -> Result<Option<Report>, Failure> {
        self.report_timed(keep_going, &mut Timings::start())
    }

    /// The report as [`Self::report`] makes it, each stage told to the clock.
    pub(super) fn report_timed(&self, keep_going: bool, clock: &mut Timings) -> Result<Option<Report>, Failure> {
        let validated = self.validate()?;
        clock.end("load, parse and validate");
        let severities = self.config.severities().strict(self.strict);
        if validated.has_errors() && !keep_going {
            super::terminal::diagnostics(&validated.diagnostics)?;
            return Ok(None);
        }
        let documents = if self.restate { restated(&validated.workspace) } else { validated.workspace };
        let mut report = compute(&documents, &self.edition, validated.diagnostics);
        drop(documents);
        clock.end("compute");
        severities.apply(&mut report.diagnostics);
        super::terminal::diagnostics(&report.diagnostics)?;
        let is_faulty = diag::has_errors(&report.diagnostics);
        Ok((keep_going || !is_faulty).then_some(report))
    }

    /// Hands the files that texts name to `sink`, one after the other.
    pub(super) fn publish_attachments(&self, report: &Report, sink: &dyn Sink) -> Result<(), Failure> {
        for path in &report.attachments {
            let bytes = self.tree.read(path, self.config.limits.csv.0).map_err(|unreadable| {
                let message = format!("`{path}` {unreadable}");
                Failure::Configuration { message, hint: unreadable.help().map(str::to_owned) }
            })?;
            sink.put(&site::path_of_attachment(path), &bytes)?;
        }
        Ok(())
    }

    /// The files of the workspace that override parts of the site: path below `templates/` → bytes.
    pub(super) fn template_files(&self) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
        let mut files = BTreeMap::new();
        for entry in self.tree.list(TEMPLATES, &[])? {
            let Some(name) = entry.path.strip_prefix(TEMPLATES).and_then(|path| path.strip_prefix('/')) else {
                continue;
            };
            let bytes = self.tree.read(&entry.path, self.config.limits.file.0).map_err(|unreadable| {
                let message = format!("`{}` {unreadable}", entry.path);
                Failure::Configuration { message, hint: unreadable.help().map(str::to_owned) }
            })?;
            files.insert(name.to_owned(), bytes);
        }
        Ok(files)
    }

    /// What git knows of the workspace's files and of what moved up to `report`; nothing outside a repository or before the
    /// first commit.
    pub(super) fn record(&self, report: &Report) -> Result<Option<ChangeRecord>, Failure> {
        let (Some(repository), Some(commit)) = (&self.repository, &self.commit) else { return Ok(None) };
        let prefix = self.prefix();
        let forge = self.config.repo.as_deref().and_then(Forge::new);
        let branch = forge.as_ref().filter(|forge| forge.asks_for_branch()).and_then(|_| repository.default_branch());
        Ok(Some(ChangeRecord {
            history: History::read(repository, commit)?,
            forge,
            branch,
            prefix: if prefix.is_empty() { String::new() } else { format!("{}/", prefix.trim_end_matches('/')) },
            stretches: super::milestones::stretches(self, report)?,
        }))
    }

    /// The folder of the workspace from the root of its repository, empty where they are one.
    pub(super) fn prefix(&self) -> &str {
        self.repository.as_ref().map(Repository::prefix).unwrap_or_default()
    }
}

/// "Today": the stated day, else `SOURCE_DATE_EPOCH`, else the workspace's fixed day, else the clock.
pub(super) fn as_of(stated: Option<NaiveDate>, config: &Config) -> Result<NaiveDate, Failure> {
    if let Some(date) = stated {
        return Ok(date);
    }
    let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH").filter(|epoch| !epoch.is_empty()) else {
        return Ok(config.as_of.unwrap_or_else(|| Utc::now().date_naive()));
    };
    let seconds = epoch.to_str().and_then(|text| text.trim().parse::<i64>().ok());
    seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)).map(|at| at.date_naive()).ok_or_else(|| {
        Failure::Usage {
            message: format!("`SOURCE_DATE_EPOCH` is `{}`, not a number of seconds", epoch.display()),
            hint: Some("unset it, or use `--as-of 2025-06-30`".into()),
        }
    })
}
