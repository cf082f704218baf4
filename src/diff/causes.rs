//! What a movement comes from. In: which documents were written differently, and what each rests on. Out: for a document the edits
//! that reach its results, its own first.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

use crate::load::CONFIGURATION;
use crate::model::{ChecklistRef, DocRef, Id, Kind};
use crate::parse::node::Node;
use crate::validate::{BesideFile, BesideKind, Written, WrittenDocument};

use super::attention::reference;
use super::matching::Pairings;
use super::pairing::DocumentSide;
use super::{AttentionKind, Change};

/// The edits that a movement comes from: one reference, several, or nothing where none is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Cause(Vec<String>);

impl Cause {
    /// The references, the document's own first.
    pub fn references(&self) -> &[String] {
        &self.0
    }

    /// Whether the document called `reference` was edited itself.
    pub fn is_own(&self, reference: &str) -> bool {
        self.0.first().is_some_and(|first| first == reference)
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [] => serializer.serialize_none(),
            [one] => serializer.serialize_str(one),
            several => several.serialize(serializer),
        }
    }
}

/// What rests on what, and what was edited.
pub(super) struct Causes {
    /// Reference → what it rests on.
    rests_on: BTreeMap<String, BTreeSet<String>>,
    edited: BTreeSet<String>,
    /// What was edited in the settings, where anything was.
    settings: Option<SettingsEdits>,
}

/// Edits of the settings that can move results.
struct SettingsEdits {
    /// Their keys.
    keys: BTreeSet<String>,
}

impl SettingsEdits {
    /// Whether one of them can move results of a document of `kind`.
    fn reach(&self, kind: Option<Kind>) -> bool {
        let is_answered = matches!(kind, Some(Kind::Audit | Kind::Visit));
        self.keys.iter().any(|key| match key.as_str() {
            "bands" => is_answered,
            // Working hours and charts are of series.
            "calendars" | "spc" => !is_answered && kind != Some(Kind::Survey),
            "critical" => !matches!(kind, Some(Kind::Survey | Kind::Log)),
            _ => true,
        })
    }
}

impl Causes {
    pub(super) fn new(pairings: &Pairings<'_>) -> Self {
        let mut rests_on: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for side in [pairings.base, pairings.head] {
            let documents = side.written.map_or(&[][..], |written| &written.documents);
            for document in documents {
                let of = rests_on.entry(reference(DocumentSide::of_written(document))).or_default();
                of.extend(named(document));
            }
            // Whatever asks for a checklist by its id alone rests on what answers it.
            for document in documents {
                if let Some(pinned) = pinned(document, "checklist") {
                    let answers = rests_on.entry(answers(document.kind, &pinned.id)).or_default();
                    answers.insert(reference(DocumentSide::of_written(document)));
                }
            }
        }
        let is_edited = |pairing: &&super::pairing::Pairing<'_>| {
            pairing.change != Change::Changed || pairing.former().is_some() || pairing.edits.iter().len() > 0
        };
        let edited = pairings.all().filter(is_edited).map(|pairing| reference(pairing.called())).collect();
        Self { rests_on, edited, settings: settings(pairings) }
    }

    /// What the movement of the document called `about` comes from.
    pub(super) fn of(&self, about: &str) -> Cause {
        let mut seen: BTreeSet<&str> = BTreeSet::from([about]);
        let mut left: Vec<&str> = vec![about];
        while let Some(next) = left.pop() {
            let further = self.rests_on.get(next).into_iter().flatten();
            left.extend(further.map(String::as_str).filter(|other| seen.insert(other)));
        }
        seen.remove(about);
        let own = self.edited.contains(about).then(|| about.to_owned());
        let others = seen.into_iter().filter(|other| self.edited.contains(*other)).map(str::to_owned);
        let mut found: Vec<String> = own.into_iter().chain(others).collect();
        let kind = about.split_once('/').and_then(|(kind, _)| kind.parse().ok());
        if self.settings.as_ref().is_some_and(|edits| edits.reach(kind) || found.is_empty()) {
            found.push(CONFIGURATION.to_owned());
        }
        Cause(found)
    }

    /// How many documents were edited, added or removed, the settings among them.
    pub(super) fn count(&self) -> usize {
        self.edited.len() + usize::from(self.settings.is_some())
    }
}

fn settings(pairings: &Pairings<'_>) -> Option<SettingsEdits> {
    let (base, head) = (pairings.base.written?, pairings.head.written?);
    // A file of holidays is a setting, wherever it is written.
    let is_setting = |(_, file): &(&String, &BesideFile)| file.kind == BesideKind::Setting;
    let hashes = |written: &Written| -> Vec<[u8; 32]> {
        written.beside.iter().filter(is_setting).map(|(_, file)| file.hash).collect()
    };
    let calendars = (hashes(base) != hashes(head)).then(|| "calendars".to_owned());
    let (before, after) = (base.settings.as_ref(), head.settings.as_ref());
    let edits = before
        .zip(after)
        .map(|(before, after)| super::authored::Edits::of_settings(&before.node, &after.node, pairings.languages()));
    let reaches = |kind| matches!(kind, AttentionKind::SettingsLoosened | AttentionKind::PrivacyLoosened);
    let key = |edit: &super::FieldDiff| edit.path.steps().first().map(|key| (*key).to_owned());
    let moving = edits.iter().flat_map(super::authored::Edits::iter).filter(|edit| edit.meaning.is_some_and(reaches));
    // What a value is called moves no result.
    let keys: BTreeSet<String> = moving.filter_map(key).filter(|key| key != "labels").chain(calendars).collect();
    let is_edited = !keys.is_empty() || edits.is_some_and(|edits| edits.iter().len() > 0);
    is_edited.then_some(SettingsEdits { keys })
}

/// What rests on all documents of `kind` that answer `checklist`.
fn answers(kind: Kind, checklist: &Id) -> String {
    format!("answers-of-{}/{checklist}", kind.name())
}

/// What the results of a document rest on.
fn named(document: &WrittenDocument) -> Vec<String> {
    // A checklist and a competitor only show beside their own what they name.
    let direct = |about: &&DocRef| {
        matches!(about.kind, Kind::Metric | Kind::Survey | Kind::Log)
            && !matches!(document.kind, Kind::Competitor | Kind::Checklist)
    };
    let mut found: Vec<String> = document.named.iter().filter(direct).map(ToString::to_string).collect();
    let asks = matches!(document.kind, Kind::Metric | Kind::Checklist);
    // A metric is made of audits or of visits.
    let source = document.front.as_mapping().and_then(|map| map.get("source")?.as_mapping());
    let of = if source.is_some_and(|source| source.get("visit").is_some()) { Kind::Visit } else { Kind::Audit };
    let checklists = document.named.iter().filter(|about| asks && about.kind == Kind::Checklist);
    found.extend(checklists.map(|about| answers(of, &about.id)));
    let pins = ["checklist", "extends"].into_iter().filter_map(|key| pinned(document, key));
    found.extend(pins.filter(|pinned| !pinned.built_in).map(|pinned| format!("checklist/{pinned}")));
    found
}

fn pinned(document: &WrittenDocument, key: &str) -> Option<ChecklistRef> {
    let node: Option<&Node> = document.front.as_mapping()?.get(key);
    node?.as_text()?.trim().parse().ok()
}
