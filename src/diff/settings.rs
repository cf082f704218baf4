//! The settings of the workspace: those of `auditbook.yaml` that differ.

use std::collections::BTreeMap;

use crate::diag::Severity;
use crate::model::Config;
use crate::report::Report;

use super::fields::Fields;
use super::{Change, DocumentDiff};

/// What differs between the settings of both sides.
pub(super) fn settings(base: &Report, head: &Report) -> Option<DocumentDiff> {
    let (before, after) = (&base.settings, &head.settings);
    let mut fields = Fields::default();
    fields.label("title", &before.title, &after.title);
    fields.text("content", Some(&before.content), Some(&after.content));
    fields.text("output", Some(&before.output), Some(&after.output));
    fields.text("url", before.url.as_deref(), after.url.as_deref());
    fields.text("repo", before.repo.as_deref(), after.repo.as_deref());
    fields.value("authors", &before.show_authors, &after.show_authors);
    fields.value("languages", &before.languages, &after.languages);
    fields.value("confidence", &before.confidence, &after.confidence);
    let bands = |config: &Config| -> BTreeMap<String, String> {
        config.bands.iter().map(|band| (band.name.clone(), band.from.to_string())).collect()
    };
    fields.map("band", &bands(before), &bands(after));
    fields.value("critical", &before.critical, &after.critical);
    let near = |config: &Config| format!("{:?}", config.spc.two_of_three).to_lowercase();
    fields.value("spc two_of_three", &near(before), &near(after));
    fields.value("spc screen", &before.spc.screen, &after.spc.screen);
    fields.value("limit file", &before.limits.file, &after.limits.file);
    fields.value("limit csv", &before.limits.csv, &after.limits.csv);
    let rules = |config: &Config| -> BTreeMap<String, String> {
        config.rules.iter().map(|(code, severity)| (code.0.to_owned(), word(*severity))).collect()
    };
    fields.map("rule", &rules(before), &rules(after));
    let reference = crate::load::CONFIGURATION.to_owned();
    let diff = DocumentDiff { reference, change: Change::Changed, renamed_from: None, fields: fields.0 };
    (!diff.fields.is_empty()).then_some(diff)
}

fn word(severity: Severity) -> String {
    severity.name().to_owned()
}
