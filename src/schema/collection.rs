//! Values of several: lists, and maps whose names are the author's own.
//!
//! In: a node and the field it stands in. Out: what could be read; a faulty member is left out and reported.

use std::collections::BTreeMap;
use std::ops::Deref;

use super::map_key::MapKey;
use super::value::{At, FieldValue, NamedRecord};
use super::{Field, Fields, Id, KeyShape, Located, Origin, Schema, Shape};
use crate::diag::rules;
use crate::parse::node::{self, Mapping, Node, shortened};
use crate::parse::read::{Elsewhere, MapReader, is_like_language, key_said, nearest};

/// A list, or one value alone; faulty members are left out.
impl<T: FieldValue> FieldValue for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    const OPTIONAL: bool = true;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let is_one = |part: &str| match T::SHAPE {
            Shape::Choice(words) => words.iter().any(|word| word.word == part),
            Shape::Id | Shape::Reference => Id::new(crate::source::file_name(part)).is_ok(),
            _ => false,
        };
        if super::misplaced::report_list(at, node, &[',', ';'], is_one) {
            return Some(Self::new());
        }
        if matches!(T::SHAPE, Shape::Text) {
            super::misplaced::warn_of_one_text(at, node);
        }
        Some(at.document.reader.each(node, |item| T::read(at, item)))
    }

    fn absent(_: &Fields<'_>) -> Option<Self> {
        Some(Self::new())
    }
}

/// Names of the author's own; faulty entries are left out.
impl<K: MapKey + Ord, V: FieldValue> FieldValue for BTreeMap<K, V> {
    const SHAPE: Shape = Shape::Map(K::SHAPE, &V::SHAPE);
    const OPTIONAL: bool = true;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let mapping = at.entries(node)?;
        let read = |entry: &node::Entry| {
            let (key, value) = (K::read_key_of(at, mapping, entry), V::read(at, &entry.value));
            Some((key?, value?))
        };
        Some(mapping.entries.iter().filter_map(read).collect())
    }

    fn absent(_: &Fields<'_>) -> Option<Self> {
        Some(Self::new())
    }
}

/// Names with any of these values each: what a scope or a column is compared with.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    values: BTreeMap<String, Vec<String>>,
    places: BTreeMap<String, Origin>,
    cells: BTreeMap<String, Vec<Located<String>>>,
}

impl Filter {
    /// Where `name` is written.
    pub fn place(&self, name: &str) -> Option<&Origin> {
        self.places.get(name)
    }

    /// Where `cell` is written under `name`.
    pub fn place_of(&self, name: &str, cell: &str) -> Option<&Origin> {
        let written = self.cells.get(name).and_then(|cells| cells.iter().find(|written| written.value == cell));
        written.map(|written| &written.origin).or_else(|| self.place(name))
    }
}

impl PartialEq for Filter {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

impl Deref for Filter {
    type Target = BTreeMap<String, Vec<String>>;

    fn deref(&self) -> &Self::Target {
        &self.values
    }
}

impl FieldValue for Filter {
    const SHAPE: Shape = <BTreeMap<String, Vec<String>> as FieldValue>::SHAPE;
    const OPTIONAL: bool = true;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        if has_no_column(at, node) {
            return None;
        }
        let cells: BTreeMap<String, Vec<Located<String>>> = BTreeMap::read(at, node)?;
        let texts = |cells: &Vec<Located<String>>| cells.iter().map(|cell| cell.value.clone()).collect();
        let values = cells.iter().map(|(name, cells)| (name.clone(), texts(cells))).collect();
        let entries = node.as_mapping().into_iter().flat_map(|mapping| &mapping.entries);
        let places = entries.map(|entry| (entry.key.clone(), at.document.origin(entry.key_span))).collect();
        Some(Self { values, places, cells })
    }

    fn absent(_: &Fields<'_>) -> Option<Self> {
        Some(Self::default())
    }
}

/// Whether `node` lists cells and names no column, which is reported.
fn has_no_column(at: &At<'_>, node: &Node) -> bool {
    let Some(items) = node.as_sequence() else { return false };
    let cells: Vec<String> = items.iter().filter_map(Node::as_text).map(node::in_flow).collect();
    if cells.is_empty() || cells.len() < items.len() {
        return false;
    }
    let reader = at.document.reader;
    let fault = reader.fault(&rules::WRONG_TYPE, node.span, "these are cells, and no column is named");
    let expected = format!("columns with their cells such as `{}`", at.field.sample());
    let help = format!("write `{{COLUMN: [{}]}}`, with the header of the column for `COLUMN`", cells.join(", "));
    reader.report(fault.expected(expected).help(help));
    true
}

/// The entries of a map in the order written.
#[derive(Debug, Clone, PartialEq)]
pub struct Named<T>(Vec<T>);

impl<T> Deref for Named<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a Named<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: NamedRecord> FieldValue for Named<T> {
    const SHAPE: Shape = Shape::Map(T::Key::SHAPE, &Shape::Record(T::SCHEMA));
    const OPTIONAL: bool = true;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let mapping = at.entries(node)?;
        Some(Self(mapping.entries.iter().filter_map(|entry| read_entry(at, entry)).collect()))
    }

    fn absent(_: &Fields<'_>) -> Option<Self> {
        Some(Self::default())
    }
}

