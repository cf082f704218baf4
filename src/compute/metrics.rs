//! Metrics: points with the targets in force, status, control chart, trend, marks.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::formula::holm::{holm, significant};
use crate::formula::interval::Interval;
use crate::formula::spc::{Bounds, ControlChart, Improvement};
use crate::formula::trend::TrendDirection;
use crate::model::metric::{MetricSource, VisitMeasure};
use crate::model::survey::ScaleMethod;
use crate::model::{Better, Every, Id, Label, Metric, Period, Plan, Unit};
use crate::report::metric::{Latest, Mark, MarkKind, PartReport, REBASE_REASON};
use crate::report::movement::{Movement, MovementBasis, MovementVerdict};
use crate::report::survey::SurveyChange;
use crate::report::{AuditReport, MetricReport, MetricStatus, Point, VisitReport};
use crate::schema::metric::MetricGroup;

use super::cadence::{cadence, days_overdue, stale};
use super::course::{Course, Judge, held_against_trend, unmoved};
use super::met::{exceptions, met};
use super::overview::{began_of, significant as significant_change};
use super::past::MovedUntil;
use super::points::{AuditsByScope, Observations, Points, ScoredDocuments, points};
use super::score::TOLERANCE;
use super::why::why_moved;
use super::{Setting, floor};

