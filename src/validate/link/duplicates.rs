//! Audits that say the same twice, on one day or copied to another: each counts in every score, trend and sample.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diag::rules;
use crate::model::{Answer, AnswerValue, Audit, AuditStatus, Id, Workspace};
use crate::parse::markdown::plain_text;

use super::Faults;

/// Warns once of all final audits that are the same in checklist, date, auditor, scope and answers, and of those that say to the word what
/// one of the days before says.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    let final_ones = workspace.audits.values().filter(|audit| audit.status == AuditStatus::Final);
    let counted: Vec<&Audit> = final_ones
        .map(AsRef::as_ref)
        .filter(|audit: &&Audit| audit.calibrates.is_none() && !audit.answers.is_empty())
        .collect();
    on_one_day(&counted, faults);
    copied(&counted, faults);
}

fn on_one_day(counted: &[&Audit], faults: &mut Faults) {
    // Few audits share a day and an auditor: only of those everything is compared.
    let mut days: BTreeMap<(NaiveDate, Option<&str>), Vec<&Audit>> = BTreeMap::new();
    for audit in counted {
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

/// Warns of audits that only the date tells from one of the days before. Answers recur, and so do those of an audit without a remark;
/// remarks, evidence and counts of contacts never do to the word.
fn copied(counted: &[&Audit], faults: &mut Faults) {
    const MOST_DAYS: i64 = 14;
    let mut alike: BTreeMap<(&Id, Option<&str>), Vec<&Audit>> = BTreeMap::new();
    for audit in counted {
        alike.entry((&audit.checklist.value.id, audit.auditor.as_deref())).or_default().push(audit);
    }
    for audits in alike.values_mut() {
        audits.sort_by_key(|audit| (audit.date, &audit.head.id));
        for (at, later) in audits.iter().enumerate() {
            let days = |earlier: &Audit| (later.date - earlier.date).num_days();
            let recent = audits[..at].iter().rev().take_while(|earlier| days(earlier) <= MOST_DAYS);
            let mut same = recent.filter(|earlier| days(earlier) > 0 && is_copy(earlier, later));
            let Some(earlier) = same.next() else { continue };
            let message = format!("only its date tells the audit from `{}` of {}", earlier.head.id, earlier.date);
            let help = format!("correct what was copied, or delete one (the other is `{}`)", earlier.head.path());
            faults.at(&rules::DUPLICATE_AUDIT, &later.head.origin, message, Some(help));
        }
    }
}

/// Whether `later` says what `earlier` says, and enough for that to be no chance.
fn is_copy(earlier: &Audit, later: &Audit) -> bool {
    const WORDS: usize = 5;
    const COUNTS: usize = 3;
    let is_same = |(one, other): ((&Id, &Answer), (&Id, &Answer))| {
        one.0 == other.0 && one.1.value == other.1.value && one.1.note == other.1.note
    };
    let are_same = earlier.checklist.value == later.checklist.value
        && (earlier.side, &earlier.scope) == (later.side, &later.scope)
        && earlier.answers.len() == later.answers.len()
        && earlier.answers.iter().zip(later.answers.iter()).all(is_same)
        && *earlier.head.body.markdown == *later.head.body.markdown;
    if !are_same {
        return false;
    }
    let notes = later.answers.values().filter_map(|answer| answer.note.as_deref());
    let words: usize = notes.map(words).sum::<usize>() + words(&plain_text(&later.head.body.markdown));
    let is_mixed = |answer: &&Answer| matches!(&answer.value, AnswerValue::Counts(counts) if counts.len() > 1);
    words >= WORDS || later.answers.values().filter(is_mixed).count() >= COUNTS
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}
