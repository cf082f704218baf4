//! Targets beside what they are set for: of the size and in the unit of the values.
//!
//! In: the linked workspace. Out: diagnostics. Whether a target is ambitious is nobody's business here.

use crate::diag::{Diagnostic, rules};
use crate::formula::sum::median;
use crate::model::metric::{MeasuredRow, MeasuredRows, RowStatistic, SeriesPoint, Taken};
use crate::model::{Goal, Metric, MetricSource, Origin, Unit, Workspace};
use crate::parse::scalar;
use crate::schema::Located;
use crate::schema::metric::{Better, Steps};

use super::super::units::{self, WrittenUnit};
use super::warn_side::is_past;
use super::{Faults, warn_side};

/// Checks the targets of every metric and goal.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    for metric in workspace.metrics.values() {
        fractions(metric, faults);
        warn_side::check(workspace, metric, faults);
        far_times(metric, faults);
        far_aims(metric, faults);
    }
    for goal in workspace.goals.values() {
        if let Some(metric) = workspace.metrics.get(&goal.metric.value) {
            goal_fraction(metric, goal, faults);
        }
    }
    for competitor in workspace.competitors.values() {
        for value in &competitor.values {
            workspace.metrics.get(&value.metric).into_iter().for_each(|metric| beside(metric, &value.value, faults));
        }
    }
    for gap in workspace.gaps.values() {
        let metric = gap.metric.as_ref().and_then(|metric| workspace.metrics.get(&metric.value));
        for value in [&gap.current, &gap.target].into_iter().flatten() {
            metric.into_iter().for_each(|metric| beside(metric, value, faults));
        }
    }
}

/// Tells a value of `metric` that another document states, where it is of another size than the metric's own: a fraction in place of a
/// percentage is an error, what is out of all proportion a warning.
fn beside(metric: &Metric, stated: &Located<f64>, faults: &mut Faults) {
    if matches!(&metric.source, MetricSource::Series(series) if has_open_unit(metric, &series.points)) {
        return;
    }
    let times = if metric.unit == Unit::Duration { 1_000.0 } else { 100.0 };
    let Some((own, whose)) = usual(metric).filter(|_| units::fault(metric, stated.value, &stated.origin).is_none())
    else {
        return;
    };
    if is_fraction(metric, stated.value, own) {
        faults.report(fraction(metric, &stated.origin, &format!("{whose} is {own}")));
        return;
    }
    if let Some(times) = tenth_of(metric, stated.value) {
        let shown = metric.unit.written(stated.value);
        let message = format!("{shown} is {times} what `{}` was: a decimal mark in the wrong place?", metric.head.id);
        let fault = stated.origin.fault(&rules::OUT_OF_PROPORTION, message);
        faults.report(fault.help_or_allow("correct it; where it is right"));
        return;
    }
    let (low, high) = (stated.value.min(own), stated.value.max(own));
    if low > 0.0 && low * times < high {
        let message = format!(
            "{} is out of all proportion to `{}`, of which {whose} is {}",
            metric.unit.written(stated.value),
            metric.head.id,
            metric.unit.written(own)
        );
        let fault = stated.origin.fault(&rules::OUT_OF_PROPORTION, message);
        faults.report(fault.help_or_allow("correct the value or its unit; where it is right"));
    }
}

/// Whether `stated` is a tenth of the values of `metric`, or ten times as much, where these are close together.
fn tenth_of(metric: &Metric, stated: f64) -> Option<&'static str> {
    const LEAST: usize = 4;
    const CLOSE: f64 = 2.0;
    let MetricSource::Series(series) = &metric.source else { return None };
    let values: Vec<f64> = series.points.iter().filter_map(|point| point.value).collect();
    let low = values.iter().copied().min_by(f64::total_cmp).filter(|low| *low > 0.0)?;
    let high = values.iter().copied().max_by(f64::total_cmp)?;
    let is_among = |value: f64| (low / 1.1..=high * 1.1).contains(&value);
    let are_close = values.len() >= LEAST && high < CLOSE * low;
    match () {
        () if !are_close => None,
        () if is_among(stated * 10.0) && stated.fract() != 0.0 => Some("a tenth of"),
        () if is_among(stated / 10.0) => Some("ten times"),
        () => None,
    }
}

