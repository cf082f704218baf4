//! What the first page says: goals, changes, decisions, delays, in that order.

mod changed;
mod comparison;
mod decisions;
mod late;
mod lists;

pub(super) use comparison::{began_of, compared, is_alike, significant};

use chrono::{Months, NaiveDate};

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::{DocRef, Id};
use crate::report::overview::{LineMark, OverviewLine, Tells};
use crate::report::{GoalReport, GoalStatus, Head, Overview};

use super::Setting;
use super::entries::{Entries, MetricsById};
use super::past::Past;

/// The results that the first page speaks of.
#[derive(Clone, Copy)]
pub(super) struct Results<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) entries: &'a Entries,
    pub(super) metrics: &'a MetricsById<'a>,
    pub(super) past: &'a Past<'a>,
}

impl Results<'_> {
    /// The first page.
    pub(super) fn overview(self) -> Overview {
        let mut goals: Vec<&GoalReport> = self.entries.goals.iter().collect();
        goals.sort_by(|a, b| {
            a.status.cmp(&b.status).then(b.deadline.cmp(&a.deadline)).then_with(|| a.head.id.cmp(&b.head.id))
        });
        let all = |is_so: fn(&GoalReport) -> bool| {
            let chosen = goals.iter().filter(|goal| is_so(goal));
            chosen.map(|goal| goal.head.id.clone()).collect::<Vec<Id>>()
        };
        let late = self.late_on(self.setting.as_of);
        Overview {
            headline: self.headline(&goals),
            below: below(&goals, late.len()),
            metrics: self.of_metrics(),
            audits: self.of_audits(),
            compare: self.setting.config().compare,
            since: self.recent(),
            until: self.setting.as_of,
            not_on_course: all(is_off_course),
            unknown: all(is_open),
            even: all(GoalReport::is_even),
            likely: all(is_likely),
            on_course: all(is_on_course),
            met: all(is_met),
            has_recent: self.metrics.values().any(|metric| metric.latest.is_some() && metric.stale.is_none()),
            changed: self.changed(),
            relaxed: self.relaxed().into_iter().filter(|relaxed| !relaxed.hides_a_miss).map(|it| it.line()).collect(),
            decisions: self.decisions(),
            late,
        }
    }

    /// What happened from this day on is recent.
    fn recent(self) -> NaiveDate {
        let months = Months::new(self.setting.config().compare.months());
        self.setting.as_of.checked_sub_months(months).unwrap_or(self.setting.as_of)
    }

    /// How many goals are met or on course, and the worst of them. `goals` come worst first.
    fn headline(self, goals: &[&GoalReport]) -> Vec<Statement> {
        let total = goals.len();
        let (met, on_course) = (number(goals, is_met), number(goals, is_on_course));
        let first = match () {
            () if total == 0 => return vec![Statement::new(msg!("overview-goals-none"))],
            () if number(goals, is_open) == total => Statement::new(msg!("overview-goals-not-known")),
            () if on_course > 0 && met + on_course == total => Statement::new(msg!("overview-goals-all")),
            () => Statement::new(msg!("overview-goals")).count("met", met),
        };
        let beside = counted(msg!("overview-goals-on-course"), if met + on_course < total { on_course } else { 0 });
        let worst = missed(goals).or_else(|| self.worst(goals.first()?));
        std::iter::once(first.count("total", total)).chain(beside).chain(worst).collect()
    }

    fn worst(self, goal: &GoalReport) -> Option<Statement> {
        let metric = self.metrics.get(&goal.metric.value).filter(|_| !goal.is_even())?;
        let worse = goal.part.is_none() && metric.movement.is_worse();
        let key = match goal.status {
            GoalStatus::Missed => msg!("overview-worst-missed"),
            GoalStatus::OffTrack if worse => msg!("overview-worst-worse"),
            GoalStatus::OffTrack => msg!("overview-worst-off-track"),
            GoalStatus::Unlikely => msg!("overview-worst-unlikely"),
            _ => return None,
        };
        let said = Statement::new(key).label("title", &goal.head.title);
        Some(if goal.status == GoalStatus::Missed { said } else { said.value("target", goal.to.value, &metric.unit) })
    }
}

