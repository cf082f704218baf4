//! What the limits say of the target, and how many values are against it.

use crate::formula::spc::{Assurance, AssuranceWhy};
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
    let limits = chart.and_then(|chart| chart.points.last()).and_then(|last| last.lpl.zip(last.upl));
    let Some((verdict, (lower, upper))) = metric.assurance.zip(limits) else {
        return withheld(metric, target);
    };
    if upper - lower < 1e-9 && verdict == Assurance::ConsistentPass {
        let said = Statement::new(msg!("assurance-said-level")).value("value", upper, unit);
        return said.value("target", target, unit);
    }
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

/// How many values are against what the limits say of the target; where these leave it open, how many meet it.
pub(in crate::compute::says) fn exceptions(metric: &MetricReport) -> Option<Statement> {
    let (key, n) = match metric.assurance? {
        Assurance::ConsistentPass => (msg!("assurance-said-yet-missed"), metric.exceptions),
        Assurance::ConsistentFail => (msg!("assurance-said-yet-met"), metric.exceptions),
        Assurance::Inconsistent => return metric.met.map(met_of),
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
    let stale = metric.spc.as_ref().and_then(|chart| chart.stale_since);
    match (metric.assurance_why, stale) {
        (Some(AssuranceWhy::NoLimits), _) => Statement::new(msg!("assurance-said-without-limits")),
        (Some(AssuranceWhy::UnfitLimits), _) => Statement::new(msg!("assurance-said-unfit")),
        (Some(AssuranceWhy::StaleLimits), Some(since)) => {
            Statement::new(msg!("assurance-said-stale")).period("period", metric.every.containing(since))
        }
        (Some(AssuranceWhy::DependsOnSeason), _) => {
            Statement::new(msg!("assurance-said-season")).value("target", target, &metric.unit)
        }
        (Some(AssuranceWhy::TwoLevels), _) => Statement::new(msg!("assurance-said-two-levels")),
        (Some(AssuranceWhy::LatestMeetsTarget), _) => {
            Statement::new(msg!("assurance-said-latest-meets")).value("target", target, &metric.unit)
        }
        _ => Statement::new(msg!("assurance-said-no-limits")),
    }
}
