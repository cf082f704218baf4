//! What results say: those that got worse, and the edits that only results can judge, such as targets that are easier and
//! scores that rose without new evidence.

use serde::Serialize;

use crate::model::{DocRef, Id, Kind, Unit};
use crate::report::{AuditReport, Verdict};

use super::super::figures::{arrow, quantities, shown};
use super::super::{AuditDiff, Change, Diff, GoalDiff, ItemDiff, MetricDiff, Pair};
use super::dates::later;
use super::easier::{is_easier, relaxed, relaxed_warning};
use super::unproved::raised_without_evidence;
use super::{AttentionKind, Found};
use crate::report::changes::Turn;

/// So many answers of one audit are named.
const NAMED: usize = 3;

impl Found<'_> {
    /// What results say, and the edits that only results can judge.
    pub(super) fn results(&mut self, diff: &Diff) {
        diff.audits.iter().for_each(|audit| self.audit(audit));
        diff.metrics.iter().for_each(|metric| self.metric(metric));
        diff.goals.iter().for_each(|goal| self.goal(goal, diff.as_of));
        self.gaps(diff);
        self.plans(diff);
    }

    pub(super) fn add_about(&mut self, about: &DocRef, key: &str, told: Told) {
        let Told { kind, text, before, after } = told;
        let entry = self.entry(kind, about.to_string(), text).sides(before, after);
        let entry = self.at_key(about, key, entry);
        self.add(entry);
    }

    fn audit(&mut self, diff: &AuditDiff) {
        if diff.change != Change::Changed {
            return;
        }
        let about = DocRef::new(Kind::Audit, diff.id.clone());
        let former = diff.renamed_from.as_ref().unwrap_or(&diff.id);
        let (Some(before), Some(after)) = (self.base.audit(former), self.head.audit(&diff.id)) else { return };
        if diff.verdict.before == Some(Verdict::Pass) && diff.verdict.after.is_some_and(|after| after != Verdict::Pass)
        {
            let sides = (Some("pass".to_owned()), diff.verdict.after.map(|verdict| word(&verdict)));
            self.add_about(&about, "checklist", Told::new(AttentionKind::Regression, "no longer passes", sides));
        }
        let newly: Vec<&str> = after
            .scored
            .failed_critical
            .iter()
            .filter(|id| !before.scored.failed_critical.contains(id))
            .map(Id::as_str)
            .collect();
        if !newly.is_empty() {
            let text = format!("newly fails on the critical {}", listed("item", &newly));
            self.add_about(&about, "answers", Told::new(AttentionKind::Regression, text, (None, None)));
        }
        let raised = raised_without_evidence(before, after);
        if !raised.is_empty() {
            let mut text = format!("no new evidence for {}", listed("item", &raised));
            let mut sides = (None, None);
            if diff.score.differs() {
                text.push_str(&format!("; score {}", from_to(&diff.score, &Unit::Score)));
                sides = quantities(&diff.score, &Unit::Score);
            }
            text.push_str(&no_longer_failed(before, after).map(|said| format!("; {said}")).unwrap_or_default());
            self.add_about(&about, "answers", Told::new(AttentionKind::ScoreWithoutEvidence, text, sides));
        } else if !diff.items.is_empty() && diff.turn() == Turn::Better && diff.verdict.differs() {
            let answers: Vec<String> = diff.items.iter().take(NAMED).map(told_item).collect();
            let more = diff.items.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(", {more} more") } else { String::new() };
            let freed = no_longer_failed(before, after).map(|said| format!("; {said}")).unwrap_or_default();
            let sides = (diff.verdict.before.map(|it| word(&it)), diff.verdict.after.map(|it| word(&it)));
            let text = format!("answers {}{more}{freed}", answers.join(", "));
            self.add_about(&about, "answers", Told::new(AttentionKind::VerdictRaised, text, sides));
        }
    }

    fn metric(&mut self, diff: &MetricDiff) {
        if diff.change != Change::Changed {
            return;
        }
        let about = DocRef::new(Kind::Metric, diff.id.clone());
        if let (Some(before), Some(after)) = (diff.status.before, diff.status.after)
            && after.is_worse_than(before)
        {
            self.add_about(&about, "kind", Told::moved(&before, &after));
        }
        let former = diff.renamed_from.as_ref().unwrap_or(&diff.id);
        let (Some(before), Some(after)) = (self.base.metric(former), self.head.metric(&diff.id)) else { return };
        // A flipped direction is told as such; which target is easier then cannot be said.
        if before.better != after.better {
            return;
        }
        if let Some((text, pair)) = relaxed(before, after) {
            let text = format!("{text} {}", from_to(&pair, &diff.unit));
            let sides = quantities(&pair, &diff.unit);
            self.add_about(&about, "target", Told::new(AttentionKind::RelaxedTarget, text, sides));
        }
        if let Some(pair) = relaxed_warning(before, after) {
            let text = format!("only a warning from {}", from_to(&pair, &diff.unit));
            let sides = quantities(&pair, &diff.unit);
            self.add_about(&about, "warn", Told::new(AttentionKind::RelaxedTarget, text, sides));
        }
    }

    fn goal(&mut self, diff: &GoalDiff, as_of: chrono::NaiveDate) {
        if diff.change != Change::Changed {
            return;
        }
        let about = DocRef::new(Kind::Goal, diff.id.clone());
        if let (Some(before), Some(after)) = (diff.status.before, diff.status.after)
            && after.is_worse_than(before)
        {
            self.add_about(&about, "kind", Told::moved(&before, &after));
        }
        let Some(goal) = self.head.goal(&diff.id) else { return };
        if is_easier(&diff.target, goal.better) {
            let text = format!("target {}", from_to(&diff.target, &diff.unit));
            let sides = quantities(&diff.target, &diff.unit);
            self.add_about(&about, "to", Told::new(AttentionKind::RelaxedTarget, text, sides));
        }
        if is_later(&diff.deadline) {
            let later =
                diff.deadline.before.zip(diff.deadline.after).map(|(before, after)| later(before, after, as_of));
            let text = format!("deadline {}{}", dates(&diff.deadline), later.unwrap_or_default());
            let side = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
            let sides = (side(diff.deadline.before), side(diff.deadline.after));
            self.add_about(&about, "to", Told::new(AttentionKind::MovedDue, text, sides));
        }
    }

    fn gaps(&mut self, diff: &Diff) {
        for gap in &diff.gaps {
            let about = DocRef::new(Kind::Gap, gap.id.clone());
            let is_active =
                |status: Option<crate::model::GapStatus>| status.is_some_and(crate::model::GapStatus::is_active);
            match gap.change {
                Change::Removed => {}
                Change::Added => {
                    let reopens = self.head.gap(&gap.id).and_then(|g| g.reopens.clone());
                    if let Some(former) = reopens {
                        let text = format!("brings back gap/{former}");
                        self.add_about(&about, "kind", Told::new(AttentionKind::Reopened, text, (None, None)));
                    }
                }
                Change::Changed => {
                    if gap.status.before.is_some() && !is_active(gap.status.before) && is_active(gap.status.after) {
                        let sides = (gap.status.before.map(|s| word(&s)), gap.status.after.map(|s| word(&s)));
                        self.add_about(&about, "status", Told::new(AttentionKind::Reopened, "open again", sides));
                    }
                }
            }
        }
    }
}

