//! A workspace that stays in memory while its files change: for a server, an editor.
//!
//! In: a [`Tree`], then the paths of files that changed, or their new texts. Out: at any moment the report and the pages of the site,
//! as a build of the same files makes them, to the byte. What was read stays read, what was scored stays scored; only what
//! depends on a change is made again, and pages are made when they are asked for. Documents with faults are left out, as a build
//! with `--keep-going` does. It must not write anything.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::compute::{Before, Edition, compute, compute_again};
use crate::diag::{self, Diagnostic};
use crate::error::Failure;
use crate::files::Sink;
use crate::load::{CONFIGURATION, Overlay, Tree};
use crate::model::{Checklist, ChecklistRef};
use crate::report::Report;
use crate::site::{self, ChangeRecord, Press, Theme};
use crate::validate::{Reading, Validated, read_config};

/// What a session is told when it begins, and keeps to.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The day and the commit.
    pub edition: Edition,
    /// The look of pages.
    pub theme: Theme,
    /// What git knows; nothing outside git.
    pub record: Option<ChangeRecord>,
}

/// A workspace in memory.
pub struct Session {
    tree: Overlay<'static>,
    setting: Setting,
    known: Known,
}

/// What is known of the files as they are.
struct Known {
    reading: Reading,
    report: Report,
    /// The checklists of the workspace that the report was computed from.
    checklists: BTreeMap<ChecklistRef, Arc<Checklist>>,
    press: Press,
}

impl Session {
    /// Reads and computes the workspace in `tree`. Fails where its settings or the theme are faulty, or it cannot be listed.
    pub fn open(tree: Box<dyn Tree>, setting: Setting) -> Result<Self, Failure> {
        let tree = Overlay::new(tree);
        let known = Known::of(&tree, &setting)?;
        Ok(Self { tree, setting, known })
    }

    /// Takes in that the file at `path` has another text than in the tree; with nothing, that it is not there. Fails where the
    /// settings have become faulty: what was known then stays, until they are sound.
    pub fn set(&mut self, path: &str, text: Option<&[u8]>) -> Result<(), Failure> {
        self.tree.put(path, text);
        self.changed(&[path])
    }

    /// Takes in that the file at `path` is as it is in the tree again, whatever it was [`set`](Self::set) to. Fails as that does.
    pub fn leave(&mut self, path: &str) -> Result<(), Failure> {
        self.tree.leave(path);
        self.changed(&[path])
    }

    /// Takes in that the files at `paths` changed in the tree: edited, added or removed; a text that was [`set`](Self::set) stays
    /// before them. A file that links lead to is told under each of its names. Fails as `set` does.
    pub fn changed(&mut self, paths: &[&str]) -> Result<(), Failure> {
        if paths.contains(&CONFIGURATION) {
            self.known = Known::of(&self.tree, &self.setting)?;
            return Ok(());
        }
        let paths: BTreeSet<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        self.known.reading.again(&self.tree, &paths)?;
        let validated = self.known.reading.validated();
        self.known.compute(validated, &self.setting.edition);
        Ok(())
    }

    /// As [`changed`](Self::changed), but where documents have errors now, and had none before, the report stays as it was then. Returns
    /// everything that is found now.
    pub fn follow(&mut self, paths: &[&str]) -> Result<Vec<Diagnostic>, Failure> {
        if paths.contains(&CONFIGURATION) {
            let known = Known::of(&self.tree, &self.setting)?;
            let found = known.report.diagnostics.clone();
            // What was faulty before is shown anew all the same.
            if !diag::has_errors(&found) || diag::has_errors(&self.known.report.diagnostics) {
                self.known = known;
            } else {
                self.known.reading = known.reading;
            }
            return Ok(found);
        }
        let paths: BTreeSet<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        self.known.reading.again(&self.tree, &paths)?;
        let validated = self.known.reading.validated();
        if validated.has_errors() && !diag::has_errors(&self.known.report.diagnostics) {
            return Ok(validated.diagnostics);
        }
        self.known.compute(validated, &self.setting.edition);
        Ok(self.report().diagnostics.clone())
    }

    /// Takes another look of pages. Fails where it is faulty: the look then stays.
    pub fn wear(&mut self, theme: Theme) -> Result<(), Failure> {
        self.known.press = Press::new(&self.known.report, &theme)?;
        self.setting.theme = theme;
        Ok(())
    }

    /// The day and the commit that the report speaks of.
    pub fn edition(&self) -> &Edition {
        &self.setting.edition
    }

    /// Takes another day or commit. Returns everything that is found now, and fails, as [`follow`](Self::follow) does.
    pub fn turn(&mut self, edition: Edition) -> Result<Vec<Diagnostic>, Failure> {
        self.setting.edition = edition;
        self.follow(&[CONFIGURATION])
    }

    /// Takes what git knows.
    pub fn recall(&mut self, record: Option<ChangeRecord>) {
        self.setting.record = record;
    }

    /// The look of pages.
    pub fn theme(&self) -> &Theme {
        &self.setting.theme
    }

    /// The files as they are now.
    pub fn tree(&self) -> &dyn Tree {
        &self.tree
    }

    /// Hands every file of the site but its data to `sink`. Fails where a template does, or `sink`.
    pub fn build(&self, sink: &dyn Sink) -> Result<(), Failure> {
        let Setting { theme, record, .. } = &self.setting;
        site::build(&self.known.report, theme, record.as_ref(), sink)
    }

    /// Everything known.
    pub fn report(&self) -> &Report {
        &self.known.report
    }

    /// The pages at `paths` below the folder of the site; nothing where it has none. Fails where a template does.
    pub fn pages(&self, paths: &[&str]) -> Result<Vec<Option<String>>, Failure> {
        let Setting { theme, record, .. } = &self.setting;
        self.known.press.pages((&self.known.report, record.as_ref()), theme, paths)
    }
}

impl Known {
    fn of(tree: &Overlay<'_>, setting: &Setting) -> Result<Self, Failure> {
        let config = read_config(tree)?;
        let mut reading = Reading::new(tree, config)?;
        let validated = reading.validated();
        let report = compute(&validated.workspace, &setting.edition, validated.diagnostics);
        let press = Press::new(&report, &setting.theme)?;
        Ok(Self { reading, report, checklists: validated.workspace.checklists, press })
    }

    /// Computes the report on what was read.
    fn compute(&mut self, validated: Validated, edition: &Edition) {
        let (report, checklists) = (std::mem::take(&mut self.report), std::mem::take(&mut self.checklists));
        let before = Before { report, checklists };
        self.report = compute_again(&validated.workspace, edition, validated.diagnostics, before);
        self.checklists = validated.workspace.checklists;
    }
}
