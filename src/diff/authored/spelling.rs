//! Texts as the words that are compared. In: a text. Out: its words in small letters, without the marks between them; numbers in figures,
//! however they are written, and phrases of the same meaning in the same words.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use super::figures::tokens;
use super::numerals;
use super::vocabulary::{AGAIN, AMOUNTS, NEGATIONS, SAME};

/// What each word for an amount comes to.
static MANY: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| AMOUNTS.iter().flat_map(|(value, words)| words.iter().map(move |word| (*word, *value))).collect());

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

/// The words of `text` as they are compared: `Half a year` is `6 months`, `5 pm` is `17:00`.
pub(super) fn words(text: &str) -> Words {
    said(&counted(text))
}

/// The same of words that are counted.
pub(super) fn said(words: &[String]) -> Words {
    let words = with_times_of_day(words);
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

/// The words with `5 pm` as `17:00`.
fn with_times_of_day(words: &[String]) -> Words {
    let mut found: Words = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some(word) = rest.first() {
        let parted = word.strip_suffix("am").map(|time| (time, false));
        let parted = parted.or_else(|| word.strip_suffix("pm").map(|time| (time, true)));
        let named = |at: usize| rest.get(at).map(String::as_str);
        let (time, is_later, length) = match (parted, named(1), named(2)) {
            (Some((time, is_later)), ..) if !time.is_empty() => (time, is_later, 1),
            (_, Some(half @ ("am" | "pm")), _) => (word.as_str(), half == "pm", 2),
            (_, Some(half @ ("a" | "p")), Some("m")) => (word.as_str(), half == "p", 3),
            _ => ("", false, 1),
        };
        if let Some(time) = of_the_day(time, is_later) {
            found.push(time);
            rest = &rest[length..];
        } else {
            found.push(word.clone());
            rest = &rest[1..];
        }
    }
    found
}

/// A time in one half of the day in all 24 hours.
fn of_the_day(time: &str, is_later: bool) -> Option<String> {
    let (hour, minute) = time.split_once([':', '.']).unwrap_or((time, "00"));
    let hour: u8 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let is_minute = minute.len() == 2 && minute.bytes().all(|byte| byte.is_ascii_digit());
    is_minute.then(|| format!("{}:{minute}", hour % 12 + if is_later { 12 } else { 0 }))
}

/// The numbers that stand in `text` in figures.
pub(super) fn figures(text: &str) -> BTreeSet<String> {
    spelt(text).into_iter().filter(|word| is_number(word)).collect()
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
    let figure = |word: String| MANY.get(word.as_str()).map_or(word, |value| (*value).to_owned());
    numerals::counted(text, None).words.into_iter().map(figure).collect()
}

/// The words as they are spelt: in small letters, figures as `1000`.
pub(super) fn spelt(text: &str) -> Words {
    tokens(text, None).into_iter().map(|token| token.text).collect()
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
            ("within twenty-five days", "within 25 days"),
            ("one hundred and twenty calls", "120 calls"),
            ("within a fortnight", "within 14 days"),
            ("until 5 pm", "until 17:00"),
            ("from 9:30 a.m.", "from 09:30"),
            ("2,5 euros", "2.5 euros"),
        ] {
            assert_eq!(words(one), words(other), "{one}, {other}");
        }
        assert_ne!(words("a quarter of the calls"), words("three months of the calls"));
        assert_ne!(words("half a year"), words("a year"));
        for (one, other) in
            [("0.125 mg", "125 mg"), ("1.250 kg", "1250 kg"), ("5 am", "5 pm"), ("twenty", "twenty-five")]
        {
            assert_ne!(words(one), words(other), "{one}, {other}");
        }
    }
}
