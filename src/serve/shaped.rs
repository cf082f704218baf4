//! Keys of a document as fields of a form, by their declared shapes.
//!
//! In: declarations; then a document's mapping, or the values of a form. Out: the fields to fill in, the values that a document has
//! for them, and the entries that values stand for. A list of words is an area with a line each; a map, or a list of mappings, has a
//! row for each: `actions.0#` is the name of its first, `actions.0.do` a key in it, `scope.0=` the value of one that is no mapping.

use std::collections::BTreeMap;

use super::written::{Entries, Written};
use crate::i18n::{Catalogue, Lang, msg};
use crate::model::Id;
use crate::parse::{Node, Value};
use crate::schema::{Field, Schema, Shape};
use crate::site::Blank;

/// The values of a form by the names of its fields.
pub(super) type Values = BTreeMap<String, String>;

/// So many empty rows wait for what is new.
const EMPTY: usize = 2;
/// The most rows of a form.
const MOST: usize = 500;

/// How the value of a key is filled in.
enum How {
    /// What people write, or in each language what they write there.
    Text,
    /// A word, number or day.
    Word,
    Truth,
    /// Words, a line each.
    Lines,
    Group(&'static Schema),
    /// A row for each; with a name of its own where `named`.
    Rows {
        of: Row,
        named: bool,
    },
}

#[derive(Clone, Copy)]
enum Row {
    Value,
    Record(&'static Schema),
}

fn how(shape: Shape) -> Option<How> {
    Some(match shape {
        Shape::Text | Shape::Label => How::Text,
        Shape::Truth => How::Truth,
        Shape::List(Shape::Record(schema)) => How::Rows { of: Row::Record(schema), named: false },
        Shape::List(inner) if is_single(*inner) => How::Lines,
        Shape::Map(_, Shape::Record(schema)) => How::Rows { of: Row::Record(schema), named: true },
        // Of several values for a name one can be filled in; a document that has them keeps them.
        Shape::Map(_, &Shape::List(inner) | inner) | Shape::Pair(_, inner) if is_single(*inner) => {
            How::Rows { of: Row::Value, named: true }
        }
        Shape::Record(schema) => How::Group(schema),
        Shape::Either(shapes) => return shapes.iter().find_map(|shape| how(*shape)),
        shape if is_single(shape) => How::Word,
        _ => return None,
    })
}

fn is_single(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Text
            | Shape::Label
            | Shape::Truth
            | Shape::Id
            | Shape::Reference
            | Shape::PinnedChecklist
            | Shape::Number
            | Shape::Whole
            | Shape::Date
            | Shape::Time
            | Shape::Period
            | Shape::Language
            | Shape::Choice(_)
            | Shape::Form(_)
    )
}

/// What is written behind the name of a field, in the languages that it is said in.
fn spoken<'v>(values: &'v Values, name: &str) -> Vec<(&'v str, &'v str)> {
    let start = format!("{name}.");
    values.iter().filter_map(|(key, value)| Some((key.strip_prefix(&start)?, value.as_str()))).collect()
}

/// How many rows of `name` have something in them, up to the last that has.
fn rows(values: &Values, name: &str) -> usize {
    let start = format!("{name}.");
    let said = values.iter().filter(|(_, value)| !value.trim().is_empty());
    let numbers = said.filter_map(|(key, _)| {
        let rest = key.strip_prefix(&start)?;
        rest.split(['.', '#', '=']).next()?.parse::<usize>().ok()
    });
    numbers.max().map_or(0, |last| (last + 1).min(MOST))
}

/// Returns the fields of `keys`, whose names begin with `before`, holding `values`.
pub(super) fn blanks(keys: &[Field], before: &str, values: &Values, lang: Lang) -> Vec<Blank> {
    keys.iter().flat_map(|key| blank(key, &format!("{before}{}", key.key), values, lang)).collect()
}

