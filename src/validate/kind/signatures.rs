//! Who stands by an audit and who does not agree with it: somebody else than its auditor, and not before it was made.
//!
//! In: the audit and the people that the settings list. Out: an error for a day that comes too early, a warning for the auditor's own name.

use chrono::NaiveDate;

use crate::diag::{Severity, rules};
use crate::schema::audit::Audit;

use super::Reading;

/// Reports what is wrong with the signature and the disputes of `audit`.
pub(super) fn report(read: &Reading<'_, '_>, audit: &Audit) {
    if let (Some(signed), Some(span)) = (&audit.signed, read.map.value_span("signed")) {
        if is_early(signed.date, audit) {
            let message = format!("signed on {}, before the audit of {}", signed.date, audit.date);
            read.fields.fault(&rules::DATES_OUT_OF_ORDER, span, message);
        }
        if is_auditor(read, audit, &signed.by) {
            let message = format!("`{}` signs an audit of their own: nobody else stands by it", signed.by);
            let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message);
            let help = "name who read it and stands by it, or leave `signed` out";
            read.fields.reader.report(fault.severity(Severity::Warning).help(help));
        }
    }
    for dispute in &audit.disputed {
        let span = dispute.origin.span;
        if is_early(dispute.date, audit) {
            let message =
                format!("`{}` is disputed on {}, before the audit of {}", dispute.item, dispute.date, audit.date);
            read.fields.fault(&rules::DATES_OUT_OF_ORDER, span, message);
        }
        if is_auditor(read, audit, &dispute.by) {
            let message = format!("`{}` disputes `{}`, which is an answer of their own", dispute.by, dispute.item);
            let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message);
            let help = "correct the answer, or name who does not agree with it";
            read.fields.reader.report(fault.severity(Severity::Warning).help(help));
        }
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