/// Every metric by group, then id; metrics without a group come last.
pub(super) fn metrics(setting: Setting<'_>, audits: &[AuditReport], visits: &[VisitReport]) -> Vec<MetricReport> {
    let audits = AuditsByScope::new(setting, audits);
    let scored = ScoredDocuments { audits: &audits, visits };
    let plans = plans_by_metric(setting);
    let documents = setting.workspace.metrics.par_iter();
    let mut measured: Vec<(&Arc<Metric>, Points)> =
        documents.map(|(_, metric)| (metric, points(setting, metric, scored))).collect();
    floor::withhold(setting, &mut measured);
    let mut metrics: Vec<MetricReport> = measured
        .par_iter()
        .map(|(metric, points)| {
            report(setting, metric, points, plans.get(&metric.head.id).map_or(&[][..], Vec::as_slice))
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
    let cadence = cadence(metric, valued.iter().map(|latest| latest.period));
    let marks = marks(metric, points, plans);
    let breaks: Vec<NaiveDate> = version_breaks(&marks).collect();
    let judge = Judge { setting, metric, target, breaks: &breaks };
    let Course { spc, trend, trend_from, movement } = judge.course_alone(&series);
    let answers_moved = answers_moved(judge, points, &valued);
    let movement = by_answers(movement, &answers_moved, latest);
    let breakdowns: BTreeMap<String, BTreeMap<String, Vec<Point>>> = points
        .parts
        .iter()
        .map(|(name, parts)| {
            (name.clone(), parts.iter().map(|(value, c)| (value.clone(), self::series(metric, c))).collect())
        })
        .collect();
    let parts = breakdowns.iter().map(|(name, parts)| (name.clone(), self::parts(judge, parts)));
    let mut report = MetricReport {
        written: Arc::clone(metric),
        unit: told_in(metric, points),
        breakdown_charts: parts.collect(),
        latest,
        previous,
        target,
        status: status(metric, latest),
        trend: Some(trend),
        trend_from: trend_from.map(|date| metric.every.containing(date)),
        movement,
        variation: movement.icon(),
        assurance: spc.as_ref().and_then(|chart| chart.assurance),
        assurance_why: spc.as_ref().and_then(|chart| chart.assurance_why),
        exceptions: exceptions(metric, spc.as_ref(), target),
        met: met(metric, spc.as_ref(), target, setting.confidence),
        rebase_line: spc
            .as_ref()
            .and_then(ControlChart::starts_again)
            .map(|since| rebase_line(metric, metric.every.containing(since))),
        spc,
        survey_change: latest.zip(previous).and_then(|(latest, before)| survey_change(setting, points, before, latest)),
        answers_moved,
        marks,
        stale: latest.and_then(|latest| stale(setting, metric.every, latest.period, cadence)),
        days_overdue: latest.and_then(|latest| days_overdue(latest.period, cadence, setting.as_of)),
        cadence,
        says: Vec::new(),
        withheld: points.withheld,
        left_open: points.left_open,
        sources: points.sources.clone(),
        terms: points.terms.clone(),
        rows: points.rows.clone(),
        series,
        breakdowns,
        why_moved: BTreeMap::new(),
    };
    if setting.is_read() {
        report.why_moved = why_moved(setting, &report);
    }
    report
}

/// The unit that values are told in: a mean of answers is told as finely as on the page of its survey.
fn told_in(metric: &Metric, points: &Points) -> Unit {
    let is_mean = points.answers.as_ref().is_some_and(|answers| answers.scoring.method == ScaleMethod::Mean);
    if is_mean && metric.unit == Unit::Score { Unit::Rating } else { metric.unit.clone() }
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

/// Whether `latest` reaches the target in force in its period.
pub(super) fn status(metric: &Metric, latest: Option<Latest>) -> MetricStatus {
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

/// What is concluded from the parts of a breakdown. Among many some would trend by chance: a part is said to move by its trend where that is
/// shown for having looked at all of them (Holm).
fn parts(judge: Judge<'_>, series: &BTreeMap<String, Vec<Point>>) -> BTreeMap<String, PartReport> {
    let mut parts: BTreeMap<String, PartReport> =
        series.iter().map(|(value, series)| (value.clone(), part(judge, series))).collect();
    let tested: Vec<f64> = parts.values().filter_map(|part| part.trend.p).collect();
    let adjusted = holm(&tested);
    for (part, p) in parts.values_mut().filter(|part| part.trend.p.is_some()).zip(adjusted) {
        part.trend_shown &= significant(p, judge.setting.confidence.alpha());
        if part.trend_shown {
            part.hold_against_trend();
        }
        if part.movement.basis == Some(MovementBasis::Trend) && !part.trend_shown {
            part.movement = part.spc.as_ref().map_or_else(|| Movement::still(MovementVerdict::Steady), unmoved);
            part.variation = part.movement.icon();
        }
    }
    parts
}

impl PartReport {
    /// Takes back what the limits say of the target where the trend may carry the values across it.
    fn hold_against_trend(&mut self) {
        self.spc = self.spc.take().map(|chart| held_against_trend(chart, &self.trend));
        self.assurance = self.spc.as_ref().and_then(|chart| chart.assurance);
        self.assurance_why = self.spc.as_ref().and_then(|chart| chart.assurance_why);
    }
}

/// What is concluded from a part of a metric.
pub(super) fn part(judge: Judge<'_>, series: &[Point]) -> PartReport {
    let course = judge.course(series);
    let assurance = course.spc.as_ref().and_then(|chart| chart.assurance);
    PartReport {
        movement: course.movement,
        variation: course.movement.icon(),
        assurance,
        assurance_why: course.spc.as_ref().and_then(|chart| chart.assurance_why),
        trend_shown: matches!(course.trend.trend, TrendDirection::Increasing | TrendDirection::Decreasing),
        trend: course.trend,
        spc: course.spc,
        latest: series.iter().rev().find_map(latest_of),
    }
}

/// How the metric had moved by the first `points` of its series, the last of which has a value.
pub(super) fn moved_by(setting: Setting<'_>, of: &MetricReport, points: usize) -> MovedUntil {
    let known = &of.series[..points];
    let breaks: Vec<NaiveDate> = version_breaks(&of.marks).collect();
    let course = Judge { setting, metric: &of.written, target: None, breaks: &breaks }.course(known);
    let movement = by_answers(course.movement, &of.answers_moved, known.last().and_then(latest_of));
    let began = course.spc.as_ref().and_then(|chart| began_of(of, chart, movement));
    MovedUntil { movement, began }
}

/// The days from which another version of the checklist held.
pub(super) fn version_breaks(marks: &[Mark]) -> impl Iterator<Item = NaiveDate> {
    marks.iter().filter(|mark| mark.kind == MarkKind::VersionBreak).map(|mark| mark.date)
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
    let is_score = match &metric.source {
        MetricSource::Audit(_) => true,
        MetricSource::Visit(source) => source.measure == VisitMeasure::Score,
        _ => false,
    };
    let usual = || match is_score {
        true => crate::schema::metric::Bounds { low: Some(0.0), high: Some(100.0) },
        false => crate::schema::metric::Bounds::usual(&metric.unit),
    };
    let stated = metric.bounds.unwrap_or_else(usual);
    Bounds { low: stated.low, high: stated.high }
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

/// The line that starts the limits again at `from`, as it goes into what the metric's front matter says by now.
fn rebase_line(metric: &Metric, from: Period) -> String {
    let spc = &metric.spc;
    let entry = format!("{from}: {REBASE_REASON}");
    if !spc.rebase.0.is_empty() {
        entry
    } else if spc.baseline.is_some() || spc.screen.is_some() || spc.season.is_some() || spc.chart.is_some() {
        format!("rebase: {{{entry}}}")
    } else {
        format!("spc: {{rebase: {{{entry}}}}}")
    }
}

fn survey_change(setting: Setting<'_>, points: &Points, before: Latest, after: Latest) -> Option<SurveyChange> {
    let answers = points.answers.as_ref()?;
    let [before, after] = [before, after].map(|of| answers.by_period.get(&of.period));
    Some(answers.scoring.change(before?, after?, setting.confidence))
}

/// How each of the values moved against the one before it, where both are waves of one series and their answers show that.
fn answers_moved(judge: Judge<'_>, points: &Points, valued: &[Latest]) -> BTreeMap<Period, Movement> {
    let moved = valued.windows(2).filter_map(|pair| {
        let [before, after] = pair else { return None };
        points.answers.as_ref().filter(|answers| answers.are_waves(before.period, after.period))?;
        let change = survey_change(judge.setting, points, *before, *after)?;
        let rises = after.value > before.value;
        let shown = significant_change(&change) == Some(true);
        shown.then(|| (after.period, judge.movement_of(rises, MovementBasis::Answers)))
    });
    moved.collect()
}

/// How the metric moves: by its chart where that can speak, else by the answers behind the last value and the one before it.
fn by_answers(movement: Movement, moved: &BTreeMap<Period, Movement>, last: Option<Latest>) -> Movement {
    let answers = last.and_then(|last| moved.get(&last.period)).filter(|_| movement.verdict == MovementVerdict::TooFew);
    answers.copied().unwrap_or(movement)
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
