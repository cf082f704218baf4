//! Checklists that ask for less: a new version beside the one that was there, and a schedule by which less is due.
//!
//! In: a checklist and the version before it, as written and as read. Out: what the new one sheds. That it asks otherwise is its right.

use std::collections::BTreeMap;

use crate::compute::rescored;
use crate::model::{Checklist, Every, Unit};
use crate::parse::node::Node;
use crate::report::AuditReport;
use crate::validate::WrittenDocument;

use super::super::authored::{self, is_another_name, is_turned};
use super::super::figures::quantities;
use super::super::pairing::Pairing;
use super::super::render::told_field;
use super::super::{FieldDiff, Pair};
use super::checklists::{lost_critical, reworded_critical};
use super::{AttentionKind, Found};

/// A mean score that rises by less says nothing of a new version.
const LEAST_RISE: f64 = 1.0;

impl Found<'_> {
    /// What a new version sheds of the one before it.
    pub(super) fn new_version(&mut self, pairing: &Pairing<'_>, new: &WrittenDocument) {
        let Some(earlier) = self.pairings.earlier_version(pairing.called()) else { return };
        let id = (&earlier.id, earlier.version.unwrap_or_default());
        let later = (&**self.head, &new.id, new.version.unwrap_or_default());
        let reworded = reworded_critical((&**self.base, id.0, id.1), later, self.base.settings.languages.first());
        let mut is_critical_told = false;
        for edit in authored::front(earlier, new, self.pairings.languages()).iter() {
            if let Some(kind) = shed(edit, &earlier.front, &new.front) {
                is_critical_told |= kind == AttentionKind::CriticalRemoved;
                let entry = self.of(kind, pairing, format!("{} in a new version", told_field(edit)));
                self.add(entry.at(&new.file, edit.at).sides(edit.before.clone(), edit.after.clone()));
            } else if let Some(item) = asks_otherwise(edit).filter(|item| !reworded.iter().any(|it| it.0 == *item)) {
                let text = format!("{item} asks something else in a new version: {}", told_field(edit));
                let entry = self.of(AttentionKind::VersionEasier, pairing, text);
                self.add(entry.at(&new.file, edit.at).sides(edit.before.clone(), edit.after.clone()));
            }
        }
        let lost = lost_critical((self.base, id.0, id.1), (self.head, &new.id, new.version.unwrap_or_default()));
        if let Some(lost) = lost.filter(|lost| !is_critical_told && !lost.is_empty()) {
            let text = format!("{} no longer critical in a new version", lost.join(", "));
            let entry = self.of(AttentionKind::CriticalRemoved, pairing, text);
            self.add(entry);
        }
        for (item, old, now) in reworded {
            let text = format!("critical {item} asks something else in a new version");
            let entry = self.of(AttentionKind::VersionEasier, pairing, text).sides(Some(old), Some(now));
            self.add(entry);
        }
        let checklist = self.head.checklists.iter().find(|it| it.head.id == new.id && Some(it.version) == new.version);
        let Some(scores) = checklist.and_then(|it| self.scores_of_old_answers(id, &it.written)) else { return };
        let (before, after) = quantities(&scores, &Unit::Score);
        let said = super::super::figures::arrow(before.clone(), after.clone());
        let text = format!("the answers to version {} would score {said} on average", id.1);
        let entry = self.of(AttentionKind::VersionEasier, pairing, text).sides(before, after);
        self.add(entry);
    }

    /// The mean score of the audits by the version called `earlier`, and the mean that their answers would have under `new`, where that is higher.
    fn scores_of_old_answers(&self, earlier: (&crate::model::Id, u32), new: &Checklist) -> Option<Pair<f64>> {
        let is_of = |audit: &&AuditReport| {
            let pinned = &audit.checklist.value;
            audit.is_result() && !pinned.built_in && (&pinned.id, pinned.version) == earlier
        };
        let both = |audit: &AuditReport| audit.scored.score.zip(rescored(audit, new, self.base.settings.critical));
        let scores: Vec<(f64, f64)> = self.base.audits.iter().filter(is_of).filter_map(both).collect();
        if scores.is_empty() {
            return None;
        }
        let mean = |side: fn(&(f64, f64)) -> f64| scores.iter().map(side).sum::<f64>() / scores.len() as f64;
        let (before, after) = (mean(|it| it.0), mean(|it| it.1));
        (after - before >= LEAST_RISE).then(|| Pair::new(Some(before), Some(after)))
    }
}

/// What `edit`, between a version of a checklist and the next, sheds.
fn shed(edit: &FieldDiff, before: &Node, after: &Node) -> Option<AttentionKind> {
    let is_required = |text: &Option<String>| text.as_deref().is_some_and(|text| text.trim() == "required");
    match (edit.meaning, edit.path.steps().last()) {
        (Some(kind @ (AttentionKind::PassMarkLowered | AttentionKind::CriticalRemoved)), _) => Some(kind),
        (Some(kind @ AttentionKind::ScheduleThinned), _) => is_thinned(before, after).then_some(kind),
        (_, Some(&"evidence")) if is_required(&edit.before) && !is_required(&edit.after) => {
            Some(AttentionKind::VersionEasier)
        }
        _ => None,
    }
}

/// The item of which `edit`, between a version of a checklist and the next, turns the question or how its answer is found.
fn asks_otherwise(edit: &FieldDiff) -> Option<String> {
    let steps = edit.path.steps();
    let at = steps.iter().position(|step| *step == "items")?;
    let item = steps.get(at + 1)?;
    let (before, after) = (edit.before.as_deref()?, edit.after.as_deref());
    let is_other = match steps.get(at + 2) {
        Some(&"how") => after.is_none_or(|after| is_turned(before, after)),
        Some(&"ask") | None => after.is_some_and(|after| is_turned(before, after) || is_another_name(before, after)),
        _ => false,
    };
    is_other.then(|| (*item).to_owned())
}

/// Whether a line of the schedule of a checklist is gone, or less often due.
pub(super) fn is_thinned(before: &Node, after: &Node) -> bool {
    let after = schedule(after);
    let is_kept = |(every, scope): &Line| after.iter().any(|(often, other)| scope == other && often <= every);
    !schedule(before).iter().all(is_kept)
}

/// How often an audit is due, and of what.
type Line = (Every, BTreeMap<String, String>);

fn schedule(front: &Node) -> Vec<Line> {
    let node = front.as_mapping().and_then(|map| map.get("schedule"));
    let items = node.map(|node| node.as_sequence().unwrap_or(std::slice::from_ref(node))).unwrap_or_default();
    let line = |item: &Node| {
        let map = item.as_mapping()?;
        let every = Every::from_name(map.get("every")?.as_text()?.trim())?;
        let scope = map.get("scope").and_then(Node::as_mapping).map(|scope| &scope.entries[..]).unwrap_or_default();
        let scope =
            scope.iter().filter_map(|entry| Some((entry.key.clone(), entry.value.as_text()?.trim().to_owned())));
        Some((every, scope.collect()))
    };
    items.iter().filter_map(line).collect()
}
