//! What keys mean, in the languages that authors read.
//!
//! In: a meaning as it is declared, in English, and the tag of a language. Out: the same in that language. The declaration is the one
//! place: a catalogue is looked up by what it says, and a test names what a catalogue lacks or has no more.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::packed::packed;

/// What leads to an example behind a meaning.
pub(super) const SUCH_AS: &str = ", such as";

/// The settings that a new workspace explains.
pub(super) const SETTINGS: [&str; 6] = ["languages", "content", "output", "url", "bands", "rules"];

/// The languages that have a catalogue.
const LANGUAGES: [&str; 5] = ["el", "ro", "ar", "et", "ru"];

/// The catalogue of the language at a place of [`LANGUAGES`], a text in the format of gettext.
fn catalogue(at: usize) -> String {
    match at {
        0 => packed!("el.po.z").text(),
        1 => packed!("ro.po.z").text(),
        2 => packed!("ar.po.z").text(),
        3 => packed!("et.po.z").text(),
        _ => packed!("ru.po.z").text(),
    }
}

/// `meaning` in the language with the tag `lang`; as it is where that has no catalogue.
pub(super) fn in_language(meaning: &str, lang: &str) -> String {
    // Meaning in English → meaning; only the language that is asked for is unpacked.
    static READ: [OnceLock<HashMap<String, String>>; 5] = [const { OnceLock::new() }; 5];
    let at = LANGUAGES.iter().position(|known| *known == lang);
    let found = at.and_then(|at| READ[at].get_or_init(|| pairs(&catalogue(at)).collect()).get(meaning));
    found.cloned().unwrap_or_else(|| meaning.to_owned())
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
