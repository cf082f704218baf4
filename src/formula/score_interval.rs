//! How far the score of a checklist reaches that was found from a sample of contacts: answers a contact, or their counts, in;
//! the score with its interval out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::distribution::Confidence;
use super::proportion::Proportion;
use super::sum::Sum;

/// How strongly the items of one contact are taken to go together where counts do not tell.
const TOGETHER: f64 = 0.7;
/// Differences from the mean below this fraction of the scale are rounding.
const ROUNDING: f64 = 1e-12;

/// The answers to an item as counts.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedItem {
    /// The item.
    pub id: String,
    /// Its weight in the total, 0 or more.
    pub weight: f64,
    /// Score (0–100) and count of each answer.
    pub answers: Vec<ScoredCount>,
}

/// How often one score was given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoredCount {
    /// 0–100.
    pub score: f64,
    /// How often, 0 or more.
    pub count: f64,
}

/// An item of a file of contacts.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactItem {
    /// The item.
    pub id: String,
    /// Its weight in the total, 0 or more.
    pub weight: f64,
}

/// What a total was found from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreMethod {
    /// Counts for each item.
    Counts,
    /// A row a contact.
    Contacts,
}

/// The total of counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountedScore {
    /// 0–100.
    pub score: Option<f64>,
    /// Standard error in points.
    pub se: Option<f64>,
    /// Lower bound.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
    /// `counts`.
    pub method: ScoreMethod,
    /// The items by id.
    pub items: BTreeMap<String, CountedItemScore>,
}

/// An item of counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountedItemScore {
    /// 0–100.
    pub score: Option<f64>,
    /// Contacts with an answer.
    pub n: f64,
    /// Standard error in points.
    pub se: Option<f64>,
    /// Lower bound.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
}

/// The total of contacts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContactScore {
    /// 0–100.
    pub score: Option<f64>,
    /// Contacts.
    pub n: usize,
    /// Standard error in points.
    pub se: Option<f64>,
    /// Lower bound.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
    /// `contacts`.
    pub method: ScoreMethod,
    /// The items by id.
    pub items: BTreeMap<String, ContactItemScore>,
}

/// An item of contacts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContactItemScore {
    /// 0–100.
    pub score: Option<f64>,
    /// Contacts with an answer.
    pub n: usize,
}

/// The share of a population that was not seen: 1 without a known population, 0 where all of it was.
fn unseen(n: f64, population: Option<f64>) -> f64 {
    population.map_or(1.0, |population| (1.0 - n / population).max(0.0))
}

/// The score of counts with its interval. Each item has Wilson's interval with the effective number x(1−x)/SE² of
/// its mean; distances to the limits add up as if items correlated 0.7 (square-and-add: Zou & Donner, Statistics in Medicine 27,
/// 2008, pp. 1693–1702).
pub fn score_counts(items: &[CountedItem], population: Option<f64>, confidence: Confidence) -> CountedScore {
    let scored: Vec<(&CountedItem, CountedItemScore)> =
        items.iter().map(|item| (item, counted(item, population, confidence))).collect();
    let counting: Vec<(f64, &CountedItemScore)> = scored
        .iter()
        .filter(|(item, figures)| item.weight > 0.0 && figures.score.is_some())
        .map(|(item, figures)| (item.weight, figures))
        .collect();
    let all: Sum = counting.iter().map(|(weight, _)| *weight).collect();
    let total: Sum = counting.iter().filter_map(|(weight, item)| Some(weight * item.score?)).collect();
    let score = (!counting.is_empty()).then(|| total.value() / all.value());
    // One item without an interval leaves the total without.
    let distances = |of: fn(&CountedItemScore) -> Option<f64>| -> Option<f64> {
        let distances = counting.iter().map(|(weight, item)| Some(weight / all.value() * of(item)?));
        Some(together(&distances.collect::<Option<Vec<f64>>>()?)).filter(|_| score.is_some())
    };
    let below = distances(|item| Some(item.score? - item.low?));
    let above = distances(|item| Some(item.high? - item.score?));
    CountedScore {
        score,
        se: distances(|item| item.se),
        low: score.zip(below).map(|(score, below)| (score - below).max(0.0)),
        high: score.zip(above).map(|(score, above)| (score + above).min(100.0)),
        method: ScoreMethod::Counts,
        items: scored.iter().map(|(item, figures)| (item.id.clone(), figures.clone())).collect(),
    }
}

