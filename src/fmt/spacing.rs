//! Blanks and quotes inside lines: `key: value`, `{a: 1, b: [2, 3]}`. What runs over several lines, and the
//! blanks before a comment, stay.

use super::quoting::requoted;
use crate::parse::node::{Mapping, Node, Value};
use crate::source::Span;

/// `text`, whose meaning is `root`, with its blanks and quotes alike.
pub(super) fn edit(text: &str, root: &Node) -> String {
    let mut editor = Editor { text, edits: Vec::new() };
    editor.block(root);
    editor.applied()
}

struct Editor<'a> {
    text: &'a str,
    edits: Vec<(Span, String)>,
}

impl Editor<'_> {
    fn applied(mut self) -> String {
        self.edits.sort_by_key(|(span, _)| *span);
        let (mut out, mut at) = (String::with_capacity(self.text.len()), 0);
        for (span, replacement) in &self.edits {
            // Two edits never meet; should they, the first one stands.
            if span.start >= at {
                out.push_str(&self.text[at..span.start]);
                out.push_str(replacement);
                at = span.end;
            }
        }
        out.push_str(&self.text[at..]);
        out
    }

    /// Edits a node that stands in block style, or hands it on.
    fn block(&mut self, node: &Node) {
        if self.is_flow(node) {
            self.flow(node);
            return;
        }
        match &node.value {
            Value::Mapping(mapping) => self.pairs(mapping),
            Value::Sequence(items) => items.iter().for_each(|item| self.block(item)),
            Value::Scalar(scalar) => self.quotes(node.span, &scalar.text),
            Value::Null | Value::Faulty => {}
        }
    }

    fn pairs(&mut self, mapping: &Mapping) {
        for entry in &mapping.entries {
            self.quotes(entry.key_span, &entry.key);
            self.colon(entry.key_span.end, &entry.value);
            self.block(&entry.value);
        }
    }

    /// One blank after the colon that follows a key and none before it.
    fn colon(&mut self, key_end: usize, value: &Node) {
        let rest = &self.text[key_end..];
        let before = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        if !rest[before..].starts_with(':') {
            return;
        }
        let after = &rest[before + 1..];
        let blanks = after.len() - after.trim_start_matches([' ', '\t']).len();
        let end = key_end + before + 1 + blanks;
        // A block scalar's span may start at its first line; its sign `|` follows the colon all the same.
        let follows = !matches!(self.text[end..].chars().next(), None | Some('\n' | '\r' | '#'));
        if follows && !value.is_null() {
            self.edits.push((Span::new(key_end, end), ": ".to_owned()));
        } else if before > 0 {
            self.edits.push((Span::new(key_end, key_end + before + 1), ":".to_owned()));
        }
    }

    fn quotes(&mut self, span: Span, text: &str) {
        if let Some(written) = requoted(&self.text[span.range()], text, false) {
            self.edits.push((span, written));
        }
    }

    fn flow(&mut self, node: &Node) {
        if let Some(written) = self.rendered(node) {
            self.edits.push((node.span, written));
        }
    }

    fn is_flow(&self, node: &Node) -> bool {
        let collection = matches!(node.value, Value::Mapping(_) | Value::Sequence(_));
        collection && self.text[node.span.range()].starts_with(['{', '['])
    }

    /// A flow collection on one line, written canonically; `None` when it is better left alone.
    fn rendered(&self, node: &Node) -> Option<String> {
        let written = &self.text[node.span.range()];
        if written.contains('\n') {
            return None;
        }
        match &node.value {
            Value::Scalar(scalar) => {
                Some(requoted(written, &scalar.text, true).unwrap_or_else(|| written.trim().to_owned()))
            }
            Value::Null if !written.is_empty() => Some(written.to_owned()),
            Value::Sequence(items) if written.starts_with('[') => {
                let items: Option<Vec<String>> = items.iter().map(|item| self.rendered(item)).collect();
                Some(format!("[{}]", items?.join(", ")))
            }
            Value::Mapping(mapping) if written.starts_with('{') => {
                let pair = |entry: &crate::parse::node::Entry| {
                    let key = &self.text[entry.key_span.range()];
                    let key = requoted(key, &entry.key, true).unwrap_or_else(|| key.trim().to_owned());
                    Some(format!("{key}: {}", self.rendered(&entry.value)?))
                };
                let pairs: Option<Vec<String>> = mapping.entries.iter().map(pair).collect();
                Some(format!("{{{}}}", pairs?.join(", ")))
            }
            _ => None,
        }
    }
}
