//! What a text shows: its words and figures, and the pictures and pages that it names. In: Markdown. Out: whether something that was shown is
//! no longer shown, or is shown otherwise.

use std::collections::BTreeSet;

use super::super::AttentionKind;
use super::spelling::{is_number, words};
use super::vocabulary::HOLLOW;
use super::words::{is_near, is_retracted};
use crate::parse::links::links;
use crate::parse::markdown::{Outline, standing_text};

/// At least so many words that were not there before are something new.
const LEAST_NEW: usize = 3;

/// So many new words around a few hide them where no two of these stand together any more.
const SCATTERING: usize = 10;

/// So many new words hide those that were there, where they are so many times as many.
const BURYING: (usize, usize) = (30, 8);

/// What it means that a text which shows something was `old` and is `new`: that it says less, or, in a time that was told, other things or
/// takes them back; nothing where it says no less.
pub(super) fn weakened(old: &str, new: &str) -> Option<AttentionKind> {
    let (before, after) = (Substance::of(old), Substance::of(new));
    if before.is_cut_in(&after) {
        return Some(AttentionKind::EvidenceRemoved);
    }
    let is_other = before.is_reworded_in(&after) || before.is_buried_in(&after) || is_retracted(old, new);
    is_other.then_some(AttentionKind::EvidenceReworded)
}

/// Whether `before` is still there in `after`, and hardly found among the words around it or taken back by them.
pub(super) fn is_buried(before: &str, after: &str) -> bool {
    Substance::of(before).is_buried_in(&Substance::of(after)) || is_retracted(before, after)
}

/// What a text says: its words and figures, and what it shows. The first word of a heading names what it is about; comments and what is
/// struck out say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct Substance {
    words: BTreeSet<String>,
    /// The words in their order: what a number counts stands beside it.
    sequence: Vec<String>,
    shown: BTreeSet<String>,
}

impl Substance {
    /// What `markdown` says.
    pub(in super::super) fn of(markdown: &str) -> Self {
        let mut body = String::with_capacity(markdown.len());
        let mut at = 0;
        for heading in Outline::of(markdown, 0).headings {
            body.push_str(markdown.get(at..heading.span.start).unwrap_or_default());
            let name = heading.text.split_whitespace().next().unwrap_or_default();
            body.push_str(&format!("\n{}\n\n", heading.text.trim_start().trim_start_matches(name)));
            at = heading.span.end;
        }
        body.push_str(markdown.get(at..).unwrap_or_default());
        let shown = links(&body, 0).into_iter().map(|named| named.address).collect();
        Self { shown, ..Self::default() }.and(&standing_text(&body))
    }

    /// The same with what `text` says.
    pub(in super::super) fn and(mut self, text: &str) -> Self {
        let words = words(text);
        self.words.extend(words.iter().cloned());
        self.sequence.extend(words);
        self
    }

    fn numbers(&self) -> impl Iterator<Item = &String> {
        self.sequence.iter().filter(|word| is_number(word))
    }

    /// Whether it says nothing at all.
    fn is_empty(&self) -> bool {
        self.words.is_empty() && self.shown.is_empty()
    }

    /// Whether `after` says less: something is gone and nothing new said, a picture or link is gone without another, or most of it is
    /// gone and what stands in its place is shorter.
    pub(in super::super) fn is_cut_in(&self, after: &Self) -> bool {
        let lost = self.words.difference(&after.words).count();
        let new = after.words.difference(&self.words).count();
        let (said, says) = (self.words.len(), after.words.len());
        let is_gutted = lost * 2 > said && says * 2 < said;
        let is_replaced = lost * 4 >= said * 3 && says < said;
        let is_blank = !self.is_empty() && after.is_empty();
        let is_shorter = new == 0 && self.words.difference(&after.words).any(|word| says_something(word));
        is_blank || after.shown.len() < self.shown.len() || is_shorter || is_gutted || is_replaced
    }

    /// Whether it says what `other` says, in hardly other words, and shows nothing that `other` does not; a word or two are everybody's.
    pub(in super::super) fn is_copied_from(&self, other: &Self) -> bool {
        let shared = self.words.intersection(&other.words).count();
        shared >= LEAST_NEW && shared * 4 >= self.words.len() * 3 && !self.adds_to(other)
    }

    /// Whether a figure in digits is gone from it in `after` and another stands there.
    pub(in super::super) fn is_miscounted_in(&self, after: &Self) -> bool {
        let is_figure = |word: &&String| word.chars().all(|c| c.is_numeric() || matches!(c, '.' | ':'));
        let has = |one: &Self, other: &Self| one.words.difference(&other.words).any(|word| is_figure(&word));
        has(self, after) && has(after, self)
    }

    /// Whether hardly anything stands in its place, `after`, and less than half of what was said is left in `all` that is said now.
    pub(in super::super) fn is_gutted_in(&self, after: &Self, all: &Self) -> bool {
        let left = self.words.intersection(&all.words).count();
        left * 2 < self.words.len() && after.words.len() * 2 < self.words.len()
    }

