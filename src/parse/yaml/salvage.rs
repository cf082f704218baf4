//! What can be read of YAML with a syntax fault: it is cut into the blocks of its keys, each read for itself.
//!
//! A block that cannot be read either is cut again one level deeper where its first line is only `key:`; otherwise its
//! fault is reported and its value is [`Value::Faulty`], so that nobody later calls the key missing.

use super::{DEEPEST, MOST_FAULTS, build, colons, mapping_of, pairs};
use crate::{
    diag::Diagnostic,
    parse::node::{Entry, Node, Value},
    source::{SourceFile, Span},
};

/// The mapping of what can be read at `span` of `file`, given the `fault` that stops a reading in one go.
///
/// The faults of the blocks are added to `diagnostics`, or `fault` itself when every block is sound alone.
pub(super) fn salvage(file: &SourceFile, span: Span, fault: Diagnostic, diagnostics: &mut Vec<Diagnostic>) -> Node {
    let mut salvage = Salvage { file, syntax_faults: 0, displaced: false, diagnostics };
    let entries = salvage.level(span, fault, 0);
    let displaced = salvage.displaced;
    let mut node = mapping_of(file, entries, span, diagnostics);
    if let Value::Mapping(mapping) = &mut node.value {
        mapping.displaced = displaced;
    }
    node
}

struct Salvage<'a> {
    file: &'a SourceFile,
    syntax_faults: usize,
    /// Whether lines were lost that may belong to another key than the one they were taken with.
    displaced: bool,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Salvage<'_> {
    fn level(&mut self, span: Span, fault: Diagnostic, depth: usize) -> Vec<Entry> {
        let before = self.syntax_faults;
        let mut entries = Vec::new();
        for block in blocks(self.file.text(), span) {
            if self.syntax_faults >= MOST_FAULTS {
                break;
            }
            self.block(block, depth, &mut entries);
        }
        if self.syntax_faults == before {
            self.displaced = true;
            self.report(fault);
        }
        entries
    }

    fn block(&mut self, block: Span, depth: usize, entries: &mut Vec<Entry>) {
        let mut found = Vec::new();
        match build::read(self.file, block, &mut found) {
            Ok(Some(Node { value: Value::Mapping(mapping), .. })) => {
                self.diagnostics.append(&mut found);
                entries.extend(mapping.entries);
            }
            Ok(Some(node)) => {
                self.diagnostics.append(&mut found);
                if !node.is_faulty() {
                    self.syntax_faults += 1;
                    let line = first_line(self.file.text(), block);
                    // Of a list, its first line alone is told.
                    let is_list = matches!(&node.value, Value::Sequence(items) if items.len() > 1);
                    self.displaced |= is_list || !self.file.text()[line.range()].contains(':');
                    entries.push(colons::without_colon(self.file, line, self.diagnostics));
                }
            }
            Ok(None) => {}
            Err(fault) => self.broken(block, fault, depth, entries, found),
        }
    }

    fn broken(
        &mut self,
        block: Span,
        fault: Diagnostic,
        depth: usize,
        entries: &mut Vec<Entry>,
        mut found: Vec<Diagnostic>,
    ) {
        let line = first_line(self.file.text(), block);
        let Some(header) = Header::of(self.file.text(), line) else {
            self.diagnostics.append(&mut found);
            self.displaced = true;
            self.report(fault);
            return;
        };
        let inner = Span::new(header.line_end, block.end);
        let value = if header.value_below && depth < DEEPEST && !self.file.text()[inner.range()].trim().is_empty() {
            let below = self.level(inner, fault, depth + 1);
            // Where nothing of it can be read, it is told why.
            match below[..] {
                [] => Node { span: inner, value: Value::Faulty },
                _ => mapping_of(self.file, below, inner, self.diagnostics),
            }
        } else {
            // What is mended in one goes with what follows from it.
            found.retain(|other| fault.fix.is_empty() || other.place.line != fault.place.line);
            self.diagnostics.append(&mut found);
            let text = self.file.text();
            self.displaced |=
                !text[inner.range()].trim().is_empty() || pairs::second_key(&text[line.range()]).is_some();
            self.report(fault);
            Node { span: Span::new(header.key_span.end, line.end), value: Value::Faulty }
        };
        entries.push(Entry { key: header.key, key_span: header.key_span, value });
    }

    fn report(&mut self, fault: Diagnostic) {
        self.syntax_faults += 1;
        self.diagnostics.push(fault);
    }
}

/// The first line of a block, when it is `key:` with or without something behind it.
struct Header {
    key: String,
    key_span: Span,
    /// Whether nothing but a comment follows the colon.
    value_below: bool,
    line_end: usize,
}

impl Header {
    fn of(text: &str, line: Span) -> Option<Self> {
        let written = &text[line.range()];
        let colon =
            written.find(": ").or_else(|| written.find(":\t")).or_else(|| written.strip_suffix(':').map(str::len))?;
        let key = written[..colon].trim_end();
        let key = pairs::name_before_bracket(key).unwrap_or(key);
        let behind = written[colon + 1..].trim_start();
        let bare = key.trim_matches(['"', '\'']);
        let sound = !bare.is_empty() && !key.starts_with(['{', '[', '-', '?', '|', '>']);
        sound.then(|| Self {
            key: bare.to_owned(),
            key_span: Span::new(line.start, line.start + key.len()),
            value_below: behind.is_empty() || behind.starts_with('#'),
            line_end: line.end,
        })
    }
}

/// The stretches of `span` that each begin with a key in the first column used, or further left.
fn blocks(text: &str, span: Span) -> Vec<Span> {
    let mut blocks: Vec<Span> = Vec::new();
    let mut column = None;
    let mut at = span.start;
    for line in text[span.range()].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let content = line.trim_start_matches(' ');
        let bare = content.trim();
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        let indent = line.len() - content.len();
        let limit = *column.get_or_insert(indent);
        let continues =
            bare.starts_with(['}', ']', '\t']) || bare == "-" || bare.starts_with("- ") || content.starts_with('\t');
        match blocks.last_mut() {
            Some(block) if indent > limit || continues => block.end = at,
            _ => blocks.push(Span::new(start, at)),
        }
    }
    blocks
}

/// The first line of `block` without its indentation and line end.
fn first_line(text: &str, block: Span) -> Span {
    let line = text[block.range()].lines().next().unwrap_or_default();
    let indent = line.len() - line.trim_start().len();
    Span::new(block.start + indent, block.start + line.trim_end().len().max(indent))
}
