//! Which two values of a metric are compared where a page tells how it moved, and when a movement began.
//!
//! In: a metric's entry and the settings. Out: two points with values, and a period.

use chrono::Months;

use crate::formula::spc::{ChartPoint, ControlChart};
use crate::report::metric::Latest;
use crate::report::movement::{Movement, MovementBasis};
use crate::report::survey::SurveyChange;
use crate::report::{MetricReport, Period};

use crate::compute::Setting;
use crate::compute::metrics::interval;

/// The value of the last complete period and the one so far before it as `compare` says, or the last before that; where values are further
/// apart, the last two. With a season, the one before is of the same time of it.
pub(in crate::compute) fn compared(setting: Setting<'_>, metric: &MetricReport) -> Option<(Latest, Latest)> {
    let known = metric.series.iter().filter_map(|point| Some(Latest { period: point.period, value: point.value? }));
    let complete: Vec<Latest> = known.filter(|point| point.period.end() <= setting.as_of).collect();
    let (after, earlier) = complete.split_last()?;
    let aim = aim(setting, metric, *after).unwrap_or(earlier.last()?.period);
    let by_then = || earlier.iter().rev().filter(|point| point.period <= aim);
    let alike = by_then().find(|before| is_alike(metric, **before, *after));
    let before = alike.or_else(|| by_then().next()).or_else(|| earlier.first());
    Some((*before?, *after))
}

/// The period so far before `after` as `compare` says; nothing where values are further apart.
fn aim(setting: Setting<'_>, metric: &MetricReport, after: Latest) -> Option<Period> {
    let compare = setting.config().compare;
    let earlier = || after.period.start().checked_sub_months(Months::new(compare.months()));
    if compare.is_finer_than(metric.every) { None } else { Some(metric.every.containing(earlier()?)) }
}

/// The period of the last value that was known when what is compared with was.
pub(super) fn earlier(setting: Setting<'_>, metric: &MetricReport, after: Latest) -> Option<Period> {
    let known = || metric.series.iter().rev().filter(|point| point.value.is_some() && point.period < after.period);
    let aim = aim(setting, metric, after);
    known().find(|point| aim.is_none_or(|aim| point.period <= aim)).map(|point| point.period)
}

/// Whether two values may be held against each other as they are: both are of the same time of the season, where there is one.
pub(in crate::compute) fn is_alike(metric: &MetricReport, before: Latest, after: Latest) -> bool {
    let Some(season) = metric.spc.as_ref().and_then(|chart| chart.season.as_ref()) else { return true };
    let at = |latest: Latest| interval(metric.every).position(latest.period.start());
    let cycle = i64::try_from(season.period).unwrap_or(1);
    (at(after) - at(before)).rem_euclid(cycle) == 0
}

/// Whether the answers can show a difference.
pub(in crate::compute) fn significant(change: &SurveyChange) -> Option<bool> {
    match change {
        SurveyChange::Nps(change) => change.significant,
        SurveyChange::TopBox(change) => change.significant,
    }
}

/// The period of the first of the signals that the latest point is the last of; of a run, that of its first value, and of a trend, that of the
/// first that it uses.
pub(super) fn began(metric: &MetricReport) -> Option<Period> {
    began_of(metric, metric.spc.as_ref()?, metric.movement)
}

/// The same of a movement that the points of `chart` show.
pub(in crate::compute) fn began_of(metric: &MetricReport, chart: &ControlChart, movement: Movement) -> Option<Period> {
    let period = |point: &ChartPoint| metric.every.containing(point.date);
    let points = &chart.points;
    let last = points.last()?;
    if movement.basis == Some(MovementBasis::Answers) {
        return Some(period(last));
    }
    if movement.basis == Some(MovementBasis::Trend) {
        return points.iter().find(|point| point.segment == last.segment).map(period);
    }
    if movement.basis == Some(MovementBasis::Run) {
        return points.iter().nth_back(chart.run_of(last).saturating_sub(1)).map(period);
    }
    let is_alike = |point: &ChartPoint| {
        chart.shown_type(point) == chart.shown_type(last) && point.relative_to_mean == last.relative_to_mean
    };
    points.iter().rev().take_while(|point| is_alike(point)).last().map(period)
}
