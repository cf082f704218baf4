//! auditbook keeps customer-service quality in git.
//!
//! Data flows one way; `tests/direction.rs` holds who may import whom:
//!
//! | stage | what it does |
//! |---|---|
//! | [`error`], [`source`], [`files`], [`diag`] | failures of the tool; files and places in them; files to be written; faults in documents |
//! | [`load`] | bytes and paths from a work tree or a git revision: the only reader of workspaces and of git |
//! | [`parse`] | front matter, YAML and CSV with the place of every value |
//! | `packed`, `composed`, `picture`, `uri` | texts that the build packed; letters and their marks as one; what pictures begin with; paths as links write them |
//! | [`schema`] | what documents can say: one declaration for each kind, and what is derived from it |
//! | [`fmt`] | one way to write front matter |
//! | [`model`] | the workspace: documents with what was read beside them |
//! | [`i18n`] | messages, plurals, numbers and dates in six languages |
//! | [`library`] | built-in checklists and metric templates |
//! | [`validate`] | files to the model, collecting diagnostics |
//! | [`formula`] | the statistics: numbers in, results out |
//! | [`report`] | everything known about a workspace, serialisable |
//! | [`compute`] | a workspace and a date to a report |
//! | [`site`], [`export`], [`diff`], [`gate`], [`explain`] | what is made of a report |
//! | `import` | the export of another tool to a document |
//! | [`session`] | a workspace that stays in memory while its files change |
//! | [`lsp`] | a workspace and its diagnostics to an editor |
//! | [`write`] | the only writer of disk |
//! | [`serve`] | a workspace in memory to a browser on this machine, and its forms back to files |
//! | [`cmd`], [`cli`] | one file per command; the arguments |

pub mod cli;
pub mod cmd;
mod composed;
pub mod compute;
pub mod diag;
pub mod diff;
pub mod error;
pub mod explain;
pub mod export;
pub mod files;
pub mod fmt;
pub mod formula;
pub mod gate;
pub mod i18n;
mod import;
pub mod library;
pub mod load;
pub mod lsp;
pub mod model;
mod packed;
pub mod parse;
mod picture;
pub mod report;
pub mod schema;
pub mod serve;
pub mod session;
pub mod site;
pub mod source;
mod uri;
pub mod validate;
pub mod write;
