//! Messages, plurals, numbers and dates in the six interface languages.
//!
//! In: a message key with typed arguments, or a value with its unit. Out: text in one language or in all of them. It knows
//! nothing of documents, statistics or pages, and reads no file: the catalogues are compiled in.

pub mod format;
pub mod glossary;
mod lang;

pub use lang::{Direction, Lang, UnknownLang};
