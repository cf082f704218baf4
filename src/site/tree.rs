//! The pages of one language, and the place on the site from which a view looks at the report.
//!
//! In: the report, a catalogue, what git knows. Out: formatted and translated strings, sentences with links in them, links to
//! other pages. Views are written against [`Here`]; nothing else of this stage knows how a value is written.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use chrono::NaiveDate;

use super::chart::{self, Setting};
use super::links;
use super::text::{self, SafeHtml};
use super::theme::Theme;
use crate::diff::Diff;
use crate::i18n::format::{self, Join, NO_VALUE, Precision};
use crate::i18n::{Arg, Args, Catalogue, Key, Lang, Statement, names};
use crate::load::forge::Forge;
use crate::load::history::{Commit, History};
use crate::report::{
    AuditReport, ChecklistRef, DocRef, GapReport, GoalReport, Head, Id, Kind, Label, MetricReport, Period, Report, Unit,
};

/// What git knows of the workspace.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// Who changed which file when.
    pub history: History,
    /// Where commits and files can be seen.
    pub forge: Option<Forge>,
    /// The workspace's folder in the repository, ending in `/`; empty at its top.
    pub prefix: String,
    /// What moved between months or releases, the latest first.
    pub stretches: Vec<Stretch>,
}

/// What moved between two milestones of the history.
#[derive(Debug, Clone)]
pub struct Stretch {
    /// The day from which.
    pub since: NaiveDate,
    /// The release from which, where releases are tagged.
    pub since_tag: Option<String>,
    /// The day until which.
    pub until: NaiveDate,
    /// The release until which; `None` for the present.
    pub until_tag: Option<String>,
    /// What moved: each side as of its own day.
    pub diff: Diff,
}

/// The documents of a report by id.
struct Index {
    places: BTreeMap<Kind, BTreeMap<Id, usize>>,
    paths: BTreeMap<String, DocRef>,
    checklists: BTreeSet<ChecklistRef>,
}

impl Index {
    /// Returns the index of `report`.
    fn new(report: &Report) -> Self {
        let mut index = Self { places: BTreeMap::new(), paths: BTreeMap::new(), checklists: BTreeSet::new() };
        for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Checklist) {
            index.add(report.heads(kind).into_iter());
        }
        for entry in &report.checklists {
            let (id, version) = (entry.head.id.clone(), entry.version);
            index.checklists.insert(ChecklistRef { id, version, built_in: entry.built_in });
        }
        index
    }

    fn add<'a>(&mut self, documents: impl Iterator<Item = &'a Head>) {
        for (place, document) in documents.enumerate() {
            self.places.entry(document.kind).or_default().insert(document.id.clone(), place);
            self.paths.insert(document.path().to_owned(), DocRef::new(document.kind, document.id.clone()));
        }
    }

    fn place(&self, kind: Kind, id: &str) -> Option<usize> {
        self.places.get(&kind)?.get(id).copied()
    }
}

/// What the trees of all languages share.
pub(super) struct Site<'a> {
    /// Everything known.
    report: &'a Report,
    /// What git knows; nothing outside git.
    record: Option<&'a Record>,
    /// The languages of the site, the first the default.
    languages: Vec<Lang>,
    /// The styles of a drawing that leaves its page.
    chart_styles: Cow<'a, str>,
    index: Index,
}

impl<'a> Site<'a> {
    /// Returns what is known of a site in `languages`.
    pub(super) fn new(report: &'a Report, record: Option<&'a Record>, languages: &[Lang], theme: &'a Theme) -> Self {
        let index = Index::new(report);
        Self { report, record, languages: languages.to_vec(), chart_styles: theme.chart_styles(), index }
    }
}

/// The pages of one language.
#[derive(Clone, Copy)]
pub(super) struct Tree<'a> {
    /// Everything known.
    pub(super) report: &'a Report,
    /// What git knows; nothing outside git.
    pub(super) record: Option<&'a Record>,
    /// The language.
    pub(super) lang: Lang,
    /// Its messages.
    pub(super) words: &'a Catalogue,
    site: &'a Site<'a>,
}

