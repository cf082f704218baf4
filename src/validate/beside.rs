//! What lies beside the documents and has a say in the results: the theme, attachments, files that the settings name, and the
//! files by which a forge runs auditbook.
//!
//! In: a tree. Out: a hash for each such file, for a comparison. Nothing is read into it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::error::Failure;
use crate::load::{self, CONFIGURATION, Tree};
use crate::model::Config;
use crate::schema::calendar::Holidays;

/// The folder whose files override those of the built-in theme.
const TEMPLATES: &str = "templates";

/// Folders in which forges keep what they run.
const FORGES: [&str; 8] =
    [".github", ".gitlab", ".forgejo", ".gitea", ".bitbucket", ".woodpecker", ".circleci", ".pre-commit"];

/// Files by which forges, hooks and git itself are told what to run, and who has to agree.
const PIPELINES: [&str; 13] = [
    ".gitlab-ci.yml",
    ".gitlab-ci.yaml",
    "bitbucket-pipelines.yml",
    ".pre-commit-config.yaml",
    ".pre-commit-hooks.yaml",
    ".woodpecker.yml",
    "azure-pipelines.yml",
    "action.yml",
    "action.yaml",
    "Jenkinsfile",
    "CODEOWNERS",
    ".gitattributes",
    ".mailmap",
];

/// Those that matter without naming auditbook: they say how files are read and shown, who has to agree, and who is who.
const ALWAYS: [&str; 3] = ["CODEOWNERS", ".gitattributes", ".mailmap"];

/// The largest file of a forge that is looked at.
const MOST: u64 = 1 << 20;

/// The largest file that is hashed, whatever the settings read: a limit that is lower hides no file.
const LARGEST: u64 = 256 << 20;

/// A file beside the documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BesideFile {
    /// What it is for.
    pub kind: BesideKind,
    /// The SHA-256 of its bytes.
    pub hash: [u8; 32],
    /// Whether it has a say in results, as far as its text tells.
    pub matters: bool,
}

/// What a file beside the documents is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BesideKind {
    /// Part of the site's theme.
    Theme,
    /// How a forge runs auditbook.
    Pipeline,
    /// The findings that a forge's run of auditbook accepts.
    Baseline,
    /// Named by the settings.
    Setting,
    /// Beside a document that may show it.
    Attachment,
}

impl BesideFile {
    fn new(kind: BesideKind, bytes: &[u8], matters: bool) -> Self {
        Self { kind, hash: Sha256::digest(bytes).into(), matters }
    }
}

/// Every such file of the workspace in `tree` by its path; a file that cannot be read is none.
pub(super) fn beside(tree: &dyn Tree, config: &Config) -> Result<BTreeMap<String, BesideFile>, Failure> {
    let mut found = pipelines(tree)?;
    let mut add = |path: String, kind| {
        if let Ok(bytes) = tree.read(&path, LARGEST) {
            found.insert(path, BesideFile::new(kind, &bytes, true));
        }
    };
    for entry in tree.list(&config.content, &[&config.output])? {
        // git reads its own files in any folder.
        let is_of_git = crate::source::file_name(&entry.path) == ".gitattributes";
        if !is_text(&entry.path) {
            add(entry.path, if is_of_git { BesideKind::Pipeline } else { BesideKind::Attachment });
        }
    }
    tree.list(TEMPLATES, &[])?.into_iter().for_each(|entry| add(entry.path, BesideKind::Theme));
    for calendar in &config.calendars {
        if let Some(Holidays::File(named)) = &calendar.holidays
            && let Ok(path) = load::resolve(CONFIGURATION, &named.value)
        {
            add(path, BesideKind::Setting);
        }
    }
    Ok(found)
}

/// Documents and rows are compared for themselves.
fn is_text(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_lowercase());
    matches!(extension.as_deref(), Some("md" | "csv" | "tsv"))
}

/// The files by which a forge runs auditbook, in a `tree` from the top of a repository.
pub fn pipelines(tree: &dyn Tree) -> Result<BTreeMap<String, BesideFile>, Failure> {
    let mut paths: Vec<String> = PIPELINES.iter().map(|path| (*path).to_owned()).collect();
    for folder in FORGES {
        paths.extend(tree.list(folder, &[])?.into_iter().map(|entry| entry.path));
    }
    let mut found = BTreeMap::new();
    for path in paths {
        let Ok(bytes) = tree.read(&path, MOST) else { continue };
        let name = crate::source::file_name(&path);
        let matters = ALWAYS.contains(&name) || bytes.windows(9).any(|word| word == b"auditbook");
        for baseline in if matters { baselines(&bytes) } else { Vec::new() } {
            if let Ok(accepted) = tree.read(&baseline, MOST) {
                found.insert(baseline, BesideFile::new(BesideKind::Baseline, &accepted, true));
            }
        }
        found.insert(path, BesideFile::new(BesideKind::Pipeline, &bytes, matters));
    }
    Ok(found)
}

/// The files whose findings are accepted by what `pipeline` runs, as `check --baseline FILE` names them.
fn baselines(pipeline: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(pipeline);
    let named = text.split("--baseline").skip(1).filter_map(|rest| {
        let rest = rest.strip_prefix('=').or_else(|| rest.strip_prefix([' ', '\t']))?;
        let path = rest.trim_start().split(|c: char| c.is_whitespace() || ";&|)".contains(c)).next()?;
        let path = path.trim_matches(['"', '\'', ',', ']']).trim_start_matches("./");
        (!path.is_empty()).then(|| path.to_owned())
    });
    named.collect()
}
