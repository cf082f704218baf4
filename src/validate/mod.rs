//! Raw documents to the model, collecting diagnostics.
//!
//! In: a [`Tree`] of files. Out: the [`Workspace`] and every diagnostic that can be known without computing results. It
//! has two steps: each document is read by itself, all at once ([`kind`]); then what documents say about each other is
//! checked and joined ([`link`]). A fault in a document never stops the reading of another.

mod config;
mod draft;
mod fields;
mod head;
mod kind;
mod link;
mod read;
mod text;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diag::{self, Diagnostic, Severity};
use crate::error::Failure;
use crate::load::{self, Tree};
use crate::model::{Checklist, ChecklistRef, Config, Workspace};

pub use config::read_config;

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
    let listed = load::markdown_files(tree, &config.content, &[&config.output])?;
    let sources = read::Sources::new(tree, &config, &listed);
    let read: Vec<read::ReadFile> = listed.par_iter().map(|entry| read::read_file(&sources, entry)).collect();
    let built_in = link::built_in(&sources);
    let mut diagnostics = Vec::new();
    let mut drafts = Vec::new();
    for file in read {
        diagnostics.extend(file.diagnostics);
        drafts.extend(file.document);
    }
    let linked = link::link(drafts, built_in, &config);
    diagnostics.extend(linked.diagnostics);
    config.severities().apply(&mut diagnostics);
    diag::sort(&mut diagnostics);
    let mut workspace = linked.workspace;
    workspace.config = config;
    leave_out_faulty(&mut workspace, &diagnostics);
    Ok(Validated { workspace, diagnostics })
}

/// Returns every checklist that an audit in `tree` can pin, the built-in ones included, by its pinned reference; faulty
/// ones are left out.
pub fn checklists(tree: &dyn Tree, config: &Config) -> Result<BTreeMap<ChecklistRef, Checklist>, Failure> {
    let listed = load::markdown_files(tree, &config.content, &[&config.output])?;
    let sources = read::Sources::new(tree, config, &listed);
    let read = listed.par_iter().filter_map(|entry| read::read_file(&sources, entry).document).collect();
    Ok(link::checklists(read, link::built_in(&sources)))
}

/// Takes documents out of `workspace` whose file, or a file they name, has an error.
fn leave_out_faulty(workspace: &mut Workspace, diagnostics: &[Diagnostic]) {
    let errors: BTreeMap<&str, ()> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| (diagnostic.file.as_str(), ()))
        .collect();
    if errors.is_empty() {
        return;
    }
    let sound = |path: &str| !errors.contains_key(path);
    let csv = |file: &Option<String>| file.as_deref().is_none_or(sound);
    workspace.checklists.retain(|_, d| d.built_in || sound(d.head.origin.path()));
    workspace.audits.retain(|_, d| sound(d.head.origin.path()));
    workspace.metrics.retain(|_, d| {
        let file = match &d.source {
            crate::model::MetricSource::Series(series) => &series.file,
            _ => &None,
        };
        sound(d.head.origin.path()) && csv(file)
    });
    workspace.goals.retain(|_, d| sound(d.head.origin.path()));
    workspace.gaps.retain(|_, d| sound(d.head.origin.path()));
    workspace.plans.retain(|_, d| sound(d.head.origin.path()));
    workspace.surveys.retain(|_, d| sound(d.head.origin.path()) && sound(&d.file));
    workspace.visits.retain(|_, d| sound(d.head.origin.path()));
    workspace.logs.retain(|_, d| sound(d.head.origin.path()) && sound(&d.file));
    workspace.competitors.retain(|_, d| sound(d.head.origin.path()));
    workspace.pages.retain(|_, d| sound(d.head.origin.path()));
    workspace.left_out = errors.into_keys().map(str::to_owned).collect();
}
