//! What moved from month to month, and what was done: the last twelve months as the workspace knows them now.
//!
//! In: the entries of the report. Out: a [`MonthReport`] for each month that brought anything, the latest first. Nothing is read of
//! earlier commits: what was known at that time is the business of releases.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::Setting;
use super::entries::Entries;
use super::metrics::status;
use super::overview::is_alike;
use super::past::Past;
use super::score::TOLERANCE;
use crate::i18n::{Statement, msg};
use crate::model::{DocRef, Every, Head, Kind, Period, Unit};
use crate::report::changes::{Event, MonthReport, Moved, Stand, Turn};
use crate::report::metric::{Latest, Mark, MarkKind};
use crate::report::movement::{Movement, MovementVerdict};
use crate::report::{AuditReport, DecisionReport, GapReport, GoalReport, GoalStatus, MetricReport, PlanReport};

/// So many months are told.
const MONTHS: i64 = 12;
/// So many audits of a month are told one by one.
const AUDITS: usize = 12;

/// What each of the last months brought, the latest first; none that brought nothing.
pub(super) fn months(setting: Setting<'_>, entries: &Entries, past: &Past<'_>) -> Vec<MonthReport> {
    let this = Every::Month.containing(setting.as_of);
    let mut months = Months { setting, found: BTreeMap::new() };
    for count in 0..MONTHS {
        let month = this.plus(-count);
        months.found.insert(month, MonthReport { month, moved: Vec::new(), done: Vec::new(), more_audits: 0 });
    }
    let first = this.plus(1 - MONTHS);
    let moved: Vec<MetricMoved> =
        entries.metrics.par_iter().map(|metric| MetricMoved::of(metric, first, past)).collect();
    moved.into_iter().for_each(|moved| months.metric(moved));
    entries.audits.iter().for_each(|audit| months.audit(audit));
    entries.gaps.iter().for_each(|gap| months.gap(gap));
    entries.plans.iter().for_each(|plan| months.plan(plan));
    entries.goals.iter().for_each(|goal| months.goal(goal));
    entries.decisions.iter().for_each(|decision| months.decision(decision));
    for survey in &entries.surveys {
        let says = survey.n.map(|n| Statement::new(msg!("change-survey")).count("n", usize::try_from(n).unwrap_or(0)));
        months.event(survey.dated(setting.as_of), &survey.head, says);
    }
    let told = months.found.into_values().rev().filter(|month| !month.moved.is_empty() || !month.done.is_empty());
    told.map(sorted).collect()
}

fn sorted(mut month: MonthReport) -> MonthReport {
    let rank = |moved: &Moved| (moved.turn, moved.after.status.concern());
    month.moved.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.metric.cmp(&b.metric)));
    month.done.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.about.cmp(&b.about)));
    month
}

/// The months that are told, in the making.
struct Months<'a> {
    setting: Setting<'a>,
    found: BTreeMap<Period, MonthReport>,
}

impl Months<'_> {
    fn at(&mut self, day: NaiveDate) -> Option<&mut MonthReport> {
        let month = Every::Month.containing(day);
        self.found.get_mut(&month).filter(|_| day <= self.setting.as_of)
    }

    fn event(&mut self, day: NaiveDate, about: &Head, says: Option<Statement>) {
        if let (Some(month), Some(says)) = (self.at(day), says) {
            month.done.push(Event { day, about: DocRef::new(about.kind, about.id.clone()), says });
        }
    }

    fn metric(&mut self, of: MetricMoved<'_>) {
        for (month, moved) in of.months {
            self.found.entry(month).and_modify(|found| found.moved.push(moved));
        }
        for mark in of.untold {
            self.event(mark.date, &of.metric.head, Some(cause(mark)));
        }
    }

    fn audit(&mut self, audit: &AuditReport) {
        let Some(score) = audit.scored.score.filter(|_| audit.is_result()) else { return };
        let Some(month) = self.at(audit.date) else { return };
        let about = |event: &&Event| event.about.kind == Kind::Audit;
        if month.done.iter().filter(about).count() >= AUDITS {
            month.more_audits += 1;
            return;
        }
        let before = audit.change.and_then(|change| change.before);
        let measured = audit.change.and_then(|change| change.from_measurement).filter(|by| by.abs() > TOLERANCE);
        let says = match (before, measured) {
            (None, _) => Statement::new(msg!("change-audit")),
            (Some(before), None) => {
                Statement::new(msg!("change-audit-moved")).change("by", score - before, &Unit::Score)
            }
            (Some(before), Some(measured)) => Statement::new(msg!("change-audit-measured"))
                .change("by", score - before, &Unit::Score)
                .change("measured", measured, &Unit::Score),
        };
        self.event(audit.date, &audit.head, Some(says.value("score", score, &Unit::Score)));
    }

    fn gap(&mut self, gap: &GapReport) {
        if let Some(opened) = gap.opened {
            self.event(opened, &gap.head, Some(Statement::new(msg!("change-gap-found"))));
        }
        if let Some(closed) = gap.closing() {
            self.event(closed.date, &gap.head, Some(Statement::new(msg!("change-gap-closed"))));
        }
    }

    fn decision(&mut self, decision: &DecisionReport) {
        if let Some((decided, chosen)) = decision.taken() {
            let says = Statement::new(msg!("change-decided")).label("choice", &chosen.what);
            self.event(decided.date, &decision.head, Some(says));
        }
    }

    fn plan(&mut self, plan: &PlanReport) {
        let done = plan.steps().filter_map(|step| Some((step.done?, &step.action.what)));
        for (day, what) in done {
            let says = Statement::new(msg!("change-action-done")).label("what", what);
            self.event(day, &plan.head, Some(says));
        }
        if let Some(start) = plan.start {
            self.event(start, &plan.head, Some(Statement::new(msg!("change-plan-started"))));
        }
    }

    /// How goals ended.
    fn goal(&mut self, goal: &GoalReport) {
        let says = match goal.status {
            GoalStatus::Met => Statement::new(msg!("change-goal-met")),
            GoalStatus::Missed => Statement::new(msg!("change-goal-missed")),
            _ => return,
        };
        self.event(goal.deadline, &goal.head, Some(says));
    }
}

