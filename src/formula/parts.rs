//! The parts of a table, each against all the others: counts in; differences from the rest and which of them can be named out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::distribution::{Confidence, normal_two_sided};
use super::holm::{holm, significant};
use super::proportion::{Proportion, fisher_exact, least_expected, pooled_z};

/// Below this least expected count the exact test decides.
const EXACT_BELOW: f64 = 5.0;

/// The answers of one part, or of all the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PartCounts {
    /// Answers in the top box, and all.
    Top {
        /// In the top box.
        top: f64,
        /// All.
        n: f64,
    },
    /// Answers to the question whether they would recommend.
    Nps {
        /// 9 and 10.
        promoters: f64,
        /// 7 and 8.
        passives: f64,
        /// 0 to 6.
        detractors: f64,
    },
}

impl PartCounts {
    /// How many answers.
    pub fn n(self) -> f64 {
        match self {
            Self::Top { n, .. } => n,
            Self::Nps { promoters, passives, detractors } => promoters + passives + detractors,
        }
    }

    /// The share of top answers in percent, or the Net Promoter Score; `None` without answers.
    pub fn value(self) -> Option<f64> {
        let n = self.n();
        (n > 0.0).then(|| match self {
            Self::Top { top, n } => 100.0 * top / n,
            Self::Nps { promoters, detractors, .. } => 100.0 * (promoters - detractors) / n,
        })
    }

    /// The variance of one answer, as a fraction of the scale squared.
    fn variance(self) -> f64 {
        let (up, down) = match self {
            Self::Top { top, .. } => (top, 0.0),
            Self::Nps { promoters, detractors, .. } => (promoters, detractors),
        };
        let n = self.n();
        ((up + down) / n - ((up - down) / n).powi(2)).max(0.0)
    }

    fn plus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Top { top, n }, Self::Top { top: more, n: many }) => Self::Top { top: top + more, n: n + many },
            (
                Self::Nps { promoters, passives, detractors },
                Self::Nps { promoters: more, passives: same, detractors: less },
            ) => Self::Nps { promoters: promoters + more, passives: passives + same, detractors: detractors + less },
            _ => self,
        }
    }
}

/// How a part was compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PartTest {
    /// A normal test: the pooled two-proportion z, or that of two scores.
    Z,
    /// Fisher's exact test, where a count below 5 is expected.
    FisherExact,
}

/// One part beside all the others.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// Its figure: percent, or score.
    pub value: Option<f64>,
    /// Its answers.
    pub n: f64,
    /// The figure of all the others.
    pub rest: Option<f64>,
    /// Their answers.
    pub rest_n: f64,
    /// `value − rest`.
    pub difference: Option<f64>,
    /// How they were compared.
    pub test: Option<PartTest>,
    /// The two-sided p.
    pub p: Option<f64>,
    /// p adjusted for all parts of the table (Holm); two parts are one test and are not adjusted.
    pub p_adjusted: Option<f64>,
    /// Whether the adjusted p is below α: only then is the part said to differ.
    pub named: bool,
}

/// The parts of one table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Parts {
    /// How many tests were made.
    pub compared: usize,
    /// The parts by name.
    pub parts: BTreeMap<String, Part>,
}

/// Each part against the rest, by the test of a change between two samples, adjusted for the number of parts.
/// Parts are of one kind.
pub fn parts(counts: &BTreeMap<String, PartCounts>, confidence: Confidence) -> Parts {
    compared(counts, confidence, test)
}

