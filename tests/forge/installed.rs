//! How a pipeline gets the program: from a release that is what its checksums say, and of the sources that are wanted; else it is built.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output};

use super::{binary, stderr, stdout};

/// A forge with one release, for this machine.
struct Released {
    folder: tempfile::TempDir,
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn shell(script: &str) -> Output {
    Command::new("bash")
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

impl Released {
    /// A release of the sources with this key, made as the workflow makes it.
    fn new(key: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let machine = if cfg!(target_arch = "aarch64") { "aarch64" } else { "x86_64" };
        let release = folder.path().join(format!("releases/download/v{VERSION}"));
        fs::create_dir_all(&release).unwrap();
        // In place of the program one that calls it: what is tested would take far longer to pack.
        let (program, release) = (folder.path().join("auditbook"), release.display());
        fs::write(&program, format!("#!/bin/sh\nexec '{}' \"$@\"\n", binary().display())).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let binary = program.display();
        let made = shell(&format!(
            "bash packaging/archive.sh '{binary}' {VERSION} {machine}-unknown-linux-musl '{release}'\n\
             bash packaging/checksums.sh '{release}' {key}"
        ));
        assert!(made.status.success(), "{}", stderr(&made));
        Self { folder }
    }

    fn install(&self, key: &str) -> (Output, PathBuf) {
        let into = self.folder.path().join("bin");
        let source = format!("file://{}", self.folder.path().display());
        let mut command = Command::new("bash");
        command.args(["ci/forge.sh", "install"]).arg(&into).arg(key).current_dir(env!("CARGO_MANIFEST_DIR"));
        (
            command.env("AUDITBOOK_SOURCE", source).env_remove("AUDITBOOK_VERSION").output().unwrap(),
            into.join("auditbook"),
        )
    }

    fn archive(&self) -> PathBuf {
        let release = self.folder.path().join(format!("releases/download/v{VERSION}"));
        let mut files = fs::read_dir(release).unwrap().map(|entry| entry.unwrap().path());
        files.find(|path| path.to_string_lossy().ends_with(".tar.gz")).unwrap()
    }
}

#[test]
fn a_release_is_installed_and_runs() {
    let released = Released::new("0123456789abcdef0123");
    for key in ["", "0123456789abcdef0123"] {
        let (run, program) = released.install(key);
        assert!(run.status.success(), "{}", stderr(&run));
        let asked = Command::new(program).arg("--version").output().unwrap();
        assert_eq!(stdout(&asked).trim(), format!("auditbook {VERSION}"));
    }
    let listed = Command::new("tar").arg("-tzf").arg(released.archive()).output().unwrap();
    for file in ["/auditbook\n", "/LICENSE-MIT", "/README.md", "/auditbook.1", "/completions/auditbook.bash"] {
        assert!(stdout(&listed).contains(file), "{file}: {}", stdout(&listed));
    }
}

#[test]
fn a_release_of_other_sources_or_bytes_is_not() {
    let released = Released::new("0123456789abcdef0123");
    let (run, program) = released.install("ffffffffffffffffffff");
    assert!(!run.status.success() && stderr(&run).contains("other sources") && !program.exists(), "{}", stderr(&run));
    let mut bytes = fs::read(released.archive()).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(released.archive(), bytes).unwrap();
    let (run, program) = released.install("");
    assert!(!run.status.success() && stderr(&run).contains("checksums") && !program.exists(), "{}", stderr(&run));
    fs::remove_file(released.archive()).unwrap();
    assert!(!released.install("").0.status.success());
}

#[test]
fn a_hook_takes_the_release_of_its_sources_once_or_builds() {
    let key = stdout(&shell("ci/sources.sh")).trim().to_owned();
    assert!(key.len() == 20, "{key}");
    let hook = |source: &str, home: &std::path::Path| {
        let built =
            "mkdir -p \"$XDG_CACHE_HOME\"; cargo() { echo built \"$@\"; }; export -f cargo; ci/hook.sh --version";
        let mut command = Command::new("bash");
        command.args(["-c", built]).current_dir(env!("CARGO_MANIFEST_DIR"));
        command
            .env("XDG_CACHE_HOME", home)
            .env("AUDITBOOK_SOURCE", source)
            .env_remove("AUDITBOOK_VERSION")
            .output()
            .unwrap()
    };
    let released = Released::new(&key);
    let home = tempfile::tempdir().unwrap();
    for source in [format!("file://{}", released.folder.path().display()), "file:///nowhere".into()] {
        let run = hook(&source, home.path());
        assert_eq!(stdout(&run).trim(), format!("auditbook {VERSION}"), "{}", stderr(&run));
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let run = hook("file:///nowhere", elsewhere.path());
    assert!(stderr(&run).contains("built install --quiet --locked"), "{}", stderr(&run));
}
