//! A single change of level within a segment, which limits around both levels hide.

use chrono::NaiveDate;
use serde::Serialize;

use super::doubt::FEW;
use super::limits::{Entry, centre};
use super::verdict::lag_one;
use super::{ChartOptions, FEWEST_FOR_A_CHART};
use crate::formula::rank::Ranks;
use crate::formula::sum::Sum;
use crate::formula::theil_sen::{Observation, residuals};

/// Two levels differ where chance alone would part independent values so far in fewer than so many of all series.
const SIGNIFICANT: f64 = 0.01;
/// Two levels explain the values where the squares around them are under so much of those around one line: a slope is no step.
const OF_THE_LINE: f64 = 0.8;

/// A change from one level to another.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Step {
    /// The first date of the new level.
    pub since: NaiveDate,
    /// The mean until then, less the season; of shares and rates by the numbers behind them.
    pub before: f64,
    /// The mean since.
    pub after: f64,
    /// The p of one change against none.
    pub p: f64,
}

/// The one step of `run`, by date: `None` where no two levels show, where one of them has under eight points and values that differ, where a line explains
/// the values as well, and where they carry over within the levels. (Pettitt, Applied Statistics 28, 1979, pp. 126–135, for the
/// place and the p; how often a slope or values that carry over pass for a step is tried in `tests/statistics/charts.rs`.)
pub(super) fn step(run: &[Entry], options: &ChartOptions) -> Option<Step> {
    let values: Vec<f64> = run.iter().map(|entry| entry.adjusted()).collect();
    if let Some((at, p)) = two_blocks(&values) {
        return Some(Step {
            since: run[at].date,
            before: centre(&run[..at], options)?,
            after: centre(&run[at..], options)?,
            p,
        });
    }
    let (at, parted) = farthest_parted(&values)?;
    let n = values.len() as f64;
    let p = (2.0 * (-6.0 * parted * parted / (n.powi(3) + n.powi(2))).exp()).min(1.0);
    let is_long = at >= FEWEST_FOR_A_CHART && values.len() - at >= FEWEST_FOR_A_CHART;
    if p >= SIGNIFICANT || !is_long {
        return None;
    }
    let (before, after) = (centre(&run[..at], options)?, centre(&run[at..], options)?);
    let level = |nth: usize| if nth < at { before } else { after };
    let around: Vec<f64> = values.iter().enumerate().map(|(nth, value)| value - level(nth)).collect();
    let position = |entry: &Entry| options.interval.position(entry.date);
    let points: Vec<Observation> =
        run.iter().map(|entry| Observation { x: position(entry), y: entry.adjusted() }).collect();
    let explains = squares(&around) < OF_THE_LINE * squares(&residuals(&points));
    let carries_over = lag_one(&around).is_some_and(|r1| r1 > 2.0 / n.sqrt());
    (explains && !carries_over).then_some(Step { since: run[at].date, before, after, p })
}

/// Where values that are all the same give way to others that are all the same, more than a few on either side, and the p of it: in two of all
/// orders of these values each kind stands together.
fn two_blocks(values: &[f64]) -> Option<(usize, f64)> {
    #[expect(clippy::float_cmp, reason = "equal values are written alike")]
    let at = values.windows(2).position(|pair| pair[0] != pair[1])? + 1;
    let (before, after) = values.split_at(at);
    #[expect(clippy::float_cmp, reason = "equal values are written alike")]
    let is_one = after.iter().all(|value| *value == after[0]);
    let fewer = before.len().min(after.len());
    let orders: f64 = (0..fewer).map(|nth| (values.len() - nth) as f64 / (fewer - nth) as f64).product();
    let p = 2.0 / orders;
    (is_one && fewer > FEW && p < SIGNIFICANT).then_some((at, p))
}

fn squares(values: &[f64]) -> f64 {
    values.iter().map(|value| value * value).collect::<Sum>().value()
}

/// Where the values before and since differ most by rank, and how many more of their pairs rise than fall, or fall than rise.
fn farthest_parted(values: &[f64]) -> Option<(usize, f64)> {
    let (ranks, all) = (Ranks::of(values).of, values.len() as f64 + 1.0);
    let mut sum = 0.0;
    let parted = (1..values.len()).map(|at| {
        sum += ranks[at - 1];
        (at, (2.0 * sum - at as f64 * all).abs())
    });
    // Of equals the first.
    parted.reduce(|far, next| if next.1 > far.1 { next } else { far })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(values: &[f64]) -> Vec<Entry> {
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        let months = (0..).map(|month| first + chrono::Months::new(month));
        months.zip(values).map(|(date, y)| Entry { date, y: *y, n: None, effect: 0.0 }).collect()
    }

    /// By hand: of 8 and 9 values, all 72 pairs fall; 2·exp(−6·72² ÷ (17³ + 17²)) = 0.00506.
    #[test]
    fn one_step_is_found_where_it_lies() {
        let high = [10.0, 11.0, 10.4, 10.8, 10.1, 10.9, 10.3, 10.6];
        let low = [7.0, 7.8, 7.2, 7.5, 7.1, 7.9, 7.3, 7.6, 7.4];
        let run = run(&[&high[..], &low[..]].concat());
        let step = step(&run, &ChartOptions::default()).unwrap();
        assert_eq!(step.since, run[8].date);
        assert!((step.before - 10.5125).abs() < 1e-9 && (step.after - 7.422_222_222).abs() < 1e-6, "{step:?}");
        assert!((step.p - 0.005_061).abs() < 1e-5, "{step:?}");
    }

    /// By hand: in 2 of 26·25·24·23·22 ÷ 120 = 65,780 orders the five stand together at one end.
    #[test]
    fn one_constant_that_gives_way_to_another_is_a_step_of_however_few() {
        let run = run(&[&[50.0; 21][..], &[55.0; 5][..]].concat());
        let step = step(&run, &ChartOptions::default()).unwrap();
        assert_eq!((step.since, step.before, step.after), (run[21].date, 50.0, 55.0));
        assert!((step.p - 2.0 / 65_780.0).abs() < 1e-12, "{step:?}");
        assert_eq!(two_blocks(&[50.0, 50.0, 55.0, 55.0, 55.0]), None);
        assert_eq!(two_blocks(&[50.0; 9]), None);
    }

    #[test]
    fn a_slope_and_chance_are_no_step() {
        let slope: Vec<f64> = (0..30).map(f64::from).collect();
        assert_eq!(step(&run(&slope), &ChartOptions::default()), None);
        let chance = [3.0, 1.0, 4.0, 1.5, 5.0, 9.0, 2.0, 6.0, 5.5, 3.5, 5.2, 8.0, 9.5, 7.0, 9.3, 3.2, 2.3, 8.4];
        assert_eq!(step(&run(&chance), &ChartOptions::default()), None);
    }

    /// Ranks 2.5, 1, 2.5, 4: of the first two, 2·3.5 − 2·5 = −3.
    #[test]
    fn values_are_parted_where_their_ranks_differ_most() {
        assert_eq!(farthest_parted(&[2.0, 1.0, 2.0, 3.0]), Some((2, 3.0)));
    }
}
