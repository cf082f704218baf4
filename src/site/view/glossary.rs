//! The glossary: what each published figure is, and the words for states.

use crate::i18n::glossary::{self, GROUPS};
use crate::i18n::msg;
use crate::site::page::{Block, Content, Fact, GlossaryEntry, Link, Page, Part, TermPart, Toc, esc};
use crate::site::tree::Tree;

/// Returns the glossary.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("glossary.html");
    let name = tree.text(msg!("nav-glossary"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-glossary-lede"))));
    let part = |of: glossary::Term, part: glossary::TermText| TermPart {
        class: part.id(),
        fact: Fact { name: tree.text(part.label()), value: esc(tree.text(of.part(part))) },
    };
    let term = |of: glossary::Term| GlossaryEntry {
        id: of.id().to_owned(),
        name: tree.text(of.name()),
        parts: glossary::TermText::ALL.map(|it| part(of, it)).into(),
    };
    let link = |id: &str, name: &str| Link { href: format!("#{id}"), name: esc(name) };
    let mut contents = Vec::new();
    let mut blocks = Vec::new();
    for group in GROUPS {
        let (id, name) = (format!("group-{}", group.id), tree.text(group.name));
        let terms: Vec<GlossaryEntry> = group.terms().map(term).collect();
        let links = terms.iter().map(|term| link(&term.id, &term.name)).collect();
        contents.push(Toc { group: link(&id, &name), links });
        blocks.push(Block::new(id, name).with(Part::Terms(terms)));
    }
    content.push(Block::plain("").with(Part::Contents(contents)));
    blocks.into_iter().for_each(|block| content.push(block));
    vec![content.page(&here, name)]
}
