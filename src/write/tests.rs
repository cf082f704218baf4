//! Every call that changes the disk fails once, and dies once: a site is always whole, and the next build mends what lies about.

use std::fs;
use std::path::Path;

use super::disk::faults::{Plan, under};
use super::{Patience, Published, Sink, publish, replace_file, verify, write_new_file};
use crate::error::Failure;

fn site(output: &Path, text: &str) -> Result<Published, Failure> {
    let files = [("index.html", text), ("same.html", "same"), ("a/b.html", text), ("a/same.css", "same")];
    publish(output, Patience::default(), |sink| {
        files.iter().try_for_each(|(path, text)| sink.put(path, text.as_bytes()))
    })
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Builds `two` over `one` with the nth call failing, for every n; says how many there were.
fn at_every_call(lasting: bool, exchanges: bool) -> usize {
    for nth in 1.. {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().canonicalize().unwrap();
        let output = below.join("site");
        site(&output, "one").unwrap();
        fs::write(output.join("mine.txt"), "mine").unwrap();
        let (outcome, failed) = under(Plan { below: below.clone(), nth, lasting, exchanges }, || site(&output, "two"));
        if !exchanges && !output.exists() {
            // It died between two renames: a build that fails brings back what stood there.
            assert!(lasting, "call {nth}");
            let nothing =
                publish(&output, Patience::default(), |_| Err(Failure::Usage { message: String::new(), hint: None }));
            assert!(nothing.is_err());
        }
        let found = verify(&output).unwrap();
        assert!(found.is_sound(), "call {nth}: {found:?}");
        let text = fs::read_to_string(output.join("index.html")).unwrap();
        assert!(text == "two" || (text == "one" && outcome.is_err()), "call {nth}: {text}, {outcome:?}");
        assert_eq!(fs::read(output.join("mine.txt")).unwrap(), b"mine", "call {nth}");
        assert_eq!(site(&output, "two").unwrap().kept, 1, "call {nth}");
        assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "two");
        assert_eq!(names(&below), ["site"], "call {nth}");
        if !failed {
            return nth - 1;
        }
    }
    0
}

#[test]
fn a_site_is_whole_whichever_call_fails() {
    let (calls, without_exchange) = (at_every_call(false, true), at_every_call(false, false));
    assert!(calls > 12 && without_exchange > calls, "{calls}, {without_exchange}");
}

#[test]
fn a_site_is_whole_wherever_a_build_dies() {
    let (calls, without_exchange) = (at_every_call(true, true), at_every_call(true, false));
    assert!(calls > 12 && without_exchange > calls, "{calls}, {without_exchange}");
}

#[test]
fn a_file_is_old_or_new_whichever_call_fails() {
    for nth in 1.. {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().canonicalize().unwrap();
        fs::write(below.join("old.md"), "one").unwrap();
        let plan = || Plan { below: below.clone(), nth, lasting: true, exchanges: true };
        let (replaced, failed) = under(plan(), || replace_file(&below.join("old.md"), b"two"));
        let text = fs::read_to_string(below.join("old.md")).unwrap();
        assert!(text == "two" || (text == "one" && replaced.is_err()), "call {nth}");
        let (written, _) = under(plan(), || write_new_file(&below.join("new.md"), b"two"));
        let new = fs::read(below.join("new.md")).ok();
        assert!(new.as_deref() == Some(b"two") || (new.is_none() && written.is_err()), "call {nth}: {new:?}");
        assert!(
            names(&below).iter().all(|name| Path::new(name).extension().is_some_and(|ending| ending == "md")),
            "call {nth}"
        );
        if !failed {
            assert!(nth > 3);
            return;
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_planted_beside_the_output_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("elsewhere")).unwrap();
    fs::write(folder.path().join("elsewhere/kept.txt"), "kept").unwrap();
    for planted in [".site.auditbook-previous", ".site.auditbook-next"] {
        std::os::unix::fs::symlink("elsewhere", folder.path().join(planted)).unwrap();
    }
    let output = folder.path().join("site");
    site(&output, "one").unwrap();
    assert!(fs::symlink_metadata(&output).unwrap().is_dir());
    assert_eq!(names(folder.path()), ["elsewhere", "site"]);
    assert_eq!(names(&folder.path().join("elsewhere")), ["kept.txt"]);
}

#[test]
fn a_wait_for_another_build_says_so_and_ends() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static TOLD: AtomicUsize = AtomicUsize::new(0);
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    let held = super::lock::Lock::wait(&folder.path().canonicalize().unwrap(), "site", Patience::default()).unwrap();
    let most = std::time::Duration::from_millis(120);
    let patience = Patience { most, told: |_| _ = TOLD.fetch_add(1, Ordering::Relaxed) };
    let waited = publish(&output, patience, |_| Ok(())).unwrap_err();
    assert!(waited.to_string().contains("another build"), "{waited}");
    assert_eq!(TOLD.load(Ordering::Relaxed), 1);
    drop(held);
    publish(&output, patience, |_| Ok(())).unwrap();
    assert_eq!(TOLD.load(Ordering::Relaxed), 1);
}
