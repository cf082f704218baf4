//! Bodies: the evidence for each item of an audit, and the text that is no evidence.

use std::collections::{BTreeMap, BTreeSet};

use crate::parse::markdown::Outline;
use crate::parse::node::{Mapping, Node};
use crate::validate::WrittenDocument;

use super::super::matching::keys;
use super::super::{AttentionKind, FieldDiff, FieldPath};

/// The parts of the bodies that differ; of long text only the change is told.
pub(super) fn own(before: &WrittenDocument, after: &WrittenDocument) -> Vec<FieldDiff> {
    let items: BTreeSet<&str> = items(before).chain(items(after)).collect();
    let (old, new) = (Parts::of(before.body(), &items), Parts::of(after.body(), &items));
    let mut found: Vec<FieldDiff> = changed(FieldPath::of("body"), Some(&old.rest), Some(&new.rest)).collect();
    for item in items {
        let path = FieldPath::of("evidence").then(item);
        found.extend(changed(path, old.evidence.get(item), new.evidence.get(item)));
    }
    found
}

/// The translations that differ, each by its language.
pub(super) fn translated(before: &WrittenDocument, after: &WrittenDocument) -> Vec<FieldDiff> {
    let (old, new) = (&before.translations, &after.translations);
    let languages = keys(old, new).into_iter();
    let change = |language: &String| {
        changed(FieldPath::of("body").then(language.as_str()), old.get(language), new.get(language))
    };
    languages.flat_map(change).collect()
}

/// That the text at `path` changed, where it did: how its lines end and the blank lines around it mean nothing.
fn changed(path: FieldPath, before: Option<&String>, after: Option<&String>) -> impl Iterator<Item = FieldDiff> {
    let lines = |text: &'_ String| text.trim().lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (before.map(lines).unwrap_or_default(), after.map(lines).unwrap_or_default());
    let meaning = (path.is_at(&["evidence"]) && is_less(&old, &new)).then_some(AttentionKind::EvidenceRemoved);
    (old != new).then_some(FieldDiff { meaning, ..FieldDiff::new(path, None, None) }).into_iter()
}

/// Whether a text lost lines and says nothing new.
fn is_less(before: &[String], after: &[String]) -> bool {
    let says = |line: &&String| !line.trim().is_empty() && !line.starts_with('#');
    let (before, after): (Vec<_>, Vec<_>) = (before.iter().filter(says).collect(), after.iter().filter(says).collect());
    after.len() < before.len() && after.iter().all(|line| before.contains(line))
}

/// The items that a document answers.
fn items(document: &WrittenDocument) -> impl Iterator<Item = &str> {
    let answers = document.front.as_mapping().and_then(|map| map.get("answers"));
    answers.and_then(Node::as_mapping).into_iter().flat_map(Mapping::keys)
}

/// A body in its parts.
#[derive(Default)]
struct Parts {
    /// Evidence, its heading included, by item.
    evidence: BTreeMap<String, String>,
    /// Everything else.
    rest: String,
}

impl Parts {
    fn of(body: &str, items: &BTreeSet<&str>) -> Self {
        if items.is_empty() {
            return Self { rest: body.to_owned(), ..Self::default() };
        }
        let mut parts = Self::default();
        let headings = Outline::of(body, 0).headings;
        let starts = headings.iter().map(|heading| heading.span.start).chain([body.len()]);
        let ends: Vec<usize> = starts.collect();
        parts.rest.push_str(&body[..ends[0]]);
        // The item that is spoken of, and the level of the heading that names it.
        let mut about: Option<(&str, u8)> = None;
        for (heading, end) in headings.iter().zip(&ends[1..]) {
            let word = heading.text.split_whitespace().next().unwrap_or_default().trim_end_matches([':', '.', ',']);
            let named = items.get(word).map(|item| (*item, heading.level));
            about = named.or(about.filter(|(_, level)| heading.level > *level));
            let text = &body[heading.span.start..*end];
            match about {
                Some((item, _)) => parts.evidence.entry(item.to_owned()).or_default().push_str(text),
                None => parts.rest.push_str(text),
            }
        }
        parts
    }
}
