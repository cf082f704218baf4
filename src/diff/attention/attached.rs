//! The files that documents show. In: the files beside the documents of one side, and the text of a document. Out: those that it names, found
//! in one walk over the text, however many files there are.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;

use crate::load;
use crate::parse::links::links;
use crate::validate::{BesideFile, BesideKind, WrittenDocument};

/// The attachments of one side.
pub(super) struct Attached<'f> {
    /// By path.
    pub(super) files: BTreeMap<&'f str, &'f BesideFile>,
    /// The paths of the files of one name.
    named: BTreeMap<&'f str, Vec<&'f str>>,
    /// The names.
    names: Vec<&'f str>,
    /// What finds them all at once; nothing where there are none, or more than can be.
    sought: Option<AhoCorasick>,
}

impl<'f> Attached<'f> {
    /// The attachments among `files`.
    pub(super) fn new(files: &'f BTreeMap<String, BesideFile>) -> Self {
        let attached = files.iter().filter(|(_, file)| file.kind == BesideKind::Attachment);
        let files: BTreeMap<&str, &BesideFile> = attached.map(|(path, file)| (path.as_str(), file)).collect();
        let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        files.keys().for_each(|path| named.entry(name(path)).or_default().push(path));
        let names: Vec<&str> = named.keys().copied().collect();
        let sought = if names.is_empty() { None } else { AhoCorasick::new(&names).ok() };
        Self { files, named, names, sought }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What tells whether the files of two sides are the same.
    pub(super) fn hashes(&self) -> Vec<(&str, [u8; 32])> {
        self.files.iter().map(|(path, file)| (*path, file.hash)).collect()
    }

    /// Those that the body of `document` names, by a link, as a picture or in words.
    pub(super) fn shown(&self, document: &WrittenDocument) -> Vec<(&'f str, &'f BesideFile)> {
        let body = document.body();
        if body.trim().is_empty() || self.is_empty() {
            return Vec::new();
        }
        let path = document.file.path();
        let linked: BTreeSet<String> =
            links(body, 0).into_iter().filter_map(|named| load::resolve(path, &named.address).ok()).collect();
        // A name in words is that of every file so called, unless a link says which is meant.
        let meant: BTreeSet<&str> = linked.iter().map(|path| name(path)).collect();
        let in_words = self.in_words(body).into_iter().filter(|name| !meant.contains(name));
        let mut paths: BTreeSet<&'f str> = in_words.flat_map(|name| self.named[name].iter().copied()).collect();
        let known = linked.iter().filter_map(|path| self.files.get_key_value(path.as_str()));
        paths.extend(known.map(|(path, _)| *path));
        paths.into_iter().map(|path| (path, self.files[path])).collect()
    }

    /// The names of files that stand in `body`.
    fn in_words(&self, body: &str) -> BTreeSet<&'f str> {
        let names = &self.names;
        match &self.sought {
            Some(sought) => sought.find_overlapping_iter(body).map(|found| names[found.pattern().as_usize()]).collect(),
            None => names.iter().copied().filter(|name| body.contains(name)).collect(),
        }
    }
}

fn name(path: &str) -> &str {
    crate::source::file_name(path)
}
