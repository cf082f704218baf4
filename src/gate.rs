//! A report to pass or fail: results that a workspace does not want to merge.
//!
//! In: the [`Report`], for regressions also a [`Diff`]. Out: one error diagnostic for each result that a gate refuses, at
//! the value that it is about.

use clap::ValueEnum;

use crate::diag::{Diagnostic, rules};
use crate::diff::{AttentionKind, Diff};
use crate::report::{GoalStatus, Report};

/// A kind of result that becomes an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Gate {
    /// A goal whose deadline passed without its value being reached
    MissedGoal,
    /// An action past its date and not done
    OverdueAction,
    /// A result that is worse than in the base
    Regression,
}

/// The results of `report` that `gates` refuse; regressions are [`regressions`].
pub fn failures(report: &Report, gates: &[Gate]) -> Vec<Diagnostic> {
    let mut failures = Vec::new();
    if gates.contains(&Gate::MissedGoal) {
        failures.extend(missed_goals(report));
    }
    if gates.contains(&Gate::OverdueAction) {
        failures.extend(overdue_actions(report));
    }
    failures
}

/// The regressions of `diff`, each at the document it is about.
pub fn regressions(diff: &Diff, report: &Report) -> Vec<Diagnostic> {
    let regressions = diff.attention.iter().filter(|attention| attention.kind == AttentionKind::Regression);
    regressions
        .map(|attention| {
            let message = format!("`{}`: {}", attention.reference, attention.text);
            match attention.reference.parse().ok().and_then(|about| report.head(&about)) {
                Some(head) => head.origin.fault(&rules::GATE_REGRESSION, message),
                None => Diagnostic::in_file(&rules::GATE_REGRESSION, "", message),
            }
        })
        .collect()
}

fn missed_goals(report: &Report) -> impl Iterator<Item = Diagnostic> {
    report.goals.iter().filter(|goal| goal.status == GoalStatus::Missed).map(|goal| {
        let message = format!("the goal `{}` was missed", goal.head.id);
        goal.to.value_origin.fault(&rules::GATE_MISSED_GOAL, message)
    })
}

fn overdue_actions(report: &Report) -> impl Iterator<Item = Diagnostic> {
    report.plans.iter().flat_map(|plan| {
        plan.late.iter().map(move |id| {
            let step = plan.steps().find(|action| action.id == *id);
            let message = match step.and_then(|action| action.days_late).unwrap_or_default() {
                1 => format!("the action `{id}` is 1 day late"),
                days => format!("the action `{id}` is {days} days late"),
            };
            let due = step.and_then(|step| step.action.due.as_ref()).map(|due| &due.origin);
            due.unwrap_or(&plan.head.origin).fault(&rules::GATE_OVERDUE_ACTION, message)
        })
    })
}
