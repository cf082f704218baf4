//! Documents whose change has no list of its own: checklists, surveys, visits, logs, competitors, pages.

use std::collections::BTreeMap;

use crate::model::Kind;
use crate::report::{Document, Report};

use super::{Change, DocumentDiff, FieldDiff, Fields, head_fields};

/// A document and what pages show of it, as JSON.
struct Entry<'a> {
    document: &'a Document,
    value: serde_json::Value,
}

pub(super) fn documents(base: &Report, head: &Report) -> Vec<DocumentDiff> {
    let (before, mut after) = (entries(base), entries(head));
    let mut diffs = Vec::new();
    let mut gone = Vec::new();
    for (reference, old) in before {
        match after.remove(&reference) {
            Some(new) => {
                let fields = fields(&old, &new);
                if !fields.is_empty() {
                    diffs.push(DocumentDiff { reference, change: Change::Changed, renamed_from: None, fields });
                }
            }
            None => gone.push((reference, old)),
        }
    }
    for (reference, new) in after {
        let former = gone.iter().position(|(_, old)| is_renamed(old, &new)).map(|at| gone.remove(at));
        let (change, renamed_from) = match former {
            Some((former, _)) => (Change::Changed, Some(former)),
            None => (Change::Added, None),
        };
        diffs.push(DocumentDiff { reference, change, renamed_from, fields: Vec::new() });
    }
    diffs.extend(gone.into_iter().map(|(reference, _)| DocumentDiff {
        reference,
        change: Change::Removed,
        renamed_from: None,
        fields: Vec::new(),
    }));
    diffs.sort_by(|a, b| a.reference.cmp(&b.reference));
    diffs
}

fn is_renamed(old: &Entry<'_>, new: &Entry<'_>) -> bool {
    old.document.kind == new.document.kind
        && old.document.body == new.document.body
        && (!old.document.body.markdown.trim().is_empty()
            || old.value.as_object().is_some_and(|fields| fields.len() > 3))
        && old.value == new.value
}

fn entries(report: &Report) -> BTreeMap<String, Entry<'_>> {
    let mut entries = BTreeMap::new();
    let mut add = |reference: String, document, value| {
        entries.insert(reference, Entry { document, value: without_names(value) });
    };
    for c in report.checklists.iter().filter(|c| !c.built_in) {
        let reference = format!("{}/{}@{}", Kind::Checklist, c.document.id, c.version);
        add(reference, &c.document, checklist(&c.checklist));
    }
    let plain = |document: &Document| format!("{}/{}", document.kind, document.id);
    report.surveys.iter().for_each(|s| add(plain(&s.document), &s.document, value(s)));
    report.visits.iter().for_each(|v| add(plain(&v.document), &v.document, value(v)));
    report.logs.iter().for_each(|l| add(plain(&l.document), &l.document, value(l)));
    report.competitors.iter().for_each(|c| add(plain(&c.document), &c.document, value(c)));
    report.pages.iter().for_each(|p| add(plain(&p.document), &p.document, value(p)));
    entries
}

fn value(entry: &impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(entry).unwrap_or_default()
}

/// What a checklist asks, as JSON: everything that can change a score or a reading of it.
fn checklist(checklist: &crate::model::Checklist) -> serde_json::Value {
    let items = checklist.items().map(|(section, item)| {
        let asked = serde_json::json!({
            "section": section.id, "section_weight": section.weight, "ask": item.ask, "weight": item.weight,
            "critical": item.critical, "element": item.element, "level": item.level, "evidence": item.evidence,
            "scale": checklist.scale_of(item), "score_of": item.score_of, "why": item.why, "how": item.how,
            "example": item.example, "metrics": item.metrics,
        });
        (item.id.as_str().to_owned(), asked)
    });
    let items: serde_json::Map<String, serde_json::Value> = items.collect();
    serde_json::json!({ "pass": checklist.pass, "extends": checklist.extends, "items": items })
}

/// The fields of an entry without those that name it or are told by the head, and without sentences.
fn without_names(mut value: serde_json::Value) -> serde_json::Value {
    if let Some(fields) = value.as_object_mut() {
        for name in ["id", "title", "owner", "tags", "lang", "path", "says", "previous"] {
            fields.remove(name);
        }
    }
    value
}

fn fields(old: &Entry<'_>, new: &Entry<'_>) -> Vec<FieldDiff> {
    let mut fields = Fields(head_fields(old.document, new.document));
    if old.value != new.value {
        let names = changed_names(&old.value, &new.value);
        fields.text("content", None, Some(&names.join(", ")));
    }
    fields.0
}

/// The names of the fields that differ; of a checklist's items, the items.
fn changed_names(old: &serde_json::Value, new: &serde_json::Value) -> Vec<String> {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else { return Vec::new() };
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changed = Vec::new();
    for name in names.into_iter().filter(|name| old.get(*name) != new.get(*name)) {
        match (name.as_str(), old.get(name), new.get(name)) {
            ("items", Some(before), Some(after)) => changed.extend(changed_names(before, after)),
            _ => changed.push(name.clone()),
        }
    }
    changed
}
