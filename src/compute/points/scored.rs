//! Points from scored documents: audits and visits.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::audit::ContactRows;
use crate::model::metric::VisitMeasure;
use crate::model::{Audit, DocRef, Filter, Kind, Metric, Origin, Period};
use crate::report::metric::PointTerm;
use crate::report::{AuditReport, VisitReport};
use crate::schema::source::{AuditSource, VisitSource};

use super::{AuditsByScope, Points, Setting, gather};
use crate::compute::contacts;
use crate::compute::floor::Entered;
use crate::compute::score::Tallied;

/// The values of a breakdown that a document belongs to, each with what the document comes to in it.
type Parts<'a> = Box<dyn Fn(&str) -> Vec<(&'a str, f64)> + 'a>;

/// One value that a point is made of.
struct Contribution<'a> {
    document: DocRef,
    origin: &'a Origin,
    period: Period,
    value: f64,
    parts: Parts<'a>,
}

/// The scores of final audits dated by the as-of date. What the scope of an audit does not tell, a column of its contacts may: the score is
/// then that of the contacts picked.
pub(super) fn audits(setting: Setting<'_>, metric: &Metric, all: &AuditsByScope<'_>, wanted: &AuditSource) -> Points {
    let (chosen, values): (Vec<&AuditReport>, Vec<Contribution<'_>>) = all
        .may_be(wanted)
        .into_iter()
        .filter_map(|audit| Some((audit, contribution(setting, metric, wanted, audit)?)))
        .unzip();
    let mut points = split(metric, &values);
    points.sources = vec![format!("checklist/{}", wanted.checklist.value)];
    points.version_breaks = version_breaks(metric, &chosen);
    points
}

/// What `audit` comes to, as a whole and in the parts of a breakdown; nothing where it, or all of its contacts, are not wanted.
fn contribution<'a>(
    setting: Setting<'a>,
    metric: &Metric,
    wanted: &'a AuditSource,
    audit: &'a AuditReport,
) -> Option<Contribution<'a>> {
    let of_tally = |tally: &Tallied| match &wanted.section {
        Some(section) => tally.sections.get(&section.value).copied().flatten(),
        None => tally.total.score,
    };
    let in_scope = |name: &str| audit.scope.get(name).map(String::as_str);
    let value = if wanted.filter.keys().any(|name| in_scope(name).is_none()) {
        contacts::picked(setting, audit, &wanted.filter).as_ref().and_then(of_tally)
    } else if matches(&wanted.filter, in_scope) {
        match &wanted.section {
            Some(section) => audit.scored.sections.get(&section.value).copied().flatten(),
            None => audit.scored.score,
        }
    } else {
        None
    }?;
    let parts = move |name: &str| {
        if let Some(part) = audit.scope.get(name) {
            return vec![(part.as_str(), value)];
        }
        let parts = contacts::parts(setting, audit, &wanted.filter, name).into_iter();
        parts.filter_map(|(part, tally)| Some((part, of_tally(&tally)?))).collect()
    };
    Some(Contribution {
        document: DocRef::new(Kind::Audit, audit.head.id.clone()),
        origin: &setting.workspace.audits.get(&audit.head.id)?.head.origin,
        period: metric.every.containing(audit.date),
        value,
        parts: Box::new(parts),
    })
}

/// The contacts that the points of `metric` count, of audits that list them, by the audit and their number in it.
pub(in crate::compute) fn entered<'a>(
    setting: Setting<'a>,
    metric: &'a Metric,
    wanted: &'a AuditSource,
) -> Vec<Entered<'a>> {
    let mut entered = Vec::new();
    for (audit, rows) in listed(setting, wanted) {
        let period = metric.every.containing(audit.date);
        for nth in (0..rows.contacts.len()).filter(|nth| contacts::is_picked(audit, rows, *nth, &wanted.filter)) {
            let part = |name: &'a String| match audit.scope.get(name) {
                Some(value) => Some(value.as_str()),
                None => rows.labels.get(name)?.of(nth),
            };
            let row = (audit.head.id.as_str(), nth as u64);
            entered.push(Entered { row, period, parts: metric.by.iter().map(part).collect(), kept: false });
        }
    }
    entered
}

/// The contacts of each audit that lists them: the page of an audit tells what they came to.
pub(in crate::compute) fn on_page<'a>(setting: Setting<'a>, wanted: &'a AuditSource) -> Vec<Vec<(&'a str, u64)>> {
    let row = |(audit, rows): (&'a Audit, &ContactRows)| {
        (0..rows.contacts.len()).map(|nth| (audit.head.id.as_str(), nth as u64)).collect()
    };
    listed(setting, wanted).map(row).collect()
}

/// The audits with a file of contacts, of the wanted checklist, that are results by the as-of date.
fn listed<'a>(
    setting: Setting<'a>,
    wanted: &'a AuditSource,
) -> impl Iterator<Item = (&'a Audit, &'a ContactRows)> + use<'a> {
    let audits = setting.workspace.audits.values().map(Arc::as_ref);
    let chosen = audits.filter(move |audit: &&Audit| {
        audit.is_result() && audit.checklist.value.id == wanted.checklist.value && audit.date <= setting.as_of
    });
    chosen.filter_map(|audit| Some((audit, audit.rows.as_deref()?)))
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
            let parts = move |name: &str| attribute(visit, name).map(|part| (part, value)).into_iter().collect();
            Some(Contribution { document, origin, period, value, parts: Box::new(parts) })
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
pub(in crate::compute) fn matches<'a>(filter: &Filter, attribute: impl Fn(&str) -> Option<&'a str>) -> bool {
    filter.iter().all(|(name, any)| attribute(name).is_some_and(|value| any.iter().any(|wanted| wanted == value)))
}

fn split(metric: &Metric, values: &[Contribution<'_>]) -> Points {
    let whole = gather(values.iter().map(|value| (value.period, value.value)), metric.statistic());
    let mut points = Points { whole, ..Points::default() };
    for value in values {
        let term =
            PointTerm { document: Some(value.document.clone()), value: value.value, origin: value.origin.clone() };
        points.terms.entry(value.period).or_default().push(term);
    }
    for breakdown in &metric.by {
        let mut groups: BTreeMap<&str, Vec<(Period, f64)>> = BTreeMap::new();
        for value in values {
            for (part, of_part) in (value.parts)(breakdown) {
                groups.entry(part).or_default().push((value.period, of_part));
            }
        }
        let part = |(name, values): (&str, Vec<_>)| (name.to_owned(), gather(values, metric.statistic()));
        points.parts.insert(breakdown.clone(), groups.into_iter().map(part).collect());
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
