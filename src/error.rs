//! Failures: the tool could not do its job. Never used for a fault in a document (see [`crate::diag`]).

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
    /// What the user can do about it, where that is known.
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::Usage { hint, .. } | Self::Configuration { hint, .. } | Self::Git { hint, .. } => hint.as_deref(),
            Self::Io { .. } | Self::Template { .. } => None,
        }
    }

    /// Whether the reader of the output went away (`auditbook … | head`), which is no one's fault.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Io { source, .. } if source.kind() == std::io::ErrorKind::BrokenPipe)
    }

    /// A failure to `action` the file or folder at `path`.
    pub fn io(action: &'static str, path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::Io { action, path: path.into(), source }
    }
}
