//! A funnel plot: many parts of different sizes in; which lie further from the whole than chance and their own spread out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::distribution::{Confidence, normal_two_sided};
use super::finite;
use super::holm::{holm, significant};
use super::sum::{Sum, mean, quantile};

/// A funnel needs so many parts.
pub const LEAST_PARTS: usize = 8;
/// The normal quantiles of the inner and the outer limits: 95 and 99.8 %.
pub const QUANTILES: [f64; 2] = [1.959_963_984_540_054, 3.090_232_306_167_813_5];
/// A part of so few expected answers on one side is in the chart, but not tested.
const LEAST_EXPECTED: f64 = 5.0;

/// One part as given: percent and number of answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FunnelInput {
    /// Its share in percent.
    pub value: Option<f64>,
    /// The number of answers, or their effective number.
    pub n: Option<f64>,
    /// What they weigh together: their number, where all weigh the same.
    pub weight: Option<f64>,
}

impl FunnelInput {
    /// Value and number of a part that is there.
    fn present(self) -> Option<(f64, f64)> {
        self.value.zip(self.n.filter(|n| *n > 0.0))
    }

    /// Value and weight of a part that is there.
    fn weighed(self) -> Option<(f64, f64)> {
        self.present().and_then(|(value, _)| Some((value, self.weight?)))
    }
}

/// A funnel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Funnel {
    /// The share of all parts together, in percent.
    pub center: Option<f64>,
    /// How much more the parts spread than chance alone would, at least 1.
    pub phi: Option<f64>,
    /// The parts by name.
    pub parts: BTreeMap<String, FunnelPart>,
}

/// One part of a funnel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FunnelPart {
    /// Its share in percent.
    pub value: Option<f64>,
    /// The number of answers.
    pub n: Option<f64>,
    /// How many of its own standard errors it lies from the centre.
    pub z: Option<f64>,
    /// Lower limit of 95 %.
    pub low95: Option<f64>,
    /// Upper limit of 95 %.
    pub high95: Option<f64>,
    /// Lower limit of 99.8 %.
    pub low998: Option<f64>,
    /// Upper limit of 99.8 %.
    pub high998: Option<f64>,
    /// Beyond which limit it lies.
    pub outside: Option<Outside>,
    /// The two-sided p of z/√φ; `None` where too few answers are expected on one side.
    pub p: Option<f64>,
    /// p adjusted for all parts tested (Holm).
    pub p_adjusted: Option<f64>,
    /// Whether the adjusted p is below α: only then is the part said to differ.
    pub named: bool,
}

/// Beyond which limit of a funnel a part lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outside {
    /// Above the limit of 95 %.
    #[serde(rename = "above_95")]
    Above95,
    /// Above the limit of 99.8 %.
    #[serde(rename = "above_998")]
    Above998,
    /// Below the limit of 95 %.
    #[serde(rename = "below_95")]
    Below95,
    /// Below the limit of 99.8 %.
    #[serde(rename = "below_998")]
    Below998,
}

/// The funnel of shares (Spiegelhalter, Statistics in Medicine 24, 2005, pp. 1185–1202): limits around the pooled share,
/// widened by the overdispersion φ, the mean square of z after winsorising z at its 10th and 90th percentile. A part is named by
/// Holm over the parts tested. Under 8 parts, or all on one side: the centre alone.
pub fn funnel(parts: &BTreeMap<String, FunnelInput>, confidence: Confidence) -> Funnel {
    let blank = |part: &FunnelInput| FunnelPart {
        value: part.value,
        n: part.n,
        z: None,
        low95: None,
        high95: None,
        low998: None,
        high998: None,
        outside: None,
        p: None,
        p_adjusted: None,
        named: false,
    };
    let center = center(parts);
    let spread = center.and_then(|center| Spread::of(parts, center));
    let mut told: BTreeMap<String, FunnelPart> = parts
        .iter()
        .map(|(name, part)| {
            let placed = spread.as_ref().and_then(|spread| spread.place(&blank(part), part.present()?));
            (name.clone(), placed.unwrap_or_else(|| blank(part)))
        })
        .collect();
    let adjusted = holm(&told.values().filter_map(|part| part.p).collect::<Vec<_>>());
    for (part, adjusted) in told.values_mut().filter(|part| part.p.is_some()).zip(adjusted) {
        part.p_adjusted = Some(adjusted);
        part.named = significant(adjusted, confidence.alpha());
    }
    Funnel { center, phi: spread.map(|spread| spread.phi), parts: told }
}

