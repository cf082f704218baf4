//! Points from the rows of logs.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use crate::formula::distribution::Confidence;
use crate::formula::proportion::Proportion;
use crate::formula::sum::{mean, median};
use crate::model::calendar::Moment;
use crate::model::metric::{LogMeasure, MetricSource};
use crate::model::{Every, Id, Log, LogRow, Metric, Period};
use crate::report::log::COMPLAINT;
use crate::report::metric::LeftOpen;
use crate::schema::source::LogSource;

use super::scored::matches;
use super::{Observations, PeriodValue, Points, ScoredDocuments, Setting};
use crate::compute::floor::Entered;

/// The measure of rows by period. Counts run from the first to the last month that the logs cover, zeros included; a
/// period that the as-of date cuts short has no count yet.
pub(super) fn points(setting: Setting<'_>, metric: &Metric, wanted: &LogSource, scored: ScoredDocuments<'_>) -> Points {
    let logs = wanted.logs.iter().filter_map(|id| setting.workspace.logs.get(&id.value));
    let rows: Vec<Case<'_>> = logs.flat_map(|log| log.rows.iter().map(|row| Case { row, log })).collect();
    let base = match (wanted.measure, &wanted.of) {
        (LogMeasure::Per1000, Some(base)) => base_course(setting, &base.value, scored),
        _ => Observations::new(),
    };
    let measured = Measured { setting, metric, source: wanted, span: span(metric, &rows), base };
    let is_chosen = |row: &Case<'_>| row.is_in(setting.as_of) && matches(&wanted.filter, |name| row.column(name));
    let chosen: Vec<Case<'_>> = rows.into_iter().filter(is_chosen).collect();
    let mut points = Points {
        whole: measured.course(&chosen),
        sources: wanted.logs.iter().map(|id| format!("log/{}", id.value)).collect(),
        left_open: left_open(setting, wanted.measure, &chosen),
        ..Points::default()
    };
    for breakdown in &metric.by {
        let mut groups: BTreeMap<&str, Vec<Case<'_>>> = BTreeMap::new();
        for row in &chosen {
            if let Some(value) = row.row.column(breakdown) {
                groups.entry(value).or_default().push(*row);
            }
        }
        let parts = groups.into_iter().map(|(value, rows)| (value.to_owned(), measured.course(&rows))).collect();
        points.parts.insert(breakdown.clone(), parts);
    }
    points
}

/// What `measure` leaves out of `rows`, which had come in by then, because it has not ended by the as-of date; nothing where it leaves out none.
fn left_open(setting: Setting<'_>, measure: LogMeasure, rows: &[Case<'_>]) -> Option<LeftOpen> {
    match measure {
        LogMeasure::ResolutionMean | LogMeasure::ResolutionMedian | LogMeasure::ResolutionWithin => {
            rows.iter().any(|case| case.closed_by(setting.as_of).is_none()).then_some(LeftOpen::NotClosed)
        }
        LogMeasure::ResponseMean | LogMeasure::ResponseMedian => {
            rows.iter().any(|case| case.acknowledged_by(setting.as_of).is_none()).then_some(LeftOpen::NotEnded)
        }
        _ => None,
    }
}

/// The rows that the points of `metric` count.
pub(in crate::compute) fn entered<'a>(
    setting: Setting<'a>,
    metric: &'a Metric,
    wanted: &'a LogSource,
) -> Vec<Entered<'a>> {
    let measured = Measured { setting, metric, source: wanted, span: None, base: Observations::new() };
    let logs = wanted.logs.iter().filter_map(|id| setting.workspace.logs.get(&id.value));
    let rows = logs.flat_map(|log| (0..).zip(&log.rows).map(move |(nth, row)| (nth, Case { row, log })));
    rows.filter(|(_, case)| case.is_in(setting.as_of) && matches(&wanted.filter, |name| case.row.column(name)))
        .filter_map(|(nth, case)| {
            let period = metric.every.containing(measured.counted_on(&case)?);
            let parts = metric.by.iter().map(|name| case.row.column(name)).collect();
            let row = (case.log.head.id.as_str(), nth);
            (period.start() <= setting.as_of).then_some(Entered { row, period, parts, kept: false })
        })
        .collect()
}

