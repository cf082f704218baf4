//! Documents that are gone, and audits that stand twice. In: the pairs of both sides. Out: what that means for each kind.

use crate::model::{DocRef, Kind};
use crate::report::{AuditReport, DecisionReport, MetricStatus, VisitReport};
use crate::validate::WrittenDocument;

use super::super::authored::Substance;
use super::super::figures::rounded;
use super::super::pairing::Pairing;
use super::super::{Change, Diff};
use super::history::is_told;
use super::results::word;
use super::{AttentionKind, Found};

/// What it means that a document of `kind` is gone; nothing where no result rests on it.
fn gone(kind: Kind) -> Option<AttentionKind> {
    match kind {
        Kind::Audit => Some(AttentionKind::AuditRemoved),
        Kind::Visit => Some(AttentionKind::VisitRemoved),
        Kind::Goal => Some(AttentionKind::GoalRemoved),
        Kind::Metric => Some(AttentionKind::MetricRemoved),
        Kind::Gap => Some(AttentionKind::DeletedFinding),
        Kind::Plan => Some(AttentionKind::PlanRemoved),
        Kind::Decision => Some(AttentionKind::DecisionRemoved),
        Kind::Checklist => Some(AttentionKind::ChecklistRemoved),
        Kind::Survey | Kind::Log | Kind::Competitor => Some(AttentionKind::SourceRemoved),
        Kind::Page => None,
    }
}

