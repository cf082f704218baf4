//! What the YAML parser complains about, in the words of someone who writes audits, at the character to mend.

use super::keys::{self, Sort};
use super::mend::{self, indented_by, quoted};
use super::quotes::in_quotes;
use super::{answers, brackets, pairs};
use crate::{
    diag::{Diagnostic, Edit, rules},
    parse::node::shortened,
    source::{Place, SourceFile, Span, indent},
};

/// The parser's complaint, its place in bytes of the file, and the innermost bracket open at that moment.
pub(super) struct Trouble<'a> {
    pub(super) info: &'a str,
    pub(super) at: usize,
    pub(super) unclosed: Option<usize>,
}

pub(super) const QUOTES: &str = "put the whole text in quotes: `\"…\"`";

/// The diagnostic for `trouble` in the stretch of YAML at `span`.
pub(super) fn from_scanner(file: &SourceFile, span: Span, trouble: &Trouble<'_>) -> Diagnostic {
    of_layout(file, span, trouble)
        .or_else(|| of_quotes(file, span, trouble))
        .or_else(|| brackets::fault(file, span, trouble))
        .unwrap_or_else(|| in_the_open(file, span, trouble))
}

/// The fault of tabs, and of what stands apart from the text that it belongs to.
fn of_layout(file: &SourceFile, span: Span, trouble: &Trouble<'_>) -> Option<Diagnostic> {
    let info = trouble.info;
    if let Some(tab) = info.contains("tab").then(|| indenting_tab(file, span, trouble.at)).flatten() {
        return Some(indented_by(file, tab));
    }
    // A tab that YAML let pass moves the lines below it.
    let before = Span::new(span.start, trouble.at.max(span.start));
    if let Some(tab) = is_layout(info).then(|| indenting_tab(file, before, span.start)).flatten() {
        return Some(indented_by(file, tab));
    }
    let start = line_start(file, trouble.at);
    let comma = || pairs::comma_behind(file, start).filter(|_| is_apart(info) && trouble.unclosed.is_none());
    behind_colon(file, span, trouble)
        .or_else(comma)
        .or_else(|| mend::begun_apart(file, start).filter(|_| is_apart(info)))
}

/// The fault of quotes, aliases and depth.
fn of_quotes(file: &SourceFile, span: Span, trouble: &Trouble<'_>) -> Option<Diagnostic> {
    let info = trouble.info;
    if info.contains("trailing content") {
        let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, word(file, trouble.at), "text follows the closing quote");
        return Some(fault.help("put the whole text inside the quotes"));
    }
    if info.contains("quoted scalar") {
        return Some(in_quotes(file, span, trouble));
    }
    if info.contains("anchor") {
        let fault = Diagnostic::at(&rules::YAML_ALIAS, file, word(file, trouble.at), "aliases are not used here");
        let fault = fault.expected("the value written out");
        let line = &file.text()[line_start(file, trouble.at)..trouble.at];
        if line.trim_end().ends_with(':') && trouble.unclosed.is_none() {
            return Some(quoted(fault, file, rest_of_line(file, trouble.at)));
        }
        return Some(fault.help("a text that starts with `*` or `&` needs quotes"));
    }
    let is_deep = info == "recursion limit exceeded";
    is_deep.then(|| Diagnostic::at(&rules::YAML_TOO_DEEP, file, word(file, trouble.at), "too many levels of nesting"))
}

/// The fault of what no bracket holds.
fn in_the_open(file: &SourceFile, span: Span, trouble: &Trouble<'_>) -> Diagnostic {
    let info = trouble.info;
    match info {
        "mapping values are not allowed in this context" => second_colon(file, span, trouble.at),
        "block sequence entries are not allowed in this context" | "mapping keys are not allowed in this context" => {
            with_sign_of_block(file, trouble.at)
        }
        "misplaced bracket" => at(file, trouble.at, trouble.at + 1, "this bracket closes nothing")
            .help("remove it, or put the text in quotes"),
        _ if info.starts_with("unexpected character") => begun_with_sign(file, trouble.at),
        _ if info.contains("block scalar") => mend::begun_as_block(file, line_start(file, trouble.at), trouble.at),
        _ if info.contains("unprintable") => {
            at(file, trouble.at, trouble.at + 1, "a control character stands here").help("delete it")
        }
        _ if info.contains("did not find expected key") || info.contains("expected '-' indicator") => {
            misaligned(file, trouble.at)
        }
        _ if info.starts_with("simple key") => {
            let start = line_start(file, trouble.at);
            Diagnostic::at(&rules::YAML_SYNTAX, file, rest_of_line(file, start), "expected `key: value`")
                .expected("`key: value`")
        }
        _ => Diagnostic::at(&rules::YAML_SYNTAX, file, word(file, trouble.at), format!("YAML: {info}")),
    }
}

