//! Settings that were edited. In: the settings of both sides as written, what is computed with them, and the names that documents use.
//! Out: an entry for each that loosens something: by its declaration, or by what it does to names and results that were there.

use std::collections::BTreeSet;

use crate::load::CONFIGURATION;
use crate::model::Config;
use crate::parse::node::{Node, Value};
use crate::report::Report;
use crate::report::survey::QuestionResult;
use crate::validate::{Written, WrittenDocument, WrittenSettings};

use super::super::FieldDiff;
use super::super::authored::Edits;
use super::super::render::told_field;
use super::approvals::{text, value};
use super::{AttentionKind, Found};

/// Keys under which documents name people.
const NAMING: [&str; 6] = ["owner", "who", "auditor", "by", "decider", "shopper"];

impl Found<'_> {
    /// What was edited in the settings.
    pub(super) fn settings(&mut self) {
        let side = |written: Option<&Written>| written?.settings.clone();
        let (before, after) = (side(self.pairings.base.written), side(self.pairings.head.written));
        if before.is_some() && after.is_none() && self.pairings.head.is_faulty(CONFIGURATION) {
            let text = "cannot be read: both sides are compared by the last settings that can".to_owned();
            let mut entry = self.entry(AttentionKind::SettingsLoosened, CONFIGURATION.to_owned(), text);
            (entry.path, entry.line) = (Some(CONFIGURATION.to_owned()), Some(1));
            self.add(entry);
        }
        let (Some(before), Some(after)) = (before, after) else { return };
        for edit in Edits::of_settings(&before.node, &after.node, self.pairings.languages()).iter() {
            let told = told_field(edit);
            let found = match (edit.meaning, edit.path.steps().as_slice()) {
                (Some(kind), _) => Some((kind, told)),
                (None, ["privacy", ..]) => {
                    self.hidden().map(|said| (AttentionKind::SettingsLoosened, format!("{told}; {said}")))
                }
                (None, ["people", id, rest @ ..]) => {
                    let vouched = || self.vouched(edit).filter(|_| rest.first() == Some(&"also"));
                    let said = self.joined(id).or_else(vouched);
                    said.map(|said| (AttentionKind::SettingsLoosened, format!("{told}; {said}")))
                }
                (None, ["languages"]) => {
                    self.spoken_first().map(|said| (AttentionKind::SettingsLoosened, format!("{told}; {said}")))
                }
                (None, ["labels", value, ..]) => alike(&after, value, edit)
                    .map(|other| (AttentionKind::SettingsLoosened, format!("{told}; `{other}` is called so too"))),
                _ => None,
            };
            if let Some((kind, text)) = found {
                let mut entry = self.entry(kind, CONFIGURATION.to_owned(), text).at(&after.file, edit.at);
                entry.place = place(edit);
                self.add(entry.sides(edit.before.clone(), edit.after.clone()));
            }
        }
    }

    /// How many answers of surveys were shown and are not.
    fn hidden(&self) -> Option<String> {
        let shown = |report: &Report| -> BTreeSet<(String, String)> {
            let questions = report.surveys.iter().flat_map(|survey| {
                let shown =
                    survey.questions.iter().filter(|(_, it)| !matches!(it.result, QuestionResult::Withheld { .. }));
                shown.map(|(id, _)| (survey.head.id.to_string(), id.to_string()))
            });
            questions.collect()
        };
        let hidden = shown(self.base).difference(&shown(self.head)).count();
        match hidden {
            0 => None,
            1 => Some("1 result is no longer shown".to_owned()),
            several => Some(format!("{several} results are no longer shown")),
        }
    }

    /// Which names that were two people in the documents are one by the person called `id`.
    fn joined(&self, id: &str) -> Option<String> {
        let person = self.head.settings.people.iter().find(|person| person.id.as_str() == id)?;
        let is_its = |name: &&String| self.head.settings.known_as(name).is_some_and(|known| known.id == person.id);
        let used = self.pairings.base.written.map(names).unwrap_or_default();
        let own: Vec<&String> = used.iter().filter(is_its).collect();
        let base: &Config = &self.base.settings;
        let other = |name: &&&String| own.iter().any(|one| one != *name && !base.is_one(one, name));
        let apart: Vec<String> = own.iter().filter(other).map(|name| format!("`{name}`")).collect();
        (!apart.is_empty()).then(|| format!("{} were not one person so far", apart.join(" and ")))
    }

    /// Which approvals that were there become those of a known person by the spellings that `edit` lists.
    fn vouched(&self, edit: &FieldDiff) -> Option<String> {
        let new = edit.names.after.iter().filter(|name| !edit.names.before.contains(name));
        let new: BTreeSet<String> = new.map(|name| name.trim().to_lowercase()).collect();
        let approved = |document: &WrittenDocument| approvers(document).any(|name| new.contains(&name.to_lowercase()));
        let documents = self.pairings.base.written.map_or(&[][..], |written| &written.documents);
        let about = documents.iter().filter(|document| approved(document));
        let about: Vec<String> =
            about.map(|document| self.names.title(&format!("{}/{}", document.kind, document.id)).to_owned()).collect();
        (!about.is_empty()).then(|| format!("by this a known person approves {}", about.join(", ")))
    }

    /// The language that plain texts are in now, where that is another.
    fn spoken_first(&self) -> Option<String> {
        let first = |report: &Report| report.settings.languages.first().to_owned();
        let (before, after) = (first(self.base), first(self.head));
        (before != after).then(|| format!("texts that state no language are in `{after}`, not in `{before}`"))
    }

    /// Of whom `name` is a spelling by this change alone, where that person was known before.
    pub(super) fn spelt_by_change(&self, name: &str) -> Option<&str> {
        let (base, head) = (&self.base.settings, &self.head.settings);
        let now = head.known_as(name)?;
        let was_there = base.people.iter().any(|person| person.id == now.id);
        (was_there && base.known_as(name).is_none()).then_some(now.name.as_str())
    }
}

