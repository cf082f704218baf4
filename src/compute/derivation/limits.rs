//! The arithmetic of the limits of a metric's last stretch: of single values, of shares, of rates; less their season.

use crate::formula::spc::{ChartKind, ChartPoint, ControlChart, LIMIT, OUTLYING_RANGE, Segment};
use crate::i18n::glossary::{Term, term};
use crate::i18n::{Key, Statement, msg};
use crate::model::Unit;
use crate::report::MetricReport;
use crate::report::derivation::Step;

use super::{amount, number, term};

/// The steps to the limits of `segment`, at its last point.
pub(super) fn steps(metric: &MetricReport, segment: &Segment) -> Vec<Step> {
    let Some(chart) = &metric.spc else { return Vec::new() };
    let points: Vec<&ChartPoint> = chart.points.iter().filter(|point| point.segment == segment.index).collect();
    let mut steps: Vec<Step> = season(chart, &metric.unit).into_iter().collect();
    let values: Vec<f64> = points.iter().take(segment.baseline).map(|point| adjusted(point, segment)).collect();
    match chart.chart {
        ChartKind::Xmr => steps.extend(of_values(&values, segment, &metric.unit)),
        ChartKind::P | ChartKind::U => steps.extend(of_shares(&points, segment, &metric.unit)),
    }
    if let Some((last, dispersion)) = points.last().zip(segment.dispersion).filter(|(last, _)| last.upl.is_some()) {
        let limit = |key: Key, sign: &str, value: Option<f64>| {
            let mean = amount(last.mean.unwrap_or(0.0), &metric.unit);
            let working = format!("{mean} {sign} {}", spread(chart.chart, last, segment, dispersion, &metric.unit));
            let label = Step::new(Statement::new(key)).defined(limits_term(chart.chart));
            label.working(working).result(value, &metric.unit)
        };
        steps.push(limit(msg!("derive-lower-limit"), "−", last.lpl));
        steps.push(limit(msg!("derive-upper-limit"), "+", last.upl));
    }
    steps
}

/// The entry of the glossary that explains the limits of a chart.
fn limits_term(chart: ChartKind) -> Term {
    match chart {
        ChartKind::Xmr => term!("control-limits"),
        ChartKind::P | ChartKind::U => term!("share-limits"),
    }
}

/// The value of a point less the season.
fn adjusted(point: &ChartPoint, segment: &Segment) -> f64 {
    point.y - (point.mean.unwrap_or(0.0) - segment.mean.unwrap_or(0.0))
}

/// What the season adds at each of its parts, and the p of its test.
fn season(chart: &ControlChart, unit: &Unit) -> Option<Step> {
    let season = chart.season.as_ref()?;
    let effects: Vec<String> = season.effects.iter().map(|effect| amount(*effect, unit)).collect();
    Some(Step::figure(term!("season")).working(format!("[{}]", effects.join("; "))).result(season.p, &Unit::Ratio))
}

/// Mean and mean moving range of single values.
fn of_values(values: &[f64], segment: &Segment, unit: &Unit) -> Vec<Step> {
    let sum: f64 = values.iter().sum();
    let ranges: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let mean = Step::new(Statement::new(msg!("derive-mean"))).defined(term!("baseline"));
    let working = format!("Σ x ÷ n = {} ÷ {}", amount(sum, unit), segment.baseline);
    let mut steps = vec![mean.working(working).result(segment.mean, unit)];
    if let Some(kept) = segment.dispersion {
        let all: f64 = ranges.iter().sum::<f64>() / ranges.len() as f64;
        let mut working = format!("Σ |x − x₋₁| ÷ {} = {}", ranges.len(), amount(all, unit));
        if segment.screened > 0 {
            let count = ranges.len() - segment.screened;
            working = format!("{working};  {count} < {OUTLYING_RANGE} × {}", amount(all, unit));
        }
        steps.push(Step::figure(term!("moving-range")).working(working).result(Some(kept), unit));
    }
    steps
}

/// Mean of shares or rates, and how many times as far they scatter as chance alone would have them.
fn of_shares(points: &[&ChartPoint], segment: &Segment, unit: &Unit) -> Vec<Step> {
    let baseline = points.iter().take(segment.baseline);
    let behind = |point: &ChartPoint| point.n.unwrap_or(0.0);
    let n: f64 = baseline.clone().map(|point| behind(point)).sum();
    let weighed: f64 = baseline.map(|point| adjusted(point, segment) * behind(point)).sum();
    let mean = Step::new(Statement::new(msg!("derive-mean"))).defined(term!("share-limits"));
    let working = format!("Σ (x × n) ÷ Σ n = {} ÷ {}", number(weighed), number(n));
    let mut steps = vec![mean.working(working).result(segment.mean, unit)];
    if let Some(dispersion) = segment.dispersion {
        let ranges = segment.baseline.saturating_sub(1) - segment.screened;
        let label = Step::new(Statement::new(msg!("derive-sigma-z"))).defined(term!("share-limits"));
        let working = format!("Σ |z − z₋₁| ÷ {ranges} ÷ 1.128");
        steps.push(label.working(working).result(Some(dispersion), &Unit::Ratio));
    }
    steps
}

/// How far the limits lie from the mean at `last`.
fn spread(chart: ChartKind, last: &ChartPoint, segment: &Segment, dispersion: f64, unit: &Unit) -> String {
    let (mean, n) = (segment.mean.unwrap_or(0.0), number(last.n.unwrap_or(0.0)));
    match chart {
        ChartKind::Xmr => format!("{LIMIT} × {}", amount(dispersion, unit)),
        ChartKind::P => {
            let rest = number(100.0 - mean);
            format!("3 × √({} × {rest} ÷ {n}) × {}", number(mean), term(dispersion))
        }
        ChartKind::U => format!("3 × √(1000 × {} ÷ {n}) × {}", number(mean), term(dispersion)),
    }
}
