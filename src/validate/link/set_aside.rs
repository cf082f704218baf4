//! Critical items that are answered as if they did not apply: nothing fails then, and nobody can tell whether anything should have.
//!
//! In: a final audit, or a visit. Out: a warning for each such answer of which neither a note nor evidence says why.

use crate::diag::{Severity, rules};
use crate::model::{Answer, AnswerValue, Audit, ById, Checklist, EvidenceRule, Id};

use super::Faults;
use super::evidence::has_evidence;

/// Warns of the critical items of `checklist` that `audit` answers `n/a` without saying why.
pub(super) fn report(audit: &Audit, checklist: &Checklist, faults: &mut Faults) {
    report_of(&audit.answers, |id| has_evidence(audit, id), checklist, faults);
}

/// Warns of the critical items of `checklist` that are `n/a` among `answers` without a note, where nothing else is said of them.
pub(super) fn report_of(
    answers: &ById<Answer>,
    is_said: impl Fn(&Id) -> bool,
    checklist: &Checklist,
    faults: &mut Faults,
) {
    let critical = checklist.items().map(|(_, item)| item);
    let critical = critical.filter(|item| item.is_critical() && item.evidence() != EvidenceRule::None);
    for item in critical {
        let Some(answer) = answers.get(&item.id) else { continue };
        if answer.value != AnswerValue::NotApplicable || answer.note.is_some() || is_said(&item.id) {
            continue;
        }
        let message = format!("the critical item `{}` is said not to apply, and nothing says why", item.id);
        let fault = answer.origin.fault(&rules::MISSING_EVIDENCE, message).severity(Severity::Warning);
        let id = &item.id;
        faults
            .report(fault.help(format!(
                "write why: `{id}: {{answer: n/a, note: …}}`, or in the body under a heading `## {id}`"
            )));
    }
}
