//! Points from the rows of exports.

use std::collections::BTreeMap;

use crate::formula::sum::{Sum, mean, median, quantile};
use crate::model::metric::{MeasuredRow, MeasuredRows, RowStatistic, Statistic, Taken};
use crate::model::{Metric, Period};

use super::log::share;
use super::{Observations, PeriodValue, Points, Setting};

/// The measure of rows by period. Counts run from the first to the last period that the rows cover, zeros included; a period that
/// the as-of date cuts short has no count yet.
pub(super) fn points(setting: Setting<'_>, metric: &Metric, rows: &MeasuredRows) -> Points {
    let periods = || rows.rows.iter().map(|row| metric.every.containing(row.at.date()));
    let measured = Measured { setting, metric, rows, span: periods().min().zip(periods().max()) };
    let all: Vec<&MeasuredRow> = rows.rows.iter().collect();
    let mut points = Points { whole: measured.course(&all), sources: rows.files.clone(), ..Points::default() };
    for (nth, breakdown) in metric.by.iter().enumerate() {
        let mut groups: BTreeMap<&str, Vec<&MeasuredRow>> = BTreeMap::new();
        for row in &rows.rows {
            if let Some(value) = row.parts.get(nth).and_then(Option::as_deref) {
                groups.entry(value).or_default().push(row);
            }
        }
        let parts = groups.into_iter().map(|(value, rows)| (value.to_owned(), measured.course(&rows))).collect();
        points.parts.insert(breakdown.clone(), parts);
    }
    points
}

struct Measured<'a> {
    setting: Setting<'a>,
    metric: &'a Metric,
    rows: &'a MeasuredRows,
    span: Option<(Period, Period)>,
}

impl Measured<'_> {
    fn course(&self, rows: &[&MeasuredRow]) -> Observations {
        let mut by_period: BTreeMap<Period, Vec<&MeasuredRow>> = BTreeMap::new();
        for row in rows {
            by_period.entry(self.metric.every.containing(row.at.date())).or_default().push(row);
        }
        if self.counts() {
            return self.counted(&by_period);
        }
        by_period.into_iter().filter_map(|(period, rows)| Some((period, self.observe(&rows)?))).collect()
    }

    fn counts(&self) -> bool {
        self.rows.written.statistic == Some(RowStatistic::Count)
    }

    fn counted(&self, by_period: &BTreeMap<Period, Vec<&MeasuredRow>>) -> Observations {
        let Some((first, last)) = self.span else { return Observations::new() };
        let periods = std::iter::successors(Some(first), |period| Some(period.next()));
        let whole = periods.take_while(|period| *period <= last && period.end() <= self.setting.as_of);
        let count = |period: Period| by_period.get(&period).map_or(0, Vec::len) as f64;
        whole.map(|period| (period, plain(count(period), count(period)))).collect()
    }

    /// The value of the rows of one period; nothing where none of them measures anything.
    fn observe(&self, rows: &[&MeasuredRow]) -> Option<PeriodValue> {
        let written = &self.rows.written;
        if let Some(within) = written.within {
            let decided: Vec<bool> = rows.iter().filter_map(|row| self.is_within(row, within)).collect();
            return self.share(&decided);
        }
        let values: Vec<f64> = rows.iter().filter_map(|row| taken(row)).collect();
        if written.share.is_some() {
            let kept: Vec<bool> = values.iter().map(|value| *value > 0.5).collect();
            return self.share(&kept);
        }
        let usual = match self.metric.statistic() {
            Statistic::Mean => RowStatistic::Mean,
            Statistic::Median => RowStatistic::Median,
        };
        let value = match written.statistic.unwrap_or(usual) {
            RowStatistic::Mean => mean(&values),
            RowStatistic::Median => median(&values),
            RowStatistic::P90 => quantile(&values, 0.9),
            RowStatistic::Sum => (!values.is_empty()).then(|| values.iter().copied().collect::<Sum>().value()),
            RowStatistic::Count => Some(rows.len() as f64),
        };
        value.map(|value| plain(value, values.len() as f64))
    }

    /// Whether a row kept `within`; nothing where it measures nothing, or is open and may still keep it.
    fn is_within(&self, row: &MeasuredRow, within: f64) -> Option<bool> {
        match row.taken {
            Taken::Value(seconds) => Some(seconds <= within),
            Taken::Nothing => None,
            Taken::Open => {
                let now = self.setting.as_of.and_time(chrono::NaiveTime::MIN);
                let waited = match &self.rows.calendar {
                    Some(calendar) => calendar.between(row.at, now),
                    None => (now - row.at).num_seconds() as f64,
                };
                (waited > within).then_some(false)
            }
        }
    }

    fn share(&self, decided: &[bool]) -> Option<PeriodValue> {
        let kept = decided.iter().filter(|kept| **kept).count();
        (!decided.is_empty()).then(|| share(kept, decided.len(), self.setting.confidence))
    }
}

fn taken(row: &MeasuredRow) -> Option<f64> {
    match row.taken {
        Taken::Value(value) => Some(value),
        Taken::Open | Taken::Nothing => None,
    }
}

fn plain(value: f64, n: f64) -> PeriodValue {
    PeriodValue { value: Some(value), n: Some(n), ..PeriodValue::default() }
}
