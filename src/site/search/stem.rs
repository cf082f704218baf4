//! Words without their endings, so that `complaints` finds `complaint` and `παραπόνων` finds `παράπονα`.
//!
//! In: a folded word. Out: its stem. The script of the site does the same with the table of this file, which the index hands to it:
//! there is one table and both sides always agree.
//!
//! Not Snowball: it has no Estonian, its five other languages would be five more libraries in the reader's browser, and the words of all
//! languages lie in one index, where nobody knows the language of `plan`. A table by script is light and strips alike on both
//! sides, which is all that finding asks for; that a stem is no word matters to nobody, since it is never shown.

use serde::Serialize;

/// The letters that must stay of a word of most scripts.
const LEAST: usize = 3;

/// How words of one script are stripped.
#[derive(Debug, Serialize)]
pub(super) struct Script {
    /// The first and the last letter of the script.
    from: char,
    to: char,
    /// What is taken off the front once: the Arabic article with what is written together with it.
    starts: &'static [&'static str],
    /// What is taken off the end as often as it is there, longest first, and how many letters must stay.
    ends: &'static [(&'static str, usize)],
    /// A letter that comes and goes inside of words: the alef of broken plurals.
    inside: &'static str,
}

/// Every script with endings.
pub(super) const SCRIPTS: &[Script] = &[
    // English, Estonian and Romanian; four letters stay, three before the English plural: `gap`.
    Script {
        from: 'a',
        to: 'z',
        starts: &[],
        ends: &[
            ("elor", 4),
            ("ilor", 4),
            ("ului", 4),
            ("ide", 4),
            ("ing", 4),
            ("ite", 4),
            ("lor", 4),
            ("sse", 4),
            ("uri", 4),
            ("de", 4),
            ("ea", 4),
            ("ed", 4),
            ("ei", 4),
            ("es", 4),
            ("ga", 4),
            ("id", 4),
            ("ii", 4),
            ("ks", 4),
            ("le", 4),
            ("na", 4),
            ("ni", 4),
            ("st", 4),
            ("te", 4),
            ("ud", 4),
            ("ul", 4),
            ("a", 4),
            ("d", 4),
            ("e", 4),
            ("i", 4),
            ("l", 4),
            ("s", 3),
            ("t", 4),
            ("u", 4),
        ],
        inside: "",
    },
    Script {
        from: 'α',
        to: 'ω',
        starts: &[],
        ends: &[
            ("ονται", LEAST),
            ("ατοσ", LEAST),
            ("ατων", LEAST),
            ("εται", LEAST),
            ("ουμε", LEAST),
            ("ατα", LEAST),
            ("εισ", LEAST),
            ("εων", LEAST),
            ("εωσ", LEAST),
            ("ουν", LEAST),
            ("ουσ", LEAST),
            ("ασ", LEAST),
            ("ει", LEAST),
            ("εσ", LEAST),
            ("ησ", LEAST),
            ("οι", LEAST),
            ("οσ", LEAST),
            ("ου", LEAST),
            ("ων", LEAST),
            ("α", LEAST),
            ("ε", LEAST),
            ("η", LEAST),
            ("ι", LEAST),
            ("ο", LEAST),
            ("ω", LEAST),
        ],
        inside: "",
    },
    // Folded, so that `й` is `и`.
    Script {
        from: 'а',
        to: 'я',
        starts: &[],
        ends: &[
            ("иями", LEAST),
            ("ами", LEAST),
            ("его", LEAST),
            ("ему", LEAST),
            ("ими", LEAST),
            ("иям", LEAST),
            ("иях", LEAST),
            ("ого", LEAST),
            ("ому", LEAST),
            ("ыми", LEAST),
            ("ями", LEAST),
            ("ам", LEAST),
            ("ах", LEAST),
            ("ая", LEAST),
            ("ев", LEAST),
            ("ее", LEAST),
            ("еи", LEAST),
            ("ем", LEAST),
            ("ие", LEAST),
            ("ии", LEAST),
            ("им", LEAST),
            ("их", LEAST),
            ("ию", LEAST),
            ("ия", LEAST),
            ("ов", LEAST),
            ("ое", LEAST),
            ("ои", LEAST),
            ("ом", LEAST),
            ("ую", LEAST),
            ("ые", LEAST),
            ("ыи", LEAST),
            ("ым", LEAST),
            ("ых", LEAST),
            ("ям", LEAST),
            ("ях", LEAST),
            ("а", LEAST),
            ("е", LEAST),
            ("и", LEAST),
            ("о", LEAST),
            ("у", LEAST),
            ("ы", LEAST),
            ("ь", LEAST),
            ("ю", LEAST),
            ("я", LEAST),
        ],
        inside: "",
    },
    Script {
        from: '\u{621}',
        to: '\u{64a}',
        starts: &["بال", "فال", "كال", "وال", "ال", "لل"],
        ends: &[
            ("ات", LEAST),
            ("ان", LEAST),
            ("نا", LEAST),
            ("ها", LEAST),
            ("هم", LEAST),
            ("ون", LEAST),
            ("ين", LEAST),
            ("ه", LEAST),
            ("ي", LEAST),
        ],
        inside: "\u{627}",
    },
];

