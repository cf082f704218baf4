//! Sentences about how a metric moves: what its chart shows and how far that can be believed, what its limits say of the
//! target, where it is heading.

mod assurance;
mod signal;
mod trend;

use crate::formula::spc::{ChartPoint, ControlChart, Outlying, Signals, SpecialCause};
use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::Unit;
use crate::report::MetricReport;
use crate::report::metric::MarkKind;
use crate::report::movement::{MovementBasis, MovementVerdict};

use super::super::course::refused;
use super::super::overview::significant;
use super::metrics::beyond;
use super::showable;
pub(super) use assurance::{assurance, exceptions};
use signal::signal;
use trend::sloped;
pub(super) use trend::trend;

/// What shows how the metric moves, and how far its chart can be believed.
pub(super) fn movement(metric: &MetricReport) -> Vec<Statement> {
    let Some((chart, last)) = metric.spc.as_ref().and_then(|chart| Some((chart, chart.points.last()?))) else {
        return Vec::new();
    };
    if metric.movement.verdict == MovementVerdict::TooFew {
        let too_few = std::iter::once(Statement::new(msg!("spc-no-limits")));
        // The answers differ beyond chance and yet show no movement: their surveys are no waves of one series.
        let is_shown = metric.survey_change.as_ref().and_then(significant) == Some(true);
        let apart = is_shown.then(|| Statement::new(msg!("spc-no-waves")));
        return too_few.chain(apart).chain(drawn_as(metric)).chain(starts(metric, chart)).collect();
    }
    if metric.movement.basis == Some(MovementBasis::Answers) {
        let shown = metric.latest.zip(metric.previous).map(|(latest, previous)| beyond(latest, previous, &metric.unit));
        let shown = shown.into_iter().chain([Statement::new(msg!("spc-by-answers"))]);
        return shown.chain(drawn_as(metric)).chain(starts(metric, chart)).collect();
    }
    // Of an ordinary value among others, first what is not.
    let apart = outlying(metric, chart);
    let (before, beside) = if metric.movement.basis.is_none() { (apart, None) } else { (None, apart) };
    let mut says: Vec<Statement> = before.into_iter().chain([reading(metric, chart, last)]).collect();
    says.extend(turned(metric, chart, last));
    says.extend(beside);
    says.extend(lopsided(metric, chart, last));
    says.extend(stepped(metric, chart));
    says.extend(regular(chart));
    let n = chart.segments.last().map_or(0, |segment| segment.n);
    if chart.provisional && !chart.unfit {
        says.push(Statement::new(msg!("spc-short")).count("n", n));
    }
    if chart.unfit && metric.movement.verdict != MovementVerdict::Unstable && !chart.is_drawn_by_few() {
        says.push(unfit(metric, chart));
    }
    says.extend(drawn_as(metric));
    if chart.season.is_some() {
        says.push(Statement::new(msg!("spc-season")));
    }
    if chart.autocorrelated {
        says.push(Statement::new(msg!("spc-carry-over")));
    }
    says.extend(starts(metric, chart));
    says.extend(stale(metric, chart, last).filter(|_| !chart.unfit));
    says
}

/// That shares or rates lie closer together than counting alone would put them, which no process does.
pub(super) fn regular(chart: &ControlChart) -> Option<Statement> {
    chart.regular.map(|share| Statement::new(msg!("spc-over-regular")).percent("share", (100.0 * share).round()))
}

/// What the verdict rests on.
fn reading(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint) -> Statement {
    match (metric.movement.verdict, metric.movement.basis) {
        (MovementVerdict::Unstable, _) if chart.unfit => unfit(metric, chart),
        (_, Some(MovementBasis::Trend)) => metric
            .trend
            .as_ref()
            .map_or_else(|| Statement::new(msg!("trend-insufficient")), |trend| sloped(metric, trend)),
        (_, Some(_)) => signal(metric, chart, last),
        (_, None) if chart.is_restless() => restless(chart, last, &metric.unit),
        (_, None) => match &chart.outlying {
            Some(apart) if apart.is_last_ordinary => ordinary_beside(metric, last, apart),
            _ => ordinary(metric, last),
        },
    }
}

