//! Audits: answers, scores, and what moved the score.

use crate::compute::rescored;
use crate::model::Checklist;
use crate::report::{AuditReport, Report};

use super::{AuditDiff, Change, Fields, ItemDiff, Match, Pair, head_fields, matches};

/// Scores that differ by less are equal.
const TOLERANCE: f64 = 1e-9;

pub(super) fn audits(base: &Report, head: &Report) -> Vec<AuditDiff> {
    let found = matches(&base.audits, &head.audits, |audit| &audit.document.id, is_renamed);
    found.iter().filter_map(|found| compare(found, head)).collect()
}

/// Whether two audits differ in nothing but their name.
fn is_renamed(a: &AuditReport, b: &AuditReport) -> bool {
    let answers =
        |audit: &AuditReport| -> Vec<Option<String>> { audit.items.values().map(|i| i.answer.clone()).collect() };
    a.pinned == b.pinned
        && a.date == b.date
        && a.scope == b.scope
        && a.document.body == b.document.body
        && answers(a) == answers(b)
}

fn compare(found: &Match<'_, AuditReport>, head: &Report) -> Option<AuditDiff> {
    let score = found.pair(|audit| audit.score);
    let (before, after) = (found.before, found.after);
    let (from_answers, from_measurement) = match (before, after) {
        (Some(before), Some(after)) => split(before, after, head),
        _ => (None, None),
    };
    let items = items(before, after);
    let fields = before.zip(after).map(|(before, after)| fields(before, after)).unwrap_or_default();
    let verdict = found.pair(|audit| audit.verdict);
    let diff = AuditDiff {
        id: after.or(before)?.document.id.clone(),
        change: found.change(),
        renamed_from: found.renamed_from.clone(),
        score,
        from_answers,
        from_measurement,
        verdict,
        items,
        fields,
    };
    let moved = from_measurement.is_some_and(|moved| moved.abs() > TOLERANCE);
    let is_same = diff.change == Change::Changed
        && diff.renamed_from.is_none()
        && !diff.score.differs()
        && !diff.verdict.differs()
        && diff.items.is_empty()
        && diff.fields.is_empty()
        && !moved;
    (!is_same).then_some(diff)
}

/// What the answers changed and what the measurement changed.
fn split(before: &AuditReport, after: &AuditReport, head: &Report) -> (Option<f64>, Option<f64>) {
    let (Some(old), Some(new), Some(checklist)) = (before.score, after.score, checklist_of(after, head)) else {
        return (None, None);
    };
    let restated = rescored(before, checklist, head.settings.critical);
    // The same answers under the same measurement give the same sum, but perhaps not to the last bit.
    let settled = |moved: f64| if moved.abs() < TOLERANCE { 0.0 } else { moved };
    let from_measurement = restated.map(|restated| settled(restated - old));
    (from_measurement.map(|moved| settled(new - old - moved)), from_measurement)
}

fn checklist_of<'a>(audit: &AuditReport, report: &'a Report) -> Option<&'a Checklist> {
    report.checklists.iter().map(|c| &c.checklist).find(|checklist| checklist.reference() == audit.pinned)
}

fn items(before: Option<&AuditReport>, after: Option<&AuditReport>) -> Vec<ItemDiff> {
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    let ids: std::collections::BTreeSet<_> = before.items.keys().chain(after.items.keys()).collect();
    let answer = |audit: &AuditReport, id: &_| audit.items.get(id).and_then(|item| item.answer.clone());
    ids.into_iter()
        .map(|id| ItemDiff { id: id.clone(), before: answer(before, id), after: answer(after, id) })
        .filter(|item| item.before != item.after)
        .collect()
}

fn fields(before: &AuditReport, after: &AuditReport) -> Vec<super::FieldDiff> {
    let mut fields = Fields(head_fields(&before.document, &after.document));
    fields.value("checklist", &before.pinned, &after.pinned);
    fields.value("date", &before.date, &after.date);
    fields.value("auditor", &before.auditor, &after.auditor);
    fields.value("type", &before.external, &after.external);
    fields.value("status", &before.status, &after.status);
    fields.value("scope", &before.scope, &after.scope);
    let sample = |audit: &AuditReport| audit.sample.as_ref().map(|s| (s.population, s.reviewed, s.random));
    fields.value("sample", &sample(before), &sample(after));
    fields.value("level", &before.level, &after.level);
    fields.value("calibrates", &before.calibrates, &after.calibrates);
    fields.value("documents", &before.documents, &after.documents);
    fields.value("languages", &before.languages, &after.languages);
    let notes = |audit: &AuditReport| -> Vec<_> { audit.items.values().map(|item| item.note.clone()).collect() };
    fields.long("notes", notes(before) != notes(after));
    fields.0
}

/// Whether `pair` fell, given that more is better.
pub(super) fn fell(pair: &Pair<f64>) -> bool {
    pair.before.zip(pair.after).is_some_and(|(before, after)| after < before - TOLERANCE)
}

/// Whether `pair` rose.
pub(super) fn rose(pair: &Pair<f64>) -> bool {
    pair.before.zip(pair.after).is_some_and(|(before, after)| after > before + TOLERANCE)
}
