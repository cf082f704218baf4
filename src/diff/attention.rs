//! What a reviewer has to see first: results that got worse, targets that got easier, dates that moved, findings that
//! vanished, scores that rose without new evidence.

use serde::Serialize;

use crate::model::{Better, DocRef, Id, Kind, Period, Unit};
use crate::report::{AuditReport, GoalStatus, MetricReport, MetricStatus, Report, Verdict};

use super::figures::{fell, quantities, rose, shown};
use super::matching::keys;
use super::{ActionDiff, AuditDiff, Change, Diff, GoalDiff, MetricDiff, Pair};

/// One thing that deserves attention.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Attention {
    /// What it is.
    pub kind: AttentionKind,
    /// The document, `kind/id`.
    #[serde(rename = "ref")]
    pub reference: DocRef,
    /// What happened, in words.
    pub text: String,
}

/// What deserves attention, gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AttentionKind {
    /// A goal's or metric's status got worse, an audit no longer passes, a critical item newly failed.
    Regression,
    /// A goal's or metric's target is easier to reach.
    RelaxedTarget,
    /// A due date or deadline is later.
    MovedDue,
    /// A gap is gone.
    DeletedFinding,
    /// Answers got better without new evidence.
    ScoreWithoutEvidence,
    /// A closed gap is open again, or came back as a new one.
    Reopened,
}

/// Everything in `diff` that deserves attention, gravest first.
pub(super) fn attention(diff: &Diff, base: &Report, head: &Report) -> Vec<Attention> {
    let mut found = Found::default();
    diff.audits.iter().for_each(|audit| found.audit(audit, base, head));
    diff.metrics.iter().for_each(|metric| found.metric(metric, base, head));
    diff.goals.iter().for_each(|goal| found.goal(goal, head));
    found.gaps(diff, head);
    for plan in &diff.plans {
        plan.actions.iter().for_each(|action| found.action(&plan.id, action));
    }
    found.0.sort_by_cached_key(|it| (it.kind, it.reference.to_string()));
    found.0
}

#[derive(Default)]
struct Found(Vec<Attention>);

impl Found {
    fn add(&mut self, kind: AttentionKind, about: &DocRef, text: String) {
        self.0.push(Attention { kind, reference: about.clone(), text });
    }

    fn audit(&mut self, diff: &AuditDiff, base: &Report, head: &Report) {
        if diff.change != Change::Changed {
            return;
        }
        let about = DocRef::new(Kind::Audit, diff.id.clone());
        let former = diff.renamed_from.as_ref().unwrap_or(&diff.id);
        let (Some(before), Some(after)) = (audit(base, former), audit(head, &diff.id)) else { return };
        if diff.verdict.before == Some(Verdict::Pass) && diff.verdict.after.is_some_and(|after| after != Verdict::Pass)
        {
            self.add(AttentionKind::Regression, &about, "no longer passes".into());
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
            self.add(AttentionKind::Regression, &about, text);
        }
        let raised = raised_without_evidence(before, after);
        if rose(&diff.score) && !raised.is_empty() {
            let score = from_to(&diff.score, &Unit::Score);
            let text = format!("score raised {score} without new evidence for {}", listed("item", &raised));
            self.add(AttentionKind::ScoreWithoutEvidence, &about, text);
        }
    }

    fn metric(&mut self, diff: &MetricDiff, base: &Report, head: &Report) {
        if diff.change != Change::Changed {
            return;
        }
        let about = DocRef::new(Kind::Metric, diff.id.clone());
        let rank = |status: MetricStatus| match status {
            MetricStatus::Met => Some(2),
            MetricStatus::Warn => Some(1),
            MetricStatus::Missed => Some(0),
            MetricStatus::NoTarget | MetricStatus::NoData => None,
        };
        if let (Some(before), Some(after)) = (diff.status.before, diff.status.after)
            && rank(before).zip(rank(after)).is_some_and(|(before, after)| after < before)
        {
            self.add(AttentionKind::Regression, &about, format!("{} → {}", word(&before), word(&after)));
        }
        let former = diff.renamed_from.as_ref().unwrap_or(&diff.id);
        let (Some(before), Some(after)) = (metric(base, former), metric(head, &diff.id)) else { return };
        if is_easier(&diff.target, after.better) {
            let text = format!("target {}", from_to(&diff.target, &diff.unit));
            self.add(AttentionKind::RelaxedTarget, &about, text);
        } else if let Some((period, pair)) = relaxed_step(before, after) {
            let text = format!("target from {period} on {}", from_to(&pair, &diff.unit));
            self.add(AttentionKind::RelaxedTarget, &about, text);
        }
    }

    fn goal(&mut self, diff: &GoalDiff, head: &Report) {
        let about = DocRef::new(Kind::Goal, diff.id.clone());
        match diff.change {
            Change::Added => return,
            Change::Removed => {
                let status = diff.status.before.map(|status| word(&status)).unwrap_or_default();
                return self.add(AttentionKind::RelaxedTarget, &about, format!("goal deleted (it was {status})"));
            }
            Change::Changed => {}
        }
        if let (Some(before), Some(after)) = (diff.status.before, diff.status.after)
            && is_worse(before, after)
        {
            self.add(AttentionKind::Regression, &about, format!("{} → {}", word(&before), word(&after)));
        }
        let Some(goal) = head.goals.iter().find(|goal| goal.head.id == diff.id) else { return };
        if is_easier(&diff.target, goal.better) {
            let text = format!("target {}", from_to(&diff.target, &diff.unit));
            self.add(AttentionKind::RelaxedTarget, &about, text);
        }
        if is_later(&diff.deadline) {
            self.add(AttentionKind::MovedDue, &about, format!("deadline {}", dates(&diff.deadline)));
        }
    }

