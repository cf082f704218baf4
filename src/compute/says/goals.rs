//! Sentences about a goal: where it will end, pace, what is still needed.

use crate::i18n::{Key, Statement, msg};
use crate::model::Better;
use crate::report::goal::GoalTopic;
use crate::report::{GoalReport, GoalStatus, MetricReport, Said};

use super::{days, showable};

/// The sentences about `goal`.
pub(in crate::compute) fn goal(goal: &GoalReport, metric: &MetricReport) -> Vec<Said<GoalTopic>> {
    let open = !goal.status.is_decided();
    let review = goal.review_days_late.map(|late| Statement::new(msg!("goal-review-overdue")).count("n", days(late)));
    Said::all(GoalTopic::Outcome, outcome(goal, metric))
        .chain(Said::all(GoalTopic::Pace, pace(goal).filter(|_| open)))
        .chain(Said::all(GoalTopic::Needed, needed(goal).filter(|_| open)))
        .chain(Said::all(GoalTopic::Reach, reach(goal).filter(|_| open)))
        .chain(Said::all(GoalTopic::Review, review))
        .collect()
}

fn outcome(goal: &GoalReport, metric: &MetricReport) -> Option<Statement> {
    let unit = &goal.unit;
    let said = |key: Key| Statement::new(key).value("target", goal.to.value, unit);
    let shown = |value: Option<f64>| value.map(|value| showable(value, unit));
    let (low, high) = (shown(goal.projected_low), shown(goal.projected_high));
    let (unfavourable, favourable) = if goal.better == Better::Lower { (high, low) } else { (low, high) };
    Some(match goal.status {
        GoalStatus::NoData => Statement::new(msg!("goal-no-data")),
        GoalStatus::Early => Statement::new(msg!("forecast-insufficient")).count("n", goal.points),
        GoalStatus::Met | GoalStatus::Missed => {
            let mut in_time = goal.series(metric).iter().rev().filter(|point| point.date <= goal.deadline);
            let (period, value) = in_time.find_map(|point| Some((point.period, point.value?)))?;
            let key = if goal.status == GoalStatus::Met { msg!("forecast-met") } else { msg!("forecast-missed") };
            said(key).value("value", value, unit).period("period", period)
        }
        GoalStatus::OnTrack => said(msg!("forecast-on-track")).value("end", unfavourable?, unit),
        GoalStatus::OffTrack => said(msg!("forecast-off-track")).value("end", favourable?, unit),
        GoalStatus::Likely => projected(goal, said(msg!("forecast-likely")))?.value("end", unfavourable?, unit),
        GoalStatus::Unlikely => projected(goal, said(msg!("forecast-unlikely")))?.value("end", favourable?, unit),
    })
}

fn projected(goal: &GoalReport, said: Statement) -> Option<Statement> {
    let projected = showable(goal.projected?, &goal.unit);
    Some(said.value("projected", projected, &goal.unit).period("period", goal.to.period))
}

fn pace(goal: &GoalReport) -> Option<Statement> {
    let difference = goal.pace?.difference;
    let said = |key: Key| Statement::new(key).size("size", difference, &goal.unit);
    Some(match difference {
        d if d.abs() < 1e-9 => Statement::new(msg!("pace-level")),
        d if d > 0.0 => said(msg!("pace-ahead")),
        _ => said(msg!("pace-behind")),
    })
}

fn needed(goal: &GoalReport) -> Option<Statement> {
    let needed = goal.needed_per_period.filter(|needed| *needed != 0.0)?;
    let said = Statement::new(msg!("needed-per-month")).with("every", goal.every);
    Some(said.change("needed", needed, &goal.unit))
}

fn reach(goal: &GoalReport) -> Option<Statement> {
    goal.projected?;
    // A line that meets the target already, where the latest value does not, gives no date.
    let latest = goal.actual_period?.end();
    if goal.reach_date.is_some_and(|date| date <= latest) {
        return None;
    }
    Some(match (goal.reach_date, goal.trend_per_period) {
        (Some(date), _) => Statement::new(msg!("forecast-reach")).period("period", goal.every.containing(date)),
        (None, Some(_)) => Statement::new(msg!("forecast-no-reach")),
        (None, None) => Statement::new(msg!("forecast-no-trend")),
    })
}
