//! A report to the files of a static site.
//!
//! In: a [`Report`], a [`Theme`] that may replace templates, styles and messages, and what git knows of the files. Out: every
//! file of the site, handed on as soon as it is made: no more than a few pages are held at any moment. Views ([`view`]) turn the report into
//! formatted, translated strings; templates only place them. Figures and verdicts come from the report; nothing here touches disk.
//!
//! A new kind of page is a file in [`view`] and a line in [`view::SECTIONS`]; a template of its own name only where the parts
//! of all pages ([`page`]) do not suffice.

mod alone;
mod axis;
mod badge;
mod calendar;
mod chart;
mod comparison;
mod digits;
mod download;
mod feed;
mod fill;
mod frame;
mod html;
mod icons;
mod links;
mod mail;
mod markdown;
mod page;
mod policy;
mod press;
mod search;
mod shape;
mod sign;
mod sitemap;
mod text;
mod theme;
mod tree;
mod view;

use rayon::prelude::*;

use crate::error::Failure;
use crate::files::Sink;
use crate::i18n::Lang;
use crate::report::Report;

pub use alone::latest_brief;
pub use comparison::comparison;
pub use fill::{Blank, Choice, EVIDENCE, Filling, NOTE, Subject, choices, form, is_ambiguous};
pub use links::{attachment as path_of_attachment, form as path_of_form, of_reference as page_of};
pub use mail::latest_brief as mail_of_latest_brief;
pub use press::Press;
pub use text::SafeHtml;
pub use theme::Theme;
pub use tree::{ChangeRecord, Stretch};

use frame::Frames;
use html::Printer;
use page::Page;
use tree::{Site, Tree};

/// Hands every file of the site of `report` except its data files to `sink`. The first language of the workspace has its pages at
/// the root, every other one in a folder named after it. Fails where a template or the messages of the theme are faulty, or where
/// `sink` does.
pub fn build(report: &Report, theme: &Theme, record: Option<&ChangeRecord>, sink: &dyn Sink) -> Result<(), Failure> {
    let Press { languages, printers } = Press::new(report, theme)?;
    let site = Site::new(report, record, &languages, theme);
    let trees = trees(&site, &languages, &printers);
    theme.assets().iter().try_for_each(|(path, bytes)| sink.put(path, bytes))?;
    let sink = &digits::Written { digits: report.settings.digits, inner: sink };
    let paths = write(&trees, &printers, sink)?;
    if let Some(url) = report.settings.url.as_deref() {
        sink.put("sitemap.xml", sitemap::write(url, &paths, &languages).as_bytes())?;
    }
    search::write(&trees, sink)
}

fn trees<'a>(site: &'a Site<'a>, languages: &[Lang], printers: &'a [Printer]) -> Vec<Tree<'a>> {
    let both = languages.iter().zip(printers);
    both.map(|(lang, printer)| Tree::new(site, *lang, printer.words(), printer.pieces())).collect()
}

/// The interface languages of the workspace that auditbook speaks, the first the default; English where there is none.
fn languages(report: &Report) -> Vec<Lang> {
    let mut languages: Vec<Lang> = Vec::new();
    for lang in report.settings.languages.iter().filter_map(|tag| Lang::from_tag(tag)) {
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() { vec![Lang::En] } else { languages }
}

/// Writes the pages, feeds and badges of all languages; returns the paths of the first one's pages, sorted.
fn write(trees: &[Tree], printers: &[Printer], sink: &dyn Sink) -> Result<Vec<String>, Failure> {
    let frames: Vec<Frames> = trees.iter().zip(printers).map(Frames::new).collect();
    let put = |(place, mut page): (usize, Page)| -> Result<Option<String>, Failure> {
        let frame = frames[place].around(&page)?;
        sink.put(&trees[place].file(&page.path), printers[place].print(&mut page, frame)?.as_bytes())?;
        page.files.iter().try_for_each(|(path, bytes)| sink.put(path, bytes))?;
        Ok((place == 0).then_some(page.path))
    };
    let mut written: Vec<Option<String>> = Vec::new();
    for (place, tree) in trees.iter().enumerate() {
        let own = view::SECTIONS.par_iter().flat_map_iter(|section| section.own(tree)).map(|page| put((place, page)));
        written.extend(own.collect::<Result<Vec<_>, Failure>>()?);
    }
    for section in view::SECTIONS {
        written.extend(section.many(trees).map(put).collect::<Result<Vec<_>, Failure>>()?);
    }
    for tree in trees {
        let beside = [feed::write(tree), badge::write(tree), calendar::write(tree)];
        beside.iter().flatten().try_for_each(|(path, bytes)| sink.put(path, bytes))?;
    }
    let mut paths: Vec<String> = written.into_iter().flatten().collect();
    paths.sort_unstable();
    Ok(paths)
}
