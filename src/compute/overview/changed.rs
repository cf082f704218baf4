//! What changed: signals for the worse and the better, relaxed targets, and moves that are no signal.

use crate::formula::spc::{ChartPoint, VariationIcon};
use crate::i18n::{Key, Statement, msg};
use crate::model::Better;
use crate::report::MetricReport;
use crate::report::metric::Latest;
use crate::report::movement::{MovementBasis, MovementVerdict};
use crate::report::overview::{LineMark, OverviewLine};
use crate::report::survey::SurveyChange;

use super::{Results, line};
use crate::compute::metrics::reaches;

/// A target that was made easier to reach.
pub(super) struct Relaxed<'a> {
    pub(super) metric: &'a MetricReport,
    before: f64,
    after: f64,
    /// Whether the latest value misses the old target.
    pub(super) hides_a_miss: bool,
}

impl Relaxed<'_> {
    pub(super) fn line(&self) -> OverviewLine {
        let unit = &self.metric.unit;
        let says = Statement::new(msg!("overview-relaxed-target")).value("before", self.before, unit);
        line(LineMark::RelaxedTarget, &self.metric.head, says.value("after", self.after, unit))
    }
}

impl<'a> Results<'a> {
    /// Worse first, then relaxed targets that hide no miss (those that do wait for a decision), better, and no signal.
    pub(super) fn changed(self) -> Vec<OverviewLine> {
        let moved: Vec<(Moved, &MetricReport)> =
            self.metrics.values().filter_map(|metric| Some((moved(metric)?, *metric))).collect();
        let of = |wanted: LineMark| {
            moved.iter().filter(move |(moved, _)| moved.way == wanted).map(|(moved, metric)| moved.line(metric))
        };
        let relaxed = self.relaxed().into_iter().filter(|relaxed| !relaxed.hides_a_miss);
        of(LineMark::Worse)
            .chain(relaxed.map(|relaxed| relaxed.line()))
            .chain(of(LineMark::Special))
            .chain(of(LineMark::Better))
            .chain(of(LineMark::NoSignal))
            .collect()
    }

    /// Targets that became easier in the last months.
    pub(super) fn relaxed(self) -> Vec<Relaxed<'a>> {
        let recent = self.recent();
        let steps = self.metrics.values().filter_map(|metric| {
            let steps = &self.setting.workspace.metrics.get(&metric.head.id)?.target;
            let in_force = |from: &crate::model::Period| from.start() <= self.setting.as_of;
            let (from, after) = steps.from.iter().rev().find(|(from, _)| in_force(from))?;
            let before = steps.from.range(..from).next_back().map(|(_, value)| value).or(steps.always.as_ref())?.value;
            let easier = metric.better != Better::Neutral && !reaches(metric.better, after.value, before);
            let misses = metric.latest.is_some_and(|latest| !reaches(metric.better, latest.value, before));
            let relaxed = Relaxed { metric, before, after: after.value, hides_a_miss: misses };
            (easier && from.start() >= recent).then_some(relaxed)
        });
        steps.collect()
    }
}

/// What a movement is told against.
enum Against {
    /// An earlier value.
    Before(Latest),
    /// What is usual when the latest value was.
    Usual(f64),
    /// Nothing that would show it.
    Nothing,
}

struct Moved {
    way: LineMark,
    against: Against,
    after: f64,
}

impl Moved {
    fn line(&self, metric: &MetricReport) -> OverviewLine {
        let unit = &metric.unit;
        let said = |key: Key| Statement::new(key).value("after", self.after, unit);
        let says = match self.against {
            Against::Before(before) => {
                said(msg!("overview-moved")).value("before", before.value, unit).period("from", before.period)
            }
            Against::Usual(usual) => said(msg!("overview-moved-usual")).value("usual", usual, unit),
            Against::Nothing => Statement::new(msg!("overview-named")),
        };
        line(self.way, &metric.head, says)
    }
}

/// How a metric moved up to its latest value; nothing for a stale one, and for one without a signal unless answers were
/// compared and could not show a difference.
fn moved(metric: &MetricReport) -> Option<Moved> {
    let latest = metric.latest.filter(|_| metric.stale.is_none())?;
    let signal = |way| Some(Moved { way, against: against(metric, latest), after: latest.value });
    match metric.movement.verdict {
        MovementVerdict::Worse => return signal(LineMark::Worse),
        MovementVerdict::Better => return signal(LineMark::Better),
        MovementVerdict::Higher | MovementVerdict::Lower => return signal(LineMark::Special),
        MovementVerdict::TooFew | MovementVerdict::Unstable | MovementVerdict::Steady => {}
    }
    let (change, previous) = (metric.survey_change.as_ref()?, metric.previous?);
    let way = match (significant(change)?, metric.better) {
        (false, _) => LineMark::NoSignal,
        (true, Better::Neutral) => LineMark::Special,
        (true, better) if reaches(better, latest.value, previous.value) => LineMark::Better,
        (true, _) => LineMark::Worse,
    };
    Some(Moved { way, against: Against::Before(previous), after: latest.value })
}

/// The earlier value that the movement of `metric` is told against; nothing where there is no movement, or it is told against what is
/// usual.
pub(in crate::compute) fn told_against(metric: &MetricReport) -> Option<Latest> {
    let is_told = metric.movement.icon().is_some_and(|icon| icon != VariationIcon::CommonCause);
    match against(metric, metric.latest.filter(|_| is_told)?) {
        Against::Before(before) => Some(before),
        Against::Usual(_) | Against::Nothing => None,
    }
}

/// What shows that the latest value moved the way it is said to: the value before the signal, else what is usual; with a season,
/// what is usual first, because values of two times of the year do not compare.
fn against(metric: &MetricReport, latest: Latest) -> Against {
    let rises = metric.movement.rises;
    let shows = |before: &f64| if rises { *before < latest.value } else { *before > latest.value };
    let chart = metric.spc.as_ref();
    let usual = chart.and_then(|chart| chart.points.last()?.mean).filter(shows).map(Against::Usual);
    let before = before_signal(metric).filter(|before| shows(&before.value)).map(Against::Before);
    let found = if chart.is_some_and(|chart| chart.season.is_some()) { usual.or(before) } else { before.or(usual) };
    found.unwrap_or(Against::Nothing)
}

/// Whether the answers can show a difference.
pub(in crate::compute) fn significant(change: &SurveyChange) -> Option<bool> {
    match change {
        SurveyChange::Nps(change) => change.significant,
        SurveyChange::TopBox(change) => change.significant,
    }
}

/// The value before the run of signals that the latest point belongs to; the run's first value where none is earlier. Of a
/// trend, the first value that it uses.
fn before_signal(metric: &MetricReport) -> Option<Latest> {
    let known = |point: &ChartPoint| Latest { period: metric.every.containing(point.date), value: point.y };
    let chart = metric.spc.as_ref()?;
    let points = &chart.points;
    let last = points.last()?;
    if metric.movement.basis == Some(MovementBasis::Trend) {
        return points.iter().find(|point| point.segment == last.segment).map(known);
    }
    let run = points.iter().rev().take_while(|point| chart.shown_type(point) == chart.shown_type(last)).count();
    points.get(points.len().checked_sub(run + 1).unwrap_or(points.len() - run)).map(known)
}
