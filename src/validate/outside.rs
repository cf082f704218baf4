//! Documents that lie in the workspace and outside its content folder, where nobody reads them.
//!
//! In: the files near the top of the workspace. Out: one warning at the first of them. What is probably code, text about code or
//! somebody else's is not looked at, nor is more than a few folders.

use std::collections::VecDeque;

use crate::diag::{Diagnostic, Severity, rules};
use crate::load::{CONFIGURATION, Tree, is_markdown, lies_below};
use crate::model::{Config, Id, Kind};

use super::draft::{Draft, Unread};
use super::read::ReadDocument;
use super::vanished::says_kind;

/// So many folders are looked into, and so many files.
const MOST: usize = 64;
/// So far below the top of the workspace.
const DEEPEST: usize = 3;
/// Folders of code, of what is made from it, and of texts about it.
const OTHERS: [&str; 24] = [
    "benches",
    "bin",
    "build",
    "ci",
    "dist",
    "doc",
    "docs",
    "example",
    "examples",
    "fixtures",
    "lib",
    "node_modules",
    "out",
    "public",
    "scripts",
    "site",
    "spec",
    "src",
    "target",
    "templates",
    "test",
    "tests",
    "tmp",
    "vendor",
];

/// Documents outside the content folder.
#[derive(Clone)]
pub(super) struct Outside {
    /// The warning of them.
    pub(super) fault: Diagnostic,
    /// What they are.
    pub(super) documents: Vec<Unread>,
}

/// The documents outside the content folder that `config` names, where there are any.
pub(super) fn outside(tree: &dyn Tree, config: &Config) -> Option<Outside> {
    if matches!(&*config.content, "" | ".") {
        return None;
    }
    let mut folders = VecDeque::from([(".".to_owned(), 0)]);
    let (mut looked, mut read) = (0, 0);
    let mut found: Vec<(String, Kind)> = Vec::new();
    while let Some((folder, depth)) = folders.pop_front().filter(|_| looked < MOST) {
        looked += 1;
        let entries = tree.shallow(&folder);
        // Another workspace, or another repository.
        let is_other = |path: &str| path.ends_with(&format!("/{CONFIGURATION}")) || path.ends_with("/.git");
        if entries.iter().any(|entry| is_other(&entry.path)) {
            continue;
        }
        for entry in &entries {
            if let Some(inner) = entry.path.strip_suffix('/') {
                let name = crate::source::file_name(inner).to_lowercase();
                let is_own = [&*config.content, &*config.output].iter().any(|own| lies_below(inner, own));
                if depth < DEEPEST && !is_own && !OTHERS.contains(&name.as_str()) {
                    folders.push_back((inner.to_owned(), depth + 1));
                }
            } else if entry.fault.is_none() && is_markdown(&entry.path) && read < MOST {
                read += 1;
                found.extend(kind_of(tree, config, &entry.path).map(|kind| (entry.path.clone(), kind)));
            }
        }
    }
    let documents = found.iter().map(|(path, kind)| Unread {
        kind: Some(*kind),
        ..Unread::new(path, &config.content, &super::vanished::start_of(tree, path).unwrap_or_default())
    });
    Some(Outside { fault: told(config, &found)?, documents: documents.collect() })
}

impl Outside {
    /// The fault, an error where one of `documents` names one of these: it is missing there. Those are known then.
    pub(super) fn told(self, documents: &[ReadDocument]) -> (Diagnostic, Vec<Unread>) {
        let is_here = |kind: Kind, id: &Id| {
            documents.iter().filter_map(|document| document.identity.as_ref()).any(|of| of.kind == kind && of.id == *id)
        };
        let is_one = |kind: Kind, id: &Id| {
            self.documents.iter().any(|of| of.may_be(kind) && of.ids.contains(id)) && !is_here(kind, id)
        };
        let pinned = |document: &ReadDocument| match &document.draft {
            Some(Draft::Audit(audit)) => Some(audit.written.checklist.value.id.clone()),
            Some(Draft::Visit(visit)) => visit.written.checklist.as_ref().map(|pinned| pinned.value.id.clone()),
            _ => None,
        };
        let is_named = documents.iter().any(|document| {
            document.mentions.iter().any(|mention| is_one(mention.value.kind, &mention.value.id))
                || pinned(document).is_some_and(|id| is_one(Kind::Checklist, &id))
        });
        if is_named { (self.fault.severity(Severity::Error), self.documents) } else { (self.fault, Vec::new()) }
    }
}

/// The kind of the document at `path`, where it is one.
fn kind_of(tree: &dyn Tree, config: &Config, path: &str) -> Option<Kind> {
    let bytes = tree.read(path, config.limits.file.0).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let text = text.trim_start_matches('\u{feff}');
    if !text.starts_with("---") || !says_kind(text) {
        return None;
    }
    let value = text.lines().find_map(|line| line.strip_prefix("kind:"))?.split('#').next().unwrap_or_default();
    value.trim().trim_matches(['"', '\'']).parse().ok()
}

fn told(config: &Config, found: &[(String, Kind)]) -> Option<Diagnostic> {
    let (path, kind) = found.first()?;
    let content = &config.content;
    let more = match found.len() - 1 {
        0 => String::new(),
        more => format!(", and so with {more} more"),
    };
    let message =
        format!("the file is a document and is not read: it lies outside the content folder `{content}`{more}");
    let name = crate::source::file_name(path);
    let fault = Diagnostic::in_file(&rules::DOCUMENT_NOT_READ, path, message).severity(Severity::Warning);
    let place = format!("{content}/{}/{name}", kind.folder());
    Some(fault.help(format!("move it to `{place}`, or start its name with `_` if it is a note")))
}