impl Found<'_> {
    /// Documents that took each other's names.
    pub(super) fn exchanged(&mut self) {
        for (pairing, former) in self.pairings.exchanged() {
            let (before, after) = (super::reference(former), super::reference(pairing.called()));
            let text = format!("it was {before}, which is another document now: what names {after} means this one");
            let entry = self.of(AttentionKind::NamesExchanged, pairing, text).sides(Some(before), Some(after));
            self.add(entry);
        }
    }

    /// What came and went.
    pub(super) fn documents(&mut self, diff: &Diff) {
        for pairing in self.pairings.all() {
            if pairing.after.is_none() {
                self.gone(pairing);
            } else if self.is_fresh(pairing) {
                self.copied(pairing);
                self.twice(pairing);
                self.finished(pairing);
            } else if pairing.change == Change::Added {
                self.visited_twice(pairing);
                self.born_closed(pairing, diff);
                self.born_taken(pairing);
            }
        }
    }

    /// A document that is gone.
    fn gone(&mut self, pairing: &Pairing<'_>) {
        let Some(kind) = gone(pairing.called().kind) else { return };
        let was = self.state(&DocRef::new(pairing.called().kind, pairing.called().id.clone()));
        let was = was.map(|state| format!(" ({state})")).unwrap_or_default();
        let how = match pairing.change {
            Change::Removed => "deleted, hidden by its name or moved out",
            _ => "can no longer be read as what it was",
        };
        let left = pairing.called().written.map(|written| self.left_behind(written)).unwrap_or_default();
        let entry = self.of(kind, pairing, format!("{how}{was}{left}"));
        self.add(entry);
    }

    /// The translations of a document that is gone which are still there.
    fn left_behind(&self, written: &WrittenDocument) -> String {
        let there = |path: &String| self.head.diagnostics.iter().any(|found| found.file == *path);
        let left: Vec<String> =
            written.translation_paths().filter(|(_, path)| there(path)).map(|(lang, _)| lang).collect();
        if left.is_empty() { String::new() } else { format!("; its text in {} is left behind", left.join(", ")) }
    }

    /// An audit that counts beside another one of the same.
    fn twice(&mut self, pairing: &Pairing<'_>) {
        let new = self.head.audit(pairing.called().id);
        let other = new.and_then(|new| self.head.audits.iter().find(|other| is_same(other, new)));
        if let Some(other) = other {
            let text = format!("same checklist, day and scope as audit/{}", other.head.id);
            let entry = self.of(AttentionKind::DuplicateAudit, pairing, text);
            self.add(entry);
        }
    }

    /// A new visit that tells of the same contact as another one.
    fn visited_twice(&mut self, pairing: &Pairing<'_>) {
        let Some(new) = self.head.visit(pairing.called().id) else { return };
        let others = || self.head.visits.iter().filter(|other| other.head.id != new.head.id);
        let is_same = |other: &&VisitReport| new.contact().is_some() && other.contact() == new.contact();
        let same = others().find(is_same).map(|other| (other, "same day, time, channel and wait as"));
        let copied = || others().find(|other| is_copy(new, other)).map(|other| (other, "its words are those of"));
        if let Some((other, how)) = same.or_else(copied) {
            let text = format!("{how} visit/{}", other.head.id);
            let entry = self.of(AttentionKind::DuplicateAudit, pairing, text);
            self.add(entry);
        }
    }

    /// A new gap that was closed in a month that was told: nobody saw it open.
    fn born_closed(&mut self, pairing: &Pairing<'_>, diff: &Diff) {
        if pairing.called().kind != Kind::Gap {
            return;
        }
        let closing = self.head.gap(pairing.called().id).and_then(|gap| Some((gap, gap.closing()?)));
        let Some((gap, closing)) = closing.filter(|(_, closing)| is_told(closing.date, diff.as_of)) else { return };
        let opened = gap.opened.map(|opened| format!("opened {opened}, ")).unwrap_or_default();
        let text = format!("it is new, and closed already: {opened}closed {}", closing.date);
        let entry = self.of(AttentionKind::GapClosed, pairing, text);
        self.add(entry);
    }

    /// A new decision that is taken already: nobody was asked.
    fn born_taken(&mut self, pairing: &Pairing<'_>) {
        let called = pairing.called();
        let new = |it: &&DecisionReport| called.kind == Kind::Decision && it.head.id == *called.id;
        let Some(decision) = self.head.decisions.iter().find(new) else { return };
        let Some((taken, _)) = decision.taken() else { return };
        let text = format!("it is new, and taken already: due {}, taken {}", decision.due.value, taken.date);
        let entry = self.of(AttentionKind::DecisionTaken, pairing, text);
        self.add(entry);
    }

    /// What the base said of a document's state, in words.
    fn state(&self, about: &DocRef) -> Option<String> {
        let base = self.base;
        let was = |state: String| format!("it was {state}");
        match about.kind {
            Kind::Goal => base.goal(&about.id).map(|goal| was(word(&goal.forecast_status))),
            Kind::Gap => base.gap(&about.id).map(|gap| was(word(&gap.status))),
            Kind::Metric => {
                let metric = base.metric(&about.id)?;
                (metric.status != MetricStatus::NoTarget).then(|| was(word(&metric.status)))
            }
            Kind::Audit => {
                let audit = base.audit(&about.id)?;
                let score = audit.scored.score.map(|score| format!("score {}", rounded(score)));
                let verdict = audit.scored.verdict.map(|verdict| word(&verdict));
                let parts: Vec<String> = [score, verdict].into_iter().flatten().collect();
                (!parts.is_empty()).then(|| parts.join(", "))
            }
            Kind::Plan => self.late_actions(&about.id).map(|late| format!("late in it: {late}")),
            _ => None,
        }
    }
}

/// Whether two audits are one contact's worth of results that counts twice.
fn is_same(other: &AuditReport, new: &AuditReport) -> bool {
    other.head.id != new.head.id
        && other.checklist.value.id == new.checklist.value.id
        && other.scope == new.scope
        && other.date == new.date
        && other.calibrates.is_none()
        && new.calibrates.is_none()
}

/// Whether a visit has the title or the text of another one, its answers and its wait: two visits are told in words of their own.
fn is_copy(new: &VisitReport, other: &VisitReport) -> bool {
    let answers = |visit: &VisitReport| {
        let items = visit.scored.iter().flat_map(|scored| scored.items.iter());
        items.map(|(id, item)| (id.clone(), item.answer.clone())).collect::<Vec<_>>()
    };
    let text = |visit: &VisitReport| Substance::of(&visit.head.body.markdown);
    let is_told_alike = new.head.title == other.head.title || text(new).is_copied_from(&text(other));
    is_told_alike
        && (new.waited, new.answered, &new.channel) == (other.waited, other.answered, &other.channel)
        && answers(new) == answers(other)
}