/// What an entry says.
pub(super) struct Told {
    kind: AttentionKind,
    text: String,
    before: Option<String>,
    after: Option<String>,
}

impl Told {
    pub(super) fn new(kind: AttentionKind, text: impl Into<String>, sides: Sides) -> Self {
        Self { kind, text: text.into(), before: sides.0, after: sides.1 }
    }

    /// A state that got worse.
    fn moved(before: &impl Serialize, after: &impl Serialize) -> Self {
        let (before, after) = (word(before), word(after));
        let text = format!("{before} → {after}");
        Self::new(AttentionKind::Regression, text, (Some(before), Some(after)))
    }
}

/// Before and after, as [`quantities`] gives them.
pub(super) type Sides = (Option<String>, Option<String>);

fn told_item(item: &ItemDiff) -> String {
    let side = |answer: &Option<String>| answer.clone().unwrap_or_else(|| "–".to_owned());
    format!("{} {} → {}", item.id, side(&item.before), side(&item.after))
}

/// The critical items that failed and do not any more, in words.
fn no_longer_failed(before: &AuditReport, after: &AuditReport) -> Option<String> {
    let freed = before.scored.failed_critical.iter().filter(|id| !after.scored.failed_critical.contains(id));
    let freed: Vec<&str> = freed.map(Id::as_str).collect();
    (!freed.is_empty()).then(|| format!("critical {} failed no longer", listed("item", &freed)))
}

fn is_later(date: &Pair<chrono::NaiveDate>) -> bool {
    date.before.zip(date.after).is_some_and(|(before, after)| after > before)
}

/// A value as a reader knows it from the JSON, in words: `off track`.
pub(super) fn word(value: &impl Serialize) -> String {
    shown(value).unwrap_or_default().replace('_', " ")
}

fn from_to(pair: &Pair<f64>, unit: &Unit) -> String {
    let (before, after) = quantities(pair, unit);
    arrow(before, after)
}

fn dates(pair: &Pair<chrono::NaiveDate>) -> String {
    arrow(pair.before.map(|date| date.to_string()), pair.after.map(|date| date.to_string()))
}

/// `item a` or `items a, b`.
pub(super) fn listed(noun: &str, words: &[&str]) -> String {
    match words {
        [one] => format!("{noun} {one}"),
        several => format!("{noun}s {}", several.join(", ")),
    }
}
