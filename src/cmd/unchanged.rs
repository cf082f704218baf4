//! A build that has nothing to do. In: what a build reads and is asked, noted while it runs, and what lies in the output folder.
//! Out: whether the next build would read the same and find its site as it left it; then it is not made again.
//!
//! What the last build read is remembered by content, not by date, in `.auditbook/cache` of the workspace, which git ignores. A
//! memory that cannot be read, or that another version of the program wrote, is none. It must never change a result: whatever
//! a build can see is part of the key or of the notes.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::workspace::OpenedWorkspace;
use crate::error::Failure;
use crate::load::{CONFIGURATION, Tree, TreeFile, Unreadable};
use crate::write;

/// Where the memory lies in the workspace.
const CACHE: &str = ".auditbook/cache";

/// Notes, in the place of folders that were left out, that a folder alone was listed.
const SHALLOW: &str = "/";

/// What a build read: each list and each file with a hash of what was found.
#[derive(Debug, Default)]
pub(super) struct Notes {
    lists: Mutex<BTreeMap<(String, Vec<String>), String>>,
    files: Mutex<BTreeMap<(String, u64), String>>,
    /// Whether a file was not read to its end, so that nothing can be said of it.
    partial: AtomicBool,
    /// The time spent reading, all threads together.
    nanoseconds: AtomicU64,
}

impl Notes {
    /// The time spent reading, all threads together.
    pub(super) fn time(&self) -> Duration {
        Duration::from_nanos(self.nanoseconds.load(Ordering::Relaxed))
    }

    fn took(&self, since: Instant) {
        let spent = u64::try_from(since.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.nanoseconds.fetch_add(spent, Ordering::Relaxed);
    }

    fn file(&self, path: &str, limit: u64, hash: String) {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert((path.to_owned(), limit), hash);
    }
}

/// A tree whose reading is noted.
struct Noted {
    inner: Box<dyn Tree>,
    notes: Arc<Notes>,
    /// The output folder as its tree lists it, where it lies in the workspace: the build itself makes it.
    output: Option<String>,
}

impl Tree for Noted {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        let start = Instant::now();
        let entries = self.inner.list(folder, without)?;
        self.notes.took(start);
        let key = (folder.to_owned(), without.iter().map(|out| (*out).to_owned()).collect());
        self.notes.lists.lock().unwrap_or_else(PoisonError::into_inner).insert(key, of_list(&entries, None));
        Ok(entries)
    }

    fn shallow(&self, folder: &str) -> Vec<TreeFile> {
        let start = Instant::now();
        let entries = self.inner.shallow(folder);
        self.notes.took(start);
        let key = (folder.to_owned(), vec![SHALLOW.to_owned()]);
        let hash = of_list(&entries, self.output.as_deref());
        self.notes.lists.lock().unwrap_or_else(PoisonError::into_inner).insert(key, hash);
        entries
    }

    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        let start = Instant::now();
        let opened = self.inner.open(path, limit);
        self.notes.took(start);
        match opened {
            Ok(inner) => {
                let notes = Arc::clone(&self.notes);
                Ok(Box::new(Noting {
                    inner,
                    hash: write::Hash::default(),
                    ended: false,
                    notes,
                    path: path.to_owned(),
                    limit,
                }))
            }
            Err(unreadable) => {
                self.notes.file(path, limit, format!("{unreadable:?}"));
                Err(unreadable)
            }
        }
    }
}

/// A file whose bytes are noted as they are read.
struct Noting {
    inner: Box<dyn Read + Send>,
    hash: write::Hash,
    ended: bool,
    notes: Arc<Notes>,
    path: String,
    limit: u64,
}

impl Read for Noting {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let start = Instant::now();
        let read = self.inner.read(buffer);
        self.notes.took(start);
        match read {
            Ok(0) if !buffer.is_empty() => self.ended = true,
            Ok(count) => self.hash.add(&buffer[..count]),
            Err(_) => {}
        }
        read
    }
}

impl Drop for Noting {
    fn drop(&mut self) {
        if self.ended {
            self.notes.file(&self.path, self.limit, std::mem::take(&mut self.hash).finish());
        } else {
            self.notes.partial.store(true, Ordering::Relaxed);
        }
    }
}

/// The hash of `entries`, without the folder `output` where it is one of them.
fn of_list(entries: &[TreeFile], output: Option<&str>) -> String {
    let others: Vec<&TreeFile> = entries.iter().filter(|entry| Some(entry.path.as_str()) != output).collect();
    write::Hash::of(format!("{others:?}").as_bytes())
}

