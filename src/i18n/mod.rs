//! Messages, plurals, numbers and dates in the six interface languages.
//!
//! In: a message key with typed arguments, or a value with its unit. Out: text in one language or in all of them. It knows
//! what kinds and states are called, but no document, statistic or page, and reads no file: the catalogues are compiled in.

mod apart;
mod args;
mod catalogue;
pub(crate) mod format;
pub mod glossary;
mod key;
mod lang;
mod locales;
pub(crate) mod names;
pub(crate) mod punctuation;
mod resolve;
mod statement;

pub(crate) use apart::{digits_beside, is_same};
pub use args::{Arg, Args};
pub use catalogue::{Catalogue, MessageFault};
pub use key::Key;
pub(crate) use key::msg;
pub use lang::{Direction, Lang, UnknownLang};
pub use statement::Statement;

// What messages and formats take; stages that do not see the model reach them here.
pub use crate::model::{Every, Label, Period, Unit};

#[cfg(test)]
mod tests;