/// What a metric brought in each of the months.
struct MetricMoved<'a> {
    metric: &'a MetricReport,
    months: Vec<(Period, Moved)>,
    /// What started its limits again and no value tells yet.
    untold: Vec<&'a Mark>,
}

impl<'a> MetricMoved<'a> {
    /// Its last value of each month from `first` on beside the last one before, and what else was other then.
    fn of(metric: &'a MetricReport, first: Period, past: &Past<'_>) -> Self {
        let as_of = past.setting().as_of;
        let mut last: BTreeMap<Period, Stand> = BTreeMap::new();
        for point in &metric.series {
            let end = point.period.end().min(as_of);
            if let Some(value) = point.value.filter(|_| point.period.start() <= as_of) {
                let latest = Latest { period: point.period, value };
                let stand = Stand { latest, n: point.n, status: status(metric, Some(latest)) };
                last.insert(Every::Month.containing(end), stand);
            }
        }
        let (mut months, mut told): (Vec<(Period, Moved)>, Vec<&Mark>) = Default::default();
        let values: Vec<(&Period, &Stand)> = last.iter().collect();
        for pair in values.windows(2) {
            let [(_, before), (month, after)] = pair else { continue };
            if **month < first {
                continue;
            }
            let (from, to) = (before.latest.period, after.latest.period);
            let within = |mark: &&Mark| mark.date > from.end() && mark.date <= to.end();
            let marks: Vec<&Mark> = metric.marks.iter().filter(within).collect();
            let mut causes: Vec<Statement> = marks.iter().map(|mark| cause(mark)).collect();
            causes.extend(target(metric, from, to));
            let moved = moved(past, metric, (**before, **after), causes);
            if moved.by.abs() > TOLERANCE || moved.turn != Turn::Same || !moved.causes.is_empty() {
                told.extend(marks);
                months.push((**month, moved));
            }
        }
        let is_told = |mark: &Mark| told.iter().any(|other| std::ptr::eq(*other, mark));
        let untold = metric.marks.iter().filter(|mark| mark.kind == MarkKind::Rebase && !is_told(mark)).collect();
        Self { metric, months, untold }
    }
}

/// What a metric's later value comes to beside an earlier one. Whether it was a signal is told by the points known then, as a brief of that
/// time tells it.
fn moved(past: &Past<'_>, metric: &MetricReport, (before, after): (Stand, Stand), causes: Vec<Statement>) -> Moved {
    let then = past.until(metric, after.latest.period);
    let movement = then.map_or(Movement::still(MovementVerdict::TooFew), |then| then.movement);
    let state = Turn::of_metric(before.status, after.status);
    let turn = match state {
        Turn::Worse => Turn::Worse,
        _ if movement.is_worse() => Turn::Worse,
        Turn::Same if movement.is_better() => Turn::Better,
        Turn::Same if movement.is_signal() || !causes.is_empty() => Turn::Other,
        state => state,
    };
    let by = after.latest.value - before.latest.value;
    let is_against = movement.is_signal() && by.abs() > TOLERANCE && (by > 0.0) != movement.rises;
    let against = is_against && is_alike(metric, before.latest, after.latest);
    let causes = causes.into_iter().chain(against.then(|| Statement::new(msg!("brief-moved-against")))).collect();
    let (metric, unit) = (metric.head.id.clone(), metric.unit.clone());
    Moved { metric, unit, before, after, by, movement, turn, causes }
}

/// What was other from a date on, in words.
fn cause(mark: &Mark) -> Statement {
    match mark.kind {
        MarkKind::Rebase => Statement::new(msg!("change-rebase")).label("reason", &mark.text),
        MarkKind::Change => Statement::new(msg!("change-plan")).label("plan", &mark.text),
        MarkKind::VersionBreak => Statement::new(msg!("change-version")).label("versions", &mark.text),
    }
}

/// That another target held for the later of two values.
fn target(metric: &MetricReport, before: Period, after: Period) -> Option<Statement> {
    let (old, new) = (metric.written.target.at(before), metric.written.target.at(after));
    let said = |key, new| Statement::new(key).value("after", new, &metric.unit);
    match (old, new?) {
        (Some(old), new) if (new - old).abs() > TOLERANCE => {
            Some(said(msg!("change-target"), new).value("before", old, &metric.unit))
        }
        (None, new) => Some(said(msg!("change-target-new"), new)),
        _ => None,
    }
}
