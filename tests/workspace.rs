//! A workspace in a temporary folder, and the real program run in it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use auditbook::compute::{Edition, compute};
use auditbook::load::WorkTree;
use auditbook::report::SourceState;
use auditbook::validate::{read_config, validate};

/// A workspace that goes away with the test.
pub(crate) struct Workspace {
    folder: tempfile::TempDir,
}

/// What the program printed and how it ended.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}\n{}\n{}", self.out, self.err))
    }
}

impl Workspace {
    /// A workspace without settings and documents.
    pub(crate) fn new() -> Self {
        let workspace = Self { folder: tempfile::tempdir().unwrap() };
        workspace.with("auditbook.yaml", "title: Test\n")
    }

    /// The same with `text` in the file `path`.
    pub(crate) fn with(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    /// The same with all of `files`: path and text.
    pub(crate) fn with_all(self, files: &[(&str, &str)]) -> Self {
        files.iter().for_each(|(path, text)| self.write(path, text));
        self
    }

    /// Writes `text` to `path`.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The report as of `as_of`; the documents must be without error.
    pub(crate) fn report(&self, as_of: &str) -> serde_json::Value {
        let tree = WorkTree::new(self.path()).unwrap();
        let validated = validate(&tree, read_config(&tree).unwrap()).unwrap();
        assert!(!validated.has_errors(), "{:#?}", validated.diagnostics);
        let edition = Edition { as_of: as_of.parse().unwrap(), source: SourceState::default() };
        serde_json::to_value(compute(&validated.workspace, &edition, validated.diagnostics)).unwrap()
    }

    /// Runs `auditbook` in the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        auditbook(self.path(), arguments)
    }

    /// Every file of the site as of `as_of`, by its path in it.
    pub(crate) fn build(&self, as_of: &str) -> Site {
        let out = tempfile::tempdir().unwrap();
        let ran = self.run(&["build", "--as-of", as_of, "--out", &out.path().join("site").to_string_lossy()]);
        assert_eq!(ran.code, 0, "{}\n{}", ran.out, ran.err);
        let mut files = BTreeMap::new();
        gather(&out.path().join("site"), "", &mut files);
        Site(files)
    }

    /// The diagnostics of `check`: code, file, line, column.
    pub(crate) fn findings(&self) -> Vec<(String, String, u64, u64)> {
        let ran = self.run(&["check", "--format", "json", "--as-of", "2025-06-30"]);
        let diagnostics = ran.json()["diagnostics"].as_array().unwrap().clone();
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        diagnostics
            .iter()
            .map(|d| (text(&d["code"]), text(&d["file"]), d["line"].as_u64().unwrap(), d["column"].as_u64().unwrap()))
            .collect()
    }

    /// The codes of the diagnostics of `check`, in order.
    pub(crate) fn codes(&self) -> Vec<String> {
        self.findings().into_iter().map(|(code, ..)| code).collect()
    }
}

/// What a build wrote: bytes by path.
pub(crate) struct Site(pub(crate) BTreeMap<String, Vec<u8>>);

impl Site {
    /// The text of the file at `path`.
    pub(crate) fn text(&self, path: &str) -> String {
        let bytes = self.0.get(path).unwrap_or_else(|| panic!("no {path} among {:?}", self.0.keys()));
        String::from_utf8(bytes.clone()).unwrap()
    }
}

fn gather(folder: &Path, under: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{under}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, std::fs::read(entry.path()).unwrap());
        }
    }
}

/// Runs `auditbook` in `folder`.
pub(crate) fn auditbook(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null()).env_remove("SOURCE_DATE_EPOCH");
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: status.code().unwrap_or(-1), out: text(stdout), err: text(stderr) }
}
