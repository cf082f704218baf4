//! Does a series repeat itself? Points by period in; the season, its effects and the test of it out.
//!
//! Each stretch of the series is freed of its own Theil–Sen line, what is left is compared between the seasons by the
//! Kruskal–Wallis test. At p < 0.03 simulated series without a season are given one in at most 2.9 %.

use serde::Serialize;

use super::interval::Interval;
use super::rank::kruskal_wallis;
use super::sum::{mean, median};
use super::theil_sen::{Observation, median_residuals, residuals, snapped};

/// A season is seen where the test's p is below this.
pub const SIGNIFICANT: f64 = 0.03;
/// A season is looked for in series of so many cycles or more.
const CYCLES: usize = 3;
/// Each of its parts needs so many values.
const FEWEST_OF_A_PART: usize = 2;
/// Stretches of fewer points have no line; they are compared with their median.
const FEWEST_FOR_A_LINE: usize = 8;

/// Which season is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SeasonChoice {
    /// None.
    #[default]
    None,
    /// The interval's own cycle, kept where the test sees it.
    Auto,
    /// One of so many periods, kept without a test.
    Periods(usize),
}

/// A season: what each part of the cycle adds to or takes from the values.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Season {
    /// Periods in a cycle: 12 for months.
    pub period: usize,
    /// The effect of each part, from that whose position is 0 modulo `period`: January, the first quarter or Monday.
    pub effects: Vec<f64>,
    /// The p of the test between the parts.
    pub p: Option<f64>,
}

impl Season {
    /// The effect in the period at `position` ([`Interval::position`]).
    pub fn effect(&self, position: i64) -> f64 {
        self.effects.get(part(position, self.period)).copied().unwrap_or(0.0)
    }
}

/// The season of one unbroken series, `points` by [`Interval::position`], ascending.
pub fn season_of(points: &[Observation], interval: Interval, choice: SeasonChoice) -> Option<Season> {
    season(&[points], interval, choice)
}

/// The season of a series in `segments`, each by [`Interval::position`] and ascending, each with a line of its own;
/// `None` where none is looked for or seen, under three cycles, where a part has fewer than two values, or where the
/// segments hold nothing but their lines. (Kruskal & Wallis, JASA 47, 1952, pp. 583–621; Sen, JASA 63, 1968.)
pub fn season(segments: &[&[Observation]], interval: Interval, choice: SeasonChoice) -> Option<Season> {
    let period = match choice {
        SeasonChoice::None => return None,
        SeasonChoice::Auto => interval.cycle()?,
        SeasonChoice::Periods(periods) => periods,
    };
    let parts = parts(segments, period)?;
    let p = kruskal_wallis(&parts);
    if choice == SeasonChoice::Auto && !p.is_some_and(|p| p < SIGNIFICANT) {
        return None;
    }
    let medians: Vec<f64> = parts.iter().map(|residuals| median(residuals)).collect::<Option<_>>()?;
    let level = mean(&medians)?;
    Some(Season { period, effects: medians.into_iter().map(|median| median - level).collect(), p })
}

/// The residuals of all segments, freed of rounding, by the part of the cycle they fall in.
fn parts(segments: &[&[Observation]], period: usize) -> Option<Vec<Vec<f64>>> {
    let points = || segments.iter().copied().flatten();
    let (first, last) = (points().map(|point| point.x).min()?, points().map(|point| point.x).max()?);
    if period < 2 || (last - first + 1) < i64::try_from(period.checked_mul(CYCLES)?).ok()? {
        return None;
    }
    let residuals = segments.iter().flat_map(|segment| match segment.len() {
        ..FEWEST_FOR_A_LINE => median_residuals(segment),
        _ => residuals(segment),
    });
    let left = snapped(residuals.collect(), points().map(|point| point.y));
    #[expect(clippy::float_cmp, reason = "equal residuals are equal after snapping")]
    if left.windows(2).all(|pair| pair[0] == pair[1]) {
        return None;
    }
    let mut parts = vec![Vec::new(); period];
    points().zip(left).for_each(|(point, residual)| parts[part(point.x, period)].push(residual));
    parts.iter().all(|values| values.len() >= FEWEST_OF_A_PART).then_some(parts)
}

