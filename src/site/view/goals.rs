//! The list of goals.

use serde::Serialize;

use super::overview::{self, GoalGroup};
use crate::i18n::msg;
use crate::site::frame::Page;
use crate::site::tree::Tree;

#[derive(Serialize)]
struct GoalsView {
    headline: Vec<String>,
    since: String,
    goals: Vec<GoalGroup>,
}

/// Returns the list of goals.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("goals.html");
    let headline = tree.report.overview.headline.first().map(|statement| tree.said(statement));
    let view = GoalsView {
        headline: headline.into_iter().collect(),
        since: overview::since(&here),
        goals: overview::goal_groups(&here, usize::MAX),
    };
    let titles = (tree.text(msg!("nav-goals")), tree.text(msg!("list-goals-lede")));
    vec![Page::new(&here, ("goals.html", "goals.html"), titles, &view)]
}
