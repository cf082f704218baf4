//! Dates of findings beside those of the documents that they were found in, and of decisions beside those of what they are about.
//!
//! In: the linked workspace. Out: diagnostics. What one document says of its own dates is checked where it is read.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::{Decision, DocRef, Gap, Kind, Origin, Workspace};

use super::Faults;

/// So many years before what it was found in nothing was opened.
const LONG_AGO: u32 = 20;

/// Checks that no gap is opened, due or closed before the day on which it was found, and nothing decided before there was anything to
/// decide about.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    let mut of_gaps: BTreeMap<&DocRef, Vec<Vec<Diagnostic>>> = BTreeMap::new();
    for gap in workspace.gaps.values() {
        let Some(found) = &gap.found else { continue };
        let early = of_gap(workspace, gap, &found.value);
        if !early.is_empty() {
            of_gaps.entry(&found.value).or_default().push(early);
        }
    }
    for (found, early) in of_gaps {
        report_gaps(workspace, found, early, faults);
    }
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

/// Reports the gaps that are dated before `found`, in which they were found. Where several are, it is the day of that which is wrong.
fn report_gaps(workspace: &Workspace, found: &DocRef, early: Vec<Vec<Diagnostic>>, faults: &mut Faults) {
    let audit = workspace.audits.get(&found.id).filter(|_| found.kind == Kind::Audit);
    // That is told.
    if audit.is_some_and(|audit| audit.is_after_its_signatures()) {
        return;
    }
    let is_error = |faults: &Vec<Diagnostic>| faults.iter().any(|fault| fault.severity == Severity::Error);
    let errors = early.iter().filter(|faults| is_error(faults)).count();
    let head = workspace.heads().find(|head| head.kind == found.kind && head.id == found.id).filter(|_| errors > 1);
    let (Some(head), Some(day)) = (head, found_on(workspace, found)) else {
        return early.into_iter().flatten().for_each(|fault| faults.report(fault));
    };
    let span = head.dated.unwrap_or(head.origin.span);
    let message = format!("`{found}` is dated {day}, after {errors} gaps that were found in it are due or closed");
    let fault = Diagnostic::at(&rules::DATES_OUT_OF_ORDER, &head.origin.file, span, message);
    faults.report(fault.help("correct this date, or those of the gaps"));
}

/// What is said of the dates of `gap` that lie before the day on which it was `found`.
fn of_gap(workspace: &Workspace, gap: &Gap, found: &DocRef) -> Vec<Diagnostic> {
    let mut early = Vec::new();
    // A survey is answered over weeks, and a log has no one day.
    let Some(day) = found_on(workspace, found) else { return early };
    let mut say = |what: &str, date: NaiveDate, origin: &Origin, severity| {
        if date < day {
            let message = format!("{what} on {date}, before `{found}` of {day}, in which it was found");
            let fault = origin.fault(&rules::DATES_OUT_OF_ORDER, message);
            early.push(fault.help("correct the date, or `found`").severity(severity));
        }
    };
    // What lies before the day it was opened is told there. A finding may have been found again since.
    if let Some(opened) = &gap.opened {
        // A year that was mistyped is told with the day of the results.
        if day.years_since(opened.value).is_some_and(|years| years > LONG_AGO) {
            return early;
        }
        say("opened", opened.value, &opened.origin, Severity::Warning);
        return early;
    }
    if let Some(due) = &gap.due {
        say("due", due.value, &due.origin, Severity::Error);
    }
    // A date that could not be read is told.
    if let Some(closed) = gap.closed.as_ref().filter(|closed| closed.date != NaiveDate::default()) {
        say("closed", closed.date, &closed.origin, Severity::Error);
    }
    early
}
