//! Failures: the tool could not do its job. Never used for a fault in a document (see [`crate::diag`]).

use std::io::ErrorKind;
use std::path::PathBuf;

use thiserror::Error;

/// Why the tool could not do its job, each with what a user can do about it (see [`Failure::hint`]).
#[derive(Debug, Error)]
pub enum Failure {
    /// A file or folder could not be read or written.
    #[error("cannot {action} `{}`: {source}", path.display())]
    Io {
        /// What was tried, as a verb: `read`, `write`, `create`.
        action: &'static str,
        /// The path it was tried on.
        path: PathBuf,
        /// What the operating system answered.
        source: std::io::Error,
    },
    /// The arguments contradict each other or name something that does not exist.
    #[error("{message}")]
    Usage {
        /// What is wrong, lower case, no final period.
        message: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// `auditbook.yaml` is faulty, or no workspace was found.
    #[error("{message}")]
    Configuration {
        /// What is wrong, already rendered with its place where there is one.
        message: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// git is missing, refused a revision, or failed.
    #[error("git: {message}")]
    Git {
        /// What git said or what was missing.
        message: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// A template could not be read or rendered.
    #[error("template: {message}")]
    Template {
        /// The engine's message, with file, line and column.
        message: String,
    },
}

impl Failure {
    /// What the user can do about it: what is known where it happened, else what helps with failures of its kind.
    pub fn hint(&self) -> &str {
        match self {
            Self::Usage { hint: Some(hint), .. }
            | Self::Configuration { hint: Some(hint), .. }
            | Self::Git { hint: Some(hint), .. } => hint,
            Self::Io { source, .. } => hint_of(source.kind()),
            Self::Usage { .. } => "`auditbook help` lists the commands, `auditbook help COMMAND` says what one takes",
            Self::Configuration { .. } => "mend `auditbook.yaml` at the place that is shown",
            Self::Git { .. } => "run `git status` in the workspace: it may tell more",
            Self::Template { .. } => "mend the file in `templates/`, or remove it to have the built-in one back",
        }
    }

    /// Whether the reader of the output went away (`auditbook … | head`), which is no one's fault.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Io { source, .. } if source.kind() == ErrorKind::BrokenPipe)
    }

    /// A failure to `action` the file or folder at `path`.
    pub fn io(action: &'static str, path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::Io { action, path: path.into(), source }
    }
}

/// What helps where the operating system answered with an error of this kind.
fn hint_of(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "check the spelling of the path, and that the folder it lies in is there",
        ErrorKind::PermissionDenied => "check who may read and write there: `ls -ld` shows it",
        ErrorKind::ReadOnlyFilesystem => "write elsewhere: `build` takes `--out`",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "make room on the disk, then run the command again",
        ErrorKind::IsADirectory | ErrorKind::NotADirectory => {
            "name a file where a file is wanted, a folder where a folder is"
        }
        ErrorKind::InvalidFilename => "use a shorter name, without characters that the file system refuses",
        _ => "look whether the path is there and the disk sound, then run the command again",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_has_a_hint() {
        let text = String::new;
        let hint = || Some("do this".to_owned());
        let known = [
            Failure::Usage { message: text(), hint: hint() },
            Failure::Configuration { message: text(), hint: hint() },
            Failure::Git { message: text(), hint: hint() },
        ];
        assert!(known.iter().all(|failure| failure.hint() == "do this"));
        let mut others = vec![
            Failure::Usage { message: text(), hint: None },
            Failure::Configuration { message: text(), hint: None },
            Failure::Git { message: text(), hint: None },
            Failure::Template { message: text() },
        ];
        let kinds = [ErrorKind::NotFound, ErrorKind::PermissionDenied, ErrorKind::StorageFull, ErrorKind::Other];
        others.extend(kinds.map(|kind| Failure::io("read", "x", kind.into())));
        for (at, failure) in others.iter().enumerate() {
            assert!(failure.hint().len() > 20, "{failure:?}");
            assert!(others[..at].iter().all(|other| other.hint() != failure.hint()), "{failure:?}");
        }
    }
}
