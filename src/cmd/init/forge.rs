//! What a forge needs to run auditbook: the files that also lie ready to use in the program's own repository.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::super::new::quoted;
use super::ForgeChoice;
use crate::load::Repository;

/// What a forge reads: files at their paths from the top of a repository, and the line that names the workspace.
struct Template {
    files: &'static [(&'static str, &'static str)],
    /// What stands where the workspace is the top of the repository.
    blank: &'static str,
    /// What stands there otherwise, for the workspace's folder.
    filled: fn(&str) -> String,
}

/// What a run on every forge but GitHub says to it and asks of it.
const SCRIPT: &str = include_str!("../../../ci/forge.sh");

fn variable(below: &str) -> String {
    format!("AUDITBOOK_WORKSPACE: {}", quoted(below))
}

fn template(forge: ForgeChoice) -> Template {
    match forge {
        ForgeChoice::Github => Template {
            files: &[
                (".github/workflows/auditbook.yml", include_str!("../../../ci/github.yml")),
                (".github/workflows/auditbook-comment.yml", include_str!("../../../ci/github-comment.yml")),
            ],
            blank: "# workspace: quality",
            filled: |below| format!("workspace: {}", quoted(below)),
        },
        ForgeChoice::Gitlab => Template {
            files: &[(".gitlab-ci.yml", include_str!("../../../ci/gitlab.yml")), (".gitlab/auditbook.sh", SCRIPT)],
            blank: "AUDITBOOK_WORKSPACE: \".\"",
            filled: variable,
        },
        ForgeChoice::Forgejo => Template {
            files: &[
                (".forgejo/workflows/auditbook.yml", include_str!("../../../ci/forgejo.yml")),
                (".forgejo/auditbook.sh", SCRIPT),
            ],
            blank: "AUDITBOOK_WORKSPACE: \".\"",
            filled: variable,
        },
        ForgeChoice::Bitbucket => Template {
            files: &[
                ("bitbucket-pipelines.yml", include_str!("../../../ci/bitbucket.yml")),
                (".bitbucket/auditbook.sh", SCRIPT),
            ],
            blank: "export AUDITBOOK_WORKSPACE=\".\"",
            filled: |below| quoted(&format!("export AUDITBOOK_WORKSPACE='{}'", below.replace('\'', "'\\''"))),
        },
    }
}

/// Returns the paths and texts of the forge's files for the workspace that will be in `folder`. A forge reads them at the top
/// of a repository only; where the workspace lies below that, they say where.
pub(super) fn files(forge: ForgeChoice, folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (top, below) = place(folder).unwrap_or_else(|| (folder.to_owned(), String::new()));
    let template = template(forge);
    let named = |text: &str| {
        if below.is_empty() { text.to_owned() } else { text.replacen(template.blank, &(template.filled)(&below), 1) }
    };
    template.files.iter().map(|(path, text)| (top.join(path), named(text).into_bytes())).collect()
}

/// The top of the repository that `folder` lies in and the way from there to it; nothing outside of any repository, or
/// where `folder` is the top.
fn place(folder: &Path) -> Option<(PathBuf, String)> {
    let mut existing = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut missing: Vec<OsString> = Vec::new();
    let found = loop {
        if let Ok(found) = existing.canonicalize() {
            break found;
        }
        missing.push(existing.file_name()?.to_owned());
        existing = existing.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    };
    let repository = Repository::find(&found).ok().flatten()?;
    let prefix = repository.prefix();
    let depth = prefix.split('/').filter(|part| !part.is_empty()).count();
    let below: Vec<String> = prefix
        .split('/')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .chain(missing.iter().rev().map(|part| part.to_string_lossy().into_owned()))
        .collect();
    let top = found.ancestors().nth(depth)?.to_owned();
    (!below.is_empty()).then(|| (top, below.join("/")))
}
