//! How grave a fault is, and the overrides of `rules:` in `auditbook.yaml`, which are applied here and nowhere else.

use std::{collections::BTreeMap, fmt};

use serde::{Serialize, Serializer};

use super::{Diagnostic, rules};

/// How grave a fault is, rising.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Not reported.
    Off,
    /// Worth knowing; changes nothing.
    Note,
    /// Doubtful; the run goes on, and fails only under `--strict`.
    Warning,
    /// A result would be wrong or unknown; nothing is computed.
    Error,
}

impl Severity {
    /// Every severity by the name that `auditbook.yaml` uses.
    pub const NAMES: [(&'static str, Self); 4] =
        [("off", Self::Off), ("note", Self::Note), ("warning", Self::Warning), ("error", Self::Error)];

    /// The severity called `name`; nothing when there is none of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.into_iter().find_map(|(known, severity)| (known == name).then_some(severity))
    }

    /// The name of this severity in `auditbook.yaml` and in every output format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The severities that a workspace chose in place of the defaults, by code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Severities {
    overrides: BTreeMap<&'static str, Severity>,
    strict: bool,
}

impl Severities {
    /// Sets the severity of the rule called `code`; false when no rule is called so.
    pub fn set(&mut self, code: &str, severity: Severity) -> bool {
        let Some(rule) = rules::find(code) else { return false };
        self.overrides.insert(rule.code, severity);
        true
    }

    /// The same overrides with every warning turned into an error, as `--strict` asks.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// The severity that `diagnostic` has in this workspace.
    pub fn of(&self, diagnostic: &Diagnostic) -> Severity {
        let chosen = self.overrides.get(diagnostic.code).copied().unwrap_or(diagnostic.severity);
        if self.strict && chosen == Severity::Warning { Severity::Error } else { chosen }
    }

    /// Gives every diagnostic its severity in this workspace and drops those that are off.
    pub fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        for diagnostic in diagnostics.iter_mut() {
            diagnostic.severity = self.of(diagnostic);
        }
        diagnostics.retain(|diagnostic| diagnostic.severity != Severity::Off);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overrides_win_and_off_drops() {
        let mut severities = Severities::default();
        assert!(severities.set("missing-evidence", Severity::Error));
        assert!(severities.set("stale-series", Severity::Off));
        assert!(!severities.set("no-such-code", Severity::Off));
        let mut found = vec![
            Diagnostic::in_file(&rules::MISSING_EVIDENCE, "a.md", "x"),
            Diagnostic::in_file(&rules::STALE_SERIES, "a.md", "x"),
            Diagnostic::in_file(&rules::PERSONAL_DATA, "a.md", "x"),
        ];
        severities.apply(&mut found);
        let kept: Vec<_> = found.iter().map(|fault| (fault.code, fault.severity)).collect();
        assert_eq!(kept, [("missing-evidence", Severity::Error), ("personal-data", Severity::Warning)]);
        severities.strict(true).apply(&mut found);
        assert!(found.iter().all(|fault| fault.severity == Severity::Error));
    }
}
