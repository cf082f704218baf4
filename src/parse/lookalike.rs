//! Letters of another script that look like the ones meant: `ο` of Greek in `οwner`, `с` of Cyrillic in `fсr`.
//!
//! In: a word. Out: the letter that does not belong in it and what it should be, or nothing. Words of one script are never
//! touched: Greek is Greek, Russian is Russian.

/// Letters that look like Latin ones, each with the one it looks like.
const LOOK_ALIKES: &[(char, char)] = &[
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('α', 'a'),
    ('ι', 'i'),
    ('κ', 'k'),
    ('ν', 'v'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('υ', 'u'),
    ('χ', 'x'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('З', '3'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
    ('а', 'a'),
    ('е', 'e'),
    ('к', 'k'),
    ('м', 'm'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
];

/// A letter that does not belong in its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stray {
    /// The byte of the word at which it stands.
    pub(crate) at: usize,
    /// The letter.
    pub(crate) letter: char,
    /// The letter that it looks like, of the script of the rest of the word.
    pub(crate) like: char,
}

impl Stray {
    /// ``the Greek letter `ο` (U+03BF)``.
    pub(crate) fn called(self) -> String {
        format!("the {} letter `{}` (U+{:04X})", script(self.letter), self.letter, u32::from(self.letter))
    }
}

/// The first letter of `word` that is of another script than its neighbours and only looks like theirs.
pub(crate) fn stray(word: &str) -> Option<Stray> {
    if word.is_ascii() {
        return None;
    }
    runs(word).find_map(|(start, run)| {
        let latin = run.chars().filter(char::is_ascii_alphabetic).count();
        let other = run.chars().filter(|c| script(*c) != "Latin").count();
        if latin == 0 || other == 0 {
            return None;
        }
        let to_latin = run.chars().filter(|c| script(*c) != "Latin").all(|c| latin_like(c).is_some());
        let from = run.chars().find(|c| script(*c) != "Latin").map(script)?;
        let found = run.char_indices().find_map(|(at, letter)| {
            let like = if to_latin { latin_like(letter)? } else { like_in(letter, from)? };
            Some(Stray { at: start + at, letter, like })
        })?;
        let all_alike = run.chars().filter(char::is_ascii_alphabetic).all(|c| like_in(c, from).is_some());
        (to_latin || all_alike).then_some(found)
    })
}

/// `word` without the letters of [`stray`].
pub(crate) fn mended(word: &str) -> String {
    let mut word = word.to_owned();
    // Each turn mends one letter, and a word has so many.
    for _ in 0..word.chars().count() {
        let Some(Stray { at, letter, like }) = stray(&word) else { break };
        word.replace_range(at..at + letter.len_utf8(), like.encode_utf8(&mut [0; 4]));
    }
    word
}

/// `word` with every letter as the Latin one that it looks like: equal for words that look the same.
pub(crate) fn skeleton(word: &str) -> String {
    word.chars().map(|c| latin_like(c).unwrap_or(c)).collect()
}

/// The first letter of `word` that only looks like that of `known`, where the two words look the same and are not.
pub(crate) fn difference(word: &str, known: &str) -> Option<Stray> {
    let is_other = word != known && skeleton(word).to_lowercase() == skeleton(known).to_lowercase();
    let mut pairs = word.char_indices().zip(known.chars()).filter(|_| is_other);
    pairs.find_map(|((at, letter), like)| (script(letter) != script(like)).then_some(Stray { at, letter, like }))
}

fn latin_like(letter: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|(other, _)| *other == letter).map(|(_, latin)| *latin)
}

/// The letter of `script` that looks like the Latin `letter`.
fn like_in(letter: char, of: &str) -> Option<char> {
    LOOK_ALIKES.iter().find(|(other, latin)| *latin == letter && script(*other) == of).map(|(other, _)| *other)
}

fn script(letter: char) -> &'static str {
    match letter {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "Greek",
        '\u{400}'..='\u{52f}' => "Cyrillic",
        _ => "Latin",
    }
}

/// The stretches of letters in `word`, each with the byte at which it starts.
fn runs(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = move |at: usize| word[at..].find(char::is_alphabetic).map(|found| at + found);
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = starts(at)?;
        let end = word[start..].find(|c: char| !c.is_alphabetic()).map_or(word.len(), |found| start + found);
        at = end;
        Some((start, &word[start..end]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_another_script_among_others_is_found() {
        for (word, letter, mended_word) in [
            ("οwner", 'ο', "owner"),
            ("stаtus", 'а', "status"),
            ("fсr", 'с', "fcr"),
            ("sсоpe", 'с', "scope"),
            ("Мoсква", 'o', "Москва"),
        ] {
            assert_eq!(stray(word).map(|stray| stray.letter), Some(letter), "{word}");
            assert_eq!(mended(word), mended_word);
        }
        for word in ["owner", "νύχτα", "Москва", "csat-Ελλάδα", "مكالمات", "õhtu", "S01", "С01", "βeta", ""]
        {
            assert_eq!(stray(word), None, "{word}");
        }
    }

    #[test]
    fn words_that_look_alike_are_told_apart() {
        assert_eq!(difference("С01", "C01").map(|stray| stray.letter), Some('С'));
        assert_eq!(difference("C01", "C01"), None);
        assert_eq!(difference("C02", "C01"), None);
        assert_eq!(difference("c01", "C01"), None);
    }
}
