//! A workspace that stays: read once, and read again where its files change.
//!
//! In: a [`Tree`], and the paths of files that changed in it. Out: what [`validate`](super::validate) finds, the same to the last
//! diagnostic; but a document is read again only where its own file changed, or one that it looked at, and joined with the others
//! only where it or its checklist is another one.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::link::{self, Memory, Unmerged};
use super::read::{Purpose, ReadFile, Sources, read_file};
use super::{Beside, Gathered, Names, Validated, read_beside};
use crate::error::Failure;
use crate::load::{self, Tree, TreeFile, Unreadable};
use crate::model::{Config, Kind};

/// A workspace that was read.
pub struct Reading {
    config: Config,
    listed: Vec<TreeFile>,
    /// What came of each file of `listed`.
    files: Vec<Arc<Noted>>,
    beside: Beside,
    built_in: Vec<Unmerged>,
    memory: Memory,
}

/// What came of a file, and what it was made of.
struct Noted {
    file: ReadFile,
    /// The files that were asked for, there or not; sorted.
    asked: BTreeSet<String>,
    /// Whether it was asked which files there are.
    listed: bool,
}

impl Reading {
    /// Reads the workspace in `tree`, whose settings are `config`. Fails where the tree cannot be listed.
    pub fn new(tree: &dyn Tree, config: Config) -> Result<Self, Failure> {
        let mut reading = Self {
            config,
            listed: Vec::new(),
            files: Vec::new(),
            beside: Beside::default(),
            built_in: Vec::new(),
            memory: Memory::lasting(),
        };
        reading.read(tree, None, &BTreeSet::new())?;
        Ok(reading)
    }

    /// Reads again what depends on the files at `changed`, which were edited, added or removed; a file that links lead to is told
    /// under each of its names. The settings are none of them. Fails as [`new`](Self::new) does, and is then as it was.
    pub fn again(&mut self, tree: &dyn Tree, changed: &BTreeSet<String>) -> Result<(), Failure> {
        // Calendars lie in files beside documents, and any document may count by them.
        if !self.config.calendars.is_empty() && !changed.iter().all(|path| load::is_markdown(path)) {
            *self = Self::new(tree, self.config.clone())?;
            return Ok(());
        }
        let is_edit = |path: &String| {
            let known = self.listed.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok();
            known.is_some_and(|at| self.listed[at].fault.is_none()) && tree.open(path, u64::MAX).is_ok()
        };
        let listed = if changed.iter().all(is_edit) { Some(self.listed.clone()) } else { None };
        self.read(tree, listed, changed)
    }

    /// What each document is called and what it calls others, in order of files.
    pub fn names(&self) -> impl Iterator<Item = Names<'_>> {
        self.files.iter().filter_map(|noted| Names::of(noted.file.document.as_ref()?))
    }

    /// The workspace as it was read last, and every finding.
    pub fn validated(&mut self) -> Validated {
        let all = Gathered {
            files: self.files.iter().map(|noted| noted.file.clone()).collect(),
            built_in: self.built_in.clone(),
            beside: self.beside.clone(),
        };
        all.join(self.config.clone(), &mut self.memory)
    }

    /// Reads what is new or depends on `changed`; `same` are the files of the tree where they are those of the last time.
    fn read(
        &mut self,
        tree: &dyn Tree,
        same: Option<Vec<TreeFile>>,
        changed: &BTreeSet<String>,
    ) -> Result<(), Failure> {
        let config = self.config.clone();
        let is_same = same.is_some();
        let listed = match same {
            Some(listed) => listed,
            None => load::markdown_files(tree, &config.content, &[&config.output])?,
        };
        let sources = Sources::new(tree, &config, &listed, Purpose::Results);
        if !is_same {
            self.beside = read_beside(tree, &sources)?;
        }
        if self.built_in.is_empty() {
            self.built_in = link::every_built_in(&sources);
        }
        let moved: BTreeSet<&str> = if is_same { BTreeSet::new() } else { changed.iter().map(|p| stem(p)).collect() };
        let known = |entry: &TreeFile| -> Option<&Arc<Noted>> {
            let at = self.listed.binary_search_by(|known| known.path.cmp(&entry.path)).ok()?;
            let noted = &self.files[at];
            let touched = changed.iter().any(|path| noted.asked.contains(path)) || moved.contains(stem(&entry.path));
            let stale = touched || (noted.listed && !is_same) || self.listed[at].fault != entry.fault;
            (!stale).then_some(noted)
        };
        let read = |entry: &TreeFile| match known(entry) {
            Some(noted) => (Arc::clone(noted), false),
            None => (Arc::new(note(&sources, entry)), true),
        };
        let files: Vec<(Arc<Noted>, bool)> = listed.par_iter().map(read).collect();
        let gone = self.listed.iter().zip(&self.files).filter(|(entry, _)| {
            changed.contains(&entry.path) || listed.binary_search_by(|new| new.path.cmp(&entry.path)).is_err()
        });
        let new = files.iter().filter(|(_, is_new)| *is_new).map(|(noted, _)| noted);
        if gone.map(|(_, noted)| noted).chain(new).any(|noted| is_checklist(noted)) {
            self.memory.forget_checklists();
        }
        self.files = files.into_iter().map(|(noted, _)| noted).collect();
        self.listed = listed;
        Ok(())
    }
}

/// Whether a file is, or may be, a checklist.
fn is_checklist(noted: &Noted) -> bool {
    let identity = noted.file.document.as_ref().and_then(|document| document.identity.as_ref());
    let may_be = noted.file.unread.as_ref().is_some_and(|unread| unread.may_be(Kind::Checklist));
    may_be || identity.is_some_and(|identity| identity.kind == Kind::Checklist)
}

/// The path of a document without its ending and the language of a translation: what a file and its translations share.
fn stem(path: &str) -> &str {
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let folder = stem.rfind('/').map_or(0, |at| at + 1);
    stem[folder..].find('.').map_or(stem, |at| &stem[..folder + at])
}

/// Reads a file and notes what was looked at.
fn note(sources: &Sources<'_>, entry: &TreeFile) -> Noted {
    let looked = Looked { inner: sources.tree, notes: Mutex::default() };
    let file = read_file(&sources.through(&looked), entry);
    let notes = looked.notes.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut asked = notes.asked;
    asked.insert(entry.path.clone());
    Noted { file, asked, listed: notes.listed }
}

/// A tree that notes what is asked of it.
struct Looked<'a> {
    inner: &'a dyn Tree,
    notes: Mutex<Notes>,
}

#[derive(Default)]
struct Notes {
    asked: BTreeSet<String>,
    listed: bool,
}

impl Tree for Looked<'_> {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).listed = true;
        self.inner.list(folder, without)
    }

    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).asked.insert(path.to_owned());
        self.inner.open(path, limit)
    }
}
