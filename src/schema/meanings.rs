//! What keys mean, in the languages that authors read.
//!
//! In: a meaning as it is declared, in English, and the tag of a language. Out: the same in that language. The declaration is the one
//! place: a catalogue is looked up by what it says, and a test names what a catalogue lacks or has no more.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::packed::packed;

/// What leads to an example behind a meaning.
pub(super) const SUCH_AS: &str = ", such as";

/// The catalogue of each language, a text in the format of gettext.
fn catalogues() -> [(&'static str, String); 5] {
    [
        ("el", packed!("el.po.z")),
        ("ro", packed!("ro.po.z")),
        ("ar", packed!("ar.po.z")),
        ("et", packed!("et.po.z")),
        ("ru", packed!("ru.po.z")),
    ]
}

/// Language → meaning in English → meaning.
type Meanings = HashMap<&'static str, HashMap<String, String>>;

/// `meaning` in the language with the tag `lang`; as it is where that has no catalogue.
pub(super) fn in_language(meaning: &str, lang: &str) -> String {
    let found = all().get(lang).and_then(|of_lang| of_lang.get(meaning));
    found.cloned().unwrap_or_else(|| meaning.to_owned())
}

fn all() -> &'static Meanings {
    static READ: OnceLock<Meanings> = OnceLock::new();
    READ.get_or_init(|| catalogues().iter().map(|(lang, text)| (*lang, pairs(text).collect())).collect())
}

/// The pairs of `msgid` and `msgstr` in `text`, each on a line.
fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    let quoted = |line: &str, word: &str| {
        let inner = line.strip_prefix(word)?.trim().strip_prefix('"')?.strip_suffix('"')?;
        Some(inner.replace("\\\"", "\"").replace("\\\\", "\\"))
    };
    let mut english = None;
    text.lines().filter_map(move |line| {
        if let Some(id) = quoted(line, "msgid") {
            english = Some(id);
            return None;
        }
        Some((english.take()?, quoted(line, "msgstr")?))
    })
}

#[cfg(test)]
#[path = "tests/meanings.rs"]
mod tests;
