//! A workspace on disk. In: its folder. Out: a [`Tree`] of what lies there now. It follows no link out of the workspace.

use std::fs::{File, Metadata};
use std::io::Read;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::{Limited, Tree, TreeFile, Unreadable, lies_below, normalise, outside, refuse_lfs_pointer};
use crate::error::Failure;

/// The files of a workspace as they lie on disk.
#[derive(Debug, Clone)]
pub struct WorkTree {
    root: PathBuf,
}

impl WorkTree {
    /// The workspace in the folder `root`.
    pub fn new(root: &Path) -> Result<Self, Failure> {
        let root = root.canonicalize().map_err(|error| Failure::io("open", root, error))?;
        Ok(Self { root })
    }

    /// The workspace's folder, absolute, links resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The file at `path` with every link resolved, when it lies inside the workspace.
    fn locate(&self, path: &str) -> Result<PathBuf, Unreadable> {
        let real = self.root.join(normalise(path)?).canonicalize().map_err(|error| Unreadable::from_io(&error))?;
        if real.starts_with(&self.root) { Ok(real) } else { Err(Unreadable::Outside) }
    }

    /// The file at `path` as [`Self::locate`] finds it.
    fn open_located(&self, path: &str) -> Result<(File, Metadata), Unreadable> {
        let real = self.locate(path)?;
        // Asked before opening: opening a pipe would wait for a writer.
        let metadata = real.metadata().map_err(|error| Unreadable::from_io(&error))?;
        if !metadata.is_file() {
            return Err(Unreadable::NotAFile);
        }
        Ok((File::open(&real).map_err(|error| Unreadable::from_io(&error))?, metadata))
    }

    /// The file at `path`, which is normal, where the system can hold it to the workspace by itself: a third of the time of
    /// [`Self::open_located`], which must tell why where this does not.
    #[cfg(target_os = "linux")]
    fn open_beneath(&self, path: &str) -> Option<(File, Metadata)> {
        use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat, openat2};
        let folder = openat(CWD, &self.root, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty()).ok()?;
        // Without waiting, or opening a pipe would wait for a writer.
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
        let within = ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS;
        let file = File::from(openat2(&folder, path, flags, Mode::empty(), within).ok()?);
        let metadata = file.metadata().ok()?;
        Some((file, metadata))
    }

    /// Nothing: the system cannot.
    #[cfg(not(target_os = "linux"))]
    fn open_beneath(&self, _path: &str) -> Option<(File, Metadata)> {
        None
    }

    /// The path of a walked file relative to the workspace, and whether it is UTF-8.
    fn relative(&self, path: &Path) -> (String, bool) {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        if let Some(text) = relative.to_str().filter(|_| MAIN_SEPARATOR == '/') {
            return (text.to_owned(), true);
        }
        let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        (parts.join("/"), relative.to_str().is_some())
    }

    /// What a walked link leads to.
    fn link_fault(&self, path: &str) -> Option<Unreadable> {
        match self.locate(path) {
            Ok(real) if real.is_dir() => Some(Unreadable::LinkedFolder),
            Ok(real) if !real.is_file() => Some(Unreadable::NotAFile),
            Ok(_) => None,
            Err(fault) => Some(fault),
        }
    }

    /// The entry for one step of a walk, if it is a file or something that cannot be read.
    fn entry(&self, step: walkdir::Result<DirEntry>) -> Option<TreeFile> {
        match step {
            Ok(found) if found.file_type().is_dir() => None,
            Ok(found) => {
                let (path, utf8) = self.relative(found.path());
                let fault = match found.file_type() {
                    _ if !utf8 => Some(Unreadable::Name),
                    kind if kind.is_symlink() => self.link_fault(&path),
                    kind if kind.is_file() => None,
                    _ => Some(Unreadable::NotAFile),
                };
                Some(TreeFile { path, fault })
            }
            Err(error) => {
                let (path, _) = self.relative(error.path().unwrap_or(&self.root));
                let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                Some(TreeFile { path, fault: Some(Unreadable::Refused(reason)) })
            }
        }
    }
}

