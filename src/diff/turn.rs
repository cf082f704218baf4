//! Whether what moved is worse or better. In: the states and scores of both sides. Out: a [`Turn`] of each difference.

use crate::model::GapStatus;
use crate::report::GoalStatus;
use crate::report::changes::Turn;

use super::figures::{fell, rose};
use super::{AuditDiff, GapDiff, GoalDiff, MetricDiff, Pair};

/// What both states come to; what is there on one side only is neither worse nor better than nothing.
fn turn<T: Copy>(states: &Pair<T>, of: impl Fn(T, T) -> Turn) -> Turn {
    match (states.before, states.after) {
        (Some(before), Some(after)) => of(before, after),
        (None, None) => Turn::Same,
        _ => Turn::Other,
    }
}

impl GoalDiff {
    /// Whether its prospect is worse or better.
    pub fn turn(&self) -> Turn {
        turn(&self.status, |before, after| Turn::of(before, after, GoalStatus::is_worse_than))
    }
}

impl MetricDiff {
    /// Whether its latest value stands worse or better to its target.
    pub fn turn(&self) -> Turn {
        turn(&self.status, Turn::of_metric)
    }
}

impl AuditDiff {
    /// Whether its verdict is worse or better, else its score.
    pub fn turn(&self) -> Turn {
        match turn(&self.verdict, Turn::of_ranks) {
            Turn::Same if fell(&self.score) => Turn::Worse,
            Turn::Same if rose(&self.score) => Turn::Better,
            turn => turn,
        }
    }
}

impl GapDiff {
    /// Whether it was closed or came back.
    pub fn turn(&self) -> Turn {
        turn(&self.status, |before, after| match (before.is_active(), after.is_active()) {
            (true, false) if after == GapStatus::Closed => Turn::Better,
            (false, true) => Turn::Worse,
            _ if before == after => Turn::Same,
            _ => Turn::Other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::MetricStatus;

    #[test]
    fn a_state_that_cannot_be_ranked_is_neither_worse_nor_better() {
        assert_eq!(Turn::of_metric(MetricStatus::Met, MetricStatus::Warn), Turn::Worse);
        assert_eq!(Turn::of_metric(MetricStatus::Missed, MetricStatus::Warn), Turn::Better);
        assert_eq!(Turn::of_metric(MetricStatus::Met, MetricStatus::NoTarget), Turn::Other);
        assert_eq!(Turn::of_metric(MetricStatus::NoTarget, MetricStatus::NoTarget), Turn::Same);
        assert_eq!(turn(&Pair::new(None, Some(MetricStatus::Missed)), Turn::of_metric), Turn::Other);
    }
}
