//! What can be concluded about drivers: complete cases in; shares with their intervals, and which drivers part from which, out.

use super::bootstrap::shares;
use super::cases::Cases;
use super::{NOTHING, dot, enough, gains, reduced};
use crate::formula::distribution::{Confidence, f_above, t_two_sided};
use crate::formula::finite;
use crate::formula::remembered::Remembered;
use crate::formula::sum::{mean, quantile};

/// A draw may be without a result; of fewer with one than this part of them no interval is made.
const LEAST_DRAWN: usize = super::DRAWS * 9 / 10;

/// Why nothing is concluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silent {
    /// Under 50 cases, or under 10 a driver.
    TooFewCases,
    /// Every case gave one rating, or nearly so.
    ConstantRating,
    /// The drivers together are not shown to go with the rating at all.
    NoRelation,
}

/// How much drivers explain of a rating.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// What they explain together, 0–1; `None` where there are too few cases or the rating is constant.
    pub r2: Option<f64>,
    /// The probability of so much where nothing goes with the rating.
    pub p: Option<f64>,
    /// Each driver in order, or why there is nothing to say.
    pub drivers: Result<Vec<JudgedDriver>, Silent>,
}

/// One driver.
#[derive(Debug, Clone, PartialEq)]
pub struct JudgedDriver {
    /// What it explains, 0–1.
    pub lmg: f64,
    /// Its share of what all explain, 0–1, and the ends of its interval.
    pub share: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Its correlation with the rating.
    pub r: f64,
    /// Whether the rating is shown to fall where its answers rise.
    pub against: bool,
    /// The drivers whose intervals lie wholly below its own.
    pub ahead_of: Vec<usize>,
}

/// The shares of R² by [`drivers`](super::drivers), told only where the F test of the whole regression is significant.
///
/// Intervals are those of the bootstrap's percentiles (Efron 1979; for shares of R²: Grömping, Journal of Statistical Software 17(1), 2006),
/// at 1 − α/k for k drivers, so that all of them hold together at the confidence asked for (Bonferroni): of drivers that count for the same,
/// one is said to count for more in at most α of surveys. So does the test of each driver that goes against the rating. Draws overstate small shares, as a share cannot be negative; an interval
/// is widened by as much as the draws lie beside the share on average.
pub fn judged(cases: &Cases, confidence: Confidence) -> Judged {
    static MEMORY: Remembered<Judged> = Remembered::new();
    let numbers = std::iter::once(confidence.alpha().to_bits()).chain(cases.numbers());
    MEMORY.of(numbers, || analysed(cases, confidence))
}

fn analysed(cases: &Cases, confidence: Confidence) -> Judged {
    let silent = |why| Judged { r2: None, p: None, drivers: Err(why) };
    if !enough(cases) {
        return silent(Silent::TooFewCases);
    }
    let cases = &cases.sorted();
    let columns = reduced(cases);
    let Some(lmg) = gains(&columns) else { return silent(Silent::ConstantRating) };
    let r2 = lmg.iter().sum::<f64>().min(1.0);
    let n = cases.effective();
    let rank = columns.iter().take(cases.drivers()).enumerate().filter(|(at, _)| pivots(&columns, *at)).count() as f64;
    let below = n - rank - 1.0;
    let p = f_above(r2 / rank / ((1.0 - r2) / below), (rank, below));
    if r2 < NOTHING || p.is_none_or(|p| p >= confidence.alpha()) {
        return Judged { r2: Some(r2), p, drivers: Err(Silent::NoRelation) };
    }
    let drawn = shares(cases);
    if drawn.len() < LEAST_DRAWN {
        return Judged { r2: Some(r2), p, drivers: Err(Silent::ConstantRating) };
    }
    let interval = |at: usize| interval(&drawn, at, lmg[at] / r2, confidence);
    let Some(intervals) = (0..lmg.len()).map(interval).collect::<Option<Vec<(f64, f64)>>>() else {
        return Judged { r2: Some(r2), p, drivers: Err(Silent::ConstantRating) };
    };
    let driver = |at: usize| {
        let r = dot(&columns[at], &columns[lmg.len()]).clamp(-1.0, 1.0);
        let t = r / ((1.0 - r * r) / (n - 2.0)).sqrt();
        let (low, high) = intervals[at];
        JudgedDriver {
            lmg: lmg[at],
            share: lmg[at] / r2,
            low,
            high,
            r,
            against: r < 0.0 && t_two_sided(t, n - 2.0).is_some_and(|p| p < confidence.alpha() / (lmg.len() as f64)),
            ahead_of: (0..lmg.len()).filter(|other| intervals[*other].1 < low).collect(),
        }
    };
    Judged { r2: Some(r2), p, drivers: Ok((0..lmg.len()).map(driver).collect()) }
}

