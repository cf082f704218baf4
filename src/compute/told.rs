//! What is told of the documents before their results are looked at: what follows from it is not told once more.
//!
//! In: diagnostics. Out: whether one of a rule stands at a place, without looking through all of them each time.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Rule};
use crate::source::Place;

/// Where findings of some rules stand.
pub(super) struct Told<'r>(BTreeSet<(&'static str, &'r str, Place)>);

impl<'r> Told<'r> {
    /// Those of `diagnostics` that are of one of `rules`.
    pub(super) fn of(diagnostics: &'r [Diagnostic], rules: &[&Rule]) -> Self {
        let of_rules = diagnostics.iter().filter(|fault| rules.iter().any(|rule| rule.code == fault.code));
        Self(of_rules.map(|fault| (fault.code, fault.file.as_str(), fault.place)).collect())
    }

    /// Whether a finding of `rule` starts at `place` of `file`.
    pub(super) fn is_at(&self, rule: &Rule, file: &str, place: Place) -> bool {
        self.0.contains(&(rule.code, file, place))
    }

    /// Whether a finding of `rule` starts in `line` of `file`.
    pub(super) fn is_in_line(&self, rule: &Rule, file: &str, line: usize) -> bool {
        let at = |column: usize| (rule.code, file, Place { line, column });
        self.0.range(at(0)..=at(usize::MAX)).next().is_some()
    }
}
