//! A report, and what changed up to it, to pass or fail: what a workspace does not want to merge.
//!
//! In: the [`Report`]; for gates on the change also the report and the difference that it is compared with. Out: one error diagnostic for
//! each thing that a gate refuses, at the value that it is about, and what lets nothing pass. What a change deletes, moves or redefines never passes for mended.

use std::collections::BTreeSet;

use clap::ValueEnum;

use crate::diag::{Diagnostic, Rule, rules};
use crate::diff::{Attention, AttentionKind, Diff};
use crate::load::CONFIGURATION;
use crate::model::{DocRef, Id};
use crate::report::{GoalReport, GoalStatus, Head, PlanReport, Report};
use crate::source::{Place, SourceFile, Span};

/// A kind of result that becomes an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Gate {
    /// A goal whose deadline passed without its value being reached
    MissedGoal,
    /// An action past its date and not done
    OverdueAction,
    /// A result that is worse than in the base
    Regression,
    /// An edit that a reviewer has to see and nobody acknowledged
    Attention,
    /// A missed goal that was none in the base, or one that was and is gone
    NewMissedGoal,
    /// A late action that was none in the base, or one that was and is gone
    NewOverdueAction,
    /// The same as `regression`
    NewRegression,
}

impl Gate {
    /// Whether it needs something to compare with.
    pub fn compares(self) -> bool {
        !matches!(self, Self::MissedGoal | Self::OverdueAction)
    }
}

/// What a report is compared with.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    /// The report of the base.
    pub base: &'a Report,
    /// What changed since.
    pub diff: &'a Diff,
}

/// What `gates` refuse of `report`; with something to compare with, only what is new against it.
pub fn failures(report: &Report, gates: &[Gate], against: Option<Against<'_>>) -> Vec<Diagnostic> {
    let asked = |these: [Gate; 2]| gates.iter().any(|gate| these.contains(gate));
    let mut failures = Vec::new();
    if asked([Gate::MissedGoal, Gate::NewMissedGoal]) {
        failures.extend(missed_goals(report, against));
        failures.extend(turned_back(&rules::GATE_MISSED_GOAL, against));
    }
    if asked([Gate::OverdueAction, Gate::NewOverdueAction]) {
        failures.extend(overdue_actions(report, against));
        failures.extend(turned_back(&rules::GATE_OVERDUE_ACTION, against));
    }
    let Some(Against { diff, .. }) = against else { return failures };
    if gates.contains(&Gate::Attention) {
        let open = diff.edits_of_weight().filter(|entry| entry.settled.is_none());
        failures.extend(open.map(|entry| refused(entry, report)));
        failures.extend(diff.idle.iter().cloned());
    }
    if asked([Gate::Regression, Gate::NewRegression]) {
        failures.extend(diff.worse().map(|entry| got_worse(entry, report)));
    }
    failures
}

fn head_of<'a>(entry: &Attention, report: &'a Report) -> Option<&'a Head> {
    entry.reference.parse().ok().and_then(|about: DocRef| report.head(&about))
}

fn got_worse(entry: &Attention, report: &Report) -> Diagnostic {
    let message = format!("`{}`: {}", entry.reference, entry.text);
    match head_of(entry, report) {
        Some(head) => head.origin.fault(&rules::GATE_REGRESSION, message),
        None => Diagnostic::in_file(&rules::GATE_REGRESSION, "", message),
    }
}

fn refused(entry: &Attention, report: &Report) -> Diagnostic {
    let (rule, head) = (&rules::GATE_ATTENTION, head_of(entry, report));
    let message = format!("{}: `{}`: {}", entry.kind.called(), entry.reference, entry.text);
    let path = entry.path.as_deref().unwrap_or_default();
    let file = head.map(|head| &head.origin.file).filter(|file| file.path() == path);
    let found = match file.zip(entry.line) {
        Some((file, line)) => Diagnostic::at(rule, file, whole_line(file, line), message),
        None => Diagnostic::in_file(rule, path, message),
    };
    let line = format!("{{kind: {}, ref: {}, by: …, why: …}}", entry.kind.name(), entry.reference);
    found.help(format!("somebody else lets it pass under `acknowledge` of a page: `{line}`"))
}

fn whole_line(file: &SourceFile, line: usize) -> Span {
    let start = file.offset(Place { line, column: 1 });
    Span::new(start, start + file.line(line).trim_end().len())
}

/// Whether a goal of the base that was missed is cleared by an edit: of its own, easier, later or about something else; or of its metric, of
/// what that is counted from or of the settings, which nobody let pass.
fn is_edited_away(diff: &Diff, goal: &GoalReport) -> bool {
    let reference = format!("goal/{}", goal.head.id);
    let clears = |kind| {
        matches!(
            kind,
            AttentionKind::RelaxedTarget
                | AttentionKind::MovedDue
                | AttentionKind::GoalRepointed
                | AttentionKind::BaselineMoved
        )
    };
    let moved = diff.goals.iter().find(|it| it.id == goal.head.id);
    let causes = moved.map(|it| it.cause.references()).unwrap_or_default();
    let is_own = |entry: &Attention| entry.reference == reference && clears(entry.kind);
    let is_below = |entry: &Attention| entry.settled.is_none() && causes.contains(&entry.reference);
    diff.edits_of_weight().any(|entry| is_own(entry) || is_below(entry))
}