/// Whether the column brings a direction of its own beside those before it: its coordinate along it comes first among its own.
fn pivots(columns: &[Vec<f64>], at: usize) -> bool {
    let last = |column: &[f64]| column.iter().rposition(|value| *value != 0.0);
    let own = last(&columns[at]);
    own.is_some() && columns[..at].iter().all(|column| last(column) < own)
}

/// The ends of the interval of a share.
fn interval(drawn: &[Vec<f64>], at: usize, share: f64, confidence: Confidence) -> Option<(f64, f64)> {
    let shares: Vec<f64> = drawn.iter().map(|shares| shares[at]).collect();
    let tail = confidence.alpha() / 2.0 / drawn.first()?.len() as f64;
    let beside = mean(&shares)? - share;
    let (low, high) = (quantile(&shares, tail)?, quantile(&shares, 1.0 - tail)?);
    let low = finite(low - beside.max(0.0))?.max(0.0);
    Some((low.min(share), (high - beside.min(0.0)).clamp(share, 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ratings that follow a strong and a weak driver, and a third that goes with nothing.
    fn cases(count: u32) -> Cases {
        let mut cases = Cases::new(3, usize::MAX);
        for at in 0..count {
            let digit = |by: u32| f64::from(at.wrapping_mul(2_654_435_761) / by % 5);
            let (strong, weak, none) = (digit(1), digit(5), digit(25));
            cases.push(1.0, &[2.0 * strong + 0.5 * weak + digit(125), strong, weak, none]);
        }
        cases
    }

    #[test]
    fn a_strong_driver_parts_from_weak_ones_and_the_order_of_cases_does_not_matter() {
        let cases = cases(400);
        let told = judged(&cases, Confidence::default());
        let drivers = told.drivers.unwrap();
        assert_eq!(drivers[0].ahead_of, [1, 2]);
        assert!((drivers.iter().map(|driver| driver.share).sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(drivers.iter().all(|driver| driver.low <= driver.share && driver.share <= driver.high));
        assert!(drivers[2].low < 0.001, "{}", drivers[2].low);
        let mut turned = Cases::new(3, usize::MAX);
        let rows: Vec<Vec<f64>> = cases.rows().map(|case| case.answers.to_vec()).collect();
        rows.iter().rev().for_each(|row| turned.push(1.0, row));
        let again = judged(&turned, Confidence::default()).drivers.unwrap();
        assert_eq!(
            drivers.iter().map(|it| it.low).collect::<Vec<_>>(),
            again.iter().map(|it| it.low).collect::<Vec<_>>()
        );
    }

    #[test]
    fn weights_count_cases_several_times() {
        let (mut weighted, mut repeated) = (Cases::new(3, usize::MAX), Cases::new(3, usize::MAX));
        for (at, case) in cases(60).rows().enumerate() {
            weighted.push(1.0 + (at % 2) as f64, case.answers);
            (0..=at % 2).for_each(|_| repeated.push(1.0, case.answers));
        }
        let [one, other] = [weighted, repeated].map(|cases| super::super::importance(&cases).unwrap());
        assert!(one.iter().zip(&other).all(|(one, other)| (one - other).abs() < 1e-12), "{one:?} {other:?}");
    }

    #[test]
    fn what_is_not_shown_to_go_together_is_not_shared_out() {
        let mut cases = Cases::new(1, usize::MAX);
        (0..60).for_each(|at| cases.push(1.0, &[f64::from(at % 3), f64::from(at / 3 % 2)]));
        let told = judged(&cases, Confidence::default());
        assert_eq!((told.drivers, told.p.map(|p| p > 0.9)), (Err(Silent::NoRelation), Some(true)));
        let mut few = Cases::new(1, usize::MAX);
        (0..49).for_each(|at| few.push(1.0, &[f64::from(at), f64::from(at)]));
        assert_eq!(judged(&few, Confidence::default()).drivers, Err(Silent::TooFewCases));
    }
}
