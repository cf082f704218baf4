//! Texts in quotes that YAML cannot read.
//!
//! In: where the scanner gave up. Out: the fault, where the quote opens or the escape stands.

use super::fault::{Trouble, at, char_at};
use crate::diag::{Diagnostic, rules};
use crate::source::{SourceFile, Span};

/// A quote never closed is pointed at where it opens, a wrong escape where it stands.
pub(super) fn in_quotes(file: &SourceFile, span: Span, trouble: &Trouble<'_>) -> Diagnostic {
    let text = &file.text()[..span.end];
    if trouble.info.contains("escape") || trouble.info.contains("hexadecimal") {
        let escape = wrong_escape(&text[trouble.at..]).map_or(trouble.at, |found| trouble.at + found);
        let shown: String = text[escape..].chars().take(2).collect();
        let fault = at(file, escape, escape + shown.len(), format!("`{shown}` is no escape that YAML knows"));
        return fault.help("in single quotes `'…'` a backslash means itself");
    }
    let quote = text[trouble.at..].find(['"', '\'']).map_or(trouble.at, |found| trouble.at + found);
    let line = text[quote..].lines().next().unwrap_or_default().trim_end();
    if let Some(smart) = line.chars().next_back().filter(|last| "“”„‟‘’»".contains(*last)) {
        let end = quote + line.len();
        let message = format!(
            "the text opens with `{}` and ends with `{smart}`, which is no quote to YAML",
            char_at(file, quote)
        );
        let fault = Diagnostic::at(&rules::SMART_QUOTES, file, Span::new(end - smart.len_utf8(), end), message);
        let straight = char_at(file, quote).to_string();
        return fault.help(format!("write `{straight}`")).mend(straight);
    }
    at(file, quote, quote + 1, format!("the quote `{}` is never closed", char_at(file, quote)))
        .expected("the same quote at the end of the text")
}

/// The first backslash in `text` that starts no sound escape.
fn wrong_escape(text: &str) -> Option<usize> {
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            continue;
        }
        let (_, escaped) = chars.next()?;
        let digits = match escaped {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            c if "0abt\tnvfre \"/\\N_LP\n\r".contains(c) => 0,
            _ => return Some(at),
        };
        let code: String = chars.clone().map(|(_, c)| c).take(digits).collect();
        let sound = digits == 0 || u32::from_str_radix(&code, 16).is_ok_and(|code| char::from_u32(code).is_some());
        if !sound {
            return Some(at);
        }
    }
    None
}
