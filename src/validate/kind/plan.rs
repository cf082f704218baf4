//! Plans: nothing is due, done or changed before the plan starts.

use crate::diag::{Severity, rules};
use crate::model::{Located, Plan};
use crate::schema::Head;

use super::{Reading, whole};

/// The plan, unless something in it is faulty.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Plan> {
    let plan = whole(Plan::read(read.fields, &mut read.map, head))?;
    let Some(start) = plan.start else { return Some(plan) };
    // What is quickly done may be done before the plan is written.
    let mut found = Vec::new();
    let mut early = |what: String, date: &Located<chrono::NaiveDate>| {
        if date.value < start {
            let message = format!("{what} on {}, before the plan starts on {start}", date.value);
            found.push(read.fields.reader.fault(&rules::DATES_OUT_OF_ORDER, date.origin.span, message));
        }
    };
    for action in &plan.actions {
        // One that was done before is due before as well.
        match (&action.done, &action.due) {
            (Some(done), _) if done.value < start => early(format!("`{}` was done", action.id), done),
            (_, Some(due)) => early(format!("`{}` is due", action.id), due),
            _ => {}
        }
    }
    if let Some(change) = &plan.change {
        early("the change took effect".to_owned(), change);
    }
    // Where most lie before it, the start is the cause.
    let is_start = found.len() > 2 && 2 * found.len() > plan.actions.len();
    let span = read.map.value_span("start").filter(|_| is_start);
    if let Some(span) = span {
        let message = format!("{} dates lie before the plan starts on {start}", found.len());
        found = vec![read.fields.reader.fault(&rules::DATES_OUT_OF_ORDER, span, message)];
    }
    for fault in found {
        read.fields.reader.report(fault.help("correct the date, or `start`").severity(Severity::Warning));
    }
    Some(plan)
}