impl<'a> Tree<'a> {
    /// Returns the tree of a language of `site`.
    pub(super) fn new(site: &'a Site<'a>, lang: Lang, words: &'a Catalogue) -> Self {
        Self { report: site.report, record: site.record, lang, words, site }
    }

    /// Returns whether this is the tree of the workspace's first language, which files without language belong to.
    pub(super) fn is_first(&self) -> bool {
        self.site.languages.first() == Some(&self.lang)
    }

    /// Returns the languages of the site.
    pub(super) fn languages(&self) -> &'a [Lang] {
        &self.site.languages
    }

    /// Returns the styles of a drawing that leaves its page.
    pub(super) fn chart_styles(&self) -> &'a str {
        &self.site.chart_styles
    }

    /// Returns the path below the site's folder of the page at `path` of this tree.
    pub(super) fn file(&self, path: &str) -> String {
        if self.is_first() { path.to_owned() } else { format!("{}/{path}", self.lang.code()) }
    }

    /// Returns the view from the page at `path` of this tree.
    pub(super) fn at(&self, path: impl Into<String>) -> Here<'a> {
        let path = path.into();
        Here { tree: *self, file: self.file(&path), path }
    }

    /// Returns the view from the page of a document.
    pub(super) fn at_document(&self, document: &Head) -> Here<'a> {
        self.at(links::page(document.kind.folder(), document.id.as_str()))
    }

    /// Returns the message `key`.
    pub(super) fn text(&self, key: Key) -> String {
        self.words.text(key)
    }

    /// Returns the message `key` for `args`.
    pub(super) fn say(&self, key: Key, args: &Args) -> String {
        self.words.say(key, args)
    }

    /// Returns the message `key` about a number of things.
    pub(super) fn say_count(&self, key: Key, n: usize) -> String {
        self.words.say(key, &Args::new().with("n", n))
    }

    /// Returns a sentence of the report.
    pub(super) fn said(&self, statement: &Statement) -> String {
        statement.say(self.words)
    }

    /// Returns a text that people wrote, marked with its language where that is not the page's.
    pub(super) fn label(&self, label: &Label) -> SafeHtml {
        let (text, lang) = label.pick(self.lang.code());
        text::in_language(text, lang.or(Some(self.written_in())), self.lang.code())
    }

    /// Returns the language of documents that state none: the workspace's first.
    pub(super) fn written_in(&self) -> &'a str {
        self.report.settings.languages.first()
    }

    /// Returns what people call a part of a breakdown, such as the language of a code.
    pub(super) fn part_name(&self, breakdown: &str, part: &str) -> String {
        let language = names::language(part).filter(|_| breakdown == "language");
        language.map_or_else(|| part.to_owned(), |key| self.text(key))
    }

    /// Returns the name of a breakdown, translated where it is a usual one.
    pub(super) fn breakdown_name(&self, name: &str) -> String {
        if let Some(key) = names::breakdown(name) {
            return self.text(key);
        }
        let name = name.replace(['-', '_'], " ");
        let mut letters = name.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
    }

    /// Returns a text that people wrote, without markup, for titles and charts.
    pub(super) fn plain(&self, label: &Label) -> String {
        label.pick(self.lang.code()).0.to_owned()
    }

    /// Returns a value in its unit, as in a sentence.
    pub(super) fn value(&self, value: f64, unit: &Unit) -> String {
        format::value(self.lang, value, unit, Precision::Headline)
    }

    /// Returns a value in its unit, or a dash.
    pub(super) fn value_or_dash(&self, value: Option<f64>, unit: &Unit) -> String {
        value.map_or_else(|| NO_VALUE.to_owned(), |value| self.value(value, unit))
    }

    /// Returns a value as a column shows it: every row with the same decimals; a dash where there is none.
    pub(super) fn cell(&self, value: Option<f64>, unit: &Unit) -> String {
        value.map_or_else(|| NO_VALUE.to_owned(), |value| format::value(self.lang, value, unit, Precision::Table))
    }

    /// Returns a difference with its sign: `+7 points`.
    pub(super) fn change(&self, value: f64, unit: &Unit) -> String {
        self.words.show(&Arg::Change { value, unit: unit.clone() })
    }

    /// Returns a score from 0 to 100, or a dash.
    pub(super) fn score(&self, score: Option<f64>) -> String {
        score.map_or_else(|| NO_VALUE.to_owned(), |score| format::score(self.lang, score))
    }

    /// Returns a whole number.
    pub(super) fn count(&self, n: usize) -> String {
        self.words.show(&Arg::from(n))
    }

    /// Returns a number, with as many decimals as it needs up to two.
    pub(super) fn number(&self, value: f64) -> String {
        format::number_trimmed(self.lang, value, 2)
    }

    /// Returns a date in full.
    pub(super) fn date(&self, date: NaiveDate) -> String {
        format::date_long(self.lang, date)
    }

    /// Returns a date with a short month.
    pub(super) fn date_short(&self, date: NaiveDate) -> String {
        format::date_short(self.lang, date)
    }

    /// Returns a period in full.
    pub(super) fn period(&self, period: Period) -> String {
        format::period(self.lang, period)
    }

    /// Returns a period as a column shows it.
    pub(super) fn period_short(&self, period: Period) -> String {
        format::period_short(self.lang, period)
    }

    /// Returns what charts ask of this page's language.
    pub(super) fn setting(&self) -> Setting<'_> {
        let direction = if self.lang.is_rtl() { chart::Direction::Rtl } else { chart::Direction::Ltr };
        Setting { direction, text: self }
    }

    /// Returns the audit `id`.
    pub(super) fn audit(&self, id: &Id) -> Option<&'a AuditReport> {
        self.site.index.place(Kind::Audit, id.as_str()).map(|place| &self.report.audits[place])
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

