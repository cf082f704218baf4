//! The nearest known word to a misspelt one, named only where it is close.

use std::collections::BTreeSet;

use crate::parse::lookalike::{difference, skeleton, stray};

/// The word of `known` nearest to `word`, when no more than about a third of its letters differ.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let folded = word.to_lowercase().replace('_', "-");
    let letters = folded.chars().count();
    let look = skeleton(word).to_lowercase();
    let distance = |candidate: &str| {
        let looks_same = !word.is_ascii() && look == skeleton(candidate).to_lowercase();
        if looks_same { 0 } else { strsim::damerau_levenshtein(&folded, &candidate.to_lowercase()) }
    };
    known
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, candidate)| *distance <= most(letters.max(candidate.chars().count())))
        .filter(|(distance, candidate)| *distance < letters.min(candidate.chars().count()))
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters a slip changes in a word of so many: of a short one, one alone.
fn most(letters: usize) -> usize {
    if letters <= 4 { 1 } else { letters.div_ceil(3).min(4) }
}

/// The word of `known` that a misspelt `word` certainly is: the only one that differs from it in nothing but case, hyphens and
/// blanks, else the only one within a letter of it, or two of a long word.
///
/// Never one that holds a letter of another script than its others: that word is the wrong one.
pub(crate) fn certain<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    closest(word, known).filter(|known| *known == word || stray(known).is_none())
}

fn closest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let known: BTreeSet<&str> = known.into_iter().collect();
    if let Some(same) = same_letters(word, known.iter().copied()) {
        return Some(same);
    }
    // A letter that looks like a digit stands for it.
    let with_digits = |word: &str| folded(word).replace('o', "0").replace(['l', 'i'], "1");
    if word.contains(|c: char| c.is_ascii_digit()) {
        let mut alike = known.iter().copied().filter(|known| with_digits(known) == with_digits(word));
        if let (Some(one), None) = (alike.next(), alike.next()) {
            return Some(one);
        }
    }
    let folded = folded(word);
    let letters = folded.chars().count();
    let most = match letters {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    // Another number is another thing; a word that lies as near in another way might be meant as well.
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).collect::<String>();
    let distance = |known: &str| strsim::damerau_levenshtein(&folded, &self::folded(known));
    let mut near = known
        .into_iter()
        .filter(|candidate| digits(candidate) == digits(&folded))
        .filter(|known| distance(known) <= most + 1);
    let only = near.next()?;
    let is_only = near.next().is_none() && distance(only) <= most;
    (is_only && only.chars().count() > 3).then_some(only)
}

/// The only word of `known` that differs from `word` in nothing but case, hyphens and blanks.
pub(crate) fn same_letters<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let folded_word = folded(word);
    let mut same = known.into_iter().filter(|candidate| folded(candidate) == folded_word);
    let first = same.next()?;
    same.all(|other| other == first).then_some(first)
}

/// `word` without what is not seen as a difference: case, hyphens, blanks around it.
pub(crate) fn folded(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

/// ``did you mean `metric`?`` for the word of `known` nearest to `word`, where one is close.
pub(crate) fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    let candidate = nearest(word, known)?;
    Some(looks_the_same(word, candidate).unwrap_or_else(|| match difference(word, candidate) {
        Some(stray) => format!("did you mean `{candidate}`? this holds {}", stray.called()),
        None => format!("did you mean `{candidate}`?"),
    }))
}

/// What to do where `found` looks like `word` and holds a letter of another script.
pub(crate) fn looks_the_same(word: &str, found: &str) -> Option<String> {
    difference(word, found).filter(|_| stray(word).is_none())?;
    let called = stray(found)?.called();
    Some(format!("`{found}` looks the same and holds {called}: write `{word}` there"))
}

/// The words in backticks, parted by commas; the first twenty when there are more.
pub(crate) fn listed<'k>(words: impl IntoIterator<Item = &'k str>) -> String {
    const MOST: usize = 20;
    let mut words = words.into_iter();
    let shown: Vec<String> = words.by_ref().take(MOST).map(|word| format!("`{word}`")).collect();
    let more = words.count();
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_close_words_are_named() {
        let known = ["metric", "from", "to", "owner", "review", "right-agent"];
        assert_eq!(nearest("metrc", known), Some("metric"));
        assert_eq!(nearest("Owner", known), Some("owner"));
        assert_eq!(nearest("right_agent", known), Some("right-agent"));
        assert_eq!(nearest("form", known), Some("from"));
        assert_eq!(nearest("frequency", known), None);
        assert_eq!(nearest("text", ["best", "next"]), Some("next"));
        assert_eq!(nearest("xy", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("μετρο", ["μέτρο"]), Some("μέτρο"));
    }

    #[test]
    fn a_word_is_certain_where_no_other_is_near() {
        let known = ["metric", "from", "to", "owner", "review", "right-agent", "series", "source", "score", "scope"];
        for (word, sure) in [
            ("metrc", Some("metric")),
            ("Owner", Some("owner")),
            ("right_agent", Some("right-agent")),
            ("rightagent", Some("right-agent")),
            ("form", Some("from")),
            ("scoe", None),
            ("to", Some("to")),
            ("tu", None),
            ("scope2", None),
            ("", None),
        ] {
            assert_eq!(certain(word, known), sure, "{word}");
        }
        assert_eq!(certain("SO1", ["S01", "S02"]), Some("S01"));
        assert_eq!(same_letters("s01", ["S01", "S02"]), Some("S01"));
        assert_eq!(same_letters("s01", ["S01", "s-01", "S01"]), Some("S01"));
        assert_eq!(same_letters("S_1", ["s-1", "S-1"]), None);
    }

    #[test]
    fn lists_are_cut() {
        assert_eq!(listed(["a", "b"]), "`a`, `b`");
        assert!(listed(std::iter::repeat_n("a", 25)).ends_with("and 5 more"));
    }
}
