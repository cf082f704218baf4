//! Who made a change. In: the commits of a head that its base does not have. Out: names and addresses, as the commits say them and as
//! the base's `.mailmap` joins them: the change itself has no word in who is who.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::process::text;
use super::{CommitId, Repository};
use crate::error::Failure;

/// What a commit says of who made it, a field each: author, committer, and who else.
const WHO: &str =
    "--format=%x01%an%x02%ae%x03%cn%x02%ce%x03%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x02)%x03";

/// Who made a commit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Makers {
    /// The names and addresses of its author and of those named beside him, in small letters.
    pub authors: BTreeSet<String>,
    /// Those of who committed it.
    pub committer: BTreeSet<String>,
    /// The commits, where several are looked at together.
    pub commits: BTreeSet<CommitId>,
}

impl Makers {
    /// Reads what git prints for [`WHO`], up to the files.
    fn read(said: &str) -> Self {
        let mut parts = said.split('\u{3}');
        let mut next = || folded(parts.next().unwrap_or_default().split('\u{2}'));
        let (mut authors, committer) = (next(), next());
        for beside in next() {
            let (name, address) = beside.split_once('<').unwrap_or((&beside, ""));
            authors.extend(folded([name, address.trim_end_matches('>')].into_iter()));
        }
        Self { authors, committer, commits: BTreeSet::new() }
    }
}

fn folded<'a>(names: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    names.map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty()).collect()
}

impl Repository {
    /// Who made the commits of `head` that `base` does not have, name and address each; but not of those that touch only files in
    /// `without`. Without a head, who would commit now is among them.
    pub fn authors(
        &self,
        base: &CommitId,
        head: Option<&CommitId>,
        without: &BTreeSet<String>,
    ) -> Result<BTreeSet<String>, Failure> {
        let range = format!("{base}..{}", head.map_or("HEAD", CommitId::as_str));
        let log = ["log", "--no-merges", "-z", "--name-only", "--relative", WHO, "--end-of-options", &range, "--"];
        let mut found = BTreeSet::new();
        for commit in text(&self.run(log)?).split('\u{1}').skip(1) {
            let (who, files) = commit.split_once('\0').unwrap_or((commit, ""));
            let mut files = files.split('\0').map(str::trim).filter(|file| !file.is_empty());
            if files.any(|file| !without.contains(file)) {
                found.extend(Makers::read(who).authors);
            }
        }
        if head.is_none() {
            for key in ["user.name", "user.email"] {
                let said = self.output(["config", "--get", key])?;
                found.insert(text(&said.stdout).trim().to_lowercase());
            }
        }
        found.remove("");
        Ok(found)
    }

    /// Everybody who made a commit that `head` has: names and addresses in small letters.
    pub fn makers(&self, head: &CommitId) -> Result<BTreeSet<String>, Failure> {
        let log = ["log", WHO, "--end-of-options", head.as_str(), "--"];
        let said = self.run(log)?;
        let makers = text(&said).split('\u{1}').skip(1).map(Makers::read).collect::<Vec<_>>();
        Ok(makers.into_iter().flat_map(|it| it.authors.into_iter().chain(it.committer)).collect())
    }

    /// Who made the commits that brought `lines` of `path` to `head`; nothing where `base` has one of them already.
    pub fn added_by(
        &self,
        base: &CommitId,
        head: &CommitId,
        path: &str,
        lines: &RangeInclusive<usize>,
    ) -> Result<Option<Makers>, Failure> {
        let (range, span) = (format!("{base}..{head}"), format!("-L{},{}", lines.start(), lines.end()));
        let blamed = self.output([
            "-c",
            "blame.ignoreRevsFile=",
            "blame",
            "--no-textconv",
            "--porcelain",
            &span,
            &range,
            "--",
            path,
        ])?;
        if !blamed.status.success() {
            return Ok(None);
        }
        let blamed = text(&blamed.stdout).into_owned();
        let header = blamed.lines().filter(|line| !line.starts_with('\t'));
        let mut commits = BTreeSet::new();
        for line in header {
            if line == "boundary" {
                return Ok(None);
            }
            commits.extend(line.split(' ').next().and_then(CommitId::parse));
        }
        let mut makers = Makers::default();
        for commit in &commits {
            // Asked for again, as `blame` calls people what the `.mailmap` of the work tree calls them.
            let said = self.run(["log", "--no-walk", WHO, "--end-of-options", commit.as_str(), "--"])?;
            let Makers { authors, committer, .. } = Makers::read(text(&said).trim_start_matches('\u{1}'));
            makers.authors.extend(authors);
            makers.committer.extend(committer);
        }
        makers.commits = commits;
        Ok((!makers.commits.is_empty()).then_some(makers))
    }

