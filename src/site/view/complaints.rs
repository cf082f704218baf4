//! The list of logs of complaints, comments and compliments.

use super::log::{self, number};
use crate::i18n::msg;
use crate::report::log::{COMPLAINT, COMPLIMENT};
use crate::report::{Kind, LogReport, Unit};
use crate::site::page::{Block, Columns, Content, Page, Rows, esc, said};
use crate::site::text::anchor;
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("complaints.html");
    let name = tree.text(msg!("nav-complaints"));
    if tree.report.logs.is_empty() {
        return vec![Content::new(esc(&name), esc(tree.text(msg!("empty-complaints")))).page(&here, name)];
    }
    let lede = tree.text(msg!("list-complaints-lede"));
    let mut content = Content::new(esc(&name), esc(&lede));
    let of_type =
        |here: &Here, log: &LogReport, name: &str| esc(number(here, log.by_type.get(name).copied().unwrap_or(0)));
    let columns = Columns::<LogReport>::new()
        .head(msg!("head-name"), |here, log| here.titled(Kind::Log, &log.head.id))
        .num(msg!("head-received"), |here, log| esc(here.count(log.received)))
        .num(msg!("section-complaints"), |here, log| of_type(here, log, COMPLAINT))
        .num(msg!("section-compliments"), |here, log| of_type(here, log, COMPLIMENT))
        .num(msg!("head-on-time"), |here, log| esc(here.cell(log.on_time.pct, &Unit::Percent)))
        .num(msg!("section-resolution"), |here, log| esc(log::hours(here, log.told().until_closed_h.median)))
        .num(msg!("head-open"), |here, log| esc(number(here, log.closing.open)));
    content.push(Block::plain("list").table(Rows::new(&here, &name, columns).quiet().rows(&tree.report.logs)));
    for log in &tree.report.logs {
        let id = format!("log-{}", anchor(log.head.id.as_str()));
        let says = log.says.iter().map(|statement| said(tree, statement));
        let block = Block::under(id, here.titled(Kind::Log, &log.head.id));
        content.push(block.say(says));
    }
    vec![content.page(&here, name)]
}
