//! The glossary: what each published figure is, and the words for states.

use crate::i18n::glossary::{self, GROUPS, PARTS};
use crate::i18n::msg;
use crate::site::page::{Block, Content, Fact, Link, Page, Part, Term, TermPart, Toc, esc};
use crate::site::tree::Tree;

/// Returns the glossary.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("glossary.html");
    let name = tree.text(msg!("nav-glossary"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-glossary-lede"))));
    let part = |entry: &str, part: &'static str| TermPart {
        class: part,
        fact: Fact { name: tree.text(glossary::part_name(part)), value: esc(tree.text(glossary::part(entry, part))) },
    };
    let term = |id: &'static str| Term {
        id: id.to_owned(),
        name: tree.text(glossary::name(id)),
        parts: PARTS.iter().map(|name| part(id, name)).collect(),
    };
    let link = |id: &str, name: &str| Link { href: format!("#{id}"), name: esc(name) };
    let mut contents = Vec::new();
    let mut blocks = Vec::new();
    for group in GROUPS {
        let (id, name) = (format!("group-{}", group.id), tree.text(glossary::group_name(group)));
        let terms: Vec<Term> = group.entries.iter().map(|id| term(id)).collect();
        let links = terms.iter().map(|term| link(&term.id, &term.name)).collect();
        contents.push(Toc { group: link(&id, &name), links });
        blocks.push(Block::new(id, name).with(Part::Terms(terms)));
    }
    content.push(Block::plain("").with(Part::Contents(contents)));
    blocks.into_iter().for_each(|block| content.push(block));
    vec![content.page(&here, name)]
}
