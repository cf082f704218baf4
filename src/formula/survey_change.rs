//! Whether a survey figure changed between two waves: of shares, means and the Net Promoter Score.

use serde::Serialize;

use super::answers::{AnswerCounts, Moments};
use super::distribution::{Confidence, normal_two_sided, t_two_sided};
use super::finite;
use super::proportion::{fisher_exact, least_expected, newcombe, pooled_z, whole_answers};
use super::survey::{Nps, nps};

/// Below this least expected count the exact test decides.
const EXACT_BELOW: f64 = 5.0;

/// The change of a share of top answers, `current − previous`, in percentage points.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct TopBoxChange {
    /// Change of the share.
    pub diff_pct: Option<f64>,
    /// Lower bound (Newcombe).
    pub diff_low: Option<f64>,
    /// Upper bound (Newcombe).
    pub diff_high: Option<f64>,
    /// Pooled two-proportion z; `None` when all answers of both waves fall on one side.
    pub z_pooled: Option<f64>,
    /// Its two-sided p.
    pub p_z: Option<f64>,
    /// Two-sided p of Fisher's exact test.
    pub p_fisher: Option<f64>,
    /// Least count expected if both waves had one share.
    pub min_expected: Option<f64>,
    /// Which test decides.
    pub test: Option<ShareTest>,
    /// The p-value of that test.
    pub p_value: Option<f64>,
    /// Whether it is below α.
    pub significant: Option<bool>,
    /// The change of the mean answer; `None` when a wave has fewer than two answers.
    pub mean_change: Option<MeanChange>,
}

/// The test of a change of shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ShareTest {
    /// Pooled two-proportion z.
    TwoProportionZ,
    /// Fisher's exact test, where a count below 5 is expected.
    FisherExact,
}

/// The change of a mean, `current − previous`, by Welch's test (Biometrika 34, 1947, pp. 28–35).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MeanChange {
    /// Change of the mean.
    pub diff: Option<f64>,
    /// Welch's t; `None` when neither side has spread.
    pub t: Option<f64>,
    /// Degrees of freedom (Welch–Satterthwaite); `None` when neither side has spread.
    pub df: Option<f64>,
    /// Two-sided p.
    pub p_value: Option<f64>,
    /// Lower bound.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
}

/// The change of the Net Promoter Score, `current − previous`, in points.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct NpsChange {
    /// Change of the score.
    pub diff: Option<f64>,
    /// Its standard error √(SE₁² + SE₂²).
    pub se: Option<f64>,
    /// `diff/se`; `None` when the standard error is 0.
    pub z: Option<f64>,
    /// Two-sided p; with a standard error of 0, 1 if the scores are equal, else 0.
    pub p_value: Option<f64>,
    /// Lower bound.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
    /// Whether p is below α.
    pub significant: Option<bool>,
}

/// The change of the share of answers at or above `top_from`, and of the mean. All `None` when a wave is empty.
/// Weighted waves enter with their effective numbers; Fisher's test then takes them rounded to whole answers.
pub fn top_box_change(
    previous: &AnswerCounts,
    current: &AnswerCounts,
    top_from: f64,
    confidence: Confidence,
) -> TopBoxChange {
    let top = |value: f64| value >= top_from;
    let (Some(before), Some(after)) = (previous.proportion(top), current.proportion(top)) else {
        return TopBoxChange::default();
    };
    let (low, high) = newcombe(before, after, confidence);
    let (z_pooled, p_z) = pooled_z(before, after).unzip();
    let p_fisher = fisher_exact(whole_answers(before), whole_answers(after));
    let min_expected = least_expected(before, after);
    let (test, p_value) = match p_z {
        Some(p) if min_expected >= EXACT_BELOW => (ShareTest::TwoProportionZ, p),
        _ => (ShareTest::FisherExact, p_fisher),
    };
    TopBoxChange {
        diff_pct: finite(100.0 * (after.share - before.share)),
        diff_low: finite(100.0 * low),
        diff_high: finite(100.0 * high),
        z_pooled,
        p_z,
        p_fisher: Some(p_fisher),
        min_expected: finite(min_expected),
        test: Some(test),
        p_value: Some(p_value),
        significant: Some(p_value < confidence.alpha()),
        mean_change: previous.moments().zip(current.moments()).and_then(|(one, two)| welch(one, two, confidence)),
    }
}

/// The change of the Net Promoter Score. All `None` when a wave is empty.
pub fn nps_change(previous: &AnswerCounts, current: &AnswerCounts, confidence: Confidence) -> NpsChange {
    let (before, after) = (nps(previous, confidence), nps(current, confidence));
    let (Some(scores), Some(errors)) = (before.nps.zip(after.nps), before.se.zip(after.se)) else {
        return NpsChange::default();
    };
    let diff = scores.1 - scores.0;
    let se = errors.0.hypot(errors.1);
    let z = finite(diff / se);
    let p_value = match z {
        Some(z) => normal_two_sided(z),
        None if diff == 0.0 => 1.0,
        None => 0.0,
    };
    let half = confidence.z() * se;
    NpsChange {
        diff: finite(diff),
        se: finite(se),
        z,
        p_value: Some(p_value),
        low: finite(diff - half),
        high: finite(diff + half),
        significant: Some(p_value < confidence.alpha()),
    }
}

