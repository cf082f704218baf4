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
mod dates;
mod reading;
mod syntax;

pub use answers::*;
pub use dates::*;
pub use reading::*;
pub use syntax::*;

static FAMILIES: [&[&Rule]; 4] = [SYNTAX, READING, ANSWERS, DATES];

/// Every rule, in the order of the registry: by family, and within it by weight.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// The rule called `code`; nothing when there is none.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}
