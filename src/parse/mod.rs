//! Bytes to raw documents: front matter, YAML and CSV, with the place of every value.
//!
//! In go the bytes of one file; out come a [`Document`] (or the rows of a CSV file) and the faults found on the way.
//! Reading never stops at the first fault and never panics, whatever the bytes. What a value means and whether a
//! number is in range is decided later, in `schema`, through the typed readers of [`read`]; whether a reference resolves, in `validate`. Nothing here opens a file.
//!
//! | module | from | to |
//! |---|---|---|
//! | [`document`] | bytes of a `.md` file | [`Document`]: file, front matter, body |
//! | [`yaml`] | a stretch of YAML | [`Node`]s with exact spans, syntax faults, what can be saved of a broken file |
//! | [`read`] | a [`Node`] | texts, numbers, dates, lists, known and unknown keys |
//! | [`csv`] | bytes of a `.csv` file | rows, cell by cell |
//! | [`links`] | a body | what it links and shows |
//! | [`markdown`] | a body | its headings, sections and plain text |
//! | [`scalar`] | one written value | a number, a date, a duration … |

pub(crate) mod allow;
pub(crate) mod characters;
pub mod csv;
pub(crate) mod document;
pub(crate) mod links;
pub(crate) mod lookalike;
pub(crate) mod markdown;
pub(crate) mod node;
pub(crate) mod read;
pub(crate) mod scalar;
pub(crate) mod yaml;

pub use document::{Document, Parsed};
pub use node::{Entry, Mapping, Node, Scalar, Value};
pub use read::{LabelText, MapReader, Reader, Spanned};
