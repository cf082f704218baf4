//! The front matter of a new document: every key of its kind in canonical order, with its meaning.
//!
//! In: the declaration, and what fills the blanks of its examples. Out: lines of YAML. A key that a new document states is
//! written with its value, any other stands in a comment with its example and says the truth once the `# ` before it is gone.
//! What a key means follows it in a column, or stands above it where the line is long.

use unicode_width::UnicodeWidthStr;

use super::meanings::{SETTINGS, SUCH_AS, in_language};
use super::words::value_of;
use super::{Field, Kind, Root, Schema, Shape, Word};
use crate::parse::node::{Mapping, Node, Value};

/// The column in which meanings begin where the value is short.
const COLUMN: usize = 32;
/// The width that no line passes for the sake of a meaning.
const WIDTH: usize = 120;
/// The width up to which a mapping of plain values stands on one line.
const ONE_LINE: usize = 60;

/// What a new document says beside its declaration.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The language of its comments.
    pub tongue: &'a str,
    /// The language that it states, where it is not the workspace's first.
    pub lang: Option<&'a str>,
    /// Who answers for it, as YAML; empty where the author has to say.
    pub owner: &'a str,
    /// Keys with a value of their own in YAML, or none where they stand in a comment.
    pub values: &'a [(&'a str, Option<&'a str>)],
    /// A key that is left to somebody else, being the last.
    pub without: Option<&'a str>,
    /// What stands for each blank of the examples, such as `{{date}}`.
    pub blanks: &'a [(&'a str, String)],
}

/// The front matter of a new document of `kind`, without the lines `---` around it.
pub fn front_matter(kind: Kind, given: &Given<'_>) -> String {
    let mut writer = Writer { out: format!("kind: {kind}\n"), given };
    let fields = Root::Kind(kind).fields();
    for field in fields.iter().filter(|field| field.key != "kind" && Some(field.key) != given.without) {
        let value = given.value(field).map(|text| writer.filled(text));
        writer.key("", field, value.as_deref());
    }
    writer.out
}

/// The front matter of a new document of `kind` that has the lines `written`, without the lines `---` around it: these as they are, in
/// canonical order, and every other key in a comment.
pub fn front_matter_around(kind: Kind, given: &Given<'_>, written: &str) -> String {
    let mut writer = Writer { out: format!("kind: {kind}\n"), given };
    let mut parts: Vec<(&str, String)> = Vec::new();
    for line in written.lines() {
        let key = line.strip_prefix("# ").unwrap_or(line).split(':').next().unwrap_or_default();
        let begins = !line.starts_with(char::is_whitespace) && line.contains(':');
        match parts.last_mut() {
            Some((_, lines)) if !begins => lines.push_str(&format!("{line}\n")),
            _ => parts.push((key, format!("{line}\n"))),
        }
    }
    for field in Root::Kind(kind).fields().iter().filter(|field| field.key != "kind") {
        match parts.iter().find(|(key, _)| *key == field.key) {
            Some((_, lines)) => writer.out.push_str(lines),
            None => writer.key("", field, given.value(field).filter(|_| matches!(field.key, "lang" | "owner"))),
        }
    }
    writer.out
}

impl<'a> Given<'a> {
    /// What `field` says; nothing where it stands in a comment.
    fn value(&self, field: &Field) -> Option<&'a str> {
        if let Some((_, value)) = self.values.iter().find(|(key, _)| *key == field.key) {
            return *value;
        }
        match field.key {
            "lang" => self.lang,
            "owner" if field.is_required() || !self.owner.is_empty() => Some(self.owner),
            _ => field.stated,
        }
    }
}

struct Writer<'a> {
    out: String,
    given: &'a Given<'a>,
}

