//! Keys without their colon: another sign in its place, no space behind it, or a line that is none of a key.
//!
//! In: the words that stand where a key should. Out: an entry whose value is faulty, and the one fault of it.

use super::mend;
use crate::{
    diag::{Diagnostic, Edit, rules},
    parse::{
        node::{Entry, Node, Value, shortened},
        scalar,
    },
    source::{Place, SourceFile, Span},
};

/// The entry for a `key` that no `: ` follows; reported, its value faulty.
pub(super) fn without_colon(file: &SourceFile, key: Span, diagnostics: &mut Vec<Diagnostic>) -> Entry {
    let written = &file.text()[key.range()];
    let end = written.find([':', ' ', '\t', '\n', '\r']).unwrap_or(written.len());
    if let Some(at) = written.find(COLONS).filter(|at| *at <= end) {
        return with_other_colon(file, key, at, diagnostics);
    }
    if let Some(entry) = as_list_item(file, key, diagnostics).or_else(|| with_semicolon(file, key, diagnostics)) {
        return entry;
    }
    let name = written[..end].trim_end_matches(';').to_owned();
    let shown = shortened(written);
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, key, format!("`{shown}` is not `key: value`"));
    if let Some((value, written)) = value_behind(&name, &written[end..]) {
        let help = format!("write `{name}: {}`", shortened(&value));
        diagnostics.push(fault.expected("`key: value`").help(help).edit(file, key, written));
        let key_span = Span::new(key.start, key.start + end);
        return Entry { key: name, key_span, value: Node { span: key, value: Value::Faulty } };
    }
    let help = if written[end..].starts_with(':') {
        "put a space after the colon".to_owned()
    } else if name == "-" {
        "every entry has a name here: write `name: …` in place of `- …`".to_owned()
    } else {
        format!("{}write `{name}: …`", mend::goes_on(file, key))
    };
    // An address is no key with its value.
    let is_joined = written[end..].starts_with(':') && !written[end..].starts_with(":/") && written[end..].len() > 1;
    let colon = file.place(key.start + end);
    let after = Place { column: colon.column + 1, ..colon };
    let edit = Edit { start: colon, end: after, text: ": ".to_owned() };
    let fault = Diagnostic { fix: if is_joined { vec![edit] } else { Vec::new() }, ..fault };
    diagnostics.push(fault.expected("`key: value`").help(help));
    let key_span = Span::new(key.start, key.start + end);
    Entry { key: name, key_span, value: Node { span: key, value: Value::Faulty } }
}

/// The value that `rest` holds behind the key `name` without a colon between them, and both as they are written: `S08 = yes`,
/// `2025-02 65.5`.
fn value_behind(name: &str, rest: &str) -> Option<(String, String)> {
    let rest = rest.trim();
    let is_numbered = name.ends_with(|c: char| c.is_ascii_digit());
    let value = match rest.strip_prefix('=') {
        Some(value) => value.trim(),
        None if is_numbered && scalar::percent(rest).is_some() => rest,
        None => return None,
    };
    let is_plain = !value.is_empty() && !value.contains(['=', '#', ':', '"', '\n']) && name != "-";
    is_plain.then(|| (value.to_owned(), format!("{name}: {value}")))
}

/// As [`without_colon`], of a `key` in `{…}`, where a word stands for no line that goes on.
pub(super) fn without_colon_in_flow(file: &SourceFile, key: Span, diagnostics: &mut Vec<Diagnostic>) -> Entry {
    let entry = without_colon(file, key, diagnostics);
    let written = &file.text()[key.range()];
    if let Some(fault) = diagnostics.last_mut().filter(|_| !written.contains([':', '=']) && !written.contains(COLONS)) {
        let first = written.split_whitespace().next().unwrap_or(written);
        let key_of = if first == written { String::new() } else { format!("`{first}: …`, or ") };
        fault.help = Some(format!("each value in `{{…}}` has a key: write {key_of}`key: {}`", shortened(written)));
        return Entry { key_span: entry.value.span, ..entry };
    }
    entry
}

/// The entry for a line `- name: value` among keys; reported, its value faulty.
fn as_list_item(file: &SourceFile, line: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Entry> {
    let written = &file.text()[line.range()];
    let item = written.strip_prefix("- ")?.trim_start();
    let (name, _) = item.split_once(": ").or_else(|| item.strip_suffix(':').map(|name| (name, "")))?;
    let message = format!("`{}` is not `key: value`", shortened(written));
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, line, message).expected("`key: value`");
    diagnostics.push(fault.help(format!("these are no list: write `{name}: …` without the `-`")));
    let start = line.end - item.len();
    let key_span = Span::new(start, start + name.len());
    Some(Entry { key: name.to_owned(), key_span, value: Node { span: line, value: Value::Faulty } })
}

/// The entry for a `line` whose key, a number or an item, has a semicolon in the place of its colon: `S01; yes`.
fn with_semicolon(file: &SourceFile, line: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Entry> {
    let (name, _) = file.text()[line.range()].split_once("; ")?;
    if !name.ends_with(|c: char| c.is_ascii_digit()) || name.contains([' ', ':', '{', '"', '\'', '=']) {
        return None;
    }
    let at = line.start + name.len();
    let message = format!("`;` stands in the place of the colon behind `{}`", shortened(name));
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, Span::new(at, at + 1), message);
    diagnostics.push(fault.help(format!("write `{}: …`", shortened(name))).mend(":"));
    let key_span = Span::new(line.start, at);
    Some(Entry { key: name.to_owned(), key_span, value: Node { span: line, value: Value::Faulty } })
}

/// Characters that look like a colon and are none to YAML.
const COLONS: [char; 5] = ['：', '﹕', '∶', 'ː', '꞉'];

/// The entry for a `key` that another character stands for the colon of, at byte `at` of it.
fn with_other_colon(file: &SourceFile, key: Span, at: usize, diagnostics: &mut Vec<Diagnostic>) -> Entry {
    let written = &file.text()[key.range()];
    let (name, rest) = written.split_at(at);
    let colon = rest.chars().next().unwrap_or(':');
    let span = Span::new(key.start + at, key.start + at + colon.len_utf8());
    let message = format!("`{colon}` (U+{:04X}) only looks like a colon", u32::from(colon));
    let is_spaced = rest[colon.len_utf8()..].starts_with([' ', '\n', '\r']);
    let fault = Diagnostic::at(&rules::LOOK_ALIKE_LETTER, file, span, message);
    diagnostics.push(fault.help(format!("write `{name}: …`")).mend(if is_spaced { ":" } else { ": " }));
    let key_span = Span::new(key.start, key.start + at);
    Entry { key: name.to_owned(), key_span, value: Node { span: key, value: Value::Faulty } }
}
