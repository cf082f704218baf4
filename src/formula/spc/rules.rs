//! Which rule each point of a segment breaks, the first of the list counting.

use super::limits::{Entry, Segment};
use super::{ChartOptions, ChartPoint, Improvement, PointType, SHORT_SEGMENT, SpecialCause, TwoOfThree};
use crate::formula::finite;

/// Points in a row that make a trend or a shift.
const RUN: usize = 7;

/// The points of `run` with their rules, given the limits of its segment; none where that has too few points.
pub(super) fn classify(run: &[Entry], segment: &Segment, options: &ChartOptions) -> Vec<ChartPoint> {
    let mut points: Vec<ChartPoint> = run.iter().map(|entry| place(*entry, segment, options)).collect();
    if segment.n < options.fewest() {
        return points;
    }
    let adjusted: Vec<f64> = run.iter().map(|entry| entry.adjusted()).collect();
    mark_runs(&mut points, &adjusted, options);
    let causes = causes(&points);
    for (point, cause) in points.iter_mut().zip(causes) {
        point.special_cause_type = cause;
        point.point_type = point_type(cause, options.direction);
    }
    points
}

/// A point and where it lies, its rule still open.
fn place(entry: Entry, segment: &Segment, options: &ChartOptions) -> ChartPoint {
    let lines = segment.lines(entry, options);
    let outside_limits = options.below(entry.y, lines.lower.beyond()) || options.above(entry.y, lines.upper.beyond());
    let near = options.below(entry.y, lines.near_lower.beyond()) || options.above(entry.y, lines.near_upper.beyond());
    ChartPoint {
        date: entry.date,
        y: entry.y + 0.0,
        n: entry.n,
        segment: segment.index,
        mean: segment.mean.and_then(|mean| finite(mean + entry.effect)),
        lpl: lines.lower.at,
        upl: lines.upper.at,
        near_low: lines.near_lower.at,
        near_high: lines.near_upper.at,
        outside_limits,
        near_limit: near && (options.two_of_three == TwoOfThree::Beyond || !outside_limits),
        relative_to_mean: segment.mean.map_or(0, |mean| sign(entry.adjusted(), mean, options)),
        special_cause_type: SpecialCause::CommonCause,
        point_type: PointType::CommonCause,
        short_segment: segment.n < SHORT_SEGMENT,
        run: SpecialCause::CommonCause,
        shown: SpecialCause::CommonCause,
    }
}

/// The run that each point lies in: one that rises or falls before one on a side of the mean.
fn mark_runs(points: &mut [ChartPoint], adjusted: &[f64], options: &ChartOptions) {
    let mut runs = vec![SpecialCause::CommonCause; points.len()];
    mark_shifts(points, &mut runs);
    mark_trends(adjusted, options, &mut runs);
    points.iter_mut().zip(runs).for_each(|(point, run)| point.run = run);
}

/// The first rule that each point breaks: weaker rules are written first and stronger ones over them.
fn causes(points: &[ChartPoint]) -> Vec<SpecialCause> {
    let run = |point: &ChartPoint| point.run;
    let of_trend = |point: &ChartPoint| matches!(point.run, SpecialCause::Rising | SpecialCause::Falling);
    let mut causes: Vec<SpecialCause> = points.iter().map(run).collect();
    mark_two_in_three(points, &mut causes);
    for (point, cause) in points.iter().zip(&mut causes).filter(|(point, _)| of_trend(point)) {
        *cause = point.run;
    }
    for (point, cause) in points.iter().zip(&mut causes) {
        if point.outside_limits {
            *cause = if point.relative_to_mean > 0 { SpecialCause::AboveLimit } else { SpecialCause::BelowLimit };
        }
    }
    causes
}

/// Seven or more consecutive points strictly on one side of the mean.
fn mark_shifts(points: &[ChartPoint], causes: &mut [SpecialCause]) {
    let mut start = 0;
    for run in points.chunk_by(|a, b| a.relative_to_mean == b.relative_to_mean) {
        let side = run[0].relative_to_mean;
        if run.len() >= RUN && side != 0 {
            let cause = if side > 0 { SpecialCause::ShiftAbove } else { SpecialCause::ShiftBelow };
            causes[start..start + run.len()].fill(cause);
        }
        start += run.len();
    }
}

/// Of three consecutive points strictly on one side of the mean, two or more near the limit: those are marked.
fn mark_two_in_three(points: &[ChartPoint], causes: &mut [SpecialCause]) {
    for (start, three) in points.windows(3).enumerate() {
        let side = three[0].relative_to_mean;
        let one_side = side != 0 && three.iter().all(|point| point.relative_to_mean == side);
        if !one_side || three.iter().filter(|point| point.near_limit).count() < 2 {
            continue;
        }
        for (point, cause) in three.iter().zip(&mut causes[start..]) {
            if point.near_limit {
                *cause = if side > 0 { SpecialCause::NearAbove } else { SpecialCause::NearBelow };
            }
        }
    }
}

/// Seven or more strictly monotone points. Runs are written in order of time, so that the turning point of two runs
/// belongs to the later.
fn mark_trends(adjusted: &[f64], options: &ChartOptions, causes: &mut [SpecialCause]) {
    let steps: Vec<i8> = adjusted.windows(2).map(|pair| sign(pair[1], pair[0], options)).collect();
    let mut start = 0;
    for run in steps.chunk_by(|a, b| a == b) {
        // n steps join n + 1 points.
        if run.len() + 1 >= RUN && run[0] != 0 {
            let cause = if run[0] > 0 { SpecialCause::Rising } else { SpecialCause::Falling };
            causes[start..=start + run.len()].fill(cause);
        }
        start += run.len();
    }
}

pub(super) fn point_type(cause: SpecialCause, direction: Improvement) -> PointType {
    match (cause.sign(), direction) {
        (0, _) => PointType::CommonCause,
        (1, Improvement::Neutral) => PointType::SpecialCauseNeutralHigh,
        (_, Improvement::Neutral) => PointType::SpecialCauseNeutralLow,
        (1, Improvement::Increase) | (-1, Improvement::Decrease) => PointType::SpecialCauseImprovement,
        _ => PointType::SpecialCauseConcern,
    }
}

/// 1 where `value` is above `reference`, −1 below, 0 equal.
fn sign(value: f64, reference: f64, options: &ChartOptions) -> i8 {
    i8::from(options.above(value, Some(reference))) - i8::from(options.below(value, Some(reference)))
}
