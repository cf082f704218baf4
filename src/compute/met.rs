//! What values say of a target beside the limits: those that are against the verdict, and how often a target between the limits is met.
//!
//! In: a metric, its chart and the target. Out: counts, and for a target between the limits an interval of the share that meets it.

use crate::formula::distribution::Confidence;
use crate::formula::proportion::Proportion;
use crate::formula::spc::{Assurance, ChartPoint, ControlChart};
use crate::model::Metric;
use crate::report::met::{Lean, Met};

use super::metrics::reaches;

/// How many values since the limits last started are against what the limits say of the target.
pub(super) fn exceptions(metric: &Metric, chart: Option<&ControlChart>, target: Option<f64>) -> usize {
    let Some((chart, target)) = chart.zip(target) else { return 0 };
    let (met, missed) = met_and_missed(metric, chart, target);
    match chart.assurance {
        Some(Assurance::ConsistentPass) => missed,
        Some(Assurance::ConsistentFail) => met,
        Some(Assurance::Inconsistent) | None => 0,
    }
}

/// Where the limits leave the target open, or are those of one value that never changed, how many values since they last started met it, and of how many such values that tells.
///
/// Wilson's interval, with as many values as are worth independent ones where each carries over to the next: n(1 − r₁) ÷ (1 + r₁)
/// (Bayley & Hammersley 1946, for an autoregressive series).
pub(super) fn met(
    metric: &Metric,
    chart: Option<&ControlChart>,
    target: Option<f64>,
    confidence: Confidence,
) -> Option<Met> {
    let is_counted = |chart: &&ControlChart| match chart.assurance {
        Some(Assurance::Inconsistent) => true,
        Some(Assurance::ConsistentPass | Assurance::ConsistentFail) => chart.level().is_some(),
        None => false,
    };
    let chart = chart.filter(is_counted)?;
    let (n, missed) = met_and_missed(metric, chart, target?);
    let all = n + missed;
    Some(how_often(n, all, chart.r1, confidence))
}

fn how_often(n: usize, all: usize, r1: Option<f64>, confidence: Confidence) -> Met {
    let carried = r1.unwrap_or(0.0).clamp(0.0, 0.99);
    let trials = (all as f64 * (1.0 - carried) / (1.0 + carried)).max(1.0);
    let share = n as f64 / all.max(1) as f64;
    let (low, high) = Proportion { share, trials }.wilson(confidence);
    let lean = match () {
        () if low > 0.5 => Lean::Mostly,
        () if high < 0.5 && n == 0 => Lean::Never,
        () if high < 0.5 => Lean::Seldom,
        () => Lean::Either,
    };
    Met { n, all, low: 100.0 * low, high: 100.0 * high, confidence: 100.0 * confidence.level(), lean }
}

/// How many values since the limits last started met the target, and how many missed it.
fn met_and_missed(metric: &Metric, chart: &ControlChart, target: f64) -> (usize, usize) {
    let last = chart.segments.last().map(|segment| segment.index);
    let own = chart.points.iter().filter(|point| Some(point.segment) == last);
    let (met, missed): (Vec<&ChartPoint>, _) = own.partition(|point| reaches(metric.better, point.y, target));
    (met.len(), missed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_that_meet_a_target_are_no_hit_or_miss() {
        let of = |n, all, r1| how_often(n, all, r1, Confidence::default());
        let three = of(3, 36, None);
        assert_eq!(three.lean, Lean::Seldom);
        // Wilson, 3 of 36: 2.9 to 21.8 %.
        assert!((three.low - 2.87).abs() < 0.01 && (three.high - 21.83).abs() < 0.01, "{three:?}");
        assert_eq!((of(0, 36, None).lean, of(33, 36, None).lean), (Lean::Never, Lean::Mostly));
        assert_eq!((of(17, 36, None).lean, of(10, 30, None).lean), (Lean::Either, Lean::Either));
        // Six of thirty values that carry over are worth fewer: no side is shown.
        assert_eq!((of(6, 30, None).lean, of(6, 30, Some(0.6)).lean), (Lean::Seldom, Lean::Either));
    }
}
