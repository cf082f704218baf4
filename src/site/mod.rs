//! A report to the files of a static site.
//!
//! In: a [`Report`], a [`Theme`] that may replace templates, styles and messages, and what git knows of the files. Out: every
//! file of the site by its path. Views ([`view`]) turn the report into formatted, translated strings; templates only place
//! them. Nothing here computes a figure, and nothing here touches disk.
//!
//! A new kind of page is a file in [`view`], a template of the same name, and a line in [`view::KINDS`] (and in `NAV` of
//! [`frame`], where the navigation should list it).

mod axis;
mod badge;
pub mod chart;
mod comparison;
mod download;
mod feed;
mod frame;
mod html;
mod icons;
mod links;
mod markdown;
mod search;
mod sign;
mod sitemap;
mod text;
mod theme;
mod tree;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::error::Failure;
use crate::i18n::Lang;
use crate::report::Report;

pub use comparison::comparison;
pub use text::SafeHtml;
pub use theme::Theme;
pub use tree::{Record, Stretch};

use frame::Page;
use html::Printer;
use tree::{Index, Tree};

/// Files by their path below the site's folder, `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Returns every file of the site of `report` except its data files. The first language of the workspace has its pages at the
/// root, every other one in a folder named after it. Fails where a template or the messages of the theme are faulty.
pub fn build(report: &Report, theme: &Theme, record: Option<&Record>) -> Result<Files, Failure> {
    let languages = languages(report);
    let index = Index::new(report);
    let printers: Vec<Printer> =
        languages.par_iter().map(|lang| Printer::new(*lang, theme)).collect::<Result<_, Failure>>()?;
    let trees: Vec<Tree> = languages
        .iter()
        .zip(&printers)
        .enumerate()
        .map(|(nth, (lang, printer))| Tree::new((report, record), &index, (*lang, nth == 0), printer.words()))
        .collect();
    let mut files = theme.assets();
    for written in
        trees.par_iter().zip(&printers).map(|(tree, printer)| write_tree(tree, printer, &languages)).collect::<Vec<_>>()
    {
        files.extend(written?);
    }
    files.extend(search::write(&trees));
    if let Some(url) = &report.settings.url {
        files.insert("sitemap.xml".to_owned(), sitemap::write(url, &files, &languages).into_bytes());
    }
    Ok(files)
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

/// The pages, feeds and badges of one language.
fn write_tree(tree: &Tree, printer: &Printer, languages: &[Lang]) -> Result<Files, Failure> {
    let pages: Vec<Page> = view::KINDS.par_iter().flat_map(|pages| pages(tree)).collect();
    let paths: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    let written: Vec<(String, Vec<u8>)> = pages
        .par_iter()
        .map(|page| {
            let frame = frame::frame(tree, page, &paths, languages);
            Ok((tree.file(&page.path), printer.print(page, &frame)?.into_bytes()))
        })
        .collect::<Result<_, Failure>>()?;
    let mut files: Files = written.into_iter().collect();
    files.extend(pages.into_iter().flat_map(|page| page.files));
    files.extend(feed::write(tree));
    files.extend(badge::write(tree));
    Ok(files)
}
