//! The numbers zero to nine in words, for headlines. Zero is “none” where a language counts things that way.
//!
//! In: a count and the form the sentence needs. Out: the word, or `None` from ten on, where figures are written.

use crate::i18n::Lang;

/// The form of a number word. Languages that do not tell two forms apart give the same word for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WordForm {
    /// Counting things of masculine gender. (In Arabic that is the form with the feminine ending.)
    Masculine,
    /// Counting things of feminine gender.
    Feminine,
    /// Counting things of neuter gender.
    Neuter,
    /// As a total after "out of": the Russian genitive, the Estonian elative, the Greek accusative.
    OutOf,
}

impl WordForm {
    /// Returns the form that messages call `name`: `m` (or nothing), `f`, `n` or `of`.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "m" | "" => Some(Self::Masculine),
            "f" => Some(Self::Feminine),
            "n" => Some(Self::Neuter),
            "of" => Some(Self::OutOf),
            _ => None,
        }
    }
}

const EN: [&str; 10] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const EL: [&str; 10] = ["κανένας", "ένας", "δύο", "τρεις", "τέσσερις", "πέντε", "έξι", "επτά", "οκτώ", "εννέα"];
const RO: [&str; 10] = ["niciunul", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"];
const AR: [&str; 10] = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];
const AR_FEMININE: [&str; 10] = ["صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];
const ET: [&str; 10] = ["null", "üks", "kaks", "kolm", "neli", "viis", "kuus", "seitse", "kaheksa", "üheksa"];
const ET_OUT_OF: [&str; 10] =
    ["nullist", "ühest", "kahest", "kolmest", "neljast", "viiest", "kuuest", "seitsmest", "kaheksast", "üheksast"];
const RU: [&str; 10] = ["ни одного", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"];
const RU_OUT_OF: [&str; 10] =
    ["ни одной", "одного", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти"];

/// Returns `n` in words, lower case, or `None` unless it is between zero and nine.
pub(crate) fn number_word(lang: Lang, n: i64, form: WordForm) -> Option<&'static str> {
    use WordForm::{Feminine, Masculine, Neuter, OutOf};
    let at = usize::try_from(n).ok().filter(|n| *n < 10)?;
    Some(match (lang, form, at) {
        (Lang::En, ..) => EN[at],
        (Lang::El, Feminine, 0) => "καμία",
        (Lang::El, Neuter, 0) => "κανένα",
        (Lang::El, Feminine, 1) => "μία",
        (Lang::El, OutOf, 1) => "έναν",
        (Lang::El, Neuter, 1) => "ένα",
        (Lang::El, Neuter, 3) => "τρία",
        (Lang::El, Neuter, 4) => "τέσσερα",
        (Lang::El, ..) => EL[at],
        (Lang::Ro, Feminine, 0) => "niciuna",
        (Lang::Ro, Feminine, 1) => "una",
        (Lang::Ro, Feminine | Neuter, 2) => "două",
        (Lang::Ro, ..) => RO[at],
        (Lang::Ar, Feminine, _) => AR_FEMININE[at],
        (Lang::Ar, ..) => AR[at],
        (Lang::Et, OutOf, _) => ET_OUT_OF[at],
        (Lang::Et, ..) => ET[at],
        (Lang::Ru, OutOf, _) => RU_OUT_OF[at],
        (Lang::Ru, Feminine, 0) => "ни одной",
        (Lang::Ru, Feminine, 1) => "одна",
        (Lang::Ru, Feminine, 2) => "две",
        (Lang::Ru, Neuter, 1) => "одно",
        (Lang::Ru, Masculine | Feminine | Neuter, _) => RU[at],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_nine() {
        for lang in Lang::ALL {
            assert!(number_word(lang, 9, WordForm::Masculine).is_some());
            assert_eq!(number_word(lang, 10, WordForm::Masculine), None);
            assert_eq!(number_word(lang, -1, WordForm::Masculine), None);
        }
    }

    #[test]
    fn forms() {
        let show = |n, form| Lang::ALL.map(|lang| number_word(lang, n, form).unwrap());
        assert_eq!(show(2, WordForm::Feminine), ["two", "δύο", "două", "اثنتان", "kaks", "две"]);
        assert_eq!(show(3, WordForm::Neuter), ["three", "τρία", "trei", "ثلاثة", "kolm", "три"]);
        assert_eq!(show(9, WordForm::OutOf), ["nine", "εννέα", "nouă", "تسعة", "üheksast", "девяти"]);
    }
}
