//! Who changed what and when. In: a repository and a commit. Out: the [`History`] of the workspace up to that commit, and its
//! tags. One `git log` for all files; what the files hold is of no concern here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};

use super::git::{CommitId, Repository, fields, parse_date};
use crate::diag::render::inert::plain;
use crate::error::Failure;

/// One field each for name, parents, date, author and subject, then git's own list of changed files.
const FORMAT: &str = "--format=%x01%H%x00%P%x00%cI%x00%aN%x00%s%x00";

/// A commit that touched the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its full name.
    pub id: CommitId,
    /// When it was committed, in the committer's own time zone.
    pub date: DateTime<FixedOffset>,
    /// The display name of its author, as `.mailmap` has it; never an address.
    pub author: String,
    /// The first line of its message.
    pub subject: String,
    /// What it did to the files of the workspace, in git's order.
    pub changes: Vec<FileChange>,
}

/// What a commit did to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// The file's path after the commit (before it, for a deleted file).
    pub path: String,
    /// The path under which the file is known at the commit that the history was asked for; differs after a move.
    pub now: String,
    /// What was done.
    pub kind: ChangeKind,
}

/// What was done to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// Its content changed.
    Edited,
    /// It is gone.
    Deleted,
    /// It moved here from the path given, and may have been edited too.
    Moved(String),
}

/// The commits that touched the workspace, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    commits: Vec<Commit>,
    by_file: BTreeMap<String, Vec<usize>>,
}

/// A tag of the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its name without `refs/tags/`.
    pub name: String,
    /// The commit it marks.
    pub commit: CommitId,
    /// When it was made; for a tag without a message, when its commit was.
    pub date: DateTime<FixedOffset>,
}

impl History {
    /// The history of the workspace up to `commit`. A merge counts only with files that it changed against all of its
    /// parents. In a shallow clone the commits at the cut are left out: git cannot say what they changed.
    pub fn read(repository: &Repository, commit: &CommitId) -> Result<Self, Failure> {
        let present = repository.run(["ls-tree", "-r", "-z", "--name-only", "--end-of-options", commit.as_str()])?;
        let shown = ["-z", "-c", "-M", "-l1000", "--name-status", "--relative", "--no-ext-diff", FORMAT];
        let mut arguments = vec!["log", "--ignore-submodules=all"];
        arguments.extend(shown);
        arguments.extend(["--end-of-options", commit.as_str(), "--"]);
        if !repository.prefix().is_empty() {
            // Only where there is something to leave out: limiting to a folder compares every tree twice.
            arguments.push(".");
        }
        let log = repository.run(arguments)?;
        let commits = parse_log(&log, repository.is_shallow())?;
        Ok(Self::followed(commits, &fields(&present).collect()))
    }

    /// The history of `commits`, newest first, with every file known by its name among the files `present` at the end.
    fn followed(mut commits: Vec<Commit>, present: &BTreeSet<String>) -> Self {
        let mut names = Names::new(&commits, present);
        let mut by_file: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, commit) in commits.iter_mut().enumerate() {
            for change in &mut commit.changes {
                change.now = names.now(&change.path);
                by_file.entry(change.now.clone()).or_default().push(index);
            }
            for change in &commit.changes {
                names.step_back(change);
            }
        }
        Self { commits, by_file }
    }

    /// All commits, newest first.
    pub fn commits(&self) -> &[Commit] {
        &self.commits
    }

    /// The commits that changed the file now at `path`, newest first, also under its earlier names.
    pub fn of(&self, path: &str) -> impl Iterator<Item = &Commit> {
        self.by_file.get(path).into_iter().flatten().map(|&index| &self.commits[index])
    }

    /// The last commit that changed the file now at `path`; `None` for a file that git does not know.
    pub fn last_change(&self, path: &str) -> Option<&Commit> {
        self.of(path).next()
    }
}

/// Follows the names of files back in time.
struct Names<'a> {
    present: &'a BTreeSet<String>,
    moved: BTreeMap<String, String>,
    now: BTreeMap<String, String>,
}

impl<'a> Names<'a> {
    fn new(commits: &[Commit], present: &'a BTreeSet<String>) -> Self {
        let mut moved = BTreeMap::new();
        for change in commits.iter().flat_map(|commit| &commit.changes) {
            if let ChangeKind::Moved(from) = &change.kind {
                moved.entry(from.clone()).or_insert_with(|| change.path.clone());
            }
        }
        Self { present, moved, now: BTreeMap::new() }
    }

    /// Where the file is now that had the name `path` at the commit reached.
    fn now(&self, path: &str) -> String {
        if let Some(now) = self.now.get(path) {
            return now.clone();
        }
        // On a branch that ran beside the move, a commit may edit the old name after the date of the move.
        let mut at = path;
        for _ in 0..self.moved.len() {
            match self.moved.get(at) {
                _ if self.present.contains(at) => return at.to_owned(),
                Some(next) => at = next,
                None => break,
            }
        }
        if self.present.contains(at) { at.to_owned() } else { path.to_owned() }
    }

    /// Goes from after `change` to before it.
    fn step_back(&mut self, change: &FileChange) {
        if let ChangeKind::Moved(from) = &change.kind {
            self.now.remove(&change.path);
            self.now.insert(from.clone(), change.now.clone());
        }
    }
}

