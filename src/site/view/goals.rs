//! The list of goals.

use super::facets::{self, Facets};
use super::goal_table;
use crate::i18n::msg;
use crate::site::page::{Block, Content, Page, Part, esc};
use crate::site::tree::Tree;

/// Returns the list of goals.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("goals.html");
    let name = tree.text(msg!("nav-goals"));
    let headline: Vec<String> = tree.report.overview.headline.iter().map(|statement| tree.said(statement)).collect();
    let mut content = Content::new(esc(headline.join(" ")), esc(tree.text(msg!("list-goals-lede"))));
    content.kicker = Some(esc(&name));
    content.filters = Facets::of(tree, facets::goals).filters(tree.report.goals.iter().map(|goal| &goal.head));
    let mut block = Block::plain("");
    if let Some(table) = goal_table::full(&here) {
        block = block.table(table);
        block.push(Part::Source(esc(tree.text(msg!("overview-legend")))));
    }
    content.push(block);
    content.push(super::see_also(&here, &["effects.html"]));
    vec![content.page(&here, name)]
}
