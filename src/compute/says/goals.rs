//! Sentences about a goal: where it will end, pace, what is still needed.

use crate::formula::forecast::{FARTHEST, FEWEST_POINTS, ON_TRACK, UNLIKELY};
use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, is_same, msg};
use crate::report::goal::{Apart, GoalTopic};
use crate::report::{GoalReport, GoalStatus, MetricReport, Said};

use super::super::apart::carried;
use super::super::metrics::reaches;
use super::days;

/// The sentences about `goal`.
pub(in crate::compute) fn goal(goal: &GoalReport, metric: &MetricReport) -> Vec<Said<GoalTopic>> {
    let open = !goal.status.is_decided();
    let review = goal.review_days_late.map(|late| Statement::new(msg!("goal-review-overdue")).count("n", days(late)));
    let outcome = outcome(goal, metric)
        .into_iter()
        .chain(since(goal, metric))
        .chain(hangs(goal))
        .chain(hangs_on_earlier(goal, metric))
        .chain(narrow(goal));
    Said::all(GoalTopic::Outcome, outcome)
        .chain(Said::all(GoalTopic::Apart, apart(goal)))
        .chain(Said::all(GoalTopic::Pace, pace(goal).filter(|_| open && goal.status != GoalStatus::Holding)))
        .chain(Said::all(GoalTopic::Needed, needed(goal, metric).filter(|_| open).into_iter().flatten()))
        .chain(Said::all(GoalTopic::Reach, reach(goal).filter(|_| open)))
        .chain(Said::all(GoalTopic::Review, review))
        .collect()
}

fn outcome(goal: &GoalReport, metric: &MetricReport) -> Option<Statement> {
    let unit = &goal.unit;
    let said = |key: Key| Statement::new(key).value("target", goal.to.value, unit);
    Some(match goal.status {
        GoalStatus::NoData => metric.absent(msg!("goal-no-data")),
        GoalStatus::Ended => Statement::new(msg!("goal-ended-unknown")).period("period", goal.to.period),
        GoalStatus::Early if goal.projected().is_some() => {
            said(msg!("forecast-no-chance")).value("projected", goal.projected()?, unit)
        }
        GoalStatus::Early if goal.points >= FEWEST_POINTS => {
            Statement::new(msg!("forecast-too-far")).count("n", FARTHEST).with("every", goal.every)
        }
        GoalStatus::Early => Statement::new(msg!("forecast-insufficient")).count("n", goal.points),
        GoalStatus::Holding => said(msg!("goal-holds")).period("period", goal.to.period),
        GoalStatus::Missed if goal.broken.is_some() => {
            let first = goal.broken?;
            said(msg!("goal-broken")).value("value", first.value, unit).period("period", first.period)
        }
        GoalStatus::Met | GoalStatus::Missed => {
            let last = goal.last_in_time(metric)?;
            let key = if goal.status == GoalStatus::Met { msg!("forecast-met") } else { msg!("forecast-missed") };
            said(key).value("value", last.value, unit).period("period", last.period)
        }
        GoalStatus::OnTrack | GoalStatus::Likely | GoalStatus::Unlikely | GoalStatus::OffTrack => {
            let (at, probability) = (goal.ahead()?, goal.probability()?);
            said(msg!("forecast-chance"))
                .count("n", tenths(probability))
                .period("period", goal.to.period)
                .value("projected", at.mean, unit)
                .value("low", at.low80, unit)
                .value("high", at.high80, unit)
        }
    })
}

/// That what was met, or missed, at the deadline has turned since.
fn since(goal: &GoalReport, metric: &MetricReport) -> Option<Statement> {
    let was_met = match goal.status {
        GoalStatus::Met => true,
        GoalStatus::Missed => false,
        _ => return None,
    };
    let later = goal.series(metric).iter().rev().filter(|point| point.date > goal.deadline);
    let (period, value) = later.clone().find_map(|point| Some((point.period, point.value?)))?;
    if reaches(goal.better, value, goal.to.value) == was_met {
        return None;
    }
    let key = if was_met { msg!("goal-since-missed") } else { msg!("goal-since-met") };
    Some(Statement::new(key).period("period", period).value("value", value, &goal.unit))
}

