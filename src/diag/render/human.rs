//! Diagnostics for a person at a terminal: the source line, the span underlined, what was expected, and help.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::counted;
use crate::diag::{Diagnostic, Severity};

/// What the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// Whether to use colour.
    pub colour: bool,
    /// The columns of a line; longer source lines are cut around the fault.
    pub width: usize,
}

impl Default for Terminal {
    fn default() -> Self {
        Self { colour: false, width: 120 }
    }
}

/// `diagnostics` as blocks of text, an empty line after each, and the [`summary`] in the end.
pub fn human(diagnostics: &[Diagnostic], terminal: Terminal) -> String {
    let renderer = if terminal.colour { Renderer::styled() } else { Renderer::plain() }.term_width(terminal.width);
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&[block(diagnostic)]));
        text.push_str("\n\n");
    }
    text.push_str(&summary(diagnostics));
    text.push('\n');
    text
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

fn block(diagnostic: &Diagnostic) -> Group<'_> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note | Severity::Off => Level::NOTE,
    };
    let title = level.primary_title(without_c1(&diagnostic.message)).id(diagnostic.code);
    // Paths, expectations and help can quote the author's text: no control character of it reaches the terminal.
    let path = shown(&diagnostic.file);
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
    normalize_untrusted_str(&without_c1(text))
}

/// `text` without the C1 control characters, which the renderer passes on and some terminals obey; as many characters.
fn without_c1(text: &str) -> Cow<'_, str> {
    let c1 = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if text.contains(c1) { text.replace(c1, "\u{fffd}").into() } else { text.into() }
}
