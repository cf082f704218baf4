//! What surrounds every page: masthead, navigation, languages, footer.
//!
//! In: a page and the paths of all pages. Out: the [`Frame`] that `base.html` draws. The navigation lists a page only where
//! the tree has it.

use std::collections::BTreeSet;

use serde::Serialize;
use tera::Value;

use super::feed::FEEDS;
use super::text::SafeHtml;
use super::tree::{Here, Tree};
use super::{links, text};
use crate::i18n::{Args, Key, Lang, msg};

/// A page before it is printed.
pub(super) struct Page {
    /// Its path below the tree of its language.
    pub(super) path: String,
    /// The name of its template.
    pub(super) template: &'static str,
    /// What the window is called, without the name of the site.
    pub(super) title: String,
    /// One or two sentences for whoever links to it.
    pub(super) summary: String,
    /// The path of the page of the navigation that it belongs to.
    pub(super) section: &'static str,
    /// What its template shows.
    pub(super) view: Value,
    /// Files that belong to it, by their path on the site.
    pub(super) files: Vec<(String, Vec<u8>)>,
}

impl Page {
    /// Returns the page seen from `here`, which belongs to the `section` of the navigation. The template reads `view` as `page`.
    pub(super) fn new<V: Serialize>(
        here: &Here,
        (template, section): (&'static str, &'static str),
        (title, summary): (impl Into<String>, impl Into<String>),
        view: &V,
    ) -> Self {
        let (title, summary) = (title.into(), summary.into());
        Self {
            path: here.path.clone(),
            template,
            title,
            summary,
            section,
            view: Value::from_serializable(view),
            files: Vec::new(),
        }
    }

    /// Returns the page with files of its own.
    pub(super) fn with(mut self, files: Vec<(String, Vec<u8>)>) -> Self {
        self.files = files;
        self
    }
}

