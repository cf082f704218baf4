//! Documents whose change has no list of its own: checklists, surveys, visits, logs, competitors, pages.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::Kind;
use crate::report::{Head, Report};

use super::fields::{Fields, keys, text_of};
use super::matching::was_left_out;
use super::{Change, DocumentDiff, FieldDiff};

/// A document and what pages show of it, as JSON.
struct Entry<'a> {
    document: &'a Head,
    value: Value,
}

pub(super) fn documents(base: &Report, head: &Report) -> Vec<DocumentDiff> {
    let (before, mut after) = (entries(base), entries(head));
    let mut diffs = Vec::new();
    let mut gone = Vec::new();
    let diff = |reference, change, fields| DocumentDiff { reference, change, renamed_from: None, fields };
    for (reference, old) in before {
        match after.remove(&reference) {
            Some(new) => diffs.push(diff(reference, Change::Changed, fields(&old, &new))),
            None => gone.push((reference, old)),
        }
    }
    diffs.retain(|diff| !diff.fields.is_empty());
    for (reference, new) in after {
        let former = gone.iter().position(|(_, old)| is_renamed(old, &new)).map(|at| gone.remove(at).0);
        let is_known = former.is_some() || was_left_out(base, new.document);
        let change = if is_known { Change::Changed } else { Change::Added };
        let fields = earlier_version(&reference, base).map(|earlier| figures(&earlier, &new)).unwrap_or_default();
        diffs.push(DocumentDiff { renamed_from: former, ..diff(reference, change, fields) });
    }
    for (reference, old) in gone {
        let change = if was_left_out(head, old.document) { Change::Changed } else { Change::Removed };
        diffs.push(diff(reference, change, Vec::new()));
    }
    diffs.sort_by(|a, b| a.reference.cmp(&b.reference));
    diffs
}

/// The version of a checklist before a new one.
fn earlier_version<'a>(reference: &str, base: &'a Report) -> Option<Entry<'a>> {
    let (id, version) = reference.strip_prefix("checklist/")?.rsplit_once('@')?;
    let version: u32 = version.parse().ok()?;
    let earlier = base.checklists.iter().filter(|c| c.head.id.as_str() == id && c.version < version);
    let latest = earlier.max_by_key(|c| c.version)?;
    Some(Entry { document: &latest.head, value: own(checklist(&latest.written)) })
}

fn is_renamed(old: &Entry<'_>, new: &Entry<'_>) -> bool {
    old.document.kind == new.document.kind
        && old.document.body == new.document.body
        && (!old.document.body.markdown.trim().is_empty() || old.value.as_object().is_some_and(|f| f.len() > 3))
        && old.value == new.value
}

fn entries(report: &Report) -> BTreeMap<String, Entry<'_>> {
    let mut entries = BTreeMap::new();
    let mut add = |reference: String, document, value| {
        entries.insert(reference, Entry { document, value: own(value) });
    };
    for c in report.checklists.iter().filter(|c| !c.built_in) {
        let reference = format!("{}/{}@{}", Kind::Checklist, c.head.id, c.version);
        add(reference, &c.head, checklist(&c.written));
    }
    let plain = |document: &Head| format!("{}/{}", document.kind, document.id);
    report.surveys.iter().for_each(|s| add(plain(&s.head), &s.head, value(s)));
    report.visits.iter().for_each(|v| add(plain(&v.head), &v.head, value(v)));
    report.logs.iter().for_each(|l| add(plain(&l.head), &l.head, value(l)));
    report.competitors.iter().for_each(|c| add(plain(&c.head), &c.head, value(c)));
    report.pages.iter().for_each(|p| add(plain(&p.head), &p.head, value(p)));
    entries
}

fn value(entry: &impl serde::Serialize) -> Value {
    serde_json::to_value(entry).unwrap_or_default()
}

/// What a checklist asks, as JSON: everything that can change a score or a reading of it.
fn checklist(checklist: &crate::model::Checklist) -> Value {
    let texts = |label: &crate::model::Label| -> BTreeMap<String, String> {
        let first = (String::new(), label.as_str().to_owned());
        label.languages().map(|lang| (lang.to_owned(), label.pick(lang).0.to_owned())).chain([first]).collect()
    };
    let optional = |label: &Option<crate::model::Label>| label.as_ref().map(texts);
    let items = checklist.items().map(|(section, item)| {
        let asked = serde_json::json!({
            "section": section.id, "ask": texts(item.ask()), "weight": item.weight(),
            "critical": item.is_critical(), "element": item.element, "level": item.level, "evidence": item.evidence(),
            "scale": checklist.scale_of(item), "score_of": item.score_of.as_ref().map(|id| &id.value), "why": optional(&item.why),
            "how": optional(&item.how), "example": optional(&item.example), "metrics": item.metrics.iter().map(|id| &id.value).collect::<Vec<_>>(),
        });
        (item.id.as_str().to_owned(), asked)
    });
    let mut asked: serde_json::Map<String, Value> = items.collect();
    for section in &checklist.sections {
        let written = serde_json::json!({ "weight": section.weight, "title": texts(&section.title) });
        asked.insert(format!("section {}", section.id), written);
    }
    asked.insert("pass".into(), serde_json::json!(checklist.pass));
    asked.insert("extends".into(), serde_json::json!(checklist.extends));
    Value::Object(asked)
}

/// What follows from other documents, and what only repeats a figure more finely: neither is an edit of this one.
const FOLLOWS: [&str; 31] = [
    "id",
    "title",
    "owner",
    "tags",
    "lang",
    "path",
    "says",
    "previous",
    "ours",
    "rank",
    "our_rank",
    "of",
    "stale",
    "change",
    "distribution",
    "se",
    "margin",
    "low",
    "high",
    "adj_nps",
    "adj_low",
    "adj_high",
    "pct_low",
    "pct_high",
    "mean_low",
    "mean_high",
    "sd",
    "n_effective",
    "pareto",
    "kept",
    "used_by",
];

/// `value` without what does not belong to the document alone.
fn own(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|name, _| !FOLLOWS.contains(&name.as_str()));
        fields.values_mut().for_each(|field| *field = own(field.take()));
    }
    value
}

/// So many figures of one document are told; of more, only their number.
const SHOWN: usize = 8;

fn fields(old: &Entry<'_>, new: &Entry<'_>) -> Vec<FieldDiff> {
    let mut fields = Fields::of_head(old.document, new.document);
    fields.0.extend(figures(old, new));
    fields.bodies(old.document, new.document);
    fields.0
}

/// What is asked or computed differently.
fn figures(old: &Entry<'_>, new: &Entry<'_>) -> Vec<FieldDiff> {
    let mut fields = Fields::default();
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    leaves(&old.value, "", &mut before);
    leaves(&new.value, "", &mut after);
    let names = keys(&before, &after).into_iter().filter(|name| before.get(*name) != after.get(*name));
    let names: Vec<&String> = names.collect();
    for name in names.iter().take(SHOWN) {
        fields.text((*name).clone(), before.get(*name).map(String::as_str), after.get(*name).map(String::as_str));
    }
    if names.len() > SHOWN {
        fields.long(format!("{} more figures", names.len() - SHOWN), true);
    }
    fields.0
}

/// Every value of an object by its path, `questions recommend nps`.
fn leaves(value: &Value, path: &str, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, field)| {
            let path = format!("{path} {name}").trim().to_owned();
            leaves(field, &path, found);
        }),
        other => found.extend(text_of(other).map(|text| (path.to_owned(), text))),
    }
}
