//! A value where something of another shape is wanted: text in the place of keys, of names or of a list.
//!
//! In: the node and the field it stands in. Out: a fault that shows how it is written, mended where nothing else can be meant.

use super::value::At;
use super::{Schema, Shape};
use crate::diag::{Diagnostic, Severity, rules};
use crate::parse::Reader;
use crate::parse::node::{self, Mapping, Node, shortened};
use crate::parse::read::MapReader;
use crate::parse::scalar;
use crate::source::indent;

impl At<'_> {
    /// The mapping in `node` whose keys are the author's own; a fault that shows one of the field's where it is something else.
    pub(crate) fn entries<'n>(&self, node: &'n Node) -> Option<&'n Mapping> {
        let sample = self.field.sample();
        let reader = self.document.reader;
        if !sample.starts_with('{') {
            return reader.entries(node);
        }
        let expected = format!("names with values such as `{sample}`");
        match &node.value {
            node::Value::Scalar(scalar) => {
                let message = format!("`{}` has no name in front of it", shortened(&scalar.text));
                let fault = reader.fault(&rules::WRONG_TYPE, node.span, message).expected(expected);
                let pair = scalar.text.split_once('=').map(|(name, value)| (name.trim(), value.trim()));
                let pair = pair.filter(|(name, value)| !name.is_empty() && !value.contains('=') && !value.is_empty());
                let keyed = pair.map(|(name, value)| format!("{{{}: {}}}", node::in_flow(name), node::in_flow(value)));
                reader
                    .report(fault.maybe_help(keyed.as_ref().map(|keyed| format!("write `{keyed}`"))).maybe_mend(keyed));
                None
            }
            node::Value::Sequence(items) if !items.is_empty() && items.iter().all(|item| item.as_text().is_some()) => {
                let fault = reader.fault(&rules::WRONG_TYPE, node.span, "a list stands where every entry has a name");
                let in_brackets = reader.file().text()[node.span.range()].starts_with('[');
                let help = if in_brackets {
                    "give each a name of its own, and write `{…}` in place of `[…]`"
                } else {
                    "give each a name of its own: write each as `name: …` in place of `- …`"
                };
                reader.report(fault.expected(expected).help(help));
                None
            }
            _ => reader.entries(node),
        }
    }
}

impl At<'_> {
    /// Says of a percentage where a plain number is wanted what to write: of a number up to a hundred the one without the sign.
    pub(super) fn without_sign(&self, node: &Node) {
        let Some(text) = node.as_text().and_then(|text| text.trim().strip_suffix('%')).map(str::trim) else { return };
        if scalar::number(text).is_none() {
            return;
        }
        let is_percent = self.field.range.is_some_and(|(_, high)| (high - 100.0).abs() < f64::EPSILON);
        self.document.reader.revise(&rules::WRONG_TYPE, node.span, |fault| {
            let help = if is_percent {
                format!("write `{text}`")
            } else {
                format!("write a plain number, such as `{text}`, in all of them alike")
            };
            *fault = fault.clone().help(help).maybe_mend(is_percent.then(|| text.to_owned()));
        });
    }
}

/// A reader of the mapping in `node`; where a value stands there alone, a fault that shows how its keys are written.
pub(crate) fn mapping_of<'r>(at: &At<'r>, schema: &'static Schema, node: &'r Node) -> Option<MapReader<'r>> {
    let reader = at.document.reader;
    if let node::Value::Sequence(items) = &node.value {
        report_keys_as_list(at, schema, node, items);
        return None;
    }
    if node.as_mapping().is_some() {
        return reader.mapping(node);
    }
    match keys_beside_their_name(at, schema, node) {
        Some(Beside::Name(fault)) => {
            reader.report(*fault);
            return None;
        }
        Some(Beside::Key) => return None,
        None => {}
    }
    let node::Value::Scalar(scalar) = &node.value else { return reader.mapping(node) };
    let text = scalar.text.trim();
    let message = format!("`{}` stands where {} has keys", shortened(text), schema.called);
    let fault = reader.fault(&rules::WRONG_TYPE, node.span, message);
    let required = || schema.fields.iter().filter(|field| field.is_required());
    let only = required().next().filter(|_| required().count() == 1);
    // Words without a key are those of the one that has to be there.
    if let Some(field) = only.filter(|field| matches!(field.shape, Shape::Text | Shape::Label)) {
        let keyed = format!("{{{}: {}}}", field.key, node::in_flow(text));
        let fault = fault.expected(format!("keys such as `{}`", schema.sample()));
        // Half of a pair of brackets is no part of a text.
        if text.matches('{').count() != text.matches('}').count() {
            reader.report(fault.help("write its keys in `{…}`, behind a colon and a blank"));
            return None;
        }
        reader.report(fault.help(format!("write `{keyed}`")).mend(keyed));
        return None;
    }
    let needed: Vec<String> = required().map(|field| format!("{}: {}", field.key, field.sample())).collect();
    let whole = schema.sample();
    let sample = if whole.len() > 90 && !needed.is_empty() { format!("{{{}}}", needed.join(", ")) } else { whole };
    reader.report(fault.expected("keys in `{…}`").help(format!("write them as in `{sample}`")));
    None
}

/// A line of keys that stand beside the name of what they belong to, and not below it.
enum Beside {
    /// The name, with nothing below it.
    Name(Box<Diagnostic>),
    /// One of the keys: it is told at the name.
    Key,
}