/// That the forecast hangs on the latest value, where that stands out from all others, and what the chance would be without it.
fn hangs(goal: &GoalReport) -> Option<Statement> {
    goal.ahead().filter(|_| !goal.status.is_decided() && goal.status != GoalStatus::Holding)?;
    let said = Statement::new(msg!("goal-hangs-on-last")).value("value", goal.actual?, &goal.unit);
    Some(said.period("period", goal.actual_period?).count("n", tenths(goal.without_last?)))
}

/// That the forecast hangs on earlier values that stand out from all others, where without them the chance would be another.
fn hangs_on_earlier(goal: &GoalReport, metric: &MetricReport) -> Option<Statement> {
    goal.ahead().filter(|_| !goal.status.is_decided() && goal.status != GoalStatus::Holding)?;
    let (without, own) = (goal.without_outlying.as_ref()?, goal.probability()?);
    if tenths(without.probability) == tenths(own) {
        return None;
    }
    let named = without.values.iter().map(|one| {
        let said = Statement::new(msg!("spc-outlying-value")).value("value", one.value, &metric.unit);
        Arg::from(said.period("period", one.period))
    });
    let said = Statement::new(msg!("goal-hangs-on")).count("values", without.values.len());
    Some(said.with("named", Arg::List(named.collect(), Join::And)).count("n", tenths(without.probability)))
}

/// That ranges like that of the forecast held less often than they were to.
fn narrow(goal: &GoalReport) -> Option<Statement> {
    let back = goal.backtest.filter(|back| back.is_narrow() && !goal.status.is_decided())?;
    goal.ahead()?;
    let said = Statement::new(msg!("forecast-narrow")).count("n", back.forecasts);
    Some(said.count("inside80", back.inside80).count("inside95", back.inside95))
}

/// Why the chance is another than trend and latest value promise.
fn apart(goal: &GoalReport) -> Option<Statement> {
    let (apart, at, unit) = (goal.apart?, goal.ahead()?, &goal.unit);
    Some(match apart {
        Apart::ValuesVary => Statement::new(msg!("goal-apart-values-vary")).value("projected", at.mean, unit),
        Apart::TrendLevelsOff => Statement::new(msg!("goal-apart-levels-off")).value("projected", at.mean, unit),
        Apart::CarriesPart => {
            let said = Statement::new(msg!("goal-apart-carries-part")).value("carried", carried(goal)?, unit);
            said.value("projected", at.mean, unit)
        }
        Apart::OneValue => {
            let said = Statement::new(msg!("goal-apart-one-value")).value("value", goal.actual?, unit);
            said.period("period", goal.to.period).value("projected", at.mean, unit)
        }
    })
}

/// The probability as so many in ten; 0 and 10 are fewer than one and more than nine, which are verdicts of their own.
fn tenths(probability: f64) -> usize {
    if probability < UNLIKELY {
        return 0;
    }
    if probability >= ON_TRACK {
        return 10;
    }
    (0..10).filter(|tenth| probability >= (f64::from(*tenth) + 0.5) / 10.0).count()
}

fn pace(goal: &GoalReport) -> Option<Statement> {
    let (difference, expected) = (goal.pace?.difference, goal.pace?.expected);
    let said = |key: Key| Statement::new(key).size("size", difference, &goal.unit);
    Some(match difference {
        d if is_same(expected + d, expected, &goal.unit) => Statement::new(msg!("pace-level")),
        d if d > 0.0 => said(msg!("pace-ahead")),
        _ => said(msg!("pace-behind")),
    })
}

/// What is still needed each period; beside a season, that the latest value is taken as it stands.
fn needed(goal: &GoalReport, metric: &MetricReport) -> Option<Vec<Statement>> {
    let needed = goal.needed_per_period.filter(|needed| *needed != 0.0)?;
    let said = Statement::new(msg!("needed-per-month")).with("every", goal.every);
    let season = metric.spc.as_ref().and_then(|chart| chart.season.as_ref());
    let beside = season.map(|_| Statement::new(msg!("needed-beside-season")));
    Some(std::iter::once(said.change("needed", needed, &goal.unit)).chain(beside).collect())
}

/// When the middle of the forecast reaches a target that will probably be met; not where the latest value meets it.
fn reach(goal: &GoalReport) -> Option<Statement> {
    let is_probable = matches!(goal.status, GoalStatus::OnTrack | GoalStatus::Likely);
    let is_met = goal.needed_per_period.is_none_or(|needed| needed == 0.0);
    let date = goal.reach_date().filter(|_| is_probable && !is_met)?;
    Some(Statement::new(msg!("forecast-reach")).period("period", goal.every.containing(date)))
}