/// A page of the navigation: its path, its message, its group in the footer, and whether a phone's navigation lists it.
struct NavItem(&'static str, Key, Key, bool);

const RESULTS: Key = msg!("nav-group-results");
const EVIDENCE: Key = msg!("nav-group-evidence");
const RECORD: Key = msg!("nav-group-record");

/// Every page that the navigation may list, in reading order.
const NAV: &[NavItem] = &[
    NavItem("index.html", msg!("nav-overview"), RESULTS, false),
    NavItem("goals.html", msg!("nav-goals"), RESULTS, true),
    NavItem("metrics.html", msg!("nav-metrics"), RESULTS, true),
    NavItem("audits.html", msg!("nav-audits"), EVIDENCE, true),
    NavItem("gaps.html", msg!("nav-gaps"), RESULTS, true),
    NavItem("plans.html", msg!("nav-plans"), RESULTS, false),
    NavItem("briefs.html", msg!("nav-brief"), RESULTS, false),
    NavItem("effects.html", msg!("nav-effects"), RESULTS, false),
    NavItem("surveys.html", msg!("nav-surveys"), EVIDENCE, false),
    NavItem("voices.html", msg!("nav-voices"), EVIDENCE, false),
    NavItem("complaints.html", msg!("nav-complaints"), EVIDENCE, false),
    NavItem("visits.html", msg!("nav-visits"), EVIDENCE, false),
    NavItem("competitors.html", msg!("nav-competitors"), EVIDENCE, false),
    NavItem("checklists.html", msg!("nav-checklists"), EVIDENCE, false),
    NavItem("agreement.html", msg!("nav-agreement"), EVIDENCE, false),
    NavItem("coverage.html", msg!("nav-coverage"), RECORD, false),
    NavItem("changes.html", msg!("nav-changes"), RECORD, false),
    NavItem("glossary.html", msg!("nav-glossary"), RECORD, false),
    NavItem("data.html", msg!("nav-data"), RECORD, false),
    NavItem("search.html", msg!("nav-search"), RECORD, false),
];

/// Pages that the line of pages leaves to the footer, where they would break it into a third line.
const FOOTER_ONLY: &[&str] =
    &["briefs.html", "effects.html", "voices.html", "checklists.html", "agreement.html", "coverage.html", "data.html"];

/// What `base.html` shows around a page.
#[derive(Serialize)]
pub(super) struct Frame {
    lang: &'static str,
    dir: &'static str,
    title: String,
    summary: String,
    site: SafeHtml,
    home: String,
    style: String,
    as_of: String,
    commit: Option<SafeHtml>,
    dirty: bool,
    languages: Vec<Sibling>,
    nav: Vec<NavLink>,
    index: Vec<NavGroup>,
    feeds: Vec<FeedLink>,
    published: String,
    data: Vec<FeedLink>,
    canonical: Option<String>,
    left_out: usize,
}

#[derive(Serialize)]
struct Sibling {
    code: &'static str,
    dir: &'static str,
    name: &'static str,
    href: String,
    current: bool,
}

#[derive(Serialize, Clone)]
struct NavLink {
    href: String,
    name: SafeHtml,
    current: bool,
    phone: bool,
}

#[derive(Serialize)]
struct NavGroup {
    name: String,
    links: Vec<NavLink>,
}

#[derive(Serialize)]
struct FeedLink {
    href: String,
    name: String,
}

/// Returns what surrounds `page` in a tree whose navigation may list the pages at `paths`.
pub(super) fn frame(tree: &Tree, page: &Page, paths: &BTreeSet<&str>) -> Frame {
    let here = tree.at(page.path.clone());
    let report = tree.report;
    let site = tree.plain(&report.title);
    let args = Args::new().with("page", crate::i18n::Arg::Plain(page.title.clone()));
    let title = tree.say(msg!("page-title"), &args.with("site", crate::i18n::Arg::Plain(site)));
    Frame {
        lang: tree.lang.code(),
        dir: tree.lang.dir().as_str(),
        title,
        summary: page.summary.clone(),
        site: tree.label(&report.title),
        home: here.href("index.html"),
        style: here.shared("style.css"),
        as_of: tree.said(&crate::i18n::Statement::new(msg!("as-of")).date("date", report.as_of)),
        commit: report.source.commit.as_deref().map(|commit| edition(&here, commit, paths)),
        dirty: report.source.dirty,
        languages: siblings(tree, page),
        nav: nav(&here, page.section, paths),
        index: groups(&here, page.section, paths),
        feeds: feeds(&here),
        published: published(tree),
        data: vec![
            FeedLink { href: here.shared("data/auditbook.json"), name: tree.text(msg!("data-json")) },
            FeedLink { href: here.href(FEEDS[0].0), name: tree.text(msg!("data-feed")) },
        ],
        canonical: report.settings.url.as_deref().map(|url| format!("{url}{}", encoded_path(&tree.file(&page.path)))),
        left_out: report.left_out.len(),
    }
}

/// Returns a path below the site's folder as a part of an address.
pub(super) fn encoded_path(path: &str) -> String {
    path.split('/').map(links::encoded).collect::<Vec<_>>().join("/")
}

/// The commit in the masthead, which leads to what changed.
fn edition(here: &Here, commit: &str, paths: &BTreeSet<&str>) -> SafeHtml {
    let short: String = commit.chars().take(7).collect();
    let code = SafeHtml::trusted(format!("<code dir=\"ltr\">{}</code>", text::escape(&short)));
    let href = paths.contains("changes.html").then(|| here.href("changes.html"));
    here.anchor(href.as_deref(), &code)
}

fn siblings(tree: &Tree, page: &Page) -> Vec<Sibling> {
    let languages = tree.languages();
    if languages.len() < 2 {
        return Vec::new();
    }
    let from = tree.file(&page.path);
    let sibling = |(nth, lang): (usize, &Lang)| {
        let to = if nth == 0 { page.path.clone() } else { format!("{}/{}", lang.code(), page.path) };
        Sibling {
            code: lang.code(),
            dir: lang.dir().as_str(),
            name: lang.native_name(),
            href: links::relative(&from, &to),
            current: *lang == tree.lang,
        }
    };
    languages.iter().enumerate().map(sibling).collect()
}

fn link(here: &Here, item: &NavItem, section: &str) -> NavLink {
    let NavItem(path, key, _, phone) = item;
    let name = SafeHtml::escaped(&here.text(*key));
    NavLink { href: here.href(path), name, current: *path == section, phone: *phone }
}

fn nav(here: &Here, section: &str, paths: &BTreeSet<&str>) -> Vec<NavLink> {
    let listed = |item: &&NavItem| paths.contains(item.0) && !FOOTER_ONLY.contains(&item.0);
    NAV.iter().filter(listed).map(|item| link(here, item, section)).collect()
}

fn groups(here: &Here, section: &str, paths: &BTreeSet<&str>) -> Vec<NavGroup> {
    let group = |name: Key| NavGroup {
        name: here.text(name),
        links: NAV
            .iter()
            .filter(|item| item.2 == name && paths.contains(item.0))
            .map(|item| link(here, item, section))
            .collect(),
    };
    let mut groups: Vec<NavGroup> = [RESULTS, EVIDENCE, RECORD].into_iter().map(group).collect();
    let pages = here.report.pages.iter().filter(|page| page.nav).map(|page| {
        let path = links::page(page.head.kind.folder(), page.head.id.as_str());
        let (href, name) = (here.href(&path), here.label(&page.head.title));
        NavLink { href, name, current: path == here.path, phone: false }
    });
    groups.push(NavGroup { name: here.text(msg!("nav-pages")), links: pages.collect() });
    groups.retain(|group| !group.links.is_empty());
    groups
}

fn feeds(here: &Here) -> Vec<FeedLink> {
    FEEDS.into_iter().map(|(path, key)| FeedLink { href: here.href(path), name: here.text(key) }).collect()
}

fn published(tree: &Tree) -> String {
    let source = &tree.report.source;
    let statement = match &source.commit {
        Some(commit) => {
            let short: String = commit.chars().take(7).collect();
            crate::i18n::Statement::new(msg!("published-from")).id("commit", short)
        }
        None => crate::i18n::Statement::new(msg!("published-without-commit")),
    };
    tree.said(&statement.date("date", tree.report.as_of))
}
