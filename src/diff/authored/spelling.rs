//! Texts as the words that are compared. In: a text. Out: its words in small letters, without the marks between them; numbers in figures,
//! however they are written, and phrases of the same meaning in the same words.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use crate::schema::vocabulary::{AGAIN, AMOUNTS, NEGATIONS, NUMBERS, SAME};

/// What each word for a number or an amount comes to.
static COUNTED: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let numbers = NUMBERS.iter().flat_map(|(_, numbers)| *numbers);
    let words = numbers.chain(AMOUNTS).flat_map(|(value, words)| words.iter().map(move |word| (*word, *value)));
    words.collect()
});

/// The phrases that are the same, each by its first word.
static PHRASES: LazyLock<HashMap<String, Vec<(Words, Words)>>> = LazyLock::new(|| {
    let mut phrases: HashMap<String, Vec<(Words, Words)>> = HashMap::new();
    for (phrase, same) in SAME {
        let phrase = counted(phrase);
        if let Some(first) = phrase.first().cloned() {
            phrases.entry(first).or_default().push((phrase, counted(same)));
        }
    }
    phrases
});

static TURNING: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| NEGATIONS.iter().flat_map(|(_, words)| *words).copied().collect());

type Words = Vec<String>;

/// The words of `text` as they are compared: `Half a year` is `6 months`.
pub(super) fn words(text: &str) -> Words {
    let words = counted(text);
    let mut found = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let phrases = PHRASES.get(word).map(Vec::as_slice).unwrap_or_default();
        if let Some((phrase, same)) = phrases.iter().find(|(phrase, _)| words[at..].starts_with(phrase)) {
            found.extend_from_slice(same);
            at += phrase.len();
        } else {
            found.push(word.clone());
            at += 1;
        }
    }
    found
}

/// The numbers that stand in `text` in figures.
pub(super) fn figures(text: &str) -> BTreeSet<String> {
    spelt(text).into_iter().filter(|word| word.contains(char::is_numeric)).collect()
}

/// Whether a word of [`words`] is a number.
pub(super) fn is_number(word: &str) -> bool {
    word.contains(char::is_numeric)
}

/// Whether a word of [`words`] says how many, by a number or as `most` does.
pub(super) fn is_amount(word: &str) -> bool {
    is_number(word) || AMOUNTS.iter().any(|(value, _)| *value == word)
}

/// Whether a word turns what is said into its opposite, or says that it came back.
pub(super) fn is_negation(word: &str) -> bool {
    TURNING.contains(word) || AGAIN.contains(&word)
}

/// The words, those for numbers in figures.
fn counted(text: &str) -> Words {
    let figure = |word: String| COUNTED.get(word.as_str()).map_or(word, |value| (*value).to_owned());
    spelt(text).into_iter().map(figure).collect()
}

/// The words as they are spelt: in small letters, figures as `1000`, whichever marks part them and whichever digits they are in.
pub(super) fn spelt(text: &str) -> Words {
    let text: Vec<char> = text.chars().filter(|c| !is_vowel_sign(*c)).map(digit).collect();
    let is_digit = |at: usize| text.get(at).is_some_and(char::is_ascii_digit);
    let parts_thousands = |at: usize| {
        matches!(text[at], ',' | '.' | '\u{a0}' | '\u{202f}')
            && at > 0
            && is_digit(at - 1)
            && (at + 1..at + 4).all(is_digit)
            && !is_digit(at + 4)
    };
    let kept = (0..text.len()).filter(|at| !parts_thousands(*at)).map(|at| text[at]);
    let text: String = kept.collect::<String>().to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(without_zeros).collect()
}

/// `06` is `6`.
fn without_zeros(word: &str) -> String {
    let shorter = word.trim_start_matches('0');
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && !shorter.is_empty() { shorter.to_owned() } else { word.to_owned() }
}

/// Signs that Arabic may write above and below letters.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}

/// An Arabic digit as the digit that it is.
fn digit(c: char) -> char {
    let of = |first: char| char::from_digit(u32::from(c) - u32::from(first), 10).unwrap_or(c);
    match c {
        '\u{660}'..='\u{669}' => of('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => of('\u{6f0}'),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same_is_the_same_words() {
        for (one, other) in [
            ("Half a year", "six months"),
            ("half a dozen of them", "6 of them"),
            ("within a quarter of an hour", "within fifteen minutes"),
            ("once a quarter", "once three months"),
            ("Time every call", "time each call"),
            ("1,000 calls", "1000 calls"),
            ("٥ من ٩", "5 من 9"),
            ("kaks viiest", "2 5"),
        ] {
            assert_eq!(words(one), words(other), "{one}, {other}");
        }
        assert_ne!(words("a quarter of the calls"), words("three months of the calls"));
        assert_ne!(words("half a year"), words("a year"));
    }
}
