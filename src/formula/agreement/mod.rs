//! Do two or more scorings agree? Cohen's κ and Gwet's AC1 with their intervals, Krippendorff's α, exact agreement and mean
//! difference.

mod cohen;
mod gwet;

use serde::{Serialize, Serializer};

pub use self::cohen::{Kappa, kappa};
pub use self::gwet::{Ac1, ac1};
use super::distribution::Confidence;

use super::finite;
use super::sum::Sum;

/// How sure a coefficient of agreement is. `low` and `high` are missing where the ratings have no variance to judge by: perfect
/// agreement in a few items is not certainty.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Default)]
pub struct Reach {
    /// The standard error.
    pub se: Option<f64>,
    /// The lower end of the interval, at least −1.
    pub low: Option<f64>,
    /// The upper end of the interval, at most 1.
    pub high: Option<f64>,
}

impl Reach {
    /// `estimate` ± `quantile`·`se`, cut to −1 and 1.
    fn around(estimate: f64, se: f64, quantile: Option<f64>) -> Self {
        let wide = quantile.filter(|_| se > 0.0).map(|quantile| quantile * se);
        Self {
            se: finite(se),
            low: wide.map(|wide| (estimate - wide).max(-1.0)),
            high: wide.map(|wide| (estimate + wide).min(1.0)),
        }
    }
}

/// Items from which an agreement may be called by a word.
pub const LEAST_FOR_A_WORD: usize = 30;
/// An interval this wide or wider carries no word.
pub const WIDEST_FOR_A_WORD: f64 = 0.4;

/// How strong an agreement is (Landis and Koch, Biometrics 33, 1977, p. 165).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// κ below 0.
    Poor,
    /// κ up to 0.2.
    Slight,
    /// κ up to 0.4.
    Fair,
    /// κ up to 0.6.
    Moderate,
    /// κ up to 0.8.
    Substantial,
    /// κ above 0.8.
    AlmostPerfect,
}

impl Strength {
    /// The word for `kappa` where the ratings carry one: from [`LEAST_FOR_A_WORD`] items, an interval narrower than
    /// [`WIDEST_FOR_A_WORD`].
    pub fn shown(kappa: f64, n: usize, reach: Reach) -> Option<Self> {
        let narrow = reach.low.zip(reach.high).is_some_and(|(low, high)| high - low < WIDEST_FOR_A_WORD);
        (n >= LEAST_FOR_A_WORD && narrow).then(|| Self::of(kappa))
    }

    /// The strength that `kappa` stands for.
    fn of(kappa: f64) -> Self {
        match kappa {
            kappa if kappa < 0.0 => Self::Poor,
            kappa if kappa <= 0.2 => Self::Slight,
            kappa if kappa <= 0.4 => Self::Fair,
            kappa if kappa <= 0.6 => Self::Moderate,
            kappa if kappa <= 0.8 => Self::Substantial,
            _ => Self::AlmostPerfect,
        }
    }
}

/// The share of pairs that are equal, 0–1; `None` without pairs.
pub fn exact_agreement<T: PartialEq>(pairs: &[(T, T)]) -> Option<f64> {
    let equal = pairs.iter().filter(|(a, b)| a == b).count();
    finite(equal as f64 / pairs.len() as f64)
}

/// The mean of |a − b|; `None` without pairs.
pub fn mean_absolute_difference(pairs: &[(f64, f64)]) -> Option<f64> {
    let differences: Sum = pairs.iter().map(|(a, b)| (a - b).abs()).collect();
    finite(differences.divided_by(pairs.len() as f64))
}

/// How far apart two ratings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Equal or not.
    Nominal,
    /// By the ratings that lie between.
    Ordinal,
    /// By their squared difference.
    Interval,
}

