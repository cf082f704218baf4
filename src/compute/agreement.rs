//! How far two scorings of the same contacts agree.

use std::collections::{BTreeMap, BTreeSet};

use crate::formula::agreement as formula;
use crate::formula::agreement::{Ac1, Kappa, Level};
use crate::model::{Audit, Id, Scale};
use crate::report::audit::Disagreement;
use crate::report::{AgreementReport, AuditReport};

use super::score::TOLERANCE;
use super::{Setting, contacts};

/// One report for each audit that calibrates another and for which both are known; those furthest apart first.
pub(super) fn agreement(setting: Setting<'_>, audits: &[AuditReport]) -> Vec<AgreementReport> {
    if setting.workspace.audits.values().all(|audit| audit.calibrates.is_none()) {
        return Vec::new();
    }
    let by_id: BTreeMap<&Id, &AuditReport> = audits.iter().map(|audit| (&audit.head.id, audit)).collect();
    let find = |id: &Id| by_id.get(id).copied();
    let pairs = setting.workspace.audits.values().filter_map(|second| {
        let first = setting.workspace.audits.get(&second.calibrates.as_ref()?.value)?;
        // Two that name each other are one pair.
        let is_named = first.calibrates.as_ref().is_some_and(|named| named.value == second.head.id);
        (!is_named || first.head.id < second.head.id).then_some((first, second))
    });
    let pairs = pairs.filter_map(|(first, second)| {
        let scoring = |audit| Some(Scoring { audit, report: find(&audit.head.id)? });
        Some(pair(setting, &scoring(first)?, &scoring(second)?))
    });
    let mut pairs: Vec<AgreementReport> = pairs.collect();
    let apart = |pair: &AgreementReport| pair.mean_difference.unwrap_or(0.0);
    pairs.sort_by(|a, b| apart(b).total_cmp(&apart(a)));
    pairs
}

struct Scoring<'a> {
    audit: &'a Audit,
    report: &'a AuditReport,
}

fn pair(setting: Setting<'_>, first: &Scoring<'_>, second: &Scoring<'_>) -> AgreementReport {
    let both: Vec<(&Id, f64, f64)> = first
        .report
        .scored
        .items
        .iter()
        .filter_map(|(id, item)| Some((id, item.score?, second.report.scored.items.get(id)?.score?)))
        .collect();
    let mut disagreements: Vec<Disagreement> = both
        .iter()
        .filter(|(_, a, b)| (a - b).abs() > TOLERANCE)
        .map(|(id, a, b)| Disagreement { item: (*id).clone(), a: *a, b: *b })
        .collect();
    disagreements.sort_by(|x, y| (y.a - y.b).abs().total_cmp(&(x.a - x.b).abs()).then(x.item.cmp(&y.item)));
    let scores: Vec<(f64, f64)> = both.iter().map(|(_, a, b)| (*a, *b)).collect();
    let ratings: Vec<(f64, f64)> = both.iter().flat_map(|item| ratings(setting, (first, second), *item)).collect();
    let (kappa, ac1) = kappa(setting, first.audit, &ratings);
    let of_rater = |of: fn(&(f64, f64)) -> f64| ratings.iter().map(|pair| Some(of(pair))).collect::<Vec<_>>();
    AgreementReport {
        a: first.report.head.id.clone(),
        b: second.report.head.id.clone(),
        items: both.len(),
        ratings: ratings.len(),
        same: ratings.iter().filter(|(a, b)| (a - b).abs() <= TOLERANCE).count(),
        exact: formula::exact_agreement(&ratings).map(|share| 100.0 * share),
        kappa: kappa.none,
        kappa_interval: kappa.reach,
        ac1,
        kappa_linear: kappa.linear,
        kappa_quadratic: kappa.quadratic,
        alpha: formula::krippendorff(&[of_rater(|pair| pair.0), of_rater(|pair| pair.1)], Level::Ordinal),
        mean_difference: formula::mean_absolute_difference(&scores),
        disagreements,
    }
}

/// The ratings of an item by both: its score, or one for each contact where the contacts are listed and known by the same names. The mean of
/// counted answers is no rating.
fn ratings(
    setting: Setting<'_>,
    (first, second): (&Scoring<'_>, &Scoring<'_>),
    (id, a, b): (&Id, f64, f64),
) -> Vec<(f64, f64)> {
    let is_counted = |of: &Scoring<'_>| of.report.scored.items.get(id).is_some_and(|item| item.counted.is_some());
    if !is_counted(first) && !is_counted(second) {
        return vec![(a, b)];
    }
    let checklist = setting.workspace.checklists.get(&first.audit.checklist.value);
    checklist.and_then(|checklist| contacts::shared(first.audit, second.audit, checklist, id)).unwrap_or_default()
}

/// Cohen's κ over the positions of the checklist's common scale; without weights where items have scales of different
/// lengths, whose positions cannot be compared.
fn kappa(setting: Setting<'_>, audit: &Audit, scores: &[(f64, f64)]) -> (Kappa, Ac1) {
    let checklist = setting.workspace.checklists.get(&audit.checklist.value);
    let lengths: BTreeSet<Option<usize>> = checklist
        .iter()
        .flat_map(|checklist| checklist.items().map(|(_, item)| level_count(checklist.scale_of(item))))
        .collect();
    let common = lengths.first().copied().flatten().filter(|length| lengths.len() == 1 && *length > 1);
    let mut categories: Vec<f64> = match common {
        Some(count) => (0..count).map(|position| 100.0 * position as f64 / (count - 1) as f64).collect(),
        None => scores.iter().flat_map(|(a, b)| [*a, *b]).collect(),
    };
    categories.sort_by(f64::total_cmp);
    categories.dedup_by(|a, b| (*a - *b).abs() < TOLERANCE);
    let position = |score: f64| categories.iter().position(|category| (category - score).abs() < TOLERANCE);
    let positions: Vec<(usize, usize)> = scores.iter().filter_map(|(a, b)| position(*a).zip(position(*b))).collect();
    let kappa = formula::kappa(&positions, categories.len(), setting.confidence);
    let ac1 = formula::ac1(&positions, categories.len(), setting.confidence);
    (if common.is_some() { kappa } else { Kappa { linear: None, quadratic: None, ..kappa } }, ac1)
}

/// A range of more steps is measured, not rated: its positions are no categories.
const MOST_LEVELS: f64 = 1000.0;

fn level_count(scale: &Scale) -> Option<usize> {
    match scale {
        Scale::Labels(labels) => Some(labels.len()),
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a range of whole steps is small")]
        Scale::Range { min, max } => {
            (min.fract() == 0.0 && max.fract() == 0.0 && max - min < MOST_LEVELS).then(|| (max - min) as usize + 1)
        }
    }
}
