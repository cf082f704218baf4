//! Which effects on the business the goals aim at and how these goals stand, the worst first; and which nobody aims at.

use super::goal_table;
use crate::i18n::format::{self, Join};
use crate::i18n::{Arg, Statement, msg, names};
use crate::report::{EffectCoverage, Id, Kind};
use crate::site::page::{Block, Columns, Content, Page, Rows, esc, join, said};
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of effects, where there are goals.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("effects.html");
    let name = tree.text(msg!("nav-effects"));
    let effects = &tree.report.effects;
    let covered = effects.iter().filter(|entry| !entry.goals.is_empty()).count();
    let headline = Statement::new(msg!("effects-covered")).count("covered", covered).count("total", effects.len());
    let lede = if covered < effects.len() { msg!("list-effects-lede") } else { msg!("list-effects-lede-all") };
    let mut content = Content::new(said(tree, &headline), esc(tree.text(lede)));
    content.kicker = Some(esc(&name));
    let bare: Vec<String> =
        effects.iter().filter(|entry| entry.goals.is_empty()).map(|entry| word(tree, entry)).collect();
    if !bare.is_empty() {
        let names = format::list(tree.lang, &bare, Join::And);
        content.lede.push(said(tree, &Statement::new(msg!("effects-uncovered")).with("effects", Arg::Plain(names))));
    }
    let columns = Columns::<EffectCoverage>::new().head(msg!("head-effect"), |here, entry| esc(word(here, entry)));
    let columns = columns.each(goal_table::groups(&here), |columns, group| {
        columns.named(group.column, move |here, entry| goals(here, entry, group.ids))
    });
    let table = Rows::new(&here, tree.text(msg!("caption-effects")), columns).quiet().rows(effects);
    content.push(Block::plain("list").table(table));
    vec![content.page(&here, name)]
}

fn word(tree: &Tree, entry: &EffectCoverage) -> String {
    tree.text(names::effect(entry.effect))
}

/// The goals of a group that aim at an effect, a line each.
fn goals(here: &Here, entry: &EffectCoverage, group: &[Id]) -> SafeHtml {
    let goals = entry.goals.iter().filter(|id| group.contains(id)).filter_map(|id| here.goal(id));
    let lines = goals.map(|goal| {
        let sign = Sign { word: String::new(), ..sign::goal_of(here, goal) };
        join(&[here.html.reading(&sign), here.titled(Kind::Goal, &goal.head.id)], " ")
    });
    lines.reduce(|above, line| here.html.under(&above, &line)).unwrap_or_default()
}
