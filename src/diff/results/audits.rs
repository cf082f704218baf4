//! Audits: answers, scores, and what moved the score.

use crate::compute::rescored;
use crate::model::{Checklist, Id, Kind};
use crate::report::audit::ScoreChange;
use crate::report::{AuditReport, Report};
use crate::schema::canonical;

use super::super::causes::Cause;
use super::super::figures::TOLERANCE;
use super::super::matching::Pairings;
use super::super::pairing::Match;
use super::super::{AuditDiff, ItemDiff};

pub(in super::super) fn audits(pairings: &Pairings<'_>) -> Vec<AuditDiff> {
    let found = pairings.of(Kind::Audit, |report| &report.audits, |audit| &audit.head);
    found.into_iter().filter_map(|found| compare(found, pairings.head.report)).collect()
}

fn compare(mut found: Match<'_, AuditReport>, head: &Report) -> Option<AuditDiff> {
    let moved = found.before.zip(found.after).and_then(|(before, after)| split(before, after, head));
    let diff = AuditDiff {
        id: found.id(),
        change: found.change(),
        renamed_from: found.renamed_from(),
        score: found.pair(|audit| audit.scored.score),
        from_answers: moved.and_then(|moved| moved.from_answers),
        from_measurement: moved.and_then(|moved| moved.from_measurement),
        verdict: found.pair(|audit| audit.scored.verdict),
        reviewed: found.pair(|audit| audit.sample.as_ref().map(|sample| sample.reviewed.value)),
        items: items(&mut found),
        fields: found.rest(),
        cause: Cause::default(),
    };
    let is_same = found.is_plain_change()
        && !diff.score.differs()
        && !diff.verdict.differs()
        && diff.items.is_empty()
        && diff.fields.is_empty()
        && moved.and_then(|moved| moved.from_measurement).is_none_or(|moved| moved.abs() <= TOLERANCE);
    (!is_same).then_some(diff)
}

/// What the answers changed and what the measurement changed; nothing where one side has no score.
fn split(before: &AuditReport, after: &AuditReport, head: &Report) -> Option<ScoreChange> {
    let restated = rescored(before, checklist_of(after, head)?, head.settings.critical)?;
    let split = crate::compute::split(Some(before.scored.score?), Some(after.scored.score?), Some(restated));
    // The same answers under the same measurement give the same sum, but perhaps not to the last bit.
    let settled = |moved: f64| if moved.abs() < TOLERANCE { 0.0 } else { moved };
    let (answers, measurement) = (split.from_answers.map(settled), split.from_measurement.map(settled));
    Some(ScoreChange { from_answers: answers, from_measurement: measurement, ..split })
}

fn checklist_of<'a>(audit: &AuditReport, report: &'a Report) -> Option<&'a Checklist> {
    report.checklists.iter().find(|c| c.reference() == audit.checklist.value).map(|c| c.written.as_ref())
}

/// The items whose written answer differs.
fn items(found: &mut Match<'_, AuditReport>) -> Vec<ItemDiff> {
    let mut items: Vec<ItemDiff> = Vec::new();
    for name in found.edits.names_at(&["answers"]) {
        let Ok(id) = Id::new(&name) else { continue };
        if let Some(edit) = found.edits.take_at(&["answers", &name, "answer"]) {
            let said = |answer: Option<String>| answer.map(|answer| canonical(answer.trim()));
            items.push(ItemDiff { id, before: said(edit.before), after: said(edit.after) });
        }
    }
    items.sort_by(|a, b| a.id.cmp(&b.id));
    items
}
