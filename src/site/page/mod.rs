//! Pages, all made of the same parts: an opening, filters, blocks with figures and tables, notes beside them.
//!
//! In: formatted and translated strings. Out: a [`Page`] whose view the template of its kind places: `page.html`, or the one of
//! the kind's own name where the theme has it. Nothing here knows a kind of page.

mod block;
mod columns;
mod figure;
mod filter;
mod letter;
mod note;
mod pieces;
mod table;

use serde::Serialize;
use tera::Value;

use super::text::SafeHtml;
use super::tree::{Here, Tree};
use crate::i18n::{Statement, punctuation};
use crate::report::Said;

pub(super) use super::text::{esc, join};
pub(super) use block::{Block, EvidenceEntry, GlossaryEntry, Part, Quote, TermPart, Toc};
pub(super) use columns::Columns;
pub(super) use figure::Figure;
pub(super) use filter::{Choice, ListFilter, Pager, facets};
pub(super) use letter::Letter;
pub(super) use note::{Big, Fact, Note, NoteLine, VerdictCard};
pub(super) use pieces::Pieces;
pub(super) use table::{Rows, Table, Tag};

/// A page before it is printed.
pub(super) struct Page {
    /// Its path below the tree of its language.
    pub(super) path: String,
    /// The name of its kind; a template of this name prints it instead of the one of all pages.
    pub(super) kind: &'static str,
    /// What the window is called, without the name of the site.
    pub(super) title: String,
    /// One or two sentences for whoever links to it.
    pub(super) summary: String,
    /// The path of the page of the navigation that it belongs to.
    pub(super) section: &'static str,
    /// What its template shows as `page`.
    pub(super) view: Value,
    /// Files that belong to it, by their path on the site.
    pub(super) files: Vec<(String, Vec<u8>)>,
}

impl Page {
    /// Returns the page with files of its own.
    pub(super) fn with(mut self, files: Vec<(String, Vec<u8>)>) -> Self {
        self.files = files;
        self
    }

    /// Returns the page as one of a kind, which belongs to a section of the navigation.
    pub(super) fn of(mut self, kind: &'static str, section: &'static str) -> Self {
        (self.kind, self.section) = (kind, section);
        self
    }
}

/// A link to a file or a page.
#[derive(Serialize, Clone)]
pub(super) struct Link {
    /// Where it leads.
    pub(super) href: String,
    /// What it is called.
    pub(super) name: SafeHtml,
}

/// What a page says.
#[derive(Serialize, Default)]
pub(super) struct Content {
    /// Where it belongs, above the heading.
    pub(super) kicker: Option<SafeHtml>,
    /// The heading.
    pub(super) title: SafeHtml,
    /// The sentences below it.
    pub(super) lede: Vec<SafeHtml>,
    /// At most three verdicts.
    pub(super) verdicts: Vec<VerdictCard>,
    /// What stands above the filters, because they do not touch it: figures of all that there is.
    lead: Vec<Block>,
    /// Filters that a script puts to work.
    pub(super) filters: Vec<ListFilter>,
    /// The pages of a list that is too long for one.
    pub(super) pager: Option<Pager>,
    /// What follows.
    pub(super) blocks: Vec<Block>,
    /// The script of its filters; set by `page`.
    script: String,
}

impl Content {
    /// Returns the content under a heading, with the sentence below it.
    pub(super) fn new(title: SafeHtml, lede: SafeHtml) -> Self {
        let lede = if lede.is_empty() { Vec::new() } else { vec![lede] };
        Self { title, lede, ..Self::default() }
    }

    /// Adds a block above the filters, where it has something in it.
    pub(super) fn push_lead(&mut self, block: Block) {
        if !block.is_empty() {
            self.lead.push(block);
        }
    }

    /// Adds a block that has something in it.
    pub(super) fn push(&mut self, block: Block) {
        if !block.is_empty() {
            self.blocks.push(block);
        }
    }

    /// Returns the page at `here`, whose window is called `name`. The sentences below the heading stand for it where it is
    /// linked; those of the heading where there are none.
    pub(super) fn page(self, here: &Here, name: impl Into<String>) -> Page {
        let lede: Vec<&str> = self.lede.iter().map(SafeHtml::words).collect();
        let (name, summary) =
            (name.into(), if lede.is_empty() { self.title.words().to_owned() } else { lede.join(" ") });
        let summary = if summary == name { String::new() } else { summary };
        self.page_with(here, name, summary, &())
    }

    /// Returns the page at `here` under a title and a summary, whose own template shows `more` beside the parts of all pages.
    pub(super) fn page_with<V: Serialize>(mut self, here: &Here, title: String, summary: String, more: &V) -> Page {
        #[derive(Serialize)]
        struct View<'a, V> {
            #[serde(flatten)]
            content: &'a Content,
            own: &'a V,
        }
        self.script = here.shared("filter.js");
        let view = Value::from_serializable(&View { content: &self, own: more });
        Page { path: here.path.clone(), kind: "", title, summary, section: "", view, files: Vec::new() }
    }
}

/// Returns a sentence, escaped.
pub(super) fn said(tree: &Tree, statement: &Statement) -> SafeHtml {
    esc(tree.said(statement))
}

/// Returns the sentences about a topic, escaped.
pub(super) fn about<T: Copy + PartialEq>(tree: &Tree, says: &[Said<T>], topic: T) -> Vec<SafeHtml> {
    Said::about(says, topic).map(|statement| said(tree, statement)).collect()
}

/// Returns a phrase or sentence with its full stop.
pub(super) fn sentence(tree: &Tree, statement: &Statement) -> SafeHtml {
    ended(said(tree, statement))
}

/// Returns a phrase with a full stop, where it has no end of its own.
pub(super) fn ended(phrase: SafeHtml) -> SafeHtml {
    if punctuation::has_end(phrase.words()) { phrase } else { phrase.then(".") }
}
