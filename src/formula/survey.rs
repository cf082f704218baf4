//! Survey figures: the share of top answers (CSAT, CES), the mean score and the Net Promoter Score, with intervals.
//!
//! Answers come as tallies by value ([`AnswerCounts`]). Where they are weighted, shares and means are weighted and intervals
//! use the effective number of answers; with equal weights both are exactly the unweighted figures.

use serde::Serialize;

use super::answers::Range;
pub use super::answers::{AnswerCounts, Tally};
use super::distribution::Confidence;
use super::finite;
use super::proportion::Proportion;

/// The lowest CSAT answer of 1–5 that counts as satisfied.
pub const CSAT_TOP: f64 = 4.0;
/// The lowest CES answer of 1–7 that counts as easy.
pub const CES_TOP: f64 = 5.0;
/// The scale of a CSAT question.
pub const CSAT_SCALE: Range = Range::new(1.0, 5.0);
/// The scale of a CES question.
pub const CES_SCALE: Range = Range::new(1.0, 7.0);
/// The scale of an NPS question.
pub const NPS_SCALE: Range = Range::new(0.0, 10.0);

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

/// The bounds of the mean of answers on a scale: Wilson's with the effective number x(1 − x) ÷ SE² of the mean's place x on it, and
/// Student's t; `None` where the answers are alike, which does not tell how far others lie from them. They never leave the scale. On 1–5,
/// simulated, 5 to 100 answers, means 3 to 4.9: it holds the true mean in 93–99 % where 95 are meant; Student's interval cut to the
/// scale in 79–100.
pub fn mean_on_scale(counts: &AnswerCounts, confidence: Confidence) -> Option<(f64, f64)> {
    let (moments, scale) = (counts.moments()?, counts.scale());
    let width = scale.max - scale.min;
    let variance = moments.variance.filter(|variance| *variance > 0.0)? / moments.n / (width * width);
    let share = (moments.mean - scale.min) / width;
    let proportion = Proportion { share: share.clamp(0.0, 1.0), trials: share * (1.0 - share) / variance };
    let (low, high) = proportion.wilson_at(confidence.t(moments.n - 1.0)?);
    Some((scale.min + width * low, scale.min + width * high)).filter(|(low, high)| low.is_finite() && high.is_finite())
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
    /// Whether the interval to show is the adjusted one: for fewer than 30 answers or no variance.
    pub fn is_adjusted(&self) -> bool {
        self.n < NPS_ADJUSTED_BELOW || self.se == Some(0.0)
    }

    /// The interval to show: the adjusted one or the normal one.
    pub fn interval(&self) -> Option<(f64, f64)> {
        if self.is_adjusted() {
            let (low, high, score) = (self.adj_low?, self.adj_high?, self.nps?);
            // The imaginary answers draw it inwards: the score itself is never out of it.
            Some((low.min(score), high.max(score)))
        } else {
            self.low.zip(self.high)
        }
    }
}

/// The Net Promoter Score of answers on 0–10 (Reichheld, Harvard Business Review 81, 2003). The adjusted interval is
/// the adjusted Wald of Rocks (2016): n + 3, promoters + ¾, detractors + ¾.
pub fn nps(counts: &AnswerCounts, confidence: Confidence) -> Nps {
    use Recommender::{Detractor, Promoter};
    let is = |who: Recommender| move |answer: f64| Recommender::of(answer) == who;
    let shares = counts.share(is(Promoter)).zip(counts.share(is(Detractor))).zip(counts.effective_n());
    let plain = shares.map(|((promoters, detractors), n)| Score::new(promoters, detractors, n));
    let adjusted = shares.map(|((promoters, detractors), n)| {
        let share = |share: f64| (share * n + 0.75) / (n + 3.0);
        Score::new(share(promoters), share(detractors), n + 3.0)
    });
    let z = confidence.z();
    let (promoters, detractors) = (counts.count(is(Promoter)), counts.count(is(Detractor)));
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

/// Who gives an answer to the question whether they would recommend (Reichheld, Harvard Business Review, December 2003).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recommender {
    /// 0 to 6.
    Detractor,
    /// 7 or 8.
    Passive,
    /// 9 or 10.
    Promoter,
}

