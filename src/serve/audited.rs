//! A checklist that was filled in, as an audit or a visit.
//!
//! In: the checklist, and the values of the form. Out: the kind of document and its text. Answers stand under the ids of items, notes under
//! `note-ITEM`, evidence under `evidence-ITEM`; every other name is a key of the document, dotted where it lies deeper.

use std::fmt::Write as _;

use serde_yaml::{Mapping, Value};

use super::filled::Values;
use super::kinds;
use crate::i18n::Lang;
use crate::model::{Checklist, Kind};
use crate::site::{EVIDENCE, NOTE};

/// The fields of a form that are no keys of its document.
const OWN: [&str; 4] = ["token", "id", "kind", "lang"];
const STATUS: &str = "status";

/// Returns the kind and the text of the document of `values`, in the language `lang` where that has to be said; what is wrong with a
/// value that is none.
pub(super) fn document(checklist: &Checklist, lang: Option<Lang>, values: &Values) -> Result<(Kind, String), String> {
    let kind = if values.get("kind").is_some_and(|kind| kind == "visit") { Kind::Visit } else { Kind::Audit };
    let mut front = Mapping::from_iter([("kind".into(), kind.name().into())]);
    front.insert("checklist".into(), checklist.reference().to_string().into());
    if let Some(lang) = lang {
        front.insert("lang".into(), lang.code().into());
    }
    let is_answer = |name: &str| checklist.item(name).is_some() || name.starts_with(NOTE) || name.starts_with(EVIDENCE);
    for (name, text) in values.iter().filter(|(name, _)| !OWN.contains(&name.as_str()) && !is_answer(name)) {
        if text.trim().is_empty() || (name, text.as_str()) == (&STATUS.to_owned(), "final") {
            continue;
        }
        let name = if kind == Kind::Visit && name == "auditor" { "shopper" } else { name };
        put(&mut front, &name.split('.').collect::<Vec<_>>(), value_of(kind, name, text.trim())?);
    }
    let is_left_open = values.get(STATUS).is_none_or(|status| status.trim().is_empty());
    let is_answered = |id: &str| said(values, "", id).is_some();
    if kind == Kind::Audit && is_left_open && !checklist.items().all(|(_, item)| is_answered(item.id.as_str())) {
        front.insert(STATUS.into(), "draft".into());
    }
    front.insert("answers".into(), answers(checklist, values).into());
    let yaml = serde_yaml::to_string(&front).map_err(|error| error.to_string())?;
    Ok((kind, format!("---\n{yaml}---\n{}", evidence(checklist, values))))
}

/// What stands at `start` and the item `id`, with the line ends of a file.
fn said(values: &Values, start: &str, id: &str) -> Option<String> {
    let text = values.get(&format!("{start}{id}"))?.replace("\r\n", "\n");
    (!text.trim().is_empty()).then_some(text)
}

fn answers(checklist: &Checklist, values: &Values) -> Mapping {
    let mut answers = Mapping::new();
    for (_, item) in checklist.items() {
        let id = item.id.as_str();
        let answer = said(values, "", id).map(|answer| scalar(answer.trim()));
        let whole = match (answer, said(values, NOTE, id)) {
            (None, None) => continue,
            (Some(answer), None) => answer,
            (answer, Some(note)) => {
                let pairs = [("answer".into(), answer.unwrap_or_default()), ("note".into(), note.into())];
                Mapping::from_iter(pairs).into()
            }
        };
        answers.insert(id.into(), whole);
    }
    answers
}

/// Returns whether an item of `checklist` is called like a field of the form, so that the two cannot be told apart.
pub(super) fn is_ambiguous(checklist: &Checklist) -> bool {
    const FIELDS: [&str; 4] = ["date", "auditor", "scope", STATUS];
    let is_field =
        |id: &str| OWN.contains(&id) || FIELDS.contains(&id) || id.starts_with(NOTE) || id.starts_with(EVIDENCE);
    checklist.items().any(|(_, item)| is_field(item.id.as_str()))
}

/// What was seen, each under the heading of its item. What would begin a heading, a comment or a fence of its own is written so that it
/// does not: the text of one item stays its own.
fn evidence(checklist: &Checklist, values: &Values) -> String {
    let mut body = String::new();
    for (_, item) in checklist.items() {
        let Some(text) = said(values, EVIDENCE, item.id.as_str()) else { continue };
        let _ = write!(body, "\n## {}\n\n", item.id);
        for line in text.lines() {
            let (blank, rest) = line.split_at(line.len() - line.trim_start().len());
            let is_underline = !rest.is_empty()
                && (rest.trim_end().chars().all(|c| c == '=') || rest.trim_end().chars().all(|c| c == '-'));
            let is_mark = rest.starts_with('#') || rest.starts_with("```") || rest.starts_with("~~~") || is_underline;
            let escape = if is_mark { "\\" } else { "" };
            let _ = writeln!(body, "{blank}{escape}{}", rest.replace("<!--", "\\<!--"));
        }
    }
    body
}

/// The value that `text` is for the key `name` of `kind`.
fn value_of(kind: Kind, name: &str, text: &str) -> Result<Value, String> {
    if name == "scope" {
        let map = if text.starts_with('{') { text.to_owned() } else { format!("{{{text}}}") };
        let read = serde_yaml::from_str::<Mapping>(&map)
            .ok()
            .filter(|map| map.iter().all(|(key, value)| key.is_string() && value.is_string()));
        return read
            .map(Value::from)
            .ok_or_else(|| format!("`{text}` is no part of the service: write it as `channel: phone`"));
    }
    Ok(if kinds::is_of_text(kind, name) { text.into() } else { scalar(text) })
}

/// A number or a truth where `text` is one, else text.
fn scalar(text: &str) -> Value {
    let read: Option<Value> = serde_yaml::from_str(text).ok();
    read.filter(|value| value.is_number() || value.is_bool()).unwrap_or_else(|| text.into())
}

fn put(map: &mut Mapping, path: &[&str], value: Value) {
    match path {
        [] => {}
        [last] => drop(map.insert((*last).into(), value)),
        [first, rest @ ..] => {
            let below = map.entry((*first).into()).or_insert_with(|| Mapping::new().into());
            if let Value::Mapping(inner) = below {
                put(inner, rest, value);
            }
        }
    }
}
