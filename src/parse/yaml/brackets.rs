//! What is wrong inside `{…}` and `[…]`: a bracket that is never closed, a comma that is missing, a text that needs quotes.
//!
//! In: what the parser complains about, and the innermost bracket that is open there. Out: one fault, mended where it is plain what belongs
//! together.

use super::fault::{QUOTES, Trouble, at, char_at, rest_of_line, word};
use crate::{
    diag::{Diagnostic, Edit, rules},
    parse::node::{quoted as quoted_text, shortened},
    source::{SourceFile, Span, indent},
};

/// The fault of `trouble` where a bracket is open.
pub(super) fn fault(file: &SourceFile, span: Span, trouble: &Trouble<'_>) -> Option<Diagnostic> {
    let open = trouble.unclosed?;
    if let Some(comment) = cut_in_brackets(file, open) {
        return Some(comment);
    }
    if open >= trouble.at {
        return None;
    }
    let other = closed_by_other(file, open, trouble.at).or_else(|| begun_with_sign(file, open, trouble));
    Some(other.unwrap_or_else(|| in_brackets(file, span, trouble, open)))
}

/// The fault of a bracket at `at` that closes what one of the other form opens: `{population: 1240]`. Mended where it ends its line.
fn closed_by_other(file: &SourceFile, open: usize, at: usize) -> Option<Diagnostic> {
    let (bracket, found) = (char_at(file, open), char_at(file, at));
    let close = match (bracket, found) {
        ('{', ']') => '}',
        ('[', '}') => ']',
        _ => return None,
    };
    let rest = file.text()[at + 1..].lines().next().unwrap_or_default().trim();
    let is_last = (rest.is_empty() || rest.starts_with('#')) && file.place(at).line == file.place(open).line;
    let message = format!("`{found}` stands where `{close}` closes the `{bracket}`");
    let fault = self::at(file, at, at + 1, message).expected(format!("`{close}`")).help(format!("write `{close}`"));
    Some(if is_last { fault.mend(close.to_string()) } else { fault })
}

/// The fault of a text in the bracket at `open` that begins with a sign which YAML keeps for itself, or with a bracket that ends before it
/// does: `{note: @juri was there}`, `{note: {x} was there}`.
fn begun_with_sign(file: &SourceFile, open: usize, trouble: &Trouble<'_>) -> Option<Diagnostic> {
    let text = file.text();
    let sign = char_at(file, trouble.at);
    let start = if matches!(sign, '@' | '%' | '`') {
        trouble.at
    } else {
        // Behind the bracket that ends, the text goes on.
        let before = text[open + 1..trouble.at].trim_end();
        let begin = match before.chars().next_back()? {
            '}' => '{',
            ']' => '[',
            _ => return None,
        };
        let is_text = matches!(sign, c if c.is_alphanumeric() || "(–—-+*&'\"".contains(c));
        is_text.then(|| before.rfind(begin)).flatten()? + open + 1
    };
    let is_value = text[open + 1..start].trim_end().ends_with(':') || text[open + 1..start].trim_end().ends_with(',');
    let value = Span::new(start, start + value_length(&text[start..])?);
    let written = text[value.range()].trim_end();
    let value = Span::new(start, start + written.len());
    if !(is_value || text[open + 1..start].trim().is_empty()) || written.contains(['"', '\n']) {
        return None;
    }
    let first = char_at(file, start);
    let message = match first {
        '{' | '[' => format!("a text that begins with `{first}` needs quotes"),
        _ => format!("a text cannot start with `{first}`"),
    };
    let quoted = quoted_text(written);
    let fault = at(file, start, start + first.len_utf8(), message);
    let fault = fault.help(format!("put the whole text in quotes: `{}`", quoted_text(&shortened(written))));
    Some(fault.edit(file, value, quoted))
}

