//! The files that texts name: those that are published with them, and those that hold the rows of which results are made.

use std::collections::BTreeSet;

use glob::Pattern;

use crate::diag::rules::UNPUBLISHED_FILE;
use crate::diag::{Diagnostic, Severity};
use crate::model::{MetricSource, Workspace};

/// The files that texts name, by their paths.
#[derive(Default)]
pub(super) struct Attachments {
    /// Those that are published.
    pub(super) published: BTreeSet<String>,
    /// Those that are not, because results are made of their rows: no minimum of a group covers what these hold.
    pub(super) rows: BTreeSet<String>,
}

impl Attachments {
    /// Those of `workspace`.
    pub(super) fn of(workspace: &Workspace) -> Self {
        let named: BTreeSet<String> =
            workspace.heads().flat_map(|head| head.body.attachments.iter().cloned()).collect();
        if named.is_empty() {
            return Self::default();
        }
        let are_rows = rows(workspace);
        let (rows, mut published): (BTreeSet<String>, BTreeSet<String>) =
            named.into_iter().partition(|path| are_rows(path));
        // Of a document that is left out nobody knows which rows it is made of.
        if !workspace.left_out.is_empty() {
            let may_be = |path: &str| [".csv", ".tsv", ".txt"].iter().any(|end| path.to_lowercase().ends_with(end));
            published.retain(|path| !may_be(path));
        }
        Self { published, rows }
    }

    /// That files are named which are not published, once for each document that names one.
    pub(super) fn findings(workspace: &Workspace) -> Vec<Diagnostic> {
        let unpublished = Self::of(workspace).rows;
        let named = workspace.heads().flat_map(|head| head.body.attachments.iter().map(move |path| (head, path)));
        let named = named.filter(|(_, path)| unpublished.contains(*path));
        let told = named.map(|(head, path)| {
            let message =
                format!("`{path}` holds the rows of which results are made: it is not published with the page");
            let help = "publish a table of what groups of them come to, or leave the file out of the text";
            head.origin.fault(&UNPUBLISHED_FILE, message).help(help.to_owned()).severity(Severity::Note)
        });
        told.collect()
    }
}

/// Whether a file holds rows of which results are made.
fn rows(workspace: &Workspace) -> impl Fn(&str) -> bool {
    let surveys = workspace.surveys.values().flat_map(|survey| &survey.files);
    let logs = workspace.logs.values().flat_map(|log| &log.files);
    let metrics = workspace.metrics.values().filter_map(|metric| match &metric.source {
        MetricSource::Rows(rows) => Some(&rows.files),
        _ => None,
    });
    let files: BTreeSet<&String> = surveys.chain(logs).chain(metrics.flatten()).collect();
    let contacts = workspace.audits.values().flat_map(|audit| audit.contacts.iter().flat_map(|names| names.iter()));
    let name = |path: &str| crate::source::file_name(path).to_owned();
    let patterns: Vec<Pattern> = contacts.filter_map(|file| Pattern::new(&name(&file.value)).ok()).collect();
    move |path| files.contains(&path.to_owned()) || patterns.iter().any(|pattern| pattern.matches(&name(path)))
}
