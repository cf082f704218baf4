//! What `check` reports on: the files asked about, and every document that depends on them.
//!
//! In: paths or a revision, and the documents as written. Out: which diagnostics belong to it. A document depends on those it
//! names, however far that leads, and on the files it names; one that was removed or renamed is still depended on, under
//! the name it had.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use glob::Pattern;

use super::Args;
use crate::cmd::workspace::{self, OpenedWorkspace};
use crate::composed::composed;
use crate::diag::{Diagnostic, Severity};
use crate::error::Failure;
use crate::load::{self, CONFIGURATION, CommitId, Repository, RevisionTree, Tree};
use crate::model::{DocRef, Id, Kind};
use crate::parse::document::{decode, parse_file};
use crate::parse::links;
use crate::parse::node::{Node, Value};
use crate::parse::read::did_you_mean;
use crate::validate::{Written, WrittenDocument};

/// What is asked about.
pub(super) struct Asked {
    /// Relative to the workspace; all where there is none.
    paths: Vec<String>,
    /// The files that changed since a revision, where one is named.
    changed: Option<BTreeSet<String>>,
    /// The files that differ from `base`, and what that is.
    edited: BTreeSet<String>,
    base: Option<CommitId>,
}

impl Asked {
    /// What `arguments` ask about in the workspace `opened`.
    pub(super) fn new(arguments: &Args, opened: &OpenedWorkspace) -> Result<Self, Failure> {
        Self::within(arguments, &opened.root, opened.repository.as_ref())
    }

    /// What `arguments` ask about in the workspace at `root`.
    pub(super) fn within(arguments: &Args, root: &Path, repository: Option<&Repository>) -> Result<Self, Failure> {
        let (mut edited, mut base) = (BTreeSet::new(), None);
        let since = arguments.changed_since.as_deref();
        match (since, repository) {
            (Some(_), None) => return Err(no_repository(root)),
            (None, _) if arguments.paths.is_empty() => {}
            (_, Some(repository)) => {
                if let Some(head) = repository.head()? {
                    let revision = since.unwrap_or("HEAD");
                    edited = repository.changed_since(revision)?;
                    base = Some(repository.merge_base(&repository.resolve(revision)?, &head)?);
                } else if let Some(revision) = since {
                    repository.resolve(revision)?;
                }
            }
            (None, None) => {}
        }
        let paths = arguments.paths.iter().map(|path| relative(path, root, &edited)).collect::<Result<_, _>>()?;
        let changed = since.map(|_| edited.clone());
        Ok(Self { paths, changed, edited, base })
    }

    /// Whether nothing is left out.
    pub(super) fn is_all(&self) -> bool {
        self.paths.is_empty() && self.changed.is_none()
    }

