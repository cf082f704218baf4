//! The values that a change is judged by, and where they were heading before it.
//!
//! In: the metric, what else happened to it, and its control. Out: values by position, the interrupted time series of them, and where the
//! metric itself would have been.

use std::collections::BTreeMap;

use crate::compute::metrics::possible;
use crate::formula::distribution::Confidence;
use crate::formula::its::{Interrupted, Its, interrupted};
use crate::formula::season::season;
use crate::formula::theil_sen::Observation;
use crate::model::Period;
use crate::report::MetricReport;
use crate::report::metric::Valued;

use super::effect::Change;

/// Values by position, and the first position under the change.
pub(super) struct Course {
    pub(super) values: BTreeMap<i64, Valued>,
    pub(super) change: i64,
}

impl Course {
    /// The interrupted time series, of so many values from the change on where the end is set.
    pub(super) fn judged(&self, ends: Option<usize>, change: &Change<'_>, confidence: Confidence) -> Its {
        let before = self.values.range(..self.change);
        let after = self.values.range(self.change..).take(ends.unwrap_or(usize::MAX));
        let kept: BTreeMap<i64, f64> = before.chain(after).map(|(at, valued)| (*at, valued.value)).collect();
        let first = self.first();
        let index = |at: i64| usize::try_from(at - first).unwrap_or(0);
        let mut values = vec![None; kept.keys().next_back().map_or(0, |last| index(*last) + 1)];
        for (at, value) in kept {
            values[index(at)] = Some(value);
        }
        let season = self.season(change);
        interrupted(&Interrupted { values, change: index(self.change), season }, confidence)
    }

    fn first(&self) -> i64 {
        self.values.keys().next().copied().unwrap_or(self.change).min(self.change)
    }

    /// The periods of a season: as the metric's `spc` says, else as the settings do; `auto` where the values on the two sides show one.
    fn season(&self, change: &Change<'_>) -> Option<usize> {
        let choice = change.metric.written.spc.season.unwrap_or(change.setting.config().spc.season);
        let side = |side: &mut dyn Iterator<Item = (&i64, &Valued)>| -> Vec<Observation> {
            side.map(|(at, valued)| Observation { x: *at, y: valued.value }).collect()
        };
        let before = side(&mut self.values.range(..self.change));
        let after = side(&mut self.values.range(self.change..));
        season(&[&before, &after], change.interval(), choice).map(|season| season.period)
    }

    /// Where the metric itself would have been, within what it can be: with a control, the control's course is put back.
    pub(super) fn expected(&self, its: &Its, change: &Change<'_>) -> Vec<Valued> {
        let bounds = possible(change.metric);
        let own: BTreeMap<Period, f64> =
            change.metric.series.iter().filter_map(|point| Some((point.period, point.value?))).collect();
        let expected = |(at, valued): (&i64, &Valued)| {
            let nth = usize::try_from(at - self.change).ok()?;
            let base = own.get(&valued.period)? - valued.value;
            let value = (its.expected.get(nth)? + base).max(bounds.low.unwrap_or(f64::NEG_INFINITY));
            Some(Valued { period: valued.period, value: value.min(bounds.high.unwrap_or(f64::INFINITY)) })
        };
        self.values.range(self.change..).filter_map(expected).collect()
    }
}

impl Change<'_> {
    /// The values that the change is judged by: those between what else happened on both sides, by position, less the control's.
    pub(super) fn course(&self) -> Course {
        let interval = self.interval();
        let compared = self.compared();
        let positions = |metric: &MetricReport| -> BTreeMap<i64, (Period, f64)> {
            let points = metric.series.iter().filter_map(|point| Some((point.period, point.value?)));
            points.map(|(period, value)| (interval.position(period.start()), (period, value))).collect()
        };
        let control = self.control.filter(|control| control.every == self.metric.every).map(positions);
        // What a period that has days on both sides of the change was made of is not known.
        let is_kept = |(at, (period, _)): &(i64, (Period, f64))| compared.contains(at) && !period.is_across(self.date);
        let kept = positions(self.metric).into_iter().filter(is_kept);
        let less = |(at, (period, value)): (i64, (Period, f64))| match &control {
            Some(control) => control.get(&at).map(|(_, base)| (at, Valued { period, value: value - base })),
            None if self.control.is_some() => None,
            None => Some((at, Valued { period, value })),
        };
        Course { values: kept.filter_map(less).collect(), change: self.first_under(self.date) }
    }
}
