//! Markdown that people wrote, as markup that may stand in a page.
//!
//! In: the body of a document and the page it is for. Out: markup that may stand in a page. A pull request cannot put a script,
//! a style or a picture from elsewhere into the site: raw HTML is shown as the text it is, links lead to allowed places only,
//! and [`print`] writes no more than a few elements. Links between documents lead to their pages; other links inside the workspace lead to the repository, or nowhere.

mod print;

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::text::{SafeHtml, anchor};
use super::tree::Here;
use crate::i18n::msg;
use crate::parse::markdown::seen;
use crate::report::Head;

/// What comes before the anchors of a body's headings, so that they cannot be those of the page around it.
const PREFIX: &str = "t-";

/// How deep lists, quotations and emphasis may be nested.
const DEEPEST: usize = 64;

/// What the headings of a body stand under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Under {
    /// The page's own heading: the body is the page.
    Page,
    /// The heading of a section.
    Section,
    /// What goes before it in a section: a heading at its start is none of the page's.
    Passage,
}

/// Returns the body of `document` in the language of the page, wrapped with its own language where that is another, or nothing
/// where it has none. A heading of the first level at its start is left out: it is the page's own.
pub(super) fn body(here: &Here, document: &Head, under: Under) -> Option<SafeHtml> {
    let (markdown, translated) = document.body.pick(here.lang.code());
    let html = fragment(here, document, markdown, under)?;
    Some(if translated { html } else { here.passage_of(document, html) })
}

/// Returns a part of the body of `document`, such as the evidence of an item, or nothing where it says nothing.
pub(super) fn fragment(here: &Here, document: &Head, markdown: &str, under: Under) -> Option<SafeHtml> {
    match here.printed {
        // Files are the same for all languages, and lead there from each by a way of its own.
        Some(printed) if document.body.attachments.is_empty() => {
            printed.once((&here.path, under), markdown, || print_anew(here, document, markdown, under))
        }
        _ => print_anew(here, document, markdown, under),
    }
}

fn print_anew(here: &Here, document: &Head, markdown: &str, under: Under) -> Option<SafeHtml> {
    let mut events: Vec<Event> = shallow(seen(markdown)).collect();
    if under != Under::Passage {
        drop_title(&mut events);
    }
    let anchors = name_headings(&mut events, under);
    let links = Links { here, folder: folder(document.path()), anchors: &anchors };
    let mut markup = print::print(links.rewrite(events), markdown.len() * 2);
    markup.truncate(markup.trim_end().len());
    (!markup.is_empty()).then(|| SafeHtml::trusted(markup))
}

/// The events without what is nested deeper than anybody writes, or any browser reads.
fn shallow<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut depth = 0_usize;
    events.filter(move |event| match event {
        Event::Start(_) => {
            depth += 1;
            depth <= DEEPEST
        }
        Event::End(_) => {
            depth = depth.saturating_sub(1);
            depth < DEEPEST
        }
        _ => true,
    })
}

/// Takes away a heading of the first level that the body begins with.
fn drop_title(events: &mut Vec<Event>) {
    if matches!(events.first(), Some(Event::Start(Tag::Heading { level: HeadingLevel::H1, .. })))
        && let Some(end) = events.iter().position(|event| matches!(event, Event::End(TagEnd::Heading(_))))
    {
        events.drain(..=end);
    }
}

/// Moves headings below the page's own and gives each an anchor; returns the anchors by what a link in the text calls them.
fn name_headings(events: &mut [Event], under: Under) -> BTreeMap<String, String> {
    let mut anchors: BTreeMap<String, String> = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    for at in 0..events.len() {
        if !matches!(events[at], Event::Start(Tag::Heading { .. })) {
            continue;
        }
        let mut title = String::new();
        for event in &events[at + 1..] {
            match event {
                Event::Text(text) | Event::Code(text) => title.push_str(text),
                Event::End(TagEnd::Heading(_)) => break,
                _ => {}
            }
        }
        let slug = anchor(&title);
        // Counted on from the last heading of the same words, so that many of them take no longer each.
        let nth = used.entry(slug.clone()).or_default();
        let name = loop {
            *nth += 1;
            let name = if *nth == 1 { slug.clone() } else { format!("{slug}-{nth}") };
            if !taken.contains(&name) {
                break name;
            }
        };
        taken.insert(name.clone());
        let full = format!("{PREFIX}{name}");
        anchors.insert(name, full.clone());
        if let Event::Start(Tag::Heading { level, id, .. }) = &mut events[at] {
            *level = lower(*level, under);
            *id = Some(full.into());
        }
    }
    for event in events {
        if let Event::End(TagEnd::Heading(level)) = event {
            *level = lower(*level, under);
        }
    }
    anchors
}

