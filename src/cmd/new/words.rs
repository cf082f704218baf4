//! The words that a new document says to its author, in the language asked for.
//!
//! In: a language and what the words are about. Out: plain text, without the marks that isolate directions: it goes into comments.

use crate::i18n::{Lang, Statement, msg};
use crate::model::Kind;

/// Returns `words` in the language with the tag `lang`, else in English.
pub(super) fn said(words: &Statement, lang: &str) -> String {
    let text = words.text_in(Lang::from_tag(lang).unwrap_or_default());
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')).collect()
}

/// Returns the body of a new document of `kind` called `id`: what its author is to write there. A metric has none.
pub(super) fn body(kind: Kind, id: &str, lang: &str) -> String {
    #[allow(clippy::match_wildcard_for_single_variants, reason = "a kind without a body needs no line here")]
    let key = match kind {
        Kind::Audit => msg!("new-body-audit"),
        Kind::Checklist => msg!("new-body-checklist"),
        Kind::Competitor => msg!("new-body-competitor"),
        Kind::Decision => msg!("new-body-decision"),
        Kind::Gap => msg!("new-body-gap"),
        Kind::Goal => msg!("new-body-goal"),
        Kind::Log => msg!("new-body-log"),
        Kind::Page => {
            let words = Statement::new(msg!("new-body-page")).id("file", format!("{id}.et.md"));
            return format!("# {id}\n\n<!-- {} -->\n", said(&words, lang));
        }
        Kind::Plan => msg!("new-body-plan"),
        Kind::Survey => msg!("new-body-survey"),
        Kind::Visit => msg!("new-body-visit"),
        // The keys say it all.
        _ => return String::new(),
    };
    format!("<!-- {} -->\n", said(&Statement::new(key), lang))
}
