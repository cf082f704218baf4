//! Documents that were copied and not changed where they should differ: two that read the same rows, two of the same finding, two of the
//! same text.
//!
//! In: the linked workspace. Out: a warning at the later one. Audits have a rule of their own.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::metric::{MeasuredRows, Series, Taken};
use crate::model::survey::Listed;
use crate::model::{Head, Id, Kind, Metric, MetricSource, Survey, Workspace};
use crate::schema::source::Points;

use super::{Faults, same_rows};

/// Warns of metrics, logs and surveys that read the same, and of goals, gaps and visits that say the same.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    let mut metrics = Copies::new("reads the same column of the same file as", "name its own file or column");
    for metric in workspace.metrics.values() {
        if let (MetricSource::Series(series), Some(Points::File(file))) = (&metric.source, &metric.written_points) {
            let column = |name: &str| file.columns.get(name).map_or(name, |heading| &heading.header).to_lowercase();
            let (value, period) = (column("value"), column("period"));
            metrics
                .see(format!("{:?} {value} {period} {:?} {:?}", series.files, metric.every, metric.by), &metric.head);
        }
    }
    let mut logs = Copies::new("reads the same file as", "each row would count twice: name its own file");
    for log in workspace.logs.values() {
        logs.see(format!("{:?} {:?}", log.files, log.skip.iter().collect::<Vec<_>>()), &log.head);
    }
    let mut surveys = Copies::new(
        "asks the same column of the same file as",
        "name its own file, or put both questions into one survey",
    );
    let apart = parted_twice(workspace, faults);
    let is_told = |survey: &Survey| survey.wave_of.is_some() || apart.contains(&survey.head.id);
    for survey in workspace.surveys.values().filter(|survey| !is_told(survey)) {
        let skip: Vec<_> = survey.skip.iter().collect();
        if let Some(asked) = survey.asked.first() {
            surveys.see(
                format!("{:?} {skip:?} {:?} {}", survey.files, survey.audience, asked.column.header.to_lowercase()),
                &survey.head,
            );
        }
    }
    let mut goals = Copies::new("has the same metric, start and end as", "delete one, or say what differs");
    for goal in workspace.goals.values() {
        let part: Vec<_> = goal.filter.iter().collect();
        let ends = [&goal.from, &goal.to].map(|end| format!("{} {}", end.period, end.value));
        goals.see(format!("{} {part:?} {ends:?}", goal.metric.value), &goal.head);
    }
    let mut gaps =
        Copies::new("is about the same item of the same audit as", "delete one, or say in `item` what differs");
    for gap in workspace.gaps.values().filter(|gap| gap.status.is_active()) {
        if let (Some(found), Some(item)) = (&gap.found, &gap.item) {
            let metric = gap.metric.as_ref().map(|metric| metric.value.as_str());
            gaps.see(format!("{} {} {metric:?} {:?}", found.value, item.value, gap.head.title), &gap.head);
        }
    }
    let mut visits = Copies::new("has the same day, time, channel and wait as", "delete one, or correct what differs");
    for visit in workspace.visits.values() {
        if let Some(contact) = visit.contact() {
            visits.see(format!("{contact:?}"), &visit.head);
        }
    }
    let mut found: Vec<Diagnostic> =
        [metrics, logs, surveys, goals, gaps, visits].into_iter().flat_map(|copies| copies.found).collect();
    found.extend(same_rows::logs(workspace, &found));
    found.extend(same_rows::surveys(workspace, &found));
    found.extend(of_texts(workspace, &found));
    found.extend(of_content(workspace, &found));
    faults.0.extend(found);
}

/// Documents that are the same to the letter, but for their id, where nothing closer is `found` of them.
fn of_texts(workspace: &Workspace, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let told: BTreeSet<&str> = found.iter().map(|fault| fault.file.as_str()).collect();
    // Texts are long, and seldom the same: their numbers are compared first.
    let mut numbers: HashMap<u64, Vec<&Head>> = HashMap::new();
    let mut copies = Copies::new("says the same as", "delete one, or say what differs");
    // Of pages nothing counts.
    let counts = |head: &&Head| ![Kind::Audit, Kind::Page].contains(&head.kind) && !told.contains(head.path());
    for head in workspace.heads().filter(counts) {
        let mut hasher = DefaultHasher::new();
        lines_but_id(head).for_each(|line| line.hash(&mut hasher));
        let same = numbers.entry(hasher.finish()).or_default();
        let is_same = |other: &&&Head| other.kind == head.kind && lines_but_id(other).eq(lines_but_id(head));
        match same.iter().find(is_same) {
            // Ids that differ in capital letters alone are told.
            Some(first) if first.id.as_str().to_lowercase() != head.id.as_str().to_lowercase() => {
                copies.report(head, first);
            }
            _ => same.push(head),
        }
    }
    copies.found
}

/// The lines of the file of `head`, but for the one that states its id.
fn lines_but_id(head: &Head) -> impl Iterator<Item = &str> {
    head.origin.file.text().lines().filter(|line| !line.starts_with("id:"))
}

