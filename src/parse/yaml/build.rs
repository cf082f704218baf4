//! The events of the YAML parser to nodes; stops at the first syntax fault.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::keys::{self, Sort};
use super::{DEEPEST, MOST_FAULTS, colons, commas, fault, mapping_of, mend, odd, pairs};
use crate::{
    diag::{Diagnostic, rules},
    parse::characters::without_hidden_controls,
    parse::node::{Entry, Node, Scalar, Value},
    source::{SourceFile, Span},
};

/// The node in the YAML at `span` of `file`, or its first syntax fault; nothing where there is no content.
///
/// Faults that do not stop the reading (duplicate keys, anchors, aliases, tags) are added to `diagnostics`.
#[expect(clippy::result_large_err, reason = "a fault is made once a stretch at most")]
pub(super) fn read(
    file: &SourceFile,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Option<Node>, Diagnostic> {
    let text = &file.text()[span.range()];
    let mut builder = Builder { file, bytes: Bytes::of(text, span.start), open: Vec::new(), root: None, diagnostics };
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let (event, at) = event.map_err(|error| builder.syntax_fault(&error, span))?;
        let at = Span::new(builder.bytes.at(at.start.index()), builder.bytes.at(at.end.index()));
        if matches!(event, Event::DocumentStart(_)) {
            documents += 1;
            if documents > 1 {
                return Err(Diagnostic::at(&rules::YAML_SYNTAX, file, at, "a second YAML document starts here")
                    .expected("one mapping of `key: value`"));
            }
        }
        builder.take(event, at)?;
    }
    Ok(builder.root)
}

/// From the parser's character counts to bytes of the file.
struct Bytes<'t> {
    base: usize,
    text: &'t str,
    /// The byte of every so-manieth character; empty for ASCII, where the two counts agree.
    starts: Vec<u32>,
}

impl<'t> Bytes<'t> {
    /// How many characters there are from one that is kept to the next.
    const STEP: usize = 8;

    fn of(text: &'t str, base: usize) -> Self {
        let starts = if text.is_ascii() {
            Vec::new()
        } else {
            let chars = text.char_indices().step_by(Self::STEP);
            chars.map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX)).collect()
        };
        Self { base, text, starts }
    }

    fn at(&self, index: usize) -> usize {
        let length = self.text.len();
        let byte = if self.starts.is_empty() {
            index
        } else {
            let start = self.starts.get(index / Self::STEP).map_or(length, |start| *start as usize);
            let rest = self.text.get(start..).unwrap_or_default();
            rest.char_indices().nth(index % Self::STEP).map_or(length, |(at, _)| start + at)
        };
        self.base + byte.min(length)
    }
}

/// A list or mapping whose end has not come yet.
struct Open {
    start: usize,
    flow: bool,
    content: Content,
}

enum Content {
    Items(Vec<Node>),
    Pairs { entries: Vec<Entry>, key: Option<Node> },
}

