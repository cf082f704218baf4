//! Files to the model, collecting diagnostics.
//!
//! In: a [`Tree`] of files. Out: the [`Workspace`] and every diagnostic that can be known without computing results. It
//! has two steps: each document is read by itself, all at once ([`read`], by its [`kind`]); then what documents say about each other is
//! checked and joined ([`link`]). A fault in a document never stops the reading of another.

mod alike;
mod attachments;
mod below;
mod beside;
mod bodies;
mod calendars;
mod config;
mod draft;
mod fenced;
mod folders;
mod identifying;
mod kind;
mod kind_stated;
mod link;
mod lowered;
mod names;
mod numbered;
mod outside;
mod read;
mod reading;
mod spelt;
mod text;
mod units;
mod vanished;
mod written;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{self, Allowances, Diagnostic, Severity};
use crate::error::Failure;
use crate::load::{self, Tree};
use crate::model::{Checklist, ChecklistRef, Config, MetricSource, Workspace};
use crate::source::SourceFile;

use lowered::Lowered;
use read::Purpose;

pub use beside::{BesideFile, BesideKind, pipelines};
pub use config::{read_config, read_settings};
pub(crate) use kind::unit_in_header;
pub(crate) use link::is_less as says_less_of;
pub use names::Names;
pub use reading::Reading;
pub(crate) use text::personal as personal_data;
pub use written::{RowsFile, Written, WrittenDocument, WrittenSettings};

/// What was read of a workspace.
#[derive(Debug, Clone)]
pub struct Validated {
    /// Every document without error, or every document that can be used at all: see [`validate`].
    pub workspace: Workspace,
    /// Every finding, severities as the workspace wants them, in order of file and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Validated {
    /// Whether an error was found.
    pub fn has_errors(&self) -> bool {
        diag::has_errors(&self.diagnostics)
    }
}

/// Reads the workspace in `tree`, whose settings are `config`.
///
/// Documents with an error are left out of the workspace and listed in it; a failure means that the tree itself could
/// not be listed.
pub fn validate(tree: &dyn Tree, config: Config) -> Result<Validated, Failure> {
    read_all(tree, config, Purpose::Results).map(|(validated, _)| validated)
}

/// As [`validate`], where nothing but findings is asked for: built-in checklists are not read in every language.
pub fn validate_for_findings(tree: &dyn Tree, config: Config) -> Result<Validated, Failure> {
    read_all(tree, config, Purpose::Findings).map(|(validated, _)| validated)
}

/// As [`validate`], with every document as it was written, for a comparison.
pub fn validate_and_keep(tree: &dyn Tree, config: Config) -> Result<(Validated, Written), Failure> {
    let beside = beside::beside(tree, &config)?;
    let (validated, documents) = read_all(tree, config, Purpose::Comparison)?;
    Ok((validated, Written { settings: written::settings(tree), documents, beside }))
}

fn read_all(tree: &dyn Tree, config: Config, purpose: Purpose) -> Result<(Validated, Vec<WrittenDocument>), Failure> {
    let listed = load::markdown_files(tree, &config.content, &[&config.output])?;
    let sources = read::Sources::new(tree, &config, &listed, purpose);
    let read = |entry| {
        let file = read::read_file(&sources, entry);
        // Read beside the documents, a built-in checklist is known when they are joined.
        file.document.iter().for_each(|document| link::read_ahead(&sources, document));
        file
    };
    let read_files = || listed.par_iter().map(read).collect::<Vec<read::ReadFile>>();
    let (mut files, beside) = rayon::join(read_files, || read_beside(tree, &sources));
    let documents = files.iter_mut().filter_map(|file| file.document.as_mut());
    let written = documents.filter_map(|document| document.written.take()).collect();
    let built_in = link::built_in(&sources, files.iter().filter_map(|file| file.document.as_ref()));
    let all = Gathered { built_in, beside: beside?, files };
    Ok((all.join(config, &mut link::Memory::default()), written))
}

/// What is known of files that are no documents: those of calendars, and those that were meant as documents.
#[derive(Clone, Default)]
struct Beside {
    faults: Vec<Diagnostic>,
    unread: Vec<draft::Unread>,
    outside: Option<outside::Outside>,
}

fn read_beside(tree: &dyn Tree, sources: &read::Sources<'_>) -> Result<Beside, Failure> {
    let config = sources.config;
    let listed = tree.list(&config.content, &[&config.output])?;
    let vanished = vanished::vanished(tree, &config.content, &listed);
    let (faults, unread): (Vec<_>, Vec<_>) = vanished.into_iter().unzip();
    let mut found = sources.calendar_faults();
    if listed.is_empty() {
        found.extend(folders::missing_content(tree, config)?);
    }
    found.extend(faults);
    found.extend(vanished::settings(tree, &listed));
    // Where the content folder is empty, it is told which folder holds documents.
    let outside = if listed.is_empty() { None } else { outside::outside(tree, config) };
    Ok(Beside { faults: found, unread, outside })
}

