//! What surrounds every page: masthead, navigation, languages, footer.
//!
//! In: a page, the sections of the navigation and the paths of all pages. Out: what `base.html` draws around it. The
//! navigation lists a page only where the tree has it. What the pages of one folder and section share is made, and printed by
//! `frame.html`, once.

use std::collections::BTreeSet;
use std::collections::hash_map::{Entry, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tera::{Map, Value};

use super::digits;
use super::feed::FEEDS;
use super::html::Printer;
use super::links;
use super::page::Page;
use super::text::{SafeHtml, esc, markup};
use super::tree::{Here, Tree};
use super::view::{Group, NavEntry, SECTIONS, Section};
use crate::error::Failure;
use crate::i18n::{Args, Lang, msg};
use crate::report::PageReport;
use crate::uri;

/// The components of `frame.html`.
const PRINTED: [&str; 3] = ["related", "masthead", "foot"];

/// The name of a page's file where many pages are meant; no id holds it.
const ANY_FILE: &str = "\u{f0020}";

/// What `base.html` shows around a page and no other.
#[derive(Serialize)]
struct Own {
    title: String,
    summary: String,
    canonical: Option<String>,
    /// For templates of a theme, which may place them as they like.
    #[serde(skip_serializing_if = "Option::is_none")]
    languages: Option<Vec<Sibling>>,
}

/// What `frame.html` shows around every page of one folder and section.
#[derive(Serialize)]
struct Shared {
    lang: &'static str,
    dir: &'static str,
    site: SafeHtml,
    home: String,
    style: String,
    /// The script of every page, and what tells one edition of the site from the next.
    script: String,
    edition: String,
    as_of: String,
    commit: Option<SafeHtml>,
    dirty: bool,
    languages: Vec<Sibling>,
    nav: Vec<NavLink>,
    index: Vec<NavGroup>,
    feeds: Vec<FeedLink>,
    published: String,
    data: Vec<FeedLink>,
    left_out: usize,
}

/// What the built-in `base.html` asks for beside what is printed.
#[derive(Serialize)]
struct Bare<'a> {
    lang: &'static str,
    dir: &'static str,
    style: &'a str,
}

/// What is printed around every page of one folder and section.
struct Around {
    /// What templates are given as it is.
    values: Map,
    /// What each component of `frame.html` printed, cut where the name of the page's file stands.
    printed: [Vec<String>; PRINTED.len()],
}

#[derive(Serialize)]
struct Sibling {
    code: &'static str,
    dir: &'static str,
    name: &'static str,
    href: String,
    current: bool,
}

#[derive(Serialize)]
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

/// The pages that have the same around them.
#[derive(PartialEq, Eq, Hash)]
struct Shelf {
    section: &'static str,
    folder: String,
    /// The path of a page that the navigation itself lists.
    listed: Option<String>,
}

/// What surrounds the pages of a tree.
pub(super) struct Frames<'a> {
    tree: &'a Tree<'a>,
    printer: &'a Printer,
    /// The pages that the navigation may list.
    paths: BTreeSet<&'static str>,
    /// The paths of the texts that it lists.
    texts: BTreeSet<String>,
    /// What pages share.
    shared: Mutex<HashMap<Shelf, Arc<Around>>>,
}

