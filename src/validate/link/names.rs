//! Names of people, addresses and numbers under what results are broken down and chosen by.
//!
//! In: the linked workspace. Out: an error where a breakdown, a `where`, a category or a scope tells who somebody is.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use crate::diag::rules;
use crate::model::audit::ContactLabels;
use crate::model::{Audit, Config, Log, Metric, MetricSource, Origin, Workspace};

use super::super::identifying::{Identifies, Seen};
use super::Faults;
use super::spellings::Use;

/// Checks metrics, logs and audits.
pub(super) fn check(workspace: &Workspace, config: &Config, faults: &mut Faults) {
    for log in workspace.logs.values() {
        of_log(config, log, faults);
    }
    let mut known = HashMap::default();
    for audit in workspace.audits.values() {
        of_audit(config, audit, &mut known, faults);
    }
    for metric in workspace.metrics.values() {
        of_metric((workspace, config), metric, faults);
    }
}

/// What a log's page counts: its types and categories.
fn of_log(config: &Config, log: &Log, faults: &mut Faults) {
    let called = |name: &'static str| {
        let heading = log.columns.iter().find(|(column, _)| column.name() == name);
        heading.map_or((name, &log.head.origin), |(_, heading)| (heading.header.as_str(), &heading.origin))
    };
    for name in ["type", "category"] {
        let (header, origin) = called(name);
        let mut seen = Seen::new(config, header);
        log.rows.iter().filter_map(|row| row.column(name)).for_each(|cell| seen.see(cell));
        let is_listed = name == "type" && !log.patterns.0.is_empty();
        report(|| format!("the column `{header}`"), || origin.clone(), seen.found(is_listed).as_ref(), faults);
    }
}

/// What the scope of an audit tells, which its page and lists show; the same value is looked at once, and `known` from then on.
fn of_audit<'w>(
    config: &Config,
    audit: &'w Audit,
    known: &mut HashMap<(&'w str, &'w str), Option<Identifies>, FixedState>,
    faults: &mut Faults,
) {
    for (key, value) in &audit.scope {
        let found = known.entry((key, value)).or_insert_with(|| {
            let mut seen = Seen::new(config, key);
            seen.see(value);
            seen.found(true)
        });
        let path = || Use { head: &audit.head, path: vec!["scope", key], is_key: false };
        report(|| format!("the scope `{key}`"), || written(&path()), found.as_ref(), faults);
    }
}

fn of_metric((workspace, config): (&Workspace, &Config), metric: &Metric, faults: &mut Faults) {
    let filter = match &metric.source {
        MetricSource::Log(source) => Some(&source.filter),
        MetricSource::Visit(source) => Some(&source.filter),
        MetricSource::Audit(source) => Some(&source.filter),
        _ => None,
    };
    let picked = filter.into_iter().flat_map(|filter| filter.keys().map(move |name| (name, filter.place(name))));
    for (name, place) in metric.by.iter().map(|name| (name, None)).chain(picked) {
        let used = || Use { head: &metric.head, path: vec!["by"], is_key: false };
        let at = || place.cloned().unwrap_or_else(|| written(&used()));
        let found = found((workspace, config), metric, name);
        report(|| format!("the column `{name}`"), at, found.as_ref(), faults);
    }
}

/// What the values under `name` are; nothing where they are watched while they are read. Those of an audit's scope are reported there:
/// only what its contacts have is looked at.
fn found((workspace, config): (&Workspace, &Config), metric: &Metric, name: &str) -> Option<Identifies> {
    let mut seen = Seen::new(config, name);
    match &metric.source {
        MetricSource::Series(series) => {
            series.points.iter().filter_map(|point| point.breakdown.get(name)).for_each(|cell| seen.see(cell));
            seen.found(true)
        }
        MetricSource::Log(source) => {
            let logs = source.logs.iter().filter_map(|id| workspace.logs.get(&id.value));
            logs.flat_map(|log| &log.rows).filter_map(|row| row.column(name)).for_each(|cell| seen.see(cell));
            seen.found(matches!(name, "type" | "category"))
        }
        MetricSource::Visit(_) => {
            workspace.visits.values().filter_map(|visit| visit.attribute(name)).for_each(|cell| seen.see(cell));
            seen.found(true)
        }
        MetricSource::Audit(source) => {
            let listed = workspace.audits.values().filter_map(|audit| Some((audit, audit.rows.as_ref()?)));
            let labels = listed.filter_map(|(audit, rows)| {
                let is_made_from = audit.checklist.value.id == source.checklist.value;
                rows.labels.get(name).filter(|_| is_made_from && !audit.scope.contains_key(name))
            });
            labels.flat_map(ContactLabels::iter).flatten().for_each(|cell| seen.see(cell));
            seen.found(false)
        }
        MetricSource::Survey(_) | MetricSource::Rows(_) => None,
    }
}

/// Where a name is used, found again in the document.
fn written(used: &Use<'_>) -> Origin {
    Origin::new(&used.head.origin.file, used.span())
}

fn report(
    what: impl FnOnce() -> String,
    origin: impl FnOnce() -> Origin,
    found: Option<&Identifies>,
    faults: &mut Faults,
) {
    if let Some(Identifies { what: is, help }) = found {
        let origin = origin();
        let message = format!("{} {is}", what());
        let fault = origin.fault(&rules::IDENTIFYING_COLUMN, message);
        faults.report(fault.help(*help));
    }
}