/// That the last value is an ordinary one.
fn ordinary(metric: &MetricReport, last: &ChartPoint) -> Statement {
    let unit = &metric.unit;
    let Some((lower, upper)) = last.lpl.zip(last.upl) else { return Statement::new(msg!("spc-no-spread")) };
    if upper - lower < 1e-9 {
        return Statement::new(msg!("spc-level")).value("value", last.y, unit);
    }
    let said = Statement::new(msg!("spc-ordinary")).value("value", last.y, unit);
    said.value("low", showable(lower, unit), unit).value("high", showable(upper, unit), unit)
}

/// That the last value is an ordinary one among all but those that stand out.
fn ordinary_beside(metric: &MetricReport, last: &ChartPoint, apart: &Outlying) -> Statement {
    let unit = &metric.unit;
    let Some((lower, upper)) = apart.limits.filter(|(lower, upper)| upper - lower >= 1e-9) else {
        return Statement::new(msg!("spc-like-others")).value("value", last.y, unit);
    };
    let said = Statement::new(msg!("spc-ordinary-beside")).count("n", apart.values.len()).value("value", last.y, unit);
    said.value("low", showable(lower, unit), unit).value("high", showable(upper, unit), unit)
}

/// Which one or two values stand out from all others, and whether they draw the average away from these.
fn outlying(metric: &MetricReport, chart: &ControlChart) -> Option<Statement> {
    let (apart, unit) = (chart.outlying.as_ref()?, &metric.unit);
    let mean = chart.points.last()?.mean?;
    let named = apart.values.iter().map(|one| {
        let said = Statement::new(msg!("spc-outlying-value")).value("value", one.value, unit);
        Arg::from(said.period("period", metric.every.containing(one.date)))
    });
    let values = Arg::List(named.collect(), Join::And);
    let said = |key: Key| Statement::new(key).count("n", apart.values.len()).with("values", values);
    Some(match apart.level {
        Some(level) => said(msg!("spc-outlying-level")).value("level", level, unit),
        None if apart.draws => {
            let said = said(msg!("spc-outlying")).value("mean", showable(mean, unit), unit);
            said.value("without", showable(apart.mean, unit), unit)
        }
        None => said(msg!("spc-outlying-apart")),
    })
}

/// That most values lie on one side of the average, so that many in a row there are no signal.
fn lopsided(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint) -> Option<Statement> {
    let Signals { n, all } = chart.lopsided()?;
    let side = Arg::Plain(if last.relative_to_mean > 0 { "above" } else { "below" }.into());
    let said = Statement::new(msg!("spc-lopsided")).with("side", side).count("n", n).count("all", all);
    Some(said.value("mean", signal::mean_beside(chart, last), signal::told_in(chart, last, &metric.unit)))
}

/// How far back the last value is held against the best: less one, as many values as a run has.
const LOOKED_BACK: usize = 6;
/// A turn is told where it is so many times as long as neighbouring values are apart on average: from the best of the last values to the
/// latest, chance alone makes one of twice that in every seventh series.
const TURN: f64 = 3.0;

/// That the last values go the other way than the movement, where it is told by a trend or a run.
fn turned(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint) -> Option<Statement> {
    let basis = metric.movement.basis?;
    if !metric.movement.is_signal() || !matches!(basis, MovementBasis::Trend | MovementBasis::Run) {
        return None;
    }
    let own: Vec<&ChartPoint> = chart.points.iter().filter(|point| point.segment == last.segment).collect();
    // Less the mean, and so less the season; upwards is the way it moves.
    let sign = if metric.movement.rises { 1.0 } else { -1.0 };
    let height = |point: &ChartPoint| sign * (point.y - point.mean.unwrap_or(0.0));
    let (_, before) = own.split_last()?;
    let steps = before.windows(2).map(|pair| (height(pair[1]) - height(pair[0])).abs());
    let usual = steps.sum::<f64>() / before.len().checked_sub(1).filter(|steps| *steps > 0)? as f64;
    let recent = &before[before.len().saturating_sub(LOOKED_BACK)..];
    let best = recent.iter().copied().max_by(|a, b| height(a).total_cmp(&height(b)))?;
    let lost = height(best) - height(last);
    let is_turn = lost > TURN * usual && sign * (best.y - last.y) > 0.0;
    let period = |point: &ChartPoint| metric.every.containing(point.date);
    is_turn.then(|| {
        let key = if metric.movement.rises { msg!("spc-turned-down") } else { msg!("spc-turned-up") };
        let said = Statement::new(key).period("from", period(best)).value("before", best.y, &metric.unit);
        said.period("to", period(last)).value("value", last.y, &metric.unit)
    })
}