/// What the line of `node` is where the keys of a thing are indented no further than its name: `train:` above `do: Train everybody`.
fn keys_beside_their_name(at: &At<'_>, schema: &Schema, node: &Node) -> Option<Beside> {
    let reader = at.document.reader;
    let file = reader.file();
    let line = file.place(node.span.start).line;
    let own = indent(file.line(line));
    let entry = |line: usize| file.line(line).trim().split_once(':').map(|(key, value)| (key, value.trim()));
    let is_key = |key: &str| schema.fields.iter().any(|field| field.key == key);
    let is_bare = |(key, value): (&str, &str)| !is_key(key) && value.is_empty();
    let (key, _) = entry(line)?;
    if node.is_null() && is_bare(entry(line)?) {
        let below = line + 1;
        let first = entry(below).filter(|(key, _)| is_key(key) && indent(file.line(below)) == own)?;
        let message = format!("`{}` has nothing below it: `{}` stands beside it", shortened(key), first.0);
        let fault = reader.fault(&rules::WRONG_TYPE, node.span, message);
        let help = format!("write two blanks more before the lines that belong to `{}`", shortened(key));
        return Some(Beside::Name(Box::new(fault.expected("its keys, indented further").help(help))));
    }
    if !matches!(node.value, node::Value::Scalar(_)) || !is_key(key) {
        return None;
    }
    let mut above = (1..line).rev().skip_while(|above| {
        let text = file.line(*above);
        indent(text) > own || indent(text) == own && entry(*above).is_some_and(|(key, _)| is_key(key))
    });
    let name = above.next()?;
    (indent(file.line(name)) == own && entry(name).is_some_and(is_bare)).then_some(Beside::Key)
}

/// Reports the list of `items` in `node`, where one thing with keys is wanted: how its keys are written, where the list holds one, or their
/// values.
fn report_keys_as_list(at: &At<'_>, schema: &'static Schema, node: &Node, items: &[Node]) {
    let reader = at.document.reader;
    let message = format!("a list stands where {} has keys", schema.called);
    let fault = reader.fault(&rules::WRONG_TYPE, node.span, message).expected("keys in `{…}`");
    let written = |item: &Node| reader.file().text()[item.span.range()].to_owned();
    let sample = schema.sample();
    match items {
        [one] if one.as_mapping().is_some() => match keys_in_braces(reader, one) {
            Some(keys) => {
                let in_brackets = reader.file().text()[node.span.range()].starts_with('[');
                let fault = fault.help(format!("only one can stand here: write `{}`", shortened(&keys)));
                reader.report(if in_brackets { fault.mend(keys) } else { fault });
            }
            None => reader.report(fault.help("only one can stand here: write its keys without `-`")),
        },
        [_, ..] if items.iter().all(|item| item.as_text().is_some()) && items.len() <= schema.fields.len() => {
            let named =
                schema.fields.iter().zip(items).map(|(field, item)| format!("{}: {}", field.key, written(item)));
            let named = format!("{{{}}}", named.collect::<Vec<_>>().join(", "));
            reader.report(fault.help(format!("give each value its key: `{}`", shortened(&named))));
        }
        _ => reader.report(fault.help(format!("only one can stand here, written as in `{sample}`"))),
    }
}

/// The keys of the mapping in `node` on one line, where each has a plain value.
fn keys_in_braces(reader: &Reader<'_>, node: &Node) -> Option<String> {
    let value = |entry: &node::Entry| {
        let written = &reader.file().text()[entry.value.span.range()];
        let is_plain = entry.value.as_text()? == written && !written.contains([',', '{', '}', '[', ']', '#']);
        let value = if is_plain { written.to_owned() } else { node::in_flow(entry.value.as_text()?) };
        Some(format!("{}: {value}", entry.key))
    };
    let keys = node.as_mapping()?.entries.iter().map(value).collect::<Option<Vec<String>>>()?;
    Some(format!("{{{}}}", keys.join(", ")))
}

/// Reports a text that holds several values, parted by one of `marks`, each of which `is_one`: a list stands in brackets.
pub(crate) fn report_list(at: &At<'_>, node: &Node, marks: &[char], is_one: impl Fn(&str) -> bool) -> bool {
    let node::Value::Scalar(scalar) = &node.value else { return false };
    let text = scalar.text.replace(" and ", ",").replace('&', ",");
    let parts: Vec<&str> = text.split(marks).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 || !parts.iter().all(|part| is_one(part)) {
        return false;
    }
    let reader = at.document.reader;
    let list = format!("[{}]", parts.join(", "));
    let message = format!("`{}` is one text where several values are meant", shortened(&scalar.text));
    let fault = reader.fault(&rules::INVALID_VALUE, node.span, message).expected("a list in brackets");
    reader.report(fault.help(format!("write `{list}`")).mend(list));
    true
}

/// Warns of a text that is one entry of a list of words, and holds commas as several would.
pub(crate) fn warn_of_one_text(at: &At<'_>, node: &Node) {
    // A column of a file may be called anything.
    const OF_WORDS: [&str; 3] = ["how", "documents", "languages"];
    let node::Value::Scalar(scalar) = &node.value else { return };
    if !OF_WORDS.contains(&at.field.key) || !scalar.plain || !scalar.text.contains(", ") {
        return;
    }
    let (reader, text) = (at.document.reader, scalar.text.trim());
    let message = format!("`{}` is one entry here", shortened(text));
    let fault = reader.fault(&rules::INVALID_VALUE, node.span, message).severity(Severity::Warning);
    reader.report(fault.help(format!("write `[{0}]` for several, or `[\"{0}\"]` for one", shortened(text))));
}
