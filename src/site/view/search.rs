//! Search, and the list of all documents for whoever has no scripts.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{SECTIONS, Section};
use crate::i18n::{Arg, Args, msg};
use crate::report::Kind;
use crate::site::page::{Block, Content, Link, Page, Part, esc};
use crate::site::search::{self, Findable, fold};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Beyond this many documents of a kind, their own list shows them.
const LISTED: usize = 200;

/// A number of every plural class in every interface language that has it; `none` is its own sentence.
const COUNTS: [(&str, usize); 6] = [("none", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)];

/// What the page shows beside the parts of all pages.
#[derive(Serialize)]
struct Own {
    folder: String,
    script: String,
    counts: Vec<Count>,
}

/// How a number of results is said, by its plural class.
#[derive(Serialize)]
struct Count {
    class: &'static str,
    says: String,
}

/// A document in the list, by its folded title.
struct Found {
    folded: String,
    link: Link,
}

/// Returns the search page.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("search.html");
    let index = here.shared(&format!("{}/index.js", search::FOLDER));
    let own = Own {
        folder: index.trim_end_matches("index.js").to_owned(),
        script: here.shared("search.js"),
        counts: COUNTS.iter().map(|(class, n)| Count { class, says: counted(tree, *n) }).collect(),
    };
    let name = tree.text(msg!("nav-search"));
    let mut content = Content::new(esc(&name), SafeHtml::default());
    content.push(Block::plain("listing").with(Part::Columns { layout: "", blocks: listing(&here) }));
    vec![content.page_with(&here, name, tree.text(msg!("search-all-languages")), &own)]
}

/// The sentence about `n` results, with places for the number and the query.
fn counted(tree: &Tree, n: usize) -> String {
    let place = |name: &str| Arg::Plain(name.to_owned());
    let args = Args::new().with("n", n).with("shown", place("{n}")).with("query", place("{q}"));
    tree.say(msg!("search-results"), &args)
}

/// Every document by kind, from A to Z.
fn listing(here: &Here) -> Vec<Block> {
    let mut links: BTreeMap<Kind, Vec<Found>> = BTreeMap::new();
    for entry in search::entries(here.report) {
        let Findable::Document(found) = entry else { continue };
        let title = found.title(here);
        let name = here.in_language(&title, found.lang(here).unwrap_or(here.lang.code()));
        let link = Link { href: here.href(&found.path()), name };
        links.entry(found.document.kind).or_default().push(Found { folded: fold(&title), link });
    }
    let block = |section: &Section| {
        let kind = section.lists?;
        let mut found = links.remove(&kind)?;
        found.sort_by(|a, b| (&a.folded, &a.link.href).cmp(&(&b.folded, &b.link.href)));
        let mut links: Vec<Link> = found.into_iter().map(|found| found.link).collect();
        if links.len() > LISTED && !section.path.is_empty() {
            let name = esc(here.say_count(msg!("see-all"), links.len()));
            links = vec![Link { href: here.href(section.path), name }];
        }
        Some(Block::new(format!("all-{}", kind.name()), here.text(section.name)).with(Part::Links(links)))
    };
    SECTIONS.iter().filter_map(block).collect()
}
