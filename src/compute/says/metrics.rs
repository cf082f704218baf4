//! Sentences about a metric: latest value, variation, the target, the trend, the change between surveys.

use crate::formula::forecast::FEWEST_POINTS;
use crate::formula::spc::{Assurance, ChartPoint, SHORT_SEGMENT, Segment, SpecialCause};
use crate::formula::trend::TrendDirection;
use crate::i18n::{Key, Statement, msg};
use crate::model::Better;
use crate::report::metric::{MarkKind, MetricTopic};
use crate::report::{MetricReport, MetricStatus, Said};

use super::super::overview::significant;
use super::{days, showable};

const MONTHS_OF_A_YEAR: f64 = 12.0;

/// The sentences about `metric`.
pub(in crate::compute) fn metric(metric: &MetricReport) -> Vec<Said<MetricTopic>> {
    let overdue = metric.days_overdue.filter(|_| metric.stale.is_some());
    let stale = overdue.map(|late| Statement::new(msg!("metric-stale")).count("n", days(late)));
    Said::all(MetricTopic::Status, [status(metric)])
        .chain(Said::all(MetricTopic::Change, change(metric)))
        .chain(Said::all(MetricTopic::Variation, variation(metric)))
        .chain(Said::all(MetricTopic::Assurance, [assurance(metric)]))
        .chain(Said::all(MetricTopic::Trend, trend(metric)))
        .chain(Said::all(MetricTopic::Version, versions(metric)))
        .chain(Said::all(MetricTopic::Staleness, stale))
        .collect()
}

fn status(metric: &MetricReport) -> Statement {
    let Some(latest) = metric.latest else { return Statement::new(msg!("metric-status-said-no-data")) };
    let key = match metric.status {
        MetricStatus::Met => msg!("metric-status-said-met"),
        MetricStatus::Warn => msg!("metric-status-said-warn"),
        MetricStatus::Missed => msg!("metric-status-said-missed"),
        MetricStatus::NoTarget | MetricStatus::NoData => msg!("metric-status-said-no-target"),
    };
    let said = Statement::new(key).period("period", latest.period).value("value", latest.value, &metric.unit);
    match metric.target.filter(|_| metric.status != MetricStatus::NoTarget) {
        Some(target) => said.value("target", target, &metric.unit),
        None => said,
    }
}

/// Whether the last two points of a metric of surveys differ by more than their answers leave open.
fn change(metric: &MetricReport) -> Option<Statement> {
    let (change, latest, previous) = (metric.survey_change.as_ref()?, metric.latest?, metric.previous?);
    let beyond = significant(change)?;
    let key = match latest.value.total_cmp(&previous.value) {
        std::cmp::Ordering::Equal => {
            return Some(Statement::new(msg!("change-same")).period("before", previous.period));
        }
        std::cmp::Ordering::Greater if beyond => msg!("change-higher-beyond"),
        std::cmp::Ordering::Less if beyond => msg!("change-lower-beyond"),
        std::cmp::Ordering::Greater => msg!("change-higher-within"),
        std::cmp::Ordering::Less => msg!("change-lower-within"),
    };
    let said = Statement::new(key).period("before", previous.period);
    if beyond {
        return Some(said);
    }
    let n = metric.series.iter().find(|point| point.period == latest.period)?.n?;
    Some(said.with("n", crate::i18n::Arg::Number { value: n, decimals: 0 }))
}

/// What the rule that the latest point breaks means, and whether the limits are trial limits.
fn variation(metric: &MetricReport) -> Vec<Statement> {
    let chart = metric.spc.as_ref();
    let Some((chart, last)) = chart.and_then(|chart| Some((chart, chart.points.last()?))) else {
        return Vec::new();
    };
    let Some(segment) = chart.segment_of(last) else { return Vec::new() };
    if !chart.supports_a_verdict() {
        return vec![Statement::new(msg!("spc-no-limits"))];
    }
    let mut says: Vec<Statement> = reading(metric, segment, last, &chart.points).into_iter().collect();
    if segment.n < SHORT_SEGMENT {
        says.push(Statement::new(msg!("spc-short")).count("n", segment.n));
    }
    for mark in metric.marks.iter().filter(|mark| mark.kind == MarkKind::Rebase && mark.date == segment.start) {
        let period = metric.every.containing(mark.date);
        says.push(Statement::new(msg!("spc-rebase")).period("period", period).label("reason", &mark.text));
    }
    says
}

