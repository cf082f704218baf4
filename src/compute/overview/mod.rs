//! What the first page says: goals, changes, decisions, delays, in that order.

mod changed;
mod decisions;
mod late;

pub(super) use changed::{significant, told_against};

use chrono::{Months, NaiveDate};

use crate::i18n::{Statement, msg};
use crate::model::{DocRef, Every, Id};
use crate::report::overview::{LineMark, OverviewLine};
use crate::report::{GoalReport, GoalStatus, Head, Overview};

use super::Setting;
use super::entries::{Entries, MetricsById};

/// What changed within so many months counts as recent.
const RECENT_MONTHS: u32 = 3;

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
        let of = |wanted: &[GoalStatus]| {
            let chosen = goals.iter().filter(|goal| wanted.contains(&goal.status));
            chosen.map(|goal| goal.head.id.clone()).collect::<Vec<Id>>()
        };
        let late = self.late();
        Overview {
            headline: self.headline(&goals, late.len()),
            since: Some(Every::Month.containing(self.recent())),
            not_on_course: of(&[GoalStatus::Missed, GoalStatus::OffTrack, GoalStatus::Unlikely]),
            unknown: of(&[GoalStatus::Early, GoalStatus::NoData, GoalStatus::Ended]),
            on_course: of(&[GoalStatus::Likely, GoalStatus::OnTrack, GoalStatus::Holding]),
            met: of(&[GoalStatus::Met]),
            changed: self.changed(),
            decisions: self.decisions(),
            late,
        }
    }

    /// What happened from this day on is recent.
    fn recent(self) -> NaiveDate {
        self.setting.as_of.checked_sub_months(Months::new(RECENT_MONTHS)).unwrap_or(self.setting.as_of)
    }

    /// How many goals are met or on course, then the worst of the others or else what is late. `goals` come worst first.
    fn headline(self, goals: &[&GoalReport], late: usize) -> Vec<Statement> {
        if goals.is_empty() {
            return vec![Statement::new(msg!("overview-goals-none")), how_late(late)];
        }
        let is_good = |goal: &&&GoalReport| {
            use GoalStatus::{Holding, Likely, Met, OnTrack};
            matches!(goal.status, Met | Holding | OnTrack | Likely)
        };
        let (good, total) = (goals.iter().filter(is_good).count(), goals.len());
        let first = if good == total {
            Statement::new(msg!("overview-goals-all")).count("total", total)
        } else {
            Statement::new(msg!("overview-goals")).count("good", good).count("total", total)
        };
        let worst = goals.first().and_then(|goal| self.worst(goal));
        vec![first, worst.unwrap_or_else(|| how_late(late))]
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

/// A line about `document`, whose title the sentence names.
fn line(mark: LineMark, document: &Head, says: Statement) -> OverviewLine {
    led(mark, Statement::new(mark.lead()), document, says)
}

/// A line that begins with `lead`.
fn led(mark: LineMark, lead: Statement, document: &Head, says: Statement) -> OverviewLine {
    let says = says.said("lead", lead).label("title", &document.title);
    OverviewLine { mark, about: DocRef::new(document.kind, document.id.clone()), says }
}