/// The share of all parts together.
fn center(parts: &BTreeMap<String, FunnelInput>) -> Option<f64> {
    let weighed = || parts.values().filter_map(|part| part.weighed());
    let weight: Sum = weighed().map(|(_, weight)| weight).collect();
    let sum: Sum = weighed().map(|(value, weight)| value * weight).collect();
    finite(sum.divided_by(weight.value()))
}

/// The share around which parts spread, and how much.
struct Spread {
    /// As a fraction.
    share: f64,
    phi: f64,
}

impl Spread {
    fn of(parts: &BTreeMap<String, FunnelInput>, center: f64) -> Option<Self> {
        let share = center / 100.0;
        let present: Vec<(f64, f64)> = parts.values().filter_map(|part| part.present()).collect();
        if present.len() < LEAST_PARTS || !(1e-11..=1.0 - 1e-11).contains(&share) {
            return None;
        }
        let one = Self { share, phi: 1.0 };
        let z: Vec<f64> = present.into_iter().map(|part| one.z(part)).collect();
        let (low, high) = (quantile(&z, 0.1)?, quantile(&z, 0.9)?);
        let squares: Vec<f64> = z.iter().map(|z| z.clamp(low, high).powi(2)).collect();
        Some(Self { share, phi: mean(&squares)?.max(1.0) })
    }

    fn variance(&self) -> f64 {
        self.share * (1.0 - self.share)
    }

    fn z(&self, (value, n): (f64, f64)) -> f64 {
        (value / 100.0 - self.share) / (self.variance() / n).sqrt()
    }

    /// The lower and the upper limit of a part of `n` answers at each of [`QUANTILES`], in percent, cut to 0–100.
    fn limits(&self, n: f64) -> [(f64, f64); 2] {
        let error = (self.phi * self.variance() / n).sqrt();
        QUANTILES.map(|z| {
            ((100.0 * (self.share - z * error)).clamp(0.0, 100.0), (100.0 * (self.share + z * error)).clamp(0.0, 100.0))
        })
    }

    fn place(&self, blank: &FunnelPart, present: (f64, f64)) -> Option<FunnelPart> {
        let (value, n) = present;
        let z = finite(self.z(present))?;
        let [(low95, high95), (low998, high998)] = self.limits(n);
        let slack = |limit: f64| 1e-9 * limit.abs().max(1.0);
        let (above, below) = (|limit: f64| value > limit + slack(limit), |limit: f64| value < limit - slack(limit));
        let outside = [
            (above(high998), Outside::Above998),
            (above(high95), Outside::Above95),
            (below(low998), Outside::Below998),
            (below(low95), Outside::Below95),
        ];
        let tested = n * self.share.min(1.0 - self.share) >= LEAST_EXPECTED - 1e-9;
        Some(FunnelPart {
            z: Some(z),
            low95: Some(low95),
            high95: Some(high95),
            low998: Some(low998),
            high998: Some(high998),
            outside: outside.into_iter().find(|(beyond, _)| *beyond).map(|(_, side)| side),
            p: tested.then(|| normal_two_sided(z / self.phi.sqrt())),
            ..blank.clone()
        })
    }
}

/// Lower and upper limits of 95 and 99.8 % at `n` answers, for the lines of a chart; `None` where the funnel has none.
pub fn limits_at(funnel: &Funnel, n: f64) -> Option<[(f64, f64); 2]> {
    let spread = Spread { share: funnel.center? / 100.0, phi: funnel.phi? };
    Some(spread.limits(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(parts: impl IntoIterator<Item = (f64, f64)>) -> Funnel {
        let part = |(index, (value, n))| {
            (format!("{index:02}"), FunnelInput { value: Some(value), n: Some(n), weight: Some(n) })
        };
        funnel(&parts.into_iter().enumerate().map(part).collect(), Confidence::default())
    }

    #[test]
    fn one_part_far_from_seven_alike_is_named() {
        let got = of([50.0; 9].into_iter().map(|value| (value, 100.0)).chain([(90.0, 100.0)]));
        assert_eq!(
            (got.center, got.parts["09"].outside, got.parts["09"].named),
            (Some(54.0), Some(Outside::Above998), true)
        );
        assert!(!got.parts["00"].named);
    }

    #[test]
    fn few_parts_and_no_spread_have_no_limits() {
        assert_eq!(of([(50.0, 10.0); 7]).phi, None);
        assert_eq!(of([(100.0, 10.0); 9]).phi, None);
        assert_eq!(of([]).center, None);
    }
}
