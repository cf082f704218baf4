//! Files on their way to a folder. In: paths and bytes, one file after the other, from any thread. Out: whatever the one who
//! takes them does with them. Nothing here touches disk.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::error::Failure;

/// Files by their path below a folder, `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Takes files one by one, so that whoever makes them need not hold them.
pub trait Sink: Sync {
    /// Takes the file at `path`, `/` between folders; of two at one path the later counts.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure>;
}

/// Keeps every file in memory.
#[derive(Debug, Default)]
pub struct Kept(Mutex<Files>);

impl Kept {
    /// Returns what was taken.
    pub fn into_files(self) -> Files {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Kept {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }
}
