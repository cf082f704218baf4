//! The arithmetic of a goal: attainment, pace, forecast, what is still needed.

use crate::i18n::glossary::term;
use crate::i18n::{Key, Statement, msg};
use crate::model::Unit;
use crate::report::derivation::{Chapter, Step};
use crate::report::{GoalReport, Report};

use super::metric::of_trend;
use super::{amount, part};
use crate::compute::metrics::interval;

/// The parts of a goal's arithmetic.
pub(super) fn parts(report: &Report, goal: &GoalReport) -> Vec<Chapter> {
    let metric = report.metrics.iter().find(|metric| metric.head.id == goal.metric.value);
    let slopes = metric.and_then(|metric| match &goal.part {
        Some(part) => metric.breakdown_charts.get(&part.breakdown)?.get(&part.value).map(|part| &part.trend),
        None => metric.trend.as_ref(),
    });
    let mut parts = vec![part(msg!("derive-inputs"), inputs(goal)), part(msg!("derive-progress"), progress(goal))];
    if let Some(slopes) = slopes {
        parts.push(part(msg!("glossary-trend"), of_trend(slopes, &goal.unit)));
    }
    parts.push(part(msg!("glossary-forecast"), forecast(goal)));
    parts
}

fn inputs(goal: &GoalReport) -> Vec<Step> {
    let value = |key: Key, period, value: Option<f64>| {
        Step::new(Statement::new(key).period("period", period)).result(value, &goal.unit)
    };
    let mut steps = vec![
        value(msg!("derive-from"), goal.from.period, Some(goal.from.value)).source(Some(&goal.from.value_origin)),
        value(msg!("derive-to"), goal.to.period, Some(goal.to.value)).source(Some(&goal.to.value_origin)),
    ];
    steps.extend(goal.actual_period.map(|period| value(msg!("derive-latest"), period, goal.actual)));
    steps
}

fn progress(goal: &GoalReport) -> Vec<Step> {
    let shown = |value| amount(value, &goal.unit);
    let signed = |value: f64| if value < 0.0 { format!("({})", shown(value)) } else { shown(value) };
    let (from, to) = (goal.from.value, goal.to.value);
    let Some(actual) = goal.actual else { return Vec::new() };
    let working = format!("({} − {}) ÷ ({} − {})", shown(actual), signed(from), shown(to), signed(from));
    let attained = || Step::figure(term!("attainment")).working(working).result(goal.attainment, &Unit::Ratio);
    let mut steps: Vec<Step> = (!goal.is_to_hold).then(attained).into_iter().collect();
    if let Some(pace) = goal.pace {
        let position = |date| interval(goal.every).position(date);
        let start = position(goal.from.period.start());
        let whole = position(goal.deadline) - start;
        let gone = goal.actual_period.map_or(0, |period| position(period.start()) - start).clamp(0, whole.max(0));
        let line = format!(
            "{} + ({} − {}) × {gone} ÷ {whole} = {}",
            shown(from),
            shown(to),
            signed(from),
            shown(pace.expected)
        );
        let working = format!("{line};  {} | {}", shown(actual), shown(pace.expected));
        steps.push(Step::figure(term!("pace")).working(working).result(Some(pace.difference), &goal.unit));
    }
    if let Some((needed, left)) = goal.needed_per_period.zip(goal.periods_left) {
        let working = format!("({} − {}) ÷ {left}", shown(to), signed(actual));
        steps.push(Step::figure(term!("needed-per-month")).working(working).result(Some(needed), &goal.unit));
    }
    steps
}

fn forecast(goal: &GoalReport) -> Vec<Step> {
    let mut steps = Vec::new();
    let line = |key: Key, value: f64| {
        Step::new(Statement::new(key)).defined(term!("forecast")).result(Some(value), &goal.unit)
    };
    if let Some(at) = goal.ahead() {
        steps.push(line(msg!("derive-projected"), at.mean));
        steps.push(line(msg!("derive-low80"), at.low80));
        steps.push(line(msg!("derive-high80"), at.high80));
        steps.push(line(msg!("derive-low95"), at.low95));
        steps.push(line(msg!("derive-high95"), at.high95));
    }
    if let Some(probability) = goal.probability() {
        let percent = Step::new(Statement::new(msg!("derive-probability"))).defined(term!("forecast"));
        steps.push(percent.result(Some(100.0 * probability), &Unit::Percent));
    }
    steps.push(Step::figure(term!("goal-status")).outcome(Some(Statement::new(goal.word()))));
    steps
}
