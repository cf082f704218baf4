//! What a document is linked to, and where it comes from.

use super::metric::Fact;
use crate::i18n::{Arg, Args, Key, msg, names};
use crate::report::{DocRef, GapReport, GoalReport, Head, Id, Kind, MetricReport, PlanReport};
use crate::site::text::{SafeHtml, escape};
use crate::site::tree::{Here, Tree};

/// Returns the documents that speak of a metric, each as a line.
pub(super) fn to_metric(here: &Here, metric: &MetricReport) -> Vec<SafeHtml> {
    let id = &metric.head.id;
    let report = here.report;
    let goals = report.goals.iter().filter(|goal| goal.metric == *id).map(|goal| self::goal(here, goal));
    let gaps = report.gaps.iter().filter(|gap| gap.metric.as_deref() == Some(id)).map(|gap| self::gap(here, gap));
    let moves = |plan: &&PlanReport| plan.metric.as_deref() == Some(id) || plan.effect.contains_key(id);
    let plans = report.plans.iter().filter(moves).map(|plan| self::plan(here, plan));
    goals.chain(gaps).chain(plans).collect()
}

/// “Goal: First reply within four hours, Jelena Orlova, reviewed monthly”
pub(super) fn goal(here: &Here, goal: &GoalReport) -> SafeHtml {
    let review = goal.review.map(|review| here.text(names::review(review)));
    line(here, msg!("goal-of"), (Kind::Goal, &goal.head), review.into_iter())
}

/// “Gap: E-mail first response, impact 5, effort 3”
pub(super) fn gap(here: &Here, gap: &GapReport) -> SafeHtml {
    let rated = |key: Key, value: u8| format!("{} {}", here.text(key), here.count(usize::from(value)));
    let says = [rated(msg!("head-impact"), gap.impact), rated(msg!("head-effort"), gap.effort)];
    line(here, msg!("gap-of"), (Kind::Gap, &gap.head), says.into_iter())
}

/// “Plan: Faster triage, 4 of 4 actions done”
pub(super) fn plan(here: &Here, plan: &PlanReport) -> SafeHtml {
    let args = Args::new().with("done", plan.done).with("total", plan.total);
    line(here, msg!("plan-of"), (Kind::Plan, &plan.head), std::iter::once(here.say(msg!("plan-progress"), &args)))
}

fn line(here: &Here, key: Key, (kind, document): (Kind, &Head), says: impl Iterator<Item = String>) -> SafeHtml {
    let title = here.title_link(&DocRef::new(kind, document.id.clone()));
    let mut markup = here.listed(key, "title", &[title]).as_str().to_owned();
    for more in document.owner.clone().into_iter().chain(says) {
        markup.push_str(if here.lang.is_rtl() { "، " } else { ", " });
        markup.push_str(&escape(&more));
    }
    SafeHtml::trusted(markup)
}

/// Returns a source of a metric's points: the name of a file, linked to it, or the document.
pub(super) fn source(here: &Here, source: &str) -> SafeHtml {
    let reference = source.split_once('/').and_then(|(kind, id)| {
        let kind: Kind = kind.parse().ok()?;
        Some(DocRef::new(kind, Id::new(id).ok()?))
    });
    if let Some(reference) = reference
        && here.document(&reference).is_some()
    {
        return here.title_link(&reference);
    }
    file(here, source)
}

/// Returns the name of a file, linked to where the repository is hosted.
pub(super) fn file(here: &Here, path: &str) -> SafeHtml {
    let code =
        SafeHtml::trusted(format!("<code dir=\"ltr\">{}</code>", escape(path.rsplit('/').next().unwrap_or(path))));
    here.anchor(here.source(path).as_deref(), &code)
}

/// Returns where a document comes from: its file, its data, its owner, its last change.
pub(super) fn provenance(here: &Here, document: &Head, sources: &[String]) -> Vec<Fact> {
    let tree: &Tree = here;
    let mut facts = vec![Fact { name: tree.text(msg!("provenance-file")), value: file(here, document.path()) }];
    facts.extend(sources.iter().map(|it| Fact { name: tree.text(msg!("provenance-source")), value: source(here, it) }));
    if let Some(owner) = &document.owner {
        facts.push(Fact::new(tree, msg!("fact-owner"), owner));
    }
    let own = std::iter::once(document.path()).chain(sources.iter().map(String::as_str));
    let changes = own.filter_map(|path| tree.record?.history.last_change(path));
    if let Some(commit) = changes.max_by_key(|commit| commit.date) {
        let date = Arg::Plain(tree.date_short(commit.date.date_naive()));
        let mut args = Args::new().with("date", date).with("commit", Arg::Plain("\u{f0002}".into()));
        let shown = tree.report.settings.show_authors;
        args.set("name", Arg::Text(commit.author.clone()));
        let key = if shown { msg!("provenance-changed-by") } else { msg!("provenance-changed") };
        let markup = escape(&tree.say(key, &args)).replace('\u{f0002}', here.commit(commit).as_str());
        facts.push(Fact { name: tree.text(msg!("provenance-last-change")), value: SafeHtml::trusted(markup) });
    }
    facts
}