fn blank(field: &Field, name: &str, values: &Values, lang: Lang) -> Vec<Blank> {
    let Some(how) = how(field.shape) else { return Vec::new() };
    let value = values.get(name).cloned().unwrap_or_default();
    let base = Blank {
        name: name.to_owned(),
        meaning: field.meaning_in(lang.code()),
        is_required: field.is_required() && !name.contains('.'),
        sort: "text",
        ..Blank::default()
    };
    let example = || field.sample().trim_matches('"').to_owned();
    let one = match how {
        How::Text => {
            let said = spoken(values, name);
            if !said.is_empty() {
                let of = |(tag, value): (&str, &str)| Blank {
                    name: format!("{name}.{tag}"),
                    meaning: format!("{} ({tag})", base.meaning),
                    value: value.to_owned(),
                    sort: "text",
                    ..Blank::default()
                };
                return said.into_iter().map(of).collect();
            }
            Blank { sort: if value.contains('\n') { "area" } else { "text" }, value, example: example(), ..base }
        }
        How::Truth => Blank { words: vec!["yes", "no"], value, ..base },
        How::Word => match field.shape {
            Shape::Choice(words) => Blank { words: words.iter().map(|word| word.word).collect(), value, ..base },
            Shape::Date if value.is_empty() || value.parse::<chrono::NaiveDate>().is_ok() => {
                Blank { sort: "date", value, ..base }
            }
            _ => Blank { value, example: example(), ..base },
        },
        How::Lines => {
            let meaning = format!("{} {}", base.meaning, Catalogue::built_in(lang).text(msg!("fill-lines")));
            Blank { sort: "area", value, meaning, ..base }
        }
        How::Group(schema) => {
            let cells = blanks(schema.fields, &format!("{name}."), values, lang);
            Blank { rows: vec![cells], ..base }
        }
        How::Rows { of, named } => {
            let row = |nth: usize| row(&format!("{name}.{nth}"), (of, named), values, lang);
            let most = if matches!(field.shape, Shape::Pair(..)) { 1 } else { rows(values, name) + EMPTY };
            Blank { rows: (0..most).map(row).collect(), ..base }
        }
    };
    vec![one]
}

fn row(name: &str, (of, named): (Row, bool), values: &Values, lang: Lang) -> Vec<Blank> {
    let words = Catalogue::built_in(lang);
    let cell = |end: char, meaning: String| {
        let name = format!("{name}{end}");
        Blank { value: values.get(&name).cloned().unwrap_or_default(), name, meaning, sort: "text", ..Blank::default() }
    };
    let key = named.then(|| cell('#', words.text(msg!("fill-row-name"))));
    let rest = match of {
        Row::Value => vec![cell('=', words.text(msg!("fill-row-value")))],
        Row::Record(schema) => blanks(schema.fields, &format!("{name}."), values, lang),
    };
    key.into_iter().chain(rest).collect()
}

/// Returns what the fields of `keys` hold of the mapping `node`.
pub(super) fn values(keys: &[Field], before: &str, node: &Node) -> Values {
    let mut values = Values::new();
    let Some(mapping) = node.as_mapping() else { return values };
    for field in keys {
        if let Some(value) = mapping.get(field.key) {
            hold(&mut values, &format!("{before}{}", field.key), field.shape, value);
        }
    }
    values
}

fn hold(values: &mut Values, name: &str, shape: Shape, node: &Node) {
    let mut put = |name: String, node: &Node| {
        if let Some(text) = node.as_text() {
            values.insert(name, text.to_owned());
        }
    };
    match (how(shape), &node.value) {
        (Some(How::Text), Value::Mapping(mapping)) => {
            mapping.entries.iter().for_each(|entry| put(format!("{name}.{}", entry.key), &entry.value));
        }
        (Some(How::Lines), Value::Sequence(items)) => {
            let lines: Option<Vec<&str>> = items.iter().map(Node::as_text).collect();
            // A text of several lines is no line.
            if let Some(lines) = lines.filter(|lines| lines.iter().all(|line| !line.contains('\n'))) {
                values.insert(name.to_owned(), lines.join("\n"));
            }
        }
        (Some(How::Text | How::Word | How::Truth | How::Lines), _) => put(name.to_owned(), node),
        (Some(How::Group(schema)), _) => record(values, name, schema, node),
        (Some(How::Rows { of, .. }), Value::Mapping(mapping)) => {
            for (nth, entry) in mapping.entries.iter().enumerate() {
                values.insert(format!("{name}.{nth}#"), entry.key.clone());
                one_row(values, &format!("{name}.{nth}"), of, &entry.value);
            }
        }
        (Some(How::Rows { of, named: false }), Value::Sequence(items)) => {
            for (nth, item) in items.iter().enumerate() {
                one_row(values, &format!("{name}.{nth}"), of, item);
            }
        }
        _ => {}
    }
}

