//! Points from the rows of exports.

use std::collections::BTreeMap;

use crate::formula::sum::{Sum, mean, median, quantile};
use crate::model::calendar::Moment;
use crate::model::metric::{MeasuredRow, MeasuredRows, RowStatistic, Statistic, Taken};
use crate::model::{Metric, Period};
use crate::report::metric::{LeftOpen, PointTerm, RowsTaken};

use super::log::share;
use super::{Observations, PeriodValue, Points, Setting};
use crate::compute::floor::Entered;

/// A point of no more rows than this shows each of them.
const SHOWN: usize = 12;

/// The measure of the rows dated by the as-of date, by period. Counts and sums run from the first to the last period that the rows
/// cover, counts with zeros; a period that the as-of date cuts short has none yet.
pub(super) fn points(setting: Setting<'_>, metric: &Metric, rows: &MeasuredRows) -> Points {
    let all: Vec<&MeasuredRow> = rows.rows.iter().filter(|row| row.day <= setting.as_of).collect();
    let periods = || all.iter().map(|row| metric.every.containing(row.day));
    let measured = Measured { setting, metric, rows, span: periods().min().zip(periods().max()) };
    let mut points = Points { whole: measured.course(&all), sources: rows.files.clone(), ..Points::default() };
    let is_open = |row: &&MeasuredRow| row.taken_by(setting.as_of) == Taken::Open;
    if measured.statistic().is_some_and(|statistic| statistic != RowStatistic::Count) && all.iter().any(is_open) {
        points.left_open = Some(LeftOpen::NotEnded);
    }
    for (nth, breakdown) in metric.by.iter().enumerate() {
        let mut groups: BTreeMap<&str, Vec<&MeasuredRow>> = BTreeMap::new();
        for row in &all {
            if let Some(value) = row.parts.get(nth).and_then(Option::as_deref) {
                groups.entry(value).or_default().push(row);
            }
        }
        let parts = groups.into_iter().map(|(value, rows)| (value.to_owned(), measured.course(&rows))).collect();
        points.parts.insert(breakdown.clone(), parts);
    }
    for (period, rows) in measured.by_period(&all).into_iter().filter(|(period, _)| points.whole.contains_key(period)) {
        points.rows.insert(period, measured.taken_by(&rows));
    }
    points
}

/// The rows that the points of `metric` count.
pub(in crate::compute) fn entered<'a>(
    setting: Setting<'a>,
    metric: &'a Metric,
    rows: &'a MeasuredRows,
) -> Vec<Entered<'a>> {
    let measured = Measured { setting, metric, rows, span: None };
    let counted = rows.rows.iter().filter(|row| row.day <= setting.as_of && measured.counted(row));
    counted
        .map(|row| Entered {
            row: (row.origin.path(), row.at),
            period: metric.every.containing(row.day),
            parts: row.parts.iter().map(Option::as_deref).collect(),
            kept: measured.counts(row) == Some(true),
        })
        .collect()
}

struct Measured<'a> {
    setting: Setting<'a>,
    metric: &'a Metric,
    rows: &'a MeasuredRows,
    span: Option<(Period, Period)>,
}

