//! The list of briefs, one a quarter.

use super::brief;
use crate::i18n::msg;
use crate::report::brief::Brief;
use crate::site::page::{Block, Columns, Content, Page, Rows, esc};
use crate::site::tree::Tree;

/// Returns the list, where there are briefs.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("briefs.html");
    let name = tree.text(msg!("nav-brief"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("brief-lede"))));
    let columns =
        Columns::<Brief>::new().head(msg!("head-quarter"), brief::link).text(msg!("section-changed"), |here, it| {
            it.lines.first().map(|line| esc(here.said(&line.says))).unwrap_or_default()
        });
    let table = Rows::new(&here, &name, columns).quiet().rows(&tree.report.briefs);
    content.push(Block::plain("list").table(table));
    vec![content.page(&here, name)]
}
