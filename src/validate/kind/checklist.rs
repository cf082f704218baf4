//! Checklists.

use std::collections::BTreeMap;

use crate::diag::rules;
use crate::model::checklist::{Checklist, EvidenceRule, ItemLevel};
use crate::model::{Element, Head, Label, Located, Scale};
use crate::parse::node::{Entry, Node, Value};
use crate::parse::read::MapReader;

use super::super::draft::{ChecklistDraft, ItemDraft, SectionDraft};
use super::super::fields::Fields;

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<ChecklistDraft> {
    let version = map.required("version").and_then(|node| fields.whole(node, 1, i64::from(u32::MAX)));
    let extends = map.optional("extends").and_then(|node| fields.checklist(node));
    let scale = map.optional("scale").map(|node| read_scale(fields, node));
    let scale_titles = map.optional("scale-titles").map(|node| titles(fields, node)).unwrap_or_default();
    let pass = map.optional("pass").and_then(|node| percent(fields, node));
    let drop = map.optional("drop").map(|node| fields.ids(node)).unwrap_or_default();
    let weights = map.optional("weights").map(|node| weights(fields, node)).unwrap_or_default();
    let sections = map.required("sections").map(|node| sections(fields, node));
    let (states_scale, scale) = match scale {
        Some(scale) => (true, scale?),
        None => (false, Scale::Labels(vec!["no".into(), "partly".into(), "yes".into()])),
    };
    let checklist = Checklist {
        head: head?,
        version: u32::try_from(version?).ok()?,
        built_in: false,
        extends: extends.as_ref().map(|extends| extends.value.clone()),
        scale,
        scale_titles,
        pass,
        sections: Vec::new(),
    };
    Some(ChecklistDraft { checklist, extends, states_scale, sections: sections?, drop, weights })
}

fn percent(fields: &Fields<'_>, node: &Node) -> Option<f64> {
    let value = fields.at_least(node, 0.0, &rules::OUT_OF_RANGE)?;
    if value > 100.0 {
        fields.fault(&rules::OUT_OF_RANGE, node.span, format!("`{value}` is above 100"));
        return None;
    }
    Some(value)
}

fn weight(fields: &Fields<'_>, node: &Node) -> Option<f64> {
    fields.at_least(node, 0.0, &rules::NEGATIVE_WEIGHT)
}

fn titles(fields: &Fields<'_>, node: &Node) -> BTreeMap<String, Label> {
    let Some(mapping) = fields.reader.entries(node) else { return BTreeMap::new() };
    let titles = mapping.entries.iter().filter_map(|e| fields.label(&e.value).map(|label| (e.key.clone(), label)));
    titles.collect()
}

fn weights(fields: &Fields<'_>, node: &Node) -> Vec<(Located<crate::model::Id>, f64)> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    let read = |entry: &Entry| {
        let id = fields.id_at(&entry.key, entry.key_span)?;
        Some((Located::new(id, fields.origin(entry.key_span)), weight(fields, &entry.value)?))
    };
    mapping.entries.iter().filter_map(read).collect()
}

/// Labels from low to high, or a range such as `1-5`.
pub(super) fn read_scale(fields: &Fields<'_>, node: &Node) -> Option<Scale> {
    let expected = "labels from low to high such as `[no, partly, yes]`, or a range such as `1-5`";
    if let Value::Sequence(_) = &node.value {
        let labels: Vec<String> = fields.texts(node).iter().map(|label| canonical(label)).collect();
        let distinct: std::collections::BTreeSet<&String> = labels.iter().collect();
        if labels.len() < 2 || distinct.len() != labels.len() {
            fields.reader.report(
                fields
                    .reader
                    .fault(&rules::INVALID_SCALE, node.span, "a scale needs two or more different labels")
                    .expected(expected),
            );
            return None;
        }
        return Some(Scale::Labels(labels));
    }
    let range = fields.reader.parse_with(node, &rules::INVALID_SCALE, expected, |text| {
        let (min, max) = text.split_once('-').or_else(|| text.split_once('–'))?;
        Some((min.trim().parse::<f64>().ok()?, max.trim().parse::<f64>().ok()?))
    });
    let (min, max) = range?;
    if !(min < max && max.is_finite()) {
        fields.reader.report(
            fields.reader.fault(&rules::INVALID_SCALE, node.span, "the scale does not rise").expected(expected),
        );
        return None;
    }
    Some(Scale::Range { min, max })
}

