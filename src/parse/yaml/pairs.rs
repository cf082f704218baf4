//! Lines whose value is keys with their values, or another key: a colon, a bracket or the end of a line is missing, or a comma is too much.
//!
//! In: a line of YAML that is none. Out: one fault, mended where one sign settles it. Such a value is no text: it never gets quotes.

use super::fault::{at, rest_of_line};
use super::keys::{self, Sort};
use crate::{
    diag::{Diagnostic, rules},
    parse::{node::shortened, scalar},
    source::{SourceFile, Span},
};

/// The fault of the line that starts at `start`, which has a second colon.
pub(super) fn fault(file: &SourceFile, start: usize) -> Option<Diagnostic> {
    let line = rest_of_line(file, start);
    without_colon(file, line)
        .or_else(|| two_colons(file, line))
        .or_else(|| two_keys(file, line))
        .or_else(|| without_brackets(file, line))
}

/// The fault of a comma behind the value on the line that starts at `start`: `train: {do: Train everybody},`.
pub(super) fn comma_behind(file: &SourceFile, start: usize) -> Option<Diagnostic> {
    let line = rest_of_line(file, start);
    let text = file.text()[line.range()].strip_suffix(',')?.trim_end();
    let value = text.strip_prefix("- ").or_else(|| text.split_once(": ").map(|(_, value)| value))?.trim_start();
    let open = value.chars().next()?;
    let is_whole = match open {
        '{' => value.ends_with('}') && are_even(value, ['{', '}']),
        '[' => value.ends_with(']') && are_even(value, ['[', ']']),
        '"' | '\'' => value.len() > 1 && value.ends_with(open) && value.matches(open).count() == 2,
        _ => false,
    };
    let fault = at(file, line.end - 1, line.end, "a comma stands behind the value");
    is_whole.then(|| fault.help("delete the comma: each line ends its entry").mend(""))
}

/// The name of the key in `text`, whose colon is missing or has no blank before a bracket: `train {do: …`, `train:{do: …`.
pub(super) fn name_before_bracket(text: &str) -> Option<&str> {
    let before = &text[..text.find('{')?];
    let name = before.trim_end_matches([' ', ':', ';', '=']);
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
    let is_right = before[name.len()..].trim_end() == ":" && before.ends_with(' ');
    (is_name && !is_right).then_some(name)
}

/// The fault of a key on `line` that has no colon before its bracket.
pub(super) fn without_colon(file: &SourceFile, line: Span) -> Option<Diagnostic> {
    let text = &file.text()[line.range()];
    let name = name_before_bracket(text)?;
    let open = text.find('{')?;
    let message = format!("`{}` has no colon and blank before its bracket", shortened(name));
    let fault = at(file, line.start + open, line.start + open + 1, message);
    let fault = fault.help(format!("write `{}: {{`", shortened(name)));
    let is_whole = text.ends_with('}') && are_even(text, ['{', '}']) && !text.contains('#');
    let between = Span::new(line.start + name.len(), line.start + open);
    Some(if is_whole { fault.edit(file, between, ": ".to_owned()) } else { fault })
}

/// The fault of a colon behind that of the key: `S01: : yes`.
fn two_colons(file: &SourceFile, line: Span) -> Option<Diagnostic> {
    let text = &file.text()[line.range()];
    let (key, rest) = text.split_once(": ")?;
    let value = rest.trim_start().strip_prefix(": ")?.trim_start();
    let colon = line.end - rest.trim_start().len();
    let fault = at(file, colon, colon + 1, format!("a second colon stands behind `{}`", shortened(key)));
    let between = Span::new(line.start + key.len(), line.end - value.len());
    Some(fault.help("delete it").edit(file, between, ": ".to_owned()))
}

/// The second of two keys in `text`, each with its value: `impact: 4 effort: 2`, `S01: yes S02: yes`.
pub(super) fn second_key(text: &str) -> Option<&str> {
    let (key, value) = text.split_once(": ")?;
    let (first, rest) = value.trim_start().split_once(' ')?;
    let first = first.trim_end_matches([',', ';']);
    let (second, _) = rest.trim_start().split_once(": ")?;
    let shape = |word: &str| -> String {
        word.chars()
            .map(|c| {
                if c.is_numeric() {
                    '0'
                } else if c.is_alphabetic() {
                    'a'
                } else {
                    c
                }
            })
            .collect()
    };
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let is_alike = key.contains(|c: char| c.is_numeric()) && shape(key) == shape(second);
    let is_key = is_alike || scalar::number(first).is_some() && is_word(second) && is_word(key);
    (is_key && !first.is_empty() && !first.ends_with(':')).then_some(second)
}

fn two_keys(file: &SourceFile, line: Span) -> Option<Diagnostic> {
    let text = &file.text()[line.range()];
    let second = second_key(text)?;
    let key = text.find(": ")? + 2;
    let start = line.start + key + text[key..].find(&format!(" {second}: "))? + 1;
    let span = Span::new(start, start + second.len());
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, span, "two keys stand on one line");
    Some(fault.help(format!("write `{}: …` on a line of its own", shortened(second))))
}

/// The fault of keys with their values in round brackets, behind half of them or in none: `train: (do: Train, who: maria)`.
fn without_brackets(file: &SourceFile, line: Span) -> Option<Diagnostic> {
    let text = &file.text()[line.range()];
    let (key, value) = text.split_once(": ")?;
    let value = value.trim();
    let is_text = keys::is(key, Sort::Word) || keys::is_text(key);
    if is_text || value.starts_with(['{', '[', '"', '\'']) || key.contains(['{', '[', '"', '\'']) {
        return None;
    }
    let inner = value.strip_prefix('(').unwrap_or(value);
    let inner = inner.strip_suffix(['}', ')']).unwrap_or(inner).trim();
    let key_of = |part: &str| part.trim().split_once(": ").map(|(key, _)| key.to_owned());
    if !key_of(inner).is_some_and(|first| keys::is(&first, Sort::Inside)) {
        return None;
    }
    let written = format!("{{{inner}}}");
    let span = Span::new(line.end - value.len(), line.end);
    let message = format!("`{}` is keys with their values, and stands in no `{{…}}`", shortened(value));
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, span, message);
    let fault = fault.help(format!("write `{}: {}`", shortened(key), shortened(&written)));
    let is_plain = !inner.contains(['(', ')', '[', ']', '{', '}', '"', '\'', '#']);
    let parts: Vec<&str> = inner.split(',').collect();
    let are_pairs = parts.iter().all(|part| key_of(part).is_some_and(|key| keys::is(&key, Sort::Inside)));
    let is_certain = is_plain && are_pairs && (parts.len() > 1 || inner != value);
    Some(if is_certain { fault.edit(file, span, written) } else { fault })
}

/// Whether `text` has as many of one bracket as of the other.
fn are_even(text: &str, [open, close]: [char; 2]) -> bool {
    text.matches(open).count() == text.matches(close).count()
}
