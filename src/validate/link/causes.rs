//! What causes are counted by, against the categories that are known.
//!
//! In: the linked workspace and its settings. Out: an error for each category that is nearly a known one, which would be counted by
//! itself, and a finding for each that the settings could name and do not: a warning at a gap, an error at an answer.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::{Answer, AnswerValue, ById, ChecklistRef, Config, Scale, Workspace};
use crate::parse::read::{certain, synonym};
use crate::schema::gap::CATEGORIES;

use super::Faults;
use super::spellings::Use;

/// Reports the categories of gaps and of answers that are neither of the eight that all workspaces know nor under `labels`, and causes of
/// answers that are the best.
pub(super) fn check(workspace: &Workspace, config: &Config, faults: &mut Faults) {
    let own = config.labels.keys().map(String::as_str);
    let categories =
        Categories { known: CATEGORIES.into_iter().chain(own).collect(), is_list: !config.labels.is_empty() };
    for gap in workspace.gaps.values() {
        for cause in &gap.causes {
            let Some(category) = cause.category.as_deref() else { continue };
            let at = Use { head: &gap.head, path: vec!["causes", cause.id.as_str(), "category"], is_key: false };
            let fault = |rule, message| Diagnostic::at(rule, &gap.head.origin.file, at.span(), message);
            faults.0.extend(categories.fault(category, fault));
        }
    }
    let of_answers = Answers { workspace, categories };
    for audit in workspace.audits.values() {
        of_answers.check(&audit.answers, Some(&audit.checklist.value), faults);
    }
    for visit in workspace.visits.values() {
        of_answers.check(&visit.answers, visit.checklist.as_ref().map(|pinned| &pinned.value), faults);
    }
}

/// What causes are counted by.
struct Categories<'a> {
    known: BTreeSet<&'a str>,
    /// Whether the settings name values of their own.
    is_list: bool,
}

impl Categories<'_> {
    /// What is wrong with `category`, told by `fault`.
    fn fault(
        &self,
        category: &str,
        fault: impl FnOnce(&'static crate::diag::Rule, String) -> Diagnostic,
    ) -> Option<Diagnostic> {
        if self.known.contains(category) {
            return None;
        }
        let known = || self.known.iter().copied();
        let abroad = synonym(category, CATEGORIES);
        if let Some(meant) = abroad.or_else(|| certain(category, known())) {
            let (is, its) = if abroad.is_some() { ("is", " in another language") } else { ("is nearly", "") };
            let message = format!("`{category}` {is} `{meant}`{its}, and would be a category of its own");
            let fault = fault(&rules::INVALID_VALUE, message).help(format!("did you mean `{meant}`?")).mend(meant);
            // Where all write it so, they are counted together all the same.
            return Some(if abroad.is_some() { fault.severity(Severity::Warning) } else { fault });
        }
        self.is_list.then(|| {
            let message = format!("`{category}` is none of the known causes, and the settings do not name it");
            let help =
                format!("`labels: {{{category}: …}}` in `auditbook.yaml` makes it one, with its name in each language");
            fault(&rules::UNKNOWN_CAUSE, message).expected(listed()).help(help)
        })
    }
}

/// The causes of answers.
struct Answers<'a> {
    workspace: &'a Workspace,
    categories: Categories<'a>,
}

impl Answers<'_> {
    fn check(&self, answers: &ById<Answer>, pinned: Option<&ChecklistRef>, faults: &mut Faults) {
        let checklist = pinned.and_then(|pinned| self.workspace.checklists.get(pinned));
        for (id, answer) in answers.iter() {
            let Some(cause) = &answer.cause else { continue };
            let at = |rule, message: String| cause.origin.fault(rule, message);
            let is_unknown = |fault: &Diagnostic| fault.code == rules::UNKNOWN_CAUSE.code;
            let graver = |fault: Diagnostic| if is_unknown(&fault) { fault.severity(Severity::Error) } else { fault };
            let fault = self.categories.fault(&cause.value, at).map(graver);
            let item = checklist.and_then(|checklist| Some(checklist.scale_of(checklist.item(id.as_str())?)));
            let is_best = item.is_some_and(|scale| is_best(&answer.value, scale));
            let idle = || {
                let message = format!("the answer to `{id}` is the best there is, or none, and names a cause");
                at(&rules::CONTRADICTING_KEYS, message)
                    .severity(Severity::Warning)
                    .help("correct the answer, or remove `cause`")
            };
            faults.0.extend(fault.or_else(|| is_best.then(idle)));
        }
    }
}

/// Whether nothing speaks against `value`.
pub(super) fn is_best(value: &AnswerValue, scale: &Scale) -> bool {
    match value {
        AnswerValue::Counts(counts) => {
            counts.iter().all(|counted| counted.count == 0 || is_best(&counted.value, scale))
        }
        AnswerValue::NotApplicable => true,
        value => is_below_best(value, scale) == Some(false),
    }
}

/// Whether one answer, `value`, is below the best of `scale`; nothing for one that is not of this scale, or counts several.
pub(super) fn is_below_best(value: &AnswerValue, scale: &Scale) -> Option<bool> {
    match (value, scale) {
        (AnswerValue::Label(position), Scale::Labels(labels)) => Some(position + 1 < labels.len()),
        (AnswerValue::Number(number), Scale::Range { max, .. }) => Some(number < max),
        _ => None,
    }
}

fn listed() -> String {
    let all: Vec<String> = CATEGORIES.iter().map(|category| format!("`{category}`")).collect();
    format!("{}, or a value under `labels`", all.join(", "))
}
