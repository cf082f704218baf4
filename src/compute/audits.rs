//! Audits: scores, verdicts, and the audit each is compared with.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use foldhash::fast::FixedState;
use rayon::prelude::*;

use crate::formula::sample;
use crate::model::{Audit, AuditStatus, Checklist, Id};
use crate::report::audit::{ScoreChange, ScoreInterval};
use crate::report::{AuditReport, Verdict};

use super::Setting;
use super::sampled::{Reach, movement, reach};
use super::score::{TOLERANCE, Tallied, rescored, score};

/// Audits with their figures, and which of them have other figures than were known, or may have.
pub(super) struct Audits {
    /// By date (newest first), then id.
    pub(super) reports: Vec<AuditReport>,
    /// In step with the reports.
    pub(super) moved: Vec<bool>,
}

/// Every audit whose checklist is known. The scores of those in `known` hold still where their documents are the same.
pub(super) fn audits(setting: Setting<'_>, known: Vec<AuditReport>) -> Audits {
    let workspace = setting.workspace;
    let policy = setting.config().critical;
    let linked = Linked::of(setting);
    let document = |audit: &Arc<Audit>| Arc::as_ptr(audit).addr();
    let mut known: HashMap<usize, AuditReport, FixedState> =
        known.into_iter().map(|report| (document(&report.written), report)).collect();
    let found: Vec<(&Arc<Audit>, Option<AuditReport>)> =
        workspace.audits.values().map(|audit| (audit, known.remove(&document(audit)))).collect();
    let mut reports: Vec<(AuditReport, bool)> = found
        .into_par_iter()
        .filter_map(|(audit, known)| {
            let checklist = workspace.checklists.get(&audit.checklist.value)?;
            if let Some(known) = known {
                return Some((known, false));
            }
            let scored = score(checklist, &audit.answers, policy, |other| linked.score(other, audit.date));
            Some((report(setting, audit, checklist, scored), true))
        })
        .collect();
    reports.sort_by(|(a, _), (b, _)| b.date.cmp(&a.date).then_with(|| a.head.id.cmp(&b.head.id)));
    let (mut reports, mut moved): (Vec<AuditReport>, Vec<bool>) = reports.into_iter().unzip();
    compare(setting, &mut reports, &mut moved);
    Audits { reports, moved }
}

/// The score of the latest final audit of each checklist that some item is answered by.
struct Linked<'a> {
    /// The scores of final audits of each wanted checklist by date, then id.
    scores: BTreeMap<&'a Id, Vec<(NaiveDate, Option<f64>)>>,
}

impl<'a> Linked<'a> {
    /// Scores audits oldest first, so that each finds those it rests on. On one day, those of checklists that rest on
    /// nothing come first; what rests on itself stays without a score.
    fn of(setting: Setting<'a>) -> Self {
        let workspace = setting.workspace;
        let links: BTreeMap<&Id, BTreeSet<&Id>> = links(setting);
        let wanted: BTreeSet<&Id> = links.values().flatten().copied().collect();
        let mut linked = Self { scores: BTreeMap::new() };
        if wanted.is_empty() {
            return linked;
        }
        let depths: BTreeMap<&Id, usize> = wanted.iter().map(|id| (*id, depth(id, &links, &mut Vec::new()))).collect();
        let mut finals: Vec<&Audit> = workspace
            .audits
            .values()
            .map(Arc::as_ref)
            .filter(|audit| audit.status == AuditStatus::Final && audit.calibrates.is_none())
            .filter(|audit| wanted.contains(&audit.checklist.value.id))
            .collect();
        finals.sort_by_key(|audit| (audit.date, depths.get(&audit.checklist.value.id), &audit.head.id));
        for audit in finals {
            let Some(checklist) = workspace.checklists.get(&audit.checklist.value) else { continue };
            let scored =
                score(checklist, &audit.answers, setting.config().critical, |other| linked.score(other, audit.date));
            linked.scores.entry(&audit.checklist.value.id).or_default().push((audit.date, scored.total.score));
        }
        linked
    }

    /// The score of the latest final audit of `checklist` on or before `date`.
    fn score(&self, checklist: &Id, date: NaiveDate) -> Option<f64> {
        let scores = self.scores.get(checklist)?;
        let end = scores.partition_point(|(when, _)| *when <= date);
        scores.get(end.checked_sub(1)?)?.1
    }
}

/// The checklists that the items of each checklist, in any version, are answered by.
fn links(setting: Setting<'_>) -> BTreeMap<&Id, BTreeSet<&Id>> {
    let mut links: BTreeMap<&Id, BTreeSet<&Id>> = BTreeMap::new();
    for checklist in setting.workspace.checklists.values() {
        for other in checklist.items().filter_map(|(_, item)| item.score_of.as_ref()) {
            links.entry(&checklist.head.id).or_default().insert(other);
        }
    }
    links
}

