//! What a document is linked to, and where it comes from.

use crate::i18n::format::{self, Join};
use crate::i18n::{Arg, Args, Key, Statement, msg, names};
use crate::report::{DecisionReport, GapReport, GoalReport, Head, Id, Kind, MetricReport, PlanReport};
use crate::site::page::{Note, esc, join};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns a line for each goal, gap and plan that is about a metric.
pub(super) fn to_metric(here: &Here, metric: &MetricReport) -> Vec<SafeHtml> {
    let id = &metric.head.id;
    let report = here.report;
    let goals = report.goals.iter().filter(|goal| goal.metric == *id).map(|goal| self::goal(here, goal));
    let gaps = report.gaps.iter().filter(|gap| gap.metric.as_deref() == Some(id)).map(|gap| self::gap(here, gap));
    let moves = |plan: &&PlanReport| plan.metric.as_deref() == Some(id) || plan.effect.contains_key(id);
    let plans = report.plans.iter().filter(moves).map(|plan| self::plan(here, plan));
    goals.chain(gaps).chain(plans).collect()
}

/// Returns a goal with its owner and when it is reviewed.
pub(super) fn goal(here: &Here, goal: &GoalReport) -> SafeHtml {
    let review = goal.review.map(|review| here.text(names::review(review)));
    line(here, msg!("goal-of"), &goal.head, review)
}

/// Returns the name of a goal.
pub(super) fn goal_alone(here: &Here, goal: &GoalReport) -> SafeHtml {
    here.listed(msg!("goal-named"), "title", &[here.titled(Kind::Goal, &goal.head.id)])
}

/// Returns a gap with its owner and how it is rated.
pub(super) fn gap(here: &Here, gap: &GapReport) -> SafeHtml {
    let rated = |key: Key, value: u8| format!("{} {}", here.text(key), here.count(usize::from(value)));
    let says = [rated(msg!("head-impact"), gap.impact), rated(msg!("head-effort"), gap.effort)];
    line(here, msg!("gap-of"), &gap.head, says)
}

/// Returns a plan with its owner and how far it is.
pub(super) fn plan(here: &Here, plan: &PlanReport) -> SafeHtml {
    let args = Args::new().with("done", plan.done).with("total", plan.total);
    line(here, msg!("plan-of"), &plan.head, [here.say(msg!("plan-progress"), &args)])
}

fn line(here: &Here, key: Key, document: &Head, says: impl IntoIterator<Item = String>) -> SafeHtml {
    let line = here.listed(key, "title", &[here.titled(document.kind, &document.id)]);
    let owner = here.owner(document).map(|owner| format::isolate_text(here.lang, owner));
    let more = owner.into_iter().chain(says).map(esc);
    let pieces: Vec<SafeHtml> = std::iter::once(line).chain(more).collect();
    here.joined(&pieces, Join::Comma)
}

/// Returns what a source names: a document, or else a file.
pub(super) fn source(here: &Here, source: &str) -> SafeHtml {
    match source.parse().ok().filter(|reference| here.document(reference).is_some()) {
        Some(reference) => here.title_link(&reference),
        None => file(here, source),
    }
}

/// Returns a file under its own name, as a link to where it can be seen.
fn file(here: &Here, path: &str) -> SafeHtml {
    let name = here.html.code(crate::source::file_name(path));
    here.anchor(here.source(path).as_deref(), &name)
}

/// Returns the note on where a document comes from: its file, its sources, its owner, its last change.
pub(super) fn provenance(here: &Here, document: &Head, sources: &[String]) -> Note {
    let tree: &Tree = here;
    let mut note = Note::new(tree, msg!("section-provenance"));
    note.fact(tree, msg!("provenance-file"), file(here, document.path()));
    sources.iter().for_each(|it| note.fact(tree, msg!("provenance-source"), source(here, it)));
    note.fact_text(tree, msg!("fact-owner"), tree.owner(document));
    let is_about =
        |of: &&DecisionReport| of.about.iter().any(|it| it.value.kind == document.kind && it.value.id == document.id);
    for decision in tree.report.decisions.iter().filter(is_about) {
        note.fact(tree, names::kind(Kind::Decision), here.titled(Kind::Decision, &decision.head.id));
    }
    let own = std::iter::once(document.path()).chain(sources.iter().map(String::as_str));
    let changes = own.filter_map(|path| tree.record?.history.last_change(path));
    if let Some(commit) = changes.max_by_key(|commit| commit.date) {
        let shown = tree.report.settings.show_authors;
        let key = if shown { msg!("provenance-changed-by") } else { msg!("provenance-changed") };
        let date = Arg::Plain(tree.date_short(commit.date.date_naive()));
        let says = Statement::new(key).with("date", date).text("name", commit.author.clone());
        note.fact(tree, msg!("provenance-last-change"), here.holed(says, &[("commit", &here.commit(commit))]));
    }
    note
}

/// Returns the note on where a document comes from: its file and its last change.
pub(super) fn origin(here: &Here, path: &str) -> Note {
    let mut note = Note::new(here, msg!("section-provenance"));
    note.fact(here, msg!("provenance-file"), here.file_link(path));
    let last = here.record.and_then(|record| record.history.last_change(path));
    if let Some(commit) = last {
        let date = esc(here.date_short(commit.date.date_naive()));
        note.fact(here, msg!("provenance-last-change"), join(&[date, here.commit(commit)], " "));
    }
    note
}

/// Returns the titles of documents of a kind, each linked.
pub(super) fn titles<'a>(here: &Here, kind: Kind, ids: impl IntoIterator<Item = &'a Id>) -> SafeHtml {
    let links: Vec<SafeHtml> = ids.into_iter().map(|id| here.titled(kind, id)).collect();
    here.joined(&links, Join::Comma)
}
