//! The only writer of disk. In: files in memory and where they go. Out: a whole site put in place at once
//! ([`publish`]), a check of one ([`verify`]), single files written whole or not at all. What the files say is decided
//! elsewhere.

mod file;
mod lock;
mod manifest;
mod publish;
mod staging;
mod verify;

use std::collections::BTreeMap;

pub use file::{append, replace_file, write_files, write_new_file};
pub use manifest::MANIFEST;
pub use publish::{Published, publish};
pub use verify::{Verification, verify};

/// Files by their path below a folder, `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;
