//! Sites put in place, kept, replaced and verified.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use auditbook::error::Failure;
use auditbook::write::{self, Files, MANIFEST, Patience, Published, Sink, verify};

pub(crate) fn publish(output: &Path, files: &Files) -> Result<Published, Failure> {
    write::publish(output, Patience::default(), |site| files.iter().try_for_each(|(path, bytes)| site.put(path, bytes)))
}

fn site(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// Everything in a folder, to see that nothing else lies about.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_site_is_written_replaced_and_pruned() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("deep/site");
    let first = site(&[("index.html", "one"), ("audit/é \"q\".html", "a"), ("old/x.html", "x")]);
    let done = publish(&output, &first).unwrap();
    assert_eq!(done, Published { written: 4, ..Published::default() });
    assert_eq!(fs::read(output.join("audit/é \"q\".html")).unwrap(), b"a");
    let second = site(&[("index.html", "two"), ("audit/é \"q\".html", "a"), ("new.html", "n")]);
    let done = publish(&output, &second).unwrap();
    assert_eq!(done, Published { written: 3, unchanged: 1, removed: 1, kept: 0 });
    assert_eq!(names(&output), ["audit", "index.html", MANIFEST, "new.html"]);
    assert_eq!(names(&folder.path().join("deep")), ["site"]);
}

#[test]
fn equal_files_keep_their_date() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    let files = site(&[("index.html", "one"), ("a.css", "a")]);
    publish(&output, &files).unwrap();
    let past = SystemTime::now() - Duration::from_secs(1_000_000);
    fs::File::options().write(true).open(output.join("a.css")).unwrap().set_modified(past).unwrap();
    let done = publish(&output, &files).unwrap();
    assert_eq!((done.written, done.unchanged), (0, 3));
    assert_eq!(fs::metadata(output.join("a.css")).unwrap().modified().unwrap(), past);
}

#[test]
fn what_is_not_ours_stays() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    fs::create_dir(&output).unwrap();
    fs::write(output.join(".gitkeep"), "").unwrap();
    publish(&output, &site(&[("index.html", "one")])).unwrap();
    fs::create_dir(output.join("mine")).unwrap();
    fs::write(output.join("mine/CNAME"), "example.org").unwrap();
    let done = publish(&output, &site(&[("index.html", "two")])).unwrap();
    assert_eq!(done.kept, 2);
    assert_eq!(names(&output), [".gitkeep", "index.html", MANIFEST, "mine"]);
    assert_eq!(fs::read(output.join("mine/CNAME")).unwrap(), b"example.org");

    let failure = publish(&output, &site(&[("index.html", "three"), ("mine/CNAME", "evil")])).unwrap_err();
    assert!(failure.to_string().contains("mine/CNAME"), "{failure}");
    assert_eq!(fs::read(output.join("index.html")).unwrap(), b"two");
}

#[test]
fn a_folder_of_someone_else_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    fs::create_dir(&output).unwrap();
    fs::write(output.join("thesis.txt"), "mine").unwrap();
    let failure = publish(&output, &site(&[("index.html", "one")])).unwrap_err();
    assert!(failure.to_string().contains("is not empty"), "{failure}");
    assert_eq!((names(&output), names(folder.path())), (vec!["thesis.txt".to_owned()], vec!["site".to_owned()]));
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(publish(&file, &Files::new()).is_err());
    for path in ["../x", "/x", "a//b", "", "manifest.json", "a\\b"] {
        assert!(publish(&folder.path().join("other"), &site(&[(path, "x")])).is_err(), "{path}");
    }
    assert!(!folder.path().join("x").exists());
}

#[test]
fn a_failure_leaves_the_previous_site_whole() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    publish(&output, &site(&[("index.html", "one"), ("a/b.html", "b")])).unwrap();
    let before = verify(&output).unwrap();
    // A name longer than any file system takes fails in the middle of writing.
    let long = "x".repeat(300);
    assert!(publish(&output, &site(&[("index.html", "two"), (&long, "x")])).is_err());
    // A file cannot also be a folder.
    assert!(publish(&output, &site(&[("a", "a"), ("a/b.html", "b")])).is_err());
    assert_eq!(fs::read(output.join("index.html")).unwrap(), b"one");
    assert_eq!(verify(&output).unwrap(), before);
    assert_eq!(names(folder.path()), ["site"]);
}

#[test]
fn what_a_crash_left_behind_is_cleared() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    publish(&output, &site(&[("index.html", "one")])).unwrap();
    fs::write(output.join("mine.txt"), "mine").unwrap();
    // Between the two renames of a platform that cannot exchange.
    fs::rename(&output, folder.path().join(".site.auditbook-previous")).unwrap();
    fs::create_dir(folder.path().join(".site.auditbook-next")).unwrap();
    fs::write(folder.path().join(".site.auditbook-next/half.html"), "ha").unwrap();
    let done = publish(&output, &site(&[("index.html", "one")])).unwrap();
    assert_eq!((done.unchanged, done.kept), (2, 1));
    assert_eq!(names(folder.path()), ["site"]);
    assert_eq!(names(&output), ["index.html", MANIFEST, "mine.txt"]);
}

#[test]
fn builds_at_the_same_time_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    let letters = ["a", "b", "c", "d", "e", "f"];
    let versions: Vec<Files> = letters
        .iter()
        .map(|letter| (0..40).map(|page| (format!("{page}.html"), letter.as_bytes().to_vec())).collect())
        .collect();
    publish(&output, &versions[0]).unwrap();
    std::thread::scope(|scope| {
        for version in &versions {
            scope.spawn(|| (0..4).for_each(|_| assert!(publish(&output, version).is_ok())));
        }
        // Whoever reads meanwhile sees whole sites only.
        scope.spawn(|| {
            for _ in 0..200 {
                assert!(output.join("39.html").exists());
            }
        });
    });
    assert!(verify(&output).unwrap().is_sound());
    assert_eq!(names(folder.path()), ["site"]);
}

#[cfg(unix)]
#[test]
fn an_output_that_is_a_link_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("real")).unwrap();
    std::os::unix::fs::symlink("real", folder.path().join("site")).unwrap();
    publish(&folder.path().join("site"), &site(&[("index.html", "one")])).unwrap();
    assert!(fs::symlink_metadata(folder.path().join("site")).unwrap().is_symlink());
    assert_eq!(fs::read(folder.path().join("real/index.html")).unwrap(), b"one");
}

#[test]
fn a_changed_site_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    assert!(verify(&output).is_err());
    fs::create_dir(&output).unwrap();
    fs::write(output.join(".gitkeep"), "").unwrap();
    publish(&output, &site(&[("index.html", "one"), ("a.css", "a"), ("b/c.html", "c")])).unwrap();
    assert_eq!(verify(&output).unwrap().intact, 3);
    fs::write(output.join("index.html"), "0ne").unwrap();
    fs::remove_file(output.join("b/c.html")).unwrap();
    fs::write(output.join("b/extra.html"), "").unwrap();
    let found = verify(&output).unwrap();
    assert!(!found.is_sound());
    assert_eq!((found.intact, found.missing, found.changed), (1, vec!["b/c.html".into()], vec!["index.html".into()]));
    assert_eq!(found.extra, ["b/extra.html"]);
}
