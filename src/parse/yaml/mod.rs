//! A stretch of YAML to [`Node`]s with the byte span of each, and every fault of form that can be known.
//!
//! The events of `saphyr-parser` are read rather than its ready-made tree: only they show anchors, tags and every
//! duplicate key, and what stood before a syntax fault is not lost. After a fault the stretch is read again block by
//! block (see [`salvage`]), so one broken line does not hide the faults of the others. No value is interpreted here.

mod answers;
mod brackets;
mod build;
mod colons;
mod commas;
mod fault;
pub(crate) mod keys;
mod mend;
mod odd;
mod pairs;
mod quotes;
mod salvage;

use super::node::{Entry, Mapping, Node, Value};
use crate::{
    diag::{Diagnostic, rules},
    source::{SourceFile, Span},
};

/// Nesting beyond this is refused; the deepest document of the specification has five levels.
const DEEPEST: usize = 32;

/// Past this many faults of one sort in a file more of them help nobody.
const MOST_FAULTS: usize = 500;

/// The mapping in the YAML at `span` of `file`, its faults added to `diagnostics`.
///
/// After a syntax fault, the fields that can be read are given, and a field that cannot is [`Value::Faulty`]. Nothing
/// comes out when the YAML is sound but is a list or a single value. Empty YAML is an empty mapping.
pub(crate) fn parse_mapping(file: &SourceFile, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let mut found = odd::structure(file, span);
    if !found.is_empty() {
        return displaced_by_blanks(file, span, found, diagnostics);
    }
    let root = match build::read(file, span, &mut found) {
        Ok(root) => root.unwrap_or(Node { span: Span::new(span.start, span.start), value: Value::Null }),
        Err(fault) => {
            return Some(salvage::salvage(file, span, fault, diagnostics));
        }
    };
    diagnostics.append(&mut found);
    match root.value {
        Value::Mapping(_) => Some(root),
        Value::Null => Some(mapping_of(file, Vec::new(), root.span, diagnostics)),
        Value::Faulty => None,
        Value::Scalar(_) | Value::Sequence(_) => {
            let message = format!("expected lines `key: value`, found {}", root.described());
            let is_of_equals = root.as_text().is_some_and(|text| text.contains(" = "));
            let help =
                is_of_equals.then(|| "a colon and a space stand between a key and its value: `kind: page`".to_owned());
            let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, root.span, message);
            diagnostics.push(fault.expected("lines `key: value`").maybe_help(help));
            None
        }
    }
}

/// The mapping of what can be read where `blanks` that are none to YAML displace lines: no fault of form is reported beside them.
fn displaced_by_blanks(
    file: &SourceFile,
    span: Span,
    mut blanks: Vec<Diagnostic>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let mut found = Vec::new();
    let read = build::read(file, span, &mut found);
    let mut root = match read {
        Ok(root) => root?,
        Err(fault) => salvage::salvage(file, span, fault, &mut found),
    };
    found.retain(|fault| fault.code != rules::YAML_SYNTAX.code && fault.code != rules::INVISIBLE_CHARACTER.code);
    diagnostics.append(&mut blanks);
    diagnostics.append(&mut found);
    let Value::Mapping(mapping) = &mut root.value else { return None };
    mapping.displaced = true;
    Some(root)
}

/// A mapping node around `entries`, each key once; `fallback` is where it stands when there are none.
fn mapping_of(file: &SourceFile, entries: Vec<Entry>, fallback: Span, diagnostics: &mut Vec<Diagnostic>) -> Node {
    let written = entries.len();
    let entries = without_duplicates(file, entries, diagnostics);
    let repeated = written - entries.len();
    let span = match (entries.first(), entries.last()) {
        (Some(first), Some(last)) => Span::new(first.key_span.start, last.value.span.end.max(last.key_span.end)),
        _ => Span::new(fallback.start, fallback.start),
    };
    Node { span, value: Value::Mapping(Mapping { entries, displaced: false, repeated }) }
}

/// `entries` with every key once: the first of each stays, each further one is reported.
fn without_duplicates(file: &SourceFile, entries: Vec<Entry>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by(|&a, &b| entries[a].key.cmp(&entries[b].key).then(a.cmp(&b)));
    let mut extra = vec![false; entries.len()];
    let mut first = 0;
    for pair in order.windows(2) {
        let (before, this) = (&entries[pair[0]], &entries[pair[1]]);
        if before.key != this.key {
            continue;
        }
        if !extra[pair[0]] {
            first = pair[0];
        }
        extra[pair[1]] = true;
        if diagnostics.len() >= MOST_FAULTS {
            continue;
        }
        let line = file.place(entries[first].key_span.start).line;
        let message = format!("`{}` is already there", super::node::shortened(&this.key));
        let fault = Diagnostic::at(&rules::DUPLICATE_KEY, file, this.key_span, message);
        diagnostics.push(
            fault
                .expected("each key once")
                .help(format!("it stands first on line {line}: remove one, or give it the name that is meant")),
        );
    }
    let mut extra = extra.into_iter();
    entries.into_iter().filter(|_| !extra.next().unwrap_or(false)).collect()
}

#[cfg(test)]
mod tests;