    /// Whether `file` itself is asked about.
    pub(super) fn names(&self, file: &str) -> bool {
        let named = |path: &String| {
            path.is_empty()
                || file == path
                || file.strip_prefix(path.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        let is_named = self.paths.is_empty() || self.paths.iter().any(named);
        is_named && self.changed.as_ref().is_none_or(|changed| changed.contains(file))
    }

    /// The documents that the edited files were before.
    fn before(&self, repository: Option<&Repository>) -> Result<Vec<DocRef>, Failure> {
        let (Some(repository), Some(base)) = (repository, &self.base) else { return Ok(Vec::new()) };
        let tree = RevisionTree::open(repository, base)?;
        let edited = self.edited.iter().filter(|path| self.names(path) && load::is_markdown(path));
        Ok(edited.filter_map(|path| identity(&tree, path)).collect())
    }
}

/// The document that `path` is in `tree`, where it says that it is one.
fn identity(tree: &dyn Tree, path: &str) -> Option<DocRef> {
    let file = decode(path, &tree.read(path, u64::MAX).ok()?).ok()?;
    let document = parse_file(file).value?;
    let stated = |key: &str| document.fields().get(key).and_then(Node::as_text);
    let kind: Kind = stated("kind")?.parse().ok()?;
    let stem = crate::source::file_name(path).strip_suffix(".md")?;
    let stem = if kind == Kind::Checklist { stem.split(".v").next().unwrap_or(stem) } else { stem };
    Some(DocRef::new(kind, Id::new(stated("id").unwrap_or(stem)).ok()?))
}

/// The diagnostics that are reported on.
pub(super) enum Scope {
    /// All of them.
    All,
    /// Those in these files.
    Some {
        asked: Asked,
        /// The documents asked about and those that depend on them.
        documents: BTreeSet<String>,
        /// The files that these name.
        data: Vec<Named>,
        /// Errors that the base has not: code, file and message.
        new: BTreeSet<(&'static str, String, String)>,
    },
}

impl Scope {
    /// What `asked` means in the workspace `opened`, whose documents are `written`; `found` is what is wrong with them.
    pub(super) fn new(
        asked: Asked,
        opened: &OpenedWorkspace,
        written: &Written,
        found: &[Diagnostic],
    ) -> Result<Self, Failure> {
        let settings = asked.names(CONFIGURATION) && (asked.changed.is_some() || !asked.paths.is_empty());
        if asked.is_all() || settings {
            return Ok(Self::All);
        }
        let before = asked.before(opened.repository.as_ref())?;
        let reach = Reach { documents: written.documents.iter().map(Read::new).collect() };
        let documents = reach.from(&asked, before);
        let within = reach.documents.iter().filter(|read| documents.contains(read.path()));
        let data = within.flat_map(|read| read.files.iter().cloned()).collect();
        let new = new_errors(&asked, opened, found)?;
        Ok(Self::Some { asked, documents, data, new })
    }

    /// Whether `diagnostic` is reported on.
    pub(super) fn contains(&self, diagnostic: &Diagnostic) -> bool {
        let Self::Some { asked, documents, data, new } = self else { return true };
        let file = diagnostic.file.as_str();
        let key = || (diagnostic.code, diagnostic.file.clone(), diagnostic.message.clone());
        asked.names(file) || documents.contains(file) || data.iter().any(|named| named.is(file)) || new.contains(&key())
    }
}

/// The errors among `found` that the base of a change has not: whatever a change breaks belongs to it.
fn new_errors(
    asked: &Asked,
    opened: &OpenedWorkspace,
    found: &[Diagnostic],
) -> Result<BTreeSet<(&'static str, String, String)>, Failure> {
    let errors = |found: &[Diagnostic]| -> BTreeSet<(&'static str, String, String)> {
        let errors = found.iter().filter(|fault| fault.severity == Severity::Error);
        errors.map(|fault| (fault.code, fault.file.clone(), fault.message.clone())).collect()
    };
    let (Some(_), Some(base), Some(repository)) = (&asked.changed, &asked.base, &opened.repository) else {
        return Ok(BTreeSet::new());
    };
    let mut new = errors(found);
    if !new.is_empty() {
        let before = workspace::open_base(opened, repository, base.clone())?.validate()?;
        for error in errors(&before.diagnostics) {
            new.remove(&error);
        }
    }
    Ok(new)
}

/// A file that a document names, or several by a pattern.
#[derive(Clone)]
pub(super) enum Named {
    Path(String),
    Pattern(Pattern),
}

impl Named {
    fn is(&self, file: &str) -> bool {
        match self {
            Self::Path(path) => *path == composed(file),
            Self::Pattern(pattern) => crate::source::fits(pattern, &composed(file)),
        }
    }
}

/// A document and the files that it names.
struct Read<'w> {
    written: &'w WrittenDocument,
    files: Vec<Named>,
}

impl<'w> Read<'w> {
    fn new(written: &'w WrittenDocument) -> Self {
        let document = written.file.path();
        let mut files = Vec::new();
        let mut name = |text: &str| {
            let Ok(path) = load::resolve(document, text) else { return };
            let pattern = Pattern::new(&path).ok().filter(|_| path.contains('*'));
            files.push(pattern.map_or_else(|| Named::Path(path), Named::Pattern));
        };
        texts(&written.front, &mut |text| {
            let text_in_small = text.to_ascii_lowercase();
            if [".csv", ".tsv", ".txt"].iter().any(|end| text_in_small.ends_with(end)) {
                name(text);
            }
        });
        for link in links::links(written.body(), 0) {
            name(link.address.split(['#', '?']).next().unwrap_or_default());
        }
        Self { written, files }
    }

    fn path(&self) -> &'w str {
        self.written.file.path()
    }

    fn is(&self) -> DocRef {
        DocRef::new(self.written.kind, self.written.id.clone())
    }
}

/// Calls `each` with every single value in `node`.
fn texts<'n>(node: &'n Node, each: &mut impl FnMut(&'n str)) {
    match &node.value {
        Value::Scalar(scalar) => each(&scalar.text),
        Value::Sequence(items) => items.iter().for_each(|item| texts(item, each)),
        Value::Mapping(mapping) => mapping.entries.iter().for_each(|entry| texts(&entry.value, each)),
        Value::Null | Value::Faulty => {}
    }
}

/// Which document leads to which.
struct Reach<'w> {
    documents: Vec<Read<'w>>,
}

