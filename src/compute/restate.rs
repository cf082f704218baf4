//! Old audits under the newest version of their checklist, where the items allow it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::audit::AnswerCount;
use crate::model::{Answer, AnswerValue, Audit, ById, Checklist, ChecklistRef, Id, Item, Scale, Workspace};

/// `workspace` with every audit pinned to the newest version of its checklist for which it has an answer to each item.
///
/// Labels keep their meaning, not their position: `partly` stays `partly` on a scale that has it. An audit that lacks an
/// answer, or has one that the new scale does not know, stays under the version it pins.
pub fn restated(workspace: &Workspace) -> Workspace {
    let newest = newest(&workspace.checklists);
    let mut restated = workspace.clone();
    for audit in restated.audits.values_mut().map(Arc::make_mut) {
        let pinned = audit.checklist.value.clone();
        let (Some(old), Some(new)) = (workspace.checklists.get(&pinned), newest.get(&(&pinned.id, pinned.built_in)))
        else {
            continue;
        };
        if new.version <= pinned.version {
            continue;
        }
        if let Some(answers) = answers(audit, old, new) {
            // A contact's answers stay with the version that they were given under.
            audit.rows = None;
            audit.answers = answers;
            audit.written.checklist.value = new.reference();
        }
    }
    restated
}

type Newest<'a> = BTreeMap<(&'a Id, bool), &'a Checklist>;

fn newest(checklists: &BTreeMap<ChecklistRef, Arc<Checklist>>) -> Newest<'_> {
    let mut newest = Newest::new();
    for (reference, checklist) in checklists {
        let latest = newest.entry((&reference.id, reference.built_in)).or_insert(checklist);
        if latest.version < checklist.version {
            *latest = checklist;
        }
    }
    newest
}

/// The answers of `audit` to every item of `new`; nothing where one is missing.
fn answers(audit: &Audit, old: &Checklist, new: &Checklist) -> Option<ById<Answer>> {
    let asked = new.items().map(|(_, item)| item).filter(|item| item.score_of.is_none());
    asked.map(|item| Some((item.id.clone(), answer(audit, old, new, item)?))).collect()
}

fn answer(audit: &Audit, old: &Checklist, new: &Checklist, item: &Item) -> Option<Answer> {
    let answer = audit.answers.get(&item.id)?;
    let before = old.scale_of(old.item(item.id.as_str())?);
    let value = carried(&answer.value, before, new.scale_of(item))?;
    Some(Answer { value, ..answer.clone() })
}

/// What `value` is on another scale; nothing where that does not know it.
fn carried(value: &AnswerValue, before: &Scale, after: &Scale) -> Option<AnswerValue> {
    Some(match (value, before, after) {
        (AnswerValue::Counts(counts), _, _) => {
            let each = counts.iter().map(|counted| {
                Some(AnswerCount { value: carried(&counted.value, before, after)?, count: counted.count })
            });
            AnswerValue::Counts(each.collect::<Option<_>>()?)
        }
        (AnswerValue::NotApplicable, _, _) => AnswerValue::NotApplicable,
        (AnswerValue::Label(position), Scale::Labels(from), Scale::Labels(to)) => {
            let label = from.get(*position)?;
            AnswerValue::Label(to.iter().position(|known| known == label)?)
        }
        (AnswerValue::Number(number), Scale::Range { .. }, Scale::Range { min, max }) => {
            (min..=max).contains(&number).then_some(AnswerValue::Number(*number))?
        }
        _ => return None,
    })
}
