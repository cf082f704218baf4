//! What documents say about each other: ids, checklists and what they extend, answers, references.
//!
//! In: every draft of the workspace. Out: the workspace, in which each reference leads to a document that exists. A
//! document whose own fields are faulty still counts as existing, so that one fault is reported once.

mod aims;
mod answer_values;
mod answers;
mod built_in;
mod causes;
mod checklists;
mod contacts;
mod contradictions;
mod copies;
mod duplicates;
mod evidence;
mod filters;
mod goals;
mod least;
mod meant;
mod measures;
mod memory;
mod names;
mod near_headings;
mod near_people;
pub(crate) use near_people::is_less;
mod order;
mod passages;
mod references;
mod same_rows;
mod schedules;
mod scores;
mod set_aside;
mod several;
mod spellings;
mod title;
mod translations;
mod warn_side;
mod waves;
mod weights;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use foldhash::fast::FixedState;
use rayon::prelude::*;

use crate::diag::{Diagnostic, rules};
use crate::library;
use crate::model::{Checklist, ChecklistRef, Config, Document, Id, Kind, Origin, Workspace};
use crate::parse::read::{did_you_mean, listed};

use super::draft::{Answered, Draft, Identity, Unread};
use super::read::ReadDocument;
use crate::schema;
pub(super) use built_in::{built_in, every_built_in, read_ahead};
pub(super) use checklists::Unmerged;

use meant::{Named, instead, surely};
use memory::Beside;
pub(super) use memory::Memory;

/// What linking came to.
pub(super) struct Linked {
    pub(super) workspace: Workspace,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The faults found while linking.
#[derive(Default)]
pub(super) struct Faults(Vec<Diagnostic>);

impl Faults {
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// A fault against `rule` where `origin` was written.
    pub(super) fn at(
        &mut self,
        rule: &'static crate::diag::Rule,
        origin: &Origin,
        message: String,
        help: Option<String>,
    ) {
        self.report(origin.fault(rule, message).maybe_help(help));
    }

    /// A fault against `rule` of the `word` that was written at `origin` and is none of `known`; the nearest of these is offered.
    pub(super) fn unknown<'k>(
        &mut self,
        rule: &'static crate::diag::Rule,
        (word, origin): (&str, &Origin),
        message: String,
        known: impl Iterator<Item = &'k str> + Clone,
    ) {
        let all = known.clone();
        let help = did_you_mean(word, known.clone()).or_else(|| {
            let all: BTreeSet<&str> = all.collect();
            (!all.is_empty()).then(|| format!("there is {}", listed(all)))
        });
        let fault = origin.fault(rule, message).maybe_help(help);
        self.report(fault.maybe_mend(surely(word, origin, known)));
    }
}

/// Every document that exists, faulty ones included.
#[derive(Default)]
pub(super) struct Known {
    ids: BTreeMap<Kind, BTreeSet<Id>>,
    versions: BTreeMap<Id, BTreeSet<u32>>,
    /// Checklists some version of which could not be read.
    unread: BTreeSet<Id>,
    /// Documents that could not be read at all.
    lost: Vec<Unread>,
}

impl Known {
    fn add(&mut self, identity: &Identity, is_sound: bool) {
        self.ids.entry(identity.kind).or_default().insert(identity.id.clone());
        if identity.kind != Kind::Checklist {
            return;
        }
        self.versions.entry(identity.id.clone()).or_default().extend(identity.version);
        if identity.version.is_none() || !is_sound {
            self.unread.insert(identity.id.clone());
        }
    }

    fn add_built_in(&mut self, checklist: &Id) {
        self.ids.entry(Kind::Checklist).or_default().insert(checklist.clone());
    }

    fn add_unread(&mut self, unread: Unread) {
        if unread.may_be(Kind::Checklist) {
            self.unread.extend(unread.ids.iter().cloned());
        }
        self.lost.push(unread);
    }

    pub(super) fn has(&self, kind: Kind, id: &Id) -> bool {
        let is_lost = |lost: &Unread| lost.may_be(kind) && lost.ids.contains(id);
        self.ids.get(&kind).is_some_and(|ids| ids.contains(id)) || self.lost.iter().any(is_lost)
    }

    /// The ids of `kind`.
    pub(super) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> + Clone {
        self.ids.get(&kind).into_iter().flatten().map(Id::as_str)
    }
}

