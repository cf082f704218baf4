//! The list of checklists.

use super::checklist;
use crate::i18n::msg;
use crate::report::ChecklistReport;
use crate::site::page::{Block, Columns, Content, Page, Rows, esc};
use crate::site::tree::Tree;

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("checklists.html");
    let name = tree.text(msg!("nav-checklists"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-checklists-lede"))));
    let columns = Columns::<ChecklistReport>::new()
        .head(msg!("head-checklist"), |here, entry| {
            let href = here.checklist(&entry.reference());
            here.anchor(href.as_deref(), &here.label(&entry.head.title))
        })
        .num(msg!("head-version"), |here, entry| esc(here.count(entry.version as usize)))
        .num(msg!("head-items"), |here, entry| esc(here.count(entry.items().count())))
        .num(msg!("fact-pass-mark"), |here, entry| esc(here.score(entry.pass)))
        .text(msg!("nav-audits"), |here, entry| esc(checklist::used(here, entry)));
    let table = Rows::new(&here, tree.text(msg!("caption-checklists")), columns).quiet();
    content.push(Block::plain("list").table(table.rows(&tree.report.checklists)));
    vec![content.page(&here, name)]
}
