//! Whether a translation says what its original does, as far as numbers and words like `not` show it. In: both texts and their languages.
//! Out: whether they contradict each other. Of a language without word lists, figures are all that is known.

use std::collections::BTreeSet;

use super::figures::tokens;
use super::numerals::counted;
use super::spelling::{is_number, said, spelt};
use super::vocabulary::{NEAR_NEGATIONS, NEGATIONS, TIMES};
use super::words::negated;

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
    // Where words may be parts of a number, figures are all that is known.
    let both = original.numbers().zip(translation.numbers());
    let (said, says) = both.unwrap_or_else(|| (original.figures(), translation.figures()));
    // A word for one may stand where no number is meant, unless it stands among others in the place of one.
    let different = |numbers: &[Number]| numbers.iter().collect::<BTreeSet<_>>().len();
    let is_counting = different(&said) == different(&says) && different(&said) > 1;
    let is_gone = said.iter().any(|number| !number.is_in(&says));
    let is_new = |number: &Number| (number.text != "1" || is_counting) && !number.is_in(&said);
    let is_recounted = is_gone && says.iter().any(is_new);
    let (denies, denied) = (translation.denial(), original.denial());
    let is_turned = denies.zip(denied).is_some_and(|(denies, denied)| {
        matches!((denies, denied), (Denial::Clear, Denial::None) | (Denial::None, Denial::Clear))
    });
    is_recounted || is_turned
}

/// Whether a translation that `was` there tells a number now that neither it nor `original` told, in the place of one.
pub(super) fn departs(original: Told<'_>, was: Told<'_>, is: Told<'_>) -> bool {
    let all = [original, was, is];
    let [original, was, is] = match all.map(Told::numbers) {
        [Some(original), Some(was), Some(is)] => [original, was, is],
        _ => all.map(Told::figures),
    };
    let times = |number: &Number, numbers: &[Number]| numbers.iter().filter(|other| other.text == number.text).count();
    let is_new = |number: &&Number| number.text != "1" && !number.is_in(&was) && !number.is_in(&original);
    let is_gone = |number: &&Number| number.is_in(&original) && times(number, &was) > times(number, &is);
    is.iter().any(|number| is_new(&number)) && was.iter().any(|number| is_gone(&number))
}

/// A number, and what else it may be in another language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Number {
    text: String,
    others: Vec<String>,
}

impl Number {
    /// The number `text`, before the word `unit`.
    fn new(text: &str, unit: Option<&str>) -> Self {
        let mut others = readings(text);
        if let (Some((_, smaller, larger)), Ok(many)) =
            (TIMES.iter().find(|(name, ..)| unit == Some(*name)), text.parse::<u64>())
        {
            others.extend((*smaller > 0).then(|| many.saturating_mul(*smaller).to_string()));
            others.extend((*larger > 0 && many % larger == 0).then(|| (many / larger).to_string()));
        }
        Self { text: text.to_owned(), others }
    }

    fn is_in(&self, numbers: &[Self]) -> bool {
        numbers.iter().any(|other| {
            self.text == other.text || self.others.contains(&other.text) || other.others.contains(&self.text)
        })
    }
}

/// What else a figure may be: `17:00` is five, `12.05` is the twelfth of a month, `25th` is 25.
fn readings(text: &str) -> Vec<String> {
    let figure = text.trim_end_matches(char::is_alphabetic);
    if figure != text {
        return vec![figure.to_owned()];
    }
    let Some((first, second)) = text.split_once([':', '.']).filter(|(_, second)| second.len() == 2) else {
        return Vec::new();
    };
    let (Ok(hour), Ok(minute)) = (first.parse::<u8>(), second.parse::<u8>()) else { return Vec::new() };
    let half = ((u16::from(hour) + 11) % 12 + 1).to_string();
    let times = [first, &half].map(|hour| [':', '.'].map(|mark| format!("{hour}{mark}{second}")));
    let mut others = if hour <= 24 && minute < 60 { times.concat() } else { Vec::new() };
    let is_day = (1..=31).contains(&hour) && (1..=12).contains(&minute) && text.contains('.');
    if is_day || minute == 0 {
        others.push(first.to_owned());
    }
    if minute == 0 {
        others.push(half);
    }
    others
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
    /// The numbers in it, in figures; nothing where a number may be said by other words than is known.
    fn numbers(self) -> Option<Vec<Number>> {
        let counted = counted(self.text, Some(self.language));
        counted.is_sure.then(|| self.of(counted.words))
    }

    /// Those in figures alone.
    fn figures(self) -> Vec<Number> {
        self.of(tokens(self.text, Some(self.language)).into_iter().map(|token| token.text).collect())
    }

    fn of(self, words: Vec<String>) -> Vec<Number> {
        // What English says in a phrase, another language may say in a number.
        let words = if self.language == "en" { said(&words) } else { words };
        let units = words.iter().skip(1).map(|word| Some(word.as_str())).chain([None]);
        let numbers = words.iter().zip(units).filter(|(word, _)| is_number(word));
        numbers.map(|(word, unit)| Number::new(word, unit.filter(|_| self.language == "en"))).collect()
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
            ("Answer within 25 seconds", "ru", "Отвечать за двадцать шесть секунд"),
            ("within twenty-five days", "el", "σε τριάντα πέντε ημέρες"),
            ("open until 5 pm", "et", "avatud kella 18:00-ni"),
            ("within a fortnight", "ru", "в течение 20 дней"),
            ("a dose of 0.125 mg", "ru", "доза 125 мг"),
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
    fn one_number_of_several_may_be_another() {
        let told = |text, language| Told { text, language };
        let (original, was) = ("Calls 11 and 23. In call 23", "Kõned 11 ja 23. Kõnes 23");
        let departs = |is| departs(told(original, "en"), told(was, "et"), told(is, "et"));
        assert!(departs("Kõned 11 ja 13. Kõnes 23") && departs("Kõned 11 ja 24. Kõnes 23"));
        assert!(!departs("Kõned 11 ja 23, kõnes 23") && !departs("Üks kõne oli 11, teine 23."));
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
            ("Answer within 25 seconds", "ru", "Отвечать за двадцать пять секунд"),
            ("within twenty-five days", "el", "σε είκοσι πέντε ημέρες"),
            ("within twenty-five days", "ro", "în douăzeci și cinci de zile"),
            ("within twenty-five days", "ar", "خلال خمسة وعشرين يوما"),
            ("within 15 days", "ar", "خلال خمسة عشر يوما"),
            ("one hundred and twenty calls", "et", "sada kakskümmend kõnet"),
            ("twenty-six calls", "et", "kakskümmend kuus kõnet"),
            ("on the 25th day", "ru", "на двадцать пятый день"),
            ("open until 5 pm", "et", "avatud kella 17:00-ni"),
            ("open until 5 pm", "et", "avatud kella 5-ni õhtul"),
            ("until 17:30", "ro", "până la 5.30"),
            ("within a fortnight", "ru", "в течение 14 дней"),
            ("within 48 hours", "et", "2 päeva jooksul"),
            ("1,000 contacts", "ro", "1.000 de contacte"),
            ("2.5 hours", "ru", "2,5 часа"),
            ("on 12 May", "et", "12.05"),
            ("twenty five-minute calls", "et", "20 viieminutilist kõnet"),
        ] {
            assert!(!is_false(original, language, translation), "{original}: {translation}");
        }
    }
}
