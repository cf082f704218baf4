//! When the next value of a metric is due, and whether it is late.
//!
//! In: the metric and the periods that have a value. Out: a number of periods, a period, days.

use chrono::NaiveDate;

use crate::model::metric::MetricSource;
use crate::model::{Every, Metric, Period};
use crate::schema::duty::Duty;

use super::Setting;
use super::metrics::interval;

/// After how many periods the next value is due: of surveys, whose waves come when they come, the usual distance of those `known`, by period.
pub(super) fn cadence(metric: &Metric, known: impl Iterator<Item = Period>) -> i64 {
    if !matches!(metric.source, MetricSource::Survey(_)) {
        return 1;
    }
    let at: Vec<i64> = known.map(|period| interval(metric.every).position(period.start())).collect();
    let mut apart: Vec<i64> = at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    apart.sort_unstable();
    apart.get(apart.len() / 2).copied().unwrap_or(1).max(1)
}

/// The latest period that should have a value on the as-of date, where `latest` is older: `cadence` periods after it, with
/// one period of grace.
pub(super) fn stale(setting: Setting<'_>, every: Every, latest: Period, cadence: i64) -> Option<Period> {
    let expected = every.containing(setting.as_of).plus(-1 - cadence);
    (latest < expected).then_some(expected)
}

/// How many days before `day` the value that follows `latest` after `cadence` periods was due, with one period of grace, where it was.
pub(super) fn days_overdue(latest: Period, cadence: i64, day: NaiveDate) -> Option<i64> {
    Duty::until(latest.plus(1 + cadence).end()).days_late(day)
}
