//! Sentences about a gap: how far, how long, whether it came back.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::i18n::{Key, Statement, msg};
use crate::model::{Every, GapStatus, Id, Unit};
use crate::report::GapReport;
use crate::report::gap::CurrentAt;

use super::days;

/// The sentences about `gap`; `closed` tells when the finding that it brings back was closed.
pub(in crate::compute) fn gap(gap: &GapReport, closed: &BTreeMap<Id, NaiveDate>) -> Vec<Statement> {
    let mut says = Vec::new();
    let unit = gap.unit.clone().unwrap_or(Unit::Count);
    let key = |size: f64| match gap.status {
        GapStatus::Closed => None,
        _ if size < 0.0 => Some(msg!("gap-passed")),
        GapStatus::Accepted => Some(msg!("gap-accepted")),
        _ => Some(msg!("gap-to-close")),
    };
    if let Some((size, key)) = gap.gap.and_then(|size| Some((size, key(size)?))) {
        says.push(to_close(gap, key, &unit).unwrap_or_else(|| Statement::new(key)).size("size", size, &unit));
    }
    if let Some(date) = gap.reopens.as_ref().and_then(|id| closed.get(id)) {
        says.push(Statement::new(msg!("gap-reopened")).date("date", *date));
    }
    match (gap.closing(), gap.status) {
        (Some(closing), _) => {
            says.push(Statement::new(msg!("gap-closed-on")).date("date", closing.date));
            let late = gap.due.as_ref().map(|due| (closing.date - due.value).num_days()).filter(|late| *late > 0);
            says.extend(late.map(|late| Statement::new(msg!("gap-closed-late")).count("n", days(late))));
            if closing.evidence.is_none() {
                says.push(Statement::new(msg!("gap-closed-without-evidence")));
            }
        }
        (None, GapStatus::Closed) => says.push(Statement::new(msg!("gap-closed-without-evidence"))),
        (None, GapStatus::Accepted) => {}
        _ => says.extend(gap.age_days.map(|age| Statement::new(msg!("gap-open-for")).count("n", days(age)))),
    }
    if says.is_empty() && gap.is_unplanned() {
        says.push(Statement::new(msg!("gap-without-plan")));
    }
    says
}

/// How far it is to go, with where things were when, so that a number without a unit is not all that is read.
fn to_close(gap: &GapReport, key: Key, unit: &Unit) -> Option<Statement> {
    let (current, target) = gap.current.zip(gap.target).filter(|_| key == msg!("gap-to-close"))?;
    let period = match gap.current_at? {
        CurrentAt::Found(day) => Every::Day.containing(day?),
        CurrentAt::Closing(period) | CurrentAt::Latest(period) => period,
    };
    let said = Statement::new(msg!("gap-to-close-from")).period("period", period);
    Some(said.value("current", current, unit).value("target", target, unit))
}
