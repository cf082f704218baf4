//! Names that differ in nothing but capital letters, hyphens, blanks and accents, or nearly in nothing.
//!
//! In: names and how often each is used. Out: those beside a more usual spelling. Nothing is joined.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{counted, rules};
use crate::parse::lookalike;
use crate::parse::node::Node;
use crate::parse::read::{Reader, folded, looks_the_same, meant};
use crate::source::Span;

/// A spelling beside the more usual one of the same name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Double<'n> {
    pub(super) name: &'n str,
    pub(super) usual: &'n str,
}

/// Names that a file has, each with how often, and what is counted.
pub(super) struct Counted<'n> {
    /// What they are: `` parts by `channel` ``.
    pub(super) what: &'n str,
    /// What one of what is counted is called.
    pub(super) one: &'n str,
    pub(super) names: BTreeMap<&'n str, u64>,
    /// Where fewer than so many have one of the names that are told, none is told with a number: what is found is published.
    pub(super) least: u64,
    /// Those that are probably another, for more reasons than their letters and how often they are there.
    pub(super) more: Vec<Double<'n>>,
}

/// Warns at `span` of the document that names a file, where names are spelt in two ways, or nearly one: once for all of them.
pub(super) fn report(reader: &Reader<'_>, span: Span, of: Counted<'_>) {
    let Counted { what, one, names, least, more } = of;
    let rows = |name: &str| names.get(name).copied().unwrap_or_default();
    if let Some((name, count)) = names.iter().find(|(name, _)| meant::is_failed_formula(name)) {
        let count = if *count < least { String::new() } else { format!(" ({})", counted(*count, one)) };
        let message = format!("`{name}`{count} is among the {what}");
        reader.report(reader.fault(&rules::CSV_CELL, span, message).help(meant::FAILED_FORMULA));
        return;
    }
    let all: Vec<(&str, u64)> = names.iter().map(|(name, rows)| (*name, *rows)).collect();
    let mut told = BTreeSet::new();
    let found = doubles(all.iter().copied()).into_iter().chain(look_alikes(&all)).chain(more);
    let found: Vec<Double<'_>> = found.filter(|double| told.insert(double.name)).collect();
    let [first, others @ ..] = &found[..] else { return };
    let is_open = found.iter().flat_map(|double| [double.name, double.usual]).all(|name| rows(name) >= least);
    let message = together(&found, what, |name| is_open.then(|| counted(rows(name), one)));
    let help = looks_the_same(first.usual, first.name).filter(|_| others.is_empty());
    let usual = || match others {
        [] => format!("write `{}` in the file if it is the same", first.usual),
        _ => "write each in one way in the file if it is the same".to_owned(),
    };
    reader.report(reader.fault(&rules::TWO_SPELLINGS, span, message).help(help.unwrap_or_else(usual)));
}

/// Whether of `names`, which nobody has counted yet, two may be one, or one is no name at all.
pub(super) fn may_be_one(names: &[(&str, u64)]) -> bool {
    !doubles(names.iter().copied()).is_empty()
        || names.len() > MOST_ALIKE
        || !look_alikes(names).is_empty()
        || names.iter().any(|(name, _)| meant::is_failed_formula(name))
}

