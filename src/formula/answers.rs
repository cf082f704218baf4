//! Answers tallied by value, so that a million responses need the memory of a dozen. Answers with weights in; counts,
//! shares and moments out.
//!
//! Weighted answers: shares and means are weighted; the effective number of answers is (Σw)²/Σw² (Kish, Survey
//! Sampling, 1965, § 8.2), which is their number when all weigh the same.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::finite;
use super::proportion::Proportion;
use super::sum::Sum;

/// The answers that a scale of numbers has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The lowest.
    pub min: f64,
    /// The highest.
    pub max: f64,
}

impl Range {
    /// The answers from `min` to `max`, both included.
    pub const fn new(min: f64, max: f64) -> Self {
        Self { min, max }
    }

    /// Whether `value` is one of them.
    pub fn contains(self, value: f64) -> bool {
        (self.min..=self.max).contains(&value)
    }
}

/// How many answers were given, by value: the only thing kept of the responses.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerCounts {
    scale: Range,
    tallies: BTreeMap<Answer, Tally>,
    excluded: u64,
}

/// The answers of one value.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    /// How many.
    pub count: u64,
    weights: Sum,
    squared_weights: Sum,
}

impl Tally {
    /// The sum of their weights.
    pub fn weight(&self) -> f64 {
        self.weights.value()
    }
}

/// An answer's value, ordered; never NaN.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Answer(f64);

impl Eq for Answer {}

impl PartialOrd for Answer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Answer {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl AnswerCounts {
    /// An empty tally of answers between the two ends of `scale`, both included.
    pub fn new(scale: Range) -> Self {
        Self { scale, tallies: BTreeMap::new(), excluded: 0 }
    }

    /// A tally of unweighted answers.
    pub fn of(scale: Range, answers: impl IntoIterator<Item = Option<f64>>) -> Self {
        let mut counts = Self::new(scale);
        for answer in answers {
            counts.add(answer, 1.0);
        }
        counts
    }

    /// The scale.
    pub fn scale(&self) -> Range {
        self.scale
    }

    /// Counts one answer. A missing answer (`None`: blank or not a number), one off the scale and one whose weight is
    /// not a positive number are counted as excluded.
    pub fn add(&mut self, answer: Option<f64>, weight: f64) {
        let on_scale = answer.filter(|value| self.scale.contains(*value));
        match on_scale {
            Some(value) if weight > 0.0 && weight.is_finite() => {
                // Adding zero turns −0 into 0.
                let tally = self.tallies.entry(Answer(value + 0.0)).or_default();
                tally.count += 1;
                tally.weights.add(weight);
                tally.squared_weights.add(weight * weight);
            }
            _ => self.excluded += 1,
        }
    }

    /// Adds the answers of another tally of the same scale.
    pub fn merge(&mut self, other: &Self) {
        for (answer, tally) in &other.tallies {
            let own = self.tallies.entry(*answer).or_default();
            own.count += tally.count;
            own.weights.merge(tally.weights);
            own.squared_weights.merge(tally.squared_weights);
        }
        self.excluded += other.excluded;
    }

    /// How many answers count.
    pub fn n(&self) -> u64 {
        self.tallies.values().map(|tally| tally.count).sum()
    }

    /// How many answers were missing, blank or off the scale.
    pub fn excluded(&self) -> u64 {
        self.excluded
    }

    /// The values that were answered, ascending, with their tallies.
    pub fn values(&self) -> impl Iterator<Item = (f64, Tally)> + '_ {
        self.tallies.iter().map(|(answer, tally)| (answer.0, *tally))
    }

    /// The effective number of answers (Σw)²/Σw²: their number when all weigh the same. `None` without answers.
    pub fn effective_n(&self) -> Option<f64> {
        let weight = self.weight(|_| true);
        finite(weight * weight / self.squared_weights()).filter(|n| *n > 0.0)
    }

    /// What the answers that satisfy `matches` weigh together.
    pub(crate) fn weight(&self, matches: impl Fn(f64) -> bool) -> f64 {
        let matching = self.values().filter(|(value, _)| matches(*value));
        matching.map(|(_, tally)| tally.weight()).collect::<Sum>().value()
    }

    /// The sum of the squares of all weights.
    pub(crate) fn squared_weights(&self) -> f64 {
        self.tallies.values().map(|tally| tally.squared_weights.value()).collect::<Sum>().value()
    }

    /// How many answers satisfy `matches`.
    pub fn count(&self, matches: impl Fn(f64) -> bool) -> u64 {
        self.values().filter(|(value, _)| matches(*value)).map(|(_, tally)| tally.count).sum()
    }

    /// The weighted share, 0–1, of the answers that satisfy `matches`; `None` without answers.
    pub fn share(&self, matches: impl Fn(f64) -> bool) -> Option<f64> {
        finite(self.weight(matches) / self.weight(|_| true))
    }

    /// The share of the answers that satisfy `matches` among the effective number; `None` without answers.
    pub(crate) fn proportion(&self, matches: impl Fn(f64) -> bool) -> Option<Proportion> {
        Some(Proportion { share: self.share(matches)?, trials: self.effective_n()? })
    }

    /// The weighted mean, the standard deviation and the effective n behind them; `None` without answers.
    pub(crate) fn moments(&self) -> Option<Moments> {
        let n = self.effective_n()?;
        let weight = self.weight(|_| true);
        let sum: Sum = self.values().map(|(value, tally)| value * tally.weight()).collect();
        let mean = finite(sum.divided_by(weight))?;
        let squares: Sum =
            self.values().map(|(value, tally)| (value - mean) * (value - mean) * tally.weight()).collect();
        let variance = if self.n() < 2 || n <= LEAST_EFFECTIVE {
            None
        } else {
            finite(squares.value() / weight * (n / (n - 1.0)))
        };
        Some(Moments { n, mean, variance })
    }

    /// The effective n where the answers are weighted unevenly, else `None`.
    pub(super) fn uneven_n(&self) -> Option<f64> {
        self.effective_n().filter(|n| (n - self.n() as f64).abs() > 1e-9 * n)
    }
}

/// One answer that outweighs all others by so much says nothing about their spread.
const LEAST_EFFECTIVE: f64 = 1.001;

/// The mean of a sample and how far its values spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Moments {
    /// The effective number of answers.
    pub(crate) n: f64,
    /// Their mean.
    pub(crate) mean: f64,
    /// Their sample variance; `None` for fewer than two, or where one outweighs all others.
    pub(crate) variance: Option<f64>,
}