    /// Whether it says something that `before` does not: another picture or link, or words enough to tell something.
    pub(in super::super) fn adds_to(&self, before: &Self) -> bool {
        self.shown.difference(&before.shown).next().is_some()
            || self.words.difference(&before.words).count() >= LEAST_NEW
    }

    /// Whether it says nothing less in `after`, and a reader no longer finds it there: its words are scattered, or few among very many.
    fn is_buried_in(&self, after: &Self) -> bool {
        let new = after.words.difference(&self.words).count();
        if self.words.len() < LEAST_NEW || !self.words.is_subset(&after.words) {
            return false;
        }
        let pairs =
            |of: &Self| of.sequence.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect::<BTreeSet<_>>();
        let is_scattered = new >= SCATTERING && pairs(self).is_disjoint(&pairs(after));
        is_scattered || (new >= BURYING.0 && after.words.len() >= BURYING.1 * self.words.len())
    }

    /// Whether a word, a figure or a page elsewhere is gone from it in `after`, and not only spelt otherwise, or numbers changed places.
    pub(in super::super) fn is_reworded_in(&self, after: &Self) -> bool {
        let is_elsewhere = |address: &&String| address.contains("://");
        if self.shown.difference(&after.shown).any(|address| is_elsewhere(&address)) {
            return true;
        }
        if self.words == after.words && !self.numbers().eq(after.numbers()) {
            return true;
        }
        let new: Vec<&String> = after.words.difference(&self.words).collect();
        let mut lost = self.words.difference(&after.words).filter(|word| says_something(word));
        lost.any(|word| !new.iter().any(|other| is_near(word, other)))
    }
}

/// Whether a text says less without `word`.
fn says_something(word: &str) -> bool {
    !HOLLOW.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_longer_says_it_is_cut() {
        let said = "## S02\n\nTwo of the forty calls were not answered.\n\n![the log](log.png)\n";
        let is_cut = |after: &str| Substance::of(said).is_cut_in(&Substance::of(after));
        for after in [
            "",
            "## S02\n",
            "<!-- Two of the forty calls were not answered. -->",
            ".",
            "ok",
            "Two of the forty calls were answered. ![the log](log.png)",
            "Two of the forty calls were not answered.",
            "All was well then. ![the log](log.png)",
        ] {
            assert!(is_cut(after), "{after}");
        }
        for after in [
            "## S02: answers\n\nTwo of the forty calls were not answered. ![log](log-2.png)",
            "Of the forty calls two were not answered, both at night. ![the log](log.png)",
            "Two of forty calls were not answered. ![log](log.png)",
        ] {
            assert!(!is_cut(after), "{after}");
        }
    }

    #[test]
    fn another_figure_is_another_word_and_a_slip_is_none() {
        let is_reworded = |before: &str, after: &str| Substance::of(before).is_reworded_in(&Substance::of(after));
        assert!(is_reworded("Eight of thirty left.", "One of thirty left."));
        assert!(is_reworded("4 of 19 came late", "1 of 19 came late"));
        assert!(!is_reworded("Three were writen down.", "Three were written down, by hand."));
    }

    #[test]
    fn what_is_struck_out_is_not_said() {
        let is_cut = |before: &str, after: &str| Substance::of(before).is_cut_in(&Substance::of(after));
        assert!(is_cut("Two of five were asked.", "~~Two of five were asked.~~"));
        assert!(!is_cut("Two of five were asked.", "Two of five were asked, ~~or three~~."));
    }

    #[test]
    fn a_copy_says_hardly_anything_of_its_own() {
        let is_copied = |new: &str, old: &str| Substance::of(new).is_copied_from(&Substance::of(old));
        assert!(is_copied("Nobody was greeted at the kiosk.", "## S01\n\nNobody was greeted at the kiosk."));
        assert!(is_copied("Nobody was greeted at the kiosk today.", "Nobody was greeted at the kiosk."));
        assert!(!is_copied("Polite.", "Polite."));
        assert!(!is_copied("Six of thirty were greeted.", "Nobody was greeted at the kiosk."));
    }

    #[test]
    fn what_few_words_said_is_buried_among_many() {
        let said = "Nobody said goodbye.";
        let padding = (0..40).map(|at| format!("praise{at}")).collect::<Vec<_>>().join(" ");
        assert!(is_buried(said, &format!("{padding}. {said} {padding}.")));
        assert!(is_buried(
            "two of five",
            "two customers of the line were heard, and all the letters came on the fifth day, as five people say"
        ));
        assert!(!is_buried(said, "Nobody said goodbye. In May, when we asked again, one of them did."));
        assert!(!is_buried("two of five", "only two out of five"));
    }

    #[test]
    fn a_word_or_two_show_nothing() {
        let before = Substance::of("Nobody said goodbye.");
        let adds = |after: &str| Substance::of(after).adds_to(&before);
        assert!(!adds("## S04\n\nok") && !adds("Nobody said goodbye. Fine now."));
        assert!(adds("In May eight of ten said it.") && adds("![calls](may.png)"));
    }
}
