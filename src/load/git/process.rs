//! How `git` is run: in a folder, with arguments that are never a shell's, and nothing of the user's settings that would
//! change what is read. Its complaints become failures with a hint.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::error::Failure;

/// Settings of a user or a repository that would change what is read, or run programs.
const NEUTRAL: [&str; 16] = [
    "--no-pager",
    "--literal-pathspecs",
    "-c",
    "core.quotePath=false",
    "-c",
    "core.fsmonitor=false",
    // `git diff` writes the index where dates alone differ, and would run a hook.
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "log.showSignature=false",
    "-c",
    "log.follow=false",
    "-c",
    "i18n.logOutputEncoding=UTF-8",
    "-c",
    "color.ui=false",
];

/// Variables that a hook sets for the repository it runs in; the folder we were given decides instead.
const HOOK_VARIABLES: [&str; 7] =
    ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS"];

/// `git`, ready to run in `folder` with further arguments.
pub(super) fn command_in(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).args(NEUTRAL).stdin(Stdio::null());
    command
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        // A git that does not know the line above would ask a remote all the same: it may speak to none.
        .env("GIT_ALLOW_PROTOCOL", "none");
    for variable in HOOK_VARIABLES {
        command.env_remove(variable);
    }
    command
}

/// As [`command_in`], for a command that reads files of the work tree: none of the programs runs through which the local
/// settings pass their content.
pub(super) fn without_filters(folder: &Path) -> Result<Command, Failure> {
    let listed = ["config", "--null", "--name-only", "--get-regexp", r"^filter\..*\.(clean|smudge|process|required)$"];
    let listed = run_in(folder, listed).map_err(|error| cannot_start(&error))?.stdout;
    let names: BTreeSet<&[u8]> = listed.split(|&byte| byte == 0).filter(|name| !name.is_empty()).collect();
    let mut command = command_in(folder);
    // Behind those that a caller may have set in the same way: the last one holds.
    let before = std::env::var("GIT_CONFIG_COUNT").ok().and_then(|count| count.parse().ok()).unwrap_or(0_usize);
    for (index, name) in names.iter().enumerate() {
        let index = before + index;
        let value = if name.ends_with(b".required") { "false" } else { "" };
        command.env(format!("GIT_CONFIG_KEY_{index}"), text(name).as_ref());
        command.env(format!("GIT_CONFIG_VALUE_{index}"), value);
    }
    command.env("GIT_CONFIG_COUNT", (before + names.len()).to_string());
    Ok(command)
}

/// What git prints for `arguments` in `folder`, whatever its exit code.
pub(super) fn run_in<'a>(folder: &Path, arguments: impl IntoIterator<Item = &'a str>) -> io::Result<Output> {
    command_in(folder).args(arguments.into_iter().map(OsStr::new)).output()
}

/// Output as text; what is not UTF-8 is replaced.
pub(super) fn text(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// The failure of a git that cannot be started.
pub(super) fn cannot_start(error: &io::Error) -> Failure {
    let missing = error.kind() == io::ErrorKind::NotFound;
    Failure::Git {
        message: if missing { "the program `git` was not found".into() } else { format!("cannot start: {error}") },
        hint: missing.then(|| "install git and put it on the `PATH`".into()),
    }
}

/// What git complained of, with a hint for the complaints a user can mend.
pub(super) fn complaint(output: &Output) -> Failure {
    let stderr = text(&output.stderr);
    let first = stderr.lines().find(|line| !line.trim().is_empty()).unwrap_or("it stopped without a message");
    let message = first.trim_start_matches("fatal: ").trim_start_matches("error: ").trim_end_matches('.').to_owned();
    let hint = if stderr.contains("dubious ownership") {
        Some("if you trust it, run `git config --global --add safe.directory FOLDER`".into())
    } else if stderr.contains("shallow") {
        Some("run `git fetch --unshallow`".into())
    } else {
        None
    };
    Failure::Git { message, hint }
}
