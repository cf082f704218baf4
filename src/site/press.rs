//! Pages one at a time, for those who need but a few of a site.
//!
//! In: the theme once; then a report, and the paths of pages. Out: each page as [`build`](super::build) makes it. The templates
//! and messages stay read.

use rayon::prelude::*;

use super::digits::written;
use super::html::Printer;
use super::theme::Theme;
use super::tree::{ChangeRecord, Site, Tree};
use super::{frame, languages, trees, view};
use crate::error::Failure;
use crate::i18n::Lang;
use crate::report::Report;

/// The templates and messages of a theme in the languages of a workspace.
pub struct Press {
    /// The languages of the site, the first the default.
    pub(super) languages: Vec<Lang>,
    /// The printer of each language.
    pub(super) printers: Vec<Printer>,
}

impl Press {
    /// Returns the press for reports in the languages of `report`. Fails where a template or the messages of the theme are faulty.
    pub fn new(report: &Report, theme: &Theme) -> Result<Self, Failure> {
        let languages = languages(report);
        let printers = languages.par_iter().map(|lang| Printer::new(*lang, theme)).collect::<Result<_, Failure>>()?;
        Ok(Self { languages, printers })
    }

    /// Returns the pages of the site of `report` at `paths`; nothing where it has none. The languages and the theme must be those
    /// of the press.
    pub fn pages(
        &self,
        (report, record): (&Report, Option<&ChangeRecord>),
        theme: &Theme,
        paths: &[&str],
    ) -> Result<Vec<Option<String>>, Failure> {
        let site = Site::new(report, record, &self.languages, theme);
        let trees = trees(&site, &self.languages, &self.printers);
        paths.par_iter().map(|path| self.page(&trees, path)).collect()
    }

    /// Returns the page at `path` below the folder of the site.
    fn page(&self, trees: &[Tree], path: &str) -> Result<Option<String>, Failure> {
        let of_language = |tree: &Tree| path.strip_prefix(tree.lang.code()).and_then(|rest| rest.strip_prefix('/'));
        let other = trees.iter().zip(&self.printers).skip(1).find(|(tree, _)| of_language(tree).is_some());
        let Some((tree, printer)) = other.or_else(|| trees.iter().zip(&self.printers).next()) else { return Ok(None) };
        let path = if tree.is_first() { path } else { of_language(tree).unwrap_or(path) };
        let Some(mut page) = view::page_at(tree, path) else { return Ok(None) };
        let frame = frame::Frames::new((tree, printer)).around(&page)?;
        let printed = printer.print(&mut page, frame)?;
        Ok(Some(written(tree.report.settings.digits, &printed).into_owned()))
    }
}
