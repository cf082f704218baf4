//! The workspace: every valid document of one commit or work tree.

use std::collections::BTreeMap;

use super::{
    Audit, Checklist, ChecklistRef, Competitor, Config, DocRef, Gap, Goal, Head, Id, Kind, Log, Metric, Plan, Survey,
    Visit,
};

/// Every valid document, by id. References between them resolve, unless documents were left out.
#[derive(Debug, Clone, Default)]
pub struct Workspace {
    /// What `auditbook.yaml` says.
    pub config: Config,
    /// Checklists by pinned reference; built-in ones where something uses them.
    pub checklists: BTreeMap<ChecklistRef, Checklist>,
    /// Audits.
    pub audits: BTreeMap<Id, Audit>,
    /// Metrics.
    pub metrics: BTreeMap<Id, Metric>,
    /// Goals.
    pub goals: BTreeMap<Id, Goal>,
    /// Gaps.
    pub gaps: BTreeMap<Id, Gap>,
    /// Plans.
    pub plans: BTreeMap<Id, Plan>,
    /// Surveys.
    pub surveys: BTreeMap<Id, Survey>,
    /// Visits.
    pub visits: BTreeMap<Id, Visit>,
    /// Logs.
    pub logs: BTreeMap<Id, Log>,
    /// Competitors.
    pub competitors: BTreeMap<Id, Competitor>,
    /// Pages of text.
    pub pages: BTreeMap<Id, Page>,
    /// Documents left out for their faults: their paths, sorted.
    pub left_out: Vec<String>,
}

/// A page of text.
#[derive(Debug, Clone)]
pub struct Page {
    /// Id, title, body and the rest.
    pub head: Head,
    /// Whether the navigation lists it.
    pub nav: bool,
}

impl Workspace {
    /// The newest version of the checklist `id`, the workspace's own before a built-in one.
    pub fn newest_checklist(&self, id: &str) -> Option<&Checklist> {
        let versions = || self.checklists.values().filter(|checklist| checklist.head.id.as_str() == id);
        versions().filter(|c| !c.built_in).max_by_key(|c| c.version).or_else(|| versions().max_by_key(|c| c.version))
    }

    /// The head of the document `reference`; for a checklist that of its newest version.
    pub fn head(&self, reference: &DocRef) -> Option<&Head> {
        let id = &reference.id;
        match reference.kind {
            Kind::Checklist => self.newest_checklist(id.as_str()).map(|d| &d.head),
            Kind::Audit => self.audits.get(id).map(|d| &d.head),
            Kind::Metric => self.metrics.get(id).map(|d| &d.head),
            Kind::Goal => self.goals.get(id).map(|d| &d.head),
            Kind::Gap => self.gaps.get(id).map(|d| &d.head),
            Kind::Plan => self.plans.get(id).map(|d| &d.head),
            Kind::Survey => self.surveys.get(id).map(|d| &d.head),
            Kind::Visit => self.visits.get(id).map(|d| &d.head),
            Kind::Log => self.logs.get(id).map(|d| &d.head),
            Kind::Competitor => self.competitors.get(id).map(|d| &d.head),
            Kind::Page => self.pages.get(id).map(|d| &d.head),
        }
    }

    /// The heads of all documents, by kind, then id; the workspace's own checklists only.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        let own = self.checklists.values().filter(|c| !c.built_in).map(|d| &d.head);
        own.chain(self.audits.values().map(|d| &d.head))
            .chain(self.metrics.values().map(|d| &d.head))
            .chain(self.goals.values().map(|d| &d.head))
            .chain(self.gaps.values().map(|d| &d.head))
            .chain(self.plans.values().map(|d| &d.head))
            .chain(self.surveys.values().map(|d| &d.head))
            .chain(self.visits.values().map(|d| &d.head))
            .chain(self.logs.values().map(|d| &d.head))
            .chain(self.competitors.values().map(|d| &d.head))
            .chain(self.pages.values().map(|d| &d.head))
    }
}
