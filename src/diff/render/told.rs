//! What is told of one document: which results moved, and what was edited, in words.

use chrono::NaiveDate;
use serde::Serialize;

use crate::diff::figures::{arrow, quantities, rounded, shown};
use crate::diff::{
    ActionDiff, AuditDiff, Cause, Change, Diff, DocumentDiff, GapDiff, GoalDiff, MetricDiff, Pair, PlanDiff, PointDiff,
};
use crate::i18n::{Lang, format};
use crate::model::Unit;
use crate::report::metric::PartName;

use super::field::fields;

/// One document: what moved, what was edited.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) change: Change,
    pub(super) reference: String,
    pub(super) cause: Cause,
    /// Results, before → after.
    pub(super) moved: Vec<String>,
    /// What was written differently.
    pub(super) edited: Vec<String>,
    /// Whether a result is in another state: met, missed, passed.
    pub(super) is_turned: bool,
}

impl Told {
    /// Nothing yet of the document `reference`.
    fn of(reference: String, change: Change, cause: &Cause) -> Self {
        Self { change, reference, cause: cause.clone(), moved: Vec::new(), edited: Vec::new(), is_turned: false }
    }

    /// Whether it was edited itself, or is new or gone.
    pub(super) fn is_own(&self) -> bool {
        self.change != Change::Changed || !self.edited.is_empty() || self.cause.is_own(&self.reference)
    }
}

/// Every document that differs: goals first, as leaders ask for them.
pub(super) fn told(diff: &Diff) -> Vec<Told> {
    let goals = diff.goals.iter().map(goal);
    let metrics = diff.metrics.iter().map(metric);
    let rest = diff.audits.iter().map(audit).chain(diff.gaps.iter().map(gap)).chain(diff.plans.iter().map(plan));
    let mut all: Vec<Told> = goals.chain(metrics).chain(rest).chain(diff.documents.iter().map(document)).collect();
    for told in &mut all {
        told.moved.retain(|part| !part.is_empty());
        told.edited.retain(|part| !part.is_empty());
    }
    all
}

fn audit(diff: &AuditDiff) -> Told {
    let mut moved = vec![result("score", &diff.score, &Unit::Score)];
    if let (Some(answers), Some(measurement)) = (diff.from_answers, diff.from_measurement)
        && (answers != 0.0 || measurement != 0.0)
    {
        moved.push(format!("answers {}, measurement {}", signed(answers), signed(measurement)));
    }
    moved.push(state("verdict", &diff.verdict));
    let mut edited = vec![renamed(diff.renamed_from.as_ref())];
    edited.extend(diff.items.iter().map(|item| {
        let side = |answer: &Option<String>| answer.clone().unwrap_or_else(|| "–".into());
        format!("{} {} → {}", item.id, side(&item.before), side(&item.after))
    }));
    edited.extend(fields(&diff.fields));
    let is_turned = diff.verdict.differs();
    Told { moved, edited, is_turned, ..Told::of(format!("audit/{}", diff.id), diff.change, &diff.cause) }
}

fn metric(diff: &MetricDiff) -> Told {
    let mut moved = vec![result("latest", &diff.latest, &diff.unit), state("status", &diff.status)];
    let target = measured("target", &diff.target, &diff.unit);
    let (target, target_in_force) =
        if diff.is_target_edited { (target, String::new()) } else { (String::new(), target) };
    moved.push(target_in_force);
    moved.extend(diff.points.iter().take(POINTS).map(|one| point(one, &diff.unit)));
    if diff.points.len() > POINTS {
        let more = diff.points.len() - POINTS;
        moved.push(format!("{more} more {}", if more == 1 { "point" } else { "points" }));
    }
    let mut edited = vec![renamed(diff.renamed_from.as_ref()), target];
    edited.extend(fields(&diff.fields));
    let is_turned = diff.status.differs();
    Told { moved, edited, is_turned, ..Told::of(format!("metric/{}", diff.id), diff.change, &diff.cause) }
}

/// So many points of one metric are told.
const POINTS: usize = 4;

pub(in crate::diff) fn point(diff: &PointDiff, unit: &Unit) -> String {
    let part =
        diff.part.as_ref().map(|PartName { breakdown, value }| format!("{breakdown} {value} ")).unwrap_or_default();
    let value = Pair::new(diff.before, diff.after);
    let n = measured("n", &diff.n, &Unit::Count);
    if value.differs() {
        let (before, after) = quantities(&value, unit);
        let n = if n.is_empty() { n } else { format!(" ({n})") };
        format!("{part}{} {}{n}", diff.period, arrow(before, after))
    } else {
        format!("{part}{} {n}", diff.period)
    }
}

