//! Gaps: size, priority, age, what is late and what came back.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::formula::finite;
use crate::model::{Better, Gap, GapStatus, Id, Kind, Plan};
use crate::report::gap::CurrentAt;
use crate::report::{GapReport, MetricReport};

use super::Setting;

/// Every gap by priority (most first), impact (most first), id.
pub(super) fn gaps(setting: Setting<'_>, metrics: &BTreeMap<&Id, &MetricReport>) -> Vec<GapReport> {
    let mut gaps: Vec<GapReport> =
        setting.workspace.gaps.values().map(|gap| gap_report(setting, gap, metrics)).collect();
    gaps.sort_by(|a, b| {
        b.priority.total_cmp(&a.priority).then(b.impact.cmp(&a.impact)).then(a.head.id.cmp(&b.head.id))
    });
    gaps
}

fn gap_report(setting: Setting<'_>, gap: &Arc<Gap>, metrics: &BTreeMap<&Id, &MetricReport>) -> GapReport {
    let metric = gap.metric.as_ref().and_then(|id| metrics.get(&id.value).copied());
    let stated = |value: &Option<crate::model::Located<f64>>| value.as_ref().map(|value| value.value);
    let opened = opened(setting, gap);
    let (current, current_at) = match stated(&gap.current) {
        Some(value) => (Some(value), Some(CurrentAt::Found(opened))),
        None => metric.and_then(|metric| measured(setting, gap, metric)).unzip(),
    };
    let target = stated(&gap.target).or_else(|| metric.and_then(|m| m.target));
    let size = current.zip(target).and_then(|(current, target)| {
        finite(match metric.map(|m| m.better) {
            Some(Better::Lower) => current - target,
            _ => target - current,
        })
    });
    let until = gap.closed.as_ref().map_or(setting.as_of, |closing| closing.date.min(setting.as_of));
    let days_late = days_late(gap, opened, setting.as_of);
    GapReport {
        written: Arc::clone(gap),
        unit: metric.map(|m| m.unit.clone()),
        current,
        current_at,
        target,
        gap: size,
        gap_percent: size.zip(target).and_then(|(size, target)| finite(100.0 * (size / target.abs()))),
        priority: f64::from(gap.impact) / f64::from(gap.effort),
        age_days: opened.map(|opened| (until - opened).num_days()),
        opened,
        overdue: days_late.is_some(),
        days_late,
        status: status(setting, gap),
        plans: plans(setting, gap),
        reopens: reopens(setting, gap, opened),
        says: Vec::new(),
    }
}

/// The value of `metric` that tells where things are: its latest, of a closed gap the last that had begun when it was closed.
fn measured(setting: Setting<'_>, gap: &Gap, metric: &MetricReport) -> Option<(f64, CurrentAt)> {
    let closing = gap.closed.as_ref().filter(|_| status(setting, gap) == GapStatus::Closed);
    let Some(closing) = closing else {
        return metric.latest.map(|latest| (latest.value, CurrentAt::Latest(latest.period)));
    };
    let known = metric.series.iter().rev().filter(|point| point.date <= closing.date);
    let mut valued = known.filter_map(|point| Some((point.value?, CurrentAt::Closing(point.period))));
    valued.next()
}

/// How many days past its due day a gap, opened on that day if any is known, was open on `day`, where it was.
pub(super) fn days_late(gap: &Gap, opened: Option<NaiveDate>, day: NaiveDate) -> Option<i64> {
    gap.duty().days_late(day).filter(|_| opened.is_none_or(|opened| opened <= day))
}

/// Where it stands: one closed on a day to come is open.
fn status(setting: Setting<'_>, gap: &Gap) -> GapStatus {
    let is_to_come = gap.duty().is_open(setting.as_of) && !gap.status.is_active();
    if is_to_come { GapStatus::Open } else { gap.status }
}

/// When it was opened: as stated, else the date of the document it was found in.
fn opened(setting: Setting<'_>, gap: &Gap) -> Option<NaiveDate> {
    let stated = gap.opened.as_ref().map(|opened| opened.value);
    stated.or_else(|| setting.workspace.date_of(&gap.found.as_ref()?.value))
}

/// The stated plan, then those that name the gap.
fn plans(setting: Setting<'_>, gap: &Gap) -> Vec<Id> {
    let stated = gap.plan.as_ref().map(|plan| &plan.value);
    let names = |plan: &&Arc<Plan>| plan.closes.iter().any(|id| id.value == gap.head.id);
    let naming = setting.workspace.plans.values().filter(names).map(|plan| &plan.head.id);
    stated.into_iter().chain(naming.filter(|id| Some(*id) != stated)).cloned().collect()
}

/// The latest closed gap at the same item (and scope of finding) or metric that was closed before this one was opened.
fn reopens(setting: Setting<'_>, gap: &Gap, opened: Option<NaiveDate>) -> Option<Id> {
    let opened = opened?;
    let same = |a: &Option<crate::model::Located<Id>>, b: &Option<crate::model::Located<Id>>| {
        a.as_ref().zip(b.as_ref()).map(|(a, b)| a.value == b.value)
    };
    setting
        .workspace
        .gaps
        .values()
        .filter(|other| other.head.id != gap.head.id && other.status == GapStatus::Closed)
        .filter(|other| match (same(&gap.metric, &other.metric), same(&gap.item, &other.item)) {
            (Some(metric), Some(item)) => metric && item,
            (Some(metric), None) => metric && gap.item.is_none() && other.item.is_none(),
            (None, Some(item)) => {
                item && gap.metric.is_none() && other.metric.is_none() && same_scope(setting, gap, other)
            }
            (None, None) => false,
        })
        .filter_map(|other| other.closed.as_ref().map(|closing| (closing.date, &other.head.id)))
        .filter(|(closed, _)| *closed <= opened)
        .max()
        .map(|(_, id)| id.clone())
}

/// Whether two gaps were found in audits of one checklist and scope; items of different checklists only share a name.
fn same_scope(setting: Setting<'_>, a: &Gap, b: &Gap) -> bool {
    let audit = |gap: &Gap| {
        let found = &gap.found.as_ref()?.value;
        (found.kind == Kind::Audit).then(|| setting.workspace.audits.get(&found.id)).flatten()
    };
    audit(a).zip(audit(b)).is_some_and(|(a, b)| a.checklist.value.id == b.checklist.value.id && a.scope == b.scope)
}
