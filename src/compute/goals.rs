//! Goals: how far along, where they will end, what is still needed.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Days, Months, NaiveDate};
use rayon::prelude::*;

use crate::formula::finite;
use crate::formula::forecast::{
    Aim, Backtest, Course, FARTHEST, FEWEST_POINTS, Forecast, ForecastStatus, backtest, forecast,
};
use crate::formula::goal as formula;
use crate::formula::season::{Season, SeasonChoice};
use crate::formula::spc::Improvement;
use crate::formula::sum::Sum;
use crate::formula::trend::{Trend, TrendDirection};
use crate::model::{Better, Every, Goal, Id, Period};
use crate::report::goal::{Pace, WithoutOutlying};
use crate::report::metric::{Latest, PartName, PartReport};
use crate::report::{GoalReport, GoalStatus, MetricReport, Point};
use crate::schema::duty::Duty;
use crate::schema::goal::Review;

use super::Setting;
use super::apart::apart;
use super::course::{Judge, trend_of};
use super::known::Known;
use super::metrics::{self, dated, improvement, interval, last_rebase, possible, reaches, since, version_breaks};

/// Every goal whose metric is known, by id.
pub(super) fn goals(setting: Setting<'_>, metrics: &BTreeMap<&Id, &MetricReport>, known: &Known) -> Vec<GoalReport> {
    let goals = setting.workspace.goals.par_iter();
    let judged = |(_, goal): (_, &Arc<Goal>)| {
        let metric = metrics.get(&goal.metric.value)?;
        Some(known.goal(goal, metric).unwrap_or_else(|| JudgedGoal::of(setting, goal, metric).report()))
    };
    goals.filter_map(judged).collect()
}

/// A goal and the points it is judged by.
struct JudgedGoal<'a> {
    setting: Setting<'a>,
    goal: &'a Arc<Goal>,
    metric: &'a MetricReport,
    part: Option<PartName>,
    part_series: Option<Vec<Point>>,
    /// What is concluded from several parts taken together.
    together: Option<PartReport>,
    /// The first date that trend and forecast use.
    from: Option<NaiveDate>,
    /// The season of its points.
    season: Option<Season>,
    /// Whether the last of its points stands out from all others.
    last_stands_out: bool,
    /// The dates of one or two of its points that stand out from all others.
    outlying: Vec<NaiveDate>,
    better: Better,
    latest: Option<Latest>,
}

impl<'a> JudgedGoal<'a> {
    fn of(setting: Setting<'a>, goal: &'a Arc<Goal>, metric: &'a MetricReport) -> Self {
        let part = part(goal);
        let part_series = part.as_ref().map(|_| part_series(goal, metric));
        let series: &[Point] = part_series.as_deref().unwrap_or(&metric.series);
        let one = part.as_ref().and_then(|part| metric.part(part));
        let together = part.as_ref().filter(|_| one.is_none()).map(|_| judged_together(setting, metric, series));
        let chart = match part {
            Some(_) => one.or(together.as_ref()).and_then(|part| part.spc.as_ref()),
            None => metric.spc.as_ref(),
        };
        let season = chart.and_then(|chart| chart.season.clone());
        let last_stands_out = chart.is_some_and(|chart| chart.last_stands_out);
        let outlying =
            chart.and_then(|chart| chart.outlying.as_ref()).map(|apart| &apart.values[..]).unwrap_or_default();
        let outlying = outlying.iter().map(|value| value.date).collect();
        let from = last_rebase(chart);
        let better = match metric.better {
            Better::Neutral if goal.to.value < goal.from.value => Better::Lower,
            Better::Neutral => Better::Higher,
            better => better,
        };
        let latest = series.iter().rev().find_map(|p| Some(Latest { period: p.period, value: p.value? }));
        Self {
            setting,
            goal,
            metric,
            part,
            part_series,
            together,
            from,
            season,
            last_stands_out,
            outlying,
            better,
            latest,
        }
    }

    /// The points it is judged by.
    fn series(&self) -> &[Point] {
        self.part_series.as_deref().unwrap_or(&self.metric.series)
    }

    fn report(self) -> GoalReport {
        let report = self.figures();
        GoalReport { apart: apart(&report), ..report }
    }

