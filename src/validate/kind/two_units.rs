//! Values of two units in one column: every second row in seconds among minutes, or all values from some period on in thousands.
//!
//! In: values. Out: how the fewer of them lie apart. Nothing is left out.
//!
//! The values fall into two groups with a gap between them, and the one group is scattered as the other, as many times as much as one unit
//! is of another. Times with a long tail have no such gap, two sorts of contact are seldom scattered alike, and what grows by itself leaves
//! no gap.

use crate::diag::Diagnostic;
use crate::formula::sum::ascending;
use crate::model::Unit;
use crate::model::metric::SeriesPoint;

/// What is asked where values lie in two units.
pub(super) const ANOTHER_UNIT: &str = "is their unit another? Then write all values in one; where they are right";

/// How values of two units lie.
#[derive(Debug, PartialEq)]
pub(super) struct TwoUnits {
    /// The first of the fewer, counted from 0; of as many, of the longer.
    pub(super) first: usize,
    count: usize,
    of: usize,
    times: u32,
    /// Whether the fewer are the longer.
    is_long: bool,
    /// Whether the values are of one unit up to some place, and of the other behind it.
    is_step: bool,
}

/// How many times one unit is another.
#[derive(Debug)]
pub(super) struct Factor {
    pub(super) times: u32,
    /// How far from that two groups of values may lie.
    tolerance: f64,
}

impl Factor {
    /// Minutes among hours, milliseconds among seconds, seconds among hours, hours among days. What becomes a day's work of an hour's is
    /// told only where it does so nearly to the number.
    const OF_TIMES: &[Self] = &[
        Self { times: 60, tolerance: 1.5 },
        Self { times: 1_000, tolerance: 1.5 },
        Self { times: 3_600, tolerance: 1.5 },
        Self { times: 24, tolerance: 1.25 },
    ];
    /// Cents among euros, plain numbers among thousands.
    const OF_NUMBERS: &[Self] = &[Self { times: 100, tolerance: 1.25 }, Self { times: 1_000, tolerance: 1.25 }];

    /// Those between what may be written for one another in `unit`. Percentages and scores have bounds of their own.
    pub(super) fn between(unit: &Unit) -> &'static [Self] {
        match unit {
            Unit::Duration => Self::OF_TIMES,
            Unit::Count | Unit::Ratio | Unit::Currency(_) | Unit::Other(_) => Self::OF_NUMBERS,
            Unit::Percent | Unit::Score | Unit::Rating => &[],
        }
    }

    /// Whether `ratio` is near to it.
    pub(super) fn is_near(&self, ratio: f64) -> bool {
        let times = f64::from(self.times);
        (times / self.tolerance..=times * self.tolerance).contains(&ratio)
    }
}

/// How the parts of a column are compared.
struct Sizes {
    /// How many values each group has to have.
    least: usize,
    /// How wide the gap is, as a factor.
    gap: f64,
    /// The places of a sorted group that are compared, in hundredths.
    places: &'static [usize],
}

impl Sizes {
    /// Those for so many `values`.
    fn of(values: usize) -> Self {
        match values {
            0..40 => Self { least: 3, gap: 10.0, places: &[25, 50, 75] },
            _ => Self { least: (values / 200).max(5), gap: 3.0, places: &[10, 25, 50, 75, 90] },
        }
    }
}

/// How `values`, in their order, lie in two units that are one of `factors` apart; nothing where they do not.
pub(super) fn two_units(values: &[f64], factors: &[Factor]) -> Option<TwoUnits> {
    const FEWEST: usize = 6;
    const WIDER: f64 = 1.6;
    let least = factors.iter().map(|factor| factor.times).min()?;
    let (low, high) =
        values.iter().fold((f64::INFINITY, 0.0_f64), |(low, high), value| (low.min(*value), high.max(*value)));
    if values.len() < FEWEST || low <= 0.0 || high < low * f64::from(least) / WIDER {
        return None;
    }
    let sorted = ascending(values);
    let sizes = Sizes::of(values.len());
    let jump = |at: usize| sorted[at] / sorted[at - 1];
    let at = (sizes.least..=values.len().checked_sub(sizes.least)?)
        .filter(|at| jump(*at) >= sizes.gap)
        .max_by(|a, b| jump(*a).total_cmp(&jump(*b)))?;
    let (short, long) = sorted.split_at(at);
    let of = |group: &[f64], place: usize| group[(group.len() - 1) * place / 100];
    let ratio = |place: &usize| of(long, *place) / of(short, *place);
    let times = factors.iter().find(|factor| sizes.places.iter().map(ratio).all(|ratio| factor.is_near(ratio)))?.times;
    let is_long = long.len() <= short.len();
    let (count, border) = (long.len().min(short.len()), sorted[at]);
    let is_told = |value: &f64| (*value >= border) == is_long;
    let first = values.iter().position(is_told)?;
    let changes = values.windows(2).filter(|pair| is_told(&pair[0]) != is_told(&pair[1])).count();
    // Of a step the place is told at which it is made.
    let first = if changes == 1 && first == 0 { values.iter().position(|value| !is_told(value))? } else { first };
    let is_up = if changes == 1 { values[first] >= border } else { is_long };
    Some(TwoUnits { first, count, of: values.len(), times, is_long: is_up, is_step: changes == 1 })
}

