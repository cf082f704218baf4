//! One build at a time per output folder. The system ends a lock with its process, so none is ever left behind.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::error::Failure;

/// How long it is waited between two tries.
const BETWEEN: Duration = Duration::from_millis(50);

/// How long a build waits for another, and who is told that it does.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// After this time it gives up.
    pub most: Duration,
    /// Is told once, with the output folder, when the wait begins.
    pub told: fn(&Path),
}

impl Default for Patience {
    /// A minute, without a word.
    fn default() -> Self {
        Self { most: Duration::from_secs(60), told: |_| {} }
    }
}

/// Held while a site is put in place; the lock ends when it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _held: File,
}

impl Lock {
    /// Waits until no other process writes to the folder `name` in `parent`, or patience ends.
    pub(super) fn wait(parent: &Path, name: &str, patience: Patience) -> Result<Self, Failure> {
        // The folder itself is locked, so that no lock file lies about in the workspace.
        if let Ok(folder) = File::open(parent)
            && !matches!(folder.try_lock(), Err(TryLockError::Error(_)))
        {
            return Self::hold(folder, &parent.join(name), patience);
        }
        // Some systems and network drives cannot lock a folder.
        let path = parent.join(format!(".{name}.auditbook-lock"));
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        Self::hold(file.map_err(|error| Failure::io("create", &path, error))?, &parent.join(name), patience)
    }

    fn hold(file: File, output: &Path, patience: Patience) -> Result<Self, Failure> {
        let start = Instant::now();
        let mut is_told = false;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _held: file }),
                Err(TryLockError::Error(error)) => return Err(Failure::io("lock", output, error)),
                Err(TryLockError::WouldBlock) if start.elapsed() < patience.most => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(Failure::Usage {
                        message: format!("another build still writes to `{}`", output.display()),
                        hint: Some("wait for it to end, or write elsewhere with `--out`".into()),
                    });
                }
            }
            if !is_told {
                (patience.told)(output);
                is_told = true;
            }
            sleep(BETWEEN);
        }
    }
}
