//! Every shape of repository and of argument.

use std::process::{Command, Stdio};

use super::told::{TOLD, branches};
use super::{auditbook, json, printed, replaced, workspace};
use crate::scratch::Scratch;

#[test]
fn untracked_files_and_edits_count_and_odd_names_are_read() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.write("audits/$(touch pwned) `touch pwned2`;\"'.md", "---\nkind: page\nid: odd\n---\nOne.\n");
    scratch.write("audits/Ελλάδα-на-русском.md", "---\nkind: page\n---\nΈνα.\n");
    scratch.commit("first");
    scratch.write("audits/$(touch pwned) `touch pwned2`;\"'.md", "---\nkind: page\nid: odd\n---\nTwo.\n");
    scratch.git(&["mv", "audits/Ελλάδα-на-русском.md", "audits/عربي.md"]);
    scratch.write("audits/new one.md", "---\nkind: page\nid: new\n---\nNew.\n");
    let folder = scratch.path();
    let told = printed(&folder, &["diff", "HEAD"], 0);
    let expected = "3 documents\n\nWhat was edited\n  + page new\n  ~ page odd: text edited\n  ~ page عربي: renamed from page/Ελλάδα-на-русском\n";
    assert_eq!(told, expected);
    assert!(json(&folder, "HEAD")["head"].is_null());
    for pwned in ["pwned", "pwned2"] {
        assert!(!folder.join(pwned).exists(), "a file name reached a shell");
    }
}

#[test]
fn an_argument_never_reaches_a_shell_or_becomes_an_option() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.commit("first");
    let folder = scratch.path();
    for revision in ["$(touch pwned)", "`touch pwned`", "HEAD;touch pwned", "HEAD|touch pwned", "HEAD\ntouch pwned"] {
        for arguments in
            [vec!["diff", revision], vec!["check", "--changed-since", revision], vec!["build", "--rev", revision]]
        {
            let output = auditbook(&folder, &arguments);
            assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        }
    }
    for arguments in [
        ["diff", "--", "--output=pwned"].as_slice(),
        &["diff", "HEAD..--output=pwned"],
        &["build", "--rev=--output=pwned"],
        &["export", "--rev=--output=pwned"],
        &["check", "--changed-since=--output=pwned"],
        &["check", "--gate", "regression", "--base=--output=pwned"],
    ] {
        let output = auditbook(&folder, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("is not a revision"), "{arguments:?}");
    }
    assert!(!folder.join("pwned").exists());
}

#[test]
fn new_errors_stop_results_and_hide_no_edit() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.write("audits/goals/lost.md", "---\nkind: goal\nmetric: fcr\nto: {2025-12: 3}\nowner: Maria\n---\n");
    scratch.commit("first");
    replaced(&scratch, "audits/pages/terms.md", &[("Words", "All words")]);
    let folder = scratch.path();
    assert_eq!(printed(&folder, &["diff", "HEAD"], 0), "1 document\n\nWhat was edited\n  ~ page Terms: text edited\n");
    replaced(&scratch, "audits/goals/wait-3m.md", &[("owner: Jaan\n", "")]);
    for format in ["human", "markdown", "html"] {
        let told = printed(&folder, &["diff", "HEAD", "--format", format], 1);
        for part in ["goal-without-owner", "owner gone", "owner Jaan → –", "cannot be computed"] {
            assert!(told.contains(part), "{part}\n{told}");
        }
        // The styles of the page may name a status; what is told may not.
        let told = told.rsplit("</style>").next().unwrap();
        assert!(!told.contains("status"), "{told}");
    }
    let told = printed(&folder, &["diff", "HEAD", "--keep-going"], 1);
    assert!(
        told.contains("~ goal wait-3m") && told.contains("page Terms") && told.contains("goal-without-owner"),
        "{told}"
    );
}

