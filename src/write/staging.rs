//! The folder beside the output in which the next site is made, and the exchange that puts it in place.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::disk;
use crate::error::Failure;

/// Where a site goes and where the next one is made; all three lie in one folder, so that a rename is enough.
#[derive(Debug)]
pub(super) struct Staging {
    /// The output folder, links resolved.
    pub(super) output: PathBuf,
    /// The next site until the exchange, the previous one after it.
    pub(super) next: PathBuf,
    /// The previous site for a moment, where the platform cannot exchange.
    aside: PathBuf,
}

impl Staging {
    /// The places for a site at `output`, cleared of what a crash left behind. The caller holds the lock.
    pub(super) fn prepare(output: &Path, parent: &Path, name: &str) -> Result<Self, Failure> {
        let beside = |what: &str| parent.join(format!(".{name}.auditbook-{what}"));
        let staging = Self { output: output.to_path_buf(), next: beside("next"), aside: beside("previous") };
        // A link of this name is none of ours.
        let is_ours = staging.aside.symlink_metadata().is_ok_and(|found| found.is_dir());
        if is_ours && !staging.output.exists() {
            // A crash between two renames: the previous site goes back to its place.
            disk::rename(&staging.aside, &staging.output).map_err(|error| Failure::io("restore", output, error))?;
        }
        staging.clear()?;
        disk::create_dir(&staging.next).map_err(|error| Failure::io("create", &staging.next, error))?;
        Ok(staging)
    }

    /// Removes what lies beside the output.
    pub(super) fn clear(&self) -> Result<(), Failure> {
        for folder in [&self.next, &self.aside] {
            match disk::remove_dir_all(folder) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(Failure::io("remove", folder, error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Puts the next site in place and the previous one where the next one was.
    pub(super) fn exchange(&self) -> Result<(), Failure> {
        let moved = if self.output.exists() { self.swap() } else { disk::rename(&self.next, &self.output) };
        moved.map_err(|error| match error.kind() {
            ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => Failure::Usage {
                message: format!("`{}` is a mounted drive, which cannot be exchanged", self.output.display()),
                hint: Some("name a folder inside it as the output".into()),
            },
            _ => Failure::io("replace", &self.output, error),
        })
    }

    fn swap(&self) -> io::Result<()> {
        if disk::exchange(&self.next, &self.output)? {
            return Ok(());
        }
        disk::rename(&self.output, &self.aside)?;
        if let Err(error) = disk::rename(&self.next, &self.output) {
            disk::rename(&self.aside, &self.output)?;
            return Err(error);
        }
        disk::rename(&self.aside, &self.next)
    }
}

/// All files and links below `folder`: each path as it is, by its name with `/` between folders. Empty when there is no
/// such folder.
pub(super) fn files_below(folder: &Path) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let mut files = BTreeMap::new();
    if !folder.exists() {
        return Ok(files);
    }
    for step in WalkDir::new(folder).min_depth(1) {
        let found = step.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_path_buf();
            Failure::io("read", path, error.into())
        })?;
        if !found.file_type().is_dir() {
            files.insert(relative(folder, found.path()), found.into_path());
        }
    }
    Ok(files)
}

fn relative(folder: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Makes `to` the same file as `from`, with its dates: a second name for it where the file system can, else a copy.
pub(super) fn carry(from: &Path, to: &Path) -> io::Result<()> {
    let metadata = from.symlink_metadata()?;
    if metadata.is_symlink() {
        return copy_link(from, to);
    }
    if disk::hard_link(from, to).is_ok() {
        return Ok(());
    }
    disk::copy(from, to)?;
    fs::File::options().write(true).open(to)?.set_modified(metadata.modified()?)
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    disk::permit(to)?;
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    disk::copy(from, to)
}
