//! A workspace as it was at a commit, read from git objects without a checkout. In: a [`Repository`] and a commit. Out: a
//! [`Tree`] that cannot be told from the work tree of that commit.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use super::batch::Batch;
use super::process::text;
use super::{CommitId, Repository};
use crate::error::Failure;
use crate::load::{Tree, TreeFile, Unreadable, lies_below, normalise, outside, refuse_lfs_pointer};

/// Links that lead on to links are followed this many times, as the operating system does.
const LINKS: usize = 40;

/// Files up to this many bytes are held in memory; larger ones stream from a process of their own.
const HELD: u64 = 4 << 20;

/// The longest target a link can have.
const LINK_LENGTH: u64 = 4096;

/// The files of a workspace at one commit.
#[derive(Debug)]
pub struct RevisionTree {
    commit: CommitId,
    files: BTreeMap<String, Object>,
    batch: Batch,
}

#[derive(Debug, Clone)]
struct Object {
    name: String,
    size: u64,
    link: bool,
    utf8: bool,
}

impl RevisionTree {
    /// The workspace of `repository` at `commit`; without files when there was no workspace yet.
    pub fn open(repository: &Repository, commit: &CommitId) -> Result<Self, Failure> {
        // Run inside the workspace, `ls-tree` lists the workspace's own folder of the commit.
        Self::listed(repository, commit, commit.as_str())
    }

    /// Reads `folder` of the commit, counted from the top of the repository: a folder that need not be there now.
    ///
    /// # Errors
    ///
    /// As [`RevisionTree::open`].
    pub fn open_folder(repository: &Repository, commit: &CommitId, folder: &str) -> Result<Self, Failure> {
        Self::listed(&repository.top(), commit, &format!("{}:{folder}", commit.as_str()))
    }

    fn listed(repository: &Repository, commit: &CommitId, tree: &str) -> Result<Self, Failure> {
        let listing = repository.run(["ls-tree", "-r", "-l", "-z", "--end-of-options", tree])?;
        if let Some(path) = listing.split(|&byte| byte == 0).find_map(missing) {
            return Err(Failure::Git {
                message: format!("`{path}` of {} is not in this clone, which was made with a filter", commit.short()),
                hint: Some("run `git fetch --refetch --no-filter`, or clone without `--filter`".into()),
            });
        }
        let files = listing.split(|&byte| byte == 0).filter_map(parse_entry).collect();
        Ok(Self { commit: commit.clone(), files, batch: Batch::start(repository)? })
    }

    /// The commit that is read.
    pub fn commit(&self) -> &CommitId {
        &self.commit
    }

    /// The object at `path`, every link on the way resolved.
    fn locate(&self, path: &str) -> Result<&Object, Unreadable> {
        let mut path = normalise(path)?;
        for _ in 0..LINKS {
            match self.link_on(&path) {
                None => {
                    let folder = || self.is_folder(&path);
                    return self
                        .files
                        .get(&path)
                        .ok_or_else(|| if folder() { Unreadable::NotAFile } else { Unreadable::Missing });
                }
                Some((at, object)) => path = self.follow(&path, at, object)?,
            }
        }
        Err(Unreadable::Refused("too many links".into()))
    }

    /// The first link on `path`, with the number of bytes of `path` that name it.
    fn link_on(&self, path: &str) -> Option<(usize, &Object)> {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        ends.into_iter().find_map(|end| Some((end, self.files.get(&path[..end]).filter(|object| object.link)?)))
    }

    /// `path` with its first `end` bytes, which name the link `object`, replaced by what the link leads to.
    fn follow(&self, path: &str, end: usize, object: &Object) -> Result<String, Unreadable> {
        if object.size > LINK_LENGTH {
            return Err(Unreadable::Missing);
        }
        let target = self.batch.contents(&object.name)?;
        let target = String::from_utf8(target).map_err(|_| Unreadable::Name)?;
        if target.starts_with('/') {
            return Err(Unreadable::Outside);
        }
        let folder = crate::source::folder(&path[..end]);
        normalise(&format!("{folder}/{target}{}", &path[end..]))
    }

    fn is_folder(&self, path: &str) -> bool {
        let below = format!("{path}/");
        path.is_empty() || self.files.range(below.clone()..).next().is_some_and(|(next, _)| next.starts_with(&below))
    }

    fn entry(&self, path: &str, object: &Object) -> TreeFile {
        let fault = match self.locate(path) {
            _ if !object.utf8 => Some(Unreadable::Name),
            _ if !object.link => None,
            Ok(_) => None,
            Err(Unreadable::NotAFile) => Some(Unreadable::LinkedFolder),
            Err(fault) => Some(fault),
        };
        TreeFile { path: path.to_owned(), fault }
    }
}

impl Tree for RevisionTree {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        let Ok(folder) = normalise(folder) else {
            return Err(outside(folder));
        };
        let wanted = |path: &str| {
            let hidden = |below: &str| below.split('/').rev().skip(1).any(|name| name.starts_with('.'));
            lies_below(path, &folder)
                && !hidden(&path[folder.len()..])
                && !without.iter().any(|&out| lies_below(path, out))
        };
        let files = self.files.iter().filter(|(path, _)| wanted(path));
        Ok(files.map(|(path, object)| self.entry(path, object)).collect())
    }

    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        let object = self.locate(path)?;
        if object.size > limit {
            return Err(Unreadable::TooLarge { size: object.size, limit });
        }
        if object.size > HELD {
            return refuse_lfs_pointer(self.batch.stream(&object.name)?);
        }
        refuse_lfs_pointer(Cursor::new(self.batch.contents(&object.name)?))
    }
}

/// The path in a line of `ls-tree -l -z` whose object a partial clone does not have: git tells no size of it.
fn missing(line: &[u8]) -> Option<String> {
    let tab = line.iter().position(|&byte| byte == b'\t')?;
    let size = line[..tab].split(|&byte| byte == b' ').next_back();
    (size == Some(b"BAD")).then(|| text(&line[tab + 1..]).into_owned())
}

/// One line of `ls-tree -l -z`: `mode type object size<tab>path`. A submodule is none of our files.
fn parse_entry(line: &[u8]) -> Option<(String, Object)> {
    let tab = line.iter().position(|&byte| byte == b'\t')?;
    let head = text(&line[..tab]).into_owned();
    let mut words = head.split_whitespace();
    let (mode, _kind, name) = (words.next()?, words.next()?, words.next()?);
    // A submodule has `-` for its size.
    let size = words.next()?.parse().ok()?;
    let path = &line[tab + 1..];
    let utf8 = std::str::from_utf8(path).is_ok();
    Some((text(path).into_owned(), Object { name: name.to_owned(), size, link: mode == "120000", utf8 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_submodule_is_skipped() {
        let object = "2b6e92108f8150d0989af95febc3722b60320d44";
        let (path, entry) = parse_entry(format!("120000 blob {object}      12\ta \"q\"\n.md").as_bytes()).unwrap();
        assert_eq!((path.as_str(), entry.link, entry.size, entry.name.as_str()), ("a \"q\"\n.md", true, 12, object));
        assert!(parse_entry(format!("160000 commit {object}       -\tvendor").as_bytes()).is_none());
        assert!(parse_entry(b"").is_none());
    }
}
