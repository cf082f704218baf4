//! Bytes, paths and dates from a work tree or a git revision: the only reader of workspaces and of git.
//!
//! In: the folder of a workspace, or a revision of the repository it lies in. Out: a [`Tree`], which lists files and
//! reads them under a size limit, and [`history`]: who changed what and when. A file that cannot be read is an
//! [`Unreadable`], which the caller turns into a diagnostic at the place that names the file; only trouble with the
//! workspace or with git itself is a [`Failure`]. Nothing here understands what it reads.

pub(crate) mod forge;
pub(crate) mod git;
pub mod history;
mod overlay;
mod worktree;

use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::composed::composed;
use crate::diag::{Diagnostic, Rule, rules};
use crate::error::Failure;
use crate::source::{SourceFile, Span};

pub use git::revision::RevisionTree;
pub use git::{CommitId, Repository};
pub use overlay::Overlay;
pub use worktree::WorkTree;

/// The file that makes a folder a workspace.
pub const CONFIGURATION: &str = "auditbook.yaml";

/// The bytes that most documents have no more than.
const ROOM: usize = 16 << 10;

/// What both sources of a workspace, the disk and a git revision, can do.
///
/// Every path is relative to the workspace with `/` between folders, and every list is sorted by path, so that the two
/// sources of one commit cannot be told apart.
pub trait Tree: Send + Sync {
    /// All files below `folder` (`.` for the whole workspace), sorted by path, without those below a folder of
    /// `without`, below a folder whose name starts with `.`, or in a submodule. Empty when there is no such folder.
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure>;

    /// What lies in `folder` itself, sorted: its files, and its folders with a `/` behind their paths, without those whose name starts
    /// with `.`. Empty when there is no such folder, or it cannot be listed.
    fn shallow(&self, folder: &str) -> Vec<TreeFile> {
        let start = if matches!(folder, "" | ".") { String::new() } else { format!("{folder}/") };
        let mut entries: Vec<TreeFile> = Vec::new();
        for file in self.list(folder, &[]).unwrap_or_default() {
            let below = file.path.get(start.len()..).and_then(|below| below.find('/'));
            let entry = match below {
                Some(end) => TreeFile { path: file.path[..=start.len() + end].to_owned(), fault: None },
                None => file,
            };
            if entries.last().is_none_or(|last| last.path != entry.path) {
                entries.push(entry);
            }
        }
        entries
    }

    /// A stream of the bytes of `path`, links resolved; refused when the file is larger than `limit` bytes.
    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable>;

    /// The bytes of `path`, links resolved; refused when there are more than `limit`.
    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, Unreadable> {
        // Room for most documents, which are then read at once and not in ever longer pieces.
        let mut bytes = Vec::with_capacity(ROOM);
        self.open(path, limit)?.read_to_end(&mut bytes).map_err(|error| Unreadable::from_io(&error))?;
        Ok(bytes)
    }
}

impl<T: Tree + ?Sized> Tree for &T {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        (**self).list(folder, without)
    }

    fn shallow(&self, folder: &str) -> Vec<TreeFile> {
        (**self).shallow(folder)
    }

    fn open(&self, path: &str, limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        (**self).open(path, limit)
    }
}

/// One file of a [`Tree`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeFile {
    /// The path relative to the workspace, `/` between folders.
    pub path: String,
    /// Why it can already be said that the file cannot be read; such an entry may also stand for a whole folder.
    pub fault: Option<Unreadable>,
}

/// Why a file cannot be read. Its text follows the file's name: "`fcr.csv` does not exist".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no such file, or it is a link to nothing.
    Missing,
    /// Links resolved, it lies outside the workspace.
    Outside,
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// It is a link to a folder, which a walk does not enter.
    LinkedFolder,
    /// Its name is not UTF-8.
    Name,
    /// It holds more than the limit.
    TooLarge {
        /// The size in bytes.
        size: u64,
        /// The largest size in bytes that was allowed.
        limit: u64,
    },
    /// It is the stand-in that Git LFS leaves where content was not fetched.
    LfsPointer,
    /// The operating system or git refused, in their words.
    Refused(String),
}

