//! A published site against its manifest. In: its folder. Out: what is missing, changed, or not ours. It writes nothing.

use std::path::Path;

use rayon::prelude::*;

use super::MANIFEST;
use super::manifest::{Hash, Manifest, sha256_of_file};
use super::staging::files_below;
use crate::error::Failure;

/// How a site differs from what was written; every list sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verification {
    /// How many files are as written.
    pub intact: usize,
    /// Files of the manifest that are gone.
    pub missing: Vec<String>,
    /// Files of the manifest that hold something else, or are no files any more.
    pub changed: Vec<String>,
    /// Files that are not in the manifest, without those whose name starts with `.` at the top.
    pub extra: Vec<String>,
}

impl Verification {
    /// Whether everything that was written is there unchanged.
    pub fn is_sound(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty()
    }
}

/// A hash of the manifest of the site at `folder` and of the size and date of each of its files: the same as long as nobody
/// touched one. Nothing where there is no site, or a file of it is gone.
pub fn stamp(folder: &Path) -> Option<String> {
    let manifest = Manifest::read(folder).ok()??;
    let mut hash = Hash::default();
    hash.add(&manifest.to_bytes());
    let line = |path: &&str| {
        let found = folder.join(path).symlink_metadata().ok().filter(std::fs::Metadata::is_file)?;
        Some(format!("{path}\0{}\0{:?}\n", found.len(), found.modified().ok()?))
    };
    let paths: Vec<&str> = manifest.files.keys().map(String::as_str).chain([MANIFEST]).collect();
    let lines: Vec<String> = paths.par_iter().map(line).collect::<Option<_>>()?;
    lines.iter().for_each(|line| hash.add(line.as_bytes()));
    Some(hash.finish())
}

/// How the site at `folder` differs from its manifest; a failure when it has none.
pub fn verify(folder: &Path) -> Result<Verification, Failure> {
    let manifest = Manifest::read(folder)?.ok_or_else(|| Failure::Usage {
        message: format!("`{}` holds no site that auditbook wrote", folder.display()),
        hint: Some(format!("name the folder that holds `{MANIFEST}`, or build the site first")),
    })?;
    let mut found = Verification::default();
    for (path, hash) in &manifest.files {
        let file = folder.join(path);
        match file.symlink_metadata() {
            Err(_) => found.missing.push(path.clone()),
            Ok(metadata) if !metadata.is_file() => found.changed.push(path.clone()),
            Ok(_) => match sha256_of_file(&file) {
                Ok(now) if now == *hash => found.intact += 1,
                Ok(_) => found.changed.push(path.clone()),
                Err(error) => return Err(Failure::io("read", file, error)),
            },
        }
    }
    let ours = |path: &str| path == MANIFEST || path.starts_with('.') || manifest.files.contains_key(path);
    found.extra = files_below(folder)?.into_keys().filter(|path| !ours(path)).collect();
    Ok(found)
}
