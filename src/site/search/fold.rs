//! Words as search compares them: without case, accents, vowel signs and the like.
//!
//! In: text in any language. Out: folded words. `templates/search.js` folds what readers type in the same steps: what one side
//! changes, the other has to change too.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::parse::scalar::western_digit;

/// The shortest word that is looked for, in letters.
const SHORTEST: usize = 2;

/// Letters that have no accent to lose and are typed in more than one way, and signs that are no letters.
const LETTERS: &[(char, &str)] = &[
    ('ς', "σ"),
    ('ß', "ss"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ı', "i"),
    ('\u{ad}', ""),
    ('\u{640}', ""),
    ('\u{671}', "\u{627}"),
    ('\u{649}', "\u{64a}"),
    ('\u{6cc}', "\u{64a}"),
    ('\u{6a9}', "\u{643}"),
    ('\u{629}', "\u{647}"),
];

/// Returns `text` in lower case without marks, each letter in its plainest form.
pub(in crate::site) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match LETTERS.iter().find(|(letter, _)| *letter == c) {
            _ if c.is_ascii() => folded.push(c),
            Some((_, plain)) => folded.push_str(plain),
            None => folded.push(western_digit(c)),
        }
    }
    folded
}

/// Calls `found` with each folded word of `text` that is long enough to be looked for, in order.
pub(super) fn words(text: &str, mut found: impl FnMut(&str)) {
    if text.is_ascii() {
        let folded = text.to_ascii_lowercase();
        let words = folded.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()).filter(|word| word.len() >= SHORTEST);
        return words.filter_map(|word| std::str::from_utf8(word).ok()).for_each(found);
    }
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().nth(SHORTEST - 1).is_some()).for_each(&mut found);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn words_are_equal_however_they_are_typed() {
        let alike = [
            ("Café", "cafe"),
            ("ΠΕΛΑΤΗΣ", "πελάτης"),
            ("Πελάτες", "πελατεσ"),
            ("Întârziere", "intarziere"),
            ("soluţie", "soluție"),
            ("إجابة", "اجابه"),
            ("العُمَلاء", "العملاء"),
            ("مستــوى", "مستوي"),
            ("٢٠٢٦", "2026"),
            ("Hääl", "haal"),
            ("Tõrkeõiend", "torkeoiend"),
            ("Ещё", "еще"),
            ("Straße", "STRASSE"),
            ("co\u{ad}operate", "cooperate"),
        ];
        for (written, typed) in alike {
            assert_eq!(fold(written), fold(typed), "{written}");
        }
        assert_ne!(fold("мир"), fold("мор"));
    }

    #[test]
    fn words_end_where_letters_and_digits_do() {
        let mut found = Vec::new();
        words("E-mail: fcr-2026, “Τι;” a", |word| found.push(word.to_owned()));
        assert_eq!(found, ["mail", "fcr", "2026", "τι"]);
    }

    #[test]
    fn the_script_knows_the_same_letters() {
        let script = include_str!("../../../templates/search.js");
        let table = script.split("LETTERS = ").nth(1).and_then(|rest| rest.split(';').next()).unwrap();
        let table: BTreeMap<char, String> = serde_json::from_str(table).unwrap();
        let own: BTreeMap<char, String> =
            LETTERS.iter().map(|(letter, plain)| (*letter, (*plain).to_owned())).collect();
        assert_eq!(table, own);
    }
}