/// As [`nps_change`], for what is said of it: a wave of few answers, or of answers that are all alike, is known as well as the interval
/// that is shown of it says, the adjusted one. Distances to the limits add up by square-and-add (Zou & Donner, Statistics in Medicine 27,
/// 2008). Simulated, 5 to 20 answers a wave, a change is told where there is none in up to 6 %; by the normal test in up to 11.
pub fn nps_change_said(previous: &AnswerCounts, current: &AnswerCounts, confidence: Confidence) -> NpsChange {
    let plain = nps_change(previous, current, confidence);
    let (before, after) = (nps(previous, confidence), nps(current, confidence));
    let (Some(of_before), Some(of_after)) = (Distances::of(&before), Distances::of(&after)) else { return plain };
    let (Some(diff), true) = (plain.diff, before.is_adjusted() || after.is_adjusted()) else { return plain };
    let (down, up) = (of_after.down.hypot(of_before.up), of_after.up.hypot(of_before.down));
    let towards_none = if diff > 0.0 { down } else { up };
    let z = finite(diff / (towards_none / confidence.z()));
    let p_value = z.map(normal_two_sided);
    NpsChange {
        diff: Some(diff),
        se: None,
        z,
        p_value,
        low: finite((diff - down).max(-200.0)),
        high: finite((diff + up).min(200.0)),
        significant: p_value.map(|p| p < confidence.alpha()),
    }
}

/// How far the limits of a score lie below and above it.
struct Distances {
    down: f64,
    up: f64,
}

impl Distances {
    fn of(wave: &Nps) -> Option<Self> {
        let score = wave.nps?;
        if wave.is_adjusted() {
            let (low, high) = wave.adj_low.zip(wave.adj_high)?;
            return Some(Self { down: (score - low).max(0.0), up: (high - score).max(0.0) });
        }
        wave.margin.map(|margin| Self { down: margin, up: margin })
    }
}

fn welch(previous: Moments, current: Moments, confidence: Confidence) -> Option<MeanChange> {
    let diff = current.mean - previous.mean;
    let (variance1, variance2) = previous.variance.zip(current.variance)?;
    let (share1, share2) = (variance1 / previous.n, variance2 / current.n);
    let error = (share1 + share2).sqrt();
    // With no spread at all there is no interval: the difference is then either none or beyond doubt.
    let df = finite(
        (share1 + share2).powi(2) / (share1 * share1 / (previous.n - 1.0) + share2 * share2 / (current.n - 1.0)),
    );
    let half = df.and_then(|df| confidence.t(df)).map(|quantile| quantile * error);
    Some(MeanChange {
        diff: finite(diff),
        t: finite(diff / error),
        df,
        p_value: t_two_sided(diff / error, df.unwrap_or(1.0)),
        low: half.and_then(|half| finite(diff - half)),
        high: half.and_then(|half| finite(diff + half)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::survey::{CSAT_SCALE, NPS_SCALE};

    fn csat(answers: &[f64]) -> AnswerCounts {
        AnswerCounts::of(CSAT_SCALE, answers.iter().copied().map(Some))
    }

    #[test]
    fn an_empty_wave_has_no_change() {
        let change = top_box_change(&csat(&[]), &csat(&[5.0]), 4.0, Confidence::default());
        assert_eq!(change, TopBoxChange::default());
    }

    #[test]
    fn all_on_one_side_is_decided_by_the_exact_test() {
        let change = top_box_change(&csat(&[5.0; 40]), &csat(&[5.0; 50]), 4.0, Confidence::default());
        assert_eq!((change.z_pooled, change.test), (None, Some(ShareTest::FisherExact)));
        assert_eq!((change.p_value, change.significant), (Some(1.0), Some(false)));
    }

    #[test]
    fn scores_without_variance_are_equal_or_certainly_different() {
        let promoters = AnswerCounts::of(NPS_SCALE, [Some(10.0); 5]);
        let detractors = AnswerCounts::of(NPS_SCALE, [Some(0.0); 5]);
        assert_eq!(nps_change(&promoters, &promoters, Confidence::default()).p_value, Some(1.0));
        assert_eq!(nps_change(&promoters, &detractors, Confidence::default()).p_value, Some(0.0));
    }

    #[test]
    fn answers_that_are_all_alike_are_not_certain() {
        let all = |answer: f64, n: usize| AnswerCounts::of(NPS_SCALE, vec![Some(answer); n]);
        let said = |before: &AnswerCounts, after: &AnswerCounts| nps_change_said(before, after, Confidence::default());
        // By hand: adjusted 100·5/8 ± 1.959964·100·√((0.8125 − 0.625²)/8) = 62.5 ± 45.01, cut at 100.
        let alike = said(&all(10.0, 5), &all(10.0, 5));
        assert_eq!((alike.diff, alike.p_value, alike.significant), (Some(0.0), Some(1.0), Some(false)));
        assert!((alike.low.unwrap() + 82.507).abs() < 0.01 && (alike.high.unwrap() - 82.507).abs() < 0.01, "{alike:?}");
        let turned = said(&all(10.0, 5), &all(0.0, 5));
        assert_eq!((turned.diff, turned.significant), (Some(-200.0), Some(true)));
        assert!(turned.low == Some(-200.0) && (turned.high.unwrap() + 83.32).abs() < 0.1, "{turned:?}");
        assert_eq!(said(&all(10.0, 1), &all(0.0, 1)).significant, Some(false));
        let mixed = |times| AnswerCounts::of(NPS_SCALE, [10.0, 9.0, 3.0, 7.0].repeat(times).into_iter().map(Some));
        let many = mixed(8);
        assert_eq!(said(&many, &many), nps_change(&many, &many, Confidence::default()));
        // Eight answers: the score 25 and its adjusted limits −29.4 and 65.7, which lie 54.4 and 40.8 from it: √(54.4² + 40.8²).
        let few = said(&mixed(2), &mixed(2));
        assert!(few.se.is_none() && (few.high.unwrap() - 68.002).abs() < 0.001, "{few:?}");
    }
}
