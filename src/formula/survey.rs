//! Survey figures: the share of top answers (CSAT, CES), the mean score and the Net Promoter Score, with intervals.
//!
//! Answers are tallied by value ([`AnswerCounts`]), so that a million responses need the memory of a dozen.
//! Weighted answers: shares and means are weighted; intervals use the effective number of answers (Σw)²/Σw²
//! (Kish, Survey Sampling, 1965, § 8.2). With equal weights both are exactly the unweighted figures.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::Serialize;

use super::distribution::Confidence;
use super::finite;
use super::proportion::Proportion;
use super::sum::Sum;

/// The lowest CSAT answer of 1–5 that counts as satisfied.
pub const CSAT_TOP: f64 = 4.0;
/// The lowest CES answer of 1–7 that counts as easy.
pub const CES_TOP: f64 = 5.0;
/// The scale of a CSAT question.
pub const CSAT_SCALE: (f64, f64) = (1.0, 5.0);
/// The scale of a CES question.
pub const CES_SCALE: (f64, f64) = (1.0, 7.0);
/// The scale of an NPS question.
pub const NPS_SCALE: (f64, f64) = (0.0, 10.0);

/// How many answers were given, by value: the only thing kept of the responses.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerCounts {
    scale: (f64, f64),
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
    pub fn new(scale: (f64, f64)) -> Self {
        Self { scale, tallies: BTreeMap::new(), excluded: 0 }
    }

    /// A tally of unweighted answers.
    pub fn of(scale: (f64, f64), answers: impl IntoIterator<Item = Option<f64>>) -> Self {
        let mut counts = Self::new(scale);
        for answer in answers {
            counts.add(answer, 1.0);
        }
        counts
    }

    /// Counts one answer. A missing answer (`None`: blank or not a number), one off the scale and one whose weight is
    /// not a positive number are counted as excluded.
    pub fn add(&mut self, answer: Option<f64>, weight: f64) {
        let on_scale = answer.filter(|value| (self.scale.0..=self.scale.1).contains(value));
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
        let weight = self.total_weight();
        let squares: Sum = self.tallies.values().map(|tally| tally.squared_weights.value()).collect();
        finite(weight * weight / squares.value()).filter(|n| *n > 0.0)
    }

    /// How many answers satisfy `matches`.
    pub fn count(&self, matches: impl Fn(f64) -> bool) -> u64 {
        self.values().filter(|(value, _)| matches(*value)).map(|(_, tally)| tally.count).sum()
    }

    /// The weighted share, 0–1, of the answers that satisfy `matches`; `None` without answers.
    pub fn share(&self, matches: impl Fn(f64) -> bool) -> Option<f64> {
        let matching: Sum =
            self.values().filter(|(value, _)| matches(*value)).map(|(_, tally)| tally.weight()).collect();
        finite(matching.value() / self.total_weight())
    }

    /// The share of the answers that satisfy `matches` among the effective number; `None` without answers.
    pub(crate) fn proportion(&self, matches: impl Fn(f64) -> bool) -> Option<Proportion> {
        Some(Proportion { share: self.share(matches)?, trials: self.effective_n()? })
    }

    /// The weighted mean, the standard deviation and the effective n behind them; `None` without answers.
    pub(crate) fn moments(&self) -> Option<Moments> {
        let n = self.effective_n()?;
        let weight = self.total_weight();
        let sum: Sum = self.values().map(|(value, tally)| value * tally.weight()).collect();
        let mean = finite(sum.divided_by(weight))?;
        let squares: Sum =
            self.values().map(|(value, tally)| (value - mean) * (value - mean) * tally.weight()).collect();
        let variance = if self.n() < 2 || n <= 1.0 { None } else { finite(squares.value() / weight * (n / (n - 1.0))) };
        Some(Moments { n, mean, variance })
    }

    /// The effective n where the answers are weighted unevenly, else `None`.
    fn uneven_n(&self) -> Option<f64> {
        self.effective_n().filter(|n| (n - self.n() as f64).abs() > 1e-9 * n)
    }

    fn total_weight(&self) -> f64 {
        self.tallies.values().map(Tally::weight).collect::<Sum>().value()
    }
}

/// The mean of a sample and how far its values spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Moments {
    /// The effective number of answers.
    pub(crate) n: f64,
    /// Their mean.
    pub(crate) mean: f64,
    /// Their sample variance; `None` for fewer than two.
    pub(crate) variance: Option<f64>,
}

/// CSAT or CES: the share of top answers and the mean, with intervals. Percentages are 0–100.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TopBox {
    /// Answers that count.
    pub n: u64,
    /// Answers left out: missing, blank or off the scale.
    pub excluded: u64,
    /// Answers at or above the top threshold.
    pub top_count: u64,
    /// Their share.
    pub pct: Option<f64>,
    /// Lower bound of the share (Wilson).
    pub pct_low: Option<f64>,
    /// Upper bound of the share (Wilson).
    pub pct_high: Option<f64>,
    /// Mean answer.
    pub mean: Option<f64>,
    /// Standard deviation, n − 1 below; `None` for fewer than two answers.
    pub sd: Option<f64>,
    /// Lower bound of the mean (Student's t).
    pub mean_low: Option<f64>,
    /// Upper bound of the mean (Student's t).
    pub mean_high: Option<f64>,
    /// The effective number of answers, only where they are weighted unevenly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n_effective: Option<f64>,
}

