//! What is late on the day of the results: actions, gaps, decisions, reviews of goals.
//!
//! In: the workspace and the report on it. Out: a warning for each. Values that are missing are told where their metric is.

use chrono::NaiveDate;

use crate::diag::Diagnostic;
use crate::diag::rules::{DATES_OUT_OF_ORDER, OVERDUE_ACTION, REVIEW_OVERDUE};
use crate::model::Located;
use crate::report::Report;

use super::findings::at_key;
use super::told::Told;
use super::{Setting, far_dates};

/// Adds what is late by `report`.
pub(super) fn findings(setting: Setting<'_>, report: &Report, told: &Told<'_>, found: &mut Vec<Diagnostic>) {
    let late = Late { as_of: setting.as_of, told };
    for plan in &report.plans {
        for action in plan.steps().filter(|step| step.action.done.is_none()) {
            if let Some((days, due)) = action.days_late.zip(action.due.as_ref()) {
                found.extend(late.since(due, &format!("`{}`", action.id), days));
            }
        }
    }
    for gap in report.gaps.iter().filter(|gap| gap.closed.is_none()) {
        if let Some((days, due)) = gap.days_late.zip(gap.due.as_ref()) {
            let help = "write `status: closed` with `closed: {date: …, evidence: …}`, or a new `due` that somebody has agreed to";
            found.extend(late.since(due, "the gap", days).map(|fault| fault.help(help)));
        }
    }
    for decision in report.decisions.iter().filter(|decision| decision.decided.is_none()) {
        if let Some(days) = decision.days_late {
            let help = "write `decided: {date: …, choice: …}`, or a new `due` that somebody has agreed to";
            found.extend(late.since(&decision.due, "the decision", days).map(|fault| fault.help(help)));
        }
    }
    reviews(setting, report, found);
}

/// The day by which things are late, and what is told of the documents already.
struct Late<'r> {
    as_of: NaiveDate,
    told: &'r Told<'r>,
}

impl Late<'_> {
    /// That `what` was `due` so many `days` ago; nothing where that day itself is told to be wrong.
    fn since(&self, due: &Located<NaiveDate>, what: &str, days: i64) -> Option<Diagnostic> {
        let late = if days == 1 { "1 day late".to_owned() } else { format!("{days} days late") };
        let fault = due.origin.fault(&OVERDUE_ACTION, format!("{what} was due on {} and is {late}", due.value));
        let is_told = self.told.is_at(&DATES_OUT_OF_ORDER, &fault.file, fault.place);
        let is_long_ago = self.as_of.years_since(due.value).is_some_and(|years| years > far_dates::LONG_AGO);
        (!is_long_ago && !is_told).then_some(fault)
    }
}

/// Goals whose metric has no value that is new enough for the review that they promise.
fn reviews(setting: Setting<'_>, report: &Report, found: &mut Vec<Diagnostic>) {
    for goal in report.goals.iter().filter(|goal| goal.review_overdue) {
        let Some(document) = setting.workspace.goals.get(&goal.head.id) else { continue };
        let message = match goal.actual_period {
            Some(period) => {
                format!("the latest value of `{}` is of `{period}`, too old for the review promised", goal.metric.value)
            }
            None => format!("`{}` has had no value since the goal was set", goal.metric.value),
        };
        found.push(at_key(&REVIEW_OVERDUE, &document.head, &["review"], message));
    }
}