impl Level {
    /// The level's name: `nominal`, `ordinal` or `interval`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nominal => "nominal",
            Self::Ordinal => "ordinal",
            Self::Interval => "interval",
        }
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Krippendorff's α of ratings by rater and unit, `None` where a rater gave none (Content Analysis, 2004, ch. 11).
/// `None` when no unit has two ratings or all ratings are equal. Missing and non-finite ratings are left out.
pub fn krippendorff(ratings_by_rater: &[Vec<Option<f64>>], level: Level) -> Option<f64> {
    let units = ratings_by_rater.iter().map(Vec::len).max()?;
    // Units with fewer than two ratings pair with nothing.
    let paired: Vec<Vec<f64>> = (0..units)
        .map(|unit| {
            let given = ratings_by_rater.iter().filter_map(|rater| rater.get(unit).copied().flatten());
            given.filter(|rating| rating.is_finite()).map(|rating| rating + 0.0).collect()
        })
        .filter(|ratings: &Vec<f64>| ratings.len() >= 2)
        .collect();
    let mut values: Vec<f64> = paired.iter().flatten().copied().collect();
    values.sort_by(f64::total_cmp);
    let total = values.len() as f64;
    #[expect(clippy::float_cmp, reason = "equal ratings are exactly equal")]
    let counted: Vec<(f64, f64)> = values.chunk_by(|a, b| a == b).map(|equal| (equal[0], equal.len() as f64)).collect();
    let distances = Distances::new(&counted, level);
    let mut observed = Sum::default();
    for ratings in &paired {
        let share = 1.0 / (ratings.len() as f64 - 1.0);
        for (index, a) in ratings.iter().enumerate() {
            for b in &ratings[index + 1..] {
                observed.add(distances.between(distances.index(*a), distances.index(*b)) * share);
            }
        }
    }
    let mut expected = Sum::default();
    for (a, (_, count_a)) in counted.iter().enumerate() {
        for (b, (_, count_b)) in counted.iter().enumerate().skip(a + 1) {
            expected.add(distances.between(a, b) * count_a * count_b);
        }
    }
    if expected.value() <= 0.0 {
        return None;
    }
    finite(1.0 - (total - 1.0) * observed.value() / expected.value())
}

/// Squared distances between the ratings that occur.
struct Distances {
    level: Level,
    values: Vec<f64>,
    counts: Vec<f64>,
    /// How many ratings lie at or below each value.
    cumulative: Vec<f64>,
}

impl Distances {
    fn new(counted: &[(f64, f64)], level: Level) -> Self {
        let cumulative = counted.iter().scan(0.0, |sum, (_, count)| {
            *sum += count;
            Some(*sum)
        });
        Self {
            level,
            values: counted.iter().map(|(value, _)| *value).collect(),
            counts: counted.iter().map(|(_, count)| *count).collect(),
            cumulative: cumulative.collect(),
        }
    }

    fn index(&self, value: f64) -> usize {
        self.values.partition_point(|known| *known < value)
    }

    fn between(&self, a: usize, b: usize) -> f64 {
        let (a, b) = (a.min(b), a.max(b));
        if a == b {
            return 0.0;
        }
        let distance = match self.level {
            Level::Nominal => 1.0,
            Level::Ordinal => {
                let spanned = self.cumulative[b] - self.cumulative[a] + self.counts[a];
                spanned - f64::midpoint(self.counts[a], self.counts[b])
            }
            Level::Interval => self.values[b] - self.values[a],
        };
        distance * distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_of_opposite_orders() {
        let raters = [vec![Some(1.0), Some(2.0)], vec![Some(2.0), Some(1.0)]];
        // Observed 1, expected 4·... by hand: D_o = 1, D_e = 2/3, α = −1/2.
        assert_eq!(krippendorff(&raters, Level::Nominal), Some(-0.5));
        assert_eq!(krippendorff(&[vec![Some(1.0), None], vec![None, Some(2.0)]], Level::Interval), None);
        assert_eq!(krippendorff(&[], Level::Interval), None);
    }

    #[test]
    fn differences() {
        assert_eq!(mean_absolute_difference(&[(1.0, 3.0), (2.0, 2.0)]), Some(1.0));
        assert_eq!(mean_absolute_difference(&[]), None);
    }

    #[test]
    fn a_word_needs_thirty_items_and_a_narrow_interval() {
        let narrow = Reach { se: Some(0.09), low: Some(0.46), high: Some(0.82) };
        let wide = Reach { se: Some(0.11), low: Some(0.4), high: Some(0.84) };
        assert_eq!(Strength::shown(0.64, 30, narrow), Some(Strength::Substantial));
        assert_eq!(Strength::shown(0.64, 29, narrow), None);
        assert_eq!(Strength::shown(0.64, 50, wide), None);
        assert_eq!(Strength::shown(1.0, 50, Reach { se: Some(0.0), low: None, high: None }), None);
    }
}
