//! Workspaces read from scripted repositories.

use auditbook::error::Failure;
use auditbook::load::history::{ChangeKind, History};
use auditbook::load::{Repository, RevisionTree, Tree, Unreadable, WorkTree, find_workspace};

use crate::scratch::{ODD, Scratch, git_in};

fn paths(tree: &dyn Tree) -> Vec<String> {
    tree.list(".", &[]).unwrap().into_iter().map(|entry| entry.path).collect()
}

fn names(set: impl IntoIterator<Item = String>) -> Vec<String> {
    set.into_iter().collect()
}

/// A repository whose workspace lies in the folder `quality [a]`.
fn sub_workspace() -> (Scratch, std::path::PathBuf) {
    let scratch = Scratch::new();
    scratch.write("outside.md", "no").write("quality [a]/auditbook.yaml", "").write("quality [a]/audits/x.md", "one");
    scratch.write(&format!("quality [a]/audits/{ODD}"), "odd").write("quality [a]/.hidden/y.md", "");
    scratch.commit("first");
    let workspace = scratch.path().join("quality [a]");
    (scratch, workspace)
}

#[test]
fn both_sources_show_the_same_workspace() {
    let (_scratch, workspace) = sub_workspace();
    assert_eq!(find_workspace(&workspace.join("audits")).unwrap(), workspace);
    let repository = Repository::require(&workspace).unwrap();
    assert_eq!(repository.prefix(), "quality [a]");
    assert_eq!(repository.from_top("a.md"), "quality [a]/a.md");
    let revision = RevisionTree::open(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    let disk = WorkTree::new(&workspace).unwrap();
    assert_eq!(paths(&disk), ["auditbook.yaml".to_owned(), "audits/x.md".into(), format!("audits/{ODD}")]);
    assert_eq!(disk.list(".", &[]).unwrap(), revision.list(".", &[]).unwrap());
    assert_eq!(disk.list("audits", &["audits/x.md"]).unwrap(), revision.list("audits", &["audits/x.md"]).unwrap());
    for path in ["audits/x.md", &format!("audits/{ODD}"), ".hidden/y.md", "audits", "none", "../outside.md"] {
        assert_eq!(disk.read(path, 3), revision.read(path, 3), "{path}");
        assert_eq!(disk.read(path, 2), revision.read(path, 2), "{path}");
    }
}

#[test]
fn a_revision_is_read_without_a_checkout() {
    let (scratch, workspace) = sub_workspace();
    let repository = Repository::require(&workspace).unwrap();
    let first = repository.resolve("HEAD").unwrap();
    scratch.git(&["tag", "v1"]);
    scratch.write("quality [a]/audits/x.md", "two, longer").git(&["rm", "-q", &format!("quality [a]/audits/{ODD}")]);
    scratch.commit("second");
    let old = RevisionTree::open(&repository, &repository.resolve("v1").unwrap()).unwrap();
    assert_eq!(old.commit(), &first);
    assert_eq!(old.read("audits/x.md", 99), Ok(b"one".to_vec()));
    assert_eq!(old.read(&format!("audits/{ODD}"), 99), Ok(b"odd".to_vec()));
    let new = RevisionTree::open(&repository, &repository.resolve("main").unwrap()).unwrap();
    assert_eq!(new.read("audits/x.md", 99), Ok(b"two, longer".to_vec()));
    assert_eq!(new.read(&format!("audits/{ODD}"), 99), Err(Unreadable::Missing));
    assert_eq!(repository.commit_date(&first).unwrap().offset().local_minus_utc(), 7200);
}

#[test]
fn a_large_file_streams_from_git() {
    let scratch = Scratch::new();
    let rows = "2025-01,64\n".repeat(600_000);
    scratch.write("auditbook.yaml", "").write("big.csv", &rows).commit("first");
    let repository = Repository::require(&scratch.path()).unwrap();
    let tree = RevisionTree::open(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    assert_eq!(tree.read("big.csv", 16 << 20).unwrap(), rows.as_bytes());
    let size = rows.len() as u64;
    assert_eq!(tree.open("big.csv", size - 1).err(), Some(Unreadable::TooLarge { size, limit: size - 1 }));
    // A reader that stops early leaves no process and no damage behind.
    drop(tree.open("big.csv", size).unwrap());
    assert_eq!(tree.read("auditbook.yaml", 9), Ok(Vec::new()));
}

#[cfg(unix)]
#[test]
fn links_lead_to_the_same_place_in_git() {
    use std::os::unix::fs::symlink;
    let scratch = Scratch::new();
    scratch.write("auditbook.yaml", "").write("data/a.csv", "a").write("audits/x.md", "x");
    let secret = tempfile::NamedTempFile::new().unwrap();
    for (target, link) in [
        ("../data/a.csv", "audits/in.md"),
        ("in.md", "audits/twice.md"),
        ("../data", "audits/folder"),
        (secret.path().to_str().unwrap(), "audits/out.md"),
        ("../..", "audits/up.md"),
        ("nowhere", "audits/void.md"),
    ] {
        symlink(target, scratch.path().join(link)).unwrap();
    }
    scratch.commit("links");
    let repository = Repository::require(&scratch.path()).unwrap();
    let revision = RevisionTree::open(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    let disk = WorkTree::new(&scratch.path()).unwrap();
    assert_eq!(disk.list("audits", &[]).unwrap(), revision.list("audits", &[]).unwrap());
    for path in
        ["audits/in.md", "audits/twice.md", "audits/folder/a.csv", "audits/out.md", "audits/up.md", "audits/void.md"]
    {
        assert_eq!(disk.read(path, 99), revision.read(path, 99), "{path}");
    }
    assert_eq!(revision.read("audits/folder/a.csv", 99), Ok(b"a".to_vec()));
    scratch.write("loop.md", "");
    std::fs::remove_file(scratch.path().join("loop.md")).unwrap();
    symlink("loop.md", scratch.path().join("loop.md")).unwrap();
    scratch.commit("loop");
    let revision = RevisionTree::open(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    assert!(matches!(revision.read("loop.md", 9), Err(Unreadable::Refused(_))));
    assert!(matches!(disk.read("loop.md", 9), Err(Unreadable::Refused(_))));
}

#[test]
fn submodules_are_ignored() {
    let (inner, outer) = (Scratch::new(), Scratch::new());
    inner.write("inner.md", "").commit("inner");
    outer.write("auditbook.yaml", "").write("x.md", "");
    outer.git(&["submodule", "--quiet", "add", inner.path().to_str().unwrap(), "vendor"]);
    outer.commit("outer");
    let repository = Repository::require(&outer.path()).unwrap();
    let revision = RevisionTree::open(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    assert_eq!(paths(&revision), [".gitmodules", "auditbook.yaml", "x.md"]);
    assert_eq!(paths(&revision), paths(&WorkTree::new(&outer.path()).unwrap()));
    outer.write("vendor/inner.md", "changed");
    assert!(!repository.is_dirty(&[]).unwrap());
}

#[test]
fn worktrees_detached_heads_and_bare_repositories_are_found() {
    let (scratch, _) = sub_workspace();
    let side = tempfile::tempdir().unwrap();
    let side_path = side.path().join("side");
    scratch.git(&["worktree", "add", "--quiet", "--detach", side_path.to_str().unwrap()]);
    let linked = Repository::require(&side_path.join("quality [a]")).unwrap();
    assert_eq!(linked.prefix(), "quality [a]");
    assert_eq!(linked.head().unwrap(), Some(linked.resolve("main").unwrap()));
    let bare_path = side.path().join("bare.git");
    scratch.git(&["clone", "--quiet", "--bare", ".", bare_path.to_str().unwrap()]);
    let bare = Repository::require(&bare_path).unwrap();
    assert!(bare.is_bare() && !bare.is_dirty(&[]).unwrap());
    let tree = RevisionTree::open(&bare, &bare.resolve("main").unwrap()).unwrap();
    assert_eq!(tree.read("quality [a]/audits/x.md", 9), Ok(b"one".to_vec()));
}

#[test]
fn dirt_is_what_differs_inside_the_workspace() {
    let (scratch, workspace) = sub_workspace();
    let repository = Repository::require(&workspace).unwrap();
    assert!(!repository.is_dirty(&[]).unwrap());
    scratch.write("outside.md", "changed");
    assert!(!repository.is_dirty(&[]).unwrap());
    scratch.write("quality [a]/site/index.html", "built");
    assert!(!repository.is_dirty(&["site"]).unwrap());
    assert!(repository.is_dirty(&[]).unwrap());
    scratch.write(&format!("quality [a]/audits/{ODD}"), "changed");
    assert!(repository.is_dirty(&["site"]).unwrap());
}

#[test]
fn changes_count_from_the_merge_base() {
    let (scratch, workspace) = sub_workspace();
    scratch.git(&["checkout", "--quiet", "-b", "topic"]);
    scratch.write("quality [a]/audits/topic.md", "").write("outside.md", "too").commit("on topic");
    scratch.git(&["checkout", "--quiet", "main"]);
    scratch.write("quality [a]/audits/main.md", "").commit("on main");
    scratch.git(&["checkout", "--quiet", "topic"]);
    scratch.write("quality [a]/audits/staged.md", "").git(&["add", "."]);
    scratch.git(&["mv", "quality [a]/audits/x.md", "quality [a]/audits/moved.md"]);
    scratch.write("quality [a]/audits/new \"untracked\" é.md", "");
    let repository = Repository::require(&workspace).unwrap();
    let expected = ["moved", "new \"untracked\" é", "staged", "topic", "x"].map(|name| format!("audits/{name}.md"));
    assert_eq!(names(repository.changed_since("main").unwrap()), expected);
}

#[test]
fn trouble_with_git_comes_with_a_hint() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Repository::find(folder.path()).unwrap().is_none());
    let failure = Repository::require(folder.path()).unwrap_err();
    assert!(matches!(failure, Failure::Git { .. }) && failure.hint().contains("git init"));

    let (scratch, workspace) = sub_workspace();
    let repository = Repository::require(&workspace).unwrap();
    assert!(matches!(repository.resolve("--all"), Err(Failure::Usage { .. })));
    assert_eq!(repository.resolve("nowhere").unwrap_err().to_string(), "git: `nowhere` names no commit");
    assert!(repository.resolve("HEAD:outside.md").is_err());

    scratch.write("outside.md", "2").commit("second");
    let target = folder.path().join("shallow");
    let source = format!("file://{}", scratch.path().display());
    git_in(folder.path(), &["clone", "--quiet", "--depth=1", &source, target.to_str().unwrap()], 99);
    let shallow = Repository::require(&target).unwrap();
    assert!(shallow.is_shallow());
    let failure = shallow.resolve("HEAD~1").unwrap_err();
    assert!(failure.hint().contains("git fetch --unshallow"));

    let empty = Scratch::new();
    let repository = Repository::require(&empty.path()).unwrap();
    assert_eq!(repository.head().unwrap(), None);
    assert!(repository.is_dirty(&[]).unwrap());
}

#[test]
fn histories_without_a_common_start_are_refused() {
    let (scratch, workspace) = sub_workspace();
    scratch.git(&["checkout", "--quiet", "--orphan", "other"]);
    scratch.commit("unrelated");
    let failure = Repository::require(&workspace).unwrap().changed_since("main").unwrap_err();
    assert!(failure.to_string().contains("no common history"), "{failure}");
}

#[test]
fn history_tells_the_last_change_of_every_file() {
    let (scratch, workspace) = sub_workspace();
    scratch.write("outside.md", "2").commit("outside only");
    scratch.write(".mailmap", "Maria Popescu <maria@example.org>\n").commit("a new name");
    scratch.git(&["mv", &format!("quality [a]/audits/{ODD}"), "quality [a]/audits/even.md"]);
    let moved = scratch.commit("move it");
    scratch.git(&["checkout", "--quiet", "-b", "topic"]);
    let edited = scratch.write("quality [a]/audits/x.md", "two").commit("edit x");
    scratch.git(&["checkout", "--quiet", "main"]);
    scratch.write("quality [a]/audits/z.md", "z").commit("add z");
    scratch.git(&["merge", "--quiet", "--no-ff", "-m", "merge", "topic"]);
    let repository = Repository::require(&workspace).unwrap();
    let history = History::read(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    let subjects: Vec<_> = history.commits().iter().map(|commit| commit.subject.as_str()).collect();
    assert_eq!(subjects, ["add z", "edit x", "move it", "first"]);
    let last = history.last_change("audits/even.md").unwrap();
    assert_eq!((last.id.as_str(), last.author.as_str()), (moved.as_str(), "Maria Popescu"));
    assert_eq!(last.changes[0].kind, ChangeKind::Moved(format!("audits/{ODD}")));
    assert_eq!(history.of("audits/even.md").count(), 2);
    assert_eq!(history.last_change("audits/x.md").unwrap().id.as_str(), edited);
    assert_eq!(history.last_change("outside.md"), None);
}

#[test]
fn a_merge_that_changes_more_than_its_parents_counts() {
    let scratch = Scratch::new();
    scratch.write("auditbook.yaml", "").write("x.md", "one\n").commit("first");
    scratch.git(&["checkout", "--quiet", "-b", "topic"]);
    scratch.write("x.md", "topic\n").commit("on topic");
    scratch.git(&["checkout", "--quiet", "main"]);
    scratch.write("x.md", "main\n").commit("on main");
    scratch.git(&["merge", "--quiet", "--no-commit", "-s", "ours", "topic"]);
    let merge = scratch.write("x.md", "both\n").commit("merge both");
    let repository = Repository::require(&scratch.path()).unwrap();
    let history = History::read(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    assert_eq!(history.last_change("x.md").unwrap().id.as_str(), merge);
    assert_eq!(history.of("x.md").count(), 4);
}

#[test]
fn tags_mark_releases() {
    let (scratch, workspace) = sub_workspace();
    scratch.git(&["tag", "light"]);
    scratch.git(&["checkout", "--quiet", "-b", "topic"]);
    scratch.write("quality [a]/t.md", "").commit("on topic");
    scratch.git(&["tag", "-m", "elsewhere", "side"]);
    scratch.git(&["checkout", "--quiet", "main"]);
    scratch.commit("on main");
    scratch.git(&["tag", "-m", "first\n\nrelease", "v1.0"]);
    let repository = Repository::require(&workspace).unwrap();
    let head = repository.resolve("HEAD").unwrap();
    let tags = repository.tags(&head).unwrap();
    assert_eq!(tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["light", "v1.0"]);
    assert_eq!(tags[1].commit, head);
}

#[test]
fn a_shallow_clone_does_not_invent_last_changes() {
    let (scratch, _) = sub_workspace();
    let second = scratch.write("quality [a]/audits/x.md", "2").commit("second");
    scratch.write("quality [a]/audits/z.md", "").commit("third");
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("shallow");
    let source = format!("file://{}", scratch.path().display());
    git_in(folder.path(), &["clone", "--quiet", "--depth=2", &source, target.to_str().unwrap()], 99);
    let repository = Repository::require(&target.join("quality [a]")).unwrap();
    let history = History::read(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    assert_eq!(history.commits().len(), 1);
    assert!(history.last_change("audits/z.md").is_some());
    assert_eq!(history.last_change("audits/x.md"), None, "{second} lies at the cut");
}

#[test]
fn many_threads_read_one_revision() {
    let scratch = Scratch::new();
    for number in 0..40 {
        scratch.write(&format!("audits/{number}.md"), &format!("text {number}").repeat(number * 50));
    }
    scratch.write("auditbook.yaml", "").commit("first");
    let repository = Repository::require(&scratch.path()).unwrap();
    let tree = RevisionTree::open(&repository, &repository.resolve("HEAD").unwrap()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for number in 0..40 {
                    let text = tree.read(&format!("audits/{number}.md"), 1 << 20).unwrap();
                    assert_eq!(text, format!("text {number}").repeat(number * 50).as_bytes());
                }
            });
        }
    });
}
