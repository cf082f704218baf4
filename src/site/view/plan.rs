//! A plan's page: whether it moved anything, its actions, what it closes.

use std::cmp::Reverse;

use super::{linked, plan_effect};
use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, format, msg};
use crate::report::effect::{EffectReport, EffectVerdict};
use crate::report::plan::ActionReport;
use crate::report::{Kind, PlanReport};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Columns, Content, Note, Page, Rows, Tag, VerdictCard, esc, said};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// An action with the plan that it belongs to.
pub(super) struct Action<'a> {
    pub(super) plan: &'a PlanReport,
    pub(super) step: ActionReport<'a>,
}

/// Returns the page of the `nth` plan.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let plan = &tree.report.plans[nth];
    let here = tree.at_document(&plan.head);
    let mut content = Content::new(here.label(&plan.head.title), SafeHtml::default());
    content.kicker = Some(here.up("plans.html", msg!("nav-plans")));
    content.verdicts = verdicts(&here, plan);
    content.push(plan_effect::block(&here, plan));
    content.push(work(&here, plan));
    vec![content.page(&here, here.plain(&plan.head.title))]
}

/// Returns how many of its actions are done.
pub(super) fn progress(tree: &Tree, plan: &PlanReport) -> String {
    tree.said(&Statement::new(msg!("plan-progress")).count("done", plan.done).count("total", plan.total))
}

/// Returns whether a plan moved anything.
pub(super) fn effect(tree: &Tree, plan: &PlanReport) -> Sign {
    let shape = match plan.verdict() {
        Some(EffectVerdict::Effective) => Icon::On.good(),
        Some(EffectVerdict::Harmful) => Icon::Off.bad(),
        Some(EffectVerdict::Faded | EffectVerdict::NotShownToLast) => Icon::Unlikely.watch(),
        _ => Icon::Bar.quiet(),
    };
    let word = plan.main_effect().map_or_else(|| msg!("plan-effect-unknown"), EffectReport::word);
    Sign::new(shape, tree.text(word))
}

/// Returns the actions of plans: open ones first, the latest of them first, then by when they are due.
pub(super) fn actions<'a>(plans: impl IntoIterator<Item = &'a PlanReport>) -> Vec<Action<'a>> {
    let plans = plans.into_iter();
    let mut actions: Vec<Action> = plans.flat_map(|plan| plan.steps().map(move |step| Action { plan, step })).collect();
    actions.sort_by_key(|it| {
        (it.step.done.is_some(), Reverse(it.step.days_late.unwrap_or(0)), it.step.due.as_ref().map(|due| due.value))
    });
    actions
}

/// Returns the columns of a table of actions.
pub(super) fn action_columns<'a>() -> Columns<'a, Action<'a>> {
    let columns = named_actions();
    let columns = columns.named(msg!("head-who"), |here, it: &Action| {
        esc(it.step.who.as_deref().map_or(format::NO_VALUE, |who| here.person(who)))
    });
    due(columns)
}

/// Returns the columns of a table of the actions of one person.
pub(super) fn own_columns<'a>() -> Columns<'a, Action<'a>> {
    due(named_actions())
}

fn named_actions<'a>() -> Columns<'a, Action<'a>> {
    Columns::new()
        .text(msg!("head-status"), |here, it: &Action| match (it.step.done, it.step.days_late) {
            (Some(done), _) => {
                let word = here.list(&[&here.text(msg!("action-done")), &here.date_short(done)], Join::Comma);
                here.html.reading(&Sign::new(Icon::Met.good(), word))
            }
            (None, Some(days)) => here.html.state(&sign::late(here, days)),
            (None, None) => here.html.reading(&Sign::new(Icon::Ring.quiet(), here.text(msg!("action-open")))),
        })
        .head(msg!("head-action"), |here, it: &Action| here.label(&it.step.what))
}

fn due<'a>(columns: Columns<'a, Action<'a>>) -> Columns<'a, Action<'a>> {
    columns.named(msg!("head-due"), |here, it: &Action| {
        let due =
            it.step.due.as_ref().map_or_else(|| here.text(msg!("action-undated")), |due| here.date_short(due.value));
        here.html.whole(&esc(due))
    })
}

fn verdicts(here: &Here, plan: &PlanReport) -> Vec<VerdictCard> {
    let progress = vec![esc(progress(here, plan))];
    vec![
        VerdictCard::word(here.text(msg!("head-progress")), state(here, plan), progress),
        VerdictCard::word(here.text(msg!("section-effect")), effect(here, plan), vec![said(here, &plan.change_said)]),
        evidence(here, plan),
    ]
}

fn state(here: &Here, plan: &PlanReport) -> Sign {
    let late = plan.steps().filter_map(|step| step.days_late).max();
    let (shape, key) = match (plan.done, plan.total, late) {
        (_, _, Some(days)) => return sign::late(here, days),
        (done, total, _) if total > 0 && done == total => (Icon::Met.good(), msg!("plan-state-done")),
        (0, _, _) => (Icon::Ring.quiet(), msg!("plan-state-not-started")),
        _ => (Icon::Likely.quiet(), msg!("plan-state-running")),
    };
    Sign::new(shape, here.text(key))
}

/// Whether there is evidence of every kind.
fn evidence(here: &Here, plan: &PlanReport) -> VerdictCard {
    let missing = plan.evidence_to_come().map(|kind| Arg::from(Statement::new(kind.word())));
    let missing: Vec<Arg> = missing.collect();
    let (shape, word, why) = if missing.is_empty() {
        (Icon::Met.good(), msg!("plan-evidence-in"), Statement::new(msg!("plan-evidence-complete")))
    } else {
        let kinds = Arg::List(missing, Join::And);
        let why = Statement::new(msg!("plan-missing-evidence")).with("kinds", kinds);
        (Icon::Bar.quiet(), msg!("plan-evidence-open"), why)
    };
    let sign = Sign::new(shape, here.text(word));
    VerdictCard::word(here.text(msg!("section-evidence")), sign, vec![said(here, &why)])
}

/// The actions, with the facts at their side.
fn work(here: &Here, plan: &PlanReport) -> Block {
    let mut table = Rows::new(here, here.text(msg!("caption-actions")), action_columns()).quiet();
    for it in actions([plan]) {
        let id = Some(format!("action-{}", anchor(it.step.id.as_str())));
        table.row_as(&it, &Tag { id, ..Tag::default() });
    }
    Block::new("actions", here.text(msg!("section-actions")))
        .table(table)
        .body(markdown::body(here, &plan.head, Under::Section))
        .note(facts(here, plan))
        .note(linked::origin(here, plan.head.path()))
}

fn facts(here: &Here, plan: &PlanReport) -> Note {
    let mut note = Note::new(here, msg!("section-linked"));
    if !plan.closes.is_empty() {
        note.fact(here, msg!("fact-closes"), linked::titles(here, Kind::Gap, plan.closes.iter().map(|gap| &gap.value)));
    }
    if let Some(metric) = &plan.metric {
        note.fact(here, msg!("head-metric"), here.titled(Kind::Metric, &metric.value));
    }
    if let Some(control) = &plan.control {
        note.fact(here, msg!("fact-control"), here.titled(Kind::Metric, &control.value.id));
    }
    note.fact_owner(here, &plan.head);
    note.fact_text(here, msg!("fact-start"), plan.start.map(|date| here.date_short(date)));
    note.fact_text(here, msg!("fact-change-date"), plan.change.map(|date| here.date_short(date)));
    note
}
