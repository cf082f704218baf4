//! Characters that make a text say something else than it shows: letters of another script, characters that cannot be seen,
//! quotes that YAML does not know, and a ` #` that cuts a text.
//!
//! In: a node as YAML reads it. Out: the node as it was meant, and a fault that names the character: nothing that follows from
//! it is reported beside it.

use super::keys::{self, Sort};
use crate::{
    diag::{Diagnostic, rules},
    parse::{
        characters::HIDDEN,
        lookalike,
        node::{Node, Scalar, Value, in_flow, quoted, shortened},
    },
    source::{SourceFile, Span},
};

/// Blanks that look like a space and are none to YAML.
const BLANKS: [char; 5] = ['\u{a0}', '\u{2007}', '\u{202f}', '\u{205f}', '\u{3000}'];
/// Ends of lines that are none to YAML.
const LINE_ENDS: [char; 3] = ['\u{2028}', '\u{2029}', '\u{85}'];
/// Characters without width that belong in texts of some scripts, but in no name in Latin letters.
const MARKS: [char; 5] = ['\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{61c}'];
const OPENING: [char; 8] = ['“', '”', '„', '‟', '‘', '’', '‚', '«'];
const CLOSING: [char; 9] = ['“', '”', '„', '‟', '‘', '’', '»', '"', '\''];

/// The scalar in `node`, a key or a value, as it was meant.
pub(super) fn mended(file: &SourceFile, node: Node, is_key: bool, diagnostics: &mut Vec<Diagnostic>) -> Node {
    let Value::Scalar(Scalar { text, plain }) = node.value else { return node };
    let span = node.span;
    if text.is_ascii() {
        return Node { span, value: Value::Scalar(Scalar { text, plain }) };
    }
    let text = unquoted(file, span, text, plain, diagnostics);
    let text = visible(file, span, text, is_key, diagnostics);
    let text = of_one_script(file, span, text, is_key, diagnostics);
    Node { span, value: Value::Scalar(Scalar { text, plain }) }
}

/// The text without smart quotes around it, which YAML takes for a part of it.
fn unquoted(file: &SourceFile, span: Span, text: String, plain: bool, diagnostics: &mut Vec<Diagnostic>) -> String {
    let inner = text.strip_prefix(OPENING).and_then(|text| text.strip_suffix(CLOSING));
    // A sentence, or a part of one, between them is what somebody said; a name or a title is not.
    let is_quotation = |inner: &&str| {
        let words = inner.split_whitespace().count();
        let is_sentence = inner.ends_with(['.', '?', '!', '…', '؟', ';']) || inner.starts_with(char::is_lowercase);
        words > 5 || words > 1 && is_sentence
    };
    let Some(inner) = inner.filter(|inner| plain && !is_quotation(inner)) else { return text };
    let quote = text.chars().next().unwrap_or_default();
    let message = format!("`{quote}` is no quote to YAML, and would be a part of the text");
    let fault = Diagnostic::at(&rules::SMART_QUOTES, file, span, message);
    let kept = if text.contains('\'') { quoted(&shortened(&text)) } else { format!("'{}'", shortened(&text)) };
    let help = format!("write `{}`, or `{kept}` where the quotes are meant", quoted(&shortened(inner)));
    diagnostics.push(fault.help(help).mend(quoted(inner)));
    inner.to_owned()
}

/// The text without characters that cannot be seen, the first of which is reported.
fn visible(file: &SourceFile, span: Span, text: String, is_key: bool, diagnostics: &mut Vec<Diagnostic>) -> String {
    if text.is_ascii() {
        return text;
    }
    let is_name = is_key || !text.trim_matches(BLANKS).contains(char::is_whitespace);
    let is_latin =
        text.chars().all(|c| c.is_ascii() || MARKS.contains(&c) || HIDDEN.contains(&c) || BLANKS.contains(&c));
    let odd = |c: char| match c {
        '\u{ad}' => is_name,
        c if HIDDEN.contains(&c) => true,
        c if MARKS.contains(&c) => is_name && is_latin,
        c => is_key && BLANKS.contains(&c),
    };
    let trimmed = text.trim_matches(|c| BLANKS.contains(&c) || odd(c));
    let at_end = trimmed.len() < text.len();
    let found = text.chars().find(|c| odd(*c) || (at_end && BLANKS.contains(c)));
    let Some(found) = found else { return text };
    let written = &file.text()[span.range()];
    if let Some(at) = written.find(found) {
        diagnostics.push(invisible(file, span.start + at, found));
    }
    let kept: String = trimmed.chars().filter(|c| !odd(*c)).collect();
    if is_key { kept.replace(BLANKS, " ") } else { kept }
}

