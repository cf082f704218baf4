//! Plans: what is done and late, and what moved after the change.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::formula::rank::mann_whitney;
use crate::formula::spc::VariationIcon;
use crate::formula::sum::{mean, median};
use crate::model::{Action, Better, DocRef, Id, Kind, Located, Plan};
use crate::report::metric::Valued;
use crate::report::plan::{EffectReport, EffectSide, EvidenceKind};
use crate::report::{MetricReport, PlanReport};

use super::Setting;

/// A gain that was lost again must have shown in at least so many points.
const FEWEST_OF_A_GAIN: usize = 4;

/// Every plan by id.
pub(super) fn plans(setting: Setting<'_>, metrics: &BTreeMap<&Id, &MetricReport>) -> Vec<PlanReport> {
    setting.workspace.plans.values().map(|plan| report(setting, plan, metrics)).collect()
}

/// The metrics that the plan shall move or that its effect is judged by, the main one first, each once.
pub(super) fn judged_by(plan: &Plan) -> Vec<&Id> {
    let named = [&plan.evaluate.quantitative, &plan.evaluate.business].map(|named| metric_of(named.as_ref()));
    let mut seen = BTreeSet::new();
    let all = plan.metric.as_ref().map(|metric| &metric.value).into_iter().chain(named.into_iter().flatten());
    all.filter(|id| seen.insert(*id)).collect()
}

fn metric_of(named: Option<&Located<DocRef>>) -> Option<&Id> {
    named.filter(|named| named.kind == Kind::Metric).map(|named| &named.value.id)
}

fn report(setting: Setting<'_>, plan: &Arc<Plan>, metrics: &BTreeMap<&Id, &MetricReport>) -> PlanReport {
    let is_done = |action: &Action| action.done.as_ref().is_some_and(|done| done.value <= setting.as_of);
    let late: BTreeMap<Id, i64> = plan
        .actions
        .iter()
        .filter(|action| !is_done(action))
        .filter_map(|action| {
            let due = action.due.as_ref().filter(|due| due.value < setting.as_of)?;
            Some((action.id.clone(), (setting.as_of - due.value).num_days()))
        })
        .collect();
    let mut latest_first: Vec<(&Id, i64)> = late.iter().map(|(id, days)| (id, *days)).collect();
    latest_first.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let (done, total) = (plan.actions.iter().filter(|action| is_done(action)).count(), plan.actions.len());
    let change = plan.change_date();
    let judged: Vec<&MetricReport> = judged_by(plan).into_iter().filter_map(|id| metrics.get(id).copied()).collect();
    let effect: BTreeMap<Id, EffectReport> = change
        .map(|change| judged.iter().map(|m| (m.head.id.clone(), effect(setting, m, change))).collect())
        .unwrap_or_default();
    let main = judged.first().copied();
    PlanReport {
        written: Arc::clone(plan),
        done,
        total,
        done_percent: (total > 0).then(|| 100.0 * done as f64 / total as f64),
        late: latest_first.into_iter().map(|(id, _)| id.clone()).collect(),
        days_late: late,
        missing_evidence: missing_evidence(setting, plan, change, metrics),
        effective: main.and_then(|main| effect.get(&main.head.id)?.improved),
        effect_lost: change.zip(main).is_some_and(|(change, main)| effect_lost(setting, main, change)),
        change,
        effect,
        says: Vec::new(),
    }
}

/// The metric's values on both sides of the change.
fn effect(setting: Setting<'_>, metric: &MetricReport, change: NaiveDate) -> EffectReport {
    let around = metric.around(change);
    let (before, after) = (values(&around.before), values(&around.after));
    EffectReport {
        p: mann_whitney(&before, &after),
        improved: improved(setting, metric.better, &before, &after),
        before: side(&before),
        after: side(&after),
    }
}

fn values(points: &[Valued]) -> Vec<f64> {
    points.iter().map(|point| point.value).collect()
}

fn side(values: &[f64]) -> EffectSide {
    EffectSide { n: values.len(), median: median(values), mean: mean(values) }
}

/// Whether the values moved for the better beyond noise; `None` for a neutral measure and where the sides are so short
/// that not even complete separation could show it.
fn improved(setting: Setting<'_>, better: Better, before: &[f64], after: &[f64]) -> Option<bool> {
    let alpha = setting.confidence.alpha();
    if better == Better::Neutral || least_p(before.len(), after.len()) >= alpha {
        return None;
    }
    let (was, is) = (median(before)?, median(after)?);
    let moved = if better == Better::Higher { is > was } else { is < was };
    Some(moved && mann_whitney(before, after).is_some_and(|p| p < alpha))
}

/// The least two-sided p that two samples of these sizes can have: one of all arrangements on each side.
fn least_p(before: usize, after: usize) -> f64 {
    let (fewer, all) = (before.min(after), before + after);
    let arrangements: f64 = (0..fewer).map(|k| (all - k) as f64 / (k + 1) as f64).product();
    (2.0 / arrangements).min(1.0)
}

/// Whether the latest point is a signal for the worse.
pub(super) fn is_concern(variation: Option<VariationIcon>) -> bool {
    matches!(variation, Some(VariationIcon::ConcernHigh | VariationIcon::ConcernLow))
}

/// Whether the metric first improved beyond noise after the change and now gets worse beyond noise.
fn effect_lost(setting: Setting<'_>, metric: &MetricReport, change: NaiveDate) -> bool {
    if !is_concern(metric.shown_variation()) {
        return false;
    }
    let around = metric.around(change);
    let (before, after) = (values(&around.before), values(&around.after));
    (FEWEST_OF_A_GAIN..=after.len()).any(|end| improved(setting, metric.better, &before, &after[..end]) == Some(true))
}

fn missing_evidence(
    setting: Setting<'_>,
    plan: &Plan,
    change: Option<NaiveDate>,
    metrics: &BTreeMap<&Id, &MetricReport>,
) -> Vec<EvidenceKind> {
    let measured = |named: Option<&Located<DocRef>>| {
        let metric = metric_of(named).and_then(|id| metrics.get(id));
        change.zip(metric).is_some_and(|(change, metric)| !metric.around(change).after.is_empty())
    };
    let heard = |named: Option<&Located<DocRef>>| match named {
        Some(named) if named.kind == Kind::Survey => {
            let survey = setting.workspace.surveys.get(&named.value.id);
            change.zip(survey).is_some_and(|(change, survey)| survey.date >= change && survey.rows > 0)
        }
        named => measured(named),
    };
    let kinds = [
        (EvidenceKind::Quantitative, measured(plan.evaluate.quantitative.as_ref())),
        (EvidenceKind::Qualitative, heard(plan.evaluate.qualitative.as_ref())),
        (EvidenceKind::Business, measured(plan.evaluate.business.as_ref())),
    ];
    kinds.into_iter().filter(|(_, there)| !there).map(|(kind, _)| kind).collect()
}
