//! Who answers for what: everybody in a table, then what is late by owner; and a page for each person whom the settings allow one.

use super::plan::{self, Action};
use super::{decisions, due, gap, goal_table, lines};
use crate::i18n::{Statement, msg};
use crate::report::due::DueAudit;
use crate::report::overview::Tells;
use crate::report::owner::OwnerReport;
use crate::report::{Kind, Report};
use crate::site::calendar;
use crate::site::page::{Block, Columns, Content, Page, Part, Rows, Table, esc, said};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("owners.html");
    let name = tree.text(msg!("nav-owners"));
    let owners = &tree.report.owners;
    let late = tree.report.overview.late.len();
    let title = Statement::new(msg!("owners-late")).count("n", late);
    let mut content = Content::new(said(tree, &title), esc(tree.text(msg!("owners-lede"))));
    content.kicker = Some(esc(&name));
    content.push(Block::plain("owners").table(table(&here, &name)).note(due::calendar(&here, calendar::ALL)));
    for (nth, owner) in owners.iter().enumerate().filter(|(_, owner)| !owner.late.is_empty()) {
        content.push(Block::under(place(nth), link(&here, owner)).with(late_lines(&here, owner)));
    }
    let unowned = tree.report.overview.late.iter().filter(|line| matches!(&line.tells, Tells::Late { who: None, .. }));
    let unowned = Part::Lines(unowned.map(|line| lines::line(&here, line)).collect());
    content.push(Block::new("nobody", tree.text(msg!("owners-nobody"))).with(unowned));
    vec![content.page(&here, name)]
}

/// Returns how many people have a page.
pub(super) fn count(report: &Report) -> usize {
    paged(report).count()
}

/// Returns the page of the `nth` of them.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let Some(owner) = paged(tree.report).nth(nth) else { return Vec::new() };
    let Some(path) = owner.path() else { return Vec::new() };
    let here = tree.at(path);
    let lede = Statement::new(msg!("owner-late")).count("n", owner.late.len());
    let mut content = Content::new(esc(&owner.name), said(tree, &lede));
    content.kicker = Some(here.up("owners.html", msg!("nav-owners")));
    let late = Block::new("late", tree.text(msg!("overview-question-late"))).with(late_lines(&here, owner));
    content.push(late.note(calendar::path(owner).map(|path| due::calendar(&here, &path)).unwrap_or_default()));
    content.push(Block::new("goals", tree.text(msg!("nav-goals"))).table(goal_table::short(&here, &owner.goals)));
    content.push(Block::new("decisions", tree.text(msg!("nav-decisions"))).table(decisions(&here, owner)));
    content.push(
        Block::new("scheduled", tree.text(msg!("section-schedule"))).table(due::table(&here, &scheduled(&here, owner))),
    );
    content.push(Block::new("gaps", tree.text(msg!("nav-gaps"))).table(gap::short_table(&here, &owner.gaps)));
    content.push(Block::new("actions", tree.text(msg!("section-actions"))).table(actions(&here, owner)));
    let metrics = owner.metrics.iter().map(|id| here.titled(Kind::Metric, id));
    content.push(Block::new("metrics", tree.text(msg!("nav-metrics"))).say(metrics));
    vec![content.page(&here, owner.name.clone())]
}

fn paged(report: &Report) -> impl Iterator<Item = &OwnerReport> {
    report.owners.iter().filter(|owner| owner.page.is_some())
}

fn place(nth: usize) -> String {
    format!("owner-{}", nth + 1)
}

/// The name, with a link to the page where there is one.
fn link(here: &Here, owner: &OwnerReport) -> SafeHtml {
    match owner.path() {
        Some(path) => here.html.link(&here.href(&path), &esc(&owner.name)),
        None => esc(&owner.name),
    }
}

fn late_lines(here: &Here, owner: &OwnerReport) -> Part {
    Part::Lines(owner.late.iter().map(|line| lines::line(here, line)).collect())
}

fn table(here: &Here, name: &str) -> Table {
    let columns = Columns::<(usize, &OwnerReport)>::new()
        .head(msg!("head-owner"), |here, (nth, owner)| match owner.late.is_empty() || owner.page.is_some() {
            true => link(here, owner),
            false => here.html.link(&format!("#{}", place(*nth)), &esc(&owner.name)),
        })
        .num(msg!("head-late-things"), |here, (_, owner)| esc(here.count(owner.late.len())))
        .num(msg!("nav-goals"), |here, (_, owner)| esc(here.count(owner.goals.len())))
        .num(msg!("head-not-on-course"), |here, (_, owner)| esc(here.count(owner.not_on_course)))
        .num(msg!("nav-gaps"), |here, (_, owner)| esc(here.count(owner.gaps.len())))
        .num(msg!("head-open-actions"), |here, (_, owner)| esc(here.count(owner.actions.len())))
        .num(msg!("nav-decisions"), |here, (_, owner)| esc(here.count(owner.decisions.len())))
        .num(msg!("section-schedule"), |here, (_, owner)| esc(here.count(owner.audits.len())))
        .num(msg!("nav-metrics"), |here, (_, owner)| esc(here.count(owner.metrics.len())));
    let owners: Vec<(usize, &OwnerReport)> = here.report.owners.iter().enumerate().collect();
    Rows::new(here, name, columns).quiet().rows(&owners).into()
}

fn decisions(here: &Here, owner: &OwnerReport) -> Table {
    let open = here.report.decisions.iter().filter(|decision| owner.decisions.contains(&decision.head.id));
    decisions::table(here, open)
}

fn scheduled<'a>(here: &Here<'a>, owner: &OwnerReport) -> Vec<&'a DueAudit> {
    owner.audits.iter().filter_map(|place| here.report.schedule.get(*place)).collect()
}

fn actions(here: &Here, owner: &OwnerReport) -> Table {
    let is_owned =
        |it: &Action| owner.actions.iter().any(|owned| owned.plan == it.plan.head.id && owned.action == it.step.id);
    let columns =
        plan::own_columns().named(msg!("head-plan"), |here, it: &Action| here.titled(Kind::Plan, &it.plan.head.id));
    let actions: Vec<Action> = plan::actions(&here.report.plans).into_iter().filter(is_owned).collect();
    Rows::new(here, here.text(msg!("caption-actions")), columns).quiet().rows(&actions).into()
}
