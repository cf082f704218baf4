//! The registry of rules: every code that any stage reports, with its default severity and its documentation.
//!
//! Rules are data, one file per family. A stage reports a fault by naming the static of its rule
//! (`Diagnostic::at(&rules::UNKNOWN_KEY, …)`), so an unregistered code cannot be written. `auditbook explain CODE`
//! prints what stands here. No logic belongs in these files.

use super::Severity;

/// A defect that auditbook looks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The stable kebab-case name of the defect.
    pub code: &'static str,
    /// The severity unless the workspace chose another.
    pub severity: Severity,
    /// The defect in one line: lower case, no final period.
    pub title: &'static str,
    /// Why it matters and what to do, in whole sentences.
    pub explanation: &'static str,
    /// A document, or the part of one, that has the defect.
    pub bad: &'static str,
    /// The same without it.
    pub good: &'static str,
}

/// Declares the rules of one family as statics, and the list of them all under the name that stands first.
macro_rules! rules {
    ($family:ident; $($name:ident: $code:literal, $severity:ident, $title:literal, $explanation:literal,
       bad: $bad:literal, good: $good:literal;)+) => {
        $(
            #[doc = concat!("`", $code, "`: ", $title, ".")]
            pub static $name: Rule = Rule {
                code: $code,
                severity: Severity::$severity,
                title: $title,
                explanation: $explanation,
                bad: $bad,
                good: $good,
            };
        )+
        pub(super) static $family: &[&Rule] = &[$(&$name),+];
    };
}

mod answers;
mod completeness;
mod data;
mod dates;
mod evidence;
mod reading;
mod references;
mod syntax;
mod workspace;

pub use answers::*;
pub use completeness::*;
pub use data::*;
pub use dates::*;
pub use evidence::*;
pub use reading::*;
pub use references::*;
pub use syntax::*;
pub use workspace::*;

static FAMILIES: [&[&Rule]; 9] = [SYNTAX, READING, REFERENCES, ANSWERS, COMPLETENESS, DATES, DATA, EVIDENCE, WORKSPACE];

/// Every rule, in the order of the registry: by family, and within it by weight.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// The rule called `code`; nothing when there is none.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_unique_kebab_case_names() {
        let mut seen = BTreeSet::new();
        for rule in all() {
            assert!(seen.insert(rule.code), "{} stands twice", rule.code);
            assert!(
                rule.code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{}",
                rule.code
            );
            assert_eq!(find(rule.code), Some(rule));
        }
    }

    #[test]
    fn every_rule_is_documented() {
        for rule in all() {
            let code = rule.code;
            assert!(!rule.title.is_empty() && !rule.title.ends_with('.'), "{code}: title");
            assert!(!rule.title.starts_with(char::is_uppercase), "{code}: title");
            assert!(rule.explanation.len() > 60 && rule.explanation.trim_end().ends_with('.'), "{code}: explanation");
            assert!(rule.good != rule.bad && !rule.good.is_empty(), "{code}: examples");
            assert!(rule.severity != Severity::Off, "{code}: a rule that is off by default is no rule");
        }
    }
}