#[test]
fn a_base_without_or_with_a_faulty_workspace_can_be_compared() {
    let scratch = Scratch::new();
    scratch.write("readme.txt", "nothing yet").commit("empty");
    scratch
        .write("auditbook.yaml", "titel: Harbour\n")
        .write("audits/a.md", "---\nkind: page\n---\nA.\n")
        .commit("faulty");
    scratch
        .write("auditbook.yaml", "title: Harbour\nprivacy: {min-group: 1}\n")
        .write("audits/b.md", "---\nkind: page\n---\nB.\n")
        .commit("good");
    let folder = scratch.path();
    assert_eq!(
        printed(&folder, &["diff", "HEAD~2"], 0),
        "2 documents\nNothing here makes a result easier or worse.\n\nWhat was edited\n  + page a\n  + page b\n"
    );
    let output = auditbook(&folder, &["diff", "HEAD~1"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("1 document\n\nWhat was edited\n  + page b\n\nFixed diagnostics\n"), "{said}");
    assert!(said.contains("auditbook.yaml:1:1: the configuration has no key `titel`"), "{said}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("read with the settings of the head"));
}

#[test]
fn every_shape_of_repository_can_be_compared() {
    let scratch = branches();
    // A merge: the change is nothing against itself, and all of the edits against the first parent.
    scratch.git(&["switch", "-q", "main"]);
    scratch.git(&["merge", "-q", "--no-ff", "-X", "theirs", "-m", "merge", "change"]);
    let folder = scratch.path();
    let told = printed(&folder, &["diff", "HEAD~1..HEAD"], 0);
    assert!(told.contains("~ goal fcr-75: target 80% → 78%") && !told.contains("page Terms"), "{told}");
    // A detached head, a linked work tree, a folder in the workspace.
    scratch.git(&["switch", "-q", "--detach", "change"]);
    let base = scratch.git(&["merge-base", "main~1", "change"]);
    assert_eq!(printed(&folder, &["diff", &base], 0), TOLD);
    let linked = tempfile::tempdir().unwrap();
    let linked = linked.path().join("tree");
    scratch.git(&["worktree", "add", "-q", "--detach", linked.to_str().unwrap(), "change"]);
    assert_eq!(printed(&linked.join("audits/goals"), &["diff", &base], 0), TOLD);
    // A shallow clone lacks the base and says what to do.
    let clone = tempfile::tempdir().unwrap();
    let clone = clone.path().join("clone");
    let url = format!("file://{}", folder.display());
    scratch.git(&["clone", "-q", "--depth", "1", "--branch", "change", &url, clone.to_str().unwrap()]);
    let output = auditbook(&clone, &["diff", &base]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("git fetch --unshallow"));
}

#[test]
fn a_workspace_in_a_folder_beside_a_submodule_is_compared() {
    let library = Scratch::new();
    library.write("audits/x.md", "---\nkind: page\n---\nX.\n").commit("library");
    let scratch = Scratch::new();
    scratch.write("quality [a]/auditbook.yaml", "").write("quality [a]/audits/p.md", "---\nkind: page\n---\nOne.\n");
    scratch.commit("first");
    scratch.git(&["submodule", "--quiet", "add", library.path().to_str().unwrap(), "quality [a]/audits/vendor"]);
    scratch.write("quality [a]/audits/p.md", "---\nkind: page\n---\nTwo.\n").write("other.md", "x");
    scratch.commit("second");
    let folder = scratch.path().join("quality [a]");
    let expected = "1 document\n\nWhat was edited\n  ~ page p: text edited\n";
    assert_eq!(printed(&folder, &["diff", "HEAD~1..HEAD"], 0), expected);
    assert_eq!(printed(&folder, &["diff", "HEAD~1"], 0), expected);
}

/// The wrapper logs each start of git before it runs it.
#[cfg(unix)]
#[test]
fn the_number_of_processes_does_not_grow_with_the_history() {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = branches();
    for number in 0..20 {
        scratch.write(&format!("audits/pages/p{number}.md"), "---\nkind: page\n---\nP.\n").commit("one more");
    }
    let bin = tempfile::tempdir().unwrap();
    let (log, wrapper) = (bin.path().join("log"), bin.path().join("git"));
    let folders: Vec<_> = std::env::split_paths(&std::env::var_os("PATH").unwrap()).collect();
    let git = folders.iter().map(|folder| folder.join("git")).find(|path| path.is_file()).unwrap();
    std::fs::write(&wrapper, format!("#!/bin/sh\necho x >> '{}'\nexec '{}' \"$@\"\n", log.display(), git.display()))
        .unwrap();
    std::fs::set_permissions(&wrapper, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::join_paths([bin.path().to_owned()].into_iter().chain(folders)).unwrap();
    let started = |arguments: &[&str]| {
        let _ = std::fs::remove_file(&log);
        let status = Command::new(env!("CARGO_BIN_EXE_auditbook"))
            .current_dir(scratch.path())
            .args(arguments)
            .env("PATH", &path)
            .env("SOURCE_DATE_EPOCH", "1751328000")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(status.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&status.stderr));
        // Without a log there was none.
        std::fs::read_to_string(&log).map_or(0, |log| log.lines().count())
    };
    assert!(started(&["diff", "main..change"]) <= 12);
    assert!(started(&["diff", "main"]) <= 14);
    assert_eq!(started(&["check"]), 0, "nothing that a check tells a person is git's");
    assert_eq!(started(&["check", "--format", "json"]), 1);
    assert!(started(&["export", "--rev", "main"]) <= 8);
}

#[test]
fn settings_that_cannot_be_read_hide_nothing() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.commit("first");
    replaced(&scratch, "auditbook.yaml", &[("title: Harbour", "title: [Harbour")]);
    replaced(&scratch, "audits/goals/fcr-75.md", &[("2025-12: 80", "2025-12: 70")]);
    for range in ["HEAD", "HEAD~1..HEAD"] {
        if range != "HEAD" {
            scratch.commit("faulty");
        }
        let output = auditbook(&scratch.path(), &["diff", range]);
        let (said, noted) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(1), "{said}{noted}");
        assert!(noted.contains("`auditbook.yaml` cannot be read: compared by the settings of"), "{noted}");
        let top: Vec<&str> = said.lines().take(8).collect();
        assert!(top.iter().any(|line| line.contains("target easier: goal fcr-75: target 80% → 70%")), "{said}");
        assert!(top.iter().any(|line| line.contains("Settings: cannot be read")), "{said}");
    }
}

#[test]
fn an_audit_that_is_gone_is_one_thing_whatever_is_left_of_it() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.write("audits/audits/chat.et.md", "Loetud vaiksel päeval.\n");
    scratch.write("auditbook.yaml", "title: Harbour\nlanguages: [en, et]\nprivacy: {min-group: 1}\n");
    scratch.commit("first");
    scratch.git(&["rm", "-q", "audits/audits/chat.md"]);
    let said = printed(&scratch.path(), &["diff", "HEAD"], 0);
    assert!(said.contains("audit removed: audit service · chat, north · April 2025"), "{said}");
    assert!(said.contains("its text in et is left behind"), "{said}");
    assert!(!said.contains("New diagnostics"), "{said}");
}
