//! `auditbook fmt` and `auditbook verify` as a user runs them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use auditbook::files::Files;
use auditbook::model::Kind;

use crate::scratch::Scratch;
use crate::write::publish;

const CROOKED: &str = "---\ntitle:   'x'\nkind: page\n---\nbody\n";
const STRAIGHT: &str = "---\nkind: page\ntitle: x\n---\nbody\n";

fn auditbook(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("auditbook.yaml", "output: site\ntitle: x\n"),
        ("audits/a b/é \"q\".md", CROOKED),
        ("audits/straight.md", STRAIGHT),
        ("audits/README.md", CROOKED),
        ("audits/straight.et.md", "body only\n"),
        ("audits/faulty.md", "---\nkind: page\ntitle: [\n---\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn the_whole_workspace_is_formatted() {
    let folder = workspace();
    let (code, out, err) = said(&auditbook(&folder.path().join("audits"), &["fmt", "--check"]));
    assert_eq!((code, out.as_str()), (Some(1), "auditbook.yaml\naudits/a b/é \"q\".md\n"));
    assert!(err.contains("audits/faulty.md:3:8") && err.contains("2 would be formatted, 2 left as they are"), "{err}");
    assert_eq!(fs::read_to_string(folder.path().join("audits/a b/é \"q\".md")).unwrap(), CROOKED);

    let (code, out, _) = said(&auditbook(folder.path(), &["fmt"]));
    assert_eq!((code, out.lines().count()), (Some(1), 2));
    assert_eq!(fs::read_to_string(folder.path().join("audits/a b/é \"q\".md")).unwrap(), STRAIGHT);
    assert_eq!(fs::read_to_string(folder.path().join("auditbook.yaml")).unwrap(), "title: x\noutput: site\n");
    assert_eq!(fs::read_to_string(folder.path().join("audits/README.md")).unwrap(), CROOKED);

    fs::remove_file(folder.path().join("audits/faulty.md")).unwrap();
    let (code, out, _) = said(&auditbook(folder.path(), &["fmt", "--check"]));
    assert_eq!((code, out.as_str()), (Some(0), ""));
}

#[test]
fn named_files_and_folders_are_formatted() {
    let folder = workspace();
    let (code, out, _) =
        said(&auditbook(folder.path(), &["fmt", "audits/a b", "audits/straight.md", "auditbook.yaml"]));
    assert_eq!((code, out.as_str()), (Some(0), "audits/a b/é \"q\".md\nauditbook.yaml\n"));
    let (code, _, err) = said(&auditbook(folder.path(), &["fmt", "nowhere.md"]));
    assert!(code == Some(2) && err.contains("nowhere.md"), "{err}");
    let (code, _, _) = said(&auditbook(&std::env::temp_dir(), &["fmt", "--", "--check"]));
    assert_eq!(code, Some(2));
}

#[test]
fn an_editor_formats_through_a_pipe() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    command.args(["fmt", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), CROOKED.as_bytes()).unwrap();
    assert_eq!(said(&child.wait_with_output().unwrap()), (Some(0), STRAIGHT.into(), String::new()));
}

#[test]
fn a_site_is_verified_where_the_workspace_puts_it() {
    let folder = workspace();
    let (code, _, err) = said(&auditbook(folder.path(), &["verify"]));
    assert!(code == Some(2) && err.contains("help: "), "{err}");
    let files = Files::from([("index.html".to_owned(), b"one".to_vec()), ("a/b.css".to_owned(), b"b".to_vec())]);
    publish(&folder.path().join("site"), &files).unwrap();
    let (code, out, _) = said(&auditbook(&folder.path().join("audits"), &["verify"]));
    assert_eq!((code, out.as_str()), (Some(0), "2 intact, 0 missing, 0 changed, 0 extra\n"));
    fs::write(folder.path().join("site/extra \"e\".html"), "").unwrap();
    assert_eq!(said(&auditbook(folder.path(), &["verify", "site"])).0, Some(0));
    assert_eq!(said(&auditbook(folder.path(), &["verify", "--strict", "site"])).0, Some(1));
    fs::write(folder.path().join("site/index.html"), "two").unwrap();
    let (code, out, _) = said(&auditbook(folder.path(), &["verify", "site"]));
    assert_eq!(code, Some(1));
    assert!(out.starts_with("changed: index.html\nextra: "), "{out}");
}

#[test]
fn the_demonstration_is_formatted() {
    let (code, out, err) = said(&auditbook(Path::new(env!("CARGO_MANIFEST_DIR")), &["fmt", "--check"]));
    assert_eq!((code, out.as_str()), (Some(0), ""), "{err}");
}

#[test]
fn git_diff_shows_the_summary_of_a_survey() {
    let scratch = Scratch::new();
    let row = |n: usize| format!("2025-03-{:02};{};{}\n", n % 28 + 1, n % 11, ["web", "phone"][n % 2]);
    let survey = |rows: usize| format!("date;recommend;channel\n{}", (0..rows).map(row).collect::<String>());
    let attributes = include_str!("../src/cmd/init/files/gitattributes");
    scratch.write(".gitattributes", attributes).write("a b/é.csv", &survey(600)).commit("first");
    let command = format!("'{}' textconv", env!("CARGO_BIN_EXE_auditbook"));
    scratch.git(&["config", "diff.auditbook.textconv", &command]);
    scratch.write("a b/é.csv", &survey(601));
    let diff = scratch.git(&["diff", "--unified=0"]);
    for line in ["-rows: 600", "+rows: 601", "-  2025-03: 600", "+  2025-03: 601", "-  web: 300", "+  web: 301"] {
        assert!(diff.contains(line), "{line} is not in {diff}");
    }
    assert!(!diff.contains("phone"), "what did not change is not shown: {diff}");
}

#[test]
fn what_init_and_new_write_is_formatted() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let (code, _, err) = said(&auditbook(folder.path(), arguments));
        assert_eq!(code, Some(0), "{arguments:?}: {err}");
    };
    run(&["init", "."]);
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Audit).map(|kind| kind.name()) {
        run(&["new", kind, &format!("a-{kind}")]);
    }
    run(&["new", "audit", "an-audit", "--checklist", "service-standards"]);
    run(&["new", "metric", "a-csat", "--template", "csat"]);
    let (code, out, err) = said(&auditbook(folder.path(), &["fmt", "--check"]));
    assert_eq!((code, out.as_str()), (Some(0), ""), "{err}");
}

#[test]
fn what_would_change_is_shown_and_nothing_written() {
    let folder = workspace();
    let path = folder.path().join("audits/crooked.md");
    fs::write(&path, CROOKED).unwrap();
    let (code, out, _) = said(&auditbook(folder.path(), &["fmt", "--diff", "audits/crooked.md"]));
    assert_eq!(code, Some(1));
    assert!(
        out.starts_with("--- a/audits/crooked.md\n+++ b/audits/crooked.md\n@@ ") && out.contains("\n+title: x\n"),
        "{out}"
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), CROOKED);
}