/// `folder` as the tree of `opened` lists it, where it lies in the workspace.
fn listed(opened: &OpenedWorkspace, folder: &Path) -> Option<String> {
    let root = opened.root.canonicalize().ok()?;
    let folder = std::path::absolute(folder).ok()?;
    // A folder that is still to be made has a parent.
    let to_be_made = || Some(folder.parent()?.canonicalize().ok()?.join(folder.file_name()?));
    let folder = folder.canonicalize().ok().or_else(to_be_made)?;
    Some(format!("{}/", folder.strip_prefix(root).ok()?.to_str()?))
}

/// Notes from now on what is read of the workspace, whose site is written to `folder`.
pub(super) fn note(opened: &mut OpenedWorkspace, folder: &Path) -> Arc<Notes> {
    let notes = Arc::new(Notes::default());
    let output = listed(opened, folder);
    let inner = std::mem::replace(&mut opened.tree, Box::new(super::workspace::Nothing));
    opened.tree = Box::new(Noted { inner, notes: Arc::clone(&notes), output });
    // The settings were read already: read again, they are noted. What is wrong with them was said then.
    drop(opened.tree.read(CONFIGURATION, u64::MAX));
    notes
}

/// What is remembered of a build.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Memory {
    key: String,
    lists: Vec<(String, Vec<String>, String)>,
    files: Vec<(String, u64, String)>,
    site: String,
    /// What it said of the documents.
    pub(super) said: String,
    /// How many files the site has.
    pub(super) count: usize,
    /// Whether documents were left out.
    pub(super) faulty: bool,
}

/// Everything but files that a build depends on: the program, what it is asked, and what git says.
pub(super) fn key(opened: &OpenedWorkspace, asked: &str) -> Option<String> {
    let program = std::env::current_exe().ok()?;
    let built = program.metadata().ok()?;
    let mut hash = write::Hash::default();
    let version = env!("CARGO_PKG_VERSION");
    hash.add(format!("{version} {} {} {:?}\n", program.display(), built.len(), built.modified().ok()?).as_bytes());
    hash.add(format!("{asked}\n{:?}\n{:?}\n", opened.edition, opened.commit).as_bytes());
    if let (Some(repository), Some(commit)) = (&opened.repository, &opened.commit) {
        hash.add(format!("{:?}{}", repository.tags(commit).ok()?, repository.is_shallow()).as_bytes());
        hash.add(&repository.settings().ok()?);
    }
    Some(hash.finish())
}

/// The build that made the site at `folder` from what the workspace holds now; nothing where there was none, or anything differs.
pub(super) fn remembered(opened: &OpenedWorkspace, key: &str, folder: &Path) -> Option<Memory> {
    let memory: Memory = serde_json::from_slice(&std::fs::read(place(opened)).ok()?).ok()?;
    let tree = opened.tree.as_ref();
    let output = listed(opened, folder);
    let same_list = |(folder, without, hash): &(String, Vec<String>, String)| {
        let without: Vec<&str> = without.iter().map(String::as_str).collect();
        if without == [SHALLOW] {
            return of_list(&tree.shallow(folder), output.as_deref()) == *hash;
        }
        tree.list(folder, &without).is_ok_and(|entries| of_list(&entries, None) == *hash)
    };
    let same_file = |(path, limit, hash): &(String, u64, String)| match tree.read(path, *limit) {
        Ok(bytes) => write::Hash::of(&bytes) == *hash,
        Err(unreadable) => format!("{unreadable:?}") == *hash,
    };
    let same = memory.key == key
        && memory.lists.iter().all(same_list)
        && memory.files.par_iter().all(same_file)
        && write::stamp(folder).is_some_and(|stamp| stamp == memory.site);
    same.then_some(memory)
}

/// Remembers a build; a memory that cannot be written is none.
pub(super) fn remember(
    opened: &OpenedWorkspace,
    notes: &Notes,
    key: String,
    folder: &Path,
    (said, count, faulty): (String, usize, bool),
) {
    let Some(site) = write::stamp(folder).filter(|_| !notes.partial.load(Ordering::Relaxed)) else { return };
    let lists = notes.lists.lock().unwrap_or_else(PoisonError::into_inner);
    let lists = lists.iter().map(|((folder, without), hash)| (folder.clone(), without.clone(), hash.clone())).collect();
    let files = notes.files.lock().unwrap_or_else(PoisonError::into_inner);
    let files = files.iter().map(|((path, limit), hash)| (path.clone(), *limit, hash.clone())).collect();
    let memory = Memory { key, lists, files, site, said, count, faulty };
    let Ok(json) = serde_json::to_vec(&memory) else { return };
    let ignore = opened.root.join(CACHE).with_file_name(".gitignore");
    if ignore.exists() || write::replace_file(&ignore, b"*\n").is_ok() {
        write::replace_file(&place(opened), &json).ok();
    }
}

fn place(opened: &OpenedWorkspace) -> PathBuf {
    opened.root.join(CACHE).join("build.json")
}
