//! The list of plans with all their actions, late ones first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::facets::{self, Facets};
use super::plan::{self, Action};
use super::{linked, plan_timeline};
use crate::i18n::{Statement, msg};
use crate::report::plan::ActionReport;
use crate::report::{Kind, PlanReport};
use crate::site::page::{self, Block, Choice, Columns, Content, ListFilter, Page, Rows, Table, Tag, esc, said};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("plans.html");
    let name = tree.text(msg!("nav-plans"));
    let plans = &tree.report.plans;
    let late = plans.iter().map(|plan| plan.late.len()).sum();
    let title = said(tree, &Statement::new(msg!("plan-late")).count("n", late));
    let mut content = Content::new(title, esc(tree.text(msg!("list-plans-lede"))));
    content.kicker = Some(esc(&name));
    let facets = Facets::of(tree, facets::plans);
    content.filters = filters(tree, &facets);
    content.push_lead(Block::plain("time").figures("", plan_timeline::figure(&here)));
    content.push(Block::new("plans", &name).table(plan_table(&here, &facets)));
    content.push(Block::new("actions", tree.text(msg!("section-actions"))).table(action_table(&here, &facets)));
    vec![content.page(&here, name)]
}

fn filters(tree: &Tree, facets: &Facets) -> Vec<ListFilter> {
    let actions = || tree.report.plans.iter().flat_map(PlanReport::steps);
    if actions().next().is_none() {
        return Vec::new();
    }
    let mut who: Vec<&str> = actions().filter_map(|step| Some(tree.person(step.action.who.as_deref()?))).collect();
    who.sort_unstable();
    let states = [("late", msg!("action-late")), ("open", msg!("action-open")), ("done", msg!("action-done"))];
    let states = states.map(|(value, key)| Choice::new(value, tree.text(key)));
    let states = ListFilter::new(tree, "state", msg!("filter-by-status"), states);
    let who = ListFilter::new(tree, "owner", msg!("filter-by-owner"), who.into_iter().map(Choice::of));
    states.into_iter().chain(facets.parts()).chain(who).collect()
}

fn plan_table(here: &Here, facets: &Facets) -> Table {
    let columns = Columns::<PlanReport>::new()
        .head(msg!("head-plan"), |here, plan| here.titled(Kind::Plan, &plan.head.id))
        .named(msg!("head-progress"), |here, plan| esc(plan::progress(here, plan)))
        .text(msg!("head-due"), |here, plan| {
            let late = plan.steps().filter_map(|step| step.days_late).max();
            late.map_or_else(SafeHtml::default, |days| here.html.state(&sign::late(here, days)))
        })
        .named(msg!("section-effect"), |here, plan| here.html.reading(&plan::effect(here, plan)))
        .named(msg!("fact-closes"), |here, plan| {
            linked::titles(here, Kind::Gap, plan.closes.iter().map(|gap| &gap.value))
        })
        .named(msg!("head-owner"), |here, plan| here.owner_link(&plan.head));
    let mut plans: Vec<&PlanReport> = here.report.plans.iter().collect();
    // The latest first, then those under way by what is due next, then those that are done.
    plans.sort_by_key(|plan| {
        let open = || plan.steps().filter(|step| step.done.is_none());
        let next = open().filter_map(|step| step.due.as_ref().map(|due| due.value)).min();
        (Reverse(open().filter_map(|step| step.days_late).max()), plan.done == plan.total, next.is_none(), next)
    });
    let mut table = Rows::new(here, here.text(msg!("caption-plans")), columns).quiet();
    for plan in plans {
        let of = plan.steps().flat_map(|step| known(here, plan, &step));
        table.row_as(plan, &tagged(facets.parts_of(&plan.head.id).chain(of)));
    }
    table.into()
}

fn action_table(here: &Here, facets: &Facets) -> Table {
    let mut columns = plan::action_columns();
    columns = columns.named(msg!("head-plan"), |here, it: &Action| here.titled(Kind::Plan, &it.plan.head.id));
    let mut table = Rows::new(here, here.text(msg!("caption-actions")), columns).quiet();
    for it in plan::actions(&here.report.plans) {
        let parts = facets.parts_of(&it.plan.head.id);
        table.row_as(&it, &tagged(parts.chain(known(here, it.plan, &it.step))));
    }
    table.into()
}

/// What filters know an action by: its state, and who does it.
fn known<'a>(here: &'a Here, plan: &'a PlanReport, step: &ActionReport<'a>) -> [(&'static str, &'a str); 2] {
    let state = match (step.done, step.days_late) {
        (Some(_), _) => "done",
        (None, Some(_)) => "late",
        (None, None) => "open",
    };
    let who = step.action.who.as_deref().or(plan.head.owner.as_deref());
    [("state", state), ("owner", who.map(|who| here.person(who)).unwrap_or_default())]
}

/// What filters know a row by, each once.
fn tagged<'a>(known: impl Iterator<Item = (&'a str, &'a str)>) -> Tag {
    let known: BTreeSet<(&str, &str)> = known.collect();
    Tag { facets: page::facets(&known.into_iter().collect::<Vec<_>>()), ..Tag::default() }
}
