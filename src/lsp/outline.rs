//! The parts of a document: its keys and its headings, and what can be folded.

use lsp_types::{DocumentSymbol, FoldingRange, FoldingRangeKind, SymbolKind};

use super::desk::Front;
use super::ruler;
use crate::parse::document::{FrontMatter, split};
use crate::parse::markdown::{Heading, Outline};
use crate::parse::node::{Entry, Mapping, Value, shortened};
use crate::source::{SourceFile, Span};

/// The keys of `file`, each with those inside it, then its headings, each with those below it.
pub(super) fn symbols(file: &SourceFile) -> Vec<DocumentSymbol> {
    let front = Front::of(file);
    let keys = front.as_ref().and_then(|front| front.node.as_mapping()).into_iter().flat_map(|map| entries(file, map));
    let headings = headings(file);
    keys.chain(below(file, &headings, 0).0).collect()
}

fn entries(file: &SourceFile, map: &Mapping) -> Vec<DocumentSymbol> {
    map.entries.iter().map(|entry| of_entry(file, entry)).collect()
}

fn of_entry(file: &SourceFile, entry: &Entry) -> DocumentSymbol {
    let (detail, children) = match &entry.value.value {
        Value::Scalar(scalar) => (Some(shortened(&scalar.text)), Vec::new()),
        Value::Mapping(map) => (None, entries(file, map)),
        _ => (None, Vec::new()),
    };
    let whole = Span::new(entry.key_span.start, entry.value.span.end.max(entry.key_span.end));
    symbol(file, (entry.key.clone(), detail), (whole, entry.key_span), (SymbolKind::PROPERTY, children))
}

#[expect(deprecated, reason = "the type has a field that nobody fills any more")]
fn symbol(
    file: &SourceFile,
    (name, detail): (String, Option<String>),
    (whole, name_span): (Span, Span),
    (kind, children): (SymbolKind, Vec<DocumentSymbol>),
) -> DocumentSymbol {
    DocumentSymbol {
        name,
        detail,
        kind,
        tags: None,
        deprecated: None,
        range: ruler::range_of(file, whole),
        selection_range: ruler::range_of(file, name_span),
        children: Some(children).filter(|children| !children.is_empty()),
    }
}

fn headings(file: &SourceFile) -> Vec<Heading> {
    match split(file.text()) {
        FrontMatter::Found { body, .. } => Outline::of(&file.text()[body.range()], body.start).headings,
        _ => Vec::new(),
    }
}

/// The headings from the first one on that are deeper than `level`, and how many they are with all below them.
fn below(file: &SourceFile, headings: &[Heading], level: u8) -> (Vec<DocumentSymbol>, usize) {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(heading) = headings.get(at).filter(|heading| heading.level > level) {
        let (children, inside) = below(file, &headings[at + 1..], heading.level);
        let whole = Span::new(heading.span.start, heading.section.end);
        // An editor shows no symbol without a name.
        let name = if heading.text.trim().is_empty() { "#".to_owned() } else { heading.text.trim().to_owned() };
        found.push(symbol(file, (name, None), (whole, heading.span), (SymbolKind::STRING, children)));
        at += 1 + inside;
    }
    (found, at)
}

/// The front matter, every key with more than a line, and what stands under each heading.
pub(super) fn folds(file: &SourceFile) -> Vec<FoldingRange> {
    let mut spans = Vec::new();
    if let Some(front) = Front::of(file) {
        if !front.is_settings {
            spans.push(Span::new(0, front.span.end));
        }
        front.node.as_mapping().into_iter().for_each(|map| inside(map, &mut spans));
    }
    spans.extend(headings(file).iter().map(|heading| Span::new(heading.span.start, heading.section.end)));
    spans.into_iter().filter_map(|span| fold(file, span)).collect()
}

fn inside(map: &Mapping, spans: &mut Vec<Span>) {
    for entry in &map.entries {
        spans.push(Span::new(entry.key_span.start, entry.value.span.end));
        entry.value.as_mapping().into_iter().for_each(|map| inside(map, spans));
    }
}

/// The lines of `span`, but for empty ones at its end; nothing where it is one line.
fn fold(file: &SourceFile, span: Span) -> Option<FoldingRange> {
    let end = span.start + file.text().get(span.range())?.trim_end().len();
    let (first, last) = (file.place(span.start).line, file.place(end).line);
    let line = |line: usize| u32::try_from(line - 1).ok();
    Some(FoldingRange {
        start_line: line(first)?,
        end_line: line(last).filter(|_| last > first)?,
        kind: Some(FoldingRangeKind::Region),
        ..FoldingRange::default()
    })
}