/// As [`parts`], for what is said of them: a part whose answers are all alike has no standard error, and its score is known only as
/// well as its adjusted interval says (as of a change, [`nps_change_said`](super::survey_change::nps_change_said)).
pub fn parts_said(counts: &BTreeMap<String, PartCounts>, confidence: Confidence) -> Parts {
    compared(counts, confidence, |rest, part| {
        match (Distances::of(rest, confidence), Distances::of(part, confidence)) {
            (Some(of_rest), Some(of_part)) if of_rest.is_adjusted || of_part.is_adjusted => {
                let difference = part.value().unwrap_or(0.0) - rest.value().unwrap_or(0.0);
                let towards_none =
                    if difference > 0.0 { of_part.down.hypot(of_rest.up) } else { of_part.up.hypot(of_rest.down) };
                (PartTest::Z, normal_two_sided(difference / (towards_none / confidence.z())))
            }
            _ => test(rest, part),
        }
    })
}

/// How far the limits of a score lie below and above it, in points.
struct Distances {
    down: f64,
    up: f64,
    /// Whether they are those of the adjusted interval: no answer differs from another.
    is_adjusted: bool,
}

impl Distances {
    /// Those of the score of `part`; nothing for a share, whose test does without.
    fn of(part: PartCounts, confidence: Confidence) -> Option<Self> {
        let (PartCounts::Nps { promoters, passives, detractors }, Some(score)) = (part, part.value()) else {
            return None;
        };
        if part.variance() > 0.0 {
            let margin = 100.0 * confidence.z() * (part.variance() / part.n()).sqrt();
            return Some(Self { down: margin, up: margin, is_adjusted: false });
        }
        // The adjusted Wald interval of a score: three more answers, three quarters of each kind at the ends.
        let adjusted =
            PartCounts::Nps { promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75 };
        let margin = 100.0 * confidence.z() * (adjusted.variance() / adjusted.n()).sqrt();
        let center = adjusted.value()?;
        let (low, high) = ((center - margin).max(-100.0), (center + margin).min(100.0));
        Some(Self { down: (score - low).max(0.0), up: (high - score).max(0.0), is_adjusted: true })
    }
}

fn compared(
    counts: &BTreeMap<String, PartCounts>,
    confidence: Confidence,
    test: impl Fn(PartCounts, PartCounts) -> (PartTest, f64),
) -> Parts {
    let rest = |name: &String| {
        let others = counts.iter().filter(|(other, part)| *other != name && part.n() > 0.0);
        others.map(|(_, part)| *part).reduce(PartCounts::plus)
    };
    let mut parts: BTreeMap<String, Part> =
        counts.iter().map(|(name, part)| (name.clone(), beside(*part, rest(name), &test))).collect();
    let p_values: Vec<f64> = parts.values().filter_map(|part| part.p).collect();
    let compared = p_values.len();
    let adjusted = if compared == 2 { p_values } else { holm(&p_values) };
    for (part, adjusted) in parts.values_mut().filter(|part| part.p.is_some()).zip(adjusted) {
        part.p_adjusted = Some(adjusted);
        part.named = significant(adjusted, confidence.alpha());
    }
    Parts { compared, parts }
}

/// `part` beside the `rest`.
fn beside(
    part: PartCounts,
    rest: Option<PartCounts>,
    test: impl Fn(PartCounts, PartCounts) -> (PartTest, f64),
) -> Part {
    let n = part.n().max(0.0);
    let (value, rest_value) = (part.value(), rest.and_then(PartCounts::value));
    let tested = value.and(rest_value).and(rest).map(|rest| test(rest, part));
    let (test, p) = tested.unzip();
    Part {
        value,
        n,
        rest: rest_value,
        rest_n: rest.map_or(0.0, PartCounts::n),
        difference: value.zip(rest_value).map(|(value, rest)| value - rest),
        test,
        p,
        p_adjusted: None,
        named: false,
    }
}

