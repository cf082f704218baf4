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
    /// What stands where the branch is named that is published, for the name of one.
    branch: Option<fn(&str) -> String>,
}

/// The branch that templates name.
const BRANCH: &str = "main";

fn in_list(branch: &str) -> String {
    format!("branches: [{branch}]")
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
            branch: Some(in_list),
        },
        ForgeChoice::Gitlab => Template {
            files: &[(".gitlab-ci.yml", include_str!("../../../ci/gitlab.yml")), (".gitlab/auditbook.sh", SCRIPT)],
            blank: "AUDITBOOK_WORKSPACE: \".\"",
            filled: variable,
            // The forge has a variable for it.
            branch: None,
        },
        ForgeChoice::Forgejo => Template {
            files: &[
                (".forgejo/workflows/auditbook.yml", include_str!("../../../ci/forgejo.yml")),
                (".forgejo/auditbook.sh", SCRIPT),
            ],
            blank: "AUDITBOOK_WORKSPACE: \".\"",
            filled: variable,
            branch: Some(in_list),
        },
        ForgeChoice::Bitbucket => Template {
            files: &[
                ("bitbucket-pipelines.yml", include_str!("../../../ci/bitbucket.yml")),
                (".bitbucket/auditbook.sh", SCRIPT),
            ],
            blank: "export AUDITBOOK_WORKSPACE=\".\"",
            filled: |below| quoted(&format!("export AUDITBOOK_WORKSPACE='{}'", below.replace('\'', "'\\''"))),
            branch: Some(|branch| format!("  branches:\n    {branch}:\n")),
        },
    }
}

/// Returns the paths and texts of the forge's files for the workspace that will be in `folder`. A forge reads them at the top
/// of a repository only; where the workspace lies below that, they say where.
pub(super) fn files(forge: ForgeChoice, folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (top, below) = place(folder).unwrap_or_else(|| (folder.to_owned(), String::new()));
    let template = template(forge);
    let branch = repository(folder).and_then(|found| found.default_branch()).filter(|branch| branch != BRANCH);
    let named = |text: &str| {
        let mut text = text.to_owned();
        if !below.is_empty() {
            text = text.replacen(template.blank, &(template.filled)(&below), 1);
        }
        if let (Some(branch), Some(said)) = (&branch, template.branch) {
            let is_plain = branch.chars().all(|c| c.is_ascii_alphanumeric() || "._/-".contains(c));
            let branch = if is_plain { branch.clone() } else { format!("{branch:?}") };
            text = text.replacen(&said(BRANCH), &said(&branch), 1);
        }
        text
    };
    template.files.iter().map(|(path, text)| (top.join(path), named(text).into_bytes())).collect()
}

/// What has to be set on the forge, once, for all of it to work.
pub(super) fn to_set(forge: ForgeChoice) -> &'static str {
    match forge {
        ForgeChoice::Github => {
            "on GitHub: Settings, Pages, Source: GitHub Actions; no token is needed, as the run's own writes the comment\n"
        }
        ForgeChoice::Gitlab => {
            "on GitLab: Settings, CI/CD, Variables: AUDITBOOK_TOKEN, masked, a project access token (Reporter, scope api), for the \
             note on a merge request and for approvals; Build, Pipeline schedules: the default branch, once a day\n"
        }
        ForgeChoice::Forgejo => {
            "on Forgejo or Gitea: Actions switched on; where the run's own token may not write comments, the secret AUDITBOOK_TOKEN, \
             a token with write:issue and read:repository\n"
        }
        ForgeChoice::Bitbucket => {
            "on Bitbucket: Repository variables: AUDITBOOK_TOKEN, secured, a repository access token (pull requests: write), for the \
             comment and for approvals; Pipelines, Schedules: the pipeline `daily`, once a day\n"
        }
    }
}

/// The repository that `folder`, or the nearest folder above it that exists, lies in.
fn repository(folder: &Path) -> Option<Repository> {
    let mut existing = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    while !existing.exists() {
        existing = existing.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    }
    Repository::find(existing).ok().flatten()
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
