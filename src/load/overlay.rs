//! A workspace with some files as they would be, or as an editor holds them. In: a [`Tree`] and the bytes of files that are to stand
//! in it otherwise. Out: a [`Tree`] that says both. It writes nothing.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::Arc;

use super::{Tree, TreeFile, Unreadable, lies_below, refuse_lfs_pointer};
use crate::error::Failure;
use crate::files::Files;

/// A tree some of whose files hold something else.
pub struct Overlay<'t> {
    below: Box<dyn Tree + 't>,
    /// The bytes of each file that holds something else; nothing where it is not there.
    files: BTreeMap<String, Option<Arc<[u8]>>>,
}

impl<'t> Overlay<'t> {
    /// The tree `below` as it is.
    pub fn new(below: Box<dyn Tree + 't>) -> Self {
        Self { below, files: BTreeMap::new() }
    }

    /// The tree `below` with `files` in it.
    pub fn with(below: Box<dyn Tree + 't>, files: &Files) -> Self {
        let mut overlay = Self::new(below);
        files.iter().for_each(|(path, bytes)| overlay.put(path, Some(bytes)));
        overlay
    }

    /// Puts `bytes` in the place of the file at `path`; with nothing, it is not there.
    pub fn put(&mut self, path: &str, bytes: Option<&[u8]>) {
        self.files.insert(path.to_owned(), bytes.map(Arc::from));
    }

    /// Leaves the file at `path` as it is below.
    pub fn leave(&mut self, path: &str) {
        self.files.remove(path);
    }

    /// The bytes that stand in the place of the file at `path`; nothing where it is as it is below, or not there.
    pub fn held(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path)?.as_deref()
    }

    /// The files that hold something else, by path.
    pub fn files(&self) -> BTreeMap<&str, &[u8]> {
        self.files.iter().filter_map(|(path, bytes)| Some((path.as_str(), bytes.as_deref()?))).collect()
    }
}

impl Tree for Overlay<'_> {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        let mut files = self.below.list(folder, without)?;
        files.retain(|file| !self.files.contains_key(&file.path));
        let is_seen = |path: &str| {
            let below = if matches!(folder, "" | ".") { path } else { path[folder.len()..].trim_start_matches('/') };
            let hidden = below.split('/').rev().skip(1).any(|part| part.starts_with('.'));
            !hidden && !without.iter().any(|out| lies_below(path, out))
        };
        let set = self.files.iter().filter(|(_, text)| text.is_some()).map(|(path, _)| path);
        let set = set.filter(|path| lies_below(path, folder) && is_seen(path));
        files.extend(set.map(|path| TreeFile { path: path.clone(), fault: None }));
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }

    fn shallow(&self, folder: &str) -> Vec<TreeFile> {
        let mut entries = self.below.shallow(folder);
        entries.retain(|entry| self.files.get(&entry.path).is_none_or(Option::is_some));
        let start = if matches!(folder, "" | ".") { String::new() } else { format!("{folder}/") };
        for (path, _) in self.files.iter().filter(|(path, bytes)| bytes.is_some() && path.starts_with(&start)) {
            let below = &path[start.len()..];
            let end = below.find('/').map_or(path.len(), |at| start.len() + at + 1);
            if !below.starts_with('.') || end == path.len() {
                entries.push(TreeFile { path: path[..end].to_owned(), fault: None });
            }
        }
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        entries.dedup_by(|a, b| a.path == b.path);
        entries
    }

    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        match self.files.get(path) {
            None => self.below.open(path, limit),
            Some(None) => Err(Unreadable::Missing),
            Some(Some(text)) if text.len() as u64 > limit => {
                Err(Unreadable::TooLarge { size: text.len() as u64, limit })
            }
            Some(Some(text)) => refuse_lfs_pointer(Cursor::new(Arc::clone(text))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::WorkTree;

    #[test]
    fn bytes_take_the_place_of_files() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("a")).unwrap();
        ["a/x.md", "a/y.md"].iter().for_each(|path| std::fs::write(folder.path().join(path), "disk").unwrap());
        let mut tree = Overlay::new(Box::new(WorkTree::new(folder.path()).unwrap()));
        tree.put("a/x.md", None);
        tree.put("a/y.md", Some(b"held"));
        tree.put("a/b/z.md", Some(b"new"));
        tree.put("a/.b/z.md", Some(b"hidden"));
        tree.put("site/z.md", Some(b"written"));
        let paths = |folder| -> Vec<String> {
            tree.list(folder, &["site"]).unwrap().into_iter().map(|file| file.path).collect()
        };
        assert_eq!(paths("."), ["a/b/z.md", "a/y.md"]);
        assert_eq!(paths("a/b"), ["a/b/z.md"]);
        assert_eq!(tree.read("a/x.md", 9), Err(Unreadable::Missing));
        assert_eq!(tree.read("a/y.md", 9), Ok(b"held".to_vec()));
        assert_eq!(tree.read("a/y.md", 3), Err(Unreadable::TooLarge { size: 4, limit: 3 }));
        tree.leave("a/x.md");
        assert_eq!(tree.read("a/x.md", 9), Ok(b"disk".to_vec()));
    }
}
