//! What an editor can offer and say at a place of front matter or settings.
//!
//! In: the values of a document as parsed, its text, and the byte at which the cursor stands. Out: what may be written there
//! ([`complete`]), and what stands there means ([`hover`]). Ids of documents are not known here: where one may stand, its kind
//! is told, and whoever knows the workspace adds them.

use super::{Field, KeyShape, Kind, Root, Shape, head};
use crate::diag::rules;
use crate::parse::node::{Mapping, Node, Value};

/// A place in a document.
#[derive(Debug, Clone, Copy)]
pub struct Cursor<'a> {
    /// The whole text of the file.
    pub text: &'a str,
    /// What its front matter or settings say.
    pub front: &'a Node,
    /// The byte of the text.
    pub offset: usize,
    /// Whether the file holds the settings.
    pub is_settings: bool,
}

/// Something that may be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Completion {
    /// A key that is not there yet.
    Key {
        /// The key.
        key: &'static str,
        /// What it means.
        help: String,
        /// Whether it has to be there.
        required: bool,
    },
    /// A word that may stand as the value or as a name.
    Word {
        /// The word.
        word: &'static str,
        /// What it means.
        help: String,
    },
    /// The id of a document of this kind.
    Document {
        /// The kind.
        kind: Kind,
        /// Whether the kind stands before the id, as in `audit/2026-03-phone`.
        qualified: bool,
    },
    /// A checklist with its version.
    PinnedChecklist,
    /// The id of an item of the document's checklist.
    Item,
    /// What the item called by the name that this stands under may be answered.
    Answer,
}

/// Everything that may be written at `cursor`; keys in canonical order.
pub fn complete(cursor: &Cursor<'_>) -> Vec<Completion> {
    match cursor.spot() {
        Some(Spot::Name { among: Members::Keys(fields), written, at }) => {
            let missing = fields
                .iter()
                .filter(|field| written.is_none_or(|map| map.get(field.key).is_none()) || at == Some(field.key));
            missing
                .map(|field| Completion::Key { key: field.key, help: field.meaning(), required: field.is_required() })
                .collect()
        }
        Some(Spot::Name { among: Members::Names(field, key), .. }) => names(&field, key),
        Some(Spot::Value { field, shape, .. }) => values(&field, shape),
        None => Vec::new(),
    }
}

/// What the key or the word at `cursor` means, as Markdown.
pub fn hover(cursor: &Cursor<'_>) -> Option<String> {
    match cursor.spot()? {
        Spot::Name { among: Members::Keys(fields), at, .. } => {
            fields.iter().find(|field| Some(field.key) == at).map(of_key)
        }
        Spot::Name { among: Members::Names(field, _), at, .. } | Spot::Value { field, at, .. } => {
            let word = field.shape.words().iter().find(|word| Some(word.word) == at);
            Some(word.map_or_else(
                || of_key(&field),
                |word| format!("`{}`: {}\n\n{}", word.word, word.meaning(), of_key(&field)),
            ))
        }
    }
}

fn of_key(field: &Field) -> String {
    let example = field.sample();
    let example = if example.is_empty() { example } else { format!("\n\n```yaml\n{}: {example}\n```", field.key) };
    format!("**{}**: {}\n\n{}; {}{example}", field.key, field.meaning(), field.looks(), field.presence_in_words())
}

fn names(field: &Field, key: KeyShape) -> Vec<Completion> {
    match (key, field.refers) {
        (KeyShape::Choice(words), _) => words.iter().map(word).collect(),
        (KeyShape::Id, [kind]) => vec![Completion::Document { kind: *kind, qualified: false }],
        (KeyShape::Id, []) if field.shape.is_answered() => vec![Completion::Item],
        (KeyShape::Rule, _) => {
            rules::all().map(|rule| Completion::Word { word: rule.code, help: rule.title().to_owned() }).collect()
        }
        _ => Vec::new(),
    }
}

fn values(field: &Field, shape: Shape) -> Vec<Completion> {
    match shape {
        Shape::Choice(words) => words.iter().map(word).collect(),
        Shape::Truth => ["yes", "no"].map(|word| Completion::Word { word, help: String::new() }).to_vec(),
        Shape::Id | Shape::Reference => {
            let qualified = field.refers.len() > 1;
            field.refers.iter().map(|kind| Completion::Document { kind: *kind, qualified }).collect()
        }
        Shape::PinnedChecklist => vec![Completion::PinnedChecklist],
        Shape::Answer => vec![Completion::Answer],
        Shape::List(inner) => values(field, *inner),
        Shape::Either(shapes) => shapes.iter().flat_map(|shape| values(field, *shape)).collect(),
        Shape::Record(schema) => {
            schema.short.and_then(|key| schema.field(key)).map_or_else(Vec::new, |short| values(short, short.shape))
        }
        _ => Vec::new(),
    }
}

fn word(word: &super::Word) -> Completion {
    Completion::Word { word: word.word, help: word.meaning() }
}

