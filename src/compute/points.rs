//! The points of a metric, from whatever source it names.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::metric::{MetricSource, Series, SeriesPoint, Statistic};
use crate::model::{Every, Metric, Period};
use crate::report::VisitReport;
use crate::report::metric::{LeftOpen, PointTerm, RowsTaken};

use super::Setting;
use super::privacy;
use super::surveys::Scoring;
use crate::formula::finite;
use crate::formula::sum::{Sum, mean, median};
use crate::formula::survey::AnswerCounts;

pub(super) mod by_scope;
pub(super) use by_scope::AuditsByScope;
pub(super) mod log;
pub(super) use log::{promise_kept, resolution_seconds};
pub(super) mod rows;
pub(super) mod scored;
pub(super) use scored::matches;
pub(super) mod survey;

/// The value of one period, before the target is known.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct PeriodValue {
    pub(super) value: Option<f64>,
    pub(super) n: Option<f64>,
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
}

/// Observations by period.
pub(super) type Observations = BTreeMap<Period, PeriodValue>;

/// A metric's observations: the whole, and breakdown → value → part.
#[derive(Debug, Clone, Default)]
pub(super) struct Points {
    pub(super) whole: Observations,
    pub(super) parts: BTreeMap<String, BTreeMap<String, Observations>>,
    /// Files or `kind/id` references the points come from.
    pub(super) sources: Vec<String>,
    /// Periods at which the checklist's version changed, with the versions before and after.
    pub(super) version_breaks: Vec<(Period, u32, u32)>,
    /// What each point of the whole is made of, where that is a row or documents.
    pub(super) terms: BTreeMap<Period, Vec<PointTerm>>,
    /// For a metric of rows: what those of each period came to.
    pub(super) rows: BTreeMap<Period, RowsTaken>,
    /// The least number behind a value, where some are withheld for it.
    pub(super) withheld: Option<u64>,
    /// What is in no point because it has not ended.
    pub(super) left_open: Option<LeftOpen>,
    /// For a metric of surveys: the answers behind the whole.
    pub(super) answers: Option<SurveyAnswers>,
}

/// Answers by period, and how they are scored.
#[derive(Debug, Clone)]
pub(super) struct SurveyAnswers {
    pub(super) scoring: Scoring,
    pub(super) by_period: BTreeMap<Period, AnswerCounts>,
    /// The series of waves that the answers of a period are of; surveys that are no waves are one series, without a name.
    pub(super) series: BTreeMap<Period, BTreeSet<String>>,
}

impl SurveyAnswers {
    /// Whether the answers of two periods are waves of one series, which alone may be compared.
    pub(super) fn are_waves(&self, before: Period, after: Period) -> bool {
        let [before, after] = [before, after].map(|period| self.series.get(&period));
        before.is_some_and(|series| series.len() == 1) && before == after
    }
}

/// The scored documents that metrics may be made from.
#[derive(Clone, Copy)]
pub(super) struct ScoredDocuments<'a> {
    pub(super) audits: &'a AuditsByScope<'a>,
    pub(super) visits: &'a [VisitReport],
}

/// The observations of `metric` in periods that have begun by the as-of date.
pub(super) fn points(setting: Setting<'_>, metric: &Metric, scored: ScoredDocuments<'_>) -> Points {
    let mut points = match &metric.source {
        MetricSource::Series(series) => written(metric, series),
        MetricSource::Survey(source) => survey::points(setting, metric, source),
        MetricSource::Audit(source) => scored::audits(setting, metric, scored.audits, source),
        MetricSource::Visit(source) => scored::visits(setting, metric, scored.visits, source),
        MetricSource::Log(source) => log::points(setting, metric, source, scored),
        MetricSource::Rows(rows) => rows::points(setting, metric, rows),
    };
    let begun = |course: &mut Observations| course.retain(|period, _| period.start() <= setting.as_of);
    begun(&mut points.whole);
    points.parts.values_mut().flat_map(BTreeMap::values_mut).for_each(begun);
    if matches!(metric.source, MetricSource::Series(_)) {
        privacy::hide_small(setting, metric, &mut points);
    }
    points
}