impl Repository {
    /// The tags on `commit` and the commits before it, oldest first, by name where dates are equal.
    pub fn tags(&self, commit: &CommitId) -> Result<Vec<Tag>, Failure> {
        let format = "--format=%(objectname)%00%(*objectname)%00%(creatordate:iso-strict)%00%(refname:strip=2)";
        let merged = format!("--merged={commit}");
        let output = self.run(["for-each-ref", &merged, format, "refs/tags"])?;
        let mut tags = Vec::new();
        for line in String::from_utf8_lossy(&output).lines() {
            let parts: Vec<&str> = line.split('\0').collect();
            let [object, peeled, date, name] = parts[..] else {
                return Err(unexpected("for-each-ref", line));
            };
            let commit = CommitId::parse(if peeled.is_empty() { object } else { peeled });
            let commit = commit.ok_or_else(|| unexpected("for-each-ref", line))?;
            tags.push(Tag { name: name.to_owned(), commit, date: parse_date(date)? });
        }
        tags.sort_by(|a, b| (a.date, &a.name).cmp(&(b.date, &b.name)));
        Ok(tags)
    }
}

/// The commits in the output of `git log -z` under [`FORMAT`], without those at the cut of a `shallow` clone.
fn parse_log(log: &[u8], shallow: bool) -> Result<Vec<Commit>, Failure> {
    let mut words = log.split(|&byte| byte == 0).map(|word| String::from_utf8_lossy(word).into_owned());
    let mut commits: Vec<Commit> = Vec::new();
    let mut at_cut = false;
    while let Some(word) = words.next() {
        let mut next = || words.next().ok_or_else(|| unexpected("log", "an end in the middle"));
        if let Some(name) = word.strip_prefix('\u{1}') {
            let id = CommitId::parse(name).ok_or_else(|| unexpected("log", name))?;
            // A first commit of the whole history looks the same, but in a shallow clone that cannot be known.
            at_cut = next()?.is_empty() && shallow;
            let (date, author, subject) = (parse_date(&next()?)?, plain(&next()?), plain(&next()?));
            commits.push(Commit { id, date, author, subject, changes: Vec::new() });
            continue;
        }
        let status = word.trim_start_matches('\n');
        if status.is_empty() {
            continue;
        }
        // Statuses of a merge have one letter for each parent; they come with the path after the merge alone.
        let moved = status.starts_with('R') && status[1..].bytes().all(|byte| byte.is_ascii_digit());
        let kind = match status.as_bytes()[0] {
            _ if moved => ChangeKind::Moved(next()?),
            b'A' => ChangeKind::Added,
            b'D' => ChangeKind::Deleted,
            _ => ChangeKind::Edited,
        };
        let path = next()?;
        if let Some(commit) = commits.last_mut().filter(|_| !at_cut) {
            commit.changes.push(FileChange { now: path.clone(), path, kind });
        }
    }
    commits.retain(|commit| !commit.changes.is_empty());
    Ok(commits)
}

fn unexpected(command: &str, answer: &str) -> Failure {
    Failure::Git { message: format!("`git {command}` answered unexpectedly: `{}`", answer.escape_debug()), hint: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, kind: ChangeKind) -> FileChange {
        FileChange { path: path.into(), now: path.into(), kind }
    }

    fn commit(digit: char, changes: Vec<FileChange>) -> Commit {
        let id = CommitId::parse(&digit.to_string().repeat(40)).unwrap();
        let date = parse_date("2025-01-01T00:00:00+02:00").unwrap();
        Commit { id, date, author: "Maria".into(), subject: String::new(), changes }
    }

    #[test]
    fn a_move_is_followed_to_the_name_of_today() {
        let commits = vec![
            commit('4', vec![change("c", ChangeKind::Edited)]),
            commit('3', vec![change("c", ChangeKind::Moved("b".into()))]),
            commit('2', vec![change("b", ChangeKind::Moved("a".into())), change("x", ChangeKind::Deleted)]),
            commit('1', vec![change("a", ChangeKind::Added), change("x", ChangeKind::Added)]),
        ];
        let history = History::followed(commits, &BTreeSet::from(["c".to_owned()]));
        assert_eq!(history.of("c").count(), 4);
        assert_eq!(history.of("a").count(), 0);
        assert_eq!(history.of("x").count(), 2);
    }

    #[test]
    fn a_name_used_twice_is_two_files() {
        // `a` moved to `b`, then a new `a` was made.
        let commits = vec![
            commit('3', vec![change("a", ChangeKind::Added)]),
            commit('2', vec![change("b", ChangeKind::Moved("a".into()))]),
            commit('1', vec![change("a", ChangeKind::Added)]),
        ];
        let history = History::followed(commits, &BTreeSet::from(["a".to_owned(), "b".to_owned()]));
        assert_eq!(history.of("a").count(), 1);
        assert_eq!(history.of("b").count(), 2);
    }

    #[test]
    fn an_edit_of_the_old_name_beside_the_move_counts() {
        let commits = vec![
            commit('3', vec![change("a", ChangeKind::Edited)]),
            commit('2', vec![change("b", ChangeKind::Moved("a".into()))]),
        ];
        let history = History::followed(commits, &BTreeSet::from(["b".to_owned()]));
        assert_eq!(history.of("b").count(), 2);
    }

    #[test]
    fn output_cut_short_is_a_failure() {
        assert!(parse_log(b"\x01zz\0", false).is_err());
        assert!(parse_log("\u{1}".repeat(2).as_bytes(), false).is_err());
        assert_eq!(parse_log(b"", false).unwrap(), []);
    }
}
