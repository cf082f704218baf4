//! Checklists that were edited in place. In: an edit, and the checklist on both sides with all that it takes from others. Out: whether it
//! drops a critical item, and how many results it moves.

use crate::model::{ChecklistRef, Id};
use crate::report::Report;

use super::super::FieldDiff;
use super::super::authored::is_slip;
use super::super::pairing::Pairing;
use super::super::render::told_field;
use super::edited::Edited;
use super::{AttentionKind, Found};

impl Found<'_> {
    /// What `edit` of a checklist means, of which `declared` is what its key alone says, and in words.
    pub(super) fn asked(
        &self,
        edited: &Edited<'_>,
        edit: &FieldDiff,
        declared: AttentionKind,
    ) -> (AttentionKind, String) {
        let text = told_field(edit);
        let lost = self.lost(edited);
        // What stands elsewhere in the checklist now is as critical as it was.
        let is_kept = lost.as_ref().is_some_and(Vec::is_empty);
        if declared == AttentionKind::CriticalRemoved && !is_kept {
            return (declared, text);
        }
        let uses = rescored(self.uses(edited.pairing));
        let lost = lost_by(lost.unwrap_or_default(), edit);
        if lost.is_empty() {
            return (AttentionKind::ChecklistEdited, format!("{text}; {uses}"));
        }
        (AttentionKind::CriticalRemoved, format!("{text}; {} no longer critical; {uses}", lost.join(", ")))
    }

    /// The items of an edited checklist that are critical no more; nothing where one side cannot be read.
    fn lost(&self, Edited { before, after, .. }: &Edited<'_>) -> Option<Vec<String>> {
        lost_critical(
            (self.base, &before.id, before.version.unwrap_or_default()),
            (self.head, &after.id, after.version.unwrap_or_default()),
        )
    }

    /// How many results of the base rest on a checklist.
    pub(super) fn uses(&self, pairing: &Pairing<'_>) -> usize {
        let Some(before) = pairing.before else { return 0 };
        let is_it =
            |pinned: &ChecklistRef| !pinned.built_in && pinned.id == *before.id && pinned.version == before.version;
        let audits = self.base.audits.iter().filter(|audit| is_it(&audit.checklist.value)).count();
        let visits =
            self.base.visits.iter().filter(|visit| visit.checklist.as_ref().is_some_and(|pinned| is_it(&pinned.value)));
        let extending = self.base.checklists.iter().filter(|c| c.extends.as_ref().is_some_and(is_it));
        audits + visits.count() + extending.count()
    }
}

fn rescored(uses: usize) -> String {
    let noun = if uses == 1 { "document" } else { "documents" };
    let rest = if uses == 1 { "rests" } else { "rest" };
    format!("{uses} {noun} {rest} on it: needs a new version")
}

/// Those of the items that are critical no more which `edit` of what a checklist takes from another is about: what it leaves out, starts
/// from, or says of one item.
fn lost_by(lost: Vec<String>, edit: &FieldDiff) -> Vec<String> {
    let steps = edit.path.steps();
    let is_of_all = matches!(steps.first(), Some(&("drop" | "extends")));
    let is_in_text = |id: &str| edit.after.as_ref().is_some_and(|text| text.contains(id));
    let is_its = |id: &String| steps.first() == Some(&"sections") && (steps.contains(&id.as_str()) || is_in_text(id));
    lost.into_iter().filter(|id| is_of_all || is_its(id)).collect()
}

/// The items that are critical in two checklists and ask something else in the second, each with both questions in `lang`.
pub(super) fn reworded_critical(
    before: (&Report, &Id, u32),
    after: (&Report, &Id, u32),
    lang: &str,
) -> Vec<(String, String, String)> {
    let asked = |(report, id, version): (&Report, &Id, u32)| -> Vec<(String, String)> {
        let checklist = report.checklists.iter().find(|it| it.head.id == *id && it.version == version && !it.built_in);
        let items = checklist.into_iter().flat_map(|it| it.written.items()).filter(|(_, item)| item.is_critical());
        items.map(|(_, item)| (item.id.to_string(), item.ask().pick(lang).0.to_owned())).collect()
    };
    let now = asked(after);
    let both = asked(before).into_iter().filter_map(|(id, old)| {
        let (_, new) = now.iter().find(|(other, _)| *other == id)?;
        (!is_slip(&old, new)).then(|| (id, old, new.clone()))
    });
    both.collect()
}

/// The items that are critical in one checklist with all that it takes from others, and are not in another; nothing where one of the two
/// cannot be read.
pub(super) fn lost_critical(before: (&Report, &Id, u32), after: (&Report, &Id, u32)) -> Option<Vec<String>> {
    let critical = |(report, id, version): (&Report, &Id, u32)| -> Option<Vec<String>> {
        let checklist =
            report.checklists.iter().find(|it| it.head.id == *id && it.version == version && !it.built_in)?;
        let critical = checklist.written.items().filter(|(_, item)| item.is_critical());
        Some(critical.map(|(_, item)| item.id.to_string()).collect())
    };
    let (before, after) = (critical(before)?, critical(after)?);
    Some(before.into_iter().filter(|id| !after.contains(id)).collect())
}
