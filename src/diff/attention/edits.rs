//! Edits that mean something: the declaration of each key says what. Here stands only what needs a second document or a day to
//! judge: whether an audit counted at all, whether a period is past, which way a target is easier.

use crate::load::CONFIGURATION;
use crate::model::{ChecklistRef, Kind, Period};
use crate::parse::node::Node;
use crate::parse::scalar;
use crate::validate::WrittenDocument;

use super::super::authored::{Edits, RowsChange};
use super::super::matching::Pairing;
use super::super::render::told_field;
use super::super::{Diff, FieldDiff};
use super::history::is_of_the_past;
use super::versions::is_thinned;
use super::{AttentionKind, Found};

impl Found<'_> {
    /// What was edited in documents that both sides have, and in the settings.
    pub(super) fn edits(&mut self, diff: &Diff) {
        let pairings = self.pairings;
        for pairing in pairings.all() {
            match (pairing.before.and_then(|side| side.written), pairing.after.and_then(|side| side.written)) {
                (Some(before), Some(after)) => {
                    let edited = Edited { pairing, before, after };
                    pairing.edits.iter().for_each(|edit| self.edit(&edited, edit, diff));
                }
                (None, Some(after)) if after.kind == Kind::Checklist => self.new_version(pairing, after),
                _ => {}
            }
        }
        self.settings();
    }

    fn edit(&mut self, edited: &Edited<'_>, edit: &FieldDiff, diff: &Diff) {
        let Some(kind) = edited.meaning(edit, self, diff) else { return };
        let mut text = told_field(edit);
        if kind == AttentionKind::ChecklistEdited {
            text = format!("{text}; {}", rescored(self.uses(edited.pairing)));
        }
        let mut entry = self.of(kind, edited.pairing, text).at(&edited.after.file, edit.at);
        if edit.rows.is_some() {
            let change = edit.rows.as_ref().map_or_else(|| "edited".to_owned(), ToString::to_string);
            entry.text = format!("{}: {change}", edit.path);
            (entry.path, entry.line) =
                (Some(edit.path.to_string()), edit.rows.as_ref().and_then(RowsChange::first).or(Some(1)));
        }
        self.add(entry.sides(edit.before.clone(), edit.after.clone()));
    }

    /// How many results of the base rest on a checklist.
    fn uses(&self, pairing: &Pairing<'_>) -> usize {
        let Some(before) = pairing.before else { return 0 };
        let is_it =
            |pinned: &ChecklistRef| !pinned.built_in && pinned.id == *before.id && pinned.version == before.version;
        let audits = self.base.audits.iter().filter(|audit| is_it(&audit.checklist.value)).count();
        let visits =
            self.base.visits.iter().filter(|visit| visit.checklist.as_ref().is_some_and(|pinned| is_it(&pinned.value)));
        let extending = self.base.checklists.iter().filter(|c| c.extends.as_ref().is_some_and(is_it));
        audits + visits.count() + extending.count()
    }

    fn settings(&mut self) {
        let side = |written: Option<&crate::validate::Written>| written?.settings.clone();
        let (before, after) = (side(self.pairings.base.written), side(self.pairings.head.written));
        let (Some(before), Some(after)) = (before, after) else { return };
        for edit in Edits::of_settings(&before.node, &after.node, self.pairings.languages()).iter() {
            if let Some(kind) = edit.meaning {
                let entry = self.entry(kind, CONFIGURATION.to_owned(), told_field(edit)).at(&after.file, edit.at);
                self.add(entry.sides(edit.before.clone(), edit.after.clone()));
            }
        }
    }
}

fn rescored(uses: usize) -> String {
    let noun = if uses == 1 { "document" } else { "documents" };
    format!("{uses} {noun} rest on it: needs a new version")
}

/// A document that both sides have, and what was edited in it.
struct Edited<'a> {
    pairing: &'a Pairing<'a>,
    before: &'a WrittenDocument,
    after: &'a WrittenDocument,
}