    fn figures(self) -> GoalReport {
        let (goal, actual) = (self.goal, self.latest.map(|latest| latest.value));
        let (from, to) = (goal.from.value, goal.to.value);
        let since = since(self.series(), self.from);
        let trend = trend_of(self.setting, self.metric.every, since, self.season.as_ref());
        let forecast = self.forecast(since);
        let status = self.status(forecast.as_ref());
        let is_open = !status.is_decided() && status != GoalStatus::NoData;
        let is_ended = is_open && goal.to.period.end() < self.setting.as_of;
        let known = self.latest.map(|latest| latest.period);
        let review_due = review_due(goal, self.metric.every, known).filter(|_| !status.is_decided());
        let review_days_late = review_due.and_then(|due| Duty::until(due).days_late(self.setting.as_of));
        GoalReport {
            written: Arc::clone(goal),
            part: self.part.clone(),
            unit: self.metric.unit.clone(),
            every: self.metric.every,
            better: self.better,
            deadline: goal.to.period.end(),
            actual,
            actual_period: self.latest.map(|latest| latest.period),
            is_to_hold: self.is_to_hold(),
            broken: self.broken(),
            attainment: actual.filter(|_| !self.is_to_hold()).and_then(|actual| formula::attainment(from, to, actual)),
            pace: self.pace().filter(|_| !self.is_to_hold()),
            status: if is_ended { GoalStatus::Ended } else { status },
            forecast_status: status,
            points: since.iter().filter(|point| point.value.is_some()).count(),
            points_from: since.first().map(|point| point.period),
            backtest: forecast.as_ref().filter(|it| !it.path.is_empty()).and_then(|_| self.backtest(since)),
            forecast,
            needed_per_period: self.needed().filter(|_| !is_ended),
            periods_left: self.periods_left().filter(|_| !is_ended),
            trend_per_period: significant_slope(&trend).filter(|_| self.shows_trend()),
            apart: None,
            without_last: self.without_last(since),
            without_outlying: self.without_outlying(since),
            review_overdue: review_days_late.is_some(),
            review_days_late,
            review_due,
            part_series: self.part_series,
            together: self.together,
            says: Vec::new(),
        }
    }

    /// Whether a trend that its points have is told: that of one part among many is, where it shows for having looked at all.
    fn shows_trend(&self) -> bool {
        self.part.as_ref().and_then(|part| self.metric.part(part)).is_none_or(|part| part.trend_shown)
    }

    /// The forecast of the points since the last rebase. The deadline is the last day of the target's period: once that
    /// period has a point, the forecast is over.
    fn forecast(&self, series: &[Point]) -> Option<Forecast> {
        let aim = Aim {
            target: Some(self.goal.to.value),
            direction: improvement(self.better),
            deadline: Some(self.goal.to.period.end()),
            horizon: FARTHEST,
        };
        debug_assert_ne!(aim.direction, Improvement::Neutral);
        let forecast = forecast(&dated(series), &self.course(), &aim).ok()?;
        Some(if forecast.is_without_spread() { without_chance(forecast) } else { forecast })
    }

    /// The probability that the target is met by the points of `series` but the last, where that stands out.
    fn without_last(&self, series: &[Point]) -> Option<f64> {
        let last = series.iter().rposition(|point| point.value.is_some()).filter(|_| self.last_stands_out)?;
        self.forecast(&series[..last])?.probability
    }

    /// What is forecast without those points of `series`, before the last, that stand out from all others.
    fn without_outlying(&self, series: &[Point]) -> Option<WithoutOutlying> {
        let (apart, others): (Vec<&Point>, Vec<&Point>) =
            series.iter().filter(|_| !self.last_stands_out).partition(|point| self.outlying.contains(&point.date));
        let values: Vec<Latest> =
            apart.iter().filter_map(|point| Some(Latest { period: point.period, value: point.value? })).collect();
        let others: Vec<Point> = others.into_iter().cloned().collect();
        let probability = self.forecast(&others).filter(|_| !values.is_empty())?.probability?;
        Some(WithoutOutlying { values, probability })
    }

    /// What is known of the series beside its points.
    fn course(&self) -> Course {
        let season = self.season.as_ref().map_or(SeasonChoice::None, |season| SeasonChoice::Periods(season.period));
        Course { interval: interval(self.metric.every), season, bounds: possible(self.metric) }
    }

    fn backtest(&self, series: &[Point]) -> Option<Backtest> {
        self.setting.is_read().then(|| backtest(&dated(series), &self.course()).ok().flatten())?
    }