impl Unreadable {
    /// The fault behind an error of the operating system.
    pub fn from_io(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            _ => Self::Refused(error.to_string()),
        }
    }

    /// The rule that such a file breaks, wherever it is met.
    fn rule(&self) -> &'static Rule {
        match self {
            Self::Missing => &rules::FILE_NOT_FOUND,
            Self::Outside => &rules::FILE_OUTSIDE_WORKSPACE,
            Self::TooLarge { .. } => &rules::FILE_TOO_LARGE,
            _ => &rules::FILE_UNREADABLE,
        }
    }

    /// The diagnostic for the file at `path` that was found by walking.
    pub fn in_file(&self, path: &str) -> Diagnostic {
        let message = format!("`{path}` {self}");
        Diagnostic::in_file(self.rule(), path, message).maybe_help(self.help().map(str::to_owned))
    }

    /// The diagnostic for the file that `document` calls `named` at `span`.
    pub fn at(&self, document: &SourceFile, span: Span, named: &str) -> Diagnostic {
        let message = format!("`{named}` {self}");
        Diagnostic::at(self.rule(), document, span, message).maybe_help(self.help().map(str::to_owned))
    }

    /// What the author can do about it, where that is known.
    pub fn help(&self) -> Option<&'static str> {
        match self {
            Self::Missing => None,
            Self::Outside => Some("copy the file into the workspace"),
            Self::NotAFile => Some("name a file"),
            Self::LinkedFolder => Some("move the folder here, or link its files one by one"),
            Self::Name => Some("rename the file"),
            Self::TooLarge { .. } => Some("raise `limits` in `auditbook.yaml` or split the file"),
            Self::LfsPointer => Some("run `git lfs pull`"),
            Self::Refused(_) => Some("check the file's permissions"),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("does not exist"),
            Self::Outside => f.write_str("lies outside the workspace"),
            Self::NotAFile => f.write_str("is not a file"),
            Self::LinkedFolder => f.write_str("is a link to a folder and was not entered"),
            Self::Name => f.write_str("has a name that is not UTF-8"),
            Self::TooLarge { size, limit } => {
                write!(f, "is larger than the limit: {} of {}", Size(*size), Size(*limit))
            }
            Self::LfsPointer => f.write_str("is a Git LFS pointer without its content"),
            Self::Refused(reason) => write!(f, "cannot be read: {reason}"),
        }
    }
}

/// A number of bytes for a reader: whole where possible, else one decimal.
struct Size(u64);

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut unit, mut step) = ("bytes", 1_u64);
        for larger in ["KiB", "MiB", "GiB"] {
            if self.0 / step < 1024 {
                break;
            }
            (unit, step) = (larger, step * 1024);
        }
        if self.0.is_multiple_of(step) {
            write!(f, "{} {unit}", self.0 / step)
        } else {
            write!(f, "{:.1} {unit}", self.0 as f64 / step as f64)
        }
    }
}

/// What settings are called by mistake.
pub(crate) const MISNAMED: &str = "auditbook.yml";

/// The workspace that `from` lies in: the nearest folder upwards that holds `auditbook.yaml`, links resolved.
pub fn find_workspace(from: &Path) -> Result<PathBuf, Failure> {
    let start = from.canonicalize().map_err(|error| Failure::io("open", from, error))?;
    // A folder of workflows may hold one of that name for a forge.
    let is_misnamed = |folder: &Path| folder.join(MISNAMED).is_file() && !folder.ends_with("workflows");
    let found = start.ancestors().find(|folder| folder.join(CONFIGURATION).is_file() || is_misnamed(folder));
    match found {
        Some(folder) if folder.join(CONFIGURATION).is_file() => Ok(folder.to_path_buf()),
        Some(folder) => Err(Failure::Configuration {
            message: format!(
                "`{MISNAMED}` in `{}` is not read: settings are called `{CONFIGURATION}`",
                folder.display()
            ),
            hint: Some(format!("rename it to `{CONFIGURATION}`")),
        }),
        None => Err(Failure::Configuration {
            message: format!("no `{CONFIGURATION}` in `{}` or a folder above it", from.display()),
            hint: Some("run `auditbook init` to start a workspace here".into()),
        }),
    }
}

/// What the file at `path` holds now; nothing where it cannot be read.
pub fn bytes_now(path: &Path) -> Option<Vec<u8>> {
    std::fs::read(path).ok()
}

/// Whether a file below the content folder is read as Markdown: `*.md`, but no `README.md` and no name that starts
/// with `_` or `.`.
pub fn is_markdown(path: &str) -> bool {
    let name = crate::source::file_name(path);
    // Case counts on purpose: git compares names byte by byte.
    #[expect(clippy::case_sensitive_file_extension_comparisons, reason = "`*.md`, in this case, is a document")]
    let markdown = name.ends_with(".md");
    markdown && name != "README.md" && !name.starts_with(['_', '.'])
}

/// Why a document called `id` would never be read; nothing where it would.
pub fn unread(id: &str) -> Option<String> {
    let name = format!("{id}.md");
    (!is_markdown(&name)).then(|| format!("`{name}` is never read as a document: choose another name"))
}

