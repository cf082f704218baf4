//! What texts say, as far as their words show it. In: texts, or Markdown. Out: whether one is the other but for a slip of the pen, and
//! whether something that was said is no longer said.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::numerals::is_numeral;
use super::spelling::{figures, is_amount, is_negation, is_number, words};
use super::substance::Substance;
use super::vocabulary::{HOLLOW, RETRACTIONS, UNITS};

/// What takes something back, as the words that are compared.
static RETRACTING: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| RETRACTIONS.iter().map(|phrase| words(phrase)).collect());

/// A word is near another only when it has at least so many letters.
const LEAST_LETTERS: usize = 4;

/// Whether `after` is `before` but for how it is spelt: the same letters, the same words in another order, or words with one letter other.
/// A figure, a word for a number and a word like `not` are no slips, and where a number stands the order of words says what it counts.
pub(in super::super) fn is_slip(before: &str, after: &str) -> bool {
    let (old, new) = (words(before), words(after));
    // `2 4` is no other spelling of `24`, but `24 h` is one of `24h`.
    let digits = |words: &[String]| {
        let figures = words.iter().map(|word| word.chars().filter(|c| c.is_numeric()).collect::<String>());
        figures.filter(|figure| !figure.is_empty()).collect::<Vec<_>>()
    };
    if old.concat() == new.concat() && digits(&old) == digits(&new) {
        return true;
    }
    // `the same customer` and `that same customer` say the same.
    let (old, new): (Vec<String>, Vec<String>) = (without_hollow(old), without_hollow(new));
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

fn without_hollow(words: Vec<String>) -> Vec<String> {
    words.into_iter().filter(|word| !HOLLOW.contains(&word.as_str())).collect()
}

/// Whether a name says something else: another figure stands in it, a word like `not` is gone or new, or less than half of its words are left, however they are spelt.
pub(in super::super) fn is_another_name(before: &str, after: &str) -> bool {
    if is_slip(before, after) {
        return false;
    }
    let spelt_out = |text: &str| words(&negated(text)).into_iter().collect::<BTreeSet<String>>();
    let (old, new) = (spelt_out(before), spelt_out(after));
    let is_figure_gone = |text: &str, there: &BTreeSet<String>| !figures(text).is_subset(there);
    let left = old.iter().filter(|word| new.iter().any(|other| other == *word || is_near(word, other))).count();
    let kinds = |text: &str| negations(text).into_iter().collect::<BTreeSet<_>>();
    kinds(before) != kinds(after)
        || is_figure_gone(before, &new)
        || is_figure_gone(after, &old)
        || is_recounted(before, after)
        || left * 2 < old.len()
}

/// Whether what a text says is turned, not only added to: words are gone from it, and another figure stands there, or more or fewer words
/// like `not`.
pub(in super::super) fn is_turned(before: &str, after: &str) -> bool {
    Substance::of(before).is_reworded_in(&Substance::of(after))
        && (negations(before).len() != negations(after).len() || is_recounted(before, after))
}

/// Whether something is new in a text that takes back what it says.
pub(super) fn is_retracted(before: &str, after: &str) -> bool {
    let (old, new) = (words(&negated(before)), words(&negated(after)));
    let says = |text: &[String], phrase: &[String]| text.windows(phrase.len()).any(|part| part == phrase);
    old != new && RETRACTING.iter().any(|phrase| says(&new, phrase) && !says(&old, phrase))
}

/// The words like `not` in a text.
fn negations(text: &str) -> Vec<String> {
    words(&negated(text)).into_iter().filter(|word| is_negation(word)).collect()
}

/// The same with each negation in a word of its own: `isn't` is `is not`, `cannot` is `can not`.
pub(super) fn negated(text: &str) -> String {
    let text = text.to_lowercase().replace(['\u{2019}', '\u{2bc}'], "'");
    text.replace("can't", "can not").replace("cannot", "can not").replace("won't", "will not").replace("n't", " not")
}

/// Whether a number, in figures or in a word, or a word like `most` is gone from `before` and another stands in `after`, or a number counts
/// another time there: `45 seconds` and `45 minutes`.
pub(super) fn is_recounted(before: &str, after: &str) -> bool {
    let (old, new) = (amounts(before), amounts(after));
    old.difference(&new).next().is_some() && new.difference(&old).next().is_some()
}

/// How much and how long a text says.
fn amounts(text: &str) -> BTreeSet<String> {
    let words = words(text);
    let unit = |word: &String| {
        let found = UNITS.iter().find(|(_, parts)| parts.iter().any(|part| word.starts_with(part)));
        found.map(|(unit, _)| *unit)
    };
    let times = words.iter().zip(words.iter().skip(1)).filter(|(word, _)| is_number(word));
    let times: Vec<String> = times.filter_map(|(word, next)| Some(format!("{word} {}", unit(next)?))).collect();
    words.into_iter().filter(|word| is_amount(word)).chain(times).collect()
}

pub(super) fn is_near(a: &str, b: &str) -> bool {
    let has_digit = |text: &str| text.contains(char::is_numeric);
    a.chars().count().min(b.chars().count()) >= LEAST_LETTERS
        && !has_digit(a)
        && !has_digit(b)
        && !is_numeral(a)
        && !is_numeral(b)
        && a.chars().next() == b.chars().next()
        && strsim::damerau_levenshtein(a, b) == 1
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
            ("no second contact by the same customer", "no second contact by that same customer"),
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
            ("one in eight of them, five eight", "one in eight of them, five eighty"),
            ("closed in 2 4 hours", "closed in 24 hours"),
            ("a dose of 0.125 mg", "a dose of 125 mg"),
            ("answered by 5 pm", "answered by 6 pm"),
            ("within twenty-five days", "within thirty-five days"),
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
    fn what_is_taken_back_is_told_from_what_is_added() {
        let said = "Four of eight left without a word.";
        let is_back = |added: &str| is_retracted(said, &format!("{said} {added}"));
        for added in [
            "This turned out to be wrong.",
            "None of this was seen.",
            "That isn't true, says the manager.",
            "Αυτό δεν ισχύει.",
            "هذا غير صحيح.",
            "See ei pea paika.",
            "Это не подтвердилось.",
            "Nu este adevărat.",
        ] {
            assert!(is_back(added), "{added}");
        }
        for added in ["The agent gave the wrong price.", "Two more came late.", "Nobody was asked why."] {
            assert!(!is_back(added), "{added}");
        }
    }

    #[test]
    fn another_number_is_no_other_wording() {
        for (before, after) in [
            ("two of five", "four of five"),
            ("2 of 5", "4 of 5"),
            ("kaks viiest", "neli viiest"),
            ("0.125 mg", "125 mg"),
            ("within twenty-five days", "within 35 days"),
        ] {
            assert!(is_recounted(before, after), "{before} → {after}");
        }
        for (before, after) in [
            ("two of five", "only two out of five"),
            ("asked late", "asked too late"),
            ("within 5 days", "within 5 working days"),
            ("within twenty-five days", "within 25 days"),
            ("open until 5 pm", "open until 17:00"),
        ] {
            assert!(!is_recounted(before, after), "{before} → {after}");
        }
    }
}