fn reading(metric: &MetricReport, segment: &Segment, last: &ChartPoint, points: &[ChartPoint]) -> Option<Statement> {
    let unit = &metric.unit;
    let (Some(lower), Some(upper), Some(mean)) = (segment.lower, segment.upper, segment.mean) else {
        return Some(Statement::new(msg!("spc-no-limits")));
    };
    let (lower, upper) = (showable(lower, unit), showable(upper, unit));
    let run = run_length(last, points);
    Some(match last.special_cause_type {
        SpecialCause::AboveLimit => outside(metric, msg!("spc-above-upper"), last.y, upper)?,
        SpecialCause::BelowLimit => outside(metric, msg!("spc-below-lower"), last.y, lower)?,
        SpecialCause::Rising => Statement::new(msg!("spc-seven-rising")).count("n", run),
        SpecialCause::Falling => Statement::new(msg!("spc-seven-falling")).count("n", run),
        SpecialCause::NearAbove => Statement::new(msg!("spc-two-of-three-high")).value("limit", upper, unit),
        SpecialCause::NearBelow => Statement::new(msg!("spc-two-of-three-low")).value("limit", lower, unit),
        SpecialCause::ShiftAbove => Statement::new(msg!("spc-seven-above")).count("n", run).value("mean", mean, unit),
        SpecialCause::ShiftBelow => Statement::new(msg!("spc-seven-below")).count("n", run).value("mean", mean, unit),
        SpecialCause::CommonCause => Statement::new(msg!("spc-ordinary"))
            .value("value", last.y, unit)
            .value("low", lower, unit)
            .value("high", upper, unit),
    })
}

fn outside(metric: &MetricReport, key: Key, value: f64, limit: f64) -> Option<Statement> {
    let said = Statement::new(key).period("period", metric.latest?.period).value("value", value, &metric.unit);
    Some(said.value("limit", limit, &metric.unit))
}

/// How many points in a row, up to the last, do what the last point's rule is about.
fn run_length(last: &ChartPoint, points: &[ChartPoint]) -> usize {
    let of_segment: Vec<&ChartPoint> = points.iter().rev().take_while(|point| point.segment == last.segment).collect();
    match last.special_cause_type {
        SpecialCause::Rising => 1 + of_segment.windows(2).take_while(|pair| pair[0].y > pair[1].y).count(),
        SpecialCause::Falling => 1 + of_segment.windows(2).take_while(|pair| pair[0].y < pair[1].y).count(),
        _ => of_segment.iter().take_while(|point| point.relative_to_mean == last.relative_to_mean).count(),
    }
}

fn assurance(metric: &MetricReport) -> Statement {
    let unit = &metric.unit;
    let Some(target) = metric.target else { return Statement::new(msg!("assurance-said-no-target")) };
    if metric.better == Better::Neutral {
        return Statement::new(msg!("assurance-said-neutral"));
    }
    let segment = metric.spc.as_ref().and_then(|chart| chart.segments.last());
    let limits = segment.and_then(|segment| segment.lower.zip(segment.upper));
    let (Some((lower, upper)), Some(verdict)) = (limits, metric.shown_assurance()) else {
        return Statement::new(msg!("assurance-said-no-limits"));
    };
    let (side, limit) = if target > upper { ("above", upper) } else { ("below", lower) };
    let beyond = |key: Key| {
        let said = Statement::new(key).with("side", crate::i18n::Arg::Plain(side.into())).value("target", target, unit);
        said.value("limit", showable(limit, unit), unit)
    };
    match verdict {
        Assurance::ConsistentPass => beyond(msg!("assurance-said-pass")),
        Assurance::ConsistentFail => beyond(msg!("assurance-said-fail")),
        Assurance::Inconsistent => Statement::new(msg!("assurance-said-inconsistent"))
            .value("target", target, unit)
            .value("low", showable(lower, unit), unit)
            .value("high", showable(upper, unit), unit),
    }
}

fn trend(metric: &MetricReport) -> Vec<Statement> {
    let Some(trend) = &metric.trend else { return Vec::new() };
    let slope = trend.slope.filter(|_| trend.n >= FEWEST_POINTS);
    let sloped =
        |key: Key, slope: f64| Statement::new(key).with("every", metric.every).size("slope", slope, &metric.unit);
    // Where the months of the year differ, only like months compare: the seasonal test decides, as the sentence says.
    let seasonal = metric.seasonal_trend.as_ref();
    let (direction, slope) = match seasonal {
        Some(seasonal) => (seasonal.trend, seasonal.slope_per_year.map(|slope| slope / MONTHS_OF_A_YEAR)),
        None => (trend.trend, slope),
    };
    let mut says = vec![match (direction, slope) {
        (TrendDirection::Increasing, Some(slope)) => sloped(msg!("trend-up"), slope),
        (TrendDirection::Decreasing, Some(slope)) => sloped(msg!("trend-down"), slope),
        (TrendDirection::NoTrend, Some(_)) => Statement::new(msg!("trend-none")),
        _ => Statement::new(msg!("trend-insufficient")),
    }];
    let rebased = metric.spc.as_ref().is_some_and(|chart| chart.segments.last().is_some_and(|last| last.index > 0));
    if let Some(from) = metric.trend_from.filter(|_| rebased) {
        says.push(Statement::new(msg!("trend-since-rebase")).count("n", trend.n).period("period", from));
    }
    if seasonal.is_some() {
        says.push(Statement::new(msg!("trend-seasonal")));
    }
    says
}

fn versions(metric: &MetricReport) -> Option<Statement> {
    let last = metric.marks.iter().rev().find(|mark| mark.kind == MarkKind::VersionBreak)?;
    Some(Statement::new(msg!("metric-version-break")).period("period", metric.every.containing(last.date)))
}
