//! The next site while it is made: files come one by one, from any thread. In: paths and bytes. Out: the files in the staging
//! folder, the manifest, and what was done. A file that is as it was is only noted, and follows when the site is complete.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::disk;
use super::manifest::{MANIFEST, Manifest, sha256};
use super::publish::{Published, refused};
use super::staging::{Staging, carry, files_below};
use crate::error::Failure;
use crate::files::Sink;

/// What lies in the output folder before a build.
#[derive(Debug)]
struct Previous {
    /// What auditbook wrote there, by path.
    ours: BTreeSet<String>,
    /// What it did not.
    foreign: BTreeMap<String, PathBuf>,
}

/// A site that is being made beside the one that stands.
#[derive(Debug)]
pub struct Publication<'a> {
    staging: &'a Staging,
    previous: Previous,
    made: Mutex<Made>,
}

/// What was taken so far.
#[derive(Debug, Default)]
struct Made {
    /// Every file with its hash.
    files: BTreeMap<String, String>,
    /// Those that are as they were in the previous site, and not in the next one yet.
    equal: BTreeSet<String>,
    /// The folders of the next site.
    folders: BTreeSet<String>,
}

impl Sink for Publication<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        if is_sound(path) {
            return self.take(path, bytes);
        }
        Err(Failure::io("write", path, io::Error::new(ErrorKind::InvalidInput, "not a path of a site")))
    }
}

impl<'a> Publication<'a> {
    /// The next site in `staging`, empty. Refuses an output folder that holds something, but no site of ours.
    pub(super) fn begin(staging: &'a Staging) -> Result<Self, Failure> {
        let previous = Previous::read(&staging.output)?;
        Ok(Self { staging, previous, made: Mutex::default() })
    }

    /// Takes a file whose path is sound.
    fn take(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let equal = self.holds(path, bytes);
        if let Some(foreign) = self.previous.foreign.get(path).filter(|_| !equal) {
            let message = format!("the site would overwrite `{}`, which auditbook did not write", foreign.display());
            return Err(Failure::Usage { message, hint: Some("move the file elsewhere".into()) });
        }
        let hash = sha256(bytes);
        let again = {
            let mut made = self.made();
            if equal {
                made.equal.insert(path.to_owned())
            } else {
                made.equal.remove(path)
            };
            made.files.insert(path.to_owned(), hash).is_some()
        };
        let file = self.staging.next.join(path);
        if again
            && let Err(error) = disk::remove_file(&file)
            && error.kind() != ErrorKind::NotFound
        {
            return Err(Failure::io("replace", file, error));
        }
        if equal {
            return Ok(());
        }
        self.make_folder(path)?;
        disk::write(&file, bytes).map_err(|error| Failure::io("write", file, error))
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the previous site has a file, not a link, of exactly `bytes` at `path`.
    fn holds(&self, path: &str, bytes: &[u8]) -> bool {
        if !self.previous.ours.contains(path) && !self.previous.foreign.contains_key(path) {
            return false;
        }
        let old = self.staging.output.join(path);
        let likely = old.symlink_metadata().is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64);
        likely && fs::read(old).is_ok_and(|old| old == bytes)
    }

    /// Makes the folder of the file at `path` in the next site.
    fn make_folder(&self, path: &str) -> Result<(), Failure> {
        let Some((folder, _)) = path.rsplit_once('/') else { return Ok(()) };
        if self.made().folders.contains(folder) {
            return Ok(());
        }
        let made = self.staging.next.join(folder);
        disk::create_dir_all(&made).map_err(|error| Failure::io("create", made, error))?;
        self.made().folders.insert(folder.to_owned());
        Ok(())
    }

    /// Puts the site in place, with its manifest and what others wrote into the folder, and says what changed.
    pub(super) fn finish(self) -> Result<Published, Failure> {
        let manifest = Manifest::new(std::mem::take(&mut self.made().files));
        self.take(MANIFEST, &manifest.to_bytes())?;
        let files = manifest.files;
        let made = |path: &String| files.contains_key(path) || path == MANIFEST;
        let unchanged = self.made().equal.len();
        let fresh: Vec<String> = files.keys().filter(|path| !self.made().equal.contains(*path)).cloned().collect();
        let (removed, kept) = (
            self.previous.ours.iter().filter(|path| !made(path)).count(),
            self.previous.foreign.keys().filter(|path| !made(path)).count(),
        );
        let published = Published { written: files.len() + 1 - unchanged, unchanged, removed, kept };
        if published.written == 0 && removed == 0 {
            // Everything is as it was, and stays where it is.
            return Ok(published);
        }
        self.carry_equal()?;
        self.keep_foreign(made)?;
        self.settle(fresh)?;
        if let Ok(metadata) = fs::metadata(&self.staging.output) {
            let same = disk::set_permissions(&self.staging.next, metadata.permissions());
            same.map_err(|error| Failure::io("write", &self.staging.next, error))?;
        }
        self.staging.exchange()?;
        let parent = self.staging.output.parent().unwrap_or(&self.staging.output);
        disk::sync_folder(parent).map_err(|error| Failure::io("sync", parent, error))?;
        self.rescue_late_files();
        Ok(published)
    }

    /// Has what is new in the next site reach the disk: a machine that stops after the exchange finds whole files.
    fn settle(&self, mut fresh: Vec<String>) -> Result<(), Failure> {
        fresh.push(MANIFEST.to_owned());
        let folders: Vec<String> = self.made().folders.iter().cloned().collect();
        let next = &self.staging.next;
        disk::sync_site(next, &fresh, &folders).map_err(|error| Failure::io("sync", next, error))
    }

    /// Gives every file that is as it was a second name in the next site.
    fn carry_equal(&self) -> Result<(), Failure> {
        let equal = std::mem::take(&mut self.made().equal);
        equal.iter().try_for_each(|path| self.make_folder(path))?;
        equal.par_iter().try_for_each(|path| {
            let (old, new) = (self.staging.output.join(path), self.staging.next.join(path));
            carry(&old, &new).map_err(|error| Failure::io("keep", old, error))
        })
    }

    /// Gives every file that is not ours a second name in the next site, but for what the site `made` itself.
    fn keep_foreign(&self, made: impl Fn(&String) -> bool) -> Result<(), Failure> {
        for (_, from) in self.previous.foreign.iter().filter(|(path, _)| !made(path)) {
            let to = self.staging.next.join(from.strip_prefix(&self.staging.output).unwrap_or(from));
            let folder = to.parent().unwrap_or(&self.staging.next);
            let carried = disk::create_dir_all(folder).and_then(|()| carry(from, &to));
            carried.map_err(|error| Failure::io("keep", from, error))?;
        }
        Ok(())
    }

    /// Carries over what someone put into the previous site while the next one was made.
    fn rescue_late_files(&self) {
        let (staging, previous) = (self.staging, &self.previous);
        for (path, from) in files_below(&staging.next).unwrap_or_default() {
            if previous.ours.contains(&path) || previous.foreign.contains_key(&path) {
                continue;
            }
            let to = staging.output.join(from.strip_prefix(&staging.next).unwrap_or(&from));
            if !to.exists() && to.parent().is_some_and(|folder| disk::create_dir_all(folder).is_ok()) {
                // The site is in place already; a file that cannot follow is no reason to call the build failed.
                let _ = carry(&from, &to);
            }
        }
    }
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

/// Whether `path` stays inside the site, and is not the manifest's own.
fn is_sound(path: &str) -> bool {
    let parts = path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']));
    parts && path != MANIFEST
}
