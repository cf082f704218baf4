//! One build at a time per output folder. The system ends a lock with its process, so none is ever left behind.

use std::fs::{File, OpenOptions};
use std::path::Path;

use crate::error::Failure;

/// Held while a site is put in place; the lock ends when it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _held: File,
}

impl Lock {
    /// Waits until no other process writes to the folder `name` in `parent`.
    pub(super) fn wait(parent: &Path, name: &str) -> Result<Self, Failure> {
        // The folder itself is locked, so that no lock file lies about in the workspace.
        if let Ok(folder) = File::open(parent)
            && folder.lock().is_ok()
        {
            return Ok(Self { _held: folder });
        }
        // Some systems and network drives cannot lock a folder.
        let path = parent.join(format!(".{name}.auditbook-lock"));
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| Failure::io("create", &path, error))?;
        file.lock().map_err(|error| Failure::io("lock", &path, error))?;
        Ok(Self { _held: file })
    }
}
