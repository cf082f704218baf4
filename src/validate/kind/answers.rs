//! The answers of an audit or a visit, as written.

use std::collections::BTreeMap;

use crate::model::Id;
use crate::parse::node::{Entry, Node, Value};

use super::super::draft::RawAnswer;
use super::super::fields::Fields;

/// Item → answer, from `S01: yes` or `S01: {answer: partly, note: …}`; nothing where that is no mapping.
pub(super) fn read_answers(fields: &Fields<'_>, node: &Node) -> Option<BTreeMap<Id, RawAnswer>> {
    let mapping = fields.reader.entries(node)?;
    Some(mapping.entries.iter().filter_map(|entry| answer(fields, entry)).collect())
}

fn answer(fields: &Fields<'_>, entry: &Entry) -> Option<(Id, RawAnswer)> {
    let id = fields.id_at(&entry.key, entry.key_span);
    let (node, note) = match &entry.value.value {
        Value::Mapping(_) => {
            let mut map = fields.reader.mapping(&entry.value)?.called("an answer").anchored(entry.key_span);
            let node = map.required("answer");
            let note = map.optional("note").and_then(|node| fields.owned(node));
            map.finish();
            (node, note)
        }
        // An item whose answer is still to be written counts as unanswered, which is an error only in a final audit.
        Value::Null => return None,
        _ => (Some(&entry.value), None),
    };
    let text = node.and_then(|node| Some(fields.located(node, fields.reader.text(node)?.trim().to_owned())));
    Some((id?, RawAnswer { text, note, key: fields.origin(entry.key_span) }))
}