/// What verdicts and privacy rest on stands before what else is set, and what something is called behind.
fn place(edit: &FieldDiff) -> u8 {
    match edit.path.steps().first() {
        Some(&("critical" | "privacy" | "rules")) => 0,
        Some(&"labels") => 2,
        _ => 1,
    }
}

/// Who signs an audit, disputes it or decides.
fn approvers(document: &WrittenDocument) -> impl Iterator<Item = &str> {
    let front = &document.front;
    let disputes = value(front, "disputed").and_then(Node::as_mapping).into_iter().flat_map(|map| &map.entries);
    let signed = value(front, "signed").and_then(|signed| text(signed, "by"));
    disputes.filter_map(|entry| text(&entry.value, "by")).chain(signed).chain(text(front, "decider"))
}

/// Another value that the settings call as `edit` calls `value`, where that is new.
fn alike(settings: &WrittenSettings, value: &str, edit: &FieldDiff) -> Option<String> {
    let folded = |text: &str| text.trim().to_lowercase();
    let said = edit.after.as_deref().filter(|_| edit.before.is_none()).map(folded)?;
    // A label may be a text or a map of texts, and the edit that of a whole one.
    let says = |text: &str| {
        said == text || said.split(", ").any(|part| part.split_once(": ").is_some_and(|(_, it)| it == text))
    };
    let labels = settings.node.as_mapping()?.get("labels")?.as_mapping()?;
    let other = labels.entries.iter().filter(|entry| entry.key != value).find(|entry| {
        let mut texts = Vec::new();
        scalars(&entry.value, &mut texts);
        says(&folded(&entry.key)) || texts.iter().any(|text| says(&folded(text)))
    });
    other.map(|entry| entry.key.clone())
}

/// Every text in `node`.
fn scalars<'n>(node: &'n Node, found: &mut Vec<&'n str>) {
    match &node.value {
        Value::Mapping(map) => map.entries.iter().for_each(|entry| scalars(&entry.value, found)),
        Value::Sequence(items) => items.iter().for_each(|item| scalars(item, found)),
        _ => found.extend(node.as_text()),
    }
}

/// The people that documents name, in small letters.
fn names(written: &Written) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    written.documents.iter().for_each(|document| named(&document.front, &mut found));
    found
}

fn named(node: &Node, found: &mut BTreeSet<String>) {
    match &node.value {
        Value::Mapping(map) => {
            for entry in &map.entries {
                match entry.value.as_text() {
                    Some(name) if NAMING.contains(&entry.key.as_str()) => {
                        found.insert(name.trim().to_lowercase());
                    }
                    _ => named(&entry.value, found),
                }
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| named(item, found)),
        _ => {}
    }
}
