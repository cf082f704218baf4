//! Checklists that take scores from each other: no chain may lead back to where it began.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::rules;
use crate::model::{Id, Origin, Workspace};

use super::Faults;

/// Reports every item whose score would depend on itself.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    let mut needs: BTreeMap<&Id, BTreeSet<&Id>> = BTreeMap::new();
    let mut items: Vec<(&Id, &Id, &Origin)> = Vec::new();
    for checklist in workspace.checklists.values() {
        for (_, item) in checklist.items() {
            if let Some(other) = &item.score_of {
                needs.entry(&checklist.head.id).or_default().insert(&other.value);
                items.push((&checklist.head.id, &other.value, &other.origin));
            }
        }
    }
    for (checklist, other, origin) in items {
        if leads_to(&needs, other, checklist, &mut BTreeSet::new()) {
            let message = format!("`{checklist}` takes its score from `{other}`, which leads back to `{checklist}`");
            faults.at(&rules::REFERENCE_CYCLE, origin, message, None);
        }
    }
}

fn leads_to<'a>(
    needs: &BTreeMap<&'a Id, BTreeSet<&'a Id>>,
    from: &'a Id,
    to: &Id,
    seen: &mut BTreeSet<&'a Id>,
) -> bool {
    if from == to {
        return true;
    }
    seen.insert(from) && needs.get(from).into_iter().flatten().any(|next| leads_to(needs, next, to, seen))
}
