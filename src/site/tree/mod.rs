//! The pages of one language, and the place on the site from which a view looks at the report.
//!
//! In: the report, a catalogue, what git knows. Out: formatted and translated strings, sentences with links in them, links to
//! other pages. Views are written against [`Here`]; nothing else of this stage knows how a value is written.

mod fragments;
mod here;
mod index;
mod words;

use std::borrow::Cow;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::links;
use super::page::Pieces;
use super::text::SafeHtml;
use super::theme::Theme;
use crate::diff::Diff;
use crate::i18n::{Catalogue, Lang};
use crate::load::forge::Forge;
use crate::load::history::History;
use crate::report::{AuditReport, DocRef, GapReport, GoalReport, Head, Id, Kind, MetricReport, Report, VisitReport};

pub(super) use fragments::Fragments;
pub(super) use here::Here;
use index::{Choices, Index};

/// What git knows of the workspace.
#[derive(Debug, Clone, Default)]
pub struct ChangeRecord {
    /// Who changed which file when.
    pub history: History,
    /// Where commits and files can be seen.
    pub forge: Option<Forge>,
    /// The workspace's folder in the repository, ending in `/`; empty at its top.
    pub prefix: String,
    /// The branch that is published, where links to the forge name one.
    pub branch: Option<String>,
    /// What moved between releases, the latest first.
    pub stretches: Vec<Stretch>,
}

/// What moved between two milestones of the history.
#[derive(Debug, Clone)]
pub struct Stretch {
    /// The day from which.
    pub since: NaiveDate,
    /// The release from which.
    pub since_tag: String,
    /// The day until which.
    pub until: NaiveDate,
    /// The release until which; `None` for the present.
    pub until_tag: Option<String>,
    /// What moved: each side as of its own day.
    pub diff: Diff,
}

/// What the trees of all languages share.
pub(super) struct Site<'a> {
    /// Everything known.
    report: &'a Report,
    /// What git knows; nothing outside git.
    record: Option<&'a ChangeRecord>,
    /// The languages of the site, the first the default.
    languages: Vec<Lang>,
    /// The styles of a drawing that leaves its page.
    chart_styles: Cow<'a, str>,
    index: Index<'a>,
    /// Found when a page asks for them.
    choices: OnceLock<Choices>,
}

impl<'a> Site<'a> {
    /// Returns what is known of a site in `languages`.
    pub(super) fn new(
        report: &'a Report,
        record: Option<&'a ChangeRecord>,
        languages: &[Lang],
        theme: &'a Theme,
    ) -> Self {
        let (languages, chart_styles) = (languages.to_vec(), theme.chart_styles());
        Self { report, record, languages, chart_styles, index: Index::new(report), choices: OnceLock::new() }
    }
}

/// What a path says of the document whose page is there.
pub(super) enum Paged {
    /// Its place among those of its kind.
    At(usize),
    /// There is none.
    Elsewhere,
    /// Nothing.
    Unknown,
}

/// The pages of one language.
#[derive(Clone, Copy)]
pub(super) struct Tree<'a> {
    /// Everything known.
    pub(super) report: &'a Report,
    /// What git knows; nothing outside git.
    pub(super) record: Option<&'a ChangeRecord>,
    /// The language.
    pub(super) lang: Lang,
    /// Its messages.
    pub(super) words: &'a Catalogue,
    /// The inline pieces of its pages.
    pub(super) html: &'a Pieces,
    /// What the pages of one document in other languages had printed.
    pub(super) printed: Option<&'a Fragments>,
    site: &'a Site<'a>,
}

impl<'a> Tree<'a> {
    /// Returns the tree of a language of `site`.
    pub(super) fn new(site: &'a Site<'a>, lang: Lang, words: &'a Catalogue, html: &'a Pieces) -> Self {
        Self { report: site.report, record: site.record, lang, words, html, printed: None, site }
    }

    /// Returns whether this is the tree of the workspace's first language, which files without language belong to.
    pub(super) fn is_first(&self) -> bool {
        self.site.languages.first() == Some(&self.lang)
    }

    /// Returns the tree for one document, which shares `printed` with those of other languages.
    pub(super) fn sharing<'b>(&'b self, printed: &'b Fragments) -> Tree<'b> {
        Tree { printed: Some(printed), ..*self }
    }

