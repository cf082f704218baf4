//! What metrics and goals pick by `where`, against what there is.
//!
//! In: the linked workspace. Out: an error for each column that logs and visits do not have, and a warning for each value that nothing has:
//! the metric would count nothing, and look sound.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::audit::ContactLabels;
use crate::model::{Filter, Goal, Id, Metric, MetricSource, Workspace};
use crate::parse::read::{did_you_mean, listed};

use super::super::kind::near_type;
use super::spellings::Use;
use super::{Faults, surely};

/// The columns of a log that its rows are picked and parted by.
const OF_LOGS: [&str; 7] = ["type", "channel", "category", "severity", "outcome", "cause", "language"];
/// What visits are picked and parted by.
const OF_VISITS: [&str; 3] = ["channel", "place", "shopper"];

/// Checks the `where` of metrics and of goals.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    let mut scopes = Scopes { workspace, known: BTreeMap::new() };
    for metric in workspace.metrics.values() {
        of_metric(&mut scopes, metric, faults);
    }
    for goal in workspace.goals.values() {
        if let Some(metric) = workspace.metrics.get(&goal.metric.value) {
            of_goal(workspace, goal, metric, faults);
        }
    }
}

/// What audits are parted by, found once for each checklist.
struct Scopes<'w> {
    workspace: &'w Workspace,
    /// Nothing where there are no audits of it yet.
    known: BTreeMap<&'w Id, Option<BTreeSet<&'w str>>>,
}

impl<'w> Scopes<'w> {
    /// The keys of scopes, and the columns of contacts, of the audits of `checklist`.
    fn of(&mut self, checklist: &'w Id) -> Option<&BTreeSet<&'w str>> {
        let audits = || self.workspace.audits.values().filter(|audit| audit.checklist.value.id == *checklist);
        let found = || {
            audits().next()?;
            let mut known = BTreeSet::new();
            for audit in audits() {
                let columns = audit.rows.iter().flat_map(|rows| rows.labels.keys());
                known.extend(audit.scope.keys().chain(columns).map(String::as_str));
            }
            Some(known)
        };
        self.known.entry(checklist).or_insert_with(found).as_ref()
    }
}

fn of_metric<'w>(scopes: &mut Scopes<'w>, metric: &'w Metric, faults: &mut Faults) {
    let workspace = scopes.workspace;
    let (filter, known, what): (_, &[&str], _) = match &metric.source {
        MetricSource::Log(source) => (&source.filter, &OF_LOGS, "a log"),
        MetricSource::Visit(source) => (&source.filter, &OF_VISITS, "a visit"),
        MetricSource::Audit(source) => (&source.filter, &[], "an audit"),
        _ => return,
    };
    for name in metric.by.iter().filter(|name| !known.is_empty() && !known.contains(&name.as_str())) {
        let span = Use { head: &metric.head, path: vec!["by"], is_key: false }.span();
        let fault =
            Diagnostic::at(&rules::UNKNOWN_KEY, &metric.head.origin.file, span, format!("{what} has no `{name}`"));
        let help = did_you_mean(name, known.iter().copied());
        faults.report(fault.expected(format!("one of {}", listed(known.iter().copied()))).maybe_help(help));
    }
    let mut strange = Vec::new();
    if let MetricSource::Audit(source) = &metric.source {
        of_scopes(scopes, metric, &source.checklist.value, faults);
        strange = of_filter(scopes, filter, &source.checklist.value, faults);
    }
    for (name, cells) in filter.iter().filter(|(name, _)| !strange.contains(*name)) {
        let Some(origin) = filter.place(name) else { continue };
        if !known.is_empty() && !known.contains(&name.as_str()) {
            let help = did_you_mean(name, known.iter().copied());
            let fault = origin.fault(&rules::UNKNOWN_KEY, format!("{what} has no `{name}`"));
            faults.report(fault.expected(format!("one of {}", listed(known.iter().copied()))).maybe_help(help));
            continue;
        }
        missing(workspace, metric, filter, (name, cells), faults);
    }
}

/// Tells what `metric` is parted by that no audit of `checklist` has in its scope: an error where another key is near, else a warning, for
/// the audits may be to come. Nothing where there are no audits yet.
fn of_scopes<'w>(scopes: &mut Scopes<'w>, metric: &'w Metric, checklist: &'w Id, faults: &mut Faults) {
    if metric.by.is_empty() {
        return;
    }
    let Some(known) = scopes.of(checklist) else { return };
    for name in metric.by.iter().filter(|name| !known.contains(name.as_str())) {
        let span = Use { head: &metric.head, path: vec!["by"], is_key: false }.span();
        let message = format!("no audit of `{checklist}` has `{name}` in its `scope`, or as a column of its contacts");
        let near = did_you_mean(name, known.iter().copied());
        let severity = if near.is_some() { Severity::Error } else { Severity::Warning };
        let there = (!known.is_empty()).then(|| format!("they have {}", listed(known.iter().copied())));
        let fault = Diagnostic::at(&rules::UNKNOWN_BREAKDOWN, &metric.head.origin.file, span, message);
        faults.report(fault.severity(severity).maybe_help(near.or(there)));
    }
}

