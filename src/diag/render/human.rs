//! Diagnostics for a person at a terminal: the source line, the span underlined, what was expected, and help.
//!
//! Equal ones of a file are one block with a count, and of a rule that is broken in many files the first few stand for all;
//! each is shown where that is asked for.

use std::borrow::Cow;
use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::inert;
use crate::diag::counted;
use crate::diag::{Diagnostic, Severity};

/// Of one rule so many warnings are shown, and so many errors; the others are counted.
const MOST_WARNINGS: usize = 3;
const MOST_ERRORS: usize = 10;
/// So many places of equal faults are named.
const MOST_PLACES: usize = 8;

/// What the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// Whether to use colour.
    pub colour: bool,
    /// The columns of a line; longer source lines are cut around the fault.
    pub width: usize,
    /// Whether each fault is shown, equal ones too.
    pub each: bool,
}

impl Default for Terminal {
    fn default() -> Self {
        Self { colour: false, width: 120, each: false }
    }
}

/// `diagnostics` as blocks of text, an empty line after each, what else is like them, and the [`summary`] in the end.
pub fn human(diagnostics: &[Diagnostic], terminal: Terminal) -> String {
    let renderer = if terminal.colour { Renderer::styled() } else { Renderer::plain() }.term_width(terminal.width);
    let mut text = String::new();
    let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
    let mut left: BTreeMap<&str, Vec<&Equal<'_>>> = BTreeMap::new();
    let equal = equal(diagnostics, terminal.each);
    for entry in &equal {
        let code = entry.first.code;
        let count = shown.entry(code).or_default();
        let most = if entry.first.severity == Severity::Error { MOST_ERRORS } else { MOST_WARNINGS };
        if *count >= most && !terminal.each {
            left.entry(code).or_default().push(entry);
            continue;
        }
        *count += 1;
        text.push_str(&renderer.render(&[block(entry, *count == 1)]));
        text.push_str("\n\n");
    }
    for entries in left.values() {
        text.push_str(&rest(entries));
    }
    if !left.is_empty() {
        text.push_str("`--verbose` shows each\n\n");
    }
    text.push_str(&summary(diagnostics));
    text.push('\n');
    let fixable = diagnostics.iter().filter(|fault| !fault.fix.is_empty()).count();
    if fixable > 0 {
        let mends = if fixable == 1 { "1 has a certain mend" } else { &format!("{fixable} have a certain mend") };
        text.push_str(&format!("{mends}: `auditbook check --diff` shows, `--fix` makes what is certain\n"));
    }
    text
}

/// A fault, and those of its file that are equal to it.
struct Equal<'d> {
    first: &'d Diagnostic,
    others: Vec<&'d Diagnostic>,
}

/// The faults with their equals: warnings of a file by their rule, errors where they say the same.
fn equal(diagnostics: &[Diagnostic], each: bool) -> Vec<Equal<'_>> {
    let mut entries: Vec<Equal<'_>> = Vec::new();
    let mut places: BTreeMap<(&str, &str, Severity, &str), usize> = BTreeMap::new();
    for fault in diagnostics {
        let message = if fault.severity == Severity::Error { fault.message.as_str() } else { "" };
        let key = (fault.file.as_str(), fault.code, fault.severity, message);
        match places.get(&key) {
            Some(&at) if !each => entries[at].others.push(fault),
            _ => {
                places.insert(key, entries.len());
                entries.push(Equal { first: fault, others: Vec::new() });
            }
        }
    }
    entries
}

