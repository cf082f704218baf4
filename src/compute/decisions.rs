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
        let taken = decision.decided.as_ref().filter(|_| !decision.is_open).map(|decided| Reverse(decided.date));
        (!decision.is_open, taken, decision.due.value, decision.head.id.clone())
    });
    decisions
}

fn report(setting: Setting<'_>, decision: &Arc<Decision>) -> DecisionReport {
    let duty = decision.duty();
    let (is_open, days_late) = (duty.is_open(setting.as_of), duty.days_late(setting.as_of));
    let report = DecisionReport { written: Arc::clone(decision), is_open, days_late, says: Vec::new() };
    DecisionReport { says: says(setting, &report), ..report }
}

fn says(setting: Setting<'_>, decision: &DecisionReport) -> Vec<Statement> {
    let Some((decided, chosen)) = decision.taken() else {
        let key = if decision.days_late.is_some() { msg!("decision-overdue") } else { msg!("decision-asked") };
        let who = setting.person_name(&decision.decider);
        return vec![Statement::new(key).text("who", who).date("date", decision.due.value)];
    };
    let taken = Statement::new(msg!("decision-taken")).date("date", decided.date).label("choice", &chosen.what);
    let why = decided.why.as_ref().map(|why| Statement::new(msg!("decision-why")).label("why", why));
    std::iter::once(taken).chain(why).collect()
}
