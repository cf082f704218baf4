//! What needs a decision: what was asked for, then failed critical items, missed goals and important gaps without a plan, plans without effect,
//! effects that were lost, relaxed targets that hide a miss, findings that came back.

use std::collections::BTreeSet;

use chrono::Months;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::model::{DocRef, Id, Kind, Period};
use crate::report::effect::{EffectReport, EffectVerdict};
use crate::report::overview::{LineMark, OverviewLine, Tells};
use crate::report::{AuditReport, DecisionReport, GapReport, GoalReport, GoalStatus, PlanReport, Verdict};

use super::{Results, led, line};

/// An audit or a value speaks for the present so many months long.
const PRESENT_MONTHS: u32 = 12;

impl Results<'_> {
    /// What needs a decision, most important first.
    pub(super) fn decisions(self) -> Vec<OverviewLine> {
        let relaxed = self.relaxed().into_iter().filter(|relaxed| relaxed.hides_a_miss);
        self.asked()
            .into_iter()
            .chain(self.failed_critical())
            .chain(self.missed_goals())
            .chain(self.reopened())
            .chain(self.effects())
            .chain(self.unplanned_gaps())
            .chain(relaxed.map(|relaxed| relaxed.waiting()))
            .collect()
    }

    /// What somebody was asked to decide, the earliest first.
    fn asked(self) -> Vec<OverviewLine> {
        let open = self.entries.decisions.iter().filter(|decision| decision.is_open);
        let says = |decision: &DecisionReport| {
            let says = Statement::new(msg!("decide-asked")).text("who", self.setting.person_name(&decision.decider));
            let says = says.date("date", decision.due.value);
            let Some(days) = decision.days_late else { return line(LineMark::Asked, &decision.head, None, says) };
            let (mark, lead) = (LineMark::AskedLate, Statement::new(LineMark::AskedLate.lead()).with("n", days));
            led(mark, lead, &decision.head, Tells::Decide { why: LineMark::Asked, since: None }, says)
        };
        open.map(says).collect()
    }

    /// The latest audits of their checklist and scope that fail on a critical item nobody has planned for.
    fn failed_critical(self) -> Vec<OverviewLine> {
        let since = self.setting.as_of.checked_sub_months(Months::new(PRESENT_MONTHS));
        let present =
            |audit: &&AuditReport| audit.date <= self.setting.as_of && since.is_none_or(|since| audit.date >= since);
        let mut seen = BTreeSet::new();
        let finals = self.entries.audits.iter().filter(|audit| audit.is_result()).filter(present);
        let latest = finals.filter(|audit| seen.insert((&audit.checklist.value, &audit.scope)));
        let failed = latest.filter(|audit| audit.scored.verdict == Some(Verdict::FailedCritical));
        let open = failed.filter(|audit| !self.is_planned_for(audit));
        open.map(|audit| {
            let checklist = self.setting.workspace.checklists.get(&audit.checklist.value);
            let asked = |id: &Id| match checklist.and_then(|checklist| checklist.item(id.as_str())) {
                Some(item) => Arg::from(Statement::new(msg!("decide-failed-item")).label("question", item.ask())),
                None => Arg::Id(id.to_string()),
            };
            let items = audit.scored.failed_critical.iter().map(asked).collect();
            let says = Statement::new(msg!("decide-failed-critical")).with("items", Arg::List(items, Join::And));
            line(LineMark::FailedCritical, &audit.head, Some(audit.date), says)
        })
        .collect()
    }

    fn is_planned_for(self, audit: &AuditReport) -> bool {
        let found = DocRef::new(Kind::Audit, audit.head.id.clone());
        let handled = |gap: &GapReport| !gap.is_unplanned();
        audit.scored.failed_critical.iter().all(|item| {
            let mut gaps = self.entries.gaps.iter();
            gaps.any(|gap| gap.found.as_deref() == Some(&found) && gap.item.as_deref() == Some(item) && handled(gap))
        })
    }

    /// Missed goals that no later goal follows and no unfinished plan pursues.
    fn missed_goals(self) -> Vec<OverviewLine> {
        let mut missed: Vec<&GoalReport> = self
            .entries
            .goals
            .iter()
            .filter(|goal| goal.status == GoalStatus::Missed && !self.is_followed(goal) && !self.is_pursued(goal))
            .collect();
        missed.sort_by_key(|goal| (std::cmp::Reverse(goal.deadline), &goal.head.id));
        let lines = missed.into_iter().filter_map(|goal| {
            let (key, decided) = if let Some(first) = goal.broken {
                (msg!("decide-broken-goal"), first)
            } else {
                let metric = self.metrics.get(&goal.metric.value)?;
                (msg!("decide-missed-goal"), goal.last_in_time(metric)?)
            };
            let says = Statement::new(key).value("value", decided.value, &goal.unit).period("period", decided.period);
            let says = says.value("target", goal.to.value, &goal.unit);
            Some(line(LineMark::MissedGoal, &goal.head, Some(decided.period.end()), says))
        });
        lines.collect()
    }

    fn is_followed(self, goal: &GoalReport) -> bool {
        let same = |other: &GoalReport| other.metric == goal.metric && other.part == goal.part;
        self.entries.goals.iter().any(|other| same(other) && other.deadline > goal.deadline)
    }

    fn is_pursued(self, goal: &GoalReport) -> bool {
        let gaps = || self.entries.gaps.iter().filter(|gap| gap.metric.as_ref() == Some(&goal.metric));
        self.entries.plans.iter().filter(|plan| plan.done < plan.total).any(|plan| {
            plan.metric.as_deref() == Some(&goal.metric.value)
                || gaps().any(|gap| plan.closes.iter().any(|closed| *closed == gap.head.id))
        })
    }

    fn reopened(self) -> Vec<OverviewLine> {
        let back = self.entries.gaps.iter().filter(|gap| gap.reopens.is_some() && gap.is_unplanned());
        back.map(|gap| line(LineMark::Reopened, &gap.head, gap.opened, Statement::new(msg!("overview-named"))))
            .collect()
    }

    /// Plans that made it worse, plans whose gain was lost, then plans that are done and show no effect, or none that lasts.
    fn effects(self) -> Vec<OverviewLine> {
        let since = self.setting.as_of.checked_sub_months(Months::new(PRESENT_MONTHS));
        let judged = |verdict| self.entries.plans.iter().filter(move |plan| plan.verdict() == Some(verdict));
        let judged_on = |plan: &PlanReport| plan.main_effect().and_then(|effect| effect.until).map(Period::end);
        let told = |mark, key| move |plan: &PlanReport| line(mark, &plan.head, judged_on(plan), Statement::new(key));
        let harmful = judged(EffectVerdict::Harmful).map(told(LineMark::Harmful, msg!("decide-harmful")));
        let was_at_once = |plan: &PlanReport| plan.main_effect().is_some_and(EffectReport::is_better_at_once);
        let is_recent = |plan: &&PlanReport| {
            plan.done == plan.total && judged_on(plan).is_some_and(|until| since.is_none_or(|since| until >= since))
        };
        let lost = judged(EffectVerdict::Faded).map(|plan| {
            let key = if was_at_once(plan) { msg!("decide-effect-faded") } else { msg!("decide-effect-lost") };
            told(LineMark::EffectLost, key)(plan)
        });
        let open = judged(EffectVerdict::NotShownToLast).filter(is_recent);
        let open = open.map(told(LineMark::NotLasting, msg!("decide-effect-lost")));
        let none = judged(EffectVerdict::NoEffectShown).filter(is_recent);
        let none = none.map(told(LineMark::NoEffect, msg!("decide-no-effect")));
        harmful.chain(lost).chain(open).chain(none).collect()
    }

    /// Important gaps without a plan, in the order of all gaps.
    fn unplanned_gaps(self) -> Vec<OverviewLine> {
        let waiting = self.entries.gaps.iter().filter(|gap| gap.waits_for_plan());
        waiting
            .map(|gap| {
                let says = match gap.age_days.and_then(|days| usize::try_from(days).ok()) {
                    Some(days) => Statement::new(msg!("gap-no-plan")).count("n", days),
                    None => Statement::new(msg!("overview-named")),
                };
                line(LineMark::NoPlan, &gap.head, gap.opened, says)
            })
            .collect()
    }
}
