//! A whole site put in place at once. In: the output folder and who makes the files. Out: what was done. The previous
//! site stands whole until the next one is complete; a failure at any moment leaves it as it was.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::disk;
use super::file;
use super::lock::{Lock, Patience};
use super::publication::Publication;
use super::staging::Staging;
use crate::error::Failure;

/// How many files were treated how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    /// Files that are new or hold something else than before.
    pub written: usize,
    /// Files that are as they were, dates included.
    pub unchanged: usize,
    /// Files of the previous site that the new one does not have.
    pub removed: usize,
    /// Files that auditbook did not write and left where they are.
    pub kept: usize,
}

/// Puts the site that `fill` makes in place at `output`, in one step where the platform can, and says what changed.
///
/// Each file is written beside the standing site as `fill` hands it on, so that none is held; where `fill` fails, the standing
/// site stays as it was. Files of the folder that auditbook did not write stay; equal files stay untouched. A folder that is not empty and
/// holds no site of ours is refused (names that start with `.` do not count), and so is a site that would overwrite a
/// file that is not ours. Builds of the same folder wait for each other, as long
/// as `patience` lasts. What was written is on the disk before it is put in place.
pub fn publish(
    output: &Path,
    patience: Patience,
    fill: impl FnOnce(&Publication) -> Result<(), Failure>,
) -> Result<Published, Failure> {
    let output = locate(output)?;
    let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
        return Err(refused(&output, "is the top of the file system"));
    };
    let name = name.to_string_lossy();
    let _lock = Lock::wait(parent, &name, patience)?;
    let staging = Staging::prepare(&output, parent, &name)?;
    let outcome = Publication::begin(&staging).and_then(|site| {
        fill(&site)?;
        site.finish()
    });
    // What cannot be removed now is removed by the next build; the outcome is what counts.
    let _ = staging.clear();
    outcome
}

/// The output folder with links resolved, its parent made where it is missing.
fn locate(output: &Path) -> Result<PathBuf, Failure> {
    match output.canonicalize() {
        Ok(real) if real.is_dir() => return Ok(real),
        Ok(_) => return Err(refused(output, "is not a folder")),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(Failure::io("open", output, error)),
    }
    let Some(name) = output.file_name() else {
        return Err(refused(output, "is no name for a folder"));
    };
    let parent = file::folder_of(output);
    disk::create_dir_all(parent).map_err(|error| Failure::io("create", parent, error))?;
    let parent = parent.canonicalize().map_err(|error| Failure::io("open", parent, error))?;
    Ok(parent.join(name))
}

/// The failure of an output folder that cannot be written to.
pub(super) fn refused(output: &Path, why: &str) -> Failure {
    Failure::Usage {
        message: format!("the output folder `{}` {why}", output.display()),
        hint: Some("name another folder with `--out`, or empty this one first".into()),
    }
}