/// `yes` and `no`, however a YAML tool has written them.
pub(in crate::validate) fn canonical(label: &str) -> String {
    match label {
        "true" | "True" | "TRUE" => "yes".into(),
        "false" | "False" | "FALSE" => "no".into(),
        other => other.to_owned(),
    }
}

fn sections(fields: &Fields<'_>, node: &Node) -> Vec<SectionDraft> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    mapping.entries.iter().filter_map(|entry| section(fields, entry)).collect()
}

fn section(fields: &Fields<'_>, entry: &Entry) -> Option<SectionDraft> {
    let id = fields.id_at(&entry.key, entry.key_span)?;
    let mut map = fields.reader.mapping(&entry.value)?.called("a section").anchored(entry.key_span);
    let title = map.optional("title").and_then(|node| fields.label(node));
    let weight = map.optional("weight").and_then(|node| weight(fields, node));
    let items = map.optional("items").map(|node| items(fields, node)).unwrap_or_default();
    map.finish();
    Some(SectionDraft { id: Located::new(id, fields.origin(entry.key_span)), title, weight, items })
}

fn items(fields: &Fields<'_>, node: &Node) -> Vec<ItemDraft> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    mapping.entries.iter().filter_map(|entry| item(fields, entry)).collect()
}

fn item(fields: &Fields<'_>, entry: &Entry) -> Option<ItemDraft> {
    let id = Located::new(fields.id_at(&entry.key, entry.key_span)?, fields.origin(entry.key_span));
    let is_short = !matches!(entry.value.value, Value::Mapping(_));
    let is_label = entry.value.as_mapping().is_some_and(|map| {
        !map.entries.is_empty() && map.entries.iter().all(|e| !ITEM_KEYS.contains(&e.key.as_str()) && e.key.len() <= 3)
    });
    if is_short || is_label {
        return Some(ItemDraft { ask: Some(fields.label(&entry.value)?), ..empty(id) });
    }
    let reader = fields.reader;
    let mut map = reader.mapping(&entry.value)?.called("an item").anchored(entry.key_span);
    let elements = Element::ALL.map(|element| (element.name(), element));
    let levels = [("contact", ItemLevel::Contact), ("organisation", ItemLevel::Organisation)];
    let evidence =
        [("required", EvidenceRule::Required), ("expected", EvidenceRule::Expected), ("none", EvidenceRule::None)];
    let draft = ItemDraft {
        ask: map.optional("ask").and_then(|node| fields.label(node)),
        why: map.optional("why").and_then(|node| fields.label(node)),
        how: map.optional("how").and_then(|node| fields.label(node)),
        example: map.optional("example").and_then(|node| fields.label(node)),
        weight: map.optional("weight").and_then(|node| weight(fields, node)),
        critical: map.optional("critical").and_then(|node| reader.boolean(node)),
        element: map.optional("element").and_then(|node| reader.choice(node, &elements)),
        level: map.optional("level").and_then(|node| reader.choice(node, &levels)),
        evidence: map.optional("evidence").and_then(|node| reader.choice(node, &evidence)),
        scale: map.optional("scale").and_then(|node| read_scale(fields, node)),
        score_of: map.optional("score_of").and_then(|node| fields.id(node)),
        metrics: map.optional("metrics").map(|node| fields.ids(node)).unwrap_or_default(),
        id,
    };
    map.finish();
    Some(draft)
}

const ITEM_KEYS: [&str; 13] = [
    "ask", "why", "how", "example", "weight", "critical", "element", "level", "evidence", "scale", "score_of",
    "metrics", "id",
];

fn empty(id: Located<crate::model::Id>) -> ItemDraft {
    ItemDraft {
        id,
        ask: None,
        why: None,
        how: None,
        example: None,
        weight: None,
        critical: None,
        element: None,
        level: None,
        evidence: None,
        scale: None,
        score_of: None,
        metrics: Vec::new(),
    }
}