/// The Markdown files below `folder`, and whatever there cannot be read, sorted by path.
pub fn markdown_files(tree: &dyn Tree, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, Failure> {
    let mut entries = tree.list(folder, without)?;
    entries.retain(|entry| match entry.fault {
        None => is_markdown(&entry.path),
        // A linked or unreadable folder may hide documents; another file that cannot be read is of no concern.
        Some(Unreadable::LinkedFolder | Unreadable::Name) => true,
        Some(_) => is_markdown(&entry.path) || !crate::source::file_name(&entry.path).contains('.'),
    });
    Ok(entries)
}

/// The path, relative to the workspace, of the file that `document` names as `named`; refused when `named` is absolute
/// or climbs out of the workspace.
pub fn resolve(document: &str, named: &str) -> Result<String, Unreadable> {
    let folder = crate::source::folder(document);
    if named.starts_with('/') || Path::new(named).is_absolute() {
        return Err(Unreadable::Outside);
    }
    normalise(&format!("{folder}/{named}"))
}

/// As [`resolve`], of a file of `tree`: under the name that it has there, whose letters may be written in another form.
pub fn locate(tree: &dyn Tree, document: &str, named: &str) -> Result<String, Unreadable> {
    let path = resolve(document, named)?;
    let is_open = path.is_ascii() || !matches!(tree.open(&path, u64::MAX), Err(Unreadable::Missing));
    if is_open {
        return Ok(path);
    }
    let is_same = |entry: &TreeFile| composed(&entry.path) == composed(&path);
    let found = tree.list(".", &[]).unwrap_or_default().into_iter().find(is_same);
    Ok(found.map_or(path, |entry| entry.path))
}

/// The path from `folder` to `file`, both relative to the workspace: what a document in that folder names the file by.
pub fn relative(folder: &str, file: &str) -> String {
    let parts = |path: &str| path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (folder, file) = (parts(folder), parts(file));
    let shared = folder.iter().zip(&file).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..".to_owned(), folder.len() - shared);
    up.chain(file.into_iter().skip(shared)).collect::<Vec<_>>().join("/")
}

/// `path` without `.`, `..` and empty parts; refused when it climbs above its start.
fn normalise(path: &str) -> Result<String, Unreadable> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(Unreadable::Outside)?;
            }
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

/// Whether `path` is `folder` or lies below it; every path lies below `.`.
pub(crate) fn lies_below(path: &str, folder: &str) -> bool {
    matches!(folder, "" | ".") || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Every folder that `path` lies in, the outermost first.
pub(crate) fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// The failure of a configured folder that leads out of the workspace.
fn outside(folder: &str) -> Failure {
    Failure::Configuration {
        message: format!("the folder `{folder}` lies outside the workspace"),
        hint: Some("name a folder inside the workspace in `auditbook.yaml`".into()),
    }
}

/// A stream that fails, instead of ending, when it turns out longer than was allowed.
struct Limited<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.left = self
            .left
            .checked_sub(count as u64)
            .ok_or_else(|| io::Error::new(io::ErrorKind::FileTooLarge, "the file grew past the limit"))?;
        Ok(count)
    }
}

/// `stream`, unless its first bytes say that it is a Git LFS pointer.
fn refuse_lfs_pointer<R: Read + Send + 'static>(mut stream: R) -> Result<Box<dyn Read + Send>, Unreadable> {
    const POINTER: &[u8] = b"version https://git-lfs.github.com/spec/";
    let mut head = Vec::with_capacity(POINTER.len());
    let mut start = stream.by_ref().take(POINTER.len() as u64);
    start.read_to_end(&mut head).map_err(|error| Unreadable::from_io(&error))?;
    if head == POINTER {
        return Err(Unreadable::LfsPointer);
    }
    Ok(Box::new(io::Cursor::new(head).chain(stream)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_file_is_sought_beside_its_document() {
        assert_eq!(resolve("audits/metrics/fcr.md", "fcr.csv"), Ok("audits/metrics/fcr.csv".into()));
        assert_eq!(resolve("audits/metrics/fcr.md", "../data/./a b.csv"), Ok("audits/data/a b.csv".into()));
        assert_eq!(resolve("fcr.md", "../fcr.csv"), Err(Unreadable::Outside));
        assert_eq!(resolve("fcr.md", "/etc/passwd"), Err(Unreadable::Outside));
    }

    #[test]
    fn readme_and_hidden_names_are_no_documents() {
        assert!(is_markdown("audits/2025-03 \"q\".md"));
        assert!(is_markdown("κριτική.md"));
        for ignored in ["README.md", "audits/README.md", "_draft.md", "audits/.hidden.md", "a.csv", "md"] {
            assert!(!is_markdown(ignored), "{ignored}");
        }
    }

    #[test]
    fn sizes_read_well() {
        let text = Unreadable::TooLarge { size: 2_621_440, limit: 2 << 20 }.to_string();
        assert_eq!(text, "is larger than the limit: 2.5 MiB of 2 MiB");
        assert_eq!(Size(1023).to_string(), "1023 bytes");
    }

    #[test]
    fn a_stream_past_its_limit_fails() {
        let mut bytes = Vec::new();
        assert!(Limited { inner: &b"1234"[..], left: 4 }.read_to_end(&mut bytes).is_ok());
        assert!(Limited { inner: &b"12345"[..], left: 4 }.read_to_end(&mut bytes).is_err());
    }

    #[test]
    fn below_compares_whole_names() {
        assert!(lies_below("site/a", "site") && lies_below("site", "site") && lies_below("a", "."));
        assert!(!lies_below("sites/a", "site"));
    }
}
