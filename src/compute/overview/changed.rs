//! What changed: signals for the worse and the better, moves that are no signal, and relaxed targets.
//!
//! In: the metrics. Out: lines, each with the two values that it tells: the last complete period and the one so far before it as
//! `compare` says.

use chrono::NaiveDate;

use crate::formula::spc::VariationIcon;
use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, is_same, msg};
use crate::model::{Better, Period};
use crate::report::MetricReport;
use crate::report::metric::Latest;
use crate::report::movement::{MovementBasis, MovementVerdict};
use crate::report::overview::{Change, ChangeVerdict, LineMark, OverviewLine, Tells};

use super::comparison::{began, compared, earlier, is_alike, significant};
use super::{Results, told};
use crate::compute::metrics::reaches;

/// A target that was made easier to reach.
pub(super) struct Relaxed<'a> {
    pub(super) metric: &'a MetricReport,
    before: f64,
    after: f64,
    /// The first day of the period from which on it holds.
    since: NaiveDate,
    /// Whether the latest value misses the old target.
    pub(super) hides_a_miss: bool,
}

impl Relaxed<'_> {
    pub(super) fn line(&self) -> OverviewLine {
        let unit = &self.metric.unit;
        let says = Statement::new(msg!("overview-relaxed-target")).value("before", self.before, unit);
        let (mark, says) = (LineMark::RelaxedTarget, says.value("after", self.after, unit));
        let tells = Tells::Relaxed { before: self.before, after: self.after, since: self.since };
        told(mark, mark.lead(), &self.metric.head, tells, says)
    }

    /// The same as one that waits for a decision.
    pub(super) fn waiting(&self) -> OverviewLine {
        OverviewLine { tells: Tells::Decide { why: LineMark::RelaxedTarget, since: Some(self.since) }, ..self.line() }
    }
}

impl<'a> Results<'a> {
    /// Worse first, then what moved where neither way is better, better, and no signal; of each, first what the two values show.
    pub(super) fn changed(self) -> Vec<OverviewLine> {
        let change = |metric: &&'a MetricReport| Some((self.change(metric)?, *metric));
        let moved: Vec<(Change, &MetricReport)> = self.metrics.values().filter_map(change).collect();
        let of = |wanted: LineMark| {
            let mut wanted: Vec<_> = moved.iter().filter(|(change, _)| change.movement.mark() == wanted).collect();
            wanted.sort_by_key(|(change, metric)| goes(metric, *change) != Some(Along::With));
            wanted.into_iter().map(|(change, metric)| line(*change, metric)).collect::<Vec<_>>()
        };
        let marks = [LineMark::Worse, LineMark::Special, LineMark::Better, LineMark::NoSignal];
        marks.into_iter().flat_map(of).collect()
    }

    /// How a metric moved up to its last complete period; nothing for a stale one, and for one without a signal unless answers were
    /// compared and could not show a difference.
    fn change(self, metric: &MetricReport) -> Option<Change> {
        if metric.stale.is_some() {
            return None;
        }
        let movement = match metric.movement.verdict {
            MovementVerdict::Worse => ChangeVerdict::Worse,
            MovementVerdict::Better => ChangeVerdict::Better,
            MovementVerdict::Higher => ChangeVerdict::Higher,
            MovementVerdict::Lower => ChangeVerdict::Lower,
            MovementVerdict::TooFew | MovementVerdict::Unstable | MovementVerdict::Steady => return of_answers(metric),
        };
        if metric.movement.basis == Some(MovementBasis::Answers) {
            let (before, after) = metric.previous.zip(metric.latest)?;
            return Some(Change { movement, before, after, began: None, already: None });
        }
        let (before, after) = compared(self.setting, metric)?;
        let earlier = earlier(self.setting, metric, after);
        let already = earlier.filter(|period| self.past.had_moved_so(metric, metric.movement, period.end()));
        let change = Change { movement, before, after, began: began(metric), already };
        let is_along = goes(metric, change) == Some(Along::With);
        let began = change.began.filter(|began| !is_along || began.start() <= before.period.start());
        Some(Change { began, ..change })
    }

    /// Targets that became easier in the last months.
    pub(super) fn relaxed(self) -> Vec<Relaxed<'a>> {
        let recent = self.recent();
        let steps = self.metrics.values().filter_map(|metric| {
            let steps = &self.setting.workspace.metrics.get(&metric.head.id)?.target;
            let in_force = |from: &Period| from.start() <= self.setting.as_of;
            let (from, after) = steps.from.iter().rev().find(|(from, _)| in_force(from))?;
            let before = steps.from.range(..from).next_back().map(|(_, value)| value).or(steps.always.as_ref())?.value;
            let easier = metric.better != Better::Neutral && !reaches(metric.better, after.value, before);
            let misses = metric.latest.is_some_and(|latest| !reaches(metric.better, latest.value, before));
            let since = from.start();
            let relaxed = Relaxed { metric, before, after: after.value, since, hides_a_miss: misses };
            (easier && from.start() >= recent).then_some(relaxed)
        });
        steps.collect()
    }
}