/// How the `points` of a series in `unit` lie in two units, each of the parts for itself, and which point is the first that does.
pub(super) fn of_points<'p>(points: &'p [SeriesPoint], unit: &Unit) -> Option<(&'p SeriesPoint, TwoUnits)> {
    let factors = Factor::between(unit);
    let mut parts: Vec<&std::collections::BTreeMap<String, String>> = Vec::new();
    for point in points {
        if parts.last() != Some(&&point.breakdown) && !parts.contains(&&point.breakdown) {
            parts.push(&point.breakdown);
        }
    }
    parts.into_iter().find_map(|part| {
        let is_of = |point: &&SeriesPoint| point.breakdown == *part && point.value.is_some_and(|value| value > 0.0);
        let mut of_part: Vec<&SeriesPoint> = points.iter().filter(is_of).collect();
        of_part.sort_by_key(|point| point.period.start());
        let values: Vec<f64> = of_part.iter().filter_map(|point| point.value).collect();
        let found = two_units(&values, factors)?;
        Some((of_part[found.first], found))
    })
}

impl TwoUnits {
    /// What is said of them in `fault`, at the first, which is of `period`; `document` is where an allowance is written.
    pub(super) fn told(&self, mut fault: Diagnostic, period: Option<String>, document: &str) -> Diagnostic {
        let Self { count, of, times, is_long, .. } = self;
        let than = if *is_long { "times" } else { "times less than" };
        fault.message = match period.filter(|_| self.is_step) {
            Some(period) => format!("from `{period}` on values are about {times} {than} those before"),
            None => format!("{count} of {of} values are about {times} {than} the others: two units in one column"),
        };
        fault.help_or_allow_row(ANOTHER_UNIT, document)
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;
    use rand_distr::{Distribution, LogNormal};

    use super::*;

    fn usual(count: u32) -> Vec<f64> {
        (0..count).map(|nth| f64::from(20 + nth * 17 % 40)).collect()
    }

    fn told(values: &[f64]) -> Option<(usize, usize, u32, bool, bool)> {
        two_units(values, Factor::OF_TIMES)
            .map(|found| (found.first, found.count, found.times, found.is_long, found.is_step))
    }

    #[test]
    fn a_second_unit_is_told_wherever_it_stands() {
        let with = |count, is_other: &dyn Fn(usize) -> bool, times: f64| -> Vec<f64> {
            let value = |(nth, value)| if is_other(nth) { value * times } else { value };
            usual(count).into_iter().enumerate().map(value).collect()
        };
        assert_eq!(told(&with(90, &|nth| nth % 2 == 1, 60.0)), Some((1, 45, 60, true, false)));
        assert_eq!(told(&with(12, &|nth| nth % 2 == 1, 60.0)), Some((1, 6, 60, true, false)));
        assert_eq!(told(&with(90, &|nth| nth % 3 > 0, 60.0)), Some((0, 30, 60, false, false)));
        assert_eq!(told(&with(18, &|nth| nth >= 9, 60.0)), Some((9, 9, 60, true, true)));
        assert_eq!(told(&with(18, &|nth| nth < 6, 60.0)), Some((6, 6, 60, false, true)));
        assert_eq!(told(&with(18, &|nth| nth < 12, 60.0)), Some((12, 6, 60, false, true)));
        assert_eq!(told(&with(90, &|nth| nth % 2 == 1, 1_000.0)), Some((1, 45, 1_000, true, false)));
        assert_eq!(told(&with(90, &|nth| nth % 2 == 1, 12.0)), None, "no unit");
        assert_eq!(told(&with(18, &|nth| nth == 3 || nth == 8, 60.0)), None, "two are told one by one");
        assert_eq!(told(&usual(90)), None);
    }

    #[test]
    fn numbers_in_thousands_or_hundreds_are_told_and_growth_is_not() {
        let told = |values: &[f64]| two_units(values, Factor::OF_NUMBERS).map(|found| (found.times, found.is_step));
        let from = |nth: usize, times: f64| -> Vec<f64> {
            let value = |(at, value)| if at >= nth { value * times } else { value };
            usual(18).into_iter().enumerate().map(value).collect()
        };
        assert_eq!(told(&from(12, 1_000.0)), Some((1_000, true)));
        assert_eq!(told(&from(9, 100.0)), Some((100, true)));
        assert_eq!(told(&from(9, 40.0)), None, "no unit");
        let growth: Vec<f64> = (0..24).map(|month| 12.0 * 1.35_f64.powi(month)).collect();
        assert_eq!(told(&growth), None);
        let launch =
            |month: i32| if month < 12 { f64::from(3 + month % 3) } else { f64::from(100 + 70 * (month - 12)) };
        let launch: Vec<f64> = (0..24).map(launch).collect();
        assert_eq!(told(&launch), None, "scattered otherwise");
    }

    #[test]
    fn honest_times_of_any_scatter_are_of_one_unit() {
        for (deviation, count) in [(0.5, 24), (1.0, 24), (1.5, 24), (2.0, 12), (1.5, 1_000), (2.5, 300), (2.0, 60)] {
            let is_told = |seed: &u64| {
                let mut random = ChaCha8Rng::seed_from_u64(*seed);
                let times = LogNormal::new(3.0, deviation).unwrap();
                told(&(0..count).map(|_| times.sample(&mut random)).collect::<Vec<f64>>()).is_some()
            };
            let alarms = (0..300).filter(is_told).count();
            assert!(alarms <= 2, "{alarms} of 300 with deviation {deviation}, {count} values");
        }
    }

    #[test]
    fn answers_of_a_machine_beside_those_of_people_are_of_one_unit() {
        for seed in 0..200 {
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            let (machine, people) = (LogNormal::new(2.0, 0.2).unwrap(), LogNormal::new(6.2, 0.9).unwrap());
            let time = |nth: usize, random: &mut ChaCha8Rng| {
                if nth.is_multiple_of(3) { machine.sample(random) } else { people.sample(random) }
            };
            let times: Vec<f64> = (0..200).map(|nth| time(nth, &mut random)).collect();
            assert_eq!(told(&times), None, "seed {seed}");
        }
    }
}