    /// The files that `head` changes after the commits `known`, and that `base` does not have changed; of a merge those that it changes
    /// itself.
    pub fn changed_after(
        &self,
        base: &CommitId,
        known: &BTreeSet<CommitId>,
        head: &CommitId,
    ) -> Result<BTreeSet<String>, Failure> {
        let without: Vec<String> = std::iter::once(base).chain(known).map(|commit| format!("^{commit}")).collect();
        let mut log = vec!["log", "--cc", "-z", "--name-only", "--format=", head.as_str()];
        log.extend(without.iter().map(String::as_str));
        log.push("--");
        let said = self.run(log)?;
        let files = text(&said)
            .split('\0')
            .map(str::trim)
            .filter(|file| !file.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>();
        let prefix = if self.prefix().is_empty() { String::new() } else { format!("{}/", self.prefix()) };
        // What lies beside the workspace is called as from the top, as a pipeline is.
        Ok(files.into_iter().map(|file| file.strip_prefix(&prefix).map(str::to_owned).unwrap_or(file)).collect())
    }

    /// The text of the file at `path` in `commit`, where there is one.
    pub fn text_at(&self, commit: &CommitId, path: &str) -> Result<Option<String>, Failure> {
        let object = format!("{commit}:{}", self.from_top(path));
        let shown = self.output(["cat-file", "blob", &object])?;
        Ok(shown.status.success().then(|| text(&shown.stdout).into_owned()))
    }

    /// `people` with every other name and address that the `.mailmap` of `commit` joins with one of theirs, in small letters.
    pub fn joined(&self, commit: &CommitId, people: BTreeSet<String>) -> Result<BTreeSet<String>, Failure> {
        let mailmap = self.output(["cat-file", "blob", &format!("{commit}:.mailmap")])?;
        Ok(if mailmap.status.success() { joined(&text(&mailmap.stdout), people) } else { people })
    }
}

/// `people` with all that a line of `mailmap` joins with them, whichever of its names or addresses is theirs.
fn joined(mailmap: &str, mut people: BTreeSet<String>) -> BTreeSet<String> {
    let lines: Vec<BTreeSet<String>> = mailmap.lines().map(names_of).collect();
    loop {
        let known = people.len();
        for line in lines.iter().filter(|line| !line.is_disjoint(&people)).cloned().collect::<Vec<_>>() {
            people.extend(line);
        }
        if people.len() == known {
            return people;
        }
    }
}

/// The names and addresses of a line: `Name <address> Other name <other address>`.
fn names_of(line: &str) -> BTreeSet<String> {
    let line = line.split('#').next().unwrap_or_default();
    folded(line.split(['<', '>']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_person_of_several_names_is_one() {
        let mailmap = "# who is who\nAnn Lee <ann@work.example> <ann@home.example>\nAnn Lee <ann@work.example> Annie <a@old.example>\n\
                       Jorge <jorge@work.example>\n";
        let all = joined(mailmap, set(&["a@old.example"]));
        assert_eq!(all, set(&["a@old.example", "annie", "ann lee", "ann@work.example", "ann@home.example"]));
        assert_eq!(joined(mailmap, set(&["nobody"])), set(&["nobody"]));
    }

    #[test]
    fn who_is_named_beside_the_author_made_it_too() {
        let makers = Makers::read("Ann\u{2}ann@a.example\u{3}Web\u{2}w@a.example\u{3}Bo Ek <bo@a.example>\u{2}\u{3}");
        assert_eq!(makers.authors, set(&["ann", "ann@a.example", "bo ek", "bo@a.example"]));
        assert_eq!(makers.committer, set(&["web", "w@a.example"]));
    }
}