/// The fault of the invisible character `c` at byte `at` of `file`.
fn invisible(file: &SourceFile, at: usize, c: char) -> Diagnostic {
    let name = match c {
        '\u{a0}' => "a no-break space",
        '\u{202f}' => "a narrow no-break space",
        '\u{200b}' => "a zero-width space",
        '\u{ad}' => "a soft hyphen",
        '\u{feff}' => "a byte-order mark",
        '\u{200e}' | '\u{200f}' | '\u{61c}' => "a mark of direction",
        c if BLANKS.contains(&c) => "a blank of another width",
        _ => "a character without width",
    };
    let code = u32::from(c);
    let span = Span::new(at, at + c.len_utf8());
    let fault = Diagnostic::at(&rules::INVISIBLE_CHARACTER, file, span, format!("{name} (U+{code:04X}) stands here"));
    if BLANKS.contains(&c) { fault.help("write a space").mend(" ") } else { fault.help("delete it").mend("") }
}

/// The word in letters of one script; the first that only looks like one of them is reported.
fn of_one_script(
    file: &SourceFile,
    span: Span,
    text: String,
    is_key: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    if !is_key && text.contains(char::is_whitespace) {
        return text;
    }
    let Some(stray) = lookalike::stray(&text) else { return text };
    let mended = lookalike::mended(&text);
    let at = span.start + file.text()[span.range()].find(stray.letter).unwrap_or(0);
    let message = format!("{} only looks like `{}` in `{}`", stray.called(), stray.like, shortened(&text));
    let span = Span::new(at, at + stray.letter.len_utf8());
    let fault = Diagnostic::at(&rules::LOOK_ALIKE_LETTER, file, span, message);
    let fault = fault.help(format!("write `{}`", shortened(&mended)));
    diagnostics.push(fault.mend(stray.like.to_string()));
    mended
}

/// Reports a comment right behind the unquoted text in `node`, the value of `key`, that was probably meant as a part of it. A word or a
/// number of another key has its remark.
pub(super) fn report_cut(file: &SourceFile, key: Option<&str>, node: &Node, diagnostics: &mut Vec<Diagnostic>) {
    let span = node.span;
    let is_words = |text: &str| text.contains(' ') && !text.starts_with(|c: char| c.is_ascii_digit());
    let is_text = |text: &str| key.is_some_and(|key| keys::is(key, Sort::Word)) || is_words(text);
    if let Some((comment, answer)) = comment(file, span.end).zip(key.and_then(|key| answered(key, node))) {
        diagnostics.extend(remark(file, comment, answer));
    }
    let is_plain = matches!(&node.value, Value::Scalar(scalar) if scalar.plain && is_text(&scalar.text));
    if let Some(comment) = comment(file, span.end).filter(|_| is_plain) {
        let whole = Span::new(span.start, comment.end);
        let fault = cut(file, comment, whole);
        // Of a list each part is a text of its own.
        let of_list = (key == Some("tags")).then(|| {
            let parts = file.text()[whole.range()].replace(" #", ", #");
            let parts: Vec<String> = parts.split(',').map(|part| in_flow(part.trim())).collect();
            format!("write `[{}]`; a comment has a space behind its `#`", parts.join(", "))
        });
        diagnostics.push(Diagnostic {
            fix: if of_list.is_some() { Vec::new() } else { fault.fix },
            help: of_list.or(fault.help),
            ..fault
        });
    }
}