    /// Returns the languages of the site.
    pub(super) fn languages(&self) -> &'a [Lang] {
        &self.site.languages
    }

    /// Returns the styles of a drawing that leaves its page.
    pub(super) fn chart_styles(&self) -> &'a str {
        &self.site.chart_styles
    }

    /// Returns what audits can be chosen by.
    pub(super) fn choices(&self) -> &'a Choices {
        self.site.choices.get_or_init(|| Choices::of(self.report))
    }

    /// Returns the path below the site's folder of the page at `path` of this tree.
    pub(super) fn file(&self, path: &str) -> String {
        if self.is_first() { path.to_owned() } else { format!("{}/{path}", self.lang.code()) }
    }

    /// Returns the view from the page at `path` of this tree.
    pub(super) fn at(&self, path: impl Into<String>) -> Here<'a> {
        Here::new(*self, path.into())
    }

    /// Returns the view from the page of a document.
    pub(super) fn at_document(&self, document: &Head) -> Here<'a> {
        self.at(links::page(document.kind.folder(), document.id.as_str()))
    }

    /// Returns where in the report the document of `kind` stands whose page is at `path`.
    pub(super) fn place_at(&self, kind: Kind, path: &str) -> Paged {
        if kind == Kind::Checklist {
            return Paged::Unknown;
        }
        let Some(name) = path.strip_prefix(kind.folder()).and_then(|rest| rest.strip_prefix('/')) else {
            return Paged::Elsewhere;
        };
        let by_name = name.strip_suffix(".html").and_then(|id| self.site.index.place(kind, id));
        let is_here = |head: &Head| links::page(kind.folder(), head.id.as_str()) == path;
        let by_name = by_name.filter(|place| self.report.head_at(kind, *place).is_some_and(is_here));
        // Names that a file system would refuse are others than the ids.
        let place = by_name.or_else(|| self.report.heads(kind).into_iter().position(is_here));
        place.map_or(Paged::Elsewhere, Paged::At)
    }

    /// Returns the audit `id`.
    pub(super) fn audit(&self, id: &Id) -> Option<&'a AuditReport> {
        self.site.index.place(Kind::Audit, id.as_str()).map(|place| &self.report.audits[place])
    }

    /// Returns the visit `id`.
    pub(super) fn visit(&self, id: &Id) -> Option<&'a VisitReport> {
        self.site.index.place(Kind::Visit, id.as_str()).map(|place| &self.report.visits[place])
    }

    /// Returns the metric `id`.
    pub(super) fn metric(&self, id: &Id) -> Option<&'a MetricReport> {
        self.site.index.place(Kind::Metric, id.as_str()).map(|place| &self.report.metrics[place])
    }

    /// Returns the goal `id`.
    pub(super) fn goal(&self, id: &Id) -> Option<&'a GoalReport> {
        self.site.index.place(Kind::Goal, id.as_str()).map(|place| &self.report.goals[place])
    }

    /// Returns the gap `id`.
    pub(super) fn gap(&self, id: &Id) -> Option<&'a GapReport> {
        self.site.index.place(Kind::Gap, id.as_str()).map(|place| &self.report.gaps[place])
    }

    /// Returns the path of the page of a value of a scope, where it has one.
    pub(super) fn scope_path(&self, key: &str, value: &str) -> Option<&'a str> {
        self.site.index.scope(key, value)
    }

    /// Returns the document at `path` of the workspace.
    pub(super) fn document_at(&self, path: &str) -> Option<&'a DocRef> {
        self.site.index.paths.get(path)
    }

    /// Returns the title of a document, marked with its language; its id where it is not in the report.
    pub(super) fn title(&self, of: &DocRef) -> SafeHtml {
        self.document(of).map_or_else(|| SafeHtml::escaped(of.id.as_str()), |document| self.label(&document.title))
    }

    /// Returns what every kind of document has.
    pub(super) fn document(&self, of: &DocRef) -> Option<&'a Head> {
        match of.kind {
            Kind::Checklist => self.report.head(of),
            kind => self.report.head_at(kind, self.site.index.place(kind, of.id.as_str())?),
        }
    }
}