/// The cases behind each figure on the pages of the logs of `wanted` that tells something of its measure: the number of cases by month
/// and type, by type and by category, and what all of them came to.
pub(in crate::compute) fn on_page<'a>(
    setting: Setting<'a>,
    metric: &'a Metric,
    wanted: &'a LogSource,
) -> Vec<Vec<(&'a str, u64)>> {
    let measured = Measured { setting, metric, source: wanted, span: None, base: Observations::new() };
    let mut groups: BTreeMap<(&str, Told<'_>), Vec<(&str, u64)>> = BTreeMap::new();
    for log in wanted.logs.iter().filter_map(|id| setting.workspace.logs.get(&id.value)) {
        let id = log.head.id.as_str();
        for (nth, row) in (0..).zip(&log.rows).filter(|(_, row)| row.is_in(setting.as_of)) {
            let case = Case { row, log };
            let Some(day) = measured.counted_on(&case) else { continue };
            let mut tell = |told| groups.entry((id, told)).or_default().push((id, nth));
            tell(Told::All);
            if matches!(wanted.measure, LogMeasure::Count | LogMeasure::Per1000 | LogMeasure::Open) {
                let (month, kind) = (Every::Month.containing(day), row.kind.as_deref());
                tell(Told::Month(month));
                tell(Told::TypeInMonth(month, kind));
                tell(Told::Type(kind));
                tell(Told::Category(row.category.as_deref()));
            } else if row.kind.as_deref() == Some(COMPLAINT) {
                // The time to resolution is told of complaints too.
                tell(Told::Type(Some(COMPLAINT)));
            }
        }
    }
    groups.into_values().collect()
}

/// What a figure on the page of a log is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Told<'a> {
    All,
    Month(Period),
    TypeInMonth(Period, Option<&'a str>),
    Type(Option<&'a str>),
    Category(Option<&'a str>),
}

/// The course of the metric that complaints are counted per thousand of. A metric that is itself such a rate has none,
/// so that two rates cannot be defined by each other.
fn base_course(setting: Setting<'_>, base: &Id, scored: ScoredDocuments<'_>) -> Observations {
    match setting.workspace.metrics.get(base) {
        Some(metric) if !matches!(&metric.source, MetricSource::Log(of) if of.measure == LogMeasure::Per1000) => {
            super::points(setting, metric, scored).whole
        }
        _ => Observations::new(),
    }
}

/// The first and last period in which anything was received.
fn span(metric: &Metric, rows: &[Case<'_>]) -> Option<(Period, Period)> {
    let received = || rows.iter().filter_map(|row| row.received.map(|at| metric.every.containing(at.date())));
    received().min().zip(received().max())
}

/// A row, and the log that it is of.
#[derive(Clone, Copy)]
struct Case<'a> {
    row: &'a LogRow,
    log: &'a Log,
}

impl std::ops::Deref for Case<'_> {
    type Target = LogRow;

    fn deref(&self) -> &LogRow {
        self.row
    }
}

struct Measured<'a> {
    setting: Setting<'a>,
    metric: &'a Metric,
    source: &'a LogSource,
    span: Option<(Period, Period)>,
    base: Observations,
}

impl Measured<'_> {
    fn course(&self, rows: &[Case<'_>]) -> Observations {
        match self.source.measure {
            LogMeasure::Count => self.counted(rows, |count, _| Some(count)),
            LogMeasure::Per1000 => self.counted(rows, |count, period| {
                let base = self.base.get(&period)?.value?;
                (base > 0.0).then(|| 1000.0 * count / base)
            }),
            LogMeasure::Open => self.open(rows),
            LogMeasure::OnTime => self.on_time(rows),
            LogMeasure::ResponseMean => self.response(rows, mean),
            LogMeasure::ResponseMedian => self.response(rows, median),
            LogMeasure::ResponseWithin => self.response_within(rows, self.source.within.unwrap_or(f64::INFINITY)),
            LogMeasure::ResolutionMean => self.resolution(rows, |seconds| plain(mean(seconds), seconds)),
            LogMeasure::ResolutionMedian => self.resolution(rows, |seconds| plain(median(seconds), seconds)),
            LogMeasure::ResolutionWithin => self.resolution(rows, |seconds| {
                let within = self.source.within.unwrap_or(f64::INFINITY);
                let kept = seconds.iter().filter(|seconds| **seconds <= within).count();
                self.share(kept, seconds.len())
            }),
        }
    }

    fn whole_periods(&self) -> impl Iterator<Item = Period> {
        let as_of = self.setting.as_of;
        let (first, last) = self.span.map_or((None, None), |(first, last)| (Some(first), Some(last)));
        std::iter::successors(first, |period| Some(period.next()))
            .take_while(move |period| last.is_some_and(|last| *period <= last) && period.end() <= as_of)
    }

    fn counted(&self, rows: &[Case<'_>], value: impl Fn(f64, Period) -> Option<f64>) -> Observations {
        let mut counts: BTreeMap<Period, u64> = BTreeMap::new();
        for received in rows.iter().filter_map(|case| case.received) {
            *counts.entry(self.metric.every.containing(received.date())).or_default() += 1;
        }
        self.whole_periods()
            .map(|period| {
                let count = counts.get(&period).copied().unwrap_or(0) as f64;
                let n = match self.source.measure {
                    LogMeasure::Per1000 => self.base.get(&period).and_then(|base| base.value),
                    _ => Some(count),
                };
                (period, PeriodValue { value: value(count, period), n, ..PeriodValue::default() })
            })
            .collect()
    }

    /// Rows received by the end of each period and not closed by then.
    fn open(&self, rows: &[Case<'_>]) -> Observations {
        let mut moves: BTreeMap<Period, i64> = BTreeMap::new();
        for row in rows {
            let Some(received) = row.received else { continue };
            *moves.entry(self.metric.every.containing(received.date())).or_default() += 1;
            if let Some(closed) = row.closed {
                *moves.entry(self.metric.every.containing(closed.max(received).date())).or_default() -= 1;
            }
        }
        let mut open = 0;
        self.whole_periods()
            .map(|period| {
                open += moves.get(&period).copied().unwrap_or(0);
                let count = Some(open as f64);
                (period, PeriodValue { value: count, n: count, ..PeriodValue::default() })
            })
            .collect()
    }

    fn on_time(&self, rows: &[Case<'_>]) -> Observations {
        let mut decided: BTreeMap<Period, (usize, usize)> = BTreeMap::new();
        for row in rows {
            let (Some(received), Some(kept)) = (row.received, promise_kept(row, self.setting)) else { continue };
            let entry = decided.entry(self.metric.every.containing(received.date())).or_default();
            entry.0 += usize::from(kept);
            entry.1 += 1;
        }
        decided.into_iter().map(|(period, (kept, of))| (period, self.share(kept, of))).collect()
    }

    fn resolution(&self, rows: &[Case<'_>], observe: impl Fn(&[f64]) -> PeriodValue) -> Observations {
        let mut seconds: BTreeMap<Period, Vec<f64>> = BTreeMap::new();
        for row in rows {
            let closed = row.closed_by(self.setting.as_of);
            let (Some(closed), Some(taken)) = (closed, resolution_seconds(row)) else { continue };
            seconds.entry(self.metric.every.containing(closed.date())).or_default().push(taken);
        }
        seconds.into_iter().map(|(period, seconds)| (period, observe(&seconds))).collect()
    }

    /// The day that says in which period `case` counts; nothing where it does not.
    fn counted_on(&self, case: &Case<'_>) -> Option<NaiveDate> {
        let received = case.received.map(|received| received.date());
        let is_in = match self.source.measure {
            LogMeasure::Count | LogMeasure::Per1000 | LogMeasure::Open => true,
            LogMeasure::OnTime => promise_kept(case, self.setting).is_some(),
            LogMeasure::ResponseMean | LogMeasure::ResponseMedian => self.response_of(case).is_some(),
            LogMeasure::ResponseWithin => self.answered(case, self.source.within.unwrap_or(f64::INFINITY)).is_some(),
            LogMeasure::ResolutionMean | LogMeasure::ResolutionMedian | LogMeasure::ResolutionWithin => {
                let closed = case.closed_by(self.setting.as_of);
                return closed.filter(|_| resolution_seconds(case).is_some()).map(|closed| closed.date());
            }
        };
        received.filter(|_| is_in)
    }

    /// Whether `case` was acknowledged within `within` seconds; nothing where that is still open.
    fn answered(&self, case: &Case<'_>, within: f64) -> Option<bool> {
        let now = self.setting.as_of.and_time(chrono::NaiveTime::MIN);
        let is_late = || match (&case.log.calendar, case.since) {
            (_, None) => false,
            (Some(calendar), Some(since)) => calendar.is_longer(since, calendar.moment(now), within),
            (None, Some(since)) => since.seconds_to(Moment(now)) > within,
        };
        match case.acknowledged_by(self.setting.as_of) {
            Some(_) => response_seconds(case).map(|seconds| seconds <= within),
            None => is_late().then_some(false),
        }
    }

    /// Seconds until `case` was acknowledged, where that was by the as-of date.
    fn response_of(&self, case: &Case<'_>) -> Option<f64> {
        response_seconds(case).filter(|_| case.acknowledged_by(self.setting.as_of).is_some())
    }

    /// The measure of the rows received in each period that are acknowledged.
    fn response(&self, rows: &[Case<'_>], value: impl Fn(&[f64]) -> Option<f64>) -> Observations {
        let mut seconds: BTreeMap<Period, Vec<f64>> = BTreeMap::new();
        for row in rows {
            let (Some(received), Some(taken)) = (row.received, self.response_of(row)) else { continue };
            seconds.entry(self.metric.every.containing(received.date())).or_default().push(taken);
        }
        seconds.into_iter().map(|(period, seconds)| (period, plain(value(&seconds), &seconds))).collect()
    }

    /// The share of the rows received in each period that were acknowledged within `within` seconds: one that is not yet, and is
    /// older than that, was not; a younger one is left out.
    fn response_within(&self, rows: &[Case<'_>], within: f64) -> Observations {
        let mut decided: BTreeMap<Period, (usize, usize)> = BTreeMap::new();
        for row in rows {
            let (Some(received), Some(kept)) = (row.received, self.answered(row, within)) else { continue };
            let entry = decided.entry(self.metric.every.containing(received.date())).or_default();
            entry.0 += usize::from(kept);
            entry.1 += 1;
        }
        decided.into_iter().map(|(period, (kept, of))| (period, self.share(kept, of))).collect()
    }

    fn share(&self, kept: usize, of: usize) -> PeriodValue {
        share(kept, of, self.setting.confidence)
    }
}

/// The share of `kept` in `of`, in percent, with its interval.
pub(super) fn share(kept: usize, of: usize, confidence: Confidence) -> PeriodValue {
    let (share, trials) = (kept as f64 / of as f64, of as f64);
    let (low, high) = Proportion { share, trials }.wilson(confidence);
    PeriodValue { value: Some(100.0 * share), n: Some(trials), low: Some(100.0 * low), high: Some(100.0 * high) }
}

fn plain(value: Option<f64>, values: &[f64]) -> PeriodValue {
    PeriodValue { value, n: Some(values.len() as f64), ..PeriodValue::default() }
}

/// Seconds from received to closed; `None` for an open row, a row without dates, or one closed before it came in.
pub(in crate::compute) fn resolution_seconds(row: &LogRow) -> Option<f64> {
    row.resolution.map(f64::from)
}

/// Seconds from received to acknowledged; `None` where a date is missing, or one precedes the other.
fn response_seconds(row: &LogRow) -> Option<f64> {
    row.response.map(f64::from)
}

/// Whether the promise of a decided row was kept; `None` for a row without a due date, and for an open one whose due
/// date has not passed on the as-of date.
pub(in crate::compute) fn promise_kept(row: &LogRow, setting: Setting<'_>) -> Option<bool> {
    let due = row.due?;
    let passed = |due: NaiveDateTime| due.date() < setting.as_of;
    match row.closed_by(setting.as_of) {
        Some(closed) => Some(closed <= due),
        None => passed(due).then_some(false),
    }
}
