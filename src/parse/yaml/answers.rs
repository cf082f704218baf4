//! Answers of an audit whose YAML goes wrong: a note below its answer or behind it, and a sign for no answer.
//!
//! In: the line that the parser stops at. Out: the fault in the words of answers, mended where it is plain what was meant.

use super::fault::{at, char_at, rest_of_line};
use crate::source::indent;
use crate::{
    diag::{Diagnostic, Edit, rules},
    parse::node::{in_flow, quoted, shortened},
    source::{Place, SourceFile, Span},
};

/// The keys of an answer beside what it says.
const BESIDE: [&str; 2] = ["note", "cause"];

/// Whether the line that holds byte `within` is an entry of `answers`.
fn is_answer(file: &SourceFile, within: usize) -> bool {
    let line = file.place(within).line;
    let own = indent(file.line(line));
    let above = (1..line).rev().map(|above| file.line(above));
    let mut above = above.filter(|above| !above.trim().is_empty() && !above.trim_start().starts_with('#'));
    own > 0 && above.find(|above| indent(above) < own).is_some_and(|above| above.trim() == "answers:")
}

/// The fault of `note: …` or `cause: …` on the line that starts at `start`, below an answer that has its value already.
pub(super) fn keys_below(file: &SourceFile, start: usize) -> Option<Diagnostic> {
    let line = file.place(start).line;
    let above = file.line(line.checked_sub(1)?);
    let (id, answer) = above.split_once(": ").map(|(id, answer)| (id.trim(), answer.trim()))?;
    let above_start = file.offset(Place { line: line - 1, column: 1 });
    let is_plain = |text: &str| !text.is_empty() && !text.contains(['{', '[', '"', '\'', '#']);
    if !is_plain(answer) || !is_answer(file, above_start) {
        return None;
    }
    let mut keys = vec![format!("answer: {answer}")];
    let mut end = start;
    let mut below = line;
    while let Some((key, value)) = beside(file.line(below)).filter(|_| indent(file.line(below)) > indent(above)) {
        if value.contains(" #") {
            return None;
        }
        keys.push(format!("{key}: {}", in_flow(value)));
        end = rest_of_line(file, file.offset(Place { line: below, column: 1 })).end;
        below += 1;
    }
    if keys.len() < 2 {
        return None;
    }
    let written = format!("{{{}}}", keys.join(", "));
    let message = format!("`{id}` has its answer already: what goes with it stands beside it in `{{…}}`");
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, rest_of_line(file, start), message);
    let value = above_start + above.find(": ")? + 2;
    let value = value + indent(&file.text()[value..]);
    let edit = Edit { start: file.place(value), end: file.place(end), text: written.clone() };
    Some(Diagnostic { fix: vec![edit], ..fault.help(format!("write `{id}: {}`", shortened(&written))) })
}

/// The key and the value of a `line` that belongs to an answer.
fn beside(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.trim().split_once(':')?;
    let value = value.trim();
    let is_quoted = value.starts_with(['"', '\'']);
    (BESIDE.contains(&key) && !value.is_empty() && !is_quoted).then_some((key, value))
}

/// The fault of an answer that goes on behind a colon: `S05: partly: seven calls`. The whole is the value of `key`.
pub(super) fn with_words(file: &SourceFile, key: Span, value: Span) -> Option<Diagnostic> {
    const MOST_WORDS: usize = 2;
    let (answer, note) = file.text()[value.range()].split_once(": ")?;
    let (answer, note) = (answer.trim(), note.trim());
    let is_word = answer.split_whitespace().count() <= MOST_WORDS && !answer.contains(['{', '[', '"', '\'', ',']);
    if !is_word || answer.is_empty() || note.is_empty() || note.contains(" #") || !is_answer(file, key.start) {
        return None;
    }
    let written = format!("{{answer: {answer}, note: {}}}", quoted(note));
    let message = format!("`{}` is an answer with more words", shortened(&file.text()[value.range()]));
    let fault = Diagnostic::at(&rules::YAML_SYNTAX, file, value, message);
    Some(fault.help(format!("write `{}`", shortened(&written))).edit(file, value, written))
}

/// The fault of a `value` that is nothing but `?` or `-`.
pub(super) fn without_value(file: &SourceFile, value: Span) -> Option<Diagnostic> {
    let sign = file.text()[value.range()].split('#').next().unwrap_or_default().trim();
    if !matches!(sign, "?" | "-") {
        return None;
    }
    let one = |message: String| at(file, value.start, value.start + char_at(file, value.start).len_utf8(), message);
    if is_answer(file, value.start) {
        let help = "write the answer, or `n/a` where the item does not apply; where it is still open, leave it empty and set `status: draft`";
        return Some(one(format!("`{sign}` is no answer")).help(help));
    }
    let line = file.line(file.place(value.start).line).trim_start();
    let fault = one(format!("`{sign}` is no value")).help("leave it empty where there is no value");
    // A period without a value is one that is not known.
    Some(if line.starts_with(|c: char| c.is_ascii_digit()) { fault.mend("null") } else { fault })
}