    /// Whether its start meets its end already.
    fn is_to_hold(&self) -> bool {
        reaches(self.better, self.goal.from.value, self.goal.to.value)
    }

    /// The values from its start to its deadline.
    fn values(&self) -> impl Iterator<Item = Latest> {
        let (start, deadline) = (self.goal.from.period.start(), self.goal.to.period.end());
        let within = self.series().iter().filter(move |point| point.date >= start && point.date <= deadline);
        within.filter_map(|point| Some(Latest { period: point.period, value: point.value? }))
    }

    /// The first value that misses a target to hold.
    fn broken(&self) -> Option<Latest> {
        let misses = |point: &Latest| !reaches(self.better, point.value, self.goal.to.value);
        self.values().filter(|_| self.is_to_hold()).find(misses)
    }

    /// Whether every point since the start holds a target that was met then; nothing where it was not, or there is no point.
    fn holds(&self) -> Option<bool> {
        (self.is_to_hold() && self.values().next().is_some()).then(|| self.broken().is_none())
    }

    fn status(&self, forecast: Option<&Forecast>) -> GoalStatus {
        let Some(latest) = self.latest else { return GoalStatus::NoData };
        let is_over = latest.period.end() >= self.goal.to.period.end();
        match (self.holds(), is_over) {
            (Some(true), true) => return GoalStatus::Met,
            (Some(true), false) => return GoalStatus::Holding,
            (Some(false), _) => return GoalStatus::Missed,
            _ => {}
        }
        match forecast.and_then(|forecast| forecast.status) {
            Some(ForecastStatus::Met) => GoalStatus::Met,
            Some(ForecastStatus::Missed) => GoalStatus::Missed,
            Some(ForecastStatus::OnTrack) => GoalStatus::OnTrack,
            Some(ForecastStatus::Likely) => GoalStatus::Likely,
            Some(ForecastStatus::Unlikely) => GoalStatus::Unlikely,
            Some(ForecastStatus::OffTrack) => GoalStatus::OffTrack,
            Some(ForecastStatus::InsufficientData) | None => self.outcome().unwrap_or(GoalStatus::Early),
        }
    }

    /// Whether the goal was met, once its deadline has come: that needs no forecast, so that few points suffice.
    fn outcome(&self) -> Option<GoalStatus> {
        let deadline = self.goal.to.period.end();
        self.latest.filter(|latest| latest.period.end() >= deadline)?;
        let last = self.series().iter().rev().filter(|point| point.date <= deadline).find_map(|point| point.value)?;
        Some(if reaches(self.better, last, self.goal.to.value) { GoalStatus::Met } else { GoalStatus::Missed })
    }

    /// The straight line from start to target at the latest point; before the start it is at the start, after the
    /// deadline at the target.
    fn pace(&self) -> Option<Pace> {
        let latest = self.latest?;
        let position = |date: NaiveDate| interval(self.metric.every).position(date);
        let start = position(self.goal.from.period.start());
        let whole = position(self.goal.to.period.end()) - start;
        let gone = position(latest.period.start()) - start;
        let share = if whole > 0 { (gone as f64 / whole as f64).clamp(0.0, 1.0) } else { 1.0 };
        let expected = formula::expected(self.goal.from.value, self.goal.to.value, share)?;
        let ahead = latest.value - expected;
        let ahead = finite(ahead)?;
        Some(Pace { expected, difference: if self.better == Better::Lower { -ahead } else { ahead } })
    }

    fn periods_left(&self) -> Option<u32> {
        let position = |date: NaiveDate| interval(self.metric.every).position(date);
        let left = position(self.goal.to.period.end()) - position(self.latest?.period.start());
        u32::try_from(left).ok()
    }

    /// The change still needed each period; 0 where the target is reached.
    fn needed(&self) -> Option<f64> {
        let (latest, target, left) = (self.latest?, self.goal.to.value, self.periods_left()?);
        let needed = formula::needed_per_period(latest.value, target, left)?;
        Some(if reaches(self.better, latest.value, target) { 0.0 } else { needed })
    }
}

/// A forecast that nothing tells how far it may be off: no chance, no ranges and no path are shown of it.
fn without_chance(forecast: Forecast) -> Forecast {
    Forecast {
        status: None,
        probability: None,
        low80: None,
        high80: None,
        low95: None,
        high95: None,
        path: Vec::new(),
        reach_date: None,
        ..forecast
    }
}

