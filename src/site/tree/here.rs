//! A page of a tree: the links from it, and the sentences with links in them.

use std::ops::Deref;

use super::Tree;
use crate::i18n::format::Join;
use crate::i18n::glossary::Term;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::load::history::Commit;
use crate::report::owner::OwnerReport;
use crate::report::{ChecklistRef, DocRef, Head, Id, Kind};
use crate::site::links;
use crate::site::text::{SafeHtml, esc};

/// A page of a tree: what views format with and link from.
#[derive(Clone)]
pub(in crate::site) struct Here<'a> {
    tree: Tree<'a>,
    /// The path of the page below the tree of its language.
    pub(in crate::site) path: String,
    file: String,
}

impl<'a> Deref for Here<'a> {
    type Target = Tree<'a>;

    fn deref(&self) -> &Tree<'a> {
        &self.tree
    }
}

impl<'a> Here<'a> {
    /// Returns the view from the page at `path` of `tree`.
    pub(in crate::site) fn new(tree: Tree<'a>, path: String) -> Self {
        Self { tree, file: tree.file(&path), path }
    }

    /// Returns the link to the page at `path` of the same language; `path` may end in an anchor.
    pub(in crate::site) fn href(&self, path: &str) -> String {
        links::relative(&self.file, &self.tree.file(path))
    }

    /// Returns the link to the file at `path` of the site, which all languages share: data, feeds, styles.
    pub(in crate::site) fn shared(&self, path: &str) -> String {
        links::relative(&self.file, path)
    }

    /// Returns the link to a document's page, where it has one.
    pub(in crate::site) fn doc(&self, of: &DocRef) -> Option<String> {
        self.page_of(of).map(|path| self.href(&path))
    }

    /// Returns the path of a document's page below the tree of its language, where it has one.
    pub(in crate::site) fn page_of(&self, of: &DocRef) -> Option<String> {
        if of.kind == Kind::Checklist {
            let newest =
                self.tree.site.index.checklists.iter().filter(|entry| entry.id == of.id).max_by_key(|it| it.version)?;
            return Some(links::checklist(newest));
        }
        self.tree.site.index.place(of.kind, of.id.as_str())?;
        Some(links::document(of))
    }

    /// Returns the link to the document `id` of `kind`, where it has a page.
    pub(in crate::site) fn link(&self, kind: Kind, id: &Id) -> Option<String> {
        self.doc(&DocRef::new(kind, id.clone()))
    }

    /// Returns the link to a checklist's version, where it has a page.
    pub(in crate::site) fn checklist(&self, of: &ChecklistRef) -> Option<String> {
        let paged = self.tree.site.index.checklists.contains(of);
        paged.then(|| self.href(&links::checklist(of)))
    }

    /// Returns a document's title, linked to its page.
    pub(in crate::site) fn title_link(&self, of: &DocRef) -> SafeHtml {
        self.anchor(self.doc(of).as_deref(), &self.title(of))
    }

    /// Returns `inner` as a link, where there is somewhere to go.
    pub(in crate::site) fn anchor(&self, href: Option<&str>, inner: &SafeHtml) -> SafeHtml {
        href.map_or_else(|| inner.clone(), |href| self.html.link(href, inner))
    }

    /// Returns a document's title, linked to its page.
    pub(in crate::site) fn titled(&self, kind: Kind, id: &Id) -> SafeHtml {
        self.title_link(&DocRef::new(kind, id.clone()))
    }

    /// Returns who answers for `document`, linked to their page where the settings allow one; nothing where nobody does.
    pub(in crate::site) fn owner_link(&self, document: &Head) -> SafeHtml {
        let Some(name) = self.owner(document) else { return SafeHtml::default() };
        let page = self.report.owners.iter().find(|owner| owner.name == name).and_then(OwnerReport::path);
        self.anchor(page.map(|path| self.href(&path)).as_deref(), &esc(name))
    }

    /// Returns the link to a page of the navigation, under its name there.
    pub(in crate::site) fn up(&self, path: &str, name: Key) -> SafeHtml {
        self.html.link(&self.href(path), &esc(self.text(name)))
    }