/// That the answers to a question cannot show a difference from those before. Where they can, either the movement of the metric says so, or
/// its chart says that the values vary so anyway.
fn of_answers(metric: &MetricReport) -> Option<Change> {
    let (answers, before, after) = (metric.survey_change.as_ref()?, metric.previous?, metric.latest?);
    let is_shown = significant(answers)?;
    (!is_shown).then_some(Change { movement: ChangeVerdict::NoSignal, before, after, began: None, already: None })
}

/// How the two values of a movement go beside it.
#[derive(Clone, Copy, PartialEq)]
enum Along {
    /// The way it does.
    With,
    /// The other way.
    Against,
}

/// How the two values of `change` go beside the movement; nothing where they are the same, or no movement is told. Values of two times of the
/// season say nothing against it.
fn goes(metric: &MetricReport, change: Change) -> Option<Along> {
    let is_moved = metric.movement.icon().is_some_and(|icon| icon != VariationIcon::CommonCause);
    let (before, after) = (change.before.value, change.after.value);
    let differ = is_moved && !is_same(before, after, &metric.unit);
    let goes_along = (after > before) == metric.movement.rises || !is_alike(metric, change.before, change.after);
    differ.then_some(if goes_along { Along::With } else { Along::Against })
}

fn line(change: Change, metric: &MetricReport) -> OverviewLine {
    let (unit, mark) = (&metric.unit, change.movement.mark());
    let beside = beside(change, metric);
    let (lead, says) = match goes(metric, change) {
        // Two values that are the same are no movement: the one that goes on stands beside them.
        None if change.began.is_some() => (msg!("lead-unchanged"), Statement::new(msg!("overview-unchanged"))),
        along => {
            let lead = if change.already.is_none() { mark.lead() } else { mark.lead_of_old() };
            (lead, Statement::new(moved(along, &beside)).value("before", change.before.value, unit))
        }
    };
    let says = says.period("from", change.before.period).period("to", change.after.period);
    let says = says.value("after", change.after.value, unit);
    let says = if beside.is_empty() { says } else { says.with("beside", Arg::List(beside, Join::Semicolon)) };
    told(mark, lead, &metric.head, Tells::Moved(change), says)
}

/// Whether a movement began by `day`.
fn is_before(began: Option<Period>, day: NaiveDate) -> bool {
    began.is_some_and(|began| began.start() <= day)
}

fn moved(along: Option<Along>, beside: &[Arg]) -> Key {
    match along {
        _ if beside.is_empty() => msg!("overview-moved"),
        Some(Along::Against) => msg!("overview-moved-against"),
        _ => msg!("overview-moved-beside"),
    }
}

/// What has to be known beside two values: how many are behind each, what is usual at that time of the year, when the movement began, that
/// the later one stands out.
fn beside(change: Change, metric: &MetricReport) -> Vec<Arg> {
    let n = |end: Latest| metric.series.iter().find(|point| point.period == end.period)?.n;
    let counted = |n: f64| Arg::Number { value: n, decimals: 0 };
    // What is unchanged is told with the later value first.
    let is_unchanged = change.began.is_some() && goes(metric, change).is_none();
    let (first, second) = if is_unchanged { (change.after, change.before) } else { (change.before, change.after) };
    let sizes = n(first).zip(n(second)).map(|(before, after)| {
        Statement::new(msg!("overview-beside-sizes")).with("before", counted(before)).with("after", counted(after))
    });
    let chart = metric.spc.as_ref().filter(|chart| chart.season.is_some());
    let point = chart.and_then(|chart| chart.points.iter().find(|point| point.date == change.after.period.start()));
    let usual = point.and_then(|point| point.mean).map(|usual| {
        let said = Statement::new(msg!("overview-beside-usual")).value("usual", usual, &metric.unit);
        said.period("period", change.after.period)
    });
    let is_trend = metric.movement.basis == Some(MovementBasis::Trend);
    let is_late = change.already.is_none() && is_before(change.began, change.before.period.start());
    let key = match (goes(metric, change), is_trend) {
        (None, false) => msg!("overview-beside-since"),
        (None, true) => msg!("overview-beside-since-trend"),
        (Some(_), false) if is_late => msg!("moved-late"),
        (Some(_), false) => msg!("overview-beside-began"),
        (Some(_), true) => msg!("overview-beside-trend"),
    };
    // A signal may be younger than the movement that it shows.
    let younger = change.already.filter(|already| change.began.is_none_or(|began| began.start() > already.start()));
    let already = younger.map(|already| Statement::new(msg!("moved-already")).period("period", already));
    let began = change.began.filter(|_| younger.is_none()).map(|began| {
        let said = Statement::new(key).period("period", began);
        // With the same values on both sides, nothing else says which way it moved.
        if goes(metric, change).is_none() {
            said.with("movement", Arg::Plain(change.movement.name().into()))
        } else {
            said
        }
    });
    let regular = metric.spc.as_ref().and_then(|chart| chart.regular);
    let regular = regular.map(|_| Statement::new(msg!("overview-beside-regular")));
    let stands_out = metric.spc.as_ref().is_some_and(|chart| chart.last_stands_out);
    let is_latest = metric.latest.is_some_and(|latest| latest.period == change.after.period);
    let apart = (stands_out && is_latest).then(|| Statement::new(msg!("overview-beside-apart")));
    sizes.into_iter().chain(already).chain(began).chain(usual).chain(apart).chain(regular).map(Arg::from).collect()
}
