//! What was done, measured or agreed on a day after that of the results: nobody can have done it yet.
//!
//! In: the workspace and its day. Out: a warning for each. A day that is too far ahead for any plan is told elsewhere.

use std::collections::BTreeSet;

use crate::diag::rules::FUTURE_DATE;
use crate::diag::{Diagnostic, Severity};
use crate::model::{AuditStatus, MetricSource, Peaks};

use super::Setting;

/// The findings about the workspace of `setting`.
pub(super) fn findings(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    let (workspace, as_of) = (setting.workspace, setting.as_of);
    // One that is dated after its signatures is told as such.
    let audits = workspace.audits.values().filter(|audit| audit.status == AuditStatus::Final);
    let audits = audits.filter(|audit| audit.date <= as_of || !audit.is_after_its_signatures());
    let dated = audits
        .map(|audit| (&audit.head, audit.date, "audit"))
        .chain(workspace.visits.values().map(|visit| (&visit.head, visit.date, "visit")))
        .chain(workspace.surveys.values().map(|survey| (&survey.head, survey.date, "survey")))
        .chain(workspace.competitors.values().map(|competitor| (&competitor.head, competitor.checked, "check")));
    for (head, date, what) in dated.filter(|(_, date, _)| *date > as_of) {
        let message = format!("the {what} is dated {date}, after {as_of}, and does not count yet");
        let span = head.dated.unwrap_or(head.origin.span);
        found.push(Diagnostic::at(&FUTURE_DATE, &head.origin.file, span, message));
    }
    rows(setting, found);
    decided(setting, found);
    signed(setting, found);
    for gap in workspace.gaps.values() {
        let opened = gap.opened.as_ref().map(|opened| ("opened", opened.value, &opened.origin));
        let closed = gap.closed.as_ref().map(|closed| ("closed", closed.date, &closed.origin));
        for (what, date, origin) in opened.into_iter().chain(closed).filter(|(_, date, _)| *date > as_of) {
            let fault = origin.fault(&FUTURE_DATE, format!("the gap is {what} on {date}, after {as_of}"));
            // A gap cannot be due before it was found: which of the two dates is wrong shows here.
            let is_turned = what == "opened" && gap.due.as_ref().is_some_and(|due| due.value < date);
            found.push(if is_turned { fault.severity(Severity::Error) } else { fault });
        }
    }
    for action in workspace.plans.values().flat_map(|plan| plan.actions.iter()) {
        if let Some(done) = action.done.as_ref().filter(|done| done.value > as_of) {
            let message = format!("`{}` is done on {}, after {as_of}", action.id, done.value);
            found.push(done.origin.fault(&FUTURE_DATE, message));
        }
    }
}

/// Decisions that were taken on a day to come.
fn decided(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    for decided in setting.workspace.decisions.values().filter_map(|decision| decision.decided.as_ref()) {
        if decided.date > setting.as_of {
            let message = format!("it was decided on {}, after {}", decided.date, setting.as_of);
            found.push(decided.origin.fault(&FUTURE_DATE, message));
        }
    }
}

/// Audits that were signed or disputed on a day to come. Of one that is dated so itself, that is told.
fn signed(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    let as_of = setting.as_of;
    for audit in setting.workspace.audits.values().filter(|audit| audit.date <= as_of) {
        let file = &audit.head.origin.file;
        if let (Some(signed), Some(span)) = (&audit.signed, audit.head.key("signed"))
            && signed.date > as_of
        {
            let message = format!("the audit is signed on {}, after {as_of}", signed.date);
            found.push(Diagnostic::at(&FUTURE_DATE, file, span, message));
        }
        for dispute in audit.disputed.iter().filter(|dispute| dispute.date > as_of) {
            let message = format!("`{}` is disputed on {}, after {as_of}", dispute.item, dispute.date);
            found.push(dispute.origin.fault(&FUTURE_DATE, message));
        }
    }
}

/// Rows and points of a day after the results': nobody can have counted them yet. Rows that several documents read are told once.
fn rows(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    let (workspace, as_of) = (setting.workspace, setting.as_of);
    let mut told = BTreeSet::new();
    let mut say = |peaks: &Peaks, n: u64, of: u64, what: &str| {
        let Some(first) = peaks.after(as_of).filter(|_| n > 0) else { return };
        let (are, it) =
            if n == 1 { (format!("1 of {of} {what}s is"), "its") } else { (format!("{n} of {of} {what}s are"), "a") };
        let fault = first.fault(&FUTURE_DATE, format!("{are} dated after {as_of}: {it} date may be mistyped"));
        if told.insert((fault.file.clone(), fault.place)) {
            found.push(fault);
        }
    };
    let mut ends = Vec::new();
    for log in workspace.logs.values() {
        let late = log.rows.iter().filter(|row| row.latest().is_some_and(|day| day > as_of));
        say(&log.peaks, late.count() as u64, log.rows.len() as u64, "row");
    }
    for survey in workspace.surveys.values().filter(|survey| survey.date <= as_of) {
        let late = survey.days.iter().filter(|(day, _)| **day > as_of).map(|(_, rows)| *rows).sum::<u64>();
        say(&survey.peaks, late, survey.rows, "row");
    }
    for metric in workspace.metrics.values() {
        match &metric.source {
            MetricSource::Series(series) => {
                let late = series.points.iter().filter(|point| point.value.is_some() && point.period.start() > as_of);
                say(&series.peaks, late.count() as u64, series.points.len() as u64, "point");
            }
            MetricSource::Rows(rows) => {
                let late = rows.rows.iter().filter(|row| row.day > as_of);
                say(&rows.peaks, late.count() as u64, rows.rows.len() as u64, "row");
                let begun = rows.rows.iter().filter(|row| row.day <= as_of);
                let n = begun.filter(|row| row.ended.is_some_and(|day| day > as_of)).count();
                if let Some(first) = rows.ends.after(as_of).filter(|_| n > 0) {
                    let rows = format!("{n} of {} rows", rows.rows.len());
                    let message = format!("{rows} end after {as_of} and are open until then: a date may be mistyped");
                    ends.push(first.fault(&FUTURE_DATE, message));
                }
            }
            _ => {}
        }
    }
    found.extend(ends.into_iter().filter(|fault| told.insert((fault.file.clone(), fault.place))));
}
