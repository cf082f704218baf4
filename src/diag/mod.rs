//! Faults in documents: what a [`Diagnostic`] is, the registry of [`rules`], and one renderer per output format.
//!
//! In go a rule, a file, a span and a message; out come self-contained diagnostics that can be sorted, counted and
//! rendered after the file is gone. A fault in a document is collected here and never returned as an `Err`; a failure
//! of the tool itself is a [`crate::error::Failure`]. Nothing here reads a file or prints.

mod allow;
mod counted;
mod diagnostic;
mod fix;
mod severity;

pub mod render;
pub mod rules;

pub use allow::{Allowances, Rows};
pub(crate) use counted::{and_more, counted};
pub(crate) use diagnostic::advise;
pub use diagnostic::{Diagnostic, Excerpt, has_errors, sort};
pub use fix::{Edit, mended};
pub use rules::Rule;
pub use severity::{Severities, Severity};
