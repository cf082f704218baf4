//! The rule that the last value breaks: what was beyond which limit, or how long a run is and since when.

use crate::formula::spc::{ChartPoint, ControlChart, SpecialCause};
use crate::i18n::{Key, Statement, is_same, msg};
use crate::model::{Period, Unit};
use crate::report::MetricReport;

use super::super::showable;
use super::ordinary;

/// Of a longer run it is said since when: nobody counts so many values.
const COUNTED: usize = 12;

/// The rule that the last point breaks.
pub(super) fn signal(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint) -> Statement {
    let unit = &metric.unit;
    let run = chart.run_of(last);
    let limit =
        |key: Key, at: Option<f64>| Statement::new(key).value("limit", showable(at.unwrap_or(last.y), unit), unit);
    let outside = |key: Key, at: Option<f64>| {
        limit(key, at).period("period", metric.every.containing(last.date)).value("value", last.y, unit)
    };
    let since = since(metric, chart, last, run);
    if let Some(said) = far_outside(metric, chart, last) {
        return said;
    }
    match chart.shown_cause(last) {
        SpecialCause::AboveLimit => outside(msg!("spc-above-upper"), last.upl),
        SpecialCause::BelowLimit => outside(msg!("spc-below-lower"), last.lpl),
        SpecialCause::Rising if run > COUNTED => Statement::new(msg!("spc-rising-since")).period("period", since),
        SpecialCause::Falling if run > COUNTED => Statement::new(msg!("spc-falling-since")).period("period", since),
        SpecialCause::Rising => Statement::new(msg!("spc-seven-rising")).count("n", run),
        SpecialCause::Falling => Statement::new(msg!("spc-seven-falling")).count("n", run),
        SpecialCause::NearAbove if chart.limits_move() => Statement::new(msg!("spc-two-of-three-high-own")),
        SpecialCause::NearBelow if chart.limits_move() => Statement::new(msg!("spc-two-of-three-low-own")),
        SpecialCause::NearAbove => limit(msg!("spc-two-of-three-high"), last.upl),
        SpecialCause::NearBelow => limit(msg!("spc-two-of-three-low"), last.lpl),
        SpecialCause::ShiftAbove | SpecialCause::ShiftBelow => shift(metric, chart, last, run),
        SpecialCause::CommonCause => ordinary(metric, last),
    }
}

/// That the last value stands out from all others, where it makes limits of all values that do not fit: those of the others are told.
fn far_outside(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint) -> Option<Statement> {
    let is_far = chart.unfit && chart.last_stands_out && chart.shown_cause(last).is_of_limits();
    let (lower, upper) = chart.outlying.as_ref().filter(|_| is_far)?.limits?;
    let unit = &metric.unit;
    let said = Statement::new(msg!("spc-apart-last")).period("period", metric.every.containing(last.date));
    let said = said.value("value", last.y, unit);
    Some(said.value("low", showable(lower, unit), unit).value("high", showable(upper, unit), unit))
}

/// That the last `run` points lie on one side of the average, or of what is usual at their time; of many, since when.
fn shift(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint, run: usize) -> Statement {
    let is_above = chart.shown_cause(last) == SpecialCause::ShiftAbove;
    let (is_long, is_seasonal) = (run > COUNTED, chart.season.is_some());
    let said = Statement::new(match (is_above, is_seasonal, is_long) {
        (true, false, false) => msg!("spc-seven-above"),
        (true, false, true) => msg!("spc-above-since"),
        (true, true, false) => msg!("spc-seven-above-usual"),
        (true, true, true) => msg!("spc-above-usual-since"),
        (false, false, false) => msg!("spc-seven-below"),
        (false, false, true) => msg!("spc-below-since"),
        (false, true, false) => msg!("spc-seven-below-usual"),
        (false, true, true) => msg!("spc-below-usual-since"),
    });
    let said = if is_long { said.period("period", since(metric, chart, last, run)) } else { said.count("n", run) };
    if is_seasonal {
        return said;
    }
    said.value("mean", mean_beside(chart, last), told_in(chart, last, &metric.unit))
}

/// The mean of the segment that `last` lies in, less the season.
pub(super) fn mean_beside(chart: &ControlChart, last: &ChartPoint) -> f64 {
    chart.segment_of(last).and_then(|segment| segment.mean).unwrap_or(last.y)
}

/// The unit of an average: one of counts that reads like the value beside it has a fraction.
pub(super) fn told_in<'a>(chart: &ControlChart, last: &ChartPoint, unit: &'a Unit) -> &'a Unit {
    let of_counts = *unit == Unit::Count && is_same(mean_beside(chart, last), last.y, unit);
    if of_counts { &Unit::Ratio } else { unit }
}

/// The period of the first of the last `run` points.
fn since(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint, run: usize) -> Period {
    let first = chart.points.len().checked_sub(run).and_then(|at| chart.points.get(at));
    metric.every.containing(first.map_or(last.date, |first| first.date))
}
