//! The course of a series: its control chart, its trend, how it moves.
//!
//! In: a metric, its points and where its checklist changed. Out: everything that is concluded from them, once.

use chrono::NaiveDate;

use crate::formula::season::Season;
use crate::formula::spc::{Bounds, ChartKind, ChartOptions, ChartValue, ControlChart, Improvement, control_chart};
use crate::formula::trend::{Method, Trend, TrendDirection, observations, trend_by};
use crate::model::metric::{LogMeasure, MetricSource, VisitMeasure};
use crate::model::{Better, Every, Metric, Unit};
use crate::report::movement::{Movement, MovementBasis, MovementVerdict};
use crate::report::{MetricReport, Point};
use crate::schema::spc::ChartChoice;

use super::Setting;
use super::metrics::{dated, improvement, interval, last_rebase, possible, reaches, since};

/// A metric whose series are judged.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) metric: &'a Metric,
    /// The target that the last value is judged by.
    pub(super) target: Option<f64>,
    /// The first days of the periods from which another version of the checklist held.
    pub(super) breaks: &'a [NaiveDate],
}

/// What is concluded from a series.
pub(super) struct Course {
    pub(super) spc: Option<ControlChart>,
    pub(super) trend: Trend,
    /// The first date of the points that the trend uses.
    pub(super) trend_from: Option<NaiveDate>,
    pub(super) movement: Movement,
}

impl Judge<'_> {
    /// What is concluded from `series`.
    pub(super) fn course(&self, series: &[Point]) -> Course {
        let spc = self.chart(series);
        let trend_from = last_rebase(spc.as_ref()).or_else(|| series.first().map(|point| point.date));
        let season = spc.as_ref().and_then(|chart| chart.season.as_ref());
        let trend = trend_of(self.setting, self.metric.every, since(series, trend_from), season);
        let movement = movement(spc.as_ref(), &trend, self.metric.better);
        Course { spc, trend, trend_from, movement }
    }

    /// The same of a series that nothing else was looked at with: what its limits say of the target is held against its trend.
    pub(super) fn course_alone(&self, series: &[Point]) -> Course {
        let course = self.course(series);
        let spc = course.spc.map(|chart| held_against_trend(chart, &course.trend));
        Course { spc, ..course }
    }

    /// That the metric moves upwards, or downwards, as `basis` shows.
    pub(super) fn movement_of(&self, rises: bool, basis: MovementBasis) -> Movement {
        Movement { verdict: moved(rises, self.metric.better), basis: Some(basis), rises }
    }

    fn chart(&self, series: &[Point]) -> Option<ControlChart> {
        let (spc, config) = (&self.metric.spc, &self.setting.config().spc);
        let options = ChartOptions {
            kind: self.kind(series),
            interval: interval(self.metric.every),
            season: spc.season.unwrap_or(config.season),
            bounds: self.bounds(),
            direction: improvement(self.metric.better),
            target: self.target,
            baseline: spc.baseline.as_ref().map(|baseline| baseline.0),
            rebase: self.starts(series),
            screen: spc.screen.unwrap_or(config.screen),
            two_of_three: config.two_of_three,
            ..ChartOptions::default()
        };
        let values: Vec<ChartValue> = series
            .iter()
            .map(|point| ChartValue { date: point.date, value: point.value, n: point.n.filter(|n| n.is_finite()) })
            .collect();
        // A baseline under twelve points is an error of its own in the document.
        let mut chart = control_chart(&values, &options).ok().filter(|chart| !chart.points.is_empty())?;
        let meets = chart
            .points
            .last()
            .zip(self.target)
            .is_some_and(|(last, target)| reaches(self.metric.better, last.y, target));
        if self.target.is_some() && self.metric.better != Better::Neutral {
            chart.level_against_target(meets);
        }
        chart.hold_against_season(&options);
        chart.hold_against_step();
        chart.hold_against_signals();
        if meets {
            chart.latest_meets_target();
        }
        Some(chart)
    }

    /// Where the limits start again: at each rebase, and with the first value under another version of the checklist.
    fn starts(&self, series: &[Point]) -> Vec<NaiveDate> {
        let rebases = &self.metric.spc.rebase.0;
        let rebased = rebases.iter().map(|rebase| self.metric.every.containing(rebase.from.start()).start());
        let valued = |from: &NaiveDate| {
            let after = series.iter().find(|point| point.value.is_some() && point.date >= *from);
            after.map(|point| point.date)
        };
        rebased.chain(self.breaks.iter().filter_map(valued)).collect()
    }

    /// What the values can be; a rate is never below 0.
    fn bounds(&self) -> Bounds {
        let possible = possible(self.metric);
        let stated = self.metric.bounds.is_some();
        if self.is_rate() && !stated { Bounds { low: Some(0.0), ..possible } } else { possible }
    }

    /// Which chart `series` has: as stated where its values allow that, else by what each value is.
    fn kind(&self, series: &[Point]) -> ChartKind {
        let mut valued = series.iter().filter_map(|point| Some((point.value?, point.n))).peekable();
        let (shares, rates) = match self.metric.spc.choice() {
            ChartChoice::Auto => (self.is_share(), self.is_rate()),
            ChartChoice::Xmr => (false, false),
            ChartChoice::P => (self.metric.unit == Unit::Percent, false),
            ChartChoice::U => (false, true),
        };
        let most = if shares { 100.0 + 1e-9 } else { f64::INFINITY };
        let sound = valued.peek().is_some()
            && valued.all(|(value, n)| (0.0..=most).contains(&value) && n.is_some_and(|n| n > 0.0));
        match (shares && sound, rates && sound) {
            (true, _) => ChartKind::P,
            (_, true) => ChartKind::U,
            _ => ChartKind::Xmr,
        }
    }

    /// Whether each value is a share, in percent, of the number behind it; a score's number is one of documents.
    fn is_share(&self) -> bool {
        let of_cases = match &self.metric.source {
            MetricSource::Series(_) | MetricSource::Survey(_) => true,
            MetricSource::Audit(_) => false,
            MetricSource::Visit(source) => source.measure == VisitMeasure::Answered,
            MetricSource::Log(source) => {
                matches!(source.measure, LogMeasure::OnTime | LogMeasure::ResponseWithin | LogMeasure::ResolutionWithin)
            }
            MetricSource::Rows(rows) => rows.written.within.is_some() || rows.written.share.is_some(),
        };
        self.metric.unit == Unit::Percent && of_cases
    }

    /// Whether each value is a number of events per thousand of the number behind it.
    fn is_rate(&self) -> bool {
        let counted = matches!(&self.metric.source, MetricSource::Log(source) if source.measure == LogMeasure::Per1000);
        counted || matches!(&self.metric.unit, Unit::Other(name) if name == "per-1000")
    }
}

