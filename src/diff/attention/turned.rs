//! Which results an edit turns: from missed to met, from worse to better, from failed to passed.
//!
//! In: the results of both sides, each with the edits that it comes from. Out: for each document that was edited, the results that stand
//! otherwise by it, said where the gravest thing about it is said: a reviewer sees first what an edit is good for.

use std::collections::BTreeMap;

use crate::report::changes::Turn;
use crate::report::effect::EffectVerdict;
use crate::report::movement::{Movement, MovementVerdict};

use super::super::figures::{arrow, quantities};
use super::super::{Change, Diff, MetricDiff, Pair};
use super::results::word;
use super::{Attention, AttentionKind, Found};

/// So many results are named.
const NAMED: usize = 2;

/// A result that stands otherwise.
struct Turned {
    /// Whether it is worse or better.
    turn: Turn,
    /// What it is and how it stands.
    said: String,
}

impl Found<'_> {
    /// Says at the first of the `entries` about each document that can do it, which are in order, what the edits of it turn. Words that say
    /// what is measured move nothing where something else was edited, too.
    pub(super) fn tell_turned(&self, entries: &mut [Attention], diff: &Diff) {
        let mut turned = self.turned(diff);
        let is_of_words = |entry: &Attention| entry.kind == AttentionKind::DefinitionChanged;
        let (moving, worded): (Vec<_>, Vec<_>) = entries.iter_mut().partition(|entry| !is_of_words(entry));
        // What the day does is told with it.
        let edits = moving.into_iter().chain(worded);
        for entry in edits.filter(|it| !it.kind.is_movement() && it.kind != AttentionKind::AsOfMoved) {
            let Some(results) = turned.get_mut(&entry.reference) else { continue };
            let (told, left): (Vec<Turned>, Vec<Turned>) =
                std::mem::take(results).into_iter().partition(|result| may_come_of(result.turn, entry.kind));
            *results = left;
            if told.is_empty() {
                continue;
            }
            let mut parts: Vec<String> = told.iter().take(NAMED).map(|result| result.said.clone()).collect();
            if told.len() > NAMED {
                parts.push(format!("{} more", told.len() - NAMED));
            }
            let said = format!("{}turns {}", entry.result.as_ref().map_or("", |_| "it "), parts.join(", "));
            entry.add_result(&said);
        }
    }

    /// By each document, the results that are in another state by an edit of it.
    fn turned(&self, diff: &Diff) -> BTreeMap<String, Vec<Turned>> {
        let mut found: BTreeMap<String, Vec<Turned>> = BTreeMap::new();
        let mut add = |causes: &[String], turn: Turn, said: String| {
            for cause in causes {
                found.entry(cause.clone()).or_default().push(Turned { turn, said: said.clone() });
            }
        };
        for goal in diff.goals.iter().filter(|goal| goal.change == Change::Changed && goal.status.differs()) {
            let name = self.names.title(&format!("goal/{}", goal.id)).to_owned();
            add(goal.cause.references(), goal.turn(), format!("{name} {}", states(&goal.status)));
        }
        // What stands otherwise to its target comes before what moves otherwise.
        let changed = || diff.metrics.iter().filter(|metric| metric.change == Change::Changed);
        let (to_target, moving) =
            (changed().filter(|it| it.status.differs()), changed().filter(|it| !it.status.differs()));
        for metric in to_target.chain(moving) {
            if let Some(said) = self.turned_metric(metric) {
                let name = self.names.title(&format!("metric/{}", metric.id)).to_owned();
                add(metric.cause.references(), metric.turn(), format!("{name} {said}"));
            }
        }
        for audit in diff.audits.iter().filter(|audit| audit.change == Change::Changed && audit.verdict.differs()) {
            let name = self.names.title(&format!("audit/{}", audit.id)).to_owned();
            add(audit.cause.references(), audit.turn(), format!("{name} {}", states(&audit.verdict)));
        }
        for plan in diff.plans.iter().filter(|plan| plan.change == Change::Changed && is_turned(&plan.verdict)) {
            let name = self.names.title(&format!("plan/{}", plan.id)).to_owned();
            add(plan.cause.references(), Turn::Other, format!("{name} {}", states(&plan.verdict)));
        }
        found
    }

    /// How a metric stands otherwise: to its target, else by how it moves.
    fn turned_metric(&self, metric: &MetricDiff) -> Option<String> {
        if metric.status.differs() {
            let (before, after) = quantities(&metric.latest, &metric.unit);
            let turned = states(&metric.status);
            let is_same = !metric.latest.differs();
            return Some(if is_same { turned } else { format!("{turned} ({})", arrow(before, after)) });
        }
        let former = metric.renamed_from.as_ref().unwrap_or(&metric.id);
        let (before, after) = (self.base.metric(former)?, self.head.metric(&metric.id)?);
        let (before, after) = (&before.movement, &after.movement);
        let is_other = before.is_worse() != after.is_worse() || before.is_better() != after.is_better();
        let is_known = |movement: &Movement| movement.verdict != MovementVerdict::TooFew;
        if is_other && is_known(before) && is_known(after) {
            return Some(format!("{} → {}", word(&before.verdict), word(&after.verdict)));
        }
        let reaches = Pair::new(self.base.metric(former)?.assurance, self.head.metric(&metric.id)?.assurance);
        let is_told = reaches.before.is_some() && reaches.differs();
        is_told.then(|| format!("by its limits {}", states(&reaches)))
    }
}

/// Whether an edit of `kind` can turn a result so: what makes one easier to reach makes none worse.
fn may_come_of(turn: Turn, kind: AttentionKind) -> bool {
    let eases = matches!(
        kind,
        AttentionKind::RelaxedTarget
            | AttentionKind::PassMarkLowered
            | AttentionKind::CriticalRemoved
            | AttentionKind::VersionEasier
            | AttentionKind::MovedDue
    );
    turn != Turn::Worse || !eases
}

/// Whether an effect was shown and is not, or is and was not: between two ways of not knowing nothing turns.
fn is_turned(verdict: &Pair<EffectVerdict>) -> bool {
    let is_shown = |verdict: EffectVerdict| {
        matches!(verdict, EffectVerdict::Effective | EffectVerdict::Harmful | EffectVerdict::Faded)
    };
    let both = verdict.before.zip(verdict.after);
    both.is_some_and(|(before, after)| before != after && (is_shown(before) || is_shown(after)))
}

/// Two states in words.
fn states<T: serde::Serialize + PartialEq>(pair: &Pair<T>) -> String {
    arrow(pair.before.as_ref().map(word), pair.after.as_ref().map(word))
}
