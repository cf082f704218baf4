//! A whole site put in place at once. In: the output folder and every file of the site. Out: what was done. The previous
//! site stands whole until the next one is complete; a failure at any moment leaves it as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::lock::Lock;
use super::manifest::{MANIFEST, Manifest};
use super::staging::{Staging, carry, files_below};
use super::{Files, file};
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

/// What lies in the output folder before a build.
struct Previous {
    /// What auditbook wrote there, by path.
    ours: BTreeSet<String>,
    /// What it did not.
    foreign: BTreeMap<String, PathBuf>,
}

/// Puts the site made of `files` in place at `output`, in one step where the platform can, and says what changed.
///
/// Files of the folder that auditbook did not write stay; equal files stay untouched. A folder that is not empty and
/// holds no site of ours is refused (names that start with `.` do not count), and so is a site that would overwrite a
/// file that is not ours. Builds of the same folder wait for each other.
pub fn publish(output: &Path, files: &Files) -> Result<Published, Failure> {
    check_paths(files)?;
    let output = locate(output)?;
    let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
        return Err(refused(&output, "is the top of the file system"));
    };
    let name = name.to_string_lossy();
    let _lock = Lock::wait(parent, &name)?;
    let staging = Staging::prepare(&output, parent, &name)?;
    let outcome = fill_and_exchange(&staging, files);
    // What cannot be removed now is removed by the next build; the outcome is what counts.
    let _ = staging.clear();
    outcome
}

fn fill_and_exchange(staging: &Staging, files: &Files) -> Result<Published, Failure> {
    let previous = Previous::read(&staging.output)?;
    let manifest = Files::from([(MANIFEST.to_owned(), Manifest::of(files).to_bytes())]);
    let kept = keep_foreign(staging, &previous, files)?;
    make_folders(staging, files)?;
    let unchanged = files
        .par_iter()
        .chain(manifest.par_iter())
        .map(|(path, bytes)| write_one(staging, &previous, path, bytes).map(usize::from))
        .try_reduce(|| 0, |a, b| Ok(a + b))?;
    if let Ok(metadata) = fs::metadata(&staging.output) {
        let same = fs::set_permissions(&staging.next, metadata.permissions());
        same.map_err(|error| Failure::io("write", &staging.next, error))?;
    }
    staging.exchange()?;
    rescue_late_files(staging, &previous);
    let removed = previous.ours.iter().filter(|path| !files.contains_key(*path) && *path != MANIFEST).count();
    Ok(Published { written: files.len() + 1 - unchanged, unchanged, removed, kept })
}

impl Previous {
    fn read(output: &Path) -> Result<Self, Failure> {
        let manifest = Manifest::read(output)?;
        let mut foreign = files_below(output)?;
        let Some(manifest) = manifest else {
            return match foreign.keys().find(|path| !path.starts_with('.')) {
                None => Ok(Self { ours: BTreeSet::new(), foreign }),
                Some(_) => Err(refused(output, "is not empty and holds no site that auditbook wrote")),
            };
        };
        let ours: BTreeSet<String> = manifest.files.into_keys().chain([MANIFEST.to_owned()]).collect();
        foreign.retain(|path, _| !ours.contains(path));
        Ok(Self { ours, foreign })
    }
}

/// Gives every file that is not ours a second name in the next site; how many there are.
fn keep_foreign(staging: &Staging, previous: &Previous, files: &Files) -> Result<usize, Failure> {
    let mut kept = 0;
    for (path, from) in &previous.foreign {
        if let Some(bytes) = files.get(path) {
            if fs::read(from).is_ok_and(|foreign| foreign == *bytes) {
                continue;
            }
            let message = format!("the site would overwrite `{}`, which auditbook did not write", from.display());
            return Err(Failure::Usage { message, hint: Some("move the file elsewhere".into()) });
        }
        let to = staging.next.join(from.strip_prefix(&staging.output).unwrap_or(from));
        let folder = to.parent().unwrap_or(&staging.next);
        let carried = fs::create_dir_all(folder).and_then(|()| carry(from, &to));
        carried.map_err(|error| Failure::io("keep", from, error))?;
        kept += 1;
    }
    Ok(kept)
}

fn make_folders(staging: &Staging, files: &Files) -> Result<(), Failure> {
    let folders: BTreeSet<&str> = files.keys().filter_map(|path| Some(path.rsplit_once('/')?.0)).collect();
    for folder in folders {
        let folder = staging.next.join(folder);
        fs::create_dir_all(&folder).map_err(|error| Failure::io("create", folder, error))?;
    }
    Ok(())
}

/// Puts one file into the next site; whether it is the same file as in the previous one.
fn write_one(staging: &Staging, previous: &Previous, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
    let (old, new) = (staging.output.join(path), staging.next.join(path));
    let known = previous.ours.contains(path) || previous.foreign.contains_key(path);
    if known && holds(&old, bytes) && carry(&old, &new).is_ok() {
        return Ok(true);
    }
    fs::write(&new, bytes).map_err(|error| Failure::io("write", new, error))?;
    Ok(false)
}

/// Whether `path` is a file, not a link, of exactly `bytes`.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let likely = path.symlink_metadata().is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64);
    likely && fs::read(path).is_ok_and(|old| old == bytes)
}

/// Carries over what someone put into the previous site while the next one was made.
fn rescue_late_files(staging: &Staging, previous: &Previous) {
    for (path, from) in files_below(&staging.next).unwrap_or_default() {
        if previous.ours.contains(&path) || previous.foreign.contains_key(&path) {
            continue;
        }
        let to = staging.output.join(from.strip_prefix(&staging.next).unwrap_or(&from));
        if !to.exists() && to.parent().is_some_and(|folder| fs::create_dir_all(folder).is_ok()) {
            // The site is in place already; a file that cannot follow is no reason to call the build failed.
            let _ = carry(&from, &to);
        }
    }
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
    fs::create_dir_all(parent).map_err(|error| Failure::io("create", parent, error))?;
    let parent = parent.canonicalize().map_err(|error| Failure::io("open", parent, error))?;
    Ok(parent.join(name))
}

/// Refuses a path that would leave the site, or the manifest's own name.
fn check_paths(files: &Files) -> Result<(), Failure> {
    let sound = |path: &str| {
        let parts = path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']));
        parts && path != MANIFEST
    };
    match files.keys().find(|path| !sound(path)) {
        None => Ok(()),
        Some(path) => Err(Failure::io("write", path, io::Error::new(ErrorKind::InvalidInput, "not a path of a site"))),
    }
}

fn refused(output: &Path, why: &str) -> Failure {
    Failure::Usage {
        message: format!("the output folder `{}` {why}", output.display()),
        hint: Some("name another folder with `--out`, or empty this one first".into()),
    }
}
