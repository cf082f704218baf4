//! Documents that are in no result because of an error that `rules` of the settings makes less of, or hides.
//!
//! In: the findings before severities are applied, then the documents that are left out. Out: a warning for each of which no error tells
//! why, in the place of what is made less of.

use crate::diag::{Diagnostic, Severities, Severity, has_errors, rules};

/// The errors that a workspace makes less of.
pub(super) struct Lowered(Vec<Diagnostic>);

impl Lowered {
    /// Those among `diagnostics`, which have the severities of their rules.
    pub(super) fn of(diagnostics: &[Diagnostic], severities: &Severities) -> Self {
        let is_lowered =
            |fault: &&Diagnostic| fault.severity == Severity::Error && severities.of(fault) < Severity::Error;
        Self(diagnostics.iter().filter(is_lowered).cloned().collect())
    }

    /// Adds to `diagnostics` a warning for each of the documents that are `left_out`, where no error stops the run.
    pub(super) fn report(self, left_out: &[String], diagnostics: &mut Vec<Diagnostic>) {
        if self.0.is_empty() || has_errors(diagnostics) {
            return;
        }
        for path in left_out {
            let own = self.0.iter().find(|fault| fault.file == *path);
            let Some(first) = own.or(self.0.first()) else { return };
            let code = first.code;
            let message = match own {
                Some(fault) => format!("the document is in no result: {}", fault.message),
                None => format!("the document is in no result, by a finding of `{code}` in {}", first.file),
            };
            let help = format!("mend it: `rules` makes less of `{code}`, and a document that has it is still not read");
            let place = match own {
                Some(own) => own.clone(),
                None => Diagnostic::in_file(&rules::DOCUMENT_NOT_READ, path.as_str(), ""),
            };
            diagnostics.retain(|fault| own.is_none_or(|own| (fault.code, &fault.file) != (own.code, &own.file)));
            let fault = Diagnostic { code: rules::DOCUMENT_NOT_READ.code, message, ..place };
            diagnostics.push(fault.severity(Severity::Warning).help(help));
        }
    }
}
