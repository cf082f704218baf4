//! What an earlier report knows that holds still, because nothing that it was made of is another by now.
//!
//! In: that report, and a workspace with the same settings. Out: entries to take over instead of making them again. It must not
//! compute anything.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Edition;
use crate::model::{Checklist, ChecklistRef, Goal, Id, Plan, Workspace};
use crate::report::effect::EffectReport;
use crate::report::{AuditReport, GoalReport, MetricReport, PlanReport, Report};

/// A report that was made to be read, and what the audits in it were scored by: one that only findings rest on lacks what only a reader
/// looks at, and never leaves [`super::findings`].
#[derive(Debug)]
pub struct Before {
    /// The report.
    pub report: Report,
    /// The checklists of its workspace.
    pub checklists: BTreeMap<ChecklistRef, Arc<Checklist>>,
}

/// What holds still; nothing where there is no earlier report.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The audits that keep their scores where their documents are the same.
    pub(super) audits: Vec<AuditReport>,
    metrics: BTreeMap<Id, MetricReport>,
    goals: BTreeMap<Id, GoalReport>,
    plans: BTreeMap<Id, PlanReport>,
}

impl Before {
    /// What of the report may hold in `workspace` on the day of `edition`.
    pub(super) fn known(self, workspace: &Workspace, edition: &Edition) -> Known {
        if self.report.as_of != edition.as_of {
            return Known::default();
        }
        let (old, new) = (&self.checklists, &workspace.checklists);
        let same = old.len() == new.len() && old.values().zip(new.values()).all(|(old, new)| Arc::ptr_eq(old, new));
        // The score of another checklist's audit, which an item can take, is known for all audits or for none.
        let alone = new.values().all(|checklist| checklist.items().all(|(_, item)| item.score_of.is_none()));
        let Report { audits, metrics, goals, plans, .. } = self.report;
        Known {
            audits: if same && alone { audits } else { Vec::new() },
            metrics: metrics.into_iter().map(|metric| (metric.head.id.clone(), metric)).collect(),
            goals: goals.into_iter().map(|goal| (goal.head.id.clone(), goal)).collect(),
            plans: plans.into_iter().map(|plan| (plan.head.id.clone(), plan)).collect(),
        }
    }
}

impl Known {
    /// The report on `goal` of `metric`, where it holds; its sentences are made again.
    pub(super) fn goal(&self, goal: &Arc<Goal>, metric: &MetricReport) -> Option<GoalReport> {
        let known = self.goals.get(&goal.head.id)?;
        (Arc::ptr_eq(&known.written, goal) && self.holds(metric)).then(|| known.clone())
    }

    /// What `plan` did to `metric`, beside the metric that is its `control`, where it holds; its sentences are made again.
    pub(super) fn effect(
        &self,
        plan: &Arc<Plan>,
        metric: &MetricReport,
        control: Option<&MetricReport>,
    ) -> Option<EffectReport> {
        let known = self.plans.get(&plan.head.id)?;
        let effect = known.effect.get(&metric.head.id)?;
        let is_same = effect.control.as_ref() == control.map(|control| &control.head.id);
        let holds = Arc::ptr_eq(&known.written, plan) && self.holds(metric) && control.is_none_or(|it| self.holds(it));
        (holds && is_same).then(|| effect.clone())
    }

    /// Whether `metric` has the document, the points and the marks that it had: everything concluded from it rests on these.
    fn holds(&self, metric: &MetricReport) -> bool {
        self.metrics.get(&metric.head.id).is_some_and(|known| {
            Arc::ptr_eq(&known.written, &metric.written)
                && known.marks == metric.marks
                && known.series == metric.series
                && known.breakdowns == metric.breakdowns
        })
    }
}