/// So many goals that are missed are named, of more one.
const NAMED: usize = 3;

/// Of several goals that are missed, all by name, or how many and the first.
fn missed(goals: &[&GoalReport]) -> Option<Statement> {
    let missed: Vec<&&GoalReport> = goals.iter().filter(|goal| goal.status == GoalStatus::Missed).collect();
    let (first, others) = missed.split_first()?;
    if others.is_empty() {
        return None;
    }
    if missed.len() > NAMED {
        let said = Statement::new(msg!("overview-worst-missed-many")).count("n", missed.len());
        return Some(said.label("title", &first.head.title));
    }
    let titles = missed.iter().map(|goal| Arg::from(&goal.head.title)).collect();
    Some(Statement::new(msg!("overview-worst-missed-all")).with("titles", Arg::List(titles, Join::And)))
}

/// How many goals stand neither met nor on course, and what is late. `goals` are all goals.
fn below(goals: &[&GoalReport], late: usize) -> Vec<Statement> {
    let told =
        |key: Key, is_so: fn(&GoalReport) -> bool| counted(key, if goals.len() > 1 { number(goals, is_so) } else { 0 });
    let stands = [
        told(msg!("overview-goals-likely"), is_likely),
        told(msg!("overview-goals-even"), GoalReport::is_even),
        told(msg!("overview-goals-off-course"), is_off_course),
        told(msg!("overview-goals-open"), is_open).filter(|_| number(goals, is_open) < goals.len()),
    ];
    stands.into_iter().flatten().chain([how_late(late)]).collect()
}

fn number(goals: &[&GoalReport], is_so: fn(&GoalReport) -> bool) -> usize {
    goals.iter().filter(|goal| is_so(goal)).count()
}

/// That so many are so; nothing of none.
fn counted(key: Key, n: usize) -> Option<Statement> {
    (n > 0).then(|| Statement::new(key).count("n", n))
}

fn is_met(goal: &GoalReport) -> bool {
    goal.status == GoalStatus::Met
}

fn is_on_course(goal: &GoalReport) -> bool {
    matches!(goal.status, GoalStatus::OnTrack | GoalStatus::Holding)
}

fn is_likely(goal: &GoalReport) -> bool {
    goal.status == GoalStatus::Likely && !goal.is_even()
}

fn is_off_course(goal: &GoalReport) -> bool {
    goal.status.is_off_course() && !goal.is_even()
}

fn is_open(goal: &GoalReport) -> bool {
    matches!(goal.status, GoalStatus::Early | GoalStatus::Ended | GoalStatus::NoData)
}

fn how_late(late: usize) -> Statement {
    if late == 0 {
        Statement::new(msg!("overview-nothing-late"))
    } else {
        Statement::new(msg!("overview-late")).count("n", late)
    }
}

/// A line about `document`, whose title the sentence names, that waits for a decision, and has done so from a day on where that is known.
fn line(mark: LineMark, document: &Head, since: Option<NaiveDate>, says: Statement) -> OverviewLine {
    told(mark, mark.lead(), document, Tells::Decide { why: mark, since }, says)
}

/// A line that begins with the message `lead`.
fn told(mark: LineMark, lead: Key, document: &Head, tells: Tells, says: Statement) -> OverviewLine {
    led(mark, Statement::new(lead), document, tells, says)
}

/// A line that begins with `lead`.
fn led(mark: LineMark, lead: Statement, document: &Head, tells: Tells, says: Statement) -> OverviewLine {
    let says = says.said("lead", lead).label("title", &document.title);
    OverviewLine { mark, about: DocRef::new(document.kind, document.id.clone()), tells, says }
}
