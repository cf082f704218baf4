//! How far the score of an audit reaches whose contacts are counted or listed: its interval, or why there is none.

use std::collections::BTreeMap;

use crate::formula::checklist::{CriticalPolicy, weighted_score};
use crate::formula::score_interval::{
    ContactItem, ContactScore, CountedItem, CountedScore, ScoreMethod, ScoredCount, score_contacts, score_counts,
};
use crate::model::audit::ContactRows;
use crate::model::{Audit, Checklist, Id};
use crate::report::audit::{NoInterval, ScoreInterval, ScoreMovement};
use crate::report::{AuditReport, Scored};

use super::Setting;
use super::score::fraction;

/// What the contacts of an audit tell.
pub(super) struct Reach {
    pub(super) interval: Result<ScoreInterval, NoInterval>,
    /// The score of each contact.
    pub(super) contacts: Vec<Option<f64>>,
}

/// How far the score of `audit` reaches; the intervals of its items are written into `scored`.
pub(super) fn reach(setting: Setting<'_>, audit: &Audit, checklist: &Checklist, scored: &mut Scored) -> Reach {
    let weights = weights(checklist, scored);
    let listed = audit.rows.as_ref().map(|rows| Listed::of(rows, checklist, &weights));
    let contacts = listed.as_ref().map(Listed::scores).unwrap_or_default();
    let sample = audit.sample.as_ref();
    let population = sample
        .and_then(|sample| sample.population)
        .map(|population| population as f64)
        .filter(|population| *population > 0.0);
    let counts = score_counts(&counted(scored, &weights), population, setting.confidence);
    let withheld = withheld(setting, scored, sample.is_some_and(|sample| !sample.is_random()), &weights);
    if !matches!(withheld, Some(NoInterval::NoScore | NoInterval::TargetedSample)) {
        write_items(scored, &counts);
    }
    let all_listed = listed.as_ref().filter(|listed| weights.keys().all(|id| listed.has(id)));
    let interval = match (withheld, all_listed) {
        (Some(why), _) => Err(why),
        (None, Some(listed)) => {
            let contacts = score_contacts(&listed.items, &listed.rows, population, setting.confidence);
            let ContactScore { low, high, se, method, .. } = contacts;
            interval(low, high, se, method)
        }
        (None, None) => interval(counts.low, counts.high, counts.se, counts.method),
    };
    Reach { interval, contacts }
}

fn interval(
    low: Option<f64>,
    high: Option<f64>,
    se: Option<f64>,
    method: ScoreMethod,
) -> Result<ScoreInterval, NoInterval> {
    match (low, high, se) {
        (Some(low), Some(high), Some(se)) => Ok(ScoreInterval { low, high, se, method }),
        _ => Err(NoInterval::OneContact),
    }
}

/// What stands against an interval, whatever the answers say.
fn withheld(setting: Setting<'_>, scored: &Scored, targeted: bool, weights: &BTreeMap<Id, f64>) -> Option<NoInterval> {
    let is_counted = |id: &Id| scored.items.get(id).is_some_and(|item| item.counted.is_some());
    let zero = setting.config().critical == CriticalPolicy::Zero && !scored.failed_critical.is_empty();
    if scored.score.is_none() {
        Some(NoInterval::NoScore)
    } else if weights.keys().all(|id| !is_counted(id)) {
        Some(NoInterval::SingleAnswers)
    } else if targeted {
        Some(NoInterval::TargetedSample)
    } else if zero {
        Some(NoInterval::CriticalZero)
    } else {
        (!weights.keys().all(is_counted)).then_some(NoInterval::MixedAnswers)
    }
}

