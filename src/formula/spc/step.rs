//! A single change of level within a segment, which limits around both levels hide.

use chrono::NaiveDate;
use serde::Serialize;

use super::limits::Entry;
use super::{ChartOptions, ChartValue, FEWEST_FOR_A_CHART, control_chart};
use crate::formula::season::SeasonChoice;

/// Two levels differ where chance would part a series so far in fewer than so many of all series.
const SIGNIFICANT: f64 = 0.01;

/// A change from one level to another, each of which a chart of its own describes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Step {
    /// The first date of the new level.
    pub since: NaiveDate,
    /// The mean until then, less the season.
    pub before: f64,
    /// The mean since, less the season.
    pub after: f64,
    /// The p of one change against none.
    pub p: f64,
}

/// The one step of `run`, by date: `None` where no two levels show, where one of them has under eight points, and where the
/// values do not keep to them either. (Pettitt, Applied Statistics 28, 1979, pp. 126–135.)
pub(super) fn step(run: &[Entry], options: &ChartOptions) -> Option<Step> {
    let (at, parted) = farthest_parted(run)?;
    let n = run.len() as f64;
    let p = (2.0 * (-6.0 * parted * parted / (n.powi(3) + n.powi(2))).exp()).min(1.0);
    let (before, after) = run.split_at(at);
    let is_long = before.len() >= FEWEST_FOR_A_CHART && after.len() >= FEWEST_FOR_A_CHART;
    if p >= SIGNIFICANT || !is_long {
        return None;
    }
    Some(Step { since: after[0].date, before: calm_level(before, options)?, after: calm_level(after, options)?, p })
}

/// Where the values before and since differ most by rank, and by how many pairs.
fn farthest_parted(run: &[Entry]) -> Option<(usize, f64)> {
    let parted = |at: usize| {
        let (before, after) = run.split_at(at);
        let pair = |x: f64, y: f64| f64::from(u8::from(x > y)) - f64::from(u8::from(x < y));
        let signs = before.iter().flat_map(|x| after.iter().map(move |y| pair(x.adjusted(), y.adjusted())));
        signs.sum::<f64>().abs()
    };
    // Of equals the first.
    (1..run.len()).map(|at| (at, parted(at))).reduce(|far, next| if next.1 > far.1 { next } else { far })
}

/// The mean of `part`, where a chart of it alone finds hardly more signals than chance makes.
fn calm_level(part: &[Entry], options: &ChartOptions) -> Option<f64> {
    let values: Vec<ChartValue> =
        part.iter().map(|entry| ChartValue { date: entry.date, value: Some(entry.adjusted()), n: entry.n }).collect();
    let alone = ChartOptions {
        season: SeasonChoice::None,
        baseline: None,
        rebase: Vec::new(),
        target: None,
        ..options.clone()
    };
    let chart = control_chart(&values, &alone).ok().filter(|chart| !chart.unfit && !chart.is_restless())?;
    chart.segments.last()?.mean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(values: &[f64]) -> Vec<Entry> {
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        let dates = first.iter_days().step_by(1);
        dates.zip(values).map(|(date, y)| Entry { date, y: *y, n: None, effect: 0.0 }).collect()
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

    #[test]
    fn a_slope_and_chance_are_no_step() {
        let slope: Vec<f64> = (0..30).map(f64::from).collect();
        assert_eq!(step(&run(&slope), &ChartOptions::default()), None);
        let chance = [3.0, 1.0, 4.0, 1.5, 5.0, 9.0, 2.0, 6.0, 5.5, 3.5, 5.2, 8.0, 9.5, 7.0, 9.3, 3.2, 2.3, 8.4];
        assert_eq!(step(&run(&chance), &ChartOptions::default()), None);
    }
}