/// Which part of a cycle of `period` the period at `position` is.
fn part(position: i64, period: usize) -> usize {
    let period = i64::try_from(period).unwrap_or(i64::MAX).max(1);
    usize::try_from(position.rem_euclid(period)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(from: i64, values: &[f64]) -> Vec<Observation> {
        values.iter().zip(from..).map(|(&y, x)| Observation { x, y }).collect()
    }

    fn close(got: f64, expected: f64) {
        assert!((got - expected).abs() <= 1e-10 * expected.abs().max(1.0), "{got} is not {expected}");
    }

    /// Sixteen quarters from the third of a year on.
    const QUARTERS: [f64; 16] =
        [12.1, 9.8, 14.0, 8.3, 12.9, 10.4, 15.1, 9.2, 13.8, 10.9, 15.7, 9.9, 14.1, 11.2, 16.8, 11.0];

    #[test]
    fn quarters_against_scipy() {
        // scipy 1.17.1: theilslopes and kruskal.
        let season = season_of(&points(8094, &QUARTERS), Interval::Quarter, SeasonChoice::Auto).unwrap();
        assert_eq!(season.period, 4);
        close(season.p.unwrap(), 0.002_669_844_851_1);
        for (effect, expected) in season.effects.iter().zip([
            3.124_999_999_999_5,
            -2.875_000_000_002_9,
            1.225_000_000_003_5,
            -1.475_000_000_000_1,
        ]) {
            close(*effect, expected);
        }
        close(season.effects.iter().sum(), 0.0);
        close(season.effect(8094), season.effects[2]);
    }

    #[test]
    fn each_segment_has_its_own_line() {
        // scipy 1.17.1, the second segment 40 higher, the third of five points by its median.
        let (a, rest) = QUARTERS.split_at(8);
        let shifted: Vec<f64> = rest.iter().map(|y| y + 40.0).collect();
        let (a, b, c) = (points(8094, a), points(8102, &shifted), points(8110, &[2.0, 1.0, 4.5, 0.0, 2.5]));
        let season = season(&[&a, &b, &c], Interval::Quarter, SeasonChoice::Auto).unwrap();
        close(season.p.unwrap(), 0.000_305_574_903_6);
        for (effect, expected) in season.effects.iter().zip([
            3.028_385_416_680_9,
            -2.377_864_583_348_7,
            0.958_593_750_011_7,
            -1.609_114_583_343_9,
        ]) {
            close(*effect, expected);
        }
    }

    #[test]
    fn a_number_needs_no_test_but_its_cycles() {
        let noise = [3.0, 1.0, 2.0, 2.5, 1.5, 3.5, 1.2, 2.8, 2.1];
        assert_eq!(season_of(&points(0, &noise), Interval::Week, SeasonChoice::Auto), None);
        let three = season_of(&points(0, &noise), Interval::Week, SeasonChoice::Periods(3)).unwrap();
        assert_eq!((three.period, three.effects.len()), (3, 3));
        assert!(three.p.unwrap() > SIGNIFICANT);
        assert_eq!(season_of(&points(0, &noise[..8]), Interval::Week, SeasonChoice::Periods(3)), None);
        assert_eq!(season_of(&points(0, &noise), Interval::Week, SeasonChoice::Periods(1)), None);
    }

    #[test]
    fn nothing_but_a_line_has_no_season() {
        let rising: Vec<f64> = (0..48).map(|month| 0.1 * f64::from(month)).collect();
        assert_eq!(season_of(&points(24_000, &rising), Interval::Month, SeasonChoice::Periods(12)), None);
        assert_eq!(season_of(&[], Interval::Month, SeasonChoice::Periods(12)), None);
        assert_eq!(season(&[], Interval::Month, SeasonChoice::Auto), None);
    }
}
