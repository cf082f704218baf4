//! The results of one side, found by the id of their document. In: a report. Out: the same report, with each entry at hand: a comparison
//! asks for one after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use crate::model::{DocRef, Kind};
use crate::report::{
    AuditReport, GapReport, GoalReport, Head, LogReport, MetricReport, PlanReport, Report, VisitReport,
};

/// A report whose entries are found by their id.
pub(super) struct Known<'a> {
    report: &'a Report,
    audits: BTreeMap<&'a str, &'a AuditReport>,
    metrics: BTreeMap<&'a str, &'a MetricReport>,
    goals: BTreeMap<&'a str, &'a GoalReport>,
    gaps: BTreeMap<&'a str, &'a GapReport>,
    plans: BTreeMap<&'a str, &'a PlanReport>,
    visits: BTreeMap<&'a str, &'a VisitReport>,
    logs: BTreeMap<&'a str, &'a LogReport>,
    heads: BTreeMap<(Kind, &'a str), &'a Head>,
    left_out: BTreeSet<&'a str>,
}

impl Deref for Known<'_> {
    type Target = Report;

    fn deref(&self) -> &Report {
        self.report
    }
}

impl<'a> Known<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        let heads = Kind::ALL.iter().flat_map(|kind| report.heads(*kind));
        Self {
            report,
            audits: by_id(&report.audits, |it| &it.head),
            metrics: by_id(&report.metrics, |it| &it.head),
            goals: by_id(&report.goals, |it| &it.head),
            gaps: by_id(&report.gaps, |it| &it.head),
            plans: by_id(&report.plans, |it| &it.head),
            visits: by_id(&report.visits, |it| &it.head),
            logs: by_id(&report.logs, |it| &it.head),
            // Of several of one name the first counts.
            heads: heads.fold(BTreeMap::new(), |mut found, head| {
                found.entry((head.kind, head.id.as_str())).or_insert(head);
                found
            }),
            left_out: report.left_out.iter().map(String::as_str).collect(),
        }
    }

    pub(super) fn audit(&self, id: impl AsRef<str>) -> Option<&'a AuditReport> {
        self.audits.get(id.as_ref()).copied()
    }

    pub(super) fn metric(&self, id: impl AsRef<str>) -> Option<&'a MetricReport> {
        self.metrics.get(id.as_ref()).copied()
    }

    pub(super) fn goal(&self, id: impl AsRef<str>) -> Option<&'a GoalReport> {
        self.goals.get(id.as_ref()).copied()
    }

    pub(super) fn gap(&self, id: impl AsRef<str>) -> Option<&'a GapReport> {
        self.gaps.get(id.as_ref()).copied()
    }

    pub(super) fn plan(&self, id: impl AsRef<str>) -> Option<&'a PlanReport> {
        self.plans.get(id.as_ref()).copied()
    }

    pub(super) fn visit(&self, id: impl AsRef<str>) -> Option<&'a VisitReport> {
        self.visits.get(id.as_ref()).copied()
    }

    pub(super) fn log(&self, id: impl AsRef<str>) -> Option<&'a LogReport> {
        self.logs.get(id.as_ref()).copied()
    }

    pub(super) fn head_of(&self, about: &DocRef) -> Option<&'a Head> {
        self.heads.get(&(about.kind, about.id.as_str())).copied()
    }

    /// Whether the document in the file at `path` cannot be read.
    pub(super) fn is_left_out(&self, path: &str) -> bool {
        self.left_out.contains(path)
    }
}

fn by_id<'a, T>(entries: &'a [T], head: impl Fn(&'a T) -> &'a Head) -> BTreeMap<&'a str, &'a T> {
    let mut found = BTreeMap::new();
    entries.iter().for_each(|entry| {
        found.entry(head(entry).id.as_str()).or_insert(entry);
    });
    found
}
