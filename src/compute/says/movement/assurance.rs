//! What the limits say of the target, and how many values are against it.

use crate::formula::spc::{Assurance, AssuranceWhy, ControlChart, Outgrown};
use crate::formula::trend::TrendDirection;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::Better;
use crate::report::MetricReport;
use crate::report::met::Met;
use crate::report::movement::MovementVerdict;

use super::super::showable;

/// What the limits say of the target, or why they say nothing.
pub(in crate::compute::says) fn assurance(metric: &MetricReport) -> Statement {
    let unit = &metric.unit;
    let Some(target) = metric.target else { return Statement::new(msg!("assurance-said-no-target")) };
    if metric.better == Better::Neutral {
        return Statement::new(msg!("assurance-said-neutral"));
    }
    let chart = metric.spc.as_ref();
    if let Some((verdict, level)) = metric.assurance.zip(chart.and_then(ControlChart::level)) {
        let meets = verdict == Assurance::ConsistentPass;
        let key = if meets { msg!("assurance-said-level") } else { msg!("assurance-said-level-missed") };
        return Statement::new(key).value("value", level, unit).value("target", target, unit);
    }
    let limits = chart.and_then(|chart| chart.points.last()).and_then(|last| last.lpl.zip(last.upl));
    let Some((verdict, (lower, upper))) = metric.assurance.zip(limits) else {
        return withheld(metric, target);
    };
    let (side, limit) = if target > upper { ("above", upper) } else { ("below", lower) };
    let beyond = |key: Key| {
        let said = Statement::new(key).with("side", Arg::Plain(side.into())).value("target", target, unit);
        said.value("limit", showable(limit, unit), unit)
    };
    match verdict {
        Assurance::ConsistentPass => beyond(msg!("assurance-said-pass")),
        Assurance::ConsistentFail => beyond(msg!("assurance-said-fail")),
        Assurance::Inconsistent => Statement::new(between(metric))
            .value("target", target, unit)
            .value("low", showable(lower, unit), unit)
            .value("high", showable(upper, unit), unit),
    }
}

/// That the target lies between the limits, and what follows where nothing else is known to have changed.
fn between(metric: &MetricReport) -> Key {
    if metric.movement.verdict == MovementVerdict::Steady {
        msg!("assurance-said-between")
    } else {
        msg!("assurance-said-among")
    }
}

/// How many values are against what the limits say of the target; where these leave it open or all values are the same, how many meet it.
pub(in crate::compute::says) fn exceptions(metric: &MetricReport) -> Option<Statement> {
    let (key, n) = match metric.assurance? {
        _ if metric.met.is_some() => return metric.met.map(met_of),
        Assurance::ConsistentPass => (msg!("assurance-said-yet-missed"), metric.exceptions),
        Assurance::ConsistentFail => (msg!("assurance-said-yet-met"), metric.exceptions),
        Assurance::Inconsistent => return None,
    };
    let all = metric.spc.as_ref()?.segments.last().map_or(0, |last| last.n);
    (n > 0).then(|| Statement::new(key).count("n", n).count("all", all))
}

/// How many values met a target between the limits, and of how many like them that tells.
fn met_of(met: Met) -> Statement {
    let said = Statement::new(msg!("assurance-said-met-of")).count("n", met.n).count("all", met.all);
    said.percent("low", met.low.round()).percent("high", met.high.round()).percent("confidence", met.confidence)
}

/// Why the limits say nothing of the target.
fn withheld(metric: &MetricReport, target: f64) -> Statement {
    let chart = metric.spc.as_ref();
    let (stale, outgrown) = (chart.and_then(|chart| chart.stale_since), chart.and_then(|chart| chart.outgrown));
    let about_target = |key: Key| Statement::new(key).value("target", target, &metric.unit);
    match (metric.assurance_why, stale) {
        (Some(AssuranceWhy::NoLimits), _) => Statement::new(msg!("assurance-said-without-limits")),
        (Some(AssuranceWhy::UnfitLimits), _) => Statement::new(msg!("assurance-said-unfit")),
        (Some(AssuranceWhy::StaleLimits), Some(since)) => {
            Statement::new(msg!("assurance-said-stale")).period("period", metric.every.containing(since))
        }
        (Some(AssuranceWhy::StaleLimits), None) => outgrown.map_or_else(too_few, |outgrown| left(metric, outgrown)),
        (Some(AssuranceWhy::DependsOnSeason), _) => about_target(msg!("assurance-said-season")),
        (Some(AssuranceWhy::TwoLevels), _) => Statement::new(msg!("assurance-said-two-levels")),
        (Some(AssuranceWhy::NoOneLevel), _) => Statement::new(msg!("assurance-said-no-one-level")),
        (Some(AssuranceWhy::Trending), _) => {
            let rises = metric.trend.as_ref().is_some_and(|trend| trend.trend == TrendDirection::Increasing);
            let way = if rises { "up" } else { "down" };
            about_target(msg!("assurance-said-trending")).with("way", Arg::Plain(way.into()))
        }
        (Some(AssuranceWhy::LatestMeetsTarget), _) => about_target(msg!("assurance-said-latest-meets")),
        (Some(AssuranceWhy::TooFewPoints) | None, _) => too_few(),
    }
}

fn too_few() -> Statement {
    Statement::new(msg!("assurance-said-no-limits"))
}

/// That most of the last values lie beyond one limit, and whose limits these are where they are those of the first values alone.
fn left(metric: &MetricReport, outgrown: Outgrown) -> Statement {
    let last = metric.spc.as_ref().and_then(|chart| chart.segments.last());
    let baseline = last.filter(|last| last.index == 0 && last.baseline < last.n).map(|last| last.baseline);
    let said = match baseline {
        Some(baseline) => Statement::new(msg!("assurance-said-outgrown-first")).count("baseline", baseline),
        None => Statement::new(msg!("assurance-said-outgrown")),
    };
    let side = Arg::Plain(if outgrown.is_above { "above" } else { "below" }.into());
    said.with("side", side).count("n", outgrown.n).count("all", outgrown.all)
}