impl Edited<'_> {
    /// What `edit` means, where its circumstances do not make it harmless.
    fn meaning(&self, edit: &FieldDiff, found: &Found<'_>, diff: &Diff) -> Option<AttentionKind> {
        let steps = edit.path.steps();
        let declared = match (self.after.kind, steps.as_slice()) {
            (Kind::Gap, ["target"]) => self.is_easier(edit).then_some(AttentionKind::RelaxedTarget),
            (Kind::Visit, ["answers", _, "answer"]) if edit.meaning.is_none() => {
                self.is_raised(found).then_some(AttentionKind::ScoreWithoutEvidence)
            }
            (Kind::Audit | Kind::Visit, ["answers", _, "answer", "n/a" | "na"]) if rises(edit) => {
                Some(AttentionKind::AnswerToNa)
            }
            _ => edit.meaning,
        }?;
        if Self::follows_a_rename(edit, found) {
            return None;
        }
        let is_harmless = match declared {
            // That the gap is gone is told for itself.
            AttentionKind::DefinitionChanged if steps == ["closes"] => {
                let kept = |id: &str| found.head.gaps.iter().any(|gap| gap.head.id.as_str() == id.trim());
                let now = edit.after.as_deref().unwrap_or_default();
                let lost = edit.before.iter().flat_map(|ids| ids.split(','));
                !lost.filter(|id| !now.split(',').any(|other| other.trim() == id.trim())).any(kept)
            }
            // So is that the plan of a gap is gone.
            AttentionKind::DefinitionChanged if self.after.kind == Kind::Gap && steps == ["plan"] => {
                let kept = |id: &str| found.head.plans.iter().any(|plan| plan.head.id.as_str() == id.trim());
                edit.after.is_none() && !edit.before.as_deref().is_some_and(kept)
            }
            // Nothing rests on a draft.
            _ if self.is_draft() && declared != AttentionKind::AuditRemoved => true,
            AttentionKind::ChecklistEdited => found.uses(self.pairing) == 0,
            AttentionKind::VersionDowngraded => is_upgrade(edit) && !self.is_scored_higher(diff),
            AttentionKind::HistoryRewritten if steps.first() == Some(&"series") => {
                let period = steps.last().and_then(|step| step.parse::<Period>().ok());
                period.is_some_and(|period| period.end() > diff.as_of)
                    || (edit.before.is_none() && period.is_some_and(|period| !self.is_backfilled(period, found)))
            }
            // What shows an answer may be put in other words, until its month was told.
            AttentionKind::HistoryRewritten if matches!(steps.first(), Some(&("evidence" | "answers"))) => {
                !self.pairing.before.is_some_and(|before| is_of_the_past(before, diff.as_of))
            }
            // Another look at a competitor is a new value by right.
            AttentionKind::HistoryRewritten if self.after.kind == Kind::Competitor => self.edits_key("checked"),
            AttentionKind::EvidenceRemoved | AttentionKind::ActionBackdated if steps.first() == Some(&"closed") => {
                edit.after.is_none() && self.edits_key("status")
            }
            // A signature that is another is told once.
            AttentionKind::SignatureEdited if steps == ["signed", "date"] => {
                self.pairing.edits.iter().any(|other| other.path.steps() == ["signed", "by"])
            }
            AttentionKind::ScheduleThinned => !is_thinned(&self.before.front, &self.after.front),
            // Who answers matters where somebody shall reach something. That two names are one person the base says, not the change.
            AttentionKind::OwnerChanged => {
                let is_promise = matches!(self.after.kind, Kind::Goal | Kind::Gap | Kind::Plan | Kind::Metric);
                let both = edit.before.as_deref().zip(edit.after.as_deref());
                !is_promise || both.is_some_and(|(before, after)| found.base.settings.is_one(before, after))
            }
            // No result rests on a page.
            AttentionKind::Renamed => self.after.kind == Kind::Page,
            _ => false,
        };
        (!is_harmless).then_some(declared)
    }

    /// Whether `edit` only names what another document is called now.
    fn follows_a_rename(edit: &FieldDiff, found: &Found<'_>) -> bool {
        let (Some(before), Some(after)) = (edit.before.as_deref(), edit.after.as_deref()) else { return false };
        let now = |name: &str| found.pairings.now_called(edit.refers, name);
        let names = |text: &str| text.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>();
        names(before).iter().map(|name| now(name).unwrap_or_else(|| name.clone())).collect::<Vec<_>>() == names(after)
    }

    /// Whether the metric had a value of a later period than `period`.
    fn is_backfilled(&self, period: Period, found: &Found<'_>) -> bool {
        let metric = found.base.metrics.iter().find(|metric| metric.head.id == self.before.id);
        metric.and_then(|metric| metric.latest).is_some_and(|latest| period < latest.period)
    }

    fn is_draft(&self) -> bool {
        self.after.kind == Kind::Audit && text(&self.before.front, "status") == Some("draft")
    }

    fn edits_key(&self, key: &str) -> bool {
        self.pairing.edits.iter().any(|edit| edit.path.is_at(&[key]))
    }

    /// Whether the target of a gap came nearer to where things were.
    fn is_easier(&self, edit: &FieldDiff) -> bool {
        let quantity =
            |text: &str| scalar::number(text).or_else(|| scalar::percent(text)).or_else(|| scalar::duration(text));
        let of = |text: &Option<String>| text.as_deref().and_then(quantity);
        let current = text(&self.before.front, "current").and_then(quantity);
        match (of(&edit.before), of(&edit.after), current) {
            (Some(before), Some(after), Some(current)) => (after - current).abs() < (before - current).abs(),
            (Some(before), Some(after), None) => (after - before).abs() > 0.0,
            (Some(_), None, _) => true,
            _ => false,
        }
    }

    /// Whether the score of a visit rose.
    fn is_raised(&self, found: &Found<'_>) -> bool {
        let score = |report: &crate::report::Report, id: &crate::model::Id| {
            report.visits.iter().find(|visit| visit.head.id == *id).and_then(crate::report::VisitReport::score)
        };
        let (before, after) = (score(found.base, &self.before.id), score(found.head, &self.after.id));
        before.zip(after).is_some_and(|(before, after)| after > before)
    }

    /// Whether another version of the checklist alone gives a higher score.
    fn is_scored_higher(&self, diff: &Diff) -> bool {
        let audit = diff.audits.iter().find(|audit| audit.id == self.after.id);
        audit.and_then(|audit| audit.from_measurement).is_some_and(|moved| moved > 0.0)
    }
}

/// Whether a count is higher, or new.
fn rises(edit: &FieldDiff) -> bool {
    let count = |text: &Option<String>| text.as_deref().and_then(|text| text.trim().parse::<u64>().ok());
    count(&edit.after) > count(&edit.before)
}

/// Whether an audit is scored by a later version of the same checklist.
fn is_upgrade(edit: &FieldDiff) -> bool {
    let pinned = |text: &Option<String>| text.as_deref()?.trim().parse::<ChecklistRef>().ok();
    let (before, after) = (pinned(&edit.before), pinned(&edit.after));
    before.zip(after).is_some_and(|(before, after)| {
        (before.id, before.built_in) == (after.id, after.built_in) && before.version < after.version
    })
}

fn text<'n>(front: &'n Node, key: &str) -> Option<&'n str> {
    front.as_mapping()?.get(key)?.as_text().map(str::trim)
}
