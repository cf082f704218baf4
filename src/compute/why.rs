//! Why a metric moved: the change between the two points that its movement is told by, divided among the parts of each breakdown.
//!
//! In: the metric's entry, whose parts hold only what may be published. Out: a verdict for each breakdown, or why there is none.

use std::collections::BTreeMap;

use crate::formula::decompose::{Share, decompose, mix_by_part};
use crate::formula::spc::ChartKind;
use crate::formula::sum::Sum;
use crate::i18n::format::printed_difference;
use crate::model::metric::Statistic;
use crate::report::metric::Latest;
use crate::report::why::{MovedAlone, MovedBy, MovedPart, OtherParts, Untold, Weighed, WhyMoved};
use crate::report::{MetricReport, Period, Point};

use super::score::TOLERANCE;
use super::{Setting, overview, says};

/// The most of what moved that the parts may leave open: rounding of written values leaves less.
const LEFT_OPEN: f64 = 0.1;

/// The most parts that a chart shows one by one.
const MOST_PARTS: usize = 12;

/// Under this share of what moved, the parts or their weights did next to nothing.
const NEXT_TO_NOTHING: f64 = 0.1;

/// Breakdown → why `metric` moved.
pub(super) fn why_moved(setting: Setting<'_>, metric: &MetricReport) -> BTreeMap<String, WhyMoved> {
    let ends = overview::compared(setting, metric);
    let of_breakdown = |(name, parts): (&String, &BTreeMap<String, Vec<Point>>)| {
        let mut found = divided(setting, metric, ends, parts);
        found.says = says::why_moved(setting, metric, name, &found);
        (name.clone(), found)
    };
    metric.breakdowns.iter().map(of_breakdown).collect()
}

fn divided(
    setting: Setting<'_>,
    metric: &MetricReport,
    ends: Option<(Latest, Latest)>,
    parts: &BTreeMap<String, Vec<Point>>,
) -> WhyMoved {
    let Some((before, after)) = ends else { return untold(Untold::OnePoint) };
    let found = || {
        if metric.statistic() != Statistic::Mean {
            return Err(Untold::NotAMean);
        }
        if [before, after].into_iter().all(|end| adds_up(parts, end)) {
            return Ok(WhyMoved { moved: moved_alone(parts, before, after), ..untold(Untold::AddsUp) });
        }
        let sides = [before, after].map(|end| shares(parts, end.period));
        if sides.iter().any(|side| side.len() < 2) {
            return Err(Untold::PartsWithoutN);
        }
        let change = after.value - before.value;
        if change.abs() < TOLERANCE {
            return Err(Untold::NoChange);
        }
        let all = |end: Latest| metric.series.iter().find(|point| point.period == end.period)?.n;
        let counts = sides.iter().map(|side| side.values().map(|share| share.n).collect::<Sum>().value());
        let is_short = |(n, whole): (f64, Option<f64>)| whole.is_some_and(|whole| n < whole * (1.0 - LEFT_OPEN));
        if counts.zip([before, after].map(all)).any(is_short) {
            return Err(Untold::PartsDoNotAddUp);
        }
        let told = told(&sides, change)?;
        Ok(WhyMoved { led: led(setting, metric, &told), ..told })
    };
    let found = found().unwrap_or_else(untold);
    let told_change = found.change.map(|_| printed_difference(before.value, after.value, &metric.unit));
    WhyMoved { before: Some(before), after: Some(after), told_change, ..found }
}

/// What the parts before and after tell of a change of the whole.
fn told(sides: &[BTreeMap<String, Share>; 2], change: f64) -> Result<WhyMoved, Untold> {
    let [before, after] = sides;
    let found = decompose([], before, after);
    let mix = found.mix.ok_or(Untold::PartsDoNotAddUp)?;
    let within = found.within.values().flatten().copied().collect::<Sum>().value();
    let rest = change - within - mix;
    let moved = within.abs() + mix.abs();
    if rest.abs() > LEFT_OPEN * change.abs().max(moved) {
        return Err(Untold::PartsDoNotAddUp);
    }
    let verdict = if mix.abs() < NEXT_TO_NOTHING * moved {
        MovedBy::Within
    } else if within.abs() < NEXT_TO_NOTHING * moved {
        MovedBy::Mix
    } else if within.is_sign_positive() == mix.is_sign_positive() {
        MovedBy::Both
    } else {
        MovedBy::Opposed
    };
    let mixes = mix_by_part(before, after);
    let part = |(name, within): (String, Option<f64>)| {
        let mix = mixes.get(&name).copied().unwrap_or_default();
        let [was, is] = sides.each_ref().map(|side| weighed(side, &name));
        (name, MovedPart { before: was, after: is, within: within.unwrap_or_default(), mix })
    };
    let parts: BTreeMap<String, MovedPart> = found.within.into_iter().map(part).collect();
    let (most, others) = ranked(&parts);
    Ok(WhyMoved {
        most,
        others,
        verdict: Some(verdict),
        why: None,
        change: Some(change),
        within: Some(within),
        mix: Some(mix),
        rest: Some(if rest.abs() < TOLERANCE { 0.0 } else { rest }),
        parts,
        ..untold(Untold::OnePoint)
    })
}