/// √(0.3·Σd² + 0.7·(Σd)²).
fn together(distances: &[f64]) -> f64 {
    let squares: Sum = distances.iter().map(|distance| distance * distance).collect();
    let sum: Sum = distances.iter().copied().collect();
    ((1.0 - TOGETHER) * squares.value() + TOGETHER * sum.value().powi(2)).sqrt()
}

fn counted(item: &CountedItem, population: Option<f64>, confidence: Confidence) -> CountedItemScore {
    let given: Vec<ScoredCount> = item.answers.iter().filter(|answer| answer.count > 0.0).copied().collect();
    let n = given.iter().map(|answer| answer.count).collect::<Sum>().value();
    let nothing = CountedItemScore { score: None, n, se: None, low: None, high: None };
    let Some(first) = given.first() else { return nothing };
    // One answer throughout is its own mean, without rounding.
    let alike = given.iter().all(|answer| (answer.score - first.score).abs() < 100.0 * ROUNDING);
    let sum: Sum = given.iter().map(|answer| answer.score * answer.count).collect();
    let score = if alike { first.score } else { sum.divided_by(n) };
    if n < 2.0 {
        return CountedItemScore { score: Some(score), ..nothing };
    }
    let squares: Sum = given.iter().map(|answer| answer.count * (answer.score - score).powi(2)).collect();
    let unseen = unseen(n, population);
    let variance = if alike { 0.0 } else { squares.value() / (n - 1.0) / n * unseen / 1e4 };
    let x = score / 100.0;
    let trials = if variance > 0.0 { x * (1.0 - x) / variance } else { n / unseen };
    let (low, high) = bounds(x, trials, unseen, confidence.z());
    CountedItemScore { score: Some(score), n, se: Some(100.0 * variance.sqrt()), low: Some(low), high: Some(high) }
}

/// Wilson's bounds of a score `x` (0–1) in points; the score itself where nothing is unseen.
fn bounds(x: f64, trials: f64, unseen: f64, quantile: f64) -> (f64, f64) {
    if unseen <= 0.0 {
        return (100.0 * x, 100.0 * x);
    }
    let (low, high) = Proportion { share: x.clamp(0.0, 1.0), trials }.wilson_at(quantile);
    (100.0 * low, 100.0 * high)
}

/// The score of `contacts`, a row of scores (0–100 or none) in the order of `items` each, with its interval: Wilson's with the
/// effective number T(1−T)/SE² and Student's t, SE² by linearisation of the ratio of totals (Cochran, Sampling Techniques, 1977,
/// § 6.3), drawn by a quarter of a contact towards that of one yes or no a contact.
pub fn score_contacts(
    items: &[ContactItem],
    contacts: &[Vec<Option<f64>>],
    population: Option<f64>,
    confidence: Confidence,
) -> ContactScore {
    let means: Vec<ContactItemScore> = (0..items.len()).map(|at| mean_of(contacts, at)).collect();
    // What weighs nothing counts in nothing: a contact answered there alone is none.
    let weighs = |(answer, item): (&Option<f64>, &ContactItem)| answer.is_some() && item.weight > 0.0;
    let rows: Vec<&Vec<Option<f64>>> = contacts.iter().filter(|row| row.iter().zip(items).any(weighs)).collect();
    let weights: Vec<f64> = items
        .iter()
        .zip(&means)
        .map(|(item, mean)| if mean.score.is_some() { item.weight.max(0.0) } else { 0.0 })
        .collect();
    let all = weights.iter().copied().collect::<Sum>().value();
    let total: Sum = weights.iter().zip(&means).filter_map(|(weight, mean)| Some(weight * mean.score?)).collect();
    let score = (all > 0.0).then(|| total.value() / all);
    let found = ContactScore {
        score,
        n: rows.len(),
        se: None,
        low: None,
        high: None,
        method: ScoreMethod::Contacts,
        items: items.iter().map(|item| item.id.clone()).zip(means.iter().cloned()).collect(),
    };
    let (Some(score), true) = (score, rows.len() > 1) else { return found };
    let n = rows.len() as f64;
    let error = |row: &&Vec<Option<f64>>| {
        let terms = row.iter().zip(&weights).zip(&means).filter_map(|((answer, weight), mean)| {
            Some(weight / all * ((*answer)? - mean.score?) / 100.0 * n / mean.n as f64)
        });
        Some(terms.collect::<Sum>().value()).filter(|error| error.abs() > ROUNDING).unwrap_or(0.0)
    };
    let errors: Vec<f64> = rows.iter().map(error).collect();
    let Some(t) = confidence.t(n - 1.0) else { return found };
    let unseen = unseen(n, population);
    let squares = errors.iter().map(|error| error * error).collect::<Sum>().value();
    let variance = unseen * squares / (n * (n - 1.0));
    let (low, high) = bounds(score / 100.0, effective_contacts(score / 100.0, &errors, unseen), unseen, t);
    ContactScore { se: Some(100.0 * variance.sqrt()), low: Some(low), high: Some(high), ..found }
}

