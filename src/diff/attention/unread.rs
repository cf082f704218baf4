//! Edits that only results can judge, in documents whose results are not known now because they have an error. In: what was written on
//! both sides, and the results of the base. Out: what the edit means as far as that alone tells it; where it does not, what is graver.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{Better, DocRef, GapStatus, Id, Kind, Period, Unit};

use super::super::authored::{RowsChange, quantity};
use super::super::pairing::Pairing;
use super::super::render::told_field;
use super::super::{Diff, FieldDiff, Pair};
use super::easier::is_easier;
use super::edits::told_rows;
use super::{AttentionKind, Found, history};

impl Found<'_> {
    /// What was edited in documents that can be read no more.
    pub(super) fn unread(&mut self, diff: &Diff) {
        let pairings = self.pairings;
        let unread: Vec<&Pairing<'_>> = pairings.all().filter(|pairing| self.is_unread(pairing)).collect();
        for pairing in unread {
            for edit in pairing.edits.iter() {
                let Some(kind) = self.unread_kind(pairing, edit, diff) else { continue };
                let called = pairing.called();
                let text = match kind {
                    AttentionKind::DateUnreadable => format!("{}: the day is no date now", told_field(edit)),
                    _ => told_field(edit),
                };
                let mut entry = self.of(kind, pairing, text).at(called.file, edit.at);
                if let Some(rows) = &edit.rows {
                    entry.text = told_rows(edit, rows);
                    (entry.path, entry.line) = (Some(edit.path.to_string()), rows.first().or(Some(1)));
                }
                self.add(entry.sides(edit.before.clone(), edit.after.clone()));
            }
        }
    }

    /// Whether rows that are new speak of a time that was told.
    fn is_entered_late(&self, pairing: &Pairing<'_>, rows: &RowsChange, diff: &Diff) -> bool {
        let Some(before) = pairing.before else { return false };
        let known = match before.kind {
            Kind::Metric => self.base.metric(before.id).and_then(|metric| metric.latest.map(|latest| latest.period)),
            Kind::Log => self.base.log(before.id).and_then(|log| log.months.keys().next_back().copied()),
            _ => None,
        };
        let is_known =
            |day: NaiveDate| known.is_some_and(|known| day < known.start()) || history::is_told(day, diff.as_of);
        rows.from.is_some_and(is_known) || (before.kind == Kind::Survey && history::is_of_the_past(before, diff.as_of))
    }

    /// Whether a document that both sides have has results in the base alone: it has an error, or what it is about has one.
    pub(super) fn is_unread(&self, pairing: &Pairing<'_>) -> bool {
        let about = |side: super::DocumentSide<'_>| DocRef::new(side.kind, side.id.clone());
        let Some((before, after)) = pairing.before.zip(pairing.after) else { return false };
        before.kind == after.kind
            && self.base.head_of(&about(before)).is_some()
            && self.head.head_of(&about(after)).is_none()
    }

    fn unread_kind(&self, pairing: &Pairing<'_>, edit: &FieldDiff, diff: &Diff) -> Option<AttentionKind> {
        let before = pairing.before?;
        let steps = edit.path.steps();
        match (before.kind, steps.as_slice()) {
            (Kind::Metric, _) if edit.rows.as_ref().is_some_and(RowsChange::rewrites) => {
                Some(match edit.rows.as_ref().is_some_and(|rows| rows.gone > 0) {
                    true => AttentionKind::RowsRemoved,
                    false => AttentionKind::HistoryRewritten,
                })
            }
            (Kind::Metric | Kind::Log | Kind::Survey, _)
                if let Some(rows) = &edit.rows
                    && edit.meaning.is_none() =>
            {
                self.is_entered_late(pairing, rows, diff).then_some(AttentionKind::HistoryRewritten)
            }
            (Kind::Metric, ["target" | "warn", ..]) => {
                let metric = self.base.metric(before.id)?;
                let period = steps.get(1).and_then(|step| step.parse::<Period>().ok());
                let so_far = match steps.first() {
                    Some(&"target") => period.and_then(|period| metric.written.target.at(period)),
                    _ => None,
                };
                let with_what_was = || quantity(&metric.unit, edit.after.as_deref()?).zip(so_far);
                let is_easier = match with_what_was() {
                    Some((now, so_far)) => is_easier(&Pair::new(Some(so_far), Some(now)), metric.better),
                    None => is_relaxed(edit, &metric.unit, metric.better),
                };
                is_easier.then_some(AttentionKind::RelaxedTarget)
            }
            (Kind::Goal, ["to", ..]) => {
                let goal = self.base.goal(before.id)?;
                goal_kind(pairing, edit, &goal.unit, goal.better)
            }
            (Kind::Audit | Kind::Visit, ["answers", _, "answer", ..]) if edit.meaning.is_none() => {
                self.is_better(before.kind, before.id, edit).then_some(AttentionKind::ScoreWithoutEvidence)
            }
            (Kind::Gap, ["status"]) => {
                let is_active = |text: &Option<String>| {
                    text.as_deref().and_then(|text| GapStatus::from_name(text.trim())).is_some_and(GapStatus::is_active)
                };
                (!is_active(&edit.before) && is_active(&edit.after)).then_some(AttentionKind::Reopened)
            }
            (Kind::Plan, ["actions", action, "done"]) if edit.before.is_none() => {
                let plan = self.base.plan(before.id)?;
                let action = plan.actions.iter().find(|it| it.id.as_str() == *action)?;
                let due = action.due.as_ref()?.value;
                let done: NaiveDate = edit.after.as_deref()?.trim().parse().ok()?;
                (due < diff.as_of && done <= due).then_some(AttentionKind::ActionBackdated)
            }
            (Kind::Plan, ["actions", action]) if edit.before.is_none() => {
                let front = pairing.after?.written?.front.as_mapping()?;
                let action = front.get("actions")?.as_mapping()?.get(action)?.as_mapping()?;
                let done: NaiveDate = action.get("done")?.as_text()?.trim().parse().ok()?;
                history::is_told(done, diff.as_of).then_some(AttentionKind::ActionBackdated)
            }
            _ => None,
        }
    }

    /// Whether an answer counts for more than the one before it, as far as other answers of the base show what each counts for.
    fn is_better(&self, kind: Kind, id: &Id, edit: &FieldDiff) -> bool {
        let Some(after) = edit.after.as_deref() else { return false };
        if kind == Kind::Visit {
            return true;
        }
        let Some(audit) = self.base.audit(id) else { return true };
        let same = self.base.audits.iter().filter(|other| other.checklist.value == audit.checklist.value);
        let items = same.flat_map(|audit| audit.scored.items.values());
        let scores: BTreeMap<String, f64> =
            items.filter_map(|item| Some((item.answer.clone()?, item.score?))).collect();
        let of = |text: &str| scores.get(text.trim()).copied();
        match (edit.before.as_deref().and_then(of), of(after)) {
            (Some(before), Some(after)) => after > before,
            _ => true,
        }
    }
}

