//! What a review let pass. In: the lines under `acknowledge` of pages, on both sides, and who approved the change on its forge. Out: on
//! each entry of attention what settles it. Only a line that comes with the change settles anything in it: what was let pass once is not
//! let pass for ever. And only one that somebody else brought: what the history says of that is asked for by [`Diff::accept`](super::Diff::accept).

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::Arc;

use serde::Serialize;

use crate::diag::{Diagnostic, rules};
use crate::model::Kind;
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

/// A line that comes with the change, and where it stands.
#[derive(Debug, Clone)]
pub struct Offer {
    line: Line,
    file: Arc<SourceFile>,
    span: Span,
}

impl Offer {
    /// Who let it pass, as the line says.
    pub fn by(&self) -> &str {
        &self.line.by
    }

    /// The file in which it stands.
    pub fn file(&self) -> &SourceFile {
        &self.file
    }

    /// Its first and last line there.
    pub fn lines(&self) -> RangeInclusive<usize> {
        let line = |byte: usize| self.file.place(byte).line;
        line(self.span.start)..=line(self.span.end.saturating_sub(1).max(self.span.start))
    }

    /// That it settles nothing, as `message` says.
    fn idle(&self, message: String, help: String) -> Diagnostic {
        Diagnostic::at(&rules::UNUSED_ACKNOWLEDGEMENT, &self.file, self.span, message).help(help)
    }

    fn settled(&self) -> Settled {
        let Line { by, why, .. } = &self.line;
        Settled { by: by.clone(), why: why.clone(), path: Some(self.file.path().to_owned()) }
    }

    /// That it settles nothing of `attention`, with what it may mean; nothing where it would settle something.
    fn idle_in(&self, attention: &[Attention]) -> Option<Diagnostic> {
        let line = &self.line;
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
        Some(self.idle(message, help))
    }
}

/// The lines that come with the change and name something in it, and what is said of those that name nothing.
pub(super) fn offers(attention: &[Attention], base: Side<'_>, head: Side<'_>) -> (Vec<Offer>, Vec<Diagnostic>) {
    let (mut offers, mut idle) = (Vec::new(), Vec::new());
    for offer in fresh(base, head) {
        match offer.idle_in(attention) {
            Some(said) => idle.push(said),
            None => offers.push(offer),
        }
    }
    (offers, idle)
}

/// The lines of the head that the base does not have.
fn fresh(base: Side<'_>, head: Side<'_>) -> Vec<Offer> {
    let known: BTreeSet<Line> = base.written.into_iter().flat_map(lines).map(|offer| offer.line).collect();
    head.written.into_iter().flat_map(lines).filter(|offer| !known.contains(&offer.line)).collect()
}

/// Every line of the pages of a workspace with its place; one that says not all of it counts for nothing.
fn lines(written: &Written) -> Vec<Offer> {
    let mut found = Vec::new();
    for document in written.documents.iter().filter(|document| document.kind == Kind::Page) {
        let Some(node) = document.front.as_mapping().and_then(|map| map.get("acknowledge")) else { continue };
        for item in node.as_sequence().unwrap_or(std::slice::from_ref(node)) {
            let text = |key: &str| {
                let text = item.as_mapping()?.get(key).and_then(Node::as_text)?.trim();
                (!text.is_empty()).then(|| text.to_owned())
            };
            let line =
                (|| Some(Line { kind: text("kind")?, about: text("ref")?, by: text("by")?, why: text("why")? }))();
            found.extend(line.map(|line| Offer { line, file: Arc::clone(&document.file), span: item.span }));
        }
    }
    found
}

/// What a line is worth.
#[derive(Debug, Clone)]
pub enum Word {
    /// Nothing, and why.
    Nobodys(String),
    /// It is the word of another person on what was there when it was committed.
    Given {
        /// The files that were changed since.
        later: BTreeSet<String>,
        /// What deserved attention then; asked only where something was changed since.
        known: Vec<Attention>,
    },
}

impl Word {
    /// What keeps it from settling `entry`: that the edit is another than the one that was let pass. After later changes one that goes from
    /// and to values is the same where these are, since a figure may rest on other files than the one that it is told in; one without
    /// values is the same where nobody touched its file.
    fn against(&self, entry: &Attention) -> Option<String> {
        let (later, known) = match self {
            Self::Nobodys(why) => return Some(why.clone()),
            Self::Given { later, known } => (later, known),
        };
        let file = entry.path.as_ref().filter(|path| later.contains(*path)).or_else(|| later.first())?;
        let has_values = entry.before.is_some() || entry.after.is_some();
        if !has_values && entry.path.as_ref() != Some(file) {
            return None;
        }
        let said =
            |it: &Attention| (it.kind, it.reference.clone(), it.before.clone(), it.after.clone(), it.text.clone());
        let is_same = has_values && known.iter().any(|other| said(other) == said(entry));
        (!is_same).then(|| format!("`{file}` was changed after the line was committed"))
    }
}

impl super::Diff {
    /// The lines that come with the change and name something in it. They settle nothing before [`Self::accept`] has asked who wrote them.
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// Settles what the lines name, as far as each is somebody's `word` on it; of one that is not, why is said.
    pub fn accept<E>(&mut self, mut word: impl FnMut(&Offer) -> Result<Word, E>) -> Result<(), E> {
        for offer in std::mem::take(&mut self.offers) {
            let word = word(&offer)?;
            let mut refused = None;
            let named = |entry: &&mut Attention| entry.settled.is_none() && offer.line.settles(entry);
            for entry in self.attention.iter_mut().filter(named) {
                match word.against(entry) {
                    None => entry.settled = Some(offer.settled()),
                    Some(why) => refused = Some(why),
                }
            }
            if let Some(why) = refused {
                let message = format!("`{}` of `{}` is not settled: {why}", offer.line.kind, offer.line.about);
                let help = "somebody who did not make the change commits the line, or approves it on the forge";
                self.idle.push(offer.idle(message, help.to_owned()));
            }
        }
        Ok(())
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
