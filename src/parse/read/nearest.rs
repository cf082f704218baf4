//! The nearest known word to a misspelt one, named only where it is close.

/// The word of `known` nearest to `word`, when no more than about a third of its letters differ.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let folded = word.to_lowercase().replace('_', "-");
    let letters = folded.chars().count();
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= letters.max(candidate.chars().count()).div_ceil(3).min(4))
        .filter(|(distance, candidate)| *distance < letters.min(candidate.chars().count()))
        .min()
        .map(|(_, candidate)| candidate)
}

/// ``did you mean `metric`?`` for the word of `known` nearest to `word`, where one is close.
pub(crate) fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    nearest(word, known).map(|candidate| format!("did you mean `{candidate}`?"))
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
        assert_eq!(nearest("xy", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("μετρο", ["μέτρο"]), Some("μέτρο"));
    }

    #[test]
    fn lists_are_cut() {
        assert_eq!(listed(["a", "b"]), "`a`, `b`");
        assert!(listed(std::iter::repeat_n("a", 25)).ends_with("and 5 more"));
    }
}