fn one_row(values: &mut Values, name: &str, of: Row, node: &Node) {
    match of {
        Row::Value => {
            values.extend(node.as_text().map(|text| (format!("{name}="), text.to_owned())));
        }
        Row::Record(schema) => record(values, name, schema, node),
    }
}

fn record(values: &mut Values, name: &str, schema: &Schema, node: &Node) {
    match (node.as_text(), schema.short) {
        (Some(text), Some(key)) => drop(values.insert(format!("{name}.{key}"), text.to_owned())),
        _ => values.extend(self::values(schema.fields, &format!("{name}."), node)),
    }
}

/// Returns the entries of `keys` that `values` stand for; what is left empty is none.
pub(super) fn entries(keys: &[Field], before: &str, values: &Values) -> Entries {
    let of =
        |field: &Field| Some((field.key.to_owned(), said(field.shape, &format!("{before}{}", field.key), values)?));
    keys.iter().filter_map(of).collect()
}

fn said(shape: Shape, name: &str, values: &Values) -> Option<Written> {
    let text = |name: &str| {
        let text = values.get(name)?.replace("\r\n", "\n");
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    match how(shape)? {
        How::Text => {
            let all = spoken(values, name);
            if all.is_empty() {
                return text(name).map(Written::Text);
            }
            let all = all.iter().filter_map(|(tag, _)| Some(((*tag).to_owned(), text(&format!("{name}.{tag}"))?)));
            filled(all.map(|(tag, text)| (tag, Written::Text(text))).collect())
        }
        How::Word => text(name).map(Written::Word),
        How::Truth => text(name).map(Written::Answer),
        How::Lines => {
            let is_text = matches!(shape, Shape::List(Shape::Text | Shape::Label));
            let of = |line: &str| if is_text { Written::Text(line.into()) } else { Written::Word(line.into()) };
            let lines = text(name)?;
            Some(Written::List(lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(of).collect()))
        }
        How::Group(schema) => filled(entries(schema.fields, &format!("{name}."), values)),
        How::Rows { of, named } => {
            let is_text = matches!(shape, Shape::Map(_, Shape::Text | Shape::Label));
            let row = |nth: usize| match of {
                Row::Value => {
                    let value = text(&format!("{name}.{nth}="))?;
                    Some(if is_text { Written::Text(value) } else { Written::Word(value) })
                }
                Row::Record(schema) => filled(entries(schema.fields, &format!("{name}.{nth}."), values)),
            };
            let rows: Vec<(usize, Written)> =
                (0..rows(values, name)).filter_map(|nth| Some((nth, row(nth)?))).collect();
            if !named {
                return (!rows.is_empty()).then(|| Written::List(rows.into_iter().map(|(_, row)| row).collect()));
            }
            let mut all = Entries::new();
            for (nth, row) in rows {
                let key = text(&format!("{name}.{nth}#")).unwrap_or_else(|| called(&row, nth));
                let key = if all.iter().any(|(known, _)| *known == key) { format!("{key}-{}", nth + 1) } else { key };
                all.push((key, row));
            }
            filled(all)
        }
    }
}

fn filled(entries: Entries) -> Option<Written> {
    (!entries.is_empty()).then_some(Written::Map(entries))
}

/// A name for a row that has none: of its first words.
fn called(row: &Written, nth: usize) -> String {
    const WORDS: usize = 4;
    let first = match row {
        Written::Map(entries) => entries.first().map(|(_, value)| value),
        value => Some(value),
    };
    let words = match first {
        Some(Written::Text(text)) => text.split_whitespace().take(WORDS).collect::<Vec<_>>().join("-").to_lowercase(),
        _ => String::new(),
    };
    let word: String = words.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect();
    let word = word.trim_matches('-');
    if word.is_empty() || Id::new(word).is_err() { format!("row-{}", nth + 1) } else { word.to_owned() }
}
