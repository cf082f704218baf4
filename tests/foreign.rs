//! A repository of somebody else: none of the programs that its settings name runs, nothing is fetched, and what its commits
//! say stands on a page as text.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::diff::{auditbook, printed, workspace};
use crate::scratch::{Scratch, git_in};

/// A program in `folder` that leaves `ran` beside itself and hands on what it is given.
fn trap(folder: &Path) -> (PathBuf, PathBuf) {
    let (program, ran) = (folder.join("trap"), folder.join("ran"));
    fs::write(&program, format!("#!/bin/sh\necho \"$0 $*\" >> '{}'\ncat\n", ran.display())).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    (program, ran)
}

#[test]
fn no_program_of_the_local_settings_runs() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch
        .write(".gitattributes", "* filter=a.b=c diff=mine merge=mine\n")
        .write(".gitignore", "site/\n")
        .commit("first");
    let outside = tempfile::tempdir().unwrap();
    let (program, ran) = trap(outside.path());
    let program = program.to_str().unwrap();
    for key in ["filter.a.b=c.clean", "filter.a.b=c.smudge", "filter.a.b=c.process"] {
        scratch.git(&["config", key, program]);
    }
    for key in
        ["diff.mine.command", "diff.mine.textconv", "diff.external", "core.fsmonitor", "core.pager", "gpg.program"]
    {
        scratch.git(&["config", key, program]);
    }
    for (key, value) in
        [("filter.a.b=c.required", "true"), ("log.showSignature", "true"), ("core.untrackedCache", "true")]
    {
        scratch.git(&["config", key, value]);
    }
    let hooks = scratch.path().join(".git/hooks");
    fs::create_dir_all(&hooks).unwrap();
    for hook in ["post-checkout", "post-index-change", "fsmonitor-watchman", "pre-commit", "reference-transaction"] {
        fs::copy(program, hooks.join(hook)).unwrap();
    }
    let _ = fs::remove_file(&ran);
    let folder = scratch.path();
    // Newer than the index, so that git has to read them; one is edited.
    let metric = fs::read_to_string(folder.join("audits/metrics/fcr.md")).unwrap();
    scratch.write("audits/metrics/fcr.md", &metric.replace("2025-06: 76", "2025-06: 60"));
    Command::new("find").arg(&folder).args(["-name", "*.md", "-exec", "touch", "{}", "+"]).status().unwrap();
    for arguments in [
        &["check"][..],
        &["check", "--gate", "regression"],
        &["check", "--changed-since", "HEAD"],
        &["build", "--as-of", "2025-07-01"],
        &["export", "--as-of", "2025-07-01"],
        &["diff", "HEAD"],
        &["diff", "HEAD..HEAD"],
    ] {
        auditbook(&folder, arguments);
        assert!(!ran.exists(), "{arguments:?}: {}", fs::read_to_string(&ran).unwrap());
    }
    assert!(printed(&folder, &["diff", "HEAD"], 0).contains("60"));
    // The trap is one: git itself would run it.
    let _ = Command::new("git").current_dir(&folder).args(["diff", "--name-only", "HEAD"]).output().unwrap();
    assert!(ran.exists());
}

#[test]
fn a_partial_clone_calls_nobody() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.commit("first");
    let metric = fs::read_to_string(scratch.path().join("audits/metrics/fcr.md")).unwrap();
    scratch.write("audits/metrics/fcr.md", &metric.replace("2025-06: 76", "2025-06: 60")).commit("second");
    scratch.git(&["config", "uploadpack.allowFilter", "true"]);
    let outside = tempfile::tempdir().unwrap();
    let from = format!("file://{}", scratch.path().display());
    git_in(outside.path(), &["clone", "-q", "--filter=blob:none", &from, "clone"], 9);
    let clone = outside.path().join("clone");
    let (program, ran) = trap(outside.path());
    // One that hands nothing on: git would wait for an answer.
    fs::write(&program, format!("#!/bin/sh\necho called >> '{}'\nexit 1\n", ran.display())).unwrap();
    git_in(&clone, &["config", "remote.origin.uploadpack", program.to_str().unwrap()], 9);
    printed(&clone, &["check"], 0);
    printed(&clone, &["build", "--as-of", "2025-07-01"], 0);
    // What is not there does not pass for a document that was never written.
    for arguments in
        [&["diff", "HEAD~1"][..], &["build", "--rev", "HEAD~1"], &["check", "--gate", "regression", "--base", "HEAD~1"]]
    {
        let run = auditbook(&clone, arguments);
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert_eq!(run.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains("`audits/metrics/fcr.md` of") && said.contains("--no-filter"), "{said}");
    }
    assert!(!ran.exists(), "{}", fs::read_to_string(&ran).unwrap());
    // Git itself would ask for it.
    let _ = Command::new("git").current_dir(&clone).args(["show", "HEAD~1:audits/metrics/fcr.md"]).output().unwrap();
    assert!(ran.exists());
}

#[test]
fn what_commits_say_is_text_on_a_page() {
    let scratch = Scratch::new();
    scratch.write(".gitignore", "site/\n");
    workspace(&scratch);
    scratch.commit("first");
    let subject = "<script>alert(1)</script> [x](javascript:alert(2)) \u{202e}dne\u{2066} \u{1b}[31mred\u{7} {{ 7*7 }}";
    let author = "--author=Eve\" onmouseover=alert(3) \u{202e}nimda\u{200b} <eve@example.org>";
    scratch.write("audits/pages/terms.md", "---\nkind: page\ntitle: Terms\n---\nOther words.\n");
    scratch.git(&["add", "--all"]);
    scratch.git(&["commit", "-q", author, "-m", subject]);
    printed(&scratch.path(), &["build", "--as-of", "2025-07-01"], 0);
    let page = fs::read_to_string(scratch.path().join("site/changes.html")).unwrap();
    assert!(page.contains("alert(1)") && page.contains("nimda"), "the commit is told: {page}");
    for live in
        ["<script>alert", "\" onmouseover", "\u{200b}", "href=\"javascript", "\u{202e}", "\u{2066}", "\u{1b}", "\u{7}"]
    {
        assert!(!page.contains(live), "{live:?}");
    }
}

/// A line end in the name of a file would write a heading into a comment, or an order to the runner that prints it.
#[test]
fn the_name_of_a_file_orders_nobody() {
    let scratch = Scratch::new();
    scratch.write(".gitignore", "site/\n");
    workspace(&scratch);
    scratch.commit("first");
    let name = "audits/pages/x\n# Owned [l](http:a)\n::add-mask::y\n##[error]z\u{1b}[31m\u{202e}.md";
    scratch.write(name, "---\nkind: page\ntitle: T\nnope: 1\n---\n");
    scratch.write("audits/metrics/x\n::error::y.md", "---\nkind: page\ntitle: T\n---\nWords.\n").commit("second");
    for arguments in [
        &["check"][..],
        &["check", "--format", "github"],
        &["diff", "--format", "markdown", "HEAD~1"],
        &["diff", "HEAD~1"],
        &["build", "--keep-going"],
    ] {
        let output = auditbook(&scratch.path(), arguments);
        for stream in [output.stdout, output.stderr] {
            let text = String::from_utf8(stream).unwrap();
            assert!(!text.contains(['\u{1b}', '\u{202e}']), "{arguments:?}: {text}");
            for line in text.split(['\n', '\r']).map(str::trim_start) {
                let obeyed = ["# Owned", "::add-mask", "##[error]", "::error::y"];
                assert!(!obeyed.iter().any(|order| line.starts_with(order)), "{arguments:?}: {text}");
            }
        }
    }
}
