//! Plans: what is done and late, and what the change did.

mod course;
mod effect;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::model::{DocRef, Id, Kind, Located, Plan};
use crate::report::effect::EffectReport;
use crate::report::plan::EvidenceKind;
use crate::report::{MetricReport, PlanReport};

use super::known::Known;
use super::{Setting, says};

/// Every plan by id.
pub(super) fn plans(setting: Setting<'_>, metrics: &BTreeMap<&Id, &MetricReport>, known: &Known) -> Vec<PlanReport> {
    setting.workspace.plans.par_iter().map(|(_, plan)| report(setting, plan, metrics, known)).collect()
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

fn report(setting: Setting<'_>, plan: &Arc<Plan>, metrics: &BTreeMap<&Id, &MetricReport>, known: &Known) -> PlanReport {
    let late = plan.actions.iter().filter_map(|action| Some((action.duty().days_late(setting.as_of)?, &action.id)));
    let mut latest_first: Vec<(i64, &Id)> = late.collect();
    latest_first.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let done = plan.actions.iter().filter(|action| !action.duty().is_open(setting.as_of)).count();
    let total = plan.actions.len();
    let change = plan.change_date();
    let judged: Vec<&MetricReport> = judged_by(plan).into_iter().filter_map(|id| metrics.get(id).copied()).collect();
    let main = judged.first().copied();
    let control = metric_of(plan.control.as_ref()).and_then(|id| metrics.get(id)).copied();
    let judge = |date: NaiveDate, metric: &MetricReport| {
        let control = control.filter(|_| main.is_some_and(|main| main.head.id == metric.head.id));
        let made = || effect::Change { setting, plan, date, metric, control }.effect();
        (metric.head.id.clone(), known.effect(plan, metric, control).unwrap_or_else(made))
    };
    let effect: BTreeMap<Id, EffectReport> = change
        .filter(|_| setting.is_read())
        .map(|change| judged.iter().map(|metric| judge(change, metric)).collect())
        .unwrap_or_default();
    PlanReport {
        written: Arc::clone(plan),
        done,
        total,
        done_percent: (total > 0).then(|| 100.0 * done as f64 / total as f64),
        late: latest_first.into_iter().map(|(_, id)| id.clone()).collect(),
        as_of: setting.as_of,
        missing_evidence: missing_evidence(setting, plan, change, metrics),
        main: main.map(|main| main.head.id.clone()),
        change_said: says::change_said(plan, setting.as_of),
        change,
        effect,
        says: Vec::new(),
    }
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