/// How many checklists in a row `id` rests on, cycles cut.
fn depth<'a>(id: &'a Id, links: &BTreeMap<&'a Id, BTreeSet<&'a Id>>, path: &mut Vec<&'a Id>) -> usize {
    if path.contains(&id) || path.len() > links.len() {
        return 0;
    }
    path.push(id);
    let deepest = links.get(id).into_iter().flatten().map(|other| 1 + depth(other, links, path)).max();
    path.pop();
    deepest.unwrap_or(0)
}

fn report(setting: Setting<'_>, audit: &Arc<Audit>, checklist: &Checklist, scored: Tallied) -> AuditReport {
    let mut scored = scored.judged(setting, checklist);
    if audit.status == AuditStatus::Draft {
        scored = scored.in_progress();
    }
    let Reach { interval, contacts } = reach(setting, audit, checklist, &mut scored);
    let decided = scored.pass.filter(|_| matches!(scored.verdict, Some(Verdict::Pass | Verdict::Fail)));
    let holds = |interval: &ScoreInterval, pass: f64| {
        (interval.low - TOLERANCE..=interval.high + TOLERANCE).contains(&pass) && interval.low < interval.high
    };
    let within_margin = decided.zip(interval.as_ref().ok()).is_some_and(|(pass, interval)| holds(interval, pass));
    let margin =
        |sample: &crate::model::Sample| sample::margin(sample.population?, sample.reviewed.value, setting.confidence);
    AuditReport {
        written: Arc::clone(audit),
        scored,
        interval,
        within_margin,
        contacts,
        sample_margin: audit.sample.as_ref().filter(|sample| sample.is_random()).and_then(margin),
        previous: None,
        change: None,
        says: Vec::new(),
    }
}

/// Gives each audit the one it is compared with: the latest earlier final one of its checklist and scope. A second
/// scoring of contacts that were scored already is no audit to compare with. Where neither of the two `moved`, nor another one is
/// compared with, the comparison holds; what is compared anew has moved itself.
fn compare(setting: Setting<'_>, reports: &mut [AuditReport], moved: &mut [bool]) {
    type Key<'a> = (&'a Id, &'a BTreeMap<String, String>);
    // Looked up by key only, never walked.
    let mut firsts: HashMap<Key<'_>, Vec<(NaiveDate, &Id, usize)>, FixedState> = HashMap::default();
    for (index, report) in reports.iter().enumerate() {
        if report.is_result() {
            let entry = (report.date, &report.head.id, index);
            firsts.entry((&report.checklist.value.id, &report.scope)).or_default().push(entry);
        }
    }
    for audits in firsts.values_mut() {
        audits.sort();
    }
    let previous: Vec<Option<usize>> = reports
        .iter()
        .map(|report| {
            if !report.is_result() {
                return None;
            }
            let audits = firsts.get(&(&report.checklist.value.id, &report.scope))?;
            let earlier = &audits[..audits.partition_point(|(date, ..)| *date < report.date)];
            earlier.last().map(|entry| entry.2)
        })
        .collect();
    // Later audits come first: each finds the one before it settled.
    for at in (0..reports.len()).rev() {
        let before = previous[at].map(|previous| &reports[previous].head.id);
        moved[at] |= reports[at].previous.as_ref() != before || previous[at].is_some_and(|previous| moved[previous]);
    }
    let compared: Vec<Option<Comparison>> = (0..reports.len())
        .into_par_iter()
        .map(|at| moved[at].then(|| Comparison::of(setting, previous[at].map(|at| &reports[at]), &reports[at])))
        .collect();
    for (report, comparison) in reports.iter_mut().zip(compared) {
        if let Some(comparison) = comparison {
            comparison.write(report);
        }
    }
}

#[derive(Default)]
struct Comparison {
    previous: Option<Id>,
    change: Option<ScoreChange>,
    items: BTreeMap<Id, f64>,
}

impl Comparison {
    fn of(setting: Setting<'_>, before: Option<&AuditReport>, after: &AuditReport) -> Self {
        let Some(before) = before else { return Self::default() };
        let checklist = setting.workspace.checklists.get(&after.checklist.value);
        let rescored = checklist.and_then(|checklist| rescored(before, checklist, setting.config().critical));
        Self {
            previous: Some(before.head.id.clone()),
            change: Some(ScoreChange {
                movement: movement(before, after),
                ..split(before.scored.score, after.scored.score, rescored)
            }),
            items: before.scored.items.iter().filter_map(|(id, item)| Some((id.clone(), item.score?))).collect(),
        }
    }

    fn write(mut self, report: &mut AuditReport) {
        report.previous = self.previous;
        report.change = self.change;
        for (id, item) in report.scored.items.iter_mut() {
            item.previous = self.items.remove(id);
        }
    }
}

/// The move of a score from `before` to `after`, split by what moved it, where `rescored` is the score that the old
/// answers get under the new checklist (see [`rescored`]).
pub(crate) fn split(before: Option<f64>, after: Option<f64>, rescored: Option<f64>) -> ScoreChange {
    ScoreChange {
        before,
        after,
        from_answers: after.zip(rescored).map(|(after, rescored)| after - rescored),
        from_measurement: rescored.zip(before).map(|(rescored, before)| rescored - before),
        movement: None,
    }
}
