//! Characters that cannot be seen and change how a line reads: found, reported, and taken out of what is published.
//! And those that say that a letter was lost.

use std::borrow::Cow;

use crate::{
    diag::{Diagnostic, Severity, rules},
    source::{SourceFile, Span},
};

/// Characters without any width.
pub(super) const HIDDEN: [char; 4] = ['\u{200b}', '\u{2060}', '\u{feff}', '\u{ad}'];

/// More of them in one file than this are not listed.
const MOST_LISTED: usize = 50;

/// Whether `c` is a control character (but tab and line ends) or turns the direction of writing.
///
/// The plain marks U+200E, U+200F and U+061C stay allowed: they change no more than the order of their neighbours.
pub(crate) fn is_hidden_control(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether `text` holds a character of [`is_hidden_control`]; most parts of most texts have no byte that one can begin with.
fn hides(text: &str) -> bool {
    const PART: usize = 64;
    let can_begin = |byte: u8| match byte {
        b'\t' | b'\n' | b'\r' => false,
        // U+0080 to U+009F begin with C2, the marks of direction with E2.
        byte => byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xe2),
    };
    text.as_bytes().chunks(PART).enumerate().any(|(index, part)| {
        let may = part.iter().fold(false, |found, byte| found | can_begin(*byte));
        let hidden_at = |at: usize| can_begin(part[at]) && text[index * PART + at..].starts_with(is_hidden_control);
        may && (0..part.len()).any(hidden_at)
    })
}

/// `text` without the characters of [`is_hidden_control`].
pub(crate) fn without_hidden_controls(text: &str) -> Cow<'_, str> {
    if hides(text) { text.replace(is_hidden_control, "").into() } else { text.into() }
}

/// Reports the characters of [`is_hidden_control`] in `span` of `file`, but where a fault stands already.
pub(super) fn report_hidden_controls(file: &SourceFile, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let text = &file.text()[span.range()];
    if !hides(text) {
        return;
    }
    let found = text.char_indices().filter(|(_, c)| is_hidden_control(*c));
    for (at, c) in found.take(MOST_LISTED) {
        let start = span.start + at;
        let place = file.place(start);
        if diagnostics.iter().any(|fault| fault.place == place) {
            continue;
        }
        let message = format!("the invisible character U+{:04X} stands here", u32::from(c));
        let fault = Diagnostic::at(&rules::CONTROL_CHARACTER, file, Span::new(start, start + c.len_utf8()), message);
        diagnostics.push(fault.help("delete it; it is left out of everything published").mend(""));
    }
}

/// Reports each `\u{fffd}` of `file`: another program has read it in the wrong encoding, and a letter is lost. Only a
/// warning, since the file itself can be read.
pub(super) fn report_lost_letters(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    for (at, lost) in file.text().match_indices(char::REPLACEMENT_CHARACTER).take(MOST_LISTED) {
        let span = Span::new(at, at + lost.len());
        let fault = Diagnostic::at(&rules::NOT_UTF8, file, span, "a letter was lost here");
        diagnostics.push(fault.severity(Severity::Warning).help("write it again; the file was not read as UTF-8 once"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overrides_and_controls_go_and_marks_stay() {
        assert_eq!(without_hidden_controls("a\u{202e}b\u{2066}c\u{7}d\u{85}e"), "abcde");
        assert_eq!(without_hidden_controls("عربي\u{200f}\tx\r\n"), "عربي\u{200f}\tx\r\n");
    }
}