fn lower(level: HeadingLevel, under: Under) -> HeadingLevel {
    let section = under != Under::Page;
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 if section => HeadingLevel::H3,
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H2,
        HeadingLevel::H3 if !section => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 if !section => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

fn folder(path: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    parts
}

/// A link or a picture that was begun: how it ends, where it leads somewhere, and what is said behind it.
#[derive(Default)]
struct Opened {
    end: Option<TagEnd>,
    remark: Option<String>,
}

/// Where the links of one body lead.
struct Links<'a> {
    here: &'a Here<'a>,
    folder: Vec<&'a str>,
    anchors: &'a BTreeMap<String, String>,
}

impl Links<'_> {
    /// Returns the events with links that lead somewhere, and pictures that are not published as links to them.
    fn rewrite<'e>(&self, events: Vec<Event<'e>>) -> impl Iterator<Item = Event<'e>> {
        let mut open: Vec<Opened> = Vec::new();
        events
            .into_iter()
            .flat_map(move |event| match event {
                Event::Start(Tag::Image { dest_url, title, id, link_type }) => match self.picture(&dest_url) {
                    Some(url) => {
                        open.push(Opened { end: Some(TagEnd::Image), remark: None });
                        [Some(Event::Start(Tag::Image { dest_url: url.into(), title, id, link_type })), None]
                    }
                    None => [self.link(&mut open, &dest_url), None],
                },
                Event::Start(Tag::Link { dest_url, .. }) => [self.link(&mut open, &dest_url), None],
                Event::End(TagEnd::Link | TagEnd::Image) => {
                    let Opened { end, remark } = open.pop().unwrap_or_default();
                    [end.map(Event::End), remark.map(|remark| Event::Text(remark.into()))]
                }
                event => [Some(event), None],
            })
            .flatten()
    }

    /// Opens a link to `url`, where that leads somewhere.
    fn link<'e>(&self, open: &mut Vec<Opened>, url: &str) -> Option<Event<'e>> {
        let target = self.target(url);
        let end = target.is_some().then_some(TagEnd::Link);
        open.push(Opened { end, remark: self.remark(url) });
        target.map(|url| Event::Start(link_to(url)))
    }

    /// Returns what is said behind a link to `url`: that the file holds rows, and is not published.
    fn remark(&self, url: &str) -> Option<String> {
        let path = self.path(&decoded(url.split(['#', '?']).next().unwrap_or(url)))?;
        let holds_rows = !url.contains(':') && self.here.report.rows_named.contains(&path);
        holds_rows.then(|| format!(" ({})", self.here.text(msg!("file-of-rows"))))
    }

    /// Returns where the picture written as `url` lies on the site; nothing where it is not published.
    fn picture(&self, url: &str) -> Option<String> {
        let is_local = !url.contains(':') && !url.starts_with('#');
        let path = is_local.then(|| self.path(&decoded(url.split(['#', '?']).next().unwrap_or(url))))?;
        self.here.attachment(&path?)
    }

    /// Returns where a link written as `url` leads from the page; nothing where there is no such place.
    fn target(&self, url: &str) -> Option<String> {
        if let Some(name) = url.strip_prefix('#') {
            return self.anchors.get(&anchor(&decoded(name))).map(|full| format!("#{full}"));
        }
        let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        match scheme.as_deref() {
            Some("http" | "https" | "mailto" | "tel") => return Some(url.to_owned()),
            Some(scheme) if scheme.chars().all(|c| c.is_ascii_alphanumeric()) => return None,
            _ => {}
        }
        let path = decoded(url.split(['#', '?']).next().unwrap_or(url));
        self.reference(&path).or_else(|| self.file(&path))
    }

    /// A document named `kind/id`.
    fn reference(&self, path: &str) -> Option<String> {
        self.here.doc(&path.parse().ok()?)
    }

    /// The path in the workspace of a file named relative to the document's; nothing where it climbs out.
    fn path(&self, path: &str) -> Option<String> {
        let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { self.folder.clone() };
        for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
            if part == ".." {
                parts.pop()?;
            } else {
                parts.push(part);
            }
        }
        Some(parts.join("/"))
    }

    /// A file named by its path, relative to the document's.
    fn file(&self, path: &str) -> Option<String> {
        let full = self.path(path)?;
        if let Some(published) = self.here.attachment(&full) {
            return Some(published);
        }
        let untranslated =
            full.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map(|(stem, _)| format!("{stem}.md"));
        let document = self.here.document_at(&full).or_else(|| self.here.document_at(untranslated.as_deref()?));
        document.and_then(|document| self.here.doc(document)).or_else(|| self.here.source(&full))
    }
}

fn link_to<'e>(url: String) -> Tag<'e> {
    Tag::Link {
        link_type: LinkType::Inline,
        dest_url: url.into(),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = (*first == b'%').then(|| tail.get(..2)).flatten().and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests;
