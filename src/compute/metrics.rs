//! Metrics: points with the targets in force, status, control chart, trend, marks.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::formula::interval::Interval;
use crate::formula::spc::{Bounds, ChartOptions, ChartValue, ControlChart, Improvement, VariationIcon, control_chart};
use crate::formula::trend::{SeasonalTrend, Trend, observations, seasonal_trend, trend};
use crate::model::{Better, Every, Id, Label, Metric, Period, Plan, Unit};
use crate::report::metric::{Latest, Mark, MarkKind, PartReport};
use crate::report::survey::SurveyChange;
use crate::report::{AuditReport, MetricReport, MetricStatus, Point, VisitReport};
use crate::schema::metric::MetricGroup;

use super::Setting;
use super::points::{Observations, Points, ScoredDocuments, points};

/// Values that differ by less are equal.
const TOLERANCE: f64 = 1e-9;
/// A seasonal trend needs so many months with a value.
const SEASONAL_FROM: usize = 24;
const MONTHS: usize = 12;

/// Every metric by group, then id; metrics without a group come last.
pub(super) fn metrics(setting: Setting<'_>, audits: &[AuditReport], visits: &[VisitReport]) -> Vec<MetricReport> {
    let scored = ScoredDocuments { audits, visits };
    let plans = plans_by_metric(setting);
    let mut metrics: Vec<MetricReport> = setting
        .workspace
        .metrics
        .par_iter()
        .map(|(id, metric)| {
            let points = points(setting, metric, scored);
            report(setting, metric, &points, plans.get(id).map_or(&[][..], Vec::as_slice))
        })
        .collect();
    metrics.sort_by(|a, b| {
        let group = |m: &MetricReport| (m.group.is_none(), m.group.map(MetricGroup::name));
        group(a).cmp(&group(b)).then_with(|| a.head.id.cmp(&b.head.id))
    });
    metrics
}

/// The plans that shall move, or are judged by, each metric.
fn plans_by_metric(setting: Setting<'_>) -> BTreeMap<&Id, Vec<&Plan>> {
    let mut plans: BTreeMap<&Id, Vec<&Plan>> = BTreeMap::new();
    for plan in setting.workspace.plans.values() {
        for metric in super::plans::judged_by(plan) {
            plans.entry(metric).or_default().push(plan);
        }
    }
    plans
}

fn report(setting: Setting<'_>, metric: &Arc<Metric>, points: &Points, plans: &[&Plan]) -> MetricReport {
    let series = series(metric, &points.whole);
    let valued: Vec<Latest> = series.iter().filter_map(latest_of).collect();
    let (latest, previous) = (valued.last().copied(), valued.len().checked_sub(2).map(|index| valued[index]));
    let target = target(setting, metric, latest);
    let chart = Chart { setting, metric, target };
    let spc = chart.of(&series);
    let trend_from = last_rebase(spc.as_ref()).or_else(|| series.first().map(|point| point.date));
    let since = since(&series, trend_from);
    let breakdowns: BTreeMap<String, BTreeMap<String, Vec<Point>>> = points
        .parts
        .iter()
        .map(|(name, parts)| {
            (name.clone(), parts.iter().map(|(value, c)| (value.clone(), self::series(metric, c))).collect())
        })
        .collect();
    let parts = breakdowns
        .iter()
        .map(|(name, parts)| (name.clone(), parts.iter().map(|(value, s)| (value.clone(), chart.part(s))).collect()));
    MetricReport {
        written: Arc::clone(metric),
        breakdown_charts: parts.collect(),
        latest,
        previous,
        target,
        status: status(metric, latest),
        trend: Some(trend_of(setting, metric.every, since)),
        seasonal_trend: seasonal(setting, metric, since),
        trend_from: trend_from.map(|date| metric.every.containing(date)),
        variation: spc.as_ref().and_then(|chart| chart.variation_icon),
        assurance: spc.as_ref().and_then(|chart| chart.assurance),
        spc,
        survey_change: survey_change(setting, points, latest, previous),
        marks: marks(metric, points, plans),
        stale: latest.and_then(|latest| stale(setting, metric.every, latest.period)),
        days_overdue: latest.and_then(|latest| days_overdue(setting, latest.period)),
        says: Vec::new(),
        sources: points.sources.clone(),
        terms: points.terms.clone(),
        rows: points.rows.clone(),
        series,
        breakdowns,
    }
}

