//! How long until it is over, where some are not over yet: Kaplan–Meier (Kaplan & Meier, JASA 53, 1958).
//!
//! Durations in, with whether each has ended; the share still open at each time out, with the time at which half and nine
//! tenths were over. What is still open counts as "longer than so far", which a mean over what has ended leaves out.

use serde::Serialize;

use super::distribution::Confidence;

/// One case: how long it took, or how long it has been open.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spell {
    /// Not negative.
    pub duration: f64,
    /// Whether it has ended.
    pub ended: bool,
}

/// The result of `calc km`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Survival {
    /// Cases.
    pub n: usize,
    /// Cases that have ended.
    pub events: usize,
    /// When half were over.
    pub median: Option<f64>,
    /// The lower end of its interval.
    pub median_low: Option<f64>,
    /// The upper end of its interval.
    pub median_high: Option<f64>,
    /// When nine tenths were over.
    pub p90: Option<f64>,
    /// The share still open, from each time on at which it falls.
    #[serde(skip)]
    pub curve: Vec<StillOpen>,
    /// How far the curve tells something: twice the time by which 19 of 20 that ended at all had ended, at most the longest.
    #[serde(skip)]
    pub telling: f64,
}

/// The share still open from a time on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StillOpen {
    /// The time.
    pub time: f64,
    /// The share, 0–1.
    pub share: f64,
    /// The lower bound; none where all or nothing is open.
    pub low: Option<f64>,
    /// The upper bound.
    pub high: Option<f64>,
}

/// Shares this close are one, and so are times this close beside the usual time (the tolerance of R's `survival`).
const SAME: f64 = 1.5e-8;

/// The share still open by time and the times at which half and nine tenths were over. A case open at a time at which
/// another ends is still at risk there. Bounds by Greenwood's variance on the scale log(−log S) (Kalbfleisch & Prentice 1980, § 1.4).
pub fn kaplan_meier(cases: &[Spell], confidence: Confidence) -> Survival {
    let mut sorted = cases.to_vec();
    sorted.sort_by(|a, b| a.duration.total_cmp(&b.duration));
    let z = confidence.z();
    let (mut share, mut greenwood) = (1.0, 0.0);
    let mut at_risk = sorted.len();
    let mut curve = Vec::new();
    let usual = sorted.iter().map(|case| case.duration).sum::<f64>() / (at_risk.max(1) as f64);
    for together in sorted.chunk_by(|a, b| b.duration - a.duration <= SAME * usual.max(1.0)) {
        let ended = together.iter().filter(|case| case.ended).count();
        if ended > 0 {
            let (deaths, risk) = (ended as f64, at_risk as f64);
            share = if ended == at_risk { 0.0 } else { share * (1.0 - deaths / risk) };
            greenwood += deaths / (risk * (risk - deaths));
            curve.push(bounded(together[0].duration, share, greenwood, z));
        }
        at_risk -= together.len();
    }
    let last = sorted.last().map_or(0.0, |case| case.duration);
    let quantile = |of: fn(&StillOpen) -> Option<f64>, p: f64| {
        let known = curve.iter().filter_map(|point| Some((point.time, of(point)?)));
        quantile(&known.collect::<Vec<_>>(), p, last)
    };
    Survival {
        n: cases.len(),
        events: cases.iter().filter(|case| case.ended).count(),
        median: quantile(|point| Some(point.share), 0.5),
        median_low: quantile(|point| point.low, 0.5),
        median_high: quantile(|point| point.high, 0.5),
        p90: quantile(|point| Some(point.share), 0.9),
        telling: curve.last().map_or(last, |end| {
            let level = 1.0 - 0.95 * (1.0 - end.share);
            let reached = curve.iter().find(|point| point.share <= level + SAME);
            reached.map_or(last, |point| (2.0 * point.time).min(last))
        }),
        curve,
    }
}

/// A share with its bounds, where it has any.
fn bounded(time: f64, share: f64, greenwood: f64, z: f64) -> StillOpen {
    if share <= 0.0 {
        return StillOpen { time, share, low: None, high: None };
    }
    let scale = (-share.ln()).ln();
    let reach = z * greenwood.sqrt() / share.ln().abs();
    let at = |scale: f64| Some((-scale.exp()).exp());
    StillOpen { time, share, low: at(scale + reach), high: at(scale - reach) }
}

/// The first time at which a curve is at most 1 − `p`; where it stays exactly there, the middle of that stretch, which ends with
/// the next fall or at `last`. `None` where the curve does not come down to it.
fn quantile(curve: &[(f64, f64)], p: f64, last: f64) -> Option<f64> {
    let level = 1.0 - p;
    let reached = curve.iter().position(|(_, share)| *share <= level + SAME)?;
    let (time, share) = curve[reached];
    if share < level - SAME {
        return Some(time);
    }
    let fall = curve[reached + 1..].iter().find(|(_, later)| *later < share - SAME);
    Some(f64::midpoint(time, fall.map_or(last, |(time, _)| *time)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases(durations: &[(f64, bool)]) -> Vec<Spell> {
        durations.iter().map(|&(duration, ended)| Spell { duration, ended }).collect()
    }

    #[test]
    fn an_open_case_is_at_risk_when_another_ends() {
        // At 2: one of 4 ends; at 4 one of 3, another stays open; at 6 the last.
        let got = kaplan_meier(&cases(&[(4.0, false), (2.0, true), (4.0, true), (6.0, true)]), Confidence::default());
        let shares: Vec<f64> = got.curve.iter().map(|point| point.share).collect();
        assert_eq!(got.curve.len(), 3);
        assert!((shares[0] - 0.75).abs() < 1e-12 && (shares[1] - 0.5).abs() < 1e-12 && shares[2] == 0.0);
        // One half from 4 to 6: the middle.
        assert_eq!((got.n, got.events, got.median, got.p90), (4, 3, Some(5.0), Some(6.0)));
    }

    #[test]
    fn nothing_over_has_no_median() {
        let got = kaplan_meier(&cases(&[(1.0, false), (3.0, false)]), Confidence::default());
        assert_eq!((got.n, got.events, got.median, got.median_low, got.p90), (2, 0, None, None, None));
        assert_eq!(kaplan_meier(&[], Confidence::default()).n, 0);
    }

    #[test]
    fn a_half_that_stays_ends_with_the_last_case() {
        let got = kaplan_meier(&cases(&[(1.0, true), (3.0, false)]), Confidence::default());
        assert_eq!(got.median, Some(2.0));
    }
}