impl Recommender {
    /// Who gives `answer`, 0–10.
    pub fn of(answer: f64) -> Self {
        match answer {
            answer if answer >= 9.0 => Self::Promoter,
            answer if answer <= 6.0 => Self::Detractor,
            _ => Self::Passive,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: Option<f64>, expected: f64) {
        assert!(got.is_some_and(|got| (got - expected).abs() < 1e-12), "{got:?} is not {expected}");
    }

    #[test]
    fn shares_and_means_by_hand() {
        let counts = AnswerCounts::of(CSAT_SCALE, [5.0, 4.0, 3.0, 2.0, 9.0].map(Some).into_iter().chain([None]));
        let got = top_box(&counts, CSAT_TOP, Confidence::default());
        assert_eq!((got.n, got.excluded, got.top_count, got.pct), (4, 2, 2, Some(50.0)));
        close(got.mean, 3.5);
        close(got.sd, (5.0_f64 / 3.0).sqrt());
        assert_eq!(got.n_effective, None);
    }

    #[test]
    fn the_mean_of_a_scale_stays_on_it() {
        let confidence = Confidence::default();
        let on = |answers: &[f64]| {
            mean_on_scale(&AnswerCounts::of(CSAT_SCALE, answers.iter().copied().map(Some)), confidence)
        };
        let (low, high) = on(&[5.0, 5.0, 5.0, 5.0, 4.0]).unwrap();
        assert!(1.0 < low && low < 4.8 && 4.8 < high && high < 5.0, "{low} {high}");
        // Answers at the two ends are shares: Wilson's interval with t, and n − 1.
        let (low, high) = on(&[1.0, 5.0, 1.0, 5.0]).unwrap();
        let (by_low, by_high) = Proportion { share: 0.5, trials: 3.0 }.wilson_at(confidence.t(3.0).unwrap());
        assert!((low - (1.0 + 4.0 * by_low)).abs() < 1e-12 && (high - (1.0 + 4.0 * by_high)).abs() < 1e-12);
        assert_eq!((on(&[]), on(&[3.0]), on(&[5.0, 5.0, 5.0])), (None, None, None));
    }

    #[test]
    fn the_score_of_three_promoters_and_a_detractor() {
        let counts = AnswerCounts::of(NPS_SCALE, [10.0, 9.0, 9.0, 6.0].map(Some));
        let got = nps(&counts, Confidence::default());
        close(got.nps, 50.0);
        // p + d − (p − d)² = 1 − ¼, over 4.
        close(got.se, 100.0 * (0.75_f64 / 4.0).sqrt());
        // (3.75 − 1.75)/7.
        close(got.adj_nps, 200.0 / 7.0);
        assert_eq!(got.interval(), got.adj_low.zip(got.adj_high));
        let one = nps(&AnswerCounts::of(NPS_SCALE, [Some(10.0)]), Confidence::default());
        assert!(one.adj_high.is_some_and(|high| high < 100.0));
        assert_eq!(one.interval(), Some((one.adj_low.unwrap(), 100.0)));
    }

    #[test]
    fn equal_weights_change_nothing() {
        let answers = [5.0, 4.0, 4.0, 1.0, 2.0];
        let mut weighted = AnswerCounts::new(CSAT_SCALE);
        for answer in &answers {
            weighted.add(Some(*answer), 2.0);
        }
        let plain = AnswerCounts::of(CSAT_SCALE, answers.map(Some));
        let confidence = Confidence::default();
        assert_eq!(top_box(&weighted, CSAT_TOP, confidence), top_box(&plain, CSAT_TOP, confidence));
    }

    #[test]
    fn weights_shift_the_share_and_widen_the_interval() {
        let mut counts = AnswerCounts::new(CSAT_SCALE);
        counts.add(Some(5.0), 3.0);
        counts.add(Some(1.0), 1.0);
        counts.add(Some(1.0), 0.0);
        let got = top_box(&counts, CSAT_TOP, Confidence::default());
        assert_eq!((got.n, got.excluded, got.pct), (2, 1, Some(75.0)));
        // 4²/(9 + 1).
        close(got.n_effective, 1.6);
    }
}