struct Builder<'a> {
    file: &'a SourceFile,
    bytes: Bytes<'a>,
    open: Vec<Open>,
    root: Option<Node>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Builder<'_> {
    #[expect(clippy::result_large_err, reason = "a fault is made once a stretch at most")]
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Diagnostic> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let node = self.scalar(&text, style, span);
                let in_flow = self.open.last().is_some_and(|open| open.flow);
                let node = odd::mended(self.file, node, self.is_key(), self.diagnostics);
                if !in_flow && !self.is_key() {
                    let key = match self.open.last().map(|open| &open.content) {
                        Some(Content::Pairs { key: Some(key), .. }) => key.as_text(),
                        _ => None,
                    };
                    odd::report_cut(self.file, key, &node, self.diagnostics);
                }
                let node = if anchor > 0 || tag.is_some() { self.refuse_property(node.span) } else { node };
                self.add(node);
            }
            Event::Alias(_) => {
                let node = self.refuse(span, "aliases are not used here");
                self.add(node);
            }
            Event::SequenceStart(anchor, tag) => {
                self.begin(Content::Items(Vec::new()), span, anchor > 0 || tag.is_some())?;
            }
            Event::MappingStart(anchor, tag) => {
                let content = Content::Pairs { entries: Vec::new(), key: None };
                self.begin(content, span, anchor > 0 || tag.is_some())?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            _ => {}
        }
        Ok(())
    }

    #[expect(clippy::result_large_err, reason = "a fault is made once a stretch at most")]
    fn begin(&mut self, content: Content, span: Span, has_property: bool) -> Result<(), Diagnostic> {
        let start = if has_property { self.refuse_property(span).span.end } else { span.start };
        if self.open.len() >= DEEPEST {
            let message = format!("more than {DEEPEST} levels of nesting");
            return Err(Diagnostic::at(&rules::YAML_TOO_DEEP, self.file, span, message));
        }
        let flow = self.file.text()[start..].trim_start().starts_with(['{', '[']) && span.end > span.start;
        self.open.push(Open { start: span.start, flow, content });
        Ok(())
    }

    fn end(&mut self, span: Span) {
        let Some(done) = self.open.pop() else { return };
        let node = match done.content {
            Content::Items(items) => {
                let last = items.last().map_or(done.start, |item| item.span.end);
                let end = if done.flow { self.flow_end(done.start, last, span.end) } else { last.max(done.start) };
                Node { span: Span::new(done.start, end), value: Value::Sequence(items) }
            }
            Content::Pairs { entries, .. } => {
                let mut node = mapping_of(self.file, entries, Span::new(done.start, done.start), self.diagnostics);
                if done.flow {
                    node.span = Span::new(done.start, self.flow_end(done.start, node.span.end, span.end));
                }
                node
            }
        };
        self.add(node);
    }

    /// Where the flow collection that starts at byte `start`, and whose last content ends at byte `last`, is closed. The
    /// parser's own mark comes before the bracket when a comma precedes it, and after the comment that follows it.
    fn flow_end(&self, start: usize, last: usize, mark: usize) -> usize {
        let mut at = last.max(start + 1);
        let mut comment = false;
        for c in self.file.text()[at..].chars() {
            at += c.len_utf8();
            match c {
                '\n' => comment = false,
                _ if comment => {}
                '}' | ']' => return at,
                '#' => comment = true,
                c if c.is_whitespace() || matches!(c, ',' | ':') => {}
                // Content whose place is not known, such as a key without a value.
                _ => break,
            }
        }
        mark
    }

    fn scalar(&self, text: &str, style: ScalarStyle, span: Span) -> Node {
        let plain = style == ScalarStyle::Plain;
        if plain && matches!(text, "" | "~" | "null" | "Null" | "NULL") {
            let span = if text.is_empty() { Span::new(span.start, span.start) } else { span };
            return Node { span, value: Value::Null };
        }
        let written = &self.file.text()[span.range()];
        // Behind a quote the parser's span runs on over a comment.
        let length = if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
            quoted_length(written)
        } else {
            written.trim_end().len()
        };
        let span = Span::new(span.start, span.start + length);
        let text = without_hidden_controls(text).into_owned();
        Node { span, value: Value::Scalar(Scalar { text, plain }) }
    }

    /// Whether the next node is a key.
    fn is_key(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(&open.content, Content::Pairs { key: None, .. }))
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open { content: Content::Items(items), .. }) => items.push(node),
            Some(Open { content: Content::Pairs { key, .. }, .. }) if key.is_none() => *key = Some(node),
            Some(Open { content: Content::Pairs { entries, key }, flow, .. }) => {
                let key = key.take().expect("the arm above takes a mapping without a waiting key");
                let before = if *flow { Before::InFlow(entries.last_mut()) } else { Before::InBlock };
                if let Some(entry) = pair(self.file, self.diagnostics, key, node, before) {
                    entries.push(entry);
                }
            }
        }
    }

    fn refuse_property(&mut self, span: Span) -> Node {
        let written = &self.file.text()[span.range()];
        let message = if written.starts_with('&') { "anchors are not used here" } else { "tags are not used here" };
        let first = written.split_whitespace().next().map_or(written.len(), str::len);
        let mark = Span::new(span.start, span.start + first);
        let mut node = self.refuse(mark, message);
        node.span = if written.starts_with(['&', '!']) { mark } else { span };
        node
    }

    fn refuse(&mut self, span: Span, message: &str) -> Node {
        let fault = Diagnostic::at(&rules::YAML_ALIAS, self.file, span, message)
            .expected("the value written out")
            .help("a text that starts with `*`, `&` or `!` needs quotes");
        // A sign with a blank behind it is none of YAML's.
        let is_text = self.file.text()[span.end..].starts_with(' ') && span.end == span.start + 1;
        let in_flow = self.open.last().is_some_and(|open| open.flow);
        let fault = if is_text && !in_flow {
            mend::quoted(fault, self.file, fault::rest_of_line(self.file, span.start))
        } else {
            fault
        };
        if self.diagnostics.len() < MOST_FAULTS {
            self.diagnostics.push(fault);
        }
        Node { span, value: Value::Faulty }
    }

    fn syntax_fault(&self, error: &ScanError, span: Span) -> Diagnostic {
        let at = self.bytes.at(error.marker().index());
        let unclosed = self.open.iter().rev().find(|open| open.flow).map(|open| open.start);
        fault::from_scanner(self.file, span, &fault::Trouble { info: error.info(), at, unclosed })
    }
}

