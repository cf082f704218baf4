//! Findings that an author allows, each with a reason at its line.
//!
//! In: what was written, `# auditbook: allow RULE because …`, and the diagnostics of its file. Out: those that are not allowed, and
//! afterwards what allowed nothing. An error is never allowed: it makes a result wrong.

use std::collections::BTreeMap;

use super::{Diagnostic, Severity, rules};
use crate::source::{Place, SourceFile, Span};

/// Leave to break a rule in one line of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Allowance {
    /// The rule, as written.
    code: String,
    /// Whether a finding was allowed by it.
    used: bool,
    /// What is said where none was.
    otherwise: Diagnostic,
}

/// The allowances of a workspace, by file and line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allowances {
    by_line: BTreeMap<(String, usize), Vec<Allowance>>,
}

impl Allowances {
    /// Adds that the rule called `code` may be broken in the line in which `span` of `file` stands.
    pub fn add(&mut self, file: &SourceFile, span: Span, code: &str) {
        let message = format!("this allows nothing: `{code}` is not found in this line");
        let mut otherwise = Diagnostic::at(&rules::UNUSED_ALLOWANCE, file, span, message);
        let Place { line, .. } = otherwise.place;
        if rules::find(code).is_none() {
            otherwise.message = format!("this allows nothing: there is no rule `{code}`");
        }
        let allowance = Allowance { code: code.to_owned(), used: false, otherwise };
        self.by_line.entry((file.path().to_owned(), line)).or_default().push(allowance);
    }

    /// All of them.
    pub fn extend(&mut self, others: Self) {
        self.by_line.extend(others.by_line);
    }

    /// Takes what is allowed out of `found`, severities as the rules have them, and returns it.
    pub fn take(&mut self, found: &mut Vec<Diagnostic>) -> Vec<Diagnostic> {
        if self.by_line.is_empty() {
            return Vec::new();
        }
        let mut taken = Vec::new();
        found.retain(|fault| {
            let Some(allowances) = self.by_line.get_mut(&(fault.file.clone(), fault.place.line)) else { return true };
            let Some(allowance) = allowances.iter_mut().find(|allowance| allowance.code == fault.code) else {
                return true;
            };
            if fault.severity == Severity::Error {
                allowance.otherwise.message = format!("this allows nothing: `{}` is an error here", fault.code);
                return true;
            }
            allowance.used = true;
            taken.push(fault.clone());
            false
        });
        taken
    }

    /// A finding for each that allowed nothing, but in the files that `without` names, which were not looked at to the end.
    pub fn unused(&self, without: &[String]) -> Vec<Diagnostic> {
        let files = self.by_line.iter().filter(|((file, _), _)| !without.contains(file));
        let unused = files.flat_map(|(_, allowances)| allowances).filter(|allowance| !allowance.used);
        unused.map(|allowance| allowance.otherwise.clone()).collect()
    }
}
