//! The parts of a table, each against all the others: counts in; differences from the rest and which of them can be named out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::distribution::{Confidence, normal_two_sided};
use super::holm::{holm, significant};
use super::proportion::{Proportion, fisher_exact, least_expected, pooled_z, whole_answers};

/// Below this least expected count the exact test decides.
const EXACT_BELOW: f64 = 5.0;

/// The answers of one part, or of all the others: what they weigh together. The rest of a part is the sum of the other parts' weights and
/// of their squares, so that its figure is the weighted one and its effective number that of all its answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PartCounts {
    weights: Weights,
    all: f64,
    squares: f64,
}

/// What the answers that count weigh.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Weights {
    /// Those in the top box.
    Top(f64),
    /// 9 and 10, and 0 to 6, to the question whether they would recommend.
    Nps { promoters: f64, detractors: f64 },
}

impl PartCounts {
    /// `top` of `n` answers in the top box, of one weight.
    pub fn top(top: f64, n: f64) -> Self {
        Self { weights: Weights::Top(top), all: n, squares: n }
    }

    /// Answers to the question whether they would recommend, of one weight.
    pub fn nps(promoters: f64, passives: f64, detractors: f64) -> Self {
        let n = promoters + passives + detractors;
        Self { weights: Weights::Nps { promoters, detractors }, all: n, squares: n }
    }

    /// The same with weights whose squares add up to `squares`.
    #[must_use]
    pub fn of_squares(self, squares: f64) -> Self {
        Self { squares, ..self }
    }

    /// How many answers, effectively: (Σw)²/Σw² (Kish, Survey Sampling, 1965, § 8.2).
    pub fn n(self) -> f64 {
        if self.squares > 0.0 { self.all * self.all / self.squares } else { 0.0 }
    }

    /// What they weigh together.
    pub fn weight(self) -> f64 {
        self.all
    }

    /// The share of top answers in percent, or the Net Promoter Score; `None` without answers.
    pub fn value(self) -> Option<f64> {
        (self.n() > 0.0).then(|| match self.weights {
            Weights::Top(top) => 100.0 * top / self.all,
            Weights::Nps { promoters, detractors } => 100.0 * (promoters - detractors) / self.all,
        })
    }

    /// The variance of one answer, as a fraction of the scale squared.
    fn variance(self) -> f64 {
        let (up, down) = match self.weights {
            Weights::Top(top) => (top, 0.0),
            Weights::Nps { promoters, detractors } => (promoters, detractors),
        };
        ((up + down) / self.all - ((up - down) / self.all).powi(2)).max(0.0)
    }

    /// The same with weights `times` as large.
    fn scaled(self, times: f64) -> Self {
        let weights = match self.weights {
            Weights::Top(top) => Weights::Top(times * top),
            Weights::Nps { promoters, detractors } => {
                Weights::Nps { promoters: times * promoters, detractors: times * detractors }
            }
        };
        Self { weights, all: times * self.all, squares: times * times * self.squares }
    }

