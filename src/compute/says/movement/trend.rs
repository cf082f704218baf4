//! Where a metric is heading: whether a trend shows, and how steep it is.

use crate::formula::trend::{Trend, TrendDirection, TrendMethod};
use crate::i18n::{Key, Statement, msg};
use crate::model::{Every, Unit};
use crate::report::MetricReport;
use crate::report::metric::MarkKind;

/// Where the metric is heading.
pub(in crate::compute::says) fn trend(metric: &MetricReport) -> Vec<Statement> {
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
pub(super) fn sloped(metric: &MetricReport, trend: &Trend) -> Statement {
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
    let within = metric.spc.as_ref().is_some_and(|chart| chart.moves() || chart.unfit || chart.left_since.is_some());
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
