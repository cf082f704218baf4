//! Dates of findings beside those of the documents that they were found in, and of decisions beside those of what they are about.
//!
//! In: the linked workspace. Out: diagnostics. What one document says of its own dates is checked where it is read.

use chrono::NaiveDate;

use crate::diag::{Severity, rules};
use crate::model::{Decision, DocRef, Gap, Kind, Origin, Workspace};

use super::Faults;

/// Checks that no gap is opened, due or closed before the day on which it was found, and nothing decided before there was anything to
/// decide about.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    workspace.gaps.values().for_each(|gap| of_gap(workspace, gap, faults));
    workspace.decisions.values().for_each(|decision| of_decision(workspace, decision, faults));
}

/// A decision that was taken before any of the audits, visits, comparisons and findings that it is about.
fn of_decision(workspace: &Workspace, decision: &Decision, faults: &mut Faults) {
    let Some(decided) = &decision.decided else { return };
    let days = decision.about.iter().filter_map(|about| Some((found_on(workspace, &about.value)?, &about.value)));
    let Some((day, about)) = days.min_by_key(|(day, _)| *day).filter(|(day, _)| decided.date < *day) else { return };
    let message = format!("decided on {}, before `{about}` of {day}, which it is about", decided.date);
    let fault = decided.origin.fault(&rules::DATES_OUT_OF_ORDER, message);
    faults.report(fault.help("correct the date, or `about`").severity(Severity::Warning));
}

/// The day on which `of` was made or found, where it has one such day.
fn found_on(workspace: &Workspace, of: &DocRef) -> Option<NaiveDate> {
    match of.kind {
        Kind::Audit | Kind::Visit | Kind::Competitor => workspace.date_of(of),
        Kind::Gap => {
            let gap = workspace.gaps.get(&of.id)?;
            let opened = gap.opened.as_ref().map(|opened| opened.value);
            opened.or_else(|| found_on(workspace, &gap.found.as_ref()?.value))
        }
        _ => None,
    }
}

fn of_gap(workspace: &Workspace, gap: &Gap, faults: &mut Faults) {
    let Some(found) = &gap.found else { return };
    // A survey is answered over weeks, and a log has no one day.
    let Some(day) = found_on(workspace, &found.value) else { return };
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