    fn plus(self, other: Self) -> Self {
        let weights = match (self.weights, other.weights) {
            (Weights::Top(top), Weights::Top(more)) => Weights::Top(top + more),
            (Weights::Nps { promoters, detractors }, Weights::Nps { promoters: more, detractors: less }) => {
                Weights::Nps { promoters: promoters + more, detractors: detractors + less }
            }
            (own, _) => own,
        };
        Self { weights, all: self.all + other.all, squares: self.squares + other.squares }
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

/// As [`parts`], for what is said of them: scores are tested with the variance that all answers have together, as shares are. By that of
/// each side, a few answers that happen to be alike look sure: simulated, parts of 10 answers without a difference, one of five was named
/// in 15 %, and is in 4.
pub fn parts_said(counts: &BTreeMap<String, PartCounts>, confidence: Confidence) -> Parts {
    compared(counts, confidence, |rest, part| match part.weights {
        Weights::Top(_) => test(rest, part),
        Weights::Nps { .. } => (PartTest::Z, pooled_score(rest, part)),
    })
}

/// The two-sided p of the difference of two scores, by the variance of the answers of both; 1 where these are all alike.
fn pooled_score(rest: PartCounts, part: PartCounts) -> f64 {
    // Each side counts as many answers as it effectively has.
    let scaled = |of: PartCounts| of.scaled(of.n() / of.all);
    let variance = scaled(rest).plus(scaled(part)).variance();
    let error = 100.0 * (variance * (1.0 / rest.n() + 1.0 / part.n())).sqrt();
    let difference = part.value().unwrap_or(0.0) - rest.value().unwrap_or(0.0);
    if error > 0.0 { normal_two_sided(difference / error) } else { 1.0 }
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
    if let (Weights::Top(rest_top), Weights::Top(top)) = (rest.weights, part.weights) {
        let others = Proportion { share: rest_top / rest.all, trials: rest.n() };
        let own = Proportion { share: top / part.all, trials: part.n() };
        let usual = least_expected(others, own) >= EXACT_BELOW * (1.0 - 1e-9);
        return match pooled_z(others, own) {
            Some((_, p)) if usual => (PartTest::Z, p),
            _ => (PartTest::FisherExact, fisher_exact(whole_answers(others), whole_answers(own))),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn top(parts: &[(&str, f64, f64)]) -> BTreeMap<String, PartCounts> {
        parts.iter().map(|(name, top, n)| ((*name).to_owned(), PartCounts::top(*top, *n))).collect()
    }

    #[test]
    fn two_parts_are_one_test() {
        let got = parts(&top(&[("a", 70.0, 100.0), ("b", 50.0, 100.0), ("c", 0.0, 0.0)]), Confidence::default());
        assert_eq!(got.compared, 2);
        assert_eq!(got.parts["a"].p, got.parts["a"].p_adjusted);
        assert_eq!((got.parts["c"].value, got.parts["c"].rest, got.parts["c"].rest_n), (None, Some(60.0), 200.0));
    }

    #[test]
    fn the_rest_weighs_its_answers_as_they_weigh() {
        // Answers of `b` weigh 3 each, those of `c` 1: 100 answers each, 90 and 50 at the top.
        let weighted =
            |top: f64, weight: f64| PartCounts::top(weight * top, weight * 100.0).of_squares(weight * weight * 100.0);
        let counts = [("a", weighted(60.0, 1.0)), ("b", weighted(90.0, 3.0)), ("c", weighted(50.0, 1.0))];
        let counts = counts.into_iter().map(|(name, part)| (name.to_owned(), part)).collect();
        let got = &parts(&counts, Confidence::default()).parts["a"];
        // (270 + 50) of 400; 400² ÷ (900 + 100).
        assert_eq!((got.rest, got.rest_n, got.n), (Some(80.0), 160.0, 100.0));
        // Pooled (60 + 128) ÷ 260; z = −0.2 ÷ √(0.723077 · 0.276923 · (1/100 + 1/160)) = −3.5060.
        assert!((got.p.unwrap() - 0.000_454_9).abs() < 0.000_001, "{got:?}");
    }

    #[test]
    fn a_part_alone_is_compared_with_nothing() {
        let got = parts(&top(&[("a", 7.0, 10.0)]), Confidence::default());
        assert_eq!((got.compared, got.parts["a"].rest, got.parts["a"].named), (0, None, false));
    }

    #[test]
    fn scores_without_variance_are_equal_or_certainly_different() {
        let promoters = PartCounts::nps(5.0, 0.0, 0.0);
        let detractors = PartCounts::nps(0.0, 0.0, 5.0);
        let of = |a, b| parts(&BTreeMap::from([("a".to_owned(), a), ("b".to_owned(), b)]), Confidence::default());
        assert_eq!(of(promoters, promoters).parts["a"].p, Some(1.0));
        assert_eq!(of(promoters, detractors).parts["a"].p, Some(0.0));
    }

    #[test]
    fn what_is_said_of_scores_rests_on_the_variance_of_all_answers() {
        let nps = PartCounts::nps;
        let p = |a, b| {
            let counts = BTreeMap::from([("a".to_owned(), a), ("b".to_owned(), b)]);
            parts_said(&counts, Confidence::default()).parts["a"].p.unwrap()
        };
        // Half promoters, half detractors together: variance 1, z = 200 ÷ (100·√(2/5)) = 3.1623.
        assert!((p(nps(0.0, 0.0, 5.0), nps(5.0, 0.0, 0.0)) - 0.001_565).abs() < 0.000_001);
        assert!(p(nps(2.0, 0.0, 0.0), nps(0.0, 1.0, 0.0)) > 0.05, "three people settle nothing");
        assert!((p(nps(5.0, 0.0, 0.0), nps(9.0, 0.0, 0.0)) - 1.0).abs() < 1e-12);
        // Weights of one size on a side are its number of answers.
        let (three, one) = (nps(18.0, 6.0, 6.0).of_squares(90.0), nps(2.0, 4.0, 4.0));
        assert!((p(three, one) - p(nps(6.0, 2.0, 2.0), one)).abs() < 1e-12);
    }
}
