//! Answers of audits and visits, read by the checklist they pin.

use std::collections::BTreeMap;

use crate::diag::{Severity, rules};
use crate::model::checklist::{EvidenceRule, Item};
use crate::model::{
    Answer, AnswerValue, Audit, AuditStatus, Checklist, ChecklistRef, Id, Located, Origin, Scale, Visit,
};
use crate::parse::read::{did_you_mean, listed};
use crate::parse::scalar;

use super::super::draft::{Answered, RawAnswer};
use super::super::kind::canonical;
use super::checklists::unknown_checklist;
use super::{Faults, Known};

type Checklists = BTreeMap<ChecklistRef, Checklist>;

/// The audit with its answers; nothing where its checklist is not known or the audit is not whole.
pub(super) fn audit(
    draft: Answered<Audit>,
    checklists: &Checklists,
    known: &Known,
    faults: &mut Faults,
) -> Option<Audit> {
    let mut audit = draft.document;
    let checklist = find(&audit.checklist, checklists, known, faults)?;
    audit.answers = read_answers(&draft.answers, checklist, faults);
    let is_answered = |id: &Id| draft.answers.contains_key(id);
    if audit.status == AuditStatus::Final {
        let at = draft.answers_at.as_ref().unwrap_or(&audit.head.origin);
        report_unanswered(at, checklist, is_answered, faults);
        report_evidence(&audit, checklist, faults);
    }
    draft.whole.then_some(audit)
}

/// The visit with its answers; one without a checklist has none.
pub(super) fn visit(
    draft: Answered<Visit>,
    checklists: &Checklists,
    known: &Known,
    faults: &mut Faults,
) -> Option<Visit> {
    let mut visit = draft.document;
    if let Some(reference) = &visit.checklist {
        let checklist = find(reference, checklists, known, faults)?;
        visit.answers = read_answers(&draft.answers, checklist, faults);
    }
    draft.whole.then_some(visit)
}

fn find<'a>(
    reference: &Located<ChecklistRef>,
    checklists: &'a Checklists,
    known: &Known,
    faults: &mut Faults,
) -> Option<&'a Checklist> {
    let found = checklists.get(&reference.value);
    if found.is_none() {
        unknown_checklist(reference, checklists.keys(), known, faults);
    }
    found
}

fn read_answers(answers: &BTreeMap<Id, RawAnswer>, checklist: &Checklist, faults: &mut Faults) -> BTreeMap<Id, Answer> {
    let mut read = BTreeMap::new();
    for (id, raw) in answers {
        let Some(item) = checklist.item(id.as_str()) else {
            let help = did_you_mean(id.as_str(), checklist.items().map(|(_, item)| item.id.as_str()));
            let message = format!("`{}` has no item `{id}`", checklist.reference());
            faults.at(&rules::UNKNOWN_ITEM, &raw.key, message, help);
            continue;
        };
        let Some(text) = &raw.text else { continue };
        if let Some(value) = value(text, checklist.scale_of(item), faults) {
            let answer = Answer { value, note: raw.note.clone(), origin: text.origin.clone() };
            read.insert(id.clone(), answer);
        }
    }
    read
}

fn value(written: &Located<String>, scale: &Scale, faults: &mut Faults) -> Option<AnswerValue> {
    let text = written.value.as_str();
    if matches!(text.to_lowercase().as_str(), "n/a" | "na") {
        return Some(AnswerValue::NotApplicable);
    }
    let (found, expected) = match scale {
        Scale::Labels(labels) => {
            let wanted = canonical(text);
            let position = labels.iter().position(|label| *label == wanted);
            (position.map(AnswerValue::Label), format!("one of {} or `n/a`", listed(labels.iter().map(String::as_str))))
        }
        Scale::Range { min, max } => {
            let number = scalar::number(text).filter(|number| (*min..=*max).contains(number));
            (number.map(AnswerValue::Number), format!("a number from {min} to {max}, or `n/a`"))
        }
    };
    if found.is_none() {
        let help = match scale {
            Scale::Labels(labels) => did_you_mean(text, labels.iter().map(String::as_str)),
            Scale::Range { .. } => None,
        };
        let origin = &written.origin;
        let message = format!("`{text}` is not on the scale of this item");
        let fault = crate::diag::Diagnostic::at(&rules::ANSWER_OFF_SCALE, &origin.file, origin.span, message);
        faults.report(fault.expected(expected).maybe_help(help));
    }
    found
}

fn report_unanswered(at: &Origin, checklist: &Checklist, is_answered: impl Fn(&Id) -> bool, faults: &mut Faults) {
    let missing: Vec<&str> = checklist
        .items()
        .map(|(_, item)| item)
        .filter(|item| item.score_of.is_none() && !is_answered(&item.id))
        .map(|item| item.id.as_str())
        .collect();
    if missing.is_empty() {
        return;
    }
    let message = match missing.as_slice() {
        [one] => format!("the item {} has no answer", listed([*one])),
        several => format!("{} items have no answer: {}", several.len(), listed(several.iter().copied())),
    };
    let help = "answer them (`n/a` where an item does not apply), or set `status: draft`".to_owned();
    faults.at(&rules::UNANSWERED_ITEM, at, message, Some(help));
}

/// Evidence is asked for where an answer is below the best; an item may require it, or do without.
fn report_evidence(audit: &Audit, checklist: &Checklist, faults: &mut Faults) {
    for (_, item) in checklist.items() {
        let Some(answer) = audit.answers.get(&item.id) else { continue };
        let wanted = match item.evidence {
            EvidenceRule::None => false,
            EvidenceRule::Required => answer.value != AnswerValue::NotApplicable,
            EvidenceRule::Expected => is_below_best(answer, item, checklist) && answer.note.is_none(),
        };
        if !wanted || audit.evidence.contains_key(&item.id) {
            continue;
        }
        let message = format!("the answer to `{}` has no evidence", item.id);
        let fault =
            crate::diag::Diagnostic::at(&rules::MISSING_EVIDENCE, &answer.origin.file, answer.origin.span, message)
                .help(format!("write it in the body under a heading `## {}`", item.id));
        faults.report(if item.evidence == EvidenceRule::Required { fault.severity(Severity::Error) } else { fault });
    }
}

fn is_below_best(answer: &Answer, item: &Item, checklist: &Checklist) -> bool {
    match (&answer.value, checklist.scale_of(item)) {
        (AnswerValue::Label(position), Scale::Labels(labels)) => position + 1 < labels.len(),
        (AnswerValue::Number(number), Scale::Range { max, .. }) => number < max,
        _ => false,
    }
}
