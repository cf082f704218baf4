//! Which effects on the business the goals aim at, and which nobody aims at.

use crate::i18n::format::{self, Join};
use crate::i18n::{Arg, Statement, msg, names};
use crate::report::{EffectCoverage, Kind};
use crate::site::page::{Block, Columns, Content, Page, Rows, esc, join, said};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of effects, where there are goals.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("effects.html");
    let name = tree.text(msg!("nav-effects"));
    let effects = &tree.report.effects;
    let covered = effects.iter().filter(|entry| !entry.goals.is_empty()).count();
    let headline = Statement::new(msg!("effects-covered")).count("covered", covered).count("total", effects.len());
    let mut content = Content::new(said(tree, &headline), esc(tree.text(msg!("list-effects-lede"))));
    content.kicker = Some(esc(&name));
    let bare: Vec<String> =
        effects.iter().filter(|entry| entry.goals.is_empty()).map(|entry| word(tree, entry)).collect();
    if !bare.is_empty() {
        let names = format::list(tree.lang, &bare, Join::And);
        content.lede.push(said(tree, &Statement::new(msg!("effects-uncovered")).with("effects", Arg::Plain(names))));
    }
    let columns = Columns::<EffectCoverage>::new()
        .head(msg!("head-effect"), |here, entry| esc(word(here, entry)))
        .named(msg!("section-goals"), goals);
    let table = Rows::new(&here, tree.text(msg!("caption-effects")), columns).quiet().rows(effects);
    content.push(Block::plain("list").table(table));
    vec![content.page(&here, name)]
}

fn word(tree: &Tree, entry: &EffectCoverage) -> String {
    tree.text(names::effect(entry.effect))
}

/// The goals that aim at an effect, a line each.
fn goals(here: &Here, entry: &EffectCoverage) -> SafeHtml {
    let goals = entry.goals.iter().map(|id| {
        let status = here.goal(id).map(|goal| here.html.state(&sign::goal_of(here, goal)));
        join(&[here.titled(Kind::Goal, id), status.unwrap_or_default()], " ")
    });
    goals
        .reduce(|above, goal| here.html.under(&above, &goal))
        .unwrap_or_else(|| here.html.reading(&Sign::new(Icon::Bar.quiet(), here.text(msg!("none")))))
}