/// ``` `Late` (1 row) and `late` (3 rows) are two parts by `cause` ```: all spellings of each name that `found` has several of, with the
/// rows of each where they are told, the usual one last; of several names, how many they would be in one spelling.
pub(super) fn together(found: &[Double<'_>], what: &str, rows: impl Fn(&str) -> Option<String>) -> String {
    const SHOWN: usize = 3;
    let mut names: Vec<(&str, Vec<&str>)> = Vec::new();
    for double in found {
        match names.iter_mut().find(|(usual, _)| *usual == double.usual) {
            Some((_, spelt)) => spelt.push(double.name),
            None => names.push((double.usual, vec![double.name])),
        }
    }
    let with_rows = |name: &str| match rows(name) {
        Some(rows) => format!("`{name}` ({rows})"),
        None => format!("`{name}`"),
    };
    let of_name = |(usual, spelt): &(&str, Vec<&str>)| {
        let others: Vec<String> = spelt.iter().map(|name| with_rows(name)).collect();
        format!("{} and {}", others.join(", "), with_rows(usual))
    };
    let shown: Vec<String> = names.iter().take(SHOWN).map(of_name).collect();
    let rest = if names.len() > SHOWN { format!("; and {} more", names.len() - SHOWN) } else { String::new() };
    let all = found.len() + names.len();
    match (names.len(), all) {
        (1, 2) => format!("{} are two {what}", shown[0]),
        (1, all) => format!("{} are {all} {what}", shown[0]),
        (of, all) => format!("{}{rest}: {all} {what}, and {of} in one spelling each", shown.join("; ")),
    }
}

/// Where the value `by`, one name or a list of them, holds `name`.
pub(super) fn named(by: &Node, name: &str) -> Option<Span> {
    let is_it = |node: &&Node| node.as_text() == Some(name);
    by.as_sequence().and_then(|items| items.iter().find(is_it)).or(Some(by).filter(is_it)).map(|node| node.span)
}

/// What spellings of one name have in common: neither case nor hyphens and blanks count, nor letters of another script that look alike.
pub(super) fn same(name: &str) -> String {
    let folded: String = folded(&lookalike::mended(name)).chars().map(unmarked).collect();
    // `1-2` is not `12`.
    if folded.contains(|c: char| c.is_numeric()) { folded } else { folded.replace('-', "") }
}

/// The letter without the mark that people leave out: of Greek its accent, of Russian the dots of `ё`, of Arabic the hamza on an alef.
fn unmarked(letter: char) -> char {
    match letter {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' => 'ا',
        other => other,
    }
}

/// A spelling: the more usual come first, then those without two blanks in a row, then by the alphabet.
type Spelling<'n> = (Reverse<u64>, bool, &'n str);

/// Of the names that are spelt in several ways every spelling but the most usual; of two that are as usual, the later in the alphabet.
pub(super) fn doubles<'n>(names: impl IntoIterator<Item = (&'n str, u64)>) -> Vec<Double<'n>> {
    let mut spellings: BTreeMap<String, Vec<Spelling<'n>>> = BTreeMap::new();
    for (name, uses) in names {
        // Nobody means two blanks.
        spellings.entry(same(name)).or_default().push((Reverse(uses), name.contains("  "), name));
    }
    let of_one = |mut spelt: Vec<Spelling<'n>>| {
        spelt.sort();
        let usual = spelt[0].2;
        spelt.into_iter().skip(1).map(move |(.., name)| Double { name, usual })
    };
    spellings.into_values().flat_map(of_one).collect()
}

/// So many names are looked at for look-alikes: more are no classes.
pub(super) const MOST_ALIKE: usize = 200;

