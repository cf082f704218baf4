//! The stop at the end of what is said, in every language alike.
//!
//! In: a phrase or sentence of one language. Out: the same as a sentence, as a heading, or before more text.

/// What ends a sentence, or stands where no full stop may follow.
const ENDS: [char; 7] = ['.', '!', '?', '؟', '…', ':', ';'];

/// Returns whether `said` has an end of its own: a stop, or a quotation or an isolate that ends with one.
pub(crate) fn has_end(said: &str) -> bool {
    said.trim_end_matches(['\u{2069}', '”', '»']).ends_with(ENDS)
}

/// Returns `phrase` as a sentence: with a capital, and a full stop where it has no end of its own.
pub(crate) fn sentence(phrase: &str) -> String {
    let stop = if has_end(phrase) { "" } else { "." };
    format!("{}{stop}", capitalised(phrase))
}

/// Returns `sentence` as a heading, which has no full stop.
pub(crate) fn heading(sentence: &str) -> &str {
    sentence.strip_suffix('.').unwrap_or(sentence)
}

/// Returns `text` as it follows `said`: without its full stop where an abbreviation or a quoted sentence has just ended.
pub(super) fn after_stop<'t>(said: &str, text: &'t str) -> &'t str {
    text.strip_prefix('.').filter(|_| has_end(said)).unwrap_or(text)
}

/// Returns `text` with a capital in front.
pub(crate) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    first + chars.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_become_sentences() {
        assert_eq!(sentence("έκλεισε στις 2 Ιουνίου"), "Έκλεισε στις 2 Ιουνίου.");
        assert_eq!(
            ["It holds.", "It says “no.”", "Why?", "لماذا؟"].map(sentence),
            ["It holds.", "It says “no.”", "Why?", "لماذا؟"]
        );
    }

    #[test]
    fn headings_have_no_full_stop() {
        assert_eq!(["It rises.", "Why?", "It rises"].map(heading), ["It rises", "Why?", "It rises"]);
    }
}
