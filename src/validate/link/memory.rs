//! What linking found out the last time: checklists with what they extend, and audits with their answers.
//!
//! In: drafts. Out: what came of them, made anew only where a draft is another one, or its checklist is. A memory that keeps
//! nothing serves those who link once.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use foldhash::fast::FixedState;
use rayon::prelude::*;

use super::super::draft::Answered;
use super::{Faults, Known, answers, title};
use crate::diag::Diagnostic;
use crate::model::{Audit, Checklist, ChecklistRef};
use crate::schema;
use crate::schema::languages::Languages;

type Checklists = BTreeMap<ChecklistRef, Arc<Checklist>>;
type Draft = Arc<Answered<schema::audit::Audit>>;

/// What came of an audit: nothing where it cannot be used; and its faults.
type Joined = (Option<Arc<Audit>>, Vec<Diagnostic>);

/// What audits are joined with; the languages are the same each time.
pub(super) struct Beside<'a> {
    pub(super) checklists: &'a Checklists,
    pub(super) known: &'a Known,
    pub(super) languages: &'a Languages,
}

/// What linking found out the last time.
#[derive(Default)]
pub(in crate::validate) struct Memory {
    /// Whether anything is kept.
    keeps: bool,
    checklists: Option<(Checklists, Vec<Diagnostic>)>,
    /// By the address of the draft, which is held and so stays its own.
    audits: HashMap<usize, Remembered, FixedState>,
}

/// An audit that was joined with its checklist.
struct Remembered {
    draft: Draft,
    checklist: Arc<Checklist>,
    joined: Joined,
}

impl Memory {
    /// A memory that keeps what it is told.
    pub(in crate::validate) fn lasting() -> Self {
        Self { keeps: true, ..Self::default() }
    }

    /// Forgets checklists: one of them changed.
    pub(in crate::validate) fn forget_checklists(&mut self) {
        self.checklists = None;
    }

    /// Every checklist by its pinned reference, and their faults.
    pub(super) fn checklists(
        &mut self,
        resolve: impl FnOnce(&mut Faults) -> Checklists,
    ) -> (Checklists, Vec<Diagnostic>) {
        if let Some(known) = &self.checklists {
            return known.clone();
        }
        let mut faults = Faults::default();
        let resolved = (resolve(&mut faults), faults.0);
        self.checklists = self.keeps.then(|| resolved.clone());
        resolved
    }

    /// What came of each of `drafts`, in their order.
    pub(super) fn audits(&mut self, drafts: Vec<Draft>, beside: &Beside<'_>) -> Vec<Joined> {
        let checklists = beside.checklists;
        let join = |draft: Draft| -> Joined {
            let mut faults = Faults::default();
            let mut audit = answers::audit(Arc::unwrap_or_clone(draft), checklists, beside.known, &mut faults);
            audit.iter_mut().for_each(|audit| title::audit(audit, checklists, beside.languages));
            (audit.map(Arc::new), faults.0)
        };
        if !self.keeps {
            return drafts.into_par_iter().map(join).collect();
        }
        self.drop_old(drafts.len());
        let remembered = &self.audits;
        let again = |draft: Draft| -> (Joined, Option<Remembered>) {
            let checklist = checklists.get(&draft.written.checklist.value);
            let known = remembered.get(&address(&draft));
            if let Some((known, checklist)) = known.zip(checklist)
                && Arc::ptr_eq(&known.checklist, checklist)
            {
                return (known.joined.clone(), None);
            }
            let joined = join(Arc::clone(&draft));
            // What comes of an audit without its checklist depends on all checklists that there are.
            let new = checklist.map(|checklist| Remembered {
                draft,
                checklist: Arc::clone(checklist),
                joined: joined.clone(),
            });
            (joined, new)
        };
        let found: Vec<(Joined, Option<Remembered>)> = drafts.into_par_iter().map(again).collect();
        let mut all = Vec::with_capacity(found.len());
        for (joined, new) in found {
            self.audits.extend(new.map(|new| (address(&new.draft), new)));
            all.push(joined);
        }
        all
    }

    /// Lets audits go that were edited or removed, once they are as many as those there are.
    fn drop_old(&mut self, there: usize) {
        if self.audits.len() > 2 * there + 64 {
            self.audits.retain(|_, known| Arc::strong_count(&known.draft) > 1);
        }
    }
}

fn address(draft: &Draft) -> usize {
    Arc::as_ptr(draft).addr()
}
