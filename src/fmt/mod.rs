//! One way to write front matter. In: the bytes of a document. Out: the same document with its keys in the order of their
//! declarations, its indentation, spacing and quotes alike, or nothing when it is written so already. Comments, blank
//! lines, the body and every value stay; a file with a syntax fault is not touched.
//!
//! The text is edited where it stands, not written anew from a tree: [`blocks`] moves top-level keys with the comments
//! above them, [`spacing`] and [`indent`] edit inside one block. Every step is read again and kept only if it still means
//! the same, so what the formatter does not understand stays as the author wrote it.

mod blocks;
mod indent;
mod order;
mod quoting;
mod spacing;

use std::borrow::Cow;

use crate::diag::{self, Diagnostic};
use crate::parse::document::{self, FrontMatter};
use crate::parse::{Node, Value, yaml};
use crate::schema::Root;
use crate::source::{SourceFile, Span};

use order::Order;

/// The document in `bytes` in canonical form; `None` when it has that form already, or no front matter at all.
///
/// `path` decides only which keys come first: `auditbook.yaml` is all front matter. Faults of form are returned instead,
/// and then nothing can be formatted.
pub fn format(path: &str, bytes: &[u8]) -> Result<Option<Vec<u8>>, Vec<Diagnostic>> {
    let file = document::decode(path, bytes).map_err(|fault| vec![fault])?;
    let text = file.text();
    let whole = crate::source::file_name(path) == crate::load::CONFIGURATION;
    let (yaml, body) = if whole {
        (Span::new(0, text.len()), Span::new(text.len(), text.len()))
    } else {
        match document::split(text) {
            FrontMatter::Absent => return Ok(None),
            FrontMatter::Unclosed => return Err(document::parse_document(path, bytes).diagnostics),
            FrontMatter::Found { yaml, body } => (yaml, body),
        }
    };
    read(&file, yaml)?;
    let front = canonical(&text[yaml.range()], whole);
    let mark = if bytes.starts_with("\u{feff}".as_bytes()) { "\u{feff}" } else { "" };
    let formatted = if whole {
        format!("{mark}{front}")
    } else {
        let end = if text[..yaml.start].ends_with("\r\n") { "\r\n" } else { "\n" };
        format!("{mark}---{end}{front}---{end}{}", &text[body.range()])
    };
    Ok((formatted.as_bytes() != bytes).then(|| formatted.into_bytes()))
}

/// `bytes` in canonical form where the file at `path` is one that has such a form and is sound, else as they are.
pub fn formatted<'a>(path: &str, bytes: &'a [u8]) -> Cow<'a, [u8]> {
    let name = crate::source::file_name(path);
    if name != crate::load::CONFIGURATION && !crate::load::is_markdown(name) {
        return Cow::Borrowed(bytes);
    }
    format(path, bytes).ok().flatten().map_or(Cow::Borrowed(bytes), Cow::Owned)
}

/// `front` formatted until nothing changes any more; `front` itself should that never come to rest.
fn canonical(front: &str, settings: bool) -> String {
    const PASSES: usize = 4;
    let mut text = front.to_owned();
    for _ in 0..PASSES {
        let next = one_pass(&text, settings);
        if next == text {
            return text;
        }
        text = next;
    }
    front.to_owned()
}

fn one_pass(front: &str, settings: bool) -> String {
    let Some(root) = meaning(front) else { return front.to_owned() };
    let Some(mapping) = root.as_mapping().filter(|_| !front[root.span.start..].starts_with('{')) else {
        return front.to_owned();
    };
    let kind = || mapping.get("kind").and_then(Node::as_text)?.parse().ok().map(Root::Kind);
    let order = Order::of(if settings { Some(Root::Settings) } else { kind() });
    let Some(cut) = blocks::cut(front, mapping, |key| order.rank(key)) else { return front.to_owned() };
    let formatted = cut.joined(tidy);
    match meaning(&formatted) {
        Some(after) if same_fields(&root, &after) => formatted,
        _ => front.to_owned(),
    }
}

/// One top-level block with its spacing, quotes and indentation alike, as far as that leaves its meaning alone.
fn tidy(block: &str) -> String {
    let Some(before) = meaning(block) else { return block.to_owned() };
    let mut text = block.to_owned();
    for step in [spacing::edit, indent::edit, trim] {
        let Some(root) = meaning(&text) else { break };
        let edited = step(&text, &root);
        if meaning(&edited).is_some_and(|after| same(&before, &after)) && substance(&text).eq(substance(&edited)) {
            text = edited;
        }
    }
    text
}

/// What the formatter never changes: everything, comments too, but blanks, quotes and the comma before a bracket.
fn substance(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\'' | ','))
}

/// `text` without blanks at the ends of its lines.
fn trim(text: &str, _root: &Node) -> String {
    lines(text).flat_map(|(line, end)| [line.trim_end_matches([' ', '\t']), end]).collect()
}

/// The lines of `text`, each with its line end apart.
fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_inclusive('\n').map(|line| {
        let content = line.trim_end_matches('\n').trim_end_matches('\r');
        (content, &line[content.len()..])
    })
}

/// What the YAML `text` says; nothing when it has a fault of any kind.
fn meaning(text: &str) -> Option<Node> {
    let file = SourceFile::new("", text);
    // A byte-order mark in the middle of a file would be dropped and move every span.
    let mut faults = Vec::new();
    let root = yaml::parse_mapping(&file, Span::new(0, file.text().len()), &mut faults)?;
    (faults.is_empty() && file.text().len() == text.len()).then_some(root)
}

fn read(file: &SourceFile, span: Span) -> Result<(), Vec<Diagnostic>> {
    let mut faults = Vec::new();
    yaml::parse_mapping(file, span, &mut faults);
    diag::sort(&mut faults);
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Whether two top-level mappings hold the same keys and values, in any order.
fn same_fields(a: &Node, b: &Node) -> bool {
    let (Some(a), Some(b)) = (a.as_mapping(), b.as_mapping()) else { return false };
    a.entries.len() == b.entries.len()
        && a.entries.iter().all(|entry| b.get(&entry.key).is_some_and(|value| same(&entry.value, value)))
}

/// Whether two nodes mean the same: texts and numbers alike, items and keys in the same order.
fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Null, Value::Null) => true,
        (Value::Scalar(x), Value::Scalar(y)) => x.text == y.text && a.to_serde() == b.to_serde(),
        (Value::Sequence(x), Value::Sequence(y)) => x.len() == y.len() && x.iter().zip(y).all(|(x, y)| same(x, y)),
        (Value::Mapping(x), Value::Mapping(y)) => {
            let mut pairs = x.entries.iter().zip(&y.entries);
            x.entries.len() == y.entries.len() && pairs.all(|(x, y)| x.key == y.key && same(&x.value, &y.value))
        }
        _ => false,
    }
}

#[cfg(test)]
mod generated;
#[cfg(test)]
mod tests;
