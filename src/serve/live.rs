//! The workspace as it is now, and the site as it was when its documents last had no error.

use std::path::PathBuf;
use std::sync::Arc;

use crate::compute::Edition;
use crate::diag::{self, Diagnostic};
use crate::error::Failure;
use crate::export;
use crate::files::{Files, Kept};
use crate::load::CONFIGURATION;
use crate::report::Report;
use crate::session::Session;
use crate::site::{self, ChangeRecord, Theme};

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
    /// Why the settings, or what else all depends on, could not be read.
    settings: Option<String>,
    /// Why the look of pages stays as it was.
    look: Option<String>,
    /// Whether the documents had no error once, so that pages show how they were then.
    was_right: bool,
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
        let was_right = !diag::has_errors(&found);
        Self { session, edition: 1, found, settings: None, look: None, was_right, root, theme, beside: None }
    }

    /// Takes in that the files at `paths` changed on disk.
    pub fn changed(&mut self, paths: &[&str]) {
        match self.session.follow(paths) {
            Ok(found) => {
                self.found = found;
                self.was_right |= !diag::has_errors(&self.found);
                // Whoever breaks the settings has to mend them.
                if paths.contains(&CONFIGURATION) {
                    self.settings = None;
                }
            }
            Err(failure) => self.settings = Some(failure.to_string()),
        }
        if paths.iter().any(|path| path.starts_with(TEMPLATES)) {
            let worn = (self.theme)().and_then(|theme| self.session.wear(theme));
            self.look = worn.err().map(|failure| failure.to_string());
        }
        self.edition += 1;
        self.beside = None;
    }

    /// The report that pages are made of.
    pub fn report(&self) -> &Report {
        self.session.report()
    }

    /// Whether pages speak of this day and this commit.
    pub fn is_of(&self, edition: &Edition) -> bool {
        let known = self.session.edition();
        known.as_of == edition.as_of && known.source.commit == edition.source.commit
    }

    /// Takes in that it is another day, or that there is another commit.
    pub fn turn(&mut self, edition: Edition) {
        match self.session.turn(edition) {
            Ok(found) => {
                self.found = found;
                self.was_right |= !diag::has_errors(&self.found);
                self.settings = None;
            }
            Err(failure) => self.settings = Some(failure.to_string()),
        }
        self.edition += 1;
        self.beside = None;
    }

    /// Takes what git knows.
    pub fn recall(&mut self, record: Option<ChangeRecord>) {
        self.session.recall(record);
        self.edition += 1;
        self.beside = None;
    }

    /// What is wrong besides findings in documents.
    pub(super) fn failures(&self) -> impl Iterator<Item = &String> {
        self.settings.iter().chain(&self.look)
    }

    /// Returns where the file at `path` of the workspace lies. Fails where its folder leads out of the workspace.
    pub(super) fn place(&self, path: &str) -> Result<PathBuf, Failure> {
        crate::write::place_in(&self.root, path)
    }

    /// Whether something is wrong now that pages do not show; and whether they show what was right last.
    pub(super) fn is_behind(&self) -> (bool, bool) {
        (self.failures().next().is_some() || diag::has_errors(&self.found), self.was_right)
    }

    /// Returns the file of the site at `path`; nothing where it has none.
    pub(super) fn file(&mut self, path: &str) -> Result<Option<Served>, Failure> {
        if let Some(page) = self.session.pages(&[path])?.pop().flatten() {
            return Ok(Some(Served::Page(page)));
        }
        // Styles and scripts need no build.
        if let Some(bytes) = self.session.theme().assets().get(path) {
            return Ok(Some(Served::File(bytes.clone())));
        }
        if let Some(bytes) = self.beside()?.get(path) {
            return Ok(Some(Served::File(bytes.clone())));
        }
        let mut attachments = self.session.report().attachments.iter();
        let attached = attachments.find(|attachment| site::path_of_attachment(attachment) == path);
        Ok(attached.and_then(|path| self.session.tree().read(path, u64::MAX).ok()).map(Served::File))
    }

    /// Feeds, the search and the data, as a build has them.
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