impl Writer<'_> {
    fn filled(&self, text: &str) -> String {
        self.given.blanks.iter().fold(text.to_owned(), |text, (blank, value)| text.replace(blank, value))
    }

    /// One key below `margin`, with `value`, or in a comment with its example.
    fn key(&mut self, margin: &str, field: &Field, value: Option<&str>) {
        let example = self.filled(field.raw_example());
        let shown = value.unwrap_or(&example);
        let before = if value.is_some() { margin.to_owned() } else { format!("{margin}# ") };
        if let (None, Shape::Either(shapes)) = (value, field.shape)
            && let [_, _, ..] = records(shapes).as_slice()
        {
            return self.alternatives(margin, field, &records(shapes));
        }
        let key = field.key;
        let (file, node) = value_of(shown);
        match node.as_mapping().filter(|map| !map.entries.is_empty()) {
            Some(map) if is_block(field.shape, map, before.len() + key.len() + shown.width()) => {
                self.line(margin, &format!("{before}{key}:"), &self.meaning(field));
                self.members(&format!("{before}  "), field.shape, map, file.text());
            }
            None if matches!(shown, "" | "{}") && !example.is_empty() && example != shown => {
                self.open(margin, field, shown, &example);
            }
            _ => self.line(margin, format!("{before}{key}: {shown}").trim_end(), &self.meaning(field)),
        }
    }

    /// A key that is left open: the example says what shall stand here.
    fn open(&mut self, margin: &str, field: &Field, value: &str, example: &str) {
        let left = format!("{margin}{}: {value}", field.key);
        let such_as = in_language(SUCH_AS, self.given.tongue);
        let such = format!("{}{such_as} {example}", self.meaning(field));
        let (file, node) = value_of(example);
        let nested = node.as_mapping().filter(|map| is_block(field.shape, map, example.width()) || value.is_empty());
        let Some(map) = nested else { return self.line(margin, left.trim_end(), &such) };
        let words = if value.is_empty() { self.meaning(field) } else { format!("{}{such_as}", self.meaning(field)) };
        self.line(margin, left.trim_end(), &words);
        let before = format!("{margin}{}# ", if value.is_empty() { "  " } else { "" });
        if value.is_empty() {
            self.members(&before, field.shape, map, file.text());
        } else {
            self.out.push_str(&format!("{before}{}:\n", field.key));
            self.members(&format!("{before}  "), field.shape, map, file.text());
        }
    }

    /// A key that holds one of several mappings: a comment for each.
    fn alternatives(&mut self, margin: &str, field: &Field, schemas: &[&'static Schema]) {
        self.above(margin, &format!("{}:", self.meaning(field)));
        for schema in schemas {
            let left = format!("{margin}# {}: {}", field.key, self.filled(&schema.sample()));
            self.line(margin, &left, &lowered(&in_language(&schema.meaning(), self.given.tongue)));
        }
    }

    /// What stands in a mapping of `shape`: the keys of a declared one, else the entries.
    fn members(&mut self, margin: &str, shape: Shape, map: &Mapping, text: &str) {
        let written = |node: &Node| text[node.span.range()].to_owned();
        match shape.chosen(map) {
            Shape::Record(schema) => {
                for field in schema.fields {
                    let value = map.get(field.key).map(written);
                    self.key(margin, field, value.as_deref());
                }
            }
            Shape::Map(_, inner) => {
                let mut shown = false;
                for entry in &map.entries {
                    match entry.value.as_mapping().filter(|_| !shown && !inner.records().is_empty()) {
                        Some(keys) => {
                            shown = true;
                            self.out.push_str(&format!("{margin}{}:\n", entry.key));
                            self.members(&format!("{margin}  "), *inner, keys, text);
                        }
                        None => self.out.push_str(&format!("{margin}{}: {}\n", entry.key, written(&entry.value))),
                    }
                }
            }
            _ => {
                for entry in &map.entries {
                    self.out.push_str(&format!("{margin}{}: {}\n", entry.key, written(&entry.value)));
                }
            }
        }
    }

    /// What `field` means and the words that it can have, for a comment.
    fn meaning(&self, field: &Field) -> String {
        let meaning = lowered(&in_language(&field.meaning(), self.given.tongue));
        let words: Vec<&str> = field.shape.words().iter().map(|Word { word, .. }| *word).collect();
        let between = if matches!(field.shape, Shape::Choice(_)) { " | " } else { ", " };
        if words.is_empty() { meaning } else { format!("{meaning}: {}", words.join(between)) }
    }

    /// `left` with `meaning` behind it, or above where both do not fit into a line.
    fn line(&mut self, margin: &str, left: &str, meaning: &str) {
        let width = left.width();
        let gap = if width + 2 <= COLUMN { COLUMN - width } else { 3 };
        if width + gap + 2 + meaning.width() > WIDTH {
            self.above(margin, meaning);
            self.out.push_str(&format!("{left}\n"));
        } else {
            self.out.push_str(&format!("{left}{}# {meaning}\n", " ".repeat(gap)));
        }
    }

    /// The sentence `words` as comments of their own.
    fn above(&mut self, margin: &str, words: &str) {
        let words = sentence(words);
        let mut line = format!("{margin}#");
        for word in words.split(' ') {
            if line.width() + 1 + word.width() > WIDTH && line.width() > margin.width() + 1 {
                self.out.push_str(&format!("{line}\n"));
                line = format!("{margin}#");
            }
            line.push(' ');
            line.push_str(word);
        }
        self.out.push_str(&format!("{line}\n"));
    }
}

fn records(shapes: &[Shape]) -> Vec<&'static Schema> {
    shapes.iter().filter_map(|shape| if let Shape::Record(schema) = shape { Some(*schema) } else { None }).collect()
}

/// Whether the mapping `map` stands on lines of its own: one with declared keys does, any other where it is long.
fn is_block(shape: Shape, map: &Mapping, width: usize) -> bool {
    !map.entries.is_empty()
        && match shape.chosen(map) {
            Shape::Record(_) => true,
            Shape::Map(_, inner) => {
                let has_keys = |entry: &crate::parse::node::Entry| matches!(entry.value.value, Value::Mapping(_));
                width > ONE_LINE || (!inner.records().is_empty() && map.entries.iter().any(has_keys))
            }
            _ => false,
        }
}

/// The settings of a new workspace called `title`, a value in YAML, whose pages are in `lang`, one of those `known`: the
/// others as comments, and what each means.
pub fn settings(title: &str, lang: &str, known: &[&str]) -> String {
    let mut text = format!("title: {title}\n");
    for field in SETTINGS.iter().filter_map(|key| Root::Settings.fields().into_iter().find(|field| field.key == *key)) {
        let line = match field.key {
            "languages" => format!("languages: [{lang}]"),
            key => format!("# {key}: {}", field.raw_example()),
        };
        let mut words = lowered(&in_language(&field.meaning(), lang));
        if field.key == "languages" {
            words.push_str(&format!(": {}", known.join(", ")));
        }
        text.push_str(&format!("{line:<COLUMN$}  # {words}\n"));
    }
    text
}

/// `sentence` as a comment has it: a small letter first, no full stop.
fn lowered(sentence: &str) -> String {
    let sentence = sentence.trim_end_matches('.');
    let mut letters = sentence.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => sentence.to_owned(),
    }
}

/// `words` as a sentence.
fn sentence(words: &str) -> String {
    let end = if words.ends_with(':') { "" } else { "." };
    let mut letters = words.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).chain(end.chars()).collect()
}

#[cfg(test)]
#[path = "tests/skeleton.rs"]
mod tests;
