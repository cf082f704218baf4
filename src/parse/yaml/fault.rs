//! What the YAML parser complains about, in the words of someone who writes audits, at the character to mend.

use super::mend::{self, indented_by, quoted};
use super::quotes::in_quotes;
use crate::{
    diag::{Diagnostic, Edit, rules},
    parse::node::{Entry, Node, Value, quoted as quoted_text, shortened},
    source::{Place, SourceFile, Span},
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
    let info = trouble.info;
    if let Some(tab) = info.contains("tab").then(|| indenting_tab(file, span, trouble.at)).flatten() {
        return indented_by(file, tab);
    }
    // A tab that YAML let pass moves the lines below it.
    let before = Span::new(span.start, trouble.at.max(span.start));
    if let Some(tab) = is_layout(info).then(|| indenting_tab(file, before, span.start)).flatten() {
        return indented_by(file, tab);
    }
    if let Some(fault) = behind_colon(file, span, trouble) {
        return fault;
    }
    if let Some(fault) = mend::begun_apart(file, line_start(file, trouble.at)).filter(|_| is_apart(info)) {
        return fault;
    }
    if info.contains("trailing content") {
        return Diagnostic::at(&rules::YAML_SYNTAX, file, word(file, trouble.at), "text follows the closing quote")
            .help("put the whole text inside the quotes");
    }
    if info.contains("quoted scalar") {
        return in_quotes(file, span, trouble);
    }
    if info.contains("anchor") {
        let fault = Diagnostic::at(&rules::YAML_ALIAS, file, word(file, trouble.at), "aliases are not used here");
        let fault = fault.expected("the value written out");
        let line = &file.text()[line_start(file, trouble.at)..trouble.at];
        if line.trim_end().ends_with(':') && trouble.unclosed.is_none() {
            return quoted(fault, file, rest_of_line(file, trouble.at));
        }
        return fault.help("a text that starts with `*` or `&` needs quotes");
    }
    if info == "recursion limit exceeded" {
        return Diagnostic::at(&rules::YAML_TOO_DEEP, file, word(file, trouble.at), "too many levels of nesting");
    }
    if let Some(comment) = trouble.unclosed.and_then(|open| cut_in_brackets(file, open)) {
        return comment;
    }
    if let Some(open) = trouble.unclosed.filter(|&open| open < trouble.at) {
        return in_brackets(file, span, trouble, open);
    }
    match info {
        "mapping values are not allowed in this context" => second_colon(file, span, trouble.at),
        "block sequence entries are not allowed in this context" | "mapping keys are not allowed in this context"
            if is_of_text(file, trouble.at) =>
        {
            let sign = char_at(file, trouble.at);
            let fault = at(file, trouble.at, trouble.at + 1, format!("a text cannot start with `{sign}` and a blank"));
            quoted(fault, file, rest_of_line(file, trouble.at))
        }
        "block sequence entries are not allowed in this context" => {
            at(file, trouble.at, trouble.at + 1, "a list item cannot start on the line of its key")
                .expected("`- …` on a line of its own")
                .help("start the list on the next line, or write `[…]`")
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
        ('@', "checklist:") => fault.help("write the id without the `@`").mend(""),
        (_, key) if key.ends_with(':') && !text.contains(" #") => quoted(fault, file, value),
        _ => fault.help(QUOTES),
    }
}

/// Whether the value at byte `value` is that of a key whose values are texts for people.
fn is_of_text(file: &SourceFile, value: usize) -> bool {
    let before = file.text()[line_start(file, value)..value].trim_end();
    before.strip_suffix(':').is_some_and(super::odd::is_of_text)
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

/// The entry for a `key` that no `: ` follows; reported, its value faulty.
pub(super) fn without_colon(file: &SourceFile, key: Span, diagnostics: &mut Vec<Diagnostic>) -> Entry {
    let written = &file.text()[key.range()];
    let end = written.find([':', ' ', '\t', '\n', '\r']).unwrap_or(written.len());
    if let Some(at) = written.find(COLONS).filter(|at| *at <= end) {
        return with_other_colon(file, key, at, diagnostics);
    }
    if let Some(entry) = as_list_item(file, key, diagnostics) {
        return entry;
    }
    let name = written[..end].to_owned();
    let shown = shortened(written);
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, key, format!("`{shown}` is not `key: value`"));
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

pub(super) fn at(file: &SourceFile, start: usize, end: usize, message: impl Into<String>) -> Diagnostic {
    let text = file.text();
    let start = floor(text, start);
    let end = text[start..].chars().next().map_or(start, |c| (start + c.len_utf8()).max(floor(text, end)));
    Diagnostic::at(&rules::YAML_SYNTAX, file, Span::new(start, end), message)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
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
    let message = "a `#` behind a blank starts a comment: this is not read";
    let fault = Diagnostic::at(&rules::CUT_TEXT, file, comment, message);
    Some(fault.help("put the text that holds the `#` in quotes"))
}

/// A bracket is never closed when the fault lies past its line; else something is missing inside it.
fn in_brackets(file: &SourceFile, span: Span, trouble: &Trouble<'_>, open: usize) -> Diagnostic {
    let bracket = char_at(file, open);
    let close = if bracket == '[' { ']' } else { '}' };
    let past_line = file.place(trouble.at).line > file.place(open).line;
    if past_line || file.text()[trouble.at..span.end].trim().is_empty() {
        let fault = at(file, open, open + 1, format!("the bracket `{bracket}` is never closed"));
        let line = rest_of_line(file, open);
        let text = &file.text()[line.range()];
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
    Diagnostic::at(&rules::YAML_SYNTAX, file, word(file, start), format!("expected `,` or `{close}` before this"))
        .expected(format!("`,` or `{close}`"))
        .help("part the entries with commas, and put a text that holds `: `, `,` or brackets in quotes")
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

fn at_colon(file: &SourceFile, colon: usize) -> Diagnostic {
    at(file, colon, colon + 1, "a text that holds `: ` needs quotes")
}

/// Either a text holds `: `, or a line is indented below a key that has its value already.
fn second_colon(file: &SourceFile, span: Span, colon: usize) -> Diagnostic {
    let start = line_start(file, colon).max(span.start).min(colon);
    if let Some(at) = file.text()[start..colon].find(": ") {
        let value = colon - file.text()[start + at + 2..colon].trim_start().len();
        let value = rest_of_line(file, value);
        if let Some(fault) = mend::no_text(file, Span::new(start, start + at), value) {
            return fault;
        }
        return quoted(at_colon(file, colon), file, value);
    }
    if let Some(fault) = mend::outdented(file, start) {
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
    let (column, indent) = (file.place(start).column, above.len() - above.trim_start_matches(' ').len());
    let is_near = is_whole && !above.trim_start().starts_with('-') && column > indent + 1;
    let edit = Edit { start: Place { line, column: 1 }, end: file.place(start), text: " ".repeat(indent) };
    Diagnostic { fix: if is_near { vec![edit] } else { Vec::new() }, ..fault }
}

fn misaligned(file: &SourceFile, found: usize) -> Diagnostic {
    let start = line_start(file, found);
    Diagnostic::at(
        &rules::YAML_SYNTAX,
        file,
        rest_of_line(file, start),
        "this line does not line up with the lines above",
    )
    .help("start it in the same column as the lines it belongs with")
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
fn line_start(file: &SourceFile, found: usize) -> usize {
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
fn word(file: &SourceFile, start: usize) -> Span {
    let start = floor(file.text(), start);
    let rest = &file.text()[start..];
    let length = rest.find(|c: char| c.is_whitespace() || ",]}:".contains(c)).unwrap_or(rest.len());
    let first = rest.chars().next().filter(|c| *c != '\n' && *c != '\r').map_or(0, char::len_utf8);
    Span::new(start, start + length.max(first))
}

pub(super) fn char_at(file: &SourceFile, start: usize) -> char {
    file.text()[floor(file.text(), start)..].chars().next().unwrap_or(' ')
}