/// The answer in `node` to the item that `key` names, as far as its letters tell.
fn answered<'n>(key: &str, node: &'n Node) -> Option<&'n str> {
    let is_item = key.contains(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    let text = match &node.value {
        Value::Scalar(scalar) if scalar.plain && is_item => scalar.text.as_str(),
        _ => return None,
    };
    matches!(text.to_lowercase().as_str(), "yes" | "no" | "partly" | "n/a").then_some(text)
}

/// The fault of a `comment` of several words behind an `answer`: a remark that would be lost.
fn remark(file: &SourceFile, comment: Span, answer: &str) -> Option<Diagnostic> {
    let words = &file.text()[comment.range()];
    let note = quoted(words);
    let help = format!("write `{{answer: {answer}, note: {note}}}`; a comment has a space behind its `#`");
    words.contains(' ').then(|| unread(file, comment).help(help))
}

/// The `value` of the key at `key`, which is none because a comment stands in its place that was probably meant as it.
pub(super) fn commented(file: &SourceFile, key: Span, value: Node, diagnostics: &mut Vec<Diagnostic>) -> Node {
    let rest = &file.text()[key.end..];
    let colon = rest.find(':').filter(|at| rest[..*at].trim().is_empty());
    let Some(comment) = colon.and_then(|at| comment(file, key.end + at + 1)) else { return value };
    diagnostics.push(cut(file, comment, comment));
    Node { span: comment, value: Value::Faulty }
}

/// The fault of a `comment` that belongs to the `whole` text, mended by its quotes.
fn cut(file: &SourceFile, comment: Span, whole: Span) -> Diagnostic {
    let text = quoted(&file.text()[whole.range()]);
    let fault = unread(file, comment)
        .help(format!("put the whole text in quotes: `{text}`; a comment has a space behind its `#`"));
    // A word may be a remark all the same, a number is not.
    let is_number = file.text()[comment.start + 1..].starts_with(|c: char| c.is_ascii_digit());
    if is_number { fault.edit(file, whole, text) } else { fault }
}

/// The fault of a `comment` that was probably meant to be read.
pub(super) fn unread(file: &SourceFile, comment: Span) -> Diagnostic {
    Diagnostic::at(&rules::CUT_TEXT, file, comment, "a `#` behind a blank starts a comment: this is not read")
}

/// The comment behind byte `from` on the same line, where a letter or digit follows its `#`.
pub(super) fn comment(file: &SourceFile, from: usize) -> Option<Span> {
    let line = file.text()[from..].lines().next().unwrap_or_default();
    let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
    let comment = line[blanks..].trim_end();
    let is_text = comment.strip_prefix('#').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    (blanks > 0 && is_text).then(|| Span::new(from + blanks, from + blanks + comment.len()))
}

/// The faults of lines at `span` of `file` that begin with a blank that is none to YAML, or have one behind their key.
pub(super) fn structure(file: &SourceFile, span: Span) -> Vec<Diagnostic> {
    let is_odd = |c: char| BLANKS.contains(&c) || HIDDEN.contains(&c);
    let mut found = Vec::new();
    let mut at = span.start;
    for line in file.text()[span.range()].split_inclusive('\n') {
        let indent = line.find(|c: char| c != ' ' && c != '\t' && !is_odd(c)).unwrap_or(0);
        let behind = line.find(':').map(|colon| colon + 1).filter(|at| line[*at..].starts_with(is_odd));
        let place = line[..indent].find(is_odd).or(behind);
        if let Some((place, c)) = place.and_then(|place| Some((place, line[place..].chars().next()?))) {
            found.push(invisible(file, at + place, c));
        }
        // A key behind one is a line of its own.
        let end = line.find(LINE_ENDS).filter(|end| line[*end..].contains(':'));
        if let Some((place, c)) = end.and_then(|place| Some((place, line[place..].chars().next()?))) {
            let span = Span::new(at + place, at + place + c.len_utf8());
            let message = format!("the line ends with U+{:04X}, which is no line end to YAML", u32::from(c));
            let fault = Diagnostic::at(&rules::INVISIBLE_CHARACTER, file, span, message);
            found.push(fault.help("begin a new line").mend("\n"));
        }
        at += line.len();
    }
    found
}