fn goal(diff: &GoalDiff) -> Told {
    let mut edited = vec![
        renamed(diff.renamed_from.as_ref()),
        measured("target", &diff.target, &diff.unit),
        state("deadline", &diff.deadline),
    ];
    edited.extend(fields(&diff.fields));
    let moved = vec![state("status", &diff.status)];
    let is_turned = diff.status.differs();
    Told { moved, edited, is_turned, ..Told::of(format!("goal/{}", diff.id), diff.change, &diff.cause) }
}

fn gap(diff: &GapDiff) -> Told {
    let mut edited = vec![renamed(diff.renamed_from.as_ref()), state("status", &diff.status), state("due", &diff.due)];
    edited.extend(fields(&diff.fields));
    Told { edited, ..Told::of(format!("gap/{}", diff.id), diff.change, &diff.cause) }
}

fn plan(diff: &PlanDiff) -> Told {
    let mut edited = vec![renamed(diff.renamed_from.as_ref())];
    edited.extend(diff.actions.iter().map(action));
    edited.extend(fields(&diff.fields));
    let moved = vec![state("verdict", &diff.verdict)];
    let is_turned = diff.verdict.differs();
    Told { moved, edited, is_turned, ..Told::of(format!("plan/{}", diff.id), diff.change, &diff.cause) }
}

fn action(diff: &ActionDiff) -> String {
    let what = match diff.change {
        Change::Added => "added".into(),
        Change::Removed => "removed".into(),
        Change::Changed => String::new(),
    };
    let dates = [date("due", &diff.due, diff.change), date("done", &diff.done, diff.change)];
    let parts = [what].into_iter().chain(dates).chain(fields(&diff.fields));
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("action {} {}", diff.id, parts.join(", "))
}

fn date(name: &str, pair: &Pair<NaiveDate>, change: Change) -> String {
    if change == Change::Changed { state(name, pair) } else { String::new() }
}

fn document(diff: &DocumentDiff) -> Told {
    let mut moved: Vec<String> = fields(&diff.figures).collect();
    let more = moved.len().saturating_sub(FIGURES);
    moved.truncate(FIGURES);
    match more {
        0 => {}
        1 => moved.push("1 more figure".to_owned()),
        more => moved.push(format!("{more} more figures")),
    }
    let former = diff.renamed_from.as_ref().map(|former| format!("renamed from {former}"));
    let edited = former.into_iter().chain(fields(&diff.fields)).collect();
    Told { moved, edited, ..Told::of(diff.reference.clone(), diff.change, &diff.cause) }
}

/// So many figures of one document are told.
const FIGURES: usize = 8;

fn renamed(former: Option<&crate::model::Id>) -> String {
    former.map(|former| format!("renamed from {former}")).unwrap_or_default()
}

/// A result before and after, with how far it moved.
fn result(name: &str, pair: &Pair<f64>, unit: &Unit) -> String {
    let text = measured(name, pair, unit);
    let (Some(before), Some(after)) = (pair.before, pair.after) else { return text };
    if text.is_empty() {
        return text;
    }
    let by = match unit {
        Unit::Duration => format::duration_signed(Lang::En, after - before).replace(['\u{a0}', '\u{202f}'], " "),
        _ => signed(after - before),
    };
    format!("{text} ({by})")
}

/// `name before → after`; empty where both are equal.
fn state<T: Serialize + PartialEq>(name: &str, pair: &Pair<T>) -> String {
    match (&pair.before, &pair.after) {
        (before, after) if before == after => String::new(),
        (None, Some(after)) => format!("{name} {}", side(Some(after))),
        _ => format!("{name} {}", from_to(pair)),
    }
}

/// `name before → after` in the metric's unit; empty where both are equal.
fn measured(name: &str, pair: &Pair<f64>, unit: &Unit) -> String {
    let (before, after) = quantities(pair, unit);
    match (&pair.before, &after) {
        _ if !pair.differs() => String::new(),
        (None, Some(after)) => format!("{name} {after}"),
        _ => format!("{name} {}", arrow(before, after)),
    }
}

fn from_to<T: Serialize + PartialEq>(pair: &Pair<T>) -> String {
    let side = |value: &Option<T>| value.as_ref().and_then(shown).map(|text| words(&text));
    arrow(side(&pair.before), side(&pair.after))
}

fn side<T: Serialize>(value: Option<&T>) -> String {
    value.and_then(shown).map_or_else(|| "–".into(), |text| words(&text))
}

/// A word of the JSON contract without its underscore; other text as it is.
fn words(text: &str) -> String {
    let is_word = text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if is_word { text.replace('_', " ") } else { text.to_owned() }
}

fn signed(number: f64) -> String {
    let text = rounded(number.abs());
    if number < 0.0 { format!("−{text}") } else { format!("+{text}") }
}
