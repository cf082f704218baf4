//! Points from scored documents: audits and visits.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::metric::VisitMeasure;
use crate::model::{DocRef, Filter, Kind, Metric, Origin, Period};
use crate::report::metric::PointTerm;
use crate::report::{AuditReport, VisitReport};
use crate::schema::source::{AuditSource, VisitSource};

use super::{Observations, Points, Setting, gather};

/// The value of a breakdown that a document belongs to.
type Attribute<'a> = Box<dyn Fn(&str) -> Option<&'a str> + 'a>;

/// One value that a point is made of.
struct Contribution<'a> {
    document: DocRef,
    origin: &'a Origin,
    period: Period,
    value: f64,
    part_of: Attribute<'a>,
}

/// The scores of final audits dated by the as-of date.
pub(super) fn audits(setting: Setting<'_>, metric: &Metric, all: &[AuditReport], wanted: &AuditSource) -> Points {
    let chosen: Vec<&AuditReport> = all
        .iter()
        .filter(|audit| audit.is_result() && audit.checklist.id == wanted.checklist.value)
        .filter(|audit| audit.date <= setting.as_of)
        .filter(|audit| matches(&wanted.filter, |name| audit.scope.get(name).map(String::as_str)))
        .collect();
    let values = chosen.iter().filter_map(|audit| {
        let value = match &wanted.section {
            Some(section) => audit.scored.sections.get(&section.value).copied().flatten(),
            None => audit.scored.score,
        }?;
        let attribute = move |name: &str| audit.scope.get(name).map(String::as_str);
        let period = metric.every.containing(audit.date);
        let origin = &setting.workspace.audits.get(&audit.head.id)?.head.origin;
        let document = DocRef::new(Kind::Audit, audit.head.id.clone());
        Some(Contribution { document, origin, period, value, part_of: Box::new(attribute) })
    });
    let mut points = split(metric, &values.collect::<Vec<_>>());
    points.sources = vec![format!("checklist/{}", wanted.checklist.value)];
    points.version_breaks = version_breaks(metric, &chosen);
    points
}

/// The measures of visits made by the as-of date.
pub(super) fn visits(setting: Setting<'_>, metric: &Metric, all: &[VisitReport], wanted: &VisitSource) -> Points {
    let values = all
        .iter()
        .filter(|visit| visit.date <= setting.as_of)
        .filter(|visit| {
            wanted.checklist.as_ref().is_none_or(|id| visit.scored.as_ref().is_some_and(|s| s.checklist.id == id.value))
        })
        .filter(|visit| matches(&wanted.filter, |name| attribute(visit, name)))
        .filter_map(|visit| {
            let value = match wanted.measure {
                VisitMeasure::Score => visit.score(),
                VisitMeasure::Waited => visit.waited,
                VisitMeasure::Answered => visit.answered.map(|answered| if answered { 100.0 } else { 0.0 }),
                VisitMeasure::Transfers => visit.transfers.map(f64::from),
            }?;
            let period = metric.every.containing(visit.date);
            let origin = &setting.workspace.visits.get(&visit.head.id)?.head.origin;
            let document = DocRef::new(Kind::Visit, visit.head.id.clone());
            Some(Contribution {
                document,
                origin,
                period,
                value,
                part_of: Box::new(move |name| attribute(visit, name)),
            })
        });
    let mut points = split(metric, &values.collect::<Vec<_>>());
    points.sources = vec![wanted.checklist.as_ref().map_or("visits".into(), |id| format!("checklist/{}", id.value))];
    points
}

fn attribute<'a>(visit: &'a VisitReport, name: &str) -> Option<&'a str> {
    match name {
        "channel" => visit.channel.as_deref(),
        "place" => visit.place.as_deref(),
        "shopper" => visit.shopper.as_deref(),
        _ => None,
    }
}

/// Whether every name of `filter` has one of its values.
pub(super) fn matches<'a>(filter: &Filter, attribute: impl Fn(&str) -> Option<&'a str>) -> bool {
    filter.iter().all(|(name, any)| attribute(name).is_some_and(|value| any.iter().any(|wanted| wanted == value)))
}

fn split(metric: &Metric, values: &[Contribution<'_>]) -> Points {
    let course = |chosen: Vec<&Contribution<'_>>| -> Observations {
        gather(chosen.iter().map(|value| (value.period, value.value)), metric.statistic())
    };
    let mut points = Points { whole: course(values.iter().collect()), ..Points::default() };
    for value in values {
        let term =
            PointTerm { document: Some(value.document.clone()), value: value.value, origin: value.origin.clone() };
        points.terms.entry(value.period).or_default().push(term);
    }
    for breakdown in &metric.by {
        let mut groups: BTreeMap<String, Vec<&Contribution<'_>>> = BTreeMap::new();
        for value in values {
            if let Some(group) = (value.part_of)(breakdown) {
                groups.entry(group.to_owned()).or_default().push(value);
            }
        }
        let parts = groups.into_iter().map(|(name, chosen)| (name, course(chosen))).collect();
        points.parts.insert(breakdown.clone(), parts);
    }
    points
}

/// Periods whose newest version differs from that of the period before.
fn version_breaks(metric: &Metric, chosen: &[&AuditReport]) -> Vec<(Period, u32, u32)> {
    let mut versions: BTreeMap<Period, BTreeSet<u32>> = BTreeMap::new();
    for audit in chosen {
        versions.entry(metric.every.containing(audit.date)).or_default().insert(audit.checklist.version);
    }
    let newest: Vec<(Period, u32)> =
        versions.into_iter().filter_map(|(period, set)| set.last().map(|version| (period, *version))).collect();
    let pairs = newest.windows(2).filter(|pair| pair[0].1 != pair[1].1);
    pairs.map(|pair| (pair[1].0, pair[0].1, pair[1].1)).collect()
}
