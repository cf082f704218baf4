//! What is drawn about the points: limits, targets, the forecast, events, and the findings that are written into the chart.

use super::{Course, Limits};
use crate::formula::forecast::Ahead;
use crate::formula::spc::{ChartPoint, ControlChart};
use crate::i18n::{Key, Statement, msg};
use crate::report::metric::MarkKind;
use crate::report::{GoalReport, GoalStatus};
use crate::site::chart::{AimLine, Event, EventKind, Fan, FanEnd, LimitStep, Mark, Note, Segment, TargetStep, Words};
use crate::site::tree::Tree;

/// The most findings that are written into a chart.
const MOST_NOTES: usize = 2;

/// The most changes that are written above a chart.
const MOST_EVENTS: usize = 6;

impl<'a> Course<'a> {
    pub(super) fn segments(&self, tree: &Tree) -> Vec<Segment> {
        let said = |key: Key, short: Key, name: &'static str, value: f64| {
            let words = |key: Key| tree.said(&Statement::new(key).value(name, value, self.unit()));
            Words::new(words(key), words(short))
        };
        let Some(chart) = self.chart else { return Vec::new() };
        let segment = |of: &Limits| {
            let points: Vec<&ChartPoint> = chart.points.iter().filter(|point| point.segment == of.index).collect();
            let shown = chart.shows_limits_of(of.index);
            let mean = points.last()?.mean?;
            let limits = of.lower.zip(of.upper).filter(|_| shown);
            let (lower, upper) = limits.unwrap_or((mean, mean));
            Some(Segment {
                from: of.start,
                to: of.end,
                mean,
                limits,
                steps: if shown { steps(&points) } else { Vec::new() },
                mean_label: said(msg!("chart-average"), msg!("chart-average-short"), "value", mean),
                lower_label: said(msg!("chart-lower-limit"), msg!("chart-limit-short"), "value", lower),
                upper_label: said(msg!("chart-upper-limit"), msg!("chart-limit-short"), "value", upper),
            })
        };
        chart.segments.iter().filter_map(segment).collect()
    }

    pub(super) fn targets(&self, tree: &Tree) -> Vec<TargetStep> {
        let mut steps: Vec<TargetStep> = Vec::new();
        // What the whole is to reach is no target of a part.
        let points = if self.is_whole() { self.points } else { &[] };
        for point in points {
            let Some(value) = point.target else { continue };
            if steps.last().is_none_or(|step| step.value.total_cmp(&value).is_ne()) {
                let label = tree.said(&Statement::new(msg!("chart-target")).value("value", value, self.unit())).into();
                steps.push(TargetStep { from: point.date, value, label });
            }
        }
        if let (Some(goal), Some(first)) = (self.goal, self.points.first())
            && steps.is_empty()
        {
            steps.push(TargetStep { from: first.date, value: goal.to.value, label: Words::default() });
        }
        steps
    }

    pub(super) fn target_label(&self, tree: &Tree) -> Option<Words> {
        let whole = self.points.iter().rev().find_map(|point| point.target).filter(|_| self.is_whole());
        let target = whole.or(self.goal.map(|goal| goal.to.value))?;
        let short = tree.said(&Statement::new(msg!("chart-target")).value("value", target, self.unit()));
        Some(match self.goal.filter(|goal| is_same(goal.to.value, target)) {
            Some(goal) => self.aim_label(tree, goal),
            None => short.into(),
        })
    }

    /// A value with as many digits as tell it from the targets that it is drawn beside.
    pub(super) fn beside_aims(&self, tree: &Tree, value: f64) -> String {
        let in_force = self.points.iter().rev().find_map(|point| point.target).filter(|_| self.is_whole());
        tree.value_beside(value, in_force.into_iter().chain(self.goal.map(|goal| goal.to.value)), self.unit())
    }

    /// “Goal 4 h by March 2026”
    fn aim_label(&self, tree: &Tree, goal: &GoalReport) -> Words {
        let full = Statement::new(msg!("chart-goal")).value("target", goal.to.value, self.unit());
        let short = Statement::new(msg!("chart-target")).value("value", goal.to.value, self.unit());
        Words::new(tree.said(&full.period("period", goal.to.period)), tree.said(&short))
    }

    /// The target of the goal, where the last one in force is another: from the latest point on, or of a decided goal from its start to its
    /// deadline.
    pub(super) fn aim(&self, tree: &Tree) -> Option<AimLine> {
        let (goal, (last, _)) = (self.goal?, self.latest()?);
        let in_force = self.points.iter().rev().find_map(|point| point.target).filter(|_| self.is_whole())?;
        let first = self.points.first()?.date;
        let (from, to) = match self.open_goal() {
            Some(_) => (last.date, None),
            None => (goal.from.period.start().max(first), Some(self.deadline(goal).min(last.date))),
        };
        let line = || AimLine { from, to, value: goal.to.value, label: self.aim_label(tree, goal) };
        (!is_same(goal.to.value, in_force)).then(line)
    }

    /// The goal, where its outcome is still open.
    pub(super) fn open_goal(&self) -> Option<&'a GoalReport> {
        let (last, _) = self.latest()?;
        self.goal.filter(|goal| !goal.status.is_decided() && goal.deadline > last.period.end())
    }

    pub(super) fn deadline(&self, goal: &GoalReport) -> chrono::NaiveDate {
        self.metric.every.containing(goal.deadline).start()
    }

    pub(super) fn fan(&self, tree: &Tree) -> Option<Fan> {
        let goal = self.open_goal()?;
        let (forecast, at) = (goal.forecast.as_ref()?, goal.ahead()?);
        let (last, actual) = self.latest()?;
        let end = |at: &Ahead| FanEnd {
            date: self.metric.every.containing(at.date).start(),
            value: at.mean,
            inner: (at.low80, at.high80),
            outer: (at.low95, at.high95),
        };
        let start = FanEnd { date: last.date, value: actual, inner: (actual, actual), outer: (actual, actual) };
        let mean = self.beside_aims(tree, at.mean);
        let projected = Statement::new(msg!("chart-forecast")).period("period", goal.to.period).text("value", &mean);
        let range = Statement::new(msg!("chart-range")).value("low", at.low80, self.unit());
        Some(Fan {
            ends: std::iter::once(start).chain(forecast.path.iter().map(end)).collect(),
            label: Words::new(tree.said(&projected), mean),
            range_label: tree.said(&range.value("high", at.high80, self.unit())).into(),
            mark: match goal.status {
                GoalStatus::OnTrack => Mark::Good,
                GoalStatus::OffTrack | GoalStatus::Unlikely => Mark::Bad,
                _ => Mark::Plain,
            },
        })
    }

    pub(super) fn events(&self, tree: &Tree) -> Vec<Event> {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Vec::new() };
        let event = |mark: &crate::report::metric::Mark| {
            let date = self.points.iter().map(|point| point.date).find(|date| *date >= mark.date)?;
            let period = self.metric.every.containing(mark.date);
            let text = tree.plain(&mark.text);
            let dated = || {
                let said =
                    Statement::new(msg!("chart-restart-at")).period("period", period).label("reason", &mark.text);
                Words::new(tree.said(&said), text.clone())
            };
            let (kind, label, detail) = match mark.kind {
                MarkKind::Rebase => (EventKind::Rebase, dated(), Some(tree.text(msg!("chart-restart")).into())),
                MarkKind::Change => (EventKind::Change, dated(), Some(tree.text(msg!("chart-change-marker")).into())),
                MarkKind::VersionBreak => {
                    let said = Statement::new(msg!("chart-version-break"))
                        .with("version", crate::i18n::Arg::Plain(text.clone()));
                    (EventKind::Break, tree.said(&said).into(), None)
                }
            };
            (mark.date > first.date && mark.date <= last.period.end()).then_some(Event { date, kind, label, detail })
        };
        // A restart is always told; of many changes the latest.
        let is_minor = |event: &Event| event.kind != EventKind::Rebase;
        let all: Vec<Event> = self.metric.marks.iter().filter_map(event).collect();
        let mut left_out = all.iter().filter(|event| is_minor(event)).count().saturating_sub(MOST_EVENTS);
        let keep = |event: &Event| {
            let is_left_out = is_minor(event) && left_out > 0;
            left_out -= usize::from(is_left_out);
            !is_left_out
        };
        all.into_iter().filter(keep).collect()
    }

    /// Single values beyond the limits: what stands out once is named where it stands. A run of them is what the events and
    /// the caption speak of.
    pub(super) fn notes(&self, tree: &Tree) -> Vec<Note> {
        let shown = |chart: &&ControlChart| !chart.unfit;
        let points = self.chart.filter(shown).map_or(&[][..], |chart| &chart.points);
        let ordinary = |at: Option<usize>| at.and_then(|at| points.get(at)).is_none_or(|point| !point.outside_limits);
        let single = |at: &usize| {
            points[*at].outside_limits && at + 1 < points.len() && ordinary(at.checked_sub(1)) && ordinary(Some(at + 1))
        };
        let note = |at: usize| {
            let period = self.metric.every.containing(points[at].date);
            let value = Statement::new(msg!("chart-value-at")).value("value", points[at].y, self.unit());
            let words = Words::new(tree.said(&value.period("period", period)), tree.value(points[at].y, self.unit()));
            Note { date: points[at].date, text: words }
        };
        (0..points.len()).rev().filter(single).take(MOST_NOTES).map(note).collect()
    }
}

/// Whether two targets are one.
fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

/// The lines at each point, where they are not the same at all.
fn steps(points: &[&ChartPoint]) -> Vec<LimitStep> {
    let step = |point: &&ChartPoint| {
        Some(LimitStep { date: point.date, mean: point.mean?, lower: point.lpl?, upper: point.upl? })
    };
    let steps: Vec<LimitStep> = points.iter().filter_map(step).collect();
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
    let level = steps.windows(2).all(|pair| {
        near(pair[0].mean, pair[1].mean) && near(pair[0].lower, pair[1].lower) && near(pair[0].upper, pair[1].upper)
    });
    if level { Vec::new() } else { steps }
}