/// Metrics with the same points, and plans with the same actions, where nothing closer is `found` of them.
fn of_content(workspace: &Workspace, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let told: BTreeSet<&str> = found.iter().map(|fault| fault.file.as_str()).collect();
    let mut metrics = Copies::new("has the same points as", "write its own, or delete one");
    for metric in workspace.metrics.values().filter(|metric| !told.contains(metric.head.path())) {
        if let MetricSource::Series(series) = &metric.source
            && let Some(points) = points(metric, series)
        {
            metrics.see(points, &metric.head);
        }
    }
    let mut measured =
        Copies::new("measures the same in the same rows, of another file, as", "name its own file, or delete one");
    for metric in workspace.metrics.values().filter(|metric| !told.contains(metric.head.path())) {
        if let MetricSource::Rows(rows) = &metric.source
            && let Some(rows) = same_rows(rows)
        {
            measured.see(rows, &metric.head);
        }
    }
    let mut plans = Copies::new("has the same actions as", "delete one, or say what differs");
    for plan in workspace.plans.values().filter(|plan| !told.contains(plan.head.path()) && !plan.actions.is_empty()) {
        let actions = plan.actions.iter().map(|action| {
            let due = action.due.as_ref().map(|due| due.value);
            format!("{} {} {:?} {due:?}", action.id, action.what.as_str(), action.who)
        });
        plans.see(actions.collect::<Vec<_>>().join("\n"), &plan.head);
    }
    metrics.found.into_iter().chain(measured.found).chain(plans.found).collect()
}

/// What `measured` comes to, where its rows are enough to be no chance. Of the values of one export several metrics are made.
fn same_rows(measured: &MeasuredRows) -> Option<String> {
    const ENOUGH: usize = 20;
    if measured.rows.len() < ENOUGH {
        return None;
    }
    let mut hasher = DefaultHasher::new();
    let mut values = BTreeSet::new();
    for row in &measured.rows {
        let value = if let Taken::Value(value) = row.taken { Some(value.to_bits()) } else { None };
        (row.day, value, &row.parts).hash(&mut hasher);
        if values.len() < ENOUGH {
            values.extend(value);
        }
    }
    let written = &measured.written;
    let how = (written.statistic, written.within.map(f64::to_bits), &written.date, written.share.is_some());
    (values.len() >= ENOUGH / 2).then(|| format!("{} {} {how:?}", hasher.finish(), measured.rows.len()))
}

/// The points of `metric`, where they are enough to be no chance.
fn points(metric: &Metric, series: &Series) -> Option<String> {
    const ENOUGH: usize = 4;
    let values: BTreeSet<u64> = series.points.iter().filter_map(|point| Some(point.value?.to_bits())).collect();
    let point = |point: &crate::model::metric::SeriesPoint| {
        format!("{} {:?} {:?} {:?}", point.period, point.breakdown, point.value, point.n)
    };
    let points = || series.points.iter().map(point).collect::<Vec<_>>().join("\n");
    (values.len() >= ENOUGH).then(|| format!("{}\n{}", metric.unit.name(), points()))
}

/// Reports surveys that break the answers of the same people down otherwise than another does: each hides its own small parts, and
/// not what both together tell. Waves of one name have a rule of their own.
fn parted_twice<'w>(workspace: &'w Workspace, faults: &mut Faults) -> BTreeSet<&'w Id> {
    let mut told = BTreeSet::new();
    let columns = |survey: &Survey| survey.by.iter().map(|name| name.value.clone()).collect::<BTreeSet<_>>();
    let wave = |survey: &Survey| survey.wave_of.as_ref().map(|name| name.value.clone());
    let surveys: Vec<&Arc<Survey>> = workspace.surveys.values().filter(|survey| !survey.by.is_empty()).collect();
    for (at, later) in surveys.iter().enumerate() {
        let is_parted = |earlier: &&&Arc<Survey>| {
            let is_other_wave = wave(later).is_none() || wave(later) != wave(earlier);
            is_other_wave && columns(earlier) != columns(later) && count_the_same(earlier, later)
        };
        let Some(earlier) = surveys[..at].iter().find(is_parted) else { continue };
        told.insert(&later.head.id);
        let message =
            format!("`{}` breaks answers down that `{}` breaks down otherwise", later.head.id, earlier.head.id);
        let fault = later.by[0].origin.fault(&rules::COUNTED_TWICE, message).severity(Severity::Error);
        faults.report(fault.help(format!(
            "both together may tell of fewer than each shows: name all columns of `by` in one survey (the other is `{}`)",
            earlier.head.path()
        )));
    }
    told
}

/// Whether a row counts in both surveys, as far as that is known.
fn count_the_same(one: &Survey, other: &Survey) -> bool {
    if !one.files.iter().any(|file| other.files.contains(file)) {
        return false;
    }
    let (Some(one), Some(other)) = (&one.listed, &other.listed) else { return true };
    let rows = |listed: &Listed| -> BTreeSet<(String, u64)> {
        listed.rows.iter().map(|row| (listed.files[row.file as usize].clone(), row.at)).collect()
    };
    !rows(one).is_disjoint(&rows(other))
}

/// Documents of one kind by what they say.
struct Copies<'w> {
    /// How a copy is to the first.
    is: &'static str,
    help: &'static str,
    seen: BTreeMap<String, &'w Head>,
    found: Vec<Diagnostic>,
}

impl<'w> Copies<'w> {
    fn new(is: &'static str, help: &'static str) -> Self {
        Self { is, help, seen: BTreeMap::new(), found: Vec::new() }
    }

    /// Takes the document of `head`, which says `what`.
    fn see(&mut self, what: String, head: &'w Head) {
        let Some(first) = self.seen.get(&what) else {
            self.seen.insert(what, head);
            return;
        };
        let first = *first;
        self.report(head, first);
    }

    /// Warns that the document of `head` is a copy of the `first`.
    fn report(&mut self, head: &Head, first: &Head) {
        let message = format!("`{}` {} `{}`", head.id, self.is, first.id);
        let fault = head.origin.fault(&rules::COUNTED_TWICE, message);
        self.found.push(fault.help(format!("{} (the other is `{}`)", self.help, first.path())));
    }
}
