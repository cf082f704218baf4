//! The only module that runs `git`. In: a folder and revisions as a user wrote them. Out: a [`Repository`] that
//! resolves revisions and lists what changed; [`revision`] reads whole trees, [`super::history`] the log.
//!
//! git never runs through a shell, never with a pager, a translation or a path quoted; a revision is never taken for an
//! option; nothing is written to the repository, not even its index.

mod authors;
mod batch;
mod process;
pub(crate) mod revision;

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::{DateTime, FixedOffset};

use self::process::{cannot_start, command_in, complaint, run_in, text, without_filters};
use super::lies_below;
use crate::error::Failure;

/// The full name of a commit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId(String);

impl CommitId {
    /// The full name in hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first ten digits, for people.
    pub fn short(&self) -> &str {
        self.0.get(..10).unwrap_or(&self.0)
    }

    /// A commit named by all of its 40 or 64 hexadecimal digits.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let full = matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        full.then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The git repository that a workspace lies in, seen from the workspace: every path is relative to the workspace.
#[derive(Debug, Clone)]
pub struct Repository {
    folder: PathBuf,
    prefix: String,
    bare: bool,
    shallow: bool,
}

impl Repository {
    /// The repository that `workspace` lies in; `None` when it lies in none. Linked work trees, a detached head and
    /// bare repositories are all found.
    pub fn find(workspace: &Path) -> Result<Option<Self>, Failure> {
        let folder = workspace.canonicalize().map_err(|error| Failure::io("open", workspace, error))?;
        let asked = ["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-prefix"];
        let facts = match run_in(&folder, asked) {
            Ok(output) if output.status.success() => output.stdout,
            Ok(output) if text(&output.stderr).contains("not a git repository") => return Ok(None),
            Ok(output) => return Err(complaint(&output)),
            // Without git a folder outside any repository is still a workspace.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let inside = folder.ancestors().any(|above| above.join(".git").exists());
                return if inside { Err(cannot_start(&error)) } else { Ok(None) };
            }
            Err(error) => return Err(cannot_start(&error)),
        };
        let mut facts = facts.splitn(3, |&byte| byte == b'\n');
        let (bare, shallow) = (facts.next() == Some(b"true"), facts.next() == Some(b"true"));
        let prefix = prefix_of(&folder, facts.next().unwrap_or_default())?;
        Ok(Some(Self { folder, prefix, bare, shallow }))
    }

    /// The repository that `workspace` lies in, or a failure that says how to make one.
    pub fn require(workspace: &Path) -> Result<Self, Failure> {
        Self::find(workspace)?.ok_or_else(|| Failure::Git {
            message: format!("`{}` is not in a git repository", workspace.display()),
            hint: Some("run `git init` and commit the workspace".into()),
        })
    }

    /// The workspace's folder below the top of the repository, `/` between folders; empty when it is the top.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// `path`, which is relative to the workspace, relative to the top of the repository.
    pub fn from_top(&self, path: &str) -> String {
        if self.prefix.is_empty() { path.to_owned() } else { format!("{}/{path}", self.prefix) }
    }

    /// The same repository, seen from its top.
    #[must_use]
    pub fn top(&self) -> Self {
        let depth = self.prefix.split('/').filter(|part| !part.is_empty()).count();
        let folder = self.folder.ancestors().nth(depth).unwrap_or(&self.folder).to_owned();
        Self { folder, prefix: String::new(), bare: self.bare, shallow: self.shallow }
    }

    /// The folder from which git is asked.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether the history was cut off when the repository was cloned.
    pub fn is_shallow(&self) -> bool {
        self.shallow
    }

    /// What the log depends on beside commits: git's settings and the file that gives authors their names.
    pub fn settings(&self) -> Result<Vec<u8>, Failure> {
        let mut settings = self.run(["config", "--list", "-z"])?;
        let top =
            self.prefix().split('/').filter(|part| !part.is_empty()).fold(self.folder.clone(), |at, _| at.join(".."));
        settings.extend(std::fs::read(top.join(".mailmap")).unwrap_or_default());
        Ok(settings)
    }