/// The bytes of the quoted text that `written` starts with, quotes included.
fn quoted_length(written: &str) -> usize {
    let double = written.starts_with('"');
    let mut bytes = written.bytes().enumerate().skip(1).peekable();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if double => drop(bytes.next()),
            b'"' if double => return at + 1,
            b'\'' if !double && bytes.next_if(|(_, next)| *next == b'\'').is_none() => return at + 1,
            _ => {}
        }
    }
    written.trim_end().len()
}

/// What stands before an entry of a mapping.
enum Before<'a> {
    InBlock,
    /// In `{…}`: the entry before, where there is one.
    InFlow(Option<&'a mut Entry>),
}

/// Whether the words at `key` go on with the unquoted text of the entry `before` them: only a comma and blanks stand between.
fn is_cut(file: &SourceFile, before: &Entry, key: Span) -> bool {
    if before.value.is_faulty() && before.value.span.end >= key.end {
        return true;
    }
    let words = &file.text()[key.range()];
    // What somebody said in quotes, and how it goes on.
    let goes_on = || keys::is_text(&before.key) && words.contains(' ') && !keys::is_key_and_value(words);
    let is_text = matches!(&before.value.value, Value::Scalar(scalar) if scalar.plain || goes_on());
    let between = file.text().get(before.value.span.end..key.start).unwrap_or_default();
    is_text && between.trim() == "," && !words.contains(':')
}

/// The entry of `key` and `value`; nothing when the key cannot be one, which is reported.
fn pair(
    file: &SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
    key: Node,
    value: Node,
    before: Before<'_>,
) -> Option<Entry> {
    let key_span = key.span;
    let text = match key.value {
        Value::Scalar(scalar) => scalar.text,
        Value::Faulty => return None,
        Value::Null if key_span.end > key_span.start => file.text()[key_span.range()].to_owned(),
        Value::Null | Value::Sequence(_) | Value::Mapping(_) => {
            let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, key_span, "a key must be a text on one line");
            diagnostics.push(fault.expected("`key: value`"));
            return None;
        }
    };
    if text == "<<" {
        let fault = Diagnostic::at(&rules::YAML_ALIAS, file, key_span, "merge keys are not used here");
        diagnostics.push(fault.expected("the keys written out"));
        return None;
    }
    let colon = file.text()[key_span.end..].trim_start().starts_with(':');
    if let (Before::InBlock, Some(name)) = (&before, pairs::name_before_bracket(&text))
        && let Some(fault) = pairs::without_colon(file, fault::rest_of_line(file, key_span.start))
    {
        diagnostics.push(fault);
        return Some(Entry { key: name.to_owned(), key_span, value: Node { value: Value::Faulty, ..value } });
    }
    if let Before::InFlow(Some(before)) = &before
        && before.value.is_faulty()
        && before.value.span.end >= key_span.end
    {
        // It is a part of the text that a comma cuts.
        return None;
    }
    let value = match before {
        // Of several words without keys the first is told.
        Before::InFlow(Some(before)) if value.is_null() && !colon && before.value.span == before.key_span => {
            return None;
        }
        Before::InFlow(before) if value.is_null() && !colon => {
            return match before.filter(|before| is_cut(file, before, key_span)) {
                Some(before) => {
                    // Half of a value is none; what is told of it holds the parts that follow too.
                    if before.value.span.end <= key_span.start {
                        let cut = commas::cut(file, before, key_span);
                        // Quotes around a part of a text are meant.
                        let place = file.place(before.value.span.start);
                        diagnostics.retain(|other| other.code != rules::SMART_QUOTES.code || other.place != place);
                        diagnostics.push(cut.fault);
                        before.value = Node { span: cut.whole, value: Value::Faulty };
                    }
                    None
                }
                None => Some(colons::without_colon_in_flow(file, key_span, diagnostics)),
            };
        }
        Before::InBlock if value.is_null() && keys::is(&text, Sort::Word) => {
            odd::commented(file, key_span, value, diagnostics)
        }
        _ => value,
    };
    Some(Entry { key: text, key_span, value })
}
