//! What a reviewer has to see first, gravest first: edits that make a result easier, then results that got worse.
//!
//! In: what was written differently, which the declarations of keys give a meaning ([`AttentionKind`]), documents and files that
//! came and went, and the results of both sides. Out: one [`Attention`] for each thing, with its place, before and after.

mod allowances;
mod approvals;
mod attached;
mod beside;
mod checklists;
mod copies;
mod dates;
mod day;
mod documents;
mod easier;
mod edited;
mod edits;
mod entered;
mod history;
mod late_actions;
mod plans;
mod results;
mod settings;
mod turned;
mod unproved;
mod unread;
mod versions;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::model::{DocRef, Kind};
pub use crate::schema::AttentionKind;
use crate::source::SourceFile;
pub(super) use approvals::Claim;

use super::Diff;
use super::acknowledged::Settled;
use super::known::Known;
use super::matching::Pairings;
use super::names::Names;
use super::pairing::{DocumentSide, Pairing};

/// One thing that deserves attention.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Attention {
    /// What it is.
    pub kind: AttentionKind,
    /// The document, `kind/id`, a checklist with its version; `auditbook.yaml` for a setting; the path of another file.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What the document is called.
    pub title: String,
    /// The file in which it is written, of what is gone the one in which it was.
    pub path: Option<String>,
    /// The line there, from 1.
    pub line: Option<usize>,
    /// What it was, at the precision at which it differs; nothing for long text.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
    /// What happened, in words.
    pub text: String,
    /// The result without what is gone, which stands at the end of `text`.
    #[serde(skip)]
    pub(super) result: Option<String>,
    /// How far behind others of its kind it stands in a document.
    #[serde(skip)]
    pub(super) place: u8,
    /// Who let it pass, and why.
    pub settled: Option<Settled>,
}

impl Attention {
    /// The same, at a byte of `file`.
    fn at(mut self, file: &SourceFile, byte: Option<usize>) -> Self {
        self.path = Some(file.path().to_owned());
        self.line = Some(byte.map_or(1, |byte| file.place(byte.min(file.text().len())).line));
        self
    }

    /// The same, with the `result` behind what happened.
    fn with_result(mut self, result: Option<String>) -> Self {
        self.result = result.map(|result| format!("; {result}"));
        self.text.push_str(self.result.as_deref().unwrap_or_default());
        self
    }

    /// Says one result more behind what happened.
    fn add_result(&mut self, said: &str) {
        let said = format!("; {said}");
        self.text.push_str(&said);
        self.result.get_or_insert_default().push_str(&said);
    }

    /// Whether it is only that the results are of a later day, as they are with every month: nothing graver hides behind it.
    fn is_next_edition(&self) -> bool {
        self.kind == AttentionKind::AsOfMoved && self.before.is_some() && self.before < self.after
    }

    /// The same without a result that stands in it.
    pub(super) fn without_result(mut self) -> Self {
        let result = self.result.take().unwrap_or_default();
        self.text = self.text.strip_suffix(&result).map(str::to_owned).unwrap_or(self.text);
        self
    }

    /// The same, from `before` to `after`.
    fn sides(mut self, before: Option<String>, after: Option<String>) -> Self {
        (self.before, self.after) = (before, after);
        self
    }
}

/// Everything in `diff` that deserves attention, gravest first, and what does where who made the change is somebody whom it names.
pub(super) fn attention(diff: &Diff, pairings: &Pairings<'_>) -> (Vec<Attention>, Vec<Claim>) {
    let mut found = Found::new(pairings, &diff.names);
    found.edits(diff);
    found.unread(diff);
    found.approvals();
    found.history(diff);
    found.documents(diff);
    found.exchanged();
    found.beside();
    found.allowances();
    found.results(diff);
    let claims = found.claims();
    let mut entries = std::mem::take(&mut found.entries);
    sort(&mut entries);
    found.tell_turned(&mut entries, diff);
    (entries, claims)
}

/// Puts the gravest first, and each only once.
fn sort(entries: &mut Vec<Attention>) {
    entries.sort_by(|a, b| {
        let key = |it: &Attention| (it.kind.is_movement(), it.is_next_edition(), it.kind);
        (key(a), &a.reference, a.place, a.line).cmp(&(key(b), &b.reference, b.place, b.line))
    });
    entries.dedup();
}

/// What was found so far.
struct Found<'a> {
    pairings: &'a Pairings<'a>,
    base: &'a Known<'a>,
    head: &'a Known<'a>,
    names: &'a Names,
    /// The documents of the head by their files.
    by_path: BTreeMap<&'a str, &'a Pairing<'a>>,
    /// Whether there are more pairs of audits than are held against each other word by word.
    are_many_audits: bool,
    /// What the actions say that are new.
    new_tasks: OnceCell<BTreeSet<late_actions::Task<'a>>>,
    entries: Vec<Attention>,
}

impl<'a> Found<'a> {
    fn new(pairings: &'a Pairings<'a>, names: &'a Names) -> Self {
        let (base, head) = (&pairings.before, &pairings.after);
        let by_path = pairings.all().filter_map(|pairing| Some((pairing.after?.file.path(), pairing)));
        let by_path = by_path.collect();
        let are_many_audits = copies::are_many(pairings);
        Self { pairings, base, head, names, by_path, are_many_audits, new_tasks: OnceCell::new(), entries: Vec::new() }
    }

    /// A new entry about the document `reference`.
    fn entry(&self, kind: AttentionKind, reference: String, text: String) -> Attention {
        let title = self.names.title(&reference).to_owned();
        let (path, line, before, after) = (None, None, None, None);
        Attention { kind, reference, title, path, line, before, after, text, result: None, place: 0, settled: None }
    }

    /// A new entry about the document of a pairing.
    fn of(&self, kind: AttentionKind, pairing: &Pairing<'_>, text: String) -> Attention {
        let called = pairing.called();
        self.entry(kind, reference(called), text).at(called.file, None)
    }

    /// Whether an audit is a result by this change: it is new, or was a draft.
    fn is_fresh(&self, pairing: &Pairing<'_>) -> bool {
        let is_result = |report: &Known<'_>, side: DocumentSide<'_>| {
            side.kind == Kind::Audit && report.audit(side.id).is_some_and(|it| it.is_result())
        };
        pairing.after.is_some_and(|side| is_result(self.head, side))
            && !pairing.before.is_some_and(|side| is_result(self.base, side))
    }

    fn add(&mut self, attention: Attention) {
        self.entries.push(attention);
    }

    /// The entry at the document `about` of the head, or of the base where it is gone, where it writes `key`.
    fn at_key(&self, about: &DocRef, key: &str, attention: Attention) -> Attention {
        match self.head.head_of(about).or_else(|| self.base.head_of(about)) {
            Some(head) => {
                let byte = head.key(key).map_or(head.origin.span.start, |span| span.start);
                attention.at(&head.origin.file, Some(byte))
            }
            None => attention,
        }
    }
}

/// `kind/id`; a checklist with its version, `checklist/id@2`.
pub(super) fn reference(entry: DocumentSide<'_>) -> String {
    match entry.kind {
        Kind::Checklist => format!("{}/{}@{}", entry.kind, entry.id, entry.version),
        kind => format!("{kind}/{}", entry.id),
    }
}
