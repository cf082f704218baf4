//! How each metric had moved by the end of a month or quarter, by the points known then.
//!
//! In: the metrics. Out: movements, the same for briefs and for the page of changes, each computed once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;

use crate::model::{Id, Period};
use crate::report::MetricReport;
use crate::report::metric::Point;
use crate::report::movement::Movement;

use super::Setting;
use super::entries::MetricsById;
use super::metrics::moved_by;
use super::overview::began_of;

/// How a metric had moved by the end of a period, and since when.
#[derive(Debug, Clone, Copy)]
pub(super) struct MovedUntil {
    pub(super) movement: Movement,
    pub(super) began: Option<Period>,
}

/// The day on which the value of `point` is told: the last of its period, or the day of the report where that is not over.
pub(super) fn told_on(point: &Point, as_of: NaiveDate) -> NaiveDate {
    point.period.end().min(as_of)
}

/// The movements that were asked for, by metric and the number of points known.
pub(super) struct Past<'a> {
    setting: Setting<'a>,
    known: BTreeMap<&'a Id, Mutex<BTreeMap<usize, MovedUntil>>>,
}

impl<'a> Past<'a> {
    /// That of `metrics`.
    pub(super) fn of(setting: Setting<'a>, metrics: &MetricsById<'a>) -> Self {
        Self { setting, known: metrics.keys().map(|id| (*id, Mutex::default())).collect() }
    }

    /// What every computation needs.
    pub(super) fn setting(&self) -> Setting<'a> {
        self.setting
    }

    /// How `metric` moved at the end of `until`; `None` where that time has no value.
    pub(super) fn until(&self, metric: &MetricReport, until: Period) -> Option<MovedUntil> {
        let last = self.last_told(metric, until.end())?;
        let is_of_then = until.contains(told_on(&metric.series[last], self.setting.as_of));
        is_of_then.then(|| self.known_up_to(metric, last))
    }

    /// Whether `metric` had moved by `day` as it has by now: what was told then is not new.
    pub(super) fn had_moved_so(&self, metric: &MetricReport, movement: Movement, day: NaiveDate) -> bool {
        let then = || Some(self.known_up_to(metric, self.last_told(metric, day)?).movement.verdict);
        movement.is_signal() && then() == Some(movement.verdict)
    }

    /// The last point with a value that was told by `day`.
    fn last_told(&self, metric: &MetricReport, day: NaiveDate) -> Option<usize> {
        let known = metric.series.partition_point(|point| told_on(point, self.setting.as_of) <= day);
        metric.series[..known].iter().rposition(|point| point.value.is_some())
    }

    fn known_up_to(&self, metric: &MetricReport, last: usize) -> MovedUntil {
        let points = last + 1;
        let computed = || self.computed(metric, points);
        let Some(own) = self.known.get(&metric.head.id) else { return computed() };
        let mut own = own.lock().unwrap_or_else(PoisonError::into_inner);
        *own.entry(points).or_insert_with(computed)
    }

    fn computed(&self, metric: &MetricReport, points: usize) -> MovedUntil {
        let is_last = metric.latest.is_some_and(|latest| latest.period == metric.series[points - 1].period);
        // Of the latest value all pages say the same.
        if is_last {
            let began = metric.spc.as_ref().and_then(|chart| began_of(metric, chart, metric.movement));
            return MovedUntil { movement: metric.movement, began };
        }
        moved_by(self.setting, metric, points)
    }
}
