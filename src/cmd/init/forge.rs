//! What a forge needs to run auditbook: the files that also lie ready to use in the program's own repository.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::super::new::quoted;
use super::ForgeChoice;
use crate::load::Repository;

/// Returns the path and text of the forge's file for the workspace that will be in `folder`. A forge reads it at the top of
/// a repository only; where the workspace lies below that, the file says where.
pub(super) fn file(forge: ForgeChoice, folder: &Path) -> (PathBuf, Vec<u8>) {
    let (top, below) = place(folder).unwrap_or_else(|| (folder.to_owned(), String::new()));
    let (path, text, blank, filled) = match forge {
        ForgeChoice::Github => (
            ".github/workflows/auditbook.yml",
            include_str!("../../../ci/github.yml"),
            "# workspace: quality",
            "workspace: ",
        ),
        ForgeChoice::Gitlab => (
            ".gitlab-ci.yml",
            include_str!("../../../ci/gitlab.yml"),
            "AUDITBOOK_WORKSPACE: \".\"",
            "AUDITBOOK_WORKSPACE: ",
        ),
    };
    let text = if below.is_empty() {
        text.to_owned()
    } else {
        text.replacen(blank, &format!("{filled}{}", quoted(&below)), 1)
    };
    (top.join(path), text.into_bytes())
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
