//! The only writer of disk. In: files one by one, and where they go. Out: a whole site put in place at once
//! ([`publish`]), a check of one ([`verify`]), single files written whole or not at all. What the files say is decided
//! elsewhere.

mod disk;
mod file;
mod lock;
mod manifest;
mod publication;
mod publish;
mod staging;
#[cfg(test)]
mod tests;
mod verify;

pub use file::{append, place_in, replace_file, stream_file, write_files, write_new_file};
pub use lock::Patience;
pub use manifest::{Hash, MANIFEST};
pub use publication::Publication;
pub use publish::{Published, publish};
pub use verify::{Verification, stamp, verify};

pub use crate::files::{Files, Sink};
