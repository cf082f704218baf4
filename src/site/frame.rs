//! What surrounds every page: masthead, navigation, languages, footer.
//!
//! In: a page, the sections of the navigation and the paths of all pages. Out: the [`Frame`] that `base.html` draws. The
//! navigation lists a page only where the tree has it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::feed::FEEDS;
use super::links;
use super::page::Page;
use super::text::{SafeHtml, esc};
use super::tree::{Here, Tree};
use super::view::{Group, NavEntry, SECTIONS, Section};
use crate::i18n::{Args, Lang, msg};

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
pub(super) fn frame(tree: &Tree, page: &Page, paths: &BTreeSet<String>) -> Frame {
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
fn edition(here: &Here, commit: &str, paths: &BTreeSet<String>) -> SafeHtml {
    let short: String = commit.chars().take(7).collect();
    let code = here.html.code(&short);
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

fn link(here: &Here, item: &Section, section: &str) -> NavLink {
    let name = esc(here.text(item.name));
    NavLink { href: here.href(item.path), name, current: item.path == section, phone: item.place == NavEntry::Phone }
}

fn nav(here: &Here, section: &str, paths: &BTreeSet<String>) -> Vec<NavLink> {
    let listed = |item: &&Section| paths.contains(item.path) && item.place != NavEntry::Footer;
    SECTIONS.iter().filter(listed).map(|item| link(here, item, section)).collect()
}

fn groups(here: &Here, section: &str, paths: &BTreeSet<String>) -> Vec<NavGroup> {
    let group = |group: &Group| {
        let items = SECTIONS.iter().filter(|item| item.group == *group && paths.contains(item.path));
        NavGroup { name: here.text(group.name()), links: items.map(|item| link(here, item, section)).collect() }
    };
    let mut groups: Vec<NavGroup> = Group::ALL.iter().map(group).collect();
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