/// What was read of one workspace, each document by itself.
pub(super) struct Read {
    pub(super) documents: Vec<ReadDocument>,
    /// The documents that could not be read.
    pub(super) unread: Vec<Unread>,
    pub(super) built_in: Vec<Unmerged>,
}

/// Joins the documents of one workspace; what `memory` knows of the last time is not found out again.
pub(super) fn link(read: Read, config: &Config, memory: &mut Memory) -> Linked {
    let Read { mut documents, unread, built_in } = read;
    let mut faults = Faults::default();
    let mut known = Known::default();
    let mentions: Vec<_> = documents.iter_mut().flat_map(|document| std::mem::take(&mut document.mentions)).collect();
    let misnamed: Vec<_> = documents.iter_mut().flat_map(|document| std::mem::take(&mut document.misnamed)).collect();
    let extends: Vec<_> = documents.iter_mut().filter_map(|document| document.extends.take()).collect();
    library::checklists().iter().filter_map(|of| Id::new(of.id).ok()).for_each(|id| known.add_built_in(&id));
    unread.into_iter().for_each(|unread| known.add_unread(unread));
    let drafts = distinct(documents, &mut known, &mut faults);
    let mut sorted = Sorted::default();
    for draft in drafts {
        sorted.take(draft);
    }
    let (checklists, of_checklists) = memory
        .checklists(|faults| checklists::resolve(std::mem::take(&mut sorted.checklists), built_in, &known, faults));
    faults.0.extend(of_checklists);
    for extends in extends.iter().filter(|extends| !checklists.contains_key(&extends.value)) {
        checklists::unknown_checklist(extends, checklists.keys(), &known, &mut faults);
    }
    let pinned: Vec<ChecklistRef> = checklists.keys().cloned().collect();
    let mut workspace = sorted.workspace;
    workspace.config.languages.clone_from(&config.languages);
    for (audit, of_audit) in
        memory.audits(sorted.audits, &Beside { checklists: &checklists, known: &known, languages: &config.languages })
    {
        faults.0.extend(of_audit);
        workspace.audits.extend(audit.map(|audit| (audit.head.id.clone(), audit)));
    }
    for visit in sorted.visits {
        if let Some(mut visit) = answers::visit(visit, &checklists, &known, &mut faults) {
            title::visit(&mut visit, &checklists, &config.languages);
            workspace.insert(Document::Visit(Arc::new(visit)));
        }
    }
    workspace.checklists = used(checklists, &workspace);
    let named = Named::new(&workspace, &known, &pinned);
    references::check_existence(&mentions, &named, &mut faults);
    misnamed.into_iter().for_each(|misnamed| faults.report(named.meant_by(misnamed)));
    let found: Vec<Vec<Diagnostic>> = CHECKS.par_iter().map(|check| check.faults(&workspace, config)).collect();
    faults.0.extend(found.into_iter().flatten());
    Linked { workspace, diagnostics: faults.0 }
}

/// What is looked for in the linked workspace.
enum Check {
    OfDocuments(fn(&Workspace, &mut Faults)),
    BySettings(fn(&Workspace, &Config, &mut Faults)),
}

/// Each finds on its own what it looks for; what they find stands in this order.
const CHECKS: &[Check] = &[
    Check::OfDocuments(references::check),
    Check::OfDocuments(goals::check),
    Check::OfDocuments(scores::check),
    Check::OfDocuments(duplicates::check),
    Check::OfDocuments(waves::check),
    Check::OfDocuments(aims::check),
    Check::OfDocuments(order::check),
    Check::BySettings(spellings::check),
    Check::BySettings(schedules::check),
    Check::BySettings(least::check),
    Check::OfDocuments(filters::check),
    Check::OfDocuments(measures::check),
    Check::OfDocuments(contradictions::check),
    Check::OfDocuments(copies::check),
    Check::OfDocuments(weights::check),
    Check::BySettings(names::check),
    Check::BySettings(causes::check),
    Check::BySettings(translations::check),
];

impl Check {
    fn faults(&self, workspace: &Workspace, config: &Config) -> Vec<Diagnostic> {
        let mut faults = Faults::default();
        match self {
            Self::OfDocuments(check) => check(workspace, &mut faults),
            Self::BySettings(check) => check(workspace, config, &mut faults),
        }
        faults.0
    }
}