/// The fault of a value that begins, at byte `start`, with `-` or `?` and a blank, or is nothing else.
fn with_sign_of_block(file: &SourceFile, start: usize) -> Diagnostic {
    let (sign, value) = (char_at(file, start), rest_of_line(file, start));
    if let Some(fault) = answers::without_value(file, value) {
        return fault;
    }
    if is_of_text(file, start) || sign == '?' {
        let fault = at(file, start, start + 1, format!("a text cannot start with `{sign}` and a blank"));
        return quoted(fault, file, value);
    }
    at(file, start, start + 1, "a list item cannot start on the line of its key")
        .expected("`- …` on a line of its own")
        .help("start the list on the next line, or write `[…]`")
}

/// The fault of a text that begins, at byte `start`, with a sign that YAML keeps for itself.
fn begun_with_sign(file: &SourceFile, start: usize) -> Diagnostic {
    let sign = char_at(file, start);
    let line = &file.text()[line_start(file, start)..start];
    let value = rest_of_line(file, start);
    let text = &file.text()[value.range()];
    let fault = at(file, start, start + 1, format!("a text cannot start with `{sign}`"));
    match (sign, line.trim()) {
        ('%', "unit:") if text == "%" => fault.help("write `unit: percent`").mend("percent"),
        ('%', "unit:") => fault.help("write `unit: percent`"),
        // A reference to another document is its id, which has no such sign.
        ('@', "checklist:") if text[1..].trim_start_matches(['v', 'V']).bytes().all(|byte| byte.is_ascii_digit()) => {
            fault.help("write the id of the checklist before its version, as in `service-standards@1`")
        }
        ('@', "checklist:") => fault.help("write the id without the `@`").mend(""),
        (_, key) if key.ends_with(':') && !text.contains(" #") => quoted(fault, file, value),
        _ => fault.help(QUOTES),
    }
}

/// Whether the value at byte `value` is that of a key whose values are texts for people.
fn is_of_text(file: &SourceFile, value: usize) -> bool {
    let before = file.text()[line_start(file, value)..value].trim_end();
    before.strip_suffix(':').is_some_and(|key| keys::is(key, Sort::Word))
}

/// The fault of a tab behind the colon of a key, where the parser stops on its line.
fn behind_colon(file: &SourceFile, span: Span, trouble: &Trouble<'_>) -> Option<Diagnostic> {
    let start = line_start(file, trouble.at).max(span.start);
    let line = &file.text()[start..rest_of_line(file, start).end];
    let before = line.get(..trouble.at.saturating_sub(start)).unwrap_or(line);
    let is_key = |colon: &usize| !line[..*colon].contains(['"', '\'']);
    let colon = before.find(":\t").filter(is_key)?;
    let tabs = line[colon + 1..].len() - line[colon + 1..].trim_start_matches('\t').len();
    let fault = at(file, start + colon + 1, start + colon + 1 + tabs, "a tab stands behind the colon");
    Some(fault.expected("a space").help("write a space in its place").mend(" "))
}

/// Whether the parser complains of what follows a bracket or a quote.
fn is_apart(info: &str) -> bool {
    info.contains("trailing content") || info.contains("did not find expected key")
}

/// Whether the parser complains of how lines stand to each other.
fn is_layout(info: &str) -> bool {
    info.contains("did not find expected key") || info == "mapping values are not allowed in this context"
}

pub(super) fn at(file: &SourceFile, start: usize, end: usize, message: impl Into<String>) -> Diagnostic {
    let text = file.text();
    let start = floor(text, start);
    let end = text[start..].chars().next().map_or(start, |c| (start + c.len_utf8()).max(floor(text, end)));
    Diagnostic::at(&rules::YAML_SYNTAX, file, Span::new(start, end), message)
}

