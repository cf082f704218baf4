//! Audits: answers, scores, and what moved the score.

use crate::compute::rescored;
use crate::model::Checklist;
use crate::report::{AuditReport, Report};

use super::fields::{Fields, keys};
use super::matching::{Match, Reports};
use super::{AuditDiff, Change, ItemDiff, Pair};

/// Scores that differ by less are equal.
const TOLERANCE: f64 = 1e-9;

pub(super) fn audits(sides: Reports<'_>) -> Vec<AuditDiff> {
    let found = sides.matches(|report| &report.audits, |audit| &audit.head, is_renamed);
    found.iter().filter_map(|found| compare(found, sides.head)).collect()
}

/// Whether two audits differ in nothing but their name.
fn is_renamed(a: &AuditReport, b: &AuditReport) -> bool {
    let answers = |audit: &AuditReport| -> Vec<Option<String>> {
        audit.scored.items.values().map(|i| i.answer.clone()).collect()
    };
    a.checklist.value == b.checklist.value
        && a.date == b.date
        && a.scope == b.scope
        && a.head.body == b.head.body
        && answers(a) == answers(b)
}

fn compare(found: &Match<'_, AuditReport>, head: &Report) -> Option<AuditDiff> {
    let score = found.pair(|audit| audit.scored.score);
    let (before, after) = (found.before, found.after);
    let (from_answers, from_measurement) = match (before, after) {
        (Some(before), Some(after)) => split(before, after, head),
        _ => (None, None),
    };
    let items = items(before, after);
    let fields = before.zip(after).map(|(before, after)| fields(before, after)).unwrap_or_default();
    let verdict = found.pair(|audit| audit.scored.verdict);
    let diff = AuditDiff {
        id: after.or(before)?.head.id.clone(),
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
    let (Some(old), Some(new), Some(checklist)) = (before.scored.score, after.scored.score, checklist_of(after, head))
    else {
        return (None, None);
    };
    let restated = rescored(before, checklist, head.settings.critical);
    // The same answers under the same measurement give the same sum, but perhaps not to the last bit.
    let settled = |moved: f64| if moved.abs() < TOLERANCE { 0.0 } else { moved };
    let from_measurement = restated.map(|restated| settled(restated - old));
    (from_measurement.map(|moved| settled(new - old - moved)), from_measurement)
}

fn checklist_of<'a>(audit: &AuditReport, report: &'a Report) -> Option<&'a Checklist> {
    report.checklists.iter().find(|c| c.reference() == audit.checklist.value).map(|c| c.written.as_ref())
}

fn items(before: Option<&AuditReport>, after: Option<&AuditReport>) -> Vec<ItemDiff> {
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    let ids: std::collections::BTreeSet<_> = before.scored.items.keys().chain(after.scored.items.keys()).collect();
    let answer = |audit: &AuditReport, id: &_| audit.scored.items.get(id).and_then(|item| item.answer.clone());
    ids.into_iter()
        .map(|id| ItemDiff { id: id.clone(), before: answer(before, id), after: answer(after, id) })
        .filter(|item| item.before != item.after)
        .collect()
}

fn fields(before: &AuditReport, after: &AuditReport) -> Vec<super::FieldDiff> {
    let mut fields = Fields::of_head(&before.head, &after.head);
    fields.value("checklist", &before.checklist.value, &after.checklist.value);
    fields.value("date", &before.date, &after.date);
    fields.value("auditor", &before.auditor, &after.auditor);
    let origin = |audit: &AuditReport| if audit.is_external() { "external" } else { "internal" };
    fields.value("type", &origin(before), &origin(after));
    fields.value("status", &before.status, &after.status);
    fields.map("scope", &before.scope, &after.scope);
    fields.text("sample", sample(before).as_deref(), sample(after).as_deref());
    fields.value("level", &before.level, &after.level);
    fields.value("calibrates", &before.calibrates, &after.calibrates);
    fields.value("documents", &before.documents, &after.documents);
    fields.value("languages", &before.languages, &after.languages);
    let notes = |audit: &AuditReport| {
        let noted = audit.scored.items.iter().filter_map(|(id, item)| Some((id.to_string(), item.note.clone()?)));
        noted.collect::<std::collections::BTreeMap<_, _>>()
    };
    fields.map("note", &notes(before), &notes(after));
    for id in keys(&before.scored.items, &after.scored.items) {
        fields.long(format!("evidence {id}"), before.evidence.get(id) != after.evidence.get(id));
    }
    fields.long("body", without_evidence(before) != without_evidence(after));
    fields.translations(&before.head, &after.head);
    fields.0
}

/// `30 of 1240, random`.
fn sample(audit: &AuditReport) -> Option<String> {
    let sample = audit.sample.as_ref()?;
    let method = if sample.is_random() { "random" } else { "targeted" };
    Some(format!("{} of {}, {method}", sample.reviewed.value, sample.population))
}

/// The body without what is evidence for an item, which is told item by item.
fn without_evidence(audit: &AuditReport) -> String {
    let mut body = audit.head.body.markdown.clone();
    let evidence = audit.evidence.iter().filter(|(id, _)| audit.scored.items.contains_key(*id));
    for (id, evidence) in evidence {
        if !evidence.markdown.is_empty() {
            body = body.replace(&evidence.markdown, "");
        }
        let is_heading =
            |line: &&str| line.starts_with('#') && line.trim_start_matches('#').trim_start().starts_with(id.as_str());
        body = body.lines().filter(|line| !is_heading(line)).collect::<Vec<_>>().join("\n");
    }
    body.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Whether `pair` fell, given that more is better.
pub(super) fn fell(pair: &Pair<f64>) -> bool {
    pair.before.zip(pair.after).is_some_and(|(before, after)| after < before - TOLERANCE)
}

/// Whether `pair` rose.
pub(super) fn rose(pair: &Pair<f64>) -> bool {
    pair.before.zip(pair.after).is_some_and(|(before, after)| after > before + TOLERANCE)
}
