//! A scripted git repository in a temporary folder: fixed people, fixed dates, no configuration of the machine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A name that trips up whoever quotes or splits file names.
pub(crate) const ODD: &str = "é \"q\" 'a b'\n\tκ.md";

/// A repository that goes away with the test.
pub(crate) struct Scratch {
    folder: tempfile::TempDir,
    commits: std::cell::Cell<u32>,
}

impl Scratch {
    /// An empty repository on branch `main`.
    pub(crate) fn new() -> Self {
        let scratch = Self { folder: tempfile::tempdir().unwrap(), commits: 0.into() };
        scratch.git(&["init", "--quiet", "--initial-branch=main"]);
        scratch
    }

    /// The top folder, links resolved.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap()
    }

    /// Writes `text` to `path`, with its folders.
    pub(crate) fn write(&self, path: &str, text: &str) -> &Self {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    /// Commits everything; each git command counts one minute on from noon UTC of 2025-01-01.
    pub(crate) fn commit(&self, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// What `git` prints, without its last line end; the test fails when git does.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        git_in(self.folder.path(), arguments, self.minute())
    }

    /// The same as somebody with this name and address.
    pub(crate) fn git_as(&self, who: [&str; 2], arguments: &[&str]) -> String {
        git_as(self.folder.path(), arguments, self.minute(), who)
    }

    fn minute(&self) -> u32 {
        self.commits.set(self.commits.get() + 1);
        self.commits.get()
    }
}

/// Runs `git` in `folder` as if at `minute` of 2025-01-01T12:00:00Z.
pub(crate) fn git_in(folder: &Path, arguments: &[&str], minute: u32) -> String {
    git_as(folder, arguments, minute, ["Maria Ionescu", "maria@example.org"])
}

fn git_as(folder: &Path, arguments: &[&str], minute: u32, [name, address]: [&str; 2]) -> String {
    let date = format!("{} +0200", 1_735_732_800 + minute * 60);
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "protocol.file.allow=always", "-c", "commit.gpgSign=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env_remove("GIT_DIR")
        .env("GIT_AUTHOR_NAME", name)
        .env("GIT_AUTHOR_EMAIL", address)
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_NAME", name)
        .env("GIT_COMMITTER_EMAIL", address)
        .env("GIT_COMMITTER_DATE", &date)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim_end_matches('\n').to_owned()
}