impl Reach<'_> {
    /// The files of the documents that are `asked` about, and of all that depend on them or on what they were `before`.
    fn from(&self, asked: &Asked, before: Vec<DocRef>) -> BTreeSet<String> {
        let mut naming: BTreeMap<&DocRef, Vec<usize>> = BTreeMap::new();
        for (at, read) in self.documents.iter().enumerate() {
            read.written.named.iter().for_each(|named| naming.entry(named).or_default().push(at));
        }
        let mut of: BTreeMap<DocRef, Vec<usize>> = BTreeMap::new();
        for (at, read) in self.documents.iter().enumerate() {
            of.entry(read.is()).or_default().push(at);
        }
        let files: Vec<&String> = asked.edited.iter().filter(|file| asked.names(file)).collect();
        let is_start = |read: &Read<'_>| {
            let names = |file: &&String| read.files.iter().any(|named| named.is(file));
            let named = asked.paths.iter().any(|path| read.files.iter().any(|named| named.is(path)));
            asked.names(read.path()) || files.iter().any(names) || (named && asked.changed.is_none())
        };
        let mut waiting: Vec<DocRef> = before;
        let mut reached: BTreeSet<usize> = BTreeSet::new();
        for (at, read) in self.documents.iter().enumerate().filter(|(_, read)| is_start(read)) {
            reached.insert(at);
            waiting.push(read.is());
            reached.extend(self.fed(read, &naming));
        }
        waiting.extend(reached.iter().map(|at| self.documents[*at].is()));
        let mut seen: BTreeSet<DocRef> = BTreeSet::new();
        while let Some(reference) = waiting.pop() {
            if !seen.insert(reference.clone()) {
                continue;
            }
            // Another document of the same name is a fault of both.
            for at in naming.get(&reference).into_iter().chain(of.get(&reference)).flatten() {
                if reached.insert(*at) {
                    waiting.push(self.documents[*at].is());
                }
            }
        }
        reached.into_iter().map(|at| self.documents[at].path().to_owned()).collect()
    }

    /// The metrics and checklists that take figures from all audits of the checklist that `read` fills in.
    fn fed(&self, read: &Read<'_>, naming: &BTreeMap<&DocRef, Vec<usize>>) -> Vec<usize> {
        if !matches!(read.written.kind, Kind::Audit | Kind::Visit) {
            return Vec::new();
        }
        let pinned = read.written.named.iter().filter(|named| named.kind == Kind::Checklist);
        let naming = pinned.filter_map(|checklist| naming.get(checklist)).flatten().copied();
        naming.filter(|at| matches!(self.documents[*at].written.kind, Kind::Metric | Kind::Checklist)).collect()
    }
}

