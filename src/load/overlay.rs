//! A workspace with some files as they would be. In: a [`Tree`] and the bytes of files that are to stand in it otherwise. Out: a [`Tree`]
//! that says both. It writes nothing.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use super::{Tree, TreeFile, Unreadable};
use crate::error::Failure;

/// A tree some of whose files hold something else.
pub struct Overlay<'t> {
    below: &'t dyn Tree,
    files: BTreeMap<String, Vec<u8>>,
}

impl<'t> Overlay<'t> {
    /// The tree `below` as it is.
    pub fn new(below: &'t dyn Tree) -> Self {
        Self { below, files: BTreeMap::new() }
    }

    /// Puts `bytes` in the place of the file at `path`.
    pub fn put(&mut self, path: String, bytes: Vec<u8>) {
        self.files.insert(path, bytes);
    }

    /// The files that hold something else, by path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }
}

impl Tree for Overlay<'_> {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        self.below.list(folder, without)
    }

    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        match self.files.get(path) {
            Some(bytes) => Ok(Box::new(Cursor::new(bytes.clone()))),
            None => self.below.open(path, limit),
        }
    }
}