/// The bytes of the value that `text` starts with, in a bracket: as far as the end of that, or as a comma before another key.
fn value_length(text: &str) -> Option<usize> {
    let line = text.lines().next()?;
    let mut depth = 0usize;
    for (at, c) in line.char_indices() {
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' if depth == 0 => return Some(at),
            '}' | ']' => depth -= 1,
            ',' if depth == 0 => {
                let key = line[at + 1..].trim_start().split([',', '}', ']']).next().unwrap_or_default();
                let is_key = key.split_once(": ").is_some_and(|(key, _)| !key.contains(' '));
                if is_key {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// The fault of a text in the bracket at `open` that a ` #` cuts.
fn cut_in_brackets(file: &SourceFile, open: usize) -> Option<Diagnostic> {
    let line = file.text()[open..].lines().next().unwrap_or_default();
    let mut blanks = line.match_indices(" #").map(|(at, _)| open + at);
    // A comment that holds the bracket's end cuts it off as well.
    let close = if char_at(file, open) == '[' { ']' } else { '}' };
    let holds_end = |at: &usize| file.text()[*at..open + line.len()].contains(close);
    let whole = |at: usize| Span::new(at + 1, open + line.trim_end().len());
    let comment = blanks.clone().find_map(|at| super::odd::comment(file, at));
    let comment = comment.or_else(|| blanks.find(holds_end).map(whole))?;
    Some(super::odd::unread(file, comment).help("put the text that holds the `#` in quotes"))
}

/// A bracket is never closed when the fault lies past its line; else something is missing inside it.
fn in_brackets(file: &SourceFile, span: Span, trouble: &Trouble<'_>, open: usize) -> Diagnostic {
    let bracket = char_at(file, open);
    let close = if bracket == '[' { ']' } else { '}' };
    let past_line = file.place(trouble.at).line > file.place(open).line;
    if past_line && is_closed_below(file, open, close) {
        // A text between them is none as it stands: nobody can be sure which.
        let fault = at(file, open, open + 1, format!("what stands between `{bracket}` and `{close}` cannot be read"));
        let help =
            "put each text between them in quotes that holds `: `, ` #`, a comma, a bracket, or begins with a sign";
        return fault.help(help);
    }
    if past_line || file.text()[trouble.at..span.end].trim().is_empty() {
        let fault = at(file, open, open + 1, format!("the bracket `{bracket}` is never closed"));
        let line = rest_of_line(file, open);
        let text = &file.text()[line.range()];
        if text.ends_with(')') && !text.contains('(') {
            let message = format!("`)` stands where `{close}` closes the `{bracket}`");
            let fault = at(file, line.end - 1, line.end, message).expected(format!("`{close}`"));
            return fault.help(format!("write `{close}`")).mend(close.to_string());
        }
        // What stands on the line of the bracket belongs into it, unless a quote, a comment or another line goes on.
        let is_whole = !text.contains(['"', '\'', '#']) && !text.ends_with([',', ':', bracket]);
        let end = file.place(line.end);
        let edit = Edit { start: end, end, text: close.to_string() };
        let fault = fault.expected(format!("`{close}`"));
        let fault = if is_whole { fault.help(format!("write `{close}` at the end of the line")) } else { fault };
        return Diagnostic { fix: if is_whole { vec![edit] } else { Vec::new() }, ..fault };
    }
    let start = match second_key(&file.text()[open + 1..trouble.at]) {
        Some(_) if char_at(file, trouble.at) != ':' => trouble.at,
        Some(0) => return quotes_needed(file, trouble.at),
        Some(length) => trouble.at - length,
        None => trouble.at,
    };
    if close == '}' && file.text()[start..].starts_with("- ") {
        let message = "a `- ` stands inside a map in brackets";
        let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, word(file, start), message);
        return fault.help("entries in `{…}` stand without `- `, each as `key: value`; a list is written `[…]`");
    }
    Diagnostic::at(&rules::YAML_SYNTAX, file, word(file, start), format!("expected `,` or `{close}` before this"))
        .expected(format!("`,` or `{close}`"))
        .help("part the entries with commas, and put a text that holds `: `, `,` or brackets in quotes")
}

/// Whether `close` stands on a line that goes on from that of the bracket at `open`.
fn is_closed_below(file: &SourceFile, open: usize, close: char) -> bool {
    let line = file.place(open).line;
    let goes_on = |below: &usize| {
        let text = file.line(*below);
        !text.trim().is_empty() && indent(text) >= indent(file.line(line)).max(1)
    };
    let mut below = (line + 1..=file.text().lines().count()).take_while(goes_on);
    // Another entry, or a bracket that is opened and closed there, is no part of it.
    below.find(|below| file.line(*below).contains(['{', '[', '}', ']'])).is_some_and(|below| {
        let text = file.line(below);
        text.contains(close) && !text[..text.find(close).unwrap_or_default()].contains(['{', '['])
    })
}

/// Of `before`, which stands between a bracket and a colon that should not be there, the bytes of the word that would be
/// a second key, its comma forgotten; 0 when the value is one word and so itself holds the colon.
fn second_key(before: &str) -> Option<usize> {
    let entry = before.rsplit([',', '{', '[']).next()?;
    let (_, value) = entry.split_once(": ")?;
    let value = value.trim_start();
    Some(value.rfind(char::is_whitespace).map_or(0, |blank| value[blank..].trim_start().len()))
}

/// The fault of the `colon` in the text of an entry in `{…}`, with the entry as it is written in quotes.
fn quotes_needed(file: &SourceFile, colon: usize) -> Diagnostic {
    let fault = at_colon(file, colon);
    let start = file.text()[..colon].rfind([',', '{', '[']).map_or(0, |at| at + 1);
    let line = rest_of_line(file, start);
    let entry = &file.text()[line.range()];
    let close = entry.find(['}', ']']).unwrap_or(entry.len());
    // What commas part from it belongs to it as far as the next key.
    let is_key = |at: &usize| entry[at + 1..close].split(',').next().is_some_and(|part| part.contains(':'));
    let end = entry[..close].match_indices(',').map(|(at, _)| at).find(is_key).unwrap_or(close);
    match entry[..end].trim().split_once(": ") {
        Some((key, text)) if !text.contains('{') => {
            fault.help(format!("put the whole text in quotes: `{key}: {}`", quoted_text(&shortened(text.trim()))))
        }
        _ => fault.help(QUOTES),
    }
}

pub(super) fn at_colon(file: &SourceFile, colon: usize) -> Diagnostic {
    at(file, colon, colon + 1, "a text that holds `: ` needs quotes")
}