fn series(metric: &Metric, course: &Observations) -> Vec<Point> {
    let points = course.iter().map(|(period, observation)| Point {
        period: *period,
        date: period.start(),
        value: observation.value,
        n: observation.n,
        low: observation.low,
        high: observation.high,
        target: metric.target.at(*period),
    });
    points.collect()
}

fn latest_of(point: &Point) -> Option<Latest> {
    Some(Latest { period: point.period, value: point.value? })
}

/// The target that the latest value is judged by: the one in force in its period; without a value, on the as-of date.
fn target(setting: Setting<'_>, metric: &Metric, latest: Option<Latest>) -> Option<f64> {
    let period = latest.map_or_else(|| metric.every.containing(setting.as_of), |latest| latest.period);
    metric.target.at(period)
}

fn status(metric: &Metric, latest: Option<Latest>) -> MetricStatus {
    let Some(latest) = latest else { return MetricStatus::NoData };
    let target = metric.target.at(latest.period).filter(|_| metric.better != Better::Neutral);
    let Some(target) = target else { return MetricStatus::NoTarget };
    let reaches = |bound: f64| reaches(metric.better, latest.value, bound);
    match metric.warn.at(latest.period) {
        _ if reaches(target) => MetricStatus::Met,
        Some(warn) if reaches(warn) => MetricStatus::Warn,
        _ => MetricStatus::Missed,
    }
}

/// Whether `value` is at least as good as `bound`; never for a neutral measure.
pub(super) fn reaches(better: Better, value: f64, bound: f64) -> bool {
    match better {
        Better::Higher => value >= bound - TOLERANCE,
        Better::Lower => value <= bound + TOLERANCE,
        Better::Neutral => false,
    }
}

/// Process-control charts of a metric and its parts.
struct Chart<'a> {
    setting: Setting<'a>,
    metric: &'a Metric,
    target: Option<f64>,
}

impl Chart<'_> {
    fn of(&self, series: &[Point]) -> Option<ControlChart> {
        let spc = &self.metric.spc;
        let options = ChartOptions {
            direction: improvement(self.metric.better),
            target: self.target,
            baseline: spc.baseline.as_ref().map(|baseline| baseline.0),
            rebase: spc
                .rebase
                .0
                .iter()
                .map(|rebase| self.metric.every.containing(rebase.from.start()).start())
                .collect(),
            screen: spc.screen.unwrap_or(self.setting.config().spc.screen),
            two_of_three: self.setting.config().spc.two_of_three,
            trial: true,
            ..ChartOptions::default()
        };
        let values: Vec<ChartValue> =
            series.iter().map(|point| ChartValue { date: point.date, value: point.value, n: None }).collect();
        // A baseline under twelve points is an error of its own in the document.
        control_chart(&values, &options).ok().filter(|chart| !chart.points.is_empty())
    }

    fn part(&self, series: &[Point]) -> PartReport {
        let spc = self.of(series);
        PartReport {
            variation: spc.as_ref().and_then(|chart| chart.variation_icon),
            assurance: spc.as_ref().and_then(|chart| chart.assurance),
            spc,
            latest: series.iter().rev().find_map(latest_of),
        }
    }
}

/// The verdict on variation at the end of `until`, by the points known then; `None` where that time has no point.
pub(super) fn variation_until(
    setting: Setting<'_>,
    metric: &Metric,
    series: &[Point],
    until: Period,
) -> Option<VariationIcon> {
    let known = &series[..series.partition_point(|point| point.date <= until.end())];
    let last = known.iter().rev().find(|point| point.value.is_some())?;
    if !until.contains(last.date) {
        return None;
    }
    Chart { setting, metric, target: None }.of(known)?.shown_variation()
}

/// The direction that formulas take.
pub(super) fn improvement(better: Better) -> Improvement {
    match better {
        Better::Higher => Improvement::Increase,
        Better::Lower => Improvement::Decrease,
        Better::Neutral => Improvement::Neutral,
    }
}

/// The interval that formulas take.
pub(super) fn interval(every: Every) -> Interval {
    match every {
        Every::Day => Interval::Day,
        Every::Week => Interval::Week,
        Every::Month => Interval::Month,
        Every::Quarter => Interval::Quarter,
        Every::Year => Interval::Year,
    }
}