/// The last day on which the next review of `goal` is not late, after a value of the period `latest`: a review needs a value no older
/// than one rhythm (or one period of the metric, where that is longer), and has one more rhythm of grace.
fn review_due(goal: &Goal, metric: Every, latest: Option<Period>) -> Option<NaiveDate> {
    let review = every(goal.review?);
    after(after(latest.unwrap_or(goal.from.period).end(), review.max(metric))?, review)
}

/// How many days the review of `goal` was late on `day`, by the values known then. A goal whose outcome was known is reviewed no more.
pub(super) fn review_late_on(goal: &GoalReport, metric: &MetricReport, day: NaiveDate) -> Option<i64> {
    let known = goal.series(metric).iter().rev().filter(|point| point.value.is_some() && point.date <= day);
    let latest = known.map(|point| point.period).next();
    let is_over = latest.is_some_and(|latest| latest.end() >= goal.deadline);
    let is_broken = goal.broken.is_some_and(|broken| broken.period.start() <= day);
    let due = review_due(goal, goal.every, latest).filter(|_| !is_over && !is_broken)?;
    Duty::until(due).days_late(day)
}

/// The breakdown and value that the goal is about.
fn part(goal: &Goal) -> Option<PartName> {
    let (name, values) = goal.filter.iter().next()?;
    Some(PartName { breakdown: name.clone(), value: values.join(", ") })
}

/// The points of the goal's part: of its one value, else the n-weighted mean of its values.
fn part_series(goal: &Goal, metric: &MetricReport) -> Vec<Point> {
    let Some((name, values)) = goal.filter.iter().next() else { return Vec::new() };
    let parts = metric.breakdowns.get(name);
    let chosen: Vec<&Vec<Point>> = values.iter().filter_map(|value| parts?.get(value)).collect();
    if let [only] = chosen.as_slice() {
        return (*only).clone();
    }
    let mut by_period: BTreeMap<Period, Vec<&Point>> = BTreeMap::new();
    chosen.into_iter().flatten().for_each(|point| by_period.entry(point.period).or_default().push(point));
    by_period.into_values().filter_map(|points| together(&points)).collect()
}

/// What is concluded from the points of several parts of `metric`, as from those of one.
fn judged_together(setting: Setting<'_>, metric: &MetricReport, series: &[Point]) -> PartReport {
    let breaks: Vec<NaiveDate> = version_breaks(&metric.marks).collect();
    metrics::part(Judge { setting, metric: &metric.written, target: metric.target, breaks: &breaks }, series)
}

fn together(points: &[&Point]) -> Option<Point> {
    let first = points.first()?;
    let valued: Vec<(f64, f64)> = points.iter().filter_map(|point| Some((point.value?, point.n?))).collect();
    let weights: Sum = valued.iter().map(|(_, n)| *n).collect();
    let weighted: Sum = valued.iter().map(|(value, n)| value * n).collect();
    let known = weights.value() > 0.0 && valued.len() == points.iter().filter(|point| point.value.is_some()).count();
    Some(Point {
        period: first.period,
        date: first.date,
        value: known.then(|| weighted.divided_by(weights.value())).and_then(finite),
        n: known.then(|| weights.value()),
        low: None,
        high: None,
        target: first.target,
    })
}

/// The slope where it is more than noise.
fn significant_slope(trend: &Trend) -> Option<f64> {
    let significant =
        trend.n >= FEWEST_POINTS && matches!(trend.trend, TrendDirection::Increasing | TrendDirection::Decreasing);
    trend.slope.filter(|_| significant)
}

fn every(review: Review) -> Every {
    match review {
        Review::Daily => Every::Day,
        Review::Weekly => Every::Week,
        Review::Monthly => Every::Month,
        Review::Quarterly => Every::Quarter,
    }
}

/// The date one `every` after `date`.
fn after(date: NaiveDate, every: Every) -> Option<NaiveDate> {
    match every {
        Every::Day => date.checked_add_days(Days::new(1)),
        Every::Week => date.checked_add_days(Days::new(7)),
        Every::Month => date.checked_add_months(Months::new(1)),
        Every::Quarter => date.checked_add_months(Months::new(3)),
        Every::Year => date.checked_add_months(Months::new(12)),
    }
}
