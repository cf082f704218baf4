//! What is late: every verdict of the report that a day has passed, in one list, so that a comparison and a gate count the same.

use super::{LogReport, Report};
use crate::diag::{Rule, rules};
use crate::model::{DocRef, Id, Kind};

/// What a day was missed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LateKind {
    /// An audit of a schedule.
    Audit,
    /// A decision.
    Decision,
    /// The review of a goal.
    Review,
    /// An action of a plan.
    Action,
    /// The closing of a gap.
    Gap,
    /// The next value of a metric.
    Value,
    /// Complaints of a log past their promised day.
    Complaint,
}

impl LateKind {
    /// Every one.
    pub const ALL: [Self; 7] =
        [Self::Audit, Self::Decision, Self::Review, Self::Action, Self::Gap, Self::Value, Self::Complaint];

    /// The rule that reports it, where one does: a later day ends what that says.
    pub fn rule(self) -> Option<&'static Rule> {
        match self {
            Self::Review => Some(&rules::REVIEW_OVERDUE),
            Self::Action => Some(&rules::OVERDUE_ACTION),
            Self::Value => Some(&rules::STALE_SERIES),
            Self::Audit | Self::Decision | Self::Gap | Self::Complaint => None,
        }
    }
}

/// One thing that is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late<'a> {
    /// What.
    pub what: LateKind,
    /// The document that says by when.
    pub about: DocRef,
    /// The action, where it is one.
    pub action: Option<&'a Id>,
}

impl Report {
    /// Everything that is late on the day of the report.
    pub fn late(&self) -> Vec<Late<'_>> {
        let late = |what, kind, id: &Id| Late { what, about: DocRef::new(kind, id.clone()), action: None };
        let mut found = Vec::new();
        let audits = self.schedule.iter().filter(|audit| audit.days_late.is_some());
        found.extend(audits.map(|audit| Late { what: LateKind::Audit, about: audit.about(), action: None }));
        let decisions = self.decisions.iter().filter(|decision| decision.days_late.is_some());
        found.extend(decisions.map(|it| late(LateKind::Decision, Kind::Decision, &it.head.id)));
        let reviews = self.goals.iter().filter(|goal| goal.review_days_late.is_some());
        found.extend(reviews.map(|it| late(LateKind::Review, Kind::Goal, &it.head.id)));
        for plan in &self.plans {
            let of = |action| Late { action: Some(action), ..late(LateKind::Action, Kind::Plan, &plan.head.id) };
            found.extend(plan.late.iter().map(of));
        }
        let gaps = self.gaps.iter().filter(|gap| gap.days_late.is_some());
        found.extend(gaps.map(|it| late(LateKind::Gap, Kind::Gap, &it.head.id)));
        let values = self.metrics.iter().filter(|metric| metric.stale.is_some());
        found.extend(values.map(|it| late(LateKind::Value, Kind::Metric, &it.head.id)));
        let is_late = |log: &&LogReport| log.complaints.as_ref().is_some_and(|it| it.late_since.is_some());
        found.extend(self.logs.iter().filter(is_late).map(|it| late(LateKind::Complaint, Kind::Log, &it.head.id)));
        found
    }
}
