//! A checklist that was filled in, as an audit or a visit.
//!
//! In: the checklist, and the values of the form. Out: the kind of document and its text. Answers stand under the ids of items, notes under
//! `note-ITEM`, evidence under `evidence-ITEM`; the other fields are keys of the document, dotted where they lie deeper.

use super::filled::Values;
use super::seen;
use super::written::{self, Entries, Written};
use crate::i18n::Lang;
use crate::model::{Checklist, Kind};
use crate::parse::Node;
use crate::site::NOTE;

/// The kinds of document that a checklist becomes, and what the fields of the form are called there: a field of another kind is left out.
const STATUS: &str = "status";
const OF_AUDIT: [&str; 7] =
    ["date", "auditor", "sample.population", "sample.reviewed", "sample.method", STATUS, "scope.*"];
const OF_VISIT: [&str; 11] = [
    "date",
    "auditor",
    "time",
    "channel",
    "place",
    "brief",
    "waited",
    "answered",
    "transfers",
    "right-agent",
    "resolved",
];

/// Returns the kind and the text of the document of `values`, in the language `lang` where that has to be said; what is wrong with a
/// value that is none. The script of a published form, `fill.js`, makes the same text.
pub(super) fn document(checklist: &Checklist, lang: Option<Lang>, values: &Values) -> (Kind, String) {
    let kind = if values.get("kind").is_some_and(|kind| kind == "visit") { Kind::Visit } else { Kind::Audit };
    let mut front = Entries::new();
    front.push(("kind".into(), Written::Word(kind.name().into())));
    front.push(("checklist".into(), Written::Plain(checklist.reference().to_string())));
    if let Some(lang) = lang {
        front.push(("lang".into(), Written::Word(lang.code().into())));
    }
    front.extend(entries(checklist, kind, values));
    (kind, format!("---\n{}---\n{}", written::block(&front), seen::written(checklist, values)))
}

/// Returns the entries that `values` stand for.
pub(super) fn entries(checklist: &Checklist, kind: Kind, values: &Values) -> Entries {
    let mut entries = about(checklist, kind, values);
    entries.push(("answers".into(), Written::Map(answers(checklist, values))));
    entries
}

/// Returns what the form of `checklist` holds of the mapping `root` and the `body` of a document.
pub(super) fn values(checklist: &Checklist, root: &Node, body: &str) -> Values {
    let mut values = Values::new();
    let Some(mapping) = root.as_mapping() else { return values };
    let mut put = |name: String, node: Option<&Node>| {
        values.extend(node.and_then(Node::as_text).map(|text| (name, text.to_owned())));
    };
    for name in ["kind", "date", "auditor", STATUS].into_iter().chain(OF_VISIT) {
        put(name.to_owned(), mapping.get(name));
    }
    put("auditor".into(), mapping.get("shopper"));
    for key in ["scope", "sample"] {
        let inner = mapping.get(key).and_then(Node::as_mapping);
        inner.into_iter().flat_map(|inner| &inner.entries).for_each(|entry| {
            put(format!("{key}.{}", entry.key), Some(&entry.value));
        });
    }
    let answers = mapping.get("answers").and_then(Node::as_mapping);
    for entry in answers.into_iter().flat_map(|answers| &answers.entries) {
        let inner = entry.value.as_mapping();
        put(entry.key.clone(), inner.map_or(Some(&entry.value), |inner| inner.get("answer")));
        put(format!("{NOTE}{}", entry.key), inner.and_then(|inner| inner.get("note")));
    }
    if mapping.get(STATUS).is_none() {
        values.insert(STATUS.into(), "final".into());
    }
    values.extend(seen::values(checklist, body));
    values
}

/// The keys about an audit or a visit.
fn about(checklist: &Checklist, kind: Kind, values: &Values) -> Entries {
    let (names, rest) = match kind {
        Kind::Visit => (&OF_VISIT[..], false),
        _ => (&OF_AUDIT[..], true),
    };
    let text = |name: &str| values.get(name).map(|text| text.trim()).filter(|text| !text.is_empty());
    let mut about = Entries::new();
    for name in names {
        match *name {
            "scope.*" => {}
            STATUS => {
                let is_open = checklist.items().any(|(_, item)| said(values, "", item.id.as_str()).is_none());
                match text(STATUS) {
                    Some("draft") => about.push((STATUS.into(), Written::Word("draft".into()))),
                    None if is_open => about.push((STATUS.into(), Written::Word("draft".into()))),
                    Some("final") | None => {}
                    Some(other) => about.push((STATUS.into(), Written::Text(other.into()))),
                }
            }
            "auditor" => {
                let called = if kind == Kind::Visit { "shopper" } else { "auditor" };
                about.extend(text("auditor").map(|who| (called.into(), Written::Text(who.into()))));
            }
            name => {
                let Some(text) = text(name) else { continue };
                let is_text = matches!(name, "channel" | "place" | "brief");
                let value = if is_text { Written::Text(text.into()) } else { Written::Word(text.into()) };
                put(&mut about, name, value);
            }
        }
    }
    if rest {
        for (name, value) in scope(values) {
            put(&mut about, &format!("scope.{name}"), Written::Text(value));
        }
    }
    about
}

/// The parts of the service that are named, by their names.
fn scope(values: &Values) -> Vec<(String, String)> {
    let known = values.iter().filter_map(|(name, value)| Some((name.strip_prefix("scope.")?, value.trim())));
    let more = values.get("scope-name").zip(values.get("scope-value"));
    let more = more.map(|(name, value)| (name.trim(), value.trim()));
    let named = known.chain(more).filter(|(name, value)| !name.is_empty() && !value.is_empty());
    named.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// What stands at `start` and the item `id`, with the line ends of a file.
pub(super) fn said(values: &Values, start: &str, id: &str) -> Option<String> {
    let text = values.get(&format!("{start}{id}"))?.replace("\r\n", "\n");
    (!text.trim().is_empty()).then_some(text)
}

/// Returns the first item that has a note and no answer: the note would be lost.
pub(super) fn note_alone<'c>(checklist: &'c Checklist, values: &Values) -> Option<&'c str> {
    let mut ids = checklist.items().map(|(_, item)| item.id.as_str());
    ids.find(|id| said(values, "", id).is_none() && said(values, NOTE, id).is_some())
}

fn answers(checklist: &Checklist, values: &Values) -> Entries {
    let mut answers = Entries::new();
    for (_, item) in checklist.items() {
        let id = item.id.as_str();
        let Some(answer) = said(values, "", id) else { continue };
        let answer = Written::Answer(answer.trim().to_owned());
        let whole = match said(values, NOTE, id) {
            None => answer,
            Some(note) => Written::Map(vec![("answer".into(), answer), ("note".into(), Written::Text(note))]),
        };
        answers.push((id.to_owned(), whole));
    }
    answers
}

/// Puts `value` at `name`, below the part before its first dot where it has one.
fn put(entries: &mut Entries, name: &str, value: Written) {
    let Some((first, rest)) = name.split_once('.') else { return entries.push((name.to_owned(), value)) };
    match entries.iter_mut().find(|(key, _)| key == first) {
        Some((_, Written::Map(inner))) => inner.push((rest.to_owned(), value)),
        _ => entries.push((first.to_owned(), Written::Map(vec![(rest.to_owned(), value)]))),
    }
}
