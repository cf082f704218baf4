//! Letters and the marks on them as one: macOS writes `é` as two characters, and it is the same letter.
//!
//! In: text as it lies in a file. Out: the same text in composed form (Unicode's NFC), in which equal words are equal, and where each
//! place of it lies in the file. It changes no file.

use std::borrow::Cow;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

/// `text` with each letter and its marks as one character, where there is such a one.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { text.into() } else { text.nfc().collect::<String>().into() }
}

/// A text that was composed, as it is written in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AsWritten {
    /// The text of the file.
    pub(crate) text: String,
    /// Behind each stretch that was composed: the byte in the composed text, and in that of the file.
    shifts: Vec<(usize, usize)>,
}

impl AsWritten {
    /// The composed form of `text`, and how it is written; nothing where it is composed already.
    pub(crate) fn compose(text: &str) -> Option<(String, Self)> {
        let Cow::Owned(whole) = composed(text) else { return None };
        let mut shifts = Vec::new();
        let (mut start, mut at) = (0, 0);
        for end in borders(text) {
            let part = &text[start..end];
            let length = if part.is_ascii() { part.len() } else { part.nfc().map(char::len_utf8).sum() };
            (start, at) = (end, at + length);
            if length != part.len() {
                shifts.push((at, end));
            }
        }
        Some((whole, Self { text: text.to_owned(), shifts }))
    }

    /// The byte of the file at which byte `offset` of the composed text lies.
    pub(crate) fn written(&self, offset: usize) -> usize {
        let before = self.shifts.partition_point(|(composed, _)| *composed <= offset);
        let at = before.checked_sub(1).map_or(offset, |last| offset - self.shifts[last].0 + self.shifts[last].1);
        (0..=at.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or_default()
    }

    /// The byte of the composed text at which byte `offset` of the file lies, or one shortly before it.
    pub(crate) fn composed(&self, offset: usize) -> usize {
        let before = self.shifts.partition_point(|(_, written)| *written <= offset);
        before.checked_sub(1).map_or(offset, |last| offset - self.shifts[last].1 + self.shifts[last].0)
    }
}

/// Where `text` can be cut so that its parts compose to the same as the whole: before each character that joins no other.
fn borders(text: &str) -> impl Iterator<Item = usize> {
    let joins_none = |c: char| {
        c.is_ascii() || canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
    };
    let starts = text.char_indices().skip(1).filter(move |(_, c)| joins_none(*c)).map(|(at, _)| at);
    starts.chain([text.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_words_are_equal() {
        assert_eq!(composed("cafe\u{301}"), "café");
        assert_eq!(composed("\u{1100}\u{1161}"), "가");
        assert!(matches!(composed("café"), Cow::Borrowed(_)) && matches!(composed("cafe"), Cow::Borrowed(_)));
    }

    #[test]
    fn each_place_is_found_in_the_file() {
        let text = "a e\u{301} b o\u{308}\u{323}x κα\u{301}λλος q\n";
        let (whole, written) = AsWritten::compose(text).unwrap();
        for letter in ['a', 'b', 'x', 'κ', 'ς', 'q'] {
            let (here, there) = (whole.find(letter).unwrap(), text.find(letter).unwrap());
            assert_eq!((written.written(here), written.composed(there)), (there, here), "{letter}");
        }
        assert_eq!(written.written(whole.len()), text.len());
        assert!(AsWritten::compose("café").is_none());
    }
}