fn no_repository(root: &Path) -> Failure {
    Failure::Git {
        message: format!("`{}` is not in a git repository", root.display()),
        hint: Some("leave out `--changed-since`, or run `git init`".into()),
    }
}

/// `path` relative to the workspace, with `/` between folders. A file that is gone may be named, where it is among the `edited`.
fn relative(path: &Path, root: &Path, edited: &BTreeSet<String>) -> Result<String, Failure> {
    let full = match path.canonicalize() {
        Ok(full) => full,
        Err(error) => {
            let gone = gone(path, root);
            let within = |gone: &String, file: &String| {
                file.strip_prefix(gone.as_str()).is_some_and(|rest| rest.starts_with('/'))
            };
            return match gone.filter(|gone| edited.iter().any(|file| file == gone || within(gone, file))) {
                Some(gone) => Ok(gone),
                None if path.as_os_str() == "-" => Err(Failure::Usage {
                    message: "`check` reads a whole workspace, not standard input".into(),
                    hint: Some("name files or folders of it".into()),
                }),
                None => Err(missing(path, root, error)),
            };
        }
    };
    let relative = full.strip_prefix(root).map_err(|_| Failure::Usage {
        message: format!("`{}` lies outside the workspace `{}`", path.display(), root.display()),
        hint: None,
    })?;
    Ok(joined(relative))
}

/// Where `path`, which is not there, would lie in the workspace.
fn gone(path: &Path, root: &Path) -> Option<String> {
    let mut missing: Vec<PathBuf> = Vec::new();
    let mut above = if path.is_absolute() { path.to_owned() } else { std::env::current_dir().ok()?.join(path) };
    loop {
        if let Ok(real) = above.canonicalize() {
            let full = missing.iter().rev().fold(real, |full, part| full.join(part));
            return full.strip_prefix(root).ok().map(joined);
        }
        missing.push(above.file_name()?.into());
        above = above.parent()?.to_owned();
    }
}

fn joined(path: &Path) -> String {
    let parts: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    parts.join("/")
}

/// The failure of a `path` that is not there, with the nearest one that is.
pub(in crate::cmd) fn missing(path: &Path, root: &Path, error: std::io::Error) -> Failure {
    if error.kind() != std::io::ErrorKind::NotFound {
        return Failure::io("open", path, error);
    }
    if path.symlink_metadata().is_ok() {
        let message = format!("`{}` is a link to a file that does not exist", path.display());
        return Failure::Usage { message, hint: Some("point it to a file, or delete it".to_owned()) };
    }
    let files = load::WorkTree::new(root).and_then(|tree| tree.list(".", &[])).unwrap_or_default();
    let wanted = gone(path, root).unwrap_or_else(|| path.display().to_string());
    let files: Vec<&str> = files.iter().map(|entry| entry.path.as_str()).collect();
    let hint = nearest_path(&wanted, &files).unwrap_or_else(|| {
        "name a file or a folder such as `audits/goals`, as seen from where you are; `auditbook check` alone reads everything".to_owned()
    });
    Failure::Usage { message: format!("there is no file or folder `{}`", path.display()), hint: Some(hint) }
}

/// Help towards the file or folder that `wanted`, which is none, may mean: nearly the same path, or the name of a file elsewhere.
fn nearest_path(wanted: &str, files: &[&str]) -> Option<String> {
    let folders: BTreeSet<&str> = files.iter().flat_map(|path| load::folders_above(path)).collect();
    let name = crate::source::file_name(wanted);
    let is_called = |path: &&&str| {
        let called = crate::source::file_name(path);
        called == name || called.strip_suffix(".md") == Some(name.strip_suffix(".md").unwrap_or(name))
    };
    let called: Vec<String> = files.iter().filter(is_called).map(|path| format!("`{path}`")).collect();
    if !called.is_empty() && called.len() <= 3 {
        return Some(format!("did you mean {}?", called.join(" or ")));
    }
    did_you_mean(wanted, folders).or_else(|| did_you_mean(wanted, files.iter().copied()))
}
