//! The workspace as it is now, and the site as it was when its documents last had no error.

use std::path::PathBuf;
use std::sync::Arc;

use crate::diag::{Diagnostic, Severity};
use crate::error::Failure;
use crate::export;
use crate::files::{Files, Kept};
use crate::session::Session;
use crate::site::{self, Theme};

/// Where a theme comes from.
pub type Source = Box<dyn Fn() -> Result<Theme, Failure> + Send>;

/// The folder whose files change the look of pages.
const TEMPLATES: &str = "templates/";

/// A workspace that is shown while it changes.
pub struct Live {
    pub(super) session: Session,
    /// Counts up whenever a page may look otherwise.
    pub(super) edition: u64,
    /// What is found now.
    pub(super) found: Vec<Diagnostic>,
    /// Why nothing could be read.
    pub(super) failure: Option<String>,
    root: PathBuf,
    theme: Source,
    /// The files beside pages, made once for an edition.
    beside: Option<Arc<Files>>,
}

/// A file of the site.
pub(super) enum Served {
    Page(String),
    File(Vec<u8>),
}

impl Live {
    /// Returns the workspace of `session` in the folder `root`, whose look comes from `theme`.
    pub fn new(session: Session, root: PathBuf, theme: Source) -> Self {
        let found = session.report().diagnostics.clone();
        Self { session, edition: 1, found, failure: None, root, theme, beside: None }
    }

    /// Takes in that the files at `paths` changed on disk.
    pub fn changed(&mut self, paths: &[&str]) {
        let followed = self.session.follow(paths);
        let worn = if paths.iter().any(|path| path.starts_with(TEMPLATES)) {
            (self.theme)().and_then(|theme| self.session.wear(theme))
        } else {
            Ok(())
        };
        self.failure = match (followed, worn) {
            (Ok(found), Ok(())) => {
                self.found = found;
                None
            }
            (Ok(found), Err(failure)) => {
                self.found = found;
                Some(failure.to_string())
            }
            (Err(failure), _) => Some(failure.to_string()),
        };
        self.edition += 1;
        self.beside = None;
    }

    /// Returns where the file at `path` of the workspace lies. Fails where its folder leads out of the workspace.
    pub(super) fn place(&self, path: &str) -> Result<PathBuf, Failure> {
        let target = self.root.join(path);
        let there = target.ancestors().skip(1).find_map(|folder| folder.canonicalize().ok());
        if there.is_some_and(|folder| folder.starts_with(&self.root)) {
            return Ok(target);
        }
        let hint = Some("its folder is a link to elsewhere".to_owned());
        Err(Failure::Usage { message: format!("`{path}` lies outside the workspace"), hint })
    }

    /// Whether pages show what was right last, since something is wrong now.
    pub(super) fn is_behind(&self) -> bool {
        self.failure.is_some() || self.found.iter().any(|fault| fault.severity == Severity::Error)
    }

    /// Returns the file of the site at `path`; nothing where it has none.
    pub(super) fn file(&mut self, path: &str) -> Result<Option<Served>, Failure> {
        if let Some(page) = self.session.pages(&[path])?.pop().flatten() {
            return Ok(Some(Served::Page(page)));
        }
        if let Some(bytes) = self.beside()?.get(path) {
            return Ok(Some(Served::File(bytes.clone())));
        }
        let mut attachments = self.session.report().attachments.iter();
        let attached = attachments.find(|attachment| site::path_of_attachment(attachment) == path);
        Ok(attached.and_then(|path| self.session.tree().read(path, u64::MAX).ok()).map(Served::File))
    }

    /// Styles, feeds, the search and the data, as a build has them.
    fn beside(&mut self) -> Result<Arc<Files>, Failure> {
        if let Some(files) = &self.beside {
            return Ok(Arc::clone(files));
        }
        let kept = Kept::default();
        self.session.build(&kept)?;
        export::publish(self.session.report(), &kept)?;
        let files = Arc::new(kept.into_files());
        self.beside = Some(Arc::clone(&files));
        Ok(files)
    }
}