/// The rare names that are one of the usual ones in another number, or but for one letter; none that [`doubles`] tells.
pub(super) fn look_alikes<'n>(names: &[(&'n str, u64)]) -> Vec<Double<'n>> {
    const TIMES: u64 = 20;
    // Two letters of a longer name are hardly swapped on purpose, and few longer names are another but for one within.
    const TIMES_SLIPPED: u64 = 5;
    const LONGER: usize = 6;
    const LONG: usize = 7;
    if names.len() > MOST_ALIKE {
        return Vec::new();
    }
    let folded: Vec<String> = names.iter().map(|(name, _)| folded(name)).collect();
    let of_one = |((name, uses), own): (&(&'n str, u64), &String)| {
        let is_usual = |((usual, more), other): &(&(&'n str, u64), &String)| {
            let is_one = is_plural(own, other) && (more, Reverse(usual)) > (uses, Reverse(name));
            own != *other
                && (is_one
                    || (*more >= uses.saturating_mul(TIMES) && (is_misspelt(own, other) || is_swapped(own, other)))
                    || (*more >= uses.saturating_mul(TIMES_SLIPPED)
                        && (own.chars().count() >= LONGER && is_swapped(own, other)
                            || own.chars().count() >= LONG && is_misspelt(own, other) && is_slip(own, other))))
        };
        let usual = names.iter().zip(&folded).filter(is_usual).map(|(usual, _)| usual);
        usual.max_by_key(|(usual, uses)| (*uses, Reverse(*usual))).map(|(usual, _)| Double { name, usual })
    };
    names.iter().zip(&folded).filter_map(of_one).collect()
}

/// Whether the two are one name in another number, or but for one letter.
pub(super) fn is_alike(a: &str, b: &str) -> bool {
    let (a, b) = (folded(a), folded(b));
    is_plural(&a, &b) || is_misspelt(&a, &b)
}

/// Whether one of the two folded names is the other in another number: `refund` and `refunds`, `delivery` and `deliveries`.
fn is_plural(a: &str, b: &str) -> bool {
    const LEAST: usize = 5;
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let ends_in_y = || short.strip_suffix('y').and_then(|stem| long.strip_prefix(stem)) == Some("ies");
    (matches!(long.strip_prefix(short), Some("s" | "es")) || ends_in_y()) && short.chars().count() >= LEAST
}

/// Whether the two folded names differ in one letter or two that were swapped, not the first, and no digit.
fn is_misspelt(a: &str, b: &str) -> bool {
    const LEAST: usize = 6;
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    a.chars().next() == b.chars().next()
        && a.chars().count().min(b.chars().count()) >= LEAST
        && digits(a) == digits(b)
        && strsim::damerau_levenshtein(a, b) == 1
}

/// Whether two names of people are one but for a letter, which is neither the first of the name nor the last of a word of it: `Ivanov`
/// and `Ivanova` are two people, and so are `Maria` and `Marie`.
pub(super) fn is_slip(a: &str, b: &str) -> bool {
    const LEAST: usize = 5;
    let (a, b) = (folded(a), folded(b));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (letters_of_a, letters_of_b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if letters_of_a.len().min(letters_of_b.len()) < LEAST || digits(&a) != digits(&b) {
        return false;
    }
    let same = letters_of_a.iter().zip(&letters_of_b).take_while(|(a, b)| a == b).count();
    let ends = |letters: &[char]| letters.get(same + 1).is_none_or(|next| !next.is_alphabetic());
    let is_within = same > 0 && !ends(&letters_of_a) && !ends(&letters_of_b);
    is_swapped(&a, &b) || is_within && strsim::damerau_levenshtein(&a, &b) == 1
}

/// Whether two names are one but for a letter that only one of them has twice in a row, and not at the end of a word: `Jelena` and `Jelenna`.
pub(super) fn is_doubled(a: &str, b: &str) -> bool {
    const LEAST: usize = 5;
    let (a, b): (Vec<char>, Vec<char>) = (folded(a).chars().collect(), folded(b).chars().collect());
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    short.len() >= LEAST
        && long.len() == short.len() + 1
        && same > 0
        && long[same] == long[same - 1]
        && long[same].is_alphabetic()
        && long.get(same + 1).is_some_and(|next| next.is_alphabetic())
        && long[same + 1..] == short[same..]
}

/// Whether two names are one but for their last letter, which only one of them has twice: `Tallin` and `Tallinn`.
pub(super) fn is_end_doubled(a: &str, b: &str) -> bool {
    const LEAST: usize = 5;
    let (a, b) = (folded(a), folded(b));
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let (last, before) = (long.chars().next_back(), short.chars().next_back());
    long.strip_prefix(short.as_str()).is_some_and(|rest| rest.chars().count() == 1)
        && short.chars().count() >= LEAST
        && last == before
        && last.is_some_and(char::is_alphabetic)
}

/// Whether two names of people are one but for a letter that is missing at the end, or that stands there or within twice: `Maria Tam` and
/// `Maria Tamm`, `Jon Smit` and `Jon Smith`. A vowel at the end is another name: `Ivanov` and `Ivanova`, `Pop` and `Popa`; a first name
/// alone is too short to tell.
pub(super) fn is_cut_short(a: &str, b: &str) -> bool {
    const VOWELS: &str = "aeiouyõäöüăâîαεηιουωάέήίόύώаеёиоуыэюяьاوي";
    const LEAST: usize = 8;
    let (a, b) = (folded(a), folded(b));
    let (short, long) = if a.len() < b.len() { (&a, &b) } else { (&b, &a) };
    let words = |name: &str| name.split_whitespace().count() > 1 || name.contains('-');
    if !words(short) || short.chars().count() < LEAST || short.contains(|c: char| c.is_numeric()) {
        return false;
    }
    let mut rest = long.strip_prefix(short.as_str()).unwrap_or_default().chars();
    let is_longer = matches!((rest.next(), rest.next()), (Some(c), None) if c.is_alphabetic() && !VOWELS.contains(c));
    // Of teams there can be one and several.
    let is_plural = long.ends_with('s') && !short.ends_with('s');
    is_longer && !is_plural || is_end_doubled(short, long) || is_doubled(short, long)
}

/// Whether two names are one but for two neighbouring letters that were swapped.
pub(super) fn is_swapped(a: &str, b: &str) -> bool {
    const LEAST: usize = 4;
    let (a, b): (Vec<char>, Vec<char>) = (folded(a).chars().collect(), folded(b).chars().collect());
    let differ: Vec<usize> = (0..a.len().min(b.len())).filter(|at| a[*at] != b[*at]).collect();
    let is_letter = |at: usize| a[at].is_alphabetic();
    a.len() == b.len()
        && a.len() >= LEAST
        && matches!(differ[..], [one, two] if two == one + 1 && a[one] == b[two] && a[two] == b[one]
            && is_letter(one) && is_letter(two))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_name_beside_a_usual_one_is_told() {
        let found = look_alikes(&[("delivery", 60), ("delivrey", 2), ("billing", 40), ("filling", 1), ("damaged", 3)]);
        assert_eq!(found, [Double { name: "delivrey", usual: "delivery" }]);
        let found = look_alikes(&[("refund", 1), ("refunds", 2), ("tier-1", 1), ("tier-2", 90), ("Refunds", 9)]);
        assert_eq!(found, [Double { name: "refund", usual: "Refunds" }]);
        assert!(look_alikes(&[("delivery", 4), ("delivrey", 1)]).is_empty());
        assert_eq!(look_alikes(&[("delivery", 19), ("delivary", 3)]).len(), 1);
        assert!(look_alikes(&[("delivery", 14), ("delivary", 3)]).is_empty());
        assert!(look_alikes(&[("region a", 90), ("region b", 9), ("delivers", 9), ("delivery", 90)]).is_empty());
        assert_eq!(look_alikes(&[("delivery", 5), ("delivrey", 1)]).len(), 1);
    }

    #[test]
    fn a_letter_within_a_name_of_a_person_is_a_slip() {
        for (a, b) in [("Marai", "Maria"), ("jelana", "jelena"), ("Maria Tamm", "Maira Tamm"), ("Μαρία", "Μραία")]
        {
            assert!(is_slip(a, b) && is_slip(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("Maria", "Marie"),
            ("Ivanov", "Ivanova"),
            ("A. Ivanov", "A. Ivanova"),
            ("Maria Tamm", "Marie Tamm"),
            ("team-12", "team-21"),
            ("Dana", "Dina"),
            ("Dora", "Nora"),
        ] {
            assert!(!is_slip(a, b) && !is_slip(b, a), "{a} {b}");
        }
    }

    #[test]
    fn a_letter_twice_in_a_row_is_a_slip_beside_a_listed_name() {
        for (a, b) in [("jelenna", "jelena"), ("Jelena Orllova", "Jelena Orlova")] {
            assert!(is_doubled(a, b) && is_doubled(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("jelena", "jelena"),
            ("jelena", "jelenas"),
            ("Ana", "Anna"),
            ("team1", "team11"),
            ("Maria Tam", "Maria Tamm"),
        ] {
            assert!(!is_doubled(a, b) && !is_doubled(b, a), "{a} {b}");
        }
    }

    #[test]
    fn a_letter_missing_at_the_end_of_a_whole_name_is_a_slip() {
        for (a, b) in [
            ("Maria Tam", "Maria Tamm"),
            ("Maria Tamm", "Maria Tammm"),
            ("Jon Smit", "Jon Smith"),
            ("Marria Tamm", "Maria Tamm"),
            ("Μαρία Ιωάννο", "Μαρία Ιωάννος"),
        ] {
            assert!(is_cut_short(a, b) && is_cut_short(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("Jelena Orlov", "Jelena Orlova"),
            ("Stefan Pop", "Stefan Popa"),
            ("Anna", "Anne"),
            ("Tam", "Tamm"),
            ("Support Team", "Support Teams"),
            ("Night team 1", "Night team 11"),
            ("Maria Tamm", "Maria Tamm"),
            ("Maria Tamm", "Marie Tamm"),
        ] {
            assert!(!is_cut_short(a, b) && !is_cut_short(b, a), "{a} {b}");
        }
        assert!(is_end_doubled("Tallin", "Tallinn") && !is_end_doubled("Team 1", "Team 11"));
    }

    #[test]
    fn the_usual_spelling_is_the_one_used_most() {
        let names = [("Late", 1), ("late", 3), ("price", 2), ("on hold", 1), ("On-Hold", 1)];
        let found = doubles(names);
        assert_eq!(found, [Double { name: "Late", usual: "late" }, Double { name: "on hold", usual: "On-Hold" }]);
        assert!(doubles([]).is_empty());
        let found = doubles([("Maria  Tamm", 1), ("Maria Tamm", 1), ("Μαρια", 1), ("Μαρία", 2)]);
        assert_eq!(found.iter().map(|double| double.usual).collect::<Vec<_>>(), ["Maria Tamm", "Μαρία"]);
    }
}
