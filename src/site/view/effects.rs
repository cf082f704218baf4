//! Which effects on the business the goals aim at, and which nobody aims at.

use super::parts::{self, Block, Column, Record, Table, esc, said};
use crate::i18n::format::{self, Join};
use crate::i18n::{Arg, Statement, msg, names};
use crate::report::{DocRef, Kind};
use crate::site::frame::Page;
use crate::site::sign;
use crate::site::sign::{Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::Tree;

/// Returns the page of effects; none where there is no goal.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    if tree.report.goals.is_empty() {
        return Vec::new();
    }
    let here = tree.at("effects.html");
    let name = tree.text(msg!("nav-effects"));
    let effects = &tree.report.effects;
    let covered = effects.iter().filter(|entry| !entry.goals.is_empty()).count();
    let headline = Statement::new(msg!("effects-covered")).count("covered", covered).count("total", effects.len());
    let word = |effect| tree.text(names::effect(effect));
    let bare: Vec<String> =
        effects.iter().filter(|entry| entry.goals.is_empty()).map(|entry| word(entry.effect)).collect();
    let mut lede = vec![esc(tree.text(msg!("list-effects-lede")))];
    if !bare.is_empty() {
        let names = format::list(tree.lang, &bare, Join::And);
        lede.push(said(tree, &Statement::new(msg!("effects-uncovered")).with("effects", Arg::Plain(names))));
    }
    let mut record = Record { kicker: Some(esc(&name)), title: said(tree, &headline), lede, ..Record::default() };
    let columns = vec![Column::head(tree, msg!("head-effect")), Column::named(tree, msg!("section-goals"))];
    let mut table = Table::new(tree.text(msg!("caption-effects")), columns).quiet();
    for entry in effects {
        let goals: Vec<SafeHtml> = entry
            .goals
            .iter()
            .map(|id| {
                let link = here.title_link(&DocRef::new(Kind::Goal, id.clone()));
                let status = here.goal(id).map(|goal| parts::state(&sign::goal(tree, goal.status)));
                parts::join(&[link, status.unwrap_or_default()], " ")
            })
            .collect();
        let goals = match goals.is_empty() {
            true => parts::reading(&Sign::new(Icon::Bar.quiet(), tree.text(msg!("none")))),
            false => parts::join(&goals, "<br>"),
        };
        table.row(vec![esc(word(entry.effect)), goals]);
    }
    record.push(Block::figures("list", "").table(table));
    vec![record.page(&here, "effects.html", name)]
}
