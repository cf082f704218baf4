//! Why the trend and the latest value of a goal promise something else than its forecast: one verdict, so that a reader is not left with
//! figures that seem to contradict each other.
//!
//! In: the goal's entry. Out: the verdict; nothing where they agree, or nothing is forecast.

use crate::formula::forecast::{LIKELY, ON_TRACK};
use crate::i18n::is_same;
use crate::report::GoalReport;
use crate::report::goal::Apart;

use super::metrics::reaches;

/// Why the chance of meeting `goal` is another than its trend and latest value promise.
pub(super) fn apart(goal: &GoalReport) -> Option<Apart> {
    if goal.status.is_decided() {
        return None;
    }
    let (at, chance, needed) = (goal.ahead()?, goal.probability()?, goal.needed_per_period?);
    let middle_meets = reaches(goal.better, at.mean, goal.to.value);
    if needed == 0.0 {
        return (!middle_meets).then_some(Apart::OneValue);
    }
    let is_steep = goal.trend_per_period.is_some_and(|slope| slope / needed >= 1.0);
    match (is_steep, middle_meets) {
        (true, true) => (chance < ON_TRACK).then_some(Apart::ValuesVary),
        (true, false) => Some(Apart::TrendLevelsOff),
        (false, _) if chance >= LIKELY => Some(Apart::OneValue),
        (false, _) => carries_little(goal, at.mean).then_some(Apart::CarriesPart),
    }
}

/// Where the trend of `goal` would lead to by its deadline, from the latest value on.
pub(super) fn carried(goal: &GoalReport) -> Option<f64> {
    let (actual, slope, needed) = (goal.actual?, goal.trend_per_period?, goal.needed_per_period?);
    (needed != 0.0).then(|| actual + (goal.to.value - actual) * slope / needed)
}

/// Whether a forecast whose middle is `mean` carries less than half of a trend towards the target on.
fn carries_little(goal: &GoalReport, mean: f64) -> bool {
    let Some((actual, carried)) = goal.actual.zip(carried(goal)) else { return false };
    let is_towards = (carried - actual) * (goal.to.value - actual) > 0.0;
    let share = (mean - actual) / (carried - actual);
    is_towards && (0.0..0.5).contains(&share) && !is_same(mean, carried, &goal.unit)
}