/// The chart of shares or rates that `metric` asks for and does not have.
pub(super) fn refused(metric: &MetricReport) -> Option<ChartChoice> {
    let asked = Some(metric.written.spc.choice()).filter(|asked| matches!(asked, ChartChoice::P | ChartChoice::U));
    asked.filter(|_| metric.spc.as_ref().is_some_and(|chart| chart.chart == ChartKind::Xmr))
}

/// Why `metric` does not have the chart of shares or rates that it asks for; `None` where it has it, or asks for none.
pub(super) fn unsuited(metric: &MetricReport) -> Option<String> {
    let choice = refused(metric)?;
    if choice == ChartChoice::P && metric.unit != Unit::Percent {
        return Some("a chart of shares needs values in percent".to_owned());
    }
    let counted = |point: &&Point| point.value.is_some() && point.n.is_none_or(|n| n.is_nan() || n <= 0.0);
    let uncounted = metric.series.iter().find(counted);
    Some(match (uncounted, choice) {
        (Some(point), _) => format!("the value of `{}` has no `n`", point.period),
        (None, ChartChoice::P) => "a share lies outside 0 to 100".to_owned(),
        (None, _) => "a rate lies below 0".to_owned(),
    })
}

/// The trend of `series`, which has one point a period: by season where there is one.
pub(super) fn trend_of(setting: Setting<'_>, every: Every, series: &[Point], season: Option<&Season>) -> Trend {
    let observed = observations(&dated(series), interval(every)).unwrap_or_default();
    let method = season.map_or(Method::Ar1, |season| Method::Seasonal(season.period));
    trend_by(&observed, method, setting.confidence)
}

/// How a series moves: by its last point's signal, else by its trend.
fn movement(chart: Option<&ControlChart>, trend: &Trend, better: Better) -> Movement {
    let Some((chart, last)) =
        chart.filter(|chart| !chart.too_few).and_then(|chart| Some((chart, chart.points.last()?)))
    else {
        return Movement::still(MovementVerdict::TooFew);
    };
    let cause = chart.shown_cause(last);
    let signal = match (cause.sign(), cause.is_of_limits()) {
        (0, _) => None,
        (sign, true) => Some((sign > 0, MovementBasis::Limits)),
        (sign, false) => Some((sign > 0, MovementBasis::Run)),
    };
    // Where most pairs of values are alike the slope is none: a few values that differ are no course.
    let is_sloped = trend.slope.is_some_and(|slope| slope != 0.0);
    let trend = match trend.trend {
        _ if !is_sloped => None,
        TrendDirection::Increasing => Some((true, MovementBasis::Trend)),
        TrendDirection::Decreasing => Some((false, MovementBasis::Trend)),
        TrendDirection::NoTrend | TrendDirection::InsufficientData => None,
    };
    match signal.or(trend) {
        Some((rises, basis)) => Movement { verdict: moved(rises, better), basis: Some(basis), rises },
        None => unmoved(chart),
    }
}

/// `chart` without what its level limits say of the target, where `trend` may carry the values across it.
pub(super) fn held_against_trend(mut chart: ControlChart, trend: &Trend) -> ControlChart {
    match trend.trend {
        TrendDirection::Increasing => chart.hold_against_trend(true),
        TrendDirection::Decreasing => chart.hold_against_trend(false),
        TrendDirection::NoTrend | TrendDirection::InsufficientData => {}
    }
    chart
}

/// The movement of a series whose last point is no signal and that has no trend.
pub(super) fn unmoved(chart: &ControlChart) -> Movement {
    // Limits that fit all but one or two values would call the others ordinary.
    let is_unfit = chart.unfit && !chart.is_drawn_by_few();
    let is_unstable = is_unfit || chart.is_restless();
    Movement::still(if is_unstable { MovementVerdict::Unstable } else { MovementVerdict::Steady })
}

fn moved(rises: bool, better: Better) -> MovementVerdict {
    match (improvement(better), rises) {
        (Improvement::Neutral, true) => MovementVerdict::Higher,
        (Improvement::Neutral, false) => MovementVerdict::Lower,
        (Improvement::Increase, true) | (Improvement::Decrease, false) => MovementVerdict::Better,
        (Improvement::Increase, false) | (Improvement::Decrease, true) => MovementVerdict::Worse,
    }
}
