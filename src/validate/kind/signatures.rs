//! Who stands by an audit and who does not agree with it: somebody else than its auditor, and not before it was made.
//!
//! In: the audit and the people that the settings list. Out: an error for a day that comes too early, a warning for the auditor's own name.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::diag::{Severity, rules};
use crate::schema::audit::Audit;
use crate::source::Span;

use super::Reading;

/// Reports what is wrong with the signature and the disputes of `audit`.
pub(super) fn report(read: &Reading<'_, '_>, audit: &Audit) {
    report_early(read, audit);
    let own = |span: Span, message: String, help: &str| {
        let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message);
        read.fields.reader.report(fault.severity(Severity::Warning).help(help));
    };
    if let (Some(signed), Some(span)) = (&audit.signed, read.map.value_span("signed"))
        && is_auditor(read, audit, &signed.by)
    {
        let message = format!("`{}` signs an audit of their own: nobody else stands by it", signed.by);
        own(span, message, "name who read it and stands by it, or leave `signed` out");
    }
    for dispute in audit.disputed.iter().filter(|dispute| is_auditor(read, audit, &dispute.by)) {
        let message = format!("`{}` disputes `{}`, which is an answer of their own", dispute.by, dispute.item);
        own(dispute.origin.span, message, "correct the answer, or name who does not agree with it");
    }
}

/// Reports the days that lie before the audit. Where several do, it is the day of the audit that is wrong.
fn report_early(read: &Reading<'_, '_>, audit: &Audit) {
    let signed = audit.signed.as_ref().zip(read.map.value_span("signed")).filter(|(it, _)| is_early(it.date, audit));
    let signed = signed.map(|(it, span)| (format!("signed on {}", it.date), it.date, span));
    let disputed = audit.disputed.iter().filter(|it| is_early(it.date, audit));
    let disputed = disputed.map(|it| (format!("`{}` is disputed on {}", it.item, it.date), it.date, it.origin.span));
    let early: Vec<(String, NaiveDate, Span)> = signed.into_iter().chain(disputed).collect();
    match (&early[..], read.map.value_span("date")) {
        ([_, _, ..], Some(date)) => {
            let days = early.iter().map(|(_, day, _)| *day).collect::<BTreeSet<_>>();
            let days: Vec<String> = days.iter().map(NaiveDate::to_string).collect();
            let message =
                format!("the audit is dated {}, and was signed or disputed before: {}", audit.date, days.join(", "));
            let fault = read.fields.reader.fault(&rules::DATES_OUT_OF_ORDER, date, message);
            read.fields.reader.report(fault.help("correct this date, or those"));
        }
        _ => early.into_iter().for_each(|(what, _, span)| {
            let message = format!("{what}, before the audit of {}", audit.date);
            let fault = read.fields.reader.fault(&rules::DATES_OUT_OF_ORDER, span, message);
            read.fields.reader.report(fault.help("correct this date, or `date`, the day of the audit"));
        }),
    }
}

/// Whether `day` lies before that of `audit`. A date that could not be read is told.
fn is_early(day: NaiveDate, audit: &Audit) -> bool {
    day != NaiveDate::default() && day < audit.date
}

/// Whether `name` is the auditor's, in any spelling that the settings list.
fn is_auditor(read: &Reading<'_, '_>, audit: &Audit, name: &str) -> bool {
    audit.auditor.as_deref().is_some_and(|auditor| read.sources.config.is_one(auditor, name))
}