pub(super) fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// Either a text holds `: `, or a line is indented below a key that has its value already.
fn second_colon(file: &SourceFile, span: Span, colon: usize) -> Diagnostic {
    let start = line_start(file, colon).max(span.start).min(colon);
    if let Some(at) = file.text()[start..colon].find(": ") {
        let value = colon - file.text()[start + at + 2..colon].trim_start().len();
        let value = rest_of_line(file, value);
        let key = Span::new(start, start + at);
        let of_pairs = || pairs::fault(file, start).or_else(|| answers::with_words(file, key, value));
        if let Some(fault) = mend::no_text(file, key, value).or_else(of_pairs) {
            return fault;
        }
        return quoted(brackets::at_colon(file, colon), file, value);
    }
    let below = || answers::keys_below(file, start).or_else(|| mend::going_on(file, start, colon));
    if let Some(fault) = mend::outdented(file, start).or_else(below) {
        return fault;
    }
    if let Some(fault) = with_value_and_keys(file, start) {
        return fault;
    }
    let key = Span::new(start, colon.max(start));
    let fault =
        Diagnostic::at(&rules::YAML_SYNTAX, file, key, "this line is indented below a key that already has a value")
            .help("start it in the column of the key it stands beside");
    let line = file.place(start).line;
    let above = file.line(line.saturating_sub(1));
    // A key and its value on one line: what follows can only stand beside it.
    let is_whole =
        above.split_once(": ").is_some_and(|(key, value)| !key.trim().is_empty() && !value.trim().is_empty());
    let (column, indent) = (file.place(start).column, indent(above));
    let is_near = is_whole && !above.trim_start().starts_with('-') && column > indent + 1;
    let edit = Edit { start: Place { line, column: 1 }, end: file.place(start), text: " ".repeat(indent) };
    Diagnostic { fix: if is_near { vec![edit] } else { Vec::new() }, ..fault }
}

/// The fault of a value above the line that starts at `start`, where its key has its entries below it: `answers: yes`.
fn with_value_and_keys(file: &SourceFile, start: usize) -> Option<Diagnostic> {
    let line = file.place(start).line.checked_sub(1).filter(|line| *line > 0)?;
    let above = file.line(line);
    let (key, value) = above.split_once(": ")?;
    let value = value.trim();
    if !keys::is(key.trim(), Sort::Entries) || value.is_empty() {
        return None;
    }
    let begin = file.offset(Place { line, column: 1 }) + above.rfind(value)?;
    let message = format!("`{}` has a value, and entries below it", key.trim());
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, Span::new(begin, begin + value.len()), message);
    Some(fault.help(format!("delete `{}`: its entries stand below it", shortened(value))))
}

fn misaligned(file: &SourceFile, found: usize) -> Diagnostic {
    let start = line_start(file, found);
    let line = rest_of_line(file, start);
    if let Some(item) = file.text()[line.range()].strip_prefix("- ") {
        return item_in_map(file, start, item.trim());
    }
    Diagnostic::at(
        &rules::YAML_SYNTAX,
        file,
        rest_of_line(file, start),
        "this line does not line up with the lines above",
    )
    .help("start it in the same column as the lines it belongs with")
}

/// The fault of `item` of a list, whose `-` stands at byte `start`, among keys.
fn item_in_map(file: &SourceFile, start: usize, item: &str) -> Diagnostic {
    let fault = at(file, start, start + 1, "a `- ` stands inside a map, whose lines are `key: value`");
    match item.split_once(':') {
        Some((key, _)) => fault.help(format!("these are no list: write `{}: …` without the `-`", shortened(key))),
        None => fault.help(format!("write the list behind its key: `[{}, …]`", shortened(item))),
    }
}

/// The first tab that indents a line, from the line of `from` to the end of the stretch.
fn indenting_tab(file: &SourceFile, span: Span, from: usize) -> Option<usize> {
    let first = file.place(from).line;
    let last = file.place(span.end).line;
    (first..=last).find_map(|line| {
        let start = file.offset(Place { line, column: 1 });
        let indent = file.line(line).find(|c: char| c != ' ' && c != '\t').unwrap_or(0);
        file.line(line)[..indent].find('\t').map(|tab| start + tab)
    })
}

/// The first byte on the line of `found` that is neither space nor tab, at most `found`.
pub(super) fn line_start(file: &SourceFile, found: usize) -> usize {
    let line = file.place(found).line;
    let start = file.offset(Place { line, column: 1 });
    let text = file.line(line);
    (start + (text.len() - text.trim_start_matches([' ', '\t']).len())).min(found)
}

pub(super) fn rest_of_line(file: &SourceFile, start: usize) -> Span {
    let end = file.text()[start..].find(['\r', '\n']).map_or(file.text().len(), |found| start + found);
    Span::new(start, start + file.text()[start..end].trim_end().len())
}

/// The word at `start`, or the one character there when it starts none.
pub(super) fn word(file: &SourceFile, start: usize) -> Span {
    let start = floor(file.text(), start);
    let rest = &file.text()[start..];
    let length = rest.find(|c: char| c.is_whitespace() || ",]}:".contains(c)).unwrap_or(rest.len());
    let first = rest.chars().next().filter(|c| *c != '\n' && *c != '\r').map_or(0, char::len_utf8);
    Span::new(start, start + length.max(first))
}

pub(super) fn char_at(file: &SourceFile, start: usize) -> char {
    file.text()[floor(file.text(), start)..].chars().next().unwrap_or(' ')
}
