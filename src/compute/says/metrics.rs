//! Sentences about a metric: latest value, variation, the target, the trend, the change between surveys.

use crate::i18n::{Arg, Statement, msg};
use crate::model::metric::{MetricSource, VisitMeasure};
use crate::model::{Better, Unit};
use crate::report::metric::{Latest, LeftOpen, MarkKind, MetricTopic};
use crate::report::movement::{MovementBasis, MovementVerdict};
use crate::report::{MetricReport, MetricStatus, Said};

use super::super::overview::significant;
use super::{FEW, days, movement};

/// The sentences about `metric`.
pub(in crate::compute) fn metric(metric: &MetricReport) -> Vec<Said<MetricTopic>> {
    // Of what is not published nothing more is said.
    if metric.latest.is_none() && metric.withheld.is_some() {
        return Said::all(MetricTopic::Status, [status(metric)]).collect();
    }
    let overdue = metric.days_overdue.filter(|_| metric.stale.is_some());
    let withheld = metric
        .withheld
        .map(|least| Statement::new(msg!("metric-withheld")).count("n", usize::try_from(least).unwrap_or(usize::MAX)));
    let stale = overdue.map(|late| Statement::new(msg!("metric-stale")).count("n", days(late)));
    Said::all(MetricTopic::Status, std::iter::once(status(metric)).chain(few(metric)))
        .chain(Said::all(MetricTopic::Change, change(metric)))
        .chain(Said::all(MetricTopic::Variation, movement::movement(metric)))
        .chain(Said::all(MetricTopic::Assurance, [movement::assurance(metric)]))
        .chain(Said::all(MetricTopic::Assurance, movement::exceptions(metric)))
        .chain(Said::all(MetricTopic::Trend, movement::trend(metric)))
        .chain(Said::all(MetricTopic::Version, versions(metric)))
        .chain(Said::all(MetricTopic::Open, metric.left_open.map(open)))
        .chain(Said::all(MetricTopic::Staleness, stale))
        .chain(Said::all(MetricTopic::Withheld, withheld))
        .collect()
}

/// Fewer audits or visits than that are few.
const FEW_SCORES: f64 = 3.0;

/// That few are behind the latest value: cases behind a share, audits or visits behind a score; of answers to a survey, the survey says it.
fn few(metric: &MetricReport) -> Option<Statement> {
    let latest = metric.latest?;
    let n = metric.series.iter().find(|point| point.period == latest.period)?.n?;
    let (key, of, least) = match &metric.source {
        MetricSource::Survey(_) => return None,
        MetricSource::Audit(_) => (msg!("metric-few-scores"), "audits", FEW_SCORES),
        MetricSource::Visit(visits) if visits.measure == VisitMeasure::Score => {
            (msg!("metric-few-scores"), "visits", FEW_SCORES)
        }
        _ if metric.unit == Unit::Percent => (msg!("metric-few-cases"), "cases", FEW as f64),
        _ => return None,
    };
    let said = Statement::new(key).with("of", Arg::Plain(of.to_owned()));
    (n < least).then(|| said.with("n", Arg::Number { value: n, decimals: 0 }))
}

fn status(metric: &MetricReport) -> Statement {
    let Some(latest) = metric.latest else { return metric.absent(msg!("metric-status-said-no-data")) };
    let key = match metric.status {
        MetricStatus::Met => msg!("metric-status-said-met"),
        MetricStatus::Warn => msg!("metric-status-said-warn"),
        MetricStatus::Missed => msg!("metric-status-said-missed"),
        MetricStatus::NoTarget if metric.target.is_some() => msg!("metric-status-said-neutral"),
        MetricStatus::NoTarget | MetricStatus::NoData => msg!("metric-status-said-no-target"),
    };
    let said = Statement::new(key).period("period", latest.period).value("value", latest.value, &metric.unit);
    let side = if metric.better == Better::Lower { "above" } else { "below" };
    let said = if metric.status == MetricStatus::Warn { said.with("side", Arg::Plain(side.into())) } else { said };
    // How far "close" goes is the metric's own choice, so it is said.
    let warn = metric.written.warn.at(latest.period).filter(|_| metric.status == MetricStatus::Warn);
    let said = warn.into_iter().fold(said, |said, warn| said.value("warn", warn, &metric.unit));
    match metric.target.filter(|_| metric.status != MetricStatus::NoTarget) {
        Some(target) => said.value("target", target, &metric.unit),
        None => said,
    }
}

/// Whether the last two points of a metric of surveys differ by more than their answers leave open. That they do is told here where it
/// goes the way that the chart says; where there is no such chart the movement tells it, and what speaks against a chart is not told.
fn change(metric: &MetricReport) -> Option<Statement> {
    let (change, latest, previous) = (metric.survey_change.as_ref()?, metric.latest?, metric.previous?);
    if significant(change)? {
        let movement = metric.movement;
        let is_along = movement.rises == (latest.value > previous.value);
        let by_chart = movement.basis.is_some_and(|basis| basis != MovementBasis::Answers);
        // Of surveys that are no waves of one series the difference is all that can be told.
        let is_alone = movement.verdict == MovementVerdict::TooFew;
        return (by_chart && is_along || is_alone).then(|| beyond(latest, previous, &metric.unit));
    }
    let key = match latest.value.total_cmp(&previous.value) {
        std::cmp::Ordering::Equal => {
            return Some(Statement::new(msg!("change-same")).period("before", previous.period));
        }
        std::cmp::Ordering::Greater => msg!("change-higher-within"),
        std::cmp::Ordering::Less => msg!("change-lower-within"),
    };
    let n = metric.series.iter().find(|point| point.period == latest.period)?.n?;
    let said = Statement::new(key).period("before", previous.period).value("earlier", previous.value, &metric.unit);
    Some(said.with("n", Arg::Number { value: n, decimals: 0 }))
}

/// That the answers behind `latest` and `previous` differ by more than chance explains.
pub(super) fn beyond(latest: Latest, previous: Latest, unit: &Unit) -> Statement {
    let is_higher = latest.value > previous.value;
    let key = if is_higher { msg!("change-higher-beyond") } else { msg!("change-lower-beyond") };
    Statement::new(key).period("before", previous.period).value("earlier", previous.value, unit)
}

fn open(left: LeftOpen) -> Statement {
    Statement::new(match left {
        LeftOpen::NotClosed => msg!("metric-closed-only"),
        LeftOpen::NotEnded => msg!("metric-ended-only"),
    })
}

fn versions(metric: &MetricReport) -> Option<Statement> {
    let last = metric.marks.iter().rev().find(|mark| mark.kind == MarkKind::VersionBreak)?;
    Some(Statement::new(msg!("metric-version-break")).period("period", metric.every.containing(last.date)))
}