/// Whether a value is easier to reach, or cannot be told to be harder.
fn is_relaxed(edit: &FieldDiff, unit: &Unit, better: Better) -> bool {
    let value = |text: &Option<String>| text.as_deref().and_then(|text| quantity(unit, text));
    match (value(&edit.before), value(&edit.after)) {
        (None, Some(_)) => edit.path.is_at(&["warn"]) || edit.before.is_some(),
        (Some(before), Some(after)) => is_easier(&Pair::new(Some(before), Some(after)), better),
        _ => edit.before.is_some(),
    }
}

/// What it means that a goal shall reach another value, or another day.
fn goal_kind(pairing: &Pairing<'_>, edit: &FieldDiff, unit: &Unit, better: Better) -> Option<AttentionKind> {
    let period = |edit: &FieldDiff| edit.path.steps().get(1).and_then(|step| step.parse::<Period>().ok());
    if edit.before.is_some() && edit.after.is_some() {
        return is_relaxed(edit, unit, better).then_some(AttentionKind::RelaxedTarget);
    }
    // The day is the key: the other one came in its place.
    let now = pairing.edits.iter().find(|other| other.path.is_at(&["to"]) && other.before.is_none());
    let (Some(now), Some(_)) = (now, &edit.before) else {
        return edit.before.is_some().then_some(AttentionKind::RelaxedTarget);
    };
    let both = FieldDiff::new(edit.path.clone(), edit.before.clone(), now.after.clone());
    if is_relaxed(&both, unit, better) {
        return Some(AttentionKind::RelaxedTarget);
    }
    match (period(edit), period(now)) {
        (Some(before), Some(after)) => (after.end() > before.end()).then_some(AttentionKind::MovedDue),
        (Some(_), None) => Some(AttentionKind::DateUnreadable),
        _ => None,
    }
}
