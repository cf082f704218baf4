//! What texts say, as far as their words show it. In: texts, or Markdown. Out: whether one is the other but for a slip of the pen, and
//! whether something that was said is no longer said.

use std::collections::BTreeSet;

use super::super::AttentionKind;
use super::vocabulary::{NEGATIONS, NUMBERS};
use crate::parse::links::links;
use crate::parse::markdown::{Outline, standing_text};

/// A word is near another only when it has at least so many letters.
const LEAST_LETTERS: usize = 4;

/// At least so many words that were not there before are something new.
const LEAST_NEW: usize = 3;

/// Whether `after` is `before` but for how it is spelt: the same letters, the same words in another order, or words with one letter other.
/// A figure, a word for a number and a word like `not` are no slips, and where a number stands the order of words says what it counts.
pub(in super::super) fn is_slip(before: &str, after: &str) -> bool {
    let (old, new): (Vec<String>, Vec<String>) = (words(before).collect(), words(after).collect());
    if old.concat() == new.concat() {
        return true;
    }
    if old.len() != new.len() {
        return false;
    }
    let sorted = |words: &[String]| words.iter().cloned().collect::<BTreeSet<_>>();
    let is_reordered = sorted(&old) == sorted(&new) && !old.iter().any(|word| is_number(word) || is_negation(word));
    let is_same = |(old, new): (&String, &String)| {
        old == new || (is_near(old, new) && ![old, new].into_iter().any(|word| is_number(word) || is_negation(word)))
    };
    is_reordered || old.iter().zip(&new).all(is_same)
}

fn is_number(word: &str) -> bool {
    word.contains(char::is_numeric) || NUMBERS.contains(&word)
}

fn is_negation(word: &str) -> bool {
    NEGATIONS.contains(&word)
}

/// Whether a name says something else: another figure stands in it, a word like `not` is gone or new, or less than half of its words are left, however they are spelt.
pub(super) fn is_another_name(before: &str, after: &str) -> bool {
    if is_slip(before, after) {
        return false;
    }
    let spelt_out = |text: &str| words(&negated(text)).collect::<BTreeSet<String>>();
    let (old, new) = (spelt_out(before), spelt_out(after));
    let turns = |word: &&String| word.contains(char::is_numeric) || is_negation(word);
    let turning = |words: &BTreeSet<String>| -> BTreeSet<String> { words.iter().filter(turns).cloned().collect() };
    let left = old.iter().filter(|word| new.iter().any(|other| other == *word || is_near(word, other))).count();
    turning(&old) != turning(&new) || is_recounted(before, after) || left * 2 < old.len()
}

/// Whether what a text says is turned, not only added to: words are gone from it, and another figure stands there, or more or fewer words
/// like `not`.
pub(super) fn is_turned(before: &str, after: &str) -> bool {
    let negations = |text: &str| words(&negated(text)).filter(|word| is_negation(word)).count();
    Substance::of(before).is_reworded_in(&Substance::of(after))
        && (negations(before) != negations(after) || is_recounted(before, after))
}

/// The same with each negation in a word of its own: `isn't` is `is not`, `cannot` is `can not`.
fn negated(text: &str) -> String {
    let text = text.to_lowercase().replace(['\u{2019}', '\u{2bc}'], "'");
    text.replace("can't", "can not").replace("cannot", "can not").replace("won't", "will not").replace("n't", " not")
}

/// Whether a number, in figures or in a word, is gone from `before` and another stands in `after`.
pub(super) fn is_recounted(before: &str, after: &str) -> bool {
    let numbers = |text: &str| -> BTreeSet<String> { words(text).filter(|word| is_number(word)).collect() };
    let (old, new) = (numbers(before), numbers(after));
    old.difference(&new).next().is_some() && new.difference(&old).next().is_some()
}

fn is_near(a: &str, b: &str) -> bool {
    let has_digit = |text: &str| text.contains(char::is_numeric);
    a.chars().count().min(b.chars().count()) >= LEAST_LETTERS
        && !has_digit(a)
        && !has_digit(b)
        && a.chars().next() == b.chars().next()
        && strsim::damerau_levenshtein(a, b) == 1
}

/// The words of `text` in small letters, without the marks between them.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// What it means that a text which shows something was `before` and is `after`: that it says less, or, in a time that was told, other
/// things; nothing where it says no less.
pub(super) fn weakened(before: &str, after: &str) -> Option<AttentionKind> {
    let (before, after) = (Substance::of(before), Substance::of(after));
    if before.is_cut_in(&after) {
        return Some(AttentionKind::EvidenceRemoved);
    }
    before.is_reworded_in(&after).then_some(AttentionKind::EvidenceReworded)
}

