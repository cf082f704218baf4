//! Whether a translation says what its original does, as far as numbers and words like `not` show it. In: both texts and their languages.
//! Out: whether they contradict each other. Of a language without word lists, figures are all that is known.

use std::collections::BTreeSet;

use super::spelling::{is_number, spelt, words};
use super::words::negated;
use crate::schema::vocabulary::{AMBIGUOUS, NEAR_NEGATIONS, NEGATIONS, NUMBERS};

/// A beginning of so few letters is one only where as many follow.
const SHORT: usize = 2;

/// A text and its language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) text: &'a str,
    pub(super) language: &'a str,
}

/// Whether `translation` tells another number than `original`, or one of them says no and nothing in the other does.
pub(super) fn contradicts(original: Told<'_>, translation: Told<'_>) -> bool {
    let (said, says) = (original.numbers(), translation.numbers());
    // A word for one may stand where no number is meant, unless it stands among others in the place of one.
    let is_counting = said.len() == says.len() && said.len() > 1;
    let is_meant = |word: &String| word != "1" || is_counting;
    let is_recounted = said.difference(&says).next().is_some() && says.difference(&said).any(is_meant);
    let (denies, denied) = (translation.denial(), original.denial());
    let is_turned = denies.zip(denied).is_some_and(|(denies, denied)| {
        matches!((denies, denied), (Denial::Clear, Denial::None) | (Denial::None, Denial::Clear))
    });
    is_recounted || is_turned
}

/// How a text says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Denial {
    None,
    /// It may, as `unpaid` does.
    Near,
    Clear,
}

impl Told<'_> {
    /// The numbers in it, in figures.
    fn numbers(self) -> BTreeSet<String> {
        let numbers = NUMBERS.iter().find(|(language, _)| *language == self.language).map(|(_, numbers)| *numbers);
        let figure = |word: &str| {
            let found = numbers?.iter().find(|(_, words)| words.contains(&word))?;
            Some(found.0.to_owned())
        };
        // What English says in a phrase, another language may say in a number.
        let words = if self.language == "en" { words(self.text) } else { spelt(self.text) };
        let counted = words.into_iter().filter(|word| !AMBIGUOUS.contains(&word.as_str())).filter_map(|word| {
            let word = if self.language == "ar" { joined(&word).to_owned() } else { word };
            if is_number(&word) { Some(word) } else { figure(&word) }
        });
        counted.collect()
    }

    /// Whether it says no; nothing where its language has no word lists.
    fn denial(self) -> Option<Denial> {
        let of = |lists: &[(&str, &'static [&'static str])]| {
            lists.iter().find(|(language, _)| *language == self.language).map(|(_, words)| *words)
        };
        let (clear, near) = (of(NEGATIONS)?, of(NEAR_NEGATIONS)?);
        let text = if self.language == "en" { negated(self.text) } else { self.text.to_owned() };
        let words = spelt(&text);
        if words.iter().any(|word| clear.contains(&word.as_str())) {
            return Some(Denial::Clear);
        }
        let is_near = |word: &String| near.iter().any(|part| begins(word, part) || ends(word, part, self.language));
        Some(if words.iter().any(is_near) { Denial::Near } else { Denial::None })
    }
}

fn begins(word: &str, part: &str) -> bool {
    let (length, least) = (word.chars().count(), part.chars().count());
    word.starts_with(part) && (least > SHORT || length >= 2 * least)
}

/// English and Estonian deny at the end as well: `useless`, `vastamata`.
fn ends(word: &str, part: &str, language: &str) -> bool {
    word.ends_with(part) && (language == "et" || (language == "en" && part == "less"))
}

/// An Arabic word without the `and` that is written together with it before a number.
fn joined(word: &str) -> &str {
    let rest = word.strip_prefix('و').unwrap_or(word);
    let is_counted = NUMBERS.iter().any(|(_, numbers)| numbers.iter().any(|(_, words)| words.contains(&rest)));
    if is_counted || rest.starts_with(|c: char| c.is_ascii_digit()) { rest } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_false(original: &str, language: &str, translation: &str) -> bool {
        contradicts(Told { text: original, language: "en" }, Told { text: translation, language })
    }

    #[test]
    fn a_translation_with_another_number_or_the_opposite_is_false() {
        for (original, language, translation) in [
            ("cases closed in one contact", "et", "juhtumid, mis suleti kolme kontaktiga"),
            ("Answer within four minutes", "ru", "Отвечать в течение восьми минут"),
            ("84 percent in 2025", "fi", "94 prosenttia 2025"),
            ("complaints closed in 5 days", "ar", "شكاوى أغلقت في ٩ أيام"),
            ("Two of five were asked.", "ro", "Au fost întrebați patru din cinci."),
            ("Four of eight left without a word.", "et", "Üks kaheksast lahkus sõnata."),
            ("Says goodbye", "et", "Ei ütle head aega"),
            ("The refund is paid in time", "ru", "Возврат не выплачен вовремя"),
            ("Complaints never answered", "el", "Παράπονα που απαντήθηκαν"),
        ] {
            assert!(is_false(original, language, translation), "{original}: {translation}");
        }
    }

    #[test]
    fn a_translation_in_other_words_is_none() {
        for (original, language, translation) in [
            ("Six of thirty left.", "et", "Kolmekümnest lahkus kuus."),
            ("Complaints per 1,000 contacts", "ru", "Жалоб на 1000 обращений"),
            ("Not complete", "et", "Puudulik"),
            ("Unpaid bills", "ru", "Счета, которые не оплачены"),
            ("Improvements of the last six months", "ru", "Улучшения за последние полгода"),
            ("Answered in one contact", "ro", "Rezolvat din prima"),
            ("Nobody greets", "ar", "لا أحد يرحب"),
            ("open at 06:40", "et", "avatud kell 6:40"),
            ("Nobody answers", "fi", "Kukaan vastaa"),
        ] {
            assert!(!is_false(original, language, translation), "{original}: {translation}");
        }
    }
}