/// What a value of `metric` can be: as stated, else what its unit can be.
pub(super) fn possible(metric: &Metric) -> Bounds {
    if let Some(stated) = metric.bounds {
        return Bounds { low: stated.low, high: stated.high };
    }
    match metric.unit {
        Unit::Percent => Bounds { low: Some(0.0), high: Some(100.0) },
        Unit::Count | Unit::Duration | Unit::Ratio | Unit::Currency(_) => Bounds { low: Some(0.0), high: None },
        Unit::Score | Unit::Other(_) => Bounds::default(),
    }
}

/// The series as formulas take it.
pub(super) fn dated(series: &[Point]) -> Vec<(NaiveDate, Option<f64>)> {
    series.iter().map(|point| (point.date, point.value)).collect()
}

/// The first date of the last segment, where the limits were ever started again.
pub(super) fn last_rebase(chart: Option<&ControlChart>) -> Option<NaiveDate> {
    chart?.segments.last().filter(|segment| segment.index > 0).map(|segment| segment.start)
}

/// The points from `from` on.
pub(super) fn since(series: &[Point], from: Option<NaiveDate>) -> &[Point] {
    let start = series.partition_point(|point| from.is_some_and(|from| point.date < from));
    &series[start..]
}

/// The trend of `series`, which has one point a period.
pub(super) fn trend_of(setting: Setting<'_>, every: Every, series: &[Point]) -> Trend {
    let observed = observations(&dated(series), interval(every)).unwrap_or_default();
    trend(&observed, setting.confidence)
}

fn seasonal(setting: Setting<'_>, metric: &Metric, series: &[Point]) -> Option<SeasonalTrend> {
    let valued = series.iter().filter(|point| point.value.is_some()).count();
    if metric.every != Every::Month || valued < SEASONAL_FROM {
        return None;
    }
    let by_period: BTreeMap<Period, Option<f64>> = series.iter().map(|point| (point.period, point.value)).collect();
    let (first, last) = (*by_period.keys().next()?, *by_period.keys().next_back()?);
    let months = std::iter::successors(Some(first), |month| Some(month.next())).take_while(|month| *month <= last);
    let values: Vec<Option<f64>> = months.map(|month| by_period.get(&month).copied().flatten()).collect();
    Some(seasonal_trend(&values, MONTHS, setting.confidence))
}

fn survey_change(
    setting: Setting<'_>,
    points: &Points,
    latest: Option<Latest>,
    previous: Option<Latest>,
) -> Option<SurveyChange> {
    let answers = points.answers.as_ref()?;
    let before = answers.by_period.get(&previous?.period)?;
    let after = answers.by_period.get(&latest?.period)?;
    Some(answers.scoring.change(before, after, setting.confidence))
}

fn marks(metric: &Metric, points: &Points, plans: &[&Plan]) -> Vec<Mark> {
    let rebases = metric.spc.rebase.0.iter().map(|rebase| Mark {
        date: metric.every.containing(rebase.from.start()).start(),
        kind: MarkKind::Rebase,
        text: rebase.reason.clone(),
        plan: None,
    });
    let changes = plans.iter().filter_map(|plan| {
        let (text, plan_id) = (plan.head.title.clone(), Some(plan.head.id.clone()));
        Some(Mark { date: plan.change_date()?, kind: MarkKind::Change, text, plan: plan_id })
    });
    let versions = points.version_breaks.iter().map(|(period, before, after)| Mark {
        date: period.start(),
        kind: MarkKind::VersionBreak,
        text: Label::plain(format!("{before} → {after}"), None),
        plan: None,
    });
    let mut marks: Vec<Mark> = rebases.chain(changes).chain(versions).collect();
    marks.sort_by_key(|mark| mark.date);
    marks
}

/// The latest period that should have a value on the as-of date, where `latest` is older: the last finished one, with
/// one period of grace.
fn stale(setting: Setting<'_>, every: Every, latest: Period) -> Option<Period> {
    let expected = every.containing(setting.as_of).plus(-2);
    (latest < expected).then_some(expected)
}

/// How many days ago the value after `latest` was due, with one period of grace, where it was.
fn days_overdue(setting: Setting<'_>, latest: Period) -> Option<i64> {
    let days = (setting.as_of - latest.plus(2).end()).num_days();
    (days > 0).then_some(days)
}