/// One line for `entries`, which are of one rule and not shown; errors that say different things have a line each.
fn rest(entries: &[&Equal<'_>]) -> String {
    let mut said: BTreeMap<(Severity, &str), (usize, Vec<String>)> = BTreeMap::new();
    for entry in entries {
        let message = if entry.first.severity == Severity::Error { entry.first.message.as_str() } else { "" };
        let (count, places) = said.entry((entry.first.severity, message)).or_default();
        *count += 1 + entry.others.len();
        places.push(format!("{}:{}", entry.first.file, entry.first.place.line));
    }
    let line = |((severity, message), (count, places)): ((Severity, &str), (usize, Vec<String>))| {
        let code = entries[0].first.code;
        let message = if message.is_empty() { String::new() } else { format!(" {message}:") };
        let named = places[..places.len().min(MOST_WARNINGS)].join(", ");
        let more = if places.len() > MOST_WARNINGS { ", …" } else { "" };
        let files = counted(places.len(), "file");
        shown(&format!("{severity}[{code}]:{message} {count} more in {files}: {named}{more}")) + "\n"
    };
    said.into_iter().map(line).collect()
}

/// The count of `diagnostics` by severity, in one line without its end: `2 errors and 1 warning in 2 files`.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let parts: Vec<String> = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")]
        .into_iter()
        .map(|(severity, word)| (count(severity), word))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| counted(count, word))
        .collect();
    let Some((last, first)) = parts.split_last() else { return "no problems found".to_owned() };
    let counts = if first.is_empty() { last.clone() } else { format!("{} and {last}", first.join(", ")) };
    let files: std::collections::BTreeSet<&str> = diagnostics.iter().map(|fault| fault.file.as_str()).collect();
    format!("{counts} in {}", counted(files.len(), "file"))
}

/// The block of a fault and its equals; `is_first` of its rule says where to read more.
fn block<'d>(entry: &Equal<'d>, is_first: bool) -> Group<'d> {
    let diagnostic = entry.first;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note | Severity::Off => Level::NOTE,
    };
    let title = level.primary_title(inert::lines(&without_c1(&diagnostic.message))).id(diagnostic.code);
    // Paths, expectations and help can quote the author's text: no control character of it reaches the terminal.
    let path = shown(&inert::plain(&diagnostic.file));
    let mut group = match &diagnostic.source_line {
        Some(line) => {
            let line = without_c1(line);
            let span = underlined(diagnostic, &line);
            let annotation = AnnotationKind::Primary.span(span);
            title.element(Snippet::source(line).path(path).line_start(diagnostic.place.line).annotation(annotation))
        }
        None => title.element(Origin::path(path).line(diagnostic.place.line).char_column(diagnostic.place.column)),
    };
    if let Some(expected) = &diagnostic.expected {
        group = group.element(Level::NOTE.with_name("expected").message(shown(expected)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(shown(help)));
    }
    if !entry.others.is_empty() {
        let others = &entry.others;
        let lines: Vec<String> = others.iter().take(MOST_PLACES).map(|other| other.place.line.to_string()).collect();
        let more = if others.len() > MOST_PLACES { ", …" } else { "" };
        let word = if others.len() == 1 { "line" } else { "lines" };
        let like = format!("{} more like it in this file, in {word} {}{more}", others.len(), lines.join(", "));
        group = group.element(Level::NOTE.with_name("also").message(like));
    }
    if is_first {
        let more = format!("auditbook explain {}", diagnostic.code);
        group = group.element(Level::NOTE.with_name("more").message(more));
    }
    group
}

/// The bytes of `line` to underline: at least one character, but for a fault at the line's end.
fn underlined(diagnostic: &Diagnostic, line: &str) -> std::ops::Range<usize> {
    let byte = |column: usize| line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at);
    let start = diagnostic.place.column;
    byte(start)..byte(diagnostic.end_column().max(start + 1))
}

/// `text` with every control character made visible.
fn shown(text: &str) -> String {
    normalize_untrusted_str(&inert::lines(&without_c1(text)))
}

/// `text` without the C1 control characters, which the renderer passes on and some terminals obey; as many characters.
fn without_c1(text: &str) -> Cow<'_, str> {
    let c1 = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if text.contains(c1) { text.replace(c1, "\u{fffd}").into() } else { text.into() }
}
