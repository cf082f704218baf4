//! What a review let pass. In: the lines under `acknowledge` of pages, on both sides, and who approved the change on its forge. Out: on
//! each entry of attention what settles it. Only a line that comes with the change settles anything in it: what was let pass once is not
//! let pass for ever.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::parse::node::Node;
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

/// Says of each of `attention` what settles it.
pub(super) fn settle(attention: &mut [Attention], base: Side<'_>, head: Side<'_>) {
    let known: BTreeSet<Line> = base.written.into_iter().flat_map(lines).map(|(_, line)| line).collect();
    let fresh: Vec<(&str, Line)> =
        head.written.into_iter().flat_map(lines).filter(|(_, line)| !known.contains(line)).collect();
    for entry in attention {
        let word = entry.kind.word();
        let is_it = |line: &Line| {
            let about = line.about.trim();
            let unversioned = entry.reference.split('@').next().unwrap_or_default();
            line.kind.trim().replace('-', "_") == word && (about == entry.reference || about == unversioned)
        };
        let found = fresh.iter().find(|(_, line)| is_it(line));
        entry.settled = found.map(|(path, line)| Settled {
            by: line.by.clone(),
            why: line.why.clone(),
            path: Some((*path).to_owned()),
        });
    }
}

/// Every line of a workspace with the file in which it stands; one that says not all of it counts for nothing.
fn lines(written: &Written) -> Vec<(&str, Line)> {
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
            found.extend(line.map(|line| (document.file.path(), line)));
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