impl Shape {
    /// Whether what it holds, itself or in its members, is what an item was answered.
    fn is_answered(self) -> bool {
        match self {
            Self::Answer => true,
            Self::Map(_, inner) => inner.is_answered(),
            Self::Either(shapes) => shapes.iter().any(|shape| shape.is_answered()),
            Self::Record(schema) => {
                schema.short.and_then(|key| schema.field(key)).is_some_and(|short| short.shape.is_answered())
            }
            _ => false,
        }
    }
}

/// What stands at a cursor.
enum Spot<'a> {
    /// A key or a name of the author's own, or the place for one.
    Name { among: Members, written: Option<&'a Mapping>, at: Option<&'a str> },
    /// A value, or the place for one.
    Value { field: Field, shape: Shape, at: Option<&'a str> },
}

/// What a mapping holds.
#[expect(clippy::large_enum_variant, reason = "one stands at a time, for one key that is pressed")]
enum Members {
    /// Declared keys.
    Keys(Vec<Field>),
    /// Names of the author's own, in this field.
    Names(Field, KeyShape),
}

impl<'a> Cursor<'a> {
    fn spot(&self) -> Option<Spot<'a>> {
        let mapping = self.front.as_mapping()?;
        let kind = || mapping.get("kind").and_then(Node::as_text)?.parse().ok().map(Root::Kind);
        let root = if self.is_settings { Some(Root::Settings) } else { kind() };
        let fields = root.map_or_else(|| head::FIELDS.to_vec(), Root::fields);
        self.in_mapping(Members::Keys(fields), self.front, mapping)
    }

    fn in_mapping(&self, members: Members, node: &'a Node, mapping: &'a Mapping) -> Option<Spot<'a>> {
        let touched = |span: crate::source::Span| span.start <= self.offset && self.offset <= span.end;
        if let Some(entry) = mapping.entries.iter().find(|entry| touched(entry.key_span)) {
            return Some(Spot::Name { among: members, written: Some(mapping), at: Some(&entry.key) });
        }
        let before = mapping.entries.iter().rev().find(|entry| entry.key_span.end < self.offset);
        match before.filter(|entry| touched(entry.value.span) || self.belongs(node, entry)) {
            Some(entry) => {
                let (field, shape) = members.member(&entry.key)?;
                self.in_value(field, shape, &entry.value)
            }
            None => Some(Spot::Name { among: members, written: Some(mapping), at: None }),
        }
    }

    /// Whether the cursor stands where the value of `entry` does or could: behind it on its line, or further in below it.
    fn belongs(&self, mapping: &Node, entry: &crate::parse::node::Entry) -> bool {
        let end = entry.value.span.end.max(entry.key_span.end).min(self.offset);
        let between = &self.text[end..self.offset];
        if self.text[mapping.span.start..].starts_with('{') {
            return !between.contains(',');
        }
        !self.text[entry.key_span.end..self.offset].contains('\n')
            || self.indent(self.offset) > self.indent(entry.key_span.start)
    }

    /// How far in the line begins that `at` stands on, up to there.
    fn indent(&self, at: usize) -> usize {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        crate::source::indent(&self.text[start..at])
    }

    fn in_value(&self, field: Field, shape: Shape, node: &'a Node) -> Option<Spot<'a>> {
        match &node.value {
            Value::Mapping(mapping) => self.in_mapping(Members::of(field, shape.chosen(mapping))?, node, mapping),
            Value::Sequence(items) => {
                let inner = if let Shape::List(inner) = shape.listed() { *inner } else { return None };
                match items.iter().find(|item| item.span.start <= self.offset && self.offset <= item.span.end) {
                    Some(item) => self.in_value(field, inner, item),
                    None => Some(Spot::Value { field, shape: inner, at: None }),
                }
            }
            Value::Null if self.text[..self.offset].trim_end_matches(' ').ends_with('\n') => {
                let empty = Mapping::default();
                let members = Members::of(field, shape.chosen(&empty));
                members.map(|among| Spot::Name { among, written: None, at: None })
            }
            _ => Some(Spot::Value { field, shape, at: node.as_text() }),
        }
    }
}

impl Members {
    /// What a mapping of `shape` in `field` holds.
    fn of(field: Field, shape: Shape) -> Option<Self> {
        match shape {
            Shape::Record(schema) => Some(Self::Keys(schema.fields.to_vec())),
            Shape::Map(key, _) | Shape::Pair(key, _) => Some(Self::Names(Field { shape, ..field }, key)),
            Shape::List(inner) => Self::of(field, *inner),
            _ => None,
        }
    }

    /// The field and the shape of the value under `name`.
    fn member(&self, name: &str) -> Option<(Field, Shape)> {
        match self {
            Self::Keys(fields) => fields.iter().find(|field| field.key == name).map(|field| (*field, field.shape)),
            Self::Names(field, _) => match field.shape {
                Shape::Map(_, inner) | Shape::Pair(_, inner) => Some((*field, *inner)),
                _ => None,
            },
        }
    }
}

#[cfg(test)]
#[path = "tests/editor.rs"]
mod tests;
