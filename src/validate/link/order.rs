//! Dates of findings beside those of the documents that they were found in.
//!
//! In: the linked workspace. Out: diagnostics. What one document says of its own dates is checked where it is read.

use chrono::NaiveDate;

use crate::diag::{Severity, rules};
use crate::model::{Gap, Kind, Origin, Workspace};

use super::Faults;

/// Checks that no gap is opened, due or closed before the day on which it was found.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    workspace.gaps.values().for_each(|gap| of_gap(workspace, gap, faults));
}

fn of_gap(workspace: &Workspace, gap: &Gap, faults: &mut Faults) {
    let Some(found) = &gap.found else { return };
    // A survey is answered over weeks, and a log has no one day.
    if !matches!(found.value.kind, Kind::Audit | Kind::Visit | Kind::Competitor) {
        return;
    }
    let Some(day) = workspace.date_of(&found.value) else { return };
    let mut early = |what: &str, date: NaiveDate, origin: &Origin, severity| {
        if date < day {
            let message = format!("{what} on {date}, before `{}` of {day}, in which it was found", found.value);
            let fault = origin.fault(&rules::DATES_OUT_OF_ORDER, message);
            faults.report(fault.help("correct the date, or `found`").severity(severity));
        }
    };
    // What lies before the day it was opened is told there. A finding may have been found again since.
    if let Some(opened) = &gap.opened {
        early("opened", opened.value, &opened.origin, Severity::Warning);
        return;
    }
    if let Some(due) = &gap.due {
        early("due", due.value, &due.origin, Severity::Error);
    }
    // A date that could not be read is told.
    if let Some(closed) = gap.closed.as_ref().filter(|closed| closed.date != NaiveDate::default()) {
        early("closed", closed.date, &closed.origin, Severity::Error);
    }
}