impl Measured<'_> {
    fn by_period<'r>(&self, rows: &[&'r MeasuredRow]) -> BTreeMap<Period, Vec<&'r MeasuredRow>> {
        let mut by_period: BTreeMap<Period, Vec<&MeasuredRow>> = BTreeMap::new();
        for row in rows {
            by_period.entry(self.metric.every.containing(row.day)).or_default().push(row);
        }
        by_period
    }

    fn course(&self, rows: &[&MeasuredRow]) -> Observations {
        let by_period = self.by_period(rows);
        let is_whole = |period: &Period| period.end() <= self.setting.as_of;
        match self.statistic() {
            None => by_period.into_iter().filter_map(|(period, rows)| Some((period, self.share_of(&rows)?))).collect(),
            Some(RowStatistic::Count) => {
                let Some((first, last)) = self.span else { return Observations::new() };
                let periods = std::iter::successors(Some(first), |period| Some(period.next()));
                let whole = periods.take_while(|period| *period <= last).filter(is_whole);
                let count = |period: Period| by_period.get(&period).map_or(0, Vec::len) as f64;
                whole.map(|period| (period, plain(count(period), count(period)))).collect()
            }
            Some(statistic) => {
                let is_settled = |period: &Period| statistic != RowStatistic::Sum || is_whole(period);
                let settled = by_period.into_iter().filter(|(period, _)| is_settled(period));
                settled.filter_map(|(period, rows)| Some((period, self.observed(&rows, statistic)?))).collect()
            }
        }
    }

    /// How the rows of a period make its point; nothing for a share.
    fn statistic(&self) -> Option<RowStatistic> {
        let written = &self.rows.written;
        let is_share = written.share.is_some() || written.within.is_some();
        let usual = match self.metric.statistic() {
            Statistic::Mean => RowStatistic::Mean,
            Statistic::Median => RowStatistic::Median,
        };
        (!is_share).then(|| written.statistic.unwrap_or(usual))
    }

    /// The point that `statistic` makes of rows; nothing where none of them measures anything.
    fn observed(&self, rows: &[&MeasuredRow], statistic: RowStatistic) -> Option<PeriodValue> {
        let values: Vec<f64> = rows.iter().filter_map(|row| self.value_of(row)).collect();
        let value = match statistic {
            RowStatistic::Mean => mean(&values),
            RowStatistic::Median => median(&values),
            RowStatistic::P90 => quantile(&values, 0.9),
            RowStatistic::Sum => (!values.is_empty()).then(|| values.iter().copied().collect::<Sum>().value()),
            RowStatistic::Count => Some(rows.len() as f64),
        };
        value.map(|value| plain(value, values.len() as f64))
    }

    fn value_of(&self, row: &MeasuredRow) -> Option<f64> {
        match row.taken_by(self.setting.as_of) {
            Taken::Value(value) => Some(value),
            Taken::Open | Taken::Nothing => None,
        }
    }

    /// The share of rows that count, of those that are decided.
    fn share_of(&self, rows: &[&MeasuredRow]) -> Option<PeriodValue> {
        let decided: Vec<bool> = rows.iter().filter_map(|row| self.counts(row)).collect();
        let kept = decided.iter().filter(|kept| **kept).count();
        (!decided.is_empty()).then(|| share(kept, decided.len(), self.setting.confidence))
    }

    /// Whether a row counts for the share; nothing where it measures nothing, or is open and may still count.
    fn counts(&self, row: &MeasuredRow) -> Option<bool> {
        match (row.taken_by(self.setting.as_of), self.rows.written.within) {
            (Taken::Value(value), None) => Some(value > 0.5),
            (Taken::Value(seconds), Some(within)) => Some(seconds <= within),
            (Taken::Open, Some(within)) => {
                let now = self.setting.as_of.and_time(chrono::NaiveTime::MIN);
                let is_late = match &self.rows.calendar {
                    Some(calendar) => calendar.is_longer(row.since, calendar.moment(now), within),
                    None => row.since.seconds_to(Moment(now)) > within,
                };
                is_late.then_some(false)
            }
            (Taken::Nothing | Taken::Open, _) => None,
        }
    }

    /// Whether a row is one of the number behind its point.
    fn counted(&self, row: &MeasuredRow) -> bool {
        match self.statistic() {
            None => self.counts(row).is_some(),
            Some(RowStatistic::Count) => true,
            Some(_) => self.value_of(row).is_some(),
        }
    }

    /// What the rows of one period came to: how many measure nothing, and each of a few.
    fn taken_by(&self, rows: &[&MeasuredRow]) -> RowsTaken {
        let value = |row: &MeasuredRow| match (self.statistic(), self.counts(row)) {
            (None, counts) => counts.map(|counts| if counts { 100.0 } else { 0.0 }),
            (Some(RowStatistic::Count), _) => Some(1.0),
            (Some(_), _) => self.value_of(row),
        };
        let valued = rows.iter().filter_map(|row| Some((row.origin.clone(), value(row)?)));
        let terms: Vec<PointTerm> = valued.map(|(origin, value)| PointTerm { document: None, value, origin }).collect();
        RowsTaken {
            rows: rows.len(),
            left_out: rows.len() - terms.len(),
            statistic: self.statistic(),
            first: rows.first().map(|row| row.origin.clone()),
            terms: if terms.len() <= SHOWN { terms } else { Vec::new() },
        }
    }
}

fn plain(value: f64, n: f64) -> PeriodValue {
    PeriodValue { value: Some(value), n: Some(n), ..PeriodValue::default() }
}