/// The parts whose own values did most, most first, and what the others did together.
fn ranked(parts: &BTreeMap<String, MovedPart>) -> (Vec<String>, Option<OtherParts>) {
    let mut ranked: Vec<(&String, f64)> = parts.iter().map(|(name, part)| (name, part.within)).collect();
    ranked.sort_by(|(_, one), (_, other)| other.abs().total_cmp(&one.abs()));
    let others = ranked.split_off(ranked.len().min(MOST_PARTS));
    let within = others.iter().map(|(_, within)| *within).collect::<Sum>().value();
    let count = others.len();
    (ranked.into_iter().map(|(name, _)| name.clone()).collect(), (count > 0).then_some(OtherParts { count, within }))
}

/// The part whose own value did most, where it did more than each other part by more than the chance of the cases behind both. Told of shares
/// alone: only of them it is known how much chance moves one. With p(1 − p) ÷ n the variance of each share, what a part did varies by that of
/// both ends times the square of its mean weight; a z test against the second.
fn led(setting: Setting<'_>, metric: &MetricReport, why: &WhyMoved) -> Option<String> {
    if metric.spc.as_ref()?.chart != ChartKind::P {
        return None;
    }
    let way = why.within?.signum();
    let did = |part: &MovedPart| {
        let (before, after) = part.before.zip(part.after)?;
        let weight = (before.share + after.share) / 200.0;
        let variance = |at: Weighed| at.value * (100.0 - at.value) / at.n;
        Some((way * part.within, weight * weight * (variance(before) + variance(after))))
    };
    let mut did: Vec<(&String, (f64, f64))> =
        why.parts.iter().filter_map(|(name, part)| Some((name, did(part)?))).collect();
    did.sort_by(|(_, (one, _)), (_, (other, _))| other.total_cmp(one));
    let [(name, (most, var_most)), (_, (second, var_second)), ..] = did.as_slice() else { return None };
    let is_shown = most - second > setting.confidence.z() * (var_most + var_second).sqrt();
    is_shown.then(|| (*name).clone())
}

/// How far each part moved between `before` and `after`, the furthest first.
fn moved_alone(parts: &BTreeMap<String, Vec<Point>>, before: Latest, after: Latest) -> Vec<MovedAlone> {
    let at = |points: &[Point], end: Latest| points.iter().find(|point| point.period == end.period)?.value;
    let moved = parts.iter().filter_map(|(name, points)| {
        Some(MovedAlone { part: name.clone(), change: at(points, after)? - at(points, before)? })
    });
    let mut moved: Vec<MovedAlone> = moved.collect();
    moved.sort_by(|one, other| other.change.abs().total_cmp(&one.change.abs()));
    moved
}

fn untold(why: Untold) -> WhyMoved {
    WhyMoved {
        before: None,
        after: None,
        verdict: None,
        why: Some(why),
        change: None,
        told_change: None,
        within: None,
        mix: None,
        rest: None,
        parts: BTreeMap::new(),
        led: None,
        moved: Vec::new(),
        most: Vec::new(),
        others: None,
        says: Vec::new(),
    }
}

/// Whether the values of several parts add up to the whole, as counts do.
fn adds_up(parts: &BTreeMap<String, Vec<Point>>, end: Latest) -> bool {
    let at = |points: &Vec<Point>| points.iter().find(|point| point.period == end.period)?.value;
    let values: Vec<f64> = parts.values().filter_map(at).collect();
    let sum = values.iter().copied().collect::<Sum>().value();
    values.len() > 1 && end.value != 0.0 && (sum - end.value).abs() <= TOLERANCE * end.value.abs().max(1.0)
}

/// The parts that have a value and cases in `period`.
fn shares(parts: &BTreeMap<String, Vec<Point>>, period: Period) -> BTreeMap<String, Share> {
    let share = |points: &Vec<Point>| {
        let point = points.iter().find(|point| point.period == period)?;
        let n = point.n.filter(|n| *n > 0.0)?;
        Some(Share { value: point.value?, n })
    };
    parts.iter().filter_map(|(name, points)| Some((name.clone(), share(points)?))).collect()
}

fn weighed(side: &BTreeMap<String, Share>, name: &str) -> Option<Weighed> {
    let Share { value, n } = *side.get(name)?;
    let all = side.values().map(|share| share.n).collect::<Sum>().value();
    Some(Weighed { value, n, share: 100.0 * n / all })
}
