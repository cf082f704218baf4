//! What the first page says: goals, changes, decisions, delays, in that order.

mod changed;
mod comparison;
mod decisions;
mod late;
mod lists;

pub(super) use comparison::{began_of, compared, significant};

use chrono::{Months, NaiveDate};

use crate::i18n::{Key, Statement, msg};
use crate::model::{DocRef, Id};
use crate::report::overview::{LineMark, OverviewLine, Tells};
use crate::report::{GoalReport, GoalStatus, Head, Overview};

use super::Setting;
use super::entries::{Entries, MetricsById};

/// The results that the first page speaks of.
#[derive(Clone, Copy)]
pub(super) struct Results<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) entries: &'a Entries,
    pub(super) metrics: &'a MetricsById<'a>,
}

impl Results<'_> {
    /// The first page.
    pub(super) fn overview(self) -> Overview {
        let mut goals: Vec<&GoalReport> = self.entries.goals.iter().collect();
        goals.sort_by(|a, b| {
            a.status.cmp(&b.status).then(b.deadline.cmp(&a.deadline)).then_with(|| a.head.id.cmp(&b.head.id))
        });
        let of = |is_so: fn(GoalStatus) -> bool| {
            let chosen = goals.iter().filter(|goal| is_so(goal.status));
            chosen.map(|goal| goal.head.id.clone()).collect::<Vec<Id>>()
        };
        let late = self.late_on(self.setting.as_of);
        Overview {
            headline: self.headline(&goals, late.len()),
            metrics: self.of_metrics(),
            audits: self.of_audits(),
            compare: self.setting.config().compare,
            since: self.recent(),
            until: self.setting.as_of,
            not_on_course: of(GoalStatus::is_off_course),
            unknown: of(|status| matches!(status, GoalStatus::Early | GoalStatus::NoData | GoalStatus::Ended)),
            likely: of(|status| status == GoalStatus::Likely),
            on_course: of(|status| matches!(status, GoalStatus::OnTrack | GoalStatus::Holding)),
            met: of(|status| status == GoalStatus::Met),
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

    /// How many goals are met or on course, then the worst of the others or else what is late. `goals` come worst first.
    fn headline(self, goals: &[&GoalReport], late: usize) -> Vec<Statement> {
        if goals.is_empty() {
            return vec![Statement::new(msg!("overview-goals-none")), how_late(late)];
        }
        let is_good =
            |goal: &&&GoalReport| matches!(goal.status, GoalStatus::Met | GoalStatus::Holding | GoalStatus::OnTrack);
        let (good, total) = (goals.iter().filter(is_good).count(), goals.len());
        let is_open =
            |goal: &&GoalReport| matches!(goal.status, GoalStatus::Early | GoalStatus::Ended | GoalStatus::NoData);
        let first = if goals.iter().all(is_open) {
            Statement::new(msg!("overview-goals-not-known")).count("total", total)
        } else if good == total {
            Statement::new(msg!("overview-goals-all")).count("total", total)
        } else {
            Statement::new(msg!("overview-goals")).count("good", good).count("total", total)
        };
        let worst = goals.first().and_then(|goal| self.worst(goal));
        let likely = goals.iter().filter(|goal| goal.status == GoalStatus::Likely).count();
        let likely = (likely > 0)
            .then(|| Statement::new(msg!("overview-goals-likely")).count("n", likely).count("total", total));
        let last = worst.unwrap_or_else(|| how_late(late));
        std::iter::once(first).chain(likely).chain([last]).collect()
    }

    fn worst(self, goal: &GoalReport) -> Option<Statement> {
        let metric = self.metrics.get(&goal.metric.value)?;
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