/// Reports the keys of `filter` that no audit of `checklist` has in its scope, while one that it has is near; returns them.
fn of_filter<'w>(scopes: &mut Scopes<'w>, filter: &Filter, checklist: &'w Id, faults: &mut Faults) -> Vec<String> {
    let Some(known) = scopes.of(checklist) else { return Vec::new() };
    let mut strange = Vec::new();
    for name in filter.keys().filter(|name| !known.contains(name.as_str())) {
        let Some((near, origin)) = did_you_mean(name, known.iter().copied()).zip(filter.place(name)) else { continue };
        let message = format!("no audit of `{checklist}` has `{name}` in its `scope`, or as a column of its contacts");
        let fault = origin.fault(&rules::UNKNOWN_KEY, message);
        faults.report(fault.help(near).maybe_mend(surely(name, origin, known.iter().copied())));
        strange.push(name.clone());
    }
    strange
}

fn of_goal(workspace: &Workspace, goal: &Goal, metric: &Metric, faults: &mut Faults) {
    for part in goal.filter.iter().filter(|(name, _)| metric.by.contains(name)) {
        missing(workspace, metric, &goal.filter, part, faults);
    }
}

/// Warns of the `cells` that nothing `metric` is made from has under `name`; of none where there is nothing yet.
fn missing(
    workspace: &Workspace,
    metric: &Metric,
    filter: &Filter,
    (name, cells): (&String, &Vec<String>),
    faults: &mut Faults,
) {
    let there = values(workspace, metric, name, cells);
    let Some(there) = there.filter(|there| there.of > 0) else { return };
    // A log whose rows are of a type that is nearly this one is told.
    let is_of_log = name == "type" && matches!(metric.source, MetricSource::Log(_));
    let is_nearly = |cell: &str| is_of_log && there.others.iter().any(|other| near_type(other) == Some(cell));
    for cell in cells.iter().filter(|cell| !there.met.contains(cell.as_str()) && !is_nearly(cell)) {
        let Some(origin) = filter.place_of(name, cell) else { continue };
        let known = || there.others.iter().map(String::as_str);
        let message = format!("nothing that `{}` is made from has `{cell}` in `{name}`", metric.head.id);
        let others = || (!there.others.is_empty()).then(|| format!("there is {}", listed(known())));
        faults.report(
            origin.fault(&rules::CELL_NOT_FOUND, message).maybe_help(did_you_mean(cell, known()).or_else(others)),
        );
    }
}

/// What there is under a name.
#[derive(Default)]
struct There<'w> {
    /// Those that are looked for.
    met: BTreeSet<&'w str>,
    /// Some others.
    others: BTreeSet<String>,
    /// How many were looked at.
    of: usize,
}

impl<'w> There<'w> {
    /// Adds what was found, until all `cells` are met.
    fn look(mut self, found: impl Iterator<Item = Option<&'w str>>, cells: &[String]) -> Self {
        const MOST: usize = 64;
        for value in found {
            self.of += 1;
            let Some(value) = value else { continue };
            if cells.iter().any(|cell| cell == value) {
                self.met.insert(value);
                if self.met.len() == cells.len() {
                    break;
                }
            } else if self.others.len() < MOST && !self.others.contains(value) {
                self.others.insert(value.to_owned());
            }
        }
        self
    }
}

fn values<'w>(workspace: &'w Workspace, metric: &'w Metric, name: &str, cells: &[String]) -> Option<There<'w>> {
    let there = There::default();
    Some(match &metric.source {
        MetricSource::Series(series) => {
            let parts = series.points.iter().map(|point| point.breakdown.get(name).map(String::as_str));
            there.look(parts, cells)
        }
        MetricSource::Log(source) => {
            let logs = source.logs.iter().filter_map(|id| workspace.logs.get(&id.value));
            there.look(logs.flat_map(|log| &log.rows).map(|row| row.column(name)), cells)
        }
        MetricSource::Audit(source) => {
            let audits = workspace.audits.values().filter(|audit| audit.checklist.value.id == source.checklist.value);
            let found = audits.flat_map(|audit| {
                let scope = audit.scope.get(name).map(String::as_str);
                let labels = audit.rows.as_ref().filter(|_| scope.is_none()).and_then(|rows| rows.labels.get(name));
                std::iter::once(scope).chain(labels.into_iter().flat_map(ContactLabels::iter))
            });
            there.look(found, cells)
        }
        MetricSource::Visit(_) => there.look(workspace.visits.values().map(|visit| visit.attribute(name)), cells),
        MetricSource::Survey(_) | MetricSource::Rows(_) => return None,
    })
}
