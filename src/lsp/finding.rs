//! Findings as an editor shows them, and their mends as it offers them.

use std::collections::HashMap;

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, DiagnosticSeverity, NumberOrString, Range, TextEdit, Uri,
    WorkspaceEdit,
};

use super::ruler;
use crate::diag::{Diagnostic, Severity, mended};
use crate::source::SourceFile;

/// `finding` as an editor shows it in `file`; in one that cannot be read as text, columns are taken as they are.
pub(super) fn shown(finding: &Diagnostic, file: &SourceFile) -> lsp_types::Diagnostic {
    let expected = finding.expected.iter().map(|expected| format!("\nexpected {expected}"));
    let help = finding.help.iter().map(|help| format!("\nhelp: {help}"));
    lsp_types::Diagnostic {
        range: ruler::range(file, finding.place, finding.end),
        severity: Some(match finding.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
            Severity::Note | Severity::Off => DiagnosticSeverity::INFORMATION,
        }),
        code: Some(NumberOrString::String(finding.code.to_owned())),
        source: Some("auditbook".to_owned()),
        message: std::iter::once(finding.message.clone()).chain(expected).chain(help).collect(),
        ..lsp_types::Diagnostic::default()
    }
}

/// The mends of those of `findings` in `file` that touch `range`, and one that makes every mend of the file at once.
pub(super) fn mends(findings: &[&Diagnostic], file: &SourceFile, uri: &Uri, range: Range) -> Vec<CodeActionOrCommand> {
    let certain: Vec<&Diagnostic> = findings.iter().copied().filter(|finding| !finding.fix.is_empty()).collect();
    let touches = |shown: &lsp_types::Diagnostic| shown.range.start <= range.end && range.start <= shown.range.end;
    let mut actions = Vec::new();
    for finding in &certain {
        let shown = shown(finding, file);
        if touches(&shown) {
            let title = finding.help.clone().unwrap_or_else(|| format!("mend: {}", finding.message));
            actions.push(CodeAction {
                title,
                kind: Some(CodeActionKind::QUICKFIX),
                edit: Some(replacing(uri, edits(finding, file))),
                is_preferred: Some(true),
                diagnostics: Some(vec![shown]),
                ..CodeAction::default()
            });
        }
    }
    if !certain.is_empty() {
        let text = mended(file, certain.iter().map(|finding| finding.fix.as_slice()));
        actions.push(CodeAction {
            title: "make every certain mend of this file".to_owned(),
            kind: Some(CodeActionKind::SOURCE_FIX_ALL),
            edit: Some(replacing(uri, vec![whole(file, text)])),
            ..CodeAction::default()
        });
    }
    actions.into_iter().map(CodeActionOrCommand::CodeAction).collect()
}

/// The edit that puts `text` in the place of all that `file` holds.
pub(super) fn whole(file: &SourceFile, text: String) -> TextEdit {
    let range = Range { end: ruler::position(file, file.place(file.text().len())), ..Range::default() };
    TextEdit { range, new_text: text }
}

fn edits(finding: &Diagnostic, file: &SourceFile) -> Vec<TextEdit> {
    let edit = |edit: &crate::diag::Edit| TextEdit {
        range: ruler::range(file, edit.start, edit.end),
        new_text: edit.text.clone(),
    };
    finding.fix.iter().map(edit).collect()
}

/// `edits` of the file at `uri`.
fn replacing(uri: &Uri, edits: Vec<TextEdit>) -> WorkspaceEdit {
    WorkspaceEdit { changes: Some(HashMap::from([(uri.clone(), edits)])), ..WorkspaceEdit::default() }
}
