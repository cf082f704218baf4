//! What a review let pass. In: the lines under `acknowledge` of pages, on both sides, and who approved the change on its forge. Out: on
//! each entry of attention what settles it. Only a line that comes with the change settles anything in it: what was let pass once is not
//! let pass for ever.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diag::{Diagnostic, rules};
use crate::parse::node::Node;
use crate::parse::read::did_you_mean;
use crate::source::{SourceFile, Span};
use crate::validate::Written;

use super::{Attention, Side};

/// Who let something pass, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Settled {
    /// Who.
    pub by: String,
    /// Why.
    pub why: String,
    /// The file in which it is written; nothing where it was said on the forge.
    pub path: Option<String>,
}

/// A line under `acknowledge`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    kind: String,
    about: String,
    by: String,
    why: String,
}

impl Line {
    fn settles(&self, entry: &Attention) -> bool {
        self.kind == entry.kind.name() && self.is_about(entry)
    }

    fn is_about(&self, entry: &Attention) -> bool {
        self.about == entry.reference || self.about == unversioned(&entry.reference)
    }
}

fn unversioned(reference: &str) -> &str {
    reference.split('@').next().unwrap_or_default()
}

/// A line and where it stands.
struct Placed<'w> {
    line: Line,
    file: &'w SourceFile,
    span: Span,
}

/// Says of each of `attention` what settles it.
pub(super) fn settle(attention: &mut [Attention], base: Side<'_>, head: Side<'_>) {
    let fresh = fresh(base, head);
    for entry in attention {
        let found = fresh.iter().find(|placed| placed.line.settles(entry));
        entry.settled = found.map(|Placed { line, file, .. }| Settled {
            by: line.by.clone(),
            why: line.why.clone(),
            path: Some(file.path().to_owned()),
        });
    }
}

/// That a line which comes with the change settles nothing of `attention`, with what it may mean.
pub(super) fn idle(attention: &[Attention], base: Side<'_>, head: Side<'_>) -> Vec<Diagnostic> {
    let idle = |placed: Placed<'_>| {
        let Placed { line, file, span } = placed;
        if attention.iter().any(|entry| line.settles(entry)) {
            return None;
        }
        let message =
            format!("`{}` of `{}` is nothing that this change brings: it settles nothing", line.kind, line.about);
        let kinds = attention.iter().filter(|entry| line.is_about(entry)).map(|entry| entry.kind.name());
        let of_kind = || attention.iter().filter(|entry| entry.kind.name() == line.kind);
        let references = of_kind().map(|entry| unversioned(&entry.reference));
        let help = match (kinds.collect::<BTreeSet<_>>(), of_kind().count()) {
            (kinds, _) if !kinds.is_empty() => {
                let kinds: Vec<String> = kinds.into_iter().map(|kind| format!("`{kind}`")).collect();
                format!("of `{}` it brings {}", line.about, kinds.join(", "))
            }
            (_, 1) => format!("it brings `{}` of `{}`", line.kind, references.collect::<String>()),
            _ => did_you_mean(&line.about, references)
                .unwrap_or_else(|| "remove the line, or correct its `kind` and `ref`".to_owned()),
        };
        Some(Diagnostic::at(&rules::UNUSED_ACKNOWLEDGEMENT, file, span, message).help(help))
    };
    fresh(base, head).into_iter().filter_map(idle).collect()
}

/// The lines of the head that the base does not have.
fn fresh<'w>(base: Side<'w>, head: Side<'w>) -> Vec<Placed<'w>> {
    let known: BTreeSet<Line> = base.written.into_iter().flat_map(lines).map(|placed| placed.line).collect();
    head.written.into_iter().flat_map(lines).filter(|placed| !known.contains(&placed.line)).collect()
}

/// Every line of a workspace with its place; one that says not all of it counts for nothing.
fn lines(written: &Written) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for document in &written.documents {
        let Some(node) = document.front.as_mapping().and_then(|map| map.get("acknowledge")) else { continue };
        for item in node.as_sequence().unwrap_or(std::slice::from_ref(node)) {
            let text = |key: &str| {
                let text = item.as_mapping()?.get(key).and_then(Node::as_text)?.trim();
                (!text.is_empty()).then(|| text.to_owned())
            };
            let line =
                (|| Some(Line { kind: text("kind")?, about: text("ref")?, by: text("by")?, why: text("why")? }))();
            found.extend(line.map(|line| Placed { line, file: &document.file, span: item.span }));
        }
    }
    found
}

impl super::Diff {
    /// The files whose lines settle something.
    pub fn acknowledging(&self) -> BTreeSet<String> {
        self.attention.iter().filter_map(|entry| entry.settled.as_ref()?.path.clone()).collect()
    }

    /// Takes back what `authors` of the change let pass themselves; a name counts in any spelling that they are known by.
    pub fn refuse(&mut self, authors: &BTreeSet<String>) {
        for entry in &mut self.attention {
            entry.settled = entry.settled.take().filter(|settled| !authors.contains(&settled.by.trim().to_lowercase()));
        }
    }

    /// Settles what no line does by those of `approvers` who are not among `authors` of the change; how many entries that are, and by whom.
    pub fn approve(&mut self, approvers: &[String], authors: &BTreeSet<String>) -> Option<(usize, String)> {
        let others: BTreeSet<&str> = approvers.iter().map(|name| name.trim()).collect();
        let others: Vec<&str> =
            others.into_iter().filter(|name| !name.is_empty() && !authors.contains(&name.to_lowercase())).collect();
        if others.is_empty() {
            return None;
        }
        let by = others.join(", ");
        let open = self.attention.iter_mut().filter(|entry| !entry.kind.is_movement() && entry.settled.is_none());
        let settled = Settled { by: by.clone(), why: "approved on the forge".to_owned(), path: None };
        let count = open.map(|entry| entry.settled = Some(settled.clone())).count();
        Some((count, by))
    }
}
