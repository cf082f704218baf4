//! Sentences about a plan: progress, what is late, what it changed, what evidence is missing.

use std::collections::BTreeMap;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::{Better, Id};
use crate::report::plan::{EffectReport, EvidenceKind};
use crate::report::{MetricReport, PlanReport};

/// The sentences about `plan`.
pub(in crate::compute) fn plan(
    plan: &PlanReport,
    metrics: &BTreeMap<&Id, &MetricReport>,
    alpha: f64,
) -> Vec<Statement> {
    let mut says = Vec::new();
    let mut effects: Vec<(bool, Statement)> = plan
        .effect
        .iter()
        .filter_map(|(id, effect)| {
            let metric = metrics.get(id)?;
            Some((plan.metric.as_deref() != Some(id), moved(plan, metric, effect, alpha)))
        })
        .collect();
    effects.sort_by_key(|(is_side_effect, _)| *is_side_effect);
    says.extend(effects.into_iter().map(|(_, said)| said));
    says.push(Statement::new(msg!("plan-progress")).count("done", plan.done).count("total", plan.total));
    if plan.done < plan.total {
        says.push(Statement::new(msg!("plan-late")).count("n", plan.late.len()));
    }
    says.push(match plan.change {
        Some(date) => Statement::new(msg!("plan-change-date")).date("date", date),
        None => Statement::new(msg!("plan-no-change-date")),
    });
    if plan.change.is_some() {
        says.push(evidence(&plan.missing_evidence));
    }
    says
}

fn moved(plan: &PlanReport, metric: &MetricReport, effect: &EffectReport, alpha: f64) -> Statement {
    let titled = |key: Key| Statement::new(key).label("title", &metric.head.title);
    if plan.effect_lost && plan.metric.as_deref() == Some(&metric.head.id) {
        return titled(msg!("plan-moved-lost"));
    }
    let (Some(before), Some(after), Some(p)) = (effect.before.median, effect.after.median, effect.p) else {
        return titled(msg!("plan-moved-unknown"));
    };
    let Some(improved) = effect.improved else { return titled(msg!("plan-moved-unknown")) };
    let worse = match metric.better {
        Better::Higher => after < before,
        Better::Lower => after > before,
        Better::Neutral => false,
    };
    let key = match improved {
        true => msg!("plan-moved-better"),
        false if worse && p < alpha => msg!("plan-moved-worse"),
        false => msg!("plan-moved-none"),
    };
    titled(key).value("before", before, &metric.unit).value("after", after, &metric.unit)
}

fn evidence(missing: &[EvidenceKind]) -> Statement {
    if missing.is_empty() {
        return Statement::new(msg!("plan-evidence-complete"));
    }
    let words = missing.iter().map(|kind| Arg::from(Statement::new(kind.word()))).collect();
    Statement::new(msg!("plan-missing-evidence")).with("kinds", Arg::List(words, Join::And))
}
