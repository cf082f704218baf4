//! Texts beside a document in another language: that somebody reads them, and that their evidence stands beside an answer.
//!
//! In: the linked workspace and its languages. Out: a warning for each.

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::{Audit, Config, Head, Workspace};
use crate::parse::markdown::Outline;
use crate::parse::read::listed;

use super::Faults;
use super::evidence::{first_word, is_of_item};

/// Checks every translation: it is in a language of the site, in another than its document, and names items that the checklist has.
pub(super) fn check(workspace: &Workspace, config: &Config, faults: &mut Faults) {
    // Built-in checklists come in all languages.
    let own = workspace.heads().filter(|head| !head.path().starts_with("auditbook/"));
    own.for_each(|head| of_head(head, config, faults));
    workspace.audits.values().for_each(|audit| of_audit(workspace, audit, faults));
}

fn of_head(head: &Head, config: &Config, faults: &mut Faults) {
    let written = head.lang.as_deref().unwrap_or(config.languages.first());
    for lang in head.body.translations.keys() {
        let warn = |message: String, help: String| {
            let fault = Diagnostic::in_file(&rules::INVALID_LANGUAGE, path(head, lang), message);
            fault.severity(Severity::Warning).help(help)
        };
        if lang == written && !head.body.markdown.trim().is_empty() {
            let message =
                format!("`{}` is in `{lang}` itself: readers of that see this text, and nobody its own", head.path());
            faults.report(warn(
                message,
                format!("say in `lang` what `{}` is written in, or leave one text", head.path()),
            ));
        } else if !config.languages.iter().any(|known| primary(known) == primary(lang)) {
            let known = listed(config.languages.iter().map(String::as_str));
            let message = format!("nobody reads this text: the site has no pages in `{lang}`");
            faults.report(warn(
                message,
                format!("add it to `languages` in `auditbook.yaml`, where {known} stands, or delete the file"),
            ));
        }
    }
}

/// Headings of translated evidence that nearly name an item.
fn of_audit(workspace: &Workspace, audit: &Audit, faults: &mut Faults) {
    let Some(checklist) = workspace.checklists.get(&audit.checklist.value) else { return };
    for (lang, passages) in &audit.translated {
        for passage in passages.iter().filter(|passage| passage.item.is_none()) {
            let headings = Outline::of(&passage.markdown, 0).headings;
            let Some(heading) = headings.iter().find(|heading| is_of_item(heading, checklist)) else { continue };
            let word = first_word(&heading.text).0;
            let message =
                format!("`{}` has no item `{word}`: this evidence stands beside no answer", checklist.reference());
            let fault = Diagnostic::in_file(&rules::EVIDENCE_WITHOUT_ITEM, path(&audit.head, lang), message);
            faults.report(
                fault
                    .help(format!("write the heading of the item that is meant in the place of `## {}`", heading.text)),
            );
        }
    }
}

/// The path of the text of a document in `lang`.
fn path(head: &Head, lang: &str) -> String {
    format!("{}.{lang}.md", head.path().strip_suffix(".md").unwrap_or(head.path()))
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
