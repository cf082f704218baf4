//! Decisions: which are open, late or taken.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::i18n::{Statement, msg};
use crate::model::Decision;
use crate::report::DecisionReport;

use super::Setting;

/// Every decision: open ones by when they are due, then those that were taken, the latest first.
pub(super) fn decisions(setting: Setting<'_>) -> Vec<DecisionReport> {
    let written = setting.workspace.decisions.values();
    let mut decisions: Vec<DecisionReport> = written.map(|decision| report(setting, decision)).collect();
    decisions.sort_by_key(|decision| {
        let taken = decision.decided.as_ref().map(|decided| Reverse(decided.date));
        (taken.is_some(), taken, decision.due.value, decision.head.id.clone())
    });
    decisions
}

fn report(setting: Setting<'_>, decision: &Arc<Decision>) -> DecisionReport {
    let days = (setting.as_of - decision.due.value).num_days();
    let days_late = (decision.decided.is_none() && days > 0).then_some(days);
    let says = says(setting, decision, days_late.is_some());
    DecisionReport { written: Arc::clone(decision), days_late, says }
}

fn says(setting: Setting<'_>, decision: &Decision, is_late: bool) -> Vec<Statement> {
    let Some((decided, chosen)) = decision.decided.as_ref().zip(decision.chosen()) else {
        let key = if is_late { msg!("decision-overdue") } else { msg!("decision-asked") };
        let who = setting.person_name(&decision.decider);
        return vec![Statement::new(key).text("who", who).date("date", decision.due.value)];
    };
    let taken = Statement::new(msg!("decision-taken")).date("date", decided.date).label("choice", &chosen.what);
    let why = decided.why.as_ref().map(|why| Statement::new(msg!("decision-why")).label("why", why));
    std::iter::once(taken).chain(why).collect()
}