fn read_entry<T: NamedRecord>(at: &At<'_>, entry: &node::Entry) -> Option<T> {
    let document = at.document;
    if T::SCHEMA.may_wait && entry.value.is_null() {
        return None;
    }
    if T::SCHEMA.called == "an answer" && holds_answers(T::SCHEMA, &entry.value) {
        let key = shortened(&entry.key);
        let message = format!("`{key}` is a section: answers stand without one");
        let fault = document.reader.fault(&rules::WRONG_TYPE, entry.key_span, message);
        let help = format!("write the answers of its items right under `answers`, without `{key}:`");
        document.reader.report(fault.expected("lines `item: answer`").help(help));
        return None;
    }
    let name = T::Key::read_key(at, entry).map(|key| Located::new(key, document.origin(entry.key_span)));
    let read = |map: MapReader<'_>| {
        let mut map = map.called(T::SCHEMA.called).anchored(entry.key_span);
        let value = T::read_keys(document, name, &mut map);
        let item = entry.key.as_str();
        map.finish_with(|map, key| {
            if T::SCHEMA.called == "an answer" && key == "evidence" {
                let help = format!("evidence is written in the body under a heading `## {item}`");
                return Some(Elsewhere { help, under: None, is_name: false });
            }
            let mut lacking = T::SCHEMA.fields.iter().filter(|field| !map.has(field.key));
            lacking.find_map(|field| under(field, key))
        });
        value
    };
    match alone(T::SCHEMA, &entry.value) {
        Some(mapping) => document.reader.mapping(&mapping).and_then(read),
        None => super::misplaced::mapping_of(at, T::SCHEMA, &entry.value).and_then(read),
    }
}

/// Whether `key` looks like the id of an item: a letter in front and a digit in it.
pub(crate) fn is_like_item(key: &str) -> bool {
    key.starts_with(char::is_alphabetic) && key.contains(|c: char| c.is_ascii_digit())
}

/// Whether `node` holds several answers by their items, as a section of a checklist holds its questions.
fn holds_answers(schema: &Schema, node: &Node) -> bool {
    let Some(mapping) = node.as_mapping() else { return false };
    let is_item = |entry: &node::Entry| is_like_item(&entry.key) && schema.field(&entry.key).is_none();
    !mapping.entries.is_empty() && mapping.entries.iter().all(is_item)
}

/// Where `key` belongs, which stands beside `field` and not under it, where that holds mappings by a name.
pub(crate) fn under(field: &Field, key: &str) -> Option<Elsewhere> {
    let Shape::Map(KeyShape::Id, Shape::Record(schema)) = field.shape else { return None };
    let (called, name) = (schema.called, field.key);
    let help = format!("{called} stands under `{name}`: write `{name}:` above it, or `{name}: {{{key}: …}}`");
    Some(Elsewhere { help, under: Some(name.to_owned()), is_name: true })
}

/// The mapping that `node` is short for, where the value of one key stands alone.
pub(crate) fn alone(schema: &Schema, node: &Node) -> Option<Node> {
    let key = schema.short?;
    let shape = schema.field(key)?.shape;
    // A map from language to text is a label as well, one from answer to number an answer.
    let stands_alone = match &node.value {
        node::Value::Mapping(mapping) => match shape {
            Shape::Label => is_translated(schema, mapping),
            Shape::Either(shapes) => {
                shapes.iter().any(|shape| matches!(shape, Shape::Map(..))) && is_counted(schema, mapping)
            }
            _ => false,
        },
        node::Value::Null | node::Value::Faulty => false,
        _ => true,
    };
    let entry = || node::Entry { key: key.to_owned(), key_span: node.span, value: node.clone() };
    stands_alone.then(|| Node {
        span: node.span,
        value: node::Value::Mapping(Mapping { entries: vec![entry()], ..Mapping::default() }),
    })
}

/// Whether `mapping` holds numbers, under keys that are none of `schema` and like none.
fn is_counted(schema: &Schema, mapping: &Mapping) -> bool {
    let has_number = |entry: &node::Entry| entry.value.as_text().is_some_and(|text| text.contains(char::is_numeric));
    let is_number = |entry: &node::Entry| entry.value.as_text().is_some_and(|text| text.trim().parse::<f64>().is_ok());
    let keys = || schema.fields.iter().map(|field| field.key);
    let is_like = |entry: &node::Entry| nearest(&entry.key, keys()).or_else(|| key_said(&entry.key, keys())).is_some();
    let of_none = mapping.entries.iter().all(|entry| schema.field(&entry.key).is_none());
    of_none
        && (mapping.entries.iter().any(is_number)
            || mapping.entries.iter().any(has_number) && !mapping.entries.iter().any(is_like))
}

/// Whether the keys of `mapping` are languages rather than those of `schema`: one at least is known.
fn is_translated(schema: &Schema, mapping: &Mapping) -> bool {
    mapping.entries.iter().all(|entry| schema.field(&entry.key).is_none())
        && mapping.entries.iter().any(|entry| is_like_language(&entry.key))
}
