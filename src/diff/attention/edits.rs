//! Edits that mean something, in words: what each means stands in its declaration, and [`Edited`] knows where circumstances make it harmless.

use crate::diag::counted;
use crate::model::Kind;
use crate::report::GapReport;

use super::super::authored::RowsChange;
use super::super::render::told_field;
use super::super::{Diff, FieldDiff};
use super::edited::{Edited, day};
use super::{AttentionKind, Found, dates};

impl Found<'_> {
    /// What was edited in documents that both sides have, and in the settings.
    pub(super) fn edits(&mut self, diff: &Diff) {
        let pairings = self.pairings;
        for pairing in pairings.all() {
            match (pairing.before.and_then(|side| side.written), pairing.after.and_then(|side| side.written)) {
                (Some(before), Some(after)) => {
                    let edited = Edited { pairing, before, after };
                    pairing.edits.iter().for_each(|edit| self.edit(&edited, edit, diff));
                }
                (None, Some(after)) if after.kind == Kind::Checklist => self.new_version(pairing, after),
                _ => {}
            }
        }
        self.settings();
    }

    fn edit(&mut self, edited: &Edited<'_>, edit: &FieldDiff, diff: &Diff) {
        let Some(kind) = edited.meaning(edit, self, diff) else { return };
        let (kind, text) = match kind {
            AttentionKind::ChecklistEdited | AttentionKind::CriticalRemoved => self.asked(edited, edit, kind),
            AttentionKind::LateActionRemoved => {
                (kind, self.late_action(edited, edit).unwrap_or_else(|| told_field(edit)))
            }
            AttentionKind::HistoryRewritten if Edited::is_worse_for_them(edit, self) => {
                (kind, format!("{}: they stand worse than it was said", told_field(edit)))
            }
            AttentionKind::DateUnreadable => {
                (kind, format!("{}{}", told_field(edit), dates::unreadable(edit.before.as_deref(), diff.as_of)))
            }
            AttentionKind::FutureDone => {
                let done = day(edit).and_then(|done| dates::to_come(done, diff.as_of)).unwrap_or_default();
                (kind, format!("closed {done}"))
            }
            AttentionKind::Freshened => (kind, format!("{}: no value or source is another", told_field(edit))),
            AttentionKind::EvidenceRemoved if edit.after.is_none() && edit.path.steps().last() == Some(&"note") => {
                (kind, format!("{}: the note was removed", told_field(edit)))
            }
            AttentionKind::EvidenceRemoved if edit.path.steps() == ["lang"] => {
                (kind, format!("{}: its translation stands in the place of what it says", told_field(edit)))
            }
            AttentionKind::RebaseAdded => (kind, edited.moved_rebase(edit).unwrap_or_else(|| told_field(edit))),
            AttentionKind::DirectionFlipped => (kind, format!("{}{}", told_field(edit), self.hidden_by(edited, edit))),
            AttentionKind::MovedDue => (kind, format!("{}{}", told_field(edit), dates::moved(edit, diff.as_of))),
            AttentionKind::GapClosed | AttentionKind::GapAccepted | AttentionKind::DecisionTaken => {
                (kind, format!("{}{}", told_field(edit), self.ended(edited, kind)))
            }
            kind => (kind, told_field(edit)),
        };
        let text = match &edit.contradicts {
            Some(original) => format!("{text}: another number than in the original, or the opposite: {original}"),
            None => text,
        };
        let mut entry = self.of(kind, edited.pairing, text).at(&edited.after.file, edit.at);
        if let Some(path) = edited.translation(edit) {
            (entry.path, entry.line) = (Some(path), Some(1));
        }
        if let Some(rows) = &edit.rows {
            entry.text = told_rows(edit, rows);
            entry = entry.with_result(self.result_of(edited.pairing, diff));
            (entry.path, entry.line) = (Some(edit.path.to_string()), rows.first().or(Some(1)));
        }
        self.add(entry.sides(edit.before.clone(), edit.after.clone()));
    }
}

impl Found<'_> {
    /// What is no longer judged where neither way of a metric is better any more.
    fn hidden_by(&self, edited: &Edited<'_>, edit: &FieldDiff) -> String {
        if edit.after.as_deref().map(str::trim) != Some("neutral") {
            return String::new();
        }
        let goals = self.base.goals.iter().filter(|goal| goal.metric.value == edited.before.id).count();
        let had_target = edited.before.front.as_mapping().is_some_and(|map| map.get("target").is_some());
        let target = if had_target { ", no target of it is met or missed" } else { "" };
        let goals = match goals {
            0 => String::new(),
            1 => ", and 1 goal rests on it".to_owned(),
            several => format!(", and {several} goals rest on it"),
        };
        format!(": nothing that it does is better or worse any more{target}{goals}")
    }
}

impl Found<'_> {
    /// How a gap ended that is closed or accepted, or a decision that is taken: on no evidence, late.
    fn ended(&self, edited: &Edited<'_>, kind: AttentionKind) -> String {
        let closing = self.head.gap(&edited.after.id).and_then(GapReport::closing);
        let is_unproved = kind == AttentionKind::GapClosed && closing.is_none_or(|closing| closing.evidence.is_none());
        let id = &edited.before.id;
        let late = match kind {
            AttentionKind::DecisionTaken => {
                self.base.decisions.iter().find(|it| it.head.id == *id).and_then(|decision| decision.days_late)
            }
            _ => self.base.gap(id).and_then(|gap| gap.days_late),
        };
        let late = late.filter(|late| *late > 0);
        let late = late.map(|late| format!("; it was {} late", counted(late, "day"))).unwrap_or_default();
        format!("{}{late}", if is_unproved { ", with no evidence" } else { "" })
    }
}

/// What became of the rows of a file, and what they said.
pub(super) fn told_rows(edit: &FieldDiff, rows: &RowsChange) -> String {
    let parts = [Some(rows.to_string()), rows.told_rows()];
    format!("{}: {}", edit.path, parts.into_iter().flatten().collect::<Vec<_>>().join("; "))
}