/// One value made of several; `None` of none.
pub(super) fn summarise(values: &[f64], statistic: Statistic) -> Option<f64> {
    match statistic {
        Statistic::Mean => mean(values),
        Statistic::Median => median(values),
    }
}

/// Values gathered by period into one observation each, counting every value once.
fn gather(values: impl IntoIterator<Item = (Period, f64)>, statistic: Statistic) -> Observations {
    let mut by_period: BTreeMap<Period, Vec<f64>> = BTreeMap::new();
    for (period, value) in values {
        by_period.entry(period).or_default().push(value);
    }
    let observe = |values: Vec<f64>| PeriodValue {
        value: summarise(&values, statistic),
        n: Some(values.len() as f64),
        ..PeriodValue::default()
    };
    by_period.into_iter().map(|(period, values)| (period, observe(values))).collect()
}

fn written(metric: &Metric, series: &Series) -> Points {
    let sources =
        series.files.iter().cloned().chain(series.files.is_empty().then(|| metric.head.origin.path().to_owned()));
    let mut points = Points { sources: sources.collect(), ..Points::default() };
    let rows: Vec<&SeriesPoint> = series.points.iter().collect();
    points.whole = whole_of(metric.every, &rows, &metric.by);
    for row in rows.iter().filter(|row| row.breakdown.is_empty()) {
        let Some(value) = row.value else { continue };
        let term = PointTerm { document: None, value, origin: row.origin.clone() };
        points.terms.entry(metric.every.containing(row.period.start())).or_default().push(term);
    }
    for breakdown in &metric.by {
        let mut values: BTreeMap<&str, Vec<&SeriesPoint>> = BTreeMap::new();
        for row in &rows {
            if let Some(value) = row.breakdown.get(breakdown) {
                values.entry(value).or_default().push(row);
            }
        }
        let parts = values.into_iter().map(|(value, rows)| {
            let others: Vec<String> = metric.by.iter().filter(|name| *name != breakdown).cloned().collect();
            (value.to_owned(), whole_of(metric.every, &rows, &others))
        });
        points.parts.insert(breakdown.clone(), parts.collect());
    }
    points
}

/// The whole of `rows` over the breakdowns `by`: the row whose breakdown is empty, else the n-weighted mean of the
/// parts along the first breakdown that has any.
fn whole_of(every: Every, rows: &[&SeriesPoint], by: &[String]) -> Observations {
    let mut by_period: BTreeMap<Period, Vec<&SeriesPoint>> = BTreeMap::new();
    for row in rows {
        by_period.entry(every.containing(row.period.start())).or_default().push(row);
    }
    by_period.into_iter().map(|(period, rows)| (period, whole_row(&rows, by))).collect()
}

fn whole_row(rows: &[&SeriesPoint], by: &[String]) -> PeriodValue {
    let parts_of = |row: &&SeriesPoint| by.iter().filter(|name| row.breakdown.contains_key(*name)).count();
    if let Some(whole) = rows.iter().find(|row| parts_of(row) == 0) {
        return PeriodValue { value: whole.value, n: whole.n, ..PeriodValue::default() };
    }
    // Rows that split by one breakdown only are taken before rows that split by several, so that nothing counts twice.
    let fewest = rows.iter().map(parts_of).min().unwrap_or(0);
    let first =
        by.iter().find(|name| rows.iter().any(|row| parts_of(row) == fewest && row.breakdown.contains_key(*name)));
    let Some(first) = first else { return PeriodValue::default() };
    let parts: Vec<(f64, f64)> = rows
        .iter()
        .filter(|row| parts_of(row) == fewest && row.breakdown.contains_key(first))
        .filter_map(|row| row.value.map(|value| (value, row.n)))
        .map(|(value, n)| n.map(|n| (value, n)))
        .collect::<Option<Vec<_>>>()
        .unwrap_or_default();
    let weights: Sum = parts.iter().map(|(_, n)| *n).collect();
    if weights.value() <= 0.0 {
        return PeriodValue::default();
    }
    let weighted: Sum = parts.iter().map(|(value, n)| value * n).collect();
    PeriodValue {
        value: finite(weighted.divided_by(weights.value())),
        n: Some(weights.value()),
        ..PeriodValue::default()
    }
}