/// What a text says: its words and figures, and what it shows. The first word of a heading names what it is about; comments and what is
/// struck out say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct Substance {
    words: BTreeSet<String>,
    /// The numbers in their order: what they count stands beside them.
    numbers: Vec<String>,
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
        self.numbers.extend(words(text).filter(|word| is_number(word)));
        self.words.extend(words(text));
        self
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
        is_blank || after.shown.len() < self.shown.len() || (lost > 0 && new == 0) || is_gutted || is_replaced
    }

    /// Whether it says what `other` says, in hardly other words, and shows nothing that `other` does not; a word or two are everybody's.
    pub(in super::super) fn is_copied_from(&self, other: &Self) -> bool {
        let shared = self.words.intersection(&other.words).count();
        shared >= LEAST_NEW && shared * 4 >= self.words.len() * 3 && !self.adds_to(other)
    }

    /// Whether a figure in digits is gone from it in `after` and another stands there.
    pub(in super::super) fn is_miscounted_in(&self, after: &Self) -> bool {
        let is_figure = |word: &&String| word.chars().all(char::is_numeric);
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

    /// Whether a word, a figure or a page elsewhere is gone from it in `after`, and not only spelt otherwise, or numbers changed places.
    pub(in super::super) fn is_reworded_in(&self, after: &Self) -> bool {
        let is_elsewhere = |address: &&String| address.contains("://");
        if self.shown.difference(&after.shown).any(|address| is_elsewhere(&address)) {
            return true;
        }
        if self.words == after.words && self.numbers != after.numbers {
            return true;
        }
        let new: Vec<&String> = after.words.difference(&self.words).collect();
        self.words.difference(&after.words).any(|word| !new.iter().any(|other| is_near(word, other)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_changes_no_word_and_no_figure() {
        for (before, after) in [
            ("Greets the custmer", "Greets the customer"),
            ("Says good-bye", "says goodbye"),
            ("Solved at once", "At once solved"),
            ("Recieved in time", "Received in time"),
        ] {
            assert!(is_slip(before, after), "{before} → {after}");
        }
        for (before, after) in [
            ("Solved at once", "Solved at last"),
            ("Closed in 24 hours", "Closed in 25 hours"),
            ("Is it legal?", "Is it illegal?"),
            ("They do not wait", "They do now wait"),
            ("Content customers", "Happy customers"),
            ("six of thirty waited ten minutes", "ten of thirty waited six minutes"),
            ("promoters (9 and 10) less detractors", "detractors (9 and 10) less promoters"),
            ("nine in ten", "none in ten"),
            ("one in eight", "one in eighty"),
        ] {
            assert!(!is_slip(before, after), "{before} → {after}");
        }
    }

    #[test]
    fn a_name_in_better_words_is_the_same_name() {
        for (before, after) in [
            ("Solved at once", "Solved at first contact"),
            ("Content customers", "Customers content with us"),
            ("The refund isn't paid in time", "The refund is not paid in time"),
            ("Agents can't see the plan", "Agents cannot see the plan"),
        ] {
            assert!(!is_another_name(before, after), "{before} → {after}");
        }
        for (before, after) in [
            ("Solved at once", "Solved in 2 contacts"),
            ("Closed in 24 hours", "Closed in 48 hours"),
            ("Cold rooms", "Tidy desks"),
            ("The refund isn't paid in time", "The refund is paid in time"),
            ("Nobody doesn\u{2019}t answer after six", "Nobody does answer after six"),
            ("Agents can't see the plan", "Agents can see the plan"),
            ("Nothing in stock", "All in stock"),
            ("شكاوى أغلقت في ٥ أيام", "شكاوى أغلقت في ٩ أيام"),
            ("Complaints not answered", "Complaints answered"),
            ("Calls answered in time", "Calls never answered in time"),
            ("Παράπονα χωρίς απάντηση", "Παράπονα με απάντηση"),
            ("Plângeri fără răspuns", "Plângeri cu răspuns"),
            ("شكاوى بدون رد", "شكاوى مع رد"),
            ("Kaebused ilma vastuseta", "Kaebused vastusega"),
            ("Жалобы без ответа вовремя", "Жалобы с ответом вовремя"),
        ] {
            assert!(is_another_name(before, after), "{before} → {after}");
        }
    }

    #[test]
    fn another_number_is_no_other_wording() {
        for (before, after) in [("two of five", "four of five"), ("2 of 5", "4 of 5"), ("kaks viiest", "neli viiest")] {
            assert!(is_recounted(before, after), "{before} → {after}");
        }
        for (before, after) in [("two of five", "only two out of five"), ("asked late", "asked too late")] {
            assert!(!is_recounted(before, after), "{before} → {after}");
        }
    }

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
    fn a_word_or_two_show_nothing() {
        let before = Substance::of("Nobody said goodbye.");
        let adds = |after: &str| Substance::of(after).adds_to(&before);
        assert!(!adds("## S04\n\nok") && !adds("Nobody said goodbye. Fine now."));
        assert!(adds("In May eight of ten said it.") && adds("![calls](may.png)"));
    }
}
