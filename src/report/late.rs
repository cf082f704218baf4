//! What can be late, counted in the one list of what is, so that a page and a comparison count the same.

use super::Report;
use super::overview::Tells;
use crate::diag::{Rule, rules};

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
            Self::Action | Self::Decision | Self::Gap => Some(&rules::OVERDUE_ACTION),
            Self::Value => Some(&rules::STALE_SERIES),
            Self::Audit | Self::Complaint => None,
        }
    }
}

impl Report {
    /// How much of a kind is late on the day of the report.
    pub fn late(&self, what: LateKind) -> usize {
        let late = self.overview.late.iter();
        late.filter(|line| matches!(&line.tells, Tells::Late { what: kind, .. } if *kind == what)).count()
    }
}