/// Returns the stem of a folded `word`; the word itself where it holds a digit, like an id, or is of another script.
pub(super) fn stem(word: &str) -> String {
    let first = word.chars().next().unwrap_or_default();
    let script = SCRIPTS.iter().find(|script| (script.from..=script.to).contains(&first));
    let Some(script) = script.filter(|_| !word.contains(char::is_numeric)) else { return word.to_owned() };
    let letters = |text: &str| text.chars().count();
    let starts = script.starts.iter().filter_map(|start| word.strip_prefix(start));
    let mut rest = starts.into_iter().find(|rest| letters(rest) >= LEAST).unwrap_or(word);
    let shorter = |rest: &str| {
        let ends =
            script.ends.iter().filter(|(end, least)| rest.ends_with(end) && letters(rest) >= letters(end) + least);
        ends.map(|(end, _)| rest.len() - end.len()).next()
    };
    while let Some(end) = shorter(rest) {
        rest = &rest[..end];
    }
    let bare = if script.inside.is_empty() { String::new() } else { rest.replace(script.inside, "") };
    if letters(&bare) >= LEAST { bare } else { rest.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let alike: [&[&str]; 14] = [
            &["complaint", "complaints", "Complaint’s"],
            &["gap", "gaps"],
            &["closed", "close", "closing", "closes"],
            &["παράπονα", "παράπονο", "παραπόνων", "παραπόνου"],
            &["έλεγχος", "έλεγχοι", "ελέγχου", "ελέγχων", "ΕΛΕΓΧΟΥΣ"],
            &["αποτέλεσμα", "αποτελέσματα", "αποτελεσμάτων"],
            &["reclamație", "reclamații", "reclamația", "reclamațiilor"],
            &["obiectiv", "obiective", "obiectivele", "obiectivelor", "obiectivului"],
            &["شكوى", "الشكاوى", "والشكاوى", "شكاوى"],
            &["هدف", "أهداف", "الأهداف"],
            &["kaebus", "kaebused", "kaebuste", "kaebuse"],
            &["klient", "kliendid", "klientide"],
            &["жалоба", "жалобы", "жалоб", "жалобами", "жалобой"],
            &["обращение", "обращения", "обращений", "обращениям"],
        ];
        for forms in alike {
            let words = forms.iter().map(|form| fold(form.split('’').next().unwrap()));
            let stems: std::collections::BTreeSet<String> = words.map(|word| stem(&word)).collect();
            assert_eq!(stems.len(), 1, "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn what_is_no_word_with_endings_stays() {
        for word in ["s07", "2026", "fcr", "nps", "и", "في", "日本語"] {
            assert_eq!(stem(word), word);
        }
        assert_ne!(stem("goal"), stem("gap"));
        assert_ne!(stem("цель"), stem("центр"));
    }

    #[test]
    fn a_stem_is_its_own_and_longer_endings_come_first() {
        for script in SCRIPTS {
            let lengths: Vec<usize> = script.ends.iter().map(|(end, _)| end.chars().count()).collect();
            assert!(lengths.is_sorted_by(|a, b| a >= b), "{script:?}");
        }
        for word in ["complaints", "παραπονων", "жалобами", "reclamatiilor", "الاهداف"] {
            assert_eq!(stem(&stem(word)), stem(word));
        }
    }
}
