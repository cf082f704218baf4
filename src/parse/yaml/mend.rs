//! Certain mends of faults in YAML: quotes around a text, spaces in the place of a tab.
//!
//! In: a fault and the place it is about. Out: the fault with what to write, and the edit where nothing else can be meant.

use super::fault::{at, rest_of_line};
use super::keys::{self, Sort};
use crate::{
    diag::{Diagnostic, Edit, rules},
    parse::{
        node::{self, shortened},
        read::money::is_currency_code,
        scalar,
    },
    source::{self, Place, SourceFile, Span, indent},
};

/// The fault of the `tab` that indents a line, mended by the spaces of the line above it, two more where that is a key whose value stands
/// below.
pub(super) fn indented_by(file: &SourceFile, tab: usize) -> Diagnostic {
    let fault = at(file, tab, tab + 1, "a tab is used to indent").expected("spaces");
    let line = file.place(tab).line;
    let start = file.offset(Place { line, column: 1 });
    let written = file.line(line);
    let indent = written.len() - written.trim_start_matches([' ', '\t']).len();
    let above = (1..line).rev().map(|above| file.line(above)).find(|above| {
        let above = above.trim();
        !above.is_empty() && !above.starts_with('#')
    });
    let Some(above) = above.filter(|above| !above.starts_with('\t')) else {
        return fault.help("write spaces in its place");
    };
    let spaces = source::indent(above);
    let spaces = if above.trim_end().ends_with(':') { spaces + 2 } else { spaces };
    let edit = Edit { start: file.place(start), end: file.place(start + indent), text: " ".repeat(spaces) };
    let help = if spaces == 0 { "take it away".to_owned() } else { format!("write {spaces} spaces in its place") };
    Diagnostic { fix: vec![edit], ..fault.help(help) }
}

/// `fault` with the `value` of a line, as far as a comment, in quotes: mended so.
pub(super) fn quoted(fault: Diagnostic, file: &SourceFile, value: Span) -> Diagnostic {
    let text = &file.text()[value.range()];
    // A comment has a space behind its `#`; what follows another belongs to the text.
    let is_comment = |at: &usize| text[at + 2..].starts_with(|c: char| c.is_whitespace() || c == '#');
    let end = text.match_indices(" #").map(|(at, _)| at).find(is_comment).unwrap_or(text.len());
    let text = text[..end].trim_end();
    let span = Span::new(value.start, value.start + text.len());
    let fault = fault.help(format!("put the whole text in quotes: `{}`", node::quoted(&shortened(text))));
    fault.edit(file, span, node::quoted(text))
}

/// The fault of a `value` that holds a colon and that quotes would not make right, as the value of `key` is no text: a currency, names
/// in round brackets, a value with its count.
pub(super) fn no_text(file: &SourceFile, key: Span, value: Span) -> Option<Diagnostic> {
    let (name, text) = (&file.text()[key.range()], &file.text()[value.range()]);
    let fault = |what: &str| Diagnostic::at(&rules::YAML_SYNTAX, file, value, format!("`{}` {what}", shortened(text)));
    if let Some(code) = text.strip_prefix("currency: ").filter(|_| name == "unit") {
        let code = code.trim();
        let (fault, written) = (fault("has a blank behind its colon"), format!("currency:{code}"));
        return is_currency_code(code).then(|| fault.help(format!("write `unit: {written}`")).mend(written));
    }
    if let Some(inner) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        let (fault, written) = (fault("stands in round brackets"), format!("{{{inner}}}"));
        let is_plain = !inner.contains(['(', ')', '"', '#', '{']);
        let is_of_names = keys::is(name, Sort::Bracketed) && is_plain;
        return is_of_names.then(|| fault.help(format!("write `{name}: {written}`")).mend(written));
    }
    // One name and its value, as in `scope: channel: phone`.
    if keys::is(name, Sort::OneName) && !text.contains(['{', '[', '"', '#', ',']) && text.matches(": ").count() == 1 {
        let written = format!("{{{text}}}");
        return Some(fault("is a name with its value").help(format!("write `{name}: {written}`")).mend(written));
    }
    let (number, _) = text.split_once(", n: ")?;
    scalar::number(number.trim())?;
    let help =
        "how many cases it rests on stands in a CSV file with the columns `period`, `value` and `n`: `series: x.csv`";
    Some(fault("is more than one value").expected(format!("`{name}: {number}`")).help(help))
}

/// The fault of a value at `value` that begins with the sign of a block of text (`>`, `|`) and is none; its line starts at `start`.
pub(super) fn begun_as_block(file: &SourceFile, start: usize, value: usize) -> Diagnostic {
    let start = start.min(value);
    let begin = file.text()[start..value].find([':', '-']).map_or(value, |at| start + at + 1);
    let begin = file.text()[begin..].find(['>', '|']).map_or(value, |at| begin + at);
    let span = rest_of_line(file, begin);
    let text = &file.text()[span.range()];
    let message = format!("`{}` begins as a block of text does, and is none", shortened(text));
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, span, message);
    match text.trim_start_matches(['>', '=', ' ']) {
        number if scalar::percent(number).is_some() => fault.help(format!("write the number alone: `{number}`")),
        _ => quoted(fault, file, span),
    }
}