/// That the day of the results went back: what is missed or late by then is no longer seen.
fn turned_back(rule: &'static Rule, against: Option<Against<'_>>) -> Option<Diagnostic> {
    let (before, after) = against?.diff.moved_back()?;
    let message =
        format!("the results are of {after}, no longer of {before}: what failed this gate in between is hidden");
    Some(Diagnostic::in_file(rule, CONFIGURATION, message))
}

fn missed_goals(report: &Report, against: Option<Against<'_>>) -> Vec<Diagnostic> {
    let is_missed = |goal: &&GoalReport| goal.status == GoalStatus::Missed;
    let goals = || against.into_iter().flat_map(|it| &it.diff.goals);
    let former = |id: &Id| former(id, goals().map(|goal| (&goal.id, goal.renamed_from.as_ref())));
    let was_missed: BTreeSet<&Id> =
        against.into_iter().flat_map(|it| &it.base.goals).filter(is_missed).map(|goal| &goal.head.id).collect();
    let missed = report.goals.iter().filter(is_missed).filter(|goal| !was_missed.contains(&former(&goal.head.id)));
    let mut found: Vec<Diagnostic> = missed
        .map(|goal| {
            let message = format!("the goal `{}` was missed", goal.head.id);
            goal.to.value_origin.fault(&rules::GATE_MISSED_GOAL, message)
        })
        .collect();
    let Some(Against { base, diff }) = against else { return found };
    for goal in base.goals.iter().filter(is_missed) {
        let now = report.goals.iter().find(|other| former(&other.head.id) == goal.head.id);
        match now {
            None => found.push(gone(&rules::GATE_MISSED_GOAL, goal.head.path(), &goal.head.id, "goal")),
            Some(now) if now.status != GoalStatus::Missed && is_edited_away(diff, now) => {
                let message = format!("the goal `{}` was missed, and was edited instead of reached", now.head.id);
                found.push(now.to.value_origin.fault(&rules::GATE_MISSED_GOAL, message));
            }
            Some(_) => {}
        }
    }
    found
}

/// What the base calls that which is called `id` now; `names` has what things are called, and what those renamed were.
fn former<'a>(id: &Id, mut names: impl Iterator<Item = (&'a Id, Option<&'a Id>)>) -> Id {
    names.find(|(now, _)| *now == id).and_then(|(_, before)| before).unwrap_or(id).clone()
}

/// That something that failed a gate is no longer there.
fn gone(rule: &'static Rule, path: &str, id: &Id, what: &str) -> Diagnostic {
    let message = format!("the {what} `{id}` failed this gate in the base, and is gone");
    Diagnostic::in_file(rule, path, message)
}

fn overdue_actions(report: &Report, against: Option<Against<'_>>) -> Vec<Diagnostic> {
    let plans = || against.into_iter().flat_map(|it| &it.diff.plans);
    let former = |id: &Id| former(id, plans().map(|plan| (&plan.id, plan.renamed_from.as_ref())));
    let was_late = |plan: &PlanReport, action: &Id| {
        let former = former(&plan.head.id);
        let mut before = against.into_iter().flat_map(|it| &it.base.plans);
        before.any(|plan| plan.head.id == former && plan.late.contains(action))
    };
    let late = |plan: &PlanReport, id: &Id| {
        let step = plan.steps().find(|action| action.id == *id);
        let message = match step.and_then(|action| action.days_late).unwrap_or_default() {
            1 => format!("the action `{id}` is 1 day late"),
            days => format!("the action `{id}` is {days} days late"),
        };
        let due = step.and_then(|step| step.action.due.as_ref()).map(|due| &due.origin);
        due.unwrap_or(&plan.head.origin).fault(&rules::GATE_OVERDUE_ACTION, message)
    };
    let mut found: Vec<Diagnostic> = Vec::new();
    for plan in &report.plans {
        let now = plan.late.iter().filter(|id| !was_late(plan, id));
        found.extend(now.map(|id| late(plan, id)));
    }
    for before in against.into_iter().flat_map(|it| &it.base.plans) {
        let now = report.plans.iter().find(|plan| former(&plan.head.id) == before.head.id);
        for id in &before.late {
            let step = now.and_then(|plan| plan.steps().find(|action| action.id == *id));
            match (now, step) {
                (Some(plan), Some(step)) if step.done.is_none() && !plan.late.contains(id) => {
                    let message = format!("the action `{id}` was late, and was moved instead of done");
                    let origin = step.due.as_ref().map_or(&plan.head.origin, |due| &due.origin);
                    found.push(origin.fault(&rules::GATE_OVERDUE_ACTION, message));
                }
                (_, Some(_)) => {}
                _ => found.push(gone(&rules::GATE_OVERDUE_ACTION, before.head.path(), id, "action")),
            }
        }
    }
    found
}