/// Every checklist among `documents` and the built-in ones, whether or not something uses it; faulty ones are left out.
pub(super) fn checklists(
    documents: Vec<ReadDocument>,
    built_in: Vec<Unmerged>,
) -> BTreeMap<ChecklistRef, Arc<Checklist>> {
    let (mut known, mut faults) = (Known::default(), Faults::default());
    let mut sorted = Sorted::default();
    distinct(documents, &mut known, &mut faults).into_iter().for_each(|draft| sorted.take(draft));
    checklists::resolve(sorted.checklists, built_in, &known, &mut faults)
}

/// The workspace's own checklists and the built-in ones that something is answered by.
fn used(
    mut checklists: BTreeMap<ChecklistRef, Arc<Checklist>>,
    workspace: &Workspace,
) -> BTreeMap<ChecklistRef, Arc<Checklist>> {
    let audits = workspace.audits.values().map(|audit| &audit.checklist.value);
    let visits = workspace.visits.values().filter_map(|visit| visit.checklist.as_ref().map(|c| &c.value));
    let pinned: BTreeSet<&ChecklistRef> = audits.chain(visits).collect();
    checklists.retain(|reference, checklist| !checklist.built_in || pinned.contains(reference));
    checklists
}

/// The drafts without those whose kind and id stand in an earlier file too; all of them become known.
fn distinct(documents: Vec<ReadDocument>, known: &mut Known, faults: &mut Faults) -> Vec<(Draft, bool)> {
    // Looked up by key only, never walked.
    let mut first: HashMap<(Kind, Id, Option<u32>), Origin, FixedState> = HashMap::default();
    // Where a file system, a person or an address does not tell capital letters, these would be one.
    let mut folds: HashMap<(Kind, String), (Id, Origin), FixedState> = HashMap::default();
    let mut drafts = Vec::new();
    for document in documents {
        if let Some(identity) = &document.identity {
            known.add(identity, document.is_sound);
            let key = (identity.kind, identity.id.clone(), identity.version);
            if let Some(earlier) = first.get(&key) {
                let called = match identity.version {
                    Some(version) => format!("`{}@{version}`", identity.id),
                    None => format!("`{}`", identity.id),
                };
                let message = format!("a second {} called {called}", identity.kind);
                let help = format!("the first is in `{}`, line {}", earlier.path(), earlier.place().line);
                faults.at(&rules::DUPLICATE_ID, &identity.origin, message, Some(help));
                // It was meant as another, perhaps as what its file is called.
                let meant = Unread::new(identity.origin.path(), "", "");
                let ids = meant.ids.into_iter().chain([identity.id.clone()]).collect();
                known.add_unread(Unread { ids, kind: Some(identity.kind) });
                continue;
            }
            let folded = (identity.kind, identity.id.as_str().to_lowercase());
            match folds.get(&folded).filter(|(id, _)| *id != identity.id) {
                Some((other, earlier)) => {
                    let message = format!("`{}` and `{other}` differ only in capital letters", identity.id);
                    let help = format!("the other is in `{}`: give one of them another id", earlier.path());
                    faults.at(&rules::DUPLICATE_ID, &identity.origin, message, Some(help));
                }
                None => drop(folds.insert(folded, (identity.id.clone(), identity.origin.clone()))),
            }
            first.insert(key, identity.origin.clone());
        }
        // What a faulty document says is not held against others.
        let draft = document.draft.filter(|draft| document.is_sound || !matches!(draft, Draft::Done(_)));
        drafts.extend(draft.map(|draft| (draft, document.is_sound)));
    }
    drafts
}

/// Drafts by what still has to be done with them.
#[derive(Default)]
struct Sorted {
    workspace: Workspace,
    checklists: Vec<Unmerged>,
    audits: Vec<Arc<Answered<schema::audit::Audit>>>,
    visits: Vec<Answered<schema::visit::Visit>>,
}

impl Sorted {
    fn take(&mut self, (draft, is_sound): (Draft, bool)) {
        match draft {
            Draft::Checklist(written) => {
                let written = Arc::unwrap_or_clone(written);
                self.checklists.push(Unmerged { written, built_in: false, is_sound });
            }
            Draft::Audit(audit) => self.audits.push(audit),
            Draft::Visit(visit) => self.visits.push(Arc::unwrap_or_clone(visit)),
            Draft::Done(document) => self.workspace.insert(document),
        }
    }
}