/// The share of answers at or above `top_from` with Wilson's interval, and their mean with Student's t interval.
pub fn top_box(counts: &AnswerCounts, top_from: f64, confidence: Confidence) -> TopBox {
    let top = |value: f64| value >= top_from;
    let proportion = counts.proportion(top);
    let bounds = proportion.map(|proportion| proportion.wilson(confidence));
    let moments = counts.moments();
    let sd = moments.and_then(|moments| moments.variance).map(f64::sqrt);
    let half = moments.zip(sd).and_then(|(moments, sd)| Some(confidence.t(moments.n - 1.0)? * sd / moments.n.sqrt()));
    let mean = moments.map(|moments| moments.mean);
    TopBox {
        n: counts.n(),
        excluded: counts.excluded(),
        top_count: counts.count(top),
        pct: proportion.map(|proportion| 100.0 * proportion.share),
        pct_low: bounds.map(|(low, _)| 100.0 * low),
        pct_high: bounds.map(|(_, high)| 100.0 * high),
        mean,
        sd,
        mean_low: mean.zip(half).and_then(|(mean, half)| finite(mean - half)),
        mean_high: mean.zip(half).and_then(|(mean, half)| finite(mean + half)),
        n_effective: counts.uneven_n(),
    }
}

/// The Net Promoter Score, −100 to 100, with its normal interval and the adjusted one for small samples.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Nps {
    /// Answers that count.
    pub n: u64,
    /// Answers of 9 and 10.
    pub promoters: u64,
    /// Answers of 7 and 8.
    pub passives: u64,
    /// Answers of 0 to 6.
    pub detractors: u64,
    /// Share of promoters less share of detractors.
    pub nps: Option<f64>,
    /// Standard error.
    pub se: Option<f64>,
    /// Half the width of the interval before it is clipped.
    pub margin: Option<f64>,
    /// Lower bound, not below −100.
    pub low: Option<f64>,
    /// Upper bound, not above 100.
    pub high: Option<f64>,
    /// The score after adding ¾ promoter, ¾ detractor and 1½ passives.
    pub adj_nps: Option<f64>,
    /// Lower bound of the adjusted score: the one to show for few answers or no variance.
    pub adj_low: Option<f64>,
    /// Upper bound of the adjusted score.
    pub adj_high: Option<f64>,
    /// Answers left out: missing, blank or off the scale.
    pub excluded: u64,
    /// The effective number of answers, only where they are weighted unevenly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n_effective: Option<f64>,
}

/// Below so many answers the adjusted interval is the one to show.
pub const NPS_ADJUSTED_BELOW: u64 = 30;

impl Nps {
    /// The interval to show: the adjusted one for fewer than 30 answers or no variance, else the normal one.
    pub fn interval(&self) -> Option<(f64, f64)> {
        if self.n < NPS_ADJUSTED_BELOW || self.se == Some(0.0) {
            self.adj_low.zip(self.adj_high)
        } else {
            self.low.zip(self.high)
        }
    }
}

/// The Net Promoter Score of answers on 0–10 (Reichheld, Harvard Business Review 81, 2003). The adjusted interval is
/// the adjusted Wald of Rocks (2016): n + 3, promoters + ¾, detractors + ¾.
pub fn nps(counts: &AnswerCounts, confidence: Confidence) -> Nps {
    let shares = counts.share(is_promoter).zip(counts.share(is_detractor)).zip(counts.effective_n());
    let plain = shares.map(|((promoters, detractors), n)| Score::new(promoters, detractors, n));
    let adjusted = shares.map(|((promoters, detractors), n)| {
        let share = |share: f64| (share * n + 0.75) / (n + 3.0);
        Score::new(share(promoters), share(detractors), n + 3.0)
    });
    let z = confidence.z();
    let (promoters, detractors) = (counts.count(is_promoter), counts.count(is_detractor));
    Nps {
        n: counts.n(),
        promoters,
        passives: counts.n() - promoters - detractors,
        detractors,
        nps: plain.map(|score| score.nps),
        se: plain.map(|score| score.se),
        margin: plain.map(|score| z * score.se),
        low: plain.map(|score| score.low(z)),
        high: plain.map(|score| score.high(z)),
        adj_nps: adjusted.map(|score| score.nps),
        adj_low: adjusted.map(|score| score.low(z)),
        adj_high: adjusted.map(|score| score.high(z)),
        excluded: counts.excluded(),
        n_effective: counts.uneven_n(),
    }
}

/// A score with its standard error, both in points.
#[derive(Clone, Copy)]
struct Score {
    nps: f64,
    se: f64,
}

impl Score {
    fn new(promoters: f64, detractors: f64, n: f64) -> Self {
        let difference = promoters - detractors;
        // Rounding must not make a variance negative.
        let variance = (promoters + detractors - difference * difference).max(0.0);
        Self { nps: 100.0 * difference, se: 100.0 * (variance / n).sqrt() }
    }

    fn low(self, z: f64) -> f64 {
        (self.nps - z * self.se).max(-100.0)
    }

    fn high(self, z: f64) -> f64 {
        (self.nps + z * self.se).min(100.0)
    }
}

fn is_promoter(answer: f64) -> bool {
    answer >= 9.0
}

fn is_detractor(answer: f64) -> bool {
    answer <= 6.0
}
