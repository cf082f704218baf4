//! Sentences about how a metric moves: what its chart shows and how far that can be believed, what its limits say of the
//! target, where it is heading.

use crate::formula::spc::{Assurance, AssuranceWhy, ChartPoint, ControlChart, Signals, SpecialCause};
use crate::formula::trend::{Trend, TrendDirection, TrendMethod};
use crate::i18n::{Arg, Key, Statement, is_same, msg};
use crate::model::{Better, Every, Unit};
use crate::report::MetricReport;
use crate::report::met::Met;
use crate::report::metric::MarkKind;
use crate::report::movement::{MovementBasis, MovementVerdict};

use super::super::course::refused;
use super::super::overview::significant;
use super::metrics::beyond;
use super::showable;

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
    let mut says = vec![reading(metric, chart, last)];
    says.extend(stepped(metric, chart));
    says.extend(regular(chart));
    let n = chart.segments.last().map_or(0, |segment| segment.n);
    if chart.provisional && !chart.unfit {
        says.push(Statement::new(msg!("spc-short")).count("n", n));
    }
    if chart.unfit && metric.movement.verdict != MovementVerdict::Unstable {
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
        (_, None) => ordinary(metric, last),
    }
}

/// The rule that the last point breaks.
fn signal(metric: &MetricReport, chart: &ControlChart, last: &ChartPoint) -> Statement {
    let unit = &metric.unit;
    let run = run_length(chart, last);
    let limit =
        |key: Key, at: Option<f64>| Statement::new(key).value("limit", showable(at.unwrap_or(last.y), unit), unit);
    let outside = |key: Key, at: Option<f64>| {
        limit(key, at).period("period", metric.every.containing(last.date)).value("value", last.y, unit)
    };
    let mean = chart.segment_of(last).and_then(|segment| segment.mean).unwrap_or(last.y);
    // An average that reads like the value beside it: of counts it has a fraction.
    let of_counts = *unit == Unit::Count && is_same(mean, last.y, unit);
    let told_in = if of_counts { &Unit::Ratio } else { unit };
    match chart.shown_cause(last) {
        SpecialCause::AboveLimit => outside(msg!("spc-above-upper"), last.upl),
        SpecialCause::BelowLimit => outside(msg!("spc-below-lower"), last.lpl),
        SpecialCause::Rising => Statement::new(msg!("spc-seven-rising")).count("n", run),
        SpecialCause::Falling => Statement::new(msg!("spc-seven-falling")).count("n", run),
        SpecialCause::NearAbove if chart.limits_move() => Statement::new(msg!("spc-two-of-three-high-own")),
        SpecialCause::NearBelow if chart.limits_move() => Statement::new(msg!("spc-two-of-three-low-own")),
        SpecialCause::NearAbove => limit(msg!("spc-two-of-three-high"), last.upl),
        SpecialCause::NearBelow => limit(msg!("spc-two-of-three-low"), last.lpl),
        SpecialCause::ShiftAbove if chart.season.is_some() => {
            Statement::new(msg!("spc-seven-above-usual")).count("n", run)
        }
        SpecialCause::ShiftBelow if chart.season.is_some() => {
            Statement::new(msg!("spc-seven-below-usual")).count("n", run)
        }
        SpecialCause::ShiftAbove => {
            Statement::new(msg!("spc-seven-above")).count("n", run).value("mean", mean, told_in)
        }
        SpecialCause::ShiftBelow => {
            Statement::new(msg!("spc-seven-below")).count("n", run).value("mean", mean, told_in)
        }
        SpecialCause::CommonCause => ordinary(metric, last),
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

/// That over a third of the values are signals, although the last is none: limits around several levels.
fn restless(chart: &ControlChart, last: &ChartPoint, unit: &Unit) -> Statement {
    let Signals { n, all } = chart.signals();
    Statement::new(msg!("spc-restless")).count("n", n).count("all", all).value("value", last.y, unit)
}

/// That one change of level explains the signals.
fn stepped(metric: &MetricReport, chart: &ControlChart) -> Option<Statement> {
    // Limits that the values have left say so, and since when.
    let step = chart.step.filter(|_| chart.stale_since.is_none())?;
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
    let since = metric.every.containing(chart.stale_since?);
    let of = Arg::Plain(if chart.limits_hold_what_left() { "all" } else { "before" }.into());
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

/// How many points in a row, up to the last, do what the last point's rule is about.
fn run_length(chart: &ControlChart, last: &ChartPoint) -> usize {
    let of_segment: Vec<&ChartPoint> =
        chart.points.iter().rev().take_while(|point| point.segment == last.segment).collect();
    // Less the mean, and so less the season.
    let height = |point: &ChartPoint| point.y - point.mean.unwrap_or(0.0);
    let rises = |pair: &[&ChartPoint]| height(pair[0]) > height(pair[1]);
    let falls = |pair: &[&ChartPoint]| height(pair[0]) < height(pair[1]);
    match chart.shown_cause(last) {
        SpecialCause::Rising => 1 + of_segment.windows(2).take_while(|pair| rises(pair)).count(),
        SpecialCause::Falling => 1 + of_segment.windows(2).take_while(|pair| falls(pair)).count(),
        _ => of_segment.iter().take_while(|point| point.relative_to_mean == last.relative_to_mean).count(),
    }
}

/// What the limits say of the target, or why they say nothing.
pub(super) fn assurance(metric: &MetricReport) -> Statement {
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
pub(super) fn exceptions(metric: &MetricReport) -> Option<Statement> {
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

/// Where the metric is heading.
pub(super) fn trend(metric: &MetricReport) -> Vec<Statement> {
    let Some(trend) = &metric.trend else { return Vec::new() };
    let mut says = vec![sloped(metric, trend)];
    let start = metric.spc.as_ref().and_then(|chart| chart.segments.last()).filter(|last| last.index > 0);
    if let Some((from, start)) = metric.trend_from.zip(start) {
        let version = metric.marks.iter().any(|mark| mark.kind == MarkKind::VersionBreak && mark.date == start.start);
        let key = if version { msg!("trend-since-version") } else { msg!("trend-since-rebase") };
        says.push(Statement::new(key).count("n", trend.n).period("period", from));
    }
    if trend.method == TrendMethod::Seasonal && trend.s.is_some() {
        says.push(Statement::new(msg!("trend-seasonal")));
    }
    says
}

/// Whether a trend shows, and how steep it is.
fn sloped(metric: &MetricReport, trend: &Trend) -> Statement {
    let (every, unit) = (metric.every, &metric.unit);
    let said = |key: Key, slope: f64| {
        let (every, slope) = stated(every, slope, unit);
        Statement::new(key).with("every", every).size("slope", slope, unit)
    };
    let is_step = metric.spc.as_ref().is_some_and(|chart| chart.step.is_some());
    match (trend.trend, trend.slope) {
        (TrendDirection::Increasing, Some(_)) if is_step => Statement::new(msg!("trend-by-step-up")),
        (TrendDirection::Decreasing, Some(_)) if is_step => Statement::new(msg!("trend-by-step-down")),
        (TrendDirection::Increasing, Some(slope)) => said(msg!("trend-up"), slope),
        (TrendDirection::Decreasing, Some(slope)) => said(msg!("trend-down"), slope),
        // Beside another movement that is told, “no trend” would deny it.
        (TrendDirection::NoTrend, _) if has_moved(metric) => Statement::new(msg!("trend-none-beside")),
        (TrendDirection::NoTrend, _) => Statement::new(msg!("trend-none")),
        _ => Statement::new(msg!("trend-insufficient")),
    }
}

/// Whether anything says that the values moved: the verdict, signals within the limits, or limits that the values have left.
fn has_moved(metric: &MetricReport) -> bool {
    let within = metric.spc.as_ref().is_some_and(|chart| chart.moves() || chart.unfit || chart.stale_since.is_some());
    metric.movement.basis.is_some() || within
}

/// A slope at the period where two of its digits are not zero: each period, a month or a year.
fn stated(every: Every, slope: f64, unit: &Unit) -> (Every, f64) {
    let least = match unit {
        Unit::Percent | Unit::Score | Unit::Count => 1.0,
        Unit::Duration => 10.0,
        Unit::Ratio | Unit::Rating | Unit::Currency(_) | Unit::Other(_) => 0.1,
    };
    let years = match every {
        Every::Day => 365.25,
        Every::Week => 365.25 / 7.0,
        Every::Month => 12.0,
        Every::Quarter => 4.0,
        Every::Year => 1.0,
    };
    let a_month = (Every::Month, slope * years / 12.0);
    let finer = [(every, slope), a_month];
    let finer = if matches!(every, Every::Day | Every::Week) { &finer[..] } else { &finer[..1] };
    finer.iter().copied().find(|(_, slope)| slope.abs() >= least).unwrap_or((Every::Year, slope * years))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_stated_where_they_have_two_digits() {
        assert_eq!(stated(Every::Month, 1.2, &Unit::Percent), (Every::Month, 1.2));
        assert_eq!(stated(Every::Month, 0.25, &Unit::Percent), (Every::Year, 3.0));
        assert_eq!(stated(Every::Day, 0.1, &Unit::Score).0, Every::Month);
        assert_eq!(stated(Every::Day, -0.01, &Unit::Score).0, Every::Year);
        assert_eq!(stated(Every::Quarter, 0.5, &Unit::Ratio), (Every::Quarter, 0.5));
    }
}