/// Everything that was read of a workspace, each file by itself.
struct Gathered {
    files: Vec<read::ReadFile>,
    built_in: Vec<link::Unmerged>,
    beside: Beside,
}

impl Gathered {
    /// The workspace, and every finding.
    fn join(self, config: Config, memory: &mut link::Memory) -> Validated {
        let Beside { faults: mut diagnostics, mut unread, outside } = self.beside;
        let mut drafts = Vec::with_capacity(self.files.len());
        let mut allowances = Allowances::default();
        for file in self.files {
            allowances.extend(file.allowances);
            diagnostics.extend(file.diagnostics);
            drafts.extend(file.document);
            unread.extend(file.unread);
        }
        if let Some(outside) = outside {
            let (fault, known) = outside.told(&drafts);
            diagnostics.push(fault);
            unread.extend(known);
        }
        let origins = drafts.iter().filter_map(|document: &read::ReadDocument| document.identity.as_ref());
        let documents: Vec<Arc<SourceFile>> = origins.map(|identity| Arc::clone(&identity.origin.file)).collect();
        let linked = link::link(link::Read { documents: drafts, unread, built_in: self.built_in }, &config, memory);
        diagnostics.extend(linked.diagnostics);
        let mut workspace = linked.workspace;
        workspace.allowed = allowances.take(&mut diagnostics);
        workspace.allowances = allowances;
        let lowered = Lowered::of(&diagnostics, &config.severities());
        config.severities().apply(&mut diagnostics);
        diag::advise(&mut diagnostics);
        diag::sort(&mut diagnostics);
        workspace.config = config;
        leave_out_faulty(&mut workspace, &documents, &diagnostics);
        lowered.report(&workspace.left_out, &mut diagnostics);
        diag::sort(&mut diagnostics);
        alike::join(&mut diagnostics);
        Validated { workspace, diagnostics }
    }
}

/// Returns every checklist that an audit in `tree` can pin, the built-in ones included, by its pinned reference; faulty
/// ones are left out.
pub fn checklists(tree: &dyn Tree, config: &Config) -> Result<BTreeMap<ChecklistRef, Arc<Checklist>>, Failure> {
    let listed = load::markdown_files(tree, &config.content, &[&config.output])?;
    let sources = read::Sources::new(tree, config, &listed, Purpose::Results);
    let read = listed.par_iter().filter_map(|entry| read::read_file(&sources, entry).document).collect();
    Ok(link::checklists(read, link::every_built_in(&sources)))
}

/// Takes documents out of `workspace` whose file, or a file they name, has an error, and audits and visits whose checklist
/// went with them; lists the files of all `documents` that are not in the workspace in the end.
fn leave_out_faulty(workspace: &mut Workspace, documents: &[Arc<SourceFile>], diagnostics: &[Diagnostic]) {
    let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
    let errors: BTreeSet<&str> =
        diagnostics.iter().filter(is_error).map(|diagnostic| diagnostic.file.as_str()).collect();
    let sound = |path: &str| !errors.contains(path);
    let built_in: BTreeSet<String> =
        workspace.checklists.values().filter(|c| c.built_in).map(|c| c.head.origin.path().to_owned()).collect();
    workspace.retain(|head| built_in.contains(head.origin.path()) || sound(head.origin.path()));
    workspace.metrics.retain(|_, metric| match &metric.source {
        MetricSource::Series(series) => series.files.iter().all(|file| sound(file)),
        MetricSource::Rows(rows) => rows.files.iter().all(|file| sound(file)),
        _ => true,
    });
    workspace.surveys.retain(|_, survey| survey.files.iter().all(|file| sound(file)));
    workspace.logs.retain(|_, log| log.files.iter().all(|file| sound(file)));
    let known = &workspace.checklists;
    workspace.audits.retain(|_, audit| known.contains_key(&audit.checklist.value));
    workspace.visits.retain(|_, visit| visit.checklist.as_ref().is_none_or(|c| known.contains_key(&c.value)));
    let present: HashSet<&str> = workspace.heads().map(|head| head.origin.path()).collect();
    let absent = documents.iter().map(|file| file.path()).filter(|path| !present.contains(path));
    workspace.left_out = absent.chain(errors).collect::<BTreeSet<_>>().into_iter().map(str::to_owned).collect();
}