/// A value of the usual size of `metric`, and which of its values it is.
fn usual(metric: &Metric) -> Option<(f64, &'static str)> {
    let mut values: Vec<f64> = match &metric.source {
        MetricSource::Series(series) => series.points.iter().filter_map(|point| point.value).collect(),
        _ => Vec::new(),
    };
    values.sort_by(f64::total_cmp);
    match values.get(values.len() / 2) {
        Some(median) => Some((*median, "the middle value")),
        None => written(&metric.target).next().map(|target| (target.value, "the target")),
    }
}

/// Reports targets of a percent metric that are written as fractions beside its values.
fn fractions(metric: &Metric, faults: &mut Faults) {
    let MetricSource::Series(series) = &metric.source else { return };
    let lowest = series.points.iter().filter_map(|point| point.value).min_by(f64::total_cmp);
    let Some(lowest) = lowest else { return };
    for located in [&metric.target, &metric.warn].into_iter().flat_map(written) {
        if is_fraction(metric, located.value, lowest) {
            faults.report(fraction(metric, &located.origin, &format!("the values are {lowest} and more")));
        }
    }
}

/// Warns of a `warn` that is an eighth of its target or eight times as much, and of a target that every value is far beyond: one of the two
/// has another unit, or lost its mark.
fn far_aims(metric: &Metric, faults: &mut Faults) {
    const TIMES: f64 = 8.0;
    const TIMES_OF_SUMS: f64 = 1_000.0;
    let far = |located: &Located<f64>, message: String| {
        let fault = located.origin.fault(&rules::OUT_OF_PROPORTION, message);
        fault.help_or_allow("correct it; where it is right")
    };
    let is_apart = |a: f64, b: f64, times: f64| a > 0.0 && b > 0.0 && (a * times <= b || b * times <= a);
    let (target, warn) = (written(&metric.target).next(), written(&metric.warn).next());
    if let (Some(target), Some(warn)) = (target, warn.filter(|warn| !is_fraction(metric, warn.value, 100.0))) {
        // That it lies past the target is told.
        if metric.better == Better::Neutral || is_past(metric.better, warn.value, target.value) {
            return;
        }
        if is_apart(target.value, warn.value, TIMES) {
            let shown = metric.unit.written(target.value);
            faults.report(far(warn, format!("`warn` is far from the target of {shown}: it warns of nearly nothing")));
        }
    }
    let MetricSource::Series(series) = &metric.source else { return };
    let Some(target) = target.filter(|target| metric.unit != Unit::Duration && target.value > 0.0) else { return };
    let values = || series.points.iter().filter_map(|point| point.value);
    let (Some(low), Some(high)) = (values().min_by(f64::total_cmp), values().max_by(f64::total_cmp)) else { return };
    if low <= 0.0 || is_fraction(metric, target.value, low) || fractions_of(metric, high) {
        return;
    }
    let is_score = matches!(metric.unit, Unit::Score);
    let is_far = match metric.better {
        Better::Higher if low >= TIMES * target.value => metric.unit == Unit::Percent || is_score,
        Better::Higher if high * TIMES <= target.value => is_score,
        _ => false,
    };
    let is_off = low >= TIMES_OF_SUMS * target.value || high * TIMES_OF_SUMS <= target.value;
    if is_far || is_off {
        let (low, high) = (metric.unit.written(low), metric.unit.written(high));
        faults.report(far(target, format!("the target is out of all proportion to the values, {low} to {high}")));
    }
}

/// Whether the values of a percent metric, none over `high`, are told as fractions already.
fn fractions_of(metric: &Metric, high: f64) -> bool {
    units::is_percent(metric) && high <= 1.0
}