    /// Returns the link to the formula in the glossary's entry `term`.
    pub(in crate::site) fn formula(&self, term: Term) -> SafeHtml {
        self.html.link(&self.glossary(term), &esc(self.text(msg!("formula-in-glossary"))))
    }

    /// Returns the link to the glossary's entry `term`.
    pub(in crate::site) fn glossary(&self, term: Term) -> String {
        self.href(&format!("glossary.html#{}", term.id()))
    }

    /// Returns the link to a file of the workspace where the repository is hosted.
    pub(in crate::site) fn source(&self, path: &str) -> Option<String> {
        let record = self.tree.record?;
        let commit = record.history.commits().first()?;
        Some(record.forge.as_ref()?.file(&commit.id, &format!("{}{path}", record.prefix)))
    }

    /// Returns the link to the file at `path` of the workspace, where it is published.
    pub(in crate::site) fn attachment(&self, path: &str) -> Option<String> {
        self.tree.report.attachments.contains(path).then(|| self.shared(&links::attachment(path)))
    }

    /// Returns the file of a document as a link to where it can be seen.
    pub(in crate::site) fn file_link(&self, path: &str) -> SafeHtml {
        self.anchor(self.source(path).as_deref(), &self.html.code(path))
    }

    /// Returns a commit's short name, linked to where it can be seen.
    pub(in crate::site) fn commit(&self, commit: &Commit) -> SafeHtml {
        let forge = self.tree.record.and_then(|record| record.forge.as_ref());
        let short: String = commit.id.as_str().chars().take(7).collect();
        self.anchor(forge.map(|forge| forge.commit(&commit.id)).as_deref(), &self.html.code(&short))
    }

    /// Returns the sentence with the argument `name` as a link to `of`; the whole sentence is the link where it has no such
    /// argument.
    pub(in crate::site) fn linked(&self, statement: &Statement, name: &'static str, of: &DocRef) -> SafeHtml {
        let Some(href) = self.doc(of) else { return esc(self.said(statement)) };
        match statement.args().get(name) {
            Some(arg @ (Arg::Label(_) | Arg::Text(_) | Arg::Plain(_) | Arg::Id(_))) => {
                let link = self.html.link(&href, &esc(self.words.show(arg)));
                self.holed(statement.clone(), &[(name, &link)])
            }
            _ => self.html.link(&href, &esc(self.said(statement))),
        }
    }

    /// Returns the sentence as [`linked`](Self::linked) does, with its argument `lead` strong.
    pub(in crate::site) fn led(&self, statement: &Statement, name: &'static str, of: &DocRef) -> SafeHtml {
        let (Some(lead), Some(title)) = (statement.args().get("lead"), statement.args().get(name)) else {
            return self.linked(statement, name, of);
        };
        let lead = self.html.bold(&esc(self.words.show(lead)));
        let title = self.anchor(self.doc(of).as_deref(), &esc(self.words.show(title)));
        self.holed(statement.clone(), &[("lead", &lead), (name, &title)])
    }

    /// Returns the message `key` with `members`, which may be links, joined as its argument `name`.
    pub(in crate::site) fn listed(&self, key: Key, name: &'static str, members: &[SafeHtml]) -> SafeHtml {
        self.holed(Statement::new(key).count("n", members.len()), &[(name, &self.joined(members, Join::And))])
    }

    /// Returns a sentence with markup as some of its arguments.
    pub(in crate::site) fn holed(&self, statement: Statement, markup: &[(&'static str, &SafeHtml)]) -> SafeHtml {
        let holes: Vec<(char, &SafeHtml)> = HOLES.zip(markup).map(|(hole, (_, inner))| (hole, *inner)).collect();
        let marked = HOLES
            .zip(markup)
            .fold(statement, |statement, (hole, (name, _))| statement.with(*name, Arg::Plain(hole.to_string())));
        SafeHtml::sentence(&self.said(&marked), &holes)
    }
}

/// Stand for markup while a sentence is put together; no text that people write holds them.
const HOLES: std::ops::RangeInclusive<char> = '\u{f0000}'..='\u{f0007}';