    /// The branch that is published: the remote's own, else `main` or `master` where there is one, else the current one.
    pub fn default_branch(&self) -> Option<String> {
        let said = |arguments: &[&str]| {
            let output = self.output(arguments.iter().copied()).ok().filter(|output| output.status.success())?;
            Some(text(&output.stdout).trim().to_owned()).filter(|name| !name.is_empty())
        };
        let remote = said(&["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
        let remote = remote.and_then(|name| name.strip_prefix("origin/").map(str::to_owned));
        let usual = || {
            let is_there =
                |name: &&str| said(&["rev-parse", "--verify", "--quiet", &format!("refs/heads/{name}")]).is_some();
            ["main", "master"].into_iter().find(is_there).map(str::to_owned)
        };
        remote.or_else(usual).or_else(|| said(&["symbolic-ref", "--quiet", "--short", "HEAD"]))
    }

    /// Whether the repository has no work tree.
    pub fn is_bare(&self) -> bool {
        self.bare
    }

    /// The commit that `revision` names: a branch, a tag, a commit, or anything else git understands.
    pub fn resolve(&self, revision: &str) -> Result<CommitId, Failure> {
        check_revision(revision)?;
        self.refuse_two_meanings(revision)?;
        let wanted = format!("{revision}^{{commit}}");
        let output = self.output(["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
        CommitId::parse(text(&output.stdout).trim_end()).ok_or_else(|| Failure::Git {
            message: format!("`{revision}` names no commit"),
            hint: Some(if self.shallow {
                "the clone is shallow: run `git fetch --unshallow`, or let CI fetch the full history".into()
            } else {
                "run `git fetch`, and `git branch --all` or `git tag` to see what there is".into()
            }),
        })
    }

    /// Refuses a name that a branch and a tag have: git takes one of them, and who reads the command means the other.
    fn refuse_two_meanings(&self, revision: &str) -> Result<(), Failure> {
        let name = revision.split(['~', '^', '@', ':']).next().unwrap_or_default();
        let meanings = ["tags", "heads", "remotes"].map(|kind| format!("refs/{kind}/{name}"));
        let asked = ["for-each-ref", "--format=%(refname)"].into_iter().chain(meanings.iter().map(String::as_str));
        let printed = self.output(asked)?.stdout;
        let printed = text(&printed);
        let found: Vec<&str> = printed.lines().filter(|line| meanings.iter().any(|name| name == line)).collect();
        let [first, second, ..] = found[..] else { return Ok(()) };
        Err(Failure::Git {
            message: format!("`{name}` names both `{first}` and `{second}`"),
            hint: Some(format!("write which is meant: `{second}`")),
        })
    }

    /// The commit checked out; `None` before the first commit.
    pub fn head(&self) -> Result<Option<CommitId>, Failure> {
        let output = self.output(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?;
        Ok(CommitId::parse(text(&output.stdout).trim_end()))
    }

    /// The commit from which `a` and `b` went apart.
    pub fn merge_base(&self, a: &CommitId, b: &CommitId) -> Result<CommitId, Failure> {
        let output = self.output(["merge-base", a.as_str(), b.as_str()])?;
        CommitId::parse(text(&output.stdout).trim_end()).ok_or_else(|| Failure::Git {
            message: format!("`{}` and `{}` have no common history", a.short(), b.short()),
            hint: Some(if self.shallow {
                "the clone is shallow: run `git fetch --unshallow`, or let CI fetch the full history".into()
            } else {
                "compare revisions of one repository".into()
            }),
        })
    }

    /// When `commit` was made, in its committer's own time zone.
    pub fn commit_date(&self, commit: &CommitId) -> Result<DateTime<FixedOffset>, Failure> {
        let output = self.run(["show", "--no-patch", "--format=%cI", "--end-of-options", commit.as_str()])?;
        parse_date(text(&output).trim_end())
    }

    /// Whether a file of the workspace differs from the commit checked out, without those below a folder of `without`.
    /// Untracked files count, ignored ones do not.
    pub fn is_dirty(&self, without: &[&str]) -> Result<bool, Failure> {
        if self.bare {
            return Ok(false);
        }
        if self.head()?.is_none() {
            return Ok(true);
        }
        let changed = self.changed_in_work_tree("HEAD")?;
        Ok(changed.iter().any(|path| !without.iter().any(|&out| lies_below(path, out))))
    }

    /// The files that differ between the work tree and the commit where `revision` and the commit checked out went
    /// apart: edited, added (untracked ones too), deleted, or moved (under both names).
    pub fn changed_since(&self, revision: &str) -> Result<BTreeSet<String>, Failure> {
        let head = self.resolve("HEAD")?;
        let base = self.merge_base(&self.resolve(revision)?, &head)?;
        self.changed_in_work_tree(base.as_str())
    }

    fn changed_in_work_tree(&self, commit: &str) -> Result<BTreeSet<String>, Failure> {
        let tracked =
            ["diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
        let tracked = tracked.into_iter().chain(["-z", "--relative", commit, "--", "."]);
        let tracked = without_filters(&self.folder)?.args(tracked).output().map_err(|error| cannot_start(&error))?;
        if !tracked.status.success() {
            return Err(complaint(&tracked));
        }
        let tracked = tracked.stdout;
        let untracked = self.run(["ls-files", "--others", "--exclude-standard", "-z", "--", "."])?;
        Ok(fields(&tracked).chain(fields(&untracked)).collect())
    }

    /// What git prints for `arguments`, whatever its exit code.
    pub(super) fn output<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Result<Output, Failure> {
        run_in(&self.folder, arguments).map_err(|error| cannot_start(&error))
    }

    /// What git prints for `arguments`; a failure when it exits with an error.
    pub(super) fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Result<Vec<u8>, Failure> {
        let output = self.output(arguments)?;
        if output.status.success() { Ok(output.stdout) } else { Err(complaint(&output)) }
    }

    /// `git`, ready to run in the workspace.
    fn command(&self) -> Command {
        command_in(&self.folder)
    }
}

/// The two sides of `BASE[..REV]`: the base, and the revision if one is named. An empty side is `HEAD`, as in git, and
/// three dots mean the same as two.
pub(crate) fn split_range(range: &str) -> Result<(String, Option<String>), Failure> {
    let named = |side: &str| if side.is_empty() { "HEAD".to_owned() } else { side.to_owned() };
    let (base, revision) = match range.split_once("...").or_else(|| range.split_once("..")) {
        Some((base, revision)) => (named(base), Some(named(revision))),
        None => (range.to_owned(), None),
    };
    check_revision(&base)?;
    revision.as_deref().map(check_revision).transpose()?;
    Ok((base, revision))
}

/// The pieces of output that ends each with a NUL; what is not UTF-8 is replaced.
pub(super) fn fields(bytes: &[u8]) -> impl Iterator<Item = String> + '_ {
    bytes.split(|&byte| byte == 0).filter(|field| !field.is_empty()).map(|field| text(field).into_owned())
}

/// A date as `%cI` writes it.
pub(super) fn parse_date(date: &str) -> Result<DateTime<FixedOffset>, Failure> {
    DateTime::parse_from_rfc3339(date)
        .map_err(|_| Failure::Git { message: format!("`{date}` is not a date"), hint: None })
}

/// Refuses what git could take for an option, and what cannot be an argument at all.
fn check_revision(revision: &str) -> Result<(), Failure> {
    if !revision.is_empty() && !revision.starts_with('-') && !revision.contains('\0') {
        return Ok(());
    }
    Err(Failure::Usage {
        message: format!("`{}` is not a revision", revision.escape_debug()),
        hint: Some("name a branch, a tag or a commit".into()),
    })
}

/// The folder below the top of the repository as git printed it for `folder`, without git's own quoting; empty in a bare one.
fn prefix_of(folder: &Path, printed: &[u8]) -> Result<String, Failure> {
    let prefix = std::str::from_utf8(printed).map_err(|_| Failure::Git {
        message: format!("the path of `{}` is not UTF-8", folder.display()),
        hint: Some("rename the folder".into()),
    })?;
    let prefix = prefix.strip_suffix('\n').unwrap_or(prefix);
    Ok(prefix.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_has_one_or_two_sides() {
        assert_eq!(split_range("main").unwrap(), ("main".into(), None));
        assert_eq!(split_range("main..v1.0").unwrap(), ("main".into(), Some("v1.0".into())));
        assert_eq!(split_range("main...").unwrap(), ("main".into(), Some("HEAD".into())));
        assert!(split_range("").is_err());
        assert!(split_range("main..--output=x").is_err());
    }

    #[test]
    fn an_option_is_no_revision() {
        assert!(matches!(check_revision("--upload-pack=x"), Err(Failure::Usage { .. })));
        assert!(check_revision("a\0b").is_err());
        assert!(check_revision("feature/ünïcode").is_ok());
    }
}