fn test(rest: PartCounts, part: PartCounts) -> (PartTest, f64) {
    if let (PartCounts::Top { top: rest_top, n: rest_n }, PartCounts::Top { top, n }) = (rest, part) {
        let (others, own) =
            (Proportion { share: rest_top / rest_n, trials: rest_n }, Proportion { share: top / n, trials: n });
        let usual = least_expected(others, own) >= EXACT_BELOW * (1.0 - 1e-9);
        return match pooled_z(others, own) {
            Some((_, p)) if usual => (PartTest::Z, p),
            _ => (PartTest::FisherExact, fisher_exact((whole(rest_top), whole(rest_n)), (whole(top), whole(n)))),
        };
    }
    let difference = (part.value().unwrap_or(0.0) - rest.value().unwrap_or(0.0)) / 100.0;
    let se = (part.variance() / part.n() + rest.variance() / rest.n()).sqrt();
    let p = match se {
        se if se > 0.0 => normal_two_sided(difference / se),
        _ if difference.abs() < 1e-12 => 1.0,
        _ => 0.0,
    };
    (PartTest::Z, p)
}

/// A count rounded to a whole one; exact for answers that are not weighted.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of answers is not negative")]
fn whole(count: f64) -> u64 {
    count.round().max(0.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn top(parts: &[(&str, f64, f64)]) -> BTreeMap<String, PartCounts> {
        parts.iter().map(|(name, top, n)| ((*name).to_owned(), PartCounts::Top { top: *top, n: *n })).collect()
    }

    #[test]
    fn two_parts_are_one_test() {
        let got = parts(&top(&[("a", 70.0, 100.0), ("b", 50.0, 100.0), ("c", 0.0, 0.0)]), Confidence::default());
        assert_eq!(got.compared, 2);
        assert_eq!(got.parts["a"].p, got.parts["a"].p_adjusted);
        assert_eq!((got.parts["c"].value, got.parts["c"].rest, got.parts["c"].rest_n), (None, Some(60.0), 200.0));
    }

    #[test]
    fn a_part_alone_is_compared_with_nothing() {
        let got = parts(&top(&[("a", 7.0, 10.0)]), Confidence::default());
        assert_eq!((got.compared, got.parts["a"].rest, got.parts["a"].named), (0, None, false));
    }

    #[test]
    fn scores_without_variance_are_equal_or_certainly_different() {
        let promoters = PartCounts::Nps { promoters: 5.0, passives: 0.0, detractors: 0.0 };
        let detractors = PartCounts::Nps { promoters: 0.0, passives: 0.0, detractors: 5.0 };
        let of = |a, b| parts(&BTreeMap::from([("a".to_owned(), a), ("b".to_owned(), b)]), Confidence::default());
        assert_eq!(of(promoters, promoters).parts["a"].p, Some(1.0));
        assert_eq!(of(promoters, detractors).parts["a"].p, Some(0.0));
    }

    #[test]
    fn what_is_said_of_scores_without_variance_rests_on_their_adjusted_intervals() {
        let nps = |promoters, passives, detractors| PartCounts::Nps { promoters, passives, detractors };
        let p = |a, b| {
            let counts = BTreeMap::from([("a".to_owned(), a), ("b".to_owned(), b)]);
            parts_said(&counts, Confidence::default()).parts["a"].p.unwrap()
        };
        // Adjusted: n 8, ¾ and 5¾ and 1½: score −62.5, se 22.96 → the limits of 5 detractors are −100 and −17.5, those of 5 promoters alike: z = 200 ÷ (116.7 ÷ 1.96) = 3.36.
        assert!((p(nps(0.0, 0.0, 5.0), nps(5.0, 0.0, 0.0)) - 0.000_781).abs() < 0.000_001);
        assert!(p(nps(2.0, 0.0, 0.0), nps(0.0, 1.0, 0.0)) > 0.05, "three people settle nothing");
        assert!((p(nps(5.0, 0.0, 0.0), nps(9.0, 0.0, 0.0)) - 1.0).abs() < 1e-12);
        let counts = BTreeMap::from([("a".to_owned(), nps(6.0, 2.0, 2.0)), ("b".to_owned(), nps(2.0, 4.0, 4.0))]);
        assert_eq!(parts_said(&counts, Confidence::default()), parts(&counts, Confidence::default()));
    }
}
