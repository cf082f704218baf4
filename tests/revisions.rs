//! `build --rev`, `export --rev`, `check --gate regression` and `--changed-since` on scripted repositories.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diff::{auditbook, printed, workspace};
use crate::scratch::Scratch;

/// Every file below `folder` by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    walk.map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap().display().to_string();
        (path, std::fs::read(entry.path()).unwrap())
    })
    .collect()
}

#[test]
fn a_revision_builds_like_its_checkout() {
    let scratch = Scratch::new();
    scratch.write(".gitignore", "site/\n");
    workspace(&scratch);
    scratch.commit("first");
    scratch.git(&["tag", "-a", "-m", "one", "v1"]);
    scratch.write("audits/pages/terms.md", "---\nkind: page\ntitle: Terms\n---\nOther words.\n").commit("second");
    let (folder, out) = (scratch.path(), tempfile::tempdir().unwrap());
    let (built, checked_out) = (out.path().join("built"), out.path().join("checked-out"));
    let checkout = out.path().join("tree");
    scratch.git(&["worktree", "add", "-q", "--detach", checkout.to_str().unwrap(), "v1"]);
    for as_of in ["2025-07-01", "2025-08-01"] {
        printed(&folder, &["build", "--rev", "v1", "--as-of", as_of, "--out", built.to_str().unwrap()], 0);
        printed(&checkout, &["build", "--as-of", as_of, "--out", checked_out.to_str().unwrap()], 0);
        let (built, checked_out) = (files(&built), files(&checked_out));
        assert!(built.len() > 5);
        let differing = built.keys().chain(checked_out.keys()).find(|path| built.get(*path) != checked_out.get(*path));
        assert_eq!(differing, None);
        let of = |folder: &Path, arguments: &[&str]| {
            printed(folder, &[&["export", "--as-of", as_of], arguments].concat(), 0)
        };
        assert_eq!(of(&folder, &["--rev", "v1"]), of(&checkout, &[]));
    }
    assert_eq!(scratch.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_regression_fails_the_gate_against_its_base() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.commit("first");
    let folder = scratch.path();
    printed(&folder, &["check", "--gate", "regression"], 0);
    let metric = std::fs::read_to_string(folder.join("audits/metrics/fcr.md")).unwrap();
    scratch.write("audits/metrics/fcr.md", &metric.replace("2025-06: 76", "2025-06: 60"));
    let found = printed(&folder, &["check", "--gate", "regression", "--format", "json"], 1);
    assert!(found.contains("gate-regression") && found.contains("audits/metrics/fcr.md"), "{found}");
    assert!(found.contains("met → missed"), "{found}");
    scratch.commit("worse");
    printed(&folder, &["check", "--gate", "regression"], 0);
    printed(&folder, &["check", "--gate", "regression", "--base", "HEAD~1"], 1);
    printed(&folder, &["check", "--gate", "regression", "--changed-since", "HEAD~1"], 1);
}

#[test]
fn only_what_a_change_touches_is_reported_under_its_path_in_the_repository() {
    let scratch = Scratch::new();
    scratch.write("quality/auditbook.yaml", "").write("quality/audits/old.md", "---\nkind: pag\n---\n");
    scratch.commit("first");
    scratch.write("quality/audits/a b.md", "---\nkind: pag\nid: ab\n---\n").commit("second");
    scratch.write("quality/audits/new.md", "---\nkind: pag\n---\n");
    let folder = scratch.path().join("quality");
    let since =
        |revision: &str, format: &str| printed(&folder, &["check", "--changed-since", revision, "--format", format], 1);
    let both = since("HEAD~1", "json");
    assert!(
        both.contains("\"audits/a b.md\"") && both.contains("\"audits/new.md\"") && !both.contains("old.md"),
        "{both}"
    );
    let last = since("HEAD", "json");
    assert!(last.contains("audits/new.md") && !last.contains("a b.md"), "{last}");
    for format in ["github", "gitlab", "sarif", "junit"] {
        let told = since("HEAD~1", format);
        assert!(told.contains("quality/audits/new.md") && !told.contains("old.md"), "{format}: {told}");
    }
    scratch.git(&["add", "--all"]);
    scratch.commit("third");
    let clean = auditbook(&folder, &["check", "--changed-since", "HEAD"]);
    assert_eq!(clean.status.code(), Some(0));
}

#[test]
fn the_page_of_changes_tells_what_moved_from_month_to_month() {
    let scratch = Scratch::new();
    scratch.write(".gitignore", "site/\n");
    workspace(&scratch);
    scratch.commit("first");
    let folder = scratch.path();
    let metric = std::fs::read_to_string(folder.join("audits/metrics/fcr.md")).unwrap();
    scratch.write("audits/metrics/fcr.md", &metric.replace("2025-06: 76", "2025-06: 72")).commit("second");
    let page = |as_of: &str| {
        printed(&folder, &["build", "--as-of", as_of], 0);
        std::fs::read_to_string(folder.join("site/changes.html")).unwrap()
    };
    // Every commit is of January: in its course there is no earlier month, after it nothing moved but time.
    assert!(!page("2025-01-20").contains("id=\"moved-"));
    // The second commit is what is built, so that only time moved since the end of January.
    let later = page("2025-07-01");
    assert!(later.contains("id=\"moved-2025-07-01\"") == later.contains("31 January 2025"), "{later}");
    scratch.git(&["tag", "v1", "HEAD~1"]);
    scratch.git(&["tag", "v2"]);
    let tagged = page("2025-07-01");
    assert!(tagged.contains("v2 to 1 July 2025") && tagged.contains("72%"), "{tagged}");
}
