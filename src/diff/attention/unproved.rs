//! Answers that are better than they were with nothing new to show it. In: an audit on both sides. Out: its items of which that holds.

use crate::model::Id;
use crate::report::{AuditReport, ItemResult};
use crate::schema::is_not_applicable;

use super::super::authored::Substance;
use super::super::pairing::Pairing;
use super::results::listed;
use super::{AttentionKind, Found};

impl Found<'_> {
    /// Answers of a draft that are better as it becomes a result, with nothing new to show it.
    pub(super) fn finished(&mut self, pairing: &Pairing<'_>) {
        let draft = pairing.before.and_then(|side| self.base.audit(side.id));
        let Some((draft, result)) = draft.zip(self.head.audit(pairing.called().id)) else { return };
        // A draft has no scores: the best answer is better than any other that it gave.
        let is_best = |id: &str| result.scored.items.get(id).and_then(|item| item.score) == Some(100.0);
        let is_other = |old: &ItemResult, new: &ItemResult| {
            old.answer != new.answer && old.answer.as_ref().is_some_and(|answer| !is_not_applicable(answer))
        };
        let raised: Vec<&str> = unproved(draft, result, is_other).into_iter().filter(|id| is_best(id)).collect();
        let lost: Vec<&str> = cut(draft, result);
        if !lost.is_empty() {
            let text = format!("the draft said more of {}", listed("item", &lost));
            let entry = self.of(AttentionKind::EvidenceRemoved, pairing, text);
            self.add(entry);
        }
        if !raised.is_empty() {
            let text = format!("no new evidence for {}, which the draft answered lower", listed("item", &raised));
            let entry = self.of(AttentionKind::ScoreWithoutEvidence, pairing, text);
            self.add(entry);
        }
    }
}

/// Items whose score rose although neither their evidence nor their note says anything new to show it.
pub(super) fn raised_without_evidence<'a>(before: &AuditReport, after: &'a AuditReport) -> Vec<&'a str> {
    let rose = |old: &ItemResult, new: &ItemResult| old.score.zip(new.score).is_some_and(|(old, new)| new > old);
    unproved(before, after, rose)
}

/// Items that are `other` although neither their evidence nor their note says anything new to show it.
fn unproved<'a>(
    before: &AuditReport,
    after: &'a AuditReport,
    is_other: impl Fn(&ItemResult, &ItemResult) -> bool,
) -> Vec<&'a str> {
    let found = after.scored.items.iter().filter(|(id, item)| {
        let Some(old) = before.scored.items.get(*id) else { return false };
        // An item that another checklist answers has no evidence of its own.
        let is_answered = item.answer.is_some() && is_other(old, item);
        is_answered && !said(after, id, item.note.as_deref()).adds_to(&said(before, id, old.note.as_deref()))
    });
    found.map(|(id, _)| id.as_str()).collect()
}

/// What the evidence and the note of an item say.
fn said(audit: &AuditReport, id: &Id, note: Option<&str>) -> Substance {
    let shown = audit.evidence.get(id).map(|it| Substance::of(&it.markdown).and(&it.title)).unwrap_or_default();
    shown.and(note.unwrap_or_default())
}

/// Items whose evidence and note say less than they did.
fn cut<'a>(before: &AuditReport, after: &'a AuditReport) -> Vec<&'a str> {
    let found = after.scored.items.iter().filter(|(id, item)| {
        let old = before.scored.items.get(*id).map(|old| said(before, id, old.note.as_deref()));
        old.is_some_and(|old| old.is_cut_in(&said(after, id, item.note.as_deref())))
    });
    found.map(|(id, _)| id.as_str()).collect()
}