impl<'a> Frames<'a> {
    /// Returns the frames of a tree.
    pub(super) fn new((tree, printer): (&'a Tree<'a>, &'a Printer)) -> Self {
        let there = SECTIONS.iter().filter(|section| section.is_there(tree));
        let texts = tree.report.pages.iter().filter(|text| text.nav).map(nav_path).collect();
        Self { tree, printer, paths: there.map(|section| section.path).collect(), texts, shared: Mutex::default() }
    }

    /// Returns what surrounds `page`. Fails where the theme's `frame.html` is faulty.
    pub(super) fn around(&self, page: &Page) -> Result<Value, Failure> {
        let around = self.shared(page)?;
        let mut frame = around.values.clone();
        frame.extend(Value::from_serializable(&self.own(page)).into_map().unwrap_or_default());
        let file = uri::part(crate::source::file_name(&page.path));
        let printed = PRINTED.into_iter().zip(&around.printed);
        frame.extend(printed.map(|(name, parts)| (name.into(), markup(&parts.join(&file)))));
        Ok(frame.into())
    }

    fn own(&self, page: &Page) -> Own {
        let tree = self.tree;
        let site = tree.plain(&tree.report.title);
        let args = Args::new().with("page", crate::i18n::Arg::Plain(page.title.clone()));
        let url = tree.report.settings.url.as_deref();
        Own {
            title: tree.say(msg!("page-title"), &args.with("site", crate::i18n::Arg::Plain(site))),
            summary: page.summary.clone(),
            canonical: url.map(|url| format!("{url}{}", encoded_path(&tree.file(&page.path)))),
            languages: self.printer.is_themed().then(|| siblings(tree, &page.path)),
        }
    }

    /// Returns what `page` shares with others. All links from it lead as they do from any page of its folder.
    fn shared(&self, page: &Page) -> Result<Arc<Around>, Failure> {
        let folder = crate::source::folder(&page.path);
        let listed = self.texts.get(&page.path).cloned();
        let shelf = Shelf { section: page.section, folder: folder.to_owned(), listed };
        let mut known = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let around = match known.entry(shelf) {
            Entry::Occupied(around) => Arc::clone(around.get()),
            Entry::Vacant(place) => Arc::clone(place.insert(Arc::new(self.print(page, folder)?))),
        };
        Ok(around)
    }

    fn print(&self, page: &Page, folder: &str) -> Result<Around, Failure> {
        let any = if folder.is_empty() { ANY_FILE.to_owned() } else { format!("{folder}/{ANY_FILE}") };
        let here = self.tree.at(page.path.clone());
        let shared = shared(&here, siblings(self.tree, &any), (page.section, &self.paths));
        let mut values = Value::from_serializable(&shared);
        let [related, masthead, foot] = PRINTED.map(|name| self.printer.print_component(name, ("frame", &values)));
        let cut = |markup: String| markup.split(&uri::part(ANY_FILE)).map(str::to_owned).collect();
        let printed = [cut(related?), cut(masthead?), cut(foot?)];
        if !self.printer.is_themed() {
            values = Value::from_serializable(&Bare { lang: shared.lang, dir: shared.dir, style: &shared.style });
        }
        Ok(Around { values: values.into_map().unwrap_or_default(), printed })
    }
}

fn shared(here: &Here, languages: Vec<Sibling>, (section, paths): (&str, &BTreeSet<&str>)) -> Shared {
    let report = here.report;
    Shared {
        lang: digits::tag(here.report, here.lang),
        dir: here.lang.dir().as_str(),
        site: here.label(&report.title),
        home: here.href("index.html"),
        style: here.shared("style.css"),
        script: here.shared("page.js"),
        edition: [report.as_of.to_string()]
            .into_iter()
            .chain(report.source.commit.clone())
            .collect::<Vec<_>>()
            .join(" "),
        as_of: here.said(&crate::i18n::Statement::new(msg!("as-of")).date("date", report.as_of)),
        commit: report.source.commit.as_deref().map(|commit| edition(here, commit, paths)),
        dirty: report.source.dirty,
        languages,
        nav: nav(here, section, paths),
        index: groups(here, section, paths),
        feeds: feeds(here),
        published: published(here),
        data: vec![
            FeedLink { href: here.shared("data/auditbook.json"), name: here.text(msg!("data-json")) },
            FeedLink { href: here.href(FEEDS[0].0), name: here.text(msg!("data-feed")) },
        ],
        left_out: report.left_out.len(),
    }
}

/// The path of a text that the navigation lists.
fn nav_path(page: &PageReport) -> String {
    links::page(page.head.kind.folder(), page.head.id.as_str())
}

/// Returns a path below the site's folder as a part of an address.
pub(super) fn encoded_path(path: &str) -> String {
    path.split('/').map(uri::part).collect::<Vec<_>>().join("/")
}

/// The commit in the masthead, which leads to what changed.
fn edition(here: &Here, commit: &str, paths: &BTreeSet<&str>) -> SafeHtml {
    let short: String = commit.chars().take(7).collect();
    let code = here.html.code(&short);
    let href = paths.contains("changes.html").then(|| here.href("changes.html"));
    here.anchor(href.as_deref(), &code)
}

/// The page at `path` in every language, where there is more than one.
fn siblings(tree: &Tree, path: &str) -> Vec<Sibling> {
    let languages = tree.languages();
    if languages.len() < 2 {
        return Vec::new();
    }
    let from = tree.file(path);
    let sibling = |(nth, lang): (usize, &Lang)| {
        let to = if nth == 0 { path.to_owned() } else { format!("{}/{path}", lang.code()) };
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

fn link(here: &Here, item: &Section, section: &str) -> NavLink {
    let name = esc(here.text(item.name));
    NavLink { href: here.href(item.path), name, current: item.path == section, phone: item.place == NavEntry::Phone }
}

fn nav(here: &Here, section: &str, paths: &BTreeSet<&str>) -> Vec<NavLink> {
    let listed = |item: &&Section| paths.contains(item.path) && item.place != NavEntry::Footer;
    SECTIONS.iter().filter(listed).map(|item| link(here, item, section)).collect()
}

fn groups(here: &Here, section: &str, paths: &BTreeSet<&str>) -> Vec<NavGroup> {
    let group = |group: &Group| {
        let items = SECTIONS.iter().filter(|item| item.group == *group && paths.contains(item.path));
        NavGroup { name: here.text(group.name()), links: items.map(|item| link(here, item, section)).collect() }
    };
    let mut groups: Vec<NavGroup> = Group::ALL.iter().map(group).collect();
    let pages = here.report.pages.iter().filter(|page| page.nav).map(|page| {
        let path = nav_path(page);
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
