//! Do two or more scorings agree? Cohen's κ, Krippendorff's α, exact agreement and mean difference.

use serde::{Serialize, Serializer};

use super::finite;
use super::sum::Sum;

/// The result of `calc kappa`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Kappa {
    /// κ without weights.
    pub none: Option<f64>,
    /// κ where a disagreement weighs its distance.
    pub linear: Option<f64>,
    /// κ where a disagreement weighs its squared distance.
    pub quadratic: Option<f64>,
    /// The share of pairs that agree, 0–1.
    pub observed_agreement: Option<f64>,
    /// Pairs with both ratings.
    pub n: usize,
}

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
    /// The strength that `kappa` stands for.
    pub fn of(kappa: f64) -> Self {
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

/// Cohen's κ of pairs of category positions (Cohen, Psychological Bulletin 70, 1968, pp. 213–220).
/// Distances count positions, unused categories included. `None` where chance alone leaves nothing to disagree on.
pub fn kappa(pairs: &[(usize, usize)], categories: usize) -> Kappa {
    let categories = pairs.iter().map(|&(a, b)| a.max(b) + 1).max().unwrap_or(0).max(categories);
    let mut first = vec![0.0; categories];
    let mut second = vec![0.0; categories];
    for &(a, b) in pairs {
        first[a] += 1.0;
        second[b] += 1.0;
    }
    let weighted = |distance: fn(f64) -> f64| {
        let weight = |a: usize, b: usize| distance(a.abs_diff(b) as f64);
        let observed: Sum = pairs.iter().map(|&(a, b)| weight(a, b)).collect();
        let mut expected = Sum::default();
        for (a, in_first) in first.iter().enumerate() {
            for (b, in_second) in second.iter().enumerate() {
                expected.add(weight(a, b) * in_first * in_second);
            }
        }
        finite(1.0 - observed.value() * pairs.len() as f64 / expected.value())
    };
    Kappa {
        none: weighted(|distance| if distance > 0.0 { 1.0 } else { 0.0 }),
        linear: weighted(|distance| distance),
        quadratic: weighted(|distance| distance * distance),
        observed_agreement: exact_agreement(pairs),
        n: pairs.len(),
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
    fn kappa_by_hand() {
        // Two categories, 3 of 4 agree; marginals 2/2 and 3/1: expected agreement 1/2, κ = 1/2.
        let got = kappa(&[(0, 0), (0, 0), (1, 1), (1, 0)], 2);
        assert_eq!((got.none, got.linear, got.observed_agreement, got.n), (Some(0.5), Some(0.5), Some(0.75), 4));
    }

    #[test]
    fn one_category_leaves_nothing_to_agree_on() {
        let got = kappa(&[(0, 0), (0, 0)], 3);
        assert_eq!((got.none, got.observed_agreement), (None, Some(1.0)));
        assert_eq!(kappa(&[], 0).observed_agreement, None);
    }

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
}
