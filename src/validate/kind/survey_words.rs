//! The words that questionnaires answer with, from the worst to the best, in the languages of the site and German and French.
//!
//! In: the words found in a column. Out: the same in their order, where all are known as the answers of one scale; else nothing.

use crate::i18n::punctuation::capitalised;

/// Scales as questionnaires print them, each from the worst to the best.
const SCALES: &[&[&str]] = &[
    &["very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"],
    &["very dissatisfied", "dissatisfied", "neither satisfied nor dissatisfied", "satisfied", "very satisfied"],
    &["very unsatisfied", "unsatisfied", "neutral", "satisfied", "very satisfied"],
    &["strongly disagree", "disagree", "neutral", "agree", "strongly agree"],
    &["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"],
    &["bad", "poor", "fair", "good", "very good"],
    &["very poor", "poor", "fair", "good", "very good"],
    &["very poor", "poor", "average", "good", "excellent"],
    &["poor", "fair", "good", "very good", "excellent"],
    &["very bad", "bad", "okay", "good", "very good"],
    &["very bad", "bad", "neutral", "good", "very good"],
    &["very difficult", "difficult", "neutral", "easy", "very easy"],
    &["very unlikely", "unlikely", "neutral", "likely", "very likely"],
    &["sehr unzufrieden", "unzufrieden", "neutral", "zufrieden", "sehr zufrieden"],
    &["sehr unzufrieden", "eher unzufrieden", "teils/teils", "eher zufrieden", "sehr zufrieden"],
    &["très insatisfait", "insatisfait", "neutre", "satisfait", "très satisfait"],
    &["πολύ δυσαρεστημένος", "δυσαρεστημένος", "ουδέτερος", "ικανοποιημένος", "πολύ ικανοποιημένος"],
    &["foarte nemulțumit", "nemulțumit", "neutru", "mulțumit", "foarte mulțumit"],
    &["väga rahulolematu", "rahulolematu", "neutraalne", "rahul", "väga rahul"],
    &["очень недоволен", "недоволен", "нейтрально", "доволен", "очень доволен"],
    &["غير راض جدا", "غير راض", "محايد", "راض", "راض جدا"],
];

/// `words` from the worst to the best; where the scale has as many `points` as one that is known, with those that nobody has answered.
pub(super) fn ordered(words: &[String], points: usize) -> Option<Vec<String>> {
    if words.iter().all(|word| stars(word).is_some()) {
        return by_stars(words, points);
    }
    let found = |scale: &&&[&str]| words.iter().all(|word| scale.contains(&folded(word).as_str()));
    let scale = SCALES.iter().find(found)?;
    let written = |known: &&str| words.iter().find(|word| folded(word) == **known).cloned();
    if scale.len() == points {
        let is_capital = words.iter().all(|word| word.starts_with(char::is_uppercase));
        let other = |known: &str| if is_capital { capitalised(known) } else { known.to_owned() };
        return Some(scale.iter().map(|known| written(known).unwrap_or_else(|| other(known))).collect());
    }
    Some(scale.iter().filter_map(written).collect())
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase()
}

/// How many stars `word` is, where it is nothing else; empty ones do not count.
fn stars(word: &str) -> Option<usize> {
    let is_stars = !word.is_empty() && word.chars().all(|c| matches!(c, '★' | '⭐' | '☆' | '*' | '\u{fe0f}'));
    is_stars.then(|| word.chars().filter(|c| matches!(c, '★' | '⭐' | '*')).count())
}

/// A label for each number of stars up to `points`.
fn by_stars(words: &[String], points: usize) -> Option<Vec<String>> {
    let star = words.first()?.chars().next()?;
    if words.iter().any(|word| stars(word).is_none_or(|count| !(1..=points).contains(&count))) {
        return None;
    }
    let written = |count: usize| words.iter().find(|word| stars(word) == Some(count)).cloned();
    Some((1..=points).map(|count| written(count).unwrap_or_else(|| star.to_string().repeat(count))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_words_are_put_in_their_order() {
        let ordered = |words: &[&str], points| {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            ordered(&words, points).map(|words| words.join("|"))
        };
        let full = "Very dissatisfied|Dissatisfied|Neutral|Satisfied|Very satisfied";
        assert_eq!(ordered(&["Very satisfied", "Satisfied", "Neutral"], 5).as_deref(), Some(full));
        assert_eq!(ordered(&["Excellent", "Poor"], 4).as_deref(), Some("Poor|Excellent"));
        assert_eq!(ordered(&["sehr zufrieden", "neutral"], 7).as_deref(), Some("neutral|sehr zufrieden"));
        assert_eq!(ordered(&["★★★", "★"], 3).as_deref(), Some("★|★★|★★★"));
        assert_eq!(ordered(&["Splendid", "Poor"], 5), None);
    }
}