    fn gaps(&mut self, diff: &Diff, head: &Report) {
        for gap in &diff.gaps {
            let about = DocRef::new(Kind::Gap, gap.id.clone());
            let is_active =
                |status: Option<crate::model::GapStatus>| status.is_some_and(crate::model::GapStatus::is_active);
            match gap.change {
                Change::Removed => {
                    let status = gap.status.before.map(|status| word(&status)).unwrap_or_default();
                    self.add(AttentionKind::DeletedFinding, &about, format!("finding deleted (it was {status})"));
                }
                Change::Added => {
                    let reopens = head.gaps.iter().find(|g| g.head.id == gap.id).and_then(|g| g.reopens.clone());
                    if let Some(former) = reopens {
                        self.add(AttentionKind::Reopened, &about, format!("brings back gap/{former}"));
                    }
                }
                Change::Changed => {
                    if gap.status.before.is_some() && !is_active(gap.status.before) && is_active(gap.status.after) {
                        self.add(AttentionKind::Reopened, &about, "open again".into());
                    }
                    if is_later(&gap.due) {
                        self.add(AttentionKind::MovedDue, &about, format!("due {}", dates(&gap.due)));
                    } else if gap.due.before.is_some() && gap.due.after.is_none() {
                        self.add(AttentionKind::MovedDue, &about, "no longer has a due date".into());
                    }
                }
            }
        }
    }

    fn action(&mut self, plan: &Id, diff: &ActionDiff) {
        let about = DocRef::new(Kind::Plan, plan.clone());
        if diff.change != Change::Changed {
            return;
        }
        if is_later(&diff.due) {
            self.add(AttentionKind::MovedDue, &about, format!("action `{}` due {}", diff.id, dates(&diff.due)));
        } else if diff.due.before.is_some() && diff.due.after.is_none() {
            self.add(AttentionKind::MovedDue, &about, format!("action `{}` no longer has a due date", diff.id));
        }
    }
}

fn audit<'a>(report: &'a Report, id: &Id) -> Option<&'a AuditReport> {
    report.audits.iter().find(|audit| audit.head.id == *id)
}

fn metric<'a>(report: &'a Report, id: &Id) -> Option<&'a MetricReport> {
    report.metrics.iter().find(|metric| metric.head.id == *id)
}

/// Items whose score rose although neither their evidence nor their note says anything new.
fn raised_without_evidence<'a>(before: &AuditReport, after: &'a AuditReport) -> Vec<&'a str> {
    let raised = after.scored.items.iter().filter(|(id, item)| {
        let Some(old) = before.scored.items.get(*id) else { return false };
        let rose = old.score.zip(item.score).is_some_and(|(old, new)| new > old);
        let same_evidence = before.evidence.get(*id) == after.evidence.get(*id);
        // An item that another checklist answers has no evidence of its own.
        rose && item.answer.is_some() && same_evidence && (old.note == item.note || item.note.is_none())
    });
    raised.map(|(id, _)| id.as_str()).collect()
}

/// Whether a goal moved from a better prospect to a worse one. "Too early" and "no data" are no prospects.
fn is_worse(before: GoalStatus, after: GoalStatus) -> bool {
    let rank = |status: GoalStatus| match status {
        GoalStatus::Met | GoalStatus::Holding => Some(5),
        GoalStatus::OnTrack => Some(4),
        GoalStatus::Likely => Some(3),
        GoalStatus::Unlikely => Some(2),
        GoalStatus::OffTrack => Some(1),
        GoalStatus::Missed => Some(0),
        GoalStatus::Early | GoalStatus::NoData | GoalStatus::Ended => None,
    };
    rank(before).zip(rank(after)).is_some_and(|(before, after)| after < before)
}

fn is_easier(target: &Pair<f64>, better: Better) -> bool {
    match better {
        Better::Higher => fell(target) || (target.before.is_some() && target.after.is_none()),
        Better::Lower => rose(target) || (target.before.is_some() && target.after.is_none()),
        Better::Neutral => false,
    }
}

/// The first step of the target, past, present or to come, that became easier. What is stated without a period holds
/// before all steps; a change of it alone shows in the target in force.
fn relaxed_step(before: &MetricReport, after: &MetricReport) -> Option<(Period, Pair<f64>)> {
    let (old, new) = (&before.written.target, &after.written.target);
    let pairs =
        keys(&old.from, &new.from).into_iter().map(|&period| (period, Pair::new(old.at(period), new.at(period))));
    pairs.into_iter().find(|(_, pair)| is_easier(pair, after.better))
}

fn is_later(date: &Pair<chrono::NaiveDate>) -> bool {
    date.before.zip(date.after).is_some_and(|(before, after)| after > before)
}

/// A value as a reader knows it from the JSON, in words: `off track`.
fn word(value: &impl Serialize) -> String {
    shown(value).unwrap_or_default().replace('_', " ")
}

fn from_to(pair: &Pair<f64>, unit: &Unit) -> String {
    let (before, after) = quantities(pair, unit);
    arrow(before, after)
}

fn dates(pair: &Pair<chrono::NaiveDate>) -> String {
    arrow(pair.before.map(|date| date.to_string()), pair.after.map(|date| date.to_string()))
}

fn arrow(before: Option<String>, after: Option<String>) -> String {
    let side = |text: Option<String>| text.unwrap_or_else(|| "–".into());
    format!("{} → {}", side(before), side(after))
}

/// `item a` or `items a, b`.
fn listed(noun: &str, words: &[&str]) -> String {
    match words {
        [one] => format!("{noun} {one}"),
        several => format!("{noun}s {}", several.join(", ")),
    }
}