/// As how many contacts of one yes or no each the contacts count, where `errors` are their distances from the total `x`.
fn effective_contacts(x: f64, errors: &[f64], unseen: f64) -> f64 {
    let n = errors.len() as f64;
    let powers = |power: i32| errors.iter().map(|error| error.powi(power)).collect::<Sum>().value();
    let (squares, fourths) = (powers(2), powers(4));
    let most = x * (1.0 - x);
    if squares <= 0.0 || unseen <= 0.0 || most <= ROUNDING {
        return n / unseen;
    }
    let carrying = (squares * squares / fourths - 1.0).max(0.0);
    let (own, simple) = (unseen * squares / (n * (n - 1.0)), unseen * most / n);
    most / ((carrying * own + 0.25 * simple) / (carrying + 0.25))
}

fn mean_of(rows: &[Vec<Option<f64>>], at: usize) -> ContactItemScore {
    let answers: Vec<f64> = rows.iter().filter_map(|row| row.get(at).copied().flatten()).collect();
    ContactItemScore { score: super::sum::mean(&answers), n: answers.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, counts: &[(f64, f64)]) -> CountedItem {
        let answers = counts.iter().map(|(score, count)| ScoredCount { score: *score, count: *count }).collect();
        CountedItem { id: id.to_owned(), weight: 1.0, answers }
    }

    #[test]
    fn a_whole_population_has_no_doubt() {
        let got = score_counts(&[item("a", &[(0.0, 2.0), (100.0, 8.0)])], Some(10.0), Confidence::default());
        assert_eq!((got.score, got.se, got.low, got.high), (Some(80.0), Some(0.0), Some(80.0), Some(80.0)));
    }

    #[test]
    fn one_contact_of_an_item_leaves_the_total_without_interval() {
        let items = [item("a", &[(100.0, 1.0)]), item("b", &[(0.0, 3.0), (100.0, 3.0)])];
        let got = score_counts(&items, None, Confidence::default());
        assert_eq!((got.score, got.low, got.items["a"].se), (Some(75.0), None, None));
        assert!(got.items["b"].low.is_some());
    }

    #[test]
    fn answers_all_alike_are_rounded_to_no_variance() {
        let third = 100.0 / 3.0;
        let items = [ContactItem { id: "a".into(), weight: 0.3 }, ContactItem { id: "b".into(), weight: 0.7 }];
        let got = score_contacts(&items, &vec![vec![Some(third), Some(third)]; 7], None, Confidence::default());
        assert_eq!(got.se, Some(0.0));
        let counts = score_counts(&[item("a", &[(third, 7.0)])], None, Confidence::default());
        assert_eq!(counts.se, Some(0.0));
        assert!(got.low.unwrap() < counts.low.unwrap(), "t is wider than z");
    }

    #[test]
    fn rows_answered_in_what_weighs_nothing_alone_are_no_contacts() {
        let items = [ContactItem { id: "a".into(), weight: 1.0 }, ContactItem { id: "b".into(), weight: 0.0 }];
        let rows = [[Some(50.0), Some(0.0)], [Some(100.0), None], [None, Some(100.0)]];
        let contacts: Vec<Vec<Option<f64>>> = rows.iter().map(|row| row.to_vec()).collect();
        let (all, two) = (score_contacts(&items, &contacts, None, Confidence::default()), &contacts[..2]);
        let without = score_contacts(&items, two, None, Confidence::default());
        assert_eq!((all.n, all.items["b"].n), (2, 2));
        assert_eq!((all.score, all.se, all.low), (without.score, without.se, without.low));
    }

    #[test]
    fn rows_without_answers_are_no_contacts() {
        let items = [ContactItem { id: "a".into(), weight: 1.0 }];
        let got = score_contacts(&items, &[vec![None], vec![Some(50.0)]], None, Confidence::default());
        assert_eq!((got.n, got.score, got.se), (1, Some(50.0), None));
    }
}