/// The part of each scored item in the total, not yet adding up to 1: its weight within its section, times the section's weight where
/// sections carry weights.
fn weights(checklist: &Checklist, scored: &Scored) -> BTreeMap<Id, f64> {
    let by_section = checklist.sections.iter().any(|section| section.weight.is_some());
    let mut weights = BTreeMap::new();
    for section in &checklist.sections {
        let is_scored = |id: &Id| scored.items.get(id).is_some_and(|item| item.score.is_some());
        let items = || section.items.iter().filter(|item| is_scored(&item.id) && item.weight() > 0.0);
        let sum: f64 = items().map(crate::model::Item::weight).sum();
        let factor = if by_section { section.weight.unwrap_or(1.0) / sum } else { 1.0 };
        weights
            .extend(items().map(|item| (item.id.clone(), item.weight() * factor)).filter(|(_, weight)| *weight > 0.0));
    }
    weights
}

/// The counted items as the formula takes them.
fn counted(scored: &Scored, weights: &BTreeMap<Id, f64>) -> Vec<CountedItem> {
    let counted = scored.items.iter().filter_map(|(id, item)| Some((id, item.counted.as_ref()?)));
    let item = counted.map(|(id, counted)| CountedItem {
        id: id.as_str().to_owned(),
        weight: weights.get(id).copied().unwrap_or(0.0),
        answers: counted
            .counts
            .iter()
            .filter_map(|answer| Some(ScoredCount { score: answer.score?, count: answer.count as f64 }))
            .collect(),
    });
    item.collect()
}

fn write_items(scored: &mut Scored, counts: &CountedScore) {
    for (id, item) in scored.items.iter_mut() {
        if let (Some(counted), Some(figures)) = (&mut item.counted, counts.items.get(id.as_str())) {
            (counted.low, counted.high) = (figures.low, figures.high);
        }
    }
}

/// A file of contacts as the formula takes it.
struct Listed {
    items: Vec<ContactItem>,
    rows: Vec<Vec<Option<f64>>>,
}

impl Listed {
    fn of(rows: &ContactRows, checklist: &Checklist, weights: &BTreeMap<Id, f64>) -> Self {
        let scales: Vec<_> =
            rows.items.iter().map(|id| checklist.item(id.as_str()).map(|item| checklist.scale_of(item))).collect();
        let row = |answers: &Vec<Option<crate::model::AnswerValue>>| {
            let scores = answers
                .iter()
                .zip(&scales)
                .map(|(answer, scale)| fraction(answer.as_ref()?, (*scale)?).map(|fraction| 100.0 * fraction));
            scores.collect()
        };
        let weight = |id: &Id| weights.get(id).copied().unwrap_or(0.0);
        Self {
            items: rows.items.iter().map(|id| ContactItem { id: id.as_str().to_owned(), weight: weight(id) }).collect(),
            rows: rows.contacts.iter().map(row).collect(),
        }
    }

    fn has(&self, id: &Id) -> bool {
        self.items.iter().any(|item| item.id == id.as_str())
    }

    /// The score of each contact over the items answered in it; `None` where there is none.
    fn scores(&self) -> Vec<Option<f64>> {
        let score = |row: &Vec<Option<f64>>| {
            let answered = row.iter().zip(&self.items).filter_map(|(score, item)| Some(((*score)?, item.weight)));
            let answered: Vec<(f64, f64)> = answered.filter(|(_, weight)| *weight > 0.0).collect();
            weighted_score(answered.into_iter().map(|(score, weight)| (weight, score / 100.0)))
        };
        self.rows.iter().map(score).collect()
    }
}

/// Whether `after` rose or fell against `before`; `None` where one of them has no interval. (Newcombe 1998, square-and-add.)
pub(super) fn movement(before: &AuditReport, after: &AuditReport) -> Option<ScoreMovement> {
    let (old, new) = (before.interval.as_ref().ok()?, after.interval.as_ref().ok()?);
    let (was, is) = (before.scored.score?, after.scored.score?);
    // A hair's breadth of rounding is no movement.
    let beyond = |gap: f64, near: f64, far: f64| gap > near.hypot(far) + 1e-9;
    Some(if beyond(is - was, is - new.low, old.high - was) {
        ScoreMovement::Rose
    } else if beyond(was - is, was - old.low, new.high - is) {
        ScoreMovement::Fell
    } else {
        ScoreMovement::Within
    })
}
