//! Times of reading a long history: `cargo bench --bench history [COMMITS FILES]`. Makes a repository of 3,000 commits
//! over 5,000 files with `git fast-import`, then prints how long each reader of git takes beside git on its own.

#![expect(clippy::print_stdout, reason = "the times are what it is for")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use auditbook::load::history::History;
use auditbook::load::{Repository, RevisionTree, Tree};

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse().ok());
    let (commits, files) = (numbers.next().unwrap_or(3_000), numbers.next().unwrap_or(5_000));
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    timed("git fast-import", || import(folder.path(), commits, files));
    println!("{commits} commits, {files} files");
    timed("git log --name-only (bare git)", || {
        git(folder.path(), &["log", "--name-only", "-z", "--format=%H", "HEAD"]);
    });
    timed("git ls-tree -r (bare git)", || git(folder.path(), &["ls-tree", "-r", "-z", "HEAD"]));
    timed("git ls-tree -r | git cat-file --batch (bare git)", || read_all(folder.path(), "HEAD"));
    let repository = Repository::require(folder.path()).expect("a repository was made");
    let head = repository.resolve("HEAD").expect("it has commits");
    let history = timed("History::read", || History::read(&repository, &head).expect("it can be read"));
    assert!(history.last_change("audits/0.md").is_some());
    timed("RevisionTree: list and read all", || {
        let tree = RevisionTree::open(&repository, &head).expect("it can be opened");
        let entries = tree.list(".", &[]).expect("it can be listed");
        assert!(entries.len() >= files);
        for entry in &entries {
            tree.read(&entry.path, 1 << 20).expect("every file can be read");
        }
    });
    timed("Repository::is_dirty (nothing checked out)", || repository.is_dirty(&[]).expect("it can be told"));
    timed("auditbook diff HEAD~100..HEAD", || auditbook(folder.path(), &["diff", "HEAD~100..HEAD"]));
    timed("auditbook export --rev HEAD", || auditbook(folder.path(), &["export", "--rev", "HEAD"]));
    timed("auditbook build --rev HEAD", || auditbook(folder.path(), &["build", "--rev", "HEAD"]));
}

fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    println!("{:>8.3} s  {name}", start.elapsed().as_secs_f64());
    result
}

/// The first commit adds all files, every later one edits five, and every fiftieth also moves one.
fn import(folder: &Path, commits: usize, files: usize) {
    git(folder, &["init", "--quiet", "--initial-branch=main"]);
    let mut stream = String::new();
    for number in 0..commits {
        let who = format!("Maria <maria@example.org> {} +0000", 1_600_000_000 + number * 3_600);
        let _ = writeln!(stream, "commit refs/heads/main\ncommitter {who}\ndata <<END\ncommit {number}\nEND");
        let edited = if number == 0 { 0..files } else { number * 5..number * 5 + 5 };
        for file in edited.map(|file| file % files) {
            let _ =
                writeln!(stream, "M 644 inline audits/{file}.md\ndata <<END\n---\nkind: page\ntitle: {number}\n---");
            let _ = writeln!(stream, "{}END", format!("A line of text for file {file}.\n").repeat(20));
        }
        if number == 0 {
            stream.push_str("M 644 inline auditbook.yaml\ndata <<END\ntitle: x\nEND\n");
        } else if number % 50 == 0 {
            let file = files - number / 50;
            let _ = writeln!(stream, "R audits/{file}.md audits/moved-{file}.md");
        }
    }
    let mut process = Command::new("git")
        .current_dir(folder)
        .args(["fast-import", "--quiet"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("git can be started");
    process.stdin.take().expect("a pipe was asked for").write_all(stream.as_bytes()).expect("git reads its input");
    assert!(process.wait().expect("git can be waited for").success());
}

/// Reads every file of `commit` with git alone.
fn read_all(folder: &Path, commit: &str) {
    let mut list = Command::new("git");
    list.current_dir(folder).args(["ls-tree", "-r", "--format=%(objectname)", commit]);
    let mut names = list.stdout(Stdio::piped()).spawn().expect("git can be started");
    let names_out = names.stdout.take().expect("a pipe was asked for");
    let read = Command::new("git").current_dir(folder).args(["cat-file", "--batch"]).stdin(names_out).output();
    assert!(read.expect("git can be started").status.success());
    assert!(names.wait().expect("git can be waited for").success());
}

fn auditbook(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    let output = command.current_dir(folder).args(arguments).output().expect("it was built");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git").current_dir(folder).args(arguments).output().expect("git can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