/// Warns of a target of a time that every value lies on one side of, and half of them under a fortieth or above forty times of: bare numbers
/// were probably read in another unit, and units are sixty apart.
fn far_times(metric: &Metric, faults: &mut Faults) {
    const TIMES: f64 = 40.0;
    let values: Vec<f64> = match &metric.source {
        // A bare number whose unit is open is told.
        MetricSource::Series(series) if series.files.is_empty() && has_open_unit(metric, &series.points) => return,
        MetricSource::Series(series) => series.points.iter().filter_map(|point| point.value).collect(),
        MetricSource::Rows(rows) if is_of_values(rows) => {
            let value = |row: &MeasuredRow| if let Taken::Value(value) = row.taken { Some(value) } else { None };
            rows.rows.iter().filter_map(value).collect()
        }
        _ => return,
    };
    let (Some(low), Some(high)) =
        (values.iter().copied().min_by(f64::total_cmp), values.iter().copied().max_by(f64::total_cmp))
    else {
        return;
    };
    let Some(located) = written(&metric.target).next().filter(|_| metric.unit == Unit::Duration) else { return };
    let Some(middle) = median(&values) else { return };
    let side = match located.value {
        target if target <= 0.0 || high <= 0.0 => return,
        target if high < target && middle * TIMES < target => "under a fortieth of",
        target if low > target && middle > target * TIMES => "above forty times",
        _ => return,
    };
    let shown = metric.unit.written(if low > located.value { low } else { high });
    let message = format!(
        "half of the values are {side} this target, the nearest is {shown}: is the unit of bare numbers, `in`, right?"
    );
    let fault = located.origin.fault(&rules::OUT_OF_PROPORTION, message);
    faults.report(fault.help_or_allow("correct `in` or the target; where both are right"));
}

/// Whether a point that is written in the document of `metric` says no unit of time.
fn has_open_unit(metric: &Metric, points: &[SeriesPoint]) -> bool {
    metric.unit == Unit::Duration
        && metric.bare_in.is_none()
        && points.iter().any(|point| WrittenUnit::of(&point.origin) == WrittenUnit::Bare)
}

/// Whether the rows of `source` hold values of the metric's unit.
fn is_of_values(source: &MeasuredRows) -> bool {
    let is_sum = matches!(source.written.statistic, Some(RowStatistic::Sum | RowStatistic::Count));
    !is_sum && source.written.within.is_none() && source.written.share.is_none()
}

/// Whether `stated` is a share of one where the metric is in percent: a hundred times as much lies nearer to `value`. A percentage that
/// is to fall may be a tenth of what it was, and no fiftieth.
pub(super) fn is_fraction(metric: &Metric, stated: f64, value: f64) -> bool {
    const TIMES_FALLEN: f64 = 50.0;
    let is_meant = match metric.better {
        Better::Higher => units::is_meant_in_percent(stated, value),
        _ => stated > 0.0 && stated <= 1.0 && stated * TIMES_FALLEN < value,
    };
    is_meant && units::is_percent(metric)
}

fn fraction(metric: &Metric, origin: &Origin, beside: &str) -> Diagnostic {
    let text = &origin.file.text()[origin.span.range()];
    let message = format!("`{text}` is a fraction, and {beside}: `{}` is in percent", metric.head.id);
    let fault = origin.fault(&rules::PERCENT_AS_FRACTION, message);
    match scalar::number(text) {
        Some(share) => {
            let percent = ((share * 1e8).round() / 1e6).to_string();
            fault.help(format!("write `{percent}` for {text}")).mend(percent)
        }
        None => fault.help("write a percentage (`75` for 0.75)"),
    }
}

pub(super) fn written(steps: &Steps) -> impl Iterator<Item = &Located<f64>> {
    steps.always.iter().chain(steps.from.values())
}

/// Reports a goal that is a fraction of what it starts from. One that starts past its target is one to hold.
fn goal_fraction(metric: &Metric, goal: &Goal, faults: &mut Faults) {
    let from = goal.from.value;
    if is_fraction(metric, goal.to.value, from) {
        faults.report(fraction(metric, &goal.to.value_origin, &format!("the goal starts at {from}")));
    }
}
