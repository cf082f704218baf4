//! Who answers for what.

use serde::Serialize;

use super::overview::OverviewLine;
use crate::model::Id;

/// Somebody who answers for goals, gaps, plans, actions or metrics.
#[derive(Debug, Clone, Serialize)]
pub struct OwnerReport {
    /// The name: that of the settings' `people` where they list the spelling.
    pub name: String,
    /// The short name of the settings, where they allow a page about this person.
    pub page: Option<Id>,
    /// What is late, most days first.
    pub late: Vec<OverviewLine>,
    /// Goals, in the order of the overview.
    pub goals: Vec<Id>,
    /// How many of these goals are not on course.
    pub not_on_course: usize,
    /// Gaps that are not settled, in the order of the report.
    pub gaps: Vec<Id>,
    /// Decisions that are open.
    pub decisions: Vec<Id>,
    /// Scheduled audits, by their place in the report's schedule.
    #[serde(skip)]
    pub audits: Vec<usize>,
    /// Actions that are not done, by plan.
    pub actions: Vec<OwnedAction>,
    /// Metrics, in the order of the report.
    pub metrics: Vec<Id>,
}

impl OwnerReport {
    /// Returns the path of the page about this person, where there is one.
    pub(crate) fn path(&self) -> Option<String> {
        self.page.as_ref().map(|id| format!("owners/{id}.html"))
    }
}

/// An action that is not done.
#[derive(Debug, Clone, Serialize)]
pub struct OwnedAction {
    /// Its plan.
    pub plan: Id,
    /// Its id in the plan.
    pub action: Id,
}
