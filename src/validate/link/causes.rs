//! What causes are counted by, against the categories that are known.
//!
//! In: the linked workspace and its settings. Out: an error for each category that is nearly a known one, which would be counted by
//! itself, and a warning for each that the settings could name and do not.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, rules};
use crate::model::{Config, Workspace};
use crate::parse::read::certain;
use crate::schema::gap::CATEGORIES;

use super::Faults;
use super::spellings::Use;

/// Reports the categories that are neither of the eight that all workspaces know nor under `labels`.
pub(super) fn check(workspace: &Workspace, config: &Config, faults: &mut Faults) {
    let own = config.labels.keys().map(String::as_str);
    let known: BTreeSet<&str> = CATEGORIES.into_iter().chain(own).collect();
    for gap in workspace.gaps.values() {
        for cause in &gap.causes {
            let Some(category) = cause.category.as_deref().filter(|category| !known.contains(category)) else {
                continue;
            };
            let at = Use { head: &gap.head, path: vec!["causes", cause.id.as_str(), "category"], is_key: false };
            if let Some(meant) = certain(category, known.iter().copied()) {
                let message = format!("`{category}` is nearly `{meant}`, and would be a category of its own");
                let fault = Diagnostic::at(&rules::INVALID_VALUE, &gap.head.origin.file, at.span(), message);
                faults.report(fault.help(format!("did you mean `{meant}`?")).mend(meant));
            } else if !config.labels.is_empty() {
                let message = format!("`{category}` is none of the known causes, and the settings do not name it");
                let fault = Diagnostic::at(&rules::UNKNOWN_CAUSE, &gap.head.origin.file, at.span(), message);
                let help = format!(
                    "`labels: {{{category}: …}}` in `auditbook.yaml` makes it one, with its name in each language"
                );
                faults.report(fault.expected(listed()).help(help));
            }
        }
    }
}

fn listed() -> String {
    let all: Vec<String> = CATEGORIES.iter().map(|category| format!("`{category}`")).collect();
    format!("{}, or a value under `labels`", all.join(", "))
}