/// A page of a tree: what views format with and link from.
#[derive(Clone)]
pub(super) struct Here<'a> {
    tree: Tree<'a>,
    /// The path of the page below the tree of its language.
    pub(super) path: String,
    file: String,
}

impl<'a> Deref for Here<'a> {
    type Target = Tree<'a>;

    fn deref(&self) -> &Tree<'a> {
        &self.tree
    }
}

impl Here<'_> {
    /// Returns the link to the page at `path` of the same language; `path` may end in an anchor.
    pub(super) fn href(&self, path: &str) -> String {
        links::relative(&self.file, &self.tree.file(path))
    }

    /// Returns the link to the file at `path` of the site, which all languages share: data, feeds, styles.
    pub(super) fn shared(&self, path: &str) -> String {
        links::relative(&self.file, path)
    }

    /// Returns the link to a document's page, where it has one.
    pub(super) fn doc(&self, of: &DocRef) -> Option<String> {
        self.page_of(of).map(|path| self.href(&path))
    }

    /// Returns the path of a document's page below the tree of its language, where it has one.
    pub(super) fn page_of(&self, of: &DocRef) -> Option<String> {
        if !links::PAGED.contains(&of.kind) {
            return None;
        }
        if of.kind == Kind::Checklist {
            let newest =
                self.tree.site.index.checklists.iter().filter(|entry| entry.id == of.id).max_by_key(|it| it.version)?;
            return Some(links::checklist(newest));
        }
        self.tree.site.index.place(of.kind, of.id.as_str())?;
        Some(links::document(of))
    }

    /// Returns the link to the document `id` of `kind`, where it has a page.
    pub(super) fn link(&self, kind: Kind, id: &Id) -> Option<String> {
        self.doc(&DocRef::new(kind, id.clone()))
    }

    /// Returns the link to a checklist's version, where it has a page.
    pub(super) fn checklist(&self, of: &ChecklistRef) -> Option<String> {
        let paged = links::PAGED.contains(&Kind::Checklist) && self.tree.site.index.checklists.contains(of);
        paged.then(|| self.href(&links::checklist(of)))
    }

    /// Returns a document's title, linked to its page.
    pub(super) fn title_link(&self, of: &DocRef) -> SafeHtml {
        self.anchor(self.doc(of).as_deref(), &self.title(of))
    }

    /// Returns `inner` as a link, where there is somewhere to go.
    #[expect(clippy::unused_self, reason = "it reads as what the page does, beside `title_link` and `linked`")]
    pub(super) fn anchor(&self, href: Option<&str>, inner: &SafeHtml) -> SafeHtml {
        match href {
            Some(href) => SafeHtml::trusted(format!("<a href=\"{}\">{}</a>", text::escape(href), inner.as_str())),
            None => inner.clone(),
        }
    }

    /// Returns the link to the glossary's entry `id`.
    pub(super) fn glossary(&self, id: &str) -> String {
        self.href(&format!("glossary.html#{id}"))
    }

    /// Returns the link to a file of the workspace where the repository is hosted.
    pub(super) fn source(&self, path: &str) -> Option<String> {
        let record = self.tree.record?;
        let commit = record.history.commits().first()?;
        Some(record.forge.as_ref()?.file(&commit.id, &format!("{}{path}", record.prefix)))
    }

    /// Returns a commit's short name, linked to where it can be seen.
    pub(super) fn commit(&self, commit: &Commit) -> SafeHtml {
        let forge = self.tree.record.and_then(|record| record.forge.as_ref());
        let short: String = commit.id.as_str().chars().take(7).collect();
        let inner = SafeHtml::trusted(format!("<code dir=\"ltr\">{}</code>", text::escape(&short)));
        self.anchor(forge.map(|forge| forge.commit(&commit.id)).as_deref(), &inner)
    }

    /// Returns the sentence with the argument `name` as a link to `of`; the whole sentence is the link where it has no such
    /// argument.
    pub(super) fn linked(&self, statement: &Statement, name: &'static str, of: &DocRef) -> SafeHtml {
        let Some(href) = self.doc(of) else { return SafeHtml::escaped(&self.said(statement)) };
        let title = match statement.args().get(name) {
            Some(arg @ (Arg::Label(_) | Arg::Text(_) | Arg::Plain(_) | Arg::Id(_))) => self.tree.words.show(arg),
            _ => return self.anchor(Some(&href), &SafeHtml::escaped(&self.said(statement))),
        };
        let marked = statement.clone().with(name, Arg::Plain(format!("{OPEN}{title}{CLOSE}")));
        let markup = text::escape(&self.said(&marked))
            .replace(OPEN, &format!("<a href=\"{}\">", text::escape(&href)))
            .replace(CLOSE, "</a>");
        SafeHtml::trusted(markup)
    }

    /// Returns the sentence as [`linked`](Self::linked) does, with its argument `lead` strong.
    pub(super) fn led(&self, statement: &Statement, name: &'static str, of: &DocRef) -> SafeHtml {
        let Some(lead) = statement.args().get("lead") else { return self.linked(statement, name, of) };
        let lead = Arg::Plain(format!("{STRONG}{}{PLAIN}", self.words.show(lead)));
        let markup = self.linked(&statement.clone().with("lead", lead), name, of);
        SafeHtml::trusted(markup.as_str().replace(STRONG, "<b>").replace(PLAIN, "</b>"))
    }

    /// Returns the message `key` with `members`, which may be links, joined as its argument `name`.
    pub(super) fn listed(&self, key: Key, name: &'static str, members: &[SafeHtml]) -> SafeHtml {
        let markup: Vec<&str> = members.iter().map(SafeHtml::as_str).collect();
        let list = format::list(self.tree.lang, &markup, Join::And);
        let args = Args::new().with(name, Arg::Plain(OPEN.to_string())).with("n", members.len());
        SafeHtml::trusted(text::escape(&self.say(key, &args)).replace(OPEN, &list))
    }
}

/// Stand for the start and the end of a link while a sentence is put together; no text that people write holds them.
const OPEN: char = '\u{f0000}';
const CLOSE: char = '\u{f0001}';
/// Stand for the start and the end of what is strong.
const STRONG: char = '\u{f0002}';
const PLAIN: char = '\u{f0003}';