/// That over a third of the values are signals, although the last is none: limits around several levels.
fn restless(chart: &ControlChart, last: &ChartPoint, unit: &Unit) -> Statement {
    let Signals { n, all } = chart.signals();
    Statement::new(msg!("spc-restless")).count("n", n).count("all", all).value("value", last.y, unit)
}

/// That one change of level explains the signals.
fn stepped(metric: &MetricReport, chart: &ControlChart) -> Option<Statement> {
    // Limits that are shown, and that the values have left, say so, and since when.
    let step = chart.step.filter(|_| chart.left_since.is_none() || chart.unfit)?;
    let said = Statement::new(msg!("spc-stepped")).period("period", metric.every.containing(step.since));
    Some(said.value("after", step.after, &metric.unit).value("before", step.before, &metric.unit))
}

/// That too many values lie outside the limits, and which of them are still marked.
fn unfit(metric: &MetricReport, chart: &ControlChart) -> Statement {
    let last = chart.segments.last();
    let of_last = |point: &&ChartPoint| last.is_some_and(|last| last.index == point.segment);
    let (all, outside) = chart
        .points
        .iter()
        .filter(of_last)
        .fold((0, 0), |(all, outside), point| (all + 1, outside + usize::from(point.outside_limits)));
    // The limits may be those of the first values alone.
    let baseline = last.map(|last| last.baseline).filter(|baseline| *baseline < all);
    let since = last.filter(|last| last.index > 0).map(|last| metric.every.containing(last.start));
    let said = Statement::new(match (since, baseline) {
        (Some(_), Some(_)) => msg!("spc-unfit-since-first"),
        (Some(_), None) => msg!("spc-unfit-since"),
        (None, Some(_)) => msg!("spc-unfit-first"),
        (None, None) => msg!("spc-unfit"),
    });
    let said = since.into_iter().fold(said, |said, period| said.period("period", period));
    let said = baseline.into_iter().fold(said, |said, baseline| said.count("baseline", baseline));
    said.count("n", outside).count("all", all)
}

/// That the limits are of a level that the values have left.
fn stale(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint) -> Option<Statement> {
    let since = metric.every.containing(chart.left_since?);
    let of = match (chart.limits_hold_what_left(), chart.step) {
        (false, _) => "before",
        (true, Some(_)) => "all",
        (true, None) => "none",
    };
    let of = Arg::Plain(of.into());
    if matches!(chart.shown_cause(last), SpecialCause::ShiftAbove | SpecialCause::ShiftBelow) {
        return Some(Statement::new(msg!("spc-left")).with("of", of).period("period", since));
    }
    let mean = chart.segment_of(last)?.mean?;
    let side = Arg::Plain(if last.relative_to_mean > 0 { "above" } else { "below" }.into());
    let said = |key: Key| Statement::new(key).with("side", side).with("of", of).period("period", since);
    Some(match chart.season {
        Some(_) => said(msg!("spc-stale-usual")),
        None => said(msg!("spc-stale")).value("mean", mean, &metric.unit),
    })
}

/// That the chart is not the one that was asked for.
fn drawn_as(metric: &MetricReport) -> Option<Statement> {
    let asked = refused(metric)?;
    Some(Statement::new(msg!("spc-drawn-as-xmr")).with("chart", Arg::Plain(asked.name().into())))
}

/// Why the limits start where they do.
fn starts(metric: &MetricReport, chart: &ControlChart) -> Vec<Statement> {
    let Some(start) = chart.segments.last().map(|segment| segment.start) else { return Vec::new() };
    let rebases = metric.marks.iter().filter(|mark| mark.kind == MarkKind::Rebase && mark.date == start);
    let said = rebases.map(|mark| {
        let period = metric.every.containing(mark.date);
        Statement::new(msg!("spc-rebase")).period("period", period).label("reason", &mark.text)
    });
    said.collect()
}
