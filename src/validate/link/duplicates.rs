//! Audits that say the same twice: each counts in every score, trend and sample.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diag::rules;
use crate::model::{Audit, AuditStatus, Workspace};

use super::Faults;

/// Warns once of all final audits that are the same in checklist, date, auditor, scope and answers.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    // Few audits share a day and an auditor: only of those everything is compared.
    let mut days: BTreeMap<(NaiveDate, Option<&str>), Vec<&Audit>> = BTreeMap::new();
    let counted = workspace.audits.values().filter(|audit| audit.status == AuditStatus::Final);
    for audit in counted.filter(|audit| audit.calibrates.is_none() && !audit.answers.is_empty()) {
        days.entry((audit.date, audit.auditor.as_deref())).or_default().push(audit);
    }
    let mut alike: BTreeMap<String, Vec<&Audit>> = BTreeMap::new();
    for audit in days.into_values().filter(|audits| audits.len() > 1).flatten() {
        alike.entry(said(audit)).or_default().push(audit);
    }
    for audits in alike.into_values() {
        let [first, second, more @ ..] = audits.as_slice() else { continue };
        let others = if more.is_empty() { String::new() } else { format!(", and so have {} more", more.len()) };
        let message =
            format!("the audit `{}` has the same checklist, date, auditor, scope and answers{others}", first.head.id);
        let help = format!(
            "delete one (the other is `{}`), say in `scope` what differs, or mark a second scoring with `calibrates`",
            first.head.path()
        );
        faults.at(&rules::DUPLICATE_AUDIT, &second.head.origin, message, Some(help));
    }
}

/// Everything by which two audits are the same.
fn said(audit: &Audit) -> String {
    let answers: Vec<(&str, String)> =
        audit.answers.iter().map(|(id, answer)| (id.as_str(), format!("{:?}", answer.value))).collect();
    let (checklist, date, auditor) = (&audit.checklist.value, audit.date, &audit.auditor);
    format!("{checklist} {date} {auditor:?} {:?} {:?} {answers:?}", audit.side, audit.scope)
}