impl Tree for WorkTree {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        let Ok(folder) = normalise(folder) else {
            return Err(outside(folder));
        };
        let start = match self.locate(&folder) {
            Ok(_) => self.root.join(&folder),
            Err(Unreadable::Missing) => return Ok(Vec::new()),
            Err(_) => return Err(outside(&folder)),
        };
        // A folder given as a link is walked under its own name: the trailing separator makes the system resolve it.
        let walk = WalkDir::new(start.join("")).min_depth(1).into_iter().filter_entry(|found| {
            let (path, _) = self.relative(found.path());
            let hidden = found.file_name().to_string_lossy().starts_with('.');
            let folder = found.file_type().is_dir();
            let submodule = folder && found.depth() > 0 && found.path().join(".git").exists();
            found.depth() == 0 || !(folder && hidden || submodule || without.iter().any(|&out| lies_below(&path, out)))
        });
        let mut entries: Vec<TreeFile> = walk.filter_map(|step| self.entry(step)).collect();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(entries)
    }

    fn shallow(&self, folder: &str) -> Vec<TreeFile> {
        let Ok(real) = self.locate(folder) else { return Vec::new() };
        let Ok(found) = std::fs::read_dir(real) else { return Vec::new() };
        let start = normalise(folder).unwrap_or_default();
        let entry = |found: std::fs::DirEntry| {
            let (kind, name) = (found.file_type().ok()?, found.file_name().into_string().ok()?);
            let path = if start.is_empty() { name.clone() } else { format!("{start}/{name}") };
            match kind {
                kind if kind.is_dir() => (!name.starts_with('.')).then(|| format!("{path}/")),
                kind => kind.is_file().then_some(path),
            }
        };
        let mut entries: Vec<TreeFile> =
            found.flatten().filter_map(entry).map(|path| TreeFile { path, fault: None }).collect();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        entries
    }

    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        let (file, metadata) = match self.open_beneath(&normalise(path)?) {
            Some(opened) => opened,
            None => self.open_located(path)?,
        };
        if !metadata.is_file() {
            return Err(Unreadable::NotAFile);
        }
        if metadata.len() > limit {
            return Err(Unreadable::TooLarge { size: metadata.len(), limit });
        }
        refuse_lfs_pointer(Limited { inner: file, left: limit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(files: &[&str]) -> (tempfile::TempDir, WorkTree) {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, file).unwrap();
        }
        let tree = WorkTree::new(folder.path()).unwrap();
        (folder, tree)
    }

    fn paths(tree: &WorkTree, folder: &str, without: &[&str]) -> Vec<String> {
        tree.list(folder, without).unwrap().into_iter().map(|entry| entry.path).collect()
    }

    #[test]
    fn a_walk_is_sorted_by_path_and_skips_what_is_not_ours() {
        let files = ["a/b.md", "a-b.md", "é \"q\" 'a b'.md", "site/x.md", ".git/config", "sub/.git", "sub/x.md"];
        let (_folder, tree) = workspace(&files);
        assert_eq!(paths(&tree, ".", &["site"]), ["a-b.md", "a/b.md", "é \"q\" 'a b'.md"]);
        assert_eq!(paths(&tree, "a", &[]), ["a/b.md"]);
        assert!(paths(&tree, "none", &[]).is_empty());
        assert!(tree.list("..", &[]).is_err());
    }

    #[test]
    fn a_folder_alone_says_what_lies_in_it() {
        let (_folder, tree) = workspace(&["b.md", "a/b.md", "a/c/d.md", "a-b.md", ".git/config"]);
        let paths = |folder| -> Vec<String> { tree.shallow(folder).into_iter().map(|entry| entry.path).collect() };
        assert_eq!(paths("."), ["a-b.md", "a/", "b.md"]);
        assert_eq!(paths("a"), ["a/b.md", "a/c/"]);
        assert!(paths("none").is_empty() && paths("..").is_empty());
        // As a tree says it that only knows its files.
        let overlay = super::super::Overlay::new(Box::new(&tree));
        let listed: Vec<String> = overlay.shallow(".").into_iter().map(|entry| entry.path).collect();
        assert_eq!(listed, paths("."));
    }

    #[test]
    fn a_file_is_read_within_its_limit() {
        let (folder, tree) = workspace(&["a/b.csv"]);
        assert_eq!(tree.read("a/b.csv", 7), Ok(b"a/b.csv".to_vec()));
        assert_eq!(tree.read("a/b.csv", 6), Err(Unreadable::TooLarge { size: 7, limit: 6 }));
        assert_eq!(tree.read("a", 9), Err(Unreadable::NotAFile));
        assert_eq!(tree.read("a/c.csv", 9), Err(Unreadable::Missing));
        assert_eq!(tree.read("../x", 9), Err(Unreadable::Outside));
        std::fs::write(folder.path().join("big.csv"), "version https://git-lfs.github.com/spec/v1\noid …").unwrap();
        assert_eq!(tree.read("big.csv", 99), Err(Unreadable::LfsPointer));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_only_inside_the_workspace() {
        use std::os::unix::ffi::OsStrExt;
        use std::os::unix::fs::symlink;
        let (folder, tree) = workspace(&["data/a.csv", "audits/x.md"]);
        let secret = tempfile::NamedTempFile::new().unwrap();
        symlink("../data/a.csv", folder.path().join("audits/in.csv")).unwrap();
        symlink(secret.path(), folder.path().join("audits/out.md")).unwrap();
        symlink("../data", folder.path().join("audits/folder")).unwrap();
        symlink("nowhere", folder.path().join("audits/void.md")).unwrap();
        std::fs::write(folder.path().join("audits").join(std::ffi::OsStr::from_bytes(b"\xff.md")), "").unwrap();
        let faults: Vec<_> = tree.list("audits", &[]).unwrap().into_iter().map(|entry| entry.fault).collect();
        let expected = [
            Some(Unreadable::LinkedFolder),
            None,
            Some(Unreadable::Outside),
            Some(Unreadable::Missing),
            None,
            Some(Unreadable::Name),
        ];
        assert_eq!(faults, expected);
        assert_eq!(tree.read("audits/in.csv", 99), Ok(b"data/a.csv".to_vec()));
        assert_eq!(tree.read("audits/folder/a.csv", 99), Ok(b"data/a.csv".to_vec()));
        assert_eq!(tree.read("audits/out.md", 99), Err(Unreadable::Outside));
    }
}
