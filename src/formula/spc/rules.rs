//! Which rule each point of a segment breaks, the first of the list counting.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::limits::Segment;
use super::{ChartOptions, ChartPoint, Improvement, PointType, SHORT_SEGMENT, SpecialCause, TwoOfThree};

/// Points in a row that make a trend or a shift.
const RUN: usize = 7;

/// The points of `run` with their rules, given the limits of its segment.
pub(super) fn classify(run: &[(NaiveDate, f64)], segment: &Segment, options: &ChartOptions) -> Vec<ChartPoint> {
    let mut points: Vec<ChartPoint> = run.iter().map(|(date, y)| place(*date, *y, segment, options)).collect();
    let causes = causes(&points);
    for (point, cause) in points.iter_mut().zip(causes) {
        point.special_cause_type = cause;
        point.point_type = point_type(cause, options.direction);
    }
    points
}

/// A point and where it lies, its rule still open.
fn place(date: NaiveDate, y: f64, segment: &Segment, options: &ChartOptions) -> ChartPoint {
    let beyond = |lower: Option<f64>, upper: Option<f64>| {
        lower.is_some_and(|lower| y < lower) || upper.is_some_and(|upper| y > upper)
    };
    let outside_limits = beyond(segment.lower, segment.upper);
    let near = beyond(segment.near_lower, segment.near_upper);
    ChartPoint {
        date,
        y: y + 0.0,
        segment: segment.index,
        mean: segment.mean,
        lpl: segment.lower,
        upl: segment.upper,
        outside_limits,
        near_limit: near && (options.two_of_three == TwoOfThree::Beyond || !outside_limits),
        relative_to_mean: segment.mean.map_or(0, |mean| sign(y, mean)),
        special_cause_type: SpecialCause::CommonCause,
        point_type: PointType::CommonCause,
        short_segment: segment.n < SHORT_SEGMENT,
    }
}

/// The first rule that each point breaks: weaker rules are written first and stronger ones over them.
fn causes(points: &[ChartPoint]) -> Vec<SpecialCause> {
    let mut causes = vec![SpecialCause::CommonCause; points.len()];
    mark_shifts(points, &mut causes);
    mark_two_in_three(points, &mut causes);
    mark_trends(points, &mut causes);
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
fn mark_trends(points: &[ChartPoint], causes: &mut [SpecialCause]) {
    let steps: Vec<i8> = points.windows(2).map(|pair| sign(pair[1].y, pair[0].y)).collect();
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

fn point_type(cause: SpecialCause, direction: Improvement) -> PointType {
    match (cause.sign(), direction) {
        (0, _) => PointType::CommonCause,
        (1, Improvement::Neutral) => PointType::SpecialCauseNeutralHigh,
        (_, Improvement::Neutral) => PointType::SpecialCauseNeutralLow,
        (1, Improvement::Increase) | (-1, Improvement::Decrease) => PointType::SpecialCauseImprovement,
        _ => PointType::SpecialCauseConcern,
    }
}

/// 1 where `value` is above `reference`, −1 below, 0 equal.
fn sign(value: f64, reference: f64) -> i8 {
    value.partial_cmp(&reference).map_or(0, |ordering| match ordering {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    })
}
