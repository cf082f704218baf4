//! Findings that an author allows, each with a reason at its line.
//!
//! In: what was written, `# auditbook: allow RULE because …`, and the diagnostics of its file. Out: those that are not allowed, and
//! afterwards what allowed nothing. An error is never allowed: it makes a result wrong.

use std::collections::BTreeMap;

use super::{Diagnostic, Severity, rules};
use crate::source::{self, Place, SourceFile, Span};

/// The files of rows that a line names, which have no room for a comment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    /// Paths of the workspace, or patterns of them.
    pub files: Vec<String>,
    /// The lines of them in which something is allowed; none for all.
    pub lines: Vec<usize>,
}

/// Leave to break a rule in one line of one file, and in the files of rows that the line names.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Allowance {
    /// The rule, as written.
    code: String,
    /// The files of rows that the line names, and the one line of them in which it holds, where one is said.
    rows: Rows,
    /// Whether a finding was allowed by it.
    used: bool,
    /// What is said where none was.
    otherwise: Diagnostic,
}

impl Allowance {
    /// Whether its line names the place of `fault`.
    fn names(&self, fault: &Diagnostic) -> bool {
        let file = fault.file.as_str();
        let Rows { files, lines } = &self.rows;
        (lines.is_empty() || lines.contains(&fault.place.line))
            && files.iter().any(|name| {
                let pattern = || glob::Pattern::new(name).is_ok_and(|pattern| source::fits(&pattern, file));
                name == file || name.contains('*') && pattern()
            })
    }
}

/// The allowances of a workspace, by file and line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allowances {
    by_line: BTreeMap<(String, usize), Vec<Allowance>>,
}

impl Allowances {
    /// Adds that the rule called `code` may be broken in the line in which `span` of `file` stands, and in the `rows` that it names.
    pub fn add(&mut self, file: &SourceFile, span: Span, code: &str, rows: Rows) {
        if rows.lines.len() < 2 {
            self.add_one(file, span, code, rows);
            return;
        }
        for line in rows.lines {
            self.add_one(file, span, code, Rows { files: rows.files.clone(), lines: vec![line] });
        }
    }

    fn add_one(&mut self, file: &SourceFile, span: Span, code: &str, rows: Rows) {
        let found = match (rows.lines.first(), rows.files.is_empty()) {
            (Some(line), false) => format!("is not found in line {line} of the file it names"),
            (Some(_), true) => "is allowed in a line of a file of rows, and none is named here".to_owned(),
            (None, true) => "is not found in this line".to_owned(),
            (None, false) => "is not found in this line nor in the file it names".to_owned(),
        };
        let message = format!("this allows nothing: `{code}` {found}");
        let otherwise = Diagnostic::at(&rules::UNUSED_ALLOWANCE, file, span, message);
        let Place { line, .. } = otherwise.place;
        let allowance = Allowance { code: code.to_owned(), rows, used: false, otherwise };
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
        let (mut taken, mut of_errors) = (Vec::new(), Vec::new());
        found.retain(|fault| {
            let Some(allowance) = self.of(fault) else { return true };
            if fault.severity == Severity::Error {
                // Told once, also where errors leave the results unknown.
                if !std::mem::replace(&mut allowance.used, true) {
                    let message =
                        format!("this allows nothing: `{}` is an error here, and errors cannot be allowed", fault.code);
                    let help = "mend what the error says, and delete this comment".to_owned();
                    of_errors.push(Diagnostic { message, help: Some(help), ..allowance.otherwise.clone() });
                }
                return true;
            }
            allowance.used = true;
            taken.push(fault.clone());
            false
        });
        found.extend(of_errors);
        taken
    }

    /// What allows `fault`: at its line, else where its file is named.
    fn of(&mut self, fault: &Diagnostic) -> Option<&mut Allowance> {
        let line = (fault.file.clone(), fault.place.line);
        // One that names lines of a file of rows allows nothing where it stands itself.
        let is_here = |allowance: &Allowance| allowance.code == fault.code && allowance.rows.lines.is_empty();
        if self.by_line.get(&line).is_some_and(|all| all.iter().any(is_here)) {
            return self.by_line.get_mut(&line)?.iter_mut().find(|allowance| is_here(allowance));
        }
        let mut all = self.by_line.values_mut().flatten();
        all.find(|allowance| allowance.code == fault.code && allowance.names(fault))
    }

    /// A finding for each that allowed nothing; none while the documents in the files that `without` names cannot be read: what rests on
    /// them, anywhere, was not looked at to the end.
    pub fn unused(&self, without: &[String]) -> Vec<Diagnostic> {
        let allowances = self.by_line.values().flatten().filter(|_| without.is_empty());
        let unused = allowances.filter(|allowance| !allowance.used);
        unused.map(|allowance| allowance.otherwise.clone()).collect()
    }
}