/// The fault of the `colon` in a line, which starts at `start`, of a text that goes on from the key above it: all of it needs quotes.
pub(super) fn going_on(file: &SourceFile, start: usize, colon: usize) -> Option<Diagnostic> {
    let words = file.text().get(start..colon)?;
    let line = file.place(start).line;
    let indent = |line: usize| indent(file.line(line));
    let own = indent(line);
    let first = (1..line).rev().find(|above| indent(*above) < own)?;
    let header = file.line(first);
    let (key, value) = header.split_once(": ").map(|(key, value)| (key.trim(), value.trim()))?;
    let is_text = keys::is(key, Sort::Word) || keys::is_text(key);
    let is_plain = !value.is_empty() && !value.starts_with(['"', '\'', '{', '[', '|', '>', '#']);
    if !words.trim().contains(' ') || !is_text || !is_plain {
        return None;
    }
    let goes_on = |below: &usize| !file.line(*below).trim().is_empty() && indent(*below) > indent(first);
    let last = (line..=file.text().lines().count()).take_while(goes_on).last()?;
    let begin = file.offset(Place { line: first, column: 1 }) + header.find(value)?;
    let end = rest_of_line(file, file.offset(Place { line: last, column: 1 })).end;
    let text = &file.text()[begin..end];
    let fault = at(file, colon, colon + 1, "a text that holds a colon like this needs quotes");
    let fault = fault.help(format!("put the whole text of `{key}` in quotes, over all its lines"));
    let insert = |at: usize| Edit { start: file.place(at), end: file.place(at), text: "\"".to_owned() };
    let is_certain = !text.contains(['"', '\\']) && !text.contains(" #");
    Some(if is_certain { Diagnostic { fix: vec![insert(begin), insert(end)], ..fault } } else { fault })
}

/// What is said first where the words at `line` may go on from the text of a key on the line above.
pub(super) fn goes_on(file: &SourceFile, line: Span) -> &'static str {
    let place = file.place(line.start);
    let above = file.line(place.line.saturating_sub(1).max(1));
    let value = above.split_once(": ").map(|(_, value)| value.trim());
    let is_text = |value: &str| !value.is_empty() && !value.ends_with(['}', ']', '"', '\'']);
    let may = place.line > 1 && value.is_some_and(is_text);
    if may { "where it goes on from the line above, write two blanks before it; else " } else { "" }
}

/// The fault of a text at the line that starts at `start`, which begins with a bracket or a quote that ends before it does: `[New] calls`.
pub(super) fn begun_apart(file: &SourceFile, start: usize) -> Option<Diagnostic> {
    let line = rest_of_line(file, start);
    let (key, text) = file.text()[line.range()].split_once(": ")?;
    let value = rest_of_line(file, line.start + key.len() + 2 + (text.len() - text.trim_start().len()));
    let text = &file.text()[value.range()];
    let open = text.chars().next()?;
    let close = match open {
        '[' => ']',
        '{' => '}',
        '"' | '\'' => open,
        _ => return None,
    };
    let end = text[1..].find(close)? + 2;
    let rest = &text[end..];
    if key.contains(['"', '\'', '{', '[', '#']) || rest.trim().is_empty() || rest.trim_start().starts_with('#') {
        return None;
    }
    let message = match open {
        '"' | '\'' => "text follows the closing quote".to_owned(),
        _ => format!("a text that begins with `{open}` needs quotes"),
    };
    let fault =
        Diagnostic::at(&rules::YAML_SYNTAX, file, Span::new(value.end - rest.trim_start().len(), value.end), message);
    if rest.starts_with('(') && text.ends_with(')') {
        return Some(fault.help("write the name of the document alone, no link to it"));
    }
    // Quotes around all of it are those of YAML.
    let inner = text.strip_prefix(open).and_then(|text| text.strip_suffix(open)).filter(|_| open == '\'');
    match inner.filter(|inner| !inner.contains(['"', '\\'])) {
        Some(inner) => {
            let written = format!("\"{inner}\"");
            Some(fault.help(format!("write `{}`", shortened(&written))).edit(file, value, written))
        }
        None => Some(quoted(fault, file, value)),
    }
}

/// The fault of the line above the one that starts at `below`, where it stands further left than its neighbours on both sides. Mended
/// where its key holds a digit, as an item or a period does and no field of a document.
pub(super) fn outdented(file: &SourceFile, below: usize) -> Option<Diagnostic> {
    let indent = |line: usize| indent(file.line(line));
    let below = file.place(below);
    let is_content = |line: &usize| !matches!(file.line(*line).trim_start().chars().next(), None | Some('#'));
    let mut above = (1..below.line).rev().filter(is_content);
    let (line, before) = (above.next()?, above.next()?);
    let (wanted, found) = (indent(below.line), indent(line));
    let is_header = indent(before) == found && file.line(before).trim_end().ends_with(':');
    if found >= wanted || !(indent(before) >= wanted || is_header) {
        return None;
    }
    let start = file.offset(Place { line, column: 1 }) + found;
    let message = "this line stands further left than its neighbours";
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, rest_of_line(file, start), message);
    let fault = fault.help(format!("if it belongs to them, write {wanted} spaces before it"));
    let key = file.line(line).split(':').next().unwrap_or_default();
    let edit = Edit { start: Place { line, column: 1 }, end: file.place(start), text: " ".repeat(wanted) };
    Some(if key.contains(|c: char| c.is_ascii_digit()) { Diagnostic { fix: vec![edit], ..fault } } else { fault })
}
